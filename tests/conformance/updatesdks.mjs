// SPDX-License-Identifier: MIT
// Another email address or phone for somebody who is signed in, through the server SDK and the browser SDK.
import assert from 'node:assert/strict';
import { check, good, refused } from './report.mjs';

const loginId = 'anna@example.com';
const email = 'adler@example.com';
const phone = '+15557654321';
const password = 'Passw0rd!';
const redirectUrl = 'http://127.0.0.1:4567/r4ndom';
const claimsOf = jwt => JSON.parse(Buffer.from(jwt.split('.')[1], 'base64url'));

/** `client` makes a fresh SDK. */
export async function checkUpdates(name, client, emulator) {
    const test = (call, scenario, run) => check(name, call, scenario, async () => {
        await emulator.reset();
        const sdk = client();
        await run(sdk, good(await sdk.password.signUp(loginId, password)));
    });

    const byCode = (kind, to, sdk, token, options) => kind === 'email'
        ? sdk.otp.update.email(loginId, to, token, options) : sdk.otp.update.phone[kind](loginId, to, token, options);
    const enter = async (kind, to, sdk) => sdk.otp.verify[kind](loginId, (await emulator.mail(to)).code);
    for (const kind of ['email', 'sms', 'voice', 'whatsapp']) {
        const to = kind === 'email' ? email : phone;
        const call = kind === 'email' ? 'otp.update.email' : `otp.update.phone.${kind}`;
        await test(call, 'verified', async (sdk, { refreshJwt, user }) => {
            good(await byCode(kind, to, sdk, refreshJwt));
            const session = good(await enter(kind, to, sdk));
            assert.equal(session.user.userId, user.userId);
            assert.equal(session.user[kind === 'email' ? 'email' : 'phone'], to);
            assert.equal(session.user[kind === 'email' ? 'verifiedEmail' : 'verifiedPhone'], true);
            assert.deepEqual(session.user.loginIds, [loginId]);
        });
        await test(call, 'as login id', async (sdk, { refreshJwt }) => {
            good(await byCode(kind, to, sdk, refreshJwt, { addToLoginIDs: true }));
            good(await enter(kind, to, sdk));
            good(await sdk.password.signIn(to, password));
        });
        await test(call, 'without token', async sdk => {
            refused(await byCode(kind, to, sdk), 'E061005', 401);
        });
    }
    await test('otp.update.email', 'token of somebody else', async sdk => {
        const { refreshJwt } = good(await sdk.password.signUp('berta@example.com', password));
        refused(await byCode('email', email, sdk, refreshJwt), 'E061005', 401);
    });
    await test('otp.update.email', 'not verified yet', async (sdk, { refreshJwt }) => {
        good(await byCode('email', email, sdk, refreshJwt));
        assert.equal(good(await sdk.me(refreshJwt)).email, loginId);
    });
    await test('otp.update.email', 'two accounts become one', async (sdk, { refreshJwt, user }) => {
        good(await sdk.password.signUp(email, password));
        good(await byCode('email', email, sdk, refreshJwt, { addToLoginIDs: true }));
        const merged = good(await enter('email', email, sdk)).user;
        assert.equal(merged.userId, user.userId);
        assert.deepEqual(merged.loginIds.sort(), [email, loginId]);
        good(await sdk.me(refreshJwt));
    });
    await test('otp.update.email', 'two accounts become the other one', async (sdk, { refreshJwt }) => {
        const existing = good(await sdk.password.signUp(email, password)).user;
        good(await byCode('email', email, sdk, refreshJwt, { addToLoginIDs: true, onMergeUseExisting: true }));
        const session = good(await enter('email', email, sdk));
        assert.equal(session.user.userId, existing.userId);
        assert.deepEqual(session.user.loginIds.sort(), [email, loginId]);
        refused(await sdk.me(refreshJwt), 'E061005', 401);
        good(await sdk.me(session.refreshJwt));
    });
    await test('otp.update.email', 'two accounts shall not become one', async (sdk, { refreshJwt }) => {
        good(await sdk.password.signUp(email, password));
        refused(await byCode('email', email, sdk, refreshJwt, { addToLoginIDs: true, failOnConflict: true }), 'E062107', 400);
    });
    await test('otp.update.phone.sms', 'what was proven counts on', async (sdk, { refreshJwt }) => {
        good(await byCode('sms', phone, sdk, refreshJwt, { mfa: true }));
        assert.deepEqual(claimsOf(good(await enter('sms', phone, sdk)).sessionJwt).amr, ['pwd', 'sms', 'mfa']);
    });

    await test('magicLink.update.email', 'verified', async (sdk, { refreshJwt }) => {
        good(await sdk.magicLink.update.email(loginId, email, redirectUrl, refreshJwt));
        assert.equal(good(await sdk.magicLink.verify((await emulator.mail(email)).token)).user.email, email);
    });
    for (const method of ['sms', 'whatsapp']) {
        await test(`magicLink.update.phone.${method}`, 'verified', async (sdk, { refreshJwt }) => {
            good(await sdk.magicLink.update.phone[method](loginId, phone, redirectUrl, refreshJwt));
            assert.equal(good(await sdk.magicLink.verify((await emulator.mail(phone)).token)).user.phone, phone);
        });
    }
    await test('magicLink.update.email', 'without token', async sdk => {
        refused(await sdk.magicLink.update.email(loginId, email, redirectUrl), 'E061005', 401);
    });
    await test('enchantedLink.update.email', 'verified', async (sdk, { refreshJwt }) => {
        const begun = good(await sdk.enchantedLink.update.email(loginId, email, redirectUrl, refreshJwt));
        good(await sdk.enchantedLink.verify((await emulator.mail(email)).token));
        assert.equal(good(await sdk.enchantedLink.waitForSession(begun.pendingRef, { pollingIntervalMs: 1000 })).user.email, email);
    });
}
