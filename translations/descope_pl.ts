<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<context>
    <name>Descope::AccessKey</name>
    <message>
        <source>The access key can’t be read: %1: %2</source>
        <translation>Nie można odczytać klucza dostępu: %1: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may read the access key in %1, so it isn’t used. Run chmod 600 on the file, and make a new key if anybody could have seen this one.</source>
        <translation>Inni użytkownicy tego komputera mogą odczytać klucz dostępu w %1, więc nie jest on używany. Uruchom na tym pliku chmod 600 i utwórz nowy klucz, jeśli ktoś mógł zobaczyć obecny.</translation>
    </message>
    <message>
        <source>There’s no access key in %1.</source>
        <translation>W %1 nie ma klucza dostępu.</translation>
    </message>
    <message>
        <source>This isn’t a regular file.</source>
        <translation>To nie jest zwykły plik.</translation>
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
        <translation>&amp;Dodaj konto…</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>&amp;Usuń z tego komputera</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Wyloguj się</translation>
    </message>
</context>
<context>
    <name>Descope::AccountSteps</name>
    <message>
        <source>You’ll stay signed in on this computer.</source>
        <translation>Sesja na tym komputerze pozostanie aktywna.</translation>
    </message>
    <message>
        <source>Recent sign-ins can’t be shown right now.</source>
        <translation>Ostatnich logowań nie można teraz wyświetlić.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>Wylogowano.</translation>
    </message>
    <message>
        <source>You’re signed out. We’ll delete your saved session once the keyring is unlocked.</source>
        <translation>Wylogowano. Zapisana sesja zostanie usunięta po odblokowaniu bazy kluczy.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server, so your other devices are still signed in.</source>
        <translation>Wylogowano na tym komputerze. Nie udało się połączyć z serwerem, więc pozostałe urządzenia są nadal zalogowane.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server; your session there will expire on its own.</source>
        <translation>Wylogowano na tym komputerze. Nie udało się połączyć z serwerem; sesja na serwerze wygaśnie sama.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in.</source>
        <translation>Wylogowano na tym komputerze. Serwer tego nie potwierdził, więc pozostałe urządzenia mogą być nadal zalogowane.</translation>
    </message>
    <message>
        <source>You were signed out because you were away. Please sign in again.</source>
        <translation>Nastąpiło wylogowanie z powodu Twojej nieobecności. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Your keyring can’t save anything right now, so your session isn’t renewed. Unlock the keyring or free up disk space.</source>
        <translation>Baza kluczy nie może teraz niczego zapisać, więc sesja nie jest odnawiana. Odblokuj bazę kluczy lub zwolnij miejsce na dysku.</translation>
    </message>
    <message>
        <source>You’re connected again.</source>
        <translation>Połączenie zostało przywrócone.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Wylogowywanie…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountView</name>
    <message>
        <source>Your account</source>
        <translation>Twoje konto</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Ostatnie logowania</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Wyloguj się</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>Wyloguj się wszędzi&amp;e…</translation>
    </message>
    <message>
        <source>Sign out on all your devices? You’ll have to sign in again on each of them.</source>
        <translation>Wylogować się na wszystkich urządzeniach? Na każdym z nich trzeba będzie zalogować się ponownie.</translation>
    </message>
    <message>
        <source>Sign out e&amp;verywhere</source>
        <translation>Wyloguj się wszę&amp;dzie</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Miejsce</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Zalogowano</translation>
    </message>
    <message>
        <source>Signed in, but offline</source>
        <translation>Zalogowano, ale w trybie offline</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Twoja sesja się zakończyła</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Nieznane</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Spróbuj &amp;teraz</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Zmień…</translation>
    </message>
    <message>
        <source>Support details</source>
        <translation>Dane dla pomocy technicznej</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>Kopiuj dane dla pomocy technicznej</translation>
    </message>
    <message>
        <source>You don’t have a password yet.</source>
        <translation>Nie masz jeszcze hasła.</translation>
    </message>
    <message>
        <source>S&amp;et…</source>
        <translation>&amp;Ustaw…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Zmień hasło…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Ustaw hasło…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Skopiowano do schowka.</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>Adres e-mail potwierdzony</translation>
    </message>
    <message>
        <source>Email not verified</source>
        <translation>Adres e-mail niepotwierdzony</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Ten komputer</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Aplikacja uwierzytelniająca</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organizacja</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Konta</translation>
    </message>
    <message>
        <source>Its codes confirm that it’s you.</source>
        <translation>Jej kody potwierdzają, że to Ty.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Zastąp…</translation>
    </message>
    <message>
        <source>Replace authenticator app…</source>
        <translation>Zastąp aplikację uwierzytelniającą…</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Jeszcze nieskonfigurowana.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Skonfiguruj…</translation>
    </message>
    <message>
        <source>Set up authenticator app…</source>
        <translation>Skonfiguruj aplikację uwierzytelniającą…</translation>
    </message>
    <message>
        <source>You don’t have an email address yet.</source>
        <translation>Nie masz jeszcze adresu e-mail.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Dodaj…</translation>
    </message>
    <message>
        <source>Add email address…</source>
        <translation>Dodaj adres e-mail…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Change email address…</source>
        <translation>Zmień adres e-mail…</translation>
    </message>
    <message>
        <source>You don’t have a phone number yet.</source>
        <translation>Nie masz jeszcze numeru telefonu.</translation>
    </message>
    <message>
        <source>Add phone number…</source>
        <translation>Dodaj numer telefonu…</translation>
    </message>
    <message>
        <source>Change phone number…</source>
        <translation>Zmień numer telefonu…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Przełącz…</translation>
    </message>
    <message>
        <source>Switch organization…</source>
        <translation>Przełącz organizację…</translation>
    </message>
    <message>
        <source>No other account on this computer.</source>
        <translation>Brak innego konta na tym komputerze.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Dodaj konto…</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Przełącz konto…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountWidget</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nikt nie jest zalogowany.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Zaloguj się…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountsView</name>
    <message>
        <source>Choose an account</source>
        <translation>Wybór konta</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>&amp;Użyj innego konta</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>Usuń z tego &amp;komputera</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Anuluj</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Kontynuuj jako %1</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Usuń z tego komputera</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>For screen readers; %1 is the name or the email address of a person.</extracomment>
        <translation>Usuń konto %1 z tego komputera</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? You can sign in again at any time.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Usunąć konto %1 z tego komputera? W każdej chwili możesz zalogować się ponownie.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserCommand</name>
    <message>
        <source>Opening your browser to sign in. If nothing opens, copy this address to a browser on this computer:</source>
        <translation>Otwieranie przeglądarki, aby się zalogować. Jeśli nic się nie otworzy, skopiuj ten adres do przeglądarki na tym komputerze:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>Oczekiwanie na zalogowanie w przeglądarce. Naciśnij Ctrl-C, aby anulować.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser (%1). Copy the address above, or run descope-login sign-in --device to use a browser on another device.</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>Nie udało się otworzyć przeglądarki (%1). Skopiuj powyższy adres albo uruchom descope-login sign-in --device, aby użyć przeglądarki na innym urządzeniu.</translation>
    </message>
    <message>
        <source>Still waiting. If your browser hasn’t opened, copy the address above.</source>
        <translation>Oczekiwanie trwa. Jeśli przeglądarka się nie otworzyła, skopiuj powyższy adres.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserOptions</name>
    <message>
        <source>The icon of the provider “%1” can’t be read: %2</source>
        <translation>Nie można odczytać ikony dostawcy „%1”: %2</translation>
    </message>
    <message>
        <source>Offer to sign in with the browser, on the project’s own pages.</source>
        <translation>Oferuje logowanie w przeglądarce, na stronach projektu.</translation>
    </message>
    <message>
        <source>Providers can be %1, separated by commas; “%2” is none of these. Give one of your own a name, such as acme=Acme ID.</source>
        <translation>Dostawcami mogą być %1, oddzieleni przecinkami; „%2” nie jest żadnym z nich. Własnemu dostawcy nadaj nazwę, na przykład acme=Acme ID.</translation>
    </message>
    <message>
        <source>“%1” isn’t a provider ID. IDs have up to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>„%1” nie jest identyfikatorem dostawcy. Identyfikator ma do 64 liter, cyfr, kropek, łączników i podkreśleń.</translation>
    </message>
    <message>
        <source>The provider “%1” is listed twice.</source>
        <translation>Dostawca „%1” jest podany dwa razy.</translation>
    </message>
    <message>
        <source>The first screen can be form or browser; “%1” is neither.</source>
        <translation>Pierwszym ekranem może być form lub browser; „%1” nie jest żadnym z nich.</translation>
    </message>
    <message>
        <source>“%1” isn’t a flow ID. IDs have letters, digits, dots, hyphens and underscores.</source>
        <translation>„%1” nie jest identyfikatorem przepływu. Identyfikator składa się z liter, cyfr, kropek, łączników i podkreśleń.</translation>
    </message>
    <message>
        <source>“%1” isn’t a port that the browser can return to. Use 1024 to 65535, or 0 for any free port.</source>
        <translation>„%1” nie jest portem, do którego może wrócić przeglądarka. Użyj portu od 1024 do 65535 albo 0 dla dowolnego wolnego portu.</translation>
    </message>
    <message>
        <source>The browser can return by loopback or scheme; “%1” is neither.</source>
        <translation>Przeglądarka może wrócić przez loopback lub scheme; „%1” nie jest żadnym z nich.</translation>
    </message>
    <message>
        <source>Offer single sign-on, by work email or organization domain.</source>
        <translation>Oferuje logowanie jednokrotne za pomocą służbowego adresu e-mail lub domeny organizacji.</translation>
    </message>
    <message>
        <source>Offer to sign in with these providers, such as google,github,acme=Acme ID.</source>
        <translation>Oferuje logowanie przez tych dostawców, na przykład google,github,acme=Acme ID.</translation>
    </message>
    <message>
        <source>What the first screen shows: form (email and password) or browser (no form).</source>
        <translation>Co pokazuje pierwszy ekran: form (adres e-mail i hasło) lub browser (bez formularza).</translation>
    </message>
    <message>
        <source>The flow that the browser shows, if it isn’t the project’s default.</source>
        <translation>Przepływ, który pokazuje przeglądarka, jeśli nie jest to domyślny przepływ projektu.</translation>
    </message>
    <message>
        <source>The port on this computer that the browser returns to; 0 means any free port.</source>
        <translation>Port na tym komputerze, do którego wraca przeglądarka; 0 oznacza dowolny wolny port.</translation>
    </message>
    <message>
        <source>How the browser returns: loopback (to this computer) or scheme (to the app, through the desktop).</source>
        <translation>Jak wraca przeglądarka: loopback (na ten komputer) lub scheme (do aplikacji, przez środowisko graficzne).</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserSteps</name>
    <message>
        <source>Opening your browser…</source>
        <translation>Otwieranie przeglądarki…</translation>
    </message>
    <message>
        <source>Your browser can’t get back to this app. Restart the app and try again.</source>
        <translation>Przeglądarka nie może wrócić do tej aplikacji. Uruchom aplikację ponownie i spróbuj jeszcze raz.</translation>
    </message>
    <message>
        <source>Another app is using port %1, which your browser needs to get back here. Close that app and try again.</source>
        <translation>Inna aplikacja używa portu %1, przez który przeglądarka ma tu wrócić. Zamknij tę aplikację i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>You didn’t finish signing in within 10 minutes, so we stopped waiting.</source>
        <translation>Logowanie nie zostało ukończone w ciągu 10 minut, więc nie jest już oczekiwane.</translation>
    </message>
    <message>
        <source>You used a different account in your browser, so you were signed out again. Sign in with the one shown here.</source>
        <translation>W przeglądarce użyto innego konta, więc nastąpiło ponowne wylogowanie. Zaloguj się na konto pokazane tutaj.</translation>
    </message>
    <message>
        <source>We ignored a sign-in from your browser because it wasn’t started here.</source>
        <translation>Logowanie z przeglądarki zostało zignorowane, ponieważ nie rozpoczęto go tutaj.</translation>
    </message>
    <message>
        <source>Your browser sent the same sign-in twice, so we ignored the second one.</source>
        <translation>Przeglądarka wysłała to samo logowanie dwa razy, więc drugie zostało zignorowane.</translation>
    </message>
    <message>
        <source>You finished a sign-in that was cancelled here, so you were signed out again.</source>
        <translation>Ukończono logowanie, które tutaj anulowano, więc nastąpiło ponowne wylogowanie.</translation>
    </message>
    <message>
        <source>You finished signing in after we stopped waiting, so you were signed out again.</source>
        <translation>Logowanie ukończono, gdy nie było już oczekiwane, więc nastąpiło ponowne wylogowanie.</translation>
    </message>
    <message>
        <source>The sign-in from your browser was started before this app was closed. Please start again.</source>
        <translation>Logowanie z przeglądarki rozpoczęto przed zamknięciem tej aplikacji. Zacznij od nowa.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserView</name>
    <message>
        <source>Continue in your browser</source>
        <translation>Kontynuuj w przeglądarce</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>Oczekiwanie na zalogowanie…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logowanie…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Skopiowano do schowka.</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Sign in there, then come back to this window. If you don’t see the page, open it again or copy the link.</source>
        <translation>Otworzyliśmy stronę w przeglądarce. Zaloguj się tam, a potem wróć do tego okna. Jeśli nie widzisz strony, otwórz ją ponownie lub skopiuj link.</translation>
    </message>
    <message>
        <source>Open the page again to continue.</source>
        <translation>Aby kontynuować, otwórz stronę ponownie.</translation>
    </message>
    <message>
        <source>Use any browser on this computer.</source>
        <translation>Użyj dowolnej przeglądarki na tym komputerze.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Spróbuj ponownie</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Otwórz ponownie</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Kopiuj link</translation>
    </message>
