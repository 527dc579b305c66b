<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>Descope::AccessKey</name>
    <message>
        <source>The access key can’t be read: %1: %2</source>
        <translation>Неможливо прочитати ключ доступу: %1: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may read the access key in %1, so it isn’t used. Run chmod 600 on the file, and make a new key if anybody could have seen this one.</source>
        <translation>Інші користувачі цього комп’ютера можуть прочитати ключ доступу в %1, тому його не використано. Запустіть для цього файлу chmod 600 і створіть новий ключ, якщо хтось міг побачити цей.</translation>
    </message>
    <message>
        <source>There’s no access key in %1.</source>
        <translation>У %1 немає ключа доступу.</translation>
    </message>
    <message>
        <source>This isn’t a regular file.</source>
        <translation>Це не звичайний файл.</translation>
    </message>
</context>
<context>
    <name>Descope::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Обліковий запис</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>&amp;Додати обліковий запис…</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>&amp;Прибрати з цього комп’ютера</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Вийти</translation>
    </message>
</context>
<context>
    <name>Descope::AccountSteps</name>
    <message>
        <source>You’ll stay signed in on this computer.</source>
        <translation>Ви залишитеся в системі на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Recent sign-ins can’t be shown right now.</source>
        <translation>Зараз неможливо показати нещодавні входи.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>Ви вийшли.</translation>
    </message>
    <message>
        <source>You’re signed out. We’ll delete your saved session once the keyring is unlocked.</source>
        <translation>Ви вийшли. Збережений сеанс буде вилучено, щойно сховище ключів буде розблоковано.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server, so your other devices are still signed in.</source>
        <translation>Ви вийшли на цьому комп’ютері. Не вдалося зв’язатися із сервером, тому на інших ваших пристроях сеанс досі триває.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server; your session there will expire on its own.</source>
        <translation>Ви вийшли на цьому комп’ютері. Не вдалося зв’язатися із сервером; сеанс на ньому завершиться сам.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in.</source>
        <translation>Ви вийшли на цьому комп’ютері. Сервер цього не підтвердив, тому на інших ваших пристроях сеанс може досі тривати.</translation>
    </message>
    <message>
        <source>You were signed out because you were away. Please sign in again.</source>
        <translation>Сеанс завершено через вашу відсутність. Увійдіть знову.</translation>
    </message>
    <message>
        <source>Your keyring can’t save anything right now, so your session isn’t renewed. Unlock the keyring or free up disk space.</source>
        <translation>Сховище ключів зараз нічого не може зберегти, тому сеанс не поновлюється. Розблокуйте сховище ключів або звільніть місце на диску.</translation>
    </message>
    <message>
        <source>You’re connected again.</source>
        <translation>З’єднання відновлено.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Вихід…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountView</name>
    <message>
        <source>Your account</source>
        <translation>Ваш обліковий запис</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Нещодавні входи</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Вийти</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>Вийти &amp;усюди…</translation>
    </message>
    <message>
        <source>Sign out on all your devices? You’ll have to sign in again on each of them.</source>
        <translation>Вийти на всіх пристроях? На кожному з них доведеться увійти знову.</translation>
    </message>
    <message>
        <source>Sign out e&amp;verywhere</source>
        <translation>В&amp;ийти усюди</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Час</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адреса</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Вхід виконано</translation>
    </message>
    <message>
        <source>Signed in, but offline</source>
        <translation>Вхід виконано, але немає з’єднання</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Ваш сеанс завершено</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Невідомо</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Сп&amp;робувати зараз</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>З&amp;мінити…</translation>
    </message>
    <message>
        <source>Support details</source>
        <translation>Дані для підтримки</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>&amp;Копіювати</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>Копіювати дані для підтримки</translation>
    </message>
    <message>
        <source>You don’t have a password yet.</source>
        <translation>У вас ще немає пароля.</translation>
    </message>
    <message>
        <source>S&amp;et…</source>
        <translation>&amp;Задати…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Змінити пароль…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Задати пароль…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Скопійовано до буфера обміну.</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>Електронну адресу підтверджено</translation>
    </message>
    <message>
        <source>Email not verified</source>
        <translation>Електронну адресу не підтверджено</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Цей комп’ютер</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Програма автентифікації</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Електронна адреса</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Облікові записи</translation>
    </message>
    <message>
        <source>Its codes confirm that it’s you.</source>
        <translation>Її коди підтверджують, що це ви.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Замінити…</translation>
    </message>
    <message>
        <source>Replace authenticator app…</source>
        <translation>Замінити програму автентифікації…</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Ще не налаштовано.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Налаштувати…</translation>
    </message>
    <message>
        <source>Set up authenticator app…</source>
        <translation>Налаштувати програму автентифікації…</translation>
    </message>
    <message>
        <source>You don’t have an email address yet.</source>
        <translation>У вас ще немає електронної адреси.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Додати…</translation>
    </message>
    <message>
        <source>Add email address…</source>
        <translation>Додати електронну адресу…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Змінити…</translation>
    </message>
    <message>
        <source>Change email address…</source>
        <translation>Змінити електронну адресу…</translation>
    </message>
    <message>
        <source>You don’t have a phone number yet.</source>
        <translation>У вас ще немає номера телефону.</translation>
    </message>
    <message>
        <source>Add phone number…</source>
        <translation>Додати номер телефону…</translation>
    </message>
    <message>
        <source>Change phone number…</source>
        <translation>Змінити номер телефону…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Перемкнути…</translation>
    </message>
    <message>
        <source>Switch organization…</source>
        <translation>Перемкнути організацію…</translation>
    </message>
    <message>
        <source>No other account on this computer.</source>
        <translation>На цьому комп’ютері немає інших облікових записів.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Додати обліковий запис…</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Перемкнути обліковий запис…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountWidget</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Ніхто не ввійшов.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>&amp;Увійти…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountsView</name>
    <message>
        <source>Choose an account</source>
        <translation>Вибір облікового запису</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>&amp;Інший обліковий запис</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>&amp;Прибрати з цього комп’ютера</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Продовжити як %1</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>Прибрати з цього комп’ютера</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>For screen readers; %1 is the name or the email address of a person.</extracomment>
        <translation>Прибрати %1 з цього комп’ютера</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? You can sign in again at any time.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Прибрати %1 з цього комп’ютера? Ви можете будь-коли увійти знову.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserCommand</name>
    <message>
        <source>Opening your browser to sign in. If nothing opens, copy this address to a browser on this computer:</source>
        <translation>Відкриваємо браузер для входу. Якщо нічого не відкриється, скопіюйте цю адресу в браузер на цьому комп’ютері:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>Очікування, доки ви ввійдете там. Натисніть Ctrl-C, щоб скасувати.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser (%1). Copy the address above, or run descope-login sign-in --device to use a browser on another device.</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>Не вдалося відкрити браузер (%1). Скопіюйте адресу вище або запустіть descope-login sign-in --device, щоб скористатися браузером на іншому пристрої.</translation>
    </message>
    <message>
        <source>Still waiting. If your browser hasn’t opened, copy the address above.</source>
        <translation>Очікування триває. Якщо браузер не відкрився, скопіюйте адресу вище.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserOptions</name>
    <message>
        <source>The icon of the provider “%1” can’t be read: %2</source>
        <translation>Неможливо прочитати значок постачальника «%1»: %2</translation>
    </message>
    <message>
        <source>Offer to sign in with the browser, on the project’s own pages.</source>
        <translation>Пропонувати вхід через браузер, на сторінках проєкту.</translation>
    </message>
    <message>
        <source>Providers can be %1, separated by commas; “%2” is none of these. Give one of your own a name, such as acme=Acme ID.</source>
        <translation>Постачальниками можуть бути %1, розділені комами; «%2» не є жодним із них. Власному постачальнику дайте назву, наприклад acme=Acme ID.</translation>
    </message>
    <message>
        <source>“%1” isn’t a provider ID. IDs have up to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>«%1» не є ідентифікатором постачальника. Ідентифікатор має до 64 літер, цифр, крапок, дефісів і підкреслень.</translation>
    </message>
    <message>
        <source>The provider “%1” is listed twice.</source>
        <translation>Постачальника «%1» вказано двічі.</translation>
    </message>
    <message>
        <source>The first screen can be form or browser; “%1” is neither.</source>
        <translation>Перший екран може бути form або browser; «%1» не є жодним із них.</translation>
    </message>
    <message>
        <source>“%1” isn’t a flow ID. IDs have letters, digits, dots, hyphens and underscores.</source>
        <translation>«%1» не є ідентифікатором потоку. Ідентифікатор складається з літер, цифр, крапок, дефісів і підкреслень.</translation>
    </message>
    <message>
        <source>“%1” isn’t a port that the browser can return to. Use 1024 to 65535, or 0 for any free port.</source>
        <translation>«%1» не є портом, до якого може повернутися браузер. Вкажіть від 1024 до 65535 або 0 для будь-якого вільного порту.</translation>
    </message>
    <message>
        <source>The browser can return by loopback or scheme; “%1” is neither.</source>
        <translation>Браузер може повернутися через loopback або scheme; «%1» не є жодним із них.</translation>
    </message>
    <message>
        <source>Offer single sign-on, by work email or organization domain.</source>
        <translation>Пропонувати єдиний вхід за робочою електронною адресою або доменом організації.</translation>
    </message>
    <message>
        <source>Offer to sign in with these providers, such as google,github,acme=Acme ID.</source>
        <translation>Пропонувати вхід через цих постачальників, наприклад google,github,acme=Acme ID.</translation>
    </message>
    <message>
        <source>What the first screen shows: form (email and password) or browser (no form).</source>
        <translation>Що показує перший екран: form (електронна адреса й пароль) або browser (без форми).</translation>
    </message>
    <message>
        <source>The flow that the browser shows, if it isn’t the project’s default.</source>
        <translation>Потік, який показує браузер, якщо це не типовий потік проєкту.</translation>
    </message>
    <message>
        <source>The port on this computer that the browser returns to; 0 means any free port.</source>
        <translation>Порт на цьому комп’ютері, до якого повертається браузер; 0 означає будь-який вільний порт.</translation>
    </message>
    <message>
        <source>How the browser returns: loopback (to this computer) or scheme (to the app, through the desktop).</source>
        <translation>Як повертається браузер: loopback (на цей комп’ютер) або scheme (до програми, через стільницю).</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserSteps</name>
    <message>
        <source>Opening your browser…</source>
        <translation>Відкриваємо браузер…</translation>
    </message>
    <message>
        <source>Your browser can’t get back to this app. Restart the app and try again.</source>
        <translation>Браузер не може повернутися до цієї програми. Перезапустіть програму і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Another app is using port %1, which your browser needs to get back here. Close that app and try again.</source>
        <translation>Інша програма використовує порт %1, потрібний браузеру, щоб повернутися сюди. Закрийте ту програму і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>You didn’t finish signing in within 10 minutes, so we stopped waiting.</source>
        <translation>Ви не завершили вхід за 10 хвилин, тому його більше не очікують.</translation>
    </message>
    <message>
        <source>You used a different account in your browser, so you were signed out again. Sign in with the one shown here.</source>
        <translation>У браузері ви скористалися іншим обліковим записом, тому було виконано вихід. Увійдіть із тим, що показано тут.</translation>
    </message>
    <message>
        <source>We ignored a sign-in from your browser because it wasn’t started here.</source>
        <translation>Вхід із браузера проігноровано, тому що його розпочато не тут.</translation>
    </message>
    <message>
        <source>Your browser sent the same sign-in twice, so we ignored the second one.</source>
        <translation>Браузер надіслав той самий вхід двічі, тому другий проігноровано.</translation>
    </message>
    <message>
        <source>You finished a sign-in that was cancelled here, so you were signed out again.</source>
        <translation>Ви завершили вхід, який тут скасовано, тому було виконано вихід.</translation>
    </message>
    <message>
        <source>You finished signing in after we stopped waiting, so you were signed out again.</source>
        <translation>Ви завершили вхід, коли його вже не очікували, тому було виконано вихід.</translation>
    </message>
    <message>
        <source>The sign-in from your browser was started before this app was closed. Please start again.</source>
        <translation>Вхід із браузера розпочато до того, як цю програму було закрито. Почніть знову.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserView</name>
    <message>
        <source>Continue in your browser</source>
        <translation>Продовжте у браузері</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>Очікування, доки ви ввійдете…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вхід…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Скопійовано до буфера обміну.</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Sign in there, then come back to this window. If you don’t see the page, open it again or copy the link.</source>
        <translation>Ми відкрили сторінку у вашому браузері. Увійдіть там, а потім поверніться до цього вікна. Якщо ви не бачите сторінки, відкрийте її ще раз або скопіюйте посилання.</translation>
    </message>
    <message>
        <source>Open the page again to continue.</source>
        <translation>Щоб продовжити, відкрийте сторінку ще раз.</translation>
    </message>
    <message>
        <source>Use any browser on this computer.</source>
        <translation>Скористайтеся будь-яким браузером на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Спробувати ще раз</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Відкрити ще раз</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Копіювати посилання</translation>
    </message>
