// SPDX-License-Identifier: MIT
// Sign-in by the page of a social account or of an organisation, which the server SDK and the browser SDK have in common.
import assert from 'node:assert/strict';
import { press } from './person.mjs';
import { check, good, refused } from './report.mjs';

const loginId = 'anna@example.com';
const redirectUrl = 'http://127.0.0.1:4567/r4ndom';

/** `client` makes a fresh SDK. */
export async function checkProviders(name, client, emulator) {
    let anna; // her user id
    const test = (call, scenario, run) => check(name, call, scenario, async () => {
        await emulator.reset();
        anna = (await emulator.addUser({ loginId })).userId;
        await emulator.addTenant({ id: 'T1', name: 'Acme', domains: ['acme.example'] });
        await run(client());
    });
    const returned = async (started, choice, more) => (await press(good(started).url, choice, more)).searchParams;
    const amrOf = jwt => JSON.parse(Buffer.from(jwt.split('.')[1], 'base64url')).amr;

    await test('oauth.start', 'somebody with an account', async sdk => {
        const code = (await returned(await sdk.oauth.start('github', redirectUrl), anna)).get('code');
        const session = good(await sdk.oauth.exchange(code));
        assert.equal(session.user.userId, anna);
        assert.equal(session.user.OAuth.github, true);
    });
    await test('oauth.start', 'somebody new', async sdk => {
        const code = (await returned(await sdk.oauth.start('github', redirectUrl), 'new', { loginId: 'berta@example.com' })).get('code');
        const session = good(await sdk.oauth.exchange(code));
        assert.equal(session.firstSeen, true);
        assert.equal(session.user.email, 'berta@example.com');
    });
    await test('oauth.start', 'no', async sdk => {
        assert.ok((await returned(await sdk.oauth.start('github', redirectUrl), 'deny')).get('err'));
    });
    await test('oauth.start', 'a provider that the project has not', async sdk => {
        await emulator.settings({ providers: ['google'] });
        refused(await sdk.oauth.start('github', redirectUrl), 'E011004', 400);
    });
    await test('oauth.start', 'a domain that is not approved', async sdk => {
        await emulator.settings({ approvedDomains: ['a.example'] });
        refused(await sdk.oauth.start('github', redirectUrl), 'E108202', 400);
    });
    await test('oauth.exchange', 'code used twice', async sdk => {
        const code = (await returned(await sdk.oauth.start('github', redirectUrl), anna)).get('code');
        good(await sdk.oauth.exchange(code));
        refused(await sdk.oauth.exchange(code), 'E061301', 400);
    });
    await test('oauth.exchange', 'guessed code', async sdk => {
        refused(await sdk.oauth.exchange('guessed'), 'E061301', 400);
    });
    await test('oauth.exchange', 'expired code', async sdk => {
        const code = (await returned(await sdk.oauth.start('github', redirectUrl), anna)).get('code');
        await emulator.advance(60);
        refused(await sdk.oauth.exchange(code), 'E061301', 400);
    });
    await test('oauth.start', 'step-up', async sdk => {
        const signIn = async (...more) => good(await sdk.oauth.exchange(
            (await returned(await sdk.oauth.start('github', redirectUrl, ...more), anna)).get('code')));
        const { refreshJwt } = await signIn();
        const { sessionJwt } = await signIn({ stepup: true }, refreshJwt);
        assert.equal(JSON.parse(Buffer.from(sessionJwt.split('.')[1], 'base64url')).su, true);
    });
    for (const [scenario, tenant] of [['by id', 'T1'], ['by domain', 'acme.example'], ['by address', 'dora@acme.example']]) {
        await test('saml.start', scenario, async sdk => {
            const code = (await returned(await sdk.saml.start(tenant, redirectUrl), 'new', { loginId: 'dora@acme.example' })).get('code');
            const session = good(await sdk.saml.exchange(code));
            assert.equal(session.user.userTenants[0].tenantId, 'T1');
            assert.deepEqual(amrOf(session.sessionJwt), ['sso']);
        });
    }
    await test('saml.start', 'an organisation that is not known', async sdk => {
        refused(await sdk.saml.start('dora@evil.example', redirectUrl), 'E011001', 400);
    });
    await test('saml.exchange', 'code of a social account', async sdk => {
        const code = (await returned(await sdk.oauth.start('github', redirectUrl), anna)).get('code');
        refused(await sdk.saml.exchange(code), 'E061301', 400);
    });
}
