<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Descope::AccessKey</name>
    <message>
        <source>The access key can’t be read: %1: %2</source>
        <translation>Não é possível ler a chave de acesso: %1: %2</translation>
    </message>
    <message>
        <source>Other users of this computer may read the access key in %1, so it isn’t used. Run chmod 600 on the file, and make a new key if anybody could have seen this one.</source>
        <translation>Outros usuários deste computador podem ler a chave de acesso em %1, por isso ela não é usada. Execute chmod 600 no arquivo e crie uma nova chave se alguém puder ter visto esta.</translation>
    </message>
    <message>
        <source>There’s no access key in %1.</source>
        <translation>Não há nenhuma chave de acesso em %1.</translation>
    </message>
    <message>
        <source>This isn’t a regular file.</source>
        <translation>Este não é um arquivo comum.</translation>
    </message>
</context>
<context>
    <name>Descope::AccountMenu</name>
    <message>
        <source>&amp;Account</source>
        <translation>&amp;Conta</translation>
    </message>
    <message>
        <source>A&amp;dd account…</source>
        <translation>&amp;Adicionar conta…</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>&amp;Remover deste computador</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>&amp;Sair</translation>
    </message>
</context>
<context>
    <name>Descope::AccountSteps</name>
    <message>
        <source>You’ll stay signed in on this computer.</source>
        <translation>Sua sessão continuará ativa neste computador.</translation>
    </message>
    <message>
        <source>Recent sign-ins can’t be shown right now.</source>
        <translation>Não é possível mostrar os acessos recentes no momento.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>Você saiu.</translation>
    </message>
    <message>
        <source>You’re signed out. We’ll delete your saved session once the keyring is unlocked.</source>
        <translation>Você saiu. Sua sessão salva será excluída quando o chaveiro for desbloqueado.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server, so your other devices are still signed in.</source>
        <translation>Você saiu neste computador. Não foi possível contatar o servidor, por isso seus outros dispositivos continuam conectados.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. We couldn’t reach the server; your session there will expire on its own.</source>
        <translation>Você saiu neste computador. Não foi possível contatar o servidor; lá, sua sessão expirará automaticamente.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer. The server didn’t confirm it, so your other devices may still be signed in.</source>
        <translation>Você saiu neste computador. O servidor não confirmou isso, por isso seus outros dispositivos podem continuar conectados.</translation>
    </message>
    <message>
        <source>You were signed out because you were away. Please sign in again.</source>
        <translation>Sua sessão foi encerrada por causa da sua ausência. Entre de novo.</translation>
    </message>
    <message>
        <source>Your keyring can’t save anything right now, so your session isn’t renewed. Unlock the keyring or free up disk space.</source>
        <translation>Seu chaveiro não pode salvar nada no momento, por isso sua sessão não é renovada. Desbloqueie o chaveiro ou libere espaço em disco.</translation>
    </message>
    <message>
        <source>You’re connected again.</source>
        <translation>A conexão foi restabelecida.</translation>
    </message>
    <message>
        <source>Signing out…</source>
        <translation>Saindo…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountView</name>
    <message>
        <source>Your account</source>
        <translation>Sua conta</translation>
    </message>
    <message>
        <source>Recent sign-ins</source>
        <translation>Acessos recentes</translation>
    </message>
    <message>
        <source>&amp;Sign out</source>
        <translation>Sai&amp;r</translation>
    </message>
    <message>
        <source>Sign out &amp;everywhere…</source>
        <translation>Sair de &amp;todos os dispositivos…</translation>
    </message>
    <message>
        <source>Sign out on all your devices? You’ll have to sign in again on each of them.</source>
        <translation>Sair de todos os seus dispositivos? Será preciso entrar de novo em cada um deles.</translation>
    </message>
    <message>
        <source>Sign out e&amp;verywhere</source>
        <translation>Sair de t&amp;odos os dispositivos</translation>
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
        <translation>Local</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sessão ativa</translation>
    </message>
    <message>
        <source>Signed in, but offline</source>
        <translation>Sessão ativa, mas off-line</translation>
    </message>
    <message>
        <source>Your session has ended</source>
        <translation>Sua sessão terminou</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>&amp;Try now</source>
        <translation>Tentar a&amp;gora</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <source>Support details</source>
        <translation>Detalhes para o suporte</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>Co&amp;piar</translation>
    </message>
    <message>
        <source>Copy support details</source>
        <translation>Copiar detalhes para o suporte</translation>
    </message>
    <message>
        <source>You don’t have a password yet.</source>
        <translation>Você ainda não tem uma senha.</translation>
    </message>
    <message>
        <source>S&amp;et…</source>
        <translation>&amp;Definir…</translation>
    </message>
    <message>
        <source>Change password…</source>
        <translation>Alterar senha…</translation>
    </message>
    <message>
        <source>Set password…</source>
        <translation>Definir senha…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado para a área de transferência.</translation>
    </message>
    <message>
        <source>Email verified</source>
        <translation>E-mail verificado</translation>
    </message>
    <message>
        <source>Email not verified</source>
        <translation>E-mail não verificado</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Este computador</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Aplicativo autenticador</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Organização</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Contas</translation>
    </message>
    <message>
        <source>Its codes confirm that it’s you.</source>
        <translation>Os códigos dele confirmam que é você.</translation>
    </message>
    <message>
        <source>Replace…</source>
        <translation>Substituir…</translation>
    </message>
    <message>
        <source>Replace authenticator app…</source>
        <translation>Substituir aplicativo autenticador…</translation>
    </message>
    <message>
        <source>Not set up yet.</source>
        <translation>Ainda não configurado.</translation>
    </message>
    <message>
        <source>Set up…</source>
        <translation>Configurar…</translation>
    </message>
    <message>
        <source>Set up authenticator app…</source>
        <translation>Configurar aplicativo autenticador…</translation>
    </message>
    <message>
        <source>You don’t have an email address yet.</source>
        <translation>Você ainda não tem um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Add…</source>
        <translation>Adicionar…</translation>
    </message>
    <message>
        <source>Add email address…</source>
        <translation>Adicionar endereço de e-mail…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Change email address…</source>
        <translation>Alterar endereço de e-mail…</translation>
    </message>
    <message>
        <source>You don’t have a phone number yet.</source>
        <translation>Você ainda não tem um número de telefone.</translation>
    </message>
    <message>
        <source>Add phone number…</source>
        <translation>Adicionar número de telefone…</translation>
    </message>
    <message>
        <source>Change phone number…</source>
        <translation>Alterar número de telefone…</translation>
    </message>
    <message>
        <source>Switch…</source>
        <translation>Trocar…</translation>
    </message>
    <message>
        <source>Switch organization…</source>
        <translation>Trocar de organização…</translation>
    </message>
    <message>
        <source>No other account on this computer.</source>
        <translation>Nenhuma outra conta neste computador.</translation>
    </message>
    <message>
        <source>Add account…</source>
        <translation>Adicionar conta…</translation>
    </message>
    <message>
        <source>Switch account…</source>
        <translation>Trocar de conta…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountWidget</name>
    <message>
        <source>Nobody is signed in.</source>
        <translation>Nenhum usuário conectado.</translation>
    </message>
    <message>
        <source>&amp;Sign in…</source>
        <translation>Ent&amp;rar…</translation>
    </message>
