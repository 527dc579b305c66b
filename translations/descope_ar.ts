<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Descope::AccessKey</name>
    <message>
        <source>The access key can’t be read: %1: %2</source>
        <translation>تتعذر قراءة مفتاح الوصول: %1: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may read the access key in %1, so it isn’t used. Run chmod 600 on the file, and make a new key if anybody could have seen this one.</source>
        <translation>يمكن لمستخدمين آخرين لهذا الحاسوب قراءة مفتاح الوصول في %1، لذا لا يُستخدم. شغّل chmod 600 على الملف، وأنشئ مفتاحًا جديدًا إذا كان من الممكن أن يكون أحد قد رأى هذا المفتاح.</translation>
    </message>
    <message>
        <source>There’s no access key in %1.</source>
        <translation>لا يوجد مفتاح وصول في %1.</translation>
    </message>
    <message>
        <source>This isn’t a regular file.</source>
        <translation>هذا ليس ملفًا عاديًا.</translation>
    </message>
</context>
<context>
    <name>Descope::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>الح&amp;ساب</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>إ&amp;ضافة حساب…</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>إزالة من هذا الحاسو&amp;ب</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>تسجيل الخر&amp;وج</translation>
    </message>
</context>
<context>
    <name>Descope::AccountSteps</name>
    <message>
        <source>You’ll stay signed in on this computer.</source>
        <translation>سيبقى تسجيل دخولك ساريًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Recent sign-ins can’t be shown right now.</source>
        <translation>لا يمكن عرض عمليات تسجيل الدخول الأخيرة الآن.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>تم تسجيل خروجك.</translation>
    </message>
    <message>
        <source>You’re signed out. We’ll delete your saved session once the keyring is unlocked.</source>
        <translation>تم تسجيل خروجك. ستُحذف جلستك المحفوظة بعد فتح قفل حلقة المفاتيح.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server, so your other devices are still signed in.</source>
        <translation>تم تسجيل خروجك على هذا الحاسوب. تعذر الوصول إلى الخادم، لذا ما زالت أجهزتك الأخرى مسجّلة الدخول.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server; your session there will expire on its own.</source>
        <translation>تم تسجيل خروجك على هذا الحاسوب. تعذر الوصول إلى الخادم؛ ستنتهي صلاحية جلستك هناك تلقائيًا.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in.</source>
        <translation>تم تسجيل خروجك على هذا الحاسوب. لم يؤكد الخادم ذلك، لذا ربما ما زالت أجهزتك الأخرى مسجّلة الدخول.</translation>
    </message>
    <message>
        <source>You were signed out because you were away. Please sign in again.</source>
        <translation>تم تسجيل خروجك بسبب غيابك. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your keyring can’t save anything right now, so your session isn’t renewed. Unlock the keyring or free up disk space.</source>
        <translation>لا يمكن لحلقة المفاتيح حفظ أي شيء الآن، لذا لا تُجدَّد جلستك. افتح قفل حلقة المفاتيح أو أخلِ مساحة على القرص.</translation>
    </message>
    <message>
        <source>You’re connected again.</source>
        <translation>عاد الاتصال.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>جارٍ تسجيل الخروج…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountView</name>
    <message>
        <source>Your account</source>
        <translation>حسابك</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>عمليات تسجيل الدخول الأخيرة</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>تسجيل الخر&amp;وج</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>تسجيل الخرو&amp;ج من كل مكان…</translation>
    </message>
    <message>
        <source>Sign out on all your devices? You’ll have to sign in again on each of them.</source>
        <translation>هل تريد تسجيل الخروج من كل أجهزتك؟ سيلزم تسجيل الدخول من جديد على كل منها.</translation>
    </message>
    <message>
        <source>Sign out e&amp;verywhere</source>
        <translation>تسجيل الخروج من كل مكا&amp;ن</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>إلغا&amp;ء</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>المكان</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>تم تسجيل الدخول</translation>
    </message>
    <message>
        <source>Signed in, but offline</source>
        <translation>تم تسجيل الدخول، ولكن دون اتصال</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>انتهت جلستك</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;إعادة المحاولة الآن</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;التغيير…</translation>
    </message>
    <message>
        <source>Support details</source>
        <translation>معلومات الدعم</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>نسخ المعلوما&amp;ت</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>نسخ معلومات الدعم</translation>
    </message>
    <message>
        <source>You don’t have a password yet.</source>
        <translation>ليست لديك كلمة مرور بعد.</translation>
    </message>
    <message>
        <source>S&amp;et…</source>
        <translation>إعدا&amp;د…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>تغيير كلمة المرور…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>تعيين كلمة المرور…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>تم النسخ إلى الحافظة.</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>البريد الإلكتروني مؤكَّد</translation>
    </message>
    <message>
        <source>Email not verified</source>
        <translation>البريد الإلكتروني غير مؤكَّد</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>هذا الحاسوب</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>الهاتف</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>المؤسسة</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>الحسابات</translation>
    </message>
    <message>
        <source>Its codes confirm that it’s you.</source>
        <translation>تؤكد رموزه أنك صاحب الحساب.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>استبدال…</translation>
    </message>
    <message>
        <source>Replace authenticator app…</source>
        <translation>استبدال تطبيق المصادقة…</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>لم تتم تهيئته بعد.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>تهيئة…</translation>
    </message>
    <message>
        <source>Set up authenticator app…</source>
        <translation>تهيئة تطبيق المصادقة…</translation>
    </message>
    <message>
        <source>You don’t have an email address yet.</source>
        <translation>ليس لديك عنوان بريد إلكتروني بعد.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Add email address…</source>
        <translation>إضافة عنوان بريد إلكتروني…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Change email address…</source>
        <translation>تغيير عنوان البريد الإلكتروني…</translation>
    </message>
    <message>
        <source>You don’t have a phone number yet.</source>
        <translation>ليس لديك رقم هاتف بعد.</translation>
    </message>
    <message>
        <source>Add phone number…</source>
        <translation>إضافة رقم هاتف…</translation>
    </message>
    <message>
        <source>Change phone number…</source>
        <translation>تغيير رقم الهاتف…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>تبديل…</translation>
    </message>
    <message>
        <source>Switch organization…</source>
        <translation>تبديل المؤسسة…</translation>
    </message>
    <message>
        <source>No other account on this computer.</source>
        <translation>لا يوجد حساب آخر على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>إضافة حساب…</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>تبديل الحساب…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountWidget</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>لم يسجّل أحد الدخول.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>تسجيل الدخو&amp;ل…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountsView</name>
    <message>
        <source>Choose an account</source>
        <translation>اختيار حساب</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>استخدا&amp;م حساب آخر</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>إزالة من هذا الحاسو&amp;ب</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>إلغا&amp;ء</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>المتابعة باسم %1</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>إزالة من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>For screen readers; %1 is the name or the email address of a person.</extracomment>
        <translation>إزالة %1 من هذا الحاسوب</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? You can sign in again at any time.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>هل تريد إزالة %1 من هذا الحاسوب؟ يمكنك تسجيل الدخول من جديد في أي وقت.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserCommand</name>
    <message>
        <source>Opening your browser to sign in. If nothing opens, copy this address to a browser on this computer:</source>
        <translation>جارٍ فتح متصفحك لتسجيل الدخول. إذا لم يُفتح شيء، فانسخ هذا العنوان إلى متصفح على هذا الحاسوب:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>في انتظار تسجيل دخولك هناك. اضغط على Ctrl-C للإلغاء.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser (%1). Copy the address above, or run descope-login sign-in --device to use a browser on another device.</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>تعذر فتح متصفحك (%1). انسخ العنوان أعلاه، أو شغّل descope-login sign-in --device لاستخدام متصفح على جهاز آخر.</translation>
    </message>
    <message>
        <source>Still waiting. If your browser hasn’t opened, copy the address above.</source>
        <translation>ما زال الانتظار مستمرًا. إذا لم يُفتح متصفحك، فانسخ العنوان أعلاه.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserOptions</name>
    <message>
        <source>The icon of the provider “%1” can’t be read: %2</source>
        <translation>تتعذر قراءة أيقونة المزوّد «%1»: %2</translation>
    </message>
    <message>
        <source>Offer to sign in with the browser, on the project’s own pages.</source>
        <translation>يعرض تسجيل الدخول بالمتصفح، في صفحات المشروع نفسه.</translation>
    </message>
    <message>
        <source>Providers can be %1, separated by commas; “%2” is none of these. Give one of your own a name, such as acme=Acme ID.</source>
        <translation>يمكن أن يكون المزوّدون %1، مفصولين بفواصل؛ وليس «%2» أيًّا منهم. أعطِ مزوّدك الخاص اسمًا، مثل acme=Acme ID.</translation>
    </message>
    <message>
        <source>“%1” isn’t a provider ID. IDs have up to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>ليس «%1» معرّف مزوّد. يتكوّن المعرّف مما لا يزيد على 64 حرفًا أو رقمًا أو نقطة أو شرطة أو شرطة سفلية.</translation>
    </message>
    <message>
        <source>The provider “%1” is listed twice.</source>
        <translation>المزوّد «%1» مذكور مرتين.</translation>
    </message>
    <message>
        <source>The first screen can be form or browser; “%1” is neither.</source>
        <translation>يمكن أن تكون الشاشة الأولى form أو browser؛ وليس «%1» أيًّا منهما.</translation>
    </message>
    <message>
        <source>“%1” isn’t a flow ID. IDs have letters, digits, dots, hyphens and underscores.</source>
        <translation>ليس «%1» معرّف مسار. يتكوّن المعرّف من أحرف وأرقام ونقاط وشرطات وشرطات سفلية.</translation>
    </message>
    <message>
        <source>“%1” isn’t a port that the browser can return to. Use 1024 to 65535, or 0 for any free port.</source>
        <translation>ليس «%1» منفذًا يمكن أن يعود إليه المتصفح. استخدم من 1024 إلى 65535، أو 0 لأي منفذ متاح.</translation>
    </message>
    <message>
        <source>The browser can return by loopback or scheme; “%1” is neither.</source>
        <translation>يمكن أن يعود المتصفح عبر loopback أو scheme؛ وليس «%1» أيًّا منهما.</translation>
    </message>
    <message>
        <source>Offer single sign-on, by work email or organization domain.</source>
        <translation>يعرض تسجيل الدخول الموحّد، بالبريد الإلكتروني للعمل أو نطاق المؤسسة.</translation>
    </message>
    <message>
        <source>Offer to sign in with these providers, such as google,github,acme=Acme ID.</source>
        <translation>يعرض تسجيل الدخول عبر هؤلاء المزوّدين، مثل google,github,acme=Acme ID.</translation>
    </message>
    <message>
        <source>What the first screen shows: form (email and password) or browser (no form).</source>
        <translation>ما تعرضه الشاشة الأولى: form (البريد الإلكتروني وكلمة المرور) أو browser (دون نموذج).</translation>
    </message>
    <message>
        <source>The flow that the browser shows, if it isn’t the project’s default.</source>
        <translation>المسار الذي يعرضه المتصفح، إن لم يكن المسار الافتراضي للمشروع.</translation>
    </message>
    <message>
        <source>The port on this computer that the browser returns to; 0 means any free port.</source>
        <translation>المنفذ الذي يعود إليه المتصفح على هذا الحاسوب؛ ويعني 0 أي منفذ متاح.</translation>
    </message>
    <message>
        <source>How the browser returns: loopback (to this computer) or scheme (to the app, through the desktop).</source>
        <translation>كيف يعود المتصفح: loopback (إلى هذا الحاسوب) أو scheme (إلى التطبيق عبر سطح المكتب).</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserSteps</name>
    <message>
        <source>Opening your browser…</source>
        <translation>جارٍ فتح متصفحك…</translation>
    </message>
    <message>
        <source>Your browser can’t get back to this app. Restart the app and try again.</source>
        <translation>لا يمكن لمتصفحك العودة إلى هذا التطبيق. أعد تشغيل التطبيق وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Another app is using port %1, which your browser needs to get back here. Close that app and try again.</source>
        <translation>يستخدم تطبيق آخر المنفذ %1 الذي يحتاج إليه متصفحك للعودة إلى هنا. أغلق ذلك التطبيق وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>You didn’t finish signing in within 10 minutes, so we stopped waiting.</source>
        <translation>لم تكمل تسجيل الدخول خلال 10 دقائق، لذا توقف الانتظار.</translation>
    </message>
    <message>
        <source>You used a different account in your browser, so you were signed out again. Sign in with the one shown here.</source>
        <translation>استخدمت حسابًا آخر في متصفحك، لذا تم تسجيل خروجك من جديد. سجّل الدخول بالحساب المعروض هنا.</translation>
    </message>
    <message>
        <source>We ignored a sign-in from your browser because it wasn’t started here.</source>
        <translation>تم تجاهل تسجيل دخول من متصفحك لأنه لم يبدأ هنا.</translation>
    </message>
    <message>
        <source>Your browser sent the same sign-in twice, so we ignored the second one.</source>
        <translation>أرسل متصفحك تسجيل الدخول نفسه مرتين، لذا تم تجاهل المرة الثانية.</translation>
    </message>
    <message>
        <source>You finished a sign-in that was cancelled here, so you were signed out again.</source>
        <translation>أكملت تسجيل دخول أُلغي هنا، لذا تم تسجيل خروجك من جديد.</translation>
    </message>
    <message>
        <source>You finished signing in after we stopped waiting, so you were signed out again.</source>
        <translation>أكملت تسجيل الدخول بعد توقف الانتظار، لذا تم تسجيل خروجك من جديد.</translation>
    </message>
    <message>
        <source>The sign-in from your browser was started before this app was closed. Please start again.</source>
        <translation>بدأ تسجيل الدخول من متصفحك قبل إغلاق هذا التطبيق. ابدأ من جديد.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserView</name>
    <message>
        <source>Continue in your browser</source>
        <translation>المتابعة في متصفحك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>في انتظار تسجيل دخولك…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>تم النسخ إلى الحافظة.</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Sign in there, then come back to this window. If you don’t see the page, open it again or copy the link.</source>
        <translation>فتحنا صفحة في متصفحك. سجّل الدخول هناك، ثم عد إلى هذه النافذة. إذا لم ترَ الصفحة، فافتحها من جديد أو انسخ الرابط.</translation>
    </message>
    <message>
        <source>Open the page again to continue.</source>
        <translation>افتح الصفحة من جديد للمتابعة.</translation>
    </message>
    <message>
        <source>Use any browser on this computer.</source>
        <translation>استخدم أي متصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;إعادة المحاولة</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;إعادة الفتح</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>نسخ &amp;الرابط</translation>
    </message>
