<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name>Descope::AccessKey</name>
    <message>
        <source>The access key can’t be read: %1: %2</source>
        <translation>Erişim anahtarı okunamıyor: %1: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may read the access key in %1, so it isn’t used. Run chmod 600 on the file, and make a new key if anybody could have seen this one.</source>
        <translation>Bu bilgisayarın diğer kullanıcıları %1 içindeki erişim anahtarını okuyabilir, bu nedenle anahtar kullanılmıyor. Dosya üzerinde chmod 600 komutunu çalıştırın ve biri bu anahtarı görmüş olabilirse yeni bir anahtar oluşturun.</translation>
    </message>
    <message>
        <source>There’s no access key in %1.</source>
        <translation>%1 içinde erişim anahtarı yok.</translation>
    </message>
    <message>
        <source>This isn’t a regular file.</source>
        <translation>Bu, normal bir dosya değil.</translation>
    </message>
</context>
<context>
    <name>Descope::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Hesap</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>Hesap &amp;ekle…</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>Bu bilgisayardan &amp;kaldır</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Oturumu kapat</translation>
    </message>
</context>
<context>
    <name>Descope::AccountSteps</name>
    <message>
        <source>You’ll stay signed in on this computer.</source>
        <translation>Bu bilgisayarda oturumunuz açık kalacak.</translation>
    </message>
    <message>
        <source>Recent sign-ins can’t be shown right now.</source>
        <translation>Son oturum açmalar şu anda gösterilemiyor.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>Oturumunuz kapatıldı.</translation>
    </message>
    <message>
        <source>You’re signed out. We’ll delete your saved session once the keyring is unlocked.</source>
        <translation>Oturumunuz kapatıldı. Kayıtlı oturumunuz, anahtarlığın kilidi açılınca silinecek.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server, so your other devices are still signed in.</source>
        <translation>Bu bilgisayarda oturumunuz kapatıldı. Sunucuya ulaşılamadı, bu nedenle diğer cihazlarınızda oturumunuz hâlâ açık.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server; your session there will expire on its own.</source>
        <translation>Bu bilgisayarda oturumunuz kapatıldı. Sunucuya ulaşılamadı; oradaki oturumunuzun süresi kendiliğinden dolacak.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in.</source>
        <translation>Bu bilgisayarda oturumunuz kapatıldı. Sunucu bunu onaylamadı, bu nedenle diğer cihazlarınızda oturumunuz hâlâ açık olabilir.</translation>
    </message>
    <message>
        <source>You were signed out because you were away. Please sign in again.</source>
        <translation>Uzakta olduğunuz için oturumunuz kapatıldı. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Your keyring can’t save anything right now, so your session isn’t renewed. Unlock the keyring or free up disk space.</source>
        <translation>Anahtarlığınız şu anda hiçbir şey kaydedemiyor, bu nedenle oturumunuz yenilenmiyor. Anahtarlığın kilidini açın ya da diskte yer açın.</translation>
    </message>
    <message>
        <source>You’re connected again.</source>
        <translation>Bağlantı yeniden kuruldu.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Oturum kapatılıyor…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountView</name>
    <message>
        <source>Your account</source>
        <translation>Hesabınız</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Son oturum açmalar</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Oturumu kapat</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>&amp;Her yerde oturumu kapat…</translation>
    </message>
    <message>
        <source>Sign out on all your devices? You’ll have to sign in again on each of them.</source>
        <translation>Tüm cihazlarınızda oturum kapatılsın mı? Her birinde yeniden oturum açmanız gerekecek.</translation>
    </message>
    <message>
        <source>Sign out e&amp;verywhere</source>
        <translation>Her &amp;yerde oturumu kapat</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;İptal</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Oturum açık</translation>
    </message>
    <message>
        <source>Signed in, but offline</source>
        <translation>Oturum açık, ancak çevrim dışı</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Oturumunuz sona erdi</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Bilinmiyor</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Şi&amp;mdi dene</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Değiştir…</translation>
    </message>
    <message>
        <source>Support details</source>
        <translation>Destek bilgileri</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>Destek bilgilerini kopyala</translation>
    </message>
    <message>
        <source>You don’t have a password yet.</source>
        <translation>Henüz bir parolanız yok.</translation>
    </message>
    <message>
        <source>S&amp;et…</source>
        <translation>&amp;Belirle…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Parolayı değiştir…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Parola belirle…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Panoya kopyalandı.</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>E-posta doğrulandı</translation>
    </message>
    <message>
        <source>Email not verified</source>
        <translation>E-posta doğrulanmadı</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Bu bilgisayar</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Kimlik doğrulayıcı uygulaması</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-posta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Hesaplar</translation>
    </message>
    <message>
        <source>Its codes confirm that it’s you.</source>
        <translation>Kodları, siz olduğunuzu doğrular.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Replace authenticator app…</source>
        <translation>Kimlik doğrulayıcı uygulamasını değiştir…</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Henüz ayarlanmadı.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Ayarla…</translation>
    </message>
    <message>
        <source>Set up authenticator app…</source>
        <translation>Kimlik doğrulayıcı uygulaması ayarla…</translation>
    </message>
    <message>
        <source>You don’t have an email address yet.</source>
        <translation>Henüz bir e-posta adresiniz yok.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ekle…</translation>
    </message>
    <message>
        <source>Add email address…</source>
        <translation>E-posta adresi ekle…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Change email address…</source>
        <translation>E-posta adresini değiştir…</translation>
    </message>
    <message>
        <source>You don’t have a phone number yet.</source>
        <translation>Henüz bir telefon numaranız yok.</translation>
    </message>
    <message>
        <source>Add phone number…</source>
        <translation>Telefon numarası ekle…</translation>
    </message>
    <message>
        <source>Change phone number…</source>
        <translation>Telefon numarasını değiştir…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Geç…</translation>
    </message>
    <message>
        <source>Switch organization…</source>
        <translation>Başka kuruluşa geç…</translation>
    </message>
    <message>
        <source>No other account on this computer.</source>
        <translation>Bu bilgisayarda başka hesap yok.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Hesap ekle…</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Başka hesaba geç…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountWidget</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Kimse oturum açmamış.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Oturum aç…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountsView</name>
    <message>
        <source>Choose an account</source>
        <translation>Hesap seçin</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>&amp;Başka hesap kullan</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>Bu bilgisayardan &amp;kaldır</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;İptal</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>%1 olarak devam et</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Bu bilgisayardan kaldır</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>For screen readers; %1 is the name or the email address of a person.</extracomment>
        <translation>%1 hesabını bu bilgisayardan kaldır</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? You can sign in again at any time.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>%1 bu bilgisayardan kaldırılsın mı? İstediğiniz zaman yeniden oturum açabilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserCommand</name>
    <message>
        <source>Opening your browser to sign in. If nothing opens, copy this address to a browser on this computer:</source>
        <translation>Oturum açmanız için tarayıcınız açılıyor. Hiçbir şey açılmazsa bu adresi bu bilgisayardaki bir tarayıcıya kopyalayın:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>Orada oturum açmanız bekleniyor. İptal etmek için Ctrl-C tuşlarına basın.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser (%1). Copy the address above, or run descope-login sign-in --device to use a browser on another device.</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>Tarayıcınız açılamadı (%1). Yukarıdaki adresi kopyalayın ya da başka bir cihazdaki tarayıcıyı kullanmak için descope-login sign-in --device komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>Still waiting. If your browser hasn’t opened, copy the address above.</source>
        <translation>Hâlâ bekleniyor. Tarayıcınız açılmadıysa yukarıdaki adresi kopyalayın.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserOptions</name>
    <message>
        <source>The icon of the provider “%1” can’t be read: %2</source>
        <translation>“%1” sağlayıcısının simgesi okunamıyor: %2</translation>
    </message>
    <message>
        <source>Offer to sign in with the browser, on the project’s own pages.</source>
        <translation>Projenin kendi sayfalarında, tarayıcıyla oturum açma seçeneği sunar.</translation>
    </message>
    <message>
        <source>Providers can be %1, separated by commas; “%2” is none of these. Give one of your own a name, such as acme=Acme ID.</source>
        <translation>Sağlayıcılar, virgülle ayrılmış olarak şunlar olabilir: %1; “%2” bunlardan biri değil. Kendi sağlayıcınıza bir ad verin, örneğin acme=Acme ID.</translation>
    </message>
    <message>
        <source>“%1” isn’t a provider ID. IDs have up to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>“%1” bir sağlayıcı kimliği değil. Kimlikler en çok 64 harf, rakam, nokta, tire ve alt çizgiden oluşur.</translation>
    </message>
    <message>
        <source>The provider “%1” is listed twice.</source>
        <translation>“%1” sağlayıcısı iki kez listelenmiş.</translation>
    </message>
    <message>
        <source>The first screen can be form or browser; “%1” is neither.</source>
        <translation>İlk ekran form ya da browser olabilir; “%1” bunlardan biri değil.</translation>
    </message>
    <message>
        <source>“%1” isn’t a flow ID. IDs have letters, digits, dots, hyphens and underscores.</source>
        <translation>“%1” bir akış kimliği değil. Kimlikler harf, rakam, nokta, tire ve alt çizgiden oluşur.</translation>
    </message>
    <message>
        <source>“%1” isn’t a port that the browser can return to. Use 1024 to 65535, or 0 for any free port.</source>
        <translation>“%1”, tarayıcının dönebileceği bir bağlantı noktası değil. 1024 ile 65535 arasını ya da boş herhangi bir bağlantı noktası için 0 kullanın.</translation>
    </message>
    <message>
        <source>The browser can return by loopback or scheme; “%1” is neither.</source>
        <translation>Tarayıcı loopback ya da scheme ile dönebilir; “%1” bunlardan biri değil.</translation>
    </message>
    <message>
        <source>Offer single sign-on, by work email or organization domain.</source>
        <translation>İş e-postası ya da kuruluş etki alanıyla tek oturum açma seçeneği sunar.</translation>
    </message>
    <message>
        <source>Offer to sign in with these providers, such as google,github,acme=Acme ID.</source>
        <translation>Şu sağlayıcılarla oturum açma seçeneği sunar, örneğin google,github,acme=Acme ID.</translation>
    </message>
    <message>
        <source>What the first screen shows: form (email and password) or browser (no form).</source>
        <translation>İlk ekranın gösterdiği: form (e-posta ve parola) ya da browser (form yok).</translation>
    </message>
    <message>
        <source>The flow that the browser shows, if it isn’t the project’s default.</source>
        <translation>Projenin varsayılanı değilse tarayıcının gösterdiği akış.</translation>
    </message>
    <message>
        <source>The port on this computer that the browser returns to; 0 means any free port.</source>
        <translation>Bu bilgisayarda tarayıcının döndüğü bağlantı noktası; 0, boş herhangi bir bağlantı noktası demektir.</translation>
    </message>
    <message>
        <source>How the browser returns: loopback (to this computer) or scheme (to the app, through the desktop).</source>
        <translation>Tarayıcının dönüş yolu: loopback (bu bilgisayara) ya da scheme (masaüstü aracılığıyla uygulamaya).</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserSteps</name>
    <message>
        <source>Opening your browser…</source>
        <translation>Tarayıcınız açılıyor…</translation>
    </message>
    <message>
        <source>Your browser can’t get back to this app. Restart the app and try again.</source>
        <translation>Tarayıcınız bu uygulamaya dönemiyor. Uygulamayı yeniden başlatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Another app is using port %1, which your browser needs to get back here. Close that app and try again.</source>
        <translation>Tarayıcınızın buraya dönmek için kullanacağı %1 numaralı bağlantı noktasını başka bir uygulama kullanıyor. O uygulamayı kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>You didn’t finish signing in within 10 minutes, so we stopped waiting.</source>
        <translation>10 dakika içinde oturum açmayı tamamlamadınız, bu nedenle artık beklenmiyor.</translation>
    </message>
    <message>
        <source>You used a different account in your browser, so you were signed out again. Sign in with the one shown here.</source>
        <translation>Tarayıcınızda başka bir hesap kullandınız, bu nedenle oturumunuz yeniden kapatıldı. Burada gösterilen hesapla oturum açın.</translation>
    </message>
    <message>
        <source>We ignored a sign-in from your browser because it wasn’t started here.</source>
        <translation>Tarayıcınızdan gelen bir oturum açma, burada başlatılmadığı için yok sayıldı.</translation>
    </message>
    <message>
        <source>Your browser sent the same sign-in twice, so we ignored the second one.</source>
        <translation>Tarayıcınız aynı oturum açmayı iki kez gönderdi, bu nedenle ikincisi yok sayıldı.</translation>
    </message>
    <message>
        <source>You finished a sign-in that was cancelled here, so you were signed out again.</source>
        <translation>Burada iptal edilen bir oturum açmayı tamamladınız, bu nedenle oturumunuz yeniden kapatıldı.</translation>
    </message>
    <message>
        <source>You finished signing in after we stopped waiting, so you were signed out again.</source>
        <translation>Oturum açmayı, artık beklenmezken tamamladınız, bu nedenle oturumunuz yeniden kapatıldı.</translation>
    </message>
    <message>
        <source>The sign-in from your browser was started before this app was closed. Please start again.</source>
        <translation>Tarayıcınızdan gelen oturum açma, bu uygulama kapatılmadan önce başlatılmış. Lütfen yeniden başlayın.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserView</name>
    <message>
        <source>Continue in your browser</source>
        <translation>Tarayıcınızda devam edin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>Oturum açmanız bekleniyor…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Oturum açılıyor…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Panoya kopyalandı.</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Sign in there, then come back to this window. If you don’t see the page, open it again or copy the link.</source>
        <translation>Tarayıcınızda bir sayfa açtık. Orada oturum açın, ardından bu pencereye dönün. Sayfayı görmüyorsanız yeniden açın ya da bağlantıyı kopyalayın.</translation>
    </message>
    <message>
        <source>Open the page again to continue.</source>
        <translation>Devam etmek için sayfayı yeniden açın.</translation>
    </message>
    <message>
        <source>Use any browser on this computer.</source>
        <translation>Bu bilgisayardaki herhangi bir tarayıcıyı kullanın.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Yeniden &amp;dene</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Yeniden aç</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Bağlantıyı &amp;kopyala</translation>
    </message>