</context>
<context>
    <name>Descope::AccountsView</name>
    <message>
        <source>Choose an account</source>
        <translation>Escolha uma conta</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>&amp;Usar outra conta</translation>
    </message>
    <message>
        <source>&amp;Remove from this computer</source>
        <translation>&amp;Remover deste computador</translation>
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
        <translation>Remover deste computador</translation>
    </message>
    <message>
        <source>Remove %1 from this computer</source>
        <extracomment>For screen readers; %1 is the name or the email address of a person.</extracomment>
        <translation>Remover %1 deste computador</translation>
    </message>
    <message>
        <source>Remove %1 from this computer? You can sign in again at any time.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Remover %1 deste computador? Você pode entrar de novo a qualquer momento.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserCommand</name>
    <message>
        <source>Opening your browser to sign in. If nothing opens, copy this address to a browser on this computer:</source>
        <translation>Abrindo seu navegador para entrar. Se nada abrir, copie este endereço para um navegador neste computador:</translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>Aguardando você entrar por lá. Pressione Ctrl-C para cancelar.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser (%1). Copy the address above, or run descope-login sign-in --device to use a browser on another device.</source>
        <extracomment>%1 is a technical reason in English</extracomment>
        <translation>Não foi possível abrir seu navegador (%1). Copie o endereço acima ou execute descope-login sign-in --device para usar um navegador em outro dispositivo.</translation>
    </message>
    <message>
        <source>Still waiting. If your browser hasn’t opened, copy the address above.</source>
        <translation>Ainda aguardando. Se seu navegador não abriu, copie o endereço acima.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserOptions</name>
    <message>
        <source>The icon of the provider “%1” can’t be read: %2</source>
        <translation>Não é possível ler o ícone do provedor “%1”: %2</translation>
    </message>
    <message>
        <source>Offer to sign in with the browser, on the project’s own pages.</source>
        <translation>Oferecer o login com o navegador, nas páginas do projeto.</translation>
    </message>
    <message>
        <source>Providers can be %1, separated by commas; “%2” is none of these. Give one of your own a name, such as acme=Acme ID.</source>
        <translation>Os provedores podem ser %1, separados por vírgulas; “%2” não é nenhum deles. Dê um nome a um provedor próprio, como acme=Acme ID.</translation>
    </message>
    <message>
        <source>“%1” isn’t a provider ID. IDs have up to 64 letters, digits, dots, hyphens and underscores.</source>
        <translation>“%1” não é um ID de provedor. Os IDs têm até 64 letras, dígitos, pontos, hifens e sublinhados.</translation>
    </message>
    <message>
        <source>The provider “%1” is listed twice.</source>
        <translation>O provedor “%1” aparece duas vezes.</translation>
    </message>
    <message>
        <source>The first screen can be form or browser; “%1” is neither.</source>
        <translation>A primeira tela pode ser form ou browser; “%1” não é nenhum deles.</translation>
    </message>
    <message>
        <source>“%1” isn’t a flow ID. IDs have letters, digits, dots, hyphens and underscores.</source>
        <translation>“%1” não é um ID de fluxo. Os IDs têm letras, dígitos, pontos, hifens e sublinhados.</translation>
    </message>
    <message>
        <source>“%1” isn’t a port that the browser can return to. Use 1024 to 65535, or 0 for any free port.</source>
        <translation>“%1” não é uma porta à qual o navegador possa voltar. Use de 1024 a 65535, ou 0 para qualquer porta livre.</translation>
    </message>
    <message>
        <source>The browser can return by loopback or scheme; “%1” is neither.</source>
        <translation>O navegador pode voltar por loopback ou scheme; “%1” não é nenhum deles.</translation>
    </message>
    <message>
        <source>Offer single sign-on, by work email or organization domain.</source>
        <translation>Oferecer o login único, com o e-mail de trabalho ou o domínio da organização.</translation>
    </message>
    <message>
        <source>Offer to sign in with these providers, such as google,github,acme=Acme ID.</source>
        <translation>Oferecer o login com estes provedores, como google,github,acme=Acme ID.</translation>
    </message>
    <message>
        <source>What the first screen shows: form (email and password) or browser (no form).</source>
        <translation>O que a primeira tela mostra: form (e-mail e senha) ou browser (sem formulário).</translation>
    </message>
    <message>
        <source>The flow that the browser shows, if it isn’t the project’s default.</source>
        <translation>O fluxo que o navegador mostra, se não for o padrão do projeto.</translation>
    </message>
    <message>
        <source>The port on this computer that the browser returns to; 0 means any free port.</source>
        <translation>A porta deste computador à qual o navegador volta; 0 significa qualquer porta livre.</translation>
    </message>
    <message>
        <source>How the browser returns: loopback (to this computer) or scheme (to the app, through the desktop).</source>
        <translation>Como o navegador volta: loopback (a este computador) ou scheme (ao aplicativo, pela área de trabalho).</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserSteps</name>
    <message>
        <source>Opening your browser…</source>
        <translation>Abrindo seu navegador…</translation>
    </message>
    <message>
        <source>Your browser can’t get back to this app. Restart the app and try again.</source>
        <translation>Seu navegador não consegue voltar a este aplicativo. Reinicie o aplicativo e tente de novo.</translation>
    </message>
    <message>
        <source>Another app is using port %1, which your browser needs to get back here. Close that app and try again.</source>
        <translation>Outro aplicativo está usando a porta %1, de que seu navegador precisa para voltar aqui. Feche esse aplicativo e tente de novo.</translation>
    </message>
    <message>
        <source>You didn’t finish signing in within 10 minutes, so we stopped waiting.</source>
        <translation>Você não concluiu o login em 10 minutos, por isso paramos de aguardar.</translation>
    </message>
    <message>
        <source>You used a different account in your browser, so you were signed out again. Sign in with the one shown here.</source>
        <translation>Você usou outra conta no navegador, por isso saiu de novo. Entre com a conta mostrada aqui.</translation>
    </message>
    <message>
        <source>We ignored a sign-in from your browser because it wasn’t started here.</source>
        <translation>Ignoramos um login do seu navegador porque ele não foi iniciado aqui.</translation>
    </message>
    <message>
        <source>Your browser sent the same sign-in twice, so we ignored the second one.</source>
        <translation>Seu navegador enviou o mesmo login duas vezes, por isso ignoramos o segundo.</translation>
    </message>
    <message>
        <source>You finished a sign-in that was cancelled here, so you were signed out again.</source>
        <translation>Você concluiu um login que foi cancelado aqui, por isso saiu de novo.</translation>
    </message>
    <message>
        <source>You finished signing in after we stopped waiting, so you were signed out again.</source>
        <translation>Você concluiu o login depois que paramos de aguardar, por isso saiu de novo.</translation>
    </message>
    <message>
        <source>The sign-in from your browser was started before this app was closed. Please start again.</source>
        <translation>O login do seu navegador foi iniciado antes de este aplicativo ser fechado. Comece de novo.</translation>
    </message>
</context>
<context>
    <name>Descope::BrowserView</name>
    <message>
        <source>Continue in your browser</source>
        <translation>Continue no seu navegador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waiting for you to sign in…</source>
        <translation>Aguardando você entrar…</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>Copied to the clipboard.</source>
        <translation>Copiado para a área de transferência.</translation>
    </message>
    <message>
        <source>We opened a page in your browser. Sign in there, then come back to this window. If you don’t see the page, open it again or copy the link.</source>
        <translation>Abrimos uma página no seu navegador. Entre por lá e depois volte para esta janela. Se você não vir a página, abra-a de novo ou copie o link.</translation>
    </message>
    <message>
        <source>Open the page again to continue.</source>
        <translation>Abra a página de novo para continuar.</translation>
    </message>
    <message>
        <source>Use any browser on this computer.</source>
        <translation>Use qualquer navegador neste computador.</translation>
    </message>
    <message>
        <source>Try &amp;again</source>
        <translation>&amp;Tentar de novo</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Abrir de novo</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>&amp;Copy link</source>
        <translation>&amp;Copiar link</translation>
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
        <translation>Enviar có&amp;digo</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Add an email address</source>
        <translation>Adicionar um endereço de e-mail</translation>
    </message>
    <message>
        <source>Change your email address</source>
        <translation>Alterar seu endereço de e-mail</translation>
    </message>
    <message>
        <source>We’ll send a code there to make sure that it’s yours.</source>
        <translation>Enviaremos um código para lá, para confirmar que ele é seu.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll send to the new one.</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>Agora é %1, e continua assim até você digitar o código que enviaremos para o novo.</translation>
    </message>
    <message>
        <source>New &amp;email</source>
        <translation>Novo &amp;e-mail</translation>
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
        <translation>Enviar có&amp;digo</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Add a phone number</source>
        <translation>Adicionar um número de telefone</translation>
    </message>
    <message>
        <source>Change your phone number</source>
        <translation>Alterar seu número de telefone</translation>
    </message>
    <message>
        <source>We’ll text a code there to make sure that it’s yours.</source>
        <translation>Enviaremos um código por SMS para lá, para confirmar que ele é seu.</translation>
    </message>
    <message>
        <source>It’s %1 now, and stays so until you enter the code that we’ll text to the new one.</source>
        <extracomment>%1 is a phone number.</extracomment>
        <translation>Agora é %1, e continua assim até você digitar o código que enviaremos por SMS para o novo.</translation>
    </message>
</context>
<context>
    <name>Descope::CheckMailView</name>
    <message>
        <source>Check your email</source>
        <translation>Verifique seu e-mail</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Voltar para o login</translation>
    </message>
    <message>
        <source>In the email, choose this number:</source>
        <translation>No e-mail, escolha este número:</translation>
    </message>
    <message>
        <source>Waiting for you to open the link…</source>
        <translation>Aguardando você abrir o link…</translation>
    </message>
    <message>
        <source>&amp;Paste the link from the email</source>
        <translation>&amp;Cole o link do e-mail</translation>
    </message>
    <message>
        <source>&amp;Use this link</source>
        <translation>&amp;Usar este link</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Verificando o link…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>&amp;Endereço errado?</translation>
    </message>
    <message>
        <source>We emailed you a link.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>Enviamos um link para o seu e-mail.</translation>
    </message>
    <message>
        <source>We emailed a link to %1.</source>
        <translation>Enviamos um link para %1.</translation>
    </message>
    <message>
        <source>Open it to continue.</source>
        <translation>Abra-o para continuar.</translation>
    </message>
    <message>
        <source>Open it on this computer, or paste it below.</source>
        <translation>Abra-o neste computador ou cole-o abaixo.</translation>
    </message>
    <message>
        <source>Copy the link from the email and paste it below.</source>
        <translation>Copie o link do e-mail e cole-o abaixo.</translation>
    </message>
</context>
<context>
    <name>Descope::ChecklistRow</name>
    <message>
        <source>%1: not yet met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: ainda não atendida</translation>
    </message>
    <message>
        <source>%1: met</source>
        <extracomment>Name of a password rule for screen readers; %1 is the rule.</extracomment>
        <translation>%1: atendida</translation>
    </message>
    <message>
        <source>%1: not met</source>
        <extracomment>Name of a password rule for screen readers, after a password was refused; %1 is the rule.</extracomment>
        <translation>%1: não atendida</translation>
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
        <translation>O e-mail foi enviado de novo.</translation>
    </message>
    <message>
        <source>We’re calling you now.</source>
        <translation>Estamos ligando para você.</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Enviamos o código de novo.</translation>
    </message>