</context>
<context>
    <name>Descope::ChangeEmailView</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>إرسا&amp;ل الرمز</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>إضافة عنوان بريد إلكتروني</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>تغيير عنوان بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>We’ll send a code there to make sure that it’s yours.</source>
        <translation>سنرسل إليه رمزًا للتأكد من أنه لك.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll send to the new one.</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>عنوانك الآن %1، ويبقى كذلك حتى تُدخل الرمز الذي سنرسله إلى العنوان الجديد.</translation>
    </message>
    <message>
        <source>New &amp;email</source>
        <translation>البر&amp;يد الإلكتروني الجديد</translation>
    </message>
</context>
<context>
    <name>Descope::ChangePhoneView</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>إرسا&amp;ل الرمز</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>إضافة رقم هاتف</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>تغيير رقم هاتفك</translation>
    </message>
    <message>
        <source>We’ll text a code there to make sure that it’s yours.</source>
        <translation>سنرسل إليه رمزًا في رسالة نصية للتأكد من أنه لك.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll text to the new one.</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>رقمك الآن %1، ويبقى كذلك حتى تُدخل الرمز الذي سنرسله في رسالة نصية إلى الرقم الجديد.</translation>
    </message>
</context>
<context>
    <name>Descope::CheckMailView</name>
    <message>
        <source>Check your email</source>
        <translation>تحقق من بريدك الإلكتروني</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>In the email, choose this number:</source>
        <translation>اختر هذا الرقم في رسالة البريد الإلكتروني:</translation>
    </message>
    <message>
        <source>Waiting for you to open the link…</source>
        <translation>في انتظار فتح الرابط…</translation>
    </message>
    <message>
        <source>&amp;Paste the link from the email</source>
        <translation>لصق &amp;رابط الرسالة</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;استخدام هذا الرابط</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>جارٍ التحقق من الرابط…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>هل العنوا&amp;ن خاطئ؟</translation>
    </message>
    <message>
        <source>We emailed you a link.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>أرسلنا إليك رابطًا بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>We emailed a link to %1.</source>
        <translation>أرسلنا رابطًا إلى %1.</translation>
    </message>
    <message>
        <source>Open it to continue.</source>
        <translation>افتحه للمتابعة.</translation>
    </message>
    <message>
        <source>Open it on this computer, or paste it below.</source>
        <translation>افتحه على هذا الحاسوب، أو ألصقه أدناه.</translation>
    </message>
    <message>
        <source>Copy the link from the email and paste it below.</source>
        <translation>انسخ الرابط من رسالة البريد الإلكتروني وألصقه أدناه.</translation>
    </message>
</context>
<context>
    <name>Descope::ChecklistRow</name>
    <message>
        <source>%1: not yet met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: لم يتحقق بعد</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: تحقق</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <extracomment>Name of a password rule for screen readers, after a password was refused; %1 is the rule.</extracomment>
        <translation>%1: لم يتحقق</translation>
    </message>
</context>
<context>
    <name>Descope::CodeSteps</name>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>We sent the email again.</source>
        <translation>تم إرسال الرسالة من جديد.</translation>
    </message>
    <message>
        <source>We’re calling you now.</source>
        <translation>نحن نتصل بك الآن.</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>أرسلنا الرمز من جديد.</translation>
    </message>