</context>
<context>
    <name>Descope::ChangeEmailView</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Надіслати код</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Надсилання…</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>Додати електронну адресу</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>Змінити свою електронну адресу</translation>
    </message>
    <message>
        <source>We’ll send a code there to make sure that it’s yours.</source>
        <translation>Ми надішлемо туди код, щоб переконатися, що вона ваша.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll send to the new one.</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>Зараз це %1, і так буде, доки ви не введете код, який ми надішлемо на нову.</translation>
    </message>
    <message>
        <source>New &amp;email</source>
        <translation>Нова &amp;електронна адреса</translation>
    </message>
</context>
<context>
    <name>Descope::ChangePhoneView</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Надіслати код</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Надсилання…</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Додати номер телефону</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>Змінити свій номер телефону</translation>
    </message>
    <message>
        <source>We’ll text a code there to make sure that it’s yours.</source>
        <translation>Ми надішлемо туди код в SMS, щоб переконатися, що він ваш.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll text to the new one.</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>Зараз це %1, і так буде, доки ви не введете код, який ми надішлемо в SMS на новий.</translation>
    </message>
</context>
<context>
    <name>Descope::CheckMailView</name>
    <message>
        <source>Check your email</source>
        <translation>Перевірте електронну пошту</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Назад до входу</translation>
    </message>
    <message>
        <source>In the email, choose this number:</source>
        <translation>У листі виберіть це число:</translation>
    </message>
    <message>
        <source>Waiting for you to open the link…</source>
        <translation>Очікування, доки ви відкриєте посилання…</translation>
    </message>
    <message>
        <source>&amp;Paste the link from the email</source>
        <translation>Вставте посилання &amp;з листа</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;Використати це посилання</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Перевірка посилання…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>&amp;Не та адреса?</translation>
    </message>
    <message>
        <source>We emailed you a link.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>Ми надіслали вам лист із посиланням.</translation>
    </message>
    <message>
        <source>We emailed a link to %1.</source>
        <translation>Ми надіслали посилання на %1.</translation>
    </message>
    <message>
        <source>Open it to continue.</source>
        <translation>Відкрийте його, щоб продовжити.</translation>
    </message>
    <message>
        <source>Open it on this computer, or paste it below.</source>
        <translation>Відкрийте його на цьому комп’ютері або вставте нижче.</translation>
    </message>
    <message>
        <source>Copy the link from the email and paste it below.</source>
        <translation>Скопіюйте посилання з листа і вставте його нижче.</translation>
    </message>
</context>
<context>
    <name>Descope::ChecklistRow</name>
    <message>
        <source>%1: not yet met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: ще не виконано</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: виконано</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <extracomment>Name of a password rule for screen readers, after a password was refused; %1 is the rule.</extracomment>
        <translation>%1: не виконано</translation>
    </message>
</context>
<context>
    <name>Descope::CodeSteps</name>
    <message>
        <source>Sending…</source>
        <translation>Надсилання…</translation>
    </message>
    <message>
        <source>We sent the email again.</source>
        <translation>Лист надіслано ще раз.</translation>
    </message>
    <message>
        <source>We’re calling you now.</source>
        <translation>Ми телефонуємо вам.</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Ми надіслали код ще раз.</translation>
    </message>