</context>
<context>
    <name>Descope::Command</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>%1 is a login id, %2 a person&apos;s name</extracomment>
        <translation>Conectado como %1.</translation>
    </message>
    <message>
        <source>Signed in as %1 (%2).</source>
        <translation>Conectado como %1 (%2).</translation>
    </message>
    <message>
        <source>Project %1 at %2.</source>
        <extracomment>%1 is a project id, %2 the address of a server</extracomment>
        <translation>Projeto %1 em %2.</translation>
    </message>
    <message>
        <source>You’re signed out on this computer, but we couldn’t tell the server. %1</source>
        <translation>Você saiu neste computador, mas não foi possível avisar o servidor. %1</translation>
    </message>
    <message>
        <source>We’ll delete your saved session once the keyring is unlocked; until then, it won’t be used. We couldn’t tell the server.</source>
        <translation>Sua sessão salva será excluída quando o chaveiro for desbloqueado; até lá, ela não será usada. Não foi possível avisar o servidor.</translation>
    </message>
    <message>
        <source>You’re signed out.</source>
        <translation>Você saiu.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Run descope-login to sign in.</source>
        <translation>Nenhum usuário conectado. Execute o descope-login para entrar.</translation>
    </message>
    <message>
        <source>This token is new, but your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>Este token é novo, mas não é possível salvar sua sessão renovada. Será preciso entrar de novo na próxima vez.</translation>
    </message>
    <message>
        <source>The keyring can’t save anything right now, so your session wasn’t renewed. It’s still saved: unlock the keyring or free up disk space, then try again.</source>
        <translation>O chaveiro não pode salvar nada no momento, por isso sua sessão não foi renovada. Ela continua salva: desbloqueie o chaveiro ou libere espaço em disco e tente de novo.</translation>
    </message>
    <message>
        <source>There’s no usable keyring, so we can’t tell whether anybody is signed in.</source>
        <translation>Não há um chaveiro utilizável, por isso não se sabe se alguém está conectado.</translation>
    </message>
    <message>
        <source>Waiting for the keyring…</source>
        <translation>Aguardando o chaveiro…</translation>
    </message>
    <message>
        <source>Waiting for another app that shares your session…</source>
        <translation>Aguardando outro aplicativo que compartilha sua sessão…</translation>
    </message>
    <message>
        <source>Waiting for %1…</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Aguardando %1…</translation>
    </message>
    <message>
        <source>The answer may contain the only token that stays valid, so we’ll wait for it up to two more minutes.</source>
        <translation>A resposta pode conter o único token que continuará válido, por isso ela será aguardada por até mais dois minutos.</translation>
    </message>
    <message>
        <source>Your renewed session can’t be saved. You’ll have to sign in again next time.</source>
        <translation>Não é possível salvar sua sessão renovada. Será preciso entrar de novo na próxima vez.</translation>
    </message>
    <message>
        <source>We’ll delete the session that was saved in a different keyring once that keyring is in use again; until then, it won’t be used. We couldn’t tell the server about it.</source>
        <translation>A sessão salva em outro chaveiro será excluída quando esse chaveiro voltar a ser usado; até lá, ela não será usada. Não foi possível avisar o servidor sobre ela.</translation>
    </message>
    <message>
        <source>The session was saved in a different keyring, so we can’t tell whether anybody is signed in. Switch back to that keyring, or run descope-login to sign in.</source>
        <translation>A sessão foi salva em outro chaveiro, por isso não se sabe se alguém está conectado. Volte para aquele chaveiro ou execute o descope-login para entrar.</translation>
    </message>
    <message>
        <source>Your session couldn’t be saved, so you were signed out again. Unlock the keyring or free up disk space, then try again.</source>
        <translation>Não foi possível salvar sua sessão, por isso você saiu de novo. Desbloqueie o chaveiro ou libere espaço em disco e tente de novo.</translation>
    </message>
    <message>
        <source>You’re already signed in. To sign in with another account, too, run descope-login sign-in --another.</source>
        <translation>Você já entrou. Para entrar também com outra conta, execute descope-login sign-in --another.</translation>
    </message>
    <message>
        <source>Nobody is signed in as %1. To see who is, run descope-login status --all.</source>
        <extracomment>%1 is the login id or user id that somebody typed</extracomment>
        <translation>Nenhum usuário conectado como %1. Para ver quem está conectado, execute descope-login status --all.</translation>
    </message>
</context>
<context>
    <name>Descope::Configuration</name>
    <message>
        <source>Try descope-login --help.</source>
        <translation>Experimente descope-login --help.</translation>
    </message>
    <message>
        <source>Sign in with Descope.</source>
        <translation>Entre com o Descope.</translation>
    </message>
    <message>
        <source>The Descope project, such as P2abc…</source>
        <translation>O projeto do Descope, como P2abc…</translation>
    </message>
    <message>
        <source>The service, if it isn’t in the project’s own region.</source>
        <translation>O serviço, se não estiver na região do projeto.</translation>
    </message>
    <message>
        <source>Show that the service is a demo on this computer, with a link to its inbox.</source>
        <translation>Mostrar que o serviço é uma demonstração neste computador, com um link para a caixa de entrada dele.</translation>
    </message>
    <message>
        <source>Print this help.</source>
        <translation>Mostrar esta ajuda.</translation>
    </message>
    <message>
        <source>Print the version.</source>
        <translation>Mostrar a versão.</translation>
    </message>
    <message>
        <source>Unknown argument: %1</source>
        <translation>Argumento desconhecido: %1</translation>
    </message>
    <message>
        <source>“%1” isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>“%1” não é um ID de projeto. Os IDs de projeto começam com a letra P, seguida de pelo menos 27 letras ou dígitos.</translation>
    </message>
    <message>
        <source>With status: print JSON.</source>
        <translation>Com status: mostrar em JSON.</translation>
    </message>
    <message>
        <source>With sign-out: sign out on all devices.</source>
        <translation>Com sign-out: sair de todos os dispositivos.</translation>
    </message>
    <message>
        <source>--json goes with status, --everywhere with sign-out.</source>
        <translation>--json acompanha status, --everywhere acompanha sign-out.</translation>
    </message>
    <message>
        <source>Where links in emails lead: loopback (back to this computer while the app waits), scheme (to the app, through the desktop), none (where the project says), or the https:// address of a page that passes them to the app.</source>
        <translation>Para onde levam os links dos e-mails: loopback (de volta a este computador enquanto o aplicativo espera), scheme (ao aplicativo, pela área de trabalho), none (para onde o projeto indicar) ou o endereço https:// de uma página que os repassa ao aplicativo.</translation>
    </message>
    <message>
        <source>Offer to sign in with a link sent by email.</source>
        <translation>Oferecer o login com um link enviado por e-mail.</translation>
    </message>
    <message>
        <source>Offer to sign in with a code sent by email.</source>
        <translation>Oferecer o login com um código enviado por e-mail.</translation>
    </message>
    <message>
        <source>Links can lead to loopback, scheme, none, or the https:// address of a page without a query (http:// only on this computer); “%1” is none of these.</source>
        <translation>Os links podem levar a loopback, scheme, none ou ao endereço https:// de uma página sem consulta (http:// somente neste computador); “%1” não é nenhum deles.</translation>
    </message>
    <message>
        <source>This file can’t be read.</source>
        <translation>Não é possível ler este arquivo.</translation>
    </message>
    <message>
        <source>Don’t remember who signed in, and forget who did. For shared computers.</source>
        <translation>Não lembrar quem entrou e esquecer quem já entrou. Para computadores compartilhados.</translation>
    </message>
    <message>
        <source>What people sign in with: email, phone, name, or any of them.</source>
        <translation>O que se usa para entrar: email, phone, name ou any para qualquer um deles.</translation>
    </message>
    <message>
        <source>People sign in with email, phone, name or any; “%1” is none of these.</source>
        <translation>Entra-se com email, phone, name ou any; “%1” não é nenhum deles.</translation>
    </message>
    <message>
        <source>With sign-in: use the browser on this computer.</source>
        <translation>Com sign-in: usar o navegador deste computador.</translation>
    </message>
    <message>
        <source>With sign-in: show a code to enter in a browser on any device (the default over SSH or without a display).</source>
        <translation>Com sign-in: mostrar um código para digitar em um navegador de qualquer dispositivo (o padrão por SSH ou sem tela).</translation>
    </message>
    <message>
        <source>Without a command, a window opens. sign-in: sign in with a browser. status: tell who is signed in. token: print a valid session token. sign-out: end the saved session.</source>
        <translation>Sem um comando, uma janela é aberta. sign-in: entrar com um navegador. status: mostrar quem está conectado. token: mostrar um token de sessão válido. sign-out: encerrar a sessão salva.</translation>
    </message>
    <message>
        <source>Use either --browser or --device, and only with sign-in.</source>
        <translation>Use --browser ou --device, e somente com sign-in.</translation>
    </message>
    <message>
        <source>This can be on or off; “%1” is neither.</source>
        <extracomment>on and off are typed so in every language</extracomment>
        <translation>Pode ser on ou off; “%1” não é nenhum deles.</translation>
    </message>
    <message>
        <source>In the window and with status, token, sign-out: use this account, not the current one.</source>
        <translation>Na janela e com status, token, sign-out: usar esta conta, não a atual.</translation>
    </message>
    <message>
        <source>With token: exchange the access key in this file, which nobody else may read.</source>
        <translation>Com token: trocar a chave de acesso deste arquivo, que ninguém mais pode ler.</translation>
    </message>
    <message>
        <source>With status: list all accounts, without asking the server.</source>
        <translation>Com status: listar todas as contas, sem consultar o servidor.</translation>
    </message>
    <message>
        <source>With sign-in: add an account, also when somebody is signed in.</source>
        <translation>Com sign-in: adicionar uma conta, mesmo que alguém já esteja conectado.</translation>
    </message>
    <message>
        <source>--access-key-file goes with token, names a file, and excludes --account.</source>
        <translation>--access-key-file acompanha token, indica um arquivo e exclui --account.</translation>
    </message>
    <message>
        <source>--account doesn’t go with sign-in, and needs a sign-in ID or user ID.</source>
        <translation>--account não acompanha sign-in e precisa de um ID de login ou de usuário.</translation>
    </message>
    <message>
        <source>--all goes with status, and without --account.</source>
        <translation>--all acompanha status, sem --account.</translation>
    </message>
    <message>
        <source>--another goes with sign-in.</source>
        <translation>--another acompanha sign-in.</translation>
    </message>
