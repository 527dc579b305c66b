<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Descope::AccessKey</name>
    <message>
        <source>The access key can’t be read: %1: %2</source>
        <translation>No se puede leer la clave de acceso: %1: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may read the access key in %1, so it isn’t used. Run chmod 600 on the file, and make a new key if anybody could have seen this one.</source>
        <translation>Otros usuarios de este equipo pueden leer la clave de acceso de %1, así que no se usa. Ejecute chmod 600 sobre el archivo y cree una clave nueva si alguien ha podido ver esta.</translation>
    </message>
    <message>
        <source>There’s no access key in %1.</source>
        <translation>No hay ninguna clave de acceso en %1.</translation>
    </message>
    <message>
        <source>This isn’t a regular file.</source>
        <translation>No es un archivo normal.</translation>
    </message>
</context>
<context>
    <name>Descope::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Cuenta</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>&amp;Añadir cuenta…</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>&amp;Quitar de este equipo</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
</context>
<context>
    <name>Descope::AccountSteps</name>
    <message>
        <source>You’ll stay signed in on this computer.</source>
        <translation>Su sesión seguirá iniciada en este equipo.</translation>
    </message>
    <message>
        <source>Recent sign-ins can’t be shown right now.</source>
        <translation>Los inicios de sesión recientes no se pueden mostrar en este momento.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>Ha cerrado sesión.</translation>
    </message>
    <message>
        <source>You’re signed out. We’ll delete your saved session once the keyring is unlocked.</source>
        <translation>Ha cerrado sesión. Su sesión guardada se eliminará cuando se desbloquee el depósito de claves.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server, so your other devices are still signed in.</source>
        <translation>Ha cerrado sesión en este equipo. No se pudo contactar con el servidor, así que la sesión sigue abierta en sus otros dispositivos.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server; your session there will expire on its own.</source>
        <translation>Ha cerrado sesión en este equipo. No se pudo contactar con el servidor; su sesión allí caducará automáticamente.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in.</source>
        <translation>Ha cerrado sesión en este equipo. El servidor no lo confirmó, así que la sesión podría seguir abierta en sus otros dispositivos.</translation>
    </message>
    <message>
        <source>You were signed out because you were away. Please sign in again.</source>
        <translation>Se cerró su sesión porque estuvo ausente. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your keyring can’t save anything right now, so your session isn’t renewed. Unlock the keyring or free up disk space.</source>
        <translation>Su depósito de claves no puede guardar nada en este momento, así que su sesión no se renueva. Desbloquee el depósito de claves o libere espacio en el disco.</translation>
    </message>
    <message>
        <source>You’re connected again.</source>
        <translation>La conexión se ha restablecido.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Cerrando sesión…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountView</name>
    <message>
        <source>Your account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Inicios de sesión recientes</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Cerrar &amp;sesión</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>Cerrar sesión en &amp;todas partes…</translation>
    </message>
    <message>
        <source>Sign out on all your devices? You’ll have to sign in again on each of them.</source>
        <translation>¿Cerrar sesión en todos sus dispositivos? Tendrá que volver a iniciar sesión en cada uno de ellos.</translation>
    </message>
    <message>
        <source>Sign out e&amp;verywhere</source>
        <translation>Cerrar sesión &amp;en todas partes</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Signed in, but offline</source>
        <translation>Sesión iniciada, pero sin conexión</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Su sesión ha terminado</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>&amp;Intentar ahora</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>Support details</source>
        <translation>Datos para asistencia</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>Copiar datos para asistencia</translation>
    </message>
    <message>
        <source>You don’t have a password yet.</source>
        <translation>Aún no tiene contraseña.</translation>
    </message>
    <message>
        <source>S&amp;et…</source>
        <translation>&amp;Definir…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Cambiar contraseña…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Definir contraseña…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>Correo verificado</translation>
    </message>
    <message>
        <source>Email not verified</source>
        <translation>Correo no verificado</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este equipo</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Aplicación de autenticación</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Its codes confirm that it’s you.</source>
        <translation>Sus códigos confirman que es usted.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Reemplazar…</translation>
    </message>
    <message>
        <source>Replace authenticator app…</source>
        <translation>Reemplazar aplicación de autenticación…</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Aún no está configurada.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Set up authenticator app…</source>
        <translation>Configurar aplicación de autenticación…</translation>
    </message>
    <message>
        <source>You don’t have an email address yet.</source>
        <translation>Aún no tiene dirección de correo.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Añadir…</translation>
    </message>
    <message>
        <source>Add email address…</source>
        <translation>Añadir dirección de correo…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change email address…</source>
        <translation>Cambiar dirección de correo…</translation>
    </message>
    <message>
        <source>You don’t have a phone number yet.</source>
        <translation>Aún no tiene número de teléfono.</translation>
    </message>
    <message>
        <source>Add phone number…</source>
        <translation>Añadir número de teléfono…</translation>
    </message>
    <message>
        <source>Change phone number…</source>
        <translation>Cambiar número de teléfono…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Switch organization…</source>
        <translation>Cambiar de organización…</translation>
    </message>
    <message>
        <source>No other account on this computer.</source>
        <translation>No hay otra cuenta en este equipo.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Añadir cuenta…</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Cambiar de cuenta…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountWidget</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nadie ha iniciado sesión.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Iniciar sesión…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountsView</name>
    <message>
        <source>Choose an account</source>
        <translation>Elija una cuenta</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>&amp;Usar otra cuenta</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>&amp;Quitar de este equipo</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Ca&amp;ncelar</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Continuar como %1</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Quitar de este equipo</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>For screen readers; %1 is the name or the email address of a person.</extracomment>
        <translation>Quitar %1 de este equipo</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? You can sign in again at any time.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>¿Quitar %1 de este equipo? Puede volver a iniciar sesión en cualquier momento.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserCommand</name>
    <message>
        <source>Opening your browser to sign in. If nothing opens, copy this address to a browser on this computer:</source>
        <translation>Abriendo su navegador para iniciar sesión. Si no se abre nada, copie esta dirección en un navegador de este equipo:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>Esperando a que inicie sesión allí. Pulse Ctrl-C para cancelar.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser (%1). Copy the address above, or run descope-login sign-in --device to use a browser on another device.</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>No se pudo abrir su navegador (%1). Copie la dirección de arriba o ejecute descope-login sign-in --device para usar un navegador en otro dispositivo.</translation>
    </message>
    <message>
        <source>Still waiting. If your browser hasn’t opened, copy the address above.</source>
        <translation>Seguimos esperando. Si su navegador no se ha abierto, copie la dirección de arriba.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserOptions</name>
    <message>
        <source>The icon of the provider “%1” can’t be read: %2</source>
        <translation>No se puede leer el icono del proveedor «%1»: %2</translation>
    </message>
    <message>
        <source>Offer to sign in with the browser, on the project’s own pages.</source>
        <translation>Ofrecer el inicio de sesión con el navegador, en las páginas del proyecto.</translation>
    </message>
    <message>
        <source>Providers can be %1, separated by commas; “%2” is none of these. Give one of your own a name, such as acme=Acme ID.</source>
        <translation>Los proveedores pueden ser %1, separados por comas; «%2» no es ninguno de ellos. Dé un nombre a los suyos, como acme=Acme ID.</translation>
    </message>
    <message>
        <source>“%1” isn’t a provider ID. IDs have up to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>«%1» no es un ID de proveedor. Los ID tienen hasta 64 letras, números, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>The provider “%1” is listed twice.</source>
        <translation>El proveedor «%1» aparece dos veces.</translation>
    </message>
    <message>
        <source>The first screen can be form or browser; “%1” is neither.</source>
        <translation>La primera pantalla puede ser form o browser; «%1» no es ninguna de estas opciones.</translation>
    </message>
    <message>
        <source>“%1” isn’t a flow ID. IDs have letters, digits, dots, hyphens and underscores.</source>
        <translation>«%1» no es un ID de flujo. Los ID tienen letras, números, puntos, guiones y guiones bajos.</translation>
    </message>
    <message>
        <source>“%1” isn’t a port that the browser can return to. Use 1024 to 65535, or 0 for any free port.</source>
        <translation>«%1» no es un puerto al que pueda volver el navegador. Use de 1024 a 65535, o 0 para cualquier puerto libre.</translation>
    </message>
    <message>
        <source>The browser can return by loopback or scheme; “%1” is neither.</source>
        <translation>El navegador puede volver mediante loopback o scheme; «%1» no es ninguna de estas opciones.</translation>
    </message>
    <message>
        <source>Offer single sign-on, by work email or organization domain.</source>
        <translation>Ofrecer el inicio de sesión único, con el correo de trabajo o el dominio de la organización.</translation>
    </message>
    <message>
        <source>Offer to sign in with these providers, such as google,github,acme=Acme ID.</source>
        <translation>Ofrecer el inicio de sesión con estos proveedores, como google,github,acme=Acme ID.</translation>
    </message>
    <message>
        <source>What the first screen shows: form (email and password) or browser (no form).</source>
        <translation>Qué muestra la primera pantalla: form (correo y contraseña) o browser (sin formulario).</translation>
    </message>
    <message>
        <source>The flow that the browser shows, if it isn’t the project’s default.</source>
        <translation>El flujo que muestra el navegador, si no es el predeterminado del proyecto.</translation>
    </message>
    <message>
        <source>The port on this computer that the browser returns to; 0 means any free port.</source>
        <translation>El puerto de este equipo al que vuelve el navegador; 0 significa cualquier puerto libre.</translation>
    </message>
    <message>
        <source>How the browser returns: loopback (to this computer) or scheme (to the app, through the desktop).</source>
        <translation>Cómo vuelve el navegador: loopback (a este equipo) o scheme (a la aplicación, a través del escritorio).</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserSteps</name>
    <message>
        <source>Opening your browser…</source>
        <translation>Abriendo su navegador…</translation>
    </message>
    <message>
        <source>Your browser can’t get back to this app. Restart the app and try again.</source>
        <translation>Su navegador no puede volver a esta aplicación. Reinicie la aplicación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Another app is using port %1, which your browser needs to get back here. Close that app and try again.</source>
        <translation>Otra aplicación está usando el puerto %1, que su navegador necesita para volver aquí. Cierre esa aplicación e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You didn’t finish signing in within 10 minutes, so we stopped waiting.</source>
        <translation>No terminó de iniciar sesión en 10 minutos, así que hemos dejado de esperar.</translation>
    </message>
    <message>
        <source>You used a different account in your browser, so you were signed out again. Sign in with the one shown here.</source>
        <translation>Usó otra cuenta en su navegador, así que se ha cerrado la sesión de nuevo. Inicie sesión con la que se muestra aquí.</translation>
    </message>
    <message>
        <source>We ignored a sign-in from your browser because it wasn’t started here.</source>
        <translation>Se ha ignorado un inicio de sesión de su navegador porque no se empezó aquí.</translation>
    </message>
    <message>
        <source>Your browser sent the same sign-in twice, so we ignored the second one.</source>
        <translation>Su navegador envió dos veces el mismo inicio de sesión, así que se ha ignorado el segundo.</translation>
    </message>
    <message>
        <source>You finished a sign-in that was cancelled here, so you were signed out again.</source>
        <translation>Terminó un inicio de sesión que se había cancelado aquí, así que se ha cerrado la sesión de nuevo.</translation>
    </message>
    <message>
        <source>You finished signing in after we stopped waiting, so you were signed out again.</source>
        <translation>Terminó de iniciar sesión cuando ya habíamos dejado de esperar, así que se ha cerrado la sesión de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in from your browser was started before this app was closed. Please start again.</source>
        <translation>El inicio de sesión de su navegador se empezó antes de que se cerrara esta aplicación. Empiece de nuevo.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserView</name>
    <message>
        <source>Continue in your browser</source>
        <translation>Continúe en su navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>Esperando a que inicie sesión…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado al portapapeles.</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Sign in there, then come back to this window. If you don’t see the page, open it again or copy the link.</source>
        <translation>Hemos abierto una página en su navegador. Inicie sesión allí y vuelva después a esta ventana. Si no ve la página, ábrala de nuevo o copie el enlace.</translation>
    </message>
    <message>
        <source>Open the page again to continue.</source>
        <translation>Abra la página de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Use any browser on this computer.</source>
        <translation>Use cualquier navegador de este equipo.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Intentar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copiar enlace</translation>
    </message>
