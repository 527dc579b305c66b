// SPDX-License-Identifier: MIT
// The emulator's pages for people who sign in, in a real browser: node browserpages.mjs <descope-emulator> [directory for pictures]
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { findBrowser, startBrowser } from './browser.mjs';
import { startEmulator } from './emulator.mjs';
import { startListener } from './listener.mjs';
import { check, conclude } from './report.mjs';

const program = findBrowser();
if (!program) {
    console.log('browserpages: no chromium is installed (Debian: chromium).');
    process.exit(process.env.CI === 'true' ? 1 : 77);
}

const [emulator, browser, listener] = await Promise.all([startEmulator(process.argv[2]), startBrowser(program), startListener()]);
const verifier = 'v'.repeat(43);
const saysSoon = text => browser.until(`document.body?.innerText.includes(${JSON.stringify(text)})`);
const picture = name => process.argv[3] && browser.picture(`${process.argv[3]}/${name}.png`);
const test = (call, scenario, run) => check('chromium', call, scenario, async () => {
    await emulator.reset();
    await emulator.addUser({ loginId: 'anna@example.com', name: 'Anna Adler' });
    await emulator.addUser({ loginId: 'berta@example.com' });
    await emulator.addTenant({ id: 'T1', name: 'Acme', domains: ['acme.example'] });
    await run();
});

const authorizeUrl = (more = {}) => `${emulator.baseUrl}/oauth2/v1/authorize?` + new URLSearchParams({
    response_type: 'code', client_id: emulator.projectId, redirect_uri: listener.url, scope: 'openid email offline_access', state: 's',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'), code_challenge_method: 'S256', ...more,
});
const postForm = async (path, form) => {
    const answer = await fetch(emulator.baseUrl + path, { method: 'POST', body: new URLSearchParams({ client_id: emulator.projectId, ...form }) });
    return { status: answer.status, ...await answer.json() };
};
const start = async path => {
    const answer = await fetch(`${emulator.baseUrl}/v1/auth/${path}&redirectURL=${encodeURIComponent(listener.url)}`,
        { method: 'POST', headers: { Authorization: `Bearer ${emulator.projectId}` } });
    return (await answer.json()).url;
};
const redeem = code => postForm('/oauth2/v1/token',
    { grant_type: 'authorization_code', code, redirect_uri: listener.url, code_verifier: verifier });

await test('authorize', 'somebody is chosen', async () => {
    await browser.open(authorizeUrl({ login_hint: 'berta@example.com' }));
    await saysSoon('Continue as Anna Adler');
    await picture('authorize');
    assert.equal(await browser.evaluate('document.activeElement.innerText.startsWith("Continue as berta@example.com")'), true);
    const back = listener.next();
    await browser.click('Continue as berta@example.com');
    assert.equal((await redeem((await back).get('code'))).status, 200);
});
await test('authorize', 'somebody new', async () => {
    await browser.open(authorizeUrl({ login_hint: 'carla@example.com' }));
    await saysSoon('Sign up');
    await picture('new');
    const back = listener.next();
    await browser.click('Sign up');
    assert.equal((await redeem((await back).get('code'))).status, 200);
});
await test('authorize', 'no', async () => {
    await browser.open(authorizeUrl());
    await saysSoon('Cancel');
    const back = listener.next();
    await browser.click('Cancel');
    assert.equal((await back).get('error'), 'access_denied');
});
await test('authorize', 'consent', async () => {
    await browser.open(authorizeUrl({ prompt: 'consent' }));
    await saysSoon('Continue as Anna Adler');
    await browser.click('Continue as Anna Adler');
    await saysSoon('offline_access');
    await picture('consent');
    const back = listener.next();
    await browser.click('Allow');
    assert.ok((await back).get('code'));
});
await test('authorize', 'an app that is not known', async () => {
    await browser.open(authorizeUrl({ client_id: 'another' }));
    await saysSoon('The app isn’t known here');
    await picture('unknown');
});
await test('oauth', 'google', async () => {
    await browser.open(await start('oauth/authorize?provider=google'));
    await saysSoon('Sign in with Google');
    await picture('google');
    const back = listener.next();
    await browser.click('Continue as Anna Adler');
    assert.ok((await back).get('code'));
});
await test('sso', 'no', async () => {
    await browser.open(await start('sso/authorize?tenant=dora@acme.example'));
    await saysSoon('Sign in with Acme');
    await picture('acme');
    const back = listener.next();
    await browser.click('Cancel');
    assert.equal((await back).get('err'), 'access_denied');
});
await test('device', 'the code is typed', async () => {
    const device = await postForm('/oauth2/v1/device', { scope: 'openid' });
    await browser.open(device.verification_uri);
    await saysSoon('Enter the code');
    await browser.fill('#user_code', device.user_code.toLowerCase());
    await picture('device');
    await browser.click('Continue');
    await saysSoon(device.user_code);
    await picture('let-in');
    await browser.click('Continue as Anna Adler');
    await saysSoon('The device is signed in');
    const grant = { grant_type: 'urn:ietf:params:oauth:grant-type:device_code', device_code: device.device_code };
    assert.equal((await postForm('/oauth2/v1/token', grant)).status, 200);
});


const authenticator = await browser.addAuthenticator();
const amrOf = jwt => JSON.parse(Buffer.from(jwt.split('.')[1], 'base64url')).amr;
const openPasskeys = async (more = {}) => {
    await browser.open(authorizeUrl(more));
    await saysSoon('Use a passkey');
    await browser.click('Use a passkey');
    await saysSoon('Create a passkey');
};
const createPasskey = async loginId => {
    await openPasskeys({ login_hint: loginId });
    const back = listener.next();
    await browser.click('Create a passkey');
    return redeem((await back).get('code'));
};
await test('passkey', 'sign up, then in', async () => {
    await openPasskeys();
    await picture('passkey');
    const signUp = await createPasskey('carla@example.com');
    assert.deepEqual(amrOf(signUp.access_token), ['webauthn']);
    for (let i = 0; i < 2; ++i) {
        await openPasskeys();
        const back = listener.next();
        await browser.click('Sign in with a passkey');
        const signIn = await redeem((await back).get('code'));
        assert.equal(JSON.parse(Buffer.from(signIn.id_token.split('.')[1], 'base64url')).email, 'carla@example.com');
    }
});
await test('passkey', 'somebody else’s account', async () => {
    await openPasskeys({ login_hint: 'anna@example.com' });
    await browser.click('Create a passkey');
    await saysSoon('This passkey doesn’t fit');
});
await test('passkey', 'one that is not known here', async () => {
    await authenticator.clear();
    await createPasskey('carla@example.com');
    await emulator.reset();
    await openPasskeys();
    await browser.click('Sign in with a passkey');
    await saysSoon('This passkey doesn’t fit');
    await picture('unknown-passkey');
});
await test('passkey', 'none there', async () => {
    await authenticator.clear();
    await openPasskeys();
    await browser.click('Sign in with a passkey');
    await saysSoon('That didn’t work');
    await picture('no-passkey');
    const back = listener.next();
    await browser.click('Cancel');
    assert.equal((await back).get('error'), 'access_denied');
});

await Promise.all([browser.close(), emulator.stop(), listener.close()]);
process.exit(conclude());
