<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Descope::AccessKey</name>
    <message>
        <source>The access key can’t be read: %1: %2</source>
        <translation>La chiave di accesso non può essere letta: %1: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may read the access key in %1, so it isn’t used. Run chmod 600 on the file, and make a new key if anybody could have seen this one.</source>
        <translation>Altri utenti di questo computer possono leggere la chiave di accesso in %1, quindi non viene usata. Esegui chmod 600 sul file e crea una nuova chiave se qualcuno potrebbe aver visto questa.</translation>
    </message>
    <message>
        <source>There’s no access key in %1.</source>
        <translation>Non c’è alcuna chiave di accesso in %1.</translation>
    </message>
    <message>
        <source>This isn’t a regular file.</source>
        <translation>Non è un file normale.</translation>
    </message>
</context>
<context>
    <name>Descope::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Account</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>A&amp;ggiungi account…</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>&amp;Rimuovi da questo computer</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Esci</translation>
    </message>
</context>
<context>
    <name>Descope::AccountSteps</name>
    <message>
        <source>You’ll stay signed in on this computer.</source>
        <translation>L’accesso resterà attivo su questo computer.</translation>
    </message>
    <message>
        <source>Recent sign-ins can’t be shown right now.</source>
        <translation>Gli accessi recenti non possono essere mostrati al momento.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>Hai effettuato la disconnessione.</translation>
    </message>
    <message>
        <source>You’re signed out. We’ll delete your saved session once the keyring is unlocked.</source>
        <translation>Hai effettuato la disconnessione. La sessione salvata sarà eliminata quando il portachiavi sarà sbloccato.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server, so your other devices are still signed in.</source>
        <translation>Hai effettuato la disconnessione su questo computer. Non è stato possibile raggiungere il server, quindi sugli altri dispositivi l’accesso è ancora attivo.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server; your session there will expire on its own.</source>
        <translation>Hai effettuato la disconnessione su questo computer. Non è stato possibile raggiungere il server; la sessione sul server scadrà automaticamente.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in.</source>
        <translation>Hai effettuato la disconnessione su questo computer. Il server non l’ha confermata, quindi sugli altri dispositivi l’accesso potrebbe essere ancora attivo.</translation>
    </message>
    <message>
        <source>You were signed out because you were away. Please sign in again.</source>
        <translation>La sessione è stata chiusa perché eri assente. Accedi di nuovo.</translation>
    </message>
    <message>
        <source>Your keyring can’t save anything right now, so your session isn’t renewed. Unlock the keyring or free up disk space.</source>
        <translation>Il portachiavi non può salvare nulla al momento, quindi la sessione non viene rinnovata. Sblocca il portachiavi o libera spazio sul disco.</translation>
    </message>
    <message>
        <source>You’re connected again.</source>
        <translation>La connessione è stata ristabilita.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Disconnessione in corso…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountView</name>
    <message>
        <source>Your account</source>
        <translation>Il tuo account</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Accessi recenti</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Esci</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>Esci da &amp;tutti i dispositivi…</translation>
    </message>
    <message>
        <source>Sign out on all your devices? You’ll have to sign in again on each of them.</source>
        <translation>Uscire da tutti i tuoi dispositivi? Dovrai accedere di nuovo su ciascuno di essi.</translation>
    </message>
    <message>
        <source>Sign out e&amp;verywhere</source>
        <translation>Esci da tutti &amp;i dispositivi</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Luogo</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso effettuato</translation>
    </message>
    <message>
        <source>Signed in, but offline</source>
        <translation>Accesso effettuato, ma offline</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>La tua sessione è terminata</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Riprova ora</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambia…</translation>
    </message>
    <message>
        <source>Support details</source>
        <translation>Dettagli per l’assistenza</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;pia</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>Copia i dettagli per l’assistenza</translation>
    </message>
    <message>
        <source>You don’t have a password yet.</source>
        <translation>Non hai ancora una password.</translation>
    </message>
    <message>
        <source>S&amp;et…</source>
        <translation>I&amp;mposta…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambia password…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Imposta password…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiato negli appunti.</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>E-mail verificata</translation>
    </message>
    <message>
        <source>Email not verified</source>
        <translation>E-mail non verificata</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Questo computer</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>App di autenticazione</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizzazione</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Its codes confirm that it’s you.</source>
        <translation>I suoi codici confermano la tua identità.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Sostituisci…</translation>
    </message>
    <message>
        <source>Replace authenticator app…</source>
        <translation>Sostituisci app di autenticazione…</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Non ancora configurata.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configura…</translation>
    </message>
    <message>
        <source>Set up authenticator app…</source>
        <translation>Configura app di autenticazione…</translation>
    </message>
    <message>
        <source>You don’t have an email address yet.</source>
        <translation>Non hai ancora un indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Aggiungi…</translation>
    </message>
    <message>
        <source>Add email address…</source>
        <translation>Aggiungi indirizzo e-mail…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Change email address…</source>
        <translation>Cambia indirizzo e-mail…</translation>
    </message>
    <message>
        <source>You don’t have a phone number yet.</source>
        <translation>Non hai ancora un numero di telefono.</translation>
    </message>
    <message>
        <source>Add phone number…</source>
        <translation>Aggiungi numero di telefono…</translation>
    </message>
    <message>
        <source>Change phone number…</source>
        <translation>Cambia numero di telefono…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Switch organization…</source>
        <translation>Cambia organizzazione…</translation>
    </message>
    <message>
        <source>No other account on this computer.</source>
        <translation>Nessun altro account su questo computer.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Aggiungi account…</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Cambia account…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountWidget</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nessuno ha effettuato l’accesso.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Accedi…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountsView</name>
    <message>
        <source>Choose an account</source>
        <translation>Scegli un account</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>&amp;Usa un altro account</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>&amp;Rimuovi da questo computer</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnulla</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Continua come %1</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Rimuovi da questo computer</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>For screen readers; %1 is the name or the email address of a person.</extracomment>
        <translation>Rimuovi %1 da questo computer</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? You can sign in again at any time.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Rimuovere %1 da questo computer? Puoi accedere di nuovo in qualsiasi momento.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserCommand</name>
    <message>
        <source>Opening your browser to sign in. If nothing opens, copy this address to a browser on this computer:</source>
        <translation>Apertura del browser per accedere. Se non si apre nulla, copia questo indirizzo in un browser su questo computer:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>In attesa che tu acceda nel browser. Premi Ctrl-C per annullare.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser (%1). Copy the address above, or run descope-login sign-in --device to use a browser on another device.</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>Non è stato possibile aprire il browser (%1). Copia l’indirizzo qui sopra, oppure avvia descope-login sign-in --device per usare un browser su un altro dispositivo.</translation>
    </message>
    <message>
        <source>Still waiting. If your browser hasn’t opened, copy the address above.</source>
        <translation>Ancora in attesa. Se il browser non si è aperto, copia l’indirizzo qui sopra.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserOptions</name>
    <message>
        <source>The icon of the provider “%1” can’t be read: %2</source>
        <translation>L’icona del provider «%1» non può essere letta: %2</translation>
    </message>
    <message>
        <source>Offer to sign in with the browser, on the project’s own pages.</source>
        <translation>Offri l’accesso con il browser, nelle pagine del progetto.</translation>
    </message>
    <message>
        <source>Providers can be %1, separated by commas; “%2” is none of these. Give one of your own a name, such as acme=Acme ID.</source>
        <translation>I provider possono essere %1, separati da virgole; «%2» non è nessuno di questi. Dai un nome a un provider tuo, ad esempio acme=Acme ID.</translation>
    </message>
    <message>
        <source>“%1” isn’t a provider ID. IDs have up to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>«%1» non è un ID provider. Gli ID hanno fino a 64 lettere, cifre, punti, trattini e trattini bassi.</translation>
    </message>
    <message>
        <source>The provider “%1” is listed twice.</source>
        <translation>Il provider «%1» è elencato due volte.</translation>
    </message>
    <message>
        <source>The first screen can be form or browser; “%1” is neither.</source>
        <translation>La prima schermata può essere form o browser; «%1» non è nessuna delle due.</translation>
    </message>
    <message>
        <source>“%1” isn’t a flow ID. IDs have letters, digits, dots, hyphens and underscores.</source>
        <translation>«%1» non è un ID di flusso. Gli ID hanno lettere, cifre, punti, trattini e trattini bassi.</translation>
    </message>
    <message>
        <source>“%1” isn’t a port that the browser can return to. Use 1024 to 65535, or 0 for any free port.</source>
        <translation>«%1» non è una porta a cui il browser può tornare. Usa da 1024 a 65535, oppure 0 per una qualsiasi porta libera.</translation>
    </message>
    <message>
        <source>The browser can return by loopback or scheme; “%1” is neither.</source>
        <translation>Il browser può tornare tramite loopback o scheme; «%1» non è nessuno dei due.</translation>
    </message>
    <message>
        <source>Offer single sign-on, by work email or organization domain.</source>
        <translation>Offri il Single Sign-On, con l’e-mail di lavoro o il dominio dell’organizzazione.</translation>
    </message>
    <message>
        <source>Offer to sign in with these providers, such as google,github,acme=Acme ID.</source>
        <translation>Offri l’accesso con questi provider, ad esempio google,github,acme=Acme ID.</translation>
    </message>
    <message>
        <source>What the first screen shows: form (email and password) or browser (no form).</source>
        <translation>Che cosa mostra la prima schermata: form (e-mail e password) o browser (nessun modulo).</translation>
    </message>
    <message>
        <source>The flow that the browser shows, if it isn’t the project’s default.</source>
        <translation>Il flusso mostrato dal browser, se non è quello predefinito del progetto.</translation>
    </message>
    <message>
        <source>The port on this computer that the browser returns to; 0 means any free port.</source>
        <translation>La porta su questo computer a cui torna il browser; 0 indica una qualsiasi porta libera.</translation>
    </message>
    <message>
        <source>How the browser returns: loopback (to this computer) or scheme (to the app, through the desktop).</source>
        <translation>Come torna il browser: loopback (a questo computer) o scheme (all’app, tramite il desktop).</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserSteps</name>
    <message>
        <source>Opening your browser…</source>
        <translation>Apertura del browser…</translation>
    </message>
    <message>
        <source>Your browser can’t get back to this app. Restart the app and try again.</source>
        <translation>Il browser non può tornare a questa app. Riavvia l’app e riprova.</translation>
    </message>
    <message>
        <source>Another app is using port %1, which your browser needs to get back here. Close that app and try again.</source>
        <translation>Un’altra app sta usando la porta %1, che serve al browser per tornare qui. Chiudi quell’app e riprova.</translation>
    </message>
    <message>
        <source>You didn’t finish signing in within 10 minutes, so we stopped waiting.</source>
        <translation>Non hai completato l’accesso entro 10 minuti, quindi non lo attendiamo più.</translation>
    </message>
    <message>
        <source>You used a different account in your browser, so you were signed out again. Sign in with the one shown here.</source>
        <translation>Hai usato un altro account nel browser, quindi è stata effettuata la disconnessione. Accedi con quello mostrato qui.</translation>
    </message>
    <message>
        <source>We ignored a sign-in from your browser because it wasn’t started here.</source>
        <translation>Abbiamo ignorato un accesso dal browser perché non è stato avviato qui.</translation>
    </message>
    <message>
        <source>Your browser sent the same sign-in twice, so we ignored the second one.</source>
        <translation>Il browser ha inviato due volte lo stesso accesso, quindi abbiamo ignorato il secondo.</translation>
    </message>
    <message>
        <source>You finished a sign-in that was cancelled here, so you were signed out again.</source>
        <translation>Hai completato un accesso che qui era stato annullato, quindi è stata effettuata la disconnessione.</translation>
    </message>
    <message>
        <source>You finished signing in after we stopped waiting, so you were signed out again.</source>
        <translation>Hai completato l’accesso quando non lo attendevamo più, quindi è stata effettuata la disconnessione.</translation>
    </message>
    <message>
        <source>The sign-in from your browser was started before this app was closed. Please start again.</source>
        <translation>L’accesso dal browser è stato avviato prima della chiusura di questa app. Ricomincia.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserView</name>
    <message>
        <source>Continue in your browser</source>
        <translation>Continua nel browser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>In attesa che tu acceda…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiato negli appunti.</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Sign in there, then come back to this window. If you don’t see the page, open it again or copy the link.</source>
        <translation>Abbiamo aperto una pagina nel browser. Accedi lì, poi torna a questa finestra. Se non vedi la pagina, aprila di nuovo o copia il link.</translation>
    </message>
    <message>
        <source>Open the page again to continue.</source>
        <translation>Apri di nuovo la pagina per continuare.</translation>
    </message>
    <message>
        <source>Use any browser on this computer.</source>
        <translation>Usa un browser qualsiasi su questo computer.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Riprova</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Apri di nuovo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copia link</translation>
    </message>
