<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="he" sourcelanguage="en">
<context>
    <name>Descope::AccessKey</name>
    <message>
        <source>The access key can’t be read: %1: %2</source>
        <translation>אי אפשר לקרוא את מפתח הגישה: %1: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may read the access key in %1, so it isn’t used. Run chmod 600 on the file, and make a new key if anybody could have seen this one.</source>
        <translation>משתמשים אחרים במחשב הזה יכולים לקרוא את מפתח הגישה שב־%1, ולכן לא נעשה בו שימוש. יש להריץ chmod 600 על הקובץ, וליצור מפתח חדש אם ייתכן שמישהו ראה את המפתח הזה.</translation>
    </message>
    <message>
        <source>There’s no access key in %1.</source>
        <translation>אין מפתח גישה ב־%1.</translation>
    </message>
    <message>
        <source>This isn’t a regular file.</source>
        <translation>זה אינו קובץ רגיל.</translation>
    </message>
</context>
<context>
    <name>Descope::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;חשבון</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>הו&amp;ספת חשבון…</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>&amp;הסרה מהמחשב הזה</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;יציאה</translation>
    </message>
</context>
<context>
    <name>Descope::AccountSteps</name>
    <message>
        <source>You’ll stay signed in on this computer.</source>
        <translation>הכניסה לחשבון תישאר פעילה במחשב הזה.</translation>
    </message>
    <message>
        <source>Recent sign-ins can’t be shown right now.</source>
        <translation>אי אפשר להציג כעת את הכניסות האחרונות.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>יצאת מהחשבון.</translation>
    </message>
    <message>
        <source>You’re signed out. We’ll delete your saved session once the keyring is unlocked.</source>
        <translation>יצאת מהחשבון. ההפעלה השמורה תימחק לאחר שחרור הנעילה של צרור המפתחות.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server, so your other devices are still signed in.</source>
        <translation>יצאת מהחשבון במחשב הזה. לא ניתן היה להגיע לשרת, ולכן המכשירים האחרים שלך עדיין מחוברים לחשבון.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server; your session there will expire on its own.</source>
        <translation>יצאת מהחשבון במחשב הזה. לא ניתן היה להגיע לשרת; תוקף ההפעלה שם יפוג מעצמו.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in.</source>
        <translation>יצאת מהחשבון במחשב הזה. השרת לא אישר זאת, ולכן ייתכן שהמכשירים האחרים שלך עדיין מחוברים לחשבון.</translation>
    </message>
    <message>
        <source>You were signed out because you were away. Please sign in again.</source>
        <translation>בוצעה יציאה מהחשבון בגלל היעדרותך. יש להיכנס מחדש.</translation>
    </message>
    <message>
        <source>Your keyring can’t save anything right now, so your session isn’t renewed. Unlock the keyring or free up disk space.</source>
        <translation>צרור המפתחות לא יכול לשמור דבר כעת, ולכן ההפעלה אינה מתחדשת. יש לשחרר את נעילת צרור המפתחות או לפנות מקום בדיסק.</translation>
    </message>
    <message>
        <source>You’re connected again.</source>
        <translation>החיבור חזר.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>מתבצעת יציאה…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountView</name>
    <message>
        <source>Your account</source>
        <translation>החשבון שלך</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>כניסות אחרונות</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;יציאה</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>יציאה &amp;מכל המכשירים…</translation>
    </message>
    <message>
        <source>Sign out on all your devices? You’ll have to sign in again on each of them.</source>
        <translation>לצאת מהחשבון בכל המכשירים? יהיה צורך להיכנס מחדש בכל אחד מהם.</translation>
    </message>
    <message>
        <source>Sign out e&amp;verywhere</source>
        <translation>יציאה מ&amp;כל המכשירים</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>זמן</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>מקום</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>כתובת</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>החשבון מחובר</translation>
    </message>
    <message>
        <source>Signed in, but offline</source>
        <translation>החשבון מחובר, אך לא מקוון</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>ההפעלה הסתיימה</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>לא ידוע</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>לנסות &amp;עכשיו</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;שינוי…</translation>
    </message>
    <message>
        <source>Support details</source>
        <translation>פרטים לתמיכה</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>העת&amp;קה</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>העתקת פרטים לתמיכה</translation>
    </message>
    <message>
        <source>You don’t have a password yet.</source>
        <translation>עדיין אין לך סיסמה.</translation>
    </message>
    <message>
        <source>S&amp;et…</source>
        <translation>&amp;הגדרה…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>שינוי סיסמה…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>הגדרת סיסמה…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>הועתק ללוח הגזירים.</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>הדוא״ל אומת</translation>
    </message>
    <message>
        <source>Email not verified</source>
        <translation>הדוא״ל לא אומת</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>המחשב הזה</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>יישום אימות</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>דוא״ל</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>טלפון</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>ארגון</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>חשבונות</translation>
    </message>
    <message>
        <source>Its codes confirm that it’s you.</source>
        <translation>הקודים שלו מאשרים שזה אכן חשבונך.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>החלפה…</translation>
    </message>
    <message>
        <source>Replace authenticator app…</source>
        <translation>החלפת יישום האימות…</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>עדיין לא הוגדר.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>הגדרה…</translation>
    </message>
    <message>
        <source>Set up authenticator app…</source>
        <translation>הגדרת יישום אימות…</translation>
    </message>
    <message>
        <source>You don’t have an email address yet.</source>
        <translation>עדיין אין לך כתובת דוא״ל.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>הוספה…</translation>
    </message>
    <message>
        <source>Add email address…</source>
        <translation>הוספת כתובת דוא״ל…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>שינוי…</translation>
    </message>
    <message>
        <source>Change email address…</source>
        <translation>שינוי כתובת הדוא״ל…</translation>
    </message>
    <message>
        <source>You don’t have a phone number yet.</source>
        <translation>עדיין אין לך מספר טלפון.</translation>
    </message>
    <message>
        <source>Add phone number…</source>
        <translation>הוספת מספר טלפון…</translation>
    </message>
    <message>
        <source>Change phone number…</source>
        <translation>שינוי מספר הטלפון…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>מעבר…</translation>
    </message>
    <message>
        <source>Switch organization…</source>
        <translation>מעבר לארגון אחר…</translation>
    </message>
    <message>
        <source>No other account on this computer.</source>
        <translation>אין חשבון אחר במחשב הזה.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>הוספת חשבון…</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>מעבר לחשבון אחר…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountWidget</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>אף אחד לא מחובר.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;כניסה…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountsView</name>
    <message>
        <source>Choose an account</source>
        <translation>בחירת חשבון</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>&amp;שימוש בחשבון אחר</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>&amp;הסרה מהמחשב הזה</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;ביטול</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>המשך בשם %1</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>הסרה מהמחשב הזה</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>For screen readers; %1 is the name or the email address of a person.</extracomment>
        <translation>הסרת %1 מהמחשב הזה</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? You can sign in again at any time.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>להסיר את %1 מהמחשב הזה? אפשר להיכנס שוב בכל עת.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserCommand</name>
    <message>
        <source>Opening your browser to sign in. If nothing opens, copy this address to a browser on this computer:</source>
        <translation>הדפדפן נפתח לצורך כניסה. אם דבר לא נפתח, יש להעתיק את הכתובת הזאת לדפדפן במחשב הזה:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>בהמתנה לכניסה שם. לביטול יש להקיש Ctrl-C.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser (%1). Copy the address above, or run descope-login sign-in --device to use a browser on another device.</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>לא ניתן היה לפתוח את הדפדפן (%1). יש להעתיק את הכתובת שלמעלה, או להריץ descope-login sign-in --device כדי להשתמש בדפדפן במכשיר אחר.</translation>
    </message>
    <message>
        <source>Still waiting. If your browser hasn’t opened, copy the address above.</source>
        <translation>עדיין בהמתנה. אם הדפדפן לא נפתח, יש להעתיק את הכתובת שלמעלה.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserOptions</name>
    <message>
        <source>The icon of the provider “%1” can’t be read: %2</source>
        <translation>אי אפשר לקרוא את הסמל של הספק „%1”: %2</translation>
    </message>
    <message>
        <source>Offer to sign in with the browser, on the project’s own pages.</source>
        <translation>הצעת כניסה באמצעות הדפדפן, בדפים של המיזם.</translation>
    </message>
    <message>
        <source>Providers can be %1, separated by commas; “%2” is none of these. Give one of your own a name, such as acme=Acme ID.</source>
        <translation>הספקים יכולים להיות %1, מופרדים בפסיקים; „%2” אינו אחד מאלה. לספק משלך יש לתת שם, כגון acme=Acme ID.</translation>
    </message>
    <message>
        <source>“%1” isn’t a provider ID. IDs have up to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>„%1” אינו מזהה ספק. מזהה מכיל עד 64 אותיות, ספרות, נקודות, מקפים וקווים תחתונים.</translation>
    </message>
    <message>
        <source>The provider “%1” is listed twice.</source>
        <translation>הספק „%1” מופיע פעמיים.</translation>
    </message>
    <message>
        <source>The first screen can be form or browser; “%1” is neither.</source>
        <translation>המסך הראשון יכול להיות form או browser; „%1” אינו אחד מאלה.</translation>
    </message>
    <message>
        <source>“%1” isn’t a flow ID. IDs have letters, digits, dots, hyphens and underscores.</source>
        <translation>„%1” אינו מזהה תהליך. מזהה מכיל אותיות, ספרות, נקודות, מקפים וקווים תחתונים.</translation>
    </message>
    <message>
        <source>“%1” isn’t a port that the browser can return to. Use 1024 to 65535, or 0 for any free port.</source>
        <translation>„%1” אינו יציאה שהדפדפן יכול לחזור אליה. יש לבחור בין 1024 ל־65535, או 0 לכל יציאה פנויה.</translation>
    </message>
    <message>
        <source>The browser can return by loopback or scheme; “%1” is neither.</source>
        <translation>הדפדפן יכול לחזור באמצעות loopback או scheme; „%1” אינו אחד מאלה.</translation>
    </message>
    <message>
        <source>Offer single sign-on, by work email or organization domain.</source>
        <translation>הצעת כניסה יחידה, לפי דוא״ל בעבודה או שם התחום של הארגון.</translation>
    </message>
    <message>
        <source>Offer to sign in with these providers, such as google,github,acme=Acme ID.</source>
        <translation>הצעת כניסה באמצעות הספקים האלה, כגון google,github,acme=Acme ID.</translation>
    </message>
    <message>
        <source>What the first screen shows: form (email and password) or browser (no form).</source>
        <translation>מה מוצג במסך הראשון: form (דוא״ל וסיסמה) או browser (ללא טופס).</translation>
    </message>
    <message>
        <source>The flow that the browser shows, if it isn’t the project’s default.</source>
        <translation>התהליך שהדפדפן מציג, אם אינו ברירת המחדל של המיזם.</translation>
    </message>
    <message>
        <source>The port on this computer that the browser returns to; 0 means any free port.</source>
        <translation>היציאה במחשב הזה שהדפדפן חוזר אליה; 0 פירושו כל יציאה פנויה.</translation>
    </message>
    <message>
        <source>How the browser returns: loopback (to this computer) or scheme (to the app, through the desktop).</source>
        <translation>איך הדפדפן חוזר: loopback (אל המחשב הזה) או scheme (אל היישום, דרך שולחן העבודה).</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserSteps</name>
    <message>
        <source>Opening your browser…</source>
        <translation>הדפדפן נפתח…</translation>
    </message>
    <message>
        <source>Your browser can’t get back to this app. Restart the app and try again.</source>
        <translation>הדפדפן לא יכול לחזור ליישום הזה. יש להפעיל מחדש את היישום ולנסות שוב.</translation>
    </message>
    <message>
        <source>Another app is using port %1, which your browser needs to get back here. Close that app and try again.</source>
        <translation>יישום אחר משתמש ביציאה %1, שהדפדפן זקוק לה כדי לחזור לכאן. יש לסגור את אותו יישום ולנסות שוב.</translation>
    </message>
    <message>
        <source>You didn’t finish signing in within 10 minutes, so we stopped waiting.</source>
        <translation>הכניסה לא הושלמה בתוך 10 דקות, ולכן ההמתנה הסתיימה.</translation>
    </message>
    <message>
        <source>You used a different account in your browser, so you were signed out again. Sign in with the one shown here.</source>
        <translation>נעשה שימוש בחשבון אחר בדפדפן, ולכן בוצעה יציאה מהחשבון. יש להיכנס עם החשבון שמוצג כאן.</translation>
    </message>
    <message>
        <source>We ignored a sign-in from your browser because it wasn’t started here.</source>
        <translation>המערכת התעלמה מכניסה שהגיעה מהדפדפן כי היא לא התחילה כאן.</translation>
    </message>
    <message>
        <source>Your browser sent the same sign-in twice, so we ignored the second one.</source>
        <translation>הדפדפן שלח את אותה כניסה פעמיים, ולכן המערכת התעלמה מהשנייה.</translation>
    </message>
    <message>
        <source>You finished a sign-in that was cancelled here, so you were signed out again.</source>
        <translation>הושלמה כניסה שבוטלה כאן, ולכן בוצעה יציאה מהחשבון.</translation>
    </message>
    <message>
        <source>You finished signing in after we stopped waiting, so you were signed out again.</source>
        <translation>הכניסה הושלמה לאחר סיום ההמתנה, ולכן בוצעה יציאה מהחשבון.</translation>
    </message>
    <message>
        <source>The sign-in from your browser was started before this app was closed. Please start again.</source>
        <translation>הכניסה מהדפדפן התחילה לפני שהיישום הזה נסגר. יש להתחיל מחדש.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserView</name>
    <message>
        <source>Continue in your browser</source>
        <translation>המשך בדפדפן</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>בהמתנה לכניסה…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>מתבצעת כניסה…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>הועתק ללוח הגזירים.</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Sign in there, then come back to this window. If you don’t see the page, open it again or copy the link.</source>
        <translation>פתחנו דף בדפדפן. יש להיכנס שם ואז לחזור לחלון הזה. אם הדף לא מוצג, אפשר לפתוח אותו שוב או להעתיק את הקישור.</translation>
    </message>
    <message>
        <source>Open the page again to continue.</source>
        <translation>כדי להמשיך, יש לפתוח את הדף שוב.</translation>
    </message>
    <message>
        <source>Use any browser on this computer.</source>
        <translation>אפשר להשתמש בכל דפדפן במחשב הזה.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;לנסות שוב</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;פתיחה מחדש</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>העתקת &amp;קישור</translation>
    </message>
