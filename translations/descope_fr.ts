<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Descope::AccessKey</name>
    <message>
        <source>The access key can’t be read: %1: %2</source>
        <translation>La clé d’accès ne peut pas être lue&#xa0;: %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may read the access key in %1, so it isn’t used. Run chmod 600 on the file, and make a new key if anybody could have seen this one.</source>
        <translation>D’autres utilisateurs de cet ordinateur peuvent lire la clé d’accès dans %1&#xa0;: elle n’est donc pas utilisée. Exécutez chmod 600 sur le fichier, et créez une nouvelle clé si quelqu’un a pu voir celle-ci.</translation>
    </message>
    <message>
        <source>There’s no access key in %1.</source>
        <translation>Il n’y a pas de clé d’accès dans %1.</translation>
    </message>
    <message>
        <source>This isn’t a regular file.</source>
        <translation>Ce n’est pas un fichier ordinaire.</translation>
    </message>
</context>
<context>
    <name>Descope::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Compte</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>&amp;Ajouter un compte…</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>&amp;Retirer de cet ordinateur</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Se déconnecter</translation>
    </message>
</context>
<context>
    <name>Descope::AccountSteps</name>
    <message>
        <source>You’ll stay signed in on this computer.</source>
        <translation>Votre session restera ouverte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Recent sign-ins can’t be shown right now.</source>
        <translation>Les connexions récentes ne peuvent pas être affichées pour le moment.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>Déconnexion effectuée.</translation>
    </message>
    <message>
        <source>You’re signed out. We’ll delete your saved session once the keyring is unlocked.</source>
        <translation>Déconnexion effectuée. Votre session enregistrée sera supprimée dès que le trousseau sera déverrouillé.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server, so your other devices are still signed in.</source>
        <translation>Déconnexion effectuée sur cet ordinateur. Le serveur est injoignable : vos autres appareils sont donc toujours connectés.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server; your session there will expire on its own.</source>
        <translation>Déconnexion effectuée sur cet ordinateur. Le serveur est injoignable ; votre session y expirera d’elle-même.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in.</source>
        <translation>Déconnexion effectuée sur cet ordinateur. Le serveur ne l’a pas confirmée : vos autres appareils sont peut-être encore connectés.</translation>
    </message>
    <message>
        <source>You were signed out because you were away. Please sign in again.</source>
        <translation>Votre session a été fermée en raison de votre absence. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Your keyring can’t save anything right now, so your session isn’t renewed. Unlock the keyring or free up disk space.</source>
        <translation>Votre trousseau ne peut rien enregistrer pour le moment : votre session n’est pas renouvelée. Déverrouillez le trousseau ou libérez de l’espace disque.</translation>
    </message>
    <message>
        <source>You’re connected again.</source>
        <translation>La connexion est rétablie.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Déconnexion…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountView</name>
    <message>
        <source>Your account</source>
        <translation>Votre compte</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Connexions récentes</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Se déconnecter</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>Se déconnecter &amp;partout…</translation>
    </message>
    <message>
        <source>Sign out on all your devices? You’ll have to sign in again on each of them.</source>
        <translation>Se déconnecter de tous vos appareils&#xa0;? Vous devrez vous reconnecter sur chacun d’eux.</translation>
    </message>
    <message>
        <source>Sign out e&amp;verywhere</source>
        <translation>Se déconnecter par&amp;tout</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Session ouverte</translation>
    </message>
    <message>
        <source>Signed in, but offline</source>
        <translation>Session ouverte, mais hors ligne</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Votre session est terminée</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Réessayer maintenant</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Changer…</translation>
    </message>
    <message>
        <source>Support details</source>
        <translation>Détails pour l’assistance</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>Copier les détails pour l’assistance</translation>
    </message>
    <message>
        <source>You don’t have a password yet.</source>
        <translation>Vous n’avez pas encore de mot de passe.</translation>
    </message>
    <message>
        <source>S&amp;et…</source>
        <translation>&amp;Définir…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Changer le mot de passe…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Définir le mot de passe…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>Adresse e-mail vérifiée</translation>
    </message>
    <message>
        <source>Email not verified</source>
        <translation>Adresse e-mail non vérifiée</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Cet ordinateur</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Application d’authentification</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Comptes</translation>
    </message>
    <message>
        <source>Its codes confirm that it’s you.</source>
        <translation>Ses codes confirment votre identité.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Remplacer…</translation>
    </message>
    <message>
        <source>Replace authenticator app…</source>
        <translation>Remplacer l’application d’authentification…</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Pas encore configurée.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurer…</translation>
    </message>
    <message>
        <source>Set up authenticator app…</source>
        <translation>Configurer l’application d’authentification…</translation>
    </message>
    <message>
        <source>You don’t have an email address yet.</source>
        <translation>Vous n’avez pas encore d’adresse e-mail.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Ajouter…</translation>
    </message>
    <message>
        <source>Add email address…</source>
        <translation>Ajouter une adresse e-mail…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Change email address…</source>
        <translation>Changer l’adresse e-mail…</translation>
    </message>
    <message>
        <source>You don’t have a phone number yet.</source>
        <translation>Vous n’avez pas encore de numéro de téléphone.</translation>
    </message>
    <message>
        <source>Add phone number…</source>
        <translation>Ajouter un numéro de téléphone…</translation>
    </message>
    <message>
        <source>Change phone number…</source>
        <translation>Changer le numéro de téléphone…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Changer…</translation>
    </message>
    <message>
        <source>Switch organization…</source>
        <translation>Changer d’organisation…</translation>
    </message>
    <message>
        <source>No other account on this computer.</source>
        <translation>Aucun autre compte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Ajouter un compte…</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Changer de compte…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountWidget</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Aucun utilisateur connecté.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Se connecter…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountsView</name>
    <message>
        <source>Choose an account</source>
        <translation>Choisissez un compte</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>&amp;Utiliser un autre compte</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>&amp;Retirer de cet ordinateur</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>A&amp;nnuler</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Continuer en tant que %1</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Retirer de cet ordinateur</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>For screen readers; %1 is the name or the email address of a person.</extracomment>
        <translation>Retirer %1 de cet ordinateur</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? You can sign in again at any time.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Retirer %1 de cet ordinateur&#xa0;? Vous pourrez vous reconnecter à tout moment.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserCommand</name>
    <message>
        <source>Opening your browser to sign in. If nothing opens, copy this address to a browser on this computer:</source>
        <translation>Ouverture de votre navigateur pour vous connecter. Si rien ne s’ouvre, copiez cette adresse dans un navigateur sur cet ordinateur :</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>En attente de votre connexion dans le navigateur. Appuyez sur Ctrl-C pour annuler.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser (%1). Copy the address above, or run descope-login sign-in --device to use a browser on another device.</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>Impossible d’ouvrir votre navigateur (%1). Copiez l’adresse ci-dessus, ou lancez descope-login sign-in --device pour utiliser un navigateur sur un autre appareil.</translation>
    </message>
    <message>
        <source>Still waiting. If your browser hasn’t opened, copy the address above.</source>
        <translation>Toujours en attente. Si votre navigateur ne s’est pas ouvert, copiez l’adresse ci-dessus.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserOptions</name>
    <message>
        <source>The icon of the provider “%1” can’t be read: %2</source>
        <translation>L’icône du fournisseur « %1 » ne peut pas être lue : %2</translation>
    </message>
    <message>
        <source>Offer to sign in with the browser, on the project’s own pages.</source>
        <translation>Proposer la connexion par le navigateur, sur les pages du projet.</translation>
    </message>
    <message>
        <source>Providers can be %1, separated by commas; “%2” is none of these. Give one of your own a name, such as acme=Acme ID.</source>
        <translation>Les fournisseurs peuvent être %1, séparés par des virgules ; « %2 » n’en fait pas partie. Donnez un nom à votre propre fournisseur, par exemple acme=Acme ID.</translation>
    </message>
    <message>
        <source>“%1” isn’t a provider ID. IDs have up to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>« %1 » n’est pas un identifiant de fournisseur. Un identifiant comporte au plus 64 lettres, chiffres, points, traits d’union et traits de soulignement.</translation>
    </message>
    <message>
        <source>The provider “%1” is listed twice.</source>
        <translation>Le fournisseur « %1 » figure deux fois.</translation>
    </message>
    <message>
        <source>The first screen can be form or browser; “%1” is neither.</source>
        <translation>Le premier écran peut être form ou browser ; « %1 » n’en fait pas partie.</translation>
    </message>
    <message>
        <source>“%1” isn’t a flow ID. IDs have letters, digits, dots, hyphens and underscores.</source>
        <translation>« %1 » n’est pas un identifiant de flux. Un identifiant comporte des lettres, des chiffres, des points, des traits d’union et des traits de soulignement.</translation>
    </message>
    <message>
        <source>“%1” isn’t a port that the browser can return to. Use 1024 to 65535, or 0 for any free port.</source>
        <translation>« %1 » n’est pas un port auquel le navigateur peut revenir. Utilisez un port de 1024 à 65535, ou 0 pour n’importe quel port libre.</translation>
    </message>
    <message>
        <source>The browser can return by loopback or scheme; “%1” is neither.</source>
        <translation>Le navigateur peut revenir par loopback ou scheme ; « %1 » n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Offer single sign-on, by work email or organization domain.</source>
        <translation>Proposer l’authentification unique, par e-mail professionnel ou domaine de l’organisation.</translation>
    </message>
    <message>
        <source>Offer to sign in with these providers, such as google,github,acme=Acme ID.</source>
        <translation>Proposer la connexion avec ces fournisseurs, par exemple google,github,acme=Acme ID.</translation>
    </message>
    <message>
        <source>What the first screen shows: form (email and password) or browser (no form).</source>
        <translation>Ce que montre le premier écran : form (adresse e-mail et mot de passe) ou browser (aucun formulaire).</translation>
    </message>
    <message>
        <source>The flow that the browser shows, if it isn’t the project’s default.</source>
        <translation>Le flux que montre le navigateur, si ce n’est pas celui par défaut du projet.</translation>
    </message>
    <message>
        <source>The port on this computer that the browser returns to; 0 means any free port.</source>
        <translation>Le port de cet ordinateur auquel revient le navigateur ; 0 désigne n’importe quel port libre.</translation>
    </message>
    <message>
        <source>How the browser returns: loopback (to this computer) or scheme (to the app, through the desktop).</source>
        <translation>Comment revient le navigateur : loopback (à cet ordinateur) ou scheme (à l’application, par le bureau).</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserSteps</name>
    <message>
        <source>Opening your browser…</source>
        <translation>Ouverture de votre navigateur…</translation>
    </message>
    <message>
        <source>Your browser can’t get back to this app. Restart the app and try again.</source>
        <translation>Votre navigateur ne peut pas revenir à cette application. Redémarrez l’application et réessayez.</translation>
    </message>
    <message>
        <source>Another app is using port %1, which your browser needs to get back here. Close that app and try again.</source>
        <translation>Une autre application utilise le port %1, dont votre navigateur a besoin pour revenir ici. Fermez cette application et réessayez.</translation>
    </message>
    <message>
        <source>You didn’t finish signing in within 10 minutes, so we stopped waiting.</source>
        <translation>Vous n’avez pas terminé la connexion en 10 minutes : l’attente a été arrêtée.</translation>
    </message>
    <message>
        <source>You used a different account in your browser, so you were signed out again. Sign in with the one shown here.</source>
        <translation>Vous avez utilisé un autre compte dans votre navigateur : votre session a donc été fermée. Connectez-vous avec celui qui est affiché ici.</translation>
    </message>
    <message>
        <source>We ignored a sign-in from your browser because it wasn’t started here.</source>
        <translation>Une connexion venue de votre navigateur a été ignorée, car elle n’a pas été lancée ici.</translation>
    </message>
    <message>
        <source>Your browser sent the same sign-in twice, so we ignored the second one.</source>
        <translation>Votre navigateur a envoyé deux fois la même connexion : la seconde a été ignorée.</translation>
    </message>
    <message>
        <source>You finished a sign-in that was cancelled here, so you were signed out again.</source>
        <translation>Vous avez terminé une connexion qui avait été annulée ici : votre session a donc été fermée.</translation>
    </message>
    <message>
        <source>You finished signing in after we stopped waiting, so you were signed out again.</source>
        <translation>Vous avez terminé la connexion après la fin de l’attente : votre session a donc été fermée.</translation>
    </message>
    <message>
        <source>The sign-in from your browser was started before this app was closed. Please start again.</source>
        <translation>La connexion venue de votre navigateur a été lancée avant la fermeture de cette application. Veuillez recommencer.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserView</name>
    <message>
        <source>Continue in your browser</source>
        <translation>Continuez dans votre navigateur</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>En attente de votre connexion…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copié dans le presse-papiers.</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Sign in there, then come back to this window. If you don’t see the page, open it again or copy the link.</source>
        <translation>Nous avons ouvert une page dans votre navigateur. Connectez-vous là-bas, puis revenez à cette fenêtre. Si vous ne voyez pas la page, ouvrez-la à nouveau ou copiez le lien.</translation>
    </message>
    <message>
        <source>Open the page again to continue.</source>
        <translation>Ouvrez à nouveau la page pour continuer.</translation>
    </message>
    <message>
        <source>Use any browser on this computer.</source>
        <translation>Utilisez n’importe quel navigateur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Ouvrir à nouveau</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copier le lien</translation>
    </message>
