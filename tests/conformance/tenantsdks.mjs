// SPDX-License-Identifier: MIT
// Tenants that keep their users to themselves, trusted devices and access keys, through the server SDK and the browser SDK.
import assert from 'node:assert/strict';
import { check, good, refused } from './report.mjs';

const loginId = 'anna@example.com';
const password = 'Passw0rd!';
const claimsOf = jwt => JSON.parse(Buffer.from(jwt.split('.')[1], 'base64url'));

/** `client` makes a fresh SDK, with these headers in each call. */
export async function checkTenants(name, client, emulator) {
    const test = (call, scenario, run) => check(name, call, scenario, async () => {
        await emulator.reset();
        await emulator.addTenant({ id: 'T1', name: 'One', customAttributes: { colour: 'red' } });
        await emulator.addTenant({ id: 'T2', name: 'Two' });
        await run(client());
    });

    // Tenants
    await test('myTenants', 'a tenant of others', async sdk => {
        const { refreshJwt } = good(await sdk.password.signUp(loginId, password));
        await emulator.changeUser(loginId, { userTenants: [{ tenantId: 'T1' }] });
        assert.deepEqual(good(await sdk.myTenants(['T1', 'T2'], refreshJwt)).tenants, [{ id: 'T1', name: 'One', customAttributes: { colour: 'red' } }]);
    });
    await test('myTenants', 'without token', async sdk => {
        refused(await sdk.myTenants(true), 'E061005', 401);
    });
    await test('password.signIn', 'a user of one tenant', async sdk => {
        await emulator.settings({ tenantIsolation: true });
        const shared = good(await sdk.password.signUp(loginId, password)).user;
        const own = good(await sdk.password.signUp(loginId, password, undefined, { tenantId: 'T1' })).user;
        assert.notEqual(own.userId, shared.userId);
        const session = good(await sdk.password.signIn(loginId, password, { tenantId: 'T1' }));
        assert.equal(session.user.userId, own.userId);
        assert.equal(claimsOf(session.sessionJwt).dct, 'T1');
        assert.equal(good(await sdk.password.signIn(loginId, password)).user.userId, shared.userId);
        refused(await sdk.password.signIn(loginId, password, { tenantId: 'T2' }), 'E062108', 400);
    });
    await test('otp.signUp.email', 'in a tenant', async sdk => {
        await emulator.settings({ tenantIsolation: true });
        good(await sdk.otp.signUp.email(loginId, undefined, { tenantId: 'T1' }));
        const session = good(await sdk.otp.verify.email(loginId, (await emulator.mail(loginId)).code));
        assert.equal(session.user.userTenants[0].tenantId, 'T1');
        refused(await sdk.otp.signIn.email(loginId), 'E062108', 400);
    });
    await test('password.signUp', 'in a tenant that is not known', async sdk => {
        await emulator.settings({ tenantIsolation: true });
        refused(await sdk.password.signUp(loginId, password, undefined, { tenantId: 'T9' }), 'E011001', 400);
    });

    // Trusted devices
    await test('password.signIn', 'on a trusted device', async sdk => {
        await emulator.settings({ mfaOnTrustedDevices: 'skipped' });
        const first = good(await sdk.password.signUp(loginId, password));
        assert.ok(!first.trustedDeviceJwt);
        good(await sdk.otp.signIn.email(loginId, { mfa: true }, first.refreshJwt));
        const { trustedDeviceJwt } = good(await sdk.otp.verify.email(loginId, (await emulator.mail(loginId)).code));
        const onDevice = client({ 'x-descope-trusted-device-token': trustedDeviceJwt });
        assert.deepEqual(claimsOf(good(await onDevice.password.signIn(loginId, password)).sessionJwt).amr, ['pwd', 'mfa']);
        assert.deepEqual(claimsOf(good(await sdk.password.signIn(loginId, password)).sessionJwt).amr, ['pwd']);
    });

    // Access keys
    await test('accessKey.exchange', 'good key', async sdk => {
        const { id, key } = await emulator.addAccessKey({ name: 'nightly', roleNames: ['Reader'], keyTenants: [{ tenantId: 'T1', roleNames: ['Admin'] }] });
        const data = good(await sdk.accessKey.exchange(key, { customClaims: { k: 1 }, selectedTenant: 'T1' }));
        assert.equal(data.keyId, id);
        assert.ok(!data.refreshJwt);
        const claims = claimsOf(data.sessionJwt);
        assert.equal(claims.sub, id);
        assert.equal(claims.exp, data.expiration);
        assert.equal(claims.dct, 'T1');
        assert.deepEqual([claims.roles, claims.tenants.T1.roles, claims.nsec], [['Reader'], ['Admin'], { k: 1 }]);
    });
    await test('accessKey.exchange', 'wrong key', async sdk => {
        refused(await sdk.accessKey.exchange('guessed'), 'E061005', 401);
    });
    await test('accessKey.exchange', 'expired key', async sdk => {
        const { key } = await emulator.addAccessKey({ expireTime: (await emulator.clock()).now + 60 });
        good(await sdk.accessKey.exchange(key));
        await emulator.advance(60);
        refused(await sdk.accessKey.exchange(key), 'E061005', 401);
    });
    await test('accessKey.exchange', 'disabled key', async sdk => {
        const { key } = await emulator.addAccessKey({ status: 'disabled' });
        refused(await sdk.accessKey.exchange(key), 'E061005', 401);
    });
    await test('accessKey.exchange', 'a tenant of others', async sdk => {
        const { key } = await emulator.addAccessKey({ keyTenants: [{ tenantId: 'T1' }] });
        refused(await sdk.accessKey.exchange(key, { selectedTenant: 'T2' }), 'E011004', 400);
    });
    await test('accessKey.exchange', 'its token refreshes nothing', async sdk => {
        const { key } = await emulator.addAccessKey({});
        const { sessionJwt } = good(await sdk.accessKey.exchange(key));
        refused(await sdk.refresh(sessionJwt), 'E061005', 401);
    });
}