</context>
<context>
    <name>Descope::ChangeEmailView</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>In&amp;via codice</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>Aggiungi un indirizzo e-mail</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>Cambia il tuo indirizzo e-mail</translation>
    </message>
    <message>
        <source>We’ll send a code there to make sure that it’s yours.</source>
        <translation>Invieremo lì un codice per verificare che sia tuo.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll send to the new one.</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>Ora è %1 e lo resta finché non inserisci il codice che invieremo a quello nuovo.</translation>
    </message>
    <message>
        <source>New &amp;email</source>
        <translation>Nuova &amp;e-mail</translation>
    </message>
</context>
<context>
    <name>Descope::ChangePhoneView</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>In&amp;via codice</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Aggiungi un numero di telefono</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>Cambia il tuo numero di telefono</translation>
    </message>
    <message>
        <source>We’ll text a code there to make sure that it’s yours.</source>
        <translation>Invieremo lì un codice via SMS per verificare che sia tuo.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll text to the new one.</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>Ora è %1 e lo resta finché non inserisci il codice che invieremo via SMS a quello nuovo.</translation>
    </message>
</context>
<context>
    <name>Descope::CheckMailView</name>
    <message>
        <source>Check your email</source>
        <translation>Controlla la posta</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Torna all’accesso</translation>
    </message>
    <message>
        <source>In the email, choose this number:</source>
        <translation>Nell’e-mail, scegli questo numero:</translation>
    </message>
    <message>
        <source>Waiting for you to open the link…</source>
        <translation>In attesa che tu apra il link…</translation>
    </message>
    <message>
        <source>&amp;Paste the link from the email</source>
        <translation>&amp;Incolla il link dell’e-mail</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;Usa questo link</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Verifica del link in corso…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>Indirizzo &amp;sbagliato?</translation>
    </message>
    <message>
        <source>We emailed you a link.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>Ti abbiamo inviato un link per e-mail.</translation>
    </message>
    <message>
        <source>We emailed a link to %1.</source>
        <translation>Abbiamo inviato un link a %1.</translation>
    </message>
    <message>
        <source>Open it to continue.</source>
        <translation>Aprilo per continuare.</translation>
    </message>
    <message>
        <source>Open it on this computer, or paste it below.</source>
        <translation>Aprilo su questo computer o incollalo qui sotto.</translation>
    </message>
    <message>
        <source>Copy the link from the email and paste it below.</source>
        <translation>Copia il link dall’e-mail e incollalo qui sotto.</translation>
    </message>
</context>
<context>
    <name>Descope::ChecklistRow</name>
    <message>
        <source>%1: not yet met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: non ancora soddisfatta</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: soddisfatta</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <extracomment>Name of a password rule for screen readers, after a password was refused; %1 is the rule.</extracomment>
        <translation>%1: non soddisfatta</translation>
    </message>
</context>
<context>
    <name>Descope::CodeSteps</name>
    <message>
        <source>Sending…</source>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>We sent the email again.</source>
        <translation>Abbiamo inviato di nuovo l’e-mail.</translation>
    </message>
    <message>
        <source>We’re calling you now.</source>
        <translation>Ti stiamo chiamando.</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Abbiamo inviato di nuovo il codice.</translation>
    </message>
