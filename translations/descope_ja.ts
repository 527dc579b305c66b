<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>Descope::AccessKey</name>
    <message>
        <source>The access key can’t be read: %1: %2</source>
        <translation>アクセス キーを読み取れません: %1: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may read the access key in %1, so it isn’t used. Run chmod 600 on the file, and make a new key if anybody could have seen this one.</source>
        <translation>%1 のアクセス キーは、このコンピューターのほかのユーザーも読み取れるため、使用されません。ファイルに対して chmod 600 を実行し、誰かに見られた可能性がある場合は新しいキーを作成してください。</translation>
    </message>
    <message>
        <source>There’s no access key in %1.</source>
        <translation>%1 にアクセス キーがありません。</translation>
    </message>
    <message>
        <source>This isn’t a regular file.</source>
        <translation>これは通常のファイルではありません。</translation>
    </message>
</context>
<context>
    <name>Descope::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>アカウント(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>アカウントを追加(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>このコンピューターから削除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Descope::AccountSteps</name>
    <message>
        <source>You’ll stay signed in on this computer.</source>
        <translation>このコンピューターでサインインしたままになります。</translation>
    </message>
    <message>
        <source>Recent sign-ins can’t be shown right now.</source>
        <translation>最近のサインインを今は表示できません。</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>You’re signed out. We’ll delete your saved session once the keyring is unlocked.</source>
        <translation>サインアウトしました。保存されたサインイン情報は、キーリングのロックが解除されたときに削除されます。</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server, so your other devices are still signed in.</source>
        <translation>このコンピューターではサインアウトしました。サーバーに接続できなかったため、ほかのデバイスはまだサインインしています。</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server; your session there will expire on its own.</source>
        <translation>このコンピューターではサインアウトしました。サーバーに接続できませんでした。サーバー上のセッションは自動的に期限切れになります。</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in.</source>
        <translation>このコンピューターではサインアウトしました。サーバーの確認が得られなかったため、ほかのデバイスはまだサインインしている可能性があります。</translation>
    </message>
    <message>
        <source>You were signed out because you were away. Please sign in again.</source>
        <translation>離席していたため、サインアウトされました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your keyring can’t save anything right now, so your session isn’t renewed. Unlock the keyring or free up disk space.</source>
        <translation>キーリングに今は何も保存できないため、サインイン情報は更新されません。キーリングのロックを解除するか、ディスクの空き容量を増やしてください。</translation>
    </message>
    <message>
        <source>You’re connected again.</source>
        <translation>接続が回復しました。</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>サインアウトしています…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountView</name>
    <message>
        <source>Your account</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>最近のサインイン</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>サインアウト(&amp;S)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>すべてのデバイスからサインアウト(&amp;E)…</translation>
    </message>
    <message>
        <source>Sign out on all your devices? You’ll have to sign in again on each of them.</source>
        <translation>すべてのデバイスでサインアウトしますか？それぞれのデバイスで、もう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>Sign out e&amp;verywhere</source>
        <translation>すべてのデバイスからサインアウト(&amp;V)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>キャンセル(&amp;N)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>日時</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>場所</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>アドレス</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>サインインしています</translation>
    </message>
    <message>
        <source>Signed in, but offline</source>
        <translation>サインインしていますが、オフラインです</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>セッションは終了しました</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>今すぐ試す(&amp;T)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>変更(&amp;C)…</translation>
    </message>
    <message>
        <source>Support details</source>
        <translation>サポート用の情報</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>コピー(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>サポート用の情報をコピー</translation>
    </message>
    <message>
        <source>You don’t have a password yet.</source>
        <translation>パスワードはまだ設定されていません。</translation>
    </message>
    <message>
        <source>S&amp;et…</source>
        <translation>設定(&amp;D)…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>パスワードを変更…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>パスワードを設定…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>クリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>メール アドレスは確認済みです</translation>
    </message>
    <message>
        <source>Email not verified</source>
        <translation>メール アドレスは未確認です</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>このコンピューター</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>認証アプリ</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>メール</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>電話</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>組織</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>アカウント</translation>
    </message>
    <message>
        <source>Its codes confirm that it’s you.</source>
        <translation>このアプリのコードで本人確認を行います。</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>置き換え…</translation>
    </message>
    <message>
        <source>Replace authenticator app…</source>
        <translation>認証アプリを置き換え…</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>まだ設定されていません。</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>設定…</translation>
    </message>
    <message>
        <source>Set up authenticator app…</source>
        <translation>認証アプリを設定…</translation>
    </message>
    <message>
        <source>You don’t have an email address yet.</source>
        <translation>メール アドレスはまだ登録されていません。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>追加…</translation>
    </message>
    <message>
        <source>Add email address…</source>
        <translation>メール アドレスを追加…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change email address…</source>
        <translation>メール アドレスを変更…</translation>
    </message>
    <message>
        <source>You don’t have a phone number yet.</source>
        <translation>電話番号はまだ登録されていません。</translation>
    </message>
    <message>
        <source>Add phone number…</source>
        <translation>電話番号を追加…</translation>
    </message>
    <message>
        <source>Change phone number…</source>
        <translation>電話番号を変更…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>切り替え…</translation>
    </message>
    <message>
        <source>Switch organization…</source>
        <translation>組織を切り替え…</translation>
    </message>
    <message>
        <source>No other account on this computer.</source>
        <translation>このコンピューターにほかのアカウントはありません。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>アカウントを追加…</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>アカウントを切り替え…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountWidget</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>誰もサインインしていません。</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>サインイン(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountsView</name>
    <message>
        <source>Choose an account</source>
        <translation>アカウントの選択</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>別のアカウントを使う(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>このコンピューターから削除(&amp;R)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>キャンセル(&amp;L)</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>%1 として続行</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>このコンピューターから削除</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>For screen readers; %1 is the name or the email address of a person.</extracomment>
        <translation>%1 をこのコンピューターから削除</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? You can sign in again at any time.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>%1 をこのコンピューターから削除しますか？いつでももう一度サインインできます。</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserCommand</name>
    <message>
        <source>Opening your browser to sign in. If nothing opens, copy this address to a browser on this computer:</source>
        <translation>サインインのためにブラウザーを開いています。何も開かない場合は、このアドレスをこのコンピューターのブラウザーにコピーしてください：</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>ブラウザーでのサインインを待っています。キャンセルするには Ctrl-C を押してください。</translation>
    </message>
    <message>
        <source>We couldn’t open your browser (%1). Copy the address above, or run descope-login sign-in --device to use a browser on another device.</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>ブラウザーを開けませんでした（%1）。上のアドレスをコピーするか、descope-login sign-in --device を実行して別のデバイスのブラウザーを使ってください。</translation>
    </message>
    <message>
        <source>Still waiting. If your browser hasn’t opened, copy the address above.</source>
        <translation>まだ待っています。ブラウザーが開いていない場合は、上のアドレスをコピーしてください。</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserOptions</name>
    <message>
        <source>The icon of the provider “%1” can’t be read: %2</source>
        <translation>プロバイダー「%1」のアイコンを読み取れません: %2</translation>
    </message>
    <message>
        <source>Offer to sign in with the browser, on the project’s own pages.</source>
        <translation>プロジェクトのページでの、ブラウザーによるサインインを提供します。</translation>
    </message>
    <message>
        <source>Providers can be %1, separated by commas; “%2” is none of these. Give one of your own a name, such as acme=Acme ID.</source>
        <translation>プロバイダーに指定できるのは %1 で、コンマで区切ります。「%2」はそのどれでもありません。独自のプロバイダーには、acme=Acme ID のように名前を付けてください。</translation>
    </message>
    <message>
        <source>“%1” isn’t a provider ID. IDs have up to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>「%1」はプロバイダー ID ではありません。ID は 64 文字以内の英数字、ピリオド、ハイフン、アンダースコアです。</translation>
    </message>
    <message>
        <source>The provider “%1” is listed twice.</source>
        <translation>プロバイダー「%1」が 2 回指定されています。</translation>
    </message>
    <message>
        <source>The first screen can be form or browser; “%1” is neither.</source>
        <translation>最初の画面は form または browser です。「%1」はそのどちらでもありません。</translation>
    </message>
    <message>
        <source>“%1” isn’t a flow ID. IDs have letters, digits, dots, hyphens and underscores.</source>
        <translation>「%1」はフロー ID ではありません。ID は英数字、ピリオド、ハイフン、アンダースコアです。</translation>
    </message>
    <message>
        <source>“%1” isn’t a port that the browser can return to. Use 1024 to 65535, or 0 for any free port.</source>
        <translation>「%1」は、ブラウザーが戻ることのできるポートではありません。1024 から 65535、または空いている任意のポートを表す 0 を指定してください。</translation>
    </message>
    <message>
        <source>The browser can return by loopback or scheme; “%1” is neither.</source>
        <translation>ブラウザーが戻る方法は loopback または scheme です。「%1」はそのどちらでもありません。</translation>
    </message>
    <message>
        <source>Offer single sign-on, by work email or organization domain.</source>
        <translation>仕事用のメール アドレスまたは組織のドメインによるシングル サインオンを提供します。</translation>
    </message>
    <message>
        <source>Offer to sign in with these providers, such as google,github,acme=Acme ID.</source>
        <translation>これらのプロバイダーでのサインインを提供します。たとえば google,github,acme=Acme ID。</translation>
    </message>
    <message>
        <source>What the first screen shows: form (email and password) or browser (no form).</source>
        <translation>最初の画面に表示するもの: form（メール アドレスとパスワード）または browser（フォームなし）。</translation>
    </message>
    <message>
        <source>The flow that the browser shows, if it isn’t the project’s default.</source>
        <translation>ブラウザーに表示するフロー（プロジェクトの既定のものでない場合）。</translation>
    </message>
    <message>
        <source>The port on this computer that the browser returns to; 0 means any free port.</source>
        <translation>ブラウザーが戻る、このコンピューターのポート。0 は空いている任意のポートを表します。</translation>
    </message>
    <message>
        <source>How the browser returns: loopback (to this computer) or scheme (to the app, through the desktop).</source>
        <translation>ブラウザーが戻る方法: loopback（このコンピューターへ）または scheme（デスクトップを通じてアプリへ）。</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserSteps</name>
    <message>
        <source>Opening your browser…</source>
        <translation>ブラウザーを開いています…</translation>
    </message>
    <message>
        <source>Your browser can’t get back to this app. Restart the app and try again.</source>
        <translation>ブラウザーからこのアプリに戻れません。アプリを再起動して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Another app is using port %1, which your browser needs to get back here. Close that app and try again.</source>
        <translation>ブラウザーがここに戻るために必要なポート %1 を、別のアプリが使っています。そのアプリを閉じて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You didn’t finish signing in within 10 minutes, so we stopped waiting.</source>
        <translation>10 分以内にサインインが完了しなかったため、待機を終了しました。</translation>
    </message>
    <message>
        <source>You used a different account in your browser, so you were signed out again. Sign in with the one shown here.</source>
        <translation>ブラウザーで別のアカウントが使われたため、再びサインアウトしました。ここに表示されているアカウントでサインインしてください。</translation>
    </message>
    <message>
        <source>We ignored a sign-in from your browser because it wasn’t started here.</source>
        <translation>ブラウザーからのサインインは、ここで開始されたものではないため、無視されました。</translation>
    </message>
    <message>
        <source>Your browser sent the same sign-in twice, so we ignored the second one.</source>
        <translation>ブラウザーから同じサインインが 2 回送られたため、2 回目は無視されました。</translation>
    </message>
    <message>
        <source>You finished a sign-in that was cancelled here, so you were signed out again.</source>
        <translation>ここでキャンセルされたサインインが完了したため、再びサインアウトしました。</translation>
    </message>
    <message>
        <source>You finished signing in after we stopped waiting, so you were signed out again.</source>
        <translation>待機を終了した後でサインインが完了したため、再びサインアウトしました。</translation>
    </message>
    <message>
        <source>The sign-in from your browser was started before this app was closed. Please start again.</source>
        <translation>ブラウザーからのサインインは、このアプリが閉じられる前に開始されたものです。もう一度初めからサインインしてください。</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserView</name>
    <message>
        <source>Continue in your browser</source>
        <translation>ブラウザーで続行</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>サインインを待っています…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>クリップボードにコピーしました。</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Sign in there, then come back to this window. If you don’t see the page, open it again or copy the link.</source>
        <translation>ブラウザーでページを開きました。そこでサインインしてから、このウィンドウに戻ってください。ページが見当たらない場合は、もう一度開くか、リンクをコピーしてください。</translation>
    </message>
    <message>
        <source>Open the page again to continue.</source>
        <translation>続けるには、ページをもう一度開いてください。</translation>
    </message>
    <message>
        <source>Use any browser on this computer.</source>
        <translation>このコンピューターの任意のブラウザーを使ってください。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>再試行(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>もう一度開く(&amp;O)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>リンクをコピー(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Descope::ChangeEmailView</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>コードを送信(&amp;S)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>メール アドレスの追加</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>メール アドレスの変更</translation>
    </message>
    <message>
        <source>We’ll send a code there to make sure that it’s yours.</source>
        <translation>ご本人のものであることを確かめるため、そこにコードを送信します。</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll send to the new one.</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>現在は %1 です。新しいアドレスに送信するコードを入力するまで変わりません。</translation>
    </message>
    <message>
        <source>New &amp;email</source>
        <translation>新しいメール アドレス(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Descope::ChangePhoneView</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>コードを送信(&amp;S)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>電話番号の追加</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>電話番号の変更</translation>
    </message>
    <message>
        <source>We’ll text a code there to make sure that it’s yours.</source>
        <translation>ご本人のものであることを確かめるため、そこに SMS でコードを送信します。</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll text to the new one.</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>現在は %1 です。新しい番号に SMS で送信するコードを入力するまで変わりません。</translation>
    </message>
</context>
<context>
    <name>Descope::CheckMailView</name>
    <message>
        <source>Check your email</source>
        <translation>メールを確認してください</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>サインインに戻る</translation>
    </message>
    <message>
        <source>In the email, choose this number:</source>
        <translation>メールの中で、この番号を選んでください：</translation>
    </message>
    <message>
        <source>Waiting for you to open the link…</source>
        <translation>リンクが開かれるのを待っています…</translation>
    </message>
    <message>
        <source>&amp;Paste the link from the email</source>
        <translation>メールのリンクを貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>このリンクを使う(&amp;U)</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>リンクを確認しています…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>アドレスが違いますか？(&amp;W)</translation>
    </message>
    <message>
        <source>We emailed you a link.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>リンクをメールでお送りしました。</translation>
    </message>
    <message>
        <source>We emailed a link to %1.</source>
        <translation>%1 にリンクをお送りしました。</translation>
    </message>
    <message>
        <source>Open it to continue.</source>
        <translation>リンクを開いて続けてください。</translation>
    </message>
    <message>
        <source>Open it on this computer, or paste it below.</source>
        <translation>このコンピューターでリンクを開くか、下に貼り付けてください。</translation>
    </message>
    <message>
        <source>Copy the link from the email and paste it below.</source>
        <translation>メールからリンクをコピーして、下に貼り付けてください。</translation>
    </message>
</context>
<context>
    <name>Descope::ChecklistRow</name>
    <message>
        <source>%1: not yet met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: まだ満たされていません</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: 満たされています</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <extracomment>Name of a password rule for screen readers, after a password was refused; %1 is the rule.</extracomment>
        <translation>%1: 満たされていません</translation>
    </message>
</context>
<context>
    <name>Descope::CodeSteps</name>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>We sent the email again.</source>
        <translation>メールをもう一度送信しました。</translation>
    </message>
    <message>
        <source>We’re calling you now.</source>
        <translation>今から電話をおかけします。</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>コードを再送信しました。</translation>
    </message>
</context>
<context>
    <name>Descope::Command</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1 is a login id, %2 a person&apos;s name</extracomment>
        <translation>%1 としてサインインしています。</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>%1（%2）としてサインインしています。</translation>
    </message>
    <message>
        <source>Project %1 at %2.</source>
        <extracomment>%1 is a project id, %2 the address of a server</extracomment>
        <translation>プロジェクト %1、%2。</translation>
    </message>
    <message>
        <source>You’re signed out on this computer, but we couldn’t tell the server. %1</source>
        <translation>このコンピューターではサインアウトしましたが、サーバーに知らせることができませんでした。%1</translation>
    </message>
    <message>
        <source>We’ll delete your saved session once the keyring is unlocked; until then, it won’t be used. We couldn’t tell the server.</source>
        <translation>保存されたサインイン情報は、キーリングのロックが解除されたときに削除されます。それまでは使われません。サーバーに知らせることができませんでした。</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>サインアウトしました。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Run descope-login to sign in.</source>
        <translation>誰もサインインしていません。サインインするには descope-login を実行してください。</translation>
    </message>
    <message>
        <source>This token is new, but your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>このトークンは新しいものですが、更新されたサインイン情報を保存できません。次回はもう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>The keyring can’t save anything right now, so your session wasn’t renewed. It’s still saved: unlock the keyring or free up disk space, then try again.</source>
        <translation>キーリングに今は何も保存できないため、サインイン情報は更新されませんでした。サインイン情報はまだ保存されています。キーリングのロックを解除するか、ディスクの空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There’s no usable keyring, so we can’t tell whether anybody is signed in.</source>
        <translation>使用できるキーリングがないため、誰かがサインインしているかどうか分かりません。</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>キーリングを待っています…</translation>
    </message>
    <message>
        <source>Waiting for another app that shares your session…</source>
        <translation>サインイン情報を共有している別のアプリを待っています…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 を待っています…</translation>
    </message>
    <message>
        <source>The answer may contain the only token that stays valid, so we’ll wait for it up to two more minutes.</source>
        <translation>応答には、有効であり続ける唯一のトークンが含まれている可能性があるため、最大であと 2 分間待ちます。</translation>
    </message>
    <message>
        <source>Your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>更新されたサインイン情報を保存できません。次回はもう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>We’ll delete the session that was saved in a different keyring once that keyring is in use again; until then, it won’t be used. We couldn’t tell the server about it.</source>
        <translation>別のキーリングに保存されたサインイン情報は、そのキーリングが再び使われるときに削除されます。それまでは使われません。これについてサーバーに知らせることができませんでした。</translation>
    </message>
    <message>
        <source>The session was saved in a different keyring, so we can’t tell whether anybody is signed in. Switch back to that keyring, or run descope-login to sign in.</source>
        <translation>サインイン情報は別のキーリングに保存されているため、誰かがサインインしているかどうか分かりません。そのキーリングに戻すか、descope-login を実行してサインインしてください。</translation>
    </message>
    <message>
        <source>Your session couldn’t be saved, so you were signed out again. Unlock the keyring or free up disk space, then try again.</source>
        <translation>サインイン情報を保存できなかったため、再びサインアウトしました。キーリングのロックを解除するか、ディスクの空き容量を増やしてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>You’re already signed in. To sign in with another account, too, run descope-login sign-in --another.</source>
        <translation>すでにサインインしています。別のアカウントでもサインインするには、descope-login sign-in --another を実行してください。</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1. To see who is, run descope-login status --all.</source>
        <extracomment>%1 is the login id or user id that somebody typed</extracomment>
        <translation>%1 としてサインインしている人はいません。サインインしているアカウントを表示するには、descope-login status --all を実行してください。</translation>
    </message>
</context>
<context>
    <name>Descope::Configuration</name>
    <message>
        <source>Try descope-login --help.</source>
        <translation>descope-login --help を試してください。</translation>
    </message>
    <message>
        <source>Sign in with Descope.</source>
        <translation>Descope でサインインします。</translation>
    </message>
    <message>
        <source>The Descope project, such as P2abc…</source>
        <translation>Descope のプロジェクト。たとえば P2abc…</translation>
    </message>
    <message>
        <source>The service, if it isn’t in the project’s own region.</source>
        <translation>サービス（プロジェクトのリージョンにない場合）。</translation>
    </message>
    <message>
        <source>Show that the service is a demo on this computer, with a link to its inbox.</source>
        <translation>サービスがこのコンピューター上のデモであることを、受信トレイへのリンクとともに表示します。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>このヘルプを表示します。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>バージョンを表示します。</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>不明な引数: %1</translation>
    </message>
    <message>
        <source>“%1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>「%1」はプロジェクト ID ではありません。プロジェクト ID は文字 P で始まり、27 文字以上の英数字が続きます。</translation>
    </message>
    <message>
        <source>With status: print JSON.</source>
        <translation>status とともに: JSON で表示します。</translation>
    </message>
    <message>
        <source>With sign-out: sign out on all devices.</source>
        <translation>sign-out とともに: すべてのデバイスからサインアウトします。</translation>
    </message>
    <message>
        <source>--json goes with status, --everywhere with sign-out.</source>
        <translation>--json は status と、--everywhere は sign-out と一緒に使います。</translation>
    </message>
    <message>
        <source>Where links in emails lead: loopback (back to this computer while the app waits), scheme (to the app, through the desktop), none (where the project says), or the https:// address of a page that passes them to the app.</source>
        <translation>メールのリンクの行き先: loopback（アプリが待つ間、このコンピューターに戻る）、scheme（デスクトップを通じてアプリへ）、none（プロジェクトの指定どおり）、またはリンクをアプリに渡すページの https:// アドレス。</translation>
    </message>
    <message>
        <source>Offer to sign in with a link sent by email.</source>
        <translation>メールで届くリンクでのサインインを提供します。</translation>
    </message>
    <message>
        <source>Offer to sign in with a code sent by email.</source>
        <translation>メールで届くコードでのサインインを提供します。</translation>
    </message>
    <message>
        <source>Links can lead to loopback, scheme, none, or the https:// address of a page without a query (http:// only on this computer); “%1” is none of these.</source>
        <translation>リンクの行き先は loopback、scheme、none、またはクエリのないページの https:// アドレスです（http:// はこのコンピューターのみ）。「%1」はそのどれでもありません。</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>このファイルを読み取れません。</translation>
    </message>
    <message>
        <source>Don’t remember who signed in, and forget who did. For shared computers.</source>
        <translation>サインインした人を記憶せず、以前の記憶も消去します。共有のコンピューター向けです。</translation>
    </message>
    <message>
        <source>What people sign in with: email, phone, name, or any of them.</source>
        <translation>サインインに使うもの: email、phone、name、またはいずれでもよい場合は any。</translation>
    </message>
    <message>
        <source>People sign in with email, phone, name or any; “%1” is none of these.</source>
        <translation>サインインに使えるのは email、phone、name、any です。「%1」はそのどれでもありません。</translation>
    </message>
    <message>
        <source>With sign-in: use the browser on this computer.</source>
        <translation>sign-in とともに: このコンピューターのブラウザーを使います。</translation>
    </message>
    <message>
        <source>With sign-in: show a code to enter in a browser on any device (the default over SSH or without a display).</source>
        <translation>sign-in とともに: 任意のデバイスのブラウザーに入力するコードを表示します（SSH 経由またはディスプレイなしの場合の既定）。</translation>
    </message>
    <message>
        <source>Without a command, a window opens. sign-in: sign in with a browser. status: tell who is signed in. token: print a valid session token. sign-out: end the saved session.</source>
        <translation>コマンドがなければウィンドウが開きます。sign-in: ブラウザーでサインインします。status: 誰がサインインしているかを表示します。token: 有効なセッション トークンを表示します。sign-out: 保存されたセッションを終了します。</translation>
    </message>
    <message>
        <source>Use either --browser or --device, and only with sign-in.</source>
        <translation>--browser と --device は、どちらか一方だけを sign-in と一緒に使います。</translation>
    </message>
    <message>
        <source>This can be on or off; “%1” is neither.</source>
        <extracomment>on and off are typed so in every language</extracomment>
        <translation>値は on または off です。「%1」はそのどちらでもありません。</translation>
    </message>
    <message>
        <source>In the window and with status, token, sign-out: use this account, not the current one.</source>
        <translation>ウィンドウと status、token、sign-out で: 現在のアカウントではなく、このアカウントを使います。</translation>
    </message>
    <message>
        <source>With token: exchange the access key in this file, which nobody else may read.</source>
        <translation>token とともに: このファイルのアクセス キーを交換します。ファイルはほかの誰にも読み取れないようにしてください。</translation>
    </message>
    <message>
        <source>With status: list all accounts, without asking the server.</source>
        <translation>status とともに: サーバーに問い合わせずに、すべてのアカウントを一覧表示します。</translation>
    </message>
    <message>
        <source>With sign-in: add an account, also when somebody is signed in.</source>
        <translation>sign-in とともに: 誰かがサインインしている場合でも、アカウントを追加します。</translation>
    </message>
    <message>
        <source>--access-key-file goes with token, names a file, and excludes --account.</source>
        <translation>--access-key-file は token と一緒に使い、ファイルを指定します。--account とは併用できません。</translation>
    </message>
    <message>
        <source>--account doesn’t go with sign-in, and needs a sign-in ID or user ID.</source>
        <translation>--account は sign-in と一緒には使えません。サインイン ID またはユーザー ID が必要です。</translation>
    </message>
    <message>
        <source>--all goes with status, and without --account.</source>
        <translation>--all は status と一緒に、--account なしで使います。</translation>
    </message>
    <message>
        <source>--another goes with sign-in.</source>
        <translation>--another は sign-in と一緒に使います。</translation>
    </message>
</context>
<context>
    <name>Descope::ConfirmLinkView</name>
    <message>
        <source>Don’t use this link</source>
        <translation>このリンクを使わない</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>リンクを確認しています…</translation>
    </message>
    <message>
        <source>We can’t tell whether this link was requested here. Continue only if you asked for this email yourself.</source>
        <translation>このリンクがここで要求されたものかどうか確認できません。自分でこのメールを要求した場合だけ続行してください。</translation>
    </message>
    <message>
        <source>You’re signed in as %1. You’ll be signed out of that account.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>%1 としてサインインしています。そのアカウントからはサインアウトします。</translation>
    </message>
    <message>
        <source>Set a new password?</source>
        <translation>新しいパスワードを設定しますか？</translation>
    </message>
    <message>
        <source>Sign in with this link?</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>このリンクでサインインしますか？</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>サインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Enter the email address the link was sent to.</source>
        <translation>リンクが送られたメール アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Sign in as %1?</source>
        <translation>%1 としてサインインしますか？</translation>
    </message>
    <message>
        <source>Enter what you sign in with.</source>
        <translation>サインインに使うものを入力してください。</translation>
    </message>
</context>
<context>
    <name>Descope::ConnectView</name>
    <message>
        <source>Connect to a Descope project</source>
        <translation>Descope プロジェクトへの接続</translation>
    </message>
    <message>
        <source>Enter the ID of the project you sign in to. Whoever gave you this app can tell you.</source>
        <translation>サインインするプロジェクトの ID を入力してください。ID は、このアプリの提供元にお問い合わせください。</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>プロジェクト ID(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>詳細設定(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Base URL (optional)</source>
        <translation>ベース URL（任意）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>接続(&amp;C)</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>プロジェクトを確認しています…</translation>
    </message>
    <message>
        <source>&amp;Where do I find the project ID?</source>
        <translation>プロジェクト ID の確認方法(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Descope::ContactSteps</name>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>コードを再送信しました。</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>メール アドレスを変更しました。</translation>
    </message>
    <message>
        <source>Your phone number is changed.</source>
        <translation>電話番号を変更しました。</translation>
    </message>
    <message>
        <source>That email address belongs to another account. Use another one, or sign in to that account.</source>
        <translation>そのメール アドレスは別のアカウントのものです。別のアドレスを使うか、そのアカウントにサインインしてください。</translation>
    </message>
    <message>
        <source>That phone number belongs to another account. Use another one, or sign in to that account.</source>
        <translation>その電話番号は別のアカウントのものです。別の番号を使うか、そのアカウントにサインインしてください。</translation>
    </message>
</context>
<context>
    <name>Descope::CurrentNotice</name>
    <message>
        <source>You can try again now.</source>
        <translation>もう一度お試しいただけます。</translation>
    </message>
</context>
<context>
    <name>Descope::DemoBar</name>
    <message>
        <source>Demo server on this computer. See its emails in the %1inbox%2.</source>
        <extracomment>%1 and %2 enclose the link to the mails</extracomment>
        <translation>このコンピューター上のデモ サーバーです。メールは%1受信トレイ%2で確認できます。</translation>
    </message>
</context>
<context>
    <name>Descope::DeviceCommand</name>
    <message>
        <source>We’ll keep trying.</source>
        <translation>再試行を続けます。</translation>
    </message>
    <message>
        <source>Open %1 in a browser on any device, and enter this code:</source>
        <extracomment>%1 is a web address; the code follows in a line of its own</extracomment>
        <translation>任意のデバイスのブラウザーで %1 を開き、このコードを入力してください：</translation>
    </message>
    <message>
        <source>Scan this, or open %1 in a browser on any device, and enter this code:</source>
        <translation>これをスキャンするか、任意のデバイスのブラウザーで %1 を開き、このコードを入力してください：</translation>
    </message>
    <message numerus="yes">
        <source>The code expires in %n minute(s).</source>
        <translation>
            <numerusform>コードの有効期限は %n 分です。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>ブラウザーでのサインインを待っています。キャンセルするには Ctrl-C を押してください。</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>このコードは有効期限が切れています。</translation>
    </message>
    <message>
        <source>Sign-in with a device code may be turned off for this project. If there’s a browser on this computer, run descope-login sign-in --browser.</source>
        <translation>このプロジェクトでは、デバイス コードによるサインインが無効になっている可能性があります。このコンピューターにブラウザーがある場合は、descope-login sign-in --browser を実行してください。</translation>
    </message>
</context>
<context>
    <name>Descope::EnterCodeView</name>
    <message>
        <source>Enter the code</source>
        <translation>コードの入力</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>サインインに戻る</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>サインイン(&amp;I)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>アドレスが違いますか？(&amp;W)</translation>
    </message>
    <message>
        <source>We emailed you a 6-digit code.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>6 桁のコードをメールでお送りしました。</translation>
    </message>
    <message>
        <source>We emailed a 6-digit code to %1.</source>
        <translation>%1 に 6 桁のコードをお送りしました。</translation>
    </message>
    <message>
        <source>We texted you a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>6 桁のコードを SMS でお送りしました。</translation>
    </message>
    <message>
        <source>We texted a 6-digit code to %1.</source>
        <translation>%1 に 6 桁のコードを SMS でお送りしました。</translation>
    </message>
    <message>
        <source>We’re calling you with a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>お電話で 6 桁のコードをお伝えします。</translation>
    </message>
    <message>
        <source>We’re calling %1 with a 6-digit code.</source>
        <translation>%1 にお電話して 6 桁のコードをお伝えします。</translation>
    </message>
    <message>
        <source>We sent you a 6-digit code by WhatsApp.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>6 桁のコードを WhatsApp でお送りしました。</translation>
    </message>
    <message>
        <source>We sent a 6-digit code by WhatsApp to %1.</source>
        <translation>%1 に 6 桁のコードを WhatsApp でお送りしました。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>確認(&amp;N)</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>&amp;Wrong number?</source>
        <translation>番号が違いますか？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Email me instead</source>
        <translation>代わりにメールで受け取る(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Text me instead</source>
        <translation>代わりに SMS で受け取る(&amp;T)</translation>
    </message>
    <message>
        <source>Call &amp;me instead</source>
        <translation>代わりに電話で受け取る(&amp;M)</translation>
    </message>
    <message>
        <source>Send it by W&amp;hatsApp instead</source>
        <translation>代わりに WhatsApp で受け取る(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Descope::ErrorNotice</name>
    <message>
        <source>Error: %1</source>
        <translation>エラー: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>コード: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP ステータス: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>トレース ID: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>メッセージ: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>サーバー: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>日時: %1</translation>
    </message>
    <message>
        <source>The current password is wrong. Check it and try again.</source>
        <translation>現在のパスワードが違います。確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>Wrong email or password. Check both and try again.</source>
        <translation>メール アドレスまたはパスワードが違います。両方を確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>After several wrong attempts, the account may be locked for a while.</source>
        <translation>間違いが何度か続くと、アカウントがしばらくロックされることがあります。</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>サーバーの応答に時間がかかりすぎました。</translation>
    </message>
    <message>
        <source>You appear to be offline. Check your connection and try again.</source>
        <translation>オフラインのようです。接続を確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>Your account may have been created; try signing in.</source>
        <translation>アカウントは作成された可能性があります。サインインをお試しください。</translation>
    </message>
    <message>
        <source>There’s already an account with this email address.</source>
        <translation>このメール アドレスのアカウントはすでにあります。</translation>
    </message>
    <message>
        <source>We couldn’t create this account. If you already have one, sign in or reset your password.</source>
        <translation>このアカウントを作成できませんでした。すでにアカウントをお持ちの場合は、サインインするか、パスワードを再設定してください。</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to continue.</source>
        <translation>パスワードの期限が切れました。続けるには新しいパスワードを選んでください。</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain your email address.</source>
        <translation>サーバーはこのパスワードを受け付けませんでした。以前に使用したか、メール アドレスが含まれている可能性があります。</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>試行回数が多すぎます。</translation>
    </message>
    <message>
        <source>The network proxy refused the connection.</source>
        <translation>ネットワークのプロキシが接続を拒否しました。</translation>
    </message>
    <message>
        <source>The sign-in service is having a problem. Try again in a moment.</source>
        <translation>サインイン サービスに問題が起きています。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>セッションが終了しました。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>This link has expired or was already used. Some email apps open links to scan them, which uses them up.</source>
        <translation>このリンクは期限が切れているか、すでに使われています。メール アプリの中には、検査のためにリンクを開くものがあり、それによってリンクが無効になります。</translation>
    </message>
    <message>
        <source>You’re signed in, but your keyring is locked, so you’ll have to sign in again next time.</source>
        <translation>サインインしましたが、キーリングがロックされているため、次回はもう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>Your saved session is locked. Unlock your keyring to continue.</source>
        <translation>保存されたサインイン情報はロックされています。続けるにはキーリングのロックを解除してください。</translation>
    </message>
    <message>
        <source>You’re signed in, but this computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>サインインしましたが、このコンピューターには使用できるキーリングがないため、次回はもう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be read. Please sign in again.</source>
        <translation>保存されたサインイン情報を読み取れませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation>試行回数が多すぎます。%1 後にもう一度お試しいただけます。</translation>
    </message>
    <message>
        <source>If you already have an account, sign in or reset your password.</source>
        <translation>すでにアカウントをお持ちの場合は、サインインするか、パスワードを再設定してください。</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be verified. Please sign in again.</source>
        <translation>サインインを検証できませんでした。もう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Your session is stored only in your desktop’s keyring. Install a keyring such as GNOME Keyring, KDE Wallet or KeePassXC, then try again.</source>
        <translation>サインイン情報は、デスクトップのキーリングにのみ保存されます。GNOME Keyring、KDE Wallet、KeePassXC などのキーリングをインストールして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Check it and try again.</source>
        <translation>コードが違うか、有効期限が切れています。確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>This code has expired. Request a new one.</source>
        <translation>このコードは有効期限が切れています。新しいコードを要求してください。</translation>
    </message>
    <message>
        <source>The link may already be used. If it doesn’t work, request a new one.</source>
        <translation>リンクはすでに使われた可能性があります。使えない場合は、新しいリンクを要求してください。</translation>
    </message>
    <message>
        <source>We couldn’t connect securely to %1. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 に安全に接続できませんでした。プロキシ、ウイルス対策ソフト、またはシステム時計のずれが原因の可能性があります。</translation>
    </message>
    <message>
        <source>Your password wasn’t sent.</source>
        <translation>パスワードは送信されていません。</translation>
    </message>
    <message>
        <source>Your password may have been changed already. To find out, sign in with the new one.</source>
        <translation>パスワードはすでに変更された可能性があります。確認するには、新しいパスワードでサインインしてください。</translation>
    </message>
    <message>
        <source>%1 asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 は、このコンピューターにない証明書を求めています。ネットワークの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>Sign-in isn’t set up correctly in this app. Contact whoever provides it.</source>
        <translation>このアプリでは、サインインの設定が正しくありません。アプリの提供元にお問い合わせください。</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be deleted and is still on this computer. Unlock your keyring, then sign out again.</source>
        <translation>保存されたサインイン情報を削除できず、このコンピューターに残っています。キーリングのロックを解除してから、もう一度サインアウトしてください。</translation>
    </message>
    <message>
        <source>Another app that shares your session is using it. Try again in a moment.</source>
        <translation>サインイン情報を共有している別のアプリが使用中です。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Your session was saved in a different keyring. Switch back to that keyring and restart this app, or sign in here.</source>
        <translation>サインイン情報は別のキーリングに保存されています。そのキーリングに戻してこのアプリを再起動するか、ここでサインインしてください。</translation>
    </message>
    <message>
        <source>Something is missing or isn’t right. Check what you entered and try again.</source>
        <translation>不足している項目があるか、正しくない項目があります。入力内容を確認して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Too many attempts. Try again later.</source>
        <translation>試行回数が多すぎます。しばらくしてからもう一度お試しください。</translation>
    </message>
    <message>
        <source>We couldn’t connect securely. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <translation>安全に接続できませんでした。プロキシ、ウイルス対策ソフト、またはシステム時計のずれが原因の可能性があります。</translation>
    </message>
    <message>
        <source>The server asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <translation>サーバーは、このコンピューターにない証明書を求めています。ネットワークの管理者にお問い合わせください。</translation>
    </message>
    <message>
        <source>You aren’t signed in. Please sign in.</source>
        <translation>サインインしていません。サインインしてください。</translation>
    </message>
    <message>
        <source>The link in the email hasn’t been opened yet.</source>
        <translation>メールのリンクはまだ開かれていません。</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>キーリングがロックされています。ロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your keyring isn’t set up yet. Set it up to stay signed in on this computer.</source>
        <translation>キーリングがまだ設定されていません。このコンピューターでサインインしたままにするには、キーリングを設定してください。</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>このコンピューターには使用できるキーリングがないため、次回はもう一度サインインする必要があります。</translation>
    </message>
    <message>
        <source>What you asked for may have been done anyway.</source>
        <translation>それでも、ご依頼の操作は実行された可能性があります。</translation>
    </message>
    <message>
        <source>Wrong sign-in details. Check them and try again.</source>
        <translation>サインイン情報が違います。確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>That account already exists.</source>
        <translation>そのアカウントはすでにあります。</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain what you sign in with.</source>
        <translation>サーバーはこのパスワードを受け付けませんでした。以前に使用したか、サインインに使う情報が含まれている可能性があります。</translation>
    </message>
    <message>
        <source>Sign-in was declined in your browser. You can try again.</source>
        <translation>ブラウザーでサインインが拒否されました。もう一度お試しいただけます。</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished in your browser. You can try again.</source>
        <translation>ブラウザーでサインインが完了しませんでした。もう一度お試しいただけます。</translation>
    </message>
    <message>
        <source>The answer from your browser doesn’t belong to this sign-in, so it was ignored. Try again.</source>
        <translation>ブラウザーからの応答は、このサインインのものではないため、無視されました。もう一度お試しください。</translation>
    </message>
    <message>
        <source>The sign-in from your browser has expired or was already used. Try again.</source>
        <translation>ブラウザーからのサインインは期限が切れているか、すでに使われています。もう一度お試しください。</translation>
    </message>
    <message>
        <source>We couldn’t open your browser. Copy the link and open it yourself.</source>
        <translation>ブラウザーを開けませんでした。リンクをコピーして、自分で開いてください。</translation>
    </message>
    <message>
        <source>We couldn’t find single sign-on for this email address or domain. Check it and try again.</source>
        <translation>このメール アドレスまたはドメインのシングル サインオンが見つかりませんでした。確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>The code hasn’t been entered in a browser yet.</source>
        <translation>コードはまだブラウザーに入力されていません。</translation>
    </message>
    <message>
        <source>The code may already be used. If it doesn’t work, use a new one.</source>
        <translation>コードはすでに使用済みの可能性があります。使えない場合は、新しいコードを使ってください。</translation>
    </message>
    <message>
        <source>Confirm that it’s you to continue.</source>
        <translation>続行するには本人確認を行ってください。</translation>
    </message>
    <message>
        <source>That’s a different account from the one you’re signed in to. Confirm with your own account.</source>
        <translation>サインインしているアカウントとは別のアカウントです。ご自分のアカウントで確認してください。</translation>
    </message>
    <message>
        <source>That email address or phone number wasn’t accepted. Check it and try again.</source>
        <translation>そのメール アドレスまたは電話番号は受け付けられませんでした。確認してもう一度お試しください。</translation>
    </message>
    <message>
        <source>The access key wasn’t accepted. It may be wrong, expired or deactivated.</source>
        <translation>アクセス キーは受け付けられませんでした。間違っているか、有効期限が切れているか、無効にされている可能性があります。</translation>
    </message>
    <message>
        <source>The server didn’t accept this. It may be the email address or phone number, or this app may not be set up correctly for your organization. Check what you entered; if that doesn’t help, contact whoever provides the app.</source>
        <translation>サーバーに受け付けられませんでした。メール アドレスまたは電話番号が原因か、このアプリの設定がご所属の組織に合っていない可能性があります。入力内容を確認してください。それでも解決しない場合は、アプリの提供元にお問い合わせください。</translation>
    </message>
    <message>
        <source>Your account couldn’t be created. The server may not accept this password, or this app may not be set up correctly for your organization. Try another password; if that doesn’t help, contact whoever provides the app.</source>
        <translation>アカウントを作成できませんでした。サーバーがこのパスワードを受け付けないか、このアプリの設定がご所属の組織に合っていない可能性があります。別のパスワードをお試しください。それでも解決しない場合は、アプリの提供元にお問い合わせください。</translation>
    </message>
</context>
<context>
    <name>Descope::FactorBindings</name>
    <message>
        <source>Back to sign in</source>
        <translation>サインインに戻る</translation>
    </message>
</context>
<context>
    <name>Descope::FactorSteps</name>
    <message>
        <source>There’s no way yet to confirm that it’s you. Set up an authenticator app at your account first.</source>
        <translation>本人確認の方法がまだありません。まず、アカウントで認証アプリを設定してください。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>コードを再送信しました。</translation>
    </message>
    <message>
        <source>Your browser didn’t confirm that it’s you. Try again, with the account that you use here.</source>
        <translation>ブラウザーで本人確認ができませんでした。ここで使用しているアカウントでもう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>Descope::FieldError</name>
    <message numerus="yes">
        <source>That’s too long: at most %Ln characters fit here.</source>
        <translation>
            <numerusform>長すぎます。入力できるのは最大 %Ln 文字です。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::ForgotView</name>
    <message>
        <source>Forgot your password?</source>
        <translation>パスワードをお忘れですか？</translation>
    </message>
    <message>
        <source>Enter your email address. We’ll email you a link to reset your password.</source>
        <translation>メール アドレスを入力してください。パスワードを再設定するためのリンクをメールでお送りします。</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>サインインに戻る</translation>
    </message>
    <message>
        <source>Email me a &amp;reset link</source>
        <translation>再設定リンクをメールで受け取る(&amp;R)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>We’ll email you a link to reset your password.</source>
        <translation>パスワードを再設定するためのリンクをメールでお送りします。</translation>
    </message>
</context>
<context>
    <name>Descope::FormChecks</name>
    <message>
        <source>Enter your email address.</source>
        <translation>メール アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>新しいパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>パスワードを入力してください。</translation>
    </message>
    <message>
        <source>This isn’t the link from the email. Copy the whole link and paste it here.</source>
        <translation>これはメールのリンクではありません。リンク全体をコピーして、ここに貼り付けてください。</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>現在のパスワードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>メールのコードを入力してください。</translation>
    </message>
    <message>
        <source>Tick this box to continue.</source>
        <translation>続行するには、このボックスにチェックを入れてください。</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>この項目は必須です。</translation>
    </message>
    <message>
        <source>This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to.</source>
        <translation>このメール フィルターのリンクは読み取れません。ブラウザーで開いて、移動先のアドレスを貼り付けてください。</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>電話番号を入力してください。</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>ユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter your email, phone number or username.</source>
        <translation>メール アドレス、電話番号、またはユーザー名を入力してください。</translation>
    </message>
    <message>
        <source>Enter a full email address, such as name@example.com.</source>
        <translation>name@example.com のような完全なメール アドレスを入力してください。</translation>
    </message>
    <message>
        <source>Enter your work email address or your organization’s domain.</source>
        <translation>仕事用のメール アドレス、または組織のドメインを入力してください。</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>認証アプリのコードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the code from the text message.</source>
        <translation>SMS のコードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the code from the call.</source>
        <translation>電話でお伝えしたコードを入力してください。</translation>
    </message>
    <message>
        <source>Enter the code from the WhatsApp message.</source>
        <translation>WhatsApp メッセージのコードを入力してください。</translation>
    </message>
    <message>
        <source>Enter your phone number with its country code, such as +1 555 123 4567.</source>
        <translation>+1 555 123 4567 のように、国番号を付けて電話番号を入力してください。</translation>
    </message>
    <message>
        <source>This is your email address already. Enter another one.</source>
        <translation>これはすでにご使用のメール アドレスです。別のアドレスを入力してください。</translation>
    </message>
    <message>
        <source>This isn’t a full phone number. Check it, and the code of its country.</source>
        <translation>電話番号が完全ではありません。番号と国番号を確認してください。</translation>
    </message>
    <message>
        <source>This is your phone number already. Enter another one.</source>
        <translation>これはすでにご使用の電話番号です。別の番号を入力してください。</translation>
    </message>
</context>
<context>
    <name>Descope::LoginIdBox</name>
    <message>
        <source>&amp;Email</source>
        <translation>メール アドレス(&amp;E)</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>電話番号(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>ユーザー名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Email, phone or username</source>
        <translation>メール アドレス、電話番号、またはユーザー名(&amp;E)</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>%1 ではありませんか？</translation>
    </message>
</context>
<context>
    <name>Descope::LoopbackPage</name>
    <message>
        <source>The link has arrived</source>
        <translation>リンクが届きました</translation>
    </message>
    <message>
        <source>You can close this page and go back to the app.</source>
        <translation>このページを閉じて、アプリに戻ることができます。</translation>
    </message>
    <message>
        <source>This isn’t the link we’re waiting for</source>
        <translation>これは待っているリンクではありません</translation>
    </message>
    <message>
        <source>Copy the whole link from the email and paste it in the app. You can close this page.</source>
        <translation>メールのリンク全体をコピーして、アプリに貼り付けてください。このページは閉じてかまいません。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language that this is translated into, such as de</extracomment>
        <translation>ja</translation>
    </message>
    <message>
        <source>You can close this page. Go back to the app to try again.</source>
        <translation>このページは閉じてかまいません。もう一度試すには、アプリに戻ってください。</translation>
    </message>
    <message>
        <source>This isn’t the sign-in we’re waiting for</source>
        <translation>これは待っているサインインではありません</translation>
    </message>
    <message>
        <source>Continue in the app</source>
        <translation>アプリで続行してください</translation>
    </message>
    <message>
        <source>Sign-in was declined</source>
        <translation>サインインは拒否されました</translation>
    </message>
    <message>
        <source>Sign-in didn’t work</source>
        <translation>サインインできませんでした</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in the app</source>
        <translation>このサインインはアプリでキャンセルされました</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>このサインインは時間がかかりすぎました</translation>
    </message>
    <message>
        <source>This sign-in was already used</source>
        <translation>このサインインはすでに使われています</translation>
    </message>
</context>
<context>
    <name>Descope::MailOptions</name>
    <message>
        <source>Codes can come by email, sms, voice and whatsapp, separated by commas; “%1” is none of these.</source>
        <translation>コードの受け取り方法は email、sms、voice、whatsapp で、コンマで区切ります。「%1」はそのどれでもありません。</translation>
    </message>
    <message>
        <source>Say how codes come: by email, sms, voice or whatsapp.</source>
        <translation>コードの受け取り方法を email、sms、voice、whatsapp から指定してください。</translation>
    </message>
    <message>
        <source>Links that sign in can be magic or enchanted; “%1” is neither.</source>
        <translation>サインイン用リンクは magic または enchanted です。「%1」はそのどちらでもありません。</translation>
    </message>
    <message>
        <source>How codes come: email, sms, voice or whatsapp, or several with commas between them; the first is used unless people choose another.</source>
        <translation>コードの受け取り方法: email、sms、voice、whatsapp のいずれか、またはコンマで区切って複数。ほかを選ばなければ最初のものを使います。</translation>
    </message>
    <message>
        <source>Which link signs in: magic (opened on this computer) or enchanted (opened on any device, by a number).</source>
        <translation>サインインに使うリンク: magic (このコンピューターで開く) または enchanted (任意のデバイスで番号を選んで開く)。</translation>
    </message>
    <message>
        <source>Let people who are new create an account with a link or a code.</source>
        <translation>新しいユーザーがリンクまたはコードでアカウントを作成できるようにします。</translation>
    </message>
</context>
<context>
    <name>Descope::MailSteps</name>
    <message>
        <source>We sent the email again.</source>
        <translation>メールをもう一度送信しました。</translation>
    </message>
    <message>
        <source>That link belongs to another account, so nothing was changed.</source>
        <translation>そのリンクは別のアカウントのものなので、何も変更されていません。</translation>
    </message>
    <message>
        <source>Password changed, but your other devices couldn’t be signed out.</source>
        <translation>パスワードを変更しましたが、ほかのデバイスからはサインアウトできませんでした。</translation>
    </message>
    <message>
        <source>Password changed. Your other devices are signed out.</source>
        <translation>パスワードを変更しました。ほかのデバイスからはサインアウトしました。</translation>
    </message>
    <message>
        <source>That link is damaged or isn’t for this app, so it was ignored.</source>
        <translation>リンクが壊れているか、このアプリのものではないため、無視されました。</translation>
    </message>
    <message>
        <source>Another link was opened. Finish or cancel this one, then open the other one again.</source>
        <translation>別のリンクが開かれました。こちらを終えるか取り消してから、もう一度そのリンクを開いてください。</translation>
    </message>
    <message>
        <source>A link from an email was opened.</source>
        <translation>メールのリンクが開かれました。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
</context>
<context>
    <name>Descope::MainWindow</name>
    <message>
        <source>A link was opened. Connect to your project to use it.</source>
        <translation>リンクが開かれました。使うには、プロジェクトに接続してください。</translation>
    </message>
</context>
<context>
    <name>Descope::MessageBar</name>
    <message>
        <source>Hide details</source>
        <translation>詳細を隠す</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>詳細をコピー</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>情報</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>エラー</translation>
    </message>
    <message>
        <source>Details shown</source>
        <translation>詳細を表示しました</translation>
    </message>
    <message>
        <source>Details hidden</source>
        <translation>詳細を隠しました</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordBox</name>
    <message>
        <source>This password doesn’t meet all the rules yet.</source>
        <translation>このパスワードは、まだすべての条件を満たしていません。</translation>
    </message>
    <message>
        <source>Choose a different password.</source>
        <translation>別のパスワードを選んでください。</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordView</name>
    <message>
        <source>Set a new password</source>
        <translation>新しいパスワードの設定</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新しいパスワード(&amp;N)</translation>
    </message>
    <message>
        <source>Sign out my &amp;other devices</source>
        <translation>ほかのデバイスをサインアウト(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>パスワードの変更</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>パスワードを変更(&amp;C)</translation>
    </message>
    <message>
        <source>Changing your password…</source>
        <translation>パスワードを変更しています…</translation>
    </message>
</context>
<context>
    <name>Descope::NoticeButtons</name>
    <message>
        <source>Try again</source>
        <translation>再試行</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>サインインする</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>パスワードを再設定</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>新しいリンクを送信</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>ロックを解除して再試行</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>ロックを解除して保存</translation>
    </message>
    <message>
        <source>Set up and save</source>
        <translation>設定して保存</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>解決方法</translation>
    </message>
    <message>
        <source>Use the link</source>
        <translation>リンクを使う</translation>
    </message>
    <message>
        <source>Try the new password</source>
        <translation>新しいパスワードを試す</translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>アカウントの記憶を消去</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>ブラウザーをもう一度開く</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>パスワードを隠す</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>パスワードを表示</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>「%1」を表示</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock がオンです</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSteps</name>
    <message>
        <source>Password changed.</source>
        <translation>パスワードを変更しました。</translation>
    </message>
    <message>
        <source>The new password wasn’t accepted, so your old one probably still works. Try again.</source>
        <translation>新しいパスワードは受け付けられませんでした。おそらく以前のパスワードがまだ有効です。もう一度お試しください。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSuggestion</name>
    <message>
        <source>Suggest a password</source>
        <translation>パスワードを提案</translation>
    </message>
    <message>
        <source>Save this password somewhere safe, such as a password manager.</source>
        <translation>このパスワードを、パスワード マネージャーなどの安全な場所に保存してください。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>パスワードをコピー</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>コピーしました。クリップボードは 1 分後に消去されます。</translation>
    </message>
</context>
<context>
    <name>Descope::PersonSteps</name>
    <message>
        <source>This computer remembers the last account until another one signs in.</source>
        <translation>このコンピューターは、別のアカウントがサインインするまで最後のアカウントを記憶します。</translation>
    </message>
    <message>
        <source>We couldn’t remove the account. Unlock your keyring and try again.</source>
        <translation>アカウントを削除できませんでした。キーリングのロックを解除して、もう一度お試しください。</translation>
    </message>
    <message>
        <source>This computer no longer remembers the account.</source>
        <translation>このコンピューターからアカウントの記憶を消去しました。</translation>
    </message>
    <message>
        <source>Forgetting account…</source>
        <translation>アカウントの記憶を消去しています…</translation>
    </message>
</context>
<context>
    <name>Descope::PhoneBox</name>
    <message>
        <source>Co&amp;untry</source>
        <translation>国(&amp;U)</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>電話番号(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyChecklist</name>
    <message>
        <source>Password rules</source>
        <translation>パスワードの条件</translation>
    </message>
    <message>
        <source>All rules are met.</source>
        <translation>すべての条件を満たしています。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met: %1</source>
        <extracomment>For screen readers, after a password was refused; %1 is a list of rules.</extracomment>
        <translation>
            <numerusform>満たされていない条件 %n 件: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <extracomment>For screen readers; %1 is a list of rules for a new password that are not met yet.</extracomment>
        <translation>まだ必要な条件: %1</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>%n 文字以上</numerusform>
        </translation>
    </message>
    <message>
        <source>One lowercase letter</source>
        <translation>英小文字</translation>
    </message>
    <message>
        <source>One uppercase letter</source>
        <translation>英大文字</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>One symbol, such as ! or ?</source>
        <translation>記号（! や ? など）</translation>
    </message>
    <message>
        <source>Strength: “%1” or better</source>
        <extracomment>%1 is a word such as &quot;Good&quot;.</extracomment>
        <translation>強さ: 「%1」以上</translation>
    </message>
</context>
<context>
    <name>Descope::ProjectSetup</name>
    <message>
        <source>Enter the project ID.</source>
        <translation>プロジェクト ID を入力してください。</translation>
    </message>
    <message>
        <source>That isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>プロジェクト ID ではありません。プロジェクト ID は文字 P で始まり、27 文字以上の英数字が続きます。</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, such as https://api.descope.com.</source>
        <translation>https:// で始まるアドレスを入力してください。たとえば https://api.descope.com です。</translation>
    </message>
    <message>
        <source>There’s no project with this ID at %1.</source>
        <translation>%1 に、この ID のプロジェクトはありません。</translation>
    </message>
    <message>
        <source>The server at %1 isn’t Descope’s, so this project couldn’t be checked.</source>
        <translation>%1 のサーバーは Descope のものではないため、このプロジェクトを確認できませんでした。</translation>
    </message>
    <message>
        <source>We couldn’t reach %1, so this project couldn’t be checked.</source>
        <translation>%1 に接続できなかったため、このプロジェクトを確認できませんでした。</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>それでも接続する</translation>
    </message>
    <message>
        <source>Your project couldn’t be saved in %1. You can continue, but you’ll be asked again next time.</source>
        <translation>プロジェクトを %1 に保存できませんでした。このまま続行できますが、次回もう一度入力が必要です。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>続行</translation>
    </message>
    <message>
        <source>This app’s environment names another project. You can continue, but you’ll be asked again next time.</source>
        <translation>このアプリの環境変数には別のプロジェクトが指定されています。このまま続行できますが、次回もう一度入力が必要です。</translation>
    </message>
</context>
<context>
    <name>Descope::ReplaceView</name>
    <message>
        <source>Choose a new password</source>
        <translation>新しいパスワードの選択</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>現在のパスワード(&amp;U)</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>現在のパスワード</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新しいパスワード(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>保存してサインイン(&amp;S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>保存しています…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>パスワードをお忘れですか？(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Descope::RestoringView</name>
    <message>
        <source>Restoring your session…</source>
        <translation>セッションを復元しています…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>お待ちください</translation>
    </message>
</context>
<context>
    <name>Descope::Screens</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>For screen readers, after sign-in; %1 is the name or the email address of a person.</extracomment>
        <translation>%1 としてサインインしています。</translation>
    </message>
</context>
<context>
    <name>Descope::SecondFactorView</name>
    <message>
        <source>&amp;Code</source>
        <translation>コード(&amp;C)</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>Use your &amp;authenticator app</source>
        <translation>認証アプリを使う(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Email me a code</source>
        <translation>コードをメールで受け取る(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>コードを SMS で受け取る(&amp;T)</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows now.</source>
        <translation>認証アプリに現在表示されているコードを入力してください。</translation>
    </message>
    <message>
        <source>We’ll email you a 6-digit code.</source>
        <translation>6 桁のコードをメールでお送りします。</translation>
    </message>
    <message>
        <source>We’ll text you a 6-digit code.</source>
        <translation>6 桁のコードを SMS でお送りします。</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>本人確認</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>あと 1 ステップ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>サインインに戻る</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>確認(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>コードを送信(&amp;S)</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>送信しています…</translation>
    </message>
    <message>
        <source>Use your &amp;browser</source>
        <translation>ブラウザーを使う(&amp;B)</translation>
    </message>
    <message>
        <source>Sign in once more in your browser, as you do there with this account.</source>
        <translation>ブラウザーで、このアカウントにいつもサインインしている方法でもう一度サインインしてください。</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>ブラウザーを開く(&amp;B)</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>ブラウザーを開いています…</translation>
    </message>
</context>
<context>
    <name>Descope::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>貼り付け(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>すべて選択(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Descope::SentMailView</name>
    <message>
        <source>&amp;Resend</source>
        <extracomment>%1 is the time until the button can be used, such as 0:30.</extracomment>
        <translation>再送信(&amp;R)</translation>
    </message>
    <message>
        <source>Resend (%1)</source>
        <translation>再送信 (%1)</translation>
    </message>
</context>
<context>
    <name>Descope::SetUpTotpView</name>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app:</source>
        <translation>認証アプリでこれをスキャンしてください：</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>認証アプリ用の QR コード</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>アプリのコード(&amp;C)</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>コピーしました。クリップボードは 1 分後に消去されます。</translation>
    </message>
    <message>
        <source>Replace your authenticator app</source>
        <translation>認証アプリの置き換え</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>認証アプリの設定</translation>
    </message>
    <message>
        <source>A new app replaces the one you have. Codes from the old one stop working.</source>
        <translation>新しいアプリは現在のアプリに置き換わります。以前のアプリのコードは使えなくなります。</translation>
    </message>
    <message>
        <source>An app on your phone makes a new code every 30 seconds, so that your password alone isn’t enough to sign in.</source>
        <translation>スマートフォンのアプリが 30 秒ごとに新しいコードを作成するため、パスワードだけではサインインできなくなります。</translation>
    </message>
    <message>
        <source>Can’t scan it? Enter this key in the app:</source>
        <translation>スキャンできませんか？このキーをアプリに入力してください：</translation>
    </message>
    <message>
        <source>Enter this key in your authenticator app:</source>
        <translation>このキーを認証アプリに入力してください：</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>確認(&amp;N)</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>続行(&amp;N)</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>確認しています…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>お待ちください</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>コピーしました</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>キーをコピー(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Descope::SignInCommand</name>
    <message>
        <source>Press Enter to try again, or Ctrl-C to cancel.</source>
        <translation>もう一度試すには Enter を、キャンセルするには Ctrl-C を押してください。</translation>
    </message>
</context>
<context>
    <name>Descope::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>サインイン</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>パスワード</translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>このコンピューターでサインインを維持(&amp;S)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>サインイン(&amp;I)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>サインインしています…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>パスワードをお忘れですか？(&amp;F)</translation>
    </message>
    <message>
        <source>Email me a &amp;link</source>
        <translation>リンクをメールで受け取る(&amp;L)</translation>
    </message>
    <message>
        <source>Email me a c&amp;ode</source>
        <translation>コードをメールで受け取る(&amp;O)</translation>
    </message>
    <message>
        <source>or</source>
        <translation>または</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>はじめてご利用ですか？</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>アカウントを作成(&amp;C)</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>別のアカウントを使う(&amp;A)</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>%1 として続行</translation>
    </message>
    <message>
        <source>Use sin&amp;gle sign-on</source>
        <translation>シングル サインオンを使う(&amp;G)</translation>
    </message>
    <message>
        <source>Continue in your &amp;browser</source>
        <translation>ブラウザーで続行(&amp;B)</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>ブラウザーを開いています…</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>On a button; %1 is the name of a company with which people have an account, such as Google.</extracomment>
        <translation>%1 で続行</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>前回使用</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode</source>
        <translation>コードを受け取る(&amp;O)</translation>
    </message>
    <message>
        <source>Text me a c&amp;ode</source>
        <translation>コードを SMS で受け取る(&amp;O)</translation>
    </message>
    <message>
        <source>Call me with a c&amp;ode</source>
        <translation>コードを電話で受け取る(&amp;O)</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode by WhatsApp</source>
        <translation>コードを WhatsApp で受け取る(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Descope::SignUpView</name>
    <message>
        <source>Create account</source>
        <translation>アカウントの作成</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>名前（任意）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>パスワード(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>アカウントを作成(&amp;C)</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>アカウントを作成しています…</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>サインインする(&amp;S)</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>利用規約</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>プライバシーポリシー</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1 and %2.</source>
        <extracomment>%1 is a link, &quot;Terms of use&quot;, and %2 is one, &quot;Privacy policy&quot;. Their texts are translated apart and stand nowhere else.</extracomment>
        <translation>アカウントを作成すると、%1と%2に同意したことになります。</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1.</source>
        <translation>アカウントを作成すると、%1に同意したことになります。</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %2.</source>
        <translation>アカウントを作成すると、%2に同意したことになります。</translation>
    </message>
</context>
<context>
    <name>Descope::SsoView</name>
    <message>
        <source>Use single sign-on</source>
        <translation>シングル サインオンを使う</translation>
    </message>
    <message>
        <source>We’ll open your organization’s sign-in page in your browser.</source>
        <translation>組織のサインイン ページをブラウザーで開きます。</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>サインインに戻る</translation>
    </message>
    <message>
        <source>&amp;Work email or organization domain</source>
        <translation>仕事用のメール アドレスまたは組織のドメイン(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>続行(&amp;C)</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>ブラウザーを開いています…</translation>
    </message>
</context>
<context>
    <name>Descope::StrengthBar</name>
    <message>
        <source>Very weak</source>
        <comment>strength of a password</comment>
        <translation>とても弱い</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>弱い</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>普通</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>良い</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>強い</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <extracomment>For screen readers; %1 is a word such as &quot;Fair&quot;.</extracomment>
        <translation>パスワードの強さ: %1</translation>
    </message>
</context>
<context>
    <name>Descope::SwitchSteps</name>
    <message>
        <source>“%1” isn’t signed in on this computer.</source>
        <extracomment>%1 is a login id or a user id</extracomment>
        <translation>「%1」はこのコンピューターでサインインしていません。</translation>
    </message>
    <message>
        <source>Removing account…</source>
        <translation>アカウントを削除しています…</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>このコンピューターからアカウントを削除しました。</translation>
    </message>
    <message>
        <source>The account was removed from this computer. We couldn’t reach the server; its session there will expire on its own.</source>
        <translation>このコンピューターからアカウントを削除しました。サーバーに接続できませんでした。サーバー上のセッションは自動的に期限切れになります。</translation>
    </message>
    <message>
        <source>The account was removed. We’ll delete its saved session once the keyring is unlocked.</source>
        <translation>アカウントを削除しました。保存されたサインイン情報は、キーリングのロックが解除されたときに削除されます。</translation>
    </message>
</context>
<context>
    <name>Descope::TenantView</name>
    <message>
        <source>Choose an organization</source>
        <translation>組織の選択</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>Beside the name of the organization for which the person is signed in now.</extracomment>
        <translation>現在</translation>
    </message>
</context>
<context>
    <name>Descope::TimeText</name>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>今日 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>昨日 %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, such as Monday or March 2, 2026, and %2 is a time</extracomment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>Descope::TotpSteps</name>
    <message>
        <source>Your authenticator app is set up.</source>
        <translation>認証アプリを設定しました。</translation>
    </message>
    <message>
        <source>Your authenticator app isn’t set up yet. Finish that, or you may be asked for codes that you don’t have.</source>
        <translation>認証アプリの設定がまだ完了していません。完了しないと、お持ちでないコードの入力を求められることがあります。</translation>
    </message>
</context>
<context>
    <name>Descope::TotpWords</name>
    <message>
        <source>That code is wrong. Enter the newest one; each works once. If none works, check the clock of your phone.</source>
        <translation>コードが違います。最新のコードを入力してください。各コードは 1 回しか使えません。どれも使えない場合は、スマートフォンの時計を確認してください。</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a few minutes, then enter a new one.</source>
        <translation>間違ったコードの入力回数が多すぎます。数分待ってから、新しいコードを入力してください。</translation>
    </message>
</context>
<context>
    <name>Descope::View</name>
    <message>
        <source>For %1</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>アカウント: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>お待ちください</translation>
    </message>
</context>
<context>
    <name>Descope::ViewBindings</name>
    <message>
        <source>The password rules are checked when you save.</source>
        <translation>パスワードの条件は、保存するときに確認されます。</translation>
    </message>
    <message>
        <source>We’ll keep trying to reconnect.</source>
        <translation>自動的に再接続を試みます。</translation>
    </message>
</context>
</TS>