</context>
<context>
    <name>Descope::ChangeEmailView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>En&amp;voyer le code</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>Ajouter une adresse e-mail</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>Changer votre adresse e-mail</translation>
    </message>
    <message>
        <source>We’ll send a code there to make sure that it’s yours.</source>
        <translation>Nous y enverrons un code pour vérifier qu’elle est bien à vous.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll send to the new one.</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>C’est %1 actuellement, et cela le reste jusqu’à ce que vous saisissiez le code que nous enverrons à la nouvelle.</translation>
    </message>
    <message>
        <source>New &amp;email</source>
        <translation>Nouvelle adresse &amp;e-mail</translation>
    </message>
</context>
<context>
    <name>Descope::ChangePhoneView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>En&amp;voyer le code</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Ajouter un numéro de téléphone</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>Changer votre numéro de téléphone</translation>
    </message>
    <message>
        <source>We’ll text a code there to make sure that it’s yours.</source>
        <translation>Nous y enverrons un code par SMS pour vérifier qu’il est bien à vous.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll text to the new one.</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>C’est %1 actuellement, et cela le reste jusqu’à ce que vous saisissiez le code que nous enverrons par SMS au nouveau.</translation>
    </message>
</context>
<context>
    <name>Descope::CheckMailView</name>
    <message>
        <source>Check your email</source>
        <translation>Consultez vos e-mails</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>In the email, choose this number:</source>
        <translation>Dans l’e-mail, choisissez ce nombre :</translation>
    </message>
    <message>
        <source>Waiting for you to open the link…</source>
        <translation>En attente de l’ouverture du lien…</translation>
    </message>
    <message>
        <source>&amp;Paste the link from the email</source>
        <translation>&amp;Collez le lien de l’e-mail</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;Utiliser ce lien</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Vérification du lien…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>&amp;Mauvaise adresse&#xa0;?</translation>
    </message>
    <message>
        <source>We emailed you a link.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>Nous vous avons envoyé un lien par e-mail.</translation>
    </message>
    <message>
        <source>We emailed a link to %1.</source>
        <translation>Nous avons envoyé un lien à %1.</translation>
    </message>
    <message>
        <source>Open it to continue.</source>
        <translation>Ouvrez-le pour continuer.</translation>
    </message>
    <message>
        <source>Open it on this computer, or paste it below.</source>
        <translation>Ouvrez-le sur cet ordinateur ou collez-le ci-dessous.</translation>
    </message>
    <message>
        <source>Copy the link from the email and paste it below.</source>
        <translation>Copiez le lien de l’e-mail et collez-le ci-dessous.</translation>
    </message>
</context>
<context>
    <name>Descope::ChecklistRow</name>
    <message>
        <source>%1: not yet met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1&#xa0;: pas encore respecté</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1&#xa0;: respecté</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <extracomment>Name of a password rule for screen readers, after a password was refused; %1 is the rule.</extracomment>
        <translation>%1&#xa0;: non respecté</translation>
    </message>
</context>
<context>
    <name>Descope::CodeSteps</name>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>We sent the email again.</source>
        <translation>L’e-mail a été renvoyé.</translation>
    </message>
    <message>
        <source>We’re calling you now.</source>
        <translation>Nous vous appelons maintenant.</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Nous avons renvoyé le code.</translation>
    </message>