</context>
<context>
    <name>Descope::Command</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1 is a login id, %2 a person&apos;s name</extracomment>
        <translation>Accesso effettuato come %1.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Accesso effettuato come %1 (%2).</translation>
    </message>
    <message>
        <source>Project %1 at %2.</source>
        <extracomment>%1 is a project id, %2 the address of a server</extracomment>
        <translation>Progetto %1 su %2.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer, but we couldn’t tell the server. %1</source>
        <translation>Hai effettuato la disconnessione su questo computer, ma non è stato possibile avvisare il server. %1</translation>
    </message>
    <message>
        <source>We’ll delete your saved session once the keyring is unlocked; until then, it won’t be used. We couldn’t tell the server.</source>
        <translation>La sessione salvata sarà eliminata quando il portachiavi sarà sbloccato; fino ad allora non sarà usata. Non è stato possibile avvisare il server.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>Hai effettuato la disconnessione.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Run descope-login to sign in.</source>
        <translation>Nessuno ha effettuato l’accesso. Avvia descope-login per accedere.</translation>
    </message>
    <message>
        <source>This token is new, but your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>Questo token è nuovo, ma la sessione rinnovata non può essere salvata. La prossima volta dovrai accedere di nuovo.</translation>
    </message>
    <message>
        <source>The keyring can’t save anything right now, so your session wasn’t renewed. It’s still saved: unlock the keyring or free up disk space, then try again.</source>
        <translation>Il portachiavi non può salvare nulla al momento, quindi la sessione non è stata rinnovata. È ancora salvata: sblocca il portachiavi o libera spazio sul disco, poi riprova.</translation>
    </message>
    <message>
        <source>There’s no usable keyring, so we can’t tell whether anybody is signed in.</source>
        <translation>Non c’è un portachiavi utilizzabile, quindi non si sa se qualcuno ha effettuato l’accesso.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>In attesa del portachiavi…</translation>
    </message>
    <message>
        <source>Waiting for another app that shares your session…</source>
        <translation>In attesa di un’altra app che condivide la tua sessione…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>In attesa di %1…</translation>
    </message>
    <message>
        <source>The answer may contain the only token that stays valid, so we’ll wait for it up to two more minutes.</source>
        <translation>La risposta potrebbe contenere l’unico token ancora valido, quindi verrà attesa per altri due minuti al massimo.</translation>
    </message>
    <message>
        <source>Your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>La sessione rinnovata non può essere salvata. La prossima volta dovrai accedere di nuovo.</translation>
    </message>
    <message>
        <source>We’ll delete the session that was saved in a different keyring once that keyring is in use again; until then, it won’t be used. We couldn’t tell the server about it.</source>
        <translation>La sessione salvata in un altro portachiavi sarà eliminata quando quel portachiavi sarà di nuovo in uso; fino ad allora non sarà usata. Non è stato possibile avvisarne il server.</translation>
    </message>
    <message>
        <source>The session was saved in a different keyring, so we can’t tell whether anybody is signed in. Switch back to that keyring, or run descope-login to sign in.</source>
        <translation>La sessione è stata salvata in un altro portachiavi, quindi non si sa se qualcuno ha effettuato l’accesso. Torna a quel portachiavi o avvia descope-login per accedere.</translation>
    </message>
    <message>
        <source>Your session couldn’t be saved, so you were signed out again. Unlock the keyring or free up disk space, then try again.</source>
        <translation>Non è stato possibile salvare la sessione, quindi è stata effettuata la disconnessione. Sblocca il portachiavi o libera spazio sul disco, poi riprova.</translation>
    </message>
    <message>
        <source>You’re already signed in. To sign in with another account, too, run descope-login sign-in --another.</source>
        <translation>Hai già effettuato l’accesso. Per accedere anche con un altro account, avvia descope-login sign-in --another.</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1. To see who is, run descope-login status --all.</source>
        <extracomment>%1 is the login id or user id that somebody typed</extracomment>
        <translation>Nessuno ha effettuato l’accesso come %1. Per vedere chi lo ha fatto, avvia descope-login status --all.</translation>
    </message>
</context>
<context>
    <name>Descope::Configuration</name>
    <message>
        <source>Try descope-login --help.</source>
        <translation>Prova descope-login --help.</translation>
    </message>
    <message>
        <source>Sign in with Descope.</source>
        <translation>Accedi con Descope.</translation>
    </message>
    <message>
        <source>The Descope project, such as P2abc…</source>
        <translation>Il progetto Descope, come P2abc…</translation>
    </message>
    <message>
        <source>The service, if it isn’t in the project’s own region.</source>
        <translation>Il servizio, se non è nella regione del progetto.</translation>
    </message>
    <message>
        <source>Show that the service is a demo on this computer, with a link to its inbox.</source>
        <translation>Mostra che il servizio è una demo su questo computer, con un link alla sua posta in arrivo.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Mostra questo aiuto.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Mostra la versione.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argomento sconosciuto: %1</translation>
    </message>
    <message>
        <source>“%1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>«%1» non è un ID progetto. Gli ID progetto iniziano con la lettera P, seguita da almeno 27 lettere o cifre.</translation>
    </message>
    <message>
        <source>With status: print JSON.</source>
        <translation>Con status: mostra in formato JSON.</translation>
    </message>
    <message>
        <source>With sign-out: sign out on all devices.</source>
        <translation>Con sign-out: esci da tutti i dispositivi.</translation>
    </message>
    <message>
        <source>--json goes with status, --everywhere with sign-out.</source>
        <translation>--json va con status, --everywhere con sign-out.</translation>
    </message>
    <message>
        <source>Where links in emails lead: loopback (back to this computer while the app waits), scheme (to the app, through the desktop), none (where the project says), or the https:// address of a page that passes them to the app.</source>
        <translation>Dove portano i link delle e-mail: loopback (di nuovo a questo computer mentre l’app attende), scheme (all’app, tramite il desktop), none (dove indica il progetto), oppure l’indirizzo https:// di una pagina che li passa all’app.</translation>
    </message>
    <message>
        <source>Offer to sign in with a link sent by email.</source>
        <translation>Offri l’accesso con un link inviato per e-mail.</translation>
    </message>
    <message>
        <source>Offer to sign in with a code sent by email.</source>
        <translation>Offri l’accesso con un codice inviato per e-mail.</translation>
    </message>
    <message>
        <source>Links can lead to loopback, scheme, none, or the https:// address of a page without a query (http:// only on this computer); “%1” is none of these.</source>
        <translation>I link possono portare a loopback, scheme, none o all’indirizzo https:// di una pagina senza query (http:// solo su questo computer); «%1» non è nessuno di questi.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>Questo file non può essere letto.</translation>
    </message>
    <message>
        <source>Don’t remember who signed in, and forget who did. For shared computers.</source>
        <translation>Non ricordare chi ha effettuato l’accesso e dimentica chi lo ha fatto. Per computer condivisi.</translation>
    </message>
    <message>
        <source>What people sign in with: email, phone, name, or any of them.</source>
        <translation>Con che cosa si accede: email, phone, name o any per uno qualsiasi.</translation>
    </message>
    <message>
        <source>People sign in with email, phone, name or any; “%1” is none of these.</source>
        <translation>Si accede con email, phone, name o any; «%1» non è nessuno di questi.</translation>
    </message>
    <message>
        <source>With sign-in: use the browser on this computer.</source>
        <translation>Con sign-in: usa il browser di questo computer.</translation>
    </message>
    <message>
        <source>With sign-in: show a code to enter in a browser on any device (the default over SSH or without a display).</source>
        <translation>Con sign-in: mostra un codice da inserire in un browser su qualsiasi dispositivo (predefinito tramite SSH o senza schermo).</translation>
    </message>
    <message>
        <source>Without a command, a window opens. sign-in: sign in with a browser. status: tell who is signed in. token: print a valid session token. sign-out: end the saved session.</source>
        <translation>Senza comando si apre una finestra. sign-in: accedi con un browser. status: mostra chi ha effettuato l’accesso. token: mostra un token di sessione valido. sign-out: termina la sessione salvata.</translation>
    </message>
    <message>
        <source>Use either --browser or --device, and only with sign-in.</source>
        <translation>Usa --browser oppure --device, e solo con sign-in.</translation>
    </message>
    <message>
        <source>This can be on or off; “%1” is neither.</source>
        <extracomment>on and off are typed so in every language</extracomment>
        <translation>Può essere on oppure off; «%1» non è nessuno dei due.</translation>
    </message>
    <message>
        <source>In the window and with status, token, sign-out: use this account, not the current one.</source>
        <translation>Nella finestra e con status, token, sign-out: usa questo account, non quello attuale.</translation>
    </message>
    <message>
        <source>With token: exchange the access key in this file, which nobody else may read.</source>
        <translation>Con token: scambia la chiave di accesso in questo file, che nessun altro deve poter leggere.</translation>
    </message>
    <message>
        <source>With status: list all accounts, without asking the server.</source>
        <translation>Con status: elenca tutti gli account, senza interrogare il server.</translation>
    </message>
    <message>
        <source>With sign-in: add an account, also when somebody is signed in.</source>
        <translation>Con sign-in: aggiungi un account, anche se qualcuno ha già effettuato l’accesso.</translation>
    </message>
    <message>
        <source>--access-key-file goes with token, names a file, and excludes --account.</source>
        <translation>--access-key-file va con token, indica un file ed esclude --account.</translation>
    </message>
    <message>
        <source>--account doesn’t go with sign-in, and needs a sign-in ID or user ID.</source>
        <translation>--account non va con sign-in e richiede un ID di accesso o un ID utente.</translation>
    </message>
    <message>
        <source>--all goes with status, and without --account.</source>
        <translation>--all va con status, senza --account.</translation>
    </message>
    <message>
        <source>--another goes with sign-in.</source>
        <translation>--another va con sign-in.</translation>
    </message>