</context>
<context>
    <name>Descope::ChangeEmailView</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;שליחת קוד</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>מתבצעת שליחה…</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>הוספת כתובת דוא״ל</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>שינוי כתובת הדוא״ל</translation>
    </message>
    <message>
        <source>We’ll send a code there to make sure that it’s yours.</source>
        <translation>נשלח לשם קוד כדי לוודא שהכתובת שייכת לך.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll send to the new one.</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>כעת היא %1, והיא תישאר כך עד להקלדת הקוד שנשלח אל הכתובת החדשה.</translation>
    </message>
    <message>
        <source>New &amp;email</source>
        <translation>&amp;דוא״ל חדש</translation>
    </message>
</context>
<context>
    <name>Descope::ChangePhoneView</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;שליחת קוד</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>מתבצעת שליחה…</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>הוספת מספר טלפון</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>שינוי מספר הטלפון</translation>
    </message>
    <message>
        <source>We’ll text a code there to make sure that it’s yours.</source>
        <translation>נשלח לשם קוד בהודעת טקסט כדי לוודא שהמספר שייך לך.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll text to the new one.</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>כעת הוא %1, והוא יישאר כך עד להקלדת הקוד שנשלח בהודעת טקסט אל המספר החדש.</translation>
    </message>
</context>
<context>
    <name>Descope::CheckMailView</name>
    <message>
        <source>Check your email</source>
        <translation>יש לבדוק את תיבת הדוא״ל</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>חזרה לכניסה</translation>
    </message>
    <message>
        <source>In the email, choose this number:</source>
        <translation>יש לבחור בהודעת הדוא״ל את המספר הזה:</translation>
    </message>
    <message>
        <source>Waiting for you to open the link…</source>
        <translation>בהמתנה לפתיחת הקישור…</translation>
    </message>
    <message>
        <source>&amp;Paste the link from the email</source>
        <translation>יש לה&amp;דביק את הקישור מהודעת הדוא״ל</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;שימוש בקישור הזה</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>הקישור נבדק…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>הכתובת ש&amp;גויה?</translation>
    </message>
    <message>
        <source>We emailed you a link.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>שלחנו לך קישור בדוא״ל.</translation>
    </message>
    <message>
        <source>We emailed a link to %1.</source>
        <translation>שלחנו קישור אל %1.</translation>
    </message>
    <message>
        <source>Open it to continue.</source>
        <translation>יש לפתוח אותו כדי להמשיך.</translation>
    </message>
    <message>
        <source>Open it on this computer, or paste it below.</source>
        <translation>אפשר לפתוח אותו במחשב הזה, או להדביק אותו למטה.</translation>
    </message>
    <message>
        <source>Copy the link from the email and paste it below.</source>
        <translation>יש להעתיק את הקישור מהודעת הדוא״ל ולהדביק אותו למטה.</translation>
    </message>
</context>
<context>
    <name>Descope::ChecklistRow</name>
    <message>
        <source>%1: not yet met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: עדיין לא מתקיים</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: מתקיים</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <extracomment>Name of a password rule for screen readers, after a password was refused; %1 is the rule.</extracomment>
        <translation>%1: לא מתקיים</translation>
    </message>
</context>
<context>
    <name>Descope::CodeSteps</name>
    <message>
        <source>Sending…</source>
        <translation>מתבצעת שליחה…</translation>
    </message>
    <message>
        <source>We sent the email again.</source>
        <translation>הודעת הדוא״ל נשלחה שוב.</translation>
    </message>
    <message>
        <source>We’re calling you now.</source>
        <translation>אנחנו מתקשרים אליך עכשיו.</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>שלחנו את הקוד שוב.</translation>
    </message>