</context>
<context>
    <name>Descope::ConfirmLinkView</name>
    <message>
        <source>Don’t use this link</source>
        <translation>Não usar este link</translation>
    </message>
    <message>
        <source>Checking the link…</source>
        <translation>Verificando o link…</translation>
    </message>
    <message>
        <source>We can’t tell whether this link was requested here. Continue only if you asked for this email yourself.</source>
        <translation>Não é possível saber se este link foi solicitado aqui. Continue somente se foi você quem solicitou este e-mail.</translation>
    </message>
    <message>
        <source>You’re signed in as %1. You’ll be signed out of that account.</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Você entrou como %1. Você sairá dessa conta.</translation>
    </message>
    <message>
        <source>Set a new password?</source>
        <translation>Definir uma nova senha?</translation>
    </message>
    <message>
        <source>Sign in with this link?</source>
        <extracomment>%1 is the name or the email address of a person.</extracomment>
        <translation>Entrar com este link?</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Sign in</source>
        <translation>Ent&amp;rar</translation>
    </message>
    <message>
        <source>Enter the email address the link was sent to.</source>
        <translation>Digite o endereço de e-mail para o qual o link foi enviado.</translation>
    </message>
    <message>
        <source>Sign in as %1?</source>
        <translation>Entrar como %1?</translation>
    </message>
    <message>
        <source>Enter what you sign in with.</source>
        <translation>Digite o que você usa para entrar.</translation>
    </message>
</context>
<context>
    <name>Descope::ConnectView</name>
    <message>
        <source>Connect to a Descope project</source>
        <translation>Conectar a um projeto do Descope</translation>
    </message>
    <message>
        <source>Enter the ID of the project you sign in to. Whoever gave you this app can tell you.</source>
        <translation>Digite o ID do projeto em que você faz login. Quem forneceu este aplicativo pode informá-lo.</translation>
    </message>
    <message>
        <source>&amp;Project ID</source>
        <translation>ID do &amp;projeto</translation>
    </message>
    <message>
        <source>&amp;Advanced</source>
        <translation>Opções &amp;avançadas</translation>
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
        <translation>Verificando o projeto…</translation>
    </message>
    <message>
        <source>&amp;Where do I find the project ID?</source>
        <translation>&amp;Onde encontro o ID do projeto?</translation>
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
        <translation>Enviamos o código de novo.</translation>
    </message>
    <message>
        <source>Your email address is changed.</source>
        <translation>Seu endereço de e-mail foi alterado.</translation>
    </message>
    <message>
        <source>Your phone number is changed.</source>
        <translation>Seu número de telefone foi alterado.</translation>
    </message>
    <message>
        <source>That email address belongs to another account. Use another one, or sign in to that account.</source>
        <translation>Esse endereço de e-mail pertence a outra conta. Use outro ou entre nessa conta.</translation>
    </message>
    <message>
        <source>That phone number belongs to another account. Use another one, or sign in to that account.</source>
        <translation>Esse número de telefone pertence a outra conta. Use outro ou entre nessa conta.</translation>
    </message>
</context>
<context>
    <name>Descope::CurrentNotice</name>
    <message>
        <source>You can try again now.</source>
        <translation>Agora é possível tentar de novo.</translation>
    </message>
</context>
<context>
    <name>Descope::DemoBar</name>
    <message>
        <source>Demo server on this computer. See its emails in the %1inbox%2.</source>
        <extracomment>%1 and %2 enclose the link to the mails</extracomment>
        <translation>Servidor de demonstração neste computador. Veja os e-mails dele na %1caixa de entrada%2.</translation>
    </message>
</context>
<context>
    <name>Descope::DeviceCommand</name>
    <message>
        <source>We’ll keep trying.</source>
        <translation>Continuaremos tentando.</translation>
    </message>
    <message>
        <source>Open %1 in a browser on any device, and enter this code:</source>
        <extracomment>%1 is a web address; the code follows in a line of its own</extracomment>
        <translation>Abra %1 em um navegador de qualquer dispositivo e digite este código:</translation>
    </message>
    <message>
        <source>Scan this, or open %1 in a browser on any device, and enter this code:</source>
        <translation>Escaneie isto ou abra %1 em um navegador de qualquer dispositivo e digite este código:</translation>
    </message>
    <message numerus="yes">
        <source>The code expires in %n minute(s).</source>
        <translation>
            <numerusform>O código expira em %n minuto.</numerusform>
            <numerusform>O código expira em %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting for you to sign in there. Press Ctrl-C to cancel.</source>
        <translation>Aguardando você entrar por lá. Pressione Ctrl-C para cancelar.</translation>
    </message>
    <message>
        <source>This code has expired.</source>
        <translation>Este código expirou.</translation>
    </message>
    <message>
        <source>Sign-in with a device code may be turned off for this project. If there’s a browser on this computer, run descope-login sign-in --browser.</source>
        <translation>O login com código de dispositivo pode estar desativado neste projeto. Se houver um navegador neste computador, execute descope-login sign-in --browser.</translation>
    </message>
</context>
<context>
    <name>Descope::EnterCodeView</name>
    <message>
        <source>Enter the code</source>
        <translation>Digite o código</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Voltar para o login</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>&amp;Código</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Ent&amp;rar</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>&amp;Wrong address?</source>
        <translation>&amp;Endereço errado?</translation>
    </message>
    <message>
        <source>We emailed you a 6-digit code.</source>
        <extracomment>%1 is an email address, which may be partly hidden, such as a***@example.com.</extracomment>
        <translation>Enviamos um código de 6 dígitos para o seu e-mail.</translation>
    </message>
    <message>
        <source>We emailed a 6-digit code to %1.</source>
        <translation>Enviamos um código de 6 dígitos para %1.</translation>
    </message>
    <message>
        <source>We texted you a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Enviamos um código de 6 dígitos para você por SMS.</translation>
    </message>
    <message>
        <source>We texted a 6-digit code to %1.</source>
        <translation>Enviamos um código de 6 dígitos por SMS para %1.</translation>
    </message>
    <message>
        <source>We’re calling you with a 6-digit code.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Estamos ligando para você com um código de 6 dígitos.</translation>
    </message>
    <message>
        <source>We’re calling %1 with a 6-digit code.</source>
        <translation>Estamos ligando para %1 com um código de 6 dígitos.</translation>
    </message>
    <message>
        <source>We sent you a 6-digit code by WhatsApp.</source>
        <extracomment>%1 is a phone number, which may be partly hidden.</extracomment>
        <translation>Enviamos um código de 6 dígitos para você pelo WhatsApp.</translation>
    </message>
    <message>
        <source>We sent a 6-digit code by WhatsApp to %1.</source>
        <translation>Enviamos um código de 6 dígitos pelo WhatsApp para %1.</translation>
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
        <translation>&amp;Número errado?</translation>
    </message>
    <message>
        <source>&amp;Email me instead</source>
        <translation>Receber por e-&amp;mail</translation>
    </message>
    <message>
        <source>&amp;Text me instead</source>
        <translation>Receber por &amp;SMS</translation>
    </message>
    <message>
        <source>Call &amp;me instead</source>
        <translation>Receber por &amp;ligação</translation>
    </message>
    <message>
        <source>Send it by W&amp;hatsApp instead</source>
        <translation>Receber pelo W&amp;hatsApp</translation>
    </message>
