<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>Descope::AccessKey</name>
    <message>
        <source>The access key can’t be read: %1: %2</source>
        <translation>无法读取访问密钥：%1：%2</translation>
    </message>
    <message>
        <source>Other users of this computer may read the access key in %1, so it isn’t used. Run chmod 600 on the file, and make a new key if anybody could have seen this one.</source>
        <translation>此计算机的其他用户可以读取 %1 中的访问密钥，因此不会使用它。请对该文件运行 chmod 600；如果可能有人看到过此密钥，请创建新的密钥。</translation>
    </message>
    <message>
        <source>There’s no access key in %1.</source>
        <translation>%1 中没有访问密钥。</translation>
    </message>
    <message>
        <source>This isn’t a regular file.</source>
        <translation>这不是普通文件。</translation>
    </message>
</context>
<context>
    <name>Descope::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>账户(&amp;A)</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>添加账户(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>从此计算机移除(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>退出登录(&amp;S)</translation>
    </message>
</context>
<context>
    <name>Descope::AccountSteps</name>
    <message>
        <source>You’ll stay signed in on this computer.</source>
        <translation>您将在此计算机上保持登录。</translation>
    </message>
    <message>
        <source>Recent sign-ins can’t be shown right now.</source>
        <translation>目前无法显示最近的登录。</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>您已退出登录。</translation>
    </message>
    <message>
        <source>You’re signed out. We’ll delete your saved session once the keyring is unlocked.</source>
        <translation>您已退出登录。密钥环解锁后，我们将删除您保存的会话。</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server, so your other devices are still signed in.</source>
        <translation>您已在此计算机上退出登录。无法连接服务器，因此您的其他设备仍处于登录状态。</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server; your session there will expire on its own.</source>
        <translation>您已在此计算机上退出登录。无法连接服务器；服务器上的会话会自行过期。</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in.</source>
        <translation>您已在此计算机上退出登录。服务器未予确认，因此您的其他设备可能仍处于登录状态。</translation>
    </message>
    <message>
        <source>You were signed out because you were away. Please sign in again.</source>
        <translation>由于您离开，已退出登录。请重新登录。</translation>
    </message>
    <message>
        <source>Your keyring can’t save anything right now, so your session isn’t renewed. Unlock the keyring or free up disk space.</source>
        <translation>密钥环目前无法保存任何内容，因此您的会话未续期。请解锁密钥环或腾出磁盘空间。</translation>
    </message>
    <message>
        <source>You’re connected again.</source>
        <translation>已重新连接。</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>正在退出登录…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountView</name>
    <message>
        <source>Your account</source>
        <translation>您的账户</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>最近的登录</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>退出登录(&amp;S)</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>在所有设备上退出(&amp;E)…</translation>
    </message>
    <message>
        <source>Sign out on all your devices? You’ll have to sign in again on each of them.</source>
        <translation>要在您的所有设备上退出登录吗？您需要在每台设备上重新登录。</translation>
    </message>
    <message>
        <source>Sign out e&amp;verywhere</source>
        <translation>在所有设备上退出(&amp;V)</translation>
    </message>
    <message>
        <source>Ca&amp;ncel</source>
        <translation>取消(&amp;N)</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>已登录</translation>
    </message>
    <message>
        <source>Signed in, but offline</source>
        <translation>已登录，但处于离线状态</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>您的会话已结束</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>未知</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>立即重试(&amp;T)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>更改(&amp;C)…</translation>
    </message>
    <message>
        <source>Support details</source>
        <translation>支持信息</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>复制(&amp;Y)</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>复制支持信息</translation>
    </message>
    <message>
        <source>You don’t have a password yet.</source>
        <translation>您尚未设置密码。</translation>
    </message>
    <message>
        <source>S&amp;et…</source>
        <translation>设置(&amp;D)…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>更改密码…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>设置密码…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>电子邮箱已验证</translation>
    </message>
    <message>
        <source>Email not verified</source>
        <translation>电子邮箱未验证</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>此计算机</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>身份验证器应用</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>组织</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>账户</translation>
    </message>
    <message>
        <source>Its codes confirm that it’s you.</source>
        <translation>它的验证码可确认是您本人。</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>更换…</translation>
    </message>
    <message>
        <source>Replace authenticator app…</source>
        <translation>更换身份验证器应用…</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>尚未设置。</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>设置…</translation>
    </message>
    <message>
        <source>Set up authenticator app…</source>
        <translation>设置身份验证器应用…</translation>
    </message>
    <message>
        <source>You don’t have an email address yet.</source>
        <translation>您尚未添加电子邮箱地址。</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>添加…</translation>
    </message>
    <message>
        <source>Add email address…</source>
        <translation>添加电子邮箱地址…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>更改…</translation>
    </message>
    <message>
        <source>Change email address…</source>
        <translation>更改电子邮箱地址…</translation>
    </message>
    <message>
        <source>You don’t have a phone number yet.</source>
        <translation>您尚未添加电话号码。</translation>
    </message>
    <message>
        <source>Add phone number…</source>
        <translation>添加电话号码…</translation>
    </message>
    <message>
        <source>Change phone number…</source>
        <translation>更改电话号码…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>切换…</translation>
    </message>
    <message>
        <source>Switch organization…</source>
        <translation>切换组织…</translation>
    </message>
    <message>
        <source>No other account on this computer.</source>
        <translation>此计算机上没有其他账户。</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>添加账户…</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>切换账户…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountWidget</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>没有用户登录。</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>登录(&amp;S)…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountsView</name>
    <message>
        <source>Choose an account</source>
        <translation>选择账户</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>使用其他账户(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>从此计算机移除(&amp;R)</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>取消(&amp;L)</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>以 %1 的身份继续</translation>
    </message>
    <message>
        <source>Remove from this computer</source>
        <translation>从此计算机移除</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>For screen readers; %1 is the name or the email address of a person.</extracomment>
        <translation>从此计算机移除 %1</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? You can sign in again at any time.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>要从此计算机移除 %1 吗？您可以随时重新登录。</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserCommand</name>
    <message>
        <source>Opening your browser to sign in. If nothing opens, copy this address to a browser on this computer:</source>
        <translation>正在打开您的浏览器以便登录。如果没有打开任何内容，请将此地址复制到此计算机上的浏览器：</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>正在等待您在浏览器中登录。按 Ctrl-C 取消。</translation>
    </message>
    <message>
        <source>We couldn’t open your browser (%1). Copy the address above, or run descope-login sign-in --device to use a browser on another device.</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>无法打开您的浏览器（%1）。请复制上面的地址，或运行 descope-login sign-in --device 以使用其他设备上的浏览器。</translation>
    </message>
    <message>
        <source>Still waiting. If your browser hasn’t opened, copy the address above.</source>
        <translation>仍在等待。如果您的浏览器没有打开，请复制上面的地址。</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserOptions</name>
    <message>
        <source>The icon of the provider “%1” can’t be read: %2</source>
        <translation>无法读取提供商“%1”的图标：%2</translation>
    </message>
    <message>
        <source>Offer to sign in with the browser, on the project’s own pages.</source>
        <translation>提供在项目自己的页面上通过浏览器登录。</translation>
    </message>
    <message>
        <source>Providers can be %1, separated by commas; “%2” is none of these. Give one of your own a name, such as acme=Acme ID.</source>
        <translation>提供商可以是 %1，以逗号分隔；“%2”不属于其中任何一种。请为您自己的提供商指定名称，例如 acme=Acme ID。</translation>
    </message>
    <message>
        <source>“%1” isn’t a provider ID. IDs have up to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>“%1”不是提供商 ID。ID 最多包含 64 个字母、数字、点、连字符和下划线。</translation>
    </message>
    <message>
        <source>The provider “%1” is listed twice.</source>
        <translation>提供商“%1”列出了两次。</translation>
    </message>
    <message>
        <source>The first screen can be form or browser; “%1” is neither.</source>
        <translation>首屏可以是 form 或 browser；“%1”不属于其中任何一种。</translation>
    </message>
    <message>
        <source>“%1” isn’t a flow ID. IDs have letters, digits, dots, hyphens and underscores.</source>
        <translation>“%1”不是流程 ID。ID 由字母、数字、点、连字符和下划线组成。</translation>
    </message>
    <message>
        <source>“%1” isn’t a port that the browser can return to. Use 1024 to 65535, or 0 for any free port.</source>
        <translation>“%1”不是浏览器可以返回的端口。请使用 1024 到 65535，或使用 0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>The browser can return by loopback or scheme; “%1” is neither.</source>
        <translation>浏览器可以通过 loopback 或 scheme 返回；“%1”不属于其中任何一种。</translation>
    </message>
    <message>
        <source>Offer single sign-on, by work email or organization domain.</source>
        <translation>提供通过工作邮箱或组织域名进行单点登录。</translation>
    </message>
    <message>
        <source>Offer to sign in with these providers, such as google,github,acme=Acme ID.</source>
        <translation>提供使用这些提供商登录，例如 google,github,acme=Acme ID。</translation>
    </message>
    <message>
        <source>What the first screen shows: form (email and password) or browser (no form).</source>
        <translation>首屏显示的内容：form（电子邮箱和密码）或 browser（无表单）。</translation>
    </message>
    <message>
        <source>The flow that the browser shows, if it isn’t the project’s default.</source>
        <translation>浏览器显示的流程（如果不是项目的默认流程）。</translation>
    </message>
    <message>
        <source>The port on this computer that the browser returns to; 0 means any free port.</source>
        <translation>浏览器返回到此计算机上的端口；0 表示任意空闲端口。</translation>
    </message>
    <message>
        <source>How the browser returns: loopback (to this computer) or scheme (to the app, through the desktop).</source>
        <translation>浏览器的返回方式：loopback（返回此计算机）或 scheme（通过桌面交给应用）。</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserSteps</name>
    <message>
        <source>Opening your browser…</source>
        <translation>正在打开您的浏览器…</translation>
    </message>
    <message>
        <source>Your browser can’t get back to this app. Restart the app and try again.</source>
        <translation>您的浏览器无法返回此应用。请重启应用，然后重试。</translation>
    </message>
    <message>
        <source>Another app is using port %1, which your browser needs to get back here. Close that app and try again.</source>
        <translation>另一个应用正在使用端口 %1，您的浏览器需要通过该端口返回此处。请关闭该应用，然后重试。</translation>
    </message>
    <message>
        <source>You didn’t finish signing in within 10 minutes, so we stopped waiting.</source>
        <translation>您未在 10 分钟内完成登录，因此已停止等待。</translation>
    </message>
    <message>
        <source>You used a different account in your browser, so you were signed out again. Sign in with the one shown here.</source>
        <translation>您在浏览器中使用了其他账户，因此已再次退出登录。请使用此处显示的账户登录。</translation>
    </message>
    <message>
        <source>We ignored a sign-in from your browser because it wasn’t started here.</source>
        <translation>已忽略来自您浏览器的一次登录，因为它不是在此处发起的。</translation>
    </message>
    <message>
        <source>Your browser sent the same sign-in twice, so we ignored the second one.</source>
        <translation>您的浏览器两次发送了同一登录，因此已忽略第二次。</translation>
    </message>
    <message>
        <source>You finished a sign-in that was cancelled here, so you were signed out again.</source>
        <translation>您完成了已在此处取消的登录，因此已再次退出登录。</translation>
    </message>
    <message>
        <source>You finished signing in after we stopped waiting, so you were signed out again.</source>
        <translation>您在我们停止等待后才完成登录，因此已再次退出登录。</translation>
    </message>
    <message>
        <source>The sign-in from your browser was started before this app was closed. Please start again.</source>
        <translation>来自您浏览器的登录是在此应用关闭之前发起的。请重新开始。</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserView</name>
    <message>
        <source>Continue in your browser</source>
        <translation>在浏览器中继续</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>正在等待您登录…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>已复制到剪贴板。</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Sign in there, then come back to this window. If you don’t see the page, open it again or copy the link.</source>
        <translation>我们已在您的浏览器中打开一个页面。请在那里登录，然后返回此窗口。如果没有看到该页面，请重新打开它或复制链接。</translation>
    </message>
    <message>
        <source>Open the page again to continue.</source>
        <translation>请重新打开页面以继续。</translation>
    </message>
    <message>
        <source>Use any browser on this computer.</source>
        <translation>请使用此计算机上的任意浏览器。</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>重试(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>重新打开(&amp;O)</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>复制链接(&amp;C)</translation>
    </message>
</context>
<context>
    <name>Descope::ChangeEmailView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>发送验证码(&amp;S)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>添加电子邮箱地址</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>更改您的电子邮箱地址</translation>
    </message>
    <message>
        <source>We’ll send a code there to make sure that it’s yours.</source>
        <translation>我们会向该地址发送验证码，以确认它属于您。</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll send to the new one.</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>现在是 %1，在您输入我们发送到新地址的验证码之前不会改变。</translation>
    </message>
    <message>
        <source>New &amp;email</source>
        <translation>新的电子邮箱(&amp;E)</translation>
    </message>
</context>
<context>
    <name>Descope::ChangePhoneView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>发送验证码(&amp;S)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>添加电话号码</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>更改您的电话号码</translation>
    </message>
    <message>
        <source>We’ll text a code there to make sure that it’s yours.</source>
        <translation>我们会向该号码发送短信验证码，以确认它属于您。</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll text to the new one.</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>现在是 %1，在您输入我们以短信发送到新号码的验证码之前不会改变。</translation>
    </message>
</context>
<context>
    <name>Descope::CheckMailView</name>
    <message>
        <source>Check your email</source>
        <translation>请查收电子邮件</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>In the email, choose this number:</source>
        <translation>请在邮件中选择此数字：</translation>
    </message>
    <message>
        <source>Waiting for you to open the link…</source>
        <translation>正在等待您打开链接…</translation>
    </message>
    <message>
        <source>&amp;Paste the link from the email</source>
        <translation>粘贴邮件中的链接(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>使用此链接(&amp;U)</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>正在检查链接…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>地址有误？(&amp;W)</translation>
    </message>
    <message>
        <source>We emailed you a link.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>我们已通过邮件向您发送链接。</translation>
    </message>
    <message>
        <source>We emailed a link to %1.</source>
        <translation>我们已将链接发送到 %1。</translation>
    </message>
    <message>
        <source>Open it to continue.</source>
        <translation>请打开链接以继续。</translation>
    </message>
    <message>
        <source>Open it on this computer, or paste it below.</source>
        <translation>请在此计算机上打开链接，或将其粘贴到下方。</translation>
    </message>
    <message>
        <source>Copy the link from the email and paste it below.</source>
        <translation>请从邮件中复制链接并粘贴到下方。</translation>
    </message>
</context>
<context>
    <name>Descope::ChecklistRow</name>
    <message>
        <source>%1: not yet met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1：尚未满足</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1：已满足</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <extracomment>Name of a password rule for screen readers, after a password was refused; %1 is the rule.</extracomment>
        <translation>%1：未满足</translation>
    </message>
</context>
<context>
    <name>Descope::CodeSteps</name>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>We sent the email again.</source>
        <translation>邮件已重新发送。</translation>
    </message>
    <message>
        <source>We’re calling you now.</source>
        <translation>我们正在给您打电话。</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>我们已重新发送验证码。</translation>
    </message>
</context>
<context>
    <name>Descope::Command</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1 is a login id, %2 a person&apos;s name</extracomment>
        <translation>已以 %1 的身份登录。</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>已以 %1（%2）的身份登录。</translation>
    </message>
    <message>
        <source>Project %1 at %2.</source>
        <extracomment>%1 is a project id, %2 the address of a server</extracomment>
        <translation>项目 %1，位于 %2。</translation>
    </message>
    <message>
        <source>You’re signed out on this computer, but we couldn’t tell the server. %1</source>
        <translation>您已在此计算机上退出登录，但无法通知服务器。%1</translation>
    </message>
    <message>
        <source>We’ll delete your saved session once the keyring is unlocked; until then, it won’t be used. We couldn’t tell the server.</source>
        <translation>密钥环解锁后，我们将删除您保存的会话；在此之前不会使用它。无法通知服务器。</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>您已退出登录。</translation>
    </message>
    <message>
        <source>Nobody is signed in. Run descope-login to sign in.</source>
        <translation>没有用户登录。请运行 descope-login 以登录。</translation>
    </message>
    <message>
        <source>This token is new, but your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>此令牌是新的，但无法保存续期后的会话。下次您需要重新登录。</translation>
    </message>
    <message>
        <source>The keyring can’t save anything right now, so your session wasn’t renewed. It’s still saved: unlock the keyring or free up disk space, then try again.</source>
        <translation>密钥环目前无法保存任何内容，因此您的会话未续期。会话仍已保存：请解锁密钥环或腾出磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>There’s no usable keyring, so we can’t tell whether anybody is signed in.</source>
        <translation>没有可用的密钥环，因此无法得知是否有用户登录。</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>正在等待密钥环…</translation>
    </message>
    <message>
        <source>Waiting for another app that shares your session…</source>
        <translation>正在等待共用您会话的另一个应用…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>正在等待 %1…</translation>
    </message>
    <message>
        <source>The answer may contain the only token that stays valid, so we’ll wait for it up to two more minutes.</source>
        <translation>应答中可能包含唯一继续有效的令牌，因此将再等待最多两分钟。</translation>
    </message>
    <message>
        <source>Your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>无法保存续期后的会话。下次您需要重新登录。</translation>
    </message>
    <message>
        <source>We’ll delete the session that was saved in a different keyring once that keyring is in use again; until then, it won’t be used. We couldn’t tell the server about it.</source>
        <translation>再次使用另一个密钥环时，将删除其中保存的会话；在此之前不会使用它。无法就此通知服务器。</translation>
    </message>
    <message>
        <source>The session was saved in a different keyring, so we can’t tell whether anybody is signed in. Switch back to that keyring, or run descope-login to sign in.</source>
        <translation>会话保存在另一个密钥环中，因此无法得知是否有用户登录。请切换回该密钥环，或运行 descope-login 以登录。</translation>
    </message>
    <message>
        <source>Your session couldn’t be saved, so you were signed out again. Unlock the keyring or free up disk space, then try again.</source>
        <translation>无法保存您的会话，因此已再次退出登录。请解锁密钥环或腾出磁盘空间，然后重试。</translation>
    </message>
    <message>
        <source>You’re already signed in. To sign in with another account, too, run descope-login sign-in --another.</source>
        <translation>您已登录。要同时使用其他账户登录，请运行 descope-login sign-in --another。</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1. To see who is, run descope-login status --all.</source>
        <extracomment>%1 is the login id or user id that somebody typed</extracomment>
        <translation>没有用户以 %1 的身份登录。要查看已登录的用户，请运行 descope-login status --all。</translation>
    </message>
</context>
<context>
    <name>Descope::Configuration</name>
    <message>
        <source>Try descope-login --help.</source>
        <translation>请尝试 descope-login --help。</translation>
    </message>
    <message>
        <source>Sign in with Descope.</source>
        <translation>使用 Descope 登录。</translation>
    </message>
    <message>
        <source>The Descope project, such as P2abc…</source>
        <translation>Descope 项目，例如 P2abc…</translation>
    </message>
    <message>
        <source>The service, if it isn’t in the project’s own region.</source>
        <translation>服务地址（如果不在项目所属区域）。</translation>
    </message>
    <message>
        <source>Show that the service is a demo on this computer, with a link to its inbox.</source>
        <translation>显示该服务是此计算机上的演示，并附上其收件箱的链接。</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>显示此帮助。</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>显示版本。</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>未知参数：%1</translation>
    </message>
    <message>
        <source>“%1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>“%1”不是项目 ID。项目 ID 以字母 P 开头，后跟至少 27 个字母或数字。</translation>
    </message>
    <message>
        <source>With status: print JSON.</source>
        <translation>用于 status：以 JSON 输出。</translation>
    </message>
    <message>
        <source>With sign-out: sign out on all devices.</source>
        <translation>用于 sign-out：在所有设备上退出登录。</translation>
    </message>
    <message>
        <source>--json goes with status, --everywhere with sign-out.</source>
        <translation>--json 用于 status，--everywhere 用于 sign-out。</translation>
    </message>
    <message>
        <source>Where links in emails lead: loopback (back to this computer while the app waits), scheme (to the app, through the desktop), none (where the project says), or the https:// address of a page that passes them to the app.</source>
        <translation>邮件中链接的去向：loopback（应用等待时返回此计算机）、scheme（通过桌面交给应用）、none（由项目决定），或将链接转交给应用的网页的 https:// 地址。</translation>
    </message>
    <message>
        <source>Offer to sign in with a link sent by email.</source>
        <translation>提供通过邮件链接登录。</translation>
    </message>
    <message>
        <source>Offer to sign in with a code sent by email.</source>
        <translation>提供通过邮件验证码登录。</translation>
    </message>
    <message>
        <source>Links can lead to loopback, scheme, none, or the https:// address of a page without a query (http:// only on this computer); “%1” is none of these.</source>
        <translation>链接可以指向 loopback、scheme、none，或不带查询的网页的 https:// 地址（http:// 仅限此计算机）；“%1”不属于其中任何一种。</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>无法读取此文件。</translation>
    </message>
    <message>
        <source>Don’t remember who signed in, and forget who did. For shared computers.</source>
        <translation>不记住登录过的用户，并清除已有的记录。适用于共用计算机。</translation>
    </message>
    <message>
        <source>What people sign in with: email, phone, name, or any of them.</source>
        <translation>登录所用的标识：email、phone、name，或表示任意一种的 any。</translation>
    </message>
    <message>
        <source>People sign in with email, phone, name or any; “%1” is none of these.</source>
        <translation>登录可使用 email、phone、name 或 any；“%1”不属于其中任何一种。</translation>
    </message>
    <message>
        <source>With sign-in: use the browser on this computer.</source>
        <translation>用于 sign-in：使用此计算机上的浏览器。</translation>
    </message>
    <message>
        <source>With sign-in: show a code to enter in a browser on any device (the default over SSH or without a display).</source>
        <translation>用于 sign-in：显示代码，供在任意设备的浏览器中输入（通过 SSH 或没有显示器时的默认方式）。</translation>
    </message>
    <message>
        <source>Without a command, a window opens. sign-in: sign in with a browser. status: tell who is signed in. token: print a valid session token. sign-out: end the saved session.</source>
        <translation>不带命令时打开窗口。sign-in：使用浏览器登录。status：显示谁已登录。token：输出有效的会话令牌。sign-out：结束保存的会话。</translation>
    </message>
    <message>
        <source>Use either --browser or --device, and only with sign-in.</source>
        <translation>只能使用 --browser 或 --device 之一，且仅用于 sign-in。</translation>
    </message>
    <message>
        <source>This can be on or off; “%1” is neither.</source>
        <extracomment>on and off are typed so in every language</extracomment>
        <translation>此项可以是 on 或 off；“%1”不属于其中任何一种。</translation>
    </message>
    <message>
        <source>In the window and with status, token, sign-out: use this account, not the current one.</source>
        <translation>用于窗口以及 status、token、sign-out：使用此账户，而非当前账户。</translation>
    </message>
    <message>
        <source>With token: exchange the access key in this file, which nobody else may read.</source>
        <translation>用于 token：交换此文件中的访问密钥；该文件不得允许他人读取。</translation>
    </message>
    <message>
        <source>With status: list all accounts, without asking the server.</source>
        <translation>用于 status：列出所有账户，不查询服务器。</translation>
    </message>
    <message>
        <source>With sign-in: add an account, also when somebody is signed in.</source>
        <translation>用于 sign-in：添加账户，即使已有用户登录。</translation>
    </message>
    <message>
        <source>--access-key-file goes with token, names a file, and excludes --account.</source>
        <translation>--access-key-file 用于 token，需指定文件，且不能与 --account 同时使用。</translation>
    </message>
    <message>
        <source>--account doesn’t go with sign-in, and needs a sign-in ID or user ID.</source>
        <translation>--account 不能与 sign-in 一起使用，且需要登录 ID 或用户 ID。</translation>
    </message>
    <message>
        <source>--all goes with status, and without --account.</source>
        <translation>--all 用于 status，且不能与 --account 同时使用。</translation>
    </message>
    <message>
        <source>--another goes with sign-in.</source>
        <translation>--another 用于 sign-in。</translation>
    </message>
</context>
<context>
    <name>Descope::ConfirmLinkView</name>
    <message>
        <source>Don’t use this link</source>
        <translation>不使用此链接</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>正在检查链接…</translation>
    </message>
    <message>
        <source>We can’t tell whether this link was requested here. Continue only if you asked for this email yourself.</source>
        <translation>无法判断此链接是否在此处请求。仅当您自己请求了这封邮件时才继续。</translation>
    </message>
    <message>
        <source>You’re signed in as %1. You’ll be signed out of that account.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>您已以 %1 的身份登录。您将退出该账户。</translation>
    </message>
    <message>
        <source>Set a new password?</source>
        <translation>要设置新密码吗？</translation>
    </message>
    <message>
        <source>Sign in with this link?</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>要使用此链接登录吗？</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>登录(&amp;S)</translation>
    </message>
    <message>
        <source>Enter the email address the link was sent to.</source>
        <translation>请输入接收该链接的电子邮箱地址。</translation>
    </message>
    <message>
        <source>Sign in as %1?</source>
        <translation>要以 %1 的身份登录吗？</translation>
    </message>
    <message>
        <source>Enter what you sign in with.</source>
        <translation>请输入您用于登录的信息。</translation>
    </message>
</context>
<context>
    <name>Descope::ConnectView</name>
    <message>
        <source>Connect to a Descope project</source>
        <translation>连接到 Descope 项目</translation>
    </message>
    <message>
        <source>Enter the ID of the project you sign in to. Whoever gave you this app can tell you.</source>
        <translation>请输入您要登录的项目的 ID。可以向为您提供此应用的人询问。</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>项目 ID(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>高级(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Base URL (optional)</source>
        <translation>基础 URL（可选）(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>连接(&amp;C)</translation>
    </message>
    <message>
        <source>Checking the project…</source>
        <translation>正在检查项目…</translation>
    </message>
    <message>
        <source>&amp;Where do I find the project ID?</source>
        <translation>在哪里可以找到项目 ID？(&amp;W)</translation>
    </message>
</context>
<context>
    <name>Descope::ContactSteps</name>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>我们已重新发送验证码。</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>您的电子邮箱地址已更改。</translation>
    </message>
    <message>
        <source>Your phone number is changed.</source>
        <translation>您的电话号码已更改。</translation>
    </message>
    <message>
        <source>That email address belongs to another account. Use another one, or sign in to that account.</source>
        <translation>该电子邮箱地址属于另一个账户。请使用其他地址，或登录到那个账户。</translation>
    </message>
    <message>
        <source>That phone number belongs to another account. Use another one, or sign in to that account.</source>
        <translation>该电话号码属于另一个账户。请使用其他号码，或登录到那个账户。</translation>
    </message>
</context>
<context>
    <name>Descope::CurrentNotice</name>
    <message>
        <source>You can try again now.</source>
        <translation>现在可以重试了。</translation>
    </message>
</context>
<context>
    <name>Descope::DemoBar</name>
    <message>
        <source>Demo server on this computer. See its emails in the %1inbox%2.</source>
        <extracomment>%1 and %2 enclose the link to the mails</extracomment>
        <translation>此计算机上的演示服务器。请在%1收件箱%2中查看其邮件。</translation>
    </message>
</context>
<context>
    <name>Descope::DeviceCommand</name>
    <message>
        <source>We’ll keep trying.</source>
        <translation>我们会继续尝试。</translation>
    </message>
    <message>
        <source>Open %1 in a browser on any device, and enter this code:</source>
        <extracomment>%1 is a web address; the code follows in a line of its own</extracomment>
        <translation>请在任意设备的浏览器中打开 %1，然后输入此代码：</translation>
    </message>
    <message>
        <source>Scan this, or open %1 in a browser on any device, and enter this code:</source>
        <translation>请扫描此二维码，或在任意设备的浏览器中打开 %1，然后输入此代码：</translation>
    </message>
    <message numerus="yes">
        <source>The code expires in %n minute(s).</source>
        <translation>
            <numerusform>代码将在 %n 分钟后过期。</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>正在等待您在浏览器中登录。按 Ctrl-C 取消。</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>此代码已过期。</translation>
    </message>
    <message>
        <source>Sign-in with a device code may be turned off for this project. If there’s a browser on this computer, run descope-login sign-in --browser.</source>
        <translation>此项目可能已关闭设备代码登录。如果此计算机上有浏览器，请运行 descope-login sign-in --browser。</translation>
    </message>
</context>
<context>
    <name>Descope::EnterCodeView</name>
    <message>
        <source>Enter the code</source>
        <translation>输入验证码</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>验证码(&amp;C)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>地址有误？(&amp;W)</translation>
    </message>
    <message>
        <source>We emailed you a 6-digit code.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>我们已通过邮件向您发送 6 位验证码。</translation>
    </message>
    <message>
        <source>We emailed a 6-digit code to %1.</source>
        <translation>我们已将 6 位验证码发送到 %1。</translation>
    </message>
    <message>
        <source>We texted you a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>我们已通过短信向您发送 6 位验证码。</translation>
    </message>
    <message>
        <source>We texted a 6-digit code to %1.</source>
        <translation>我们已通过短信将 6 位验证码发送到 %1。</translation>
    </message>
    <message>
        <source>We’re calling you with a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>我们正在致电您，告知 6 位验证码。</translation>
    </message>
    <message>
        <source>We’re calling %1 with a 6-digit code.</source>
        <translation>我们正在致电 %1，告知 6 位验证码。</translation>
    </message>
    <message>
        <source>We sent you a 6-digit code by WhatsApp.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>我们已通过 WhatsApp 向您发送 6 位验证码。</translation>
    </message>
    <message>
        <source>We sent a 6-digit code by WhatsApp to %1.</source>
        <translation>我们已通过 WhatsApp 将 6 位验证码发送到 %1。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>确认(&amp;N)</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>正在确认…</translation>
    </message>
    <message>
        <source>&amp;Wrong number?</source>
        <translation>号码有误？(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Email me instead</source>
        <translation>改为通过邮件获取(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Text me instead</source>
        <translation>改为通过短信获取(&amp;T)</translation>
    </message>
    <message>
        <source>Call &amp;me instead</source>
        <translation>改为通过电话获取(&amp;M)</translation>
    </message>
    <message>
        <source>Send it by W&amp;hatsApp instead</source>
        <translation>改为通过 WhatsApp 获取(&amp;H)</translation>
    </message>
</context>
<context>
    <name>Descope::ErrorNotice</name>
    <message>
        <source>Error: %1</source>
        <translation>错误：%1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>代码：%1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>HTTP 状态：%1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>跟踪 ID：%1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>消息：%1</translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation>服务器：%1</translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation>时间：%1</translation>
    </message>
    <message>
        <source>The current password is wrong. Check it and try again.</source>
        <translation>当前密码不正确。请检查后重试。</translation>
    </message>
    <message>
        <source>Wrong email or password. Check both and try again.</source>
        <translation>电子邮箱或密码不正确。请检查后重试。</translation>
    </message>
    <message>
        <source>After several wrong attempts, the account may be locked for a while.</source>
        <translation>多次尝试失败后，账户可能会被锁定一段时间。</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>服务器响应时间过长。</translation>
    </message>
    <message>
        <source>You appear to be offline. Check your connection and try again.</source>
        <translation>您似乎处于离线状态。请检查网络连接后重试。</translation>
    </message>
    <message>
        <source>Your account may have been created; try signing in.</source>
        <translation>您的账户可能已创建；请尝试登录。</translation>
    </message>
    <message>
        <source>There’s already an account with this email address.</source>
        <translation>已存在使用此电子邮箱地址的账户。</translation>
    </message>
    <message>
        <source>We couldn’t create this account. If you already have one, sign in or reset your password.</source>
        <translation>无法创建此账户。如果您已有账户，请登录或重置密码。</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to continue.</source>
        <translation>您的密码已过期。请选择新密码以继续。</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain your email address.</source>
        <translation>服务器未接受此密码。您可能曾使用过它，或者它包含您的电子邮箱地址。</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>尝试次数过多。</translation>
    </message>
    <message>
        <source>The network proxy refused the connection.</source>
        <translation>网络代理拒绝了连接。</translation>
    </message>
    <message>
        <source>The sign-in service is having a problem. Try again in a moment.</source>
        <translation>登录服务出现问题。请稍后重试。</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>您的会话已结束。请重新登录。</translation>
    </message>
    <message>
        <source>This link has expired or was already used. Some email apps open links to scan them, which uses them up.</source>
        <translation>此链接已过期或已被使用。有些邮件应用会打开链接进行扫描，链接因此失效。</translation>
    </message>
    <message>
        <source>You’re signed in, but your keyring is locked, so you’ll have to sign in again next time.</source>
        <translation>您已登录，但密钥环已锁定，因此下次需要重新登录。</translation>
    </message>
    <message>
        <source>Your saved session is locked. Unlock your keyring to continue.</source>
        <translation>您保存的会话已锁定。请解锁密钥环以继续。</translation>
    </message>
    <message>
        <source>You’re signed in, but this computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>您已登录，但此计算机没有可用的密钥环，因此下次需要重新登录。</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be read. Please sign in again.</source>
        <translation>无法读取您保存的会话。请重新登录。</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation>尝试次数过多。您可以在 %1 后重试。</translation>
    </message>
    <message>
        <source>If you already have an account, sign in or reset your password.</source>
        <translation>如果您已有账户，请登录或重置密码。</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be verified. Please sign in again.</source>
        <translation>无法验证您的登录。请重新登录。</translation>
    </message>
    <message>
        <source>Your session is stored only in your desktop’s keyring. Install a keyring such as GNOME Keyring, KDE Wallet or KeePassXC, then try again.</source>
        <translation>您的会话仅保存在桌面的密钥环中。请安装 GNOME Keyring、KDE Wallet 或 KeePassXC 等密钥环，然后重试。</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Check it and try again.</source>
        <translation>该验证码不正确或已过期。请检查后重试。</translation>
    </message>
    <message>
        <source>This code has expired. Request a new one.</source>
        <translation>此验证码已过期。请重新获取。</translation>
    </message>
    <message>
        <source>The link may already be used. If it doesn’t work, request a new one.</source>
        <translation>该链接可能已被使用。如果无效，请重新获取链接。</translation>
    </message>
    <message>
        <source>We couldn’t connect securely to %1. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>无法与 %1 建立安全连接。代理、防病毒软件或错误的系统时钟都可能导致此问题。</translation>
    </message>
    <message>
        <source>Your password wasn’t sent.</source>
        <translation>您的密码未被发送。</translation>
    </message>
    <message>
        <source>Your password may have been changed already. To find out, sign in with the new one.</source>
        <translation>您的密码可能已更改。要确认，请使用新密码登录。</translation>
    </message>
    <message>
        <source>%1 asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 要求提供此计算机上没有的证书。请联系您的网络管理员。</translation>
    </message>
    <message>
        <source>Sign-in isn’t set up correctly in this app. Contact whoever provides it.</source>
        <translation>此应用的登录设置不正确。请联系其提供者。</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be deleted and is still on this computer. Unlock your keyring, then sign out again.</source>
        <translation>无法删除您保存的会话，它仍在此计算机上。请解锁密钥环，然后再次退出登录。</translation>
    </message>
    <message>
        <source>Another app that shares your session is using it. Try again in a moment.</source>
        <translation>共用您会话的另一个应用正在使用它。请稍后重试。</translation>
    </message>
    <message>
        <source>Your session was saved in a different keyring. Switch back to that keyring and restart this app, or sign in here.</source>
        <translation>您的会话保存在另一个密钥环中。请切换回该密钥环并重启此应用，或在此处登录。</translation>
    </message>
    <message>
        <source>Something is missing or isn’t right. Check what you entered and try again.</source>
        <translation>有内容缺失或不正确。请检查您输入的内容，然后重试。</translation>
    </message>
    <message>
        <source>Too many attempts. Try again later.</source>
        <translation>尝试次数过多。请稍后重试。</translation>
    </message>
    <message>
        <source>We couldn’t connect securely. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <translation>无法建立安全连接。代理、防病毒软件或错误的系统时钟都可能导致此问题。</translation>
    </message>
    <message>
        <source>The server asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <translation>服务器要求提供此计算机上没有的证书。请联系您的网络管理员。</translation>
    </message>
    <message>
        <source>You aren’t signed in. Please sign in.</source>
        <translation>您尚未登录。请登录。</translation>
    </message>
    <message>
        <source>The link in the email hasn’t been opened yet.</source>
        <translation>电子邮件中的链接尚未打开。</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>您的密钥环已锁定。请解锁后重试。</translation>
    </message>
    <message>
        <source>Your keyring isn’t set up yet. Set it up to stay signed in on this computer.</source>
        <translation>您的密钥环尚未设置。请设置密钥环，以便在此计算机上保持登录。</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>此计算机没有可用的密钥环，因此下次需要重新登录。</translation>
    </message>
    <message>
        <source>What you asked for may have been done anyway.</source>
        <translation>您的请求可能仍已执行。</translation>
    </message>
    <message>
        <source>Wrong sign-in details. Check them and try again.</source>
        <translation>登录信息不正确。请检查后重试。</translation>
    </message>
    <message>
        <source>That account already exists.</source>
        <translation>该账户已存在。</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain what you sign in with.</source>
        <translation>服务器未接受此密码。您可能曾使用过它，或者它包含您用于登录的信息。</translation>
    </message>
    <message>
        <source>Sign-in was declined in your browser. You can try again.</source>
        <translation>登录在您的浏览器中被拒绝。您可以重试。</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished in your browser. You can try again.</source>
        <translation>登录未在您的浏览器中完成。您可以重试。</translation>
    </message>
    <message>
        <source>The answer from your browser doesn’t belong to this sign-in, so it was ignored. Try again.</source>
        <translation>来自您浏览器的应答不属于此次登录，因此已被忽略。请重试。</translation>
    </message>
    <message>
        <source>The sign-in from your browser has expired or was already used. Try again.</source>
        <translation>来自您浏览器的登录已过期或已被使用。请重试。</translation>
    </message>
    <message>
        <source>We couldn’t open your browser. Copy the link and open it yourself.</source>
        <translation>无法打开您的浏览器。请复制链接并自行打开。</translation>
    </message>
    <message>
        <source>We couldn’t find single sign-on for this email address or domain. Check it and try again.</source>
        <translation>未找到适用于此电子邮箱地址或域名的单点登录。请检查后重试。</translation>
    </message>
    <message>
        <source>The code hasn’t been entered in a browser yet.</source>
        <translation>代码尚未在浏览器中输入。</translation>
    </message>
    <message>
        <source>The code may already be used. If it doesn’t work, use a new one.</source>
        <translation>该验证码可能已被使用。如果无效，请使用新的验证码。</translation>
    </message>
    <message>
        <source>Confirm that it’s you to continue.</source>
        <translation>请先确认是您本人，然后继续。</translation>
    </message>
    <message>
        <source>That’s a different account from the one you’re signed in to. Confirm with your own account.</source>
        <translation>该账户与您当前登录的账户不同。请使用您自己的账户进行确认。</translation>
    </message>
    <message>
        <source>That email address or phone number wasn’t accepted. Check it and try again.</source>
        <translation>该电子邮箱地址或电话号码未被接受。请检查后重试。</translation>
    </message>
    <message>
        <source>The access key wasn’t accepted. It may be wrong, expired or deactivated.</source>
        <translation>访问密钥未被接受。它可能不正确、已过期或已停用。</translation>
    </message>
    <message>
        <source>The server didn’t accept this. It may be the email address or phone number, or this app may not be set up correctly for your organization. Check what you entered; if that doesn’t help, contact whoever provides the app.</source>
        <translation>服务器未接受。原因可能是电子邮箱地址或电话号码，也可能是此应用未针对您的组织正确设置。请检查您输入的内容；如果仍无法解决，请联系此应用的提供者。</translation>
    </message>
    <message>
        <source>Your account couldn’t be created. The server may not accept this password, or this app may not be set up correctly for your organization. Try another password; if that doesn’t help, contact whoever provides the app.</source>
        <translation>无法创建您的账户。服务器可能不接受此密码，也可能是此应用未针对您的组织正确设置。请尝试其他密码；如果仍无法解决，请联系此应用的提供者。</translation>
    </message>
</context>
<context>
    <name>Descope::FactorBindings</name>
    <message>
        <source>Back to sign in</source>
        <translation>返回登录</translation>
    </message>
</context>
<context>
    <name>Descope::FactorSteps</name>
    <message>
        <source>There’s no way yet to confirm that it’s you. Set up an authenticator app at your account first.</source>
        <translation>目前还没有方法可确认是您本人。请先在您的账户中设置身份验证器应用。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>我们已重新发送验证码。</translation>
    </message>
    <message>
        <source>Your browser didn’t confirm that it’s you. Try again, with the account that you use here.</source>
        <translation>您的浏览器未能确认您的身份。请使用您在此处使用的账户重试。</translation>
    </message>
</context>
<context>
    <name>Descope::FieldError</name>
    <message numerus="yes">
        <source>That’s too long: at most %Ln characters fit here.</source>
        <translation>
            <numerusform>内容过长：最多可输入 %Ln 个字符。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::ForgotView</name>
    <message>
        <source>Forgot your password?</source>
        <translation>忘记密码？</translation>
    </message>
    <message>
        <source>Enter your email address. We’ll email you a link to reset your password.</source>
        <translation>请输入您的电子邮箱地址。我们将通过邮件向您发送重置密码的链接。</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>Email me a &amp;reset link</source>
        <translation>通过邮件获取重置链接(&amp;R)</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>We’ll email you a link to reset your password.</source>
        <translation>我们将通过邮件向您发送重置密码的链接。</translation>
    </message>
</context>
<context>
    <name>Descope::FormChecks</name>
    <message>
        <source>Enter your email address.</source>
        <translation>请输入您的电子邮箱地址。</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>请输入新密码。</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>请输入您的密码。</translation>
    </message>
    <message>
        <source>This isn’t the link from the email. Copy the whole link and paste it here.</source>
        <translation>这不是邮件中的链接。请复制完整的链接并粘贴到此处。</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>请输入您的当前密码。</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>请输入邮件中的验证码。</translation>
    </message>
    <message>
        <source>Tick this box to continue.</source>
        <translation>请勾选此框以继续。</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>此项为必填项。</translation>
    </message>
    <message>
        <source>This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to.</source>
        <translation>无法读取此邮件过滤器的链接。请在浏览器中打开它，然后粘贴它所指向的地址。</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>请输入您的电话号码。</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>请输入您的用户名。</translation>
    </message>
    <message>
        <source>Enter your email, phone number or username.</source>
        <translation>请输入您的电子邮箱、电话号码或用户名。</translation>
    </message>
    <message>
        <source>Enter a full email address, such as name@example.com.</source>
        <translation>请输入完整的电子邮箱地址，例如 name@example.com。</translation>
    </message>
    <message>
        <source>Enter your work email address or your organization’s domain.</source>
        <translation>请输入您的工作邮箱地址或您组织的域名。</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>请输入身份验证器应用中的验证码。</translation>
    </message>
    <message>
        <source>Enter the code from the text message.</source>
        <translation>请输入短信中的验证码。</translation>
    </message>
    <message>
        <source>Enter the code from the call.</source>
        <translation>请输入电话中的验证码。</translation>
    </message>
    <message>
        <source>Enter the code from the WhatsApp message.</source>
        <translation>请输入 WhatsApp 消息中的验证码。</translation>
    </message>
    <message>
        <source>Enter your phone number with its country code, such as +1 555 123 4567.</source>
        <translation>请输入带国家/地区代码的电话号码，例如 +1 555 123 4567。</translation>
    </message>
    <message>
        <source>This is your email address already. Enter another one.</source>
        <translation>这已经是您的电子邮箱地址。请输入其他地址。</translation>
    </message>
    <message>
        <source>This isn’t a full phone number. Check it, and the code of its country.</source>
        <translation>这不是完整的电话号码。请检查号码及其国家/地区代码。</translation>
    </message>
    <message>
        <source>This is your phone number already. Enter another one.</source>
        <translation>这已经是您的电话号码。请输入其他号码。</translation>
    </message>
</context>
<context>
    <name>Descope::LoginIdBox</name>
    <message>
        <source>&amp;Email</source>
        <translation>电子邮箱(&amp;E)</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>电话号码(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>用户名(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Email, phone or username</source>
        <translation>电子邮箱、电话或用户名(&amp;E)</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>您是指 %1 吗？</translation>
    </message>
</context>
<context>
    <name>Descope::LoopbackPage</name>
    <message>
        <source>The link has arrived</source>
        <translation>链接已送达</translation>
    </message>
    <message>
        <source>You can close this page and go back to the app.</source>
        <translation>您可以关闭此页面并返回应用。</translation>
    </message>
    <message>
        <source>This isn’t the link we’re waiting for</source>
        <translation>这不是我们正在等待的链接</translation>
    </message>
    <message>
        <source>Copy the whole link from the email and paste it in the app. You can close this page.</source>
        <translation>请从邮件中复制完整的链接并粘贴到应用中。您可以关闭此页面。</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language that this is translated into, such as de</extracomment>
        <translation>zh-CN</translation>
    </message>
    <message>
        <source>You can close this page. Go back to the app to try again.</source>
        <translation>您可以关闭此页面。请返回应用重试。</translation>
    </message>
    <message>
        <source>This isn’t the sign-in we’re waiting for</source>
        <translation>这不是我们正在等待的登录</translation>
    </message>
    <message>
        <source>Continue in the app</source>
        <translation>请在应用中继续</translation>
    </message>
    <message>
        <source>Sign-in was declined</source>
        <translation>登录被拒绝</translation>
    </message>
    <message>
        <source>Sign-in didn’t work</source>
        <translation>登录未成功</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in the app</source>
        <translation>此登录已在应用中取消</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>此登录耗时过长</translation>
    </message>
    <message>
        <source>This sign-in was already used</source>
        <translation>此登录已被使用</translation>
    </message>
</context>
<context>
    <name>Descope::MailOptions</name>
    <message>
        <source>Codes can come by email, sms, voice and whatsapp, separated by commas; “%1” is none of these.</source>
        <translation>验证码可以通过 email、sms、voice 和 whatsapp 发送，以逗号分隔；“%1”不属于其中任何一种。</translation>
    </message>
    <message>
        <source>Say how codes come: by email, sms, voice or whatsapp.</source>
        <translation>请指定验证码的发送方式：email、sms、voice 或 whatsapp。</translation>
    </message>
    <message>
        <source>Links that sign in can be magic or enchanted; “%1” is neither.</source>
        <translation>登录链接可以是 magic 或 enchanted；“%1”不属于其中任何一种。</translation>
    </message>
    <message>
        <source>How codes come: email, sms, voice or whatsapp, or several with commas between them; the first is used unless people choose another.</source>
        <translation>验证码的发送方式：email、sms、voice 或 whatsapp，或以逗号分隔的多种；除非用户另选，否则使用第一种。</translation>
    </message>
    <message>
        <source>Which link signs in: magic (opened on this computer) or enchanted (opened on any device, by a number).</source>
        <translation>用于登录的链接：magic（在此计算机上打开）或 enchanted（在任意设备上按数字打开）。</translation>
    </message>
    <message>
        <source>Let people who are new create an account with a link or a code.</source>
        <translation>允许新用户通过链接或验证码创建账户。</translation>
    </message>
</context>
<context>
    <name>Descope::MailSteps</name>
    <message>
        <source>We sent the email again.</source>
        <translation>邮件已重新发送。</translation>
    </message>
    <message>
        <source>That link belongs to another account, so nothing was changed.</source>
        <translation>该链接属于另一个账户，因此未作任何更改。</translation>
    </message>
    <message>
        <source>Password changed, but your other devices couldn’t be signed out.</source>
        <translation>密码已更改，但无法使您的其他设备退出登录。</translation>
    </message>
    <message>
        <source>Password changed. Your other devices are signed out.</source>
        <translation>密码已更改。您的其他设备已退出登录。</translation>
    </message>
    <message>
        <source>That link is damaged or isn’t for this app, so it was ignored.</source>
        <translation>该链接已损坏或不适用于此应用，因此已被忽略。</translation>
    </message>
    <message>
        <source>Another link was opened. Finish or cancel this one, then open the other one again.</source>
        <translation>打开了另一个链接。请先完成或取消当前操作，然后重新打开该链接。</translation>
    </message>
    <message>
        <source>A link from an email was opened.</source>
        <translation>打开了邮件中的链接。</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
</context>
<context>
    <name>Descope::MainWindow</name>
    <message>
        <source>A link was opened. Connect to your project to use it.</source>
        <translation>打开了一个链接。请连接到您的项目以使用它。</translation>
    </message>
</context>
<context>
    <name>Descope::MessageBar</name>
    <message>
        <source>Hide details</source>
        <translation>隐藏详细信息</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>复制详细信息</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>信息</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>成功</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>警告</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>错误</translation>
    </message>
    <message>
        <source>Details shown</source>
        <translation>已显示详细信息</translation>
    </message>
    <message>
        <source>Details hidden</source>
        <translation>已隐藏详细信息</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordBox</name>
    <message>
        <source>This password doesn’t meet all the rules yet.</source>
        <translation>此密码尚未满足所有规则。</translation>
    </message>
    <message>
        <source>Choose a different password.</source>
        <translation>请选择其他密码。</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordView</name>
    <message>
        <source>Set a new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>Sign out my &amp;other devices</source>
        <translation>让我的其他设备退出登录(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>更改密码</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>更改密码(&amp;C)</translation>
    </message>
    <message>
        <source>Changing your password…</source>
        <translation>正在更改密码…</translation>
    </message>
</context>
<context>
    <name>Descope::NoticeButtons</name>
    <message>
        <source>Try again</source>
        <translation>重试</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>前往登录</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>重置密码</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>发送新链接</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>解锁并重试</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>解锁并保存</translation>
    </message>
    <message>
        <source>Set up and save</source>
        <translation>设置并保存</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>如何解决</translation>
    </message>
    <message>
        <source>Use the link</source>
        <translation>使用链接</translation>
    </message>
    <message>
        <source>Try the new password</source>
        <translation>尝试新密码</translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>不再记住账户</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>重新打开浏览器</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>隐藏密码</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>显示密码</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>显示“%1”</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock 已开启</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSteps</name>
    <message>
        <source>Password changed.</source>
        <translation>密码已更改。</translation>
    </message>
    <message>
        <source>The new password wasn’t accepted, so your old one probably still works. Try again.</source>
        <translation>新密码未被接受，因此旧密码很可能仍然有效。请重试。</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSuggestion</name>
    <message>
        <source>Suggest a password</source>
        <translation>建议密码</translation>
    </message>
    <message>
        <source>Save this password somewhere safe, such as a password manager.</source>
        <translation>请将此密码保存在安全的地方，例如密码管理器。</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>复制密码</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>已复制。剪贴板将在一分钟后清空。</translation>
    </message>
</context>
<context>
    <name>Descope::PersonSteps</name>
    <message>
        <source>This computer remembers the last account until another one signs in.</source>
        <translation>此计算机会记住上次的账户，直到另一个账户登录。</translation>
    </message>
    <message>
        <source>We couldn’t remove the account. Unlock your keyring and try again.</source>
        <translation>无法移除该账户。请解锁密钥环后重试。</translation>
    </message>
    <message>
        <source>This computer no longer remembers the account.</source>
        <translation>此计算机不再记住该账户。</translation>
    </message>
    <message>
        <source>Forgetting account…</source>
        <translation>正在清除记住的账户…</translation>
    </message>
</context>
<context>
    <name>Descope::PhoneBox</name>
    <message>
        <source>Co&amp;untry</source>
        <translation>国家/地区(&amp;U)</translation>
    </message>
    <message>
        <source>Phone nu&amp;mber</source>
        <translation>电话号码(&amp;M)</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyChecklist</name>
    <message>
        <source>Password rules</source>
        <translation>密码规则</translation>
    </message>
    <message>
        <source>All rules are met.</source>
        <translation>已满足所有规则。</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met: %1</source>
        <extracomment>For screen readers, after a password was refused; %1 is a list of rules.</extracomment>
        <translation>
            <numerusform>有 %n 条规则未满足：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <extracomment>For screen readers; %1 is a list of rules for a new password that are not met yet.</extracomment>
        <translation>还需要：%1</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>至少 %n 个字符</numerusform>
        </translation>
    </message>
    <message>
        <source>One lowercase letter</source>
        <translation>一个小写字母</translation>
    </message>
    <message>
        <source>One uppercase letter</source>
        <translation>一个大写字母</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>一个数字</translation>
    </message>
    <message>
        <source>One symbol, such as ! or ?</source>
        <translation>一个符号，例如 ! 或 ?</translation>
    </message>
    <message>
        <source>Strength: “%1” or better</source>
        <extracomment>%1 is a word such as &quot;Good&quot;.</extracomment>
        <translation>强度：“%1”或以上</translation>
    </message>
</context>
<context>
    <name>Descope::ProjectSetup</name>
    <message>
        <source>Enter the project ID.</source>
        <translation>请输入项目 ID。</translation>
    </message>
    <message>
        <source>That isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>这不是项目 ID。项目 ID 以字母 P 开头，后跟至少 27 个字母或数字。</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, such as https://api.descope.com.</source>
        <translation>请输入以 https:// 开头的地址，例如 https://api.descope.com。</translation>
    </message>
    <message>
        <source>There’s no project with this ID at %1.</source>
        <translation>%1 上没有使用此 ID 的项目。</translation>
    </message>
    <message>
        <source>The server at %1 isn’t Descope’s, so this project couldn’t be checked.</source>
        <translation>%1 上的服务器不属于 Descope，因此无法检查此项目。</translation>
    </message>
    <message>
        <source>We couldn’t reach %1, so this project couldn’t be checked.</source>
        <translation>无法连接 %1，因此无法检查此项目。</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>仍然连接</translation>
    </message>
    <message>
        <source>Your project couldn’t be saved in %1. You can continue, but you’ll be asked again next time.</source>
        <translation>无法将您的项目保存到 %1。您可以继续，但下次会再次询问。</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>This app’s environment names another project. You can continue, but you’ll be asked again next time.</source>
        <translation>此应用的环境变量指定了另一个项目。您可以继续，但下次会再次询问。</translation>
    </message>
</context>
<context>
    <name>Descope::ReplaceView</name>
    <message>
        <source>Choose a new password</source>
        <translation>选择新密码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>当前密码(&amp;U)</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>保存并登录(&amp;S)</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>正在保存…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>忘记密码？(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Descope::RestoringView</name>
    <message>
        <source>Restoring your session…</source>
        <translation>正在恢复您的会话…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>请稍候</translation>
    </message>
</context>
<context>
    <name>Descope::Screens</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>For screen readers, after sign-in; %1 is the name or the email address of a person.</extracomment>
        <translation>已以 %1 的身份登录。</translation>
    </message>
</context>
<context>
    <name>Descope::SecondFactorView</name>
    <message>
        <source>&amp;Code</source>
        <translation>验证码(&amp;C)</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>Use your &amp;authenticator app</source>
        <translation>使用身份验证器应用(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Email me a code</source>
        <translation>通过邮件获取验证码(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>通过短信获取验证码(&amp;T)</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows now.</source>
        <translation>请输入身份验证器应用当前显示的验证码。</translation>
    </message>
    <message>
        <source>We’ll email you a 6-digit code.</source>
        <translation>我们将通过邮件向您发送 6 位验证码。</translation>
    </message>
    <message>
        <source>We’ll text you a 6-digit code.</source>
        <translation>我们将通过短信向您发送 6 位验证码。</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>确认是您本人</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>还差一步</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>确认(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>发送验证码(&amp;S)</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>正在确认…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>正在发送…</translation>
    </message>
    <message>
        <source>Use your &amp;browser</source>
        <translation>使用您的浏览器(&amp;B)</translation>
    </message>
    <message>
        <source>Sign in once more in your browser, as you do there with this account.</source>
        <translation>请按您平时在浏览器中登录此账户的方式，在浏览器中再登录一次。</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>打开浏览器(&amp;B)</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>正在打开您的浏览器…</translation>
    </message>
</context>
<context>
    <name>Descope::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>粘贴(&amp;P)</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>全选(&amp;A)</translation>
    </message>
</context>
<context>
    <name>Descope::SentMailView</name>
    <message>
        <source>&amp;Resend</source>
        <extracomment>%1 is the time until the button can be used, such as 0:30.</extracomment>
        <translation>重新发送(&amp;R)</translation>
    </message>
    <message>
        <source>Resend (%1)</source>
        <translation>重新发送 (%1)</translation>
    </message>
</context>
<context>
    <name>Descope::SetUpTotpView</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Scan this with your authenticator app:</source>
        <translation>请使用身份验证器应用扫描此二维码：</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>用于身份验证器应用的二维码</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>应用中的验证码(&amp;C)</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>已复制。剪贴板将在一分钟后清空。</translation>
    </message>
    <message>
        <source>Replace your authenticator app</source>
        <translation>更换身份验证器应用</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>设置身份验证器应用</translation>
    </message>
    <message>
        <source>A new app replaces the one you have. Codes from the old one stop working.</source>
        <translation>新应用将取代您现有的应用。旧应用的验证码将失效。</translation>
    </message>
    <message>
        <source>An app on your phone makes a new code every 30 seconds, so that your password alone isn’t enough to sign in.</source>
        <translation>您手机上的应用每 30 秒生成一个新的验证码，因此仅凭密码无法登录。</translation>
    </message>
    <message>
        <source>Can’t scan it? Enter this key in the app:</source>
        <translation>无法扫描？请在应用中输入此密钥：</translation>
    </message>
    <message>
        <source>Enter this key in your authenticator app:</source>
        <translation>请在身份验证器应用中输入此密钥：</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>确认(&amp;N)</translation>
    </message>
    <message>
        <source>Co&amp;ntinue</source>
        <translation>继续(&amp;N)</translation>
    </message>
    <message>
        <source>Confirming…</source>
        <translation>正在确认…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>请稍候</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>已复制</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>复制密钥(&amp;K)</translation>
    </message>
</context>
<context>
    <name>Descope::SignInCommand</name>
    <message>
        <source>Press Enter to try again, or Ctrl-C to cancel.</source>
        <translation>按 Enter 重试，或按 Ctrl-C 取消。</translation>
    </message>
</context>
<context>
    <name>Descope::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>在此计算机上保持登录(&amp;S)</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>正在登录…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>忘记密码？(&amp;F)</translation>
    </message>
    <message>
        <source>Email me a &amp;link</source>
        <translation>通过邮件获取链接(&amp;L)</translation>
    </message>
    <message>
        <source>Email me a c&amp;ode</source>
        <translation>通过邮件获取验证码(&amp;O)</translation>
    </message>
    <message>
        <source>or</source>
        <translation>或</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>还没有账户？</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>创建账户(&amp;C)</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>使用其他账户(&amp;A)</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>以 %1 的身份继续</translation>
    </message>
    <message>
        <source>Use sin&amp;gle sign-on</source>
        <translation>使用单点登录(&amp;G)</translation>
    </message>
    <message>
        <source>Continue in your &amp;browser</source>
        <translation>在浏览器中继续(&amp;B)</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>正在打开您的浏览器…</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>On a button; %1 is the name of a company with which people have an account, such as Google.</extracomment>
        <translation>使用 %1 继续</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>上次使用</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode</source>
        <translation>获取验证码(&amp;O)</translation>
    </message>
    <message>
        <source>Text me a c&amp;ode</source>
        <translation>通过短信获取验证码(&amp;O)</translation>
    </message>
    <message>
        <source>Call me with a c&amp;ode</source>
        <translation>通过电话获取验证码(&amp;O)</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode by WhatsApp</source>
        <translation>通过 WhatsApp 获取验证码(&amp;O)</translation>
    </message>
</context>
<context>
    <name>Descope::SignUpView</name>
    <message>
        <source>Create account</source>
        <translation>创建账户</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>姓名（可选）(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>创建账户(&amp;C)</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>正在创建您的账户…</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>前往登录(&amp;S)</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>使用条款</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>隐私政策</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1 and %2.</source>
        <extracomment>%1 is a link, &quot;Terms of use&quot;, and %2 is one, &quot;Privacy policy&quot;. Their texts are translated apart and stand nowhere else.</extracomment>
        <translation>创建账户即表示您同意%1和%2。</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1.</source>
        <translation>创建账户即表示您同意%1。</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %2.</source>
        <translation>创建账户即表示您同意%2。</translation>
    </message>
</context>
<context>
    <name>Descope::SsoView</name>
    <message>
        <source>Use single sign-on</source>
        <translation>使用单点登录</translation>
    </message>
    <message>
        <source>We’ll open your organization’s sign-in page in your browser.</source>
        <translation>我们将在您的浏览器中打开您组织的登录页面。</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>返回登录</translation>
    </message>
    <message>
        <source>&amp;Work email or organization domain</source>
        <translation>工作邮箱或组织域名(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>继续(&amp;C)</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>正在打开您的浏览器…</translation>
    </message>
</context>
<context>
    <name>Descope::StrengthBar</name>
    <message>
        <source>Very weak</source>
        <comment>strength of a password</comment>
        <translation>非常弱</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>弱</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>一般</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>良好</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>强</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <extracomment>For screen readers; %1 is a word such as &quot;Fair&quot;.</extracomment>
        <translation>密码强度：%1</translation>
    </message>
</context>
<context>
    <name>Descope::SwitchSteps</name>
    <message>
        <source>“%1” isn’t signed in on this computer.</source>
        <extracomment>%1 is a login id or a user id</extracomment>
        <translation>“%1”未在此计算机上登录。</translation>
    </message>
    <message>
        <source>Removing account…</source>
        <translation>正在移除账户…</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>已从此计算机移除该账户。</translation>
    </message>
    <message>
        <source>The account was removed from this computer. We couldn’t reach the server; its session there will expire on its own.</source>
        <translation>已从此计算机移除该账户。无法连接服务器；服务器上的会话会自行过期。</translation>
    </message>
    <message>
        <source>The account was removed. We’ll delete its saved session once the keyring is unlocked.</source>
        <translation>已移除该账户。密钥环解锁后，我们将删除其保存的会话。</translation>
    </message>
</context>
<context>
    <name>Descope::TenantView</name>
    <message>
        <source>Choose an organization</source>
        <translation>选择组织</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>Beside the name of the organization for which the person is signed in now.</extracomment>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>Descope::TimeText</name>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>今天 %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>昨天 %1</translation>
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
        <translation>您的身份验证器应用已设置好。</translation>
    </message>
    <message>
        <source>Your authenticator app isn’t set up yet. Finish that, or you may be asked for codes that you don’t have.</source>
        <translation>您的身份验证器应用尚未设置好。请完成设置，否则可能会要求您输入您没有的验证码。</translation>
    </message>
</context>
<context>
    <name>Descope::TotpWords</name>
    <message>
        <source>That code is wrong. Enter the newest one; each works once. If none works, check the clock of your phone.</source>
        <translation>该验证码不正确。请输入最新的验证码；每个验证码只能使用一次。如果都无效，请检查您手机的时钟。</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a few minutes, then enter a new one.</source>
        <translation>错误的验证码过多。请等待几分钟，然后输入新的验证码。</translation>
    </message>
</context>
<context>
    <name>Descope::View</name>
    <message>
        <source>For %1</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>账户：%1</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>请稍候</translation>
    </message>
</context>
<context>
    <name>Descope::ViewBindings</name>
    <message>
        <source>The password rules are checked when you save.</source>
        <translation>保存时将检查密码规则。</translation>
    </message>
    <message>
        <source>We’ll keep trying to reconnect.</source>
        <translation>我们会继续尝试重新连接。</translation>
    </message>
</context>
</TS>