</context>
<context>
    <name>Descope::ChangeEmailView</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Wyślij kod</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>Dodaj adres e-mail</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>Zmień swój adres e-mail</translation>
    </message>
    <message>
        <source>We’ll send a code there to make sure that it’s yours.</source>
        <translation>Wyślemy tam kod, aby upewnić się, że należy do Ciebie.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll send to the new one.</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>Teraz jest to %1 i tak pozostanie, dopóki nie wpiszesz kodu, który wyślemy na nowy.</translation>
    </message>
    <message>
        <source>New &amp;email</source>
        <translation>Nowy &amp;e-mail</translation>
    </message>
</context>
<context>
    <name>Descope::ChangePhoneView</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Wyślij kod</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Dodaj numer telefonu</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>Zmień swój numer telefonu</translation>
    </message>
    <message>
        <source>We’ll text a code there to make sure that it’s yours.</source>
        <translation>Wyślemy tam kod SMS-em, aby upewnić się, że należy do Ciebie.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll text to the new one.</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>Teraz jest to %1 i tak pozostanie, dopóki nie wpiszesz kodu, który wyślemy SMS-em na nowy.</translation>
    </message>
</context>
<context>
    <name>Descope::CheckMailView</name>
    <message>
        <source>Check your email</source>
        <translation>Sprawdź pocztę e-mail</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Wróć do logowania</translation>
    </message>
    <message>
        <source>In the email, choose this number:</source>
        <translation>W e-mailu wybierz tę liczbę:</translation>
    </message>
    <message>
        <source>Waiting for you to open the link…</source>
        <translation>Oczekiwanie na otwarcie linku…</translation>
    </message>
    <message>
        <source>&amp;Paste the link from the email</source>
        <translation>&amp;Wklej link z e-maila</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;Użyj tego linku</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Sprawdzanie linku…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>&amp;Zły adres?</translation>
    </message>
    <message>
        <source>We emailed you a link.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>Wysłaliśmy e-mail z linkiem.</translation>
    </message>
    <message>
        <source>We emailed a link to %1.</source>
        <translation>Wysłaliśmy link na adres %1.</translation>
    </message>
    <message>
        <source>Open it to continue.</source>
        <translation>Otwórz go, aby kontynuować.</translation>
    </message>
    <message>
        <source>Open it on this computer, or paste it below.</source>
        <translation>Otwórz go na tym komputerze lub wklej poniżej.</translation>
    </message>
    <message>
        <source>Copy the link from the email and paste it below.</source>
        <translation>Skopiuj link z e-maila i wklej go poniżej.</translation>
    </message>
</context>
<context>
    <name>Descope::ChecklistRow</name>
    <message>
        <source>%1: not yet met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: jeszcze niespełnione</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: spełnione</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <extracomment>Name of a password rule for screen readers, after a password was refused; %1 is the rule.</extracomment>
        <translation>%1: niespełnione</translation>
    </message>
</context>
<context>
    <name>Descope::CodeSteps</name>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>We sent the email again.</source>
        <translation>E-mail został wysłany ponownie.</translation>
    </message>
    <message>
        <source>We’re calling you now.</source>
        <translation>Dzwonimy do Ciebie.</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Wysłaliśmy kod ponownie.</translation>
    </message>