</context>
<context>
    <name>Descope::ChangeEmailView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>En&amp;viar código</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>Añadir una dirección de correo</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>Cambiar su dirección de correo</translation>
    </message>
    <message>
        <source>We’ll send a code there to make sure that it’s yours.</source>
        <translation>Enviaremos allí un código para asegurarnos de que es suya.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll send to the new one.</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>Ahora es %1 y lo seguirá siendo hasta que escriba el código que enviaremos a la nueva.</translation>
    </message>
    <message>
        <source>New &amp;email</source>
        <translation>Nuevo &amp;correo electrónico</translation>
    </message>
</context>
<context>
    <name>Descope::ChangePhoneView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>En&amp;viar código</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Añadir un número de teléfono</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>Cambiar su número de teléfono</translation>
    </message>
    <message>
        <source>We’ll text a code there to make sure that it’s yours.</source>
        <translation>Enviaremos allí un código por SMS para asegurarnos de que es suyo.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll text to the new one.</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>Ahora es %1 y lo seguirá siendo hasta que escriba el código que enviaremos por SMS al nuevo.</translation>
    </message>
</context>
<context>
    <name>Descope::CheckMailView</name>
    <message>
        <source>Check your email</source>
        <translation>Revise su correo</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>In the email, choose this number:</source>
        <translation>En el correo, elija este número:</translation>
    </message>
    <message>
        <source>Waiting for you to open the link…</source>
        <translation>Esperando a que abra el enlace…</translation>
    </message>
    <message>
        <source>&amp;Paste the link from the email</source>
        <translation>&amp;Pegue el enlace del correo</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;Usar este enlace</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Comprobando el enlace…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>¿&amp;Dirección incorrecta?</translation>
    </message>
    <message>
        <source>We emailed you a link.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>Le hemos enviado un enlace por correo.</translation>
    </message>
    <message>
        <source>We emailed a link to %1.</source>
        <translation>Hemos enviado un enlace a %1.</translation>
    </message>
    <message>
        <source>Open it to continue.</source>
        <translation>Ábralo para continuar.</translation>
    </message>
    <message>
        <source>Open it on this computer, or paste it below.</source>
        <translation>Ábralo en este equipo o péguelo abajo.</translation>
    </message>
    <message>
        <source>Copy the link from the email and paste it below.</source>
        <translation>Copie el enlace del correo y péguelo abajo.</translation>
    </message>
</context>
<context>
    <name>Descope::ChecklistRow</name>
    <message>
        <source>%1: not yet met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: aún no se cumple</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: se cumple</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <extracomment>Name of a password rule for screen readers, after a password was refused; %1 is the rule.</extracomment>
        <translation>%1: no se cumple</translation>
    </message>
</context>
<context>
    <name>Descope::CodeSteps</name>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>We sent the email again.</source>
        <translation>El correo se ha enviado de nuevo.</translation>
    </message>
    <message>
        <source>We’re calling you now.</source>
        <translation>Le estamos llamando.</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Hemos reenviado el código.</translation>
    </message>