</context>
<context>
    <name>Descope::ConfirmLinkView</name>
    <message>
        <source>Don’t use this link</source>
        <translation>Non usare questo link</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Verifica del link in corso…</translation>
    </message>
    <message>
        <source>We can’t tell whether this link was requested here. Continue only if you asked for this email yourself.</source>
        <translation>Non possiamo sapere se questo link è stato richiesto qui. Continua solo se hai richiesto tu questa e-mail.</translation>
    </message>
    <message>
        <source>You’re signed in as %1. You’ll be signed out of that account.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Hai effettuato l’accesso come %1. Verrà effettuata la disconnessione da quell’account.</translation>
    </message>
    <message>
        <source>Set a new password?</source>
        <translation>Impostare una nuova password?</translation>
    </message>
    <message>
        <source>Sign in with this link?</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Accedere con questo link?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continua</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Accedi</translation>
    </message>
    <message>
        <source>Enter the email address the link was sent to.</source>
        <translation>Inserisci l’indirizzo e-mail a cui è stato inviato il link.</translation>
    </message>
    <message>
        <source>Sign in as %1?</source>
        <translation>Accedere come %1?</translation>
    </message>
    <message>
        <source>Enter what you sign in with.</source>
        <translation>Inserisci ciò con cui accedi.</translation>
    </message>
</context>
<context>
    <name>Descope::ConnectView</name>
    <message>
        <source>Connect to a Descope project</source>
        <translation>Connettiti a un progetto Descope</translation>
    </message>
    <message>
        <source>Enter the ID of the project you sign in to. Whoever gave you this app can tell you.</source>
        <translation>Inserisci l’ID del progetto a cui accedi. Te lo può dire chi ti ha fornito questa app.</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>ID &amp;progetto</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Avanzate</translation>
    </message>
    <message>
        <source>&amp;Base URL (optional)</source>
        <translation>URL di &amp;base (facoltativo)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connetti</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Verifica del progetto in corso…</translation>
    </message>
    <message>
        <source>&amp;Where do I find the project ID?</source>
        <translation>&amp;Dove trovo l’ID del progetto?</translation>
    </message>
</context>
<context>
    <name>Descope::ContactSteps</name>
    <message>
        <source>Sending…</source>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Abbiamo inviato di nuovo il codice.</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>Il tuo indirizzo e-mail è stato cambiato.</translation>
    </message>
    <message>
        <source>Your phone number is changed.</source>
        <translation>Il tuo numero di telefono è stato cambiato.</translation>
    </message>
    <message>
        <source>That email address belongs to another account. Use another one, or sign in to that account.</source>
        <translation>Quell’indirizzo e-mail appartiene a un altro account. Usane un altro o accedi a quell’account.</translation>
    </message>
    <message>
        <source>That phone number belongs to another account. Use another one, or sign in to that account.</source>
        <translation>Quel numero di telefono appartiene a un altro account. Usane un altro o accedi a quell’account.</translation>
    </message>
</context>
<context>
    <name>Descope::CurrentNotice</name>
    <message>
        <source>You can try again now.</source>
        <translation>Ora puoi riprovare.</translation>
    </message>
</context>
<context>
    <name>Descope::DemoBar</name>
    <message>
        <source>Demo server on this computer. See its emails in the %1inbox%2.</source>
        <extracomment>%1 and %2 enclose the link to the mails</extracomment>
        <translation>Server demo su questo computer. Le sue e-mail sono nella %1posta in arrivo%2.</translation>
    </message>
</context>
<context>
    <name>Descope::DeviceCommand</name>
    <message>
        <source>We’ll keep trying.</source>
        <translation>Si continuerà a riprovare.</translation>
    </message>
    <message>
        <source>Open %1 in a browser on any device, and enter this code:</source>
        <extracomment>%1 is a web address; the code follows in a line of its own</extracomment>
        <translation>Apri %1 in un browser su qualsiasi dispositivo e inserisci questo codice:</translation>
    </message>
    <message>
        <source>Scan this, or open %1 in a browser on any device, and enter this code:</source>
        <translation>Scansiona questo, oppure apri %1 in un browser su qualsiasi dispositivo, e inserisci questo codice:</translation>
    </message>
    <message numerus="yes">
        <source>The code expires in %n minute(s).</source>
        <translation>
            <numerusform>Il codice scade tra %n minuto.</numerusform>
            <numerusform>Il codice scade tra %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>In attesa che tu acceda nel browser. Premi Ctrl-C per annullare.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Questo codice è scaduto.</translation>
    </message>
    <message>
        <source>Sign-in with a device code may be turned off for this project. If there’s a browser on this computer, run descope-login sign-in --browser.</source>
        <translation>L’accesso con un codice dispositivo potrebbe essere disattivato per questo progetto. Se su questo computer c’è un browser, avvia descope-login sign-in --browser.</translation>
    </message>
</context>
<context>
    <name>Descope::EnterCodeView</name>
    <message>
        <source>Enter the code</source>
        <translation>Inserisci il codice</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Torna all’accesso</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Codice</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Accedi</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>Indirizzo &amp;sbagliato?</translation>
    </message>
    <message>
        <source>We emailed you a 6-digit code.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>Ti abbiamo inviato un codice di 6 cifre per e-mail.</translation>
    </message>
    <message>
        <source>We emailed a 6-digit code to %1.</source>
        <translation>Abbiamo inviato un codice di 6 cifre a %1.</translation>
    </message>
    <message>
        <source>We texted you a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Ti abbiamo inviato un codice di 6 cifre per SMS.</translation>
    </message>
    <message>
        <source>We texted a 6-digit code to %1.</source>
        <translation>Abbiamo inviato un codice di 6 cifre per SMS a %1.</translation>
    </message>
    <message>
        <source>We’re calling you with a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Ti stiamo chiamando per comunicarti un codice di 6 cifre.</translation>
    </message>
    <message>
        <source>We’re calling %1 with a 6-digit code.</source>
        <translation>Stiamo chiamando %1 per comunicarti un codice di 6 cifre.</translation>
    </message>
    <message>
        <source>We sent you a 6-digit code by WhatsApp.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Ti abbiamo inviato un codice di 6 cifre tramite WhatsApp.</translation>
    </message>
    <message>
        <source>We sent a 6-digit code by WhatsApp to %1.</source>
        <translation>Abbiamo inviato un codice di 6 cifre tramite WhatsApp a %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>Co&amp;nferma</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Conferma in corso…</translation>
    </message>
    <message>
        <source>&amp;Wrong number?</source>
        <translation>Numero &amp;sbagliato?</translation>
    </message>
    <message>
        <source>&amp;Email me instead</source>
        <translation>Invialo invece per &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Text me instead</source>
        <translation>Invialo invece per S&amp;MS</translation>
    </message>
    <message>
        <source>Call &amp;me instead</source>
        <translation>Ricevi invece una chiama&amp;ta</translation>
    </message>
    <message>
        <source>Send it by W&amp;hatsApp instead</source>
        <translation>Invialo invece tramite W&amp;hatsApp</translation>
    </message>