</context>
<context>
    <name>Descope::Command</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1 is a login id, %2 a person&apos;s name</extracomment>
        <translation>הכניסה היא בשם %1.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>הכניסה היא בשם %1 (%2).</translation>
    </message>
    <message>
        <source>Project %1 at %2.</source>
        <extracomment>%1 is a project id, %2 the address of a server</extracomment>
        <translation>מיזם %1 בכתובת %2.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer, but we couldn’t tell the server. %1</source>
        <translation>יצאת מהחשבון במחשב הזה, אך לא ניתן היה להודיע לשרת. %1</translation>
    </message>
    <message>
        <source>We’ll delete your saved session once the keyring is unlocked; until then, it won’t be used. We couldn’t tell the server.</source>
        <translation>ההפעלה השמורה תימחק לאחר שחרור הנעילה של צרור המפתחות; עד אז לא ייעשה בה שימוש. לא ניתן היה להודיע לשרת.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>יצאת מהחשבון.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Run descope-login to sign in.</source>
        <translation>אף אחד לא מחובר. כדי להיכנס יש להריץ את descope-login.</translation>
    </message>
    <message>
        <source>This token is new, but your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>האסימון הזה חדש, אך אי אפשר לשמור את ההפעלה המחודשת. יהיה צורך להיכנס שוב בפעם הבאה.</translation>
    </message>
    <message>
        <source>The keyring can’t save anything right now, so your session wasn’t renewed. It’s still saved: unlock the keyring or free up disk space, then try again.</source>
        <translation>צרור המפתחות לא יכול לשמור דבר כעת, ולכן ההפעלה לא חודשה. היא עדיין שמורה: יש לשחרר את נעילת צרור המפתחות או לפנות מקום בדיסק, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>There’s no usable keyring, so we can’t tell whether anybody is signed in.</source>
        <translation>אין צרור מפתחות זמין, ולכן לא ידוע אם מישהו מחובר לחשבון.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>בהמתנה לצרור המפתחות…</translation>
    </message>
    <message>
        <source>Waiting for another app that shares your session…</source>
        <translation>בהמתנה ליישום אחר שמשתמש באותה הפעלה…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>בהמתנה אל %1…</translation>
    </message>
    <message>
        <source>The answer may contain the only token that stays valid, so we’ll wait for it up to two more minutes.</source>
        <translation>ייתכן שהתשובה מכילה את האסימון היחיד שיישאר תקף, ולכן ההמתנה לה תימשך עד שתי דקות נוספות.</translation>
    </message>
    <message>
        <source>Your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>אי אפשר לשמור את ההפעלה המחודשת. יהיה צורך להיכנס שוב בפעם הבאה.</translation>
    </message>
    <message>
        <source>We’ll delete the session that was saved in a different keyring once that keyring is in use again; until then, it won’t be used. We couldn’t tell the server about it.</source>
        <translation>ההפעלה שנשמרה בצרור מפתחות אחר תימחק כאשר אותו צרור יהיה שוב בשימוש; עד אז לא ייעשה בה שימוש. לא ניתן היה להודיע עליה לשרת.</translation>
    </message>
    <message>
        <source>The session was saved in a different keyring, so we can’t tell whether anybody is signed in. Switch back to that keyring, or run descope-login to sign in.</source>
        <translation>ההפעלה נשמרה בצרור מפתחות אחר, ולכן לא ידוע אם מישהו מחובר לחשבון. יש לחזור לאותו צרור, או להריץ את descope-login כדי להיכנס.</translation>
    </message>
    <message>
        <source>Your session couldn’t be saved, so you were signed out again. Unlock the keyring or free up disk space, then try again.</source>
        <translation>לא ניתן היה לשמור את ההפעלה, ולכן בוצעה יציאה מהחשבון. יש לשחרר את נעילת צרור המפתחות או לפנות מקום בדיסק, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>You’re already signed in. To sign in with another account, too, run descope-login sign-in --another.</source>
        <translation>כבר נכנסת לחשבון. כדי להיכנס גם לחשבון אחר, יש להריץ descope-login sign-in --another.</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1. To see who is, run descope-login status --all.</source>
        <extracomment>%1 is the login id or user id that somebody typed</extracomment>
        <translation>אף אחד לא מחובר בשם %1. כדי לראות מי מחובר, יש להריץ descope-login status --all.</translation>
    </message>
</context>
<context>
    <name>Descope::Configuration</name>
    <message>
        <source>Try descope-login --help.</source>
        <translation>עזרה: descope-login --help.</translation>
    </message>
    <message>
        <source>Sign in with Descope.</source>
        <translation>כניסה באמצעות Descope.</translation>
    </message>
    <message>
        <source>The Descope project, such as P2abc…</source>
        <translation>מיזם ה־Descope, כגון P2abc…</translation>
    </message>
    <message>
        <source>The service, if it isn’t in the project’s own region.</source>
        <translation>השירות, אם אינו באזור של המיזם.</translation>
    </message>
    <message>
        <source>Show that the service is a demo on this computer, with a link to its inbox.</source>
        <translation>הצגת העובדה שהשירות הוא הדגמה במחשב הזה, עם קישור לתיבת הדואר שלו.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>הצגת העזרה הזאת.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>הצגת הגרסה.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>ארגומנט לא מוכר: %1</translation>
    </message>
    <message>
        <source>“%1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>„%1” אינו מזהה מיזם. מזהה מיזם מתחיל באות P ואחריה לפחות 27 אותיות או ספרות.</translation>
    </message>
    <message>
        <source>With status: print JSON.</source>
        <translation>עם status: הצגה בתור JSON.</translation>
    </message>
    <message>
        <source>With sign-out: sign out on all devices.</source>
        <translation>עם sign-out: יציאה מכל המכשירים.</translation>
    </message>
    <message>
        <source>--json goes with status, --everywhere with sign-out.</source>
        <translation>‎--json שייך ל־status, ו־‎--everywhere שייך ל־sign-out.</translation>
    </message>
    <message>
        <source>Where links in emails lead: loopback (back to this computer while the app waits), scheme (to the app, through the desktop), none (where the project says), or the https:// address of a page that passes them to the app.</source>
        <translation>לאן מובילים הקישורים שבהודעות הדוא״ל: loopback (חזרה למחשב הזה כל עוד היישום ממתין), scheme (אל היישום, דרך שולחן העבודה), none (לפי הגדרת המיזם), או כתובת https://‎ של דף שמעביר אותם ליישום.</translation>
    </message>
    <message>
        <source>Offer to sign in with a link sent by email.</source>
        <translation>הצעת כניסה באמצעות קישור שנשלח בדוא״ל.</translation>
    </message>
    <message>
        <source>Offer to sign in with a code sent by email.</source>
        <translation>הצעת כניסה באמצעות קוד שנשלח בדוא״ל.</translation>
    </message>
    <message>
        <source>Links can lead to loopback, scheme, none, or the https:// address of a page without a query (http:// only on this computer); “%1” is none of these.</source>
        <translation>קישורים יכולים להוביל אל loopback, ‏scheme, ‏none או כתובת https://‎ של דף ללא שאילתה (http://‎ רק במחשב הזה); „%1” אינו אחד מאלה.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>אי אפשר לקרוא את הקובץ הזה.</translation>
    </message>
    <message>
        <source>Don’t remember who signed in, and forget who did. For shared computers.</source>
        <translation>לא לזכור מי נכנס לחשבון, ולשכוח מי שנכנס. למחשבים משותפים.</translation>
    </message>
    <message>
        <source>What people sign in with: email, phone, name, or any of them.</source>
        <translation>במה נכנסים לחשבון: email,‏ phone,‏ name, או any לכל אחד מהם.</translation>
    </message>
    <message>
        <source>People sign in with email, phone, name or any; “%1” is none of these.</source>
        <translation>נכנסים לחשבון עם email,‏ phone,‏ name או any; „%1” אינו אחד מאלה.</translation>
    </message>
    <message>
        <source>With sign-in: use the browser on this computer.</source>
        <translation>עם sign-in: שימוש בדפדפן במחשב הזה.</translation>
    </message>
    <message>
        <source>With sign-in: show a code to enter in a browser on any device (the default over SSH or without a display).</source>
        <translation>עם sign-in: הצגת קוד להקלדה בדפדפן בכל מכשיר (ברירת המחדל דרך SSH או ללא מסך).</translation>
    </message>
    <message>
        <source>Without a command, a window opens. sign-in: sign in with a browser. status: tell who is signed in. token: print a valid session token. sign-out: end the saved session.</source>
        <translation>ללא פקודה נפתח חלון. sign-in: כניסה באמצעות דפדפן. status: הצגת מי שמחובר לחשבון. token: הצגת אסימון הפעלה תקף. sign-out: סיום ההפעלה השמורה.</translation>
    </message>
    <message>
        <source>Use either --browser or --device, and only with sign-in.</source>
        <translation>יש להשתמש ב־‎--browser או ב־‎--device, ורק עם sign-in.</translation>
    </message>
    <message>
        <source>This can be on or off; “%1” is neither.</source>
        <extracomment>on and off are typed so in every language</extracomment>
        <translation>הערך יכול להיות on או off; „%1” אינו אחד מאלה.</translation>
    </message>
    <message>
        <source>In the window and with status, token, sign-out: use this account, not the current one.</source>
        <translation>בחלון ועם status‏, token‏, sign-out: שימוש בחשבון הזה ולא בנוכחי.</translation>
    </message>
    <message>
        <source>With token: exchange the access key in this file, which nobody else may read.</source>
        <translation>עם token: המרת מפתח הגישה שבקובץ הזה, שאסור שתהיה לאחרים הרשאת קריאה אליו.</translation>
    </message>
    <message>
        <source>With status: list all accounts, without asking the server.</source>
        <translation>עם status: הצגת כל החשבונות, ללא פנייה לשרת.</translation>
    </message>
    <message>
        <source>With sign-in: add an account, also when somebody is signed in.</source>
        <translation>עם sign-in: הוספת חשבון, גם כאשר מישהו כבר מחובר.</translation>
    </message>
    <message>
        <source>--access-key-file goes with token, names a file, and excludes --account.</source>
        <translation>‎--access-key-file שייך ל־token, מציין קובץ, ואינו משתלב עם ‎--account.</translation>
    </message>
    <message>
        <source>--account doesn’t go with sign-in, and needs a sign-in ID or user ID.</source>
        <translation>‎--account אינו שייך ל־sign-in, ודורש מזהה כניסה או מזהה משתמש.</translation>
    </message>
    <message>
        <source>--all goes with status, and without --account.</source>
        <translation>‎--all שייך ל־status, ללא ‎--account.</translation>
    </message>
    <message>
        <source>--another goes with sign-in.</source>
        <translation>‎--another שייך ל־sign-in.</translation>
    </message>
