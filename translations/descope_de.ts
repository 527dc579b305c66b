<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Descope::AccessKey</name>
    <message>
        <source>The access key can’t be read: %1: %2</source>
        <translation>Der Zugriffsschlüssel kann nicht gelesen werden: %1: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may read the access key in %1, so it isn’t used. Run chmod 600 on the file, and make a new key if anybody could have seen this one.</source>
        <translation>Andere Benutzer dieses Computers können den Zugriffsschlüssel in %1 lesen, daher wird er nicht verwendet. Führen Sie chmod 600 für die Datei aus, und erstellen Sie einen neuen Schlüssel, falls jemand diesen gesehen haben könnte.</translation>
    </message>
    <message>
        <source>There’s no access key in %1.</source>
        <translation>In %1 ist kein Zugriffsschlüssel.</translation>
    </message>
    <message>
        <source>This isn’t a regular file.</source>
        <translation>Das ist keine gewöhnliche Datei.</translation>
    </message>
</context>
<context>
    <name>Descope::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Konto</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>Konto &amp;hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>Von diesem Computer &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Abmelden</translation>
    </message>
</context>
<context>
    <name>Descope::AccountSteps</name>
    <message>
        <source>You’ll stay signed in on this computer.</source>
        <translation>Sie bleiben auf diesem Computer angemeldet.</translation>
    </message>
    <message>
        <source>Recent sign-ins can’t be shown right now.</source>
        <translation>Die letzten Anmeldungen können gerade nicht angezeigt werden.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>You’re signed out. We’ll delete your saved session once the keyring is unlocked.</source>
        <translation>Sie sind abgemeldet. Ihre gespeicherte Sitzung wird gelöscht, sobald der Schlüsselbund entsperrt ist.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server, so your other devices are still signed in.</source>
        <translation>Sie sind auf diesem Computer abgemeldet. Der Server war nicht erreichbar, daher sind Ihre anderen Geräte noch angemeldet.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server; your session there will expire on its own.</source>
        <translation>Sie sind auf diesem Computer abgemeldet. Der Server war nicht erreichbar; Ihre Sitzung dort läuft von selbst ab.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in.</source>
        <translation>Sie sind auf diesem Computer abgemeldet. Der Server hat das nicht bestätigt, daher sind Ihre anderen Geräte möglicherweise noch angemeldet.</translation>
    </message>
    <message>
        <source>You were signed out because you were away. Please sign in again.</source>
        <translation>Sie wurden abgemeldet, weil Sie abwesend waren. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Your keyring can’t save anything right now, so your session isn’t renewed. Unlock the keyring or free up disk space.</source>
        <translation>Ihr Schlüsselbund kann gerade nichts speichern, daher wird Ihre Sitzung nicht verlängert. Entsperren Sie den Schlüsselbund oder geben Sie Speicherplatz frei.</translation>
    </message>
    <message>
        <source>You’re connected again.</source>
        <translation>Die Verbindung ist wiederhergestellt.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Abmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountView</name>
    <message>
        <source>Your account</source>
        <translation>Ihr Konto</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Letzte Anmeldungen</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Abmelden</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>Überall a&amp;bmelden…</translation>
    </message>
    <message>
        <source>Sign out on all your devices? You’ll have to sign in again on each of them.</source>
        <translation>Möchten Sie sich auf allen Geräten abmelden? Sie müssen sich dann auf jedem davon neu anmelden.</translation>
    </message>
    <message>
        <source>Sign out e&amp;verywhere</source>
        <translation>Überall ab&amp;melden</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Signed in, but offline</source>
        <translation>Angemeldet, aber offline</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Ihre Sitzung ist beendet</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Jetzt versuchen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>Än&amp;dern…</translation>
    </message>
    <message>
        <source>Support details</source>
        <translation>Details für den Support</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>Details für den Support kopieren</translation>
    </message>
    <message>
        <source>You don’t have a password yet.</source>
        <translation>Sie haben noch kein Passwort.</translation>
    </message>
    <message>
        <source>S&amp;et…</source>
        <translation>&amp;Festlegen…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Passwort ändern…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Passwort festlegen…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>E-Mail-Adresse bestätigt</translation>
    </message>
    <message>
        <source>Email not verified</source>
        <translation>E-Mail-Adresse nicht bestätigt</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Computer</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Authenticator-App</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konten</translation>
    </message>
    <message>
        <source>Its codes confirm that it’s you.</source>
        <translation>Mit ihren Codes bestätigen Sie, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Ersetzen…</translation>
    </message>
    <message>
        <source>Replace authenticator app…</source>
        <translation>Authenticator-App ersetzen…</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Noch nicht eingerichtet.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Einrichten…</translation>
    </message>
    <message>
        <source>Set up authenticator app…</source>
        <translation>Authenticator-App einrichten…</translation>
    </message>
    <message>
        <source>You don’t have an email address yet.</source>
        <translation>Sie haben noch keine E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Hinzufügen…</translation>
    </message>
    <message>
        <source>Add email address…</source>
        <translation>E-Mail-Adresse hinzufügen…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change email address…</source>
        <translation>E-Mail-Adresse ändern…</translation>
    </message>
    <message>
        <source>You don’t have a phone number yet.</source>
        <translation>Sie haben noch keine Telefonnummer.</translation>
    </message>
    <message>
        <source>Add phone number…</source>
        <translation>Telefonnummer hinzufügen…</translation>
    </message>
    <message>
        <source>Change phone number…</source>
        <translation>Telefonnummer ändern…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Wechseln…</translation>
    </message>
    <message>
        <source>Switch organization…</source>
        <translation>Organisation wechseln…</translation>
    </message>
    <message>
        <source>No other account on this computer.</source>
        <translation>Kein anderes Konto auf diesem Computer.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Konto hinzufügen…</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Konto wechseln…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountWidget</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Niemand ist angemeldet.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Anmelden…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountsView</name>
    <message>
        <source>Choose an account</source>
        <translation>Konto auswählen</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>An&amp;deres Konto verwenden</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>Von diesem Computer &amp;entfernen</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Als %1 fortfahren</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>For screen readers; %1 is the name or the email address of a person.</extracomment>
        <translation>%1 von diesem Computer entfernen</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? You can sign in again at any time.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>%1 von diesem Computer entfernen? Sie können sich jederzeit wieder anmelden.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserCommand</name>
    <message>
        <source>Opening your browser to sign in. If nothing opens, copy this address to a browser on this computer:</source>
        <translation>Ihr Browser wird zum Anmelden geöffnet. Wenn sich nichts öffnet, kopieren Sie diese Adresse in einen Browser auf diesem Computer:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>Warten auf Ihre Anmeldung dort. Drücken Sie Strg-C, um abzubrechen.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser (%1). Copy the address above, or run descope-login sign-in --device to use a browser on another device.</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>Ihr Browser konnte nicht geöffnet werden (%1). Kopieren Sie die Adresse oben, oder starten Sie descope-login sign-in --device, um einen Browser auf einem anderen Gerät zu verwenden.</translation>
    </message>
    <message>
        <source>Still waiting. If your browser hasn’t opened, copy the address above.</source>
        <translation>Es wird noch gewartet. Wenn sich Ihr Browser nicht geöffnet hat, kopieren Sie die Adresse oben.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserOptions</name>
    <message>
        <source>The icon of the provider “%1” can’t be read: %2</source>
        <translation>Das Symbol des Anbieters „%1“ kann nicht gelesen werden: %2</translation>
    </message>
    <message>
        <source>Offer to sign in with the browser, on the project’s own pages.</source>
        <translation>Anmelden mit dem Browser anbieten, auf den Seiten des Projekts.</translation>
    </message>
    <message>
        <source>Providers can be %1, separated by commas; “%2” is none of these. Give one of your own a name, such as acme=Acme ID.</source>
        <translation>Anbieter können %1 sein, durch Kommas getrennt; „%2“ ist nichts davon. Geben Sie einem eigenen Anbieter einen Namen, zum Beispiel acme=Acme ID.</translation>
    </message>
    <message>
        <source>“%1” isn’t a provider ID. IDs have up to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>„%1“ ist keine Anbieter-ID. IDs haben bis zu 64 Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche.</translation>
    </message>
    <message>
        <source>The provider “%1” is listed twice.</source>
        <translation>Der Anbieter „%1“ ist doppelt aufgeführt.</translation>
    </message>
    <message>
        <source>The first screen can be form or browser; “%1” is neither.</source>
        <translation>Die erste Seite kann form oder browser sein; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>“%1” isn’t a flow ID. IDs have letters, digits, dots, hyphens and underscores.</source>
        <translation>„%1“ ist keine Flow-ID. IDs bestehen aus Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen.</translation>
    </message>
    <message>
        <source>“%1” isn’t a port that the browser can return to. Use 1024 to 65535, or 0 for any free port.</source>
        <translation>„%1“ ist kein Port, zu dem der Browser zurückkehren kann. Verwenden Sie 1024 bis 65535 oder 0 für einen beliebigen freien Port.</translation>
    </message>
    <message>
        <source>The browser can return by loopback or scheme; “%1” is neither.</source>
        <translation>Der Browser kann über loopback oder scheme zurückkehren; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>Offer single sign-on, by work email or organization domain.</source>
        <translation>Single Sign-on anbieten, über geschäftliche E-Mail-Adresse oder Domain der Organisation.</translation>
    </message>
    <message>
        <source>Offer to sign in with these providers, such as google,github,acme=Acme ID.</source>
        <translation>Anmelden mit diesen Anbietern anbieten, etwa google,github,acme=Acme ID.</translation>
    </message>
    <message>
        <source>What the first screen shows: form (email and password) or browser (no form).</source>
        <translation>Was die erste Seite zeigt: form (E-Mail-Adresse und Passwort) oder browser (kein Formular).</translation>
    </message>
    <message>
        <source>The flow that the browser shows, if it isn’t the project’s default.</source>
        <translation>Der Flow, den der Browser zeigt, wenn es nicht der Standard des Projekts ist.</translation>
    </message>
    <message>
        <source>The port on this computer that the browser returns to; 0 means any free port.</source>
        <translation>Der Port auf diesem Computer, zu dem der Browser zurückkehrt; 0 steht für einen beliebigen freien Port.</translation>
    </message>
    <message>
        <source>How the browser returns: loopback (to this computer) or scheme (to the app, through the desktop).</source>
        <translation>Wie der Browser zurückkehrt: loopback (auf diesen Computer) oder scheme (zum Programm, über den Desktop).</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserSteps</name>
    <message>
        <source>Opening your browser…</source>
        <translation>Ihr Browser wird geöffnet…</translation>
    </message>
    <message>
        <source>Your browser can’t get back to this app. Restart the app and try again.</source>
        <translation>Ihr Browser kann nicht zu diesem Programm zurückkehren. Starten Sie das Programm neu und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Another app is using port %1, which your browser needs to get back here. Close that app and try again.</source>
        <translation>Ein anderes Programm verwendet Port %1, über den Ihr Browser hierher zurückkehrt. Schließen Sie dieses Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You didn’t finish signing in within 10 minutes, so we stopped waiting.</source>
        <translation>Sie haben die Anmeldung nicht innerhalb von 10 Minuten abgeschlossen, daher wird nicht mehr gewartet.</translation>
    </message>
    <message>
        <source>You used a different account in your browser, so you were signed out again. Sign in with the one shown here.</source>
        <translation>Sie haben in Ihrem Browser ein anderes Konto verwendet und wurden daher wieder abgemeldet. Melden Sie sich mit dem hier angezeigten an.</translation>
    </message>
    <message>
        <source>We ignored a sign-in from your browser because it wasn’t started here.</source>
        <translation>Eine Anmeldung aus Ihrem Browser wurde ignoriert, weil sie nicht hier begonnen wurde.</translation>
    </message>
    <message>
        <source>Your browser sent the same sign-in twice, so we ignored the second one.</source>
        <translation>Ihr Browser hat dieselbe Anmeldung zweimal gesendet, daher wurde die zweite ignoriert.</translation>
    </message>
    <message>
        <source>You finished a sign-in that was cancelled here, so you were signed out again.</source>
        <translation>Sie haben eine Anmeldung abgeschlossen, die hier abgebrochen wurde. Sie wurden daher wieder abgemeldet.</translation>
    </message>
    <message>
        <source>You finished signing in after we stopped waiting, so you were signed out again.</source>
        <translation>Sie haben die Anmeldung erst abgeschlossen, als nicht mehr darauf gewartet wurde. Sie wurden daher wieder abgemeldet.</translation>
    </message>
    <message>
        <source>The sign-in from your browser was started before this app was closed. Please start again.</source>
        <translation>Die Anmeldung aus Ihrem Browser wurde begonnen, bevor dieses Programm geschlossen wurde. Bitte beginnen Sie neu.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserView</name>
    <message>
        <source>Continue in your browser</source>
        <translation>In Ihrem Browser fortfahren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>Warten auf Ihre Anmeldung…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>In die Zwischenablage kopiert.</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Sign in there, then come back to this window. If you don’t see the page, open it again or copy the link.</source>
        <translation>In Ihrem Browser wurde eine Seite geöffnet. Melden Sie sich dort an und kehren Sie dann zu diesem Fenster zurück. Wenn Sie die Seite nicht sehen, öffnen Sie sie erneut oder kopieren Sie den Link.</translation>
    </message>
    <message>
        <source>Open the page again to continue.</source>
        <translation>Öffnen Sie die Seite erneut, um fortzufahren.</translation>
    </message>
    <message>
        <source>Use any browser on this computer.</source>
        <translation>Verwenden Sie einen beliebigen Browser auf diesem Computer.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>Noch einmal &amp;versuchen</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Erneut öffnen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>Link &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Descope::ChangeEmailView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Co&amp;de senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>E-Mail-Adresse hinzufügen</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>E-Mail-Adresse ändern</translation>
    </message>
    <message>
        <source>We’ll send a code there to make sure that it’s yours.</source>
        <translation>Wir senden einen Code dorthin, um sicherzugehen, dass sie Ihnen gehört.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll send to the new one.</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>Zurzeit ist es %1, und das bleibt so, bis Sie den Code eingeben, den wir an die neue senden.</translation>
    </message>
    <message>
        <source>New &amp;email</source>
        <translation>Neue &amp;E-Mail-Adresse</translation>
    </message>