</context>
<context>
    <name>Descope::ErrorNotice</name>
    <message>
        <source>Error: %1</source>
        <translation>Erro: %1</translation>
    </message>
    <message>
        <source>Code: %1</source>
        <translation>Código: %1</translation>
    </message>
    <message>
        <source>HTTP status: %1</source>
        <translation>Status HTTP: %1</translation>
    </message>
    <message>
        <source>Trace ID: %1</source>
        <translation>ID de rastreamento: %1</translation>
    </message>
    <message>
        <source>Message: %1</source>
        <translation>Mensagem: %1</translation>
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
        <translation>A senha atual está incorreta. Verifique-a e tente de novo.</translation>
    </message>
    <message>
        <source>Wrong email or password. Check both and try again.</source>
        <translation>E-mail ou senha incorretos. Verifique ambos e tente de novo.</translation>
    </message>
    <message>
        <source>After several wrong attempts, the account may be locked for a while.</source>
        <translation>Depois de várias tentativas incorretas, a conta pode ficar bloqueada por algum tempo.</translation>
    </message>
    <message>
        <source>The server took too long to answer.</source>
        <translation>O servidor demorou demais para responder.</translation>
    </message>
    <message>
        <source>You appear to be offline. Check your connection and try again.</source>
        <translation>Parece que você está off-line. Verifique sua conexão e tente de novo.</translation>
    </message>
    <message>
        <source>Your account may have been created; try signing in.</source>
        <translation>Sua conta pode ter sido criada; tente entrar.</translation>
    </message>
    <message>
        <source>There’s already an account with this email address.</source>
        <translation>Já existe uma conta com este endereço de e-mail.</translation>
    </message>
    <message>
        <source>We couldn’t create this account. If you already have one, sign in or reset your password.</source>
        <translation>Não foi possível criar esta conta. Se você já tem uma, entre ou redefina sua senha.</translation>
    </message>
    <message>
        <source>Your password has expired. Choose a new one to continue.</source>
        <translation>Sua senha expirou. Escolha uma nova para continuar.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain your email address.</source>
        <translation>O servidor não aceitou esta senha. Talvez você já a tenha usado, ou ela contenha seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>Too many attempts.</source>
        <translation>Muitas tentativas.</translation>
    </message>
    <message>
        <source>The network proxy refused the connection.</source>
        <translation>O proxy da rede recusou a conexão.</translation>
    </message>
    <message>
        <source>The sign-in service is having a problem. Try again in a moment.</source>
        <translation>O serviço de login está com um problema. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Your session has ended. Please sign in again.</source>
        <translation>Sua sessão terminou. Entre de novo.</translation>
    </message>
    <message>
        <source>This link has expired or was already used. Some email apps open links to scan them, which uses them up.</source>
        <translation>Este link expirou ou já foi usado. Alguns aplicativos de e-mail abrem os links para examiná-los, e isso os invalida.</translation>
    </message>
    <message>
        <source>You’re signed in, but your keyring is locked, so you’ll have to sign in again next time.</source>
        <translation>Você entrou, mas seu chaveiro está bloqueado, por isso será preciso entrar de novo na próxima vez.</translation>
    </message>
    <message>
        <source>Your saved session is locked. Unlock your keyring to continue.</source>
        <translation>Sua sessão salva está bloqueada. Desbloqueie seu chaveiro para continuar.</translation>
    </message>
    <message>
        <source>You’re signed in, but this computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>Você entrou, mas este computador não tem um chaveiro utilizável, por isso será preciso entrar de novo na próxima vez.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be read. Please sign in again.</source>
        <translation>Não foi possível ler sua sessão salva. Entre de novo.</translation>
    </message>
    <message>
        <source>Too many attempts. You can try again in %1.</source>
        <extracomment>%1 is minutes and seconds, such as 0:42</extracomment>
        <translation>Muitas tentativas. Você poderá tentar de novo em %1.</translation>
    </message>
    <message>
        <source>If you already have an account, sign in or reset your password.</source>
        <translation>Se você já tem uma conta, entre ou redefina sua senha.</translation>
    </message>
    <message>
        <source>Your sign-in couldn’t be verified. Please sign in again.</source>
        <translation>Não foi possível verificar seu login. Entre de novo.</translation>
    </message>
    <message>
        <source>Your session is stored only in your desktop’s keyring. Install a keyring such as GNOME Keyring, KDE Wallet or KeePassXC, then try again.</source>
        <translation>Sua sessão fica salva somente no chaveiro da sua área de trabalho. Instale um chaveiro, como GNOME Keyring, KDE Wallet ou KeePassXC, e tente de novo.</translation>
    </message>
    <message>
        <source>That code is wrong or has expired. Check it and try again.</source>
        <translation>O código está incorreto ou expirou. Verifique-o e tente de novo.</translation>
    </message>
    <message>
        <source>This code has expired. Request a new one.</source>
        <translation>Este código expirou. Solicite um novo.</translation>
    </message>
    <message>
        <source>The link may already be used. If it doesn’t work, request a new one.</source>
        <translation>O link pode já ter sido usado. Se não funcionar, solicite um novo.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely to %1. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>Não foi possível estabelecer uma conexão segura com %1. Um proxy, um antivírus ou o relógio do sistema errado pode ser a causa.</translation>
    </message>
    <message>
        <source>Your password wasn’t sent.</source>
        <translation>Sua senha não foi enviada.</translation>
    </message>
    <message>
        <source>Your password may have been changed already. To find out, sign in with the new one.</source>
        <translation>Sua senha talvez já tenha sido alterada. Para saber, entre com a nova.</translation>
    </message>
    <message>
        <source>%1 asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <extracomment>%1 is the name of a server</extracomment>
        <translation>%1 pede um certificado que este computador não tem. Fale com quem administra sua rede.</translation>
    </message>
    <message>
        <source>Sign-in isn’t set up correctly in this app. Contact whoever provides it.</source>
        <translation>O login não está configurado corretamente neste aplicativo. Fale com quem o fornece.</translation>
    </message>
    <message>
        <source>Your saved session couldn’t be deleted and is still on this computer. Unlock your keyring, then sign out again.</source>
        <translation>Não foi possível excluir sua sessão salva, e ela continua neste computador. Desbloqueie seu chaveiro e saia de novo.</translation>
    </message>
    <message>
        <source>Another app that shares your session is using it. Try again in a moment.</source>
        <translation>Outro aplicativo que compartilha sua sessão a está usando. Tente de novo em instantes.</translation>
    </message>
    <message>
        <source>Your session was saved in a different keyring. Switch back to that keyring and restart this app, or sign in here.</source>
        <translation>Sua sessão foi salva em outro chaveiro. Volte para aquele chaveiro e reinicie este aplicativo, ou entre aqui.</translation>
    </message>
    <message>
        <source>Something is missing or isn’t right. Check what you entered and try again.</source>
        <translation>Falta algo ou algo não está certo. Confira o que você digitou e tente de novo.</translation>
    </message>
    <message>
        <source>Too many attempts. Try again later.</source>
        <translation>Muitas tentativas. Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>We couldn’t connect securely. A proxy, antivirus software or a wrong system clock can cause this.</source>
        <translation>Não foi possível estabelecer uma conexão segura. Um proxy, um antivírus ou o relógio do sistema errado pode ser a causa.</translation>
    </message>
    <message>
        <source>The server asks for a certificate that this computer doesn’t have. Contact whoever manages your network.</source>
        <translation>O servidor pede um certificado que este computador não tem. Fale com quem administra sua rede.</translation>
    </message>
    <message>
        <source>You aren’t signed in. Please sign in.</source>
        <translation>Você não entrou. Faça login.</translation>
    </message>
    <message>
        <source>The link in the email hasn’t been opened yet.</source>
        <translation>O link do e-mail ainda não foi aberto.</translation>
    </message>
    <message>
        <source>Your keyring is locked. Unlock it and try again.</source>
        <translation>Seu chaveiro está bloqueado. Desbloqueie-o e tente de novo.</translation>
    </message>
    <message>
        <source>Your keyring isn’t set up yet. Set it up to stay signed in on this computer.</source>
        <translation>Seu chaveiro ainda não está configurado. Configure-o para que sua sessão continue ativa neste computador.</translation>
    </message>
    <message>
        <source>This computer has no usable keyring, so you’ll have to sign in again next time.</source>
        <translation>Este computador não tem um chaveiro utilizável, por isso será preciso entrar de novo na próxima vez.</translation>
    </message>
    <message>
        <source>What you asked for may have been done anyway.</source>
        <translation>Seu pedido pode ter sido atendido mesmo assim.</translation>
    </message>
    <message>
        <source>Wrong sign-in details. Check them and try again.</source>
        <translation>Os dados de login estão incorretos. Verifique-os e tente de novo.</translation>
    </message>
    <message>
        <source>That account already exists.</source>
        <translation>Essa conta já existe.</translation>
    </message>
    <message>
        <source>The server didn’t accept this password. You may have used it before, or it may contain what you sign in with.</source>
        <translation>O servidor não aceitou esta senha. Talvez você já a tenha usado, ou ela contenha o dado que você usa para entrar.</translation>
    </message>
    <message>
        <source>Sign-in was declined in your browser. You can try again.</source>
        <translation>O login foi recusado no seu navegador. Você pode tentar de novo.</translation>
    </message>
    <message>
        <source>Sign-in wasn’t finished in your browser. You can try again.</source>
        <translation>O login não foi concluído no seu navegador. Você pode tentar de novo.</translation>
    </message>
    <message>
        <source>The answer from your browser doesn’t belong to this sign-in, so it was ignored. Try again.</source>
        <translation>A resposta do seu navegador não é deste login, por isso foi ignorada. Tente de novo.</translation>
    </message>
    <message>
        <source>The sign-in from your browser has expired or was already used. Try again.</source>
        <translation>O login do seu navegador expirou ou já foi usado. Tente de novo.</translation>
    </message>
    <message>
        <source>We couldn’t open your browser. Copy the link and open it yourself.</source>
        <translation>Não foi possível abrir seu navegador. Copie o link e abra-o manualmente.</translation>
    </message>
    <message>
        <source>We couldn’t find single sign-on for this email address or domain. Check it and try again.</source>
        <translation>Não encontramos login único para este endereço de e-mail ou domínio. Verifique-o e tente de novo.</translation>
    </message>
    <message>
        <source>The code hasn’t been entered in a browser yet.</source>
        <translation>O código ainda não foi digitado em um navegador.</translation>
    </message>
    <message>
        <source>The code may already be used. If it doesn’t work, use a new one.</source>
        <translation>O código talvez já tenha sido usado. Se não funcionar, use um novo.</translation>
    </message>
    <message>
        <source>Confirm that it’s you to continue.</source>
        <translation>Confirme que é você para continuar.</translation>
    </message>
    <message>
        <source>That’s a different account from the one you’re signed in to. Confirm with your own account.</source>
        <translation>Esta conta não é aquela com a qual você entrou. Confirme com a sua própria conta.</translation>
    </message>
    <message>
        <source>That email address or phone number wasn’t accepted. Check it and try again.</source>
        <translation>Este endereço de e-mail ou número de telefone não foi aceito. Verifique-o e tente de novo.</translation>
    </message>
    <message>
        <source>The access key wasn’t accepted. It may be wrong, expired or deactivated.</source>
        <translation>A chave de acesso não foi aceita. Ela pode estar errada, expirada ou desativada.</translation>
    </message>
    <message>
        <source>The server didn’t accept this. It may be the email address or phone number, or this app may not be set up correctly for your organization. Check what you entered; if that doesn’t help, contact whoever provides the app.</source>
        <translation>O servidor não aceitou isso. A causa pode ser o endereço de e-mail ou o número de telefone, ou este aplicativo pode não estar configurado corretamente para sua organização. Verifique o que você digitou; se não ajudar, fale com quem fornece o aplicativo.</translation>
    </message>
    <message>
        <source>Your account couldn’t be created. The server may not accept this password, or this app may not be set up correctly for your organization. Try another password; if that doesn’t help, contact whoever provides the app.</source>
        <translation>Não foi possível criar sua conta. Talvez o servidor não aceite esta senha, ou este aplicativo não esteja configurado corretamente para sua organização. Tente outra senha; se não ajudar, fale com quem fornece o aplicativo.</translation>
    </message>
</context>
<context>
    <name>Descope::FactorBindings</name>
    <message>
        <source>Back to sign in</source>
        <translation>Voltar para o login</translation>
    </message>
</context>
<context>
    <name>Descope::FactorSteps</name>
    <message>
        <source>There’s no way yet to confirm that it’s you. Set up an authenticator app at your account first.</source>
        <translation>Ainda não há como confirmar que é você. Configure antes um aplicativo autenticador na sua conta.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>We sent the code again.</source>
        <translation>Enviamos o código de novo.</translation>
    </message>
    <message>
        <source>Your browser didn’t confirm that it’s you. Try again, with the account that you use here.</source>
        <translation>Seu navegador não confirmou que é você. Tente de novo com a conta que você usa aqui.</translation>
    </message>