</context>
<context>
    <name>Descope::ConfirmLinkView</name>
    <message>
        <source>Don’t use this link</source>
        <translation>לא להשתמש בקישור הזה</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>הקישור נבדק…</translation>
    </message>
    <message>
        <source>We can’t tell whether this link was requested here. Continue only if you asked for this email yourself.</source>
        <translation>אי אפשר לדעת אם הקישור הזה התבקש כאן. יש להמשיך רק אם ביקשת את הודעת הדוא״ל הזאת בעצמך.</translation>
    </message>
    <message>
        <source>You’re signed in as %1. You’ll be signed out of that account.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>נכנסת בשם %1. תתבצע יציאה מהחשבון הזה.</translation>
    </message>
    <message>
        <source>Set a new password?</source>
        <translation>להגדיר סיסמה חדשה?</translation>
    </message>
    <message>
        <source>Sign in with this link?</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>להיכנס באמצעות הקישור הזה?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>ה&amp;משך</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;כניסה</translation>
    </message>
    <message>
        <source>Enter the email address the link was sent to.</source>
        <translation>יש להקליד את כתובת הדוא״ל שאליה נשלח הקישור.</translation>
    </message>
    <message>
        <source>Sign in as %1?</source>
        <translation>להיכנס בשם %1?</translation>
    </message>
    <message>
        <source>Enter what you sign in with.</source>
        <translation>יש להקליד את מה שאיתו נכנסים לחשבון.</translation>
    </message>
</context>
<context>
    <name>Descope::ConnectView</name>
    <message>
        <source>Connect to a Descope project</source>
        <translation>חיבור למיזם Descope</translation>
    </message>
    <message>
        <source>Enter the ID of the project you sign in to. Whoever gave you this app can tell you.</source>
        <translation>יש להקליד את מזהה המיזם שאליו נכנסים. אפשר לקבל אותו ממי שסיפק לך את היישום הזה.</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>&amp;מזהה המיזם</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>אפשרויות מת&amp;קדמות</translation>
    </message>
    <message>
        <source>&amp;Base URL (optional)</source>
        <translation>כתובת URL ב&amp;סיסית (לא חובה)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;חיבור</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>המיזם נבדק…</translation>
    </message>
    <message>
        <source>&amp;Where do I find the project ID?</source>
        <translation>&amp;איפה נמצא מזהה המיזם?</translation>
    </message>
</context>
<context>
    <name>Descope::ContactSteps</name>
    <message>
        <source>Sending…</source>
        <translation>מתבצעת שליחה…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>שלחנו את הקוד שוב.</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>כתובת הדוא״ל שונתה.</translation>
    </message>
    <message>
        <source>Your phone number is changed.</source>
        <translation>מספר הטלפון שונה.</translation>
    </message>
    <message>
        <source>That email address belongs to another account. Use another one, or sign in to that account.</source>
        <translation>כתובת הדוא״ל הזו שייכת לחשבון אחר. יש להשתמש באחרת, או להיכנס לחשבון ההוא.</translation>
    </message>
    <message>
        <source>That phone number belongs to another account. Use another one, or sign in to that account.</source>
        <translation>מספר הטלפון הזה שייך לחשבון אחר. יש להשתמש באחר, או להיכנס לחשבון ההוא.</translation>
    </message>
</context>
<context>
    <name>Descope::CurrentNotice</name>
    <message>
        <source>You can try again now.</source>
        <translation>אפשר כעת לנסות שוב.</translation>
    </message>
</context>
<context>
    <name>Descope::DemoBar</name>
    <message>
        <source>Demo server on this computer. See its emails in the %1inbox%2.</source>
        <extracomment>%1 and %2 enclose the link to the mails</extracomment>
        <translation>שרת הדגמה במחשב הזה. אפשר לראות את הודעותיו ב%1תיבת הדואר%2.</translation>
    </message>
</context>
<context>
    <name>Descope::DeviceCommand</name>
    <message>
        <source>We’ll keep trying.</source>
        <translation>הניסיונות יימשכו.</translation>
    </message>
    <message>
        <source>Open %1 in a browser on any device, and enter this code:</source>
        <extracomment>%1 is a web address; the code follows in a line of its own</extracomment>
        <translation>יש לפתוח את %1 בדפדפן בכל מכשיר ולהקליד את הקוד הזה:</translation>
    </message>
    <message>
        <source>Scan this, or open %1 in a browser on any device, and enter this code:</source>
        <translation>יש לסרוק את זה, או לפתוח את %1 בדפדפן בכל מכשיר, ולהקליד את הקוד הזה:</translation>
    </message>
    <message numerus="yes">
        <source>The code expires in %n minute(s).</source>
        <translation>
            <numerusform>תוקף הקוד יפוג בעוד דקה.</numerusform>
            <numerusform>תוקף הקוד יפוג בעוד %n דקות.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>בהמתנה לכניסה שם. לביטול יש להקיש Ctrl-C.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>תוקף הקוד הזה פג.</translation>
    </message>
    <message>
        <source>Sign-in with a device code may be turned off for this project. If there’s a browser on this computer, run descope-login sign-in --browser.</source>
        <translation>ייתכן שהכניסה באמצעות קוד מכשיר מושבתת במיזם הזה. אם יש דפדפן במחשב הזה, יש להריץ descope-login sign-in --browser.</translation>
    </message>
</context>
<context>
    <name>Descope::EnterCodeView</name>
    <message>
        <source>Enter the code</source>
        <translation>הקלדת הקוד</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>חזרה לכניסה</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;קוד</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;כניסה</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>מתבצעת כניסה…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>הכתובת ש&amp;גויה?</translation>
    </message>
    <message>
        <source>We emailed you a 6-digit code.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>שלחנו לך קוד בן 6 ספרות בדוא״ל.</translation>
    </message>
    <message>
        <source>We emailed a 6-digit code to %1.</source>
        <translation>שלחנו קוד בן 6 ספרות אל %1.</translation>
    </message>
    <message>
        <source>We texted you a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>שלחנו לך קוד בן 6 ספרות בהודעת טקסט.</translation>
    </message>
    <message>
        <source>We texted a 6-digit code to %1.</source>
        <translation>שלחנו קוד בן 6 ספרות בהודעת טקסט אל %1.</translation>
    </message>
    <message>
        <source>We’re calling you with a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>אנחנו מתקשרים אליך כדי למסור קוד בן 6 ספרות.</translation>
    </message>
    <message>
        <source>We’re calling %1 with a 6-digit code.</source>
        <translation>אנחנו מתקשרים אל %1 כדי למסור קוד בן 6 ספרות.</translation>
    </message>
    <message>
        <source>We sent you a 6-digit code by WhatsApp.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>שלחנו לך קוד בן 6 ספרות ב־WhatsApp.</translation>
    </message>
    <message>
        <source>We sent a 6-digit code by WhatsApp to %1.</source>
        <translation>שלחנו קוד בן 6 ספרות ב־WhatsApp אל %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>&amp;אישור</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>מתבצע אישור…</translation>
    </message>
    <message>
        <source>&amp;Wrong number?</source>
        <translation>המספר ש&amp;גוי?</translation>
    </message>
    <message>
        <source>&amp;Email me instead</source>
        <translation>שליחה ב&amp;דוא״ל במקום זה</translation>
    </message>
    <message>
        <source>&amp;Text me instead</source>
        <translation>שליחה בהודעת &amp;טקסט במקום זה</translation>
    </message>
    <message>
        <source>Call &amp;me instead</source>
        <translation>קבלת &amp;שיחה במקום זה</translation>
    </message>
    <message>
        <source>Send it by W&amp;hatsApp instead</source>
        <translation>שליחה ב־WhatsApp ב&amp;מקום זה</translation>
    </message>