</context>
<context>
    <name>Descope::Command</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1 is a login id, %2 a person&apos;s name</extracomment>
        <translation>Zalogowano jako %1.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Zalogowano jako %1 (%2).</translation>
    </message>
    <message>
        <source>Project %1 at %2.</source>
        <extracomment>%1 is a project id, %2 the address of a server</extracomment>
        <translation>Projekt %1 na %2.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer, but we couldn’t tell the server. %1</source>
        <translation>Wylogowano na tym komputerze, ale nie udało się powiadomić serwera. %1</translation>
    </message>
    <message>
        <source>We’ll delete your saved session once the keyring is unlocked; until then, it won’t be used. We couldn’t tell the server.</source>
        <translation>Zapisana sesja zostanie usunięta po odblokowaniu bazy kluczy; do tego czasu nie będzie używana. Nie udało się powiadomić serwera.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>Wylogowano.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Run descope-login to sign in.</source>
        <translation>Nikt nie jest zalogowany. Aby się zalogować, uruchom descope-login.</translation>
    </message>
    <message>
        <source>This token is new, but your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>Ten token jest nowy, ale nie można zapisać odnowionej sesji. Następnym razem trzeba będzie zalogować się ponownie.</translation>
    </message>
    <message>
        <source>The keyring can’t save anything right now, so your session wasn’t renewed. It’s still saved: unlock the keyring or free up disk space, then try again.</source>
        <translation>Baza kluczy nie może teraz niczego zapisać, więc sesja nie została odnowiona. Nadal jest zapisana: odblokuj bazę kluczy lub zwolnij miejsce na dysku, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There’s no usable keyring, so we can’t tell whether anybody is signed in.</source>
        <translation>Brak dostępnej bazy kluczy, więc nie wiadomo, czy ktoś jest zalogowany.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Oczekiwanie na bazę kluczy…</translation>
    </message>
    <message>
        <source>Waiting for another app that shares your session…</source>
        <translation>Oczekiwanie na inną aplikację, która korzysta z tej samej sesji…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Oczekiwanie na %1…</translation>
    </message>
    <message>
        <source>The answer may contain the only token that stays valid, so we’ll wait for it up to two more minutes.</source>
        <translation>Odpowiedź może zawierać jedyny token, który pozostanie ważny, więc oczekiwanie na nią potrwa jeszcze do dwóch minut.</translation>
    </message>
    <message>
        <source>Your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>Nie można zapisać odnowionej sesji. Następnym razem trzeba będzie zalogować się ponownie.</translation>
    </message>
    <message>
        <source>We’ll delete the session that was saved in a different keyring once that keyring is in use again; until then, it won’t be used. We couldn’t tell the server about it.</source>
        <translation>Sesja zapisana w innej bazie kluczy zostanie usunięta, gdy ta baza będzie znów używana; do tego czasu sesja nie będzie używana. Nie udało się powiadomić o niej serwera.</translation>
    </message>
    <message>
        <source>The session was saved in a different keyring, so we can’t tell whether anybody is signed in. Switch back to that keyring, or run descope-login to sign in.</source>
        <translation>Sesję zapisano w innej bazie kluczy, więc nie wiadomo, czy ktoś jest zalogowany. Wróć do tamtej bazy albo uruchom descope-login, aby się zalogować.</translation>
    </message>
    <message>
        <source>Your session couldn’t be saved, so you were signed out again. Unlock the keyring or free up disk space, then try again.</source>
        <translation>Nie udało się zapisać sesji, więc nastąpiło ponowne wylogowanie. Odblokuj bazę kluczy lub zwolnij miejsce na dysku, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>You’re already signed in. To sign in with another account, too, run descope-login sign-in --another.</source>
        <translation>Użytkownik jest już zalogowany. Aby zalogować się także na inne konto, uruchom descope-login sign-in --another.</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1. To see who is, run descope-login status --all.</source>
        <extracomment>%1 is the login id or user id that somebody typed</extracomment>
        <translation>Nikt nie jest zalogowany jako %1. Aby zobaczyć, kto jest, uruchom descope-login status --all.</translation>
    </message>
</context>
<context>
    <name>Descope::Configuration</name>
    <message>
        <source>Try descope-login --help.</source>
        <translation>Pomoc: descope-login --help.</translation>
    </message>
    <message>
        <source>Sign in with Descope.</source>
        <translation>Logowanie przez Descope.</translation>
    </message>
    <message>
        <source>The Descope project, such as P2abc…</source>
        <translation>Projekt Descope, na przykład P2abc…</translation>
    </message>
    <message>
        <source>The service, if it isn’t in the project’s own region.</source>
        <translation>Usługa, jeśli nie znajduje się w regionie projektu.</translation>
    </message>
    <message>
        <source>Show that the service is a demo on this computer, with a link to its inbox.</source>
        <translation>Informuje, że usługa jest wersją demonstracyjną na tym komputerze, z linkiem do jej skrzynki odbiorczej.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Wypisuje tę pomoc.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Wypisuje wersję.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Nieznany argument: %1</translation>
    </message>
    <message>
        <source>“%1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>„%1” nie jest identyfikatorem projektu. Identyfikator projektu zaczyna się od litery P, po której następuje co najmniej 27 liter lub cyfr.</translation>
    </message>
    <message>
        <source>With status: print JSON.</source>
        <translation>Z poleceniem status: wypisuje JSON.</translation>
    </message>
    <message>
        <source>With sign-out: sign out on all devices.</source>
        <translation>Z poleceniem sign-out: wylogowuje na wszystkich urządzeniach.</translation>
    </message>
    <message>
        <source>--json goes with status, --everywhere with sign-out.</source>
        <translation>--json używa się ze status, a --everywhere z sign-out.</translation>
    </message>
    <message>
        <source>Where links in emails lead: loopback (back to this computer while the app waits), scheme (to the app, through the desktop), none (where the project says), or the https:// address of a page that passes them to the app.</source>
        <translation>Dokąd prowadzą linki z e-maili: loopback (z powrotem na ten komputer, gdy aplikacja czeka), scheme (do aplikacji, przez środowisko graficzne), none (tam, gdzie wskazuje projekt) albo adres https:// strony, która przekazuje je aplikacji.</translation>
    </message>
    <message>
        <source>Offer to sign in with a link sent by email.</source>
        <translation>Oferuje logowanie za pomocą linku wysłanego e-mailem.</translation>
    </message>
    <message>
        <source>Offer to sign in with a code sent by email.</source>
        <translation>Oferuje logowanie za pomocą kodu wysłanego e-mailem.</translation>
    </message>
    <message>
        <source>Links can lead to loopback, scheme, none, or the https:// address of a page without a query (http:// only on this computer); “%1” is none of these.</source>
        <translation>Linki mogą prowadzić do loopback, scheme, none albo pod adres https:// strony bez parametrów (http:// tylko na tym komputerze); „%1” nie jest żadnym z nich.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>Nie można odczytać tego pliku.</translation>
    </message>
    <message>
        <source>Don’t remember who signed in, and forget who did. For shared computers.</source>
        <translation>Nie zapamiętuje, kto się zalogował, i zapomina, kto to zrobił. Dla wspólnych komputerów.</translation>
    </message>
    <message>
        <source>What people sign in with: email, phone, name, or any of them.</source>
        <translation>Czym się loguje: email, phone, name albo any dla dowolnego z nich.</translation>
    </message>
    <message>
        <source>People sign in with email, phone, name or any; “%1” is none of these.</source>
        <translation>Loguje się za pomocą email, phone, name albo any; „%1” nie jest żadnym z nich.</translation>
    </message>
    <message>
        <source>With sign-in: use the browser on this computer.</source>
        <translation>Z poleceniem sign-in: używa przeglądarki na tym komputerze.</translation>
    </message>
    <message>
        <source>With sign-in: show a code to enter in a browser on any device (the default over SSH or without a display).</source>
        <translation>Z poleceniem sign-in: pokazuje kod do wpisania w przeglądarce na dowolnym urządzeniu (domyślnie przez SSH lub bez ekranu).</translation>
    </message>
    <message>
        <source>Without a command, a window opens. sign-in: sign in with a browser. status: tell who is signed in. token: print a valid session token. sign-out: end the saved session.</source>
        <translation>Bez polecenia otwiera się okno. sign-in: loguje w przeglądarce. status: podaje, kto jest zalogowany. token: wypisuje ważny token sesji. sign-out: kończy zapisaną sesję.</translation>
    </message>
    <message>
        <source>Use either --browser or --device, and only with sign-in.</source>
        <translation>Użyj --browser albo --device, i tylko z poleceniem sign-in.</translation>
    </message>
    <message>
        <source>This can be on or off; “%1” is neither.</source>
        <extracomment>on and off are typed so in every language</extracomment>
        <translation>Możliwe wartości to on i off; „%1” nie jest żadną z nich.</translation>
    </message>
    <message>
        <source>In the window and with status, token, sign-out: use this account, not the current one.</source>
        <translation>W oknie oraz z poleceniami status, token, sign-out: używa tego konta, a nie bieżącego.</translation>
    </message>
    <message>
        <source>With token: exchange the access key in this file, which nobody else may read.</source>
        <translation>Z poleceniem token: wymienia klucz dostępu z tego pliku, którego nikt inny nie może odczytać.</translation>
    </message>
    <message>
        <source>With status: list all accounts, without asking the server.</source>
        <translation>Z poleceniem status: wypisuje wszystkie konta, bez pytania serwera.</translation>
    </message>
    <message>
        <source>With sign-in: add an account, also when somebody is signed in.</source>
        <translation>Z poleceniem sign-in: dodaje konto, także gdy ktoś jest zalogowany.</translation>
    </message>
    <message>
        <source>--access-key-file goes with token, names a file, and excludes --account.</source>
        <translation>--access-key-file używa się z token; wskazuje plik i wyklucza --account.</translation>
    </message>
    <message>
        <source>--account doesn’t go with sign-in, and needs a sign-in ID or user ID.</source>
        <translation>--account nie używa się z sign-in; wymaga identyfikatora logowania lub użytkownika.</translation>
    </message>
    <message>
        <source>--all goes with status, and without --account.</source>
        <translation>--all używa się ze status i bez --account.</translation>
    </message>
    <message>
        <source>--another goes with sign-in.</source>
        <translation>--another używa się z sign-in.</translation>
    </message>