</context>
<context>
    <name>Descope::Command</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1 is a login id, %2 a person&apos;s name</extracomment>
        <translation>تم تسجيل الدخول باسم %1.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>تم تسجيل الدخول باسم %1 (%2).</translation>
    </message>
    <message>
        <source>Project %1 at %2.</source>
        <extracomment>%1 is a project id, %2 the address of a server</extracomment>
        <translation>المشروع %1 على %2.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer, but we couldn’t tell the server. %1</source>
        <translation>تم تسجيل خروجك على هذا الحاسوب، ولكن تعذر إبلاغ الخادم. %1</translation>
    </message>
    <message>
        <source>We’ll delete your saved session once the keyring is unlocked; until then, it won’t be used. We couldn’t tell the server.</source>
        <translation>ستُحذف جلستك المحفوظة بعد فتح قفل حلقة المفاتيح، ولن تُستخدم حتى ذلك الحين. تعذر إبلاغ الخادم.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>تم تسجيل خروجك.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Run descope-login to sign in.</source>
        <translation>لم يسجّل أحد الدخول. شغّل descope-login لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>This token is new, but your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>هذا الرمز المميز جديد، ولكن يتعذر حفظ جلستك المجدَّدة. سيلزم تسجيل الدخول من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>The keyring can’t save anything right now, so your session wasn’t renewed. It’s still saved: unlock the keyring or free up disk space, then try again.</source>
        <translation>لا يمكن لحلقة المفاتيح حفظ أي شيء الآن، لذا لم تُجدَّد جلستك. ما زالت محفوظة: افتح قفل حلقة المفاتيح أو أخلِ مساحة على القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>There’s no usable keyring, so we can’t tell whether anybody is signed in.</source>
        <translation>لا توجد حلقة مفاتيح متاحة، لذا لا يُعرف ما إذا كان أحد قد سجّل الدخول.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>في انتظار حلقة المفاتيح…</translation>
    </message>
    <message>
        <source>Waiting for another app that shares your session…</source>
        <translation>في انتظار تطبيق آخر يستخدم جلستك نفسها…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>في انتظار %1…</translation>
    </message>
    <message>
        <source>The answer may contain the only token that stays valid, so we’ll wait for it up to two more minutes.</source>
        <translation>قد يحتوي الرد على الرمز المميز الوحيد الذي يبقى صالحًا، لذا يستمر انتظاره لمدة تصل إلى دقيقتين أخريين.</translation>
    </message>
    <message>
        <source>Your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>يتعذر حفظ جلستك المجدَّدة. سيلزم تسجيل الدخول من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>We’ll delete the session that was saved in a different keyring once that keyring is in use again; until then, it won’t be used. We couldn’t tell the server about it.</source>
        <translation>ستُحذف الجلسة المحفوظة في حلقة مفاتيح أخرى عندما تُستخدم تلك الحلقة من جديد، ولن تُستخدم الجلسة حتى ذلك الحين. تعذر إبلاغ الخادم بها.</translation>
    </message>
    <message>
        <source>The session was saved in a different keyring, so we can’t tell whether anybody is signed in. Switch back to that keyring, or run descope-login to sign in.</source>
        <translation>حُفظت الجلسة في حلقة مفاتيح أخرى، لذا لا يُعرف ما إذا كان أحد قد سجّل الدخول. عد إلى تلك الحلقة، أو شغّل descope-login لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Your session couldn’t be saved, so you were signed out again. Unlock the keyring or free up disk space, then try again.</source>
        <translation>تعذر حفظ جلستك، لذا تم تسجيل خروجك من جديد. افتح قفل حلقة المفاتيح أو أخلِ مساحة على القرص، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>You’re already signed in. To sign in with another account, too, run descope-login sign-in --another.</source>
        <translation>تم تسجيل دخولك بالفعل. لتسجيل الدخول بحساب آخر أيضًا، شغّل descope-login sign-in --another.</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1. To see who is, run descope-login status --all.</source>
        <extracomment>%1 is the login id or user id that somebody typed</extracomment>
        <translation>لم يسجّل أحد الدخول باسم %1. لمعرفة من سجّل الدخول، شغّل descope-login status --all.</translation>
    </message>
</context>
<context>
    <name>Descope::Configuration</name>
    <message>
        <source>Try descope-login --help.</source>
        <translation>للمساعدة: descope-login --help.</translation>
    </message>
    <message>
        <source>Sign in with Descope.</source>
        <translation>تسجيل الدخول عبر Descope.</translation>
    </message>
    <message>
        <source>The Descope project, such as P2abc…</source>
        <translation>مشروع Descope، مثل P2abc…</translation>
    </message>
    <message>
        <source>The service, if it isn’t in the project’s own region.</source>
        <translation>الخدمة، إن لم تكن في منطقة المشروع.</translation>
    </message>
    <message>
        <source>Show that the service is a demo on this computer, with a link to its inbox.</source>
        <translation>يبيّن أن الخدمة عرض تجريبي على هذا الحاسوب، مع رابط إلى صندوق بريدها.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>يطبع هذه المساعدة.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>يطبع الإصدار.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>وسيط غير معروف: %1</translation>
    </message>
    <message>
        <source>“%1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>ليس «%1» معرّف مشروع. يبدأ معرّف المشروع بالحرف P، يتبعه 27 حرفًا أو رقمًا على الأقل.</translation>
    </message>
    <message>
        <source>With status: print JSON.</source>
        <translation>مع status: يطبع بصيغة JSON.</translation>
    </message>
    <message>
        <source>With sign-out: sign out on all devices.</source>
        <translation>مع sign-out: يسجّل الخروج من كل الأجهزة.</translation>
    </message>
    <message>
        <source>--json goes with status, --everywhere with sign-out.</source>
        <translation>يُستخدم ‎--json مع status، و‎--everywhere مع sign-out.</translation>
    </message>
    <message>
        <source>Where links in emails lead: loopback (back to this computer while the app waits), scheme (to the app, through the desktop), none (where the project says), or the https:// address of a page that passes them to the app.</source>
        <translation>إلى أين تؤدي روابط رسائل البريد الإلكتروني: loopback (العودة إلى هذا الحاسوب ما دام التطبيق ينتظر)، أو scheme (إلى التطبيق عبر سطح المكتب)، أو none (حيث يحدد المشروع)، أو عنوان https://‎ لصفحة تمرّرها إلى التطبيق.</translation>
    </message>
    <message>
        <source>Offer to sign in with a link sent by email.</source>
        <translation>يعرض تسجيل الدخول برابط يُرسل بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Offer to sign in with a code sent by email.</source>
        <translation>يعرض تسجيل الدخول برمز يُرسل بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>Links can lead to loopback, scheme, none, or the https:// address of a page without a query (http:// only on this computer); “%1” is none of these.</source>
        <translation>يمكن أن تؤدي الروابط إلى loopback أو scheme أو none أو عنوان https://‎ لصفحة دون استعلام (http://‎ على هذا الحاسوب فقط)؛ وليس «%1» أيًّا منها.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>تتعذر قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>Don’t remember who signed in, and forget who did. For shared computers.</source>
        <translation>عدم تذكّر من سجّل الدخول ونسيان من سجّله سابقًا. للحواسيب المشتركة.</translation>
    </message>
    <message>
        <source>What people sign in with: email, phone, name, or any of them.</source>
        <translation>ما يُسجَّل به الدخول: email أو phone أو name أو any لأي منها.</translation>
    </message>
    <message>
        <source>People sign in with email, phone, name or any; “%1” is none of these.</source>
        <translation>يُسجَّل الدخول بواسطة email أو phone أو name أو any؛ وليس «%1» أيًّا منها.</translation>
    </message>
    <message>
        <source>With sign-in: use the browser on this computer.</source>
        <translation>مع sign-in: يستخدم المتصفح على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>With sign-in: show a code to enter in a browser on any device (the default over SSH or without a display).</source>
        <translation>مع sign-in: يعرض رمزًا لإدخاله في متصفح على أي جهاز (الوضع الافتراضي عبر SSH أو دون شاشة).</translation>
    </message>
    <message>
        <source>Without a command, a window opens. sign-in: sign in with a browser. status: tell who is signed in. token: print a valid session token. sign-out: end the saved session.</source>
        <translation>من دون أمر تُفتح نافذة. sign-in: يسجّل الدخول بمتصفح. status: يبيّن من سجّل الدخول. token: يطبع رمز جلسة صالحًا. sign-out: ينهي الجلسة المحفوظة.</translation>
    </message>
    <message>
        <source>Use either --browser or --device, and only with sign-in.</source>
        <translation>استخدم إما ‎--browser وإما ‎--device، ومع sign-in فقط.</translation>
    </message>
    <message>
        <source>This can be on or off; “%1” is neither.</source>
        <extracomment>on and off are typed so in every language</extracomment>
        <translation>يمكن أن تكون القيمة on أو off؛ وليس «%1» أيًّا منهما.</translation>
    </message>
    <message>
        <source>In the window and with status, token, sign-out: use this account, not the current one.</source>
        <translation>في النافذة ومع status وtoken وsign-out: يستخدم هذا الحساب لا الحالي.</translation>
    </message>
    <message>
        <source>With token: exchange the access key in this file, which nobody else may read.</source>
        <translation>مع token: يستبدل مفتاح الوصول الموجود في هذا الملف، الذي يجب ألا يتمكن أحد غيرك من قراءته.</translation>
    </message>
    <message>
        <source>With status: list all accounts, without asking the server.</source>
        <translation>مع status: يسرد كل الحسابات، دون سؤال الخادم.</translation>
    </message>
    <message>
        <source>With sign-in: add an account, also when somebody is signed in.</source>
        <translation>مع sign-in: يضيف حسابًا، حتى إذا كان أحد قد سجّل الدخول.</translation>
    </message>
    <message>
        <source>--access-key-file goes with token, names a file, and excludes --account.</source>
        <translation>يُستخدم ‎--access-key-file مع token، ويحدد ملفًا، ولا يُستخدم مع ‎--account.</translation>
    </message>
    <message>
        <source>--account doesn’t go with sign-in, and needs a sign-in ID or user ID.</source>
        <translation>لا يُستخدم ‎--account مع sign-in، ويحتاج إلى معرّف تسجيل الدخول أو معرّف المستخدم.</translation>
    </message>
    <message>
        <source>--all goes with status, and without --account.</source>
        <translation>يُستخدم ‎--all مع status، ودون ‎--account.</translation>
    </message>
    <message>
        <source>--another goes with sign-in.</source>
        <translation>يُستخدم ‎--another مع sign-in.</translation>
    </message>