</context>
<context>
    <name>Descope::ChangeEmailView</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Kodu gö&amp;nder</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>E-posta adresi ekle</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>E-posta adresinizi değiştirin</translation>
    </message>
    <message>
        <source>We’ll send a code there to make sure that it’s yours.</source>
        <translation>Size ait olduğundan emin olmak için oraya bir kod göndereceğiz.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll send to the new one.</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>Şu anda %1; yenisine göndereceğimiz kodu girene kadar böyle kalır.</translation>
    </message>
    <message>
        <source>New &amp;email</source>
        <translation>Yeni &amp;e-posta</translation>
    </message>
</context>
<context>
    <name>Descope::ChangePhoneView</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Kodu gö&amp;nder</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Telefon numarası ekle</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>Telefon numaranızı değiştirin</translation>
    </message>
    <message>
        <source>We’ll text a code there to make sure that it’s yours.</source>
        <translation>Size ait olduğundan emin olmak için oraya SMS ile bir kod göndereceğiz.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll text to the new one.</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>Şu anda %1; yenisine SMS ile göndereceğimiz kodu girene kadar böyle kalır.</translation>
    </message>
</context>
<context>
    <name>Descope::CheckMailView</name>
    <message>
        <source>Check your email</source>
        <translation>E-postanızı kontrol edin</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Oturum açmaya dön</translation>
    </message>
    <message>
        <source>In the email, choose this number:</source>
        <translation>E-postada şu sayıyı seçin:</translation>
    </message>
    <message>
        <source>Waiting for you to open the link…</source>
        <translation>Bağlantıyı açmanız bekleniyor…</translation>
    </message>
    <message>
        <source>&amp;Paste the link from the email</source>
        <translation>E-postadaki &amp;bağlantıyı yapıştırın</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>Bu bağlantıyı &amp;kullan</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Bağlantı denetleniyor…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>Adres &amp;yanlış mı?</translation>
    </message>
    <message>
        <source>We emailed you a link.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>Size e-postayla bir bağlantı gönderdik.</translation>
    </message>
    <message>
        <source>We emailed a link to %1.</source>
        <translation>%1 adresine bir bağlantı gönderdik.</translation>
    </message>
    <message>
        <source>Open it to continue.</source>
        <translation>Devam etmek için bağlantıyı açın.</translation>
    </message>
    <message>
        <source>Open it on this computer, or paste it below.</source>
        <translation>Bağlantıyı bu bilgisayarda açın ya da aşağıya yapıştırın.</translation>
    </message>
    <message>
        <source>Copy the link from the email and paste it below.</source>
        <translation>Bağlantıyı e-postadan kopyalayıp aşağıya yapıştırın.</translation>
    </message>
</context>
<context>
    <name>Descope::ChecklistRow</name>
    <message>
        <source>%1: not yet met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: henüz karşılanmadı</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: karşılandı</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <extracomment>Name of a password rule for screen readers, after a password was refused; %1 is the rule.</extracomment>
        <translation>%1: karşılanmadı</translation>
    </message>
</context>
<context>
    <name>Descope::CodeSteps</name>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>We sent the email again.</source>
        <translation>E-posta yeniden gönderildi.</translation>
    </message>
    <message>
        <source>We’re calling you now.</source>
        <translation>Sizi şimdi arıyoruz.</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Kodu yeniden gönderdik.</translation>
    </message>
