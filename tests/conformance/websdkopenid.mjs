// SPDX-License-Identifier: MIT
// Descope's SDK for browsers signs in by OpenID Connect, as a page in a real one: node websdkopenid.mjs <descope-emulator>
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { findBrowser, startBrowser } from './browser.mjs';
import { startEmulator } from './emulator.mjs';
import { startListener } from './listener.mjs';
import { check, conclude } from './report.mjs';

const program = findBrowser();
if (!program) {
    console.log('websdkopenid: no chromium is installed (Debian: chromium).');
    process.exit(process.env.CI === 'true' ? 1 : 77);
}

// The page of a program. The SDK would load oidc-client-ts from a server of Descope's, had the page not brought it along.
const file = name => readFileSync(new URL(`node_modules/${name}`, import.meta.url));
const emulator = await startEmulator(process.argv[2]);
const page = await startListener({
    '/callback': '<!DOCTYPE html><title>A program</title><script src="/oidc.js"></script><script src="/sdk.js"></script><body>The program.',
    '/oidc.js': file('oidc-client-ts/dist/browser/oidc-client-ts.min.js'),
    '/sdk.js': file('@descope/web-js-sdk/dist/index.umd.js'),
});
const browser = await startBrowser(program);
const { baseUrl, projectId } = emulator;

const config = JSON.stringify({ projectId, baseUrl, persistTokens: true, oidcConfig: { redirectUri: page.url } });
const withSdk = call => browser.evaluate(`(async () => {
    window.sdk ??= (Descope.default ?? Descope)(${config});
    return ${call};
})()`);
const loaded = () => browser.until(`location.pathname === '/callback' && typeof Descope !== 'undefined' && document.body.innerText.includes('The program')`);
const me = async refreshJwt => (await fetch(`${baseUrl}/v1/auth/me`, { headers: { Authorization: `Bearer ${projectId}:${refreshJwt}` } })).json();
const test = (call, scenario, run) => check('web-js', call, scenario, async () => {
    await emulator.reset();
    await emulator.addUser({ loginId: 'anna@example.com', name: 'Anna Adler' });
    await browser.open(page.url);
    await loaded();
    await run();
});

async function signIn(button = 'Continue as Anna Adler') {
    await withSdk(`void sdk.oidc.loginWithRedirect({ login_hint: 'anna@example.com' })`);
    await browser.until(`document.body?.innerText.includes(${JSON.stringify(button)})`);
    await browser.click(button);
    await loaded();
}

await test('oidc.loginWithRedirect, finishLogin', 'somebody is chosen', async () => {
    await signIn();
    const answer = await withSdk(`sdk.oidc.finishLoginIfNeed()`);
    assert.equal(answer.profile.email, 'anna@example.com');
    assert.equal(answer.profile.name, 'Anna Adler'); // from userinfo
    assert.equal((await me(answer.refresh_token)).email, 'anna@example.com');
    assert.equal(await withSdk(`sdk.getSessionToken()`), answer.access_token);
    assert.equal(await browser.evaluate('location.search'), `?iss=${encodeURIComponent(`${baseUrl}/${projectId}`)}`);
});
await test('oidc.refreshToken', 'signed in', async () => {
    await signIn();
    const before = await withSdk(`sdk.oidc.finishLogin()`);
    const after = await withSdk(`sdk.oidc.refreshToken(${JSON.stringify(before.refresh_token)})`);
    assert.notEqual(after.access_token, before.access_token);
});
await test('oidc.logout', 'signed in', async () => {
    await signIn();
    const { refresh_token: refreshJwt } = await withSdk(`sdk.oidc.finishLogin()`);
    await withSdk(`void sdk.oidc.logout({ post_logout_redirect_uri: ${JSON.stringify(page.url)} })`);
    await browser.until(`location.search === '' && document.body?.innerText.includes('The program')`);
    assert.equal((await me(refreshJwt)).errorCode, 'E064001');
});
await test('oidc.finishLogin', 'no', async () => {
    await signIn('Cancel');
    assert.match(await withSdk(`sdk.oidc.finishLogin().then(() => 'signed in', error => error.error)`), /access_denied/);
});

await Promise.all([browser.close(), emulator.stop(), page.close()]);
process.exit(conclude());
