// SPDX-License-Identifier: MIT
// openid-client, a certified relying party, signs in at the emulator: node openidclient.mjs <descope-emulator>
import assert from 'node:assert/strict';
import * as client from 'openid-client';
import { startEmulator } from './emulator.mjs';
import { press } from './person.mjs';
import { check, conclude, rejected } from './report.mjs';

const emulator = await startEmulator(process.argv[2]);
const { projectId, baseUrl } = emulator;
const issuer = `${baseUrl}/${projectId}`;
const redirect_uri = 'http://127.0.0.1:4567/callback';
const scope = 'openid email roles descope.custom_claims offline_access';
let anna; // her user id

const test = (call, scenario, run) => check('openid', call, scenario, async () => {
    await emulator.reset();
    anna = (await emulator.addUser({ loginId: 'anna@example.com', verifiedEmail: true, customClaims: { team: 'blue' } })).userId;
    await run();
});

async function discover(server = issuer) {
    const config = await client.discovery(new URL(server), projectId, undefined, client.None(), { execute: [client.allowInsecureRequests] });
    client.enableNonRepudiationChecks(config); // it looks at signatures, too
    return config;
}

/** A sign-in that has begun; returned() is what the person brings back. */
async function begin(config, more = {}) {
    const pkceCodeVerifier = client.randomPKCECodeVerifier();
    const checks = { pkceCodeVerifier, expectedState: client.randomState(), expectedNonce: client.randomNonce(), idTokenExpected: true };
    const url = client.buildAuthorizationUrl(config, {
        redirect_uri, scope, state: checks.expectedState, nonce: checks.expectedNonce,
        code_challenge: await client.calculatePKCECodeChallenge(pkceCodeVerifier), code_challenge_method: 'S256', ...more,
    });
    return { checks, returned: choice => press(url, choice) };
}
async function signIn(config, more) {
    const { checks, returned } = await begin(config, more);
    return client.authorizationCodeGrant(config, await returned(anna), checks);
}
const poll = (config, device) => client.pollDeviceAuthorizationGrant(config, device);

await test('authorizationCodeGrant', 'sign in, ask, refresh, revoke', async () => {
    const config = await discover();
    const tokens = await signIn(config);
    const claims = tokens.claims();
    assert.equal(claims.sub, anna);
    assert.equal(claims.email, 'anna@example.com');
    assert.equal(claims.team, 'blue');
    assert.equal((await client.fetchUserInfo(config, tokens.access_token, anna)).email_verified, true);
    const renewed = await client.refreshTokenGrant(config, tokens.refresh_token);
    assert.equal(renewed.claims().sub, anna);
    await client.tokenRevocation(config, tokens.refresh_token);
    await rejected(client.refreshTokenGrant(config, tokens.refresh_token), { error: 'invalid_grant' });
});
await test('authorizationCodeGrant', 'an SSO application', async () => {
    const tokens = await signIn(await discover(`${issuer}/SA123`));
    assert.equal(tokens.claims().iss, `${issuer}/SA123`);
});
await test('authorizationCodeGrant', 'rotated refresh tokens', async () => {
    await emulator.settings({ refreshTokenRotation: true });
    const config = await discover();
    const tokens = await signIn(config);
    const renewed = await client.refreshTokenGrant(config, tokens.refresh_token);
    assert.notEqual(renewed.refresh_token, tokens.refresh_token);
    await rejected(client.refreshTokenGrant(config, tokens.refresh_token), { error: 'invalid_grant' });
});
await test('authorizationCodeGrant', 'no', async () => {
    const config = await discover();
    const { checks, returned } = await begin(config);
    await rejected(client.authorizationCodeGrant(config, await returned('deny'), checks), { error: 'access_denied' });
});
await test('authorizationCodeGrant', 'nobody is to be asked', async () => {
    const config = await discover();
    const { checks, returned } = await begin(config, { prompt: 'none' });
    await rejected(client.authorizationCodeGrant(config, await returned(anna), checks), { error: 'login_required' });
});
await test('authorizationCodeGrant', 'code used twice', async () => {
    const config = await discover();
    const { checks, returned } = await begin(config);
    const url = await returned(anna);
    const tokens = await client.authorizationCodeGrant(config, url, checks);
    await rejected(client.authorizationCodeGrant(config, url, checks), { error: 'invalid_grant' });
    await rejected(client.refreshTokenGrant(config, tokens.refresh_token), { error: 'invalid_grant' });
});
await test('authorizationCodeGrant', 'code of another start', async () => {
    const config = await discover();
    const stolen = await (await begin(config)).returned(anna);
    const { checks } = await begin(config);
    checks.expectedState = stolen.searchParams.get('state');
    await rejected(client.authorizationCodeGrant(config, stolen, checks), { error: 'invalid_grant' });
});
await test('authorizationCodeGrant', 'code that has expired', async () => {
    const config = await discover();
    const { checks, returned } = await begin(config);
    const url = await returned(anna);
    await emulator.advance(60);
    await rejected(client.authorizationCodeGrant(config, url, checks), { error: 'invalid_grant' });
});