</context>
<context>
    <name>Descope::ErrorNotice</name>
    <message>
        <source>Error: %1</source>
        <translation>Errore: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Codice: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Stato HTTP: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>ID di traccia: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Messaggio: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Server: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Ora: %1</translation>
    </message>
    <message>
        <source>The current password is wrong. Check it and try again.</source>
        <translation>La password attuale non è corretta. Controllala e riprova.</translation>
    </message>
    <message>
        <source>Wrong email or password. Check both and try again.</source>
        <translation>E-mail o password non corretta. Controllale entrambe e riprova.</translation>
    </message>
    <message>
        <source>After several wrong attempts, the account may be locked for a while.</source>
        <translation>Dopo diversi tentativi errati, l’account può restare bloccato per un po’.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Il server ha impiegato troppo tempo per rispondere.</translation>
    </message>
    <message>
        <source>You appear to be offline. Check your connection and try again.</source>
        <translation>Sembra che tu sia offline. Controlla la connessione e riprova.</translation>
    </message>
    <message>
        <source>Your account may have been created; try signing in.</source>
        <translation>Il tuo account potrebbe essere stato creato; prova ad accedere.</translation>
    </message>
    <message>
        <source>There’s already an account with this email address.</source>
        <translation>Esiste già un account con questo indirizzo e-mail.</translation>
    </message>
    <message>
        <source>We couldn’t create this account. If you already have one, sign in or reset your password.</source>
        <translation>Non è stato possibile creare questo account. Se ne hai già uno, accedi o reimposta la password.</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to continue.</source>
        <translation>La tua password è scaduta. Scegline una nuova per continuare.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain your email address.</source>
        <translation>Il server non ha accettato questa password. Potresti averla già usata, o potrebbe contenere il tuo indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Troppi tentativi.</translation>
    </message>
    <message>
        <source>The network proxy refused the connection.</source>
        <translation>Il proxy della rete ha rifiutato la connessione.</translation>
    </message>
    <message>
        <source>The sign-in service is having a problem. Try again in a moment.</source>
        <translation>Il servizio di accesso ha un problema. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>La sessione è terminata. Accedi di nuovo.</translation>
    </message>
    <message>
        <source>This link has expired or was already used. Some email apps open links to scan them, which uses them up.</source>
        <translation>Questo link è scaduto o è già stato usato. Alcune app di posta aprono i link per analizzarli, rendendoli così inutilizzabili.</translation>
    </message>
    <message>
        <source>You’re signed in, but your keyring is locked, so you’ll have to sign in again next time.</source>
        <translation>Hai effettuato l’accesso, ma il portachiavi è bloccato, quindi la prossima volta dovrai accedere di nuovo.</translation>
    </message>
    <message>
        <source>Your saved session is locked. Unlock your keyring to continue.</source>
        <translation>La sessione salvata è bloccata. Sblocca il portachiavi per continuare.</translation>
    </message>
    <message>
        <source>You’re signed in, but this computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>Hai effettuato l’accesso, ma questo computer non ha un portachiavi utilizzabile, quindi la prossima volta dovrai accedere di nuovo.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be read. Please sign in again.</source>
        <translation>Non è stato possibile leggere la sessione salvata. Accedi di nuovo.</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation>Troppi tentativi. Potrai riprovare tra %1.</translation>
    </message>
    <message>
        <source>If you already have an account, sign in or reset your password.</source>
        <translation>Se hai già un account, accedi o reimposta la password.</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be verified. Please sign in again.</source>
        <translation>Non è stato possibile verificare il tuo accesso. Accedi di nuovo.</translation>
    </message>
    <message>
        <source>Your session is stored only in your desktop’s keyring. Install a keyring such as GNOME Keyring, KDE Wallet or KeePassXC, then try again.</source>
        <translation>La tua sessione è salvata solo nel portachiavi del desktop. Installa un portachiavi come GNOME Keyring, KDE Wallet o KeePassXC, poi riprova.</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Check it and try again.</source>
        <translation>Il codice è errato o scaduto. Controllalo e riprova.</translation>
    </message>
    <message>
        <source>This code has expired. Request a new one.</source>
        <translation>Questo codice è scaduto. Richiedine uno nuovo.</translation>
    </message>
    <message>
        <source>The link may already be used. If it doesn’t work, request a new one.</source>
        <translation>Il link potrebbe essere già stato usato. Se non funziona, richiedine uno nuovo.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely to %1. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Non è stato possibile stabilire una connessione sicura con %1. La causa può essere un proxy, un antivirus o un orologio di sistema errato.</translation>
    </message>
    <message>
        <source>Your password wasn’t sent.</source>
        <translation>La tua password non è stata inviata.</translation>
    </message>
    <message>
        <source>Your password may have been changed already. To find out, sign in with the new one.</source>
        <translation>La tua password potrebbe essere già stata cambiata. Per scoprirlo, accedi con quella nuova.</translation>
    </message>
    <message>
        <source>%1 asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 richiede un certificato che questo computer non ha. Contatta chi gestisce la tua rete.</translation>
    </message>
    <message>
        <source>Sign-in isn’t set up correctly in this app. Contact whoever provides it.</source>
        <translation>L’accesso non è configurato correttamente in questa app. Contatta chi la fornisce.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be deleted and is still on this computer. Unlock your keyring, then sign out again.</source>
        <translation>Non è stato possibile eliminare la sessione salvata, che si trova ancora su questo computer. Sblocca il portachiavi, poi esci di nuovo.</translation>
    </message>
    <message>
        <source>Another app that shares your session is using it. Try again in a moment.</source>
        <translation>Un’altra app che condivide la tua sessione la sta usando. Riprova tra un momento.</translation>
    </message>
    <message>
        <source>Your session was saved in a different keyring. Switch back to that keyring and restart this app, or sign in here.</source>
        <translation>La tua sessione è stata salvata in un altro portachiavi. Torna a quel portachiavi e riavvia questa app, oppure accedi qui.</translation>
    </message>
    <message>
        <source>Something is missing or isn’t right. Check what you entered and try again.</source>
        <translation>Manca qualcosa o qualcosa non è corretto. Controlla ciò che hai inserito e riprova.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again later.</source>
        <translation>Troppi tentativi. Riprova più tardi.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <translation>Non è stato possibile stabilire una connessione sicura. La causa può essere un proxy, un antivirus o un orologio di sistema errato.</translation>
    </message>
    <message>
        <source>The server asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <translation>Il server richiede un certificato che questo computer non ha. Contatta chi gestisce la tua rete.</translation>
    </message>
    <message>
        <source>You aren’t signed in. Please sign in.</source>
        <translation>Non hai effettuato l’accesso. Accedi.</translation>
    </message>
    <message>
        <source>The link in the email hasn’t been opened yet.</source>
        <translation>Il link nell’e-mail non è ancora stato aperto.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>Il portachiavi è bloccato. Sbloccalo e riprova.</translation>
    </message>
    <message>
        <source>Your keyring isn’t set up yet. Set it up to stay signed in on this computer.</source>
        <translation>Il portachiavi non è ancora configurato. Configuralo per mantenere attivo l’accesso su questo computer.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>Questo computer non ha un portachiavi utilizzabile, quindi la prossima volta dovrai accedere di nuovo.</translation>
    </message>
    <message>
        <source>What you asked for may have been done anyway.</source>
        <translation>La tua richiesta potrebbe essere stata comunque eseguita.</translation>
    </message>
    <message>
        <source>Wrong sign-in details. Check them and try again.</source>
        <translation>I dati di accesso non sono corretti. Controllali e riprova.</translation>
    </message>
    <message>
        <source>That account already exists.</source>
        <translation>Questo account esiste già.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain what you sign in with.</source>
        <translation>Il server non ha accettato questa password. Potresti averla già usata, o potrebbe contenere ciò con cui accedi.</translation>
    </message>
    <message>
        <source>Sign-in was declined in your browser. You can try again.</source>
        <translation>L’accesso è stato rifiutato nel browser. Puoi riprovare.</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished in your browser. You can try again.</source>
        <translation>L’accesso non è stato completato nel browser. Puoi riprovare.</translation>
    </message>
    <message>
        <source>The answer from your browser doesn’t belong to this sign-in, so it was ignored. Try again.</source>
        <translation>La risposta del browser non appartiene a questo accesso, quindi è stata ignorata. Riprova.</translation>
    </message>
    <message>
        <source>The sign-in from your browser has expired or was already used. Try again.</source>
        <translation>L’accesso dal browser è scaduto o è già stato usato. Riprova.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser. Copy the link and open it yourself.</source>
        <translation>Non è stato possibile aprire il browser. Copia il link e aprilo manualmente.</translation>
    </message>
    <message>
        <source>We couldn’t find single sign-on for this email address or domain. Check it and try again.</source>
        <translation>Non è stato trovato alcun Single Sign-On per questo indirizzo e-mail o dominio. Controlla e riprova.</translation>
    </message>
    <message>
        <source>The code hasn’t been entered in a browser yet.</source>
        <translation>Il codice non è ancora stato inserito in un browser.</translation>
    </message>
    <message>
        <source>The code may already be used. If it doesn’t work, use a new one.</source>
        <translation>Il codice potrebbe essere già stato usato. Se non funziona, usane uno nuovo.</translation>
    </message>
    <message>
        <source>Confirm that it’s you to continue.</source>
        <translation>Conferma la tua identità per continuare.</translation>
    </message>
    <message>
        <source>That’s a different account from the one you’re signed in to. Confirm with your own account.</source>
        <translation>Questo account è diverso da quello con cui hai effettuato l’accesso. Conferma con il tuo account.</translation>
    </message>
    <message>
        <source>That email address or phone number wasn’t accepted. Check it and try again.</source>
        <translation>Questo indirizzo e-mail o numero di telefono non è stato accettato. Controlla e riprova.</translation>
    </message>
    <message>
        <source>The access key wasn’t accepted. It may be wrong, expired or deactivated.</source>
        <translation>La chiave di accesso non è stata accettata. Potrebbe essere errata, scaduta o disattivata.</translation>
    </message>
    <message>
        <source>The server didn’t accept this. It may be the email address or phone number, or this app may not be set up correctly for your organization. Check what you entered; if that doesn’t help, contact whoever provides the app.</source>
        <translation>Il server non l’ha accettato. Può dipendere dall’indirizzo e-mail o dal numero di telefono, oppure questa app potrebbe non essere configurata correttamente per la tua organizzazione. Controlla ciò che hai inserito; se non basta, contatta chi fornisce l’app.</translation>
    </message>
    <message>
        <source>Your account couldn’t be created. The server may not accept this password, or this app may not be set up correctly for your organization. Try another password; if that doesn’t help, contact whoever provides the app.</source>
        <translation>Non è stato possibile creare il tuo account. Forse il server non accetta questa password, oppure questa app non è configurata correttamente per la tua organizzazione. Prova un’altra password; se non basta, contatta chi fornisce l’app.</translation>
    </message>