</context>
<context>
    <name>Descope::Command</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1 is a login id, %2 a person&apos;s name</extracomment>
        <translation>Вхід виконано як %1.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Вхід виконано як %1 (%2).</translation>
    </message>
    <message>
        <source>Project %1 at %2.</source>
        <extracomment>%1 is a project id, %2 the address of a server</extracomment>
        <translation>Проєкт %1 на %2.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer, but we couldn’t tell the server. %1</source>
        <translation>Ви вийшли на цьому комп’ютері, але не вдалося повідомити сервер. %1</translation>
    </message>
    <message>
        <source>We’ll delete your saved session once the keyring is unlocked; until then, it won’t be used. We couldn’t tell the server.</source>
        <translation>Збережений сеанс буде вилучено, щойно сховище ключів буде розблоковано; доти він не використовуватиметься. Не вдалося повідомити сервер.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>Ви вийшли.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Run descope-login to sign in.</source>
        <translation>Ніхто не увійшов. Щоб увійти, запустіть descope-login.</translation>
    </message>
    <message>
        <source>This token is new, but your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>Це новий маркер, але поновлений сеанс неможливо зберегти. Наступного разу доведеться увійти знову.</translation>
    </message>
    <message>
        <source>The keyring can’t save anything right now, so your session wasn’t renewed. It’s still saved: unlock the keyring or free up disk space, then try again.</source>
        <translation>Сховище ключів зараз нічого не може зберегти, тому сеанс не поновлено. Його досі збережено: розблокуйте сховище ключів або звільніть місце на диску, а потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>There’s no usable keyring, so we can’t tell whether anybody is signed in.</source>
        <translation>Немає доступного сховища ключів, тому невідомо, чи хтось увійшов.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Очікування сховища ключів…</translation>
    </message>
    <message>
        <source>Waiting for another app that shares your session…</source>
        <translation>Очікування іншої програми, яка користується вашим сеансом…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Очікування відповіді від %1…</translation>
    </message>
    <message>
        <source>The answer may contain the only token that stays valid, so we’ll wait for it up to two more minutes.</source>
        <translation>Відповідь може містити єдиний маркер, який залишиться чинним, тому на неї чекатимуть ще щонайбільше дві хвилини.</translation>
    </message>
    <message>
        <source>Your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>Поновлений сеанс неможливо зберегти. Наступного разу доведеться увійти знову.</translation>
    </message>
    <message>
        <source>We’ll delete the session that was saved in a different keyring once that keyring is in use again; until then, it won’t be used. We couldn’t tell the server about it.</source>
        <translation>Сеанс, збережений в іншому сховищі ключів, буде вилучено, щойно те сховище знову використовуватиметься; доти сеанс не використовуватиметься. Не вдалося повідомити про нього сервер.</translation>
    </message>
    <message>
        <source>The session was saved in a different keyring, so we can’t tell whether anybody is signed in. Switch back to that keyring, or run descope-login to sign in.</source>
        <translation>Сеанс збережено в іншому сховищі ключів, тому невідомо, чи хтось увійшов. Поверніться до того сховища або запустіть descope-login, щоб увійти.</translation>
    </message>
    <message>
        <source>Your session couldn’t be saved, so you were signed out again. Unlock the keyring or free up disk space, then try again.</source>
        <translation>Сеанс не вдалося зберегти, тому було виконано вихід. Розблокуйте сховище ключів або звільніть місце на диску, а потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>You’re already signed in. To sign in with another account, too, run descope-login sign-in --another.</source>
        <translation>Ви вже ввійшли. Щоб увійти ще й з іншим обліковим записом, запустіть descope-login sign-in --another.</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1. To see who is, run descope-login status --all.</source>
        <extracomment>%1 is the login id or user id that somebody typed</extracomment>
        <translation>Ніхто не ввійшов як %1. Щоб побачити, хто ввійшов, запустіть descope-login status --all.</translation>
    </message>
</context>
<context>
    <name>Descope::Configuration</name>
    <message>
        <source>Try descope-login --help.</source>
        <translation>Довідка: descope-login --help.</translation>
    </message>
    <message>
        <source>Sign in with Descope.</source>
        <translation>Вхід через Descope.</translation>
    </message>
    <message>
        <source>The Descope project, such as P2abc…</source>
        <translation>Проєкт Descope, наприклад P2abc…</translation>
    </message>
    <message>
        <source>The service, if it isn’t in the project’s own region.</source>
        <translation>Служба, якщо вона не в регіоні проєкту.</translation>
    </message>
    <message>
        <source>Show that the service is a demo on this computer, with a link to its inbox.</source>
        <translation>Показувати, що служба є демонстраційною на цьому комп’ютері, з посиланням на її скриньку.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Показати цю довідку.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Показати версію.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Невідомий аргумент: %1</translation>
    </message>
    <message>
        <source>“%1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>«%1» не є ідентифікатором проєкту. Ідентифікатор проєкту починається з літери P, за якою йде щонайменше 27 літер або цифр.</translation>
    </message>
    <message>
        <source>With status: print JSON.</source>
        <translation>Для status: вивести у форматі JSON.</translation>
    </message>
    <message>
        <source>With sign-out: sign out on all devices.</source>
        <translation>Для sign-out: вийти на всіх пристроях.</translation>
    </message>
    <message>
        <source>--json goes with status, --everywhere with sign-out.</source>
        <translation>--json використовується зі status, --everywhere — із sign-out.</translation>
    </message>
    <message>
        <source>Where links in emails lead: loopback (back to this computer while the app waits), scheme (to the app, through the desktop), none (where the project says), or the https:// address of a page that passes them to the app.</source>
        <translation>Куди ведуть посилання з листів: loopback (назад на цей комп’ютер, доки програма чекає), scheme (до програми, через стільницю), none (туди, куди вказує проєкт) або адреса https:// сторінки, що передає їх програмі.</translation>
    </message>
    <message>
        <source>Offer to sign in with a link sent by email.</source>
        <translation>Пропонувати вхід за посиланням із листа.</translation>
    </message>
    <message>
        <source>Offer to sign in with a code sent by email.</source>
        <translation>Пропонувати вхід за кодом із листа.</translation>
    </message>
    <message>
        <source>Links can lead to loopback, scheme, none, or the https:// address of a page without a query (http:// only on this computer); “%1” is none of these.</source>
        <translation>Посилання можуть вести на loopback, scheme, none або на адресу https:// сторінки без параметрів (http:// лише на цьому комп’ютері); «%1» не є жодним із них.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>Неможливо прочитати цей файл.</translation>
    </message>
    <message>
        <source>Don’t remember who signed in, and forget who did. For shared computers.</source>
        <translation>Не запам’ятовувати, хто увійшов, і забути, хто входив раніше. Для спільних комп’ютерів.</translation>
    </message>
    <message>
        <source>What people sign in with: email, phone, name, or any of them.</source>
        <translation>Чим входять: email, phone, name або any для будь-чого з цього.</translation>
    </message>
    <message>
        <source>People sign in with email, phone, name or any; “%1” is none of these.</source>
        <translation>Входять за допомогою email, phone, name або any; «%1» не є жодним із них.</translation>
    </message>
    <message>
        <source>With sign-in: use the browser on this computer.</source>
        <translation>Для sign-in: використати браузер на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>With sign-in: show a code to enter in a browser on any device (the default over SSH or without a display).</source>
        <translation>Для sign-in: показати код, який вводять у браузері на будь-якому пристрої (типово через SSH або без екрана).</translation>
    </message>
    <message>
        <source>Without a command, a window opens. sign-in: sign in with a browser. status: tell who is signed in. token: print a valid session token. sign-out: end the saved session.</source>
        <translation>Без команди відкривається вікно. sign-in: увійти через браузер. status: показати, хто увійшов. token: показати чинний маркер сеансу. sign-out: завершити збережений сеанс.</translation>
    </message>
    <message>
        <source>Use either --browser or --device, and only with sign-in.</source>
        <translation>Використовуйте або --browser, або --device, і лише з sign-in.</translation>
    </message>
    <message>
        <source>This can be on or off; “%1” is neither.</source>
        <extracomment>on and off are typed so in every language</extracomment>
        <translation>Значення може бути on або off; «%1» не є жодним із них.</translation>
    </message>
    <message>
        <source>In the window and with status, token, sign-out: use this account, not the current one.</source>
        <translation>У вікні та для status, token, sign-out: використати цей обліковий запис, а не поточний.</translation>
    </message>
    <message>
        <source>With token: exchange the access key in this file, which nobody else may read.</source>
        <translation>Для token: обміняти ключ доступу з цього файлу, якого більше ніхто не повинен мати змоги читати.</translation>
    </message>
    <message>
        <source>With status: list all accounts, without asking the server.</source>
        <translation>Для status: показати всі облікові записи, не звертаючись до сервера.</translation>
    </message>
    <message>
        <source>With sign-in: add an account, also when somebody is signed in.</source>
        <translation>Для sign-in: додати обліковий запис, навіть якщо хтось уже ввійшов.</translation>
    </message>
    <message>
        <source>--access-key-file goes with token, names a file, and excludes --account.</source>
        <translation>--access-key-file використовується з token, вказує файл і несумісний з --account.</translation>
    </message>
    <message>
        <source>--account doesn’t go with sign-in, and needs a sign-in ID or user ID.</source>
        <translation>--account не використовується із sign-in і потребує ідентифікатора входу або користувача.</translation>
    </message>
    <message>
        <source>--all goes with status, and without --account.</source>
        <translation>--all використовується зі status і без --account.</translation>
    </message>
    <message>
        <source>--another goes with sign-in.</source>
        <translation>--another використовується із sign-in.</translation>
    </message>
