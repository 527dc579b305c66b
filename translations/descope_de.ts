<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Descope::AccountView</name>
    <message>
        <source>Your account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Last sign-ins</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Replace password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy s&amp;upport details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out on all your devices? You will have to sign in again on each of them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out e&amp;verywhere</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keep me signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed in, but offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session has ended</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::ChangeView</name>
    <message>
        <source>Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changing your password…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>%1 is the name or the e-mail address of a person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::CheckMailView</name>
    <message>
        <source>Check your e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the message, choose this number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting for you to open the link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Or &amp;paste the link from the message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Resend</source>
        <extracomment>%1 is the time until the button can be used, such as 0:30.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent you a message. Open the link in it to continue.</source>
        <extracomment>%1 is a partly hidden e-mail address, such as a***@example.com.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We sent a message to %1. Open the link in it to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resend (%1)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::ChecklistRow</name>
    <message>
        <source>%1: not yet met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: not met</source>
        <extracomment>Name of a password rule for screen readers, after a password was refused; %1 is the rule.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::Configuration</name>
    <message>
        <source>Try descope-login --help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in with Descope.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Descope project, such as P2abc…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service, when it is not the project&apos;s own region.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say that the service is a demo on this computer, and link to its inbox.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not know what to do with &apos;%1&apos;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A project id is the letter P and 27 or more letters or digits; &apos;%1&apos; is not one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::DemoBar</name>
    <message>
        <source>Local demo server. Its mails are in the %1inbox%2.</source>
        <extracomment>%1 and %2 enclose the link to the mails</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::ErrorText</name>
    <message>
        <source>Error: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Trace id: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Server: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The current password is wrong. Check it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong e-mail or password. Check both and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After several wrong attempts the account may be locked for a while.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You appear to be offline. Check your connection and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your account may have been created; try signing in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password may have been changed already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is already an account with this e-mail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>We could not create this account. If you already have one, sign in or reset your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The server did not accept this password. It may be one you used before or contain your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A secure connection to %1 could not be made. A proxy, antivirus or wrong clock can cause this. Your password was not sent.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The network proxy refused the connection.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign-in service has a problem. Try again in a moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This application is not set up correctly for sign-in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This link has expired or was already used. Some mail programs open links to check them, which uses them up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but your keyring is locked, so you will have to sign in again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your saved sign-in is locked. Unlock your keyring to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed in, but this computer has no usable keyring, so you will have to sign in again next time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your saved sign-in could not be read. Please sign in again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::ForgotView</name>
    <message>
        <source>Forgot your password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your e-mail address. We will send you a message with which you can set a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Send e-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::LoginFlow</name>
    <message>
        <source>You can try again now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your sign-in is saved on this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your e-mail address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The e-mail was sent again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the link from the e-mail. Copy the whole link and paste it here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That link belongs to another account. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new password is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your new password is saved, but other devices could not be signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your password is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your last sign-ins cannot be shown now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out. Your saved sign-in will be deleted when the keyring can be used again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out here, but the server could not be reached: other devices are still signed in.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are signed out here, but the server could not be told; the session ends there by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules for passwords are checked when you save.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection is tried again by itself.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::MainWindow</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::MessageBar</name>
    <message>
        <source>Hide details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Success</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::Messages</name>
    <message>
        <source>Try again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordBox</name>
    <message>
        <source>This password does not follow all the rules yet.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordView</name>
    <message>
        <source>Set a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign out my &amp;other devices</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>%1 is the name or the e-mail address of a person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide “%1”</source>
        <extracomment>Name of a button for screen readers; %1 is the label of a field, such as &quot;New password&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::PolicyChecklist</name>
    <message>
        <source>Password rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All rules are met.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met: %1</source>
        <extracomment>For screen readers, after a password was refused; %1 is a list of rules.</extracomment>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <extracomment>For screen readers; %1 is a list of rules for a new password that are not met yet.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::PolicyText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A lower-case letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An upper-case letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A digit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A character that is neither letter nor digit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::ReplaceView</name>
    <message>
        <source>Choose a new password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Current password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <extracomment>%1 is the e-mail address of a person.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::RestoringView</name>
    <message>
        <source>Restoring your session…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::SignUpView</name>
    <message>
        <source>Create account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::StrengthBar</name>
    <message>
        <source>Very weak</source>
        <comment>strength of a password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <extracomment>For screen readers; %1 is a word such as &quot;Fair&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Descope::View</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