</context>
<context>
    <name>Descope::Command</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1 is a login id, %2 a person&apos;s name</extracomment>
        <translation>Connecté en tant que %1.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Connecté en tant que %1 (%2).</translation>
    </message>
    <message>
        <source>Project %1 at %2.</source>
        <extracomment>%1 is a project id, %2 the address of a server</extracomment>
        <translation>Projet %1 sur %2.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer, but we couldn’t tell the server. %1</source>
        <translation>Déconnexion effectuée sur cet ordinateur, mais le serveur n’a pas pu être prévenu. %1</translation>
    </message>
    <message>
        <source>We’ll delete your saved session once the keyring is unlocked; until then, it won’t be used. We couldn’t tell the server.</source>
        <translation>Votre session enregistrée sera supprimée dès que le trousseau sera déverrouillé ; d’ici là, elle ne sera pas utilisée. Le serveur n’a pas pu être prévenu.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>Déconnexion effectuée.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Run descope-login to sign in.</source>
        <translation>Aucun utilisateur connecté. Lancez descope-login pour vous connecter.</translation>
    </message>
    <message>
        <source>This token is new, but your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>Ce jeton est nouveau, mais votre session renouvelée ne peut pas être enregistrée. Vous devrez vous reconnecter la prochaine fois.</translation>
    </message>
    <message>
        <source>The keyring can’t save anything right now, so your session wasn’t renewed. It’s still saved: unlock the keyring or free up disk space, then try again.</source>
        <translation>Le trousseau ne peut rien enregistrer pour le moment : votre session n’a pas été renouvelée. Elle est toujours enregistrée : déverrouillez le trousseau ou libérez de l’espace disque, puis réessayez.</translation>
    </message>
    <message>
        <source>There’s no usable keyring, so we can’t tell whether anybody is signed in.</source>
        <translation>Aucun trousseau utilisable&#xa0;: impossible de savoir si quelqu’un est connecté.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>En attente du trousseau…</translation>
    </message>
    <message>
        <source>Waiting for another app that shares your session…</source>
        <translation>En attente d’une autre application qui partage votre session…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>En attente de %1…</translation>
    </message>
    <message>
        <source>The answer may contain the only token that stays valid, so we’ll wait for it up to two more minutes.</source>
        <translation>La réponse contient peut-être le seul jeton encore valable : elle est donc attendue pendant deux minutes de plus au maximum.</translation>
    </message>
    <message>
        <source>Your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>Votre session renouvelée ne peut pas être enregistrée. Vous devrez vous reconnecter la prochaine fois.</translation>
    </message>
    <message>
        <source>We’ll delete the session that was saved in a different keyring once that keyring is in use again; until then, it won’t be used. We couldn’t tell the server about it.</source>
        <translation>La session enregistrée dans un autre trousseau sera supprimée dès que celui-ci sera de nouveau utilisé ; d’ici là, elle ne servira pas. Le serveur n’a pas pu en être prévenu.</translation>
    </message>
    <message>
        <source>The session was saved in a different keyring, so we can’t tell whether anybody is signed in. Switch back to that keyring, or run descope-login to sign in.</source>
        <translation>La session a été enregistrée dans un autre trousseau : impossible de savoir si quelqu’un est connecté. Revenez à ce trousseau, ou lancez descope-login pour vous connecter.</translation>
    </message>
    <message>
        <source>Your session couldn’t be saved, so you were signed out again. Unlock the keyring or free up disk space, then try again.</source>
        <translation>Votre session n’a pas pu être enregistrée : elle a donc été fermée. Déverrouillez le trousseau ou libérez de l’espace disque, puis réessayez.</translation>
    </message>
    <message>
        <source>You’re already signed in. To sign in with another account, too, run descope-login sign-in --another.</source>
        <translation>Une session est déjà ouverte. Pour vous connecter aussi avec un autre compte, lancez descope-login sign-in --another.</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1. To see who is, run descope-login status --all.</source>
        <extracomment>%1 is the login id or user id that somebody typed</extracomment>
        <translation>Aucun utilisateur connecté en tant que %1. Pour voir qui est connecté, lancez descope-login status --all.</translation>
    </message>
</context>
<context>
    <name>Descope::Configuration</name>
    <message>
        <source>Try descope-login --help.</source>
        <translation>Essayez descope-login --help.</translation>
    </message>
    <message>
        <source>Sign in with Descope.</source>
        <translation>Connectez-vous avec Descope.</translation>
    </message>
    <message>
        <source>The Descope project, such as P2abc…</source>
        <translation>Le projet Descope, par exemple P2abc…</translation>
    </message>
    <message>
        <source>The service, if it isn’t in the project’s own region.</source>
        <translation>Le service, s’il ne se trouve pas dans la région du projet.</translation>
    </message>
    <message>
        <source>Show that the service is a demo on this computer, with a link to its inbox.</source>
        <translation>Indiquer que le service est une démonstration sur cet ordinateur, avec un lien vers sa boîte de réception.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argument inconnu : %1</translation>
    </message>
    <message>
        <source>“%1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>« %1 » n’est pas un identifiant de projet. Un identifiant de projet commence par la lettre P, suivie d’au moins 27 lettres ou chiffres.</translation>
    </message>
    <message>
        <source>With status: print JSON.</source>
        <translation>Avec status : afficher en JSON.</translation>
    </message>
    <message>
        <source>With sign-out: sign out on all devices.</source>
        <translation>Avec sign-out : se déconnecter de tous les appareils.</translation>
    </message>
    <message>
        <source>--json goes with status, --everywhere with sign-out.</source>
        <translation>--json va avec status, --everywhere avec sign-out.</translation>
    </message>
    <message>
        <source>Where links in emails lead: loopback (back to this computer while the app waits), scheme (to the app, through the desktop), none (where the project says), or the https:// address of a page that passes them to the app.</source>
        <translation>Où mènent les liens des e-mails : loopback (retour à cet ordinateur tant que l’application attend), scheme (à l’application, par le bureau), none (là où le projet l’indique), ou l’adresse https:// d’une page qui les transmet à l’application.</translation>
    </message>
    <message>
        <source>Offer to sign in with a link sent by email.</source>
        <translation>Proposer la connexion par un lien envoyé par e-mail.</translation>
    </message>
    <message>
        <source>Offer to sign in with a code sent by email.</source>
        <translation>Proposer la connexion par un code envoyé par e-mail.</translation>
    </message>
    <message>
        <source>Links can lead to loopback, scheme, none, or the https:// address of a page without a query (http:// only on this computer); “%1” is none of these.</source>
        <translation>Les liens peuvent mener à loopback, scheme, none ou à l’adresse https:// d’une page sans requête (http:// uniquement sur cet ordinateur) ; « %1 » n’en fait pas partie.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>Ce fichier ne peut pas être lu.</translation>
    </message>
    <message>
        <source>Don’t remember who signed in, and forget who did. For shared computers.</source>
        <translation>Ne pas retenir qui s’est connecté, et oublier qui l’a fait. Pour les ordinateurs partagés.</translation>
    </message>
    <message>
        <source>What people sign in with: email, phone, name, or any of them.</source>
        <translation>Ce avec quoi on se connecte : email, phone, name, ou any pour n’importe lequel.</translation>
    </message>
    <message>
        <source>People sign in with email, phone, name or any; “%1” is none of these.</source>
        <translation>On se connecte avec email, phone, name ou any ; « %1 » n’en fait pas partie.</translation>
    </message>
    <message>
        <source>With sign-in: use the browser on this computer.</source>
        <translation>Avec sign-in : utiliser le navigateur de cet ordinateur.</translation>
    </message>
    <message>
        <source>With sign-in: show a code to enter in a browser on any device (the default over SSH or without a display).</source>
        <translation>Avec sign-in : afficher un code à saisir dans un navigateur sur n’importe quel appareil (par défaut via SSH ou sans écran).</translation>
    </message>
    <message>
        <source>Without a command, a window opens. sign-in: sign in with a browser. status: tell who is signed in. token: print a valid session token. sign-out: end the saved session.</source>
        <translation>Sans commande, une fenêtre s’ouvre. sign-in : se connecter avec un navigateur. status : indiquer qui est connecté. token : afficher un jeton de session valable. sign-out : mettre fin à la session enregistrée.</translation>
    </message>
    <message>
        <source>Use either --browser or --device, and only with sign-in.</source>
        <translation>Utilisez soit --browser, soit --device, et uniquement avec sign-in.</translation>
    </message>
    <message>
        <source>This can be on or off; “%1” is neither.</source>
        <extracomment>on and off are typed so in every language</extracomment>
        <translation>La valeur peut être on ou off ; « %1 » n’en fait pas partie.</translation>
    </message>
    <message>
        <source>In the window and with status, token, sign-out: use this account, not the current one.</source>
        <translation>Dans la fenêtre et avec status, token, sign-out : utiliser ce compte, et non le compte actuel.</translation>
    </message>
    <message>
        <source>With token: exchange the access key in this file, which nobody else may read.</source>
        <translation>Avec token&#xa0;: échanger la clé d’accès contenue dans ce fichier, que personne d’autre ne doit pouvoir lire.</translation>
    </message>
    <message>
        <source>With status: list all accounts, without asking the server.</source>
        <translation>Avec status&#xa0;: lister tous les comptes, sans interroger le serveur.</translation>
    </message>
    <message>
        <source>With sign-in: add an account, also when somebody is signed in.</source>
        <translation>Avec sign-in&#xa0;: ajouter un compte, même si quelqu’un est déjà connecté.</translation>
    </message>
    <message>
        <source>--access-key-file goes with token, names a file, and excludes --account.</source>
        <translation>--access-key-file va avec token, désigne un fichier et exclut --account.</translation>
    </message>
    <message>
        <source>--account doesn’t go with sign-in, and needs a sign-in ID or user ID.</source>
        <translation>--account ne va pas avec sign-in et demande un identifiant de connexion ou d’utilisateur.</translation>
    </message>
    <message>
        <source>--all goes with status, and without --account.</source>
        <translation>--all va avec status, sans --account.</translation>
    </message>
    <message>
        <source>--another goes with sign-in.</source>
        <translation>--another va avec sign-in.</translation>
    </message>
