<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="hi" sourcelanguage="en">
<context>
    <name>Descope::AccessKey</name>
    <message>
        <source>The access key can’t be read: %1: %2</source>
        <translation>एक्सेस कुंजी पढ़ी नहीं जा सकती: %1: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may read the access key in %1, so it isn’t used. Run chmod 600 on the file, and make a new key if anybody could have seen this one.</source>
        <translation>इस कंप्यूटर के दूसरे उपयोगकर्ता %1 में मौजूद एक्सेस कुंजी पढ़ सकते हैं, इसलिए उसका उपयोग नहीं किया गया। फ़ाइल पर chmod 600 चलाएँ, और यदि किसी ने यह कुंजी देखी हो सकती है, तो नई कुंजी बनाएँ।</translation>
    </message>
    <message>
        <source>There’s no access key in %1.</source>
        <translation>%1 में कोई एक्सेस कुंजी नहीं है।</translation>
    </message>
    <message>
        <source>This isn’t a regular file.</source>
        <translation>यह सामान्य फ़ाइल नहीं है।</translation>
    </message>
</context>
<context>
    <name>Descope::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>खाता (&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>खाता जोड़ें (&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>इस कंप्यूटर से हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>साइन आउट करें (&amp;S)</translation>
    </message>
</context>
<context>
    <name>Descope::AccountSteps</name>
    <message>
        <source>You’ll stay signed in on this computer.</source>
        <translation>इस कंप्यूटर पर साइन इन बना रहेगा।</translation>
    </message>
    <message>
        <source>Recent sign-ins can’t be shown right now.</source>
        <translation>हाल के साइन इन अभी नहीं दिखाए जा सकते।</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>साइन आउट हो गया है।</translation>
    </message>
    <message>
        <source>You’re signed out. We’ll delete your saved session once the keyring is unlocked.</source>
        <translation>साइन आउट हो गया है। कीरिंग अनलॉक होने पर सहेजा गया सत्र हटा दिया जाएगा।</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server, so your other devices are still signed in.</source>
        <translation>इस कंप्यूटर पर साइन आउट हो गया है। सर्वर तक नहीं पहुँचा जा सका, इसलिए आपके दूसरे डिवाइस अब भी साइन इन हैं।</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server; your session there will expire on its own.</source>
        <translation>इस कंप्यूटर पर साइन आउट हो गया है। सर्वर तक नहीं पहुँचा जा सका; वहाँ आपका सत्र अपने आप समाप्त हो जाएगा।</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in.</source>
        <translation>इस कंप्यूटर पर साइन आउट हो गया है। सर्वर ने इसकी पुष्टि नहीं की, इसलिए हो सकता है कि आपके दूसरे डिवाइस अब भी साइन इन हों।</translation>
    </message>
    <message>
        <source>You were signed out because you were away. Please sign in again.</source>
        <translation>आपके दूर रहने के कारण साइन आउट हो गया है। कृपया फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>Your keyring can’t save anything right now, so your session isn’t renewed. Unlock the keyring or free up disk space.</source>
        <translation>कीरिंग अभी कुछ सहेज नहीं सकता, इसलिए सत्र नवीनीकृत नहीं हो रहा है। कीरिंग अनलॉक करें या डिस्क पर जगह बनाएँ।</translation>
    </message>
    <message>
        <source>You’re connected again.</source>
        <translation>कनेक्शन फिर से बन गया है।</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>साइन आउट हो रहा है…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountView</name>
    <message>
        <source>Your account</source>
        <translation>आपका खाता</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>हाल के साइन इन</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>साइन आउट करें (&amp;S)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>हर जगह से साइन आउट करें (&amp;E)…</translation>
    </message>
    <message>
        <source>Sign out on all your devices? You’ll have to sign in again on each of them.</source>
        <translation>क्या सभी डिवाइसों से साइन आउट करना है? हर डिवाइस पर फिर से साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>Sign out e&amp;verywhere</source>
        <translation>हर जगह से साइन आउट करें (&amp;V)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>रद्द करें (&amp;N)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>समय</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>स्थान</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>पता</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>साइन इन है</translation>
    </message>
    <message>
        <source>Signed in, but offline</source>
        <translation>साइन इन है, पर ऑफ़लाइन</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>आपका सत्र समाप्त हो गया है</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>अज्ञात</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>अभी प्रयास करें (&amp;T)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>बदलें (&amp;C)…</translation>
    </message>
    <message>
        <source>Support details</source>
        <translation>सहायता विवरण</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>कॉपी करें (&amp;Y)</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>सहायता विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>You don’t have a password yet.</source>
        <translation>आपका अभी कोई पासवर्ड नहीं है।</translation>
    </message>
    <message>
        <source>S&amp;et…</source>
        <translation>सेट करें (&amp;D)…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>पासवर्ड बदलें…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>पासवर्ड सेट करें…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>क्लिपबोर्ड पर कॉपी हो गया।</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>ईमेल सत्यापित</translation>
    </message>
    <message>
        <source>Email not verified</source>
        <translation>ईमेल सत्यापित नहीं</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>यह कंप्यूटर</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>ऑथेंटिकेटर ऐप</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>ईमेल</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>फ़ोन</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>संगठन</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>खाते</translation>
    </message>
    <message>
        <source>Its codes confirm that it’s you.</source>
        <translation>इसके कोड पुष्टि करते हैं कि यह आप ही हैं।</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Replace authenticator app…</source>
        <translation>ऑथेंटिकेटर ऐप बदलें…</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>अभी सेट नहीं किया गया है।</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>सेट करें…</translation>
    </message>
    <message>
        <source>Set up authenticator app…</source>
        <translation>ऑथेंटिकेटर ऐप सेट करें…</translation>
    </message>
    <message>
        <source>You don’t have an email address yet.</source>
        <translation>आपका अभी कोई ईमेल पता नहीं है।</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>जोड़ें…</translation>
    </message>
    <message>
        <source>Add email address…</source>
        <translation>ईमेल पता जोड़ें…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>बदलें…</translation>
    </message>
    <message>
        <source>Change email address…</source>
        <translation>ईमेल पता बदलें…</translation>
    </message>
    <message>
        <source>You don’t have a phone number yet.</source>
        <translation>आपका अभी कोई फ़ोन नंबर नहीं है।</translation>
    </message>
    <message>
        <source>Add phone number…</source>
        <translation>फ़ोन नंबर जोड़ें…</translation>
    </message>
    <message>
        <source>Change phone number…</source>
        <translation>फ़ोन नंबर बदलें…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>दूसरा चुनें…</translation>
    </message>
    <message>
        <source>Switch organization…</source>
        <translation>दूसरा संगठन चुनें…</translation>
    </message>
    <message>
        <source>No other account on this computer.</source>
        <translation>इस कंप्यूटर पर कोई दूसरा खाता नहीं है।</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>खाता जोड़ें…</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>दूसरा खाता चुनें…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountWidget</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>किसी ने साइन इन नहीं किया है।</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>साइन इन करें (&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountsView</name>
    <message>
        <source>Choose an account</source>
        <translation>खाता चुनें</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>दूसरे खाते का उपयोग करें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>इस कंप्यूटर से हटाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>रद्द करें (&amp;L)</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>%1 के रूप में जारी रखें</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>इस कंप्यूटर से हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>For screen readers; %1 is the name or the email address of a person.</extracomment>
        <translation>%1 को इस कंप्यूटर से हटाएँ</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? You can sign in again at any time.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>क्या %1 को इस कंप्यूटर से हटाना है? आप कभी भी फिर से साइन इन कर सकते हैं।</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserCommand</name>
    <message>
        <source>Opening your browser to sign in. If nothing opens, copy this address to a browser on this computer:</source>
        <translation>साइन इन करने के लिए आपका ब्राउज़र खोला जा रहा है। यदि कुछ न खुले, तो यह पता इस कंप्यूटर के किसी ब्राउज़र में कॉपी करें:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>वहाँ आपके साइन इन करने की प्रतीक्षा है। रद्द करने के लिए Ctrl-C दबाएँ।</translation>
    </message>
    <message>
        <source>We couldn’t open your browser (%1). Copy the address above, or run descope-login sign-in --device to use a browser on another device.</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>आपका ब्राउज़र खोला नहीं जा सका (%1)। ऊपर का पता कॉपी करें, या किसी दूसरे डिवाइस का ब्राउज़र उपयोग करने के लिए descope-login sign-in --device चलाएँ।</translation>
    </message>
    <message>
        <source>Still waiting. If your browser hasn’t opened, copy the address above.</source>
        <translation>अब भी प्रतीक्षा है। यदि आपका ब्राउज़र नहीं खुला है, तो ऊपर का पता कॉपी करें।</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserOptions</name>
    <message>
        <source>The icon of the provider “%1” can’t be read: %2</source>
        <translation>प्रदाता “%1” का आइकन पढ़ा नहीं जा सकता: %2</translation>
    </message>
    <message>
        <source>Offer to sign in with the browser, on the project’s own pages.</source>
        <translation>प्रोजेक्ट के अपने पेजों पर, ब्राउज़र से साइन इन का विकल्प देता है।</translation>
    </message>
    <message>
        <source>Providers can be %1, separated by commas; “%2” is none of these. Give one of your own a name, such as acme=Acme ID.</source>
        <translation>प्रदाता ये हो सकते हैं, बीच में अल्पविराम के साथ: %1; “%2” इनमें से कोई नहीं है। अपने प्रदाता को नाम दें, जैसे acme=Acme ID।</translation>
    </message>
    <message>
        <source>“%1” isn’t a provider ID. IDs have up to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>“%1” प्रदाता आईडी नहीं है। आईडी में अधिकतम 64 अक्षर, अंक, बिंदु, हाइफ़न और अंडरस्कोर होते हैं।</translation>
    </message>
    <message>
        <source>The provider “%1” is listed twice.</source>
        <translation>प्रदाता “%1” सूची में दो बार है।</translation>
    </message>
    <message>
        <source>The first screen can be form or browser; “%1” is neither.</source>
        <translation>पहली स्क्रीन form या browser हो सकती है; “%1” इनमें से कोई नहीं है।</translation>
    </message>
    <message>
        <source>“%1” isn’t a flow ID. IDs have letters, digits, dots, hyphens and underscores.</source>
        <translation>“%1” फ़्लो आईडी नहीं है। आईडी में अक्षर, अंक, बिंदु, हाइफ़न और अंडरस्कोर होते हैं।</translation>
    </message>
    <message>
        <source>“%1” isn’t a port that the browser can return to. Use 1024 to 65535, or 0 for any free port.</source>
        <translation>“%1” ऐसा पोर्ट नहीं है जिस पर ब्राउज़र लौट सके। 1024 से 65535 तक का पोर्ट दें, या किसी भी ख़ाली पोर्ट के लिए 0।</translation>
    </message>
    <message>
        <source>The browser can return by loopback or scheme; “%1” is neither.</source>
        <translation>ब्राउज़र loopback या scheme से लौट सकता है; “%1” इनमें से कोई नहीं है।</translation>
    </message>
    <message>
        <source>Offer single sign-on, by work email or organization domain.</source>
        <translation>ऑफ़िस के ईमेल या संगठन के डोमेन से सिंगल साइन-ऑन का विकल्प देता है।</translation>
    </message>
    <message>
        <source>Offer to sign in with these providers, such as google,github,acme=Acme ID.</source>
        <translation>इन प्रदाताओं से साइन इन का विकल्प देता है, जैसे google,github,acme=Acme ID।</translation>
    </message>
    <message>
        <source>What the first screen shows: form (email and password) or browser (no form).</source>
        <translation>पहली स्क्रीन क्या दिखाए: form (ईमेल और पासवर्ड) या browser (कोई फ़ॉर्म नहीं)।</translation>
    </message>
    <message>
        <source>The flow that the browser shows, if it isn’t the project’s default.</source>
        <translation>ब्राउज़र जो फ़्लो दिखाए, यदि वह प्रोजेक्ट का डिफ़ॉल्ट न हो।</translation>
    </message>
    <message>
        <source>The port on this computer that the browser returns to; 0 means any free port.</source>
        <translation>इस कंप्यूटर का वह पोर्ट जिस पर ब्राउज़र लौटता है; 0 का अर्थ है कोई भी ख़ाली पोर्ट।</translation>
    </message>
    <message>
        <source>How the browser returns: loopback (to this computer) or scheme (to the app, through the desktop).</source>
        <translation>ब्राउज़र कैसे लौटे: loopback (इस कंप्यूटर पर) या scheme (डेस्कटॉप के ज़रिए ऐप पर)।</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserSteps</name>
    <message>
        <source>Opening your browser…</source>
        <translation>आपका ब्राउज़र खोला जा रहा है…</translation>
    </message>
    <message>
        <source>Your browser can’t get back to this app. Restart the app and try again.</source>
        <translation>आपका ब्राउज़र इस ऐप पर लौट नहीं सकता। ऐप दोबारा शुरू करें और फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>Another app is using port %1, which your browser needs to get back here. Close that app and try again.</source>
        <translation>कोई दूसरा ऐप पोर्ट %1 का उपयोग कर रहा है, जो आपके ब्राउज़र को यहाँ लौटने के लिए चाहिए। वह ऐप बंद करें और फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>You didn’t finish signing in within 10 minutes, so we stopped waiting.</source>
        <translation>साइन इन 10 मिनट में पूरा नहीं हुआ, इसलिए अब उसकी प्रतीक्षा नहीं हो रही है।</translation>
    </message>
    <message>
        <source>You used a different account in your browser, so you were signed out again. Sign in with the one shown here.</source>
        <translation>आपने ब्राउज़र में किसी दूसरे खाते का उपयोग किया, इसलिए फिर से साइन आउट हो गया है। यहाँ दिखाए गए खाते से साइन इन करें।</translation>
    </message>
    <message>
        <source>We ignored a sign-in from your browser because it wasn’t started here.</source>
        <translation>आपके ब्राउज़र से आया एक साइन इन अनदेखा किया गया, क्योंकि वह यहाँ शुरू नहीं हुआ था।</translation>
    </message>
    <message>
        <source>Your browser sent the same sign-in twice, so we ignored the second one.</source>
        <translation>आपके ब्राउज़र ने वही साइन इन दो बार भेजा, इसलिए दूसरा अनदेखा किया गया।</translation>
    </message>
    <message>
        <source>You finished a sign-in that was cancelled here, so you were signed out again.</source>
        <translation>आपने ऐसा साइन इन पूरा किया जो यहाँ रद्द हो चुका था, इसलिए फिर से साइन आउट हो गया है।</translation>
    </message>
    <message>
        <source>You finished signing in after we stopped waiting, so you were signed out again.</source>
        <translation>आपने साइन इन प्रतीक्षा समाप्त होने के बाद पूरा किया, इसलिए फिर से साइन आउट हो गया है।</translation>
    </message>
    <message>
        <source>The sign-in from your browser was started before this app was closed. Please start again.</source>
        <translation>आपके ब्राउज़र का साइन इन इस ऐप के बंद होने से पहले शुरू हुआ था। कृपया फिर से शुरू करें।</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserView</name>
    <message>
        <source>Continue in your browser</source>
        <translation>अपने ब्राउज़र में जारी रखें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>आपके साइन इन करने की प्रतीक्षा है…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>क्लिपबोर्ड पर कॉपी हो गया।</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Sign in there, then come back to this window. If you don’t see the page, open it again or copy the link.</source>
        <translation>हमने आपके ब्राउज़र में एक पेज खोला है। वहाँ साइन इन करें, फिर इस विंडो पर लौट आएँ। यदि वह पेज न दिखे, तो उसे फिर से खोलें या लिंक कॉपी करें।</translation>
    </message>
    <message>
        <source>Open the page again to continue.</source>
        <translation>जारी रखने के लिए पेज फिर से खोलें।</translation>
    </message>
    <message>
        <source>Use any browser on this computer.</source>
        <translation>इस कंप्यूटर का कोई भी ब्राउज़र उपयोग करें।</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>फिर से प्रयास करें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>फिर से खोलें (&amp;O)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>लिंक कॉपी करें (&amp;C)</translation>
    </message>
</context>
<context>
    <name>Descope::ChangeEmailView</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>कोड भेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>ईमेल पता जोड़ें</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>अपना ईमेल पता बदलें</translation>
    </message>
    <message>
        <source>We’ll send a code there to make sure that it’s yours.</source>
        <translation>यह पक्का करने के लिए कि वह आपका है, हम वहाँ एक कोड भेजेंगे।</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll send to the new one.</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>अभी वह %1 है, और तब तक रहेगा जब तक आप वह कोड दर्ज नहीं करते जो हम नए पते पर भेजेंगे।</translation>
    </message>
    <message>
        <source>New &amp;email</source>
        <translation>नया ईमेल (&amp;E)</translation>
    </message>
</context>
<context>
    <name>Descope::ChangePhoneView</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>कोड भेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>फ़ोन नंबर जोड़ें</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>अपना फ़ोन नंबर बदलें</translation>
    </message>
    <message>
        <source>We’ll text a code there to make sure that it’s yours.</source>
        <translation>यह पक्का करने के लिए कि वह आपका है, हम वहाँ SMS से एक कोड भेजेंगे।</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll text to the new one.</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>अभी वह %1 है, और तब तक रहेगा जब तक आप वह कोड दर्ज नहीं करते जो हम नए नंबर पर SMS से भेजेंगे।</translation>
    </message>
</context>
<context>
    <name>Descope::CheckMailView</name>
    <message>
        <source>Check your email</source>
        <translation>अपना ईमेल देखें</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>साइन इन पर वापस जाएँ</translation>
    </message>
    <message>
        <source>In the email, choose this number:</source>
        <translation>ईमेल में यह संख्या चुनें:</translation>
    </message>
    <message>
        <source>Waiting for you to open the link…</source>
        <translation>लिंक खुलने की प्रतीक्षा है…</translation>
    </message>
    <message>
        <source>&amp;Paste the link from the email</source>
        <translation>ईमेल का लिंक पेस्ट करें (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>यह लिंक उपयोग करें (&amp;U)</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>लिंक की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>पता ग़लत है? (&amp;W)</translation>
    </message>
    <message>
        <source>We emailed you a link.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>हमने आपको ईमेल से एक लिंक भेजा है।</translation>
    </message>
    <message>
        <source>We emailed a link to %1.</source>
        <translation>हमने %1 पर एक लिंक भेजा है।</translation>
    </message>
    <message>
        <source>Open it to continue.</source>
        <translation>जारी रखने के लिए उसे खोलें।</translation>
    </message>
    <message>
        <source>Open it on this computer, or paste it below.</source>
        <translation>उसे इसी कंप्यूटर पर खोलें, या नीचे पेस्ट करें।</translation>
    </message>
    <message>
        <source>Copy the link from the email and paste it below.</source>
        <translation>ईमेल से लिंक कॉपी करें और नीचे पेस्ट करें।</translation>
    </message>
</context>
<context>
    <name>Descope::ChecklistRow</name>
    <message>
        <source>%1: not yet met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: अभी पूरा नहीं</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: पूरा</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <extracomment>Name of a password rule for screen readers, after a password was refused; %1 is the rule.</extracomment>
        <translation>%1: पूरा नहीं</translation>
    </message>
</context>
<context>
    <name>Descope::CodeSteps</name>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>We sent the email again.</source>
        <translation>ईमेल फिर से भेज दिया गया है।</translation>
    </message>
    <message>
        <source>We’re calling you now.</source>
        <translation>हम आपको अभी कॉल कर रहे हैं।</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>हमने कोड फिर से भेजा है।</translation>
    </message>
</context>
<context>
    <name>Descope::Command</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1 is a login id, %2 a person&apos;s name</extracomment>
        <translation>%1 के रूप में साइन इन है।</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>%1 (%2) के रूप में साइन इन है।</translation>
    </message>
    <message>
        <source>Project %1 at %2.</source>
        <extracomment>%1 is a project id, %2 the address of a server</extracomment>
        <translation>प्रोजेक्ट %1, सर्वर %2।</translation>
    </message>
    <message>
        <source>You’re signed out on this computer, but we couldn’t tell the server. %1</source>
        <translation>इस कंप्यूटर पर साइन आउट हो गया है, पर सर्वर को सूचित नहीं किया जा सका। %1</translation>
    </message>
    <message>
        <source>We’ll delete your saved session once the keyring is unlocked; until then, it won’t be used. We couldn’t tell the server.</source>
        <translation>कीरिंग अनलॉक होने पर सहेजा गया सत्र हटा दिया जाएगा; तब तक उसका उपयोग नहीं होगा। सर्वर को सूचित नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>साइन आउट हो गया है।</translation>
    </message>
    <message>
        <source>Nobody is signed in. Run descope-login to sign in.</source>
        <translation>किसी ने साइन इन नहीं किया है। साइन इन करने के लिए descope-login चलाएँ।</translation>
    </message>
    <message>
        <source>This token is new, but your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>यह टोकन नया है, पर नवीनीकृत सत्र सहेजा नहीं जा सकता। अगली बार फिर से साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>The keyring can’t save anything right now, so your session wasn’t renewed. It’s still saved: unlock the keyring or free up disk space, then try again.</source>
        <translation>कीरिंग अभी कुछ सहेज नहीं सकता, इसलिए सत्र नवीनीकृत नहीं हुआ। वह अब भी सहेजा हुआ है: कीरिंग अनलॉक करें या डिस्क पर जगह बनाएँ, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>There’s no usable keyring, so we can’t tell whether anybody is signed in.</source>
        <translation>कोई कीरिंग उपलब्ध नहीं है, इसलिए पता नहीं कि किसी ने साइन इन किया है या नहीं।</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>कीरिंग की प्रतीक्षा है…</translation>
    </message>
    <message>
        <source>Waiting for another app that shares your session…</source>
        <translation>आपका सत्र साझा करने वाले दूसरे ऐप की प्रतीक्षा है…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 की प्रतीक्षा है…</translation>
    </message>
    <message>
        <source>The answer may contain the only token that stays valid, so we’ll wait for it up to two more minutes.</source>
        <translation>हो सकता है कि उत्तर में मान्य रहने वाला एकमात्र टोकन हो, इसलिए उसकी दो मिनट तक और प्रतीक्षा की जाएगी।</translation>
    </message>
    <message>
        <source>Your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>नवीनीकृत सत्र सहेजा नहीं जा सकता। अगली बार फिर से साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>We’ll delete the session that was saved in a different keyring once that keyring is in use again; until then, it won’t be used. We couldn’t tell the server about it.</source>
        <translation>दूसरे कीरिंग में सहेजा गया सत्र तब हटाया जाएगा जब वह कीरिंग फिर से उपयोग में होगा; तब तक उसका उपयोग नहीं होगा। सर्वर को उसके बारे में सूचित नहीं किया जा सका।</translation>
    </message>
    <message>
        <source>The session was saved in a different keyring, so we can’t tell whether anybody is signed in. Switch back to that keyring, or run descope-login to sign in.</source>
        <translation>सत्र दूसरे कीरिंग में सहेजा गया था, इसलिए पता नहीं कि किसी ने साइन इन किया है या नहीं। उसी कीरिंग पर वापस जाएँ, या साइन इन करने के लिए descope-login चलाएँ।</translation>
    </message>
    <message>
        <source>Your session couldn’t be saved, so you were signed out again. Unlock the keyring or free up disk space, then try again.</source>
        <translation>आपका सत्र सहेजा नहीं जा सका, इसलिए फिर से साइन आउट हो गया है। कीरिंग अनलॉक करें या डिस्क पर जगह बनाएँ, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>You’re already signed in. To sign in with another account, too, run descope-login sign-in --another.</source>
        <translation>साइन इन पहले से है। किसी दूसरे खाते से भी साइन इन करने के लिए descope-login sign-in --another चलाएँ।</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1. To see who is, run descope-login status --all.</source>
        <extracomment>%1 is the login id or user id that somebody typed</extracomment>
        <translation>%1 के रूप में किसी ने साइन इन नहीं किया है। किसने साइन इन किया है, यह देखने के लिए descope-login status --all चलाएँ।</translation>
    </message>
</context>
<context>
    <name>Descope::Configuration</name>
    <message>
        <source>Try descope-login --help.</source>
        <translation>सहायता: descope-login --help</translation>
    </message>
    <message>
        <source>Sign in with Descope.</source>
        <translation>Descope से साइन इन करें।</translation>
    </message>
    <message>
        <source>The Descope project, such as P2abc…</source>
        <translation>Descope प्रोजेक्ट, जैसे P2abc…</translation>
    </message>
    <message>
        <source>The service, if it isn’t in the project’s own region.</source>
        <translation>सेवा का पता, यदि वह प्रोजेक्ट के क्षेत्र में न हो।</translation>
    </message>
    <message>
        <source>Show that the service is a demo on this computer, with a link to its inbox.</source>
        <translation>दिखाए कि सेवा इसी कंप्यूटर पर एक डेमो है, उसके इनबॉक्स के लिंक के साथ।</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>यह सहायता दिखाए।</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>संस्करण दिखाए।</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>अज्ञात आर्ग्युमेंट: %1</translation>
    </message>
    <message>
        <source>“%1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>“%1” प्रोजेक्ट आईडी नहीं है। प्रोजेक्ट आईडी अक्षर P से शुरू होती है, जिसके बाद कम से कम 27 अक्षर या अंक होते हैं।</translation>
    </message>
    <message>
        <source>With status: print JSON.</source>
        <translation>status के साथ: JSON में दिखाए।</translation>
    </message>
    <message>
        <source>With sign-out: sign out on all devices.</source>
        <translation>sign-out के साथ: सभी डिवाइसों से साइन आउट करे।</translation>
    </message>
    <message>
        <source>--json goes with status, --everywhere with sign-out.</source>
        <translation>--json status के साथ और --everywhere sign-out के साथ उपयोग होता है।</translation>
    </message>
    <message>
        <source>Where links in emails lead: loopback (back to this computer while the app waits), scheme (to the app, through the desktop), none (where the project says), or the https:// address of a page that passes them to the app.</source>
        <translation>ईमेल के लिंक कहाँ जाएँ: loopback (ऐप के प्रतीक्षा करते समय वापस इसी कंप्यूटर पर), scheme (डेस्कटॉप के माध्यम से ऐप तक), none (जहाँ प्रोजेक्ट कहे), या उस पेज का https:// पता जो लिंक ऐप को सौंपे।</translation>
    </message>
    <message>
        <source>Offer to sign in with a link sent by email.</source>
        <translation>ईमेल से भेजे गए लिंक से साइन इन की सुविधा दे।</translation>
    </message>
    <message>
        <source>Offer to sign in with a code sent by email.</source>
        <translation>ईमेल से भेजे गए कोड से साइन इन की सुविधा दे।</translation>
    </message>
    <message>
        <source>Links can lead to loopback, scheme, none, or the https:// address of a page without a query (http:// only on this computer); “%1” is none of these.</source>
        <translation>लिंक loopback, scheme, none या बिना क्वेरी वाले पेज के https:// पते पर जा सकते हैं (http:// केवल इसी कंप्यूटर पर); “%1” इनमें से कोई नहीं है।</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>यह फ़ाइल पढ़ी नहीं जा सकती।</translation>
    </message>
    <message>
        <source>Don’t remember who signed in, and forget who did. For shared computers.</source>
        <translation>किसने साइन इन किया यह याद न रखे, और जिसने किया था उसे भूल जाए। साझा कंप्यूटरों के लिए।</translation>
    </message>
    <message>
        <source>What people sign in with: email, phone, name, or any of them.</source>
        <translation>किससे साइन इन करना है: email, phone, name, या कोई भी के लिए any।</translation>
    </message>
    <message>
        <source>People sign in with email, phone, name or any; “%1” is none of these.</source>
        <translation>साइन इन email, phone, name या any से होता है; “%1” इनमें से कोई नहीं है।</translation>
    </message>
    <message>
        <source>With sign-in: use the browser on this computer.</source>
        <translation>sign-in के साथ: इस कंप्यूटर का ब्राउज़र उपयोग करता है।</translation>
    </message>
    <message>
        <source>With sign-in: show a code to enter in a browser on any device (the default over SSH or without a display).</source>
        <translation>sign-in के साथ: किसी भी डिवाइस के ब्राउज़र में दर्ज करने के लिए कोड दिखाता है (SSH पर या डिस्प्ले के बिना यही डिफ़ॉल्ट है)।</translation>
    </message>
    <message>
        <source>Without a command, a window opens. sign-in: sign in with a browser. status: tell who is signed in. token: print a valid session token. sign-out: end the saved session.</source>
        <translation>कोई कमांड न हो तो विंडो खुलती है। sign-in: ब्राउज़र से साइन इन करता है। status: बताता है कि किसने साइन इन किया है। token: मान्य सत्र टोकन दिखाता है। sign-out: सहेजा गया सत्र समाप्त करता है।</translation>
    </message>
    <message>
        <source>Use either --browser or --device, and only with sign-in.</source>
        <translation>--browser या --device में से केवल एक का, और केवल sign-in के साथ उपयोग करें।</translation>
    </message>
    <message>
        <source>This can be on or off; “%1” is neither.</source>
        <extracomment>on and off are typed so in every language</extracomment>
        <translation>यह on या off हो सकता है; “%1” इनमें से कोई नहीं है।</translation>
    </message>
    <message>
        <source>In the window and with status, token, sign-out: use this account, not the current one.</source>
        <translation>विंडो में और status, token, sign-out के साथ: मौजूदा नहीं, यह खाता इस्तेमाल करे।</translation>
    </message>
    <message>
        <source>With token: exchange the access key in this file, which nobody else may read.</source>
        <translation>token के साथ: इस फ़ाइल की एक्सेस कुंजी के बदले टोकन लेता है; फ़ाइल को कोई और न पढ़ सके।</translation>
    </message>
    <message>
        <source>With status: list all accounts, without asking the server.</source>
        <translation>status के साथ: सर्वर से पूछे बिना सभी खातों की सूची दिखाता है।</translation>
    </message>
    <message>
        <source>With sign-in: add an account, also when somebody is signed in.</source>
        <translation>sign-in के साथ: खाता जोड़ता है, तब भी जब किसी ने साइन इन किया हो।</translation>
    </message>
    <message>
        <source>--access-key-file goes with token, names a file, and excludes --account.</source>
        <translation>--access-key-file token के साथ उपयोग होता है, उसमें फ़ाइल बतानी होती है, और --account के साथ उपयोग नहीं हो सकता।</translation>
    </message>
    <message>
        <source>--account doesn’t go with sign-in, and needs a sign-in ID or user ID.</source>
        <translation>--account sign-in के साथ उपयोग नहीं होता, और इसे साइन-इन आईडी या उपयोगकर्ता आईडी चाहिए।</translation>
    </message>
    <message>
        <source>--all goes with status, and without --account.</source>
        <translation>--all status के साथ और --account के बिना उपयोग होता है।</translation>
    </message>
    <message>
        <source>--another goes with sign-in.</source>
        <translation>--another sign-in के साथ उपयोग होता है।</translation>
    </message>
</context>
<context>
    <name>Descope::ConfirmLinkView</name>
    <message>
        <source>Don’t use this link</source>
        <translation>इस लिंक का उपयोग न करें</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>लिंक की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>We can’t tell whether this link was requested here. Continue only if you asked for this email yourself.</source>
        <translation>यह पता नहीं चल सकता कि यह लिंक यहाँ से माँगा गया था या नहीं। तभी जारी रखें जब यह ईमेल आपने स्वयं माँगा हो।</translation>
    </message>
    <message>
        <source>You’re signed in as %1. You’ll be signed out of that account.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>अभी %1 के रूप में साइन इन है। उस खाते से साइन आउट हो जाएगा।</translation>
    </message>
    <message>
        <source>Set a new password?</source>
        <translation>क्या नया पासवर्ड सेट करना है?</translation>
    </message>
    <message>
        <source>Sign in with this link?</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>क्या इस लिंक से साइन इन करना है?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>जारी रखें (&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>साइन इन करें (&amp;S)</translation>
    </message>
    <message>
        <source>Enter the email address the link was sent to.</source>
        <translation>वह ईमेल पता दर्ज करें जिस पर लिंक भेजा गया था।</translation>
    </message>
    <message>
        <source>Sign in as %1?</source>
        <translation>क्या %1 के रूप में साइन इन करना है?</translation>
    </message>
    <message>
        <source>Enter what you sign in with.</source>
        <translation>जिससे आप साइन इन करते हैं, वह दर्ज करें।</translation>
    </message>
</context>
<context>
    <name>Descope::ConnectView</name>
    <message>
        <source>Connect to a Descope project</source>
        <translation>Descope प्रोजेक्ट से कनेक्ट करें</translation>
    </message>
    <message>
        <source>Enter the ID of the project you sign in to. Whoever gave you this app can tell you.</source>
        <translation>जिस प्रोजेक्ट में आप साइन इन करते हैं, उसकी आईडी दर्ज करें। जिसने आपको यह ऐप दिया है, वह इसे बता सकता है।</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>प्रोजेक्ट आईडी (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>उन्नत (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Base URL (optional)</source>
        <translation>बेस URL (वैकल्पिक) (&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>कनेक्ट करें (&amp;C)</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>प्रोजेक्ट की जाँच हो रही है…</translation>
    </message>
    <message>
        <source>&amp;Where do I find the project ID?</source>
        <translation>प्रोजेक्ट आईडी कहाँ मिलेगी? (&amp;W)</translation>
    </message>
</context>
<context>
    <name>Descope::ContactSteps</name>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>हमने कोड फिर से भेजा है।</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>आपका ईमेल पता बदल गया है।</translation>
    </message>
    <message>
        <source>Your phone number is changed.</source>
        <translation>आपका फ़ोन नंबर बदल गया है।</translation>
    </message>
    <message>
        <source>That email address belongs to another account. Use another one, or sign in to that account.</source>
        <translation>वह ईमेल पता किसी दूसरे खाते का है। कोई दूसरा पता उपयोग करें, या उस खाते में साइन इन करें।</translation>
    </message>
    <message>
        <source>That phone number belongs to another account. Use another one, or sign in to that account.</source>
        <translation>वह फ़ोन नंबर किसी दूसरे खाते का है। कोई दूसरा नंबर उपयोग करें, या उस खाते में साइन इन करें।</translation>
    </message>
</context>
<context>
    <name>Descope::CurrentNotice</name>
    <message>
        <source>You can try again now.</source>
        <translation>अब फिर से प्रयास किया जा सकता है।</translation>
    </message>
</context>
<context>
    <name>Descope::DemoBar</name>
    <message>
        <source>Demo server on this computer. See its emails in the %1inbox%2.</source>
        <extracomment>%1 and %2 enclose the link to the mails</extracomment>
        <translation>इसी कंप्यूटर पर डेमो सर्वर। इसके ईमेल %1इनबॉक्स%2 में देखें।</translation>
    </message>
</context>
<context>
    <name>Descope::DeviceCommand</name>
    <message>
        <source>We’ll keep trying.</source>
        <translation>हम प्रयास करते रहेंगे।</translation>
    </message>
    <message>
        <source>Open %1 in a browser on any device, and enter this code:</source>
        <extracomment>%1 is a web address; the code follows in a line of its own</extracomment>
        <translation>किसी भी डिवाइस के ब्राउज़र में %1 खोलें और यह कोड दर्ज करें:</translation>
    </message>
    <message>
        <source>Scan this, or open %1 in a browser on any device, and enter this code:</source>
        <translation>इसे स्कैन करें, या किसी भी डिवाइस के ब्राउज़र में %1 खोलें, और यह कोड दर्ज करें:</translation>
    </message>
    <message numerus="yes">
        <source>The code expires in %n minute(s).</source>
        <translation>
            <numerusform>कोड की समय-सीमा %n मिनट में समाप्त होगी।</numerusform>
            <numerusform>कोड की समय-सीमा %n मिनट में समाप्त होगी।</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>वहाँ आपके साइन इन करने की प्रतीक्षा है। रद्द करने के लिए Ctrl-C दबाएँ।</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>इस कोड की समय-सीमा समाप्त हो गई है।</translation>
    </message>
    <message>
        <source>Sign-in with a device code may be turned off for this project. If there’s a browser on this computer, run descope-login sign-in --browser.</source>
        <translation>हो सकता है कि इस प्रोजेक्ट में डिवाइस कोड से साइन इन बंद हो। यदि इस कंप्यूटर पर ब्राउज़र है, तो descope-login sign-in --browser चलाएँ।</translation>
    </message>
</context>
<context>
    <name>Descope::EnterCodeView</name>
    <message>
        <source>Enter the code</source>
        <translation>कोड दर्ज करें</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>साइन इन पर वापस जाएँ</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>कोड (&amp;C)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>साइन इन करें (&amp;I)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>पता ग़लत है? (&amp;W)</translation>
    </message>
    <message>
        <source>We emailed you a 6-digit code.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>हमने आपको ईमेल से 6 अंकों का एक कोड भेजा है।</translation>
    </message>
    <message>
        <source>We emailed a 6-digit code to %1.</source>
        <translation>हमने %1 पर 6 अंकों का एक कोड भेजा है।</translation>
    </message>
    <message>
        <source>We texted you a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>हमने आपको SMS से 6 अंकों का एक कोड भेजा है।</translation>
    </message>
    <message>
        <source>We texted a 6-digit code to %1.</source>
        <translation>हमने %1 पर SMS से 6 अंकों का एक कोड भेजा है।</translation>
    </message>
    <message>
        <source>We’re calling you with a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>हम आपको फ़ोन करके 6 अंकों का एक कोड बता रहे हैं।</translation>
    </message>
    <message>
        <source>We’re calling %1 with a 6-digit code.</source>
        <translation>हम %1 पर फ़ोन करके 6 अंकों का एक कोड बता रहे हैं।</translation>
    </message>
    <message>
        <source>We sent you a 6-digit code by WhatsApp.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>हमने आपको WhatsApp से 6 अंकों का एक कोड भेजा है।</translation>
    </message>
    <message>
        <source>We sent a 6-digit code by WhatsApp to %1.</source>
        <translation>हमने %1 पर WhatsApp से 6 अंकों का एक कोड भेजा है।</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>पुष्टि करें (&amp;N)</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>पुष्टि हो रही है…</translation>
    </message>
    <message>
        <source>&amp;Wrong number?</source>
        <translation>नंबर ग़लत है? (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Email me instead</source>
        <translation>इसके बजाय ईमेल से पाएँ (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Text me instead</source>
        <translation>इसके बजाय SMS से पाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Call &amp;me instead</source>
        <translation>इसके बजाय कॉल से पाएँ (&amp;M)</translation>
    </message>
    <message>
        <source>Send it by W&amp;hatsApp instead</source>
        <translation>इसके बजाय WhatsApp से पाएँ (&amp;H)</translation>
    </message>
</context>
<context>
    <name>Descope::ErrorNotice</name>
    <message>
        <source>Error: %1</source>
        <translation>त्रुटि: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>कोड: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP स्थिति: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>ट्रेस आईडी: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>संदेश: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>सर्वर: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>समय: %1</translation>
    </message>
    <message>
        <source>The current password is wrong. Check it and try again.</source>
        <translation>वर्तमान पासवर्ड ग़लत है। उसे जाँचकर फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>Wrong email or password. Check both and try again.</source>
        <translation>ईमेल या पासवर्ड ग़लत है। दोनों को जाँचकर फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>After several wrong attempts, the account may be locked for a while.</source>
        <translation>कई ग़लत प्रयासों के बाद खाता कुछ समय के लिए लॉक हो सकता है।</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>सर्वर ने उत्तर देने में बहुत समय लिया।</translation>
    </message>
    <message>
        <source>You appear to be offline. Check your connection and try again.</source>
        <translation>लगता है कि आप ऑफ़लाइन हैं। अपना कनेक्शन जाँचकर फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>Your account may have been created; try signing in.</source>
        <translation>हो सकता है कि खाता बन चुका हो; साइन इन करके देखें।</translation>
    </message>
    <message>
        <source>There’s already an account with this email address.</source>
        <translation>इस ईमेल पते का खाता पहले से है।</translation>
    </message>
    <message>
        <source>We couldn’t create this account. If you already have one, sign in or reset your password.</source>
        <translation>यह खाता नहीं बनाया जा सका। यदि आपका खाता पहले से है, तो साइन इन करें या पासवर्ड रीसेट करें।</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to continue.</source>
        <translation>पासवर्ड की समय-सीमा समाप्त हो गई है। जारी रखने के लिए नया पासवर्ड चुनें।</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain your email address.</source>
        <translation>सर्वर ने यह पासवर्ड स्वीकार नहीं किया। हो सकता है कि आप इसका उपयोग पहले कर चुके हों, या इसमें आपका ईमेल पता हो।</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>बहुत अधिक प्रयास हो चुके हैं।</translation>
    </message>
    <message>
        <source>The network proxy refused the connection.</source>
        <translation>नेटवर्क प्रॉक्सी ने कनेक्शन अस्वीकार कर दिया।</translation>
    </message>
    <message>
        <source>The sign-in service is having a problem. Try again in a moment.</source>
        <translation>साइन इन सेवा में समस्या है। थोड़ी देर में फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>आपका सत्र समाप्त हो गया है। कृपया फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>This link has expired or was already used. Some email apps open links to scan them, which uses them up.</source>
        <translation>इस लिंक की समय-सीमा समाप्त हो गई है या इसका उपयोग हो चुका है। कुछ ईमेल ऐप जाँच के लिए लिंक खोलते हैं, जिससे वे फिर काम नहीं करते।</translation>
    </message>
    <message>
        <source>You’re signed in, but your keyring is locked, so you’ll have to sign in again next time.</source>
        <translation>साइन इन हो गया है, पर कीरिंग लॉक है, इसलिए अगली बार फिर से साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>Your saved session is locked. Unlock your keyring to continue.</source>
        <translation>सहेजा गया सत्र लॉक है। जारी रखने के लिए कीरिंग अनलॉक करें।</translation>
    </message>
    <message>
        <source>You’re signed in, but this computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>साइन इन हो गया है, पर इस कंप्यूटर पर कोई कीरिंग उपलब्ध नहीं है, इसलिए अगली बार फिर से साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be read. Please sign in again.</source>
        <translation>सहेजा गया सत्र पढ़ा नहीं जा सका। कृपया फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation>बहुत अधिक प्रयास हो चुके हैं। %1 बाद फिर से प्रयास किया जा सकता है।</translation>
    </message>
    <message>
        <source>If you already have an account, sign in or reset your password.</source>
        <translation>यदि आपका खाता पहले से है, तो साइन इन करें या पासवर्ड रीसेट करें।</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be verified. Please sign in again.</source>
        <translation>साइन इन सत्यापित नहीं हो सका। कृपया फिर से साइन इन करें।</translation>
    </message>
    <message>
        <source>Your session is stored only in your desktop’s keyring. Install a keyring such as GNOME Keyring, KDE Wallet or KeePassXC, then try again.</source>
        <translation>आपका सत्र केवल डेस्कटॉप के कीरिंग में रखा जाता है। GNOME Keyring, KDE Wallet या KeePassXC जैसा कोई कीरिंग इंस्टॉल करें, फिर दोबारा प्रयास करें।</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Check it and try again.</source>
        <translation>वह कोड ग़लत है या उसकी समय-सीमा समाप्त हो गई है। उसे जाँचकर फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>This code has expired. Request a new one.</source>
        <translation>इस कोड की समय-सीमा समाप्त हो गई है। नया कोड माँगें।</translation>
    </message>
    <message>
        <source>The link may already be used. If it doesn’t work, request a new one.</source>
        <translation>हो सकता है कि लिंक का उपयोग हो चुका हो। यदि वह काम न करे, तो नया लिंक माँगें।</translation>
    </message>
    <message>
        <source>We couldn’t connect securely to %1. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 से सुरक्षित कनेक्शन नहीं हो सका। प्रॉक्सी, एंटीवायरस सॉफ़्टवेयर या सिस्टम की ग़लत घड़ी इसका कारण हो सकती है।</translation>
    </message>
    <message>
        <source>Your password wasn’t sent.</source>
        <translation>पासवर्ड नहीं भेजा गया।</translation>
    </message>
    <message>
        <source>Your password may have been changed already. To find out, sign in with the new one.</source>
        <translation>हो सकता है कि पासवर्ड पहले ही बदला जा चुका हो। पता करने के लिए नए पासवर्ड से साइन इन करें।</translation>
    </message>
    <message>
        <source>%1 asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 ऐसा प्रमाणपत्र माँगता है जो इस कंप्यूटर पर नहीं है। अपने नेटवर्क के व्यवस्थापक से संपर्क करें।</translation>
    </message>
    <message>
        <source>Sign-in isn’t set up correctly in this app. Contact whoever provides it.</source>
        <translation>इस ऐप में साइन इन ठीक से सेट नहीं किया गया है। ऐप देने वाले से संपर्क करें।</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be deleted and is still on this computer. Unlock your keyring, then sign out again.</source>
        <translation>सहेजा गया सत्र हटाया नहीं जा सका और अब भी इस कंप्यूटर पर है। कीरिंग अनलॉक करें, फिर दोबारा साइन आउट करें।</translation>
    </message>
    <message>
        <source>Another app that shares your session is using it. Try again in a moment.</source>
        <translation>आपका सत्र साझा करने वाला दूसरा ऐप अभी उसका उपयोग कर रहा है। थोड़ी देर में फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>Your session was saved in a different keyring. Switch back to that keyring and restart this app, or sign in here.</source>
        <translation>आपका सत्र दूसरे कीरिंग में सहेजा गया था। उसी कीरिंग पर वापस जाकर यह ऐप दोबारा शुरू करें, या यहाँ साइन इन करें।</translation>
    </message>
    <message>
        <source>Something is missing or isn’t right. Check what you entered and try again.</source>
        <translation>कुछ छूट गया है या सही नहीं है। जो दर्ज किया है उसे जाँचें और फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>Too many attempts. Try again later.</source>
        <translation>बहुत अधिक प्रयास हो चुके हैं। बाद में फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>We couldn’t connect securely. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <translation>सुरक्षित कनेक्शन नहीं हो सका। प्रॉक्सी, एंटीवायरस सॉफ़्टवेयर या सिस्टम की ग़लत घड़ी इसका कारण हो सकती है।</translation>
    </message>
    <message>
        <source>The server asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <translation>सर्वर ऐसा प्रमाणपत्र माँगता है जो इस कंप्यूटर पर नहीं है। अपने नेटवर्क के व्यवस्थापक से संपर्क करें।</translation>
    </message>
    <message>
        <source>You aren’t signed in. Please sign in.</source>
        <translation>साइन इन नहीं है। कृपया साइन इन करें।</translation>
    </message>
    <message>
        <source>The link in the email hasn’t been opened yet.</source>
        <translation>ईमेल का लिंक अभी तक खोला नहीं गया है।</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>कीरिंग लॉक है। उसे अनलॉक करें और फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>Your keyring isn’t set up yet. Set it up to stay signed in on this computer.</source>
        <translation>कीरिंग अभी सेट नहीं किया गया है। इस कंप्यूटर पर साइन इन बनाए रखने के लिए उसे सेट करें।</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>इस कंप्यूटर पर कोई कीरिंग उपलब्ध नहीं है, इसलिए अगली बार फिर से साइन इन करना होगा।</translation>
    </message>
    <message>
        <source>What you asked for may have been done anyway.</source>
        <translation>हो सकता है कि अनुरोध फिर भी पूरा हो चुका हो।</translation>
    </message>
    <message>
        <source>Wrong sign-in details. Check them and try again.</source>
        <translation>साइन इन का विवरण ग़लत है। उसे जाँचकर फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>That account already exists.</source>
        <translation>यह खाता पहले से है।</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain what you sign in with.</source>
        <translation>सर्वर ने यह पासवर्ड स्वीकार नहीं किया। हो सकता है कि आप इसका उपयोग पहले कर चुके हों, या इसमें वह जानकारी हो जिससे आप साइन इन करते हैं।</translation>
    </message>
    <message>
        <source>Sign-in was declined in your browser. You can try again.</source>
        <translation>आपके ब्राउज़र में साइन इन अस्वीकार किया गया। आप फिर से प्रयास कर सकते हैं।</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished in your browser. You can try again.</source>
        <translation>आपके ब्राउज़र में साइन इन पूरा नहीं हुआ। आप फिर से प्रयास कर सकते हैं।</translation>
    </message>
    <message>
        <source>The answer from your browser doesn’t belong to this sign-in, so it was ignored. Try again.</source>
        <translation>आपके ब्राउज़र का उत्तर इस साइन इन का नहीं है, इसलिए उसे अनदेखा किया गया। फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>The sign-in from your browser has expired or was already used. Try again.</source>
        <translation>आपके ब्राउज़र के साइन इन की समय-सीमा समाप्त हो गई है या उसका उपयोग हो चुका है। फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>We couldn’t open your browser. Copy the link and open it yourself.</source>
        <translation>आपका ब्राउज़र खोला नहीं जा सका। लिंक कॉपी करें और उसे स्वयं खोलें।</translation>
    </message>
    <message>
        <source>We couldn’t find single sign-on for this email address or domain. Check it and try again.</source>
        <translation>इस ईमेल पते या डोमेन के लिए सिंगल साइन-ऑन नहीं मिला। उसे जाँचकर फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>The code hasn’t been entered in a browser yet.</source>
        <translation>कोड अभी तक किसी ब्राउज़र में दर्ज नहीं किया गया है।</translation>
    </message>
    <message>
        <source>The code may already be used. If it doesn’t work, use a new one.</source>
        <translation>हो सकता है कि कोड का उपयोग पहले ही हो चुका हो। यदि वह काम न करे, तो नया कोड उपयोग करें।</translation>
    </message>
    <message>
        <source>Confirm that it’s you to continue.</source>
        <translation>जारी रखने के लिए पुष्टि करें कि यह आप ही हैं।</translation>
    </message>
    <message>
        <source>That’s a different account from the one you’re signed in to. Confirm with your own account.</source>
        <translation>यह उस खाते से अलग है जिससे आपने साइन इन किया है। अपने ही खाते से पुष्टि करें।</translation>
    </message>
    <message>
        <source>That email address or phone number wasn’t accepted. Check it and try again.</source>
        <translation>वह ईमेल पता या फ़ोन नंबर स्वीकार नहीं हुआ। उसे जाँचकर फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>The access key wasn’t accepted. It may be wrong, expired or deactivated.</source>
        <translation>एक्सेस कुंजी स्वीकार नहीं हुई। हो सकता है कि वह ग़लत हो, उसकी समय-सीमा समाप्त हो गई हो या वह निष्क्रिय कर दी गई हो।</translation>
    </message>
    <message>
        <source>The server didn’t accept this. It may be the email address or phone number, or this app may not be set up correctly for your organization. Check what you entered; if that doesn’t help, contact whoever provides the app.</source>
        <translation>सर्वर ने इसे स्वीकार नहीं किया। इसका कारण ईमेल पता या फ़ोन नंबर हो सकता है, या हो सकता है कि यह ऐप आपके संगठन के लिए ठीक से सेट न हो। आपने जो दर्ज किया है उसे जाँचें; अगर इससे मदद न मिले, तो ऐप देने वाले से संपर्क करें।</translation>
    </message>
    <message>
        <source>Your account couldn’t be created. The server may not accept this password, or this app may not be set up correctly for your organization. Try another password; if that doesn’t help, contact whoever provides the app.</source>
        <translation>आपका खाता नहीं बन सका। हो सकता है कि सर्वर यह पासवर्ड स्वीकार न करता हो, या यह ऐप आपके संगठन के लिए ठीक से सेट न हो। कोई दूसरा पासवर्ड आज़माएँ; अगर इससे मदद न मिले, तो ऐप देने वाले से संपर्क करें।</translation>
    </message>
</context>
<context>
    <name>Descope::FactorBindings</name>
    <message>
        <source>Back to sign in</source>
        <translation>साइन इन पर वापस जाएँ</translation>
    </message>
</context>
<context>
    <name>Descope::FactorSteps</name>
    <message>
        <source>There’s no way yet to confirm that it’s you. Set up an authenticator app at your account first.</source>
        <translation>यह पुष्टि करने का अभी कोई तरीका नहीं है कि यह आप ही हैं। पहले अपने खाते में ऑथेंटिकेटर ऐप सेट करें।</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>हमने कोड फिर से भेजा है।</translation>
    </message>
    <message>
        <source>Your browser didn’t confirm that it’s you. Try again, with the account that you use here.</source>
        <translation>आपके ब्राउज़र ने आपकी पहचान की पुष्टि नहीं की। यहाँ उपयोग किए जा रहे खाते से फिर प्रयास करें।</translation>
    </message>
</context>
<context>
    <name>Descope::FieldError</name>
    <message numerus="yes">
        <source>That’s too long: at most %Ln characters fit here.</source>
        <translation>
            <numerusform>यह बहुत लंबा है: यहाँ अधिकतम %Ln वर्ण आ सकता है।</numerusform>
            <numerusform>यह बहुत लंबा है: यहाँ अधिकतम %Ln वर्ण आ सकते हैं।</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::ForgotView</name>
    <message>
        <source>Forgot your password?</source>
        <translation>पासवर्ड भूल गए?</translation>
    </message>
    <message>
        <source>Enter your email address. We’ll email you a link to reset your password.</source>
        <translation>अपना ईमेल पता दर्ज करें। हम पासवर्ड रीसेट करने का लिंक ईमेल से भेजेंगे।</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>साइन इन पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Email me a &amp;reset link</source>
        <translation>रीसेट लिंक ईमेल से पाएँ (&amp;R)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>We’ll email you a link to reset your password.</source>
        <translation>हम आपको पासवर्ड रीसेट करने का लिंक ईमेल से भेजेंगे।</translation>
    </message>
</context>
<context>
    <name>Descope::FormChecks</name>
    <message>
        <source>Enter your email address.</source>
        <translation>अपना ईमेल पता दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>नया पासवर्ड दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>अपना पासवर्ड दर्ज करें।</translation>
    </message>
    <message>
        <source>This isn’t the link from the email. Copy the whole link and paste it here.</source>
        <translation>यह ईमेल में दिया गया लिंक नहीं है। पूरा लिंक कॉपी करके यहाँ पेस्ट करें।</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>अपना वर्तमान पासवर्ड दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>ईमेल में दिया कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>Tick this box to continue.</source>
        <translation>जारी रखने के लिए इस बॉक्स पर सही का निशान लगाएँ।</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>यह फ़ील्ड आवश्यक है।</translation>
    </message>
    <message>
        <source>This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to.</source>
        <translation>इस ईमेल फ़िल्टर का लिंक पढ़ा नहीं जा सकता। उसे ब्राउज़र में खोलें, फिर वह पता पेस्ट करें जहाँ वह ले जाए।</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>अपना फ़ोन नंबर दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>अपना उपयोगकर्ता नाम दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter your email, phone number or username.</source>
        <translation>अपना ईमेल, फ़ोन नंबर या उपयोगकर्ता नाम दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter a full email address, such as name@example.com.</source>
        <translation>पूरा ईमेल पता दर्ज करें, जैसे name@example.com।</translation>
    </message>
    <message>
        <source>Enter your work email address or your organization’s domain.</source>
        <translation>अपने ऑफ़िस का ईमेल पता या अपने संगठन का डोमेन दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>अपने ऑथेंटिकेटर ऐप में दिखा कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter the code from the text message.</source>
        <translation>SMS में दिया कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter the code from the call.</source>
        <translation>कॉल में बताया गया कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter the code from the WhatsApp message.</source>
        <translation>WhatsApp संदेश में दिया कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>Enter your phone number with its country code, such as +1 555 123 4567.</source>
        <translation>अपना फ़ोन नंबर देश कोड के साथ दर्ज करें, जैसे +1 555 123 4567।</translation>
    </message>
    <message>
        <source>This is your email address already. Enter another one.</source>
        <translation>यह पहले से आपका ईमेल पता है। कोई दूसरा पता दर्ज करें।</translation>
    </message>
    <message>
        <source>This isn’t a full phone number. Check it, and the code of its country.</source>
        <translation>यह पूरा फ़ोन नंबर नहीं है। उसे और उसके देश कोड को जाँचें।</translation>
    </message>
    <message>
        <source>This is your phone number already. Enter another one.</source>
        <translation>यह पहले से आपका फ़ोन नंबर है। कोई दूसरा नंबर दर्ज करें।</translation>
    </message>
</context>
<context>
    <name>Descope::LoginIdBox</name>
    <message>
        <source>&amp;Email</source>
        <translation>ईमेल (&amp;E)</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>फ़ोन नंबर (&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>उपयोगकर्ता नाम (&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Email, phone or username</source>
        <translation>ईमेल, फ़ोन या उपयोगकर्ता नाम (&amp;E)</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>क्या आपका मतलब %1 था?</translation>
    </message>
</context>
<context>
    <name>Descope::LoopbackPage</name>
    <message>
        <source>The link has arrived</source>
        <translation>लिंक मिल गया है</translation>
    </message>
    <message>
        <source>You can close this page and go back to the app.</source>
        <translation>आप यह पेज बंद करके ऐप पर वापस जा सकते हैं।</translation>
    </message>
    <message>
        <source>This isn’t the link we’re waiting for</source>
        <translation>यह वह लिंक नहीं है जिसकी हम प्रतीक्षा कर रहे हैं</translation>
    </message>
    <message>
        <source>Copy the whole link from the email and paste it in the app. You can close this page.</source>
        <translation>ईमेल से पूरा लिंक कॉपी करके ऐप में पेस्ट करें। आप यह पेज बंद कर सकते हैं।</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language that this is translated into, such as de</extracomment>
        <translation>hi</translation>
    </message>
    <message>
        <source>You can close this page. Go back to the app to try again.</source>
        <translation>आप यह पेज बंद कर सकते हैं। फिर से प्रयास करने के लिए ऐप पर वापस जाएँ।</translation>
    </message>
    <message>
        <source>This isn’t the sign-in we’re waiting for</source>
        <translation>यह वह साइन इन नहीं है जिसकी हम प्रतीक्षा कर रहे हैं</translation>
    </message>
    <message>
        <source>Continue in the app</source>
        <translation>ऐप में जारी रखें</translation>
    </message>
    <message>
        <source>Sign-in was declined</source>
        <translation>साइन इन अस्वीकार किया गया</translation>
    </message>
    <message>
        <source>Sign-in didn’t work</source>
        <translation>साइन इन नहीं हो सका</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in the app</source>
        <translation>यह साइन इन ऐप में रद्द कर दिया गया</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>इस साइन इन में बहुत अधिक समय लगा</translation>
    </message>
    <message>
        <source>This sign-in was already used</source>
        <translation>इस साइन इन का उपयोग हो चुका है</translation>
    </message>
</context>
<context>
    <name>Descope::MailOptions</name>
    <message>
        <source>Codes can come by email, sms, voice and whatsapp, separated by commas; “%1” is none of these.</source>
        <translation>कोड email, sms, voice और whatsapp से आ सकते हैं, अल्पविराम से अलग करके; “%1” इनमें से कोई नहीं है।</translation>
    </message>
    <message>
        <source>Say how codes come: by email, sms, voice or whatsapp.</source>
        <translation>बताएँ कि कोड कैसे आएँ: email, sms, voice या whatsapp से।</translation>
    </message>
    <message>
        <source>Links that sign in can be magic or enchanted; “%1” is neither.</source>
        <translation>साइन इन करने वाले लिंक magic या enchanted हो सकते हैं; “%1” इनमें से कोई नहीं है।</translation>
    </message>
    <message>
        <source>How codes come: email, sms, voice or whatsapp, or several with commas between them; the first is used unless people choose another.</source>
        <translation>कोड कैसे आएँ: email, sms, voice या whatsapp, या अल्पविराम से अलग करके कई; कोई दूसरा न चुना जाए तो पहला उपयोग होता है।</translation>
    </message>
    <message>
        <source>Which link signs in: magic (opened on this computer) or enchanted (opened on any device, by a number).</source>
        <translation>कौन-सा लिंक साइन इन करता है: magic (इस कंप्यूटर पर खुलता है) या enchanted (किसी भी डिवाइस पर, संख्या से खुलता है)।</translation>
    </message>
    <message>
        <source>Let people who are new create an account with a link or a code.</source>
        <translation>नए लोगों को लिंक या कोड से खाता बनाने दें।</translation>
    </message>
</context>
<context>
    <name>Descope::MailSteps</name>
    <message>
        <source>We sent the email again.</source>
        <translation>ईमेल फिर से भेज दिया गया है।</translation>
    </message>
    <message>
        <source>That link belongs to another account, so nothing was changed.</source>
        <translation>वह लिंक किसी दूसरे खाते का है, इसलिए कुछ भी नहीं बदला गया।</translation>
    </message>
    <message>
        <source>Password changed, but your other devices couldn’t be signed out.</source>
        <translation>पासवर्ड बदल गया है, पर आपके दूसरे डिवाइसों से साइन आउट नहीं हो सका।</translation>
    </message>
    <message>
        <source>Password changed. Your other devices are signed out.</source>
        <translation>पासवर्ड बदल गया है। आपके दूसरे डिवाइसों से साइन आउट हो गया है।</translation>
    </message>
    <message>
        <source>That link is damaged or isn’t for this app, so it was ignored.</source>
        <translation>वह लिंक ख़राब है या इस ऐप के लिए नहीं है, इसलिए उसे अनदेखा किया गया।</translation>
    </message>
    <message>
        <source>Another link was opened. Finish or cancel this one, then open the other one again.</source>
        <translation>एक दूसरा लिंक खोला गया है। इसे पूरा या रद्द करें, फिर दूसरा लिंक दोबारा खोलें।</translation>
    </message>
    <message>
        <source>A link from an email was opened.</source>
        <translation>ईमेल का एक लिंक खोला गया है।</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
</context>
<context>
    <name>Descope::MainWindow</name>
    <message>
        <source>A link was opened. Connect to your project to use it.</source>
        <translation>एक लिंक खोला गया है। इसका उपयोग करने के लिए अपने प्रोजेक्ट से कनेक्ट करें।</translation>
    </message>
</context>
<context>
    <name>Descope::MessageBar</name>
    <message>
        <source>Hide details</source>
        <translation>विवरण छिपाएँ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>विवरण</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>विवरण कॉपी करें</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>सूचना</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>सफल</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>चेतावनी</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>त्रुटि</translation>
    </message>
    <message>
        <source>Details shown</source>
        <translation>विवरण दिखाया गया</translation>
    </message>
    <message>
        <source>Details hidden</source>
        <translation>विवरण छिपाया गया</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordBox</name>
    <message>
        <source>This password doesn’t meet all the rules yet.</source>
        <translation>यह पासवर्ड अभी सभी नियम पूरे नहीं करता।</translation>
    </message>
    <message>
        <source>Choose a different password.</source>
        <translation>कोई दूसरा पासवर्ड चुनें।</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordView</name>
    <message>
        <source>Set a new password</source>
        <translation>नया पासवर्ड सेट करें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>नया पासवर्ड (&amp;N)</translation>
    </message>
    <message>
        <source>Sign out my &amp;other devices</source>
        <translation>मेरे दूसरे डिवाइस साइन आउट करें (&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>सहेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>पासवर्ड बदलें</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>पासवर्ड बदलें (&amp;C)</translation>
    </message>
    <message>
        <source>Changing your password…</source>
        <translation>पासवर्ड बदला जा रहा है…</translation>
    </message>
</context>
<context>
    <name>Descope::NoticeButtons</name>
    <message>
        <source>Try again</source>
        <translation>फिर से प्रयास करें</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>साइन इन पर जाएँ</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>पासवर्ड रीसेट करें</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>नया लिंक भेजें</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>अनलॉक करके फिर प्रयास करें</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>अनलॉक करके सहेजें</translation>
    </message>
    <message>
        <source>Set up and save</source>
        <translation>सेट करके सहेजें</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>इसे कैसे ठीक करें</translation>
    </message>
    <message>
        <source>Use the link</source>
        <translation>लिंक उपयोग करें</translation>
    </message>
    <message>
        <source>Try the new password</source>
        <translation>नया पासवर्ड आज़माएँ</translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>खाता भूल जाएँ</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>ब्राउज़र फिर से खोलें</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>पासवर्ड छिपाएँ</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>पासवर्ड दिखाएँ</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>“%1” दिखाएँ</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock चालू है</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSteps</name>
    <message>
        <source>Password changed.</source>
        <translation>पासवर्ड बदल गया है।</translation>
    </message>
    <message>
        <source>The new password wasn’t accepted, so your old one probably still works. Try again.</source>
        <translation>नया पासवर्ड स्वीकार नहीं हुआ, इसलिए शायद पुराना अब भी मान्य है। फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSuggestion</name>
    <message>
        <source>Suggest a password</source>
        <translation>पासवर्ड सुझाएँ</translation>
    </message>
    <message>
        <source>Save this password somewhere safe, such as a password manager.</source>
        <translation>यह पासवर्ड किसी सुरक्षित जगह सहेजें, जैसे पासवर्ड मैनेजर में।</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>पासवर्ड कॉपी करें</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>कॉपी हो गया। क्लिपबोर्ड एक मिनट बाद ख़ाली हो जाता है।</translation>
    </message>
</context>
<context>
    <name>Descope::PersonSteps</name>
    <message>
        <source>This computer remembers the last account until another one signs in.</source>
        <translation>यह कंप्यूटर पिछला खाता तब तक याद रखता है जब तक किसी दूसरे खाते से साइन इन न हो।</translation>
    </message>
    <message>
        <source>We couldn’t remove the account. Unlock your keyring and try again.</source>
        <translation>खाता हटाया नहीं जा सका। कीरिंग अनलॉक करें और फिर से प्रयास करें।</translation>
    </message>
    <message>
        <source>This computer no longer remembers the account.</source>
        <translation>यह कंप्यूटर अब यह खाता याद नहीं रखता।</translation>
    </message>
    <message>
        <source>Forgetting account…</source>
        <translation>खाता भुलाया जा रहा है…</translation>
    </message>
</context>
<context>
    <name>Descope::PhoneBox</name>
    <message>
        <source>Co&amp;untry</source>
        <translation>देश (&amp;U)</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>फ़ोन नंबर (&amp;M)</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyChecklist</name>
    <message>
        <source>Password rules</source>
        <translation>पासवर्ड के नियम</translation>
    </message>
    <message>
        <source>All rules are met.</source>
        <translation>सभी नियम पूरे हैं।</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met: %1</source>
        <extracomment>For screen readers, after a password was refused; %1 is a list of rules.</extracomment>
        <translation>
            <numerusform>%n नियम पूरा नहीं: %1</numerusform>
            <numerusform>%n नियम पूरे नहीं: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <extracomment>For screen readers; %1 is a list of rules for a new password that are not met yet.</extracomment>
        <translation>अभी आवश्यक: %1</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>कम से कम %n वर्ण</numerusform>
            <numerusform>कम से कम %n वर्ण</numerusform>
        </translation>
    </message>
    <message>
        <source>One lowercase letter</source>
        <translation>अंग्रेज़ी का छोटा अक्षर</translation>
    </message>
    <message>
        <source>One uppercase letter</source>
        <translation>अंग्रेज़ी का बड़ा अक्षर</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>एक अंक</translation>
    </message>
    <message>
        <source>One symbol, such as ! or ?</source>
        <translation>एक चिह्न, जैसे ! या ?</translation>
    </message>
    <message>
        <source>Strength: “%1” or better</source>
        <extracomment>%1 is a word such as &quot;Good&quot;.</extracomment>
        <translation>मज़बूती: “%1” या बेहतर</translation>
    </message>
</context>
<context>
    <name>Descope::ProjectSetup</name>
    <message>
        <source>Enter the project ID.</source>
        <translation>प्रोजेक्ट आईडी दर्ज करें।</translation>
    </message>
    <message>
        <source>That isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>यह प्रोजेक्ट आईडी नहीं है। प्रोजेक्ट आईडी अक्षर P से शुरू होती है, जिसके बाद कम से कम 27 अक्षर या अंक होते हैं।</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, such as https://api.descope.com.</source>
        <translation>https:// से शुरू होने वाला पता दर्ज करें, जैसे https://api.descope.com</translation>
    </message>
    <message>
        <source>There’s no project with this ID at %1.</source>
        <translation>%1 पर इस आईडी का कोई प्रोजेक्ट नहीं है।</translation>
    </message>
    <message>
        <source>The server at %1 isn’t Descope’s, so this project couldn’t be checked.</source>
        <translation>%1 का सर्वर Descope का नहीं है, इसलिए इस प्रोजेक्ट की जाँच नहीं हो सकी।</translation>
    </message>
    <message>
        <source>We couldn’t reach %1, so this project couldn’t be checked.</source>
        <translation>%1 तक नहीं पहुँचा जा सका, इसलिए इस प्रोजेक्ट की जाँच नहीं हो सकी।</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>फिर भी कनेक्ट करें</translation>
    </message>
    <message>
        <source>Your project couldn’t be saved in %1. You can continue, but you’ll be asked again next time.</source>
        <translation>आपका प्रोजेक्ट %1 में सहेजा नहीं जा सका। आप जारी रख सकते हैं, पर अगली बार फिर पूछा जाएगा।</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>जारी रखें</translation>
    </message>
    <message>
        <source>This app’s environment names another project. You can continue, but you’ll be asked again next time.</source>
        <translation>इस ऐप के एनवायरनमेंट वेरिएबल दूसरा प्रोजेक्ट बताते हैं। आप जारी रख सकते हैं, पर अगली बार फिर पूछा जाएगा।</translation>
    </message>
</context>
<context>
    <name>Descope::ReplaceView</name>
    <message>
        <source>Choose a new password</source>
        <translation>नया पासवर्ड चुनें</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>वर्तमान पासवर्ड (&amp;U)</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>वर्तमान पासवर्ड</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>नया पासवर्ड (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>सहेजें और साइन इन करें (&amp;S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>सहेजा जा रहा है…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>पासवर्ड भूल गए? (&amp;F)</translation>
    </message>
</context>
<context>
    <name>Descope::RestoringView</name>
    <message>
        <source>Restoring your session…</source>
        <translation>सत्र बहाल किया जा रहा है…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>कृपया प्रतीक्षा करें</translation>
    </message>
</context>
<context>
    <name>Descope::Screens</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>For screen readers, after sign-in; %1 is the name or the email address of a person.</extracomment>
        <translation>%1 के रूप में साइन इन है।</translation>
    </message>
</context>
<context>
    <name>Descope::SecondFactorView</name>
    <message>
        <source>&amp;Code</source>
        <translation>कोड (&amp;C)</translation>
    </message>
    <message>
        <source>or</source>
        <translation>या</translation>
    </message>
    <message>
        <source>Use your &amp;authenticator app</source>
        <translation>अपना ऑथेंटिकेटर ऐप उपयोग करें (&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Email me a code</source>
        <translation>ईमेल से कोड पाएँ (&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>SMS से कोड पाएँ (&amp;T)</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows now.</source>
        <translation>आपके ऑथेंटिकेटर ऐप में अभी दिख रहा कोड दर्ज करें।</translation>
    </message>
    <message>
        <source>We’ll email you a 6-digit code.</source>
        <translation>हम आपको ईमेल से 6 अंकों का एक कोड भेजेंगे।</translation>
    </message>
    <message>
        <source>We’ll text you a 6-digit code.</source>
        <translation>हम आपको SMS से 6 अंकों का एक कोड भेजेंगे।</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>पुष्टि करें कि यह आप ही हैं</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>एक और चरण</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>साइन इन पर वापस जाएँ</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>पुष्टि करें (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>कोड भेजें (&amp;S)</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>पुष्टि हो रही है…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>भेजा जा रहा है…</translation>
    </message>
    <message>
        <source>Use your &amp;browser</source>
        <translation>अपना ब्राउज़र उपयोग करें (&amp;B)</translation>
    </message>
    <message>
        <source>Sign in once more in your browser, as you do there with this account.</source>
        <translation>अपने ब्राउज़र में एक बार फिर साइन इन करें, जैसे आप वहाँ इस खाते से करते हैं।</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>ब्राउज़र खोलें (&amp;B)</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>आपका ब्राउज़र खोला जा रहा है…</translation>
    </message>
</context>
<context>
    <name>Descope::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>पेस्ट करें (&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>सब चुनें (&amp;A)</translation>
    </message>
</context>
<context>
    <name>Descope::SentMailView</name>
    <message>
        <source>&amp;Resend</source>
        <extracomment>%1 is the time until the button can be used, such as 0:30.</extracomment>
        <translation>फिर से भेजें (&amp;R)</translation>
    </message>
    <message>
        <source>Resend (%1)</source>
        <translation>फिर से भेजें (%1)</translation>
    </message>
</context>
<context>
    <name>Descope::SetUpTotpView</name>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app:</source>
        <translation>इसे अपने ऑथेंटिकेटर ऐप से स्कैन करें:</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>आपके ऑथेंटिकेटर ऐप के लिए QR कोड</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>ऐप का कोड (&amp;C)</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>कॉपी हो गया। क्लिपबोर्ड एक मिनट बाद ख़ाली हो जाता है।</translation>
    </message>
    <message>
        <source>Replace your authenticator app</source>
        <translation>अपना ऑथेंटिकेटर ऐप बदलें</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>ऑथेंटिकेटर ऐप सेट करें</translation>
    </message>
    <message>
        <source>A new app replaces the one you have. Codes from the old one stop working.</source>
        <translation>नया ऐप आपके मौजूदा ऐप की जगह ले लेता है। पुराने ऐप के कोड काम करना बंद कर देते हैं।</translation>
    </message>
    <message>
        <source>An app on your phone makes a new code every 30 seconds, so that your password alone isn’t enough to sign in.</source>
        <translation>आपके फ़ोन का एक ऐप हर 30 सेकंड में नया कोड बनाता है, ताकि साइन इन करने के लिए केवल पासवर्ड काफ़ी न हो।</translation>
    </message>
    <message>
        <source>Can’t scan it? Enter this key in the app:</source>
        <translation>स्कैन नहीं हो रहा? ऐप में यह कुंजी दर्ज करें:</translation>
    </message>
    <message>
        <source>Enter this key in your authenticator app:</source>
        <translation>अपने ऑथेंटिकेटर ऐप में यह कुंजी दर्ज करें:</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>पुष्टि करें (&amp;N)</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>जारी रखें (&amp;N)</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>पुष्टि हो रही है…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>कृपया प्रतीक्षा करें</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>कॉपी हो गया</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>कुंजी कॉपी करें (&amp;K)</translation>
    </message>
</context>
<context>
    <name>Descope::SignInCommand</name>
    <message>
        <source>Press Enter to try again, or Ctrl-C to cancel.</source>
        <translation>फिर से प्रयास करने के लिए Enter दबाएँ, या रद्द करने के लिए Ctrl-C।</translation>
    </message>
</context>
<context>
    <name>Descope::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>साइन इन करें</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>पासवर्ड</translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>इस कंप्यूटर पर साइन इन रहने दें (&amp;S)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>साइन इन करें (&amp;I)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>साइन इन हो रहा है…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>पासवर्ड भूल गए? (&amp;F)</translation>
    </message>
    <message>
        <source>Email me a &amp;link</source>
        <translation>ईमेल से लिंक पाएँ (&amp;L)</translation>
    </message>
    <message>
        <source>Email me a c&amp;ode</source>
        <translation>ईमेल से कोड पाएँ (&amp;O)</translation>
    </message>
    <message>
        <source>or</source>
        <translation>या</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>नए हैं?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>खाता बनाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>दूसरे खाते का उपयोग करें (&amp;A)</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>%1 के रूप में जारी रखें</translation>
    </message>
    <message>
        <source>Use sin&amp;gle sign-on</source>
        <translation>सिंगल साइन-ऑन उपयोग करें (&amp;G)</translation>
    </message>
    <message>
        <source>Continue in your &amp;browser</source>
        <translation>अपने ब्राउज़र में जारी रखें (&amp;B)</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>आपका ब्राउज़र खोला जा रहा है…</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>On a button; %1 is the name of a company with which people have an account, such as Google.</extracomment>
        <translation>%1 से जारी रखें</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>पिछली बार यही</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode</source>
        <translation>कोड पाएँ (&amp;O)</translation>
    </message>
    <message>
        <source>Text me a c&amp;ode</source>
        <translation>SMS से कोड पाएँ (&amp;O)</translation>
    </message>
    <message>
        <source>Call me with a c&amp;ode</source>
        <translation>कॉल से कोड पाएँ (&amp;O)</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode by WhatsApp</source>
        <translation>WhatsApp से कोड पाएँ (&amp;O)</translation>
    </message>
</context>
<context>
    <name>Descope::SignUpView</name>
    <message>
        <source>Create account</source>
        <translation>खाता बनाएँ</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>नाम (वैकल्पिक) (&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>पासवर्ड (&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>खाता बनाएँ (&amp;C)</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>खाता बनाया जा रहा है…</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>साइन इन पर जाएँ (&amp;S)</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>उपयोग की शर्तों</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>गोपनीयता नीति</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1 and %2.</source>
        <extracomment>%1 is a link, &quot;Terms of use&quot;, and %2 is one, &quot;Privacy policy&quot;. Their texts are translated apart and stand nowhere else.</extracomment>
        <translation>खाता बनाने पर आप %1 और %2 से सहमत होते हैं।</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1.</source>
        <translation>खाता बनाने पर आप %1 से सहमत होते हैं।</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %2.</source>
        <translation>खाता बनाने पर आप %2 से सहमत होते हैं।</translation>
    </message>
</context>
<context>
    <name>Descope::SsoView</name>
    <message>
        <source>Use single sign-on</source>
        <translation>सिंगल साइन-ऑन उपयोग करें</translation>
    </message>
    <message>
        <source>We’ll open your organization’s sign-in page in your browser.</source>
        <translation>हम आपके संगठन का साइन इन पेज आपके ब्राउज़र में खोलेंगे।</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>साइन इन पर वापस जाएँ</translation>
    </message>
    <message>
        <source>&amp;Work email or organization domain</source>
        <translation>ऑफ़िस का ईमेल या संगठन का डोमेन (&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>जारी रखें (&amp;C)</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>आपका ब्राउज़र खोला जा रहा है…</translation>
    </message>
</context>
<context>
    <name>Descope::StrengthBar</name>
    <message>
        <source>Very weak</source>
        <comment>strength of a password</comment>
        <translation>बहुत कमज़ोर</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>कमज़ोर</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>ठीक-ठाक</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>अच्छा</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>मज़बूत</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <extracomment>For screen readers; %1 is a word such as &quot;Fair&quot;.</extracomment>
        <translation>पासवर्ड की मज़बूती: %1</translation>
    </message>
</context>
<context>
    <name>Descope::SwitchSteps</name>
    <message>
        <source>“%1” isn’t signed in on this computer.</source>
        <extracomment>%1 is a login id or a user id</extracomment>
        <translation>“%1” इस कंप्यूटर पर साइन इन नहीं है।</translation>
    </message>
    <message>
        <source>Removing account…</source>
        <translation>खाता हटाया जा रहा है…</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>खाता इस कंप्यूटर से हटा दिया गया।</translation>
    </message>
    <message>
        <source>The account was removed from this computer. We couldn’t reach the server; its session there will expire on its own.</source>
        <translation>खाता इस कंप्यूटर से हटा दिया गया। सर्वर तक नहीं पहुँचा जा सका; वहाँ इसका सत्र अपने आप समाप्त हो जाएगा।</translation>
    </message>
    <message>
        <source>The account was removed. We’ll delete its saved session once the keyring is unlocked.</source>
        <translation>खाता हटा दिया गया। कीरिंग अनलॉक होने पर इसका सहेजा गया सत्र हटा दिया जाएगा।</translation>
    </message>
</context>
<context>
    <name>Descope::TenantView</name>
    <message>
        <source>Choose an organization</source>
        <translation>संगठन चुनें</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>Beside the name of the organization for which the person is signed in now.</extracomment>
        <translation>वर्तमान</translation>
    </message>
</context>
<context>
    <name>Descope::TimeText</name>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>आज, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>कल, %1</translation>
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
        <translation>आपका ऑथेंटिकेटर ऐप सेट हो गया है।</translation>
    </message>
    <message>
        <source>Your authenticator app isn’t set up yet. Finish that, or you may be asked for codes that you don’t have.</source>
        <translation>आपका ऑथेंटिकेटर ऐप अभी सेट नहीं हुआ है। इसे पूरा करें, वरना आपसे ऐसे कोड माँगे जा सकते हैं जो आपके पास नहीं हैं।</translation>
    </message>
</context>
<context>
    <name>Descope::TotpWords</name>
    <message>
        <source>That code is wrong. Enter the newest one; each works once. If none works, check the clock of your phone.</source>
        <translation>वह कोड ग़लत है। सबसे नया कोड दर्ज करें; हर कोड एक ही बार काम करता है। यदि कोई भी काम न करे, तो अपने फ़ोन की घड़ी जाँचें।</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a few minutes, then enter a new one.</source>
        <translation>बहुत अधिक ग़लत कोड दर्ज हुए हैं। कुछ मिनट प्रतीक्षा करें, फिर नया कोड दर्ज करें।</translation>
    </message>
</context>
<context>
    <name>Descope::View</name>
    <message>
        <source>For %1</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>खाता: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>रद्द करें</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>कृपया प्रतीक्षा करें</translation>
    </message>
</context>
<context>
    <name>Descope::ViewBindings</name>
    <message>
        <source>The password rules are checked when you save.</source>
        <translation>पासवर्ड के नियम सहेजते समय जाँचे जाते हैं।</translation>
    </message>
    <message>
        <source>We’ll keep trying to reconnect.</source>
        <translation>हम फिर से कनेक्ट करने का प्रयास करते रहेंगे।</translation>
    </message>
</context>
</TS>