</context>
<context>
    <name>Descope::ConfirmLinkView</name>
    <message>
        <source>Don’t use this link</source>
        <translation>Nie używaj tego linku</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Sprawdzanie linku…</translation>
    </message>
    <message>
        <source>We can’t tell whether this link was requested here. Continue only if you asked for this email yourself.</source>
        <translation>Nie można stwierdzić, czy ten link został zamówiony tutaj. Kontynuuj tylko wtedy, gdy ten e-mail został wysłany na Twoją prośbę.</translation>
    </message>
    <message>
        <source>You’re signed in as %1. You’ll be signed out of that account.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Zalogowano jako %1. Nastąpi wylogowanie z tego konta.</translation>
    </message>
    <message>
        <source>Set a new password?</source>
        <translation>Ustawić nowe hasło?</translation>
    </message>
    <message>
        <source>Sign in with this link?</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Zalogować się za pomocą tego linku?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Kontynuuj</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Zaloguj się</translation>
    </message>
    <message>
        <source>Enter the email address the link was sent to.</source>
        <translation>Wpisz adres e-mail, na który wysłano link.</translation>
    </message>
    <message>
        <source>Sign in as %1?</source>
        <translation>Zalogować się jako %1?</translation>
    </message>
    <message>
        <source>Enter what you sign in with.</source>
        <translation>Wpisz to, czym się logujesz.</translation>
    </message>
</context>
<context>
    <name>Descope::ConnectView</name>
    <message>
        <source>Connect to a Descope project</source>
        <translation>Połączenie z projektem Descope</translation>
    </message>
    <message>
        <source>Enter the ID of the project you sign in to. Whoever gave you this app can tell you.</source>
        <translation>Wpisz identyfikator projektu, do którego się logujesz. Poda go osoba, od której masz tę aplikację.</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>&amp;Identyfikator projektu</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Zaawansowane</translation>
    </message>
    <message>
        <source>&amp;Base URL (optional)</source>
        <translation>&amp;Bazowy adres URL (opcjonalnie)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Połącz</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Sprawdzanie projektu…</translation>
    </message>
    <message>
        <source>&amp;Where do I find the project ID?</source>
        <translation>&amp;Gdzie znajdę identyfikator projektu?</translation>
    </message>
</context>
<context>
    <name>Descope::ContactSteps</name>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Wysłaliśmy kod ponownie.</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>Twój adres e-mail został zmieniony.</translation>
    </message>
    <message>
        <source>Your phone number is changed.</source>
        <translation>Twój numer telefonu został zmieniony.</translation>
    </message>
    <message>
        <source>That email address belongs to another account. Use another one, or sign in to that account.</source>
        <translation>Ten adres e-mail należy do innego konta. Użyj innego albo zaloguj się na tamto konto.</translation>
    </message>
    <message>
        <source>That phone number belongs to another account. Use another one, or sign in to that account.</source>
        <translation>Ten numer telefonu należy do innego konta. Użyj innego albo zaloguj się na tamto konto.</translation>
    </message>
</context>
<context>
    <name>Descope::CurrentNotice</name>
    <message>
        <source>You can try again now.</source>
        <translation>Możesz już spróbować ponownie.</translation>
    </message>
</context>
<context>
    <name>Descope::DemoBar</name>
    <message>
        <source>Demo server on this computer. See its emails in the %1inbox%2.</source>
        <extracomment>%1 and %2 enclose the link to the mails</extracomment>
        <translation>Serwer demonstracyjny na tym komputerze. Jego e-maile są w %1skrzynce odbiorczej%2.</translation>
    </message>
</context>
<context>
    <name>Descope::DeviceCommand</name>
    <message>
        <source>We’ll keep trying.</source>
        <translation>Próby będą ponawiane.</translation>
    </message>
    <message>
        <source>Open %1 in a browser on any device, and enter this code:</source>
        <extracomment>%1 is a web address; the code follows in a line of its own</extracomment>
        <translation>Otwórz %1 w przeglądarce na dowolnym urządzeniu i wpisz ten kod:</translation>
    </message>
    <message>
        <source>Scan this, or open %1 in a browser on any device, and enter this code:</source>
        <translation>Zeskanuj to albo otwórz %1 w przeglądarce na dowolnym urządzeniu i wpisz ten kod:</translation>
    </message>
    <message numerus="yes">
        <source>The code expires in %n minute(s).</source>
        <translation>
            <numerusform>Kod wygaśnie za %n minutę.</numerusform>
            <numerusform>Kod wygaśnie za %n minuty.</numerusform>
            <numerusform>Kod wygaśnie za %n minut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>Oczekiwanie na zalogowanie w przeglądarce. Naciśnij Ctrl-C, aby anulować.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Ten kod wygasł.</translation>
    </message>
    <message>
        <source>Sign-in with a device code may be turned off for this project. If there’s a browser on this computer, run descope-login sign-in --browser.</source>
        <translation>Logowanie kodem urządzenia może być wyłączone w tym projekcie. Jeśli na tym komputerze jest przeglądarka, uruchom descope-login sign-in --browser.</translation>
    </message>
</context>
<context>
    <name>Descope::EnterCodeView</name>
    <message>
        <source>Enter the code</source>
        <translation>Wpisywanie kodu</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Wróć do logowania</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Kod</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Zaloguj s&amp;ię</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logowanie…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>Zły a&amp;dres?</translation>
    </message>
    <message>
        <source>We emailed you a 6-digit code.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>Wysłaliśmy e-mail z 6-cyfrowym kodem.</translation>
    </message>
    <message>
        <source>We emailed a 6-digit code to %1.</source>
        <translation>Wysłaliśmy 6-cyfrowy kod na adres %1.</translation>
    </message>
    <message>
        <source>We texted you a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Wysłaliśmy SMS z 6-cyfrowym kodem.</translation>
    </message>
    <message>
        <source>We texted a 6-digit code to %1.</source>
        <translation>Wysłaliśmy SMS z 6-cyfrowym kodem na numer %1.</translation>
    </message>
    <message>
        <source>We’re calling you with a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Dzwonimy do Ciebie, aby podać 6-cyfrowy kod.</translation>
    </message>
    <message>
        <source>We’re calling %1 with a 6-digit code.</source>
        <translation>Dzwonimy na numer %1, aby podać 6-cyfrowy kod.</translation>
    </message>
    <message>
        <source>We sent you a 6-digit code by WhatsApp.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Wysłaliśmy 6-cyfrowy kod przez WhatsApp.</translation>
    </message>
    <message>
        <source>We sent a 6-digit code by WhatsApp to %1.</source>
        <translation>Wysłaliśmy 6-cyfrowy kod przez WhatsApp na numer %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>P&amp;otwierdź</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Potwierdzanie…</translation>
    </message>
    <message>
        <source>&amp;Wrong number?</source>
        <translation>Zły &amp;numer?</translation>
    </message>
    <message>
        <source>&amp;Email me instead</source>
        <translation>Wyślij zamiast tego &amp;e-mailem</translation>
    </message>
    <message>
        <source>&amp;Text me instead</source>
        <translation>Wyślij zamiast tego &amp;SMS-em</translation>
    </message>
    <message>
        <source>Call &amp;me instead</source>
        <translation>&amp;Zadzwoń zamiast tego</translation>
    </message>
    <message>
        <source>Send it by W&amp;hatsApp instead</source>
        <translation>Wyślij zamiast tego przez W&amp;hatsApp</translation>
    </message>