</context>
<context>
    <name>Descope::ConfirmLinkView</name>
    <message>
        <source>Don’t use this link</source>
        <translation>Не використовувати це посилання</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Перевірка посилання…</translation>
    </message>
    <message>
        <source>We can’t tell whether this link was requested here. Continue only if you asked for this email yourself.</source>
        <translation>Неможливо визначити, чи це посилання було запитано тут. Продовжуйте, лише якщо ви самі просили про цей лист.</translation>
    </message>
    <message>
        <source>You’re signed in as %1. You’ll be signed out of that account.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Ви увійшли як %1. Для цього облікового запису буде виконано вихід.</translation>
    </message>
    <message>
        <source>Set a new password?</source>
        <translation>Задати новий пароль?</translation>
    </message>
    <message>
        <source>Sign in with this link?</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Увійти за цим посиланням?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Продовжити</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>&amp;Увійти</translation>
    </message>
    <message>
        <source>Enter the email address the link was sent to.</source>
        <translation>Введіть електронну адресу, на яку надіслано посилання.</translation>
    </message>
    <message>
        <source>Sign in as %1?</source>
        <translation>Увійти як %1?</translation>
    </message>
    <message>
        <source>Enter what you sign in with.</source>
        <translation>Введіть те, чим ви входите.</translation>
    </message>
</context>
<context>
    <name>Descope::ConnectView</name>
    <message>
        <source>Connect to a Descope project</source>
        <translation>Підключення до проєкту Descope</translation>
    </message>
    <message>
        <source>Enter the ID of the project you sign in to. Whoever gave you this app can tell you.</source>
        <translation>Введіть ідентифікатор проєкту, до якого ви входите. Його підкаже той, хто надав вам цю програму.</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>&amp;Ідентифікатор проєкту</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>&amp;Додатково</translation>
    </message>
    <message>
        <source>&amp;Base URL (optional)</source>
        <translation>&amp;Базова URL-адреса (необов’язково)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Підключитися</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>Перевірка проєкту…</translation>
    </message>
    <message>
        <source>&amp;Where do I find the project ID?</source>
        <translation>Д&amp;е знайти ідентифікатор проєкту?</translation>
    </message>
</context>
<context>
    <name>Descope::ContactSteps</name>
    <message>
        <source>Sending…</source>
        <translation>Надсилання…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Ми надіслали код ще раз.</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>Вашу електронну адресу змінено.</translation>
    </message>
    <message>
        <source>Your phone number is changed.</source>
        <translation>Ваш номер телефону змінено.</translation>
    </message>
    <message>
        <source>That email address belongs to another account. Use another one, or sign in to that account.</source>
        <translation>Ця електронна адреса належить іншому обліковому запису. Використайте іншу або увійдіть до того облікового запису.</translation>
    </message>
    <message>
        <source>That phone number belongs to another account. Use another one, or sign in to that account.</source>
        <translation>Цей номер телефону належить іншому обліковому запису. Використайте інший або увійдіть до того облікового запису.</translation>
    </message>
</context>
<context>
    <name>Descope::CurrentNotice</name>
    <message>
        <source>You can try again now.</source>
        <translation>Тепер можна спробувати ще раз.</translation>
    </message>
</context>
<context>
    <name>Descope::DemoBar</name>
    <message>
        <source>Demo server on this computer. See its emails in the %1inbox%2.</source>
        <extracomment>%1 and %2 enclose the link to the mails</extracomment>
        <translation>Демонстраційний сервер на цьому комп’ютері. Його листи — у %1скриньці%2.</translation>
    </message>
</context>
<context>
    <name>Descope::DeviceCommand</name>
    <message>
        <source>We’ll keep trying.</source>
        <translation>Спроби триватимуть.</translation>
    </message>
    <message>
        <source>Open %1 in a browser on any device, and enter this code:</source>
        <extracomment>%1 is a web address; the code follows in a line of its own</extracomment>
        <translation>Відкрийте %1 у браузері на будь-якому пристрої і введіть цей код:</translation>
    </message>
    <message>
        <source>Scan this, or open %1 in a browser on any device, and enter this code:</source>
        <translation>Відскануйте це або відкрийте %1 у браузері на будь-якому пристрої і введіть цей код:</translation>
    </message>
    <message numerus="yes">
        <source>The code expires in %n minute(s).</source>
        <translation>
            <numerusform>Термін дії коду мине за %n хвилину.</numerusform>
            <numerusform>Термін дії коду мине за %n хвилини.</numerusform>
            <numerusform>Термін дії коду мине за %n хвилин.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>Очікування, доки ви ввійдете там. Натисніть Ctrl-C, щоб скасувати.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Термін дії цього коду минув.</translation>
    </message>
    <message>
        <source>Sign-in with a device code may be turned off for this project. If there’s a browser on this computer, run descope-login sign-in --browser.</source>
        <translation>Можливо, вхід за кодом пристрою для цього проєкту вимкнено. Якщо на цьому комп’ютері є браузер, запустіть descope-login sign-in --browser.</translation>
    </message>
</context>
<context>
    <name>Descope::EnterCodeView</name>
    <message>
        <source>Enter the code</source>
        <translation>Введення коду</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Назад до входу</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Увійти</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вхід…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>&amp;Не та адреса?</translation>
    </message>
    <message>
        <source>We emailed you a 6-digit code.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>Ми надіслали вам лист із 6-значним кодом.</translation>
    </message>
    <message>
        <source>We emailed a 6-digit code to %1.</source>
        <translation>Ми надіслали 6-значний код на %1.</translation>
    </message>
    <message>
        <source>We texted you a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Ми надіслали вам SMS із 6-значним кодом.</translation>
    </message>
    <message>
        <source>We texted a 6-digit code to %1.</source>
        <translation>Ми надіслали SMS із 6-значним кодом на %1.</translation>
    </message>
    <message>
        <source>We’re calling you with a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Ми телефонуємо вам, щоб повідомити 6-значний код.</translation>
    </message>
    <message>
        <source>We’re calling %1 with a 6-digit code.</source>
        <translation>Ми телефонуємо на %1, щоб повідомити 6-значний код.</translation>
    </message>
    <message>
        <source>We sent you a 6-digit code by WhatsApp.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Ми надіслали вам 6-значний код у WhatsApp.</translation>
    </message>
    <message>
        <source>We sent a 6-digit code by WhatsApp to %1.</source>
        <translation>Ми надіслали 6-значний код у WhatsApp на %1.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>&amp;Підтвердити</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Підтвердження…</translation>
    </message>
    <message>
        <source>&amp;Wrong number?</source>
        <translation>&amp;Не той номер?</translation>
    </message>
    <message>
        <source>&amp;Email me instead</source>
        <translation>Натомість надіслати &amp;листом</translation>
    </message>
    <message>
        <source>&amp;Text me instead</source>
        <translation>Натомість надіслати &amp;через SMS</translation>
    </message>
    <message>
        <source>Call &amp;me instead</source>
        <translation>Натомість &amp;зателефонувати</translation>
    </message>
    <message>
        <source>Send it by W&amp;hatsApp instead</source>
        <translation>Натомість на&amp;діслати через WhatsApp</translation>
    </message>