</context>
<context>
    <name>Descope::ErrorNotice</name>
    <message>
        <source>Error: %1</source>
        <translation>שגיאה: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>קוד: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>מצב HTTP: ‏%1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>מזהה מעקב: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>הודעה: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>שרת: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>זמן: %1</translation>
    </message>
    <message>
        <source>The current password is wrong. Check it and try again.</source>
        <translation>הסיסמה הנוכחית שגויה. יש לבדוק אותה ולנסות שוב.</translation>
    </message>
    <message>
        <source>Wrong email or password. Check both and try again.</source>
        <translation>הדוא״ל או הסיסמה שגויים. יש לבדוק את שניהם ולנסות שוב.</translation>
    </message>
    <message>
        <source>After several wrong attempts, the account may be locked for a while.</source>
        <translation>לאחר כמה ניסיונות שגויים ייתכן שהחשבון יינעל לזמן מה.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>לשרת נדרש זמן רב מדי להשיב.</translation>
    </message>
    <message>
        <source>You appear to be offline. Check your connection and try again.</source>
        <translation>נראה שאין חיבור לרשת. יש לבדוק את החיבור ולנסות שוב.</translation>
    </message>
    <message>
        <source>Your account may have been created; try signing in.</source>
        <translation>ייתכן שהחשבון כבר נוצר; אפשר לנסות להיכנס.</translation>
    </message>
    <message>
        <source>There’s already an account with this email address.</source>
        <translation>כבר קיים חשבון עם כתובת הדוא״ל הזאת.</translation>
    </message>
    <message>
        <source>We couldn’t create this account. If you already have one, sign in or reset your password.</source>
        <translation>לא ניתן היה ליצור את החשבון הזה. אם כבר יש לך חשבון, אפשר להיכנס או לאפס את הסיסמה.</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to continue.</source>
        <translation>תוקף הסיסמה פג. כדי להמשיך יש לבחור סיסמה חדשה.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain your email address.</source>
        <translation>השרת לא קיבל את הסיסמה הזאת. ייתכן שכבר היה בה שימוש בעבר או שהיא מכילה את כתובת הדוא״ל שלך.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>יותר מדי ניסיונות.</translation>
    </message>
    <message>
        <source>The network proxy refused the connection.</source>
        <translation>השרת המתווך של הרשת סירב לחיבור.</translation>
    </message>
    <message>
        <source>The sign-in service is having a problem. Try again in a moment.</source>
        <translation>יש תקלה בשירות הכניסה. אפשר לנסות שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>ההפעלה הסתיימה. יש להיכנס מחדש.</translation>
    </message>
    <message>
        <source>This link has expired or was already used. Some email apps open links to scan them, which uses them up.</source>
        <translation>תוקף הקישור הזה פג או שכבר נעשה בו שימוש. יש יישומי דואר שפותחים קישורים כדי לסרוק אותם, וכך הם מפסיקים לפעול.</translation>
    </message>
    <message>
        <source>You’re signed in, but your keyring is locked, so you’ll have to sign in again next time.</source>
        <translation>נכנסת לחשבון, אך צרור המפתחות נעול, ולכן יהיה צורך להיכנס שוב בפעם הבאה.</translation>
    </message>
    <message>
        <source>Your saved session is locked. Unlock your keyring to continue.</source>
        <translation>ההפעלה השמורה נעולה. כדי להמשיך יש לשחרר את נעילת צרור המפתחות.</translation>
    </message>
    <message>
        <source>You’re signed in, but this computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>נכנסת לחשבון, אך במחשב הזה אין צרור מפתחות זמין, ולכן יהיה צורך להיכנס שוב בפעם הבאה.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be read. Please sign in again.</source>
        <translation>לא ניתן היה לקרוא את ההפעלה השמורה. יש להיכנס מחדש.</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation>יותר מדי ניסיונות. אפשר יהיה לנסות שוב בעוד %1.</translation>
    </message>
    <message>
        <source>If you already have an account, sign in or reset your password.</source>
        <translation>אם כבר יש לך חשבון, אפשר להיכנס או לאפס את הסיסמה.</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be verified. Please sign in again.</source>
        <translation>לא ניתן היה לאמת את הכניסה. יש להיכנס מחדש.</translation>
    </message>
    <message>
        <source>Your session is stored only in your desktop’s keyring. Install a keyring such as GNOME Keyring, KDE Wallet or KeePassXC, then try again.</source>
        <translation>ההפעלה שלך נשמרת רק בצרור המפתחות של שולחן העבודה. יש להתקין צרור מפתחות, כגון GNOME Keyring, ‏KDE Wallet או KeePassXC, ואז לנסות שוב.</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Check it and try again.</source>
        <translation>הקוד שגוי או שתוקפו פג. יש לבדוק אותו ולנסות שוב.</translation>
    </message>
    <message>
        <source>This code has expired. Request a new one.</source>
        <translation>תוקף הקוד הזה פג. יש לבקש קוד חדש.</translation>
    </message>
    <message>
        <source>The link may already be used. If it doesn’t work, request a new one.</source>
        <translation>ייתכן שכבר נעשה שימוש בקישור. אם הוא לא פועל, יש לבקש קישור חדש.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely to %1. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>לא ניתן היה ליצור חיבור מאובטח אל %1. ייתכן שהסיבה היא שרת מתווך, תוכנת אנטי־וירוס או שעון מערכת שגוי.</translation>
    </message>
    <message>
        <source>Your password wasn’t sent.</source>
        <translation>הסיסמה לא נשלחה.</translation>
    </message>
    <message>
        <source>Your password may have been changed already. To find out, sign in with the new one.</source>
        <translation>ייתכן שהסיסמה כבר שונתה. כדי לברר זאת, יש להיכנס עם הסיסמה החדשה.</translation>
    </message>
    <message>
        <source>%1 asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 מבקש אישור שאינו קיים במחשב הזה. יש לפנות למי שמנהל את הרשת שלך.</translation>
    </message>
    <message>
        <source>Sign-in isn’t set up correctly in this app. Contact whoever provides it.</source>
        <translation>הכניסה אינה מוגדרת כראוי ביישום הזה. יש לפנות למי שמספק אותו.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be deleted and is still on this computer. Unlock your keyring, then sign out again.</source>
        <translation>לא ניתן היה למחוק את ההפעלה השמורה, והיא עדיין במחשב הזה. יש לשחרר את נעילת צרור המפתחות ואז לצאת שוב מהחשבון.</translation>
    </message>
    <message>
        <source>Another app that shares your session is using it. Try again in a moment.</source>
        <translation>יישום אחר שמשתמש באותה הפעלה עסוק בה כעת. אפשר לנסות שוב בעוד רגע.</translation>
    </message>
    <message>
        <source>Your session was saved in a different keyring. Switch back to that keyring and restart this app, or sign in here.</source>
        <translation>ההפעלה שלך נשמרה בצרור מפתחות אחר. יש לחזור לאותו צרור ולהפעיל מחדש את היישום, או להיכנס כאן.</translation>
    </message>
    <message>
        <source>Something is missing or isn’t right. Check what you entered and try again.</source>
        <translation>משהו חסר או אינו נכון. יש לבדוק את מה שהוזן ולנסות שוב.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again later.</source>
        <translation>יותר מדי ניסיונות. יש לנסות שוב מאוחר יותר.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <translation>לא ניתן היה ליצור חיבור מאובטח. ייתכן שהסיבה היא שרת מתווך, תוכנת אנטי־וירוס או שעון מערכת שגוי.</translation>
    </message>
    <message>
        <source>The server asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <translation>השרת מבקש אישור שאינו קיים במחשב הזה. יש לפנות למי שמנהל את הרשת שלך.</translation>
    </message>
    <message>
        <source>You aren’t signed in. Please sign in.</source>
        <translation>לא בוצעה כניסה לחשבון. יש להיכנס.</translation>
    </message>
    <message>
        <source>The link in the email hasn’t been opened yet.</source>
        <translation>הקישור שבהודעת הדוא״ל עדיין לא נפתח.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>צרור המפתחות נעול. יש לשחרר את הנעילה ולנסות שוב.</translation>
    </message>
    <message>
        <source>Your keyring isn’t set up yet. Set it up to stay signed in on this computer.</source>
        <translation>צרור המפתחות עדיין לא הוגדר. יש להגדיר אותו כדי שהכניסה לחשבון תישאר פעילה במחשב הזה.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>במחשב הזה אין צרור מפתחות זמין, ולכן יהיה צורך להיכנס שוב בפעם הבאה.</translation>
    </message>
    <message>
        <source>What you asked for may have been done anyway.</source>
        <translation>ייתכן שהבקשה בוצעה בכל זאת.</translation>
    </message>
    <message>
        <source>Wrong sign-in details. Check them and try again.</source>
        <translation>פרטי הכניסה שגויים. יש לבדוק אותם ולנסות שוב.</translation>
    </message>
    <message>
        <source>That account already exists.</source>
        <translation>החשבון הזה כבר קיים.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain what you sign in with.</source>
        <translation>השרת לא קיבל את הסיסמה הזאת. ייתכן שכבר היה בה שימוש בעבר או שהיא מכילה את פרטי הכניסה שלך.</translation>
    </message>
    <message>
        <source>Sign-in was declined in your browser. You can try again.</source>
        <translation>הכניסה נדחתה בדפדפן. אפשר לנסות שוב.</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished in your browser. You can try again.</source>
        <translation>הכניסה לא הושלמה בדפדפן. אפשר לנסות שוב.</translation>
    </message>
    <message>
        <source>The answer from your browser doesn’t belong to this sign-in, so it was ignored. Try again.</source>
        <translation>התשובה מהדפדפן אינה שייכת לכניסה הזאת, ולכן המערכת התעלמה ממנה. יש לנסות שוב.</translation>
    </message>
    <message>
        <source>The sign-in from your browser has expired or was already used. Try again.</source>
        <translation>תוקף הכניסה מהדפדפן פג או שכבר נעשה בה שימוש. יש לנסות שוב.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser. Copy the link and open it yourself.</source>
        <translation>לא ניתן היה לפתוח את הדפדפן. אפשר להעתיק את הקישור ולפתוח אותו ידנית.</translation>
    </message>
    <message>
        <source>We couldn’t find single sign-on for this email address or domain. Check it and try again.</source>
        <translation>לא נמצאה כניסה יחידה לכתובת הדוא״ל או לשם התחום האלה. יש לבדוק אותם ולנסות שוב.</translation>
    </message>
    <message>
        <source>The code hasn’t been entered in a browser yet.</source>
        <translation>הקוד עדיין לא הוקלד בדפדפן.</translation>
    </message>
    <message>
        <source>The code may already be used. If it doesn’t work, use a new one.</source>
        <translation>ייתכן שכבר נעשה שימוש בקוד. אם הוא לא פועל, יש להשתמש בקוד חדש.</translation>
    </message>
    <message>
        <source>Confirm that it’s you to continue.</source>
        <translation>כדי להמשיך יש לאשר שזה אכן חשבונך.</translation>
    </message>
    <message>
        <source>That’s a different account from the one you’re signed in to. Confirm with your own account.</source>
        <translation>זה חשבון שונה מהחשבון המחובר. יש לאשר באמצעות החשבון שלך.</translation>
    </message>
    <message>
        <source>That email address or phone number wasn’t accepted. Check it and try again.</source>
        <translation>כתובת הדוא״ל או מספר הטלפון לא התקבלו. יש לבדוק ולנסות שוב.</translation>
    </message>
    <message>
        <source>The access key wasn’t accepted. It may be wrong, expired or deactivated.</source>
        <translation>מפתח הגישה לא התקבל. ייתכן שהוא שגוי, שתוקפו פג או שהושבת.</translation>
    </message>
    <message>
        <source>The server didn’t accept this. It may be the email address or phone number, or this app may not be set up correctly for your organization. Check what you entered; if that doesn’t help, contact whoever provides the app.</source>
        <translation>השרת לא קיבל זאת. ייתכן שהסיבה היא כתובת הדוא״ל או מספר הטלפון, או שהיישום הזה אינו מוגדר כראוי עבור הארגון שלך. יש לבדוק את מה שהוקלד; אם זה לא עוזר, יש לפנות למי שמספק את היישום.</translation>
    </message>
    <message>
        <source>Your account couldn’t be created. The server may not accept this password, or this app may not be set up correctly for your organization. Try another password; if that doesn’t help, contact whoever provides the app.</source>
        <translation>לא ניתן היה ליצור את החשבון. ייתכן שהשרת אינו מקבל את הסיסמה הזו, או שהיישום הזה אינו מוגדר כראוי עבור הארגון שלך. יש לנסות סיסמה אחרת; אם זה לא עוזר, יש לפנות למי שמספק את היישום.</translation>
    </message>