</context>
<context>
    <name>Descope::ErrorNotice</name>
    <message>
        <source>Error: %1</source>
        <translation>Błąd: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Kod: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Stan HTTP: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>Identyfikator śledzenia: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Komunikat: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Serwer: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Czas: %1</translation>
    </message>
    <message>
        <source>The current password is wrong. Check it and try again.</source>
        <translation>Obecne hasło jest nieprawidłowe. Sprawdź je i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Wrong email or password. Check both and try again.</source>
        <translation>Nieprawidłowy adres e-mail lub hasło. Sprawdź je i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>After several wrong attempts, the account may be locked for a while.</source>
        <translation>Po kilku nieudanych próbach konto może zostać na jakiś czas zablokowane.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Serwer zbyt długo nie odpowiadał.</translation>
    </message>
    <message>
        <source>You appear to be offline. Check your connection and try again.</source>
        <translation>Wygląda na to, że jesteś offline. Sprawdź połączenie i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Your account may have been created; try signing in.</source>
        <translation>Konto mogło już zostać utworzone; spróbuj się zalogować.</translation>
    </message>
    <message>
        <source>There’s already an account with this email address.</source>
        <translation>Konto z tym adresem e-mail już istnieje.</translation>
    </message>
    <message>
        <source>We couldn’t create this account. If you already have one, sign in or reset your password.</source>
        <translation>Nie udało się utworzyć tego konta. Jeśli masz już konto, zaloguj się lub zresetuj hasło.</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to continue.</source>
        <translation>Hasło wygasło. Aby kontynuować, wybierz nowe.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain your email address.</source>
        <translation>Serwer nie przyjął tego hasła. Być może było już używane albo zawiera Twój adres e-mail.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Zbyt wiele prób.</translation>
    </message>
    <message>
        <source>The network proxy refused the connection.</source>
        <translation>Serwer proxy odrzucił połączenie.</translation>
    </message>
    <message>
        <source>The sign-in service is having a problem. Try again in a moment.</source>
        <translation>Usługa logowania ma problem. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Sesja się zakończyła. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>This link has expired or was already used. Some email apps open links to scan them, which uses them up.</source>
        <translation>Ten link wygasł lub został już użyty. Niektóre aplikacje pocztowe otwierają linki, aby je sprawdzić, a wtedy przestają one działać.</translation>
    </message>
    <message>
        <source>You’re signed in, but your keyring is locked, so you’ll have to sign in again next time.</source>
        <translation>Zalogowano, ale baza kluczy jest zablokowana, więc następnym razem trzeba będzie zalogować się ponownie.</translation>
    </message>
    <message>
        <source>Your saved session is locked. Unlock your keyring to continue.</source>
        <translation>Zapisana sesja jest zablokowana. Aby kontynuować, odblokuj bazę kluczy.</translation>
    </message>
    <message>
        <source>You’re signed in, but this computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>Zalogowano, ale ten komputer nie ma dostępnej bazy kluczy, więc następnym razem trzeba będzie zalogować się ponownie.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be read. Please sign in again.</source>
        <translation>Nie udało się odczytać zapisanej sesji. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation>Zbyt wiele prób. Możesz spróbować ponownie za %1.</translation>
    </message>
    <message>
        <source>If you already have an account, sign in or reset your password.</source>
        <translation>Jeśli masz już konto, zaloguj się lub zresetuj hasło.</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be verified. Please sign in again.</source>
        <translation>Nie udało się potwierdzić logowania. Zaloguj się ponownie.</translation>
    </message>
    <message>
        <source>Your session is stored only in your desktop’s keyring. Install a keyring such as GNOME Keyring, KDE Wallet or KeePassXC, then try again.</source>
        <translation>Sesja jest przechowywana tylko w bazie kluczy środowiska graficznego. Zainstaluj bazę kluczy, na przykład GNOME Keyring, KDE Wallet lub KeePassXC, a następnie spróbuj ponownie.</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Check it and try again.</source>
        <translation>Ten kod jest nieprawidłowy lub wygasł. Sprawdź go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This code has expired. Request a new one.</source>
        <translation>Ten kod wygasł. Poproś o nowy.</translation>
    </message>
    <message>
        <source>The link may already be used. If it doesn’t work, request a new one.</source>
        <translation>Link mógł już zostać użyty. Jeśli nie zadziała, poproś o nowy.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely to %1. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Nie udało się nawiązać bezpiecznego połączenia z %1. Przyczyną może być serwer proxy, program antywirusowy lub błędny zegar systemowy.</translation>
    </message>
    <message>
        <source>Your password wasn’t sent.</source>
        <translation>Hasło nie zostało wysłane.</translation>
    </message>
    <message>
        <source>Your password may have been changed already. To find out, sign in with the new one.</source>
        <translation>Hasło mogło już zostać zmienione. Aby to sprawdzić, zaloguj się nowym hasłem.</translation>
    </message>
    <message>
        <source>%1 asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 wymaga certyfikatu, którego ten komputer nie ma. Skontaktuj się z administratorem sieci.</translation>
    </message>
    <message>
        <source>Sign-in isn’t set up correctly in this app. Contact whoever provides it.</source>
        <translation>Logowanie nie jest prawidłowo skonfigurowane w tej aplikacji. Skontaktuj się z jej dostawcą.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be deleted and is still on this computer. Unlock your keyring, then sign out again.</source>
        <translation>Nie udało się usunąć zapisanej sesji i nadal jest ona na tym komputerze. Odblokuj bazę kluczy, a potem wyloguj się ponownie.</translation>
    </message>
    <message>
        <source>Another app that shares your session is using it. Try again in a moment.</source>
        <translation>Inna aplikacja, która korzysta z tej samej sesji, właśnie jej używa. Spróbuj ponownie za chwilę.</translation>
    </message>
    <message>
        <source>Your session was saved in a different keyring. Switch back to that keyring and restart this app, or sign in here.</source>
        <translation>Sesję zapisano w innej bazie kluczy. Wróć do tamtej bazy i uruchom ponownie tę aplikację albo zaloguj się tutaj.</translation>
    </message>
    <message>
        <source>Something is missing or isn’t right. Check what you entered and try again.</source>
        <translation>Czegoś brakuje lub coś się nie zgadza. Sprawdź wpisane dane i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again later.</source>
        <translation>Zbyt wiele prób. Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <translation>Nie udało się nawiązać bezpiecznego połączenia. Przyczyną może być serwer proxy, program antywirusowy lub błędny zegar systemowy.</translation>
    </message>
    <message>
        <source>The server asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <translation>Serwer wymaga certyfikatu, którego ten komputer nie ma. Skontaktuj się z administratorem sieci.</translation>
    </message>
    <message>
        <source>You aren’t signed in. Please sign in.</source>
        <translation>Nikt nie jest zalogowany. Zaloguj się.</translation>
    </message>
    <message>
        <source>The link in the email hasn’t been opened yet.</source>
        <translation>Link z e-maila nie został jeszcze otwarty.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>Baza kluczy jest zablokowana. Odblokuj ją i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Your keyring isn’t set up yet. Set it up to stay signed in on this computer.</source>
        <translation>Baza kluczy nie jest jeszcze skonfigurowana. Skonfiguruj ją, aby sesja na tym komputerze pozostała aktywna.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>Ten komputer nie ma dostępnej bazy kluczy, więc następnym razem trzeba będzie zalogować się ponownie.</translation>
    </message>
    <message>
        <source>What you asked for may have been done anyway.</source>
        <translation>Żądanie mogło mimo to zostać wykonane.</translation>
    </message>
    <message>
        <source>Wrong sign-in details. Check them and try again.</source>
        <translation>Nieprawidłowe dane logowania. Sprawdź je i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>That account already exists.</source>
        <translation>To konto już istnieje.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain what you sign in with.</source>
        <translation>Serwer nie przyjął tego hasła. Być może było już używane albo zawiera dane, którymi się logujesz.</translation>
    </message>
    <message>
        <source>Sign-in was declined in your browser. You can try again.</source>
        <translation>Logowanie zostało odrzucone w przeglądarce. Możesz spróbować ponownie.</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished in your browser. You can try again.</source>
        <translation>Logowanie nie zostało ukończone w przeglądarce. Możesz spróbować ponownie.</translation>
    </message>
    <message>
        <source>The answer from your browser doesn’t belong to this sign-in, so it was ignored. Try again.</source>
        <translation>Odpowiedź z przeglądarki nie należy do tego logowania, więc została zignorowana. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The sign-in from your browser has expired or was already used. Try again.</source>
        <translation>Logowanie z przeglądarki wygasło lub zostało już użyte. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser. Copy the link and open it yourself.</source>
        <translation>Nie udało się otworzyć przeglądarki. Skopiuj link i otwórz go samodzielnie.</translation>
    </message>
    <message>
        <source>We couldn’t find single sign-on for this email address or domain. Check it and try again.</source>
        <translation>Nie znaleziono logowania jednokrotnego dla tego adresu e-mail lub tej domeny. Sprawdź wpis i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The code hasn’t been entered in a browser yet.</source>
        <translation>Kod nie został jeszcze wpisany w przeglądarce.</translation>
    </message>
    <message>
        <source>The code may already be used. If it doesn’t work, use a new one.</source>
        <translation>Kod mógł już zostać użyty. Jeśli nie działa, użyj nowego.</translation>
    </message>
    <message>
        <source>Confirm that it’s you to continue.</source>
        <translation>Aby kontynuować, potwierdź, że to Ty.</translation>
    </message>
    <message>
        <source>That’s a different account from the one you’re signed in to. Confirm with your own account.</source>
        <translation>To inne konto niż to, na które się zalogowano. Potwierdź za pomocą własnego konta.</translation>
    </message>
    <message>
        <source>That email address or phone number wasn’t accepted. Check it and try again.</source>
        <translation>Ten adres e-mail lub numer telefonu nie został przyjęty. Sprawdź go i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The access key wasn’t accepted. It may be wrong, expired or deactivated.</source>
        <translation>Klucz dostępu nie został przyjęty. Może być nieprawidłowy, wygasły lub dezaktywowany.</translation>
    </message>
    <message>
        <source>The server didn’t accept this. It may be the email address or phone number, or this app may not be set up correctly for your organization. Check what you entered; if that doesn’t help, contact whoever provides the app.</source>
        <translation>Serwer tego nie przyjął. Przyczyną może być adres e-mail lub numer telefonu albo nieprawidłowa konfiguracja tej aplikacji dla Twojej organizacji. Sprawdź wpisane dane; jeśli to nie pomoże, skontaktuj się z dostawcą aplikacji.</translation>
    </message>
    <message>
        <source>Your account couldn’t be created. The server may not accept this password, or this app may not be set up correctly for your organization. Try another password; if that doesn’t help, contact whoever provides the app.</source>
        <translation>Nie udało się utworzyć konta. Być może serwer nie przyjmuje tego hasła albo ta aplikacja nie jest prawidłowo skonfigurowana dla Twojej organizacji. Spróbuj innego hasła; jeśli to nie pomoże, skontaktuj się z dostawcą aplikacji.</translation>
    </message>