</context>
<context>
    <name>Descope::ChangePhoneView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Co&amp;de senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Telefonnummer hinzufügen</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>Telefonnummer ändern</translation>
    </message>
    <message>
        <source>We’ll text a code there to make sure that it’s yours.</source>
        <translation>Wir senden einen Code per SMS dorthin, um sicherzugehen, dass sie Ihnen gehört.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll text to the new one.</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>Zurzeit ist es %1, und das bleibt so, bis Sie den Code eingeben, den wir per SMS an die neue senden.</translation>
    </message>
</context>
<context>
    <name>Descope::CheckMailView</name>
    <message>
        <source>Check your email</source>
        <translation>Prüfen Sie Ihr E-Mail-Postfach</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>In the email, choose this number:</source>
        <translation>Wählen Sie in der E-Mail diese Zahl:</translation>
    </message>
    <message>
        <source>Waiting for you to open the link…</source>
        <translation>Warten auf das Öffnen des Links…</translation>
    </message>
    <message>
        <source>&amp;Paste the link from the email</source>
        <translation>Link aus der E-Mail &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>Diesen &amp;Link verwenden</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Der Link wird geprüft…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>&amp;Falsche Adresse?</translation>
    </message>
    <message>
        <source>We emailed you a link.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>Wir haben Ihnen einen Link per E-Mail gesendet.</translation>
    </message>
    <message>
        <source>We emailed a link to %1.</source>
        <translation>Wir haben einen Link an %1 gesendet.</translation>
    </message>
    <message>
        <source>Open it to continue.</source>
        <translation>Öffnen Sie ihn, um fortzufahren.</translation>
    </message>
    <message>
        <source>Open it on this computer, or paste it below.</source>
        <translation>Öffnen Sie ihn auf diesem Computer oder fügen Sie ihn unten ein.</translation>
    </message>
    <message>
        <source>Copy the link from the email and paste it below.</source>
        <translation>Kopieren Sie den Link aus der E-Mail und fügen Sie ihn unten ein.</translation>
    </message>
</context>
<context>
    <name>Descope::ChecklistRow</name>
    <message>
        <source>%1: not yet met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: noch nicht erfüllt</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: erfüllt</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <extracomment>Name of a password rule for screen readers, after a password was refused; %1 is the rule.</extracomment>
        <translation>%1: nicht erfüllt</translation>
    </message>
</context>
<context>
    <name>Descope::CodeSteps</name>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>We sent the email again.</source>
        <translation>Die E-Mail wurde erneut gesendet.</translation>
    </message>
    <message>
        <source>We’re calling you now.</source>
        <translation>Wir rufen Sie jetzt an.</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Wir haben den Code erneut gesendet.</translation>
    </message>