</context>
<context>
    <name>Descope::FactorBindings</name>
    <message>
        <source>Back to sign in</source>
        <translation>Torna all’accesso</translation>
    </message>
</context>
<context>
    <name>Descope::FactorSteps</name>
    <message>
        <source>There’s no way yet to confirm that it’s you. Set up an authenticator app at your account first.</source>
        <translation>Non c’è ancora un modo per confermare la tua identità. Configura prima un’app di autenticazione nel tuo account.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Abbiamo inviato di nuovo il codice.</translation>
    </message>
    <message>
        <source>Your browser didn’t confirm that it’s you. Try again, with the account that you use here.</source>
        <translation>Il browser non ha confermato la tua identità. Riprova con l’account che usi qui.</translation>
    </message>
</context>
<context>
    <name>Descope::FieldError</name>
    <message numerus="yes">
        <source>That’s too long: at most %Ln characters fit here.</source>
        <translation>
            <numerusform>È troppo lungo: al massimo %Ln carattere.</numerusform>
            <numerusform>È troppo lungo: al massimo %Ln caratteri.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::ForgotView</name>
    <message>
        <source>Forgot your password?</source>
        <translation>Password dimenticata?</translation>
    </message>
    <message>
        <source>Enter your email address. We’ll email you a link to reset your password.</source>
        <translation>Inserisci il tuo indirizzo e-mail. Ti invieremo un link per reimpostare la password.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Torna all’accesso</translation>
    </message>
    <message>
        <source>Email me a &amp;reset link</source>
        <translation>Inviami un link di &amp;reimpostazione</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>We’ll email you a link to reset your password.</source>
        <translation>Ti invieremo per e-mail un link per reimpostare la password.</translation>
    </message>
</context>
<context>
    <name>Descope::FormChecks</name>
    <message>
        <source>Enter your email address.</source>
        <translation>Inserisci il tuo indirizzo e-mail.</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>Inserisci una nuova password.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Inserisci la password.</translation>
    </message>
    <message>
        <source>This isn’t the link from the email. Copy the whole link and paste it here.</source>
        <translation>Questo non è il link dell’e-mail. Copia tutto il link e incollalo qui.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Inserisci la password attuale.</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>Inserisci il codice dell’e-mail.</translation>
    </message>
    <message>
        <source>Tick this box to continue.</source>
        <translation>Seleziona questa casella per continuare.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Questo campo è obbligatorio.</translation>
    </message>
    <message>
        <source>This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to.</source>
        <translation>Il link di questo filtro e-mail non può essere letto. Aprilo in un browser, poi incolla l’indirizzo a cui porta.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Inserisci il tuo numero di telefono.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Inserisci il tuo nome utente.</translation>
    </message>
    <message>
        <source>Enter your email, phone number or username.</source>
        <translation>Inserisci la tua e-mail, il numero di telefono o il nome utente.</translation>
    </message>
    <message>
        <source>Enter a full email address, such as name@example.com.</source>
        <translation>Inserisci un indirizzo e-mail completo, ad esempio name@example.com.</translation>
    </message>
    <message>
        <source>Enter your work email address or your organization’s domain.</source>
        <translation>Inserisci il tuo indirizzo e-mail di lavoro o il dominio della tua organizzazione.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>Inserisci il codice della tua app di autenticazione.</translation>
    </message>
    <message>
        <source>Enter the code from the text message.</source>
        <translation>Inserisci il codice dell’SMS.</translation>
    </message>
    <message>
        <source>Enter the code from the call.</source>
        <translation>Inserisci il codice della chiamata.</translation>
    </message>
    <message>
        <source>Enter the code from the WhatsApp message.</source>
        <translation>Inserisci il codice del messaggio WhatsApp.</translation>
    </message>
    <message>
        <source>Enter your phone number with its country code, such as +1 555 123 4567.</source>
        <translation>Inserisci il tuo numero di telefono con il prefisso internazionale, ad esempio +1 555 123 4567.</translation>
    </message>
    <message>
        <source>This is your email address already. Enter another one.</source>
        <translation>Questo è già il tuo indirizzo e-mail. Inseriscine un altro.</translation>
    </message>
    <message>
        <source>This isn’t a full phone number. Check it, and the code of its country.</source>
        <translation>Non è un numero di telefono completo. Controllalo, insieme al prefisso internazionale.</translation>
    </message>
    <message>
        <source>This is your phone number already. Enter another one.</source>
        <translation>Questo è già il tuo numero di telefono. Inseriscine un altro.</translation>
    </message>
</context>
<context>
    <name>Descope::LoginIdBox</name>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>Numero di t&amp;elefono</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nom&amp;e utente</translation>
    </message>
    <message>
        <source>&amp;Email, phone or username</source>
        <translation>&amp;E-mail, telefono o nome utente</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>Intendevi %1?</translation>
    </message>
</context>
<context>
    <name>Descope::LoopbackPage</name>
    <message>
        <source>The link has arrived</source>
        <translation>Il link è arrivato</translation>
    </message>
    <message>
        <source>You can close this page and go back to the app.</source>
        <translation>Puoi chiudere questa pagina e tornare all’app.</translation>
    </message>
    <message>
        <source>This isn’t the link we’re waiting for</source>
        <translation>Questo non è il link atteso</translation>
    </message>
    <message>
        <source>Copy the whole link from the email and paste it in the app. You can close this page.</source>
        <translation>Copia tutto il link dall’e-mail e incollalo nell’app. Puoi chiudere questa pagina.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language that this is translated into, such as de</extracomment>
        <translation>it</translation>
    </message>
    <message>
        <source>You can close this page. Go back to the app to try again.</source>
        <translation>Puoi chiudere questa pagina. Torna all’app per riprovare.</translation>
    </message>
    <message>
        <source>This isn’t the sign-in we’re waiting for</source>
        <translation>Questo non è l’accesso atteso</translation>
    </message>
    <message>
        <source>Continue in the app</source>
        <translation>Continua nell’app</translation>
    </message>
    <message>
        <source>Sign-in was declined</source>
        <translation>L’accesso è stato rifiutato</translation>
    </message>
    <message>
        <source>Sign-in didn’t work</source>
        <translation>L’accesso non è riuscito</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in the app</source>
        <translation>Questo accesso è stato annullato nell’app</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>Questo accesso ha richiesto troppo tempo</translation>
    </message>
    <message>
        <source>This sign-in was already used</source>
        <translation>Questo accesso è già stato usato</translation>
    </message>
</context>
<context>
    <name>Descope::MailOptions</name>
    <message>
        <source>Codes can come by email, sms, voice and whatsapp, separated by commas; “%1” is none of these.</source>
        <translation>I codici possono arrivare con email, sms, voice e whatsapp, separati da virgole; «%1» non è nessuno di questi.</translation>
    </message>
    <message>
        <source>Say how codes come: by email, sms, voice or whatsapp.</source>
        <translation>Indica come arrivano i codici: con email, sms, voice o whatsapp.</translation>
    </message>
    <message>
        <source>Links that sign in can be magic or enchanted; “%1” is neither.</source>
        <translation>I link di accesso possono essere magic oppure enchanted; «%1» non è nessuno dei due.</translation>
    </message>
    <message>
        <source>How codes come: email, sms, voice or whatsapp, or several with commas between them; the first is used unless people choose another.</source>
        <translation>Come arrivano i codici: email, sms, voice o whatsapp, oppure più d’uno separati da virgole; si usa il primo se non se ne sceglie un altro.</translation>
    </message>
    <message>
        <source>Which link signs in: magic (opened on this computer) or enchanted (opened on any device, by a number).</source>
        <translation>Quale link fa accedere: magic (aperto su questo computer) o enchanted (aperto su qualsiasi dispositivo, con un numero).</translation>
    </message>
    <message>
        <source>Let people who are new create an account with a link or a code.</source>
        <translation>Consenti ai nuovi utenti di creare un account con un link o un codice.</translation>
    </message>