</context>
<context>
    <name>Descope::FieldError</name>
    <message numerus="yes">
        <source>That’s too long: at most %Ln characters fit here.</source>
        <translation>
            <numerusform>É longo demais: cabe no máximo %Ln caractere.</numerusform>
            <numerusform>É longo demais: cabem no máximo %Ln caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Descope::ForgotView</name>
    <message>
        <source>Forgot your password?</source>
        <translation>Esqueceu sua senha?</translation>
    </message>
    <message>
        <source>Enter your email address. We’ll email you a link to reset your password.</source>
        <translation>Digite seu endereço de e-mail. Enviaremos um link para você redefinir sua senha.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Voltar para o login</translation>
    </message>
    <message>
        <source>Email me a &amp;reset link</source>
        <translation>En&amp;viar link de redefinição</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>We’ll email you a link to reset your password.</source>
        <translation>Enviaremos por e-mail um link para você redefinir sua senha.</translation>
    </message>
</context>
<context>
    <name>Descope::FormChecks</name>
    <message>
        <source>Enter your email address.</source>
        <translation>Digite seu endereço de e-mail.</translation>
    </message>
    <message>
        <source>Enter a new password.</source>
        <translation>Digite uma nova senha.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Digite sua senha.</translation>
    </message>
    <message>
        <source>This isn’t the link from the email. Copy the whole link and paste it here.</source>
        <translation>Este não é o link do e-mail. Copie o link completo e cole-o aqui.</translation>
    </message>
    <message>
        <source>Enter your current password.</source>
        <translation>Digite sua senha atual.</translation>
    </message>
    <message>
        <source>Enter the code from the email.</source>
        <translation>Digite o código do e-mail.</translation>
    </message>
    <message>
        <source>Tick this box to continue.</source>
        <translation>Marque esta caixa para continuar.</translation>
    </message>
    <message>
        <source>This field is required.</source>
        <translation>Este campo é obrigatório.</translation>
    </message>
    <message>
        <source>This email filter’s link can’t be read. Open it in a browser, then paste the address it leads to.</source>
        <translation>Não é possível ler o link deste filtro de e-mail. Abra-o em um navegador e depois cole o endereço para o qual ele leva.</translation>
    </message>
    <message>
        <source>Enter your phone number.</source>
        <translation>Digite seu número de telefone.</translation>
    </message>
    <message>
        <source>Enter your username.</source>
        <translation>Digite seu nome de usuário.</translation>
    </message>
    <message>
        <source>Enter your email, phone number or username.</source>
        <translation>Digite seu e-mail, número de telefone ou nome de usuário.</translation>
    </message>
    <message>
        <source>Enter a full email address, such as name@example.com.</source>
        <translation>Digite um endereço de e-mail completo, como name@example.com.</translation>
    </message>
    <message>
        <source>Enter your work email address or your organization’s domain.</source>
        <translation>Digite seu endereço de e-mail de trabalho ou o domínio da sua organização.</translation>
    </message>
    <message>
        <source>Enter the code from your authenticator app.</source>
        <translation>Digite o código do seu aplicativo autenticador.</translation>
    </message>
    <message>
        <source>Enter the code from the text message.</source>
        <translation>Digite o código do SMS.</translation>
    </message>
    <message>
        <source>Enter the code from the call.</source>
        <translation>Digite o código da ligação.</translation>
    </message>
    <message>
        <source>Enter the code from the WhatsApp message.</source>
        <translation>Digite o código da mensagem do WhatsApp.</translation>
    </message>
    <message>
        <source>Enter your phone number with its country code, such as +1 555 123 4567.</source>
        <translation>Digite seu número de telefone com o código do país, como +1 555 123 4567.</translation>
    </message>
    <message>
        <source>This is your email address already. Enter another one.</source>
        <translation>Este já é o seu endereço de e-mail. Digite outro.</translation>
    </message>
    <message>
        <source>This isn’t a full phone number. Check it, and the code of its country.</source>
        <translation>Este não é um número de telefone completo. Verifique-o, e também o código do país.</translation>
    </message>
    <message>
        <source>This is your phone number already. Enter another one.</source>
        <translation>Este já é o seu número de telefone. Digite outro.</translation>
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
        <translation>Número de t&amp;elefone</translation>
    </message>
    <message>
        <source>&amp;Username</source>
        <translation>Nom&amp;e de usuário</translation>
    </message>
    <message>
        <source>&amp;Email, phone or username</source>
        <translation>&amp;E-mail, telefone ou nome de usuário</translation>
    </message>
    <message>
        <source>Did you mean %1?</source>
        <extracomment>%1 is an email address.</extracomment>
        <translation>Você quis dizer %1?</translation>
    </message>
</context>
<context>
    <name>Descope::LoopbackPage</name>
    <message>
        <source>The link has arrived</source>
        <translation>O link chegou</translation>
    </message>
    <message>
        <source>You can close this page and go back to the app.</source>
        <translation>Você pode fechar esta página e voltar para o aplicativo.</translation>
    </message>
    <message>
        <source>This isn’t the link we’re waiting for</source>
        <translation>Este não é o link esperado</translation>
    </message>
    <message>
        <source>Copy the whole link from the email and paste it in the app. You can close this page.</source>
        <translation>Copie o link completo do e-mail e cole-o no aplicativo. Você pode fechar esta página.</translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>the code of the language that this is translated into, such as de</extracomment>
        <translation>pt-BR</translation>
    </message>
    <message>
        <source>You can close this page. Go back to the app to try again.</source>
        <translation>Você pode fechar esta página. Volte para o aplicativo para tentar de novo.</translation>
    </message>
    <message>
        <source>This isn’t the sign-in we’re waiting for</source>
        <translation>Este não é o login esperado</translation>
    </message>
    <message>
        <source>Continue in the app</source>
        <translation>Continue no aplicativo</translation>
    </message>
    <message>
        <source>Sign-in was declined</source>
        <translation>O login foi recusado</translation>
    </message>
    <message>
        <source>Sign-in didn’t work</source>
        <translation>O login não funcionou</translation>
    </message>
    <message>
        <source>This sign-in was cancelled in the app</source>
        <translation>Este login foi cancelado no aplicativo</translation>
    </message>
    <message>
        <source>This sign-in took too long</source>
        <translation>Este login demorou demais</translation>
    </message>
    <message>
        <source>This sign-in was already used</source>
        <translation>Este login já foi usado</translation>
    </message>
</context>
<context>
    <name>Descope::MailOptions</name>
    <message>
        <source>Codes can come by email, sms, voice and whatsapp, separated by commas; “%1” is none of these.</source>
        <translation>Os códigos podem chegar por email, sms, voice e whatsapp, separados por vírgulas; “%1” não é nenhum deles.</translation>
    </message>
    <message>
        <source>Say how codes come: by email, sms, voice or whatsapp.</source>
        <translation>Indique como os códigos chegam: por email, sms, voice ou whatsapp.</translation>
    </message>
    <message>
        <source>Links that sign in can be magic or enchanted; “%1” is neither.</source>
        <translation>Os links de login podem ser magic ou enchanted; “%1” não é nenhum deles.</translation>
    </message>
    <message>
        <source>How codes come: email, sms, voice or whatsapp, or several with commas between them; the first is used unless people choose another.</source>
        <translation>Como os códigos chegam: email, sms, voice ou whatsapp, ou vários separados por vírgulas; o primeiro é usado se outro não for escolhido.</translation>
    </message>
    <message>
        <source>Which link signs in: magic (opened on this computer) or enchanted (opened on any device, by a number).</source>
        <translation>Qual link faz o login: magic (aberto neste computador) ou enchanted (aberto em qualquer dispositivo, por um número).</translation>
    </message>
    <message>
        <source>Let people who are new create an account with a link or a code.</source>
        <translation>Permitir que novos usuários criem uma conta com um link ou um código.</translation>
    </message>
</context>
<context>
    <name>Descope::MailSteps</name>
    <message>
        <source>We sent the email again.</source>
        <translation>O e-mail foi enviado de novo.</translation>
    </message>
    <message>
        <source>That link belongs to another account, so nothing was changed.</source>
        <translation>Esse link pertence a outra conta, por isso nada foi alterado.</translation>
    </message>
    <message>
        <source>Password changed, but your other devices couldn’t be signed out.</source>
        <translation>Senha alterada, mas não foi possível desconectar seus outros dispositivos.</translation>
    </message>
    <message>
        <source>Password changed. Your other devices are signed out.</source>
        <translation>Senha alterada. Seus outros dispositivos foram desconectados.</translation>
    </message>
    <message>
        <source>That link is damaged or isn’t for this app, so it was ignored.</source>
        <translation>Esse link está danificado ou não é para este aplicativo, por isso foi ignorado.</translation>
    </message>
    <message>
        <source>Another link was opened. Finish or cancel this one, then open the other one again.</source>
        <translation>Outro link foi aberto. Conclua ou cancele este e depois abra o outro de novo.</translation>
    </message>
    <message>
        <source>A link from an email was opened.</source>
        <translation>Um link de um e-mail foi aberto.</translation>
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
        <translation>Um link foi aberto. Conecte-se ao seu projeto para usá-lo.</translation>
    </message>
</context>
<context>
    <name>Descope::MessageBar</name>
    <message>
        <source>Hide details</source>
        <translation>Ocultar detalhes</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Copiar detalhes</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Informação</translation>
    </message>
    <message>
        <source>Success</source>
        <translation>Sucesso</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Erro</translation>
    </message>
    <message>
        <source>Details shown</source>
        <translation>Detalhes exibidos</translation>
    </message>
    <message>
        <source>Details hidden</source>
        <translation>Detalhes ocultos</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordBox</name>
    <message>
        <source>This password doesn’t meet all the rules yet.</source>
        <translation>Esta senha ainda não atende a todas as regras.</translation>
    </message>
    <message>
        <source>Choose a different password.</source>
        <translation>Escolha outra senha.</translation>
    </message>