</context>
<context>
    <name>Descope::Command</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1 is a login id, %2 a person&apos;s name</extracomment>
        <translation>Angemeldet als %1.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Angemeldet als %1 (%2).</translation>
    </message>
    <message>
        <source>Project %1 at %2.</source>
        <extracomment>%1 is a project id, %2 the address of a server</extracomment>
        <translation>Projekt %1 bei %2.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer, but we couldn’t tell the server. %1</source>
        <translation>Sie sind auf diesem Computer abgemeldet, aber der Server konnte nicht benachrichtigt werden. %1</translation>
    </message>
    <message>
        <source>We’ll delete your saved session once the keyring is unlocked; until then, it won’t be used. We couldn’t tell the server.</source>
        <translation>Ihre gespeicherte Sitzung wird gelöscht, sobald der Schlüsselbund entsperrt ist; bis dahin wird sie nicht verwendet. Der Server konnte nicht benachrichtigt werden.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>Sie sind abgemeldet.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Run descope-login to sign in.</source>
        <translation>Niemand ist angemeldet. Starten Sie descope-login, um sich anzumelden.</translation>
    </message>
    <message>
        <source>This token is new, but your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>Dieses Token ist neu, aber Ihre verlängerte Sitzung kann nicht gespeichert werden. Beim nächsten Mal müssen Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>The keyring can’t save anything right now, so your session wasn’t renewed. It’s still saved: unlock the keyring or free up disk space, then try again.</source>
        <translation>Der Schlüsselbund kann gerade nichts speichern, daher wurde Ihre Sitzung nicht verlängert. Sie ist noch gespeichert: Entsperren Sie den Schlüsselbund oder geben Sie Speicherplatz frei, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>There’s no usable keyring, so we can’t tell whether anybody is signed in.</source>
        <translation>Es gibt keinen nutzbaren Schlüsselbund, daher ist nicht bekannt, ob jemand angemeldet ist.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Warten auf den Schlüsselbund…</translation>
    </message>
    <message>
        <source>Waiting for another app that shares your session…</source>
        <translation>Warten auf ein anderes Programm, das Ihre Sitzung mitbenutzt…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Warten auf %1…</translation>
    </message>
    <message>
        <source>The answer may contain the only token that stays valid, so we’ll wait for it up to two more minutes.</source>
        <translation>Die Antwort enthält möglicherweise das einzige weiterhin gültige Token, daher wird bis zu zwei Minuten länger auf sie gewartet.</translation>
    </message>
    <message>
        <source>Your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>Ihre verlängerte Sitzung kann nicht gespeichert werden. Beim nächsten Mal müssen Sie sich neu anmelden.</translation>
    </message>
    <message>
        <source>We’ll delete the session that was saved in a different keyring once that keyring is in use again; until then, it won’t be used. We couldn’t tell the server about it.</source>
        <translation>Die in einem anderen Schlüsselbund gespeicherte Sitzung wird gelöscht, sobald dieser wieder verwendet wird; bis dahin wird sie nicht benutzt. Der Server konnte darüber nicht benachrichtigt werden.</translation>
    </message>
    <message>
        <source>The session was saved in a different keyring, so we can’t tell whether anybody is signed in. Switch back to that keyring, or run descope-login to sign in.</source>
        <translation>Die Sitzung wurde in einem anderen Schlüsselbund gespeichert, daher ist nicht bekannt, ob jemand angemeldet ist. Wechseln Sie zurück zu diesem Schlüsselbund, oder starten Sie descope-login, um sich anzumelden.</translation>
    </message>
    <message>
        <source>Your session couldn’t be saved, so you were signed out again. Unlock the keyring or free up disk space, then try again.</source>
        <translation>Ihre Sitzung konnte nicht gespeichert werden, daher wurden Sie wieder abgemeldet. Entsperren Sie den Schlüsselbund oder geben Sie Speicherplatz frei, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>You’re already signed in. To sign in with another account, too, run descope-login sign-in --another.</source>
        <translation>Sie sind bereits angemeldet. Um sich zusätzlich mit einem anderen Konto anzumelden, starten Sie descope-login sign-in --another.</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1. To see who is, run descope-login status --all.</source>
        <extracomment>%1 is the login id or user id that somebody typed</extracomment>
        <translation>Niemand ist als %1 angemeldet. Um zu sehen, wer angemeldet ist, starten Sie descope-login status --all.</translation>
    </message>
</context>
<context>
    <name>Descope::Configuration</name>
    <message>
        <source>Try descope-login --help.</source>
        <translation>Hilfe gibt es mit descope-login --help.</translation>
    </message>
    <message>
        <source>Sign in with Descope.</source>
        <translation>Mit Descope anmelden.</translation>
    </message>
    <message>
        <source>The Descope project, such as P2abc…</source>
        <translation>Das Descope-Projekt, etwa P2abc…</translation>
    </message>
    <message>
        <source>The service, if it isn’t in the project’s own region.</source>
        <translation>Der Dienst, wenn er nicht in der Region des Projekts liegt.</translation>
    </message>
    <message>
        <source>Show that the service is a demo on this computer, with a link to its inbox.</source>
        <translation>Anzeigen, dass der Dienst eine Demo auf diesem Computer ist, mit einem Link zu ihrem Posteingang.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Diese Hilfe ausgeben.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Die Version ausgeben.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Unbekanntes Argument: %1</translation>
    </message>
    <message>
        <source>“%1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>„%1“ ist keine Projekt-ID. Projekt-IDs beginnen mit dem Buchstaben P, gefolgt von mindestens 27 Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>With status: print JSON.</source>
        <translation>Mit status: als JSON ausgeben.</translation>
    </message>
    <message>
        <source>With sign-out: sign out on all devices.</source>
        <translation>Mit sign-out: auf allen Geräten abmelden.</translation>
    </message>
    <message>
        <source>--json goes with status, --everywhere with sign-out.</source>
        <translation>--json gehört zu status, --everywhere zu sign-out.</translation>
    </message>
    <message>
        <source>Where links in emails lead: loopback (back to this computer while the app waits), scheme (to the app, through the desktop), none (where the project says), or the https:// address of a page that passes them to the app.</source>
        <translation>Wohin Links in E-Mails führen: loopback (zurück auf diesen Computer, während das Programm wartet), scheme (zum Programm, über den Desktop), none (wohin das Projekt sagt) oder die https://-Adresse einer Seite, die sie an das Programm weitergibt.</translation>
    </message>
    <message>
        <source>Offer to sign in with a link sent by email.</source>
        <translation>Anmelden mit einem Link per E-Mail anbieten.</translation>
    </message>
    <message>
        <source>Offer to sign in with a code sent by email.</source>
        <translation>Anmelden mit einem Code per E-Mail anbieten.</translation>
    </message>
    <message>
        <source>Links can lead to loopback, scheme, none, or the https:// address of a page without a query (http:// only on this computer); “%1” is none of these.</source>
        <translation>Links können zu loopback, scheme, none oder der https://-Adresse einer Seite ohne Abfrage führen (http:// nur für diesen Computer); „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>Diese Datei kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Don’t remember who signed in, and forget who did. For shared computers.</source>
        <translation>Nicht merken, wer sich angemeldet hat, und wer es war, vergessen. Für gemeinsam genutzte Computer.</translation>
    </message>
    <message>
        <source>What people sign in with: email, phone, name, or any of them.</source>
        <translation>Womit man sich anmeldet: email, phone, name oder any für alles davon.</translation>
    </message>
    <message>
        <source>People sign in with email, phone, name or any; “%1” is none of these.</source>
        <translation>Man meldet sich mit email, phone, name oder any an; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>With sign-in: use the browser on this computer.</source>
        <translation>Mit sign-in: den Browser auf diesem Computer verwenden.</translation>
    </message>
    <message>
        <source>With sign-in: show a code to enter in a browser on any device (the default over SSH or without a display).</source>
        <translation>Mit sign-in: einen Code anzeigen, der in einem Browser auf einem beliebigen Gerät eingegeben wird (Standard über SSH oder ohne Bildschirm).</translation>
    </message>
    <message>
        <source>Without a command, a window opens. sign-in: sign in with a browser. status: tell who is signed in. token: print a valid session token. sign-out: end the saved session.</source>
        <translation>Ohne Befehl öffnet sich ein Fenster. sign-in: mit einem Browser anmelden. status: anzeigen, wer angemeldet ist. token: ein gültiges Sitzungstoken ausgeben. sign-out: die gespeicherte Sitzung beenden.</translation>
    </message>
    <message>
        <source>Use either --browser or --device, and only with sign-in.</source>
        <translation>Verwenden Sie entweder --browser oder --device, und nur mit sign-in.</translation>
    </message>
    <message>
        <source>This can be on or off; “%1” is neither.</source>
        <extracomment>on and off are typed so in every language</extracomment>
        <translation>Möglich ist on oder off; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>In the window and with status, token, sign-out: use this account, not the current one.</source>
        <translation>Im Fenster und mit status, token, sign-out: dieses Konto verwenden, nicht das aktuelle.</translation>
    </message>
    <message>
        <source>With token: exchange the access key in this file, which nobody else may read.</source>
        <translation>Mit token: den Zugriffsschlüssel in dieser Datei eintauschen, die niemand sonst lesen darf.</translation>
    </message>
    <message>
        <source>With status: list all accounts, without asking the server.</source>
        <translation>Mit status: alle Konten auflisten, ohne den Server zu fragen.</translation>
    </message>
    <message>
        <source>With sign-in: add an account, also when somebody is signed in.</source>
        <translation>Mit sign-in: ein Konto hinzufügen, auch wenn schon jemand angemeldet ist.</translation>
    </message>
    <message>
        <source>--access-key-file goes with token, names a file, and excludes --account.</source>
        <translation>--access-key-file gehört zu token, nennt eine Datei und schließt --account aus.</translation>
    </message>
    <message>
        <source>--account doesn’t go with sign-in, and needs a sign-in ID or user ID.</source>
        <translation>--account passt nicht zu sign-in und braucht eine Anmelde-ID oder Benutzer-ID.</translation>
    </message>
    <message>
        <source>--all goes with status, and without --account.</source>
        <translation>--all gehört zu status, ohne --account.</translation>
    </message>
    <message>
        <source>--another goes with sign-in.</source>
        <translation>--another gehört zu sign-in.</translation>
    </message>