</context>
<context>
    <name>Descope::MailSteps</name>
    <message>
        <source>We sent the email again.</source>
        <translation>Abbiamo inviato di nuovo l’e-mail.</translation>
    </message>
    <message>
        <source>That link belongs to another account, so nothing was changed.</source>
        <translation>Quel link appartiene a un altro account, quindi non è stato cambiato nulla.</translation>
    </message>
    <message>
        <source>Password changed, but your other devices couldn’t be signed out.</source>
        <translation>Password cambiata, ma non è stato possibile disconnettere gli altri dispositivi.</translation>
    </message>
    <message>
        <source>Password changed. Your other devices are signed out.</source>
        <translation>Password cambiata. Gli altri dispositivi sono stati disconnessi.</translation>
    </message>
    <message>
        <source>That link is damaged or isn’t for this app, so it was ignored.</source>
        <translation>Il link è danneggiato o non è destinato a questa app, quindi è stato ignorato.</translation>
    </message>
    <message>
        <source>Another link was opened. Finish or cancel this one, then open the other one again.</source>
        <translation>È stato aperto un altro link. Concludi o annulla questo, poi riapri l’altro.</translation>
    </message>
    <message>
        <source>A link from an email was opened.</source>
        <translation>È stato aperto un link da un’e-mail.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio in corso…</translation>
    </message>
</context>
<context>
    <name>Descope::MainWindow</name>
    <message>
        <source>A link was opened. Connect to your project to use it.</source>
        <translation>È stato aperto un link. Connettiti al tuo progetto per usarlo.</translation>
    </message>
</context>
<context>
    <name>Descope::MessageBar</name>
    <message>
        <source>Hide details</source>
        <translation>Nascondi dettagli</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copia dettagli</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informazione</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Operazione riuscita</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Errore</translation>
    </message>
    <message>
        <source>Details shown</source>
        <translation>Dettagli mostrati</translation>
    </message>
    <message>
        <source>Details hidden</source>
        <translation>Dettagli nascosti</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordBox</name>
    <message>
        <source>This password doesn’t meet all the rules yet.</source>
        <translation>Questa password non rispetta ancora tutte le regole.</translation>
    </message>
    <message>
        <source>Choose a different password.</source>
        <translation>Scegli un’altra password.</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordView</name>
    <message>
        <source>Set a new password</source>
        <translation>Imposta una nuova password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nuova password</translation>
    </message>
    <message>
        <source>Sign out my &amp;other devices</source>
        <translation>Esci dai miei &amp;altri dispositivi</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio in corso…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambia password</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Cambia password</translation>
    </message>
    <message>
        <source>Changing your password…</source>
        <translation>Cambio della password in corso…</translation>
    </message>
</context>
<context>
    <name>Descope::NoticeButtons</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Reimposta password</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Invia un nuovo link</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Sblocca e riprova</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>Sblocca e salva</translation>
    </message>
    <message>
        <source>Set up and save</source>
        <translation>Configura e salva</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Come risolvere</translation>
    </message>
    <message>
        <source>Use the link</source>
        <translation>Usa il link</translation>
    </message>
    <message>
        <source>Try the new password</source>
        <translation>Prova la nuova password</translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>Dimentica account</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Apri di nuovo il browser</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Nascondi password</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostra password</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Mostra «%1»</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloc Maiusc è attivo</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSteps</name>
    <message>
        <source>Password changed.</source>
        <translation>Password cambiata.</translation>
    </message>
    <message>
        <source>The new password wasn’t accepted, so your old one probably still works. Try again.</source>
        <translation>La nuova password non è stata accettata, quindi probabilmente vale ancora quella vecchia. Riprova.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSuggestion</name>
    <message>
        <source>Suggest a password</source>
        <translation>Suggerisci una password</translation>
    </message>
    <message>
        <source>Save this password somewhere safe, such as a password manager.</source>
        <translation>Salva questa password in un luogo sicuro, ad esempio in un gestore di password.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiata</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copia la password</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Copiata. Gli appunti vengono svuotati dopo un minuto.</translation>
    </message>
</context>
<context>
    <name>Descope::PersonSteps</name>
    <message>
        <source>This computer remembers the last account until another one signs in.</source>
        <translation>Questo computer ricorda l’ultimo account finché non accede un altro.</translation>
    </message>
    <message>
        <source>We couldn’t remove the account. Unlock your keyring and try again.</source>
        <translation>Non è stato possibile rimuovere l’account. Sblocca il portachiavi e riprova.</translation>
    </message>
    <message>
        <source>This computer no longer remembers the account.</source>
        <translation>Questo computer non ricorda più l’account.</translation>
    </message>
    <message>
        <source>Forgetting account…</source>
        <translation>Rimozione dell’account memorizzato…</translation>
    </message>
</context>
<context>
    <name>Descope::PhoneBox</name>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;Paese</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>&amp;Numero di telefono</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyChecklist</name>
    <message>
        <source>Password rules</source>
        <translation>Regole della password</translation>
    </message>
    <message>
        <source>All rules are met.</source>
        <translation>Tutte le regole sono rispettate.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met: %1</source>
        <extracomment>For screen readers, after a password was refused; %1 is a list of rules.</extracomment>
        <translation>
            <numerusform>%n regola non rispettata: %1</numerusform>
            <numerusform>%n regole non rispettate: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <extracomment>For screen readers; %1 is a list of rules for a new password that are not met yet.</extracomment>
        <translation>Manca ancora: %1</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Almeno %n carattere</numerusform>
            <numerusform>Almeno %n caratteri</numerusform>
        </translation>
    </message>
    <message>
        <source>One lowercase letter</source>
        <translation>Una lettera minuscola</translation>
    </message>
    <message>
        <source>One uppercase letter</source>
        <translation>Una lettera maiuscola</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>Una cifra</translation>
    </message>
    <message>
        <source>One symbol, such as ! or ?</source>
        <translation>Un simbolo, ad esempio ! o ?</translation>
    </message>
    <message>
        <source>Strength: “%1” or better</source>
        <extracomment>%1 is a word such as &quot;Good&quot;.</extracomment>
        <translation>Sicurezza: «%1» o migliore</translation>
    </message>
</context>
<context>
    <name>Descope::ProjectSetup</name>
    <message>
        <source>Enter the project ID.</source>
        <translation>Inserisci l’ID del progetto.</translation>
    </message>
    <message>
        <source>That isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>Questo non è un ID progetto. Gli ID progetto iniziano con la lettera P, seguita da almeno 27 lettere o cifre.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, such as https://api.descope.com.</source>
        <translation>Inserisci un indirizzo che inizia con https://, ad esempio https://api.descope.com.</translation>
    </message>
    <message>
        <source>There’s no project with this ID at %1.</source>
        <translation>Su %1 non esiste un progetto con questo ID.</translation>
    </message>
    <message>
        <source>The server at %1 isn’t Descope’s, so this project couldn’t be checked.</source>
        <translation>Il server su %1 non è di Descope, quindi non è stato possibile verificare questo progetto.</translation>
    </message>
    <message>
        <source>We couldn’t reach %1, so this project couldn’t be checked.</source>
        <translation>Non è stato possibile raggiungere %1, quindi questo progetto non è stato verificato.</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Connetti comunque</translation>
    </message>
    <message>
        <source>Your project couldn’t be saved in %1. You can continue, but you’ll be asked again next time.</source>
        <translation>Non è stato possibile salvare il progetto in %1. Puoi continuare, ma la prossima volta ti verrà chiesto di nuovo.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>This app’s environment names another project. You can continue, but you’ll be asked again next time.</source>
        <translation>Le variabili d’ambiente di questa app indicano un altro progetto. Puoi continuare, ma la prossima volta ti verrà chiesto di nuovo.</translation>
    </message>
</context>
<context>
    <name>Descope::ReplaceView</name>
    <message>
        <source>Choose a new password</source>
        <translation>Scegli una nuova password</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>Password &amp;attuale</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Password attuale</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nuova password</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Salva e accedi</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio in corso…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Password &amp;dimenticata?</translation>
    </message>
</context>
<context>
    <name>Descope::RestoringView</name>
    <message>
        <source>Restoring your session…</source>
        <translation>Ripristino della sessione…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Attendi</translation>
    </message>
</context>
<context>
    <name>Descope::Screens</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>For screen readers, after sign-in; %1 is the name or the email address of a person.</extracomment>
        <translation>Accesso effettuato come %1.</translation>
    </message>