</context>
<context>
    <name>Descope::Command</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1 is a login id, %2 a person&apos;s name</extracomment>
        <translation>Sesión iniciada como %1.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Sesión iniciada como %1 (%2).</translation>
    </message>
    <message>
        <source>Project %1 at %2.</source>
        <extracomment>%1 is a project id, %2 the address of a server</extracomment>
        <translation>Proyecto %1 en %2.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer, but we couldn’t tell the server. %1</source>
        <translation>Ha cerrado sesión en este equipo, pero no se pudo avisar al servidor. %1</translation>
    </message>
    <message>
        <source>We’ll delete your saved session once the keyring is unlocked; until then, it won’t be used. We couldn’t tell the server.</source>
        <translation>Su sesión guardada se eliminará cuando se desbloquee el depósito de claves; hasta entonces no se usará. No se pudo avisar al servidor.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>Ha cerrado sesión.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Run descope-login to sign in.</source>
        <translation>Nadie ha iniciado sesión. Ejecute descope-login para iniciar sesión.</translation>
    </message>
    <message>
        <source>This token is new, but your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>Este token es nuevo, pero su sesión renovada no se puede guardar. Tendrá que volver a iniciar sesión la próxima vez.</translation>
    </message>
    <message>
        <source>The keyring can’t save anything right now, so your session wasn’t renewed. It’s still saved: unlock the keyring or free up disk space, then try again.</source>
        <translation>El depósito de claves no puede guardar nada en este momento, así que su sesión no se ha renovado. Sigue guardada: desbloquee el depósito de claves o libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There’s no usable keyring, so we can’t tell whether anybody is signed in.</source>
        <translation>No hay ningún depósito de claves utilizable, así que no se sabe si alguien ha iniciado sesión.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Esperando al depósito de claves…</translation>
    </message>
    <message>
        <source>Waiting for another app that shares your session…</source>
        <translation>Esperando a otra aplicación que comparte su sesión…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Esperando a %1…</translation>
    </message>
    <message>
        <source>The answer may contain the only token that stays valid, so we’ll wait for it up to two more minutes.</source>
        <translation>La respuesta puede contener el único token que seguirá siendo válido, así que se esperará hasta dos minutos más.</translation>
    </message>
    <message>
        <source>Your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>Su sesión renovada no se puede guardar. Tendrá que volver a iniciar sesión la próxima vez.</translation>
    </message>
    <message>
        <source>We’ll delete the session that was saved in a different keyring once that keyring is in use again; until then, it won’t be used. We couldn’t tell the server about it.</source>
        <translation>La sesión guardada en otro depósito de claves se eliminará cuando ese depósito se vuelva a usar; hasta entonces no se usará. No se pudo avisar al servidor sobre ella.</translation>
    </message>
    <message>
        <source>The session was saved in a different keyring, so we can’t tell whether anybody is signed in. Switch back to that keyring, or run descope-login to sign in.</source>
        <translation>La sesión se guardó en otro depósito de claves, así que no se sabe si alguien ha iniciado sesión. Vuelva a ese depósito o ejecute descope-login para iniciar sesión.</translation>
    </message>
    <message>
        <source>Your session couldn’t be saved, so you were signed out again. Unlock the keyring or free up disk space, then try again.</source>
        <translation>No se pudo guardar su sesión, así que se ha cerrado de nuevo. Desbloquee el depósito de claves o libere espacio en el disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You’re already signed in. To sign in with another account, too, run descope-login sign-in --another.</source>
        <translation>Ya ha iniciado sesión. Para iniciar sesión también con otra cuenta, ejecute descope-login sign-in --another.</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1. To see who is, run descope-login status --all.</source>
        <extracomment>%1 is the login id or user id that somebody typed</extracomment>
        <translation>Nadie ha iniciado sesión como %1. Para ver quién lo ha hecho, ejecute descope-login status --all.</translation>
    </message>
</context>
<context>
    <name>Descope::Configuration</name>
    <message>
        <source>Try descope-login --help.</source>
        <translation>Pruebe descope-login --help.</translation>
    </message>
    <message>
        <source>Sign in with Descope.</source>
        <translation>Inicie sesión con Descope.</translation>
    </message>
    <message>
        <source>The Descope project, such as P2abc…</source>
        <translation>El proyecto de Descope, como P2abc…</translation>
    </message>
    <message>
        <source>The service, if it isn’t in the project’s own region.</source>
        <translation>El servicio, si no está en la región del proyecto.</translation>
    </message>
    <message>
        <source>Show that the service is a demo on this computer, with a link to its inbox.</source>
        <translation>Mostrar que el servicio es una demostración en este equipo, con un enlace a su bandeja de entrada.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argumento desconocido: %1</translation>
    </message>
    <message>
        <source>“%1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>«%1» no es un ID de proyecto. Los ID de proyecto empiezan por la letra P, seguida de al menos 27 letras o números.</translation>
    </message>
    <message>
        <source>With status: print JSON.</source>
        <translation>Con status: mostrar como JSON.</translation>
    </message>
    <message>
        <source>With sign-out: sign out on all devices.</source>
        <translation>Con sign-out: cerrar sesión en todos los dispositivos.</translation>
    </message>
    <message>
        <source>--json goes with status, --everywhere with sign-out.</source>
        <translation>--json va con status, --everywhere con sign-out.</translation>
    </message>
    <message>
        <source>Where links in emails lead: loopback (back to this computer while the app waits), scheme (to the app, through the desktop), none (where the project says), or the https:// address of a page that passes them to the app.</source>
        <translation>Adónde llevan los enlaces de los correos: loopback (de vuelta a este equipo mientras la aplicación espera), scheme (a la aplicación, a través del escritorio), none (adonde diga el proyecto) o la dirección https:// de una página que los pasa a la aplicación.</translation>
    </message>
    <message>
        <source>Offer to sign in with a link sent by email.</source>
        <translation>Ofrecer el inicio de sesión con un enlace enviado por correo.</translation>
    </message>
    <message>
        <source>Offer to sign in with a code sent by email.</source>
        <translation>Ofrecer el inicio de sesión con un código enviado por correo.</translation>
    </message>
    <message>
        <source>Links can lead to loopback, scheme, none, or the https:// address of a page without a query (http:// only on this computer); “%1” is none of these.</source>
        <translation>Los enlaces pueden llevar a loopback, scheme, none o la dirección https:// de una página sin consulta (http:// solo en este equipo); «%1» no es ninguna de estas opciones.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>Don’t remember who signed in, and forget who did. For shared computers.</source>
        <translation>No recordar quién inició sesión y olvidar a quien lo hizo. Para equipos compartidos.</translation>
    </message>
    <message>
        <source>What people sign in with: email, phone, name, or any of them.</source>
        <translation>Con qué se inicia sesión: email, phone, name o any para cualquiera de ellos.</translation>
    </message>
    <message>
        <source>People sign in with email, phone, name or any; “%1” is none of these.</source>
        <translation>Se inicia sesión con email, phone, name o any; «%1» no es ninguna de estas opciones.</translation>
    </message>
    <message>
        <source>With sign-in: use the browser on this computer.</source>
        <translation>Con sign-in: usar el navegador de este equipo.</translation>
    </message>
    <message>
        <source>With sign-in: show a code to enter in a browser on any device (the default over SSH or without a display).</source>
        <translation>Con sign-in: mostrar un código para escribirlo en un navegador de cualquier dispositivo (lo predeterminado por SSH o sin pantalla).</translation>
    </message>
    <message>
        <source>Without a command, a window opens. sign-in: sign in with a browser. status: tell who is signed in. token: print a valid session token. sign-out: end the saved session.</source>
        <translation>Sin ninguna orden se abre una ventana. sign-in: iniciar sesión con un navegador. status: mostrar quién ha iniciado sesión. token: mostrar un token de sesión válido. sign-out: cerrar la sesión guardada.</translation>
    </message>
    <message>
        <source>Use either --browser or --device, and only with sign-in.</source>
        <translation>Use --browser o --device, y solo con sign-in.</translation>
    </message>
    <message>
        <source>This can be on or off; “%1” is neither.</source>
        <extracomment>on and off are typed so in every language</extracomment>
        <translation>Puede ser on u off; «%1» no es ninguna de estas opciones.</translation>
    </message>
    <message>
        <source>In the window and with status, token, sign-out: use this account, not the current one.</source>
        <translation>En la ventana y con status, token, sign-out: usar esta cuenta, no la actual.</translation>
    </message>
    <message>
        <source>With token: exchange the access key in this file, which nobody else may read.</source>
        <translation>Con token: canjear la clave de acceso de este archivo, que nadie más debe poder leer.</translation>
    </message>
    <message>
        <source>With status: list all accounts, without asking the server.</source>
        <translation>Con status: mostrar todas las cuentas, sin consultar al servidor.</translation>
    </message>
    <message>
        <source>With sign-in: add an account, also when somebody is signed in.</source>
        <translation>Con sign-in: añadir una cuenta, aunque alguien ya haya iniciado sesión.</translation>
    </message>
    <message>
        <source>--access-key-file goes with token, names a file, and excludes --account.</source>
        <translation>--access-key-file va con token, indica un archivo y excluye --account.</translation>
    </message>
    <message>
        <source>--account doesn’t go with sign-in, and needs a sign-in ID or user ID.</source>
        <translation>--account no va con sign-in y necesita un identificador de inicio de sesión o de usuario.</translation>
    </message>
    <message>
        <source>--all goes with status, and without --account.</source>
        <translation>--all va con status, sin --account.</translation>
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
        <translation>No usar este enlace</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Comprobando el enlace…</translation>
    </message>
    <message>
        <source>We can’t tell whether this link was requested here. Continue only if you asked for this email yourself.</source>
        <translation>No podemos saber si este enlace se solicitó aquí. Continúe solo si fue usted quien solicitó este correo.</translation>
    </message>
    <message>
        <source>You’re signed in as %1. You’ll be signed out of that account.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Ha iniciado sesión como %1. Se cerrará la sesión de esa cuenta.</translation>
    </message>
    <message>
        <source>Set a new password?</source>
        <translation>¿Definir una contraseña nueva?</translation>
    </message>
    <message>
        <source>Sign in with this link?</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>¿Iniciar sesión con este enlace?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Enter the email address the link was sent to.</source>
        <translation>Escriba la dirección de correo a la que se envió el enlace.</translation>
    </message>
    <message>
        <source>Sign in as %1?</source>
        <translation>¿Iniciar sesión como %1?</translation>
    </message>
    <message>
        <source>Enter what you sign in with.</source>
        <translation>Escriba el dato con el que inicia sesión.</translation>
    </message>