</context>
<context>
    <name>Descope::ConfirmLinkView</name>
    <message>
        <source>Don’t use this link</source>
        <translation>Diesen Link nicht verwenden</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Der Link wird geprüft…</translation>
    </message>
    <message>
        <source>We can’t tell whether this link was requested here. Continue only if you asked for this email yourself.</source>
        <translation>Es lässt sich nicht feststellen, ob dieser Link hier angefordert wurde. Fahren Sie nur fort, wenn Sie diese E-Mail selbst angefordert haben.</translation>
    </message>
    <message>
        <source>You’re signed in as %1. You’ll be signed out of that account.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Sie sind als %1 angemeldet. Sie werden von diesem Konto abgemeldet.</translation>
    </message>
    <message>
        <source>Set a new password?</source>
        <translation>Neues Passwort festlegen?</translation>
    </message>
    <message>
        <source>Sign in with this link?</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Mit diesem Link anmelden?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Enter the email address the link was sent to.</source>
        <translation>Geben Sie die E-Mail-Adresse ein, an die der Link gesendet wurde.</translation>
    </message>
    <message>
        <source>Sign in as %1?</source>
        <translation>Als %1 anmelden?</translation>
    </message>
    <message>
        <source>Enter what you sign in with.</source>
        <translation>Geben Sie ein, womit Sie sich anmelden.</translation>
    </message>
</context>
<context>
    <name>Descope::ConnectView</name>
    <message>
        <source>Connect to a Descope project</source>
        <translation>Mit einem Descope-Projekt verbinden</translation>
    </message>
    <message>
        <source>Enter the ID of the project you sign in to. Whoever gave you this app can tell you.</source>
        <translation>Geben Sie die ID des Projekts ein, bei dem Sie sich anmelden. Wer Ihnen dieses Programm gegeben hat, kann sie Ihnen nennen.</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>&amp;Projekt-ID</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Erweitert</translation>
    </message>
    <message>
        <source>&amp;Base URL (optional)</source>
        <translation>&amp;Basis-URL (optional)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Verbinden</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Das Projekt wird geprüft…</translation>
    </message>
    <message>
        <source>&amp;Where do I find the project ID?</source>
        <translation>&amp;Wo finde ich die Projekt-ID?</translation>
    </message>
</context>
<context>
    <name>Descope::ContactSteps</name>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Wir haben den Code erneut gesendet.</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>Ihre E-Mail-Adresse ist geändert.</translation>
    </message>
    <message>
        <source>Your phone number is changed.</source>
        <translation>Ihre Telefonnummer ist geändert.</translation>
    </message>
    <message>
        <source>That email address belongs to another account. Use another one, or sign in to that account.</source>
        <translation>Diese E-Mail-Adresse gehört zu einem anderen Konto. Verwenden Sie eine andere oder melden Sie sich bei jenem Konto an.</translation>
    </message>
    <message>
        <source>That phone number belongs to another account. Use another one, or sign in to that account.</source>
        <translation>Diese Telefonnummer gehört zu einem anderen Konto. Verwenden Sie eine andere oder melden Sie sich bei jenem Konto an.</translation>
    </message>
</context>
<context>
    <name>Descope::CurrentNotice</name>
    <message>
        <source>You can try again now.</source>
        <translation>Sie können es jetzt noch einmal versuchen.</translation>
    </message>
</context>
<context>
    <name>Descope::DemoBar</name>
    <message>
        <source>Demo server on this computer. See its emails in the %1inbox%2.</source>
        <extracomment>%1 and %2 enclose the link to the mails</extracomment>
        <translation>Demo-Server auf diesem Computer. Seine E-Mails liegen im %1Posteingang%2.</translation>
    </message>
</context>
<context>
    <name>Descope::DeviceCommand</name>
    <message>
        <source>We’ll keep trying.</source>
        <translation>Es wird weiter versucht.</translation>
    </message>
    <message>
        <source>Open %1 in a browser on any device, and enter this code:</source>
        <extracomment>%1 is a web address; the code follows in a line of its own</extracomment>
        <translation>Öffnen Sie %1 in einem Browser auf einem beliebigen Gerät und geben Sie diesen Code ein:</translation>
    </message>
    <message>
        <source>Scan this, or open %1 in a browser on any device, and enter this code:</source>
        <translation>Scannen Sie dies, oder öffnen Sie %1 in einem Browser auf einem beliebigen Gerät, und geben Sie diesen Code ein:</translation>
    </message>
    <message numerus="yes">
        <source>The code expires in %n minute(s).</source>
        <translation>
            <numerusform>Der Code läuft in %n Minute ab.</numerusform>
            <numerusform>Der Code läuft in %n Minuten ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>Warten auf Ihre Anmeldung dort. Drücken Sie Strg-C, um abzubrechen.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Dieser Code ist abgelaufen.</translation>
    </message>
    <message>
        <source>Sign-in with a device code may be turned off for this project. If there’s a browser on this computer, run descope-login sign-in --browser.</source>
        <translation>Die Anmeldung mit einem Gerätecode ist für dieses Projekt möglicherweise ausgeschaltet. Wenn es auf diesem Computer einen Browser gibt, starten Sie descope-login sign-in --browser.</translation>
    </message>
</context>
<context>
    <name>Descope::EnterCodeView</name>
    <message>
        <source>Enter the code</source>
        <translation>Code eingeben</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>&amp;Falsche Adresse?</translation>
    </message>
    <message>
        <source>We emailed you a 6-digit code.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>Wir haben Ihnen einen 6-stelligen Code per E-Mail gesendet.</translation>
    </message>
    <message>
        <source>We emailed a 6-digit code to %1.</source>
        <translation>Wir haben einen 6-stelligen Code an %1 gesendet.</translation>
    </message>
    <message>
        <source>We texted you a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Wir haben Ihnen einen 6-stelligen Code per SMS gesendet.</translation>
    </message>
    <message>
        <source>We texted a 6-digit code to %1.</source>
        <translation>Wir haben einen 6-stelligen Code per SMS an %1 gesendet.</translation>
    </message>
    <message>
        <source>We’re calling you with a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Wir rufen Sie an und nennen Ihnen einen 6-stelligen Code.</translation>
    </message>
    <message>
        <source>We’re calling %1 with a 6-digit code.</source>
        <translation>Wir rufen %1 an und nennen Ihnen einen 6-stelligen Code.</translation>
    </message>
    <message>
        <source>We sent you a 6-digit code by WhatsApp.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Wir haben Ihnen einen 6-stelligen Code per WhatsApp gesendet.</translation>
    </message>
    <message>
        <source>We sent a 6-digit code by WhatsApp to %1.</source>
        <translation>Wir haben einen 6-stelligen Code per WhatsApp an %1 gesendet.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Wird bestätigt…</translation>
    </message>
    <message>
        <source>&amp;Wrong number?</source>
        <translation>&amp;Falsche Nummer?</translation>
    </message>
    <message>
        <source>&amp;Email me instead</source>
        <translation>Stattdessen per &amp;E-Mail senden</translation>
    </message>
    <message>
        <source>&amp;Text me instead</source>
        <translation>Stattdessen per S&amp;MS senden</translation>
    </message>
    <message>
        <source>Call &amp;me instead</source>
        <translation>Stattdessen an&amp;rufen lassen</translation>
    </message>
    <message>
        <source>Send it by W&amp;hatsApp instead</source>
        <translation>Stattdessen per W&amp;hatsApp senden</translation>
    </message>