</context>
<context>
    <name>Descope::ConfirmLinkView</name>
    <message>
        <source>Don’t use this link</source>
        <translation>Ne pas utiliser ce lien</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Vérification du lien…</translation>
    </message>
    <message>
        <source>We can’t tell whether this link was requested here. Continue only if you asked for this email yourself.</source>
        <translation>Impossible de savoir si ce lien a été demandé ici. Ne continuez que si vous avez vous-même demandé cet e-mail.</translation>
    </message>
    <message>
        <source>You’re signed in as %1. You’ll be signed out of that account.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Le compte %1 est actuellement connecté. Il sera déconnecté.</translation>
    </message>
    <message>
        <source>Set a new password?</source>
        <translation>Définir un nouveau mot de passe&#xa0;?</translation>
    </message>
    <message>
        <source>Sign in with this link?</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Se connecter avec ce lien ?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Enter the email address the link was sent to.</source>
        <translation>Saisissez l’adresse e-mail à laquelle le lien a été envoyé.</translation>
    </message>
    <message>
        <source>Sign in as %1?</source>
        <translation>Se connecter en tant que %1&#xa0;?</translation>
    </message>
    <message>
        <source>Enter what you sign in with.</source>
        <translation>Saisissez ce avec quoi vous vous connectez.</translation>
    </message>