</context>
<context>
    <name>Descope::Command</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1 is a login id, %2 a person&apos;s name</extracomment>
        <translation>%1 olarak oturum açıldı.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>%1 (%2) olarak oturum açıldı.</translation>
    </message>
    <message>
        <source>Project %1 at %2.</source>
        <extracomment>%1 is a project id, %2 the address of a server</extracomment>
        <translation>Proje: %1, sunucu: %2.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer, but we couldn’t tell the server. %1</source>
        <translation>Bu bilgisayarda oturumunuz kapatıldı, ancak sunucuya bildirilemedi. %1</translation>
    </message>
    <message>
        <source>We’ll delete your saved session once the keyring is unlocked; until then, it won’t be used. We couldn’t tell the server.</source>
        <translation>Kayıtlı oturumunuz, anahtarlığın kilidi açılınca silinecek; o zamana kadar kullanılmayacak. Sunucuya bildirilemedi.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>Oturumunuz kapatıldı.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Run descope-login to sign in.</source>
        <translation>Kimse oturum açmamış. Oturum açmak için descope-login komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>This token is new, but your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>Bu belirteç yeni, ancak yenilenen oturumunuz kaydedilemiyor. Bir dahaki sefere yeniden oturum açmanız gerekecek.</translation>
    </message>
    <message>
        <source>The keyring can’t save anything right now, so your session wasn’t renewed. It’s still saved: unlock the keyring or free up disk space, then try again.</source>
        <translation>Anahtarlık şu anda hiçbir şey kaydedemiyor, bu nedenle oturumunuz yenilenmedi. Oturumunuz hâlâ kayıtlı: anahtarlığın kilidini açın ya da diskte yer açın, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>There’s no usable keyring, so we can’t tell whether anybody is signed in.</source>
        <translation>Kullanılabilir bir anahtarlık yok, bu nedenle birinin oturum açıp açmadığı bilinmiyor.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Anahtarlık bekleniyor…</translation>
    </message>
    <message>
        <source>Waiting for another app that shares your session…</source>
        <translation>Oturumunuzu paylaşan başka bir uygulama bekleniyor…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 bekleniyor…</translation>
    </message>
    <message>
        <source>The answer may contain the only token that stays valid, so we’ll wait for it up to two more minutes.</source>
        <translation>Yanıt, geçerli kalacak tek belirteci içerebilir; bu nedenle en çok iki dakika daha beklenecek.</translation>
    </message>
    <message>
        <source>Your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>Yenilenen oturumunuz kaydedilemiyor. Bir dahaki sefere yeniden oturum açmanız gerekecek.</translation>
    </message>
    <message>
        <source>We’ll delete the session that was saved in a different keyring once that keyring is in use again; until then, it won’t be used. We couldn’t tell the server about it.</source>
        <translation>Başka bir anahtarlıkta kayıtlı oturum, o anahtarlık yeniden kullanıldığında silinecek; o zamana kadar kullanılmayacak. Bu oturum sunucuya bildirilemedi.</translation>
    </message>
    <message>
        <source>The session was saved in a different keyring, so we can’t tell whether anybody is signed in. Switch back to that keyring, or run descope-login to sign in.</source>
        <translation>Oturum başka bir anahtarlığa kaydedilmiş, bu nedenle birinin oturum açıp açmadığı bilinmiyor. O anahtarlığa dönün ya da oturum açmak için descope-login komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>Your session couldn’t be saved, so you were signed out again. Unlock the keyring or free up disk space, then try again.</source>
        <translation>Oturumunuz kaydedilemedi, bu nedenle yeniden kapatıldı. Anahtarlığın kilidini açın ya da diskte yer açın, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>You’re already signed in. To sign in with another account, too, run descope-login sign-in --another.</source>
        <translation>Zaten oturum açtınız. Başka bir hesapla da oturum açmak için descope-login sign-in --another komutunu çalıştırın.</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1. To see who is, run descope-login status --all.</source>
        <extracomment>%1 is the login id or user id that somebody typed</extracomment>
        <translation>%1 olarak kimse oturum açmamış. Kimlerin oturum açtığını görmek için descope-login status --all komutunu çalıştırın.</translation>
    </message>
</context>
<context>
    <name>Descope::Configuration</name>
    <message>
        <source>Try descope-login --help.</source>
        <translation>Yardım için: descope-login --help.</translation>
    </message>
    <message>
        <source>Sign in with Descope.</source>
        <translation>Descope ile oturum açın.</translation>
    </message>
    <message>
        <source>The Descope project, such as P2abc…</source>
        <translation>Descope projesi, örneğin P2abc…</translation>
    </message>
    <message>
        <source>The service, if it isn’t in the project’s own region.</source>
        <translation>Projenin kendi bölgesinde değilse kullanılacak hizmet.</translation>
    </message>
    <message>
        <source>Show that the service is a demo on this computer, with a link to its inbox.</source>
        <translation>Hizmetin bu bilgisayardaki bir demo olduğunu, gelen kutusuna giden bir bağlantıyla gösterir.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Bu yardımı yazdırır.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Sürümü yazdırır.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Bilinmeyen bağımsız değişken: %1</translation>
    </message>
    <message>
        <source>“%1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>“%1” bir proje kimliği değil. Proje kimlikleri P harfiyle başlar ve en az 27 harf ya da rakamla devam eder.</translation>
    </message>
    <message>
        <source>With status: print JSON.</source>
        <translation>status ile: JSON olarak yazdırır.</translation>
    </message>
    <message>
        <source>With sign-out: sign out on all devices.</source>
        <translation>sign-out ile: tüm cihazlarda oturumu kapatır.</translation>
    </message>
    <message>
        <source>--json goes with status, --everywhere with sign-out.</source>
        <translation>--json, status ile; --everywhere, sign-out ile kullanılır.</translation>
    </message>
    <message>
        <source>Where links in emails lead: loopback (back to this computer while the app waits), scheme (to the app, through the desktop), none (where the project says), or the https:// address of a page that passes them to the app.</source>
        <translation>E-postalardaki bağlantıların gideceği yer: loopback (uygulama beklerken bu bilgisayara geri), scheme (masaüstü aracılığıyla uygulamaya), none (projenin belirttiği yere) ya da bağlantıları uygulamaya ileten bir sayfanın https:// adresi.</translation>
    </message>
    <message>
        <source>Offer to sign in with a link sent by email.</source>
        <translation>E-postayla gönderilen bağlantıyla oturum açma seçeneği sunar.</translation>
    </message>
    <message>
        <source>Offer to sign in with a code sent by email.</source>
        <translation>E-postayla gönderilen kodla oturum açma seçeneği sunar.</translation>
    </message>
    <message>
        <source>Links can lead to loopback, scheme, none, or the https:// address of a page without a query (http:// only on this computer); “%1” is none of these.</source>
        <translation>Bağlantılar loopback, scheme, none ya da sorgusuz bir sayfanın https:// adresine gidebilir (http:// yalnızca bu bilgisayarda); “%1” bunlardan biri değil.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>Bu dosya okunamıyor.</translation>
    </message>
    <message>
        <source>Don’t remember who signed in, and forget who did. For shared computers.</source>
        <translation>Oturum açanı hatırlamaz ve daha önce açanı unutur. Paylaşılan bilgisayarlar için.</translation>
    </message>
    <message>
        <source>What people sign in with: email, phone, name, or any of them.</source>
        <translation>Oturum açmada kullanılan: email, phone, name ya da herhangi biri için any.</translation>
    </message>
    <message>
        <source>People sign in with email, phone, name or any; “%1” is none of these.</source>
        <translation>Oturum email, phone, name ya da any ile açılır; “%1” bunlardan biri değil.</translation>
    </message>
    <message>
        <source>With sign-in: use the browser on this computer.</source>
        <translation>sign-in ile: bu bilgisayardaki tarayıcıyı kullanır.</translation>
    </message>
    <message>
        <source>With sign-in: show a code to enter in a browser on any device (the default over SSH or without a display).</source>
        <translation>sign-in ile: herhangi bir cihazdaki tarayıcıya girilecek bir kod gösterir (SSH üzerinden ya da ekran yokken varsayılan).</translation>
    </message>
    <message>
        <source>Without a command, a window opens. sign-in: sign in with a browser. status: tell who is signed in. token: print a valid session token. sign-out: end the saved session.</source>
        <translation>Komut verilmezse bir pencere açılır. sign-in: tarayıcıyla oturum açar. status: kimin oturum açtığını gösterir. token: geçerli bir oturum belirteci yazdırır. sign-out: kayıtlı oturumu sonlandırır.</translation>
    </message>
    <message>
        <source>Use either --browser or --device, and only with sign-in.</source>
        <translation>--browser ya da --device seçeneklerinden yalnızca birini, yalnızca sign-in ile kullanın.</translation>
    </message>
    <message>
        <source>This can be on or off; “%1” is neither.</source>
        <extracomment>on and off are typed so in every language</extracomment>
        <translation>Değer on ya da off olabilir; “%1” bunlardan biri değil.</translation>
    </message>
    <message>
        <source>In the window and with status, token, sign-out: use this account, not the current one.</source>
        <translation>Pencerede ve status, token, sign-out ile: geçerli hesabı değil, bu hesabı kullanır.</translation>
    </message>
    <message>
        <source>With token: exchange the access key in this file, which nobody else may read.</source>
        <translation>token ile: başka kimsenin okuyamaması gereken bu dosyadaki erişim anahtarını belirteçle değiştirir.</translation>
    </message>
    <message>
        <source>With status: list all accounts, without asking the server.</source>
        <translation>status ile: sunucuya sormadan tüm hesapları listeler.</translation>
    </message>
    <message>
        <source>With sign-in: add an account, also when somebody is signed in.</source>
        <translation>sign-in ile: birisi oturum açmış olsa da bir hesap ekler.</translation>
    </message>
    <message>
        <source>--access-key-file goes with token, names a file, and excludes --account.</source>
        <translation>--access-key-file, token ile kullanılır, bir dosya belirtir ve --account ile birlikte kullanılamaz.</translation>
    </message>
    <message>
        <source>--account doesn’t go with sign-in, and needs a sign-in ID or user ID.</source>
        <translation>--account, sign-in ile kullanılmaz ve bir oturum açma kimliği veya kullanıcı kimliği gerektirir.</translation>
    </message>
    <message>
        <source>--all goes with status, and without --account.</source>
        <translation>--all, status ile ve --account olmadan kullanılır.</translation>
    </message>
    <message>
        <source>--another goes with sign-in.</source>
        <translation>--another, sign-in ile kullanılır.</translation>
    </message>