</context>
<context>
    <name>Descope::NewPasswordView</name>
    <message>
        <source>Set a new password</source>
        <translation>Definir uma nova senha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nova senha</translation>
    </message>
    <message>
        <source>Sign out my &amp;other devices</source>
        <translation>Sair dos meus &amp;outros dispositivos</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>Alterar senha</translation>
    </message>
    <message>
        <source>&amp;Change password</source>
        <translation>&amp;Alterar senha</translation>
    </message>
    <message>
        <source>Changing your password…</source>
        <translation>Alterando sua senha…</translation>
    </message>
</context>
<context>
    <name>Descope::NoticeButtons</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Sign in instead</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Reset password</source>
        <translation>Redefinir senha</translation>
    </message>
    <message>
        <source>Send a new link</source>
        <translation>Enviar um novo link</translation>
    </message>
    <message>
        <source>Unlock and retry</source>
        <translation>Desbloquear e tentar</translation>
    </message>
    <message>
        <source>Unlock and save</source>
        <translation>Desbloquear e salvar</translation>
    </message>
    <message>
        <source>Set up and save</source>
        <translation>Configurar e salvar</translation>
    </message>
    <message>
        <source>How to fix</source>
        <translation>Como resolver</translation>
    </message>
    <message>
        <source>Use the link</source>
        <translation>Usar o link</translation>
    </message>
    <message>
        <source>Try the new password</source>
        <translation>Testar a nova senha</translation>
    </message>
    <message>
        <source>Forget account</source>
        <translation>Esquecer conta</translation>
    </message>
    <message>
        <source>Open browser again</source>
        <translation>Abrir o navegador de novo</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordEdit</name>
    <message>
        <source>Hide password</source>
        <translation>Ocultar senha</translation>
    </message>
    <message>
        <source>Show password</source>
        <translation>Mostrar senha</translation>
    </message>
    <message>
        <source>Show “%1”</source>
        <translation>Mostrar “%1”</translation>
    </message>
    <message>
        <source>Caps Lock is on</source>
        <translation>Caps Lock está ativado</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSteps</name>
    <message>
        <source>Password changed.</source>
        <translation>Senha alterada.</translation>
    </message>
    <message>
        <source>The new password wasn’t accepted, so your old one probably still works. Try again.</source>
        <translation>A nova senha não foi aceita, por isso a antiga provavelmente ainda vale. Tente de novo.</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
</context>
<context>
    <name>Descope::PasswordSuggestion</name>
    <message>
        <source>Suggest a password</source>
        <translation>Sugerir uma senha</translation>
    </message>
    <message>
        <source>Save this password somewhere safe, such as a password manager.</source>
        <translation>Guarde esta senha em um lugar seguro, como um gerenciador de senhas.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Copy password</source>
        <translation>Copiar a senha</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Copiada. A área de transferência é esvaziada após um minuto.</translation>
    </message>
</context>
<context>
    <name>Descope::PersonSteps</name>
    <message>
        <source>This computer remembers the last account until another one signs in.</source>
        <translation>Este computador lembra a última conta até que outra entre.</translation>
    </message>
    <message>
        <source>We couldn’t remove the account. Unlock your keyring and try again.</source>
        <translation>Não foi possível remover a conta. Desbloqueie seu chaveiro e tente de novo.</translation>
    </message>
    <message>
        <source>This computer no longer remembers the account.</source>
        <translation>Este computador não lembra mais a conta.</translation>
    </message>
    <message>
        <source>Forgetting account…</source>
        <translation>Esquecendo a conta…</translation>
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
        <translation>Número de &amp;telefone</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyChecklist</name>
    <message>
        <source>Password rules</source>
        <translation>Regras da senha</translation>
    </message>
    <message>
        <source>All rules are met.</source>
        <translation>Todas as regras são atendidas.</translation>
    </message>
    <message numerus="yes">
        <source>%n rule(s) not met: %1</source>
        <extracomment>For screen readers, after a password was refused; %1 is a list of rules.</extracomment>
        <translation>
            <numerusform>%n regra não atendida: %1</numerusform>
            <numerusform>%n regras não atendidas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Still needed: %1</source>
        <extracomment>For screen readers; %1 is a list of rules for a new password that are not met yet.</extracomment>
        <translation>Ainda falta: %1</translation>
    </message>
</context>
<context>
    <name>Descope::PolicyText</name>
    <message numerus="yes">
        <source>At least %n character(s)</source>
        <translation>
            <numerusform>Pelo menos %n caractere</numerusform>
            <numerusform>Pelo menos %n caracteres</numerusform>
        </translation>
    </message>
    <message>
        <source>One lowercase letter</source>
        <translation>Uma letra minúscula</translation>
    </message>
    <message>
        <source>One uppercase letter</source>
        <translation>Uma letra maiúscula</translation>
    </message>
    <message>
        <source>One number</source>
        <translation>Um número</translation>
    </message>
    <message>
        <source>One symbol, such as ! or ?</source>
        <translation>Um símbolo, como ! ou ?</translation>
    </message>
    <message>
        <source>Strength: “%1” or better</source>
        <extracomment>%1 is a word such as &quot;Good&quot;.</extracomment>
        <translation>Força: “%1” ou melhor</translation>
    </message>
</context>
<context>
    <name>Descope::ProjectSetup</name>
    <message>
        <source>Enter the project ID.</source>
        <translation>Digite o ID do projeto.</translation>
    </message>
    <message>
        <source>That isn’t a project ID. Project IDs start with the letter P, followed by at least 27 letters or digits.</source>
        <translation>Isso não é um ID de projeto. Os IDs de projeto começam com a letra P, seguida de pelo menos 27 letras ou dígitos.</translation>
    </message>
    <message>
        <source>Enter an address that starts with https://, such as https://api.descope.com.</source>
        <translation>Digite um endereço que comece com https://, como https://api.descope.com.</translation>
    </message>
    <message>
        <source>There’s no project with this ID at %1.</source>
        <translation>Não há nenhum projeto com este ID em %1.</translation>
    </message>
    <message>
        <source>The server at %1 isn’t Descope’s, so this project couldn’t be checked.</source>
        <translation>O servidor em %1 não é do Descope, por isso não foi possível verificar este projeto.</translation>
    </message>
    <message>
        <source>We couldn’t reach %1, so this project couldn’t be checked.</source>
        <translation>Não foi possível contatar %1, por isso este projeto não foi verificado.</translation>
    </message>
    <message>
        <source>Connect anyway</source>
        <translation>Conectar mesmo assim</translation>
    </message>
    <message>
        <source>Your project couldn’t be saved in %1. You can continue, but you’ll be asked again next time.</source>
        <translation>Não foi possível salvar seu projeto em %1. Você pode continuar, mas a pergunta será feita de novo na próxima vez.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>This app’s environment names another project. You can continue, but you’ll be asked again next time.</source>
        <translation>As variáveis de ambiente deste aplicativo indicam outro projeto. Você pode continuar, mas a pergunta será feita de novo na próxima vez.</translation>
    </message>
</context>
<context>
    <name>Descope::ReplaceView</name>
    <message>
        <source>Choose a new password</source>
        <translation>Escolha uma nova senha</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>C&amp;urrent password</source>
        <translation>Senha &amp;atual</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>Senha atual</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>&amp;Nova senha</translation>
    </message>
    <message>
        <source>&amp;Save and sign in</source>
        <translation>&amp;Salvar e entrar</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvando…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Es&amp;queceu a senha?</translation>
    </message>
</context>
<context>
    <name>Descope::RestoringView</name>
    <message>
        <source>Restoring your session…</source>
        <translation>Restaurando sua sessão…</translation>
    </message>
    <message>
        <source>Please wait</source>
        <translation>Aguarde</translation>
    </message>
</context>
<context>
    <name>Descope::Screens</name>
    <message>
        <source>Signed in as %1.</source>
        <extracomment>For screen readers, after sign-in; %1 is the name or the email address of a person.</extracomment>
        <translation>Conectado como %1.</translation>
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
        <translation>ou</translation>
    </message>
    <message>
        <source>Use your &amp;authenticator app</source>
        <translation>Usar o &amp;aplicativo autenticador</translation>
    </message>
    <message>
        <source>&amp;Email me a code</source>
        <translation>Receber um código por &amp;e-mail</translation>
    </message>
    <message>
        <source>&amp;Text me a code</source>
        <translation>Receber um código por S&amp;MS</translation>
    </message>
    <message>
        <source>Enter the code that your authenticator app shows now.</source>
        <translation>Digite o código que seu aplicativo autenticador mostra agora.</translation>
    </message>
    <message>
        <source>We’ll email you a 6-digit code.</source>
        <translation>Enviaremos um código de 6 dígitos para o seu e-mail.</translation>
    </message>
    <message>
        <source>We’ll text you a 6-digit code.</source>
        <translation>Enviaremos um código de 6 dígitos para você por SMS.</translation>
    </message>
    <message>
        <source>Confirm that it’s you</source>
        <translation>Confirme que é você</translation>
    </message>
    <message>
        <source>One more step</source>
        <translation>Mais uma etapa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Voltar para o login</translation>
    </message>
    <message>
        <source>Co&amp;nfirm</source>
        <translation>Con&amp;firmar</translation>
    </message>
    <message>
        <source>&amp;Send code</source>
        <translation>Enviar có&amp;digo</translation>
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
        <translation>Usar o seu &amp;navegador</translation>
    </message>
    <message>
        <source>Sign in once more in your browser, as you do there with this account.</source>
        <translation>Entre mais uma vez no seu navegador, como você faz lá com esta conta.</translation>
    </message>
    <message>
        <source>Open &amp;browser</source>
        <translation>Abrir o &amp;navegador</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Abrindo seu navegador…</translation>
    </message>