</context>
<context>
    <name>Descope::ConnectView</name>
    <message>
        <source>Connect to a Descope project</source>
        <translation>Conectar con un proyecto de Descope</translation>
    </message>
    <message>
        <source>Enter the ID of the project you sign in to. Whoever gave you this app can tell you.</source>
        <translation>Escriba el ID del proyecto en el que inicia sesión. Quien le proporcionó esta aplicación puede indicárselo.</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>ID del &amp;proyecto</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>Opciones &amp;avanzadas</translation>
    </message>
    <message>
        <source>&amp;Base URL (optional)</source>
        <translation>URL &amp;base (opcional)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Comprobando el proyecto…</translation>
    </message>
    <message>
        <source>&amp;Where do I find the project ID?</source>
        <translation>¿&amp;Dónde encuentro el ID del proyecto?</translation>
    </message>
</context>
<context>
    <name>Descope::ContactSteps</name>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Hemos reenviado el código.</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>Su dirección de correo se ha cambiado.</translation>
    </message>
    <message>
        <source>Your phone number is changed.</source>
        <translation>Su número de teléfono se ha cambiado.</translation>
    </message>
    <message>
        <source>That email address belongs to another account. Use another one, or sign in to that account.</source>
        <translation>Esa dirección de correo es de otra cuenta. Use otra o inicie sesión en esa cuenta.</translation>
    </message>
    <message>
        <source>That phone number belongs to another account. Use another one, or sign in to that account.</source>
        <translation>Ese número de teléfono es de otra cuenta. Use otro o inicie sesión en esa cuenta.</translation>
    </message>
</context>
<context>
    <name>Descope::CurrentNotice</name>
    <message>
        <source>You can try again now.</source>
        <translation>Ya puede intentarlo de nuevo.</translation>
    </message>
</context>
<context>
    <name>Descope::DemoBar</name>
    <message>
        <source>Demo server on this computer. See its emails in the %1inbox%2.</source>
        <extracomment>%1 and %2 enclose the link to the mails</extracomment>
        <translation>Servidor de demostración en este equipo. Consulte sus correos en la %1bandeja de entrada%2.</translation>
    </message>
</context>
<context>
    <name>Descope::DeviceCommand</name>
    <message>
        <source>We’ll keep trying.</source>
        <translation>Se seguirá intentando.</translation>
    </message>
    <message>
        <source>Open %1 in a browser on any device, and enter this code:</source>
        <extracomment>%1 is a web address; the code follows in a line of its own</extracomment>
        <translation>Abra %1 en un navegador de cualquier dispositivo y escriba este código:</translation>
    </message>
    <message>
        <source>Scan this, or open %1 in a browser on any device, and enter this code:</source>
        <translation>Escanee esto o abra %1 en un navegador de cualquier dispositivo y escriba este código:</translation>
    </message>
    <message numerus="yes">
        <source>The code expires in %n minute(s).</source>
        <translation>
            <numerusform>El código caduca en %n minuto.</numerusform>
            <numerusform>El código caduca en %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>Esperando a que inicie sesión allí. Pulse Ctrl-C para cancelar.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Este código ha caducado.</translation>
    </message>
    <message>
        <source>Sign-in with a device code may be turned off for this project. If there’s a browser on this computer, run descope-login sign-in --browser.</source>
        <translation>Puede que el inicio de sesión con código de dispositivo esté desactivado en este proyecto. Si hay un navegador en este equipo, ejecute descope-login sign-in --browser.</translation>
    </message>
</context>
<context>
    <name>Descope::EnterCodeView</name>
    <message>
        <source>Enter the code</source>
        <translation>Escriba el código</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>¿&amp;Dirección incorrecta?</translation>
    </message>
    <message>
        <source>We emailed you a 6-digit code.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>Le hemos enviado un código de 6 dígitos por correo.</translation>
    </message>
    <message>
        <source>We emailed a 6-digit code to %1.</source>
        <translation>Hemos enviado un código de 6 dígitos a %1.</translation>
    </message>
    <message>
        <source>We texted you a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Le hemos enviado un código de 6 dígitos por SMS.</translation>
    </message>
    <message>
        <source>We texted a 6-digit code to %1.</source>
        <translation>Hemos enviado un código de 6 dígitos por SMS a %1.</translation>
    </message>
    <message>
        <source>We’re calling you with a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Le estamos llamando para darle un código de 6 dígitos.</translation>
    </message>
    <message>
        <source>We’re calling %1 with a 6-digit code.</source>
        <translation>Estamos llamando a %1 para darle un código de 6 dígitos.</translation>
    </message>
    <message>
        <source>We sent you a 6-digit code by WhatsApp.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Le hemos enviado un código de 6 dígitos por WhatsApp.</translation>
    </message>
    <message>
        <source>We sent a 6-digit code by WhatsApp to %1.</source>
        <translation>Hemos enviado un código de 6 dígitos por WhatsApp a %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>Con&amp;firmar</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmando…</translation>
    </message>
    <message>
        <source>&amp;Wrong number?</source>
        <translation>¿&amp;Número incorrecto?</translation>
    </message>
    <message>
        <source>&amp;Email me instead</source>
        <translation>Recibirlo por corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Text me instead</source>
        <translation>Recibirlo por S&amp;MS</translation>
    </message>
    <message>
        <source>Call &amp;me instead</source>
        <translation>Recibirlo por &amp;llamada</translation>
    </message>
    <message>
        <source>Send it by W&amp;hatsApp instead</source>
        <translation>Recibirlo por W&amp;hatsApp</translation>
    </message>