</context>
<context>
    <name>Descope::ConfirmLinkView</name>
    <message>
        <source>Don’t use this link</source>
        <translation>Bu bağlantıyı kullanma</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Bağlantı denetleniyor…</translation>
    </message>
    <message>
        <source>We can’t tell whether this link was requested here. Continue only if you asked for this email yourself.</source>
        <translation>Bu bağlantının buradan istenip istenmediği bilinmiyor. Yalnızca bu e-postayı siz istediyseniz devam edin.</translation>
    </message>
    <message>
        <source>You’re signed in as %1. You’ll be signed out of that account.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>%1 olarak oturum açtınız. O hesaptaki oturumunuz kapatılacak.</translation>
    </message>
    <message>
        <source>Set a new password?</source>
        <translation>Yeni parola belirlensin mi?</translation>
    </message>
    <message>
        <source>Sign in with this link?</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Bu bağlantıyla oturum açılsın mı?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Devam et</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Oturum aç</translation>
    </message>
    <message>
        <source>Enter the email address the link was sent to.</source>
        <translation>Bağlantının gönderildiği e-posta adresini girin.</translation>
    </message>
    <message>
        <source>Sign in as %1?</source>
        <translation>%1 olarak oturum açılsın mı?</translation>
    </message>
    <message>
        <source>Enter what you sign in with.</source>
        <translation>Oturum açarken kullandığınız bilgiyi girin.</translation>
    </message>
</context>
<context>
    <name>Descope::ConnectView</name>
    <message>
        <source>Connect to a Descope project</source>
        <translation>Bir Descope projesine bağlanın</translation>
    </message>
    <message>
        <source>Enter the ID of the project you sign in to. Whoever gave you this app can tell you.</source>
        <translation>Oturum açtığınız projenin kimliğini girin. Bu uygulamayı size veren kişi ya da kurum kimliği söyleyebilir.</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>&amp;Proje kimliği</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Gelişmiş</translation>
    </message>
    <message>
        <source>&amp;Base URL (optional)</source>
        <translation>&amp;Temel URL (isteğe bağlı)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Bağlan</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Proje denetleniyor…</translation>
    </message>
    <message>
        <source>&amp;Where do I find the project ID?</source>
        <translation>Proje kimliğini &amp;nerede bulurum?</translation>
    </message>
</context>
<context>
    <name>Descope::ContactSteps</name>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Kodu yeniden gönderdik.</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>E-posta adresiniz değiştirildi.</translation>
    </message>
    <message>
        <source>Your phone number is changed.</source>
        <translation>Telefon numaranız değiştirildi.</translation>
    </message>
    <message>
        <source>That email address belongs to another account. Use another one, or sign in to that account.</source>
        <translation>Bu e-posta adresi başka bir hesaba ait. Başka birini kullanın ya da o hesapta oturum açın.</translation>
    </message>
    <message>
        <source>That phone number belongs to another account. Use another one, or sign in to that account.</source>
        <translation>Bu telefon numarası başka bir hesaba ait. Başka birini kullanın ya da o hesapta oturum açın.</translation>
    </message>
</context>
<context>
    <name>Descope::CurrentNotice</name>
    <message>
        <source>You can try again now.</source>
        <translation>Şimdi yeniden deneyebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Descope::DemoBar</name>
    <message>
        <source>Demo server on this computer. See its emails in the %1inbox%2.</source>
        <extracomment>%1 and %2 enclose the link to the mails</extracomment>
        <translation>Bu bilgisayardaki demo sunucusu. E-postaları %1gelen kutusunda%2.</translation>
    </message>
</context>
<context>
    <name>Descope::DeviceCommand</name>
    <message>
        <source>We’ll keep trying.</source>
        <translation>Denemeye devam edilecek.</translation>
    </message>
    <message>
        <source>Open %1 in a browser on any device, and enter this code:</source>
        <extracomment>%1 is a web address; the code follows in a line of its own</extracomment>
        <translation>Herhangi bir cihazdaki tarayıcıda %1 adresini açın ve bu kodu girin:</translation>
    </message>
    <message>
        <source>Scan this, or open %1 in a browser on any device, and enter this code:</source>
        <translation>Bunu tarayın ya da herhangi bir cihazdaki tarayıcıda %1 adresini açın ve bu kodu girin:</translation>
    </message>
    <message numerus="yes">
        <source>The code expires in %n minute(s).</source>
        <translation>
            <numerusform>Kodun süresi %n dakika içinde doluyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>Orada oturum açmanız bekleniyor. İptal etmek için Ctrl-C tuşlarına basın.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Bu kodun süresi doldu.</translation>
    </message>
    <message>
        <source>Sign-in with a device code may be turned off for this project. If there’s a browser on this computer, run descope-login sign-in --browser.</source>
        <translation>Bu projede cihaz koduyla oturum açma kapalı olabilir. Bu bilgisayarda bir tarayıcı varsa descope-login sign-in --browser komutunu çalıştırın.</translation>
    </message>
</context>
<context>
    <name>Descope::EnterCodeView</name>
    <message>
        <source>Enter the code</source>
        <translation>Kodu girin</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Oturum açmaya dön</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Oturum aç</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Oturum açılıyor…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>Adres &amp;yanlış mı?</translation>
    </message>
    <message>
        <source>We emailed you a 6-digit code.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>Size e-postayla 6 haneli bir kod gönderdik.</translation>
    </message>
    <message>
        <source>We emailed a 6-digit code to %1.</source>
        <translation>%1 adresine 6 haneli bir kod gönderdik.</translation>
    </message>
    <message>
        <source>We texted you a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Size SMS ile 6 haneli bir kod gönderdik.</translation>
    </message>
    <message>
        <source>We texted a 6-digit code to %1.</source>
        <translation>%1 numarasına SMS ile 6 haneli bir kod gönderdik.</translation>
    </message>
    <message>
        <source>We’re calling you with a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>6 haneli bir kod vermek için sizi arıyoruz.</translation>
    </message>
    <message>
        <source>We’re calling %1 with a 6-digit code.</source>
        <translation>6 haneli bir kod vermek için %1 numarasını arıyoruz.</translation>
    </message>
    <message>
        <source>We sent you a 6-digit code by WhatsApp.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Size WhatsApp ile 6 haneli bir kod gönderdik.</translation>
    </message>
    <message>
        <source>We sent a 6-digit code by WhatsApp to %1.</source>
        <translation>%1 numarasına WhatsApp ile 6 haneli bir kod gönderdik.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>&amp;Onayla</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Onaylanıyor…</translation>
    </message>
    <message>
        <source>&amp;Wrong number?</source>
        <translation>Numara &amp;yanlış mı?</translation>
    </message>
    <message>
        <source>&amp;Email me instead</source>
        <translation>Bunun yerine &amp;e-postayla gönder</translation>
    </message>
    <message>
        <source>&amp;Text me instead</source>
        <translation>Bunun yerine &amp;SMS ile gönder</translation>
    </message>
    <message>
        <source>Call &amp;me instead</source>
        <translation>Bunun yerine beni &amp;ara</translation>
    </message>
    <message>
        <source>Send it by W&amp;hatsApp instead</source>
        <translation>Bunun yerine W&amp;hatsApp ile gönder</translation>
    </message>