</context>
<context>
    <name>Descope::ConfirmLinkView</name>
    <message>
        <source>Don’t use this link</source>
        <translation>عدم استخدام هذا الرابط</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>جارٍ التحقق من الرابط…</translation>
    </message>
    <message>
        <source>We can’t tell whether this link was requested here. Continue only if you asked for this email yourself.</source>
        <translation>لا يمكن معرفة ما إذا كان هذا الرابط قد طُلب من هنا. تابع فقط إذا طلبت رسالة البريد الإلكتروني هذه بنفسك.</translation>
    </message>
    <message>
        <source>You’re signed in as %1. You’ll be signed out of that account.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>أنت مسجّل الدخول باسم %1. سيتم تسجيل خروجك من ذلك الحساب.</translation>
    </message>
    <message>
        <source>Set a new password?</source>
        <translation>هل تريد تعيين كلمة مرور جديدة؟</translation>
    </message>
    <message>
        <source>Sign in with this link?</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>هل تريد تسجيل الدخول بهذا الرابط؟</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>متابعة الآ&amp;ن</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>تسجيل الدخو&amp;ل</translation>
    </message>
    <message>
        <source>Enter the email address the link was sent to.</source>
        <translation>أدخل عنوان البريد الإلكتروني الذي أُرسل إليه الرابط.</translation>
    </message>
    <message>
        <source>Sign in as %1?</source>
        <translation>هل تريد تسجيل الدخول باسم %1؟</translation>
    </message>
    <message>
        <source>Enter what you sign in with.</source>
        <translation>أدخل ما تسجّل به الدخول.</translation>
    </message>
</context>
<context>
    <name>Descope::ConnectView</name>
    <message>
        <source>Connect to a Descope project</source>
        <translation>الاتصال بمشروع Descope</translation>
    </message>
    <message>
        <source>Enter the ID of the project you sign in to. Whoever gave you this app can tell you.</source>
        <translation>أدخل معرّف المشروع الذي تسجّل الدخول إليه. يمكنك معرفته ممن زوّدك بهذا التطبيق.</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>معرّف المشرو&amp;ع</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>إعدا&amp;دات متقدمة</translation>
    </message>
    <message>
        <source>&amp;Base URL (optional)</source>
        <translation>عنوان URL الأساسي (اختيا&amp;ري)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;اتصال</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>جارٍ التحقق من المشروع…</translation>
    </message>
    <message>
        <source>&amp;Where do I find the project ID?</source>
        <translation>أين أجد معرّف المشر&amp;وع؟</translation>
    </message>
</context>
<context>
    <name>Descope::ContactSteps</name>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>أرسلنا الرمز من جديد.</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>تم تغيير عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Your phone number is changed.</source>
        <translation>تم تغيير رقم هاتفك.</translation>
    </message>
    <message>
        <source>That email address belongs to another account. Use another one, or sign in to that account.</source>
        <translation>عنوان البريد الإلكتروني هذا يخص حسابًا آخر. استخدم عنوانًا آخر، أو سجّل الدخول إلى ذلك الحساب.</translation>
    </message>
    <message>
        <source>That phone number belongs to another account. Use another one, or sign in to that account.</source>
        <translation>رقم الهاتف هذا يخص حسابًا آخر. استخدم رقمًا آخر، أو سجّل الدخول إلى ذلك الحساب.</translation>
    </message>
</context>
<context>
    <name>Descope::CurrentNotice</name>
    <message>
        <source>You can try again now.</source>
        <translation>يمكنك المحاولة مرة أخرى الآن.</translation>
    </message>
</context>
<context>
    <name>Descope::DemoBar</name>
    <message>
        <source>Demo server on this computer. See its emails in the %1inbox%2.</source>
        <extracomment>%1 and %2 enclose the link to the mails</extracomment>
        <translation>خادم تجريبي على هذا الحاسوب. تجد رسائله في %1صندوق البريد%2.</translation>
    </message>
</context>
<context>
    <name>Descope::DeviceCommand</name>
    <message>
        <source>We’ll keep trying.</source>
        <translation>ستستمر المحاولة.</translation>
    </message>
    <message>
        <source>Open %1 in a browser on any device, and enter this code:</source>
        <extracomment>%1 is a web address; the code follows in a line of its own</extracomment>
        <translation>افتح %1 في متصفح على أي جهاز، وأدخل هذا الرمز:</translation>
    </message>
    <message>
        <source>Scan this, or open %1 in a browser on any device, and enter this code:</source>
        <translation>امسح هذا ضوئيًا، أو افتح %1 في متصفح على أي جهاز، وأدخل هذا الرمز:</translation>
    </message>
    <message numerus="yes">
        <source>The code expires in %n minute(s).</source>
        <translation>
            <numerusform>تنتهي صلاحية الرمز خلال %n دقيقة.</numerusform>
            <numerusform>تنتهي صلاحية الرمز خلال دقيقة واحدة.</numerusform>
            <numerusform>تنتهي صلاحية الرمز خلال دقيقتين.</numerusform>
            <numerusform>تنتهي صلاحية الرمز خلال %n دقائق.</numerusform>
            <numerusform>تنتهي صلاحية الرمز خلال %n دقيقة.</numerusform>
            <numerusform>تنتهي صلاحية الرمز خلال %n دقيقة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>في انتظار تسجيل دخولك هناك. اضغط على Ctrl-C للإلغاء.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>انتهت صلاحية هذا الرمز.</translation>
    </message>
    <message>
        <source>Sign-in with a device code may be turned off for this project. If there’s a browser on this computer, run descope-login sign-in --browser.</source>
        <translation>ربما تسجيل الدخول برمز الجهاز معطّل في هذا المشروع. إذا كان على هذا الحاسوب متصفح، فشغّل descope-login sign-in --browser.</translation>
    </message>
</context>
<context>
    <name>Descope::EnterCodeView</name>
    <message>
        <source>Enter the code</source>
        <translation>إدخال الرمز</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;رمز التحقق</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>تسجيل &amp;الدخول</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>هل العنوا&amp;ن خاطئ؟</translation>
    </message>
    <message>
        <source>We emailed you a 6-digit code.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>أرسلنا إليك رمزًا من 6 أرقام بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>We emailed a 6-digit code to %1.</source>
        <translation>أرسلنا رمزًا من 6 أرقام إلى %1.</translation>
    </message>
    <message>
        <source>We texted you a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>أرسلنا إليك رمزًا من 6 أرقام برسالة نصية.</translation>
    </message>
    <message>
        <source>We texted a 6-digit code to %1.</source>
        <translation>أرسلنا رمزًا من 6 أرقام برسالة نصية إلى %1.</translation>
    </message>
    <message>
        <source>We’re calling you with a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>نتصل بك الآن لإبلاغك برمز من 6 أرقام.</translation>
    </message>
    <message>
        <source>We’re calling %1 with a 6-digit code.</source>
        <translation>نتصل الآن بالرقم %1 لإبلاغك برمز من 6 أرقام.</translation>
    </message>
    <message>
        <source>We sent you a 6-digit code by WhatsApp.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>أرسلنا إليك رمزًا من 6 أرقام عبر WhatsApp.</translation>
    </message>
    <message>
        <source>We sent a 6-digit code by WhatsApp to %1.</source>
        <translation>أرسلنا رمزًا من 6 أرقام عبر WhatsApp إلى %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>تأكيد &amp;الرمز</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>جارٍ التأكيد…</translation>
    </message>
    <message>
        <source>&amp;Wrong number?</source>
        <translation>هل أ&amp;دخلت رقمًا خاطئًا؟</translation>
    </message>
    <message>
        <source>&amp;Email me instead</source>
        <translation>إرساله بالبريد الإلكتروني بدلًا من &amp;ذلك</translation>
    </message>
    <message>
        <source>&amp;Text me instead</source>
        <translation>&amp;أرسله برسالة نصية بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Call &amp;me instead</source>
        <translation>الاتصا&amp;ل بي بدلًا من ذلك</translation>
    </message>
    <message>
        <source>Send it by W&amp;hatsApp instead</source>
        <translation>إرساله عبر &amp;WhatsApp بدلًا من ذلك</translation>
    </message>