</context>
<context>
    <name>Descope::ErrorNotice</name>
    <message>
        <source>Error: %1</source>
        <translation>Помилка: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Код: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Стан HTTP: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>Ідентифікатор трасування: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Повідомлення: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>Сервер: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>Час: %1</translation>
    </message>
    <message>
        <source>The current password is wrong. Check it and try again.</source>
        <translation>Поточний пароль неправильний. Перевірте його і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Wrong email or password. Check both and try again.</source>
        <translation>Неправильна електронна адреса або пароль. Перевірте їх і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>After several wrong attempts, the account may be locked for a while.</source>
        <translation>Після кількох невдалих спроб обліковий запис може бути на деякий час заблоковано.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>Сервер надто довго не відповідав.</translation>
    </message>
    <message>
        <source>You appear to be offline. Check your connection and try again.</source>
        <translation>Схоже, немає з’єднання з мережею. Перевірте з’єднання і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Your account may have been created; try signing in.</source>
        <translation>Можливо, обліковий запис уже створено; спробуйте увійти.</translation>
    </message>
    <message>
        <source>There’s already an account with this email address.</source>
        <translation>Обліковий запис із цією електронною адресою вже існує.</translation>
    </message>
    <message>
        <source>We couldn’t create this account. If you already have one, sign in or reset your password.</source>
        <translation>Не вдалося створити цей обліковий запис. Якщо він у вас уже є, увійдіть або скиньте пароль.</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to continue.</source>
        <translation>Термін дії пароля минув. Щоб продовжити, виберіть новий.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain your email address.</source>
        <translation>Сервер не прийняв цей пароль. Можливо, ви вже використовували його або він містить вашу електронну адресу.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Забагато спроб.</translation>
    </message>
    <message>
        <source>The network proxy refused the connection.</source>
        <translation>Проксі-сервер відхилив з’єднання.</translation>
    </message>
    <message>
        <source>The sign-in service is having a problem. Try again in a moment.</source>
        <translation>У службі входу виникла проблема. Спробуйте ще раз трохи згодом.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Сеанс завершено. Увійдіть знову.</translation>
    </message>
    <message>
        <source>This link has expired or was already used. Some email apps open links to scan them, which uses them up.</source>
        <translation>Термін дії цього посилання минув або його вже використано. Деякі поштові програми відкривають посилання для перевірки, і після цього вони більше не діють.</translation>
    </message>
    <message>
        <source>You’re signed in, but your keyring is locked, so you’ll have to sign in again next time.</source>
        <translation>Ви увійшли, але сховище ключів заблоковане, тому наступного разу доведеться увійти знову.</translation>
    </message>
    <message>
        <source>Your saved session is locked. Unlock your keyring to continue.</source>
        <translation>Збережений сеанс заблоковано. Щоб продовжити, розблокуйте сховище ключів.</translation>
    </message>
    <message>
        <source>You’re signed in, but this computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>Ви увійшли, але на цьому комп’ютері немає доступного сховища ключів, тому наступного разу доведеться увійти знову.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be read. Please sign in again.</source>
        <translation>Не вдалося прочитати збережений сеанс. Увійдіть знову.</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation>Забагато спроб. Ви зможете спробувати ще раз через %1.</translation>
    </message>
    <message>
        <source>If you already have an account, sign in or reset your password.</source>
        <translation>Якщо у вас уже є обліковий запис, увійдіть або скиньте пароль.</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be verified. Please sign in again.</source>
        <translation>Не вдалося перевірити вхід. Увійдіть знову.</translation>
    </message>
    <message>
        <source>Your session is stored only in your desktop’s keyring. Install a keyring such as GNOME Keyring, KDE Wallet or KeePassXC, then try again.</source>
        <translation>Ваш сеанс зберігається лише у сховищі ключів вашої стільниці. Установіть сховище ключів, наприклад GNOME Keyring, KDE Wallet або KeePassXC, а потім спробуйте ще раз.</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Check it and try again.</source>
        <translation>Цей код неправильний або термін його дії минув. Перевірте його і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This code has expired. Request a new one.</source>
        <translation>Термін дії цього коду минув. Попросіть новий.</translation>
    </message>
    <message>
        <source>The link may already be used. If it doesn’t work, request a new one.</source>
        <translation>Можливо, посилання вже використано. Якщо воно не спрацює, попросіть нове.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely to %1. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Не вдалося встановити безпечне з’єднання з %1. Причиною може бути проксі-сервер, антивірус або неправильний системний час.</translation>
    </message>
    <message>
        <source>Your password wasn’t sent.</source>
        <translation>Пароль не надіслано.</translation>
    </message>
    <message>
        <source>Your password may have been changed already. To find out, sign in with the new one.</source>
        <translation>Можливо, пароль уже змінено. Щоб дізнатися, увійдіть із новим паролем.</translation>
    </message>
    <message>
        <source>%1 asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 вимагає сертифікат, якого немає на цьому комп’ютері. Зверніться до адміністратора вашої мережі.</translation>
    </message>
    <message>
        <source>Sign-in isn’t set up correctly in this app. Contact whoever provides it.</source>
        <translation>У цій програмі вхід не налаштовано належним чином. Зверніться до того, хто її надає.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be deleted and is still on this computer. Unlock your keyring, then sign out again.</source>
        <translation>Збережений сеанс не вдалося вилучити, і він досі на цьому комп’ютері. Розблокуйте сховище ключів, а потім вийдіть ще раз.</translation>
    </message>
    <message>
        <source>Another app that shares your session is using it. Try again in a moment.</source>
        <translation>Інша програма, яка має доступ до вашого сеансу, зараз ним користується. Спробуйте ще раз трохи згодом.</translation>
    </message>
    <message>
        <source>Your session was saved in a different keyring. Switch back to that keyring and restart this app, or sign in here.</source>
        <translation>Ваш сеанс збережено в іншому сховищі ключів. Поверніться до того сховища й перезапустіть цю програму або увійдіть тут.</translation>
    </message>
    <message>
        <source>Something is missing or isn’t right. Check what you entered and try again.</source>
        <translation>Чогось бракує або щось неправильно. Перевірте введене та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again later.</source>
        <translation>Забагато спроб. Спробуйте ще раз пізніше.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <translation>Не вдалося встановити безпечне з’єднання. Причиною може бути проксі-сервер, антивірус або неправильний системний час.</translation>
    </message>
    <message>
        <source>The server asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <translation>Сервер вимагає сертифікат, якого немає на цьому комп’ютері. Зверніться до адміністратора вашої мережі.</translation>
    </message>
    <message>
        <source>You aren’t signed in. Please sign in.</source>
        <translation>Ви не ввійшли. Увійдіть.</translation>
    </message>
    <message>
        <source>The link in the email hasn’t been opened yet.</source>
        <translation>Посилання з листа ще не відкрито.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>Сховище ключів заблоковане. Розблокуйте його та спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Your keyring isn’t set up yet. Set it up to stay signed in on this computer.</source>
        <translation>Сховище ключів ще не налаштовано. Налаштуйте його, щоб залишатися в системі на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>На цьому комп’ютері немає доступного сховища ключів, тому наступного разу доведеться увійти знову.</translation>
    </message>
    <message>
        <source>What you asked for may have been done anyway.</source>
        <translation>Можливо, запит усе ж виконано.</translation>
    </message>
    <message>
        <source>Wrong sign-in details. Check them and try again.</source>
        <translation>Неправильні дані для входу. Перевірте їх і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>That account already exists.</source>
        <translation>Такий обліковий запис уже існує.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain what you sign in with.</source>
        <translation>Сервер не прийняв цей пароль. Можливо, ви вже використовували його або він містить те, за допомогою чого ви входите.</translation>
    </message>
    <message>
        <source>Sign-in was declined in your browser. You can try again.</source>
        <translation>У браузері відмовлено у вході. Можете спробувати ще раз.</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished in your browser. You can try again.</source>
        <translation>Вхід у браузері не завершено. Можете спробувати ще раз.</translation>
    </message>
    <message>
        <source>The answer from your browser doesn’t belong to this sign-in, so it was ignored. Try again.</source>
        <translation>Відповідь браузера не належить до цього входу, тому її проігноровано. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The sign-in from your browser has expired or was already used. Try again.</source>
        <translation>Термін дії входу з браузера минув або його вже використано. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser. Copy the link and open it yourself.</source>
        <translation>Не вдалося відкрити браузер. Скопіюйте посилання і відкрийте його самостійно.</translation>
    </message>
    <message>
        <source>We couldn’t find single sign-on for this email address or domain. Check it and try again.</source>
        <translation>Для цієї електронної адреси або домену не знайдено єдиного входу. Перевірте їх і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The code hasn’t been entered in a browser yet.</source>
        <translation>Код ще не введено у браузері.</translation>
    </message>
    <message>
        <source>The code may already be used. If it doesn’t work, use a new one.</source>
        <translation>Можливо, код уже використано. Якщо він не спрацює, використайте новий.</translation>
    </message>
    <message>
        <source>Confirm that it’s you to continue.</source>
        <translation>Щоб продовжити, підтвердьте, що це ви.</translation>
    </message>
    <message>
        <source>That’s a different account from the one you’re signed in to. Confirm with your own account.</source>
        <translation>Це не той обліковий запис, з яким ви ввійшли. Підтвердьте за допомогою свого облікового запису.</translation>
    </message>
    <message>
        <source>That email address or phone number wasn’t accepted. Check it and try again.</source>
        <translation>Цю електронну адресу або номер телефону не прийнято. Перевірте й спробуйте ще раз.</translation>
    </message>
    <message>
        <source>The access key wasn’t accepted. It may be wrong, expired or deactivated.</source>
        <translation>Ключ доступу не прийнято. Можливо, він неправильний, прострочений або деактивований.</translation>
    </message>
    <message>
        <source>The server didn’t accept this. It may be the email address or phone number, or this app may not be set up correctly for your organization. Check what you entered; if that doesn’t help, contact whoever provides the app.</source>
        <translation>Сервер цього не прийняв. Причиною може бути електронна адреса чи номер телефону, або цю програму неналежно налаштовано для вашої організації. Перевірте введене; якщо це не допоможе, зверніться до того, хто надає програму.</translation>
    </message>
    <message>
        <source>Your account couldn’t be created. The server may not accept this password, or this app may not be set up correctly for your organization. Try another password; if that doesn’t help, contact whoever provides the app.</source>
        <translation>Не вдалося створити ваш обліковий запис. Можливо, сервер не приймає цей пароль або цю програму неналежно налаштовано для вашої організації. Спробуйте інший пароль; якщо це не допоможе, зверніться до того, хто надає програму.</translation>
    </message>
</context>
<context>
    <name>Descope::FactorBindings</name>
    <message>
        <source>Back to sign in</source>
        <translation>Назад до входу</translation>
    </message>