</context>
<context>
    <name>Descope::ErrorNotice</name>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Estado HTTP: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>ID de seguimiento: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Mensaje: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Servidor: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Hora: %1</translation>
    </message>
    <message>
        <source>The current password is wrong. Check it and try again.</source>
        <translation>La contraseña actual no es correcta. Compruébela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Wrong email or password. Check both and try again.</source>
        <translation>El correo o la contraseña no son correctos. Compruebe ambos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>After several wrong attempts, the account may be locked for a while.</source>
        <translation>Tras varios intentos incorrectos, la cuenta puede quedar bloqueada durante un tiempo.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>El servidor tardó demasiado en responder.</translation>
    </message>
    <message>
        <source>You appear to be offline. Check your connection and try again.</source>
        <translation>Parece que no hay conexión. Compruebe la conexión e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your account may have been created; try signing in.</source>
        <translation>Puede que su cuenta se haya creado; pruebe a iniciar sesión.</translation>
    </message>
    <message>
        <source>There’s already an account with this email address.</source>
        <translation>Ya existe una cuenta con esta dirección de correo.</translation>
    </message>
    <message>
        <source>We couldn’t create this account. If you already have one, sign in or reset your password.</source>
        <translation>No pudimos crear esta cuenta. Si ya tiene una, inicie sesión o restablezca su contraseña.</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to continue.</source>
        <translation>Su contraseña ha caducado. Elija una nueva para continuar.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain your email address.</source>
        <translation>El servidor no aceptó esta contraseña. Es posible que ya la haya usado o que contenga su dirección de correo.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Demasiados intentos.</translation>
    </message>
    <message>
        <source>The network proxy refused the connection.</source>
        <translation>El proxy de la red rechazó la conexión.</translation>
    </message>
    <message>
        <source>The sign-in service is having a problem. Try again in a moment.</source>
        <translation>El servicio de inicio de sesión tiene un problema. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Su sesión ha terminado. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>This link has expired or was already used. Some email apps open links to scan them, which uses them up.</source>
        <translation>Este enlace ha caducado o ya se usó. Algunas aplicaciones de correo abren los enlaces para analizarlos, lo que los invalida.</translation>
    </message>
    <message>
        <source>You’re signed in, but your keyring is locked, so you’ll have to sign in again next time.</source>
        <translation>Ha iniciado sesión, pero su depósito de claves está bloqueado, así que tendrá que volver a iniciar sesión la próxima vez.</translation>
    </message>
    <message>
        <source>Your saved session is locked. Unlock your keyring to continue.</source>
        <translation>Su sesión guardada está bloqueada. Desbloquee su depósito de claves para continuar.</translation>
    </message>
    <message>
        <source>You’re signed in, but this computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>Ha iniciado sesión, pero este equipo no tiene un depósito de claves utilizable, así que tendrá que volver a iniciar sesión la próxima vez.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be read. Please sign in again.</source>
        <translation>No se pudo leer su sesión guardada. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation>Demasiados intentos. Podrá intentarlo de nuevo en %1.</translation>
    </message>
    <message>
        <source>If you already have an account, sign in or reset your password.</source>
        <translation>Si ya tiene una cuenta, inicie sesión o restablezca su contraseña.</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be verified. Please sign in again.</source>
        <translation>No se pudo verificar su inicio de sesión. Inicie sesión de nuevo.</translation>
    </message>
    <message>
        <source>Your session is stored only in your desktop’s keyring. Install a keyring such as GNOME Keyring, KDE Wallet or KeePassXC, then try again.</source>
        <translation>Su sesión se guarda únicamente en el depósito de claves de su escritorio. Instale un depósito de claves, como GNOME Keyring, KDE Wallet o KeePassXC, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Check it and try again.</source>
        <translation>El código es incorrecto o ha caducado. Compruébelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This code has expired. Request a new one.</source>
        <translation>Este código ha caducado. Solicite uno nuevo.</translation>
    </message>
    <message>
        <source>The link may already be used. If it doesn’t work, request a new one.</source>
        <translation>Puede que el enlace ya no sirva. Si no funciona, solicite uno nuevo.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely to %1. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>No se pudo establecer una conexión segura con %1. La causa puede ser un proxy, un antivirus o un reloj del sistema incorrecto.</translation>
    </message>
    <message>
        <source>Your password wasn’t sent.</source>
        <translation>Su contraseña no se envió.</translation>
    </message>
    <message>
        <source>Your password may have been changed already. To find out, sign in with the new one.</source>
        <translation>Puede que su contraseña ya se haya cambiado. Para saberlo, inicie sesión con la nueva.</translation>
    </message>
    <message>
        <source>%1 asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 pide un certificado que este equipo no tiene. Contacte con quien administra su red.</translation>
    </message>
    <message>
        <source>Sign-in isn’t set up correctly in this app. Contact whoever provides it.</source>
        <translation>El inicio de sesión no está bien configurado en esta aplicación. Contacte con quien la proporciona.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be deleted and is still on this computer. Unlock your keyring, then sign out again.</source>
        <translation>No se pudo eliminar su sesión guardada y sigue en este equipo. Desbloquee su depósito de claves y vuelva a cerrar sesión.</translation>
    </message>
    <message>
        <source>Another app that shares your session is using it. Try again in a moment.</source>
        <translation>Otra aplicación que comparte su sesión la está usando. Inténtelo de nuevo dentro de un momento.</translation>
    </message>
    <message>
        <source>Your session was saved in a different keyring. Switch back to that keyring and restart this app, or sign in here.</source>
        <translation>Su sesión se guardó en otro depósito de claves. Vuelva a ese depósito y reinicie esta aplicación, o inicie sesión aquí.</translation>
    </message>
    <message>
        <source>Something is missing or isn’t right. Check what you entered and try again.</source>
        <translation>Falta algo o no es correcto. Compruebe lo que ha introducido e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again later.</source>
        <translation>Demasiados intentos. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <translation>No se pudo establecer una conexión segura. La causa puede ser un proxy, un antivirus o un reloj del sistema incorrecto.</translation>
    </message>
    <message>
        <source>The server asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <translation>El servidor pide un certificado que este equipo no tiene. Contacte con quien administra su red.</translation>
    </message>
    <message>
        <source>You aren’t signed in. Please sign in.</source>
        <translation>No ha iniciado sesión. Inicie sesión.</translation>
    </message>
    <message>
        <source>The link in the email hasn’t been opened yet.</source>
        <translation>El enlace del correo aún no se ha abierto.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>Su depósito de claves está bloqueado. Desbloquéelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your keyring isn’t set up yet. Set it up to stay signed in on this computer.</source>
        <translation>Su depósito de claves aún no está configurado. Configúrelo para que su sesión siga iniciada en este equipo.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>Este equipo no tiene un depósito de claves utilizable, así que tendrá que volver a iniciar sesión la próxima vez.</translation>
    </message>
    <message>
        <source>What you asked for may have been done anyway.</source>
        <translation>Puede que lo que solicitó se haya realizado de todos modos.</translation>
    </message>
    <message>
        <source>Wrong sign-in details. Check them and try again.</source>
        <translation>Los datos de inicio de sesión no son correctos. Compruébelos e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>That account already exists.</source>
        <translation>Esa cuenta ya existe.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain what you sign in with.</source>
        <translation>El servidor no aceptó esta contraseña. Es posible que ya la haya usado o que contenga el dato con el que inicia sesión.</translation>
    </message>
    <message>
        <source>Sign-in was declined in your browser. You can try again.</source>
        <translation>El inicio de sesión se rechazó en su navegador. Puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished in your browser. You can try again.</source>
        <translation>El inicio de sesión no se terminó en su navegador. Puede intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>The answer from your browser doesn’t belong to this sign-in, so it was ignored. Try again.</source>
        <translation>La respuesta de su navegador no es de este inicio de sesión, así que se ha ignorado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The sign-in from your browser has expired or was already used. Try again.</source>
        <translation>El inicio de sesión de su navegador ha caducado o ya se usó. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser. Copy the link and open it yourself.</source>
        <translation>No se pudo abrir su navegador. Copie el enlace y ábralo usted.</translation>
    </message>
    <message>
        <source>We couldn’t find single sign-on for this email address or domain. Check it and try again.</source>
        <translation>No se encontró ningún inicio de sesión único para esta dirección de correo o este dominio. Compruébelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The code hasn’t been entered in a browser yet.</source>
        <translation>El código aún no se ha escrito en un navegador.</translation>
    </message>
    <message>
        <source>The code may already be used. If it doesn’t work, use a new one.</source>
        <translation>Puede que el código ya se haya usado. Si no funciona, use uno nuevo.</translation>
    </message>
    <message>
        <source>Confirm that it’s you to continue.</source>
        <translation>Confirme que es usted para continuar.</translation>
    </message>
    <message>
        <source>That’s a different account from the one you’re signed in to. Confirm with your own account.</source>
        <translation>Esta cuenta no es aquella con la que ha iniciado sesión. Confirme con su propia cuenta.</translation>
    </message>
    <message>
        <source>That email address or phone number wasn’t accepted. Check it and try again.</source>
        <translation>No se aceptó esta dirección de correo o este número de teléfono. Compruébelo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The access key wasn’t accepted. It may be wrong, expired or deactivated.</source>
        <translation>No se aceptó la clave de acceso. Puede que sea incorrecta, que haya caducado o que esté desactivada.</translation>
    </message>
    <message>
        <source>The server didn’t accept this. It may be the email address or phone number, or this app may not be set up correctly for your organization. Check what you entered; if that doesn’t help, contact whoever provides the app.</source>
        <translation>El servidor no lo ha aceptado. Puede deberse a la dirección de correo o al número de teléfono, o a que esta aplicación no esté bien configurada para su organización. Compruebe lo que ha escrito; si no sirve, contacte con quien proporciona la aplicación.</translation>
    </message>
    <message>
        <source>Your account couldn’t be created. The server may not accept this password, or this app may not be set up correctly for your organization. Try another password; if that doesn’t help, contact whoever provides the app.</source>
        <translation>No se ha podido crear su cuenta. Puede que el servidor no acepte esta contraseña o que esta aplicación no esté bien configurada para su organización. Pruebe con otra contraseña; si no sirve, contacte con quien proporciona la aplicación.</translation>
    </message>