</context>
<context>
    <name>Descope::FactorBindings</name>
    <message>
        <source>Back to sign in</source>
        <translation>חזרה לכניסה</translation>
    </message>
</context>
<context>
    <name>Descope::FactorSteps</name>
    <message>
        <source>There’s no way yet to confirm that it’s you. Set up an authenticator app at your account first.</source>
        <translation>עדיין אין דרך לאשר שזה אכן חשבונך. יש להגדיר תחילה יישום אימות בחשבון.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>מתבצעת שליחה…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>שלחנו את הקוד שוב.</translation>
    </message>
    <message>
        <source>Your browser didn’t confirm that it’s you. Try again, with the account that you use here.</source>
        <translation>הדפדפן לא אישר את זהותך. יש לנסות שוב, עם החשבון שבשימוש כאן.</translation>
    </message>
</context>
<context>
    <name>Descope::FieldError</name>
    <message numerus="yes">
        <source>That’s too long: at most %Ln characters fit here.</source>
        <translation>
            <numerusform>הטקסט ארוך מדי: לכל היותר תו אחד.</numerusform>
            <numerusform>הטקסט ארוך מדי: לכל היותר %Ln תווים.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::ForgotView</name>
    <message>
        <source>Forgot your password?</source>
        <translation>שכחת את הסיסמה?</translation>
    </message>
    <message>
        <source>Enter your email address. We’ll email you a link to reset your password.</source>
        <translation>יש להקליד את כתובת הדוא״ל שלך. נשלח אליה קישור לאיפוס הסיסמה.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>חזרה לכניסה</translation>
    </message>
    <message>
        <source>Email me a &amp;reset link</source>
        <translation>&amp;שליחת קישור לאיפוס</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>מתבצעת שליחה…</translation>
    </message>
    <message>
        <source>We’ll email you a link to reset your password.</source>
        <translation>נשלח לך בדוא״ל קישור לאיפוס הסיסמה.</translation>
    </message>
</context>
<context>
    <name>Descope::FormChecks</name>
    <message>
        <source>Enter your email address.</source>
        <translation>יש להקליד את כתובת הדוא״ל.</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>יש להקליד סיסמה חדשה.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>יש להקליד את הסיסמה.</translation>
    </message>
    <message>
        <source>This isn’t the link from the email. Copy the whole link and paste it here.</source>
        <translation>זה אינו הקישור מהודעת הדוא״ל. יש להעתיק את הקישור המלא ולהדביק אותו כאן.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>יש להקליד את הסיסמה הנוכחית.</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>יש להקליד את הקוד מהודעת הדוא״ל.</translation>
    </message>
    <message>
        <source>Tick this box to continue.</source>
        <translation>יש לסמן את התיבה הזאת כדי להמשיך.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>זהו שדה חובה.</translation>
    </message>
    <message>
        <source>This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to.</source>
        <translation>אי אפשר לקרוא את הקישור של מסנן הדואר הזה. יש לפתוח אותו בדפדפן ואז להדביק את הכתובת שאליה הוא מוביל.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>יש להקליד את מספר הטלפון.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>יש להקליד את שם המשתמש.</translation>
    </message>
    <message>
        <source>Enter your email, phone number or username.</source>
        <translation>יש להקליד דוא״ל, מספר טלפון או שם משתמש.</translation>
    </message>
    <message>
        <source>Enter a full email address, such as name@example.com.</source>
        <translation>יש להקליד כתובת דוא״ל מלאה, כגון name@example.com.</translation>
    </message>
    <message>
        <source>Enter your work email address or your organization’s domain.</source>
        <translation>יש להקליד את כתובת הדוא״ל שלך בעבודה או את שם התחום של הארגון.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>יש להקליד את הקוד מיישום האימות.</translation>
    </message>
    <message>
        <source>Enter the code from the text message.</source>
        <translation>יש להקליד את הקוד מהודעת הטקסט.</translation>
    </message>
    <message>
        <source>Enter the code from the call.</source>
        <translation>יש להקליד את הקוד מהשיחה.</translation>
    </message>
    <message>
        <source>Enter the code from the WhatsApp message.</source>
        <translation>יש להקליד את הקוד מהודעת ה־WhatsApp.</translation>
    </message>
    <message>
        <source>Enter your phone number with its country code, such as +1 555 123 4567.</source>
        <translation>יש להקליד את מספר הטלפון עם קידומת המדינה, כגון ‎+1 555 123 4567.</translation>
    </message>
    <message>
        <source>This is your email address already. Enter another one.</source>
        <translation>זו כבר כתובת הדוא״ל שלך. יש להקליד אחרת.</translation>
    </message>
    <message>
        <source>This isn’t a full phone number. Check it, and the code of its country.</source>
        <translation>זה אינו מספר טלפון מלא. יש לבדוק אותו ואת קידומת המדינה.</translation>
    </message>
    <message>
        <source>This is your phone number already. Enter another one.</source>
        <translation>זה כבר מספר הטלפון שלך. יש להקליד אחר.</translation>
    </message>
</context>
<context>
    <name>Descope::LoginIdBox</name>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;דוא״ל</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>מס&amp;פר טלפון</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>שם מש&amp;תמש</translation>
    </message>
    <message>
        <source>&amp;Email, phone or username</source>
        <translation>&amp;דוא״ל, טלפון או שם משתמש</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>האם הכוונה ל־%1?</translation>
    </message>
</context>
<context>
    <name>Descope::LoopbackPage</name>
    <message>
        <source>The link has arrived</source>
        <translation>הקישור הגיע</translation>
    </message>
    <message>
        <source>You can close this page and go back to the app.</source>
        <translation>אפשר לסגור את הדף הזה ולחזור ליישום.</translation>
    </message>
    <message>
        <source>This isn’t the link we’re waiting for</source>
        <translation>זה אינו הקישור הצפוי</translation>
    </message>
    <message>
        <source>Copy the whole link from the email and paste it in the app. You can close this page.</source>
        <translation>יש להעתיק את הקישור המלא מהודעת הדוא״ל ולהדביק אותו ביישום. אפשר לסגור את הדף הזה.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language that this is translated into, such as de</extracomment>
        <translation>he</translation>
    </message>
    <message>
        <source>You can close this page. Go back to the app to try again.</source>
        <translation>אפשר לסגור את הדף הזה. כדי לנסות שוב, יש לחזור ליישום.</translation>
    </message>
    <message>
        <source>This isn’t the sign-in we’re waiting for</source>
        <translation>זו אינה הכניסה הצפויה</translation>
    </message>
    <message>
        <source>Continue in the app</source>
        <translation>המשך ביישום</translation>
    </message>
    <message>
        <source>Sign-in was declined</source>
        <translation>הכניסה נדחתה</translation>
    </message>
    <message>
        <source>Sign-in didn’t work</source>
        <translation>הכניסה לא הצליחה</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in the app</source>
        <translation>הכניסה הזאת בוטלה ביישום</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>הכניסה הזאת ארכה יותר מדי זמן</translation>
    </message>
    <message>
        <source>This sign-in was already used</source>
        <translation>כבר נעשה שימוש בכניסה הזאת</translation>
    </message>
</context>
<context>
    <name>Descope::MailOptions</name>
    <message>
        <source>Codes can come by email, sms, voice and whatsapp, separated by commas; “%1” is none of these.</source>
        <translation>קודים יכולים להגיע דרך email,‏ sms,‏ voice ו־whatsapp, מופרדים בפסיקים; „%1” אינו אחד מאלה.</translation>
    </message>
    <message>
        <source>Say how codes come: by email, sms, voice or whatsapp.</source>
        <translation>יש לציין איך מגיעים הקודים: דרך email,‏ sms,‏ voice או whatsapp.</translation>
    </message>
    <message>
        <source>Links that sign in can be magic or enchanted; “%1” is neither.</source>
        <translation>קישורי כניסה יכולים להיות magic או enchanted; „%1” אינו אחד מאלה.</translation>
    </message>
    <message>
        <source>How codes come: email, sms, voice or whatsapp, or several with commas between them; the first is used unless people choose another.</source>
        <translation>איך מגיעים הקודים: email,‏ sms,‏ voice או whatsapp, או כמה מהם מופרדים בפסיקים; הראשון משמש, אלא אם נבחר אחר.</translation>
    </message>
    <message>
        <source>Which link signs in: magic (opened on this computer) or enchanted (opened on any device, by a number).</source>
        <translation>איזה קישור משמש לכניסה: magic (נפתח במחשב הזה) או enchanted (נפתח בכל מכשיר, לפי מספר).</translation>
    </message>
    <message>
        <source>Let people who are new create an account with a link or a code.</source>
        <translation>לאפשר למשתמשים חדשים ליצור חשבון בעזרת קישור או קוד.</translation>
    </message>