</context>
<context>
    <name>Descope::ErrorNotice</name>
    <message>
        <source>Error: %1</source>
        <translation>الخطأ: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>الرمز: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>حالة HTTP: ‏%1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>معرّف التتبع: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>الرسالة: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>الخادم: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>الوقت: %1</translation>
    </message>
    <message>
        <source>The current password is wrong. Check it and try again.</source>
        <translation>كلمة المرور الحالية غير صحيحة. تحقق منها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Wrong email or password. Check both and try again.</source>
        <translation>البريد الإلكتروني أو كلمة المرور غير صحيحة. تحقق منهما وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>After several wrong attempts, the account may be locked for a while.</source>
        <translation>قد يُقفل الحساب لبعض الوقت بعد عدة محاولات خاطئة.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>استغرق الخادم وقتًا طويلًا للرد.</translation>
    </message>
    <message>
        <source>You appear to be offline. Check your connection and try again.</source>
        <translation>يبدو أنك غير متصل بالشبكة. تحقق من اتصالك وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your account may have been created; try signing in.</source>
        <translation>ربما تم إنشاء حسابك؛ جرّب تسجيل الدخول.</translation>
    </message>
    <message>
        <source>There’s already an account with this email address.</source>
        <translation>يوجد حساب بعنوان البريد الإلكتروني هذا بالفعل.</translation>
    </message>
    <message>
        <source>We couldn’t create this account. If you already have one, sign in or reset your password.</source>
        <translation>تعذر إنشاء هذا الحساب. إذا كان لديك حساب بالفعل، فسجّل الدخول أو أعد تعيين كلمة المرور.</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to continue.</source>
        <translation>انتهت صلاحية كلمة المرور. اختر كلمة جديدة للمتابعة.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain your email address.</source>
        <translation>لم يقبل الخادم كلمة المرور هذه. ربما سبق أن استخدمتها، أو أنها تحتوي على عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>عدد المحاولات كبير جدًا.</translation>
    </message>
    <message>
        <source>The network proxy refused the connection.</source>
        <translation>رفض وكيل الشبكة الاتصال.</translation>
    </message>
    <message>
        <source>The sign-in service is having a problem. Try again in a moment.</source>
        <translation>تواجه خدمة تسجيل الدخول مشكلة. حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>انتهت جلستك. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>This link has expired or was already used. Some email apps open links to scan them, which uses them up.</source>
        <translation>انتهت صلاحية هذا الرابط أو سبق استخدامه. تفتح بعض تطبيقات البريد الروابط لفحصها، فتصبح غير صالحة.</translation>
    </message>
    <message>
        <source>You’re signed in, but your keyring is locked, so you’ll have to sign in again next time.</source>
        <translation>تم تسجيل دخولك، ولكن حلقة المفاتيح مقفلة، لذا سيلزم تسجيل الدخول من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>Your saved session is locked. Unlock your keyring to continue.</source>
        <translation>جلستك المحفوظة مقفلة. افتح قفل حلقة المفاتيح للمتابعة.</translation>
    </message>
    <message>
        <source>You’re signed in, but this computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>تم تسجيل دخولك، ولكن لا توجد حلقة مفاتيح متاحة على هذا الحاسوب، لذا سيلزم تسجيل الدخول من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be read. Please sign in again.</source>
        <translation>تعذرت قراءة جلستك المحفوظة. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation>عدد المحاولات كبير جدًا. الوقت المتبقي قبل محاولة جديدة: %1.</translation>
    </message>
    <message>
        <source>If you already have an account, sign in or reset your password.</source>
        <translation>إذا كان لديك حساب بالفعل، فسجّل الدخول أو أعد تعيين كلمة المرور.</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be verified. Please sign in again.</source>
        <translation>تعذر التحقق من تسجيل دخولك. سجّل الدخول من جديد.</translation>
    </message>
    <message>
        <source>Your session is stored only in your desktop’s keyring. Install a keyring such as GNOME Keyring, KDE Wallet or KeePassXC, then try again.</source>
        <translation>لا تُحفظ جلستك إلا في حلقة مفاتيح سطح المكتب. ثبّت حلقة مفاتيح مثل GNOME Keyring أو KDE Wallet أو KeePassXC، ثم حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Check it and try again.</source>
        <translation>هذا الرمز غير صحيح أو انتهت صلاحيته. تحقق منه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This code has expired. Request a new one.</source>
        <translation>انتهت صلاحية هذا الرمز. اطلب رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>The link may already be used. If it doesn’t work, request a new one.</source>
        <translation>ربما سبق استخدام الرابط. إذا لم يعمل، فاطلب رابطًا جديدًا.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely to %1. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>تعذر إنشاء اتصال آمن مع %1. قد يكون السبب وكيلًا أو برنامج حماية من الفيروسات أو ساعة نظام غير صحيحة.</translation>
    </message>
    <message>
        <source>Your password wasn’t sent.</source>
        <translation>لم تُرسل كلمة المرور.</translation>
    </message>
    <message>
        <source>Your password may have been changed already. To find out, sign in with the new one.</source>
        <translation>ربما تم تغيير كلمة المرور بالفعل. للتأكد، سجّل الدخول بالكلمة الجديدة.</translation>
    </message>
    <message>
        <source>%1 asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>يطلب %1 شهادة غير موجودة على هذا الحاسوب. تواصل مع مسؤول شبكتك.</translation>
    </message>
    <message>
        <source>Sign-in isn’t set up correctly in this app. Contact whoever provides it.</source>
        <translation>تسجيل الدخول غير مهيأ بشكل صحيح في هذا التطبيق. تواصل مع الجهة التي توفره.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be deleted and is still on this computer. Unlock your keyring, then sign out again.</source>
        <translation>تعذر حذف جلستك المحفوظة، وما زالت على هذا الحاسوب. افتح قفل حلقة المفاتيح، ثم سجّل الخروج من جديد.</translation>
    </message>
    <message>
        <source>Another app that shares your session is using it. Try again in a moment.</source>
        <translation>يستخدم تطبيق آخر يشاركك الجلسة نفسها هذه الجلسة الآن. حاول مرة أخرى بعد قليل.</translation>
    </message>
    <message>
        <source>Your session was saved in a different keyring. Switch back to that keyring and restart this app, or sign in here.</source>
        <translation>حُفظت جلستك في حلقة مفاتيح أخرى. عد إلى تلك الحلقة وأعد تشغيل هذا التطبيق، أو سجّل الدخول هنا.</translation>
    </message>
    <message>
        <source>Something is missing or isn’t right. Check what you entered and try again.</source>
        <translation>هناك بيانات ناقصة أو غير صحيحة. تحقق مما أدخلته وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again later.</source>
        <translation>عدد المحاولات كبير جدًا. حاول مرة أخرى لاحقًا.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <translation>تعذر إنشاء اتصال آمن. قد يكون السبب وكيلًا أو برنامج حماية من الفيروسات أو ساعة نظام غير صحيحة.</translation>
    </message>
    <message>
        <source>The server asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <translation>يطلب الخادم شهادة غير موجودة على هذا الحاسوب. تواصل مع مسؤول شبكتك.</translation>
    </message>
    <message>
        <source>You aren’t signed in. Please sign in.</source>
        <translation>لم تسجّل الدخول. سجّل الدخول.</translation>
    </message>
    <message>
        <source>The link in the email hasn’t been opened yet.</source>
        <translation>لم يُفتح الرابط الوارد في الرسالة بعد.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>حلقة المفاتيح مقفلة. افتح قفلها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Your keyring isn’t set up yet. Set it up to stay signed in on this computer.</source>
        <translation>حلقة المفاتيح غير مهيأة بعد. قم بتهيئتها ليبقى تسجيل دخولك ساريًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>لا توجد حلقة مفاتيح متاحة على هذا الحاسوب، لذا سيلزم تسجيل الدخول من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>What you asked for may have been done anyway.</source>
        <translation>ربما تم تنفيذ ما طلبته رغم ذلك.</translation>
    </message>
    <message>
        <source>Wrong sign-in details. Check them and try again.</source>
        <translation>بيانات تسجيل الدخول غير صحيحة. تحقق منها وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>That account already exists.</source>
        <translation>هذا الحساب موجود بالفعل.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain what you sign in with.</source>
        <translation>لم يقبل الخادم كلمة المرور هذه. ربما سبق أن استخدمتها، أو أنها تحتوي على ما تسجّل الدخول به.</translation>
    </message>
    <message>
        <source>Sign-in was declined in your browser. You can try again.</source>
        <translation>رُفض تسجيل الدخول في متصفحك. يمكنك المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished in your browser. You can try again.</source>
        <translation>لم يكتمل تسجيل الدخول في متصفحك. يمكنك المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>The answer from your browser doesn’t belong to this sign-in, so it was ignored. Try again.</source>
        <translation>لا يخص رد متصفحك عملية تسجيل الدخول هذه، لذا تم تجاهله. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The sign-in from your browser has expired or was already used. Try again.</source>
        <translation>انتهت صلاحية تسجيل الدخول من متصفحك أو سبق استخدامه. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser. Copy the link and open it yourself.</source>
        <translation>تعذر فتح متصفحك. انسخ الرابط وافتحه بنفسك.</translation>
    </message>
    <message>
        <source>We couldn’t find single sign-on for this email address or domain. Check it and try again.</source>
        <translation>لم نعثر على تسجيل دخول موحّد لعنوان البريد الإلكتروني أو النطاق هذا. تحقق منه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The code hasn’t been entered in a browser yet.</source>
        <translation>لم يُدخل الرمز في متصفح بعد.</translation>
    </message>
    <message>
        <source>The code may already be used. If it doesn’t work, use a new one.</source>
        <translation>ربما استُخدم الرمز من قبل. إذا لم ينجح، فاستخدم رمزًا جديدًا.</translation>
    </message>
    <message>
        <source>Confirm that it’s you to continue.</source>
        <translation>أكّد هويتك للمتابعة.</translation>
    </message>
    <message>
        <source>That’s a different account from the one you’re signed in to. Confirm with your own account.</source>
        <translation>هذا الحساب يختلف عن الحساب الذي سجّلت الدخول به. أكّد هويتك بحسابك أنت.</translation>
    </message>
    <message>
        <source>That email address or phone number wasn’t accepted. Check it and try again.</source>
        <translation>لم يُقبل عنوان البريد الإلكتروني أو رقم الهاتف هذا. تحقق منه وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>The access key wasn’t accepted. It may be wrong, expired or deactivated.</source>
        <translation>لم يُقبل مفتاح الوصول. ربما يكون غير صحيح أو منتهي الصلاحية أو معطّلًا.</translation>
    </message>
    <message>
        <source>The server didn’t accept this. It may be the email address or phone number, or this app may not be set up correctly for your organization. Check what you entered; if that doesn’t help, contact whoever provides the app.</source>
        <translation>لم يقبل الخادم ذلك. قد يكون السبب عنوان البريد الإلكتروني أو رقم الهاتف، أو قد لا يكون هذا التطبيق مهيأً بشكل صحيح لمؤسستك. تحقق مما أدخلته؛ وإن لم يُجدِ ذلك، فتواصل مع الجهة التي توفر التطبيق.</translation>
    </message>
    <message>
        <source>Your account couldn’t be created. The server may not accept this password, or this app may not be set up correctly for your organization. Try another password; if that doesn’t help, contact whoever provides the app.</source>
        <translation>تعذّر إنشاء حسابك. قد لا يقبل الخادم كلمة المرور هذه، أو قد لا يكون هذا التطبيق مهيأً بشكل صحيح لمؤسستك. جرّب كلمة مرور أخرى؛ وإن لم يُجدِ ذلك، فتواصل مع الجهة التي توفر التطبيق.</translation>
    </message>
</context>
<context>
    <name>Descope::FactorBindings</name>
    <message>
        <source>Back to sign in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