</context>
<context>
    <name>Descope::ConnectView</name>
    <message>
        <source>Connect to a Descope project</source>
        <translation>Se connecter à un projet Descope</translation>
    </message>
    <message>
        <source>Enter the ID of the project you sign in to. Whoever gave you this app can tell you.</source>
        <translation>Saisissez l’identifiant du projet auquel vous vous connectez. La personne qui vous a fourni cette application peut vous l’indiquer.</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>Identifiant du &amp;projet</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>Options &amp;avancées</translation>
    </message>
    <message>
        <source>&amp;Base URL (optional)</source>
        <translation>URL de &amp;base (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>Se &amp;connecter</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Vérification du projet…</translation>
    </message>
    <message>
        <source>&amp;Where do I find the project ID?</source>
        <translation>&amp;Où trouver l’identifiant du projet&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Descope::ContactSteps</name>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Nous avons renvoyé le code.</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>Votre adresse e-mail est changée.</translation>
    </message>
    <message>
        <source>Your phone number is changed.</source>
        <translation>Votre numéro de téléphone est changé.</translation>
    </message>
    <message>
        <source>That email address belongs to another account. Use another one, or sign in to that account.</source>
        <translation>Cette adresse e-mail appartient à un autre compte. Utilisez-en une autre, ou connectez-vous à ce compte.</translation>
    </message>
    <message>
        <source>That phone number belongs to another account. Use another one, or sign in to that account.</source>
        <translation>Ce numéro de téléphone appartient à un autre compte. Utilisez-en un autre, ou connectez-vous à ce compte.</translation>
    </message>
</context>
<context>
    <name>Descope::CurrentNotice</name>
    <message>
        <source>You can try again now.</source>
        <translation>Vous pouvez réessayer maintenant.</translation>
    </message>
</context>
<context>
    <name>Descope::DemoBar</name>
    <message>
        <source>Demo server on this computer. See its emails in the %1inbox%2.</source>
        <extracomment>%1 and %2 enclose the link to the mails</extracomment>
        <translation>Serveur de démonstration sur cet ordinateur. Consultez ses e-mails dans la %1boîte de réception%2.</translation>
    </message>
</context>
<context>
    <name>Descope::DeviceCommand</name>
    <message>
        <source>We’ll keep trying.</source>
        <translation>Les tentatives continuent.</translation>
    </message>
    <message>
        <source>Open %1 in a browser on any device, and enter this code:</source>
        <extracomment>%1 is a web address; the code follows in a line of its own</extracomment>
        <translation>Ouvrez %1 dans un navigateur sur n’importe quel appareil, puis saisissez ce code :</translation>
    </message>
    <message>
        <source>Scan this, or open %1 in a browser on any device, and enter this code:</source>
        <translation>Scannez ceci, ou ouvrez %1 dans un navigateur sur n’importe quel appareil, puis saisissez ce code :</translation>
    </message>
    <message numerus="yes">
        <source>The code expires in %n minute(s).</source>
        <translation>
            <numerusform>Le code expire dans %n minute.</numerusform>
            <numerusform>Le code expire dans %n minutes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>En attente de votre connexion dans le navigateur. Appuyez sur Ctrl-C pour annuler.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Ce code a expiré.</translation>
    </message>
    <message>
        <source>Sign-in with a device code may be turned off for this project. If there’s a browser on this computer, run descope-login sign-in --browser.</source>
        <translation>La connexion par code d’appareil est peut-être désactivée pour ce projet. S’il y a un navigateur sur cet ordinateur, lancez descope-login sign-in --browser.</translation>
    </message>
</context>
<context>
    <name>Descope::EnterCodeView</name>
    <message>
        <source>Enter the code</source>
        <translation>Saisissez le code</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Code</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>&amp;Mauvaise adresse&#xa0;?</translation>
    </message>
    <message>
        <source>We emailed you a 6-digit code.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>Nous vous avons envoyé un code à 6 chiffres par e-mail.</translation>
    </message>
    <message>
        <source>We emailed a 6-digit code to %1.</source>
        <translation>Nous avons envoyé un code à 6 chiffres à %1.</translation>
    </message>
    <message>
        <source>We texted you a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Nous vous avons envoyé un code à 6 chiffres par SMS.</translation>
    </message>
    <message>
        <source>We texted a 6-digit code to %1.</source>
        <translation>Nous avons envoyé un code à 6 chiffres par SMS au %1.</translation>
    </message>
    <message>
        <source>We’re calling you with a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Nous vous appelons pour vous donner un code à 6 chiffres.</translation>
    </message>
    <message>
        <source>We’re calling %1 with a 6-digit code.</source>
        <translation>Nous appelons le %1 pour vous donner un code à 6 chiffres.</translation>
    </message>
    <message>
        <source>We sent you a 6-digit code by WhatsApp.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Nous vous avons envoyé un code à 6 chiffres par WhatsApp.</translation>
    </message>
    <message>
        <source>We sent a 6-digit code by WhatsApp to %1.</source>
        <translation>Nous avons envoyé un code à 6 chiffres par WhatsApp au %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>Co&amp;nfirmer</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmation…</translation>
    </message>
    <message>
        <source>&amp;Wrong number?</source>
        <translation>&amp;Mauvais numéro&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Email me instead</source>
        <translation>Recevoir plutôt un &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Text me instead</source>
        <translation>Recevoir &amp;plutôt un SMS</translation>
    </message>
    <message>
        <source>Call &amp;me instead</source>
        <translation>Recevoir plutôt un &amp;appel</translation>
    </message>
    <message>
        <source>Send it by W&amp;hatsApp instead</source>
        <translation>Le recevoir plutôt par W&amp;hatsApp</translation>
    </message>
</context>
<context>
    <name>Descope::ErrorNotice</name>
    <message>
        <source>Error: %1</source>
        <translation>Erreur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Code&#xa0;: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>État HTTP&#xa0;: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>Identifiant de trace&#xa0;: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Message&#xa0;: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serveur&#xa0;: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Heure&#xa0;: %1</translation>
    </message>
    <message>
        <source>The current password is wrong. Check it and try again.</source>
        <translation>Le mot de passe actuel est incorrect. Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>Wrong email or password. Check both and try again.</source>
        <translation>L’adresse e-mail ou le mot de passe est incorrect. Vérifiez les deux et réessayez.</translation>
    </message>
    <message>
        <source>After several wrong attempts, the account may be locked for a while.</source>
        <translation>Après plusieurs tentatives incorrectes, le compte peut être bloqué pendant un moment.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Le serveur a mis trop de temps à répondre.</translation>
    </message>
    <message>
        <source>You appear to be offline. Check your connection and try again.</source>
        <translation>Vous semblez être hors ligne. Vérifiez votre connexion et réessayez.</translation>
    </message>
    <message>
        <source>Your account may have been created; try signing in.</source>
        <translation>Votre compte a peut-être été créé&#xa0;; essayez de vous connecter.</translation>
    </message>
    <message>
        <source>There’s already an account with this email address.</source>
        <translation>Il existe déjà un compte avec cette adresse e-mail.</translation>
    </message>
    <message>
        <source>We couldn’t create this account. If you already have one, sign in or reset your password.</source>
        <translation>Nous n’avons pas pu créer ce compte. Si vous en avez déjà un, connectez-vous ou réinitialisez votre mot de passe.</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to continue.</source>
        <translation>Votre mot de passe a expiré. Choisissez-en un nouveau pour continuer.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain your email address.</source>
        <translation>Le serveur n’a pas accepté ce mot de passe. Vous l’avez peut-être déjà utilisé, ou il contient votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Trop de tentatives.</translation>
    </message>
    <message>
        <source>The network proxy refused the connection.</source>
        <translation>Le proxy du réseau a refusé la connexion.</translation>
    </message>
    <message>
        <source>The sign-in service is having a problem. Try again in a moment.</source>
        <translation>Le service de connexion rencontre un problème. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Votre session est terminée. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>This link has expired or was already used. Some email apps open links to scan them, which uses them up.</source>
        <translation>Ce lien a expiré ou a déjà été utilisé. Certaines applications de messagerie ouvrent les liens pour les analyser, ce qui les rend inutilisables.</translation>
    </message>
    <message>
        <source>You’re signed in, but your keyring is locked, so you’ll have to sign in again next time.</source>
        <translation>Connexion réussie, mais votre trousseau est verrouillé : vous devrez vous reconnecter la prochaine fois.</translation>
    </message>
    <message>
        <source>Your saved session is locked. Unlock your keyring to continue.</source>
        <translation>Votre session enregistrée est verrouillée. Déverrouillez votre trousseau pour continuer.</translation>
    </message>
    <message>
        <source>You’re signed in, but this computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>Connexion réussie, mais cet ordinateur n’a pas de trousseau utilisable : vous devrez vous reconnecter la prochaine fois.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be read. Please sign in again.</source>
        <translation>Votre session enregistrée n’a pas pu être lue. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation>Trop de tentatives. Vous pourrez réessayer dans %1.</translation>
    </message>
    <message>
        <source>If you already have an account, sign in or reset your password.</source>
        <translation>Si vous avez déjà un compte, connectez-vous ou réinitialisez votre mot de passe.</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be verified. Please sign in again.</source>
        <translation>Votre connexion n’a pas pu être vérifiée. Veuillez vous reconnecter.</translation>
    </message>
    <message>
        <source>Your session is stored only in your desktop’s keyring. Install a keyring such as GNOME Keyring, KDE Wallet or KeePassXC, then try again.</source>
        <translation>Votre session est enregistrée uniquement dans le trousseau de votre bureau. Installez un trousseau comme GNOME Keyring, KDE Wallet ou KeePassXC, puis réessayez.</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Check it and try again.</source>
        <translation>Ce code est incorrect ou a expiré. Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>This code has expired. Request a new one.</source>
        <translation>Ce code a expiré. Demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>The link may already be used. If it doesn’t work, request a new one.</source>
        <translation>Le lien a peut-être déjà été utilisé. S’il ne fonctionne pas, demandez-en un nouveau.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely to %1. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Impossible d’établir une connexion sécurisée avec %1. Un proxy, un antivirus ou une horloge système incorrecte peut en être la cause.</translation>
    </message>
    <message>
        <source>Your password wasn’t sent.</source>
        <translation>Votre mot de passe n’a pas été envoyé.</translation>
    </message>
    <message>
        <source>Your password may have been changed already. To find out, sign in with the new one.</source>
        <translation>Votre mot de passe a peut-être déjà été changé. Pour le savoir, connectez-vous avec le nouveau.</translation>
    </message>
    <message>
        <source>%1 asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 demande un certificat que cet ordinateur ne possède pas. Contactez la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>Sign-in isn’t set up correctly in this app. Contact whoever provides it.</source>
        <translation>La connexion n’est pas correctement configurée dans cette application. Contactez son fournisseur.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be deleted and is still on this computer. Unlock your keyring, then sign out again.</source>
        <translation>Votre session enregistrée n’a pas pu être supprimée et se trouve encore sur cet ordinateur. Déverrouillez votre trousseau, puis déconnectez-vous à nouveau.</translation>
    </message>
    <message>
        <source>Another app that shares your session is using it. Try again in a moment.</source>
        <translation>Une autre application qui partage votre session est en train de l’utiliser. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Your session was saved in a different keyring. Switch back to that keyring and restart this app, or sign in here.</source>
        <translation>Votre session a été enregistrée dans un autre trousseau. Revenez à ce trousseau et redémarrez cette application, ou connectez-vous ici.</translation>
    </message>
    <message>
        <source>Something is missing or isn’t right. Check what you entered and try again.</source>
        <translation>Il manque quelque chose ou une saisie est incorrecte. Vérifiez votre saisie et réessayez.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again later.</source>
        <translation>Trop de tentatives. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <translation>Impossible d’établir une connexion sécurisée. Un proxy, un antivirus ou une horloge système incorrecte peut en être la cause.</translation>
    </message>
    <message>
        <source>The server asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <translation>Le serveur demande un certificat que cet ordinateur ne possède pas. Contactez la personne qui gère votre réseau.</translation>
    </message>
    <message>
        <source>You aren’t signed in. Please sign in.</source>
        <translation>Aucune session n’est ouverte. Veuillez vous connecter.</translation>
    </message>
    <message>
        <source>The link in the email hasn’t been opened yet.</source>
        <translation>Le lien de l’e-mail n’a pas encore été ouvert.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>Votre trousseau est verrouillé. Déverrouillez-le et réessayez.</translation>
    </message>
    <message>
        <source>Your keyring isn’t set up yet. Set it up to stay signed in on this computer.</source>
        <translation>Votre trousseau n’est pas encore configuré. Configurez-le pour que votre session reste ouverte sur cet ordinateur.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>Cet ordinateur n’a pas de trousseau utilisable : vous devrez vous reconnecter la prochaine fois.</translation>
    </message>
    <message>
        <source>What you asked for may have been done anyway.</source>
        <translation>Votre demande a peut-être tout de même été exécutée.</translation>
    </message>
    <message>
        <source>Wrong sign-in details. Check them and try again.</source>
        <translation>Les informations de connexion sont incorrectes. Vérifiez-les et réessayez.</translation>
    </message>
    <message>
        <source>That account already exists.</source>
        <translation>Ce compte existe déjà.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain what you sign in with.</source>
        <translation>Le serveur n’a pas accepté ce mot de passe. Vous l’avez peut-être déjà utilisé, ou il contient votre identifiant de connexion.</translation>
    </message>
    <message>
        <source>Sign-in was declined in your browser. You can try again.</source>
        <translation>La connexion a été refusée dans votre navigateur. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished in your browser. You can try again.</source>
        <translation>La connexion n’a pas été terminée dans votre navigateur. Vous pouvez réessayer.</translation>
    </message>
    <message>
        <source>The answer from your browser doesn’t belong to this sign-in, so it was ignored. Try again.</source>
        <translation>La réponse de votre navigateur ne correspond pas à cette connexion : elle a été ignorée. Réessayez.</translation>
    </message>
    <message>
        <source>The sign-in from your browser has expired or was already used. Try again.</source>
        <translation>La connexion venue de votre navigateur a expiré ou a déjà été utilisée. Réessayez.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser. Copy the link and open it yourself.</source>
        <translation>Impossible d’ouvrir votre navigateur. Copiez le lien et ouvrez-le vous-même.</translation>
    </message>
    <message>
        <source>We couldn’t find single sign-on for this email address or domain. Check it and try again.</source>
        <translation>Aucune authentification unique trouvée pour cette adresse e-mail ou ce domaine. Vérifiez votre saisie et réessayez.</translation>
    </message>
    <message>
        <source>The code hasn’t been entered in a browser yet.</source>
        <translation>Le code n’a pas encore été saisi dans un navigateur.</translation>
    </message>
    <message>
        <source>The code may already be used. If it doesn’t work, use a new one.</source>
        <translation>Le code a peut-être déjà été utilisé. S’il ne fonctionne pas, utilisez-en un nouveau.</translation>
    </message>
    <message>
        <source>Confirm that it’s you to continue.</source>
        <translation>Confirmez votre identité pour continuer.</translation>
    </message>
    <message>
        <source>That’s a different account from the one you’re signed in to. Confirm with your own account.</source>
        <translation>Ce compte n’est pas celui auquel vous êtes connecté. Confirmez avec votre propre compte.</translation>
    </message>
    <message>
        <source>That email address or phone number wasn’t accepted. Check it and try again.</source>
        <translation>Cette adresse e-mail ou ce numéro de téléphone n’a pas été accepté. Vérifiez votre saisie et réessayez.</translation>
    </message>
    <message>
        <source>The access key wasn’t accepted. It may be wrong, expired or deactivated.</source>
        <translation>La clé d’accès n’a pas été acceptée. Elle est peut-être incorrecte, expirée ou désactivée.</translation>
    </message>
    <message>
        <source>The server didn’t accept this. It may be the email address or phone number, or this app may not be set up correctly for your organization. Check what you entered; if that doesn’t help, contact whoever provides the app.</source>
        <translation>Le serveur a refusé cela. La cause peut être l’adresse e-mail ou le numéro de téléphone, ou bien cette application n’est pas correctement configurée pour votre organisation. Vérifiez votre saisie ; si cela ne suffit pas, contactez le fournisseur de l’application.</translation>
    </message>
    <message>
        <source>Your account couldn’t be created. The server may not accept this password, or this app may not be set up correctly for your organization. Try another password; if that doesn’t help, contact whoever provides the app.</source>
        <translation>Votre compte n’a pas pu être créé. Le serveur n’accepte peut-être pas ce mot de passe, ou bien cette application n’est pas correctement configurée pour votre organisation. Essayez un autre mot de passe ; si cela ne suffit pas, contactez le fournisseur de l’application.</translation>
    </message>
</context>
<context>
    <name>Descope::FactorBindings</name>
    <message>
        <source>Back to sign in</source>
        <translation>Retour à la connexion</translation>
    </message>
</context>
<context>
    <name>Descope::FactorSteps</name>
    <message>
        <source>There’s no way yet to confirm that it’s you. Set up an authenticator app at your account first.</source>
        <translation>Il n’y a pas encore de moyen de confirmer votre identité. Configurez d’abord une application d’authentification dans votre compte.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Nous avons renvoyé le code.</translation>
    </message>
    <message>
        <source>Your browser didn’t confirm that it’s you. Try again, with the account that you use here.</source>
        <translation>Votre navigateur n’a pas confirmé votre identité. Réessayez avec le compte que vous utilisez ici.</translation>
    </message>
</context>
<context>
    <name>Descope::FieldError</name>
    <message numerus="yes">
        <source>That’s too long: at most %Ln characters fit here.</source>
        <translation>
            <numerusform>C’est trop long&#xa0;: %Ln caractère au maximum.</numerusform>
            <numerusform>C’est trop long&#xa0;: %Ln caractères au maximum.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::ForgotView</name>
    <message>
        <source>Forgot your password?</source>
        <translation>Mot de passe oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Enter your email address. We’ll email you a link to reset your password.</source>
        <translation>Saisissez votre adresse e-mail. Nous vous enverrons un lien pour réinitialiser votre mot de passe.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Email me a &amp;reset link</source>
        <translation>Recevoir un lien de &amp;réinitialisation</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>We’ll email you a link to reset your password.</source>
        <translation>Nous vous enverrons par e-mail un lien pour réinitialiser votre mot de passe.</translation>
    </message>
</context>
<context>
    <name>Descope::FormChecks</name>
    <message>
        <source>Enter your email address.</source>
        <translation>Saisissez votre adresse e-mail.</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>Saisissez un nouveau mot de passe.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Saisissez votre mot de passe.</translation>
    </message>
    <message>
        <source>This isn’t the link from the email. Copy the whole link and paste it here.</source>
        <translation>Ce n’est pas le lien de l’e-mail. Copiez le lien entier et collez-le ici.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Saisissez votre mot de passe actuel.</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>Saisissez le code de l’e-mail.</translation>
    </message>
    <message>
        <source>Tick this box to continue.</source>
        <translation>Cochez cette case pour continuer.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Ce champ est obligatoire.</translation>
    </message>
    <message>
        <source>This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to.</source>
        <translation>Le lien de ce filtre de messagerie ne peut pas être lu. Ouvrez-le dans un navigateur, puis collez l’adresse à laquelle il mène.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Saisissez votre numéro de téléphone.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Saisissez votre nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Enter your email, phone number or username.</source>
        <translation>Saisissez votre e-mail, numéro de téléphone ou nom d’utilisateur.</translation>
    </message>
    <message>
        <source>Enter a full email address, such as name@example.com.</source>
        <translation>Saisissez une adresse e-mail complète, par exemple name@example.com.</translation>
    </message>
    <message>
        <source>Enter your work email address or your organization’s domain.</source>
        <translation>Saisissez votre adresse e-mail professionnelle ou le domaine de votre organisation.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>Saisissez le code de votre application d’authentification.</translation>
    </message>
    <message>
        <source>Enter the code from the text message.</source>
        <translation>Saisissez le code reçu par SMS.</translation>
    </message>
    <message>
        <source>Enter the code from the call.</source>
        <translation>Saisissez le code reçu par appel.</translation>
    </message>
    <message>
        <source>Enter the code from the WhatsApp message.</source>
        <translation>Saisissez le code reçu par WhatsApp.</translation>
    </message>
    <message>
        <source>Enter your phone number with its country code, such as +1 555 123 4567.</source>
        <translation>Saisissez votre numéro de téléphone avec l’indicatif du pays, par exemple +1 555 123 4567.</translation>
    </message>
    <message>
        <source>This is your email address already. Enter another one.</source>
        <translation>C’est déjà votre adresse e-mail. Saisissez-en une autre.</translation>
    </message>
    <message>
        <source>This isn’t a full phone number. Check it, and the code of its country.</source>
        <translation>Ce n’est pas un numéro de téléphone complet. Vérifiez-le, ainsi que l’indicatif du pays.</translation>
    </message>
    <message>
        <source>This is your phone number already. Enter another one.</source>
        <translation>C’est déjà votre numéro de téléphone. Saisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>Descope::LoginIdBox</name>
    <message>
        <source>&amp;Email</source>
        <translation>Adresse &amp;e-mail</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>Numéro d&amp;e téléphone</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nom d’utilisat&amp;eur</translation>
    </message>
    <message>
        <source>&amp;Email, phone or username</source>
        <translation>&amp;E-mail, téléphone ou nom d’utilisateur</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>Vouliez-vous dire %1 ?</translation>
    </message>
</context>
<context>
    <name>Descope::LoopbackPage</name>
    <message>
        <source>The link has arrived</source>
        <translation>Le lien est arrivé</translation>
    </message>
    <message>
        <source>You can close this page and go back to the app.</source>
        <translation>Vous pouvez fermer cette page et revenir à l’application.</translation>
    </message>
    <message>
        <source>This isn’t the link we’re waiting for</source>
        <translation>Ce n’est pas le lien attendu</translation>
    </message>
    <message>
        <source>Copy the whole link from the email and paste it in the app. You can close this page.</source>
        <translation>Copiez le lien entier de l’e-mail et collez-le dans l’application. Vous pouvez fermer cette page.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language that this is translated into, such as de</extracomment>
        <translation>fr</translation>
    </message>
    <message>
        <source>You can close this page. Go back to the app to try again.</source>
        <translation>Vous pouvez fermer cette page. Revenez à l’application pour réessayer.</translation>
    </message>
    <message>
        <source>This isn’t the sign-in we’re waiting for</source>
        <translation>Ce n’est pas la connexion attendue</translation>
    </message>
    <message>
        <source>Continue in the app</source>
        <translation>Continuez dans l’application</translation>
    </message>
    <message>
        <source>Sign-in was declined</source>
        <translation>La connexion a été refusée</translation>
    </message>
    <message>
        <source>Sign-in didn’t work</source>
        <translation>La connexion a échoué</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in the app</source>
        <translation>Cette connexion a été annulée dans l’application</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>Cette connexion a pris trop de temps</translation>
    </message>
    <message>
        <source>This sign-in was already used</source>
        <translation>Cette connexion a déjà été utilisée</translation>
    </message>
</context>
<context>
    <name>Descope::MailOptions</name>
    <message>
        <source>Codes can come by email, sms, voice and whatsapp, separated by commas; “%1” is none of these.</source>
        <translation>Les codes peuvent arriver par email, sms, voice et whatsapp, séparés par des virgules&#xa0;; «&#xa0;%1&#xa0;» n’en fait pas partie.</translation>
    </message>
    <message>
        <source>Say how codes come: by email, sms, voice or whatsapp.</source>
        <translation>Indiquez comment les codes arrivent&#xa0;: par email, sms, voice ou whatsapp.</translation>
    </message>
    <message>
        <source>Links that sign in can be magic or enchanted; “%1” is neither.</source>
        <translation>Les liens de connexion peuvent être magic ou enchanted&#xa0;; «&#xa0;%1&#xa0;» n’en fait pas partie.</translation>
    </message>
    <message>
        <source>How codes come: email, sms, voice or whatsapp, or several with commas between them; the first is used unless people choose another.</source>
        <translation>Comment les codes arrivent&#xa0;: email, sms, voice ou whatsapp, ou plusieurs séparés par des virgules&#xa0;; le premier est utilisé sauf si un autre est choisi.</translation>
    </message>
    <message>
        <source>Which link signs in: magic (opened on this computer) or enchanted (opened on any device, by a number).</source>
        <translation>Quel lien connecte&#xa0;: magic (ouvert sur cet ordinateur) ou enchanted (ouvert sur n’importe quel appareil, à l’aide d’un nombre).</translation>
    </message>
    <message>
        <source>Let people who are new create an account with a link or a code.</source>
        <translation>Permettre aux nouveaux utilisateurs de créer un compte avec un lien ou un code.</translation>
    </message>
</context>
<context>
    <name>Descope::MailSteps</name>
    <message>
        <source>We sent the email again.</source>
        <translation>L’e-mail a été renvoyé.</translation>
    </message>
    <message>
        <source>That link belongs to another account, so nothing was changed.</source>
        <translation>Ce lien appartient à un autre compte : rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Password changed, but your other devices couldn’t be signed out.</source>
        <translation>Mot de passe changé, mais vos autres appareils n’ont pas pu être déconnectés.</translation>
    </message>
    <message>
        <source>Password changed. Your other devices are signed out.</source>
        <translation>Mot de passe changé. Vos autres appareils sont déconnectés.</translation>
    </message>
    <message>
        <source>That link is damaged or isn’t for this app, so it was ignored.</source>
        <translation>Ce lien est endommagé ou n’est pas destiné à cette application. Il a été ignoré.</translation>
    </message>
    <message>
        <source>Another link was opened. Finish or cancel this one, then open the other one again.</source>
        <translation>Un autre lien a été ouvert. Terminez ou annulez celui-ci, puis rouvrez l’autre.</translation>
    </message>
    <message>
        <source>A link from an email was opened.</source>
        <translation>Un lien reçu par e-mail a été ouvert.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
</context>
<context>
    <name>Descope::MainWindow</name>
    <message>
        <source>A link was opened. Connect to your project to use it.</source>
        <translation>Un lien a été ouvert. Connectez-vous à votre projet pour l’utiliser.</translation>
    </message>
</context>
<context>
    <name>Descope::MessageBar</name>
    <message>
        <source>Hide details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copier les détails</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Information</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Succès</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erreur</translation>
    </message>
    <message>
        <source>Details shown</source>
        <translation>Détails affichés</translation>
    </message>
    <message>
        <source>Details hidden</source>
        <translation>Détails masqués</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordBox</name>
    <message>
        <source>This password doesn’t meet all the rules yet.</source>
        <translation>Ce mot de passe ne respecte pas encore toutes les règles.</translation>
    </message>
    <message>
        <source>Choose a different password.</source>
        <translation>Choisissez un autre mot de passe.</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordView</name>
    <message>
        <source>Set a new password</source>
        <translation>Définir un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>Sign out my &amp;other devices</source>
        <translation>Déconnecter mes &amp;autres appareils</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Changer le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Changer le mot de passe</translation>
    </message>
    <message>
        <source>Changing your password…</source>
        <translation>Changement de votre mot de passe…</translation>
    </message>
</context>
<context>
    <name>Descope::NoticeButtons</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Réinitialiser le mot de passe</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Envoyer un nouveau lien</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Déverrouiller et réessayer</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>Déverrouiller et enregistrer</translation>
    </message>
    <message>
        <source>Set up and save</source>
        <translation>Configurer et enregistrer</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Comment y remédier</translation>
    </message>
    <message>
        <source>Use the link</source>
        <translation>Utiliser le lien</translation>
    </message>
    <message>
        <source>Try the new password</source>
        <translation>Essayer le nouveau mot de passe</translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>Oublier le compte</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Rouvrir le navigateur</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Masquer le mot de passe</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Afficher le mot de passe</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Afficher «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Le verrouillage des majuscules est activé</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSteps</name>
    <message>
        <source>Password changed.</source>
        <translation>Mot de passe changé.</translation>
    </message>
    <message>
        <source>The new password wasn’t accepted, so your old one probably still works. Try again.</source>
        <translation>Le nouveau mot de passe n’a pas été accepté, l’ancien est donc probablement toujours valable. Réessayez.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSuggestion</name>
    <message>
        <source>Suggest a password</source>
        <translation>Proposer un mot de passe</translation>
    </message>
    <message>
        <source>Save this password somewhere safe, such as a password manager.</source>
        <translation>Enregistrez ce mot de passe en lieu sûr, par exemple dans un gestionnaire de mots de passe.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copier le mot de passe</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Copié. Le presse-papiers est vidé au bout d’une minute.</translation>
    </message>
</context>
<context>
    <name>Descope::PersonSteps</name>
    <message>
        <source>This computer remembers the last account until another one signs in.</source>
        <translation>Cet ordinateur retient le dernier compte jusqu’à ce qu’un autre se connecte.</translation>
    </message>
    <message>
        <source>We couldn’t remove the account. Unlock your keyring and try again.</source>
        <translation>Le compte n’a pas pu être retiré. Déverrouillez votre trousseau et réessayez.</translation>
    </message>
    <message>
        <source>This computer no longer remembers the account.</source>
        <translation>Cet ordinateur ne retient plus le compte.</translation>
    </message>
    <message>
        <source>Forgetting account…</source>
        <translation>Oubli du compte…</translation>
    </message>
</context>
<context>
    <name>Descope::PhoneBox</name>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;Pays</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>&amp;Numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyChecklist</name>
    <message>
        <source>Password rules</source>
        <translation>Règles du mot de passe</translation>
    </message>
    <message>
        <source>All rules are met.</source>
        <translation>Toutes les règles sont respectées.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met: %1</source>
        <extracomment>For screen readers, after a password was refused; %1 is a list of rules.</extracomment>
        <translation>
            <numerusform>%n règle non respectée&#xa0;: %1</numerusform>
            <numerusform>%n règles non respectées&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <extracomment>For screen readers; %1 is a list of rules for a new password that are not met yet.</extracomment>
        <translation>Il manque encore&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Au moins %n caractère</numerusform>
            <numerusform>Au moins %n caractères</numerusform>
        </translation>
    </message>
    <message>
        <source>One lowercase letter</source>
        <translation>Une lettre minuscule</translation>
    </message>
    <message>
        <source>One uppercase letter</source>
        <translation>Une lettre majuscule</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>Un chiffre</translation>
    </message>
    <message>
        <source>One symbol, such as ! or ?</source>
        <translation>Un symbole, par exemple ! ou ?</translation>
    </message>
    <message>
        <source>Strength: “%1” or better</source>
        <extracomment>%1 is a word such as &quot;Good&quot;.</extracomment>
        <translation>Robustesse : « %1 » ou mieux</translation>
    </message>
</context>
<context>
    <name>Descope::ProjectSetup</name>
    <message>
        <source>Enter the project ID.</source>
        <translation>Saisissez l’identifiant du projet.</translation>
    </message>
    <message>
        <source>That isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>Ce n’est pas un identifiant de projet. Un identifiant de projet commence par la lettre P, suivie d’au moins 27 lettres ou chiffres.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, such as https://api.descope.com.</source>
        <translation>Saisissez une adresse qui commence par https://, par exemple https://api.descope.com.</translation>
    </message>
    <message>
        <source>There’s no project with this ID at %1.</source>
        <translation>Aucun projet n’a cet identifiant sur %1.</translation>
    </message>
    <message>
        <source>The server at %1 isn’t Descope’s, so this project couldn’t be checked.</source>
        <translation>Le serveur %1 n’est pas celui de Descope : ce projet n’a donc pas pu être vérifié.</translation>
    </message>
    <message>
        <source>We couldn’t reach %1, so this project couldn’t be checked.</source>
        <translation>Impossible de joindre %1 : ce projet n’a donc pas pu être vérifié.</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Se connecter quand même</translation>
    </message>
    <message>
        <source>Your project couldn’t be saved in %1. You can continue, but you’ll be asked again next time.</source>
        <translation>Votre projet n’a pas pu être enregistré dans %1. Vous pouvez continuer, mais la question vous sera posée à nouveau la prochaine fois.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>This app’s environment names another project. You can continue, but you’ll be asked again next time.</source>
        <translation>Les variables d’environnement de cette application désignent un autre projet. Vous pouvez continuer, mais la question vous sera posée à nouveau la prochaine fois.</translation>
    </message>
</context>
<context>
    <name>Descope::ReplaceView</name>
    <message>
        <source>Choose a new password</source>
        <translation>Choisissez un nouveau mot de passe</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>Mot de passe a&amp;ctuel</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Mot de passe actuel</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nouveau mot de passe</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Enregistrer et se connecter</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Mot de passe &amp;oublié&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Descope::RestoringView</name>
    <message>
        <source>Restoring your session…</source>
        <translation>Restauration de votre session…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
</context>
<context>
    <name>Descope::Screens</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>For screen readers, after sign-in; %1 is the name or the email address of a person.</extracomment>
        <translation>Connecté en tant que %1.</translation>
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
        <translation>ou</translation>
    </message>
    <message>
        <source>Use your &amp;authenticator app</source>
        <translation>Utiliser l’&amp;appli d’authentification</translation>
    </message>
    <message>
        <source>&amp;Email me a code</source>
        <translation>Recevoir un code par &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>Recevoir un code par S&amp;MS</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows now.</source>
        <translation>Saisissez le code qu’affiche maintenant votre application d’authentification.</translation>
    </message>
    <message>
        <source>We’ll email you a 6-digit code.</source>
        <translation>Nous vous enverrons un code à 6 chiffres par e-mail.</translation>
    </message>
    <message>
        <source>We’ll text you a 6-digit code.</source>
        <translation>Nous vous enverrons un code à 6 chiffres par SMS.</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>Confirmez votre identité</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Encore une étape</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>Co&amp;nfirmer</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>En&amp;voyer le code</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmation…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Use your &amp;browser</source>
        <translation>Utiliser votre navi&amp;gateur</translation>
    </message>
    <message>
        <source>Sign in once more in your browser, as you do there with this account.</source>
        <translation>Connectez-vous encore une fois dans votre navigateur, comme vous le faites avec ce compte.</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>Ouvrir le navi&amp;gateur</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Ouverture de votre navigateur…</translation>
    </message>
</context>
<context>
    <name>Descope::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Coller</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>Descope::SentMailView</name>
    <message>
        <source>&amp;Resend</source>
        <extracomment>%1 is the time until the button can be used, such as 0:30.</extracomment>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>Resend (%1)</source>
        <translation>Renvoyer (%1)</translation>
    </message>
</context>
<context>
    <name>Descope::SetUpTotpView</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app:</source>
        <translation>Scannez ceci avec votre application d’authentification&#xa0;:</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>Code QR pour votre application d’authentification</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>&amp;Code de l’application</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Copiée. Le presse-papiers est vidé au bout d’une minute.</translation>
    </message>
    <message>
        <source>Replace your authenticator app</source>
        <translation>Remplacez votre application d’authentification</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Configurez une application d’authentification</translation>
    </message>
    <message>
        <source>A new app replaces the one you have. Codes from the old one stop working.</source>
        <translation>Une nouvelle application remplace celle que vous avez. Les codes de l’ancienne ne fonctionneront plus.</translation>
    </message>
    <message>
        <source>An app on your phone makes a new code every 30 seconds, so that your password alone isn’t enough to sign in.</source>
        <translation>Une application sur votre téléphone crée un nouveau code toutes les 30 secondes&#xa0;: votre mot de passe seul ne suffit donc plus pour vous connecter.</translation>
    </message>
    <message>
        <source>Can’t scan it? Enter this key in the app:</source>
        <translation>Impossible de le scanner&#xa0;? Saisissez cette clé dans l’application&#xa0;:</translation>
    </message>
    <message>
        <source>Enter this key in your authenticator app:</source>
        <translation>Saisissez cette clé dans votre application d’authentification&#xa0;:</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>Co&amp;nfirmer</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinuer</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmation…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiée</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copier la c&amp;lé</translation>
    </message>
</context>
<context>
    <name>Descope::SignInCommand</name>
    <message>
        <source>Press Enter to try again, or Ctrl-C to cancel.</source>
        <translation>Appuyez sur Entrée pour réessayer, ou sur Ctrl-C pour annuler.</translation>
    </message>
</context>
<context>
    <name>Descope::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>&amp;Rester connecté sur cet ordinateur</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Connexion…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Mot de passe &amp;oublié&#xa0;?</translation>
    </message>
    <message>
        <source>Email me a &amp;link</source>
        <translation>Recevoir un &amp;lien par e-mail</translation>
    </message>
    <message>
        <source>Email me a c&amp;ode</source>
        <translation>Recevoir un co&amp;de par e-mail</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Première visite ?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Créer un compte</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>&amp;Utiliser un autre compte</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Continuer en tant que %1</translation>
    </message>
    <message>
        <source>Use sin&amp;gle sign-on</source>
        <translation>U&amp;tiliser l’authentification unique</translation>
    </message>
    <message>
        <source>Continue in your &amp;browser</source>
        <translation>Continuer dans votre &amp;navigateur</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Ouverture de votre navigateur…</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>On a button; %1 is the name of a company with which people have an account, such as Google.</extracomment>
        <translation>Continuer avec %1</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Dernière utilisée</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode</source>
        <translation>Recevoir un co&amp;de</translation>
    </message>
    <message>
        <source>Text me a c&amp;ode</source>
        <translation>Recevoir un co&amp;de par SMS</translation>
    </message>
    <message>
        <source>Call me with a c&amp;ode</source>
        <translation>Recevoir un co&amp;de par appel</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode by WhatsApp</source>
        <translation>Recevoir un co&amp;de par WhatsApp</translation>
    </message>
</context>
<context>
    <name>Descope::SignUpView</name>
    <message>
        <source>Create account</source>
        <translation>Créer un compte</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Nom (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Mot de passe</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Créer un compte</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Création de votre compte…</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>&amp;Se connecter</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Conditions d’utilisation</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Politique de confidentialité</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1 and %2.</source>
        <extracomment>%1 is a link, &quot;Terms of use&quot;, and %2 is one, &quot;Privacy policy&quot;. Their texts are translated apart and stand nowhere else.</extracomment>
        <translation>En créant un compte, vous acceptez les %1 et la %2.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1.</source>
        <translation>En créant un compte, vous acceptez les %1.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %2.</source>
        <translation>En créant un compte, vous acceptez la %2.</translation>
    </message>
</context>
<context>
    <name>Descope::SsoView</name>
    <message>
        <source>Use single sign-on</source>
        <translation>Utiliser l’authentification unique</translation>
    </message>
    <message>
        <source>We’ll open your organization’s sign-in page in your browser.</source>
        <translation>Nous ouvrirons la page de connexion de votre organisation dans votre navigateur.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Retour à la connexion</translation>
    </message>
    <message>
        <source>&amp;Work email or organization domain</source>
        <translation>&amp;E-mail professionnel ou domaine de l’organisation</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuer</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Ouverture de votre navigateur…</translation>
    </message>
</context>
<context>
    <name>Descope::StrengthBar</name>
    <message>
        <source>Very weak</source>
        <comment>strength of a password</comment>
        <translation>Très faible</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <extracomment>For screen readers; %1 is a word such as &quot;Fair&quot;.</extracomment>
        <translation>Robustesse du mot de passe&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Descope::SwitchSteps</name>
    <message>
        <source>“%1” isn’t signed in on this computer.</source>
        <extracomment>%1 is a login id or a user id</extracomment>
        <translation>« %1 » n’est pas connecté sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Removing account…</source>
        <translation>Retrait du compte…</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>Le compte a été retiré de cet ordinateur.</translation>
    </message>
    <message>
        <source>The account was removed from this computer. We couldn’t reach the server; its session there will expire on its own.</source>
        <translation>Le compte a été retiré de cet ordinateur. Le serveur est injoignable ; la session y expirera d’elle-même.</translation>
    </message>
    <message>
        <source>The account was removed. We’ll delete its saved session once the keyring is unlocked.</source>
        <translation>Le compte a été retiré. Sa session enregistrée sera supprimée dès que le trousseau sera déverrouillé.</translation>
    </message>
</context>
<context>
    <name>Descope::TenantView</name>
    <message>
        <source>Choose an organization</source>
        <translation>Choisissez une organisation</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>Beside the name of the organization for which the person is signed in now.</extracomment>
        <translation>Actuelle</translation>
    </message>
</context>
<context>
    <name>Descope::TimeText</name>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>Aujourd’hui, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>Hier, %1</translation>
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
        <translation>Votre application d’authentification est configurée.</translation>
    </message>
    <message>
        <source>Your authenticator app isn’t set up yet. Finish that, or you may be asked for codes that you don’t have.</source>
        <translation>Votre application d’authentification n’est pas encore configurée. Terminez la configuration, sinon des codes que vous n’avez pas pourraient vous être demandés.</translation>
    </message>
</context>
<context>
    <name>Descope::TotpWords</name>
    <message>
        <source>That code is wrong. Enter the newest one; each works once. If none works, check the clock of your phone.</source>
        <translation>Ce code est incorrect. Saisissez le plus récent&#xa0;; chacun ne fonctionne qu’une fois. Si aucun ne fonctionne, vérifiez l’horloge de votre téléphone.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a few minutes, then enter a new one.</source>
        <translation>Trop de codes incorrects. Patientez quelques minutes, puis saisissez-en un nouveau.</translation>
    </message>
</context>
<context>
    <name>Descope::View</name>
    <message>
        <source>For %1</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Veuillez patienter</translation>
    </message>
</context>
<context>
    <name>Descope::ViewBindings</name>
    <message>
        <source>The password rules are checked when you save.</source>
        <translation>Les règles du mot de passe sont vérifiées à l’enregistrement.</translation>
    </message>
    <message>
        <source>We’ll keep trying to reconnect.</source>
        <translation>Nouvelle tentative automatique de connexion.</translation>
    </message>
</context>
</TS>