</context>
<context>
    <name>Descope::ErrorNotice</name>
    <message>
        <source>Error: %1</source>
        <translation>Hata: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP durumu: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>İzleme kimliği: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Mesaj: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Sunucu: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zaman: %1</translation>
    </message>
    <message>
        <source>The current password is wrong. Check it and try again.</source>
        <translation>Geçerli parola yanlış. Kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Wrong email or password. Check both and try again.</source>
        <translation>E-posta ya da parola yanlış. İkisini de kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>After several wrong attempts, the account may be locked for a while.</source>
        <translation>Birkaç yanlış denemeden sonra hesap bir süre kilitlenebilir.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Sunucunun yanıt vermesi çok uzun sürdü.</translation>
    </message>
    <message>
        <source>You appear to be offline. Check your connection and try again.</source>
        <translation>Çevrim dışı görünüyorsunuz. Bağlantınızı kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your account may have been created; try signing in.</source>
        <translation>Hesabınız oluşturulmuş olabilir; oturum açmayı deneyin.</translation>
    </message>
    <message>
        <source>There’s already an account with this email address.</source>
        <translation>Bu e-posta adresiyle zaten bir hesap var.</translation>
    </message>
    <message>
        <source>We couldn’t create this account. If you already have one, sign in or reset your password.</source>
        <translation>Bu hesap oluşturulamadı. Zaten bir hesabınız varsa oturum açın ya da parolanızı sıfırlayın.</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to continue.</source>
        <translation>Parolanızın süresi doldu. Devam etmek için yeni bir parola seçin.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain your email address.</source>
        <translation>Sunucu bu parolayı kabul etmedi. Parolayı daha önce kullanmış olabilirsiniz ya da parola e-posta adresinizi içeriyor olabilir.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Çok fazla deneme yapıldı.</translation>
    </message>
    <message>
        <source>The network proxy refused the connection.</source>
        <translation>Ağ vekil sunucusu bağlantıyı reddetti.</translation>
    </message>
    <message>
        <source>The sign-in service is having a problem. Try again in a moment.</source>
        <translation>Oturum açma hizmetinde bir sorun var. Biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Oturumunuz sona erdi. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>This link has expired or was already used. Some email apps open links to scan them, which uses them up.</source>
        <translation>Bu bağlantının süresi dolmuş ya da bağlantı zaten kullanılmış. Bazı e-posta uygulamaları bağlantıları taramak için açar, bu da onları geçersiz kılar.</translation>
    </message>
    <message>
        <source>You’re signed in, but your keyring is locked, so you’ll have to sign in again next time.</source>
        <translation>Oturum açtınız, ancak anahtarlığınız kilitli; bu nedenle bir dahaki sefere yeniden oturum açmanız gerekecek.</translation>
    </message>
    <message>
        <source>Your saved session is locked. Unlock your keyring to continue.</source>
        <translation>Kayıtlı oturumunuz kilitli. Devam etmek için anahtarlığınızın kilidini açın.</translation>
    </message>
    <message>
        <source>You’re signed in, but this computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>Oturum açtınız, ancak bu bilgisayarda kullanılabilir bir anahtarlık yok; bu nedenle bir dahaki sefere yeniden oturum açmanız gerekecek.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be read. Please sign in again.</source>
        <translation>Kayıtlı oturumunuz okunamadı. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation>Çok fazla deneme yapıldı. Yeniden denemek için kalan süre: %1.</translation>
    </message>
    <message>
        <source>If you already have an account, sign in or reset your password.</source>
        <translation>Zaten bir hesabınız varsa oturum açın ya da parolanızı sıfırlayın.</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be verified. Please sign in again.</source>
        <translation>Oturum açmanız doğrulanamadı. Lütfen yeniden oturum açın.</translation>
    </message>
    <message>
        <source>Your session is stored only in your desktop’s keyring. Install a keyring such as GNOME Keyring, KDE Wallet or KeePassXC, then try again.</source>
        <translation>Oturumunuz yalnızca masaüstünüzün anahtarlığında saklanır. GNOME Keyring, KDE Wallet ya da KeePassXC gibi bir anahtarlık kurun, ardından yeniden deneyin.</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Check it and try again.</source>
        <translation>Bu kod yanlış ya da süresi dolmuş. Kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>This code has expired. Request a new one.</source>
        <translation>Bu kodun süresi doldu. Yeni bir kod isteyin.</translation>
    </message>
    <message>
        <source>The link may already be used. If it doesn’t work, request a new one.</source>
        <translation>Bağlantı zaten kullanılmış olabilir. Çalışmazsa yeni bir bağlantı isteyin.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely to %1. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 ile güvenli bağlantı kurulamadı. Bunun nedeni bir vekil sunucu, virüsten koruma yazılımı ya da yanlış sistem saati olabilir.</translation>
    </message>
    <message>
        <source>Your password wasn’t sent.</source>
        <translation>Parolanız gönderilmedi.</translation>
    </message>
    <message>
        <source>Your password may have been changed already. To find out, sign in with the new one.</source>
        <translation>Parolanız zaten değiştirilmiş olabilir. Öğrenmek için yeni parolayla oturum açın.</translation>
    </message>
    <message>
        <source>%1 asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1, bu bilgisayarda bulunmayan bir sertifika istiyor. Ağınızı yöneten kişiye başvurun.</translation>
    </message>
    <message>
        <source>Sign-in isn’t set up correctly in this app. Contact whoever provides it.</source>
        <translation>Bu uygulamada oturum açma doğru ayarlanmamış. Uygulamayı sağlayana başvurun.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be deleted and is still on this computer. Unlock your keyring, then sign out again.</source>
        <translation>Kayıtlı oturumunuz silinemedi ve hâlâ bu bilgisayarda. Anahtarlığınızın kilidini açın, ardından oturumu yeniden kapatın.</translation>
    </message>
    <message>
        <source>Another app that shares your session is using it. Try again in a moment.</source>
        <translation>Oturumunuzu paylaşan başka bir uygulama şu anda onu kullanıyor. Biraz sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your session was saved in a different keyring. Switch back to that keyring and restart this app, or sign in here.</source>
        <translation>Oturumunuz başka bir anahtarlığa kaydedilmiş. O anahtarlığa dönüp bu uygulamayı yeniden başlatın ya da burada oturum açın.</translation>
    </message>
    <message>
        <source>Something is missing or isn’t right. Check what you entered and try again.</source>
        <translation>Bir şey eksik ya da doğru değil. Girdiklerinizi kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again later.</source>
        <translation>Çok fazla deneme yapıldı. Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <translation>Güvenli bağlantı kurulamadı. Bunun nedeni bir vekil sunucu, virüsten koruma yazılımı ya da yanlış sistem saati olabilir.</translation>
    </message>
    <message>
        <source>The server asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <translation>Sunucu, bu bilgisayarda bulunmayan bir sertifika istiyor. Ağınızı yöneten kişiye başvurun.</translation>
    </message>
    <message>
        <source>You aren’t signed in. Please sign in.</source>
        <translation>Oturum açmadınız. Lütfen oturum açın.</translation>
    </message>
    <message>
        <source>The link in the email hasn’t been opened yet.</source>
        <translation>E-postadaki bağlantı henüz açılmadı.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>Anahtarlığınız kilitli. Kilidini açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your keyring isn’t set up yet. Set it up to stay signed in on this computer.</source>
        <translation>Anahtarlığınız henüz ayarlanmamış. Bu bilgisayarda oturumunuzun açık kalması için anahtarlığı ayarlayın.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>Bu bilgisayarda kullanılabilir bir anahtarlık yok; bu nedenle bir dahaki sefere yeniden oturum açmanız gerekecek.</translation>
    </message>
    <message>
        <source>What you asked for may have been done anyway.</source>
        <translation>İsteğiniz yine de yerine getirilmiş olabilir.</translation>
    </message>
    <message>
        <source>Wrong sign-in details. Check them and try again.</source>
        <translation>Oturum açma bilgileri yanlış. Kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>That account already exists.</source>
        <translation>Bu hesap zaten var.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain what you sign in with.</source>
        <translation>Sunucu bu parolayı kabul etmedi. Parolayı daha önce kullanmış olabilirsiniz ya da parola oturum açmak için kullandığınız bilgiyi içeriyor olabilir.</translation>
    </message>
    <message>
        <source>Sign-in was declined in your browser. You can try again.</source>
        <translation>Oturum açma, tarayıcınızda reddedildi. Yeniden deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished in your browser. You can try again.</source>
        <translation>Oturum açma, tarayıcınızda tamamlanmadı. Yeniden deneyebilirsiniz.</translation>
    </message>
    <message>
        <source>The answer from your browser doesn’t belong to this sign-in, so it was ignored. Try again.</source>
        <translation>Tarayıcınızdan gelen yanıt bu oturum açmaya ait değil, bu nedenle yok sayıldı. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>The sign-in from your browser has expired or was already used. Try again.</source>
        <translation>Tarayıcınızdan gelen oturum açmanın süresi dolmuş ya da zaten kullanılmış. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser. Copy the link and open it yourself.</source>
        <translation>Tarayıcınız açılamadı. Bağlantıyı kopyalayıp kendiniz açın.</translation>
    </message>
    <message>
        <source>We couldn’t find single sign-on for this email address or domain. Check it and try again.</source>
        <translation>Bu e-posta adresi ya da etki alanı için tek oturum açma bulunamadı. Kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The code hasn’t been entered in a browser yet.</source>
        <translation>Kod henüz bir tarayıcıda girilmedi.</translation>
    </message>
    <message>
        <source>The code may already be used. If it doesn’t work, use a new one.</source>
        <translation>Kod zaten kullanılmış olabilir. İşe yaramazsa yeni bir kod kullanın.</translation>
    </message>
    <message>
        <source>Confirm that it’s you to continue.</source>
        <translation>Devam etmek için siz olduğunuzu doğrulayın.</translation>
    </message>
    <message>
        <source>That’s a different account from the one you’re signed in to. Confirm with your own account.</source>
        <translation>Bu, oturum açtığınız hesaptan farklı bir hesap. Kendi hesabınızla onaylayın.</translation>
    </message>
    <message>
        <source>That email address or phone number wasn’t accepted. Check it and try again.</source>
        <translation>Bu e-posta adresi ya da telefon numarası kabul edilmedi. Kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The access key wasn’t accepted. It may be wrong, expired or deactivated.</source>
        <translation>Erişim anahtarı kabul edilmedi. Yanlış, süresi dolmuş ya da devre dışı bırakılmış olabilir.</translation>
    </message>
    <message>
        <source>The server didn’t accept this. It may be the email address or phone number, or this app may not be set up correctly for your organization. Check what you entered; if that doesn’t help, contact whoever provides the app.</source>
        <translation>Sunucu bunu kabul etmedi. Nedeni e-posta adresi ya da telefon numarası olabilir veya bu uygulama kuruluşunuz için doğru ayarlanmamış olabilir. Girdiğinizi kontrol edin; bu işe yaramazsa uygulamayı sağlayana başvurun.</translation>
    </message>
    <message>
        <source>Your account couldn’t be created. The server may not accept this password, or this app may not be set up correctly for your organization. Try another password; if that doesn’t help, contact whoever provides the app.</source>
        <translation>Hesabınız oluşturulamadı. Sunucu bu parolayı kabul etmiyor olabilir veya bu uygulama kuruluşunuz için doğru ayarlanmamış olabilir. Başka bir parola deneyin; bu işe yaramazsa uygulamayı sağlayana başvurun.</translation>
    </message>