</context>
<context>
    <name>Descope::FactorSteps</name>
    <message>
        <source>There’s no way yet to confirm that it’s you. Set up an authenticator app at your account first.</source>
        <translation>لا توجد بعد طريقة لتأكيد هويتك. قم أولًا بتهيئة تطبيق مصادقة في حسابك.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>أرسلنا الرمز من جديد.</translation>
    </message>
    <message>
        <source>Your browser didn’t confirm that it’s you. Try again, with the account that you use here.</source>
        <translation>لم يؤكد متصفحك هويتك. أعد المحاولة بالحساب الذي تستخدمه هنا.</translation>
    </message>
</context>
<context>
    <name>Descope::FieldError</name>
    <message numerus="yes">
        <source>That’s too long: at most %Ln characters fit here.</source>
        <translation>
            <numerusform>النص طويل جدًا: الحد الأقصى %Ln حرف.</numerusform>
            <numerusform>النص طويل جدًا: الحد الأقصى حرف واحد.</numerusform>
            <numerusform>النص طويل جدًا: الحد الأقصى حرفان.</numerusform>
            <numerusform>النص طويل جدًا: الحد الأقصى %Ln أحرف.</numerusform>
            <numerusform>النص طويل جدًا: الحد الأقصى %Ln حرفًا.</numerusform>
            <numerusform>النص طويل جدًا: الحد الأقصى %Ln حرف.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::ForgotView</name>
    <message>
        <source>Forgot your password?</source>
        <translation>هل نسيت كلمة المرور؟</translation>
    </message>
    <message>
        <source>Enter your email address. We’ll email you a link to reset your password.</source>
        <translation>أدخل عنوان بريدك الإلكتروني. سنرسل إليك رابطًا لإعادة تعيين كلمة المرور.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Email me a &amp;reset link</source>
        <translation>أرسل إليّ &amp;رابط إعادة التعيين</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>We’ll email you a link to reset your password.</source>
        <translation>سنرسل إليك رابطًا بالبريد الإلكتروني لإعادة تعيين كلمة المرور.</translation>
    </message>
</context>
<context>
    <name>Descope::FormChecks</name>
    <message>
        <source>Enter your email address.</source>
        <translation>أدخل عنوان بريدك الإلكتروني.</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>أدخل كلمة مرور جديدة.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>أدخل كلمة المرور.</translation>
    </message>
    <message>
        <source>This isn’t the link from the email. Copy the whole link and paste it here.</source>
        <translation>ليس هذا هو الرابط الوارد في الرسالة. انسخ الرابط كاملًا وألصقه هنا.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>أدخل كلمة المرور الحالية.</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>أدخل الرمز الوارد في الرسالة.</translation>
    </message>
    <message>
        <source>Tick this box to continue.</source>
        <translation>حدد هذا المربع للمتابعة.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>هذا الحقل مطلوب.</translation>
    </message>
    <message>
        <source>This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to.</source>
        <translation>تتعذر قراءة رابط مرشّح البريد هذا. افتحه في متصفح، ثم ألصق العنوان الذي يؤدي إليه.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>أدخل رقم هاتفك.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>أدخل اسم المستخدم.</translation>
    </message>
    <message>
        <source>Enter your email, phone number or username.</source>
        <translation>أدخل بريدك الإلكتروني أو رقم هاتفك أو اسم المستخدم.</translation>
    </message>
    <message>
        <source>Enter a full email address, such as name@example.com.</source>
        <translation>أدخل عنوان بريد إلكتروني كاملًا، مثل name@example.com.</translation>
    </message>
    <message>
        <source>Enter your work email address or your organization’s domain.</source>
        <translation>أدخل عنوان بريدك الإلكتروني للعمل أو نطاق مؤسستك.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>أدخل الرمز الظاهر في تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>Enter the code from the text message.</source>
        <translation>أدخل الرمز الوارد في الرسالة النصية.</translation>
    </message>
    <message>
        <source>Enter the code from the call.</source>
        <translation>أدخل الرمز الوارد في المكالمة.</translation>
    </message>
    <message>
        <source>Enter the code from the WhatsApp message.</source>
        <translation>أدخل الرمز الوارد في رسالة WhatsApp.</translation>
    </message>
    <message>
        <source>Enter your phone number with its country code, such as +1 555 123 4567.</source>
        <translation>أدخل رقم هاتفك مع رمز البلد، مثل ‎+1 555 123 4567.</translation>
    </message>
    <message>
        <source>This is your email address already. Enter another one.</source>
        <translation>هذا هو عنوان بريدك الإلكتروني بالفعل. أدخل عنوانًا آخر.</translation>
    </message>
    <message>
        <source>This isn’t a full phone number. Check it, and the code of its country.</source>
        <translation>هذا ليس رقم هاتف كاملًا. تحقق منه ومن رمز بلده.</translation>
    </message>
    <message>
        <source>This is your phone number already. Enter another one.</source>
        <translation>هذا هو رقم هاتفك بالفعل. أدخل رقمًا آخر.</translation>
    </message>
</context>
<context>
    <name>Descope::LoginIdBox</name>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;البريد الإلكتروني</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>رقم &amp;الهاتف</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>&amp;اسم المستخدم</translation>
    </message>
    <message>
        <source>&amp;Email, phone or username</source>
        <translation>&amp;البريد الإلكتروني أو الهاتف أو اسم المستخدم</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>هل تقصد %1؟</translation>
    </message>
</context>
<context>
    <name>Descope::LoopbackPage</name>
    <message>
        <source>The link has arrived</source>
        <translation>وصل الرابط</translation>
    </message>
    <message>
        <source>You can close this page and go back to the app.</source>
        <translation>يمكنك إغلاق هذه الصفحة والعودة إلى التطبيق.</translation>
    </message>
    <message>
        <source>This isn’t the link we’re waiting for</source>
        <translation>ليس هذا هو الرابط الذي ننتظره</translation>
    </message>
    <message>
        <source>Copy the whole link from the email and paste it in the app. You can close this page.</source>
        <translation>انسخ الرابط كاملًا من رسالة البريد الإلكتروني وألصقه في التطبيق. يمكنك إغلاق هذه الصفحة.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language that this is translated into, such as de</extracomment>
        <translation>ar</translation>
    </message>
    <message>
        <source>You can close this page. Go back to the app to try again.</source>
        <translation>يمكنك إغلاق هذه الصفحة. عد إلى التطبيق للمحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>This isn’t the sign-in we’re waiting for</source>
        <translation>ليس هذا هو تسجيل الدخول الذي ننتظره</translation>
    </message>
    <message>
        <source>Continue in the app</source>
        <translation>المتابعة في التطبيق</translation>
    </message>
    <message>
        <source>Sign-in was declined</source>
        <translation>رُفض تسجيل الدخول</translation>
    </message>
    <message>
        <source>Sign-in didn’t work</source>
        <translation>لم ينجح تسجيل الدخول</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in the app</source>
        <translation>أُلغي تسجيل الدخول هذا في التطبيق</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>استغرق تسجيل الدخول هذا وقتًا طويلًا جدًا</translation>
    </message>
    <message>
        <source>This sign-in was already used</source>
        <translation>سبق استخدام تسجيل الدخول هذا</translation>
    </message>
</context>
<context>
    <name>Descope::MailOptions</name>
    <message>
        <source>Codes can come by email, sms, voice and whatsapp, separated by commas; “%1” is none of these.</source>
        <translation>يمكن أن تصل الرموز عبر email وsms وvoice وwhatsapp، مفصولة بفواصل؛ وليس «%1» أيًّا منها.</translation>
    </message>
    <message>
        <source>Say how codes come: by email, sms, voice or whatsapp.</source>
        <translation>حدّد كيف تصل الرموز: عبر email أو sms أو voice أو whatsapp.</translation>
    </message>
    <message>
        <source>Links that sign in can be magic or enchanted; “%1” is neither.</source>
        <translation>يمكن أن تكون روابط تسجيل الدخول magic أو enchanted؛ وليس «%1» أيًّا منهما.</translation>
    </message>
    <message>
        <source>How codes come: email, sms, voice or whatsapp, or several with commas between them; the first is used unless people choose another.</source>
        <translation>كيف تصل الرموز: email أو sms أو voice أو whatsapp، أو عدة منها مفصولة بفواصل؛ ويُستخدم الأول ما لم يُختر غيره.</translation>
    </message>
    <message>
        <source>Which link signs in: magic (opened on this computer) or enchanted (opened on any device, by a number).</source>
        <translation>أي رابط يسجّل الدخول: magic (يُفتح على هذا الحاسوب) أو enchanted (يُفتح على أي جهاز، برقم).</translation>
    </message>
    <message>
        <source>Let people who are new create an account with a link or a code.</source>
        <translation>السماح للمستخدمين الجدد بإنشاء حساب برابط أو رمز.</translation>
    </message>
</context>
<context>
    <name>Descope::MailSteps</name>
    <message>
        <source>We sent the email again.</source>
        <translation>تم إرسال الرسالة من جديد.</translation>
    </message>
    <message>
        <source>That link belongs to another account, so nothing was changed.</source>
        <translation>هذا الرابط يخص حسابًا آخر، لذا لم يتغير شيء.</translation>
    </message>
    <message>
        <source>Password changed, but your other devices couldn’t be signed out.</source>
        <translation>تم تغيير كلمة المرور، ولكن تعذر تسجيل الخروج من أجهزتك الأخرى.</translation>
    </message>
    <message>
        <source>Password changed. Your other devices are signed out.</source>
        <translation>تم تغيير كلمة المرور. تم تسجيل الخروج من أجهزتك الأخرى.</translation>
    </message>
    <message>
        <source>That link is damaged or isn’t for this app, so it was ignored.</source>
        <translation>هذا الرابط تالف أو غير مخصص لهذا التطبيق، لذا تم تجاهله.</translation>
    </message>
    <message>
        <source>Another link was opened. Finish or cancel this one, then open the other one again.</source>
        <translation>فُتح رابط آخر. أكمل العملية الحالية أو ألغها، ثم افتح الرابط الآخر من جديد.</translation>
    </message>
    <message>
        <source>A link from an email was opened.</source>
        <translation>فُتح رابط من رسالة بريد إلكتروني.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