</context>
<context>
    <name>Descope::FactorSteps</name>
    <message>
        <source>There’s no way yet to confirm that it’s you. Set up an authenticator app at your account first.</source>
        <translation>Поки що немає способу підтвердити, що це ви. Спочатку налаштуйте програму автентифікації у своєму обліковому записі.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Надсилання…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Ми надіслали код ще раз.</translation>
    </message>
    <message>
        <source>Your browser didn’t confirm that it’s you. Try again, with the account that you use here.</source>
        <translation>Браузер не підтвердив вашу особу. Спробуйте ще раз з обліковим записом, який ви використовуєте тут.</translation>
    </message>
</context>
<context>
    <name>Descope::FieldError</name>
    <message numerus="yes">
        <source>That’s too long: at most %Ln characters fit here.</source>
        <translation>
            <numerusform>Задовгий текст: тут уміститься щонайбільше %Ln символ.</numerusform>
            <numerusform>Задовгий текст: тут умістяться щонайбільше %Ln символи.</numerusform>
            <numerusform>Задовгий текст: тут уміститься щонайбільше %Ln символів.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::ForgotView</name>
    <message>
        <source>Forgot your password?</source>
        <translation>Забули пароль?</translation>
    </message>
    <message>
        <source>Enter your email address. We’ll email you a link to reset your password.</source>
        <translation>Введіть свою електронну адресу. Ми надішлемо посилання для скидання пароля.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Назад до входу</translation>
    </message>
    <message>
        <source>Email me a &amp;reset link</source>
        <translation>&amp;Надіслати посилання для скидання</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Надсилання…</translation>
    </message>
    <message>
        <source>We’ll email you a link to reset your password.</source>
        <translation>Ми надішлемо вам листом посилання для скидання пароля.</translation>
    </message>
</context>
<context>
    <name>Descope::FormChecks</name>
    <message>
        <source>Enter your email address.</source>
        <translation>Введіть свою електронну адресу.</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>Введіть новий пароль.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Введіть свій пароль.</translation>
    </message>
    <message>
        <source>This isn’t the link from the email. Copy the whole link and paste it here.</source>
        <translation>Це не посилання з листа. Скопіюйте все посилання і вставте його сюди.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Введіть свій поточний пароль.</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>Введіть код із листа.</translation>
    </message>
    <message>
        <source>Tick this box to continue.</source>
        <translation>Щоб продовжити, поставте позначку.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Це поле обов’язкове.</translation>
    </message>
    <message>
        <source>This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to.</source>
        <translation>Неможливо прочитати посилання цього поштового фільтра. Відкрийте його у браузері, а потім вставте адресу, на яку воно веде.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Введіть свій номер телефону.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Введіть своє ім’я користувача.</translation>
    </message>
    <message>
        <source>Enter your email, phone number or username.</source>
        <translation>Введіть електронну адресу, номер телефону або ім’я користувача.</translation>
    </message>
    <message>
        <source>Enter a full email address, such as name@example.com.</source>
        <translation>Введіть повну електронну адресу, наприклад name@example.com.</translation>
    </message>
    <message>
        <source>Enter your work email address or your organization’s domain.</source>
        <translation>Введіть свою робочу електронну адресу або домен своєї організації.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>Введіть код із програми автентифікації.</translation>
    </message>
    <message>
        <source>Enter the code from the text message.</source>
        <translation>Введіть код з SMS.</translation>
    </message>
    <message>
        <source>Enter the code from the call.</source>
        <translation>Введіть код із дзвінка.</translation>
    </message>
    <message>
        <source>Enter the code from the WhatsApp message.</source>
        <translation>Введіть код із повідомлення WhatsApp.</translation>
    </message>
    <message>
        <source>Enter your phone number with its country code, such as +1 555 123 4567.</source>
        <translation>Введіть свій номер телефону з кодом країни, наприклад +1 555 123 4567.</translation>
    </message>
    <message>
        <source>This is your email address already. Enter another one.</source>
        <translation>Це вже ваша електронна адреса. Введіть іншу.</translation>
    </message>
    <message>
        <source>This isn’t a full phone number. Check it, and the code of its country.</source>
        <translation>Це неповний номер телефону. Перевірте його та код країни.</translation>
    </message>
    <message>
        <source>This is your phone number already. Enter another one.</source>
        <translation>Це вже ваш номер телефону. Введіть інший.</translation>
    </message>
</context>
<context>
    <name>Descope::LoginIdBox</name>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;Електронна адреса</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>Номер т&amp;елефону</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Ім’я користу&amp;вача</translation>
    </message>
    <message>
        <source>&amp;Email, phone or username</source>
        <translation>&amp;Електронна адреса, телефон або ім’я користувача</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>Можливо, ви мали на увазі %1?</translation>
    </message>
</context>
<context>
    <name>Descope::LoopbackPage</name>
    <message>
        <source>The link has arrived</source>
        <translation>Посилання отримано</translation>
    </message>
    <message>
        <source>You can close this page and go back to the app.</source>
        <translation>Можете закрити цю сторінку й повернутися до програми.</translation>
    </message>
    <message>
        <source>This isn’t the link we’re waiting for</source>
        <translation>Це не те посилання, на яке ми чекаємо</translation>
    </message>
    <message>
        <source>Copy the whole link from the email and paste it in the app. You can close this page.</source>
        <translation>Скопіюйте все посилання з листа і вставте його у програму. Цю сторінку можна закрити.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language that this is translated into, such as de</extracomment>
        <translation>uk</translation>
    </message>
    <message>
        <source>You can close this page. Go back to the app to try again.</source>
        <translation>Цю сторінку можна закрити. Поверніться до програми, щоб спробувати ще раз.</translation>
    </message>
    <message>
        <source>This isn’t the sign-in we’re waiting for</source>
        <translation>Це не той вхід, на який ми чекаємо</translation>
    </message>
    <message>
        <source>Continue in the app</source>
        <translation>Продовжте у програмі</translation>
    </message>
    <message>
        <source>Sign-in was declined</source>
        <translation>У вході відмовлено</translation>
    </message>
    <message>
        <source>Sign-in didn’t work</source>
        <translation>Не вдалося увійти</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in the app</source>
        <translation>Цей вхід скасовано у програмі</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>Цей вхід тривав надто довго</translation>
    </message>
    <message>
        <source>This sign-in was already used</source>
        <translation>Цей вхід уже використано</translation>
    </message>
</context>
<context>
    <name>Descope::MailOptions</name>
    <message>
        <source>Codes can come by email, sms, voice and whatsapp, separated by commas; “%1” is none of these.</source>
        <translation>Коди можуть надходити через email, sms, voice і whatsapp, розділені комами; «%1» не є жодним із них.</translation>
    </message>
    <message>
        <source>Say how codes come: by email, sms, voice or whatsapp.</source>
        <translation>Укажіть, як надходять коди: через email, sms, voice або whatsapp.</translation>
    </message>
    <message>
        <source>Links that sign in can be magic or enchanted; “%1” is neither.</source>
        <translation>Посилання для входу можуть бути magic або enchanted; «%1» не є жодним із них.</translation>
    </message>
    <message>
        <source>How codes come: email, sms, voice or whatsapp, or several with commas between them; the first is used unless people choose another.</source>
        <translation>Як надходять коди: email, sms, voice або whatsapp, чи кілька через кому; використовується перший, якщо не вибрано інший.</translation>
    </message>
    <message>
        <source>Which link signs in: magic (opened on this computer) or enchanted (opened on any device, by a number).</source>
        <translation>Яке посилання виконує вхід: magic (відкривається на цьому комп’ютері) або enchanted (відкривається на будь-якому пристрої, за числом).</translation>
    </message>
    <message>
        <source>Let people who are new create an account with a link or a code.</source>
        <translation>Дозволити новим користувачам створювати обліковий запис за посиланням або кодом.</translation>
    </message>
</context>
<context>
    <name>Descope::MailSteps</name>
    <message>
        <source>We sent the email again.</source>
        <translation>Лист надіслано ще раз.</translation>
    </message>
    <message>
        <source>That link belongs to another account, so nothing was changed.</source>
        <translation>Це посилання належить іншому обліковому запису, тому нічого не змінено.</translation>
    </message>
    <message>
        <source>Password changed, but your other devices couldn’t be signed out.</source>
        <translation>Пароль змінено, але не вдалося вийти на інших ваших пристроях.</translation>
    </message>
    <message>
        <source>Password changed. Your other devices are signed out.</source>
        <translation>Пароль змінено. На інших ваших пристроях виконано вихід.</translation>
    </message>
    <message>
        <source>That link is damaged or isn’t for this app, so it was ignored.</source>
        <translation>Це посилання пошкоджене або не призначене для цієї програми, тому його проігноровано.</translation>
    </message>
    <message>
        <source>Another link was opened. Finish or cancel this one, then open the other one again.</source>
        <translation>Відкрито інше посилання. Завершіть або скасуйте це, а потім відкрийте те ще раз.</translation>
    </message>
    <message>
        <source>A link from an email was opened.</source>
        <translation>Відкрито посилання з листа.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Надсилання…</translation>
    </message>