</context>
<context>
    <name>Descope::SecondFactorView</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Codice</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oppure</translation>
    </message>
    <message>
        <source>Use your &amp;authenticator app</source>
        <translation>Usa l’&amp;app di autenticazione</translation>
    </message>
    <message>
        <source>&amp;Email me a code</source>
        <translation>Inviami un codice per &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>Inviami un codice per S&amp;MS</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows now.</source>
        <translation>Inserisci il codice che la tua app di autenticazione mostra ora.</translation>
    </message>
    <message>
        <source>We’ll email you a 6-digit code.</source>
        <translation>Ti invieremo un codice di 6 cifre per e-mail.</translation>
    </message>
    <message>
        <source>We’ll text you a 6-digit code.</source>
        <translation>Ti invieremo un codice di 6 cifre per SMS.</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>Conferma la tua identità</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Ancora un passaggio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Torna all’accesso</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>Co&amp;nferma</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>In&amp;via codice</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Conferma in corso…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Invio in corso…</translation>
    </message>
    <message>
        <source>Use your &amp;browser</source>
        <translation>Usa il tuo &amp;browser</translation>
    </message>
    <message>
        <source>Sign in once more in your browser, as you do there with this account.</source>
        <translation>Accedi ancora una volta nel browser, come fai lì con questo account.</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>Apri il &amp;browser</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Apertura del browser…</translation>
    </message>
</context>
<context>
    <name>Descope::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>Descope::SentMailView</name>
    <message>
        <source>&amp;Resend</source>
        <extracomment>%1 is the time until the button can be used, such as 0:30.</extracomment>
        <translation>&amp;Reinvia</translation>
    </message>
    <message>
        <source>Resend (%1)</source>
        <translation>Reinvia (%1)</translation>
    </message>
</context>
<context>
    <name>Descope::SetUpTotpView</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app:</source>
        <translation>Scansiona questo con la tua app di autenticazione:</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>Codice QR per la tua app di autenticazione</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>&amp;Codice dell’app</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Copiata. Gli appunti vengono svuotati dopo un minuto.</translation>
    </message>
    <message>
        <source>Replace your authenticator app</source>
        <translation>Sostituisci la tua app di autenticazione</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Configura un’app di autenticazione</translation>
    </message>
    <message>
        <source>A new app replaces the one you have. Codes from the old one stop working.</source>
        <translation>Una nuova app sostituisce quella che hai. I codici di quella vecchia non funzioneranno più.</translation>
    </message>
    <message>
        <source>An app on your phone makes a new code every 30 seconds, so that your password alone isn’t enough to sign in.</source>
        <translation>Un’app sul tuo telefono crea un nuovo codice ogni 30 secondi, così la sola password non basta per accedere.</translation>
    </message>
    <message>
        <source>Can’t scan it? Enter this key in the app:</source>
        <translation>Non riesci a scansionarlo? Inserisci questa chiave nell’app:</translation>
    </message>
    <message>
        <source>Enter this key in your authenticator app:</source>
        <translation>Inserisci questa chiave nella tua app di autenticazione:</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>Co&amp;nferma</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinua</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Conferma in corso…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Attendi</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiata</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copia c&amp;hiave</translation>
    </message>
</context>
<context>
    <name>Descope::SignInCommand</name>
    <message>
        <source>Press Enter to try again, or Ctrl-C to cancel.</source>
        <translation>Premi Invio per riprovare o Ctrl-C per annullare.</translation>
    </message>
</context>
<context>
    <name>Descope::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>&amp;Mantieni l’accesso su questo computer</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Accedi</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Accesso in corso…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Password &amp;dimenticata?</translation>
    </message>
    <message>
        <source>Email me a &amp;link</source>
        <translation>Inviami un &amp;link per e-mail</translation>
    </message>
    <message>
        <source>Email me a c&amp;ode</source>
        <translation>Inviami un c&amp;odice per e-mail</translation>
    </message>
    <message>
        <source>or</source>
        <translation>oppure</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Non hai un account?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Crea un account</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>&amp;Usa un altro account</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Continua come %1</translation>
    </message>
    <message>
        <source>Use sin&amp;gle sign-on</source>
        <translation>Usa il &amp;Single Sign-On</translation>
    </message>
    <message>
        <source>Continue in your &amp;browser</source>
        <translation>Continua nel &amp;browser</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Apertura del browser…</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>On a button; %1 is the name of a company with which people have an account, such as Google.</extracomment>
        <translation>Continua con %1</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ultimo usato</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode</source>
        <translation>Inviami un c&amp;odice</translation>
    </message>
    <message>
        <source>Text me a c&amp;ode</source>
        <translation>Inviami un c&amp;odice per SMS</translation>
    </message>
    <message>
        <source>Call me with a c&amp;ode</source>
        <translation>Chiamami per darmi un c&amp;odice</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode by WhatsApp</source>
        <translation>Inviami un c&amp;odice tramite WhatsApp</translation>
    </message>
</context>
<context>
    <name>Descope::SignUpView</name>
    <message>
        <source>Create account</source>
        <translation>Crea account</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Nome (facoltativo)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Password</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Crea account</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Creazione dell’account in corso…</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>&amp;Accedi</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Condizioni d’uso</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Informativa sulla privacy</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1 and %2.</source>
        <extracomment>%1 is a link, &quot;Terms of use&quot;, and %2 is one, &quot;Privacy policy&quot;. Their texts are translated apart and stand nowhere else.</extracomment>
        <translation>Creando un account, accetti le %1 e l’%2.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1.</source>
        <translation>Creando un account, accetti le %1.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %2.</source>
        <translation>Creando un account, accetti l’%2.</translation>
    </message>
</context>
<context>
    <name>Descope::SsoView</name>
    <message>
        <source>Use single sign-on</source>
        <translation>Usa il Single Sign-On</translation>
    </message>
    <message>
        <source>We’ll open your organization’s sign-in page in your browser.</source>
        <translation>Apriremo la pagina di accesso della tua organizzazione nel browser.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Torna all’accesso</translation>
    </message>
    <message>
        <source>&amp;Work email or organization domain</source>
        <translation>E-mail di &amp;lavoro o dominio dell’organizzazione</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continua</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Apertura del browser…</translation>
    </message>
</context>
<context>
    <name>Descope::StrengthBar</name>
    <message>
        <source>Very weak</source>
        <comment>strength of a password</comment>
        <translation>Molto debole</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>Debole</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>Discreta</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>Buona</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <extracomment>For screen readers; %1 is a word such as &quot;Fair&quot;.</extracomment>
        <translation>Sicurezza della password: %1</translation>
    </message>
</context>
<context>
    <name>Descope::SwitchSteps</name>
    <message>
        <source>“%1” isn’t signed in on this computer.</source>
        <extracomment>%1 is a login id or a user id</extracomment>
        <translation>“%1” non ha effettuato l’accesso su questo computer.</translation>
    </message>
    <message>
        <source>Removing account…</source>
        <translation>Rimozione dell’account…</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>L’account è stato rimosso da questo computer.</translation>
    </message>
    <message>
        <source>The account was removed from this computer. We couldn’t reach the server; its session there will expire on its own.</source>
        <translation>L’account è stato rimosso da questo computer. Non è stato possibile raggiungere il server; la sessione sul server scadrà automaticamente.</translation>
    </message>
    <message>
        <source>The account was removed. We’ll delete its saved session once the keyring is unlocked.</source>
        <translation>L’account è stato rimosso. La sua sessione salvata sarà eliminata quando il portachiavi sarà sbloccato.</translation>
    </message>
</context>
<context>
    <name>Descope::TenantView</name>
    <message>
        <source>Choose an organization</source>
        <translation>Scegli un’organizzazione</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>Beside the name of the organization for which the person is signed in now.</extracomment>
        <translation>Attuale</translation>
    </message>
</context>
<context>
    <name>Descope::TimeText</name>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>Oggi, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>Ieri, %1</translation>
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
        <translation>La tua app di autenticazione è configurata.</translation>
    </message>
    <message>
        <source>Your authenticator app isn’t set up yet. Finish that, or you may be asked for codes that you don’t have.</source>
        <translation>La tua app di autenticazione non è ancora configurata. Completa la configurazione, altrimenti potrebbero esserti chiesti codici che non hai.</translation>
    </message>
</context>
<context>
    <name>Descope::TotpWords</name>
    <message>
        <source>That code is wrong. Enter the newest one; each works once. If none works, check the clock of your phone.</source>
        <translation>Questo codice è errato. Inserisci il più recente; ognuno funziona una sola volta. Se nessuno funziona, controlla l’orologio del telefono.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a few minutes, then enter a new one.</source>
        <translation>Troppi codici errati. Attendi qualche minuto, poi inseriscine uno nuovo.</translation>
    </message>
</context>
<context>
    <name>Descope::View</name>
    <message>
        <source>For %1</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Per %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Attendi</translation>
    </message>
</context>
<context>
    <name>Descope::ViewBindings</name>
    <message>
        <source>The password rules are checked when you save.</source>
        <translation>Le regole della password vengono controllate al salvataggio.</translation>
    </message>
    <message>
        <source>We’ll keep trying to reconnect.</source>
        <translation>Si tenterà automaticamente di ristabilire la connessione.</translation>
    </message>
</context>
</TS>