</context>
<context>
    <name>Descope::MainWindow</name>
    <message>
        <source>A link was opened. Connect to your project to use it.</source>
        <translation>فُتح رابط. اتصل بمشروعك لاستخدامه.</translation>
    </message>
</context>
<context>
    <name>Descope::MessageBar</name>
    <message>
        <source>Hide details</source>
        <translation>إخفاء التفاصيل</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>نسخ التفاصيل</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>معلومة</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>نجاح</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>تحذير</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>خطأ</translation>
    </message>
    <message>
        <source>Details shown</source>
        <translation>التفاصيل ظاهرة</translation>
    </message>
    <message>
        <source>Details hidden</source>
        <translation>التفاصيل مخفية</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordBox</name>
    <message>
        <source>This password doesn’t meet all the rules yet.</source>
        <translation>لا تحقق كلمة المرور هذه كل القواعد بعد.</translation>
    </message>
    <message>
        <source>Choose a different password.</source>
        <translation>اختر كلمة مرور أخرى.</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordView</name>
    <message>
        <source>Set a new password</source>
        <translation>تعيين كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة المر&amp;ور الجديدة</translation>
    </message>
    <message>
        <source>Sign out my &amp;other devices</source>
        <translation>تسجيل الخرو&amp;ج من أجهزتي الأخرى</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ &amp;التغيير</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>تغيير كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>تغيير كلمة &amp;المرور</translation>
    </message>
    <message>
        <source>Changing your password…</source>
        <translation>جارٍ تغيير كلمة المرور…</translation>
    </message>
</context>
<context>
    <name>Descope::NoticeButtons</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>إعادة تعيين كلمة المرور</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>إرسال رابط جديد</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>فتح القفل وإعادة المحاولة</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>فتح القفل والحفظ</translation>
    </message>
    <message>
        <source>Set up and save</source>
        <translation>التهيئة والحفظ</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>كيفية الإصلاح</translation>
    </message>
    <message>
        <source>Use the link</source>
        <translation>استخدام الرابط</translation>
    </message>
    <message>
        <source>Try the new password</source>
        <translation>تجربة كلمة المرور الجديدة</translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>نسيان الحساب</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>فتح المتصفح من جديد</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>إخفاء كلمة المرور</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>إظهار كلمة المرور</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>إظهار «%1»</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>مفتاح Caps Lock مفعّل</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSteps</name>
    <message>
        <source>Password changed.</source>
        <translation>تم تغيير كلمة المرور.</translation>
    </message>
    <message>
        <source>The new password wasn’t accepted, so your old one probably still works. Try again.</source>
        <translation>لم تُقبل كلمة المرور الجديدة، لذا فالأرجح أن القديمة ما زالت سارية. حاول مرة أخرى.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSuggestion</name>
    <message>
        <source>Suggest a password</source>
        <translation>اقتراح كلمة مرور</translation>
    </message>
    <message>
        <source>Save this password somewhere safe, such as a password manager.</source>
        <translation>احفظ كلمة المرور هذه في مكان آمن، مثل مدير كلمات المرور.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>نسخ كلمة المرور</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>تم النسخ. تُفرَّغ الحافظة بعد دقيقة.</translation>
    </message>
</context>
<context>
    <name>Descope::PersonSteps</name>
    <message>
        <source>This computer remembers the last account until another one signs in.</source>
        <translation>يتذكّر هذا الحاسوب الحساب الأخير إلى أن يسجّل حساب آخر الدخول.</translation>
    </message>
    <message>
        <source>We couldn’t remove the account. Unlock your keyring and try again.</source>
        <translation>تعذرت إزالة الحساب. افتح قفل حلقة المفاتيح وحاول مرة أخرى.</translation>
    </message>
    <message>
        <source>This computer no longer remembers the account.</source>
        <translation>لم يعد هذا الحاسوب يتذكّر الحساب.</translation>
    </message>
    <message>
        <source>Forgetting account…</source>
        <translation>جارٍ نسيان الحساب…</translation>
    </message>
</context>
<context>
    <name>Descope::PhoneBox</name>
    <message>
        <source>Co&amp;untry</source>
        <translation>البل&amp;د</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>&amp;رقم الهاتف</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyChecklist</name>
    <message>
        <source>Password rules</source>
        <translation>قواعد كلمة المرور</translation>
    </message>
    <message>
        <source>All rules are met.</source>
        <translation>تحققت كل القواعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met: %1</source>
        <extracomment>For screen readers, after a password was refused; %1 is a list of rules.</extracomment>
        <translation>
            <numerusform>%n قاعدة لم تتحقق: %1</numerusform>
            <numerusform>قاعدة واحدة لم تتحقق: %1</numerusform>
            <numerusform>قاعدتان لم تتحققا: %1</numerusform>
            <numerusform>%n قواعد لم تتحقق: %1</numerusform>
            <numerusform>%n قاعدة لم تتحقق: %1</numerusform>
            <numerusform>%n قاعدة لم تتحقق: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <extracomment>For screen readers; %1 is a list of rules for a new password that are not met yet.</extracomment>
        <translation>ما زال مطلوبًا: %1</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>%n من الأحرف على الأقل</numerusform>
            <numerusform>حرف واحد على الأقل</numerusform>
            <numerusform>حرفان على الأقل</numerusform>
            <numerusform>%n أحرف على الأقل</numerusform>
            <numerusform>%n حرفًا على الأقل</numerusform>
            <numerusform>%n حرف على الأقل</numerusform>
        </translation>
    </message>
    <message>
        <source>One lowercase letter</source>
        <translation>حرف لاتيني صغير واحد</translation>
    </message>
    <message>
        <source>One uppercase letter</source>
        <translation>حرف لاتيني كبير واحد</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>رقم واحد</translation>
    </message>
    <message>
        <source>One symbol, such as ! or ?</source>
        <translation>رمز واحد، مثل # أو @</translation>
    </message>
    <message>
        <source>Strength: “%1” or better</source>
        <extracomment>%1 is a word such as &quot;Good&quot;.</extracomment>
        <translation>القوة: «%1» أو أفضل</translation>
    </message>
</context>
<context>
    <name>Descope::ProjectSetup</name>
    <message>
        <source>Enter the project ID.</source>
        <translation>أدخل معرّف المشروع.</translation>
    </message>
    <message>
        <source>That isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>هذا ليس معرّف مشروع. يبدأ معرّف المشروع بالحرف P، يتبعه 27 حرفًا أو رقمًا على الأقل.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, such as https://api.descope.com.</source>
        <translation>أدخل عنوانًا يبدأ بـ https://‎، مثل https://api.descope.com.</translation>
    </message>
    <message>
        <source>There’s no project with this ID at %1.</source>
        <translation>لا يوجد مشروع بهذا المعرّف على %1.</translation>
    </message>
    <message>
        <source>The server at %1 isn’t Descope’s, so this project couldn’t be checked.</source>
        <translation>لا يتبع الخادم في %1 خدمة Descope، لذا تعذر التحقق من هذا المشروع.</translation>
    </message>
    <message>
        <source>We couldn’t reach %1, so this project couldn’t be checked.</source>
        <translation>تعذر الوصول إلى %1، لذا لم يتم التحقق من هذا المشروع.</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>الاتصال على أي حال</translation>
    </message>
    <message>
        <source>Your project couldn’t be saved in %1. You can continue, but you’ll be asked again next time.</source>
        <translation>تعذر حفظ مشروعك في %1. يمكنك المتابعة، ولكن سيُطلب منك ذلك من جديد في المرة القادمة.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>This app’s environment names another project. You can continue, but you’ll be asked again next time.</source>
        <translation>تحدد متغيرات بيئة هذا التطبيق مشروعًا آخر. يمكنك المتابعة، ولكن سيُطلب منك ذلك من جديد في المرة القادمة.</translation>
    </message>
</context>
<context>
    <name>Descope::ReplaceView</name>
    <message>
        <source>Choose a new password</source>
        <translation>اختيار كلمة مرور جديدة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>كلمة &amp;المرور الحالية</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>كلمة المرور الحالية</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>كلمة المرور الجديد&amp;ة</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>حفظ &amp;وتسجيل الدخول</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>جارٍ الحفظ…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>هل نسيت كلمة المرو&amp;ر؟</translation>
    </message>
</context>
<context>
    <name>Descope::RestoringView</name>
    <message>
        <source>Restoring your session…</source>
        <translation>جارٍ استعادة جلستك…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>يُرجى الانتظار</translation>
    </message>
</context>
<context>
    <name>Descope::Screens</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>For screen readers, after sign-in; %1 is the name or the email address of a person.</extracomment>
        <translation>تم تسجيل الدخول باسم %1.</translation>
    </message>
</context>
<context>
    <name>Descope::SecondFactorView</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;رمز التحقق</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>Use your &amp;authenticator app</source>
        <translation>استخدا&amp;م تطبيق المصادقة</translation>
    </message>
    <message>
        <source>&amp;Email me a code</source>
        <translation>&amp;أرسل إليّ رمزًا بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>أرسل إليّ رمز &amp;دخول برسالة نصية</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows now.</source>
        <translation>أدخل الرمز الذي يعرضه تطبيق المصادقة الآن.</translation>
    </message>
    <message>
        <source>We’ll email you a 6-digit code.</source>
        <translation>سنرسل إليك رمزًا من 6 أرقام بالبريد الإلكتروني.</translation>
    </message>
    <message>
        <source>We’ll text you a 6-digit code.</source>
        <translation>سنرسل إليك رمزًا من 6 أرقام برسالة نصية.</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>تأكيد هويتك</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>خطوة أخرى</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>تأكيد &amp;الرمز</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>إرسا&amp;ل الرمز</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>جارٍ التأكيد…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>جارٍ الإرسال…</translation>
    </message>
    <message>
        <source>Use your &amp;browser</source>
        <translation>&amp;واصل في متصفحك</translation>
    </message>
    <message>
        <source>Sign in once more in your browser, as you do there with this account.</source>
        <translation>سجّل الدخول مرة أخرى في متصفحك، كما تفعل هناك بهذا الحساب.</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>فتح &amp;المتصفح</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>جارٍ فتح متصفحك…</translation>
    </message>