</context>
<context>
    <name>Descope::ErrorNotice</name>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP-Status: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>Trace-ID: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Meldung: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Zeit: %1</translation>
    </message>
    <message>
        <source>The current password is wrong. Check it and try again.</source>
        <translation>Das aktuelle Passwort ist falsch. Prüfen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Wrong email or password. Check both and try again.</source>
        <translation>E-Mail-Adresse oder Passwort ist falsch. Prüfen Sie beides und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>After several wrong attempts, the account may be locked for a while.</source>
        <translation>Nach mehreren Fehlversuchen kann das Konto für eine Weile gesperrt sein.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Der Server hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>You appear to be offline. Check your connection and try again.</source>
        <translation>Sie scheinen offline zu sein. Prüfen Sie Ihre Verbindung und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your account may have been created; try signing in.</source>
        <translation>Ihr Konto wurde möglicherweise schon erstellt; versuchen Sie, sich anzumelden.</translation>
    </message>
    <message>
        <source>There’s already an account with this email address.</source>
        <translation>Zu dieser E-Mail-Adresse gibt es bereits ein Konto.</translation>
    </message>
    <message>
        <source>We couldn’t create this account. If you already have one, sign in or reset your password.</source>
        <translation>Das Konto konnte nicht erstellt werden. Wenn Sie bereits eines haben, melden Sie sich an oder setzen Sie Ihr Passwort zurück.</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to continue.</source>
        <translation>Ihr Passwort ist abgelaufen. Wählen Sie ein neues, um fortzufahren.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain your email address.</source>
        <translation>Der Server hat dieses Passwort nicht angenommen. Vielleicht haben Sie es schon einmal verwendet, oder es enthält Ihre E-Mail-Adresse.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Zu viele Versuche.</translation>
    </message>
    <message>
        <source>The network proxy refused the connection.</source>
        <translation>Der Netzwerk-Proxy hat die Verbindung abgelehnt.</translation>
    </message>
    <message>
        <source>The sign-in service is having a problem. Try again in a moment.</source>
        <translation>Der Anmeldedienst ist gestört. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Ihre Sitzung ist beendet. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>This link has expired or was already used. Some email apps open links to scan them, which uses them up.</source>
        <translation>Dieser Link ist abgelaufen oder wurde schon verwendet. Manche E-Mail-Programme öffnen Links, um sie zu prüfen, und machen sie damit ungültig.</translation>
    </message>
    <message>
        <source>You’re signed in, but your keyring is locked, so you’ll have to sign in again next time.</source>
        <translation>Sie sind angemeldet, aber Ihr Schlüsselbund ist gesperrt. Beim nächsten Mal müssen Sie sich deshalb neu anmelden.</translation>
    </message>
    <message>
        <source>Your saved session is locked. Unlock your keyring to continue.</source>
        <translation>Ihre gespeicherte Sitzung ist gesperrt. Entsperren Sie Ihren Schlüsselbund, um fortzufahren.</translation>
    </message>
    <message>
        <source>You’re signed in, but this computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>Sie sind angemeldet, aber dieser Computer hat keinen nutzbaren Schlüsselbund. Beim nächsten Mal müssen Sie sich deshalb neu anmelden.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be read. Please sign in again.</source>
        <translation>Ihre gespeicherte Sitzung konnte nicht gelesen werden. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation>Zu viele Versuche. In %1 können Sie es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>If you already have an account, sign in or reset your password.</source>
        <translation>Wenn Sie bereits ein Konto haben, melden Sie sich an oder setzen Sie Ihr Passwort zurück.</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be verified. Please sign in again.</source>
        <translation>Ihre Anmeldung konnte nicht geprüft werden. Bitte melden Sie sich neu an.</translation>
    </message>
    <message>
        <source>Your session is stored only in your desktop’s keyring. Install a keyring such as GNOME Keyring, KDE Wallet or KeePassXC, then try again.</source>
        <translation>Ihre Sitzung wird nur im Schlüsselbund Ihrer Arbeitsumgebung gespeichert. Installieren Sie einen Schlüsselbund, zum Beispiel GNOME Keyring, KDE Wallet oder KeePassXC, und versuchen Sie es dann noch einmal.</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Check it and try again.</source>
        <translation>Dieser Code ist falsch oder abgelaufen. Prüfen Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This code has expired. Request a new one.</source>
        <translation>Dieser Code ist abgelaufen. Fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The link may already be used. If it doesn’t work, request a new one.</source>
        <translation>Der Link wurde möglicherweise schon verwendet. Wenn er nicht funktioniert, fordern Sie einen neuen an.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely to %1. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Es konnte keine sichere Verbindung zu %1 hergestellt werden. Ein Proxy, ein Virenscanner oder eine falsche Systemuhr kann die Ursache sein.</translation>
    </message>
    <message>
        <source>Your password wasn’t sent.</source>
        <translation>Ihr Passwort wurde nicht gesendet.</translation>
    </message>
    <message>
        <source>Your password may have been changed already. To find out, sign in with the new one.</source>
        <translation>Ihr Passwort wurde möglicherweise schon geändert. Melden Sie sich mit dem neuen an, um es herauszufinden.</translation>
    </message>
    <message>
        <source>%1 asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 verlangt ein Zertifikat, das dieser Computer nicht hat. Wenden Sie sich an Ihre Netzwerkadministration.</translation>
    </message>
    <message>
        <source>Sign-in isn’t set up correctly in this app. Contact whoever provides it.</source>
        <translation>Die Anmeldung ist in diesem Programm nicht richtig eingerichtet. Wenden Sie sich an den Anbieter.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be deleted and is still on this computer. Unlock your keyring, then sign out again.</source>
        <translation>Ihre gespeicherte Sitzung konnte nicht gelöscht werden und ist noch auf diesem Computer. Entsperren Sie Ihren Schlüsselbund und melden Sie sich dann erneut ab.</translation>
    </message>
    <message>
        <source>Another app that shares your session is using it. Try again in a moment.</source>
        <translation>Ein anderes Programm, das Ihre Sitzung mitbenutzt, verwendet sie gerade. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Your session was saved in a different keyring. Switch back to that keyring and restart this app, or sign in here.</source>
        <translation>Ihre Sitzung wurde in einem anderen Schlüsselbund gespeichert. Wechseln Sie zurück zu diesem Schlüsselbund und starten Sie dieses Programm neu, oder melden Sie sich hier an.</translation>
    </message>
    <message>
        <source>Something is missing or isn’t right. Check what you entered and try again.</source>
        <translation>Etwas fehlt oder stimmt nicht. Prüfen Sie Ihre Angaben und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again later.</source>
        <translation>Zu viele Versuche. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <translation>Es konnte keine sichere Verbindung hergestellt werden. Ein Proxy, ein Virenscanner oder eine falsche Systemuhr kann die Ursache sein.</translation>
    </message>
    <message>
        <source>The server asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <translation>Der Server verlangt ein Zertifikat, das dieser Computer nicht hat. Wenden Sie sich an Ihre Netzwerkadministration.</translation>
    </message>
    <message>
        <source>You aren’t signed in. Please sign in.</source>
        <translation>Sie sind nicht angemeldet. Bitte melden Sie sich an.</translation>
    </message>
    <message>
        <source>The link in the email hasn’t been opened yet.</source>
        <translation>Der Link in der E-Mail wurde noch nicht geöffnet.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>Ihr Schlüsselbund ist gesperrt. Entsperren Sie ihn und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Your keyring isn’t set up yet. Set it up to stay signed in on this computer.</source>
        <translation>Ihr Schlüsselbund ist noch nicht eingerichtet. Richten Sie ihn ein, um auf diesem Computer angemeldet zu bleiben.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>Dieser Computer hat keinen nutzbaren Schlüsselbund. Beim nächsten Mal müssen Sie sich deshalb neu anmelden.</translation>
    </message>
    <message>
        <source>What you asked for may have been done anyway.</source>
        <translation>Ihre Anfrage wurde möglicherweise trotzdem ausgeführt.</translation>
    </message>
    <message>
        <source>Wrong sign-in details. Check them and try again.</source>
        <translation>Die Anmeldedaten sind falsch. Prüfen Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>That account already exists.</source>
        <translation>Dieses Konto gibt es bereits.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain what you sign in with.</source>
        <translation>Der Server hat dieses Passwort nicht angenommen. Vielleicht haben Sie es schon einmal verwendet, oder es enthält das, womit Sie sich anmelden.</translation>
    </message>
    <message>
        <source>Sign-in was declined in your browser. You can try again.</source>
        <translation>Die Anmeldung wurde in Ihrem Browser abgelehnt. Sie können es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished in your browser. You can try again.</source>
        <translation>Die Anmeldung wurde in Ihrem Browser nicht abgeschlossen. Sie können es noch einmal versuchen.</translation>
    </message>
    <message>
        <source>The answer from your browser doesn’t belong to this sign-in, so it was ignored. Try again.</source>
        <translation>Die Antwort Ihres Browsers gehört nicht zu dieser Anmeldung und wurde daher ignoriert. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The sign-in from your browser has expired or was already used. Try again.</source>
        <translation>Die Anmeldung aus Ihrem Browser ist abgelaufen oder wurde schon verwendet. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser. Copy the link and open it yourself.</source>
        <translation>Ihr Browser konnte nicht geöffnet werden. Kopieren Sie den Link und öffnen Sie ihn selbst.</translation>
    </message>
    <message>
        <source>We couldn’t find single sign-on for this email address or domain. Check it and try again.</source>
        <translation>Zu dieser E-Mail-Adresse oder Domain wurde kein Single Sign-on gefunden. Prüfen Sie die Angabe und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The code hasn’t been entered in a browser yet.</source>
        <translation>Der Code wurde noch nicht in einem Browser eingegeben.</translation>
    </message>
    <message>
        <source>The code may already be used. If it doesn’t work, use a new one.</source>
        <translation>Der Code wurde möglicherweise schon verwendet. Wenn er nicht funktioniert, verwenden Sie einen neuen.</translation>
    </message>
    <message>
        <source>Confirm that it’s you to continue.</source>
        <translation>Bestätigen Sie, dass Sie es sind, um fortzufahren.</translation>
    </message>
    <message>
        <source>That’s a different account from the one you’re signed in to. Confirm with your own account.</source>
        <translation>Das ist ein anderes Konto als das, mit dem Sie angemeldet sind. Bestätigen Sie mit Ihrem eigenen Konto.</translation>
    </message>
    <message>
        <source>That email address or phone number wasn’t accepted. Check it and try again.</source>
        <translation>Diese E-Mail-Adresse oder Telefonnummer wurde nicht angenommen. Prüfen Sie sie und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The access key wasn’t accepted. It may be wrong, expired or deactivated.</source>
        <translation>Der Zugriffsschlüssel wurde nicht angenommen. Er ist möglicherweise falsch, abgelaufen oder deaktiviert.</translation>
    </message>
    <message>
        <source>The server didn’t accept this. It may be the email address or phone number, or this app may not be set up correctly for your organization. Check what you entered; if that doesn’t help, contact whoever provides the app.</source>
        <translation>Der Server hat das nicht angenommen. Es kann an der E-Mail-Adresse oder Telefonnummer liegen, oder dieses Programm ist für Ihre Organisation nicht richtig eingerichtet. Prüfen Sie Ihre Eingabe; wenn das nicht hilft, wenden Sie sich an den Anbieter des Programms.</translation>
    </message>
    <message>
        <source>Your account couldn’t be created. The server may not accept this password, or this app may not be set up correctly for your organization. Try another password; if that doesn’t help, contact whoever provides the app.</source>
        <translation>Ihr Konto konnte nicht erstellt werden. Vielleicht nimmt der Server dieses Passwort nicht an, oder dieses Programm ist für Ihre Organisation nicht richtig eingerichtet. Versuchen Sie es mit einem anderen Passwort; wenn das nicht hilft, wenden Sie sich an den Anbieter des Programms.</translation>
    </message>