</context>
<context>
    <name>Descope::MailSteps</name>
    <message>
        <source>We sent the email again.</source>
        <translation>הודעת הדוא״ל נשלחה שוב.</translation>
    </message>
    <message>
        <source>That link belongs to another account, so nothing was changed.</source>
        <translation>הקישור הזה שייך לחשבון אחר, ולכן דבר לא השתנה.</translation>
    </message>
    <message>
        <source>Password changed, but your other devices couldn’t be signed out.</source>
        <translation>הסיסמה שונתה, אך לא ניתן היה לצאת מהחשבון במכשירים האחרים שלך.</translation>
    </message>
    <message>
        <source>Password changed. Your other devices are signed out.</source>
        <translation>הסיסמה שונתה. במכשירים האחרים שלך בוצעה יציאה מהחשבון.</translation>
    </message>
    <message>
        <source>That link is damaged or isn’t for this app, so it was ignored.</source>
        <translation>הקישור פגום או שאינו מיועד ליישום הזה, ולכן המערכת התעלמה ממנו.</translation>
    </message>
    <message>
        <source>Another link was opened. Finish or cancel this one, then open the other one again.</source>
        <translation>נפתח קישור אחר. יש לסיים או לבטל את הנוכחי, ואז לפתוח את האחר שוב.</translation>
    </message>
    <message>
        <source>A link from an email was opened.</source>
        <translation>נפתח קישור מהודעת דוא״ל.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>מתבצעת שליחה…</translation>
    </message>
</context>
<context>
    <name>Descope::MainWindow</name>
    <message>
        <source>A link was opened. Connect to your project to use it.</source>
        <translation>נפתח קישור. כדי להשתמש בו, יש להתחבר למיזם שלך.</translation>
    </message>
</context>
<context>
    <name>Descope::MessageBar</name>
    <message>
        <source>Hide details</source>
        <translation>הסתרת פרטים</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>פרטים</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>העתקת פרטים</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>מידע</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>הצלחה</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>אזהרה</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>שגיאה</translation>
    </message>
    <message>
        <source>Details shown</source>
        <translation>הפרטים מוצגים</translation>
    </message>
    <message>
        <source>Details hidden</source>
        <translation>הפרטים מוסתרים</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordBox</name>
    <message>
        <source>This password doesn’t meet all the rules yet.</source>
        <translation>הסיסמה הזאת עדיין אינה עומדת בכל הכללים.</translation>
    </message>
    <message>
        <source>Choose a different password.</source>
        <translation>יש לבחור סיסמה אחרת.</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordView</name>
    <message>
        <source>Set a new password</source>
        <translation>הגדרת סיסמה חדשה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>סיסמה &amp;חדשה</translation>
    </message>
    <message>
        <source>Sign out my &amp;other devices</source>
        <translation>יציאה מהמכשירים ה&amp;אחרים שלי</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;שמירה</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>מתבצעת שמירה…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>שינוי סיסמה</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;שינוי הסיסמה</translation>
    </message>
    <message>
        <source>Changing your password…</source>
        <translation>הסיסמה משתנה…</translation>
    </message>
</context>
<context>
    <name>Descope::NoticeButtons</name>
    <message>
        <source>Try again</source>
        <translation>לנסות שוב</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>כניסה לחשבון</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>איפוס סיסמה</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>שליחת קישור חדש</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>שחרור הנעילה וניסיון חוזר</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>שחרור הנעילה ושמירה</translation>
    </message>
    <message>
        <source>Set up and save</source>
        <translation>הגדרה ושמירה</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>איך לתקן</translation>
    </message>
    <message>
        <source>Use the link</source>
        <translation>שימוש בקישור</translation>
    </message>
    <message>
        <source>Try the new password</source>
        <translation>לנסות את הסיסמה החדשה</translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>לשכוח את החשבון</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>פתיחת הדפדפן מחדש</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>הסתרת הסיסמה</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>הצגת הסיסמה</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>הצגת „%1”</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock פעיל</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSteps</name>
    <message>
        <source>Password changed.</source>
        <translation>הסיסמה שונתה.</translation>
    </message>
    <message>
        <source>The new password wasn’t accepted, so your old one probably still works. Try again.</source>
        <translation>הסיסמה החדשה לא התקבלה, ולכן הישנה כנראה עדיין תקפה. יש לנסות שוב.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>מתבצעת כניסה…</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSuggestion</name>
    <message>
        <source>Suggest a password</source>
        <translation>הצעת סיסמה</translation>
    </message>
    <message>
        <source>Save this password somewhere safe, such as a password manager.</source>
        <translation>יש לשמור את הסיסמה הזאת במקום בטוח, כגון מנהל סיסמאות.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתקה</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>העתקת הסיסמה</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>הועתקה. לוח הגזירים יתרוקן בעוד דקה.</translation>
    </message>
</context>
<context>
    <name>Descope::PersonSteps</name>
    <message>
        <source>This computer remembers the last account until another one signs in.</source>
        <translation>המחשב הזה זוכר את החשבון האחרון עד שחשבון אחר נכנס.</translation>
    </message>
    <message>
        <source>We couldn’t remove the account. Unlock your keyring and try again.</source>
        <translation>לא ניתן היה להסיר את החשבון. יש לשחרר את נעילת צרור המפתחות ולנסות שוב.</translation>
    </message>
    <message>
        <source>This computer no longer remembers the account.</source>
        <translation>המחשב הזה אינו זוכר עוד את החשבון.</translation>
    </message>
    <message>
        <source>Forgetting account…</source>
        <translation>מתבצעת הסרה של החשבון השמור…</translation>
    </message>
</context>
<context>
    <name>Descope::PhoneBox</name>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;מדינה</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>מספר &amp;טלפון</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyChecklist</name>
    <message>
        <source>Password rules</source>
        <translation>כללי הסיסמה</translation>
    </message>
    <message>
        <source>All rules are met.</source>
        <translation>כל הכללים מתקיימים.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met: %1</source>
        <extracomment>For screen readers, after a password was refused; %1 is a list of rules.</extracomment>
        <translation>
            <numerusform>כלל אחד לא מתקיים: %1</numerusform>
            <numerusform>%n כללים לא מתקיימים: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <extracomment>For screen readers; %1 is a list of rules for a new password that are not met yet.</extracomment>
        <translation>עדיין נדרש: %1</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>לפחות תו אחד</numerusform>
            <numerusform>לפחות %n תווים</numerusform>
        </translation>
    </message>
    <message>
        <source>One lowercase letter</source>
        <translation>אות לטינית קטנה אחת</translation>
    </message>
    <message>
        <source>One uppercase letter</source>
        <translation>אות לטינית גדולה אחת</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>ספרה אחת</translation>
    </message>
    <message>
        <source>One symbol, such as ! or ?</source>
        <translation>סימן אחד, כגון ! או ?</translation>
    </message>
    <message>
        <source>Strength: “%1” or better</source>
        <extracomment>%1 is a word such as &quot;Good&quot;.</extracomment>
        <translation>חוזק: „%1” או יותר</translation>
    </message>
</context>
<context>
    <name>Descope::ProjectSetup</name>
    <message>
        <source>Enter the project ID.</source>
        <translation>יש להקליד את מזהה המיזם.</translation>
    </message>
    <message>
        <source>That isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>זה אינו מזהה מיזם. מזהה מיזם מתחיל באות P ואחריה לפחות 27 אותיות או ספרות.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, such as https://api.descope.com.</source>
        <translation>יש להקליד כתובת שמתחילה ב־https://‎, כגון https://api.descope.com.</translation>
    </message>
    <message>
        <source>There’s no project with this ID at %1.</source>
        <translation>אין בכתובת %1 מיזם עם המזהה הזה.</translation>
    </message>
    <message>
        <source>The server at %1 isn’t Descope’s, so this project couldn’t be checked.</source>
        <translation>השרת בכתובת %1 אינו של Descope, ולכן לא ניתן היה לבדוק את המיזם הזה.</translation>
    </message>
    <message>
        <source>We couldn’t reach %1, so this project couldn’t be checked.</source>
        <translation>לא ניתן היה להגיע אל %1, ולכן המיזם הזה לא נבדק.</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>להתחבר בכל זאת</translation>
    </message>
    <message>
        <source>Your project couldn’t be saved in %1. You can continue, but you’ll be asked again next time.</source>
        <translation>לא ניתן היה לשמור את המיזם שלך ב־%1. אפשר להמשיך, אך השאלה תוצג שוב בפעם הבאה.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>המשך</translation>
    </message>
    <message>
        <source>This app’s environment names another project. You can continue, but you’ll be asked again next time.</source>
        <translation>משתני הסביבה של היישום הזה מציינים מיזם אחר. אפשר להמשיך, אך השאלה תוצג שוב בפעם הבאה.</translation>
    </message>
</context>
<context>
    <name>Descope::ReplaceView</name>
    <message>
        <source>Choose a new password</source>
        <translation>בחירת סיסמה חדשה</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>סיסמה &amp;נוכחית</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>סיסמה נוכחית</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>סיסמה &amp;חדשה</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;שמירה וכניסה</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>מתבצעת שמירה…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>שכחת את ה&amp;סיסמה?</translation>
    </message>
</context>
<context>
    <name>Descope::RestoringView</name>
    <message>
        <source>Restoring your session…</source>
        <translation>ההפעלה משוחזרת…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>נא להמתין</translation>
    </message>
</context>
<context>
    <name>Descope::Screens</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>For screen readers, after sign-in; %1 is the name or the email address of a person.</extracomment>
        <translation>הכניסה היא בשם %1.</translation>
    </message>