</context>
<context>
    <name>Descope::FactorBindings</name>
    <message>
        <source>Back to sign in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
</context>
<context>
    <name>Descope::FactorSteps</name>
    <message>
        <source>There’s no way yet to confirm that it’s you. Set up an authenticator app at your account first.</source>
        <translation>Aún no hay forma de confirmar que es usted. Configure antes una aplicación de autenticación en su cuenta.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Hemos reenviado el código.</translation>
    </message>
    <message>
        <source>Your browser didn’t confirm that it’s you. Try again, with the account that you use here.</source>
        <translation>Su navegador no ha confirmado que es usted. Inténtelo de nuevo con la cuenta que usa aquí.</translation>
    </message>
</context>
<context>
    <name>Descope::FieldError</name>
    <message numerus="yes">
        <source>That’s too long: at most %Ln characters fit here.</source>
        <translation>
            <numerusform>Es demasiado largo: cabe como máximo %Ln carácter.</numerusform>
            <numerusform>Es demasiado largo: caben como máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::ForgotView</name>
    <message>
        <source>Forgot your password?</source>
        <translation>¿Olvidó su contraseña?</translation>
    </message>
    <message>
        <source>Enter your email address. We’ll email you a link to reset your password.</source>
        <translation>Escriba su dirección de correo. Le enviaremos un enlace para restablecer su contraseña.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Email me a &amp;reset link</source>
        <translation>Enviarme un enlace de &amp;restablecimiento</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>We’ll email you a link to reset your password.</source>
        <translation>Le enviaremos por correo un enlace para restablecer su contraseña.</translation>
    </message>
</context>
<context>
    <name>Descope::FormChecks</name>
    <message>
        <source>Enter your email address.</source>
        <translation>Escriba su dirección de correo.</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>Escriba una contraseña nueva.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Escriba su contraseña.</translation>
    </message>
    <message>
        <source>This isn’t the link from the email. Copy the whole link and paste it here.</source>
        <translation>Este no es el enlace del correo. Copie el enlace completo y péguelo aquí.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Escriba su contraseña actual.</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>Escriba el código del correo.</translation>
    </message>
    <message>
        <source>Tick this box to continue.</source>
        <translation>Marque esta casilla para continuar.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Este campo es obligatorio.</translation>
    </message>
    <message>
        <source>This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to.</source>
        <translation>El enlace de este filtro de correo no se puede leer. Ábralo en un navegador y pegue la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Escriba su número de teléfono.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Escriba su nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter your email, phone number or username.</source>
        <translation>Escriba su correo, número de teléfono o nombre de usuario.</translation>
    </message>
    <message>
        <source>Enter a full email address, such as name@example.com.</source>
        <translation>Escriba una dirección de correo completa, como name@example.com.</translation>
    </message>
    <message>
        <source>Enter your work email address or your organization’s domain.</source>
        <translation>Escriba su dirección de correo de trabajo o el dominio de su organización.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>Escriba el código de su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>Enter the code from the text message.</source>
        <translation>Escriba el código del SMS.</translation>
    </message>
    <message>
        <source>Enter the code from the call.</source>
        <translation>Escriba el código de la llamada.</translation>
    </message>
    <message>
        <source>Enter the code from the WhatsApp message.</source>
        <translation>Escriba el código del mensaje de WhatsApp.</translation>
    </message>
    <message>
        <source>Enter your phone number with its country code, such as +1 555 123 4567.</source>
        <translation>Escriba su número de teléfono con el prefijo del país, como +1 555 123 4567.</translation>
    </message>
    <message>
        <source>This is your email address already. Enter another one.</source>
        <translation>Esta ya es su dirección de correo. Escriba otra.</translation>
    </message>
    <message>
        <source>This isn’t a full phone number. Check it, and the code of its country.</source>
        <translation>No es un número de teléfono completo. Compruébelo, y también el prefijo del país.</translation>
    </message>
    <message>
        <source>This is your phone number already. Enter another one.</source>
        <translation>Este ya es su número de teléfono. Escriba otro.</translation>
    </message>
</context>
<context>
    <name>Descope::LoginIdBox</name>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Correo electrónico</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>Número de telé&amp;fono</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nom&amp;bre de usuario</translation>
    </message>
    <message>
        <source>&amp;Email, phone or username</source>
        <translation>&amp;Correo, teléfono o nombre de usuario</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>¿Quiso decir %1?</translation>
    </message>
</context>
<context>
    <name>Descope::LoopbackPage</name>
    <message>
        <source>The link has arrived</source>
        <translation>El enlace ha llegado</translation>
    </message>
    <message>
        <source>You can close this page and go back to the app.</source>
        <translation>Puede cerrar esta página y volver a la aplicación.</translation>
    </message>
    <message>
        <source>This isn’t the link we’re waiting for</source>
        <translation>Este no es el enlace esperado</translation>
    </message>
    <message>
        <source>Copy the whole link from the email and paste it in the app. You can close this page.</source>
        <translation>Copie el enlace completo del correo y péguelo en la aplicación. Puede cerrar esta página.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language that this is translated into, such as de</extracomment>
        <translation>es</translation>
    </message>
    <message>
        <source>You can close this page. Go back to the app to try again.</source>
        <translation>Puede cerrar esta página. Vuelva a la aplicación para intentarlo de nuevo.</translation>
    </message>
    <message>
        <source>This isn’t the sign-in we’re waiting for</source>
        <translation>Este no es el inicio de sesión esperado</translation>
    </message>
    <message>
        <source>Continue in the app</source>
        <translation>Continúe en la aplicación</translation>
    </message>
    <message>
        <source>Sign-in was declined</source>
        <translation>El inicio de sesión se rechazó</translation>
    </message>
    <message>
        <source>Sign-in didn’t work</source>
        <translation>El inicio de sesión no funcionó</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in the app</source>
        <translation>Este inicio de sesión se canceló en la aplicación</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>Este inicio de sesión tardó demasiado</translation>
    </message>
    <message>
        <source>This sign-in was already used</source>
        <translation>Este inicio de sesión ya se usó</translation>
    </message>
</context>
<context>
    <name>Descope::MailOptions</name>
    <message>
        <source>Codes can come by email, sms, voice and whatsapp, separated by commas; “%1” is none of these.</source>
        <translation>Los códigos pueden llegar por email, sms, voice y whatsapp, separados por comas; «%1» no es ninguna de estas opciones.</translation>
    </message>
    <message>
        <source>Say how codes come: by email, sms, voice or whatsapp.</source>
        <translation>Indique cómo llegan los códigos: por email, sms, voice o whatsapp.</translation>
    </message>
    <message>
        <source>Links that sign in can be magic or enchanted; “%1” is neither.</source>
        <translation>Los enlaces para iniciar sesión pueden ser magic o enchanted; «%1» no es ninguna de estas opciones.</translation>
    </message>
    <message>
        <source>How codes come: email, sms, voice or whatsapp, or several with commas between them; the first is used unless people choose another.</source>
        <translation>Cómo llegan los códigos: email, sms, voice o whatsapp, o varios separados por comas; se usa el primero si no se elige otro.</translation>
    </message>
    <message>
        <source>Which link signs in: magic (opened on this computer) or enchanted (opened on any device, by a number).</source>
        <translation>Qué enlace inicia la sesión: magic (se abre en este equipo) o enchanted (se abre en cualquier dispositivo, mediante un número).</translation>
    </message>
    <message>
        <source>Let people who are new create an account with a link or a code.</source>
        <translation>Permitir que los usuarios nuevos creen una cuenta con un enlace o un código.</translation>
    </message>