</context>
<context>
    <name>Descope::FactorBindings</name>
    <message>
        <source>Back to sign in</source>
        <translation>Oturum açmaya dön</translation>
    </message>
</context>
<context>
    <name>Descope::FactorSteps</name>
    <message>
        <source>There’s no way yet to confirm that it’s you. Set up an authenticator app at your account first.</source>
        <translation>Siz olduğunuzu doğrulamanın henüz bir yolu yok. Önce hesabınızda bir kimlik doğrulayıcı uygulaması ayarlayın.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Kodu yeniden gönderdik.</translation>
    </message>
    <message>
        <source>Your browser didn’t confirm that it’s you. Try again, with the account that you use here.</source>
        <translation>Tarayıcınız kimliğinizi doğrulamadı. Burada kullandığınız hesapla yeniden deneyin.</translation>
    </message>
</context>
<context>
    <name>Descope::FieldError</name>
    <message numerus="yes">
        <source>That’s too long: at most %Ln characters fit here.</source>
        <translation>
            <numerusform>Bu çok uzun: buraya en çok %Ln karakter sığar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::ForgotView</name>
    <message>
        <source>Forgot your password?</source>
        <translation>Parolanızı mı unuttunuz?</translation>
    </message>
    <message>
        <source>Enter your email address. We’ll email you a link to reset your password.</source>
        <translation>E-posta adresinizi girin. Parolanızı sıfırlamanız için size bir bağlantı göndereceğiz.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Oturum açmaya dön</translation>
    </message>
    <message>
        <source>Email me a &amp;reset link</source>
        <translation>Bana &amp;sıfırlama bağlantısı gönder</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>We’ll email you a link to reset your password.</source>
        <translation>Parolanızı sıfırlamanız için size e-postayla bir bağlantı göndereceğiz.</translation>
    </message>
</context>
<context>
    <name>Descope::FormChecks</name>
    <message>
        <source>Enter your email address.</source>
        <translation>E-posta adresinizi girin.</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>Yeni bir parola girin.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Parolanızı girin.</translation>
    </message>
    <message>
        <source>This isn’t the link from the email. Copy the whole link and paste it here.</source>
        <translation>Bu, e-postadaki bağlantı değil. Bağlantının tamamını kopyalayıp buraya yapıştırın.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Geçerli parolanızı girin.</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>E-postadaki kodu girin.</translation>
    </message>
    <message>
        <source>Tick this box to continue.</source>
        <translation>Devam etmek için bu kutuyu işaretleyin.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Bu alan zorunlu.</translation>
    </message>
    <message>
        <source>This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to.</source>
        <translation>Bu e-posta filtresinin bağlantısı okunamıyor. Bağlantıyı bir tarayıcıda açın, ardından gittiği adresi yapıştırın.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Telefon numaranızı girin.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Kullanıcı adınızı girin.</translation>
    </message>
    <message>
        <source>Enter your email, phone number or username.</source>
        <translation>E-postanızı, telefon numaranızı ya da kullanıcı adınızı girin.</translation>
    </message>
    <message>
        <source>Enter a full email address, such as name@example.com.</source>
        <translation>Tam bir e-posta adresi girin, örneğin name@example.com.</translation>
    </message>
    <message>
        <source>Enter your work email address or your organization’s domain.</source>
        <translation>İş e-posta adresinizi ya da kuruluşunuzun etki alanını girin.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>Kimlik doğrulayıcı uygulamanızdaki kodu girin.</translation>
    </message>
    <message>
        <source>Enter the code from the text message.</source>
        <translation>SMS’teki kodu girin.</translation>
    </message>
    <message>
        <source>Enter the code from the call.</source>
        <translation>Aramadaki kodu girin.</translation>
    </message>
    <message>
        <source>Enter the code from the WhatsApp message.</source>
        <translation>WhatsApp mesajındaki kodu girin.</translation>
    </message>
    <message>
        <source>Enter your phone number with its country code, such as +1 555 123 4567.</source>
        <translation>Telefon numaranızı ülke koduyla girin, örneğin +1 555 123 4567.</translation>
    </message>
    <message>
        <source>This is your email address already. Enter another one.</source>
        <translation>Bu zaten sizin e-posta adresiniz. Başka bir adres girin.</translation>
    </message>
    <message>
        <source>This isn’t a full phone number. Check it, and the code of its country.</source>
        <translation>Bu, tam bir telefon numarası değil. Numarayı ve ülke kodunu kontrol edin.</translation>
    </message>
    <message>
        <source>This is your phone number already. Enter another one.</source>
        <translation>Bu zaten sizin telefon numaranız. Başka bir numara girin.</translation>
    </message>
</context>
<context>
    <name>Descope::LoginIdBox</name>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-posta</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>T&amp;elefon numarası</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Kulla&amp;nıcı adı</translation>
    </message>
    <message>
        <source>&amp;Email, phone or username</source>
        <translation>&amp;E-posta, telefon ya da kullanıcı adı</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>%1 mi demek istediniz?</translation>
    </message>
</context>
<context>
    <name>Descope::LoopbackPage</name>
    <message>
        <source>The link has arrived</source>
        <translation>Bağlantı ulaştı</translation>
    </message>
    <message>
        <source>You can close this page and go back to the app.</source>
        <translation>Bu sayfayı kapatıp uygulamaya dönebilirsiniz.</translation>
    </message>
    <message>
        <source>This isn’t the link we’re waiting for</source>
        <translation>Beklenen bağlantı bu değil</translation>
    </message>
    <message>
        <source>Copy the whole link from the email and paste it in the app. You can close this page.</source>
        <translation>E-postadaki bağlantının tamamını kopyalayıp uygulamaya yapıştırın. Bu sayfayı kapatabilirsiniz.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language that this is translated into, such as de</extracomment>
        <translation>tr</translation>
    </message>
    <message>
        <source>You can close this page. Go back to the app to try again.</source>
        <translation>Bu sayfayı kapatabilirsiniz. Yeniden denemek için uygulamaya dönün.</translation>
    </message>
    <message>
        <source>This isn’t the sign-in we’re waiting for</source>
        <translation>Beklenen oturum açma bu değil</translation>
    </message>
    <message>
        <source>Continue in the app</source>
        <translation>Uygulamada devam edin</translation>
    </message>
    <message>
        <source>Sign-in was declined</source>
        <translation>Oturum açma reddedildi</translation>
    </message>
    <message>
        <source>Sign-in didn’t work</source>
        <translation>Oturum açılamadı</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in the app</source>
        <translation>Bu oturum açma, uygulamada iptal edildi</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>Bu oturum açma çok uzun sürdü</translation>
    </message>
    <message>
        <source>This sign-in was already used</source>
        <translation>Bu oturum açma zaten kullanılmış</translation>
    </message>
</context>
<context>
    <name>Descope::MailOptions</name>
    <message>
        <source>Codes can come by email, sms, voice and whatsapp, separated by commas; “%1” is none of these.</source>
        <translation>Kodlar virgülle ayrılmış olarak email, sms, voice ve whatsapp ile gelebilir; “%1” bunlardan biri değil.</translation>
    </message>
    <message>
        <source>Say how codes come: by email, sms, voice or whatsapp.</source>
        <translation>Kodların nasıl geleceğini belirtin: email, sms, voice ya da whatsapp.</translation>
    </message>
    <message>
        <source>Links that sign in can be magic or enchanted; “%1” is neither.</source>
        <translation>Oturum açan bağlantılar magic ya da enchanted olabilir; “%1” bunlardan biri değil.</translation>
    </message>
    <message>
        <source>How codes come: email, sms, voice or whatsapp, or several with commas between them; the first is used unless people choose another.</source>
        <translation>Kodların nasıl geleceği: email, sms, voice ya da whatsapp veya virgülle ayrılmış birkaçı; başkası seçilmezse ilki kullanılır.</translation>
    </message>
    <message>
        <source>Which link signs in: magic (opened on this computer) or enchanted (opened on any device, by a number).</source>
        <translation>Hangi bağlantının oturum açacağı: magic (bu bilgisayarda açılır) ya da enchanted (herhangi bir cihazda, bir sayıyla açılır).</translation>
    </message>
    <message>
        <source>Let people who are new create an account with a link or a code.</source>
        <translation>Yeni kullanıcıların bağlantı ya da kodla hesap oluşturmasına izin ver.</translation>
    </message>