</context>
<context>
    <name>Descope::SecondFactorView</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;קוד</translation>
    </message>
    <message>
        <source>or</source>
        <translation>או</translation>
    </message>
    <message>
        <source>Use your &amp;authenticator app</source>
        <translation>שימוש ב&amp;יישום האימות</translation>
    </message>
    <message>
        <source>&amp;Email me a code</source>
        <translation>שליחת קוד ב&amp;דוא״ל</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>שליחת קוד בהודעת &amp;טקסט</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows now.</source>
        <translation>יש להקליד את הקוד שיישום האימות מציג כעת.</translation>
    </message>
    <message>
        <source>We’ll email you a 6-digit code.</source>
        <translation>נשלח לך קוד בן 6 ספרות בדוא״ל.</translation>
    </message>
    <message>
        <source>We’ll text you a 6-digit code.</source>
        <translation>נשלח לך קוד בן 6 ספרות בהודעת טקסט.</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>אישור שזה אכן חשבונך</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>עוד צעד אחד</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>חזרה לכניסה</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>&amp;אישור</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;שליחת קוד</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>מתבצע אישור…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>מתבצעת שליחה…</translation>
    </message>
    <message>
        <source>Use your &amp;browser</source>
        <translation>שימוש &amp;בדפדפן</translation>
    </message>
    <message>
        <source>Sign in once more in your browser, as you do there with this account.</source>
        <translation>יש להיכנס פעם נוספת בדפדפן, כפי שנכנסים שם לחשבון הזה.</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>פתיחת הדפד&amp;פן</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>הדפדפן נפתח…</translation>
    </message>
</context>
<context>
    <name>Descope::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>ה&amp;דבקה</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;בחירת הכול</translation>
    </message>
</context>
<context>
    <name>Descope::SentMailView</name>
    <message>
        <source>&amp;Resend</source>
        <extracomment>%1 is the time until the button can be used, such as 0:30.</extracomment>
        <translation>שליחה &amp;חוזרת</translation>
    </message>
    <message>
        <source>Resend (%1)</source>
        <translation>שליחה חוזרת (%1)</translation>
    </message>
</context>
<context>
    <name>Descope::SetUpTotpView</name>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app:</source>
        <translation>יש לסרוק את זה באמצעות יישום האימות:</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>קוד QR ליישום האימות</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>&amp;קוד מהיישום</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>הועתק. לוח הגזירים יתרוקן בעוד דקה.</translation>
    </message>
    <message>
        <source>Replace your authenticator app</source>
        <translation>החלפת יישום האימות</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>הגדרת יישום אימות</translation>
    </message>
    <message>
        <source>A new app replaces the one you have. Codes from the old one stop working.</source>
        <translation>יישום חדש מחליף את היישום הקיים. הקודים מהיישום הישן יפסיקו לפעול.</translation>
    </message>
    <message>
        <source>An app on your phone makes a new code every 30 seconds, so that your password alone isn’t enough to sign in.</source>
        <translation>יישום בטלפון יוצר קוד חדש כל 30 שניות, כך שהסיסמה לבדה אינה מספיקה כדי להיכנס.</translation>
    </message>
    <message>
        <source>Can’t scan it? Enter this key in the app:</source>
        <translation>אי אפשר לסרוק? יש להקליד את המפתח הזה ביישום:</translation>
    </message>
    <message>
        <source>Enter this key in your authenticator app:</source>
        <translation>יש להקליד את המפתח הזה ביישום האימות:</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>&amp;אישור</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>ה&amp;משך</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>מתבצע אישור…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>נא להמתין</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>הועתק</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>&amp;העתקת המפתח</translation>
    </message>
</context>
<context>
    <name>Descope::SignInCommand</name>
    <message>
        <source>Press Enter to try again, or Ctrl-C to cancel.</source>
        <translation>כדי לנסות שוב יש להקיש Enter, ולביטול Ctrl-C.</translation>
    </message>
</context>
<context>
    <name>Descope::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>כניסה</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;סיסמה</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>סיסמה</translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>הישארות ב&amp;חשבון במחשב הזה</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;כניסה</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>מתבצעת כניסה…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>שכחת את הסיס&amp;מה?</translation>
    </message>
    <message>
        <source>Email me a &amp;link</source>
        <translation>שליחת &amp;קישור בדוא״ל</translation>
    </message>
    <message>
        <source>Email me a c&amp;ode</source>
        <translation>שליחת ק&amp;וד בדוא״ל</translation>
    </message>
    <message>
        <source>or</source>
        <translation>או</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>עדיין אין לך חשבון?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;יצירת חשבון</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>&amp;שימוש בחשבון אחר</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>המשך בשם %1</translation>
    </message>
    <message>
        <source>Use sin&amp;gle sign-on</source>
        <translation>שימוש בכ&amp;ניסה יחידה</translation>
    </message>
    <message>
        <source>Continue in your &amp;browser</source>
        <translation>המשך &amp;בדפדפן</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>הדפדפן נפתח…</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>On a button; %1 is the name of a company with which people have an account, such as Google.</extracomment>
        <translation>המשך עם %1</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>בשימוש אחרון</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode</source>
        <translation>שליחת ק&amp;וד</translation>
    </message>
    <message>
        <source>Text me a c&amp;ode</source>
        <translation>שליחת ק&amp;וד בהודעת טקסט</translation>
    </message>
    <message>
        <source>Call me with a c&amp;ode</source>
        <translation>קבלת ק&amp;וד בשיחה</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode by WhatsApp</source>
        <translation>שליחת ק&amp;וד ב־WhatsApp</translation>
    </message>
</context>
<context>
    <name>Descope::SignUpView</name>
    <message>
        <source>Create account</source>
        <translation>יצירת חשבון</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>ש&amp;ם (לא חובה)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;סיסמה</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;יצירת חשבון</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>החשבון נוצר…</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>&amp;כניסה לחשבון</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>תנאי השימוש</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>מדיניות הפרטיות</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1 and %2.</source>
        <extracomment>%1 is a link, &quot;Terms of use&quot;, and %2 is one, &quot;Privacy policy&quot;. Their texts are translated apart and stand nowhere else.</extracomment>
        <translation>יצירת חשבון מהווה הסכמה ל%1 ול%2.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1.</source>
        <translation>יצירת חשבון מהווה הסכמה ל%1.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %2.</source>
        <translation>יצירת חשבון מהווה הסכמה ל%2.</translation>
    </message>
</context>
<context>
    <name>Descope::SsoView</name>
    <message>
        <source>Use single sign-on</source>
        <translation>שימוש בכניסה יחידה</translation>
    </message>
    <message>
        <source>We’ll open your organization’s sign-in page in your browser.</source>
        <translation>נפתח את דף הכניסה של הארגון בדפדפן.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>חזרה לכניסה</translation>
    </message>
    <message>
        <source>&amp;Work email or organization domain</source>
        <translation>&amp;דוא״ל בעבודה או שם התחום של הארגון</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>ה&amp;משך</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>הדפדפן נפתח…</translation>
    </message>
</context>
<context>
    <name>Descope::StrengthBar</name>
    <message>
        <source>Very weak</source>
        <comment>strength of a password</comment>
        <translation>חלשה מאוד</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>חלשה</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>בינונית</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>טובה</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>חזקה</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <extracomment>For screen readers; %1 is a word such as &quot;Fair&quot;.</extracomment>
        <translation>חוזק הסיסמה: %1</translation>
    </message>
</context>
<context>
    <name>Descope::SwitchSteps</name>
    <message>
        <source>“%1” isn’t signed in on this computer.</source>
        <extracomment>%1 is a login id or a user id</extracomment>
        <translation>„%1” אינו מחובר במחשב הזה.</translation>
    </message>
    <message>
        <source>Removing account…</source>
        <translation>מתבצעת הסרה של החשבון…</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>החשבון הוסר מהמחשב הזה.</translation>
    </message>
    <message>
        <source>The account was removed from this computer. We couldn’t reach the server; its session there will expire on its own.</source>
        <translation>החשבון הוסר מהמחשב הזה. לא ניתן היה להגיע לשרת; תוקף ההפעלה שם יפוג מעצמו.</translation>
    </message>
    <message>
        <source>The account was removed. We’ll delete its saved session once the keyring is unlocked.</source>
        <translation>החשבון הוסר. ההפעלה השמורה שלו תימחק לאחר שחרור הנעילה של צרור המפתחות.</translation>
    </message>
</context>
<context>
    <name>Descope::TenantView</name>
    <message>
        <source>Choose an organization</source>
        <translation>בחירת ארגון</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>Beside the name of the organization for which the person is signed in now.</extracomment>
        <translation>נוכחי</translation>
    </message>
</context>
<context>
    <name>Descope::TimeText</name>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>היום, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>אתמול, %1</translation>
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
        <translation>יישום האימות הוגדר.</translation>
    </message>
    <message>
        <source>Your authenticator app isn’t set up yet. Finish that, or you may be asked for codes that you don’t have.</source>
        <translation>יישום האימות עדיין לא הוגדר. יש להשלים את ההגדרה, אחרת ייתכן שיתבקשו קודים שאין לך.</translation>
    </message>
</context>
<context>
    <name>Descope::TotpWords</name>
    <message>
        <source>That code is wrong. Enter the newest one; each works once. If none works, check the clock of your phone.</source>
        <translation>הקוד שגוי. יש להקליד את הקוד החדש ביותר; כל קוד פועל פעם אחת. אם אף קוד לא פועל, יש לבדוק את השעון בטלפון.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a few minutes, then enter a new one.</source>
        <translation>יותר מדי קודים שגויים. יש להמתין כמה דקות ואז להקליד קוד חדש.</translation>
    </message>
</context>
<context>
    <name>Descope::View</name>
    <message>
        <source>For %1</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>חשבון: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>ביטול</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>נא להמתין</translation>
    </message>
</context>
<context>
    <name>Descope::ViewBindings</name>
    <message>
        <source>The password rules are checked when you save.</source>
        <translation>כללי הסיסמה נבדקים בעת השמירה.</translation>
    </message>
    <message>
        <source>We’ll keep trying to reconnect.</source>
        <translation>ננסה להתחבר שוב באופן אוטומטי.</translation>
    </message>
</context>
</TS>