</context>
<context>
    <name>Descope::FactorBindings</name>
    <message>
        <source>Back to sign in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
</context>
<context>
    <name>Descope::FactorSteps</name>
    <message>
        <source>There’s no way yet to confirm that it’s you. Set up an authenticator app at your account first.</source>
        <translation>Es gibt noch keine Möglichkeit zu bestätigen, dass Sie es sind. Richten Sie zuerst in Ihrem Konto eine Authenticator-App ein.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Wir haben den Code erneut gesendet.</translation>
    </message>
    <message>
        <source>Your browser didn’t confirm that it’s you. Try again, with the account that you use here.</source>
        <translation>Ihr Browser hat Ihre Identität nicht bestätigt. Versuchen Sie es noch einmal mit dem Konto, das Sie hier verwenden.</translation>
    </message>
</context>
<context>
    <name>Descope::FieldError</name>
    <message numerus="yes">
        <source>That’s too long: at most %Ln characters fit here.</source>
        <translation>
            <numerusform>Das ist zu lang: Es ist höchstens %Ln Zeichen möglich.</numerusform>
            <numerusform>Das ist zu lang: Es sind höchstens %Ln Zeichen möglich.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::ForgotView</name>
    <message>
        <source>Forgot your password?</source>
        <translation>Passwort vergessen?</translation>
    </message>
    <message>
        <source>Enter your email address. We’ll email you a link to reset your password.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein. Wir senden Ihnen einen Link, mit dem Sie Ihr Passwort zurücksetzen können.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Email me a &amp;reset link</source>
        <translation>&amp;Link zum Zurücksetzen senden</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>We’ll email you a link to reset your password.</source>
        <translation>Wir senden Ihnen per E-Mail einen Link, mit dem Sie Ihr Passwort zurücksetzen können.</translation>
    </message>
</context>
<context>
    <name>Descope::FormChecks</name>
    <message>
        <source>Enter your email address.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse ein.</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>Geben Sie ein neues Passwort ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>This isn’t the link from the email. Copy the whole link and paste it here.</source>
        <translation>Das ist nicht der Link aus der E-Mail. Kopieren Sie den ganzen Link und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Geben Sie Ihr aktuelles Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>Geben Sie den Code aus der E-Mail ein.</translation>
    </message>
    <message>
        <source>Tick this box to continue.</source>
        <translation>Kreuzen Sie dieses Kästchen an, um fortzufahren.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Diese Angabe ist erforderlich.</translation>
    </message>
    <message>
        <source>This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to.</source>
        <translation>Der Link dieses E-Mail-Filters kann nicht gelesen werden. Öffnen Sie ihn in einem Browser, und fügen Sie dann die Adresse ein, zu der er führt.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Geben Sie Ihre Telefonnummer ein.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Geben Sie Ihren Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter your email, phone number or username.</source>
        <translation>Geben Sie Ihre E-Mail-Adresse, Telefonnummer oder Ihren Benutzernamen ein.</translation>
    </message>
    <message>
        <source>Enter a full email address, such as name@example.com.</source>
        <translation>Geben Sie eine vollständige E-Mail-Adresse ein, zum Beispiel name@example.com.</translation>
    </message>
    <message>
        <source>Enter your work email address or your organization’s domain.</source>
        <translation>Geben Sie Ihre geschäftliche E-Mail-Adresse oder die Domain Ihrer Organisation ein.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>Geben Sie den Code aus Ihrer Authenticator-App ein.</translation>
    </message>
    <message>
        <source>Enter the code from the text message.</source>
        <translation>Geben Sie den Code aus der SMS ein.</translation>
    </message>
    <message>
        <source>Enter the code from the call.</source>
        <translation>Geben Sie den Code aus dem Anruf ein.</translation>
    </message>
    <message>
        <source>Enter the code from the WhatsApp message.</source>
        <translation>Geben Sie den Code aus der WhatsApp-Nachricht ein.</translation>
    </message>
    <message>
        <source>Enter your phone number with its country code, such as +1 555 123 4567.</source>
        <translation>Geben Sie Ihre Telefonnummer mit Landesvorwahl ein, zum Beispiel +1 555 123 4567.</translation>
    </message>
    <message>
        <source>This is your email address already. Enter another one.</source>
        <translation>Das ist bereits Ihre E-Mail-Adresse. Geben Sie eine andere ein.</translation>
    </message>
    <message>
        <source>This isn’t a full phone number. Check it, and the code of its country.</source>
        <translation>Das ist keine vollständige Telefonnummer. Prüfen Sie sie und die Landesvorwahl.</translation>
    </message>
    <message>
        <source>This is your phone number already. Enter another one.</source>
        <translation>Das ist bereits Ihre Telefonnummer. Geben Sie eine andere ein.</translation>
    </message>
</context>
<context>
    <name>Descope::LoginIdBox</name>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-Mail-Adresse</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>T&amp;elefonnummer</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>B&amp;enutzername</translation>
    </message>
    <message>
        <source>&amp;Email, phone or username</source>
        <translation>&amp;E-Mail, Telefon oder Benutzername</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>Meinten Sie %1?</translation>
    </message>
</context>
<context>
    <name>Descope::LoopbackPage</name>
    <message>
        <source>The link has arrived</source>
        <translation>Der Link ist angekommen</translation>
    </message>
    <message>
        <source>You can close this page and go back to the app.</source>
        <translation>Sie können diese Seite schließen und zum Programm zurückkehren.</translation>
    </message>
    <message>
        <source>This isn’t the link we’re waiting for</source>
        <translation>Das ist nicht der erwartete Link</translation>
    </message>
    <message>
        <source>Copy the whole link from the email and paste it in the app. You can close this page.</source>
        <translation>Kopieren Sie den ganzen Link aus der E-Mail und fügen Sie ihn im Programm ein. Sie können diese Seite schließen.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language that this is translated into, such as de</extracomment>
        <translation>de</translation>
    </message>
    <message>
        <source>You can close this page. Go back to the app to try again.</source>
        <translation>Sie können diese Seite schließen. Kehren Sie zum Programm zurück, um es noch einmal zu versuchen.</translation>
    </message>
    <message>
        <source>This isn’t the sign-in we’re waiting for</source>
        <translation>Das ist nicht die erwartete Anmeldung</translation>
    </message>
    <message>
        <source>Continue in the app</source>
        <translation>Im Programm fortfahren</translation>
    </message>
    <message>
        <source>Sign-in was declined</source>
        <translation>Die Anmeldung wurde abgelehnt</translation>
    </message>
    <message>
        <source>Sign-in didn’t work</source>
        <translation>Die Anmeldung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in the app</source>
        <translation>Diese Anmeldung wurde im Programm abgebrochen</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>Diese Anmeldung hat zu lange gedauert</translation>
    </message>
    <message>
        <source>This sign-in was already used</source>
        <translation>Diese Anmeldung wurde schon verwendet</translation>
    </message>
</context>
<context>
    <name>Descope::MailOptions</name>
    <message>
        <source>Codes can come by email, sms, voice and whatsapp, separated by commas; “%1” is none of these.</source>
        <translation>Codes können per email, sms, voice und whatsapp kommen, durch Kommas getrennt; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>Say how codes come: by email, sms, voice or whatsapp.</source>
        <translation>Geben Sie an, wie Codes kommen: per email, sms, voice oder whatsapp.</translation>
    </message>
    <message>
        <source>Links that sign in can be magic or enchanted; “%1” is neither.</source>
        <translation>Links zum Anmelden können magic oder enchanted sein; „%1“ ist nichts davon.</translation>
    </message>
    <message>
        <source>How codes come: email, sms, voice or whatsapp, or several with commas between them; the first is used unless people choose another.</source>
        <translation>Wie Codes kommen: email, sms, voice oder whatsapp, oder mehrere, durch Kommas getrennt; der erste Weg gilt, sofern kein anderer gewählt wird.</translation>
    </message>
    <message>
        <source>Which link signs in: magic (opened on this computer) or enchanted (opened on any device, by a number).</source>
        <translation>Welcher Link anmeldet: magic (auf diesem Computer geöffnet) oder enchanted (auf einem beliebigen Gerät geöffnet, anhand einer Zahl).</translation>
    </message>
    <message>
        <source>Let people who are new create an account with a link or a code.</source>
        <translation>Neue Benutzer mit einem Link oder Code ein Konto erstellen lassen.</translation>
    </message>