</context>
<context>
    <name>Descope::SecretLineEdit</name>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Colar</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>Descope::SentMailView</name>
    <message>
        <source>&amp;Resend</source>
        <extracomment>%1 is the time until the button can be used, such as 0:30.</extracomment>
        <translation>Reen&amp;viar</translation>
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
        <translation>Escaneie isto com seu aplicativo autenticador:</translation>
    </message>
    <message>
        <source>QR code for your authenticator app</source>
        <translation>Código QR para seu aplicativo autenticador</translation>
    </message>
    <message>
        <source>&amp;Code from the app</source>
        <translation>&amp;Código do aplicativo</translation>
    </message>
    <message>
        <source>Copied. The clipboard is emptied after a minute.</source>
        <translation>Copiada. A área de transferência é esvaziada após um minuto.</translation>
    </message>
    <message>
        <source>Replace your authenticator app</source>
        <translation>Substitua seu aplicativo autenticador</translation>
    </message>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Configure um aplicativo autenticador</translation>
    </message>
    <message>
        <source>A new app replaces the one you have. Codes from the old one stop working.</source>
        <translation>Um novo aplicativo substitui o que você tem. Os códigos do antigo deixam de funcionar.</translation>
    </message>
    <message>
        <source>An app on your phone makes a new code every 30 seconds, so that your password alone isn’t enough to sign in.</source>
        <translation>Um aplicativo no seu telefone cria um novo código a cada 30 segundos, para que só a senha não baste para entrar.</translation>
    </message>
    <message>
        <source>Can’t scan it? Enter this key in the app:</source>
        <translation>Não consegue escaneá-lo? Digite esta chave no aplicativo:</translation>
    </message>
    <message>
        <source>Enter this key in your authenticator app:</source>
        <translation>Digite esta chave no seu aplicativo autenticador:</translation>
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
        <translation>Aguarde</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiada</translation>
    </message>
    <message>
        <source>Copy &amp;key</source>
        <translation>Copiar c&amp;have</translation>
    </message>
</context>
<context>
    <name>Descope::SignInCommand</name>
    <message>
        <source>Press Enter to try again, or Ctrl-C to cancel.</source>
        <translation>Pressione Enter para tentar de novo ou Ctrl-C para cancelar.</translation>
    </message>
</context>
<context>
    <name>Descope::SignInView</name>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>&amp;Stay signed in on this computer</source>
        <translation>&amp;Continuar conectado neste computador</translation>
    </message>
    <message>
        <source>Sign &amp;in</source>
        <translation>Ent&amp;rar</translation>
    </message>
    <message>
        <source>Signing in…</source>
        <translation>Entrando…</translation>
    </message>
    <message>
        <source>&amp;Forgot password?</source>
        <translation>Es&amp;queceu a senha?</translation>
    </message>
    <message>
        <source>Email me a &amp;link</source>
        <translation>Receber um &amp;link por e-mail</translation>
    </message>
    <message>
        <source>Email me a c&amp;ode</source>
        <translation>Receber um có&amp;digo por e-mail</translation>
    </message>
    <message>
        <source>or</source>
        <translation>ou</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>Ainda não tem conta?</translation>
    </message>
    <message>
        <source>&amp;Create an account</source>
        <translation>Cri&amp;ar uma conta</translation>
    </message>
    <message>
        <source>Use &amp;another account</source>
        <translation>&amp;Usar outra conta</translation>
    </message>
    <message>
        <source>Continue as %1</source>
        <translation>Continuar como %1</translation>
    </message>
    <message>
        <source>Use sin&amp;gle sign-on</source>
        <translation>Usar lo&amp;gin único</translation>
    </message>
    <message>
        <source>Continue in your &amp;browser</source>
        <translation>Continuar no seu &amp;navegador</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Abrindo seu navegador…</translation>
    </message>
    <message>
        <source>Continue with %1</source>
        <extracomment>On a button; %1 is the name of a company with which people have an account, such as Google.</extracomment>
        <translation>Continuar com %1</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último usado</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode</source>
        <translation>Receber um có&amp;digo</translation>
    </message>
    <message>
        <source>Text me a c&amp;ode</source>
        <translation>Receber um có&amp;digo por SMS</translation>
    </message>
    <message>
        <source>Call me with a c&amp;ode</source>
        <translation>Receber um có&amp;digo por ligação</translation>
    </message>
    <message>
        <source>Send me a c&amp;ode by WhatsApp</source>
        <translation>Receber um có&amp;digo pelo WhatsApp</translation>
    </message>
</context>
<context>
    <name>Descope::SignUpView</name>
    <message>
        <source>Create account</source>
        <translation>Criar conta</translation>
    </message>
    <message>
        <source>&amp;Name (optional)</source>
        <translation>&amp;Nome (opcional)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>&amp;Senha</translation>
    </message>
    <message>
        <source>&amp;Create account</source>
        <translation>Cri&amp;ar conta</translation>
    </message>
    <message>
        <source>Creating your account…</source>
        <translation>Criando sua conta…</translation>
    </message>
    <message>
        <source>&amp;Sign in instead</source>
        <translation>Ent&amp;rar</translation>
    </message>
    <message>
        <source>Terms of use</source>
        <translation>Termos de uso</translation>
    </message>
    <message>
        <source>Privacy policy</source>
        <translation>Política de privacidade</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1 and %2.</source>
        <extracomment>%1 is a link, &quot;Terms of use&quot;, and %2 is one, &quot;Privacy policy&quot;. Their texts are translated apart and stand nowhere else.</extracomment>
        <translation>Ao criar uma conta, você concorda com os %1 e a %2.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %1.</source>
        <translation>Ao criar uma conta, você concorda com os %1.</translation>
    </message>
    <message>
        <source>By creating an account, you agree to the %2.</source>
        <translation>Ao criar uma conta, você concorda com a %2.</translation>
    </message>
</context>
<context>
    <name>Descope::SsoView</name>
    <message>
        <source>Use single sign-on</source>
        <translation>Usar login único</translation>
    </message>
    <message>
        <source>We’ll open your organization’s sign-in page in your browser.</source>
        <translation>Abriremos a página de login da sua organização no seu navegador.</translation>
    </message>
    <message>
        <source>Back to sign in</source>
        <translation>Voltar para o login</translation>
    </message>
    <message>
        <source>&amp;Work email or organization domain</source>
        <translation>E-mail de &amp;trabalho ou domínio da organização</translation>
    </message>
    <message>
        <source>&amp;Continue</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>Opening your browser…</source>
        <translation>Abrindo seu navegador…</translation>
    </message>
</context>
<context>
    <name>Descope::StrengthBar</name>
    <message>
        <source>Very weak</source>
        <comment>strength of a password</comment>
        <translation>Muito fraca</translation>
    </message>
    <message>
        <source>Weak</source>
        <comment>strength of a password</comment>
        <translation>Fraca</translation>
    </message>
    <message>
        <source>Fair</source>
        <comment>strength of a password</comment>
        <translation>Razoável</translation>
    </message>
    <message>
        <source>Good</source>
        <comment>strength of a password</comment>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Strong</source>
        <comment>strength of a password</comment>
        <translation>Forte</translation>
    </message>
    <message>
        <source>Password strength: %1</source>
        <extracomment>For screen readers; %1 is a word such as &quot;Fair&quot;.</extracomment>
        <translation>Força da senha: %1</translation>
    </message>
</context>
<context>
    <name>Descope::SwitchSteps</name>
    <message>
        <source>“%1” isn’t signed in on this computer.</source>
        <extracomment>%1 is a login id or a user id</extracomment>
        <translation>“%1” não está conectado neste computador.</translation>
    </message>
    <message>
        <source>Removing account…</source>
        <translation>Removendo a conta…</translation>
    </message>
    <message>
        <source>The account was removed from this computer.</source>
        <translation>A conta foi removida deste computador.</translation>
    </message>
    <message>
        <source>The account was removed from this computer. We couldn’t reach the server; its session there will expire on its own.</source>
        <translation>A conta foi removida deste computador. Não foi possível contatar o servidor; lá, a sessão expirará automaticamente.</translation>
    </message>
    <message>
        <source>The account was removed. We’ll delete its saved session once the keyring is unlocked.</source>
        <translation>A conta foi removida. A sessão salva dela será excluída quando o chaveiro for desbloqueado.</translation>
    </message>
</context>
<context>
    <name>Descope::TenantView</name>
    <message>
        <source>Choose an organization</source>
        <translation>Escolha uma organização</translation>
    </message>
    <message>
        <source>Current</source>
        <extracomment>Beside the name of the organization for which the person is signed in now.</extracomment>
        <translation>Atual</translation>
    </message>
</context>
<context>
    <name>Descope::TimeText</name>
    <message>
        <source>Today, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>Hoje, %1</translation>
    </message>
    <message>
        <source>Yesterday, %1</source>
        <extracomment>%1 is a time, such as 3:47 PM</extracomment>
        <translation>Ontem, %1</translation>
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
        <translation>Seu aplicativo autenticador está configurado.</translation>
    </message>
    <message>
        <source>Your authenticator app isn’t set up yet. Finish that, or you may be asked for codes that you don’t have.</source>
        <translation>Seu aplicativo autenticador ainda não está configurado. Conclua a configuração, ou talvez sejam pedidos códigos que você não tem.</translation>
    </message>
</context>
<context>
    <name>Descope::TotpWords</name>
    <message>
        <source>That code is wrong. Enter the newest one; each works once. If none works, check the clock of your phone.</source>
        <translation>Este código está errado. Digite o mais recente; cada um funciona uma só vez. Se nenhum funcionar, verifique o relógio do seu telefone.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait a few minutes, then enter a new one.</source>
        <translation>Muitos códigos errados. Aguarde alguns minutos e digite um novo.</translation>
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
        <translation>Aguarde</translation>
    </message>
</context>
<context>
    <name>Descope::ViewBindings</name>
    <message>
        <source>The password rules are checked when you save.</source>
        <translation>As regras da senha são verificadas ao salvar.</translation>
    </message>
    <message>
        <source>We’ll keep trying to reconnect.</source>
        <translation>Tentaremos reconectar automaticamente.</translation>
    </message>
</context>
</TS>