</context>
<context>
    <name>Descope::MailSteps</name>
    <message>
        <source>We sent the email again.</source>
        <translation>E-posta yeniden gönderildi.</translation>
    </message>
    <message>
        <source>That link belongs to another account, so nothing was changed.</source>
        <translation>Bu bağlantı başka bir hesaba ait, bu nedenle hiçbir şey değiştirilmedi.</translation>
    </message>
    <message>
        <source>Password changed, but your other devices couldn’t be signed out.</source>
        <translation>Parola değiştirildi, ancak diğer cihazlarınızdaki oturumlar kapatılamadı.</translation>
    </message>
    <message>
        <source>Password changed. Your other devices are signed out.</source>
        <translation>Parola değiştirildi. Diğer cihazlarınızdaki oturumlar kapatıldı.</translation>
    </message>
    <message>
        <source>That link is damaged or isn’t for this app, so it was ignored.</source>
        <translation>Bu bağlantı bozuk ya da bu uygulamaya yönelik değil, bu nedenle yok sayıldı.</translation>
    </message>
    <message>
        <source>Another link was opened. Finish or cancel this one, then open the other one again.</source>
        <translation>Başka bir bağlantı açıldı. Bunu bitirin ya da iptal edin, ardından diğerini yeniden açın.</translation>
    </message>
    <message>
        <source>A link from an email was opened.</source>
        <translation>E-postadan bir bağlantı açıldı.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
</context>
<context>
    <name>Descope::MainWindow</name>
    <message>
        <source>A link was opened. Connect to your project to use it.</source>
        <translation>Bir bağlantı açıldı. Kullanmak için projenize bağlanın.</translation>
    </message>
</context>
<context>
    <name>Descope::MessageBar</name>
    <message>
        <source>Hide details</source>
        <translation>Ayrıntıları gizle</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Ayrıntıları kopyala</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Bilgi</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Başarılı</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Uyarı</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Hata</translation>
    </message>
    <message>
        <source>Details shown</source>
        <translation>Ayrıntılar gösteriliyor</translation>
    </message>
    <message>
        <source>Details hidden</source>
        <translation>Ayrıntılar gizlendi</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordBox</name>
    <message>
        <source>This password doesn’t meet all the rules yet.</source>
        <translation>Bu parola henüz tüm kurallara uymuyor.</translation>
    </message>
    <message>
        <source>Choose a different password.</source>
        <translation>Başka bir parola seçin.</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordView</name>
    <message>
        <source>Set a new password</source>
        <translation>Yeni parola belirleyin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Yeni parola</translation>
    </message>
    <message>
        <source>Sign out my &amp;other devices</source>
        <translation>&amp;Diğer cihazlarımda oturumu kapat</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Parolayı değiştir</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Parolayı değiştir</translation>
    </message>
    <message>
        <source>Changing your password…</source>
        <translation>Parolanız değiştiriliyor…</translation>
    </message>
</context>
<context>
    <name>Descope::NoticeButtons</name>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Oturum aç</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Parolayı sıfırla</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Yeni bağlantı gönder</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Kilidi aç ve yeniden dene</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>Kilidi aç ve kaydet</translation>
    </message>
    <message>
        <source>Set up and save</source>
        <translation>Ayarla ve kaydet</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Nasıl düzeltilir</translation>
    </message>
    <message>
        <source>Use the link</source>
        <translation>Bağlantıyı kullan</translation>
    </message>
    <message>
        <source>Try the new password</source>
        <translation>Yeni parolayı dene</translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>Hesabı unut</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Tarayıcıyı yeniden aç</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Parolayı gizle</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Parolayı göster</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Göster: “%1”</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock açık</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSteps</name>
    <message>
        <source>Password changed.</source>
        <translation>Parola değiştirildi.</translation>
    </message>
    <message>
        <source>The new password wasn’t accepted, so your old one probably still works. Try again.</source>
        <translation>Yeni parola kabul edilmedi; büyük olasılıkla eskisi hâlâ geçerli. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Oturum açılıyor…</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSuggestion</name>
    <message>
        <source>Suggest a password</source>
        <translation>Parola öner</translation>
    </message>
    <message>
        <source>Save this password somewhere safe, such as a password manager.</source>
        <translation>Bu parolayı, parola yöneticisi gibi güvenli bir yerde saklayın.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Parolayı kopyala</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Kopyalandı. Pano bir dakika sonra boşaltılır.</translation>
    </message>
</context>
<context>
    <name>Descope::PersonSteps</name>
    <message>
        <source>This computer remembers the last account until another one signs in.</source>
        <translation>Bu bilgisayar, başka bir hesap oturum açana kadar son hesabı hatırlar.</translation>
    </message>
    <message>
        <source>We couldn’t remove the account. Unlock your keyring and try again.</source>
        <translation>Hesap kaldırılamadı. Anahtarlığınızın kilidini açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>This computer no longer remembers the account.</source>
        <translation>Bu bilgisayar artık hesabı hatırlamıyor.</translation>
    </message>
    <message>
        <source>Forgetting account…</source>
        <translation>Hesap unutuluyor…</translation>
    </message>
</context>
<context>
    <name>Descope::PhoneBox</name>
    <message>
        <source>Co&amp;untry</source>
        <translation>Ü&amp;lke</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>&amp;Telefon numarası</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyChecklist</name>
    <message>
        <source>Password rules</source>
        <translation>Parola kuralları</translation>
    </message>
    <message>
        <source>All rules are met.</source>
        <translation>Tüm kurallar karşılandı.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met: %1</source>
        <extracomment>For screen readers, after a password was refused; %1 is a list of rules.</extracomment>
        <translation>
            <numerusform>Karşılanmayan %n kural: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <extracomment>For screen readers; %1 is a list of rules for a new password that are not met yet.</extracomment>
        <translation>Hâlâ gerekli: %1</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>En az %n karakter</numerusform>
        </translation>
    </message>
    <message>
        <source>One lowercase letter</source>
        <translation>Bir küçük harf</translation>
    </message>
    <message>
        <source>One uppercase letter</source>
        <translation>Bir büyük harf</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>Bir rakam</translation>
    </message>
    <message>
        <source>One symbol, such as ! or ?</source>
        <translation>Bir simge, örneğin ! ya da ?</translation>
    </message>
    <message>
        <source>Strength: “%1” or better</source>
        <extracomment>%1 is a word such as &quot;Good&quot;.</extracomment>
        <translation>Güç: “%1” ya da daha iyi</translation>
    </message>
</context>
<context>
    <name>Descope::ProjectSetup</name>
    <message>
        <source>Enter the project ID.</source>
        <translation>Proje kimliğini girin.</translation>
    </message>
    <message>
        <source>That isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>Bu bir proje kimliği değil. Proje kimlikleri P harfiyle başlar ve en az 27 harf ya da rakamla devam eder.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, such as https://api.descope.com.</source>
        <translation>https:// ile başlayan bir adres girin, örneğin https://api.descope.com.</translation>
    </message>
    <message>
        <source>There’s no project with this ID at %1.</source>
        <translation>%1 adresinde bu kimliğe sahip bir proje yok.</translation>
    </message>
    <message>
        <source>The server at %1 isn’t Descope’s, so this project couldn’t be checked.</source>
        <translation>%1 adresindeki sunucu Descope’a ait değil, bu nedenle bu proje denetlenemedi.</translation>
    </message>
    <message>
        <source>We couldn’t reach %1, so this project couldn’t be checked.</source>
        <translation>%1 adresine ulaşılamadı, bu nedenle bu proje denetlenemedi.</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Yine de bağlan</translation>
    </message>
    <message>
        <source>Your project couldn’t be saved in %1. You can continue, but you’ll be asked again next time.</source>
        <translation>Projeniz %1 dosyasına kaydedilemedi. Devam edebilirsiniz, ancak bir dahaki sefere yeniden sorulacak.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>This app’s environment names another project. You can continue, but you’ll be asked again next time.</source>
        <translation>Bu uygulamanın ortam değişkenleri başka bir projeyi belirtiyor. Devam edebilirsiniz, ancak bir dahaki sefere yeniden sorulacak.</translation>
    </message>
</context>
<context>
    <name>Descope::ReplaceView</name>
    <message>
        <source>Choose a new password</source>
        <translation>Yeni parola seçin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>&amp;Geçerli parola</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Geçerli parola</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Yeni parola</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Kaydet ve oturum aç</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Kaydediliyor…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>&amp;Parolanızı mı unuttunuz?</translation>
    </message>
</context>
<context>
    <name>Descope::RestoringView</name>
    <message>
        <source>Restoring your session…</source>
        <translation>Oturumunuz geri yükleniyor…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Lütfen bekleyin</translation>
    </message>
</context>
<context>
    <name>Descope::Screens</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>For screen readers, after sign-in; %1 is the name or the email address of a person.</extracomment>
        <translation>%1 olarak oturum açıldı.</translation>
    </message>
</context>
<context>
    <name>Descope::SecondFactorView</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ya da</translation>
    </message>
    <message>
        <source>Use your &amp;authenticator app</source>
        <translation>Kimlik &amp;doğrulayıcı uygulamasını kullan</translation>
    </message>
    <message>
        <source>&amp;Email me a code</source>
        <translation>Kodu &amp;e-postayla gönder</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>Kodu &amp;SMS ile gönder</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows now.</source>
        <translation>Kimlik doğrulayıcı uygulamanızın şu anda gösterdiği kodu girin.</translation>
    </message>
    <message>
        <source>We’ll email you a 6-digit code.</source>
        <translation>Size e-postayla 6 haneli bir kod göndereceğiz.</translation>
    </message>
    <message>
        <source>We’ll text you a 6-digit code.</source>
        <translation>Size SMS ile 6 haneli bir kod göndereceğiz.</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>Siz olduğunuzu doğrulayın</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Bir adım daha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Oturum açmaya dön</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>&amp;Onayla</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Kodu gö&amp;nder</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Onaylanıyor…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Gönderiliyor…</translation>
    </message>
    <message>
        <source>Use your &amp;browser</source>
        <translation>&amp;Tarayıcıyı kullan</translation>
    </message>
    <message>
        <source>Sign in once more in your browser, as you do there with this account.</source>
        <translation>Tarayıcınızda, bu hesapla orada yaptığınız gibi bir kez daha oturum açın.</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>&amp;Tarayıcıyı aç</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Tarayıcınız açılıyor…</translation>
    </message>
