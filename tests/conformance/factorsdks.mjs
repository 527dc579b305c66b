// SPDX-License-Identifier: MIT
// Authenticator apps, second factors and step-up, through the server SDK and the browser SDK. `otpauth` is the app.
import assert from 'node:assert/strict';
import { URI } from 'otpauth';
import { press } from './person.mjs';
import { check, good, refused } from './report.mjs';

const loginId = 'anna@example.com';
const other = 'berta@example.com';
const password = 'Passw0rd!';
const redirectUrl = 'http://127.0.0.1:4567/r4ndom';
const claimsOf = jwt => JSON.parse(Buffer.from(jwt.split('.')[1], 'base64url'));

/** `client` makes a fresh SDK. */
export async function checkFactors(name, client, emulator) {
    const test = (call, scenario, run) => check(name, call, scenario, async () => {
        await emulator.reset();
        await run(client());
    });
    /** What an app of its own shows at the emulator's time, which is `later` seconds ahead. */
    const shown = async (seed, later = 0) =>
        URI.parse(seed.provisioningURL).generate({ timestamp: ((await emulator.clock()).now + later) * 1000 });
    const signUp = async (sdk, id = loginId) => good(await sdk.password.signUp(id, password, { phone: '+15551234567' }));
    const withApp = async sdk => {
        const { refreshJwt } = await signUp(sdk);
        return { refreshJwt, seed: good(await sdk.totp.update(loginId, refreshJwt)) };
    };

    // Authenticator apps
    await test('totp.signUp', 'new user', async sdk => {
        const seed = good(await sdk.totp.signUp(loginId, { name: 'Anna' }));
        const app = URI.parse(seed.provisioningURL);
        assert.equal(app.secret.base32, seed.key);
        assert.equal(app.label, loginId);
        assert.match(Buffer.from(seed.image, 'base64').toString('latin1', 1, 4), /PNG/);
        const session = good(await sdk.totp.verify(loginId, await shown(seed)));
        assert.equal(session.firstSeen, true);
        assert.equal(session.user.TOTP, true);
        assert.deepEqual(claimsOf(session.sessionJwt).amr, ['totp']);
    });
    await test('totp.signUp', 'existing user', async sdk => {
        await signUp(sdk);
        refused(await sdk.totp.signUp(loginId), 'E062107', 400);
    });
    await test('totp.update', 'with refresh token', async sdk => {
        const { refreshJwt, seed } = await withApp(sdk);
        good(await sdk.totp.verify(loginId, await shown(seed)));
        const newer = good(await sdk.totp.update(loginId, refreshJwt));
        assert.notEqual(newer.key, seed.key);
        refused(await sdk.totp.verify(loginId, await shown(seed)), 'E061102', 401);
        good(await sdk.totp.verify(loginId, await shown(newer)));
    });
    await test('totp.update', 'without token', async sdk => {
        await signUp(sdk);
        refused(await sdk.totp.update(loginId), 'E061005', 401);
    });
    await test('totp.update', 'token of somebody else', async sdk => {
        await signUp(sdk);
        refused(await sdk.totp.update(loginId, (await signUp(sdk, other)).refreshJwt), 'E061005', 401);
    });
    await test('totp.verify', 'the same code again', async sdk => {
        const { seed } = await withApp(sdk);
        const code = await shown(seed);
        good(await sdk.totp.verify(loginId, code));
        refused(await sdk.totp.verify(loginId, code), 'E061102', 401);
    });
    await test('totp.verify', 'a clock that is 30 s late', async sdk => {
        const { seed } = await withApp(sdk);
        const code = await shown(seed);
        await emulator.advance(30);
        good(await sdk.totp.verify(loginId, code));
    });
    await test('totp.verify', 'a clock that is 90 s ahead', async sdk => {
        const { seed } = await withApp(sdk);
        refused(await sdk.totp.verify(loginId, await shown(seed, 90)), 'E061102', 401);
    });
    await test('totp.verify', 'wrong codes, then too many', async sdk => {
        const { seed } = await withApp(sdk);
        const wrong = String((Number(await shown(seed)) + 500000) % 1000000).padStart(6, '0').replace(/.$/, 'x');
        for (let i = 0; i < 10; ++i)
            refused(await sdk.totp.verify(loginId, wrong), 'E061102', 401);
        refused(await sdk.totp.verify(loginId, await shown(seed)), 'E061103', 401);
        await emulator.advance(600);
        good(await sdk.totp.verify(loginId, await shown(seed)));
    });
    await test('totp.verify', 'somebody without an app', async sdk => {
        await signUp(sdk);
        refused(await sdk.totp.verify(loginId, '123456'), 'E061102', 401);
    });
    await test('totp.verify', 'unknown user', async sdk => {
        refused(await sdk.totp.verify(loginId, '123456'), 'E062108', 400);
    });

    // What has been proven already, and is proven again: the call that starts, and the one that ends
    const byApp = {
        call: 'totp.verify', prepare: async (sdk, token) => good(await sdk.totp.update(loginId, token)), amr: 'totp',
        go: async (sdk, options, token, seed) => sdk.totp.verify(loginId, await shown(seed), options, token),
    };
    const byCode = method => ({
        call: `otp.signIn.${method}`, amr: method,
        go: async (sdk, options, token) => {
            const begun = await sdk.otp.signIn[method](loginId, options, token);
            return begun.ok ? sdk.otp.verify[method](loginId, (await emulator.mail(loginId)).code) : begun;
        },
    });
    const byLink = method => ({
        call: `magicLink.signIn.${method}`, amr: method,
        go: async (sdk, options, token) => {
            const begun = await sdk.magicLink.signIn[method](loginId, redirectUrl, options, token);
            return begun.ok ? sdk.magicLink.verify((await emulator.mail(loginId)).token) : begun;
        },
    });
    const byNumber = {
        call: 'enchantedLink.signIn', amr: 'email',
        go: async (sdk, options, token) => {
            const begun = await sdk.enchantedLink.signIn(loginId, redirectUrl, options, token);
            if (!begun.ok)
                return begun;
            good(await sdk.enchantedLink.verify((await emulator.mail(loginId)).token));
            return sdk.enchantedLink.waitForSession(begun.data.pendingRef, { pollingIntervalMs: 1000 });
        },
    };
    for (const way of [byCode('email'), byCode('sms'), byCode('voice'), byCode('whatsapp'), byLink('email'), byLink('sms'), byNumber, byApp]) {
        for (const [scenario, options] of [['step-up', { stepup: true }], ['second factor', { mfa: true }]]) {
            await test(way.call, scenario, async sdk => {
                const first = await signUp(sdk);
                const seed = await way.prepare?.(sdk, first.refreshJwt);
                const claims = claimsOf(good(await way.go(sdk, options, first.refreshJwt, seed)).sessionJwt);
                assert.equal(claims.su, options.stepup);
                assert.deepEqual(claims.amr, ['pwd', way.amr, ...options.mfa ? ['mfa'] : []]);
                assert.equal(claims.sub, first.user.userId);
            });
        }
        await test(way.call, 'step-up without a session', async sdk => {
            const { refreshJwt } = await signUp(sdk);
            const seed = await way.prepare?.(sdk, refreshJwt);
            refused(await way.go(sdk, { stepup: true }, undefined, seed), 'E061005', 401);
        });
        await test(way.call, 'step-up of somebody else', async sdk => {
            const { refreshJwt } = await signUp(sdk);
            const seed = await way.prepare?.(sdk, refreshJwt);
            refused(await way.go(sdk, { stepup: true }, (await signUp(sdk, other)).refreshJwt, seed), 'E061005', 401);
        });
    }
    await test('otp.verify.email', 'step-up of a session that has ended', async sdk => {
        const { refreshJwt } = await signUp(sdk);
        good(await sdk.otp.signIn.email(loginId, { stepup: true }, refreshJwt));
        good(await sdk.logout(refreshJwt));
        refused(await sdk.otp.verify.email(loginId, (await emulator.mail(loginId)).code), 'E064001', 401);
    });
    for (const [call, start, exchange] of [
        ['oauth.exchange', (sdk, ...more) => sdk.oauth.start('github', redirectUrl, ...more), (sdk, code) => sdk.oauth.exchange(code)],
        ['saml.exchange', (sdk, ...more) => sdk.saml.start('T1', redirectUrl, ...more), (sdk, code) => sdk.saml.exchange(code)],
    ]) {
        const answered = async (sdk, by, ...more) =>
            exchange(sdk, (await press(good(await start(sdk, ...more)).url, by)).searchParams.get('code'));
        await test(call, 'second factor', async sdk => {
            await emulator.addTenant({ id: 'T1', domains: ['example.com'] });
            const { refreshJwt, user } = await signUp(sdk);
            const session = good(await answered(sdk, user.userId, { mfa: true }, refreshJwt));
            assert.deepEqual(claimsOf(session.sessionJwt).amr, ['pwd', call === 'oauth.exchange' ? 'oauth' : 'sso', 'mfa']);
        });
        await test(call, 'step-up answered by somebody else', async sdk => {
            await emulator.addTenant({ id: 'T1', domains: ['example.com'] });
            const { refreshJwt } = await signUp(sdk);
            const { user } = await signUp(sdk, other);
            refused(await answered(sdk, user.userId, { stepup: true }, refreshJwt), 'E061005', 401);
            good(await sdk.me(refreshJwt));
        });
    }
}