</context>
<context>
    <name>Descope::MailSteps</name>
    <message>
        <source>We sent the email again.</source>
        <translation>Die E-Mail wurde erneut gesendet.</translation>
    </message>
    <message>
        <source>That link belongs to another account, so nothing was changed.</source>
        <translation>Dieser Link gehört zu einem anderen Konto, daher wurde nichts geändert.</translation>
    </message>
    <message>
        <source>Password changed, but your other devices couldn’t be signed out.</source>
        <translation>Passwort geändert, aber Ihre anderen Geräte konnten nicht abgemeldet werden.</translation>
    </message>
    <message>
        <source>Password changed. Your other devices are signed out.</source>
        <translation>Passwort geändert. Ihre anderen Geräte sind abgemeldet.</translation>
    </message>
    <message>
        <source>That link is damaged or isn’t for this app, so it was ignored.</source>
        <translation>Dieser Link ist beschädigt oder nicht für dieses Programm bestimmt. Er wurde ignoriert.</translation>
    </message>
    <message>
        <source>Another link was opened. Finish or cancel this one, then open the other one again.</source>
        <translation>Ein weiterer Link wurde geöffnet. Schließen Sie diesen Vorgang ab oder brechen Sie ihn ab, und öffnen Sie den anderen dann noch einmal.</translation>
    </message>
    <message>
        <source>A link from an email was opened.</source>
        <translation>Ein Link aus einer E-Mail wurde geöffnet.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
</context>
<context>
    <name>Descope::MainWindow</name>
    <message>
        <source>A link was opened. Connect to your project to use it.</source>
        <translation>Ein Link wurde geöffnet. Verbinden Sie sich mit Ihrem Projekt, um ihn zu verwenden.</translation>
    </message>
</context>
<context>
    <name>Descope::MessageBar</name>
    <message>
        <source>Hide details</source>
        <translation>Details ausblenden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Details kopieren</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Erfolg</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Details shown</source>
        <translation>Details eingeblendet</translation>
    </message>
    <message>
        <source>Details hidden</source>
        <translation>Details ausgeblendet</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordBox</name>
    <message>
        <source>This password doesn’t meet all the rules yet.</source>
        <translation>Dieses Passwort erfüllt noch nicht alle Regeln.</translation>
    </message>
    <message>
        <source>Choose a different password.</source>
        <translation>Wählen Sie ein anderes Passwort.</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordView</name>
    <message>
        <source>Set a new password</source>
        <translation>Neues Passwort festlegen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>Sign out my &amp;other devices</source>
        <translation>Meine anderen &amp;Geräte abmelden</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Passwort ändern</translation>
    </message>
    <message>
        <source>Changing your password…</source>
        <translation>Ihr Passwort wird geändert…</translation>
    </message>
</context>
<context>
    <name>Descope::NoticeButtons</name>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Stattdessen anmelden</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Neuen Link senden</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Entsperren und wiederholen</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>Entsperren und speichern</translation>
    </message>
    <message>
        <source>Set up and save</source>
        <translation>Einrichten und speichern</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Lösung anzeigen</translation>
    </message>
    <message>
        <source>Use the link</source>
        <translation>Link verwenden</translation>
    </message>
    <message>
        <source>Try the new password</source>
        <translation>Neues Passwort ausprobieren</translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>Konto vergessen</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Browser erneut öffnen</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>„%1“ anzeigen</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Die Feststelltaste ist aktiv</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSteps</name>
    <message>
        <source>Password changed.</source>
        <translation>Passwort geändert.</translation>
    </message>
    <message>
        <source>The new password wasn’t accepted, so your old one probably still works. Try again.</source>
        <translation>Das neue Passwort wurde nicht angenommen, daher gilt wahrscheinlich noch Ihr altes. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSuggestion</name>
    <message>
        <source>Suggest a password</source>
        <translation>Passwort vorschlagen</translation>
    </message>
    <message>
        <source>Save this password somewhere safe, such as a password manager.</source>
        <translation>Speichern Sie dieses Passwort an einem sicheren Ort, zum Beispiel in einem Passwortmanager.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Passwort kopieren</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Kopiert. Die Zwischenablage wird nach einer Minute geleert.</translation>
    </message>
</context>
<context>
    <name>Descope::PersonSteps</name>
    <message>
        <source>This computer remembers the last account until another one signs in.</source>
        <translation>Dieser Computer merkt sich das letzte Konto, bis sich ein anderes anmeldet.</translation>
    </message>
    <message>
        <source>We couldn’t remove the account. Unlock your keyring and try again.</source>
        <translation>Das Konto konnte nicht entfernt werden. Entsperren Sie Ihren Schlüsselbund und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>This computer no longer remembers the account.</source>
        <translation>Dieser Computer merkt sich das Konto nicht mehr.</translation>
    </message>
    <message>
        <source>Forgetting account…</source>
        <translation>Konto wird vergessen…</translation>
    </message>
</context>
<context>
    <name>Descope::PhoneBox</name>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;Land</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>&amp;Telefonnummer</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyChecklist</name>
    <message>
        <source>Password rules</source>
        <translation>Passwortregeln</translation>
    </message>
    <message>
        <source>All rules are met.</source>
        <translation>Alle Regeln sind erfüllt.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met: %1</source>
        <extracomment>For screen readers, after a password was refused; %1 is a list of rules.</extracomment>
        <translation>
            <numerusform>%n Regel nicht erfüllt: %1</numerusform>
            <numerusform>%n Regeln nicht erfüllt: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <extracomment>For screen readers; %1 is a list of rules for a new password that are not met yet.</extracomment>
        <translation>Es fehlt noch: %1</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Mindestens %n Zeichen</numerusform>
            <numerusform>Mindestens %n Zeichen</numerusform>
        </translation>
    </message>
    <message>
        <source>One lowercase letter</source>
        <translation>Ein Kleinbuchstabe</translation>
    </message>
    <message>
        <source>One uppercase letter</source>
        <translation>Ein Großbuchstabe</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>Eine Ziffer</translation>
    </message>
    <message>
        <source>One symbol, such as ! or ?</source>
        <translation>Ein Sonderzeichen, etwa ! oder ?</translation>
    </message>
    <message>
        <source>Strength: “%1” or better</source>
        <extracomment>%1 is a word such as &quot;Good&quot;.</extracomment>
        <translation>Stärke: „%1“ oder besser</translation>
    </message>
</context>
<context>
    <name>Descope::ProjectSetup</name>
    <message>
        <source>Enter the project ID.</source>
        <translation>Geben Sie die Projekt-ID ein.</translation>
    </message>
    <message>
        <source>That isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>Das ist keine Projekt-ID. Projekt-IDs beginnen mit dem Buchstaben P, gefolgt von mindestens 27 Buchstaben oder Ziffern.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, such as https://api.descope.com.</source>
        <translation>Geben Sie eine Adresse ein, die mit https:// beginnt, zum Beispiel https://api.descope.com.</translation>
    </message>
    <message>
        <source>There’s no project with this ID at %1.</source>
        <translation>Bei %1 gibt es kein Projekt mit dieser ID.</translation>
    </message>
    <message>
        <source>The server at %1 isn’t Descope’s, so this project couldn’t be checked.</source>
        <translation>Der Server unter %1 gehört nicht zu Descope, daher konnte dieses Projekt nicht geprüft werden.</translation>
    </message>
    <message>
        <source>We couldn’t reach %1, so this project couldn’t be checked.</source>
        <translation>%1 war nicht erreichbar, daher konnte dieses Projekt nicht geprüft werden.</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Trotzdem verbinden</translation>
    </message>
    <message>
        <source>Your project couldn’t be saved in %1. You can continue, but you’ll be asked again next time.</source>
        <translation>Ihr Projekt konnte nicht in %1 gespeichert werden. Sie können fortfahren, werden aber beim nächsten Mal erneut gefragt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>This app’s environment names another project. You can continue, but you’ll be asked again next time.</source>
        <translation>Die Umgebungsvariablen dieses Programms nennen ein anderes Projekt. Sie können fortfahren, werden aber beim nächsten Mal erneut gefragt.</translation>
    </message>
</context>
<context>
    <name>Descope::ReplaceView</name>
    <message>
        <source>Choose a new password</source>
        <translation>Neues Passwort wählen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>&amp;Aktuelles Passwort</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Aktuelles Passwort</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Neues Passwort</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Speichern und anmelden</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Passwort &amp;vergessen?</translation>
    </message>
</context>
<context>
    <name>Descope::RestoringView</name>
    <message>
        <source>Restoring your session…</source>
        <translation>Ihre Sitzung wird wiederhergestellt…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
</context>
<context>
    <name>Descope::Screens</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>For screen readers, after sign-in; %1 is the name or the email address of a person.</extracomment>
        <translation>Angemeldet als %1.</translation>
    </message>