</context>
<context>
    <name>Descope::FactorBindings</name>
    <message>
        <source>Back to sign in</source>
        <translation>Wróć do logowania</translation>
    </message>
</context>
<context>
    <name>Descope::FactorSteps</name>
    <message>
        <source>There’s no way yet to confirm that it’s you. Set up an authenticator app at your account first.</source>
        <translation>Nie ma jeszcze sposobu, aby potwierdzić, że to Ty. Najpierw skonfiguruj na swoim koncie aplikację uwierzytelniającą.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Wysłaliśmy kod ponownie.</translation>
    </message>
    <message>
        <source>Your browser didn’t confirm that it’s you. Try again, with the account that you use here.</source>
        <translation>Przeglądarka nie potwierdziła Twojej tożsamości. Spróbuj ponownie z kontem, którego używasz tutaj.</translation>
    </message>
</context>
<context>
    <name>Descope::FieldError</name>
    <message numerus="yes">
        <source>That’s too long: at most %Ln characters fit here.</source>
        <translation>
            <numerusform>To za długie: zmieści się najwyżej %Ln znak.</numerusform>
            <numerusform>To za długie: zmieszczą się najwyżej %Ln znaki.</numerusform>
            <numerusform>To za długie: zmieści się najwyżej %Ln znaków.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::ForgotView</name>
    <message>
        <source>Forgot your password?</source>
        <translation>Nie pamiętasz hasła?</translation>
    </message>
    <message>
        <source>Enter your email address. We’ll email you a link to reset your password.</source>
        <translation>Wpisz swój adres e-mail. Wyślemy link do zresetowania hasła.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Wróć do logowania</translation>
    </message>
    <message>
        <source>Email me a &amp;reset link</source>
        <translation>Wyślij link do &amp;resetowania</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>We’ll email you a link to reset your password.</source>
        <translation>Wyślemy Ci e-mailem link do zresetowania hasła.</translation>
    </message>
</context>
<context>
    <name>Descope::FormChecks</name>
    <message>
        <source>Enter your email address.</source>
        <translation>Wpisz swój adres e-mail.</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>Wpisz nowe hasło.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Wpisz swoje hasło.</translation>
    </message>
    <message>
        <source>This isn’t the link from the email. Copy the whole link and paste it here.</source>
        <translation>To nie jest link z e-maila. Skopiuj cały link i wklej go tutaj.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Wpisz swoje obecne hasło.</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>Wpisz kod z e-maila.</translation>
    </message>
    <message>
        <source>Tick this box to continue.</source>
        <translation>Aby kontynuować, zaznacz to pole.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>To pole jest wymagane.</translation>
    </message>
    <message>
        <source>This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to.</source>
        <translation>Nie można odczytać linku tego filtra poczty. Otwórz go w przeglądarce, a potem wklej adres, do którego prowadzi.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Wpisz swój numer telefonu.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Wpisz swoją nazwę użytkownika.</translation>
    </message>
    <message>
        <source>Enter your email, phone number or username.</source>
        <translation>Wpisz adres e-mail, numer telefonu lub nazwę użytkownika.</translation>
    </message>
    <message>
        <source>Enter a full email address, such as name@example.com.</source>
        <translation>Wpisz pełny adres e-mail, na przykład name@example.com.</translation>
    </message>
    <message>
        <source>Enter your work email address or your organization’s domain.</source>
        <translation>Wpisz swój służbowy adres e-mail lub domenę organizacji.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>Wpisz kod z aplikacji uwierzytelniającej.</translation>
    </message>
    <message>
        <source>Enter the code from the text message.</source>
        <translation>Wpisz kod z SMS-a.</translation>
    </message>
    <message>
        <source>Enter the code from the call.</source>
        <translation>Wpisz kod z rozmowy telefonicznej.</translation>
    </message>
    <message>
        <source>Enter the code from the WhatsApp message.</source>
        <translation>Wpisz kod z wiadomości WhatsApp.</translation>
    </message>
    <message>
        <source>Enter your phone number with its country code, such as +1 555 123 4567.</source>
        <translation>Wpisz swój numer telefonu z numerem kierunkowym kraju, na przykład +1 555 123 4567.</translation>
    </message>
    <message>
        <source>This is your email address already. Enter another one.</source>
        <translation>To już jest Twój adres e-mail. Wpisz inny.</translation>
    </message>
    <message>
        <source>This isn’t a full phone number. Check it, and the code of its country.</source>
        <translation>To nie jest pełny numer telefonu. Sprawdź go oraz numer kierunkowy kraju.</translation>
    </message>
    <message>
        <source>This is your phone number already. Enter another one.</source>
        <translation>To już jest Twój numer telefonu. Wpisz inny.</translation>
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
        <translation>Num&amp;er telefonu</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nazwa uży&amp;tkownika</translation>
    </message>
    <message>
        <source>&amp;Email, phone or username</source>
        <translation>&amp;E-mail, telefon lub nazwa użytkownika</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>Czy chodziło o %1?</translation>
    </message>
</context>
<context>
    <name>Descope::LoopbackPage</name>
    <message>
        <source>The link has arrived</source>
        <translation>Link dotarł</translation>
    </message>
    <message>
        <source>You can close this page and go back to the app.</source>
        <translation>Możesz zamknąć tę stronę i wrócić do aplikacji.</translation>
    </message>
    <message>
        <source>This isn’t the link we’re waiting for</source>
        <translation>To nie jest oczekiwany link</translation>
    </message>
    <message>
        <source>Copy the whole link from the email and paste it in the app. You can close this page.</source>
        <translation>Skopiuj cały link z e-maila i wklej go w aplikacji. Możesz zamknąć tę stronę.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language that this is translated into, such as de</extracomment>
        <translation>pl</translation>
    </message>
    <message>
        <source>You can close this page. Go back to the app to try again.</source>
        <translation>Możesz zamknąć tę stronę. Wróć do aplikacji, aby spróbować ponownie.</translation>
    </message>
    <message>
        <source>This isn’t the sign-in we’re waiting for</source>
        <translation>To nie jest oczekiwane logowanie</translation>
    </message>
    <message>
        <source>Continue in the app</source>
        <translation>Kontynuuj w aplikacji</translation>
    </message>
    <message>
        <source>Sign-in was declined</source>
        <translation>Logowanie zostało odrzucone</translation>
    </message>
    <message>
        <source>Sign-in didn’t work</source>
        <translation>Logowanie się nie powiodło</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in the app</source>
        <translation>To logowanie anulowano w aplikacji</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>To logowanie trwało zbyt długo</translation>
    </message>
    <message>
        <source>This sign-in was already used</source>
        <translation>To logowanie zostało już użyte</translation>
    </message>
</context>
<context>
    <name>Descope::MailOptions</name>
    <message>
        <source>Codes can come by email, sms, voice and whatsapp, separated by commas; “%1” is none of these.</source>
        <translation>Kody mogą przychodzić przez email, sms, voice i whatsapp, rozdzielone przecinkami; „%1” nie jest żadną z tych wartości.</translation>
    </message>
    <message>
        <source>Say how codes come: by email, sms, voice or whatsapp.</source>
        <translation>Podaj, jak przychodzą kody: przez email, sms, voice lub whatsapp.</translation>
    </message>
    <message>
        <source>Links that sign in can be magic or enchanted; “%1” is neither.</source>
        <translation>Linki do logowania mogą być magic lub enchanted; „%1” nie jest żadną z tych wartości.</translation>
    </message>
    <message>
        <source>How codes come: email, sms, voice or whatsapp, or several with commas between them; the first is used unless people choose another.</source>
        <translation>Jak przychodzą kody: email, sms, voice lub whatsapp, albo kilka rozdzielonych przecinkami; używany jest pierwszy, chyba że ktoś wybierze inny.</translation>
    </message>
    <message>
        <source>Which link signs in: magic (opened on this computer) or enchanted (opened on any device, by a number).</source>
        <translation>Który link loguje: magic (otwierany na tym komputerze) lub enchanted (otwierany na dowolnym urządzeniu, za pomocą liczby).</translation>
    </message>
    <message>
        <source>Let people who are new create an account with a link or a code.</source>
        <translation>Pozwól nowym osobom utworzyć konto za pomocą linku lub kodu.</translation>
    </message>
</context>
<context>
    <name>Descope::MailSteps</name>
    <message>
        <source>We sent the email again.</source>
        <translation>E-mail został wysłany ponownie.</translation>
    </message>
    <message>
        <source>That link belongs to another account, so nothing was changed.</source>
        <translation>Ten link należy do innego konta, więc nic nie zostało zmienione.</translation>
    </message>
    <message>
        <source>Password changed, but your other devices couldn’t be signed out.</source>
        <translation>Hasło zmienione, ale nie udało się wylogować pozostałych urządzeń.</translation>
    </message>
    <message>
        <source>Password changed. Your other devices are signed out.</source>
        <translation>Hasło zmienione. Pozostałe urządzenia zostały wylogowane.</translation>
    </message>
    <message>
        <source>That link is damaged or isn’t for this app, so it was ignored.</source>
        <translation>Ten link jest uszkodzony lub nie jest przeznaczony dla tej aplikacji, więc został zignorowany.</translation>
    </message>
    <message>
        <source>Another link was opened. Finish or cancel this one, then open the other one again.</source>
        <translation>Otwarto inny link. Dokończ lub anuluj bieżącą czynność, a potem otwórz go jeszcze raz.</translation>
    </message>
    <message>
        <source>A link from an email was opened.</source>
        <translation>Otwarto link z e-maila.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
