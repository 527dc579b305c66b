// SPDX-License-Identifier: MIT
// oidc-provider, a certified OpenID provider, is signed in to by DescopeService: node oidcprovider.mjs <tst_oidcprovider>
// The person sits at a headless chromium, and answers the pages of oidc-provider as the test says. That is oidc-provider's own work up to the
// tokens, but for one thing: Descope's refresh tokens are JWTs, and those of oidc-provider are not, so that they are put into one.
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import * as jose from 'jose';
import { Provider } from 'oidc-provider';
import { findBrowser, startBrowser } from './browser.mjs';

const program = findBrowser();
if (!program) {
    console.log('oidc-provider: chromium is not installed.');
    process.exit(process.env.CI === 'true' ? 1 : 77);
}

const projects = { good: 'P2abcdefghijklmnopqrstuvwxyz', withoutS256: 'P2plainplainplainplainplain0' };
const { privateKey } = await jose.generateKeyPair('RS256', { extractable: true });
const key = { ...(await jose.exportJWK(privateKey)), kid: 'SK1', alg: 'RS256', use: 'sig' };
let codesLive = 60; // seconds

function provide(issuer, methods) {
    const provider = new Provider(issuer, {
        clients: [{
            client_id: issuer.split('/').pop(), token_endpoint_auth_method: 'none', application_type: 'native',
            redirect_uris: ['http://127.0.0.1/callback'], response_types: ['code'],
            grant_types: ['authorization_code', 'refresh_token', 'urn:ietf:params:oauth:grant-type:device_code'],
        }],
        jwks: { keys: [key] },
        cookies: { keys: ['not a secret'] },
        scopes: ['openid', 'offline_access', 'roles', 'descope.custom_claims'],
        claims: { openid: ['sub'], email: ['email', 'email_verified'], profile: ['name'] },
        conformIdTokenClaims: false,
        findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, name: 'Ada', email: `${id}@example.com`, email_verified: true }) }),
        pkce: { required: () => true, methods },
        ttl: { AuthorizationCode: () => codesLive, DeviceCode: 60, AccessToken: 600, IdToken: 600, RefreshToken: 3600, Grant: 3600, Interaction: 600, Session: 600 },
        features: {
            deviceFlow: { enabled: true },
            resourceIndicators: {
                enabled: true, defaultResource: () => 'https://api.example', useGrantedResource: () => true,
                getResourceServerInfo: () => ({ scope: '', accessTokenFormat: 'jwt', accessTokenTTL: 600, jwt: { sign: { alg: 'RS256' } } }),
            },
        },
    });
    provider.use(async (context, next) => {
        await next();
        if (context.oidc?.route === 'token' && context.body?.refresh_token) {
            const { sub } = jose.decodeJwt(context.body.id_token);
            context.body.refresh_token = await new jose.SignJWT({ drn: 'DSR', jti: context.body.refresh_token }).setIssuer(issuer).setSubject(sub)
                .setIssuedAt().setExpirationTime('1 h').setProtectedHeader({ alg: 'RS256', kid: key.kid }).sign(privateKey);
        }
    });
    return provider.callback();
}

// Its pages want a font from elsewhere, which nothing here is to wait for.
const browser = await startBrowser(program, ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1']);

/** Goes to a page and answers what is asked there, until nothing is. Returns where that ends. */
async function visit(url, choice) {
    await browser.open(url);
    for (let i = 0; i < 500; ++i) {
        await new Promise(resolve => setTimeout(resolve, 20));
        const { asked, address, text } = await browser.evaluate(`({
            asked: document.readyState !== 'complete' ? 'loading' : document.querySelector('[name=prompt]')?.value
                ?? (document.querySelector('[name=confirm]') ? 'device' : ''),
            address: location.href, text: document.body?.innerText ?? ''})`).catch(() => ({ asked: 'loading' }));
        if (asked === 'login') {
            await browser.fill('[name=login]', 'ada');
            await browser.fill('[name=password]', 'x');
            await browser.click('Sign-in');
        } else if (asked === 'consent') {
            await browser.click(choice === 'deny' ? '[ Cancel ]' : 'Continue');
        } else if (asked === 'device') {
            await browser.click('Continue');
        } else if (asked === '' && (text.includes('Back in the app') || /Sign-in (Success|Failed)|aborted|oops/i.test(text))) {
            return address;
        }
    }
    throw new Error(`${choice} at ${url} ends at ${await browser.evaluate('location.href + " " + document.body.innerText')}`);
}

const callbacks = {};
const server = createServer(async (request, answer) => {
    const url = new URL(request.url, base);
    const project = url.pathname.split('/')[1];
    if (callbacks[project]) {
        request.originalUrl = request.url;
        request.url = request.url.slice(project.length + 1);
        return callbacks[project](request, answer);
    }
    try { // what the test asks of the person, and of the time
        if (url.pathname === '/visit')
            return answer.end(await visit(url.searchParams.get('url'), url.searchParams.get('choice')));
        if (url.pathname === '/codes')
            codesLive = Number(url.searchParams.get('live'));
        answer.writeHead(['/codes', '/v1/auth/logout'].includes(url.pathname) ? 200 : 404, { 'Content-Type': 'application/json' }).end('{}');
    } catch (error) {
        answer.writeHead(500).end(String(error));
    }
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const base = `http://127.0.0.1:${server.address().port}`;
callbacks[projects.good] = provide(`${base}/${projects.good}`, ['S256']);
callbacks[projects.withoutS256] = provide(`${base}/${projects.withoutS256}`, ['plain']);

const test = spawn(process.argv[2], process.argv.slice(3), {
    stdio: 'inherit',
    env: { ...process.env, PROVIDER: base, PROJECT: projects.good, PROJECT_WITHOUT_S256: projects.withoutS256 },
});
const code = await new Promise(resolve => test.once('exit', resolve));
await browser.close();
process.exit(code ?? 1);