</context>
<context>
    <name>Descope::MainWindow</name>
    <message>
        <source>A link was opened. Connect to your project to use it.</source>
        <translation>Відкрито посилання. Щоб скористатися ним, підключіться до свого проєкту.</translation>
    </message>
</context>
<context>
    <name>Descope::MessageBar</name>
    <message>
        <source>Hide details</source>
        <translation>Сховати подробиці</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробиці</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Копіювати подробиці</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Інформація</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Успіх</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Попередження</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Помилка</translation>
    </message>
    <message>
        <source>Details shown</source>
        <translation>Подробиці показано</translation>
    </message>
    <message>
        <source>Details hidden</source>
        <translation>Подробиці сховано</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordBox</name>
    <message>
        <source>This password doesn’t meet all the rules yet.</source>
        <translation>Цей пароль ще не відповідає всім правилам.</translation>
    </message>
    <message>
        <source>Choose a different password.</source>
        <translation>Виберіть інший пароль.</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordView</name>
    <message>
        <source>Set a new password</source>
        <translation>Новий пароль</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Новий пароль</translation>
    </message>
    <message>
        <source>Sign out my &amp;other devices</source>
        <translation>Вийти на &amp;інших моїх пристроях</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Зміна пароля</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Змінити пароль</translation>
    </message>
    <message>
        <source>Changing your password…</source>
        <translation>Зміна пароля…</translation>
    </message>
</context>
<context>
    <name>Descope::NoticeButtons</name>
    <message>
        <source>Try again</source>
        <translation>Спробувати ще раз</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Увійти</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Скинути пароль</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Надіслати нове посилання</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Розблокувати і повторити</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>Розблокувати і зберегти</translation>
    </message>
    <message>
        <source>Set up and save</source>
        <translation>Налаштувати і зберегти</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Як це виправити</translation>
    </message>
    <message>
        <source>Use the link</source>
        <translation>Використати посилання</translation>
    </message>
    <message>
        <source>Try the new password</source>
        <translation>Спробувати новий пароль</translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>Забути обліковий запис</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Відкрити браузер ще раз</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Сховати пароль</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Показати пароль</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Показати «%1»</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock увімкнено</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSteps</name>
    <message>
        <source>Password changed.</source>
        <translation>Пароль змінено.</translation>
    </message>
    <message>
        <source>The new password wasn’t accepted, so your old one probably still works. Try again.</source>
        <translation>Новий пароль не прийнято, тому, ймовірно, досі діє старий. Спробуйте ще раз.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вхід…</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSuggestion</name>
    <message>
        <source>Suggest a password</source>
        <translation>Запропонувати пароль</translation>
    </message>
    <message>
        <source>Save this password somewhere safe, such as a password manager.</source>
        <translation>Збережіть цей пароль у надійному місці, наприклад у менеджері паролів.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Копіювати пароль</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Скопійовано. Буфер обміну буде очищено за хвилину.</translation>
    </message>
</context>
<context>
    <name>Descope::PersonSteps</name>
    <message>
        <source>This computer remembers the last account until another one signs in.</source>
        <translation>Цей комп’ютер пам’ятає останній обліковий запис, доки не ввійде інший.</translation>
    </message>
    <message>
        <source>We couldn’t remove the account. Unlock your keyring and try again.</source>
        <translation>Не вдалося прибрати обліковий запис. Розблокуйте сховище ключів і спробуйте ще раз.</translation>
    </message>
    <message>
        <source>This computer no longer remembers the account.</source>
        <translation>Цей комп’ютер більше не пам’ятає облікового запису.</translation>
    </message>
    <message>
        <source>Forgetting account…</source>
        <translation>Забування облікового запису…</translation>
    </message>
</context>
<context>
    <name>Descope::PhoneBox</name>
    <message>
        <source>Co&amp;untry</source>
        <translation>&amp;Країна</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>Номер &amp;телефону</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyChecklist</name>
    <message>
        <source>Password rules</source>
        <translation>Правила для пароля</translation>
    </message>
    <message>
        <source>All rules are met.</source>
        <translation>Усі правила виконано.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met: %1</source>
        <extracomment>For screen readers, after a password was refused; %1 is a list of rules.</extracomment>
        <translation>
            <numerusform>Не виконано %n правило: %1</numerusform>
            <numerusform>Не виконано %n правила: %1</numerusform>
            <numerusform>Не виконано %n правил: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <extracomment>For screen readers; %1 is a list of rules for a new password that are not met yet.</extracomment>
        <translation>Ще потрібно: %1</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Щонайменше %n символ</numerusform>
            <numerusform>Щонайменше %n символи</numerusform>
            <numerusform>Щонайменше %n символів</numerusform>
        </translation>
    </message>
    <message>
        <source>One lowercase letter</source>
        <translation>Одна мала літера</translation>
    </message>
    <message>
        <source>One uppercase letter</source>
        <translation>Одна велика літера</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>Одна цифра</translation>
    </message>
    <message>
        <source>One symbol, such as ! or ?</source>
        <translation>Один символ, наприклад ! або ?</translation>
    </message>
    <message>
        <source>Strength: “%1” or better</source>
        <extracomment>%1 is a word such as &quot;Good&quot;.</extracomment>
        <translation>Надійність: «%1» або краща</translation>
    </message>
</context>
<context>
    <name>Descope::ProjectSetup</name>
    <message>
        <source>Enter the project ID.</source>
        <translation>Введіть ідентифікатор проєкту.</translation>
    </message>
    <message>
        <source>That isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>Це не ідентифікатор проєкту. Ідентифікатор проєкту починається з літери P, за якою йде щонайменше 27 літер або цифр.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, such as https://api.descope.com.</source>
        <translation>Введіть адресу, яка починається з https://, наприклад https://api.descope.com.</translation>
    </message>
    <message>
        <source>There’s no project with this ID at %1.</source>
        <translation>На %1 немає проєкту з цим ідентифікатором.</translation>
    </message>
    <message>
        <source>The server at %1 isn’t Descope’s, so this project couldn’t be checked.</source>
        <translation>Сервер %1 не належить Descope, тому цей проєкт не вдалося перевірити.</translation>
    </message>
    <message>
        <source>We couldn’t reach %1, so this project couldn’t be checked.</source>
        <translation>Не вдалося зв’язатися з %1, тому цей проєкт не перевірено.</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Усе одно підключитися</translation>
    </message>
    <message>
        <source>Your project couldn’t be saved in %1. You can continue, but you’ll be asked again next time.</source>
        <translation>Не вдалося зберегти ваш проєкт у %1. Ви можете продовжити, але наступного разу потрібно буде вказати його знову.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Продовжити</translation>
    </message>
    <message>
        <source>This app’s environment names another project. You can continue, but you’ll be asked again next time.</source>
        <translation>Змінні середовища цієї програми вказують на інший проєкт. Ви можете продовжити, але наступного разу потрібно буде вказати його знову.</translation>
    </message>
</context>
<context>
    <name>Descope::ReplaceView</name>
    <message>
        <source>Choose a new password</source>
        <translation>Вибір нового пароля</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>&amp;Поточний пароль</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Поточний пароль</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Новий пароль</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Зберегти й увійти</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Збереження…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Забули п&amp;ароль?</translation>
    </message>
</context>
<context>
    <name>Descope::RestoringView</name>
    <message>
        <source>Restoring your session…</source>
        <translation>Відновлення сеансу…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Зачекайте</translation>
    </message>
</context>
<context>
    <name>Descope::Screens</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>For screen readers, after sign-in; %1 is the name or the email address of a person.</extracomment>
        <translation>Вхід виконано як %1.</translation>
    </message>
</context>
<context>
    <name>Descope::SecondFactorView</name>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Код</translation>
    </message>
    <message>
        <source>or</source>
        <translation>або</translation>
    </message>
    <message>
        <source>Use your &amp;authenticator app</source>
        <translation>Використати програму &amp;автентифікації</translation>
    </message>
    <message>
        <source>&amp;Email me a code</source>
        <translation>Надіслати код &amp;листом</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>Надіслати код &amp;через SMS</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows now.</source>
        <translation>Введіть код, який зараз показує програма автентифікації.</translation>
    </message>
    <message>
        <source>We’ll email you a 6-digit code.</source>
        <translation>Ми надішлемо вам лист із 6-значним кодом.</translation>
    </message>
    <message>
        <source>We’ll text you a 6-digit code.</source>
        <translation>Ми надішлемо вам SMS із 6-значним кодом.</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>Підтвердьте, що це ви</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Ще один крок</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Назад до входу</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>&amp;Підтвердити</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>&amp;Надіслати код</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Підтвердження…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Надсилання…</translation>
    </message>
    <message>
        <source>Use your &amp;browser</source>
        <translation>Використати &amp;браузер</translation>
    </message>
    <message>
        <source>Sign in once more in your browser, as you do there with this account.</source>
        <translation>Увійдіть ще раз у браузері так, як ви входите там із цим обліковим записом.</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>Відкрити &amp;браузер</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Відкриваємо браузер…</translation>
    </message>