</context>
<context>
    <name>Descope::MainWindow</name>
    <message>
        <source>A link was opened. Connect to your project to use it.</source>
        <translation>Otwarto link. Aby go użyć, połącz się ze swoim projektem.</translation>
    </message>
</context>
<context>
    <name>Descope::MessageBar</name>
    <message>
        <source>Hide details</source>
        <translation>Ukryj szczegóły</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Kopiuj szczegóły</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informacja</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Powodzenie</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Ostrzeżenie</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Błąd</translation>
    </message>
    <message>
        <source>Details shown</source>
        <translation>Szczegóły są widoczne</translation>
    </message>
    <message>
        <source>Details hidden</source>
        <translation>Szczegóły są ukryte</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordBox</name>
    <message>
        <source>This password doesn’t meet all the rules yet.</source>
        <translation>To hasło nie spełnia jeszcze wszystkich zasad.</translation>
    </message>
    <message>
        <source>Choose a different password.</source>
        <translation>Wybierz inne hasło.</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordView</name>
    <message>
        <source>Set a new password</source>
        <translation>Ustawianie nowego hasła</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nowe hasło</translation>
    </message>
    <message>
        <source>Sign out my &amp;other devices</source>
        <translation>Wyloguj &amp;inne moje urządzenia</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Zmiana hasła</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Zmień hasło</translation>
    </message>
    <message>
        <source>Changing your password…</source>
        <translation>Zmienianie hasła…</translation>
    </message>
</context>
<context>
    <name>Descope::NoticeButtons</name>
    <message>
        <source>Try again</source>
        <translation>Spróbuj ponownie</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Zaloguj się</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Zresetuj hasło</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Wyślij nowy link</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Odblokuj i spróbuj ponownie</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>Odblokuj i zapisz</translation>
    </message>
    <message>
        <source>Set up and save</source>
        <translation>Skonfiguruj i zapisz</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Jak to naprawić</translation>
    </message>
    <message>
        <source>Use the link</source>
        <translation>Użyj linku</translation>
    </message>
    <message>
        <source>Try the new password</source>
        <translation>Wypróbuj nowe hasło</translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>Zapomnij konto</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Otwórz ponownie przeglądarkę</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Ukryj hasło</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Pokaż hasło</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Pokaż „%1”</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock jest włączony</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSteps</name>
    <message>
        <source>Password changed.</source>
        <translation>Hasło zmienione.</translation>
    </message>
    <message>
        <source>The new password wasn’t accepted, so your old one probably still works. Try again.</source>
        <translation>Nowe hasło nie zostało przyjęte, więc prawdopodobnie nadal obowiązuje stare. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logowanie…</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSuggestion</name>
    <message>
        <source>Suggest a password</source>
        <translation>Zaproponuj hasło</translation>
    </message>
    <message>
        <source>Save this password somewhere safe, such as a password manager.</source>
        <translation>Zapisz to hasło w bezpiecznym miejscu, na przykład w menedżerze haseł.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Kopiuj hasło</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Skopiowano. Schowek zostanie opróżniony po minucie.</translation>
    </message>
</context>
<context>
    <name>Descope::PersonSteps</name>
    <message>
        <source>This computer remembers the last account until another one signs in.</source>
        <translation>Ten komputer pamięta ostatnie konto, dopóki nie zaloguje się inne.</translation>
    </message>
    <message>
        <source>We couldn’t remove the account. Unlock your keyring and try again.</source>
        <translation>Nie udało się usunąć konta. Odblokuj bazę kluczy i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This computer no longer remembers the account.</source>
        <translation>Ten komputer już nie pamięta konta.</translation>
    </message>
    <message>
        <source>Forgetting account…</source>
        <translation>Zapominanie konta…</translation>
    </message>
</context>
<context>
    <name>Descope::PhoneBox</name>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;Kraj</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>&amp;Numer telefonu</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyChecklist</name>
    <message>
        <source>Password rules</source>
        <translation>Zasady dotyczące hasła</translation>
    </message>
    <message>
        <source>All rules are met.</source>
        <translation>Wszystkie zasady są spełnione.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met: %1</source>
        <extracomment>For screen readers, after a password was refused; %1 is a list of rules.</extracomment>
        <translation>
            <numerusform>%n niespełniona zasada: %1</numerusform>
            <numerusform>%n niespełnione zasady: %1</numerusform>
            <numerusform>%n niespełnionych zasad: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <extracomment>For screen readers; %1 is a list of rules for a new password that are not met yet.</extracomment>
        <translation>Jeszcze wymagane: %1</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Co najmniej %n znak</numerusform>
            <numerusform>Co najmniej %n znaki</numerusform>
            <numerusform>Co najmniej %n znaków</numerusform>
        </translation>
    </message>
    <message>
        <source>One lowercase letter</source>
        <translation>Jedna mała litera</translation>
    </message>
    <message>
        <source>One uppercase letter</source>
        <translation>Jedna wielka litera</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>Jedna cyfra</translation>
    </message>
    <message>
        <source>One symbol, such as ! or ?</source>
        <translation>Jeden symbol, na przykład ! lub ?</translation>
    </message>
    <message>
        <source>Strength: “%1” or better</source>
        <extracomment>%1 is a word such as &quot;Good&quot;.</extracomment>
        <translation>Siła: „%1” lub lepsza</translation>
    </message>
</context>
<context>
    <name>Descope::ProjectSetup</name>
    <message>
        <source>Enter the project ID.</source>
        <translation>Wpisz identyfikator projektu.</translation>
    </message>
    <message>
        <source>That isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>To nie jest identyfikator projektu. Identyfikator projektu zaczyna się od litery P, po której następuje co najmniej 27 liter lub cyfr.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, such as https://api.descope.com.</source>
        <translation>Wpisz adres, który zaczyna się od https://, na przykład https://api.descope.com.</translation>
    </message>
    <message>
        <source>There’s no project with this ID at %1.</source>
        <translation>Na %1 nie ma projektu o tym identyfikatorze.</translation>
    </message>
    <message>
        <source>The server at %1 isn’t Descope’s, so this project couldn’t be checked.</source>
        <translation>Serwer %1 nie należy do Descope, więc nie udało się sprawdzić tego projektu.</translation>
    </message>
    <message>
        <source>We couldn’t reach %1, so this project couldn’t be checked.</source>
        <translation>Nie udało się połączyć z %1, więc nie sprawdzono tego projektu.</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Połącz mimo to</translation>
    </message>
    <message>
        <source>Your project couldn’t be saved in %1. You can continue, but you’ll be asked again next time.</source>
        <translation>Nie udało się zapisać projektu w %1. Możesz kontynuować, ale następnym razem pytanie pojawi się ponownie.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>This app’s environment names another project. You can continue, but you’ll be asked again next time.</source>
        <translation>Zmienne środowiskowe tej aplikacji wskazują inny projekt. Możesz kontynuować, ale następnym razem pytanie pojawi się ponownie.</translation>
    </message>
</context>
<context>
    <name>Descope::ReplaceView</name>
    <message>
        <source>Choose a new password</source>
        <translation>Wybór nowego hasła</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>&amp;Obecne hasło</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Obecne hasło</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nowe hasło</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Zapisz i zaloguj się</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Nie &amp;pamiętasz hasła?</translation>
    </message>
</context>
<context>
    <name>Descope::RestoringView</name>
    <message>
        <source>Restoring your session…</source>
        <translation>Przywracanie sesji…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Proszę czekać</translation>
    </message>
</context>
<context>
    <name>Descope::Screens</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>For screen readers, after sign-in; %1 is the name or the email address of a person.</extracomment>
        <translation>Zalogowano jako %1.</translation>
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
        <translation>lub</translation>
    </message>
    <message>
        <source>Use your &amp;authenticator app</source>
        <translation>Użyj &amp;aplikacji uwierzytelniającej</translation>
    </message>
    <message>
        <source>&amp;Email me a code</source>
        <translation>Wyślij mi kod &amp;e-mailem</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>Wyślij mi kod &amp;SMS-em</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows now.</source>
        <translation>Wpisz kod, który aplikacja uwierzytelniająca pokazuje w tej chwili.</translation>
    </message>
    <message>
        <source>We’ll email you a 6-digit code.</source>
        <translation>Wyślemy e-mail z 6-cyfrowym kodem.</translation>
    </message>
    <message>
        <source>We’ll text you a 6-digit code.</source>
        <translation>Wyślemy SMS z 6-cyfrowym kodem.</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>Potwierdź, że to Ty</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Jeszcze jeden krok</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Wróć do logowania</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>P&amp;otwierdź</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Wyślij kod</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Potwierdzanie…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Wysyłanie…</translation>
    </message>
    <message>
        <source>Use your &amp;browser</source>
        <translation>Użyj przeglą&amp;darki</translation>
    </message>
    <message>
        <source>Sign in once more in your browser, as you do there with this account.</source>
        <translation>Zaloguj się jeszcze raz w przeglądarce, tak jak logujesz się tam na to konto.</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>Otwórz przeglą&amp;darkę</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Otwieranie przeglądarki…</translation>
    </message>