</context>
<context>
    <name>Descope::MailSteps</name>
    <message>
        <source>We sent the email again.</source>
        <translation>El correo se ha enviado de nuevo.</translation>
    </message>
    <message>
        <source>That link belongs to another account, so nothing was changed.</source>
        <translation>Ese enlace es de otra cuenta, así que no se ha cambiado nada.</translation>
    </message>
    <message>
        <source>Password changed, but your other devices couldn’t be signed out.</source>
        <translation>Contraseña cambiada, pero no se pudo cerrar sesión en sus otros dispositivos.</translation>
    </message>
    <message>
        <source>Password changed. Your other devices are signed out.</source>
        <translation>Contraseña cambiada. Se ha cerrado sesión en sus otros dispositivos.</translation>
    </message>
    <message>
        <source>That link is damaged or isn’t for this app, so it was ignored.</source>
        <translation>Ese enlace está dañado o no es para esta aplicación, así que se ha ignorado.</translation>
    </message>
    <message>
        <source>Another link was opened. Finish or cancel this one, then open the other one again.</source>
        <translation>Se abrió otro enlace. Termine o cancele este y después vuelva a abrir el otro.</translation>
    </message>
    <message>
        <source>A link from an email was opened.</source>
        <translation>Se abrió un enlace de un correo.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
</context>
<context>
    <name>Descope::MainWindow</name>
    <message>
        <source>A link was opened. Connect to your project to use it.</source>
        <translation>Se abrió un enlace. Conecte con su proyecto para usarlo.</translation>
    </message>
</context>
<context>
    <name>Descope::MessageBar</name>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalles</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalles</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Información</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Correcto</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Details shown</source>
        <translation>Detalles mostrados</translation>
    </message>
    <message>
        <source>Details hidden</source>
        <translation>Detalles ocultos</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordBox</name>
    <message>
        <source>This password doesn’t meet all the rules yet.</source>
        <translation>Esta contraseña aún no cumple todas las reglas.</translation>
    </message>
    <message>
        <source>Choose a different password.</source>
        <translation>Elija otra contraseña.</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordView</name>
    <message>
        <source>Set a new password</source>
        <translation>Definir una contraseña nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nueva contraseña</translation>
    </message>
    <message>
        <source>Sign out my &amp;other devices</source>
        <translation>Cerrar sesión en mis &amp;otros dispositivos</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Cambiar contraseña</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Cambiar contraseña</translation>
    </message>
    <message>
        <source>Changing your password…</source>
        <translation>Cambiando su contraseña…</translation>
    </message>
</context>
<context>
    <name>Descope::NoticeButtons</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Restablecer contraseña</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Enviar otro enlace</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Desbloquear y reintentar</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>Desbloquear y guardar</translation>
    </message>
    <message>
        <source>Set up and save</source>
        <translation>Configurar y guardar</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Cómo solucionarlo</translation>
    </message>
    <message>
        <source>Use the link</source>
        <translation>Usar el enlace</translation>
    </message>
    <message>
        <source>Try the new password</source>
        <translation>Probar la contraseña nueva</translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>Olvidar cuenta</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Abrir el navegador de nuevo</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar contraseña</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar contraseña</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Mostrar «%1»</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Bloq Mayús está activado</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSteps</name>
    <message>
        <source>Password changed.</source>
        <translation>Contraseña cambiada.</translation>
    </message>
    <message>
        <source>The new password wasn’t accepted, so your old one probably still works. Try again.</source>
        <translation>No se aceptó la contraseña nueva, así que probablemente la anterior sigue siendo válida. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSuggestion</name>
    <message>
        <source>Suggest a password</source>
        <translation>Sugerir una contraseña</translation>
    </message>
    <message>
        <source>Save this password somewhere safe, such as a password manager.</source>
        <translation>Guarde esta contraseña en un lugar seguro, por ejemplo, en un gestor de contraseñas.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copiar la contraseña</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Copiada. El portapapeles se vacía al cabo de un minuto.</translation>
    </message>
</context>
<context>
    <name>Descope::PersonSteps</name>
    <message>
        <source>This computer remembers the last account until another one signs in.</source>
        <translation>Este equipo recuerda la última cuenta hasta que otra inicie sesión.</translation>
    </message>
    <message>
        <source>We couldn’t remove the account. Unlock your keyring and try again.</source>
        <translation>No se pudo quitar la cuenta. Desbloquee su depósito de claves e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This computer no longer remembers the account.</source>
        <translation>Este equipo ya no recuerda la cuenta.</translation>
    </message>
    <message>
        <source>Forgetting account…</source>
        <translation>Olvidando la cuenta…</translation>
    </message>
</context>
<context>
    <name>Descope::PhoneBox</name>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;País</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>Número de &amp;teléfono</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyChecklist</name>
    <message>
        <source>Password rules</source>
        <translation>Reglas de la contraseña</translation>
    </message>
    <message>
        <source>All rules are met.</source>
        <translation>Se cumplen todas las reglas.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met: %1</source>
        <extracomment>For screen readers, after a password was refused; %1 is a list of rules.</extracomment>
        <translation>
            <numerusform>%n regla no se cumple: %1</numerusform>
            <numerusform>%n reglas no se cumplen: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <extracomment>For screen readers; %1 is a list of rules for a new password that are not met yet.</extracomment>
        <translation>Falta todavía: %1</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Al menos %n carácter</numerusform>
            <numerusform>Al menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>One lowercase letter</source>
        <translation>Una letra minúscula</translation>
    </message>
    <message>
        <source>One uppercase letter</source>
        <translation>Una letra mayúscula</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>One symbol, such as ! or ?</source>
        <translation>Un símbolo, como ! o ?</translation>
    </message>
    <message>
        <source>Strength: “%1” or better</source>
        <extracomment>%1 is a word such as &quot;Good&quot;.</extracomment>
        <translation>Seguridad: «%1» o mejor</translation>
    </message>
</context>
<context>
    <name>Descope::ProjectSetup</name>
    <message>
        <source>Enter the project ID.</source>
        <translation>Escriba el ID del proyecto.</translation>
    </message>
    <message>
        <source>That isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>Eso no es un ID de proyecto. Los ID de proyecto empiezan por la letra P, seguida de al menos 27 letras o números.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, such as https://api.descope.com.</source>
        <translation>Escriba una dirección que empiece por https://, como https://api.descope.com.</translation>
    </message>
    <message>
        <source>There’s no project with this ID at %1.</source>
        <translation>En %1 no hay ningún proyecto con este ID.</translation>
    </message>
    <message>
        <source>The server at %1 isn’t Descope’s, so this project couldn’t be checked.</source>
        <translation>El servidor de %1 no es de Descope, así que no se pudo comprobar este proyecto.</translation>
    </message>
    <message>
        <source>We couldn’t reach %1, so this project couldn’t be checked.</source>
        <translation>No se pudo contactar con %1, así que no se pudo comprobar este proyecto.</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Conectar de todos modos</translation>
    </message>
    <message>
        <source>Your project couldn’t be saved in %1. You can continue, but you’ll be asked again next time.</source>
        <translation>No se pudo guardar su proyecto en %1. Puede continuar, pero se le volverá a preguntar la próxima vez.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>This app’s environment names another project. You can continue, but you’ll be asked again next time.</source>
        <translation>Las variables de entorno de esta aplicación indican otro proyecto. Puede continuar, pero se le volverá a preguntar la próxima vez.</translation>
    </message>
</context>
<context>
    <name>Descope::ReplaceView</name>
    <message>
        <source>Choose a new password</source>
        <translation>Elija una contraseña nueva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>Contraseña &amp;actual</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Contraseña actual</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nueva contraseña</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Guardar e iniciar sesión</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>¿&amp;Olvidó su contraseña?</translation>
    </message>
</context>
<context>
    <name>Descope::RestoringView</name>
    <message>
        <source>Restoring your session…</source>
        <translation>Restaurando su sesión…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
</context>
<context>
    <name>Descope::Screens</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>For screen readers, after sign-in; %1 is the name or the email address of a person.</extracomment>
        <translation>Sesión iniciada como %1.</translation>
    </message>
</context>
<context>
    <name>Descope::SecondFactorView</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>Use your &amp;authenticator app</source>
        <translation>Usar &amp;aplicación de autenticación</translation>
    </message>
    <message>
        <source>&amp;Email me a code</source>
        <translation>Recibir un código por corr&amp;eo</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>Recibir un código por S&amp;MS</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows now.</source>
        <translation>Escriba el código que muestra ahora su aplicación de autenticación.</translation>
    </message>
    <message>
        <source>We’ll email you a 6-digit code.</source>
        <translation>Le enviaremos un código de 6 dígitos por correo.</translation>
    </message>
    <message>
        <source>We’ll text you a 6-digit code.</source>
        <translation>Le enviaremos un código de 6 dígitos por SMS.</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>Confirme que es usted</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Un paso más</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>Con&amp;firmar</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>En&amp;viar código</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmando…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Use your &amp;browser</source>
        <translation>Usar su &amp;navegador</translation>
    </message>
    <message>
        <source>Sign in once more in your browser, as you do there with this account.</source>
        <translation>Inicie sesión una vez más en su navegador, como lo hace allí con esta cuenta.</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>Abrir el &amp;navegador</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Abriendo su navegador…</translation>
    </message>