</context>
<context>
    <name>Descope::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Вставити</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>Виділити в&amp;се</translation>
    </message>
</context>
<context>
    <name>Descope::SentMailView</name>
    <message>
        <source>&amp;Resend</source>
        <extracomment>%1 is the time until the button can be used, such as 0:30.</extracomment>
        <translation>Надіслати &amp;ще раз</translation>
    </message>
    <message>
        <source>Resend (%1)</source>
        <translation>Надіслати ще раз (%1)</translation>
    </message>
</context>
<context>
    <name>Descope::SetUpTotpView</name>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app:</source>
        <translation>Відскануйте це програмою автентифікації:</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>QR-код для програми автентифікації</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>&amp;Код із програми</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Скопійовано. Буфер обміну буде очищено за хвилину.</translation>
    </message>
    <message>
        <source>Replace your authenticator app</source>
        <translation>Заміна програми автентифікації</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Налаштування програми автентифікації</translation>
    </message>
    <message>
        <source>A new app replaces the one you have. Codes from the old one stop working.</source>
        <translation>Нова програма замінить ту, що у вас є. Коди зі старої перестануть діяти.</translation>
    </message>
    <message>
        <source>An app on your phone makes a new code every 30 seconds, so that your password alone isn’t enough to sign in.</source>
        <translation>Програма на телефоні кожні 30 секунд створює новий код, тому для входу замало самого лише пароля.</translation>
    </message>
    <message>
        <source>Can’t scan it? Enter this key in the app:</source>
        <translation>Не вдається відсканувати? Введіть цей ключ у програмі:</translation>
    </message>
    <message>
        <source>Enter this key in your authenticator app:</source>
        <translation>Введіть цей ключ у програмі автентифікації:</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>&amp;Підтвердити</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>Про&amp;довжити</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>Підтвердження…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Зачекайте</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопійовано</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Копіювати клю&amp;ч</translation>
    </message>
</context>
<context>
    <name>Descope::SignInCommand</name>
    <message>
        <source>Press Enter to try again, or Ctrl-C to cancel.</source>
        <translation>Натисніть Enter, щоб спробувати ще раз, або Ctrl-C, щоб скасувати.</translation>
    </message>
</context>
<context>
    <name>Descope::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Вхід</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Пароль</translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>&amp;Не виходити на цьому комп’ютері</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>&amp;Увійти</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Вхід…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Забули п&amp;ароль?</translation>
    </message>
    <message>
        <source>Email me a &amp;link</source>
        <translation>Надіслати п&amp;осилання листом</translation>
    </message>
    <message>
        <source>Email me a c&amp;ode</source>
        <translation>Надіслати &amp;код листом</translation>
    </message>
    <message>
        <source>or</source>
        <translation>або</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Ще не маєте облікового запису?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>&amp;Створити обліковий запис</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>&amp;Інший обліковий запис</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Продовжити як %1</translation>
    </message>
    <message>
        <source>Use sin&amp;gle sign-on</source>
        <translation>Використати &amp;єдиний вхід</translation>
    </message>
    <message>
        <source>Continue in your &amp;browser</source>
        <translation>Продовжити у &amp;браузері</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Відкриваємо браузер…</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>On a button; %1 is the name of a company with which people have an account, such as Google.</extracomment>
        <translation>Продовжити з %1</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Останній використаний</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode</source>
        <translation>Надіслати &amp;код</translation>
    </message>
    <message>
        <source>Text me a c&amp;ode</source>
        <translation>Надіслати &amp;код через SMS</translation>
    </message>
    <message>
        <source>Call me with a c&amp;ode</source>
        <translation>Повідомити &amp;код дзвінком</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode by WhatsApp</source>
        <translation>Надіслати &amp;код через WhatsApp</translation>
    </message>
</context>
<context>
    <name>Descope::SignUpView</name>
    <message>
        <source>Create account</source>
        <translation>Новий обліковий запис</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Ім’я (необов’язково)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Пароль</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>&amp;Створити обліковий запис</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Створення облікового запису…</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>&amp;Увійти</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Умови використання</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Політику конфіденційності</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1 and %2.</source>
        <extracomment>%1 is a link, &quot;Terms of use&quot;, and %2 is one, &quot;Privacy policy&quot;. Their texts are translated apart and stand nowhere else.</extracomment>
        <translation>Створюючи обліковий запис, ви приймаєте %1 і %2.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1.</source>
        <translation>Створюючи обліковий запис, ви приймаєте %1.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %2.</source>
        <translation>Створюючи обліковий запис, ви приймаєте %2.</translation>
    </message>
</context>
<context>
    <name>Descope::SsoView</name>
    <message>
        <source>Use single sign-on</source>
        <translation>Використати єдиний вхід</translation>
    </message>
    <message>
        <source>We’ll open your organization’s sign-in page in your browser.</source>
        <translation>Ми відкриємо сторінку входу вашої організації у браузері.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Назад до входу</translation>
    </message>
    <message>
        <source>&amp;Work email or organization domain</source>
        <translation>&amp;Робоча електронна адреса або домен організації</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Продовжити</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Відкриваємо браузер…</translation>
    </message>
</context>
<context>
    <name>Descope::StrengthBar</name>
    <message>
        <source>Very weak</source>
        <comment>strength of a password</comment>
        <translation>Дуже слабкий</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>Слабкий</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>Середній</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>Добрий</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>Надійний</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <extracomment>For screen readers; %1 is a word such as &quot;Fair&quot;.</extracomment>
        <translation>Надійність пароля: %1</translation>
    </message>
</context>
<context>
    <name>Descope::SwitchSteps</name>
    <message>
        <source>“%1” isn’t signed in on this computer.</source>
        <extracomment>%1 is a login id or a user id</extracomment>
        <translation>«%1» не має сеансу на цьому комп’ютері.</translation>
    </message>
    <message>
        <source>Removing account…</source>
        <translation>Прибирання облікового запису…</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>Обліковий запис прибрано з цього комп’ютера.</translation>
    </message>
    <message>
        <source>The account was removed from this computer. We couldn’t reach the server; its session there will expire on its own.</source>
        <translation>Обліковий запис прибрано з цього комп’ютера. Не вдалося зв’язатися із сервером; сеанс на ньому завершиться сам.</translation>
    </message>
    <message>
        <source>The account was removed. We’ll delete its saved session once the keyring is unlocked.</source>
        <translation>Обліковий запис прибрано. Його збережений сеанс буде вилучено, щойно сховище ключів буде розблоковано.</translation>
    </message>
</context>
<context>
    <name>Descope::TenantView</name>
    <message>
        <source>Choose an organization</source>
        <translation>Вибір організації</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>Beside the name of the organization for which the person is signed in now.</extracomment>
        <translation>Поточна</translation>
    </message>
</context>
<context>
    <name>Descope::TimeText</name>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>Сьогодні, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>Учора, %1</translation>
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
        <translation>Програму автентифікації налаштовано.</translation>
    </message>
    <message>
        <source>Your authenticator app isn’t set up yet. Finish that, or you may be asked for codes that you don’t have.</source>
        <translation>Програму автентифікації ще не налаштовано. Завершіть це, інакше у вас можуть попросити коди, яких ви не маєте.</translation>
    </message>
</context>
<context>
    <name>Descope::TotpWords</name>
    <message>
        <source>That code is wrong. Enter the newest one; each works once. If none works, check the clock of your phone.</source>
        <translation>Цей код неправильний. Введіть найновіший; кожен діє один раз. Якщо жоден не діє, перевірте годинник телефону.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a few minutes, then enter a new one.</source>
        <translation>Забагато неправильних кодів. Зачекайте кілька хвилин, а потім введіть новий.</translation>
    </message>
</context>
<context>
    <name>Descope::View</name>
    <message>
        <source>For %1</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Обліковий запис: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Зачекайте</translation>
    </message>
</context>
<context>
    <name>Descope::ViewBindings</name>
    <message>
        <source>The password rules are checked when you save.</source>
        <translation>Правила для пароля перевіряються під час збереження.</translation>
    </message>
    <message>
        <source>We’ll keep trying to reconnect.</source>
        <translation>Ми й далі намагатимемося відновити з’єднання.</translation>
    </message>
</context>
</TS>
