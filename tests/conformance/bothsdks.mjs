// SPDX-License-Identifier: MIT
// The calls of the contract, which the server SDK and the browser SDK have in common.
import assert from 'node:assert/strict';
import { check, gaveUp, good, refused } from './report.mjs';

const loginId = 'anna@example.com';
const password = 'Passw0rd!';
const other = 'N3w-Passw0rd';

/** `client` makes a fresh SDK. */
export async function checkCalls(name, client, emulator) {
    const test = (call, scenario, run) => check(name, call, scenario, async () => {
        await emulator.reset();
        await run(client());
    });
    const signUp = async sdk => good(await sdk.password.signUp(loginId, password));

    // Passwords
    await test('password.signUp', 'new user', async sdk => {
        const data = good(await sdk.password.signUp(loginId, password, { name: 'Anna', phone: '+15551234567' }));
        assert.equal(data.firstSeen, true);
        assert.equal(data.user.name, 'Anna');
        assert.deepEqual(data.user.loginIds, [loginId]);
    });
    await test('password.signUp', 'existing user', async sdk => {
        await signUp(sdk);
        refused(await sdk.password.signUp(loginId, password), 'E062107', 400);
    });
    await test('password.signUp', 'existing user, masked', async sdk => {
        await emulator.settings({ maskErrors: true });
        await signUp(sdk);
        refused(await sdk.password.signUp(loginId, password), 'E011004', 400);
    });
    await test('password.signUp', 'refused password', async sdk => {
        assert.ok(refused(await sdk.password.signUp(loginId, 'short'), 'E011003', 400).errorMessage);
    });
    await test('password.signIn', 'right password', async sdk => {
        await signUp(sdk);
        assert.equal(good(await sdk.password.signIn(loginId, password)).firstSeen, false);
    });
    await test('password.signIn', 'with login options', async sdk => {
        const first = await signUp(sdk);
        good(await sdk.password.signIn(loginId, password, { revokeOtherSessions: true, customClaims: { k: 1 } }));
        refused(await sdk.me(first.refreshJwt), 'E064001', 401);
    });
    await test('password.signIn', 'wrong password', async sdk => {
        await signUp(sdk);
        refused(await sdk.password.signIn(loginId, other), 'E062903', 401);
    });
    await test('password.signIn', 'unknown user', async sdk => {
        refused(await sdk.password.signIn(loginId, password), 'E062108', 400);
    });
    await test('password.signIn', 'unknown user, masked', async sdk => {
        await emulator.settings({ maskErrors: true });
        refused(await sdk.password.signIn(loginId, password), 'E062903', 401);
    });
    await test('password.signIn', 'locked user', async sdk => {
        await signUp(sdk);
        await emulator.settings({ lockoutAfter: 1 });
        await sdk.password.signIn(loginId, other);
        refused(await sdk.password.signIn(loginId, password), 'E062903', 401);
        await emulator.advance(600);
        good(await sdk.password.signIn(loginId, password));
    });
    await test('password.signIn', 'disabled user', async sdk => {
        await signUp(sdk);
        await emulator.changeUser(loginId, { status: 'disabled' });
        refused(await sdk.password.signIn(loginId, password), 'E062903', 401);
    });
    await test('password.signIn', 'expired password', async sdk => {
        await signUp(sdk);
        await emulator.changeUser(loginId, { passwordExpired: true });
        refused(await sdk.password.signIn(loginId, password), 'E062909', 401);
        good(await sdk.password.replace(loginId, password, other));
        good(await sdk.password.signIn(loginId, other));
    });
    await test('password.signIn', 'rate limit', async sdk => {
        await emulator.settings({ rateLimit: 1 });
        await sdk.password.signIn(loginId, password);
        const error = refused(await sdk.password.signIn(loginId, password), 'E130429', 429);
        assert.ok(error.rateLimit ? error.rateLimit.retryAfter > 0 : Number(error.retryAfter) > 0, JSON.stringify(error));
    });
    await test('password.update', 'with refresh token', async sdk => {
        const { refreshJwt } = await signUp(sdk);
        good(await sdk.password.update(loginId, other, refreshJwt));
        good(await sdk.password.signIn(loginId, other));
    });
    await test('password.update', 'refused password', async sdk => {
        const { refreshJwt } = await signUp(sdk);
        refused(await sdk.password.update(loginId, 'short', refreshJwt), 'E011003', 400);
        good(await sdk.password.signIn(loginId, password));
    });
    await test('password.update', 'without token', async sdk => {
        await signUp(sdk);
        refused(await sdk.password.update(loginId, other), 'E061005', 401);
    });
    await test('password.update', 'token of somebody else', async sdk => {
        await signUp(sdk);
        const { refreshJwt } = good(await sdk.password.signUp('bert@example.com', password));
        refused(await sdk.password.update(loginId, other, refreshJwt), 'E061005', 401);
    });
    await test('password.replace', 'right old password', async sdk => {
        await signUp(sdk);
        assert.ok(good(await sdk.password.replace(loginId, password, other)).refreshJwt);
    });
    await test('password.replace', 'wrong old password', async sdk => {
        await signUp(sdk);
        refused(await sdk.password.replace(loginId, other, password), 'E062903', 401);
    });
    await test('password.replace', 'the same again', async sdk => {
        await signUp(sdk);
        refused(await sdk.password.replace(loginId, password, password), 'E011003', 400);
    });
    await test('password.sendReset', 'by magic link', async sdk => {
        await signUp(sdk);
        const data = good(await sdk.password.sendReset(loginId, 'https://app.example/reset?x=1', { appName: 'X' }));
        assert.equal(data.resetMethod, 'magiclink');
        const mail = await emulator.mail(loginId);
        assert.equal(mail.link, `https://app.example/reset?x=1&t=${mail.token}`);
        assert.deepEqual(mail.templateOptions, { appName: 'X' });
        const session = good(await sdk.magicLink.verify(mail.token));
        good(await sdk.password.update(loginId, other, session.refreshJwt));
    });
    await test('password.sendReset', 'by enchanted link', async sdk => {
        await emulator.settings({ resetMethod: 'enchantedlink' });
        await signUp(sdk);
        const data = good(await sdk.password.sendReset(loginId));
        const { links } = await emulator.mail(loginId);
        good(await sdk.enchantedLink.verify(links.find(link => link.linkId === data.linkId).token));
        good(await sdk.enchantedLink.waitForSession(data.pendingRef));
    });
    await test('password.sendReset', 'unknown user', async sdk => {
        assert.ok(good(await sdk.password.sendReset(loginId)).maskedEmail);
        assert.equal(await emulator.mail(loginId), undefined);
    });
    await test('password.sendReset', 'domain not approved', async sdk => {
        await emulator.settings({ approvedDomains: ['app.example'] });
        await signUp(sdk);
        refused(await sdk.password.sendReset(loginId, 'https://evil.example/'), 'E108202', 400);
    });
    await test('password.policy', 'as set', async sdk => {
        await emulator.settings({ passwordPolicy: { minLength: 12 } });
        assert.equal(good(await sdk.password.policy()).minLength, 12);
    });

    // Links and codes
    for (const [intent, exists] of [['signIn', true], ['signUp', false], ['signUpOrIn', true], ['signUpOrIn', false]]) {
        const scenario = exists ? 'existing user' : 'new user';
        const details = intent === 'signUp' ? [{ name: 'Anna' }] : [];
        await test(`magicLink.${intent}.email`, scenario, async sdk => {
            if (exists)
                await signUp(sdk);
            good(await sdk.magicLink[intent].email(loginId, 'https://app.example/', ...details));
            const data = good(await sdk.magicLink.verify((await emulator.mail(loginId)).token));
            assert.equal(data.firstSeen, !exists);
            assert.equal(data.user.verifiedEmail, true);
        });
        await test(`enchantedLink.${intent}`, scenario, async sdk => {
            if (exists)
                await signUp(sdk);
            const begun = good(await sdk.enchantedLink[intent](loginId, 'https://app.example/', ...details));
            const waiting = sdk.enchantedLink.waitForSession(begun.pendingRef, { pollingIntervalMs: 1000 });
            const { links } = await emulator.mail(loginId);
            assert.equal(links.length, 3);
            good(await sdk.enchantedLink.verify(links.find(link => link.linkId === begun.linkId).token));
            good(await waiting);
        });
        await test(`otp.${intent}.email`, scenario, async sdk => {
            if (exists)
                await signUp(sdk);
            assert.equal(good(await sdk.otp[intent].email(loginId, ...details)).maskedEmail, 'a***@example.com');
            good(await sdk.otp.verify.email(loginId, (await emulator.mail(loginId)).code));
        });
    }
    await test('magicLink.signIn.email', 'unknown user', async sdk => {
        refused(await sdk.magicLink.signIn.email(loginId), 'E062108', 400);
    });
    await test('magicLink.verify', 'unknown link', async sdk => {
        refused(await sdk.magicLink.verify('nobody-sent-this'), 'E062504', 401);
    });
    await test('magicLink.verify', 'used link', async sdk => {
        good(await sdk.magicLink.signUp.email(loginId));
        const { token } = await emulator.mail(loginId);
        good(await sdk.magicLink.verify(token));
        refused(await sdk.magicLink.verify(token), 'E062504', 401);
    });
    await test('magicLink.verify', 'expired link', async sdk => {
        good(await sdk.magicLink.signUp.email(loginId));
        await emulator.advance(600);
        refused(await sdk.magicLink.verify((await emulator.mail(loginId)).token), 'E062504', 401);
    });
    await test('enchantedLink.verify', 'wrong number', async sdk => {
        const begun = good(await sdk.enchantedLink.signUp(loginId));
        const { links } = await emulator.mail(loginId);
        refused(await sdk.enchantedLink.verify(links.find(link => link.linkId !== begun.linkId).token), 'E062504', 401);
    });
    await test('enchantedLink.waitForSession', 'nobody opens the link', async sdk => {
        const begun = good(await sdk.enchantedLink.signUp(loginId));
        const answer = await sdk.enchantedLink.waitForSession(begun.pendingRef, { timeoutMs: 1500 });
        gaveUp(answer, /timeout/i);
    });
    await test('otp.verify.email', 'wrong code, then too many', async sdk => {
        good(await sdk.otp.signUp.email(loginId));
        for (let i = 0; i < 5; ++i)
            refused(await sdk.otp.verify.email(loginId, '000000'), 'E061102', 401);
        refused(await sdk.otp.verify.email(loginId, (await emulator.mail(loginId)).code), 'E061103', 401);
    });
    await test('otp.verify.email', 'an older code', async sdk => {
        good(await sdk.otp.signUp.email(loginId));
        const { code } = await emulator.mail(loginId);
        good(await sdk.otp.signIn.email(loginId));
        const newer = (await emulator.mail(loginId)).code;
        if (code !== newer)
            refused(await sdk.otp.verify.email(loginId, code), 'E061102', 401);
        good(await sdk.otp.verify.email(loginId, newer));
    });

    // Sessions
    for (const optionalFields of ['null', 'absent']) {
        await test('refresh', `optional fields ${optionalFields}`, async sdk => {
            await emulator.settings({ optionalFields });
            const { refreshJwt } = await signUp(sdk);
            assert.ok(good(await sdk.refresh(refreshJwt)).sessionJwt);
            assert.deepEqual(good(await sdk.me(refreshJwt)).loginIds, [loginId]);
            assert.equal(good(await sdk.history(refreshJwt)).length, 1);
            assert.equal(good(await sdk.password.policy()).minLength, 8);
            assert.equal(good(await sdk.password.sendReset(loginId)).resetMethod, 'magiclink');
            good(await sdk.logout(refreshJwt));
        });
    }
    await test('refresh', 'rate limit', async sdk => {
        const { refreshJwt } = await signUp(sdk);
        await emulator.settings({ rateLimit: 1 });
        good(await sdk.refresh(refreshJwt));
        refused(await sdk.refresh(refreshJwt), 'E130429', 429);
        await emulator.advance(60);
        good(await sdk.refresh(refreshJwt));
    });
    await test('refresh', 'disabled user', async sdk => {
        const { refreshJwt } = await signUp(sdk);
        await emulator.changeUser(loginId, { status: 'disabled' });
        refused(await sdk.refresh(refreshJwt), 'E061005', 401);
    });
    await test('refresh', 'without rotation', async sdk => {
        const { refreshJwt } = await signUp(sdk);
        assert.ok(good(await sdk.refresh(refreshJwt)).sessionJwt);
        assert.ok(good(await sdk.refresh(refreshJwt)).sessionJwt);
    });
    await test('refresh', 'rotation, and reuse ends the family', async sdk => {
        await emulator.settings({ refreshTokenRotation: true });
        const first = await signUp(sdk);
        const second = good(await sdk.refresh(first.refreshJwt));
        refused(await sdk.refresh(first.refreshJwt), 'E064006', 401);
        refused(await sdk.refresh(second.refreshJwt), 'E064006', 401);
    });
    await test('refresh', 'expired refresh token', async sdk => {
        const { refreshJwt } = await signUp(sdk);
        await emulator.advance(28 * 24 * 3600);
        refused(await sdk.refresh(refreshJwt), 'E061005', 401);
    });
    await test('refresh', 'broken token', async sdk => {
        refused(await sdk.refresh('nonsense'), 'E061005', 401);
    });
    await test('logout', 'ends this session', async sdk => {
        const first = await signUp(sdk);
        const second = good(await sdk.password.signIn(loginId, password));
        good(await sdk.logout(first.refreshJwt));
        refused(await sdk.refresh(first.refreshJwt), 'E064001', 401);
        good(await sdk.refresh(second.refreshJwt));
    });
    await test('logoutAll', 'ends all sessions', async sdk => {
        const first = await signUp(sdk);
        const second = good(await sdk.password.signIn(loginId, password));
        good(await sdk.logoutAll(first.refreshJwt));
        refused(await sdk.refresh(second.refreshJwt), 'E064001', 401);
    });
    await test('logout', 'twice', async sdk => {
        const { refreshJwt } = await signUp(sdk);
        good(await sdk.logout(refreshJwt));
        refused(await sdk.logout(refreshJwt), 'E064001', 401);
    });
    await test('me', 'good token', async sdk => {
        const { refreshJwt, user } = await signUp(sdk);
        assert.deepEqual(good(await sdk.me(refreshJwt)), user);
    });
    await test('me', 'session token instead', async sdk => {
        refused(await sdk.me((await signUp(sdk)).sessionJwt), 'E061005', 401);
    });
    await test('me', 'after logout', async sdk => {
        const { refreshJwt } = await signUp(sdk);
        good(await sdk.logout(refreshJwt));
        refused(await sdk.me(refreshJwt), 'E064001', 401);
    });
    await test('history', 'two sign-ins', async sdk => {
        await signUp(sdk);
        const { refreshJwt, user } = good(await sdk.password.signIn(loginId, password));
        const entries = good(await sdk.history(refreshJwt));
        assert.equal(entries.length, 2);
        assert.equal(entries[0].userId, user.userId);
    });
    await test('selectTenant', 'a tenant of the user', async sdk => {
        const { refreshJwt } = await signUp(sdk);
        await emulator.changeUser(loginId, { userTenants: [{ tenantId: 'T1' }] });
        const data = good(await sdk.selectTenant('T1', refreshJwt));
        assert.ok(data.refreshJwt);
        assert.equal(JSON.parse(Buffer.from(data.sessionJwt.split('.')[1], 'base64url')).dct, 'T1');
    });
    await test('selectTenant', 'another tenant', async sdk => {
        refused(await sdk.selectTenant('T1', (await signUp(sdk)).refreshJwt), 'E011004', 400);
    });
    await test('myTenants', 'by id', async sdk => {
        const { refreshJwt } = await signUp(sdk);
        await emulator.addTenant({ id: 'T1', name: 'One' });
        await emulator.changeUser(loginId, { userTenants: [{ tenantId: 'T1' }, { tenantId: 'T2' }] });
        assert.deepEqual(good(await sdk.myTenants(['T1'], refreshJwt)).tenants, [{ id: 'T1', name: 'One', customAttributes: {} }]);
    });
    await test('myTenants', 'the current one', async sdk => {
        const { refreshJwt } = await signUp(sdk);
        await emulator.changeUser(loginId, { userTenants: [{ tenantId: 'T1' }, { tenantId: 'T2' }] });
        const selected = good(await sdk.selectTenant('T2', refreshJwt));
        assert.deepEqual(good(await sdk.myTenants(true, selected.refreshJwt)).tenants.map(tenant => tenant.id), ['T2']);
    });
}