// What a fault spoils, a certified client refuses, and for that reason.
for (const [scenario, fault, reason] of [
    ['another state', { kind: 'query', fields: { state: 'x' } }, /"state"/],
    ['another issuer', { kind: 'query', fields: { iss: 'https://evil.example' } }, /unexpected "iss"/],
    ['no issuer', { kind: 'query', fields: { iss: null } }, /"iss".* missing/],
    ['id token: another nonce', { kind: 'claims', fields: { nonce: 'x' } }, /"nonce"/],
    ['id token: another audience', { kind: 'claims', fields: { aud: 'x' } }, /"aud"/],
    ['id token: another issuer', { kind: 'claims', fields: { iss: 'https://evil.example' } }, /"iss"/],
    ['id token: expired', { kind: 'claims', fields: { exp: 1 } }, /"exp"/],
    ['id token: not signed', { kind: 'signature', signature: 'none' }, /"alg"/],
    ['id token: signed by everybody', { kind: 'signature', signature: 'hs256' }, /"alg"/],
    ['id token: signed by somebody', { kind: 'signature', signature: 'otherKey' }, /signature/],
    ['id token: garbled', { kind: 'signature', signature: 'broken' }, /signature/],
    ['no id token', { kind: 'fields', path: '/oauth2/v1/token', fields: { id_token: null } }, /"id_token"/],
    ['a page for tokens', { kind: 'html', path: '/oauth2/v1/token', status: 200 }, /content-type/],
    ['tokens elsewhere', { kind: 'redirect', path: '/oauth2/v1/token', location: '/elsewhere' }, /status code/],
]) {
    await test('authorizationCodeGrant', scenario, async () => {
        const config = await discover();
        await emulator.fault(fault);
        await rejected(signIn(config), error => reason.test(`${error.message} ${error.cause?.message}`));
    });
}
await test('discovery', 'another issuer', async () => {
    await emulator.fault({ kind: 'fields', fields: { issuer: 'https://evil.example' } });
    await rejected(discover());
});
await test('buildEndSessionUrl', 'signed in', async () => {
    const config = await discover();
    const tokens = await signIn(config);
    const url = client.buildEndSessionUrl(config, { id_token_hint: tokens.id_token, post_logout_redirect_uri: redirect_uri, state: 'a b' });
    const answer = await fetch(url, { redirect: 'manual' });
    assert.equal(new URL(answer.headers.get('location')).searchParams.get('state'), 'a b');
    await rejected(client.refreshTokenGrant(config, tokens.refresh_token), { error: 'invalid_grant' });
});

for (const [scenario, choice] of [['let in', 'known'], ['no', 'deny']]) {
    await test('pollDeviceAuthorizationGrant', scenario, async () => {
        await emulator.settings({ deviceInterval: 1 });
        const config = await discover();
        const device = await client.initiateDeviceAuthorization(config, { scope });
        await press(device.verification_uri_complete, choice === 'known' ? anna : choice);
        if (choice === 'known')
            assert.equal((await poll(config, device)).claims().sub, anna);
        else
            await rejected(poll(config, device), { error: 'access_denied' });
    });
}
await test('pollDeviceAuthorizationGrant', 'waits, and is let in', async () => {
    await emulator.settings({ deviceInterval: 1 });
    const config = await discover();
    const device = await client.initiateDeviceAuthorization(config, { scope });
    const tokens = poll(config, device);
    while (!(await emulator.requests()).some(({ path, status }) => path === '/oauth2/v1/token' && status === 400))
        await new Promise(resolve => setTimeout(resolve, 50));
    await press(device.verification_uri_complete, anna);
    assert.equal((await tokens).claims().sub, anna);
});
await test('pollDeviceAuthorizationGrant', 'expired', async () => {
    await emulator.settings({ deviceInterval: 1 });
    const config = await discover();
    const device = await client.initiateDeviceAuthorization(config, { scope });
    await emulator.advance(180);
    await rejected(poll(config, device), { error: 'expired_token' });
});

await emulator.stop();
process.exit(conclude());