</context>
<context>
    <name>Descope::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>لصق &amp;النص</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>تحديد &amp;الكل</translation>
    </message>
</context>
<context>
    <name>Descope::SentMailView</name>
    <message>
        <source>&amp;Resend</source>
        <extracomment>%1 is the time until the button can be used, such as 0:30.</extracomment>
        <translation>&amp;إعادة الإرسال</translation>
    </message>
    <message>
        <source>Resend (%1)</source>
        <translation>إعادة الإرسال (%1)</translation>
    </message>
</context>
<context>
    <name>Descope::SetUpTotpView</name>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app:</source>
        <translation>امسح هذا ضوئيًا بتطبيق المصادقة:</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>رمز QR لتطبيق المصادقة</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>&amp;رمز من التطبيق</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>تم النسخ. تُفرَّغ الحافظة بعد دقيقة.</translation>
    </message>
    <message>
        <source>Replace your authenticator app</source>
        <translation>استبدال تطبيق المصادقة</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>تهيئة تطبيق مصادقة</translation>
    </message>
    <message>
        <source>A new app replaces the one you have. Codes from the old one stop working.</source>
        <translation>يحل التطبيق الجديد محل تطبيقك الحالي. تتوقف رموز التطبيق القديم عن العمل.</translation>
    </message>
    <message>
        <source>An app on your phone makes a new code every 30 seconds, so that your password alone isn’t enough to sign in.</source>
        <translation>ينشئ تطبيق على هاتفك رمزًا جديدًا كل 30 ثانية، فلا تكفي كلمة المرور وحدها لتسجيل الدخول.</translation>
    </message>
    <message>
        <source>Can’t scan it? Enter this key in the app:</source>
        <translation>هل تعذر المسح الضوئي؟ أدخل هذا المفتاح في التطبيق:</translation>
    </message>
    <message>
        <source>Enter this key in your authenticator app:</source>
        <translation>أدخل هذا المفتاح في تطبيق المصادقة:</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>تأكيد &amp;الرمز</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>متابعة الآ&amp;ن</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>جارٍ التأكيد…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>يُرجى الانتظار</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>نسخ المفتا&amp;ح</translation>
    </message>
</context>
<context>
    <name>Descope::SignInCommand</name>
    <message>
        <source>Press Enter to try again, or Ctrl-C to cancel.</source>
        <translation>اضغط على Enter للمحاولة مرة أخرى، أو على Ctrl-C للإلغاء.</translation>
    </message>
</context>
<context>
    <name>Descope::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المر&amp;ور</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>إبقائي مسجّلًا الدخول على هذا الحاسو&amp;ب</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>تسجيل الدخو&amp;ل</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>جارٍ تسجيل الدخول…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>هل نسيت كلمة المرو&amp;ر؟</translation>
    </message>
    <message>
        <source>Email me a &amp;link</source>
        <translation>&amp;أرسل إليّ رابطًا بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>Email me a c&amp;ode</source>
        <translation>أرسل إليّ رمز &amp;دخول بالبريد الإلكتروني</translation>
    </message>
    <message>
        <source>or</source>
        <translation>أو</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>هل أنت جديد هنا؟</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;إنشاء حساب</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>استخدا&amp;م حساب آخر</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>المتابعة باسم %1</translation>
    </message>
    <message>
        <source>Use sin&amp;gle sign-on</source>
        <translation>تسجيل الدخول الموحّد للمؤسسا&amp;ت</translation>
    </message>
    <message>
        <source>Continue in your &amp;browser</source>
        <translation>المتابعة في متصفحك الآ&amp;ن</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>جارٍ فتح متصفحك…</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>On a button; %1 is the name of a company with which people have an account, such as Google.</extracomment>
        <translation>المتابعة عبر %1</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>آخر ما استُخدم</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode</source>
        <translation>أرسل إليّ رمز &amp;دخول</translation>
    </message>
    <message>
        <source>Text me a c&amp;ode</source>
        <translation>أرسل إليّ رمز &amp;دخول برسالة نصية</translation>
    </message>
    <message>
        <source>Call me with a c&amp;ode</source>
        <translation>اتصل بي لإعطائي رمز &amp;دخول</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode by WhatsApp</source>
        <translation>أرسل إليّ رمز &amp;دخول عبر WhatsApp</translation>
    </message>
</context>
<context>
    <name>Descope::SignUpView</name>
    <message>
        <source>Create account</source>
        <translation>إنشاء حساب</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>الاسم (اختيا&amp;ري)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>كلمة المر&amp;ور</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;إنشاء حساب</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>جارٍ إنشاء حسابك…</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>تسجيل الدخو&amp;ل</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>شروط الاستخدام</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>سياسة الخصوصية</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1 and %2.</source>
        <extracomment>%1 is a link, &quot;Terms of use&quot;, and %2 is one, &quot;Privacy policy&quot;. Their texts are translated apart and stand nowhere else.</extracomment>
        <translation>بإنشاء حساب، فإنك توافق على %1 و%2.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1.</source>
        <translation>بإنشاء حساب، فإنك توافق على %1.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %2.</source>
        <translation>بإنشاء حساب، فإنك توافق على %2.</translation>
    </message>
</context>
<context>
    <name>Descope::SsoView</name>
    <message>
        <source>Use single sign-on</source>
        <translation>استخدام تسجيل الدخول الموحّد</translation>
    </message>
    <message>
        <source>We’ll open your organization’s sign-in page in your browser.</source>
        <translation>سنفتح صفحة تسجيل الدخول الخاصة بمؤسستك في متصفحك.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>العودة إلى تسجيل الدخول</translation>
    </message>
    <message>
        <source>&amp;Work email or organization domain</source>
        <translation>&amp;البريد الإلكتروني للعمل أو نطاق المؤسسة</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>متابعة الآ&amp;ن</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>جارٍ فتح متصفحك…</translation>
    </message>
</context>
<context>
    <name>Descope::StrengthBar</name>
    <message>
        <source>Very weak</source>
        <comment>strength of a password</comment>
        <translation>ضعيفة جدًا</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>متوسطة</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>قوية</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <extracomment>For screen readers; %1 is a word such as &quot;Fair&quot;.</extracomment>
        <translation>قوة كلمة المرور: %1</translation>
    </message>
</context>
<context>
    <name>Descope::SwitchSteps</name>
    <message>
        <source>“%1” isn’t signed in on this computer.</source>
        <extracomment>%1 is a login id or a user id</extracomment>
        <translation>لم يُسجَّل دخول «%1» على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>Removing account…</source>
        <translation>جارٍ إزالة الحساب…</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>أُزيل الحساب من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>The account was removed from this computer. We couldn’t reach the server; its session there will expire on its own.</source>
        <translation>أُزيل الحساب من هذا الحاسوب. تعذر الوصول إلى الخادم؛ ستنتهي صلاحية جلسته هناك تلقائيًا.</translation>
    </message>
    <message>
        <source>The account was removed. We’ll delete its saved session once the keyring is unlocked.</source>
        <translation>أُزيل الحساب. ستُحذف جلسته المحفوظة بعد فتح قفل حلقة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>Descope::TenantView</name>
    <message>
        <source>Choose an organization</source>
        <translation>اختيار مؤسسة</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>Beside the name of the organization for which the person is signed in now.</extracomment>
        <translation>الحالية</translation>
    </message>
</context>
<context>
    <name>Descope::TimeText</name>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>اليوم، %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>أمس، %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>%1 is a day, such as Monday or March 2, 2026, and %2 is a time</extracomment>
        <translation>%1، %2</translation>
    </message>
</context>
<context>
    <name>Descope::TotpSteps</name>
    <message>
        <source>Your authenticator app is set up.</source>
        <translation>تمت تهيئة تطبيق المصادقة.</translation>
    </message>
    <message>
        <source>Your authenticator app isn’t set up yet. Finish that, or you may be asked for codes that you don’t have.</source>
        <translation>لم تكتمل تهيئة تطبيق المصادقة بعد. أكملها، وإلا فقد تُطلب منك رموز ليست لديك.</translation>
    </message>
</context>
<context>
    <name>Descope::TotpWords</name>
    <message>
        <source>That code is wrong. Enter the newest one; each works once. If none works, check the clock of your phone.</source>
        <translation>هذا الرمز غير صحيح. أدخل أحدث رمز؛ يعمل كل رمز مرة واحدة. إذا لم ينجح أي رمز، فتحقق من ساعة هاتفك.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a few minutes, then enter a new one.</source>
        <translation>عدد الرموز غير الصحيحة كبير جدًا. انتظر بضع دقائق، ثم أدخل رمزًا جديدًا.</translation>
    </message>
</context>
<context>
    <name>Descope::View</name>
    <message>
        <source>For %1</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>الحساب: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>يُرجى الانتظار</translation>
    </message>
</context>
<context>
    <name>Descope::ViewBindings</name>
    <message>
        <source>The password rules are checked when you save.</source>
        <translation>يتم التحقق من قواعد كلمة المرور عند الحفظ.</translation>
    </message>
    <message>
        <source>We’ll keep trying to reconnect.</source>
        <translation>سنواصل محاولة إعادة الاتصال.</translation>
    </message>
</context>
</TS>
