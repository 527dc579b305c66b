<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko" sourcelanguage="en">
<context>
    <name>Descope::AccessKey</name>
    <message>
        <source>The access key can’t be read: %1: %2</source>
        <translation>액세스 키를 읽을 수 없습니다: %1: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may read the access key in %1, so it isn’t used. Run chmod 600 on the file, and make a new key if anybody could have seen this one.</source>
        <translation>이 컴퓨터의 다른 사용자가 %1에 있는 액세스 키를 읽을 수 있어 사용하지 않습니다. 파일에 chmod 600을 실행하고, 누군가 이 키를 보았을 수 있으면 새 키를 만드세요.</translation>
    </message>
    <message>
        <source>There’s no access key in %1.</source>
        <translation>%1에 액세스 키가 없습니다.</translation>
    </message>
    <message>
        <source>This isn’t a regular file.</source>
        <translation>일반 파일이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>Descope::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>계정(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>계정 추가(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>이 컴퓨터에서 제거(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>로그아웃(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Descope::AccountSteps</name>
    <message>
        <source>You’ll stay signed in on this computer.</source>
        <translation>이 컴퓨터에서 로그인이 유지됩니다.</translation>
    </message>
    <message>
        <source>Recent sign-ins can’t be shown right now.</source>
        <translation>지금은 최근 로그인을 표시할 수 없습니다.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>로그아웃했습니다.</translation>
    </message>
    <message>
        <source>You’re signed out. We’ll delete your saved session once the keyring is unlocked.</source>
        <translation>로그아웃했습니다. 저장된 세션은 키 모음의 잠금이 풀리면 삭제됩니다.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server, so your other devices are still signed in.</source>
        <translation>이 컴퓨터에서 로그아웃했습니다. 서버에 연결하지 못하여 다른 기기는 아직 로그인되어 있습니다.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server; your session there will expire on its own.</source>
        <translation>이 컴퓨터에서 로그아웃했습니다. 서버에 연결하지 못했습니다. 서버의 세션은 자동으로 만료됩니다.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in.</source>
        <translation>이 컴퓨터에서 로그아웃했습니다. 서버가 확인해 주지 않아 다른 기기는 아직 로그인되어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>You were signed out because you were away. Please sign in again.</source>
        <translation>자리를 비워 로그아웃되었습니다. 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Your keyring can’t save anything right now, so your session isn’t renewed. Unlock the keyring or free up disk space.</source>
        <translation>지금은 키 모음에 아무것도 저장할 수 없어 세션이 갱신되지 않습니다. 키 모음의 잠금을 풀거나 디스크 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>You’re connected again.</source>
        <translation>다시 연결되었습니다.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>로그아웃하는 중…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountView</name>
    <message>
        <source>Your account</source>
        <translation>내 계정</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>최근 로그인</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>로그아웃(&amp;S)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>모든 기기에서 로그아웃(&amp;E)…</translation>
    </message>
    <message>
        <source>Sign out on all your devices? You’ll have to sign in again on each of them.</source>
        <translation>모든 기기에서 로그아웃할까요? 각 기기에서 다시 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>Sign out e&amp;verywhere</source>
        <translation>모든 기기에서 로그아웃(&amp;V)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>취소(&amp;N)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>장소</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>로그인됨</translation>
    </message>
    <message>
        <source>Signed in, but offline</source>
        <translation>로그인됨, 오프라인 상태</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>세션이 끝났습니다</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>지금 시도(&amp;T)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>변경(&amp;C)…</translation>
    </message>
    <message>
        <source>Support details</source>
        <translation>지원 정보</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>복사(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>지원 정보 복사</translation>
    </message>
    <message>
        <source>You don’t have a password yet.</source>
        <translation>아직 암호가 없습니다.</translation>
    </message>
    <message>
        <source>S&amp;et…</source>
        <translation>설정(&amp;D)…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>암호 변경…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>암호 설정…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>이메일 확인됨</translation>
    </message>
    <message>
        <source>Email not verified</source>
        <translation>이메일 확인되지 않음</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>이 컴퓨터</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>인증 앱</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>이메일</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>전화</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>조직</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>계정</translation>
    </message>
    <message>
        <source>Its codes confirm that it’s you.</source>
        <translation>이 앱의 코드로 본인임을 확인합니다.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>바꾸기…</translation>
    </message>
    <message>
        <source>Replace authenticator app…</source>
        <translation>인증 앱 바꾸기…</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>아직 설정되지 않았습니다.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>설정…</translation>
    </message>
    <message>
        <source>Set up authenticator app…</source>
        <translation>인증 앱 설정…</translation>
    </message>
    <message>
        <source>You don’t have an email address yet.</source>
        <translation>아직 이메일 주소가 없습니다.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>추가…</translation>
    </message>
    <message>
        <source>Add email address…</source>
        <translation>이메일 주소 추가…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Change email address…</source>
        <translation>이메일 주소 변경…</translation>
    </message>
    <message>
        <source>You don’t have a phone number yet.</source>
        <translation>아직 전화번호가 없습니다.</translation>
    </message>
    <message>
        <source>Add phone number…</source>
        <translation>전화번호 추가…</translation>
    </message>
    <message>
        <source>Change phone number…</source>
        <translation>전화번호 변경…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>전환…</translation>
    </message>
    <message>
        <source>Switch organization…</source>
        <translation>조직 전환…</translation>
    </message>
    <message>
        <source>No other account on this computer.</source>
        <translation>이 컴퓨터에 다른 계정이 없습니다.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>계정 추가…</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>계정 전환…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountWidget</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>로그인한 사용자가 없습니다.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>로그인(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountsView</name>
    <message>
        <source>Choose an account</source>
        <translation>계정 선택</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>다른 계정 사용(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>이 컴퓨터에서 제거(&amp;R)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>취소(&amp;L)</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>%1(으)로 계속</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>이 컴퓨터에서 제거</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>For screen readers; %1 is the name or the email address of a person.</extracomment>
        <translation>이 컴퓨터에서 %1 제거</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? You can sign in again at any time.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>이 컴퓨터에서 %1 계정을 제거할까요? 언제든지 다시 로그인할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserCommand</name>
    <message>
        <source>Opening your browser to sign in. If nothing opens, copy this address to a browser on this computer:</source>
        <translation>로그인할 수 있도록 브라우저를 여는 중입니다. 아무것도 열리지 않으면 이 주소를 이 컴퓨터의 브라우저에 복사하세요:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>브라우저에서 로그인하기를 기다리는 중입니다. 취소하려면 Ctrl-C를 누르세요.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser (%1). Copy the address above, or run descope-login sign-in --device to use a browser on another device.</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>브라우저를 열지 못했습니다(%1). 위의 주소를 복사하거나, 다른 기기의 브라우저를 사용하려면 descope-login sign-in --device를 실행하세요.</translation>
    </message>
    <message>
        <source>Still waiting. If your browser hasn’t opened, copy the address above.</source>
        <translation>아직 기다리는 중입니다. 브라우저가 열리지 않았으면 위의 주소를 복사하세요.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserOptions</name>
    <message>
        <source>The icon of the provider “%1” can’t be read: %2</source>
        <translation>제공자 ‘%1’의 아이콘을 읽을 수 없습니다: %2</translation>
    </message>
    <message>
        <source>Offer to sign in with the browser, on the project’s own pages.</source>
        <translation>프로젝트의 페이지에서 브라우저로 로그인할 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Providers can be %1, separated by commas; “%2” is none of these. Give one of your own a name, such as acme=Acme ID.</source>
        <translation>제공자는 쉼표로 구분하여 %1 중에서 지정할 수 있습니다. ‘%2’은(는) 그중 하나가 아닙니다. 자체 제공자에는 acme=Acme ID와 같이 이름을 지정하세요.</translation>
    </message>
    <message>
        <source>“%1” isn’t a provider ID. IDs have up to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>‘%1’은(는) 제공자 ID가 아닙니다. ID는 최대 64자의 문자, 숫자, 마침표, 하이픈, 밑줄로 이루어집니다.</translation>
    </message>
    <message>
        <source>The provider “%1” is listed twice.</source>
        <translation>제공자 ‘%1’이(가) 두 번 지정되었습니다.</translation>
    </message>
    <message>
        <source>The first screen can be form or browser; “%1” is neither.</source>
        <translation>첫 화면은 form 또는 browser일 수 있습니다. ‘%1’은(는) 그중 하나가 아닙니다.</translation>
    </message>
    <message>
        <source>“%1” isn’t a flow ID. IDs have letters, digits, dots, hyphens and underscores.</source>
        <translation>‘%1’은(는) 흐름 ID가 아닙니다. ID는 문자, 숫자, 마침표, 하이픈, 밑줄로 이루어집니다.</translation>
    </message>
    <message>
        <source>“%1” isn’t a port that the browser can return to. Use 1024 to 65535, or 0 for any free port.</source>
        <translation>‘%1’은(는) 브라우저가 돌아올 수 있는 포트가 아닙니다. 1024에서 65535까지 또는 비어 있는 아무 포트를 뜻하는 0을 사용하세요.</translation>
    </message>
    <message>
        <source>The browser can return by loopback or scheme; “%1” is neither.</source>
        <translation>브라우저는 loopback 또는 scheme으로 돌아올 수 있습니다. ‘%1’은(는) 그중 하나가 아닙니다.</translation>
    </message>
    <message>
        <source>Offer single sign-on, by work email or organization domain.</source>
        <translation>회사 이메일 또는 조직 도메인으로 싱글 사인온을 사용할 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Offer to sign in with these providers, such as google,github,acme=Acme ID.</source>
        <translation>이 제공자들로 로그인할 수 있게 합니다. 예: google,github,acme=Acme ID.</translation>
    </message>
    <message>
        <source>What the first screen shows: form (email and password) or browser (no form).</source>
        <translation>첫 화면에 표시할 내용: form(이메일과 암호) 또는 browser(양식 없음).</translation>
    </message>
    <message>
        <source>The flow that the browser shows, if it isn’t the project’s default.</source>
        <translation>브라우저에 표시할 흐름(프로젝트의 기본값이 아닌 경우).</translation>
    </message>
    <message>
        <source>The port on this computer that the browser returns to; 0 means any free port.</source>
        <translation>브라우저가 돌아올 이 컴퓨터의 포트. 0은 비어 있는 아무 포트를 뜻합니다.</translation>
    </message>
    <message>
        <source>How the browser returns: loopback (to this computer) or scheme (to the app, through the desktop).</source>
        <translation>브라우저가 돌아오는 방법: loopback(이 컴퓨터로) 또는 scheme(데스크톱을 통해 앱으로).</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserSteps</name>
    <message>
        <source>Opening your browser…</source>
        <translation>브라우저를 여는 중…</translation>
    </message>
    <message>
        <source>Your browser can’t get back to this app. Restart the app and try again.</source>
        <translation>브라우저에서 이 앱으로 돌아올 수 없습니다. 앱을 다시 시작하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Another app is using port %1, which your browser needs to get back here. Close that app and try again.</source>
        <translation>브라우저가 여기로 돌아오는 데 필요한 포트 %1을(를) 다른 앱이 사용하고 있습니다. 그 앱을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>You didn’t finish signing in within 10 minutes, so we stopped waiting.</source>
        <translation>10분 안에 로그인을 마치지 않아 더 이상 기다리지 않습니다.</translation>
    </message>
    <message>
        <source>You used a different account in your browser, so you were signed out again. Sign in with the one shown here.</source>
        <translation>브라우저에서 다른 계정을 사용하여 다시 로그아웃되었습니다. 여기에 표시된 계정으로 로그인하세요.</translation>
    </message>
    <message>
        <source>We ignored a sign-in from your browser because it wasn’t started here.</source>
        <translation>브라우저에서 온 로그인이 여기에서 시작된 것이 아니어서 무시했습니다.</translation>
    </message>
    <message>
        <source>Your browser sent the same sign-in twice, so we ignored the second one.</source>
        <translation>브라우저가 같은 로그인을 두 번 보내 두 번째 것은 무시했습니다.</translation>
    </message>
    <message>
        <source>You finished a sign-in that was cancelled here, so you were signed out again.</source>
        <translation>여기에서 취소된 로그인을 마쳐 다시 로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>You finished signing in after we stopped waiting, so you were signed out again.</source>
        <translation>더 이상 기다리지 않을 때 로그인을 마쳐 다시 로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>The sign-in from your browser was started before this app was closed. Please start again.</source>
        <translation>브라우저에서 온 로그인은 이 앱을 닫기 전에 시작된 것입니다. 처음부터 다시 시작하세요.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserView</name>
    <message>
        <source>Continue in your browser</source>
        <translation>브라우저에서 계속</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>로그인하기를 기다리는 중…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인하는 중…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Sign in there, then come back to this window. If you don’t see the page, open it again or copy the link.</source>
        <translation>브라우저에 페이지를 열었습니다. 거기에서 로그인한 다음 이 창으로 돌아오세요. 페이지가 보이지 않으면 다시 열거나 링크를 복사하세요.</translation>
    </message>
    <message>
        <source>Open the page again to continue.</source>
        <translation>계속하려면 페이지를 다시 여세요.</translation>
    </message>
    <message>
        <source>Use any browser on this computer.</source>
        <translation>이 컴퓨터의 아무 브라우저나 사용하세요.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>다시 시도(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>다시 열기(&amp;O)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>링크 복사(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Descope::ChangeEmailView</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>코드 보내기(&amp;S)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>이메일 주소 추가</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>이메일 주소 변경</translation>
    </message>
    <message>
        <source>We’ll send a code there to make sure that it’s yours.</source>
        <translation>본인의 주소인지 확인하기 위해 그 주소로 코드를 보냅니다.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll send to the new one.</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>지금은 %1이며, 새 주소로 보내는 코드를 입력할 때까지 그대로 유지됩니다.</translation>
    </message>
    <message>
        <source>New &amp;email</source>
        <translation>새 이메일(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Descope::ChangePhoneView</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>코드 보내기(&amp;S)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>전화번호 추가</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>전화번호 변경</translation>
    </message>
    <message>
        <source>We’ll text a code there to make sure that it’s yours.</source>
        <translation>본인의 번호인지 확인하기 위해 그 번호로 문자 메시지로 코드를 보냅니다.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll text to the new one.</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>지금은 %1이며, 새 번호로 보내는 문자 메시지의 코드를 입력할 때까지 그대로 유지됩니다.</translation>
    </message>
</context>
<context>
    <name>Descope::CheckMailView</name>
    <message>
        <source>Check your email</source>
        <translation>이메일을 확인하세요</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>로그인으로 돌아가기</translation>
    </message>
    <message>
        <source>In the email, choose this number:</source>
        <translation>이메일에서 다음 숫자를 선택하세요:</translation>
    </message>
    <message>
        <source>Waiting for you to open the link…</source>
        <translation>링크를 열 때까지 기다리는 중…</translation>
    </message>
    <message>
        <source>&amp;Paste the link from the email</source>
        <translation>이메일의 링크 붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>이 링크 사용(&amp;U)</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>링크를 확인하는 중…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>주소가 잘못되었나요?(&amp;W)</translation>
    </message>
    <message>
        <source>We emailed you a link.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>이메일로 링크를 보냈습니다.</translation>
    </message>
    <message>
        <source>We emailed a link to %1.</source>
        <translation>%1 주소로 링크를 보냈습니다.</translation>
    </message>
    <message>
        <source>Open it to continue.</source>
        <translation>링크를 열어 계속하세요.</translation>
    </message>
    <message>
        <source>Open it on this computer, or paste it below.</source>
        <translation>이 컴퓨터에서 링크를 열거나 아래에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Copy the link from the email and paste it below.</source>
        <translation>이메일에서 링크를 복사하여 아래에 붙여넣으세요.</translation>
    </message>
</context>
<context>
    <name>Descope::ChecklistRow</name>
    <message>
        <source>%1: not yet met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: 아직 충족되지 않음</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: 충족됨</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <extracomment>Name of a password rule for screen readers, after a password was refused; %1 is the rule.</extracomment>
        <translation>%1: 충족되지 않음</translation>
    </message>
</context>
<context>
    <name>Descope::CodeSteps</name>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>We sent the email again.</source>
        <translation>이메일을 다시 보냈습니다.</translation>
    </message>
    <message>
        <source>We’re calling you now.</source>
        <translation>지금 전화를 걸고 있습니다.</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>코드를 다시 보냈습니다.</translation>
    </message>
</context>
<context>
    <name>Descope::Command</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1 is a login id, %2 a person&apos;s name</extracomment>
        <translation>로그인한 사용자: %1.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>로그인한 사용자: %1(%2).</translation>
    </message>
    <message>
        <source>Project %1 at %2.</source>
        <extracomment>%1 is a project id, %2 the address of a server</extracomment>
        <translation>프로젝트 %1, 서버 %2.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer, but we couldn’t tell the server. %1</source>
        <translation>이 컴퓨터에서 로그아웃했지만 서버에 알리지 못했습니다. %1</translation>
    </message>
    <message>
        <source>We’ll delete your saved session once the keyring is unlocked; until then, it won’t be used. We couldn’t tell the server.</source>
        <translation>저장된 세션은 키 모음의 잠금이 풀리면 삭제되며, 그때까지 사용되지 않습니다. 서버에 알리지 못했습니다.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>로그아웃했습니다.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Run descope-login to sign in.</source>
        <translation>로그인한 사용자가 없습니다. 로그인하려면 descope-login을 실행하세요.</translation>
    </message>
    <message>
        <source>This token is new, but your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>새 토큰이지만 갱신된 세션을 저장할 수 없습니다. 다음에 다시 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>The keyring can’t save anything right now, so your session wasn’t renewed. It’s still saved: unlock the keyring or free up disk space, then try again.</source>
        <translation>지금은 키 모음에 아무것도 저장할 수 없어 세션을 갱신하지 못했습니다. 세션은 그대로 저장되어 있습니다. 키 모음의 잠금을 풀거나 디스크 공간을 확보한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>There’s no usable keyring, so we can’t tell whether anybody is signed in.</source>
        <translation>사용할 수 있는 키 모음이 없어 로그인한 사용자가 있는지 알 수 없습니다.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>키 모음을 기다리는 중…</translation>
    </message>
    <message>
        <source>Waiting for another app that shares your session…</source>
        <translation>세션을 공유하는 다른 앱을 기다리는 중…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 서버를 기다리는 중…</translation>
    </message>
    <message>
        <source>The answer may contain the only token that stays valid, so we’ll wait for it up to two more minutes.</source>
        <translation>응답에 계속 유효한 유일한 토큰이 들어 있을 수 있으므로 최대 2분 더 기다립니다.</translation>
    </message>
    <message>
        <source>Your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>갱신된 세션을 저장할 수 없습니다. 다음에 다시 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>We’ll delete the session that was saved in a different keyring once that keyring is in use again; until then, it won’t be used. We couldn’t tell the server about it.</source>
        <translation>다른 키 모음에 저장된 세션은 그 키 모음을 다시 사용할 때 삭제되며, 그때까지 사용되지 않습니다. 이에 대해 서버에 알리지 못했습니다.</translation>
    </message>
    <message>
        <source>The session was saved in a different keyring, so we can’t tell whether anybody is signed in. Switch back to that keyring, or run descope-login to sign in.</source>
        <translation>세션이 다른 키 모음에 저장되어 있어 로그인한 사용자가 있는지 알 수 없습니다. 그 키 모음으로 돌아가거나 descope-login을 실행하여 로그인하세요.</translation>
    </message>
    <message>
        <source>Your session couldn’t be saved, so you were signed out again. Unlock the keyring or free up disk space, then try again.</source>
        <translation>세션을 저장하지 못하여 다시 로그아웃되었습니다. 키 모음의 잠금을 풀거나 디스크 공간을 확보한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>You’re already signed in. To sign in with another account, too, run descope-login sign-in --another.</source>
        <translation>이미 로그인되어 있습니다. 다른 계정으로도 로그인하려면 descope-login sign-in --another를 실행하세요.</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1. To see who is, run descope-login status --all.</source>
        <extracomment>%1 is the login id or user id that somebody typed</extracomment>
        <translation>%1(으)로 로그인한 사용자가 없습니다. 로그인한 사용자를 보려면 descope-login status --all을 실행하세요.</translation>
    </message>
</context>
<context>
    <name>Descope::Configuration</name>
    <message>
        <source>Try descope-login --help.</source>
        <translation>descope-login --help를 실행해 보세요.</translation>
    </message>
    <message>
        <source>Sign in with Descope.</source>
        <translation>Descope로 로그인합니다.</translation>
    </message>
    <message>
        <source>The Descope project, such as P2abc…</source>
        <translation>Descope 프로젝트. 예: P2abc…</translation>
    </message>
    <message>
        <source>The service, if it isn’t in the project’s own region.</source>
        <translation>서비스 주소입니다(프로젝트의 지역에 있지 않은 경우).</translation>
    </message>
    <message>
        <source>Show that the service is a demo on this computer, with a link to its inbox.</source>
        <translation>서비스가 이 컴퓨터의 데모임을 받은 편지함 링크와 함께 표시합니다.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>이 도움말을 출력합니다.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>버전을 출력합니다.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>알 수 없는 인수: %1</translation>
    </message>
    <message>
        <source>“%1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>‘%1’은(는) 프로젝트 ID가 아닙니다. 프로젝트 ID는 문자 P로 시작하고 27자 이상의 문자 또는 숫자가 이어집니다.</translation>
    </message>
    <message>
        <source>With status: print JSON.</source>
        <translation>status와 함께: JSON으로 출력합니다.</translation>
    </message>
    <message>
        <source>With sign-out: sign out on all devices.</source>
        <translation>sign-out과 함께: 모든 기기에서 로그아웃합니다.</translation>
    </message>
    <message>
        <source>--json goes with status, --everywhere with sign-out.</source>
        <translation>--json은 status와, --everywhere는 sign-out과 함께 사용합니다.</translation>
    </message>
    <message>
        <source>Where links in emails lead: loopback (back to this computer while the app waits), scheme (to the app, through the desktop), none (where the project says), or the https:// address of a page that passes them to the app.</source>
        <translation>이메일의 링크가 향하는 곳: loopback(앱이 기다리는 동안 이 컴퓨터로), scheme(데스크톱을 통해 앱으로), none(프로젝트가 지정한 곳으로) 또는 링크를 앱에 넘겨주는 페이지의 https:// 주소.</translation>
    </message>
    <message>
        <source>Offer to sign in with a link sent by email.</source>
        <translation>이메일 링크로 로그인할 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Offer to sign in with a code sent by email.</source>
        <translation>이메일 코드로 로그인할 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Links can lead to loopback, scheme, none, or the https:// address of a page without a query (http:// only on this computer); “%1” is none of these.</source>
        <translation>링크는 loopback, scheme, none 또는 쿼리가 없는 페이지의 https:// 주소로 향할 수 있습니다(http://는 이 컴퓨터에만 허용). ‘%1’은(는) 그중 하나가 아닙니다.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>이 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Don’t remember who signed in, and forget who did. For shared computers.</source>
        <translation>로그인한 사용자를 기억하지 않고 이전 사용자도 지웁니다. 공용 컴퓨터용입니다.</translation>
    </message>
    <message>
        <source>What people sign in with: email, phone, name, or any of them.</source>
        <translation>로그인에 사용하는 항목: email, phone, name 또는 모두 허용하는 any.</translation>
    </message>
    <message>
        <source>People sign in with email, phone, name or any; “%1” is none of these.</source>
        <translation>로그인에는 email, phone, name 또는 any를 사용합니다. ‘%1’은(는) 그중 하나가 아닙니다.</translation>
    </message>
    <message>
        <source>With sign-in: use the browser on this computer.</source>
        <translation>sign-in과 함께: 이 컴퓨터의 브라우저를 사용합니다.</translation>
    </message>
    <message>
        <source>With sign-in: show a code to enter in a browser on any device (the default over SSH or without a display).</source>
        <translation>sign-in과 함께: 아무 기기의 브라우저에나 입력할 코드를 표시합니다(SSH를 통하거나 디스플레이가 없을 때의 기본값).</translation>
    </message>
    <message>
        <source>Without a command, a window opens. sign-in: sign in with a browser. status: tell who is signed in. token: print a valid session token. sign-out: end the saved session.</source>
        <translation>명령이 없으면 창이 열립니다. sign-in: 브라우저로 로그인합니다. status: 로그인한 사용자를 알려 줍니다. token: 유효한 세션 토큰을 출력합니다. sign-out: 저장된 세션을 끝냅니다.</translation>
    </message>
    <message>
        <source>Use either --browser or --device, and only with sign-in.</source>
        <translation>--browser와 --device 중 하나만, sign-in과 함께 사용하세요.</translation>
    </message>
    <message>
        <source>This can be on or off; “%1” is neither.</source>
        <extracomment>on and off are typed so in every language</extracomment>
        <translation>on 또는 off만 사용할 수 있습니다. ‘%1’은(는) 그중 하나가 아닙니다.</translation>
    </message>
    <message>
        <source>In the window and with status, token, sign-out: use this account, not the current one.</source>
        <translation>창에서, 그리고 status, token, sign-out과 함께: 현재 계정이 아니라 이 계정을 사용합니다.</translation>
    </message>
    <message>
        <source>With token: exchange the access key in this file, which nobody else may read.</source>
        <translation>token과 함께: 이 파일의 액세스 키를 교환합니다. 다른 사람이 이 파일을 읽을 수 없어야 합니다.</translation>
    </message>
    <message>
        <source>With status: list all accounts, without asking the server.</source>
        <translation>status와 함께: 서버에 묻지 않고 모든 계정을 나열합니다.</translation>
    </message>
    <message>
        <source>With sign-in: add an account, also when somebody is signed in.</source>
        <translation>sign-in과 함께: 로그인한 사용자가 있어도 계정을 추가합니다.</translation>
    </message>
    <message>
        <source>--access-key-file goes with token, names a file, and excludes --account.</source>
        <translation>--access-key-file은 token과 함께 사용하고 파일을 지정하며, --account와 함께 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>--account doesn’t go with sign-in, and needs a sign-in ID or user ID.</source>
        <translation>--account는 sign-in과 함께 사용하지 않으며, 로그인 ID 또는 사용자 ID가 필요합니다.</translation>
    </message>
    <message>
        <source>--all goes with status, and without --account.</source>
        <translation>--all은 status와 함께, --account 없이 사용합니다.</translation>
    </message>
    <message>
        <source>--another goes with sign-in.</source>
        <translation>--another는 sign-in과 함께 사용합니다.</translation>
    </message>
</context>
<context>
    <name>Descope::ConfirmLinkView</name>
    <message>
        <source>Don’t use this link</source>
        <translation>이 링크 사용 안 함</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>링크를 확인하는 중…</translation>
    </message>
    <message>
        <source>We can’t tell whether this link was requested here. Continue only if you asked for this email yourself.</source>
        <translation>이 링크가 여기에서 요청되었는지 알 수 없습니다. 이 이메일을 직접 요청한 경우에만 계속하세요.</translation>
    </message>
    <message>
        <source>You’re signed in as %1. You’ll be signed out of that account.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>%1 계정으로 로그인되어 있습니다. 그 계정에서 로그아웃됩니다.</translation>
    </message>
    <message>
        <source>Set a new password?</source>
        <translation>새 암호를 설정할까요?</translation>
    </message>
    <message>
        <source>Sign in with this link?</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>이 링크로 로그인할까요?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>계속(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>로그인(&amp;S)</translation>
    </message>
    <message>
        <source>Enter the email address the link was sent to.</source>
        <translation>링크를 받은 이메일 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Sign in as %1?</source>
        <translation>%1 계정으로 로그인할까요?</translation>
    </message>
    <message>
        <source>Enter what you sign in with.</source>
        <translation>로그인할 때 사용하는 정보를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>Descope::ConnectView</name>
    <message>
        <source>Connect to a Descope project</source>
        <translation>Descope 프로젝트에 연결</translation>
    </message>
    <message>
        <source>Enter the ID of the project you sign in to. Whoever gave you this app can tell you.</source>
        <translation>로그인할 프로젝트의 ID를 입력하세요. ID는 이 앱을 제공한 곳에서 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>프로젝트 ID(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>고급(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Base URL (optional)</source>
        <translation>기본 URL(선택)(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>연결(&amp;C)</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>프로젝트를 확인하는 중…</translation>
    </message>
    <message>
        <source>&amp;Where do I find the project ID?</source>
        <translation>프로젝트 ID는 어디에 있나요?(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Descope::ContactSteps</name>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>코드를 다시 보냈습니다.</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>이메일 주소를 변경했습니다.</translation>
    </message>
    <message>
        <source>Your phone number is changed.</source>
        <translation>전화번호를 변경했습니다.</translation>
    </message>
    <message>
        <source>That email address belongs to another account. Use another one, or sign in to that account.</source>
        <translation>그 이메일 주소는 다른 계정의 것입니다. 다른 주소를 사용하거나 그 계정에 로그인하세요.</translation>
    </message>
    <message>
        <source>That phone number belongs to another account. Use another one, or sign in to that account.</source>
        <translation>그 전화번호는 다른 계정의 것입니다. 다른 번호를 사용하거나 그 계정에 로그인하세요.</translation>
    </message>
</context>
<context>
    <name>Descope::CurrentNotice</name>
    <message>
        <source>You can try again now.</source>
        <translation>이제 다시 시도할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Descope::DemoBar</name>
    <message>
        <source>Demo server on this computer. See its emails in the %1inbox%2.</source>
        <extracomment>%1 and %2 enclose the link to the mails</extracomment>
        <translation>이 컴퓨터의 데모 서버입니다. 이메일은 %1받은 편지함%2에서 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Descope::DeviceCommand</name>
    <message>
        <source>We’ll keep trying.</source>
        <translation>계속 시도합니다.</translation>
    </message>
    <message>
        <source>Open %1 in a browser on any device, and enter this code:</source>
        <extracomment>%1 is a web address; the code follows in a line of its own</extracomment>
        <translation>아무 기기의 브라우저에서 %1을(를) 열고 이 코드를 입력하세요:</translation>
    </message>
    <message>
        <source>Scan this, or open %1 in a browser on any device, and enter this code:</source>
        <translation>이것을 스캔하거나 아무 기기의 브라우저에서 %1을(를) 열고 이 코드를 입력하세요:</translation>
    </message>
    <message numerus="yes">
        <source>The code expires in %n minute(s).</source>
        <translation>
            <numerusform>코드는 %n분 후에 만료됩니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>브라우저에서 로그인하기를 기다리는 중입니다. 취소하려면 Ctrl-C를 누르세요.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>이 코드는 만료되었습니다.</translation>
    </message>
    <message>
        <source>Sign-in with a device code may be turned off for this project. If there’s a browser on this computer, run descope-login sign-in --browser.</source>
        <translation>이 프로젝트에서는 기기 코드 로그인이 꺼져 있을 수 있습니다. 이 컴퓨터에 브라우저가 있으면 descope-login sign-in --browser를 실행하세요.</translation>
    </message>
</context>
<context>
    <name>Descope::EnterCodeView</name>
    <message>
        <source>Enter the code</source>
        <translation>코드 입력</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>로그인으로 돌아가기</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>코드(&amp;C)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>로그인(&amp;I)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인하는 중…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>주소가 잘못되었나요?(&amp;W)</translation>
    </message>
    <message>
        <source>We emailed you a 6-digit code.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>이메일로 6자리 코드를 보냈습니다.</translation>
    </message>
    <message>
        <source>We emailed a 6-digit code to %1.</source>
        <translation>%1 주소로 6자리 코드를 보냈습니다.</translation>
    </message>
    <message>
        <source>We texted you a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>문자 메시지로 6자리 코드를 보냈습니다.</translation>
    </message>
    <message>
        <source>We texted a 6-digit code to %1.</source>
        <translation>%1 번호로 6자리 코드를 문자 메시지로 보냈습니다.</translation>
    </message>
    <message>
        <source>We’re calling you with a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>전화로 6자리 코드를 알려 드립니다.</translation>
    </message>
    <message>
        <source>We’re calling %1 with a 6-digit code.</source>
        <translation>%1 번호로 전화하여 6자리 코드를 알려 드립니다.</translation>
    </message>
    <message>
        <source>We sent you a 6-digit code by WhatsApp.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>WhatsApp으로 6자리 코드를 보냈습니다.</translation>
    </message>
    <message>
        <source>We sent a 6-digit code by WhatsApp to %1.</source>
        <translation>%1 번호로 6자리 코드를 WhatsApp으로 보냈습니다.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>확인(&amp;N)</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>&amp;Wrong number?</source>
        <translation>번호가 잘못되었나요?(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Email me instead</source>
        <translation>대신 이메일로 받기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Text me instead</source>
        <translation>대신 문자 메시지로 받기(&amp;T)</translation>
    </message>
    <message>
        <source>Call &amp;me instead</source>
        <translation>대신 전화로 받기(&amp;M)</translation>
    </message>
    <message>
        <source>Send it by W&amp;hatsApp instead</source>
        <translation>대신 WhatsApp으로 받기(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Descope::ErrorNotice</name>
    <message>
        <source>Error: %1</source>
        <translation>오류: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>코드: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 상태: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>추적 ID: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>메시지: %1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>서버: %1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>시간: %1</translation>
    </message>
    <message>
        <source>The current password is wrong. Check it and try again.</source>
        <translation>현재 암호가 올바르지 않습니다. 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Wrong email or password. Check both and try again.</source>
        <translation>이메일 또는 암호가 올바르지 않습니다. 둘 다 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>After several wrong attempts, the account may be locked for a while.</source>
        <translation>여러 번 잘못 시도하면 계정이 한동안 잠길 수 있습니다.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>서버가 응답하는 데 너무 오래 걸렸습니다.</translation>
    </message>
    <message>
        <source>You appear to be offline. Check your connection and try again.</source>
        <translation>오프라인 상태인 것 같습니다. 연결을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Your account may have been created; try signing in.</source>
        <translation>계정이 이미 만들어졌을 수 있습니다. 로그인해 보세요.</translation>
    </message>
    <message>
        <source>There’s already an account with this email address.</source>
        <translation>이 이메일 주소를 사용하는 계정이 이미 있습니다.</translation>
    </message>
    <message>
        <source>We couldn’t create this account. If you already have one, sign in or reset your password.</source>
        <translation>이 계정을 만들지 못했습니다. 이미 계정이 있으면 로그인하거나 암호를 재설정하세요.</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to continue.</source>
        <translation>암호가 만료되었습니다. 계속하려면 새 암호를 선택하세요.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain your email address.</source>
        <translation>서버가 이 암호를 받아들이지 않았습니다. 이전에 사용했거나 이메일 주소가 들어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>시도 횟수가 너무 많습니다.</translation>
    </message>
    <message>
        <source>The network proxy refused the connection.</source>
        <translation>네트워크 프록시가 연결을 거부했습니다.</translation>
    </message>
    <message>
        <source>The sign-in service is having a problem. Try again in a moment.</source>
        <translation>로그인 서비스에 문제가 있습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>세션이 끝났습니다. 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>This link has expired or was already used. Some email apps open links to scan them, which uses them up.</source>
        <translation>이 링크는 만료되었거나 이미 사용되었습니다. 일부 메일 앱은 링크를 검사하려고 열어 보며, 그러면 링크를 더 이상 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>You’re signed in, but your keyring is locked, so you’ll have to sign in again next time.</source>
        <translation>로그인했지만 키 모음이 잠겨 있어 다음에 다시 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>Your saved session is locked. Unlock your keyring to continue.</source>
        <translation>저장된 세션이 잠겨 있습니다. 계속하려면 키 모음의 잠금을 푸세요.</translation>
    </message>
    <message>
        <source>You’re signed in, but this computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>로그인했지만 이 컴퓨터에 사용할 수 있는 키 모음이 없어 다음에 다시 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be read. Please sign in again.</source>
        <translation>저장된 세션을 읽지 못했습니다. 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation>시도 횟수가 너무 많습니다. %1 후에 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>If you already have an account, sign in or reset your password.</source>
        <translation>이미 계정이 있으면 로그인하거나 암호를 재설정하세요.</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be verified. Please sign in again.</source>
        <translation>로그인을 검증하지 못했습니다. 다시 로그인하세요.</translation>
    </message>
    <message>
        <source>Your session is stored only in your desktop’s keyring. Install a keyring such as GNOME Keyring, KDE Wallet or KeePassXC, then try again.</source>
        <translation>세션은 데스크톱의 키 모음에만 저장됩니다. GNOME Keyring, KDE Wallet, KeePassXC 같은 키 모음을 설치한 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Check it and try again.</source>
        <translation>코드가 올바르지 않거나 만료되었습니다. 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This code has expired. Request a new one.</source>
        <translation>이 코드는 만료되었습니다. 새 코드를 요청하세요.</translation>
    </message>
    <message>
        <source>The link may already be used. If it doesn’t work, request a new one.</source>
        <translation>링크가 이미 사용되었을 수 있습니다. 작동하지 않으면 새 링크를 요청하세요.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely to %1. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1에 안전하게 연결하지 못했습니다. 프록시, 백신 프로그램 또는 잘못된 시스템 시계가 원인일 수 있습니다.</translation>
    </message>
    <message>
        <source>Your password wasn’t sent.</source>
        <translation>암호는 전송되지 않았습니다.</translation>
    </message>
    <message>
        <source>Your password may have been changed already. To find out, sign in with the new one.</source>
        <translation>암호가 이미 변경되었을 수 있습니다. 확인하려면 새 암호로 로그인하세요.</translation>
    </message>
    <message>
        <source>%1 asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 서버가 이 컴퓨터에 없는 인증서를 요구합니다. 네트워크 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>Sign-in isn’t set up correctly in this app. Contact whoever provides it.</source>
        <translation>이 앱에 로그인이 올바르게 설정되어 있지 않습니다. 앱을 제공한 곳에 문의하세요.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be deleted and is still on this computer. Unlock your keyring, then sign out again.</source>
        <translation>저장된 세션을 삭제하지 못해 아직 이 컴퓨터에 남아 있습니다. 키 모음의 잠금을 푼 다음 다시 로그아웃하세요.</translation>
    </message>
    <message>
        <source>Another app that shares your session is using it. Try again in a moment.</source>
        <translation>세션을 공유하는 다른 앱이 지금 세션을 사용하고 있습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Your session was saved in a different keyring. Switch back to that keyring and restart this app, or sign in here.</source>
        <translation>세션이 다른 키 모음에 저장되어 있습니다. 그 키 모음으로 돌아가 이 앱을 다시 시작하거나 여기에서 로그인하세요.</translation>
    </message>
    <message>
        <source>Something is missing or isn’t right. Check what you entered and try again.</source>
        <translation>빠졌거나 올바르지 않은 항목이 있습니다. 입력한 내용을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again later.</source>
        <translation>시도 횟수가 너무 많습니다. 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <translation>안전하게 연결하지 못했습니다. 프록시, 백신 프로그램 또는 잘못된 시스템 시계가 원인일 수 있습니다.</translation>
    </message>
    <message>
        <source>The server asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <translation>서버가 이 컴퓨터에 없는 인증서를 요구합니다. 네트워크 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>You aren’t signed in. Please sign in.</source>
        <translation>로그인하지 않았습니다. 로그인하세요.</translation>
    </message>
    <message>
        <source>The link in the email hasn’t been opened yet.</source>
        <translation>이메일의 링크가 아직 열리지 않았습니다.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>키 모음이 잠겨 있습니다. 잠금을 풀고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Your keyring isn’t set up yet. Set it up to stay signed in on this computer.</source>
        <translation>키 모음이 아직 설정되지 않았습니다. 이 컴퓨터에서 로그인을 유지하려면 키 모음을 설정하세요.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>이 컴퓨터에 사용할 수 있는 키 모음이 없어 다음에 다시 로그인해야 합니다.</translation>
    </message>
    <message>
        <source>What you asked for may have been done anyway.</source>
        <translation>그래도 요청이 처리되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>Wrong sign-in details. Check them and try again.</source>
        <translation>로그인 정보가 올바르지 않습니다. 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>That account already exists.</source>
        <translation>이미 있는 계정입니다.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain what you sign in with.</source>
        <translation>서버가 이 암호를 받아들이지 않았습니다. 이전에 사용했거나 로그인할 때 쓰는 정보가 들어 있을 수 있습니다.</translation>
    </message>
    <message>
        <source>Sign-in was declined in your browser. You can try again.</source>
        <translation>브라우저에서 로그인이 거부되었습니다. 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished in your browser. You can try again.</source>
        <translation>브라우저에서 로그인을 마치지 않았습니다. 다시 시도할 수 있습니다.</translation>
    </message>
    <message>
        <source>The answer from your browser doesn’t belong to this sign-in, so it was ignored. Try again.</source>
        <translation>브라우저의 응답이 이 로그인의 응답이 아니어서 무시했습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The sign-in from your browser has expired or was already used. Try again.</source>
        <translation>브라우저에서 온 로그인이 만료되었거나 이미 사용되었습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser. Copy the link and open it yourself.</source>
        <translation>브라우저를 열지 못했습니다. 링크를 복사하여 직접 여세요.</translation>
    </message>
    <message>
        <source>We couldn’t find single sign-on for this email address or domain. Check it and try again.</source>
        <translation>이 이메일 주소 또는 도메인의 싱글 사인온을 찾지 못했습니다. 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The code hasn’t been entered in a browser yet.</source>
        <translation>아직 브라우저에 코드를 입력하지 않았습니다.</translation>
    </message>
    <message>
        <source>The code may already be used. If it doesn’t work, use a new one.</source>
        <translation>코드가 이미 사용되었을 수 있습니다. 작동하지 않으면 새 코드를 사용하세요.</translation>
    </message>
    <message>
        <source>Confirm that it’s you to continue.</source>
        <translation>계속하려면 본인임을 확인하세요.</translation>
    </message>
    <message>
        <source>That’s a different account from the one you’re signed in to. Confirm with your own account.</source>
        <translation>로그인한 계정과 다른 계정입니다. 본인의 계정으로 확인하세요.</translation>
    </message>
    <message>
        <source>That email address or phone number wasn’t accepted. Check it and try again.</source>
        <translation>그 이메일 주소 또는 전화번호는 받아들여지지 않았습니다. 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The access key wasn’t accepted. It may be wrong, expired or deactivated.</source>
        <translation>액세스 키가 받아들여지지 않았습니다. 잘못되었거나 만료되었거나 비활성화되었을 수 있습니다.</translation>
    </message>
    <message>
        <source>The server didn’t accept this. It may be the email address or phone number, or this app may not be set up correctly for your organization. Check what you entered; if that doesn’t help, contact whoever provides the app.</source>
        <translation>서버에서 받아들이지 않았습니다. 이메일 주소나 전화번호 때문이거나, 이 앱이 조직에 맞게 올바르게 설정되지 않았을 수 있습니다. 입력한 내용을 확인하세요. 그래도 해결되지 않으면 앱을 제공한 곳에 문의하세요.</translation>
    </message>
    <message>
        <source>Your account couldn’t be created. The server may not accept this password, or this app may not be set up correctly for your organization. Try another password; if that doesn’t help, contact whoever provides the app.</source>
        <translation>계정을 만들 수 없습니다. 서버가 이 암호를 받아들이지 않거나, 이 앱이 조직에 맞게 올바르게 설정되지 않았을 수 있습니다. 다른 암호를 사용해 보세요. 그래도 해결되지 않으면 앱을 제공한 곳에 문의하세요.</translation>
    </message>
</context>
<context>
    <name>Descope::FactorBindings</name>
    <message>
        <source>Back to sign in</source>
        <translation>로그인으로 돌아가기</translation>
    </message>
</context>
<context>
    <name>Descope::FactorSteps</name>
    <message>
        <source>There’s no way yet to confirm that it’s you. Set up an authenticator app at your account first.</source>
        <translation>아직 본인임을 확인할 방법이 없습니다. 먼저 내 계정에서 인증 앱을 설정하세요.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>코드를 다시 보냈습니다.</translation>
    </message>
    <message>
        <source>Your browser didn’t confirm that it’s you. Try again, with the account that you use here.</source>
        <translation>브라우저에서 본인 확인이 되지 않았습니다. 여기에서 사용하는 계정으로 다시 시도하세요.</translation>
    </message>
</context>
<context>
    <name>Descope::FieldError</name>
    <message numerus="yes">
        <source>That’s too long: at most %Ln characters fit here.</source>
        <translation>
            <numerusform>너무 깁니다. 최대 %Ln자까지 입력할 수 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::ForgotView</name>
    <message>
        <source>Forgot your password?</source>
        <translation>암호를 잊으셨나요?</translation>
    </message>
    <message>
        <source>Enter your email address. We’ll email you a link to reset your password.</source>
        <translation>이메일 주소를 입력하세요. 암호를 재설정할 수 있는 링크를 이메일로 보내 드립니다.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>로그인으로 돌아가기</translation>
    </message>
    <message>
        <source>Email me a &amp;reset link</source>
        <translation>이메일로 재설정 링크 받기(&amp;R)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>We’ll email you a link to reset your password.</source>
        <translation>암호를 재설정할 수 있는 링크를 이메일로 보내 드립니다.</translation>
    </message>
</context>
<context>
    <name>Descope::FormChecks</name>
    <message>
        <source>Enter your email address.</source>
        <translation>이메일 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>새 암호를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>암호를 입력하세요.</translation>
    </message>
    <message>
        <source>This isn’t the link from the email. Copy the whole link and paste it here.</source>
        <translation>이메일의 링크가 아닙니다. 링크 전체를 복사하여 여기에 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>현재 암호를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>이메일의 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Tick this box to continue.</source>
        <translation>계속하려면 이 상자를 선택하세요.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>필수 항목입니다.</translation>
    </message>
    <message>
        <source>This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to.</source>
        <translation>이 이메일 필터의 링크를 읽을 수 없습니다. 브라우저에서 연 다음 이동한 주소를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>전화번호를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>사용자 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter your email, phone number or username.</source>
        <translation>이메일, 전화번호 또는 사용자 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter a full email address, such as name@example.com.</source>
        <translation>name@example.com과 같은 전체 이메일 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter your work email address or your organization’s domain.</source>
        <translation>회사 이메일 주소 또는 조직의 도메인을 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>인증 앱의 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the code from the text message.</source>
        <translation>문자 메시지의 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the code from the call.</source>
        <translation>전화로 안내된 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter the code from the WhatsApp message.</source>
        <translation>WhatsApp 메시지의 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>Enter your phone number with its country code, such as +1 555 123 4567.</source>
        <translation>+1 555 123 4567과 같이 국가 번호를 포함한 전화번호를 입력하세요.</translation>
    </message>
    <message>
        <source>This is your email address already. Enter another one.</source>
        <translation>이미 사용 중인 이메일 주소입니다. 다른 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>This isn’t a full phone number. Check it, and the code of its country.</source>
        <translation>전화번호가 완전하지 않습니다. 번호와 국가 번호를 확인하세요.</translation>
    </message>
    <message>
        <source>This is your phone number already. Enter another one.</source>
        <translation>이미 사용 중인 전화번호입니다. 다른 번호를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>Descope::LoginIdBox</name>
    <message>
        <source>&amp;Email</source>
        <translation>이메일(&amp;E)</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>전화번호(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>사용자 이름(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Email, phone or username</source>
        <translation>이메일, 전화 또는 사용자 이름(&amp;E)</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>혹시 %1인가요?</translation>
    </message>
</context>
<context>
    <name>Descope::LoopbackPage</name>
    <message>
        <source>The link has arrived</source>
        <translation>링크가 도착했습니다</translation>
    </message>
    <message>
        <source>You can close this page and go back to the app.</source>
        <translation>이 페이지를 닫고 앱으로 돌아가도 됩니다.</translation>
    </message>
    <message>
        <source>This isn’t the link we’re waiting for</source>
        <translation>기다리던 링크가 아닙니다</translation>
    </message>
    <message>
        <source>Copy the whole link from the email and paste it in the app. You can close this page.</source>
        <translation>이메일에서 링크 전체를 복사하여 앱에 붙여넣으세요. 이 페이지는 닫아도 됩니다.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language that this is translated into, such as de</extracomment>
        <translation>ko</translation>
    </message>
    <message>
        <source>You can close this page. Go back to the app to try again.</source>
        <translation>이 페이지는 닫아도 됩니다. 다시 시도하려면 앱으로 돌아가세요.</translation>
    </message>
    <message>
        <source>This isn’t the sign-in we’re waiting for</source>
        <translation>기다리던 로그인이 아닙니다</translation>
    </message>
    <message>
        <source>Continue in the app</source>
        <translation>앱에서 계속하세요</translation>
    </message>
    <message>
        <source>Sign-in was declined</source>
        <translation>로그인이 거부되었습니다</translation>
    </message>
    <message>
        <source>Sign-in didn’t work</source>
        <translation>로그인하지 못했습니다</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in the app</source>
        <translation>이 로그인은 앱에서 취소되었습니다</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>이 로그인은 시간이 너무 오래 걸렸습니다</translation>
    </message>
    <message>
        <source>This sign-in was already used</source>
        <translation>이 로그인은 이미 사용되었습니다</translation>
    </message>
</context>
<context>
    <name>Descope::MailOptions</name>
    <message>
        <source>Codes can come by email, sms, voice and whatsapp, separated by commas; “%1” is none of these.</source>
        <translation>코드는 email, sms, voice, whatsapp으로 받을 수 있으며 쉼표로 구분합니다. ‘%1’은(는) 그중 하나가 아닙니다.</translation>
    </message>
    <message>
        <source>Say how codes come: by email, sms, voice or whatsapp.</source>
        <translation>코드를 받을 방법을 email, sms, voice, whatsapp 중에서 지정하세요.</translation>
    </message>
    <message>
        <source>Links that sign in can be magic or enchanted; “%1” is neither.</source>
        <translation>로그인 링크는 magic 또는 enchanted만 사용할 수 있습니다. ‘%1’은(는) 그중 하나가 아닙니다.</translation>
    </message>
    <message>
        <source>How codes come: email, sms, voice or whatsapp, or several with commas between them; the first is used unless people choose another.</source>
        <translation>코드를 받을 방법: email, sms, voice, whatsapp 중 하나 또는 쉼표로 구분한 여러 개. 다른 방법을 선택하지 않으면 첫 번째를 사용합니다.</translation>
    </message>
    <message>
        <source>Which link signs in: magic (opened on this computer) or enchanted (opened on any device, by a number).</source>
        <translation>로그인에 사용할 링크: magic(이 컴퓨터에서 열기) 또는 enchanted(어느 기기에서나 번호로 열기).</translation>
    </message>
    <message>
        <source>Let people who are new create an account with a link or a code.</source>
        <translation>새 사용자가 링크나 코드로 계정을 만들 수 있게 합니다.</translation>
    </message>
</context>
<context>
    <name>Descope::MailSteps</name>
    <message>
        <source>We sent the email again.</source>
        <translation>이메일을 다시 보냈습니다.</translation>
    </message>
    <message>
        <source>That link belongs to another account, so nothing was changed.</source>
        <translation>그 링크는 다른 계정의 링크이므로 아무것도 변경되지 않았습니다.</translation>
    </message>
    <message>
        <source>Password changed, but your other devices couldn’t be signed out.</source>
        <translation>암호를 변경했지만 다른 기기에서 로그아웃하지 못했습니다.</translation>
    </message>
    <message>
        <source>Password changed. Your other devices are signed out.</source>
        <translation>암호를 변경했습니다. 다른 기기에서 로그아웃되었습니다.</translation>
    </message>
    <message>
        <source>That link is damaged or isn’t for this app, so it was ignored.</source>
        <translation>링크가 손상되었거나 이 앱의 링크가 아니어서 무시했습니다.</translation>
    </message>
    <message>
        <source>Another link was opened. Finish or cancel this one, then open the other one again.</source>
        <translation>다른 링크가 열렸습니다. 지금 작업을 마치거나 취소한 다음 그 링크를 다시 여세요.</translation>
    </message>
    <message>
        <source>A link from an email was opened.</source>
        <translation>이메일의 링크가 열렸습니다.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
</context>
<context>
    <name>Descope::MainWindow</name>
    <message>
        <source>A link was opened. Connect to your project to use it.</source>
        <translation>링크가 열렸습니다. 사용하려면 프로젝트에 연결하세요.</translation>
    </message>
</context>
<context>
    <name>Descope::MessageBar</name>
    <message>
        <source>Hide details</source>
        <translation>자세한 내용 숨기기</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>자세한 내용</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>자세한 내용 복사</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>성공</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>경고</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>오류</translation>
    </message>
    <message>
        <source>Details shown</source>
        <translation>자세한 내용 표시됨</translation>
    </message>
    <message>
        <source>Details hidden</source>
        <translation>자세한 내용 숨겨짐</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordBox</name>
    <message>
        <source>This password doesn’t meet all the rules yet.</source>
        <translation>이 암호는 아직 모든 규칙을 충족하지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a different password.</source>
        <translation>다른 암호를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordView</name>
    <message>
        <source>Set a new password</source>
        <translation>새 암호 설정</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>새 암호(&amp;N)</translation>
    </message>
    <message>
        <source>Sign out my &amp;other devices</source>
        <translation>내 다른 기기 로그아웃(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>암호 변경</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>암호 변경(&amp;C)</translation>
    </message>
    <message>
        <source>Changing your password…</source>
        <translation>암호를 변경하는 중…</translation>
    </message>
</context>
<context>
    <name>Descope::NoticeButtons</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>로그인하기</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>암호 재설정</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>새 링크 보내기</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>잠금 풀고 다시 시도</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>잠금 풀고 저장</translation>
    </message>
    <message>
        <source>Set up and save</source>
        <translation>설정하고 저장</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>해결 방법</translation>
    </message>
    <message>
        <source>Use the link</source>
        <translation>링크 사용</translation>
    </message>
    <message>
        <source>Try the new password</source>
        <translation>새 암호로 시도</translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>계정 기억 지우기</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>브라우저 다시 열기</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>암호 숨기기</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>암호 표시</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>‘%1’ 표시</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock이 켜져 있습니다</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSteps</name>
    <message>
        <source>Password changed.</source>
        <translation>암호를 변경했습니다.</translation>
    </message>
    <message>
        <source>The new password wasn’t accepted, so your old one probably still works. Try again.</source>
        <translation>새 암호가 받아들여지지 않았으므로 이전 암호가 아직 유효할 것입니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인하는 중…</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSuggestion</name>
    <message>
        <source>Suggest a password</source>
        <translation>암호 제안</translation>
    </message>
    <message>
        <source>Save this password somewhere safe, such as a password manager.</source>
        <translation>이 암호를 암호 관리자와 같은 안전한 곳에 저장하세요.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>암호 복사</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>복사됨. 클립보드는 1분 후에 비워집니다.</translation>
    </message>
</context>
<context>
    <name>Descope::PersonSteps</name>
    <message>
        <source>This computer remembers the last account until another one signs in.</source>
        <translation>이 컴퓨터는 다른 계정으로 로그인할 때까지 마지막 계정을 기억합니다.</translation>
    </message>
    <message>
        <source>We couldn’t remove the account. Unlock your keyring and try again.</source>
        <translation>계정을 제거하지 못했습니다. 키 모음의 잠금을 풀고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This computer no longer remembers the account.</source>
        <translation>이 컴퓨터는 더 이상 계정을 기억하지 않습니다.</translation>
    </message>
    <message>
        <source>Forgetting account…</source>
        <translation>계정 기억을 지우는 중…</translation>
    </message>
</context>
<context>
    <name>Descope::PhoneBox</name>
    <message>
        <source>Co&amp;untry</source>
        <translation>국가(&amp;U)</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>전화번호(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyChecklist</name>
    <message>
        <source>Password rules</source>
        <translation>암호 규칙</translation>
    </message>
    <message>
        <source>All rules are met.</source>
        <translation>모든 규칙을 충족합니다.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met: %1</source>
        <extracomment>For screen readers, after a password was refused; %1 is a list of rules.</extracomment>
        <translation>
            <numerusform>충족되지 않은 규칙 %n개: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <extracomment>For screen readers; %1 is a list of rules for a new password that are not met yet.</extracomment>
        <translation>아직 필요한 규칙: %1</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>%n자 이상</numerusform>
        </translation>
    </message>
    <message>
        <source>One lowercase letter</source>
        <translation>영문 소문자</translation>
    </message>
    <message>
        <source>One uppercase letter</source>
        <translation>영문 대문자</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>One symbol, such as ! or ?</source>
        <translation>특수 문자(예: ! 또는 ?)</translation>
    </message>
    <message>
        <source>Strength: “%1” or better</source>
        <extracomment>%1 is a word such as &quot;Good&quot;.</extracomment>
        <translation>강도: ‘%1’ 이상</translation>
    </message>
</context>
<context>
    <name>Descope::ProjectSetup</name>
    <message>
        <source>Enter the project ID.</source>
        <translation>프로젝트 ID를 입력하세요.</translation>
    </message>
    <message>
        <source>That isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>프로젝트 ID가 아닙니다. 프로젝트 ID는 문자 P로 시작하고 27자 이상의 문자 또는 숫자가 이어집니다.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, such as https://api.descope.com.</source>
        <translation>https://로 시작하는 주소를 입력하세요. 예: https://api.descope.com.</translation>
    </message>
    <message>
        <source>There’s no project with this ID at %1.</source>
        <translation>%1에 이 ID의 프로젝트가 없습니다.</translation>
    </message>
    <message>
        <source>The server at %1 isn’t Descope’s, so this project couldn’t be checked.</source>
        <translation>%1의 서버는 Descope 서버가 아니므로 이 프로젝트를 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>We couldn’t reach %1, so this project couldn’t be checked.</source>
        <translation>%1에 연결하지 못해 이 프로젝트를 확인하지 못했습니다.</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>그래도 연결</translation>
    </message>
    <message>
        <source>Your project couldn’t be saved in %1. You can continue, but you’ll be asked again next time.</source>
        <translation>프로젝트를 %1에 저장하지 못했습니다. 계속할 수 있지만 다음에 다시 묻습니다.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>This app’s environment names another project. You can continue, but you’ll be asked again next time.</source>
        <translation>이 앱의 환경 변수가 다른 프로젝트를 가리킵니다. 계속할 수 있지만 다음에 다시 묻습니다.</translation>
    </message>
</context>
<context>
    <name>Descope::ReplaceView</name>
    <message>
        <source>Choose a new password</source>
        <translation>새 암호 선택</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>현재 암호(&amp;U)</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>현재 암호</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>새 암호(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>저장하고 로그인(&amp;S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>암호를 잊으셨나요?(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Descope::RestoringView</name>
    <message>
        <source>Restoring your session…</source>
        <translation>세션을 복원하는 중…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>기다려 주세요</translation>
    </message>
</context>
<context>
    <name>Descope::Screens</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>For screen readers, after sign-in; %1 is the name or the email address of a person.</extracomment>
        <translation>로그인한 사용자: %1.</translation>
    </message>
</context>
<context>
    <name>Descope::SecondFactorView</name>
    <message>
        <source>&amp;Code</source>
        <translation>코드(&amp;C)</translation>
    </message>
    <message>
        <source>or</source>
        <translation>또는</translation>
    </message>
    <message>
        <source>Use your &amp;authenticator app</source>
        <translation>인증 앱 사용(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Email me a code</source>
        <translation>이메일로 코드 받기(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>문자 메시지로 코드 받기(&amp;T)</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows now.</source>
        <translation>인증 앱에 지금 표시된 코드를 입력하세요.</translation>
    </message>
    <message>
        <source>We’ll email you a 6-digit code.</source>
        <translation>이메일로 6자리 코드를 보내 드립니다.</translation>
    </message>
    <message>
        <source>We’ll text you a 6-digit code.</source>
        <translation>문자 메시지로 6자리 코드를 보내 드립니다.</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>본인 확인</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>한 단계 더</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>로그인으로 돌아가기</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>확인(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>코드 보내기(&amp;S)</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>보내는 중…</translation>
    </message>
    <message>
        <source>Use your &amp;browser</source>
        <translation>브라우저 사용(&amp;B)</translation>
    </message>
    <message>
        <source>Sign in once more in your browser, as you do there with this account.</source>
        <translation>브라우저에서 이 계정으로 평소 로그인하는 방법대로 한 번 더 로그인하세요.</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>브라우저 열기(&amp;B)</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>브라우저를 여는 중…</translation>
    </message>
</context>
<context>
    <name>Descope::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>모두 선택(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Descope::SentMailView</name>
    <message>
        <source>&amp;Resend</source>
        <extracomment>%1 is the time until the button can be used, such as 0:30.</extracomment>
        <translation>다시 보내기(&amp;R)</translation>
    </message>
    <message>
        <source>Resend (%1)</source>
        <translation>다시 보내기 (%1)</translation>
    </message>
</context>
<context>
    <name>Descope::SetUpTotpView</name>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app:</source>
        <translation>인증 앱으로 이것을 스캔하세요:</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>인증 앱용 QR 코드</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>앱의 코드(&amp;C)</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>복사됨. 클립보드는 1분 후에 비워집니다.</translation>
    </message>
    <message>
        <source>Replace your authenticator app</source>
        <translation>인증 앱 바꾸기</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>인증 앱 설정</translation>
    </message>
    <message>
        <source>A new app replaces the one you have. Codes from the old one stop working.</source>
        <translation>새 앱이 지금의 앱을 대신합니다. 이전 앱의 코드는 더 이상 작동하지 않습니다.</translation>
    </message>
    <message>
        <source>An app on your phone makes a new code every 30 seconds, so that your password alone isn’t enough to sign in.</source>
        <translation>휴대전화의 앱이 30초마다 새 코드를 만들어, 암호만으로는 로그인할 수 없게 됩니다.</translation>
    </message>
    <message>
        <source>Can’t scan it? Enter this key in the app:</source>
        <translation>스캔할 수 없나요? 이 키를 앱에 입력하세요:</translation>
    </message>
    <message>
        <source>Enter this key in your authenticator app:</source>
        <translation>이 키를 인증 앱에 입력하세요:</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>확인(&amp;N)</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>계속(&amp;N)</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>기다려 주세요</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>키 복사(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Descope::SignInCommand</name>
    <message>
        <source>Press Enter to try again, or Ctrl-C to cancel.</source>
        <translation>다시 시도하려면 Enter를, 취소하려면 Ctrl-C를 누르세요.</translation>
    </message>
</context>
<context>
    <name>Descope::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>로그인</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>암호(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>암호</translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>이 컴퓨터에서 로그인 유지(&amp;S)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>로그인(&amp;I)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>로그인하는 중…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>암호를 잊으셨나요?(&amp;F)</translation>
    </message>
    <message>
        <source>Email me a &amp;link</source>
        <translation>이메일로 링크 받기(&amp;L)</translation>
    </message>
    <message>
        <source>Email me a c&amp;ode</source>
        <translation>이메일로 코드 받기(&amp;O)</translation>
    </message>
    <message>
        <source>or</source>
        <translation>또는</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>처음이신가요?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>계정 만들기(&amp;C)</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>다른 계정 사용(&amp;A)</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>%1(으)로 계속</translation>
    </message>
    <message>
        <source>Use sin&amp;gle sign-on</source>
        <translation>싱글 사인온 사용(&amp;G)</translation>
    </message>
    <message>
        <source>Continue in your &amp;browser</source>
        <translation>브라우저에서 계속(&amp;B)</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>브라우저를 여는 중…</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>On a button; %1 is the name of a company with which people have an account, such as Google.</extracomment>
        <translation>%1(으)로 계속</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>최근 사용</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode</source>
        <translation>코드 받기(&amp;O)</translation>
    </message>
    <message>
        <source>Text me a c&amp;ode</source>
        <translation>문자 메시지로 코드 받기(&amp;O)</translation>
    </message>
    <message>
        <source>Call me with a c&amp;ode</source>
        <translation>전화로 코드 받기(&amp;O)</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode by WhatsApp</source>
        <translation>WhatsApp으로 코드 받기(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Descope::SignUpView</name>
    <message>
        <source>Create account</source>
        <translation>계정 만들기</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>이름(선택)(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>암호(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>계정 만들기(&amp;C)</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>계정을 만드는 중…</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>로그인하기(&amp;S)</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>이용 약관</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>개인정보 처리방침</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1 and %2.</source>
        <extracomment>%1 is a link, &quot;Terms of use&quot;, and %2 is one, &quot;Privacy policy&quot;. Their texts are translated apart and stand nowhere else.</extracomment>
        <translation>계정을 만들면 %1 및 %2에 동의하게 됩니다.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1.</source>
        <translation>계정을 만들면 %1에 동의하게 됩니다.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %2.</source>
        <translation>계정을 만들면 %2에 동의하게 됩니다.</translation>
    </message>
</context>
<context>
    <name>Descope::SsoView</name>
    <message>
        <source>Use single sign-on</source>
        <translation>싱글 사인온 사용</translation>
    </message>
    <message>
        <source>We’ll open your organization’s sign-in page in your browser.</source>
        <translation>조직의 로그인 페이지를 브라우저에서 엽니다.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>로그인으로 돌아가기</translation>
    </message>
    <message>
        <source>&amp;Work email or organization domain</source>
        <translation>회사 이메일 또는 조직 도메인(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>계속(&amp;C)</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>브라우저를 여는 중…</translation>
    </message>
</context>
<context>
    <name>Descope::StrengthBar</name>
    <message>
        <source>Very weak</source>
        <comment>strength of a password</comment>
        <translation>매우 약함</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>약함</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>보통</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>강함</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <extracomment>For screen readers; %1 is a word such as &quot;Fair&quot;.</extracomment>
        <translation>암호 강도: %1</translation>
    </message>
</context>
<context>
    <name>Descope::SwitchSteps</name>
    <message>
        <source>“%1” isn’t signed in on this computer.</source>
        <extracomment>%1 is a login id or a user id</extracomment>
        <translation>‘%1’은(는) 이 컴퓨터에 로그인되어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Removing account…</source>
        <translation>계정을 제거하는 중…</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>이 컴퓨터에서 계정을 제거했습니다.</translation>
    </message>
    <message>
        <source>The account was removed from this computer. We couldn’t reach the server; its session there will expire on its own.</source>
        <translation>이 컴퓨터에서 계정을 제거했습니다. 서버에 연결하지 못했습니다. 서버의 세션은 자동으로 만료됩니다.</translation>
    </message>
    <message>
        <source>The account was removed. We’ll delete its saved session once the keyring is unlocked.</source>
        <translation>계정을 제거했습니다. 저장된 세션은 키 모음의 잠금이 풀리면 삭제됩니다.</translation>
    </message>
</context>
<context>
    <name>Descope::TenantView</name>
    <message>
        <source>Choose an organization</source>
        <translation>조직 선택</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>Beside the name of the organization for which the person is signed in now.</extracomment>
        <translation>현재</translation>
    </message>
</context>
<context>
    <name>Descope::TimeText</name>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>오늘 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>어제 %1</translation>
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
        <translation>인증 앱을 설정했습니다.</translation>
    </message>
    <message>
        <source>Your authenticator app isn’t set up yet. Finish that, or you may be asked for codes that you don’t have.</source>
        <translation>인증 앱 설정이 아직 끝나지 않았습니다. 설정을 마치지 않으면 없는 코드를 입력하라고 요청받을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Descope::TotpWords</name>
    <message>
        <source>That code is wrong. Enter the newest one; each works once. If none works, check the clock of your phone.</source>
        <translation>코드가 올바르지 않습니다. 최신 코드를 입력하세요. 각 코드는 한 번만 사용할 수 있습니다. 어느 것도 작동하지 않으면 휴대전화의 시계를 확인하세요.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a few minutes, then enter a new one.</source>
        <translation>잘못된 코드를 너무 많이 입력했습니다. 몇 분 기다린 후 새 코드를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>Descope::View</name>
    <message>
        <source>For %1</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>계정: %1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>기다려 주세요</translation>
    </message>
</context>
<context>
    <name>Descope::ViewBindings</name>
    <message>
        <source>The password rules are checked when you save.</source>
        <translation>암호 규칙은 저장할 때 확인합니다.</translation>
    </message>
    <message>
        <source>We’ll keep trying to reconnect.</source>
        <translation>자동으로 다시 연결을 시도합니다.</translation>
    </message>
</context>
</TS>