</context>
<context>
    <name>Descope::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
</context>
<context>
    <name>Descope::SentMailView</name>
    <message>
        <source>&amp;Resend</source>
        <extracomment>%1 is the time until the button can be used, such as 0:30.</extracomment>
        <translation>&amp;Reenviar</translation>
    </message>
    <message>
        <source>Resend (%1)</source>
        <translation>Reenviar (%1)</translation>
    </message>
</context>
<context>
    <name>Descope::SetUpTotpView</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app:</source>
        <translation>Escanee esto con su aplicación de autenticación:</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>Código QR para su aplicación de autenticación</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>&amp;Código de la aplicación</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Copiada. El portapapeles se vacía al cabo de un minuto.</translation>
    </message>
    <message>
        <source>Replace your authenticator app</source>
        <translation>Reemplace su aplicación de autenticación</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Configure una aplicación de autenticación</translation>
    </message>
    <message>
        <source>A new app replaces the one you have. Codes from the old one stop working.</source>
        <translation>Una aplicación nueva reemplaza la que tiene. Los códigos de la anterior dejarán de funcionar.</translation>
    </message>
    <message>
        <source>An app on your phone makes a new code every 30 seconds, so that your password alone isn’t enough to sign in.</source>
        <translation>Una aplicación de su teléfono crea un código nuevo cada 30 segundos, de modo que su contraseña sola no basta para iniciar sesión.</translation>
    </message>
    <message>
        <source>Can’t scan it? Enter this key in the app:</source>
        <translation>¿No puede escanearlo? Escriba esta clave en la aplicación:</translation>
    </message>
    <message>
        <source>Enter this key in your authenticator app:</source>
        <translation>Escriba esta clave en su aplicación de autenticación:</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>Con&amp;firmar</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Co&amp;ntinuar</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Confirmando…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copiar c&amp;lave</translation>
    </message>
</context>
<context>
    <name>Descope::SignInCommand</name>
    <message>
        <source>Press Enter to try again, or Ctrl-C to cancel.</source>
        <translation>Pulse Intro para intentarlo de nuevo o Ctrl-C para cancelar.</translation>
    </message>
</context>
<context>
    <name>Descope::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>&amp;Mantener sesión iniciada en este equipo</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Iniciando sesión…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>¿&amp;Olvidó su contraseña?</translation>
    </message>
    <message>
        <source>Email me a &amp;link</source>
        <translation>Recibir un &amp;enlace por correo</translation>
    </message>
    <message>
        <source>Email me a c&amp;ode</source>
        <translation>Recibir un có&amp;digo por correo</translation>
    </message>
    <message>
        <source>or</source>
        <translation>o</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Aún no tiene cuenta?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>C&amp;rear una cuenta</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>&amp;Usar otra cuenta</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Continuar como %1</translation>
    </message>
    <message>
        <source>Use sin&amp;gle sign-on</source>
        <translation>Usar inicio de &amp;sesión único</translation>
    </message>
    <message>
        <source>Continue in your &amp;browser</source>
        <translation>Continuar en su &amp;navegador</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Abriendo su navegador…</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>On a button; %1 is the name of a company with which people have an account, such as Google.</extracomment>
        <translation>Continuar con %1</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Última vez</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode</source>
        <translation>Recibir un có&amp;digo</translation>
    </message>
    <message>
        <source>Text me a c&amp;ode</source>
        <translation>Recibir un có&amp;digo por SMS</translation>
    </message>
    <message>
        <source>Call me with a c&amp;ode</source>
        <translation>Recibir un có&amp;digo por llamada</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode by WhatsApp</source>
        <translation>Recibir un có&amp;digo por WhatsApp</translation>
    </message>
</context>
<context>
    <name>Descope::SignUpView</name>
    <message>
        <source>Create account</source>
        <translation>Crear cuenta</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Nombre (opcional)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>Con&amp;traseña</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>C&amp;rear cuenta</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Creando su cuenta…</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>&amp;Iniciar sesión</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Condiciones de uso</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidad</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1 and %2.</source>
        <extracomment>%1 is a link, &quot;Terms of use&quot;, and %2 is one, &quot;Privacy policy&quot;. Their texts are translated apart and stand nowhere else.</extracomment>
        <translation>Al crear una cuenta, acepta las %1 y la %2.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1.</source>
        <translation>Al crear una cuenta, acepta las %1.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %2.</source>
        <translation>Al crear una cuenta, acepta la %2.</translation>
    </message>
</context>
<context>
    <name>Descope::SsoView</name>
    <message>
        <source>Use single sign-on</source>
        <translation>Usar inicio de sesión único</translation>
    </message>
    <message>
        <source>We’ll open your organization’s sign-in page in your browser.</source>
        <translation>Abriremos la página de inicio de sesión de su organización en su navegador.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Volver al inicio de sesión</translation>
    </message>
    <message>
        <source>&amp;Work email or organization domain</source>
        <translation>Correo de &amp;trabajo o dominio de la organización</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Abriendo su navegador…</translation>
    </message>
</context>
<context>
    <name>Descope::StrengthBar</name>
    <message>
        <source>Very weak</source>
        <comment>strength of a password</comment>
        <translation>Muy débil</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>Débil</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>Fuerte</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <extracomment>For screen readers; %1 is a word such as &quot;Fair&quot;.</extracomment>
        <translation>Seguridad de la contraseña: %1</translation>
    </message>
</context>
<context>
    <name>Descope::SwitchSteps</name>
    <message>
        <source>“%1” isn’t signed in on this computer.</source>
        <extracomment>%1 is a login id or a user id</extracomment>
        <translation>«%1» no ha iniciado sesión en este equipo.</translation>
    </message>
    <message>
        <source>Removing account…</source>
        <translation>Quitando la cuenta…</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>La cuenta se ha quitado de este equipo.</translation>
    </message>
    <message>
        <source>The account was removed from this computer. We couldn’t reach the server; its session there will expire on its own.</source>
        <translation>La cuenta se ha quitado de este equipo. No se pudo contactar con el servidor; su sesión allí caducará automáticamente.</translation>
    </message>
    <message>
        <source>The account was removed. We’ll delete its saved session once the keyring is unlocked.</source>
        <translation>La cuenta se ha quitado. Su sesión guardada se eliminará cuando se desbloquee el depósito de claves.</translation>
    </message>
</context>
<context>
    <name>Descope::TenantView</name>
    <message>
        <source>Choose an organization</source>
        <translation>Elija una organización</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>Beside the name of the organization for which the person is signed in now.</extracomment>
        <translation>Actual</translation>
    </message>
</context>
<context>
    <name>Descope::TimeText</name>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>Hoy, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>Ayer, %1</translation>
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
        <translation>Su aplicación de autenticación está configurada.</translation>
    </message>
    <message>
        <source>Your authenticator app isn’t set up yet. Finish that, or you may be asked for codes that you don’t have.</source>
        <translation>Su aplicación de autenticación aún no está configurada. Termine de configurarla o es posible que se le pidan códigos que no tiene.</translation>
    </message>
</context>
<context>
    <name>Descope::TotpWords</name>
    <message>
        <source>That code is wrong. Enter the newest one; each works once. If none works, check the clock of your phone.</source>
        <translation>Este código no es correcto. Escriba el más reciente; cada uno funciona una sola vez. Si no funciona ninguno, compruebe el reloj de su teléfono.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a few minutes, then enter a new one.</source>
        <translation>Demasiados códigos incorrectos. Espere unos minutos y escriba uno nuevo.</translation>
    </message>
</context>
<context>
    <name>Descope::View</name>
    <message>
        <source>For %1</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Para %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Espere, por favor</translation>
    </message>
</context>
<context>
    <name>Descope::ViewBindings</name>
    <message>
        <source>The password rules are checked when you save.</source>
        <translation>Las reglas de la contraseña se comprueban al guardar.</translation>
    </message>
    <message>
        <source>We’ll keep trying to reconnect.</source>
        <translation>Se volverá a intentar la conexión automáticamente.</translation>
    </message>
</context>
</TS>