</context>
<context>
    <name>Descope::SecondFactorView</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>Use your &amp;authenticator app</source>
        <translation>&amp;Authenticator-App verwenden</translation>
    </message>
    <message>
        <source>&amp;Email me a code</source>
        <translation>Code per &amp;E-Mail erhalten</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>Code per S&amp;MS erhalten</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows now.</source>
        <translation>Geben Sie den Code ein, den Ihre Authenticator-App gerade anzeigt.</translation>
    </message>
    <message>
        <source>We’ll email you a 6-digit code.</source>
        <translation>Wir senden Ihnen einen 6-stelligen Code per E-Mail.</translation>
    </message>
    <message>
        <source>We’ll text you a 6-digit code.</source>
        <translation>Wir senden Ihnen einen 6-stelligen Code per SMS.</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>Bestätigen Sie, dass Sie es sind</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Noch ein Schritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Co&amp;de senden</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Wird bestätigt…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wird gesendet…</translation>
    </message>
    <message>
        <source>Use your &amp;browser</source>
        <translation>Ihren Bro&amp;wser verwenden</translation>
    </message>
    <message>
        <source>Sign in once more in your browser, as you do there with this account.</source>
        <translation>Melden Sie sich in Ihrem Browser noch einmal so an, wie Sie es dort mit diesem Konto tun.</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>Bro&amp;wser öffnen</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Ihr Browser wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>Descope::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>E&amp;infügen</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
</context>
<context>
    <name>Descope::SentMailView</name>
    <message>
        <source>&amp;Resend</source>
        <extracomment>%1 is the time until the button can be used, such as 0:30.</extracomment>
        <translation>Erneut &amp;senden</translation>
    </message>
    <message>
        <source>Resend (%1)</source>
        <translation>Erneut senden (%1)</translation>
    </message>
</context>
<context>
    <name>Descope::SetUpTotpView</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app:</source>
        <translation>Scannen Sie dies mit Ihrer Authenticator-App:</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>QR-Code für Ihre Authenticator-App</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>&amp;Code aus der App</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Kopiert. Die Zwischenablage wird nach einer Minute geleert.</translation>
    </message>
    <message>
        <source>Replace your authenticator app</source>
        <translation>Authenticator-App ersetzen</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Authenticator-App einrichten</translation>
    </message>
    <message>
        <source>A new app replaces the one you have. Codes from the old one stop working.</source>
        <translation>Eine neue App ersetzt die bisherige. Codes aus der alten App gelten dann nicht mehr.</translation>
    </message>
    <message>
        <source>An app on your phone makes a new code every 30 seconds, so that your password alone isn’t enough to sign in.</source>
        <translation>Eine App auf Ihrem Telefon erzeugt alle 30 Sekunden einen neuen Code, sodass Ihr Passwort allein nicht zum Anmelden genügt.</translation>
    </message>
    <message>
        <source>Can’t scan it? Enter this key in the app:</source>
        <translation>Sie können ihn nicht scannen? Geben Sie diesen Schlüssel in der App ein:</translation>
    </message>
    <message>
        <source>Enter this key in your authenticator app:</source>
        <translation>Geben Sie diesen Schlüssel in Ihrer Authenticator-App ein:</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>&amp;Bestätigen</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Wird bestätigt…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Schlüssel &amp;kopieren</translation>
    </message>
</context>
<context>
    <name>Descope::SignInCommand</name>
    <message>
        <source>Press Enter to try again, or Ctrl-C to cancel.</source>
        <translation>Drücken Sie die Eingabetaste, um es noch einmal zu versuchen, oder Strg-C, um abzubrechen.</translation>
    </message>
</context>
<context>
    <name>Descope::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>An diesem Computer an&amp;gemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Anmelden</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Anmeldung läuft…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Passwort &amp;vergessen?</translation>
    </message>
    <message>
        <source>Email me a &amp;link</source>
        <translation>&amp;Link per E-Mail erhalten</translation>
    </message>
    <message>
        <source>Email me a c&amp;ode</source>
        <translation>&amp;Code per E-Mail erhalten</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oder</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Neu hier?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Konto erstellen</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>An&amp;deres Konto verwenden</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Als %1 fortfahren</translation>
    </message>
    <message>
        <source>Use sin&amp;gle sign-on</source>
        <translation>Single &amp;Sign-on verwenden</translation>
    </message>
    <message>
        <source>Continue in your &amp;browser</source>
        <translation>In Ihrem &amp;Browser fortfahren</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Ihr Browser wird geöffnet…</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>On a button; %1 is the name of a company with which people have an account, such as Google.</extracomment>
        <translation>Mit %1 fortfahren</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt verwendet</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode</source>
        <translation>&amp;Code erhalten</translation>
    </message>
    <message>
        <source>Text me a c&amp;ode</source>
        <translation>&amp;Code per SMS erhalten</translation>
    </message>
    <message>
        <source>Call me with a c&amp;ode</source>
        <translation>&amp;Code per Anruf erhalten</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode by WhatsApp</source>
        <translation>&amp;Code per WhatsApp erhalten</translation>
    </message>
</context>
<context>
    <name>Descope::SignUpView</name>
    <message>
        <source>Create account</source>
        <translation>Konto erstellen</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Name (optional)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Passwort</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Konto erstellen</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Ihr Konto wird erstellt…</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>Stattdessen &amp;anmelden</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Nutzungsbedingungen</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Datenschutzerklärung</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1 and %2.</source>
        <extracomment>%1 is a link, &quot;Terms of use&quot;, and %2 is one, &quot;Privacy policy&quot;. Their texts are translated apart and stand nowhere else.</extracomment>
        <translation>Mit der Kontoerstellung akzeptieren Sie die %1 und die %2.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1.</source>
        <translation>Mit der Kontoerstellung akzeptieren Sie die %1.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %2.</source>
        <translation>Mit der Kontoerstellung akzeptieren Sie die %2.</translation>
    </message>
</context>
<context>
    <name>Descope::SsoView</name>
    <message>
        <source>Use single sign-on</source>
        <translation>Single Sign-on verwenden</translation>
    </message>
    <message>
        <source>We’ll open your organization’s sign-in page in your browser.</source>
        <translation>Die Anmeldeseite Ihrer Organisation wird in Ihrem Browser geöffnet.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>&amp;Work email or organization domain</source>
        <translation>&amp;Geschäftliche E-Mail oder Domain der Organisation</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Weiter</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Ihr Browser wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>Descope::StrengthBar</name>
    <message>
        <source>Very weak</source>
        <comment>strength of a password</comment>
        <translation>Sehr schwach</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>Schwach</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <extracomment>For screen readers; %1 is a word such as &quot;Fair&quot;.</extracomment>
        <translation>Passwortstärke: %1</translation>
    </message>
</context>
<context>
    <name>Descope::SwitchSteps</name>
    <message>
        <source>“%1” isn’t signed in on this computer.</source>
        <extracomment>%1 is a login id or a user id</extracomment>
        <translation>„%1“ ist auf diesem Computer nicht angemeldet.</translation>
    </message>
    <message>
        <source>Removing account…</source>
        <translation>Konto wird entfernt…</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>Das Konto wurde von diesem Computer entfernt.</translation>
    </message>
    <message>
        <source>The account was removed from this computer. We couldn’t reach the server; its session there will expire on its own.</source>
        <translation>Das Konto wurde von diesem Computer entfernt. Der Server war nicht erreichbar; die Sitzung dort läuft von selbst ab.</translation>
    </message>
    <message>
        <source>The account was removed. We’ll delete its saved session once the keyring is unlocked.</source>
        <translation>Das Konto wurde entfernt. Seine gespeicherte Sitzung wird gelöscht, sobald der Schlüsselbund entsperrt ist.</translation>
    </message>
</context>
<context>
    <name>Descope::TenantView</name>
    <message>
        <source>Choose an organization</source>
        <translation>Organisation auswählen</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>Beside the name of the organization for which the person is signed in now.</extracomment>
        <translation>Aktuell</translation>
    </message>
</context>
<context>
    <name>Descope::TimeText</name>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>Heute, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>Gestern, %1</translation>
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
        <translation>Ihre Authenticator-App ist eingerichtet.</translation>
    </message>
    <message>
        <source>Your authenticator app isn’t set up yet. Finish that, or you may be asked for codes that you don’t have.</source>
        <translation>Ihre Authenticator-App ist noch nicht eingerichtet. Schließen Sie das ab, sonst werden Sie möglicherweise nach Codes gefragt, die Sie nicht haben.</translation>
    </message>
</context>
<context>
    <name>Descope::TotpWords</name>
    <message>
        <source>That code is wrong. Enter the newest one; each works once. If none works, check the clock of your phone.</source>
        <translation>Dieser Code ist falsch. Geben Sie den neuesten ein; jeder gilt nur einmal. Wenn keiner funktioniert, prüfen Sie die Uhr Ihres Telefons.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a few minutes, then enter a new one.</source>
        <translation>Zu viele falsche Codes. Warten Sie ein paar Minuten, und geben Sie dann einen neuen ein.</translation>
    </message>
</context>
<context>
    <name>Descope::View</name>
    <message>
        <source>For %1</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Bitte warten</translation>
    </message>
</context>
<context>
    <name>Descope::ViewBindings</name>
    <message>
        <source>The password rules are checked when you save.</source>
        <translation>Die Passwortregeln werden beim Speichern geprüft.</translation>
    </message>
    <message>
        <source>We’ll keep trying to reconnect.</source>
        <translation>Es wird automatisch erneut versucht, eine Verbindung herzustellen.</translation>
    </message>
</context>
</TS>