</context>
<context>
    <name>Descope::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Yapıştır</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Tümünü &amp;seç</translation>
    </message>
</context>
<context>
    <name>Descope::SentMailView</name>
    <message>
        <source>&amp;Resend</source>
        <extracomment>%1 is the time until the button can be used, such as 0:30.</extracomment>
        <translation>Yeniden &amp;gönder</translation>
    </message>
    <message>
        <source>Resend (%1)</source>
        <translation>Yeniden gönder (%1)</translation>
    </message>
</context>
<context>
    <name>Descope::SetUpTotpView</name>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app:</source>
        <translation>Bunu kimlik doğrulayıcı uygulamanızla tarayın:</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>Kimlik doğrulayıcı uygulamanız için QR kodu</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>Uygulamadaki &amp;kod</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Kopyalandı. Pano bir dakika sonra boşaltılır.</translation>
    </message>
    <message>
        <source>Replace your authenticator app</source>
        <translation>Kimlik doğrulayıcı uygulamanızı değiştirin</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Kimlik doğrulayıcı uygulaması ayarlayın</translation>
    </message>
    <message>
        <source>A new app replaces the one you have. Codes from the old one stop working.</source>
        <translation>Yeni uygulama, kullandığınız uygulamanın yerini alır. Eskisinin kodları artık çalışmaz.</translation>
    </message>
    <message>
        <source>An app on your phone makes a new code every 30 seconds, so that your password alone isn’t enough to sign in.</source>
        <translation>Telefonunuzdaki bir uygulama her 30 saniyede yeni bir kod üretir; böylece yalnızca parolanız oturum açmaya yetmez.</translation>
    </message>
    <message>
        <source>Can’t scan it? Enter this key in the app:</source>
        <translation>Tarayamıyor musunuz? Bu anahtarı uygulamaya girin:</translation>
    </message>
    <message>
        <source>Enter this key in your authenticator app:</source>
        <translation>Bu anahtarı kimlik doğrulayıcı uygulamanıza girin:</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>&amp;Onayla</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Devam et</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Onaylanıyor…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Lütfen bekleyin</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>&amp;Anahtarı kopyala</translation>
    </message>
</context>
<context>
    <name>Descope::SignInCommand</name>
    <message>
        <source>Press Enter to try again, or Ctrl-C to cancel.</source>
        <translation>Yeniden denemek için Enter’a, iptal etmek için Ctrl-C tuşlarına basın.</translation>
    </message>
</context>
<context>
    <name>Descope::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Oturum açın</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>&amp;Bu bilgisayarda oturum açık kalsın</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Oturum aç</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Oturum açılıyor…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Parolanızı mı &amp;unuttunuz?</translation>
    </message>
    <message>
        <source>Email me a &amp;link</source>
        <translation>Bağ&amp;lantıyı e-postayla gönder</translation>
    </message>
    <message>
        <source>Email me a c&amp;ode</source>
        <translation>&amp;Kodu e-postayla gönder</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ya da</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Hesabınız yok mu?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Hesap oluştur</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>Ba&amp;şka hesap kullan</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>%1 olarak devam et</translation>
    </message>
    <message>
        <source>Use sin&amp;gle sign-on</source>
        <translation>Tek oturum &amp;açmayı kullan</translation>
    </message>
    <message>
        <source>Continue in your &amp;browser</source>
        <translation>&amp;Tarayıcınızda devam edin</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Tarayıcınız açılıyor…</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>On a button; %1 is the name of a company with which people have an account, such as Google.</extracomment>
        <translation>%1 ile devam et</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Son kullanılan</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode</source>
        <translation>Bana &amp;kod gönder</translation>
    </message>
    <message>
        <source>Text me a c&amp;ode</source>
        <translation>&amp;Kodu SMS ile gönder</translation>
    </message>
    <message>
        <source>Call me with a c&amp;ode</source>
        <translation>&amp;Kodu aramayla bildir</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode by WhatsApp</source>
        <translation>&amp;Kodu WhatsApp ile gönder</translation>
    </message>
</context>
<context>
    <name>Descope::SignUpView</name>
    <message>
        <source>Create account</source>
        <translation>Hesap oluşturun</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Ad (isteğe bağlı)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Parola</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Hesap oluştur</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Hesabınız oluşturuluyor…</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>&amp;Oturum aç</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Kullanım koşullarını</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Gizlilik politikasını</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1 and %2.</source>
        <extracomment>%1 is a link, &quot;Terms of use&quot;, and %2 is one, &quot;Privacy policy&quot;. Their texts are translated apart and stand nowhere else.</extracomment>
        <translation>Hesap oluşturarak %1 ve %2 kabul etmiş olursunuz.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1.</source>
        <translation>Hesap oluşturarak %1 kabul etmiş olursunuz.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %2.</source>
        <translation>Hesap oluşturarak %2 kabul etmiş olursunuz.</translation>
    </message>
</context>
<context>
    <name>Descope::SsoView</name>
    <message>
        <source>Use single sign-on</source>
        <translation>Tek oturum açmayı kullanın</translation>
    </message>
    <message>
        <source>We’ll open your organization’s sign-in page in your browser.</source>
        <translation>Kuruluşunuzun oturum açma sayfasını tarayıcınızda açacağız.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Oturum açmaya dön</translation>
    </message>
    <message>
        <source>&amp;Work email or organization domain</source>
        <translation>İş e-&amp;postası ya da kuruluş etki alanı</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Devam et</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Tarayıcınız açılıyor…</translation>
    </message>
</context>
<context>
    <name>Descope::StrengthBar</name>
    <message>
        <source>Very weak</source>
        <comment>strength of a password</comment>
        <translation>Çok zayıf</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>Zayıf</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>Güçlü</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <extracomment>For screen readers; %1 is a word such as &quot;Fair&quot;.</extracomment>
        <translation>Parola gücü: %1</translation>
    </message>
</context>
<context>
    <name>Descope::SwitchSteps</name>
    <message>
        <source>“%1” isn’t signed in on this computer.</source>
        <extracomment>%1 is a login id or a user id</extracomment>
        <translation>“%1” bu bilgisayarda oturum açmamış.</translation>
    </message>
    <message>
        <source>Removing account…</source>
        <translation>Hesap kaldırılıyor…</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>Hesap bu bilgisayardan kaldırıldı.</translation>
    </message>
    <message>
        <source>The account was removed from this computer. We couldn’t reach the server; its session there will expire on its own.</source>
        <translation>Hesap bu bilgisayardan kaldırıldı. Sunucuya ulaşılamadı; oradaki oturumunun süresi kendiliğinden dolacak.</translation>
    </message>
    <message>
        <source>The account was removed. We’ll delete its saved session once the keyring is unlocked.</source>
        <translation>Hesap kaldırıldı. Kayıtlı oturumu, anahtarlığın kilidi açılınca silinecek.</translation>
    </message>
</context>
<context>
    <name>Descope::TenantView</name>
    <message>
        <source>Choose an organization</source>
        <translation>Kuruluş seçin</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>Beside the name of the organization for which the person is signed in now.</extracomment>
        <translation>Geçerli</translation>
    </message>
</context>
<context>
    <name>Descope::TimeText</name>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>Bugün, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>Dün, %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, such as Monday or March 2, 2026, and %2 is a time</extracomment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Descope::TotpSteps</name>
    <message>
        <source>Your authenticator app is set up.</source>
        <translation>Kimlik doğrulayıcı uygulamanız ayarlandı.</translation>
    </message>
    <message>
        <source>Your authenticator app isn’t set up yet. Finish that, or you may be asked for codes that you don’t have.</source>
        <translation>Kimlik doğrulayıcı uygulamanız henüz ayarlanmadı. Bunu tamamlayın; yoksa sizden elinizde olmayan kodlar istenebilir.</translation>
    </message>
</context>
<context>
    <name>Descope::TotpWords</name>
    <message>
        <source>That code is wrong. Enter the newest one; each works once. If none works, check the clock of your phone.</source>
        <translation>Bu kod yanlış. En yenisini girin; her kod bir kez çalışır. Hiçbiri çalışmıyorsa telefonunuzun saatini kontrol edin.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a few minutes, then enter a new one.</source>
        <translation>Çok fazla yanlış kod girildi. Birkaç dakika bekleyin, ardından yeni bir kod girin.</translation>
    </message>
</context>
<context>
    <name>Descope::View</name>
    <message>
        <source>For %1</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Hesap: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Lütfen bekleyin</translation>
    </message>
</context>
<context>
    <name>Descope::ViewBindings</name>
    <message>
        <source>The password rules are checked when you save.</source>
        <translation>Parola kuralları kaydederken denetlenir.</translation>
    </message>
    <message>
        <source>We’ll keep trying to reconnect.</source>
        <translation>Bağlantı kendiliğinden yeniden denenecek.</translation>
    </message>
</context>
</TS>