</context>
<context>
    <name>Descope::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>Wkl&amp;ej</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Zaznacz &amp;wszystko</translation>
    </message>
</context>
<context>
    <name>Descope::SentMailView</name>
    <message>
        <source>&amp;Resend</source>
        <extracomment>%1 is the time until the button can be used, such as 0:30.</extracomment>
        <translation>Wyślij &amp;ponownie</translation>
    </message>
    <message>
        <source>Resend (%1)</source>
        <translation>Wyślij ponownie (%1)</translation>
    </message>
</context>
<context>
    <name>Descope::SetUpTotpView</name>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app:</source>
        <translation>Zeskanuj ten kod aplikacją uwierzytelniającą:</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>Kod QR dla aplikacji uwierzytelniającej</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>&amp;Kod z aplikacji</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Skopiowano. Schowek zostanie opróżniony po minucie.</translation>
    </message>
    <message>
        <source>Replace your authenticator app</source>
        <translation>Zmiana aplikacji uwierzytelniającej</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Konfiguracja aplikacji uwierzytelniającej</translation>
    </message>
    <message>
        <source>A new app replaces the one you have. Codes from the old one stop working.</source>
        <translation>Nowa aplikacja zastąpi obecną. Kody ze starej przestaną działać.</translation>
    </message>
    <message>
        <source>An app on your phone makes a new code every 30 seconds, so that your password alone isn’t enough to sign in.</source>
        <translation>Aplikacja na telefonie tworzy co 30 sekund nowy kod, więc samo hasło nie wystarczy, aby się zalogować.</translation>
    </message>
    <message>
        <source>Can’t scan it? Enter this key in the app:</source>
        <translation>Nie możesz zeskanować? Wpisz ten klucz w aplikacji:</translation>
    </message>
    <message>
        <source>Enter this key in your authenticator app:</source>
        <translation>Wpisz ten klucz w aplikacji uwierzytelniającej:</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>P&amp;otwierdź</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Ko&amp;ntynuuj</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Potwierdzanie…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Proszę czekać</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Kopiuj k&amp;lucz</translation>
    </message>
</context>
<context>
    <name>Descope::SignInCommand</name>
    <message>
        <source>Press Enter to try again, or Ctrl-C to cancel.</source>
        <translation>Naciśnij Enter, aby spróbować ponownie, lub Ctrl-C, aby anulować.</translation>
    </message>
</context>
<context>
    <name>Descope::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Logowanie</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>Nie &amp;wylogowuj mnie na tym komputerze</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Zaloguj s&amp;ię</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Logowanie…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>&amp;Nie pamiętasz hasła?</translation>
    </message>
    <message>
        <source>Email me a &amp;link</source>
        <translation>Wyślij mi &amp;link e-mailem</translation>
    </message>
    <message>
        <source>Email me a c&amp;ode</source>
        <translation>Wyślij mi &amp;kod e-mailem</translation>
    </message>
    <message>
        <source>or</source>
        <translation>lub</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Nie masz konta?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Utwórz konto</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>Uży&amp;j innego konta</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Kontynuuj jako %1</translation>
    </message>
    <message>
        <source>Use sin&amp;gle sign-on</source>
        <translation>Użyj logowania je&amp;dnokrotnego</translation>
    </message>
    <message>
        <source>Continue in your &amp;browser</source>
        <translation>Kontynuuj w &amp;przeglądarce</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Otwieranie przeglądarki…</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>On a button; %1 is the name of a company with which people have an account, such as Google.</extracomment>
        <translation>Kontynuuj przez %1</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ostatnio używane</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode</source>
        <translation>Wyślij mi &amp;kod</translation>
    </message>
    <message>
        <source>Text me a c&amp;ode</source>
        <translation>Wyślij mi &amp;kod SMS-em</translation>
    </message>
    <message>
        <source>Call me with a c&amp;ode</source>
        <translation>Podaj mi &amp;kod przez telefon</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode by WhatsApp</source>
        <translation>Wyślij mi &amp;kod przez WhatsApp</translation>
    </message>
</context>
<context>
    <name>Descope::SignUpView</name>
    <message>
        <source>Create account</source>
        <translation>Tworzenie konta</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Imię i nazwisko (opcjonalnie)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Hasło</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Utwórz konto</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Tworzenie konta…</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>&amp;Zaloguj się</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Warunki korzystania</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Politykę prywatności</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1 and %2.</source>
        <extracomment>%1 is a link, &quot;Terms of use&quot;, and %2 is one, &quot;Privacy policy&quot;. Their texts are translated apart and stand nowhere else.</extracomment>
        <translation>Tworząc konto, akceptujesz %1 i %2.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1.</source>
        <translation>Tworząc konto, akceptujesz %1.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %2.</source>
        <translation>Tworząc konto, akceptujesz %2.</translation>
    </message>
</context>
<context>
    <name>Descope::SsoView</name>
    <message>
        <source>Use single sign-on</source>
        <translation>Użyj logowania jednokrotnego</translation>
    </message>
    <message>
        <source>We’ll open your organization’s sign-in page in your browser.</source>
        <translation>Otworzymy stronę logowania Twojej organizacji w przeglądarce.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Wróć do logowania</translation>
    </message>
    <message>
        <source>&amp;Work email or organization domain</source>
        <translation>Służbo&amp;wy e-mail lub domena organizacji</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Kontynuuj</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Otwieranie przeglądarki…</translation>
    </message>
</context>
<context>
    <name>Descope::StrengthBar</name>
    <message>
        <source>Very weak</source>
        <comment>strength of a password</comment>
        <translation>Bardzo słabe</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>Słabe</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>Średnie</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>Dobre</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>Silne</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <extracomment>For screen readers; %1 is a word such as &quot;Fair&quot;.</extracomment>
        <translation>Siła hasła: %1</translation>
    </message>
</context>
<context>
    <name>Descope::SwitchSteps</name>
    <message>
        <source>“%1” isn’t signed in on this computer.</source>
        <extracomment>%1 is a login id or a user id</extracomment>
        <translation>„%1” nie jest zalogowany na tym komputerze.</translation>
    </message>
    <message>
        <source>Removing account…</source>
        <translation>Usuwanie konta…</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>Konto usunięto z tego komputera.</translation>
    </message>
    <message>
        <source>The account was removed from this computer. We couldn’t reach the server; its session there will expire on its own.</source>
        <translation>Konto usunięto z tego komputera. Nie udało się połączyć z serwerem; jego sesja na serwerze wygaśnie sama.</translation>
    </message>
    <message>
        <source>The account was removed. We’ll delete its saved session once the keyring is unlocked.</source>
        <translation>Konto usunięto. Jego zapisana sesja zostanie usunięta po odblokowaniu bazy kluczy.</translation>
    </message>
</context>
<context>
    <name>Descope::TenantView</name>
    <message>
        <source>Choose an organization</source>
        <translation>Wybór organizacji</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>Beside the name of the organization for which the person is signed in now.</extracomment>
        <translation>Obecna</translation>
    </message>
</context>
<context>
    <name>Descope::TimeText</name>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>Dzisiaj, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>Wczoraj, %1</translation>
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
        <translation>Aplikacja uwierzytelniająca jest skonfigurowana.</translation>
    </message>
    <message>
        <source>Your authenticator app isn’t set up yet. Finish that, or you may be asked for codes that you don’t have.</source>
        <translation>Aplikacja uwierzytelniająca nie jest jeszcze skonfigurowana. Dokończ to, w przeciwnym razie możesz otrzymać prośbę o kody, których nie masz.</translation>
    </message>
</context>
<context>
    <name>Descope::TotpWords</name>
    <message>
        <source>That code is wrong. Enter the newest one; each works once. If none works, check the clock of your phone.</source>
        <translation>Ten kod jest nieprawidłowy. Wpisz najnowszy; każdy działa tylko raz. Jeśli żaden nie działa, sprawdź zegar w telefonie.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a few minutes, then enter a new one.</source>
        <translation>Zbyt wiele nieprawidłowych kodów. Odczekaj kilka minut, a potem wpisz nowy.</translation>
    </message>
</context>
<context>
    <name>Descope::View</name>
    <message>
        <source>For %1</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Konto: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Proszę czekać</translation>
    </message>
</context>
<context>
    <name>Descope::ViewBindings</name>
    <message>
        <source>The password rules are checked when you save.</source>
        <translation>Zasady dotyczące hasła są sprawdzane podczas zapisywania.</translation>
    </message>
    <message>
        <source>We’ll keep trying to reconnect.</source>
        <translation>Będziemy automatycznie ponawiać próby połączenia.</translation>
    </message>
</context>
</TS>
