// SPDX-License-Identifier: MIT
// What only the server SDK does: it checks signatures, issuers and lifetimes itself, and reads cookies.
import assert from 'node:assert/strict';
import DescopeClient from '@descope/node-sdk';
import { check, good, quiet, rejected } from './report.mjs';

const loginId = 'anna@example.com';
const password = 'Passw0rd!';

/** Runs something while this process believes that it is later. */
async function later(seconds, run) {
    const RealDate = Date;
    globalThis.Date = class extends RealDate {
        constructor(...values) {
            super(...(values.length ? values : [RealDate.now() + seconds * 1000]));
        }
        static now() {
            return RealDate.now() + seconds * 1000;
        }
    };
    try {
        return await run();
    } finally {
        globalThis.Date = RealDate;
    }
}

function tampered(jwt) {
    const [header, payload, signature] = jwt.split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url'));
    claims.sub = 'U2someoneelsesomeoneelse00001';
    return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}

export async function checkNodeSdk(emulator, otherEmulator) {
    const client = where => DescopeClient({ projectId: where.projectId, baseUrl: where.baseUrl, logger: quiet });
    const test = (call, scenario, run) => check('node-sdk', call, scenario, async () => {
        await emulator.reset();
        await run(client(emulator));
    });
    const signUp = async sdk => good(await sdk.password.signUp(loginId, password));

    await test('validateSession', 'good token', async sdk => {
        const session = await signUp(sdk);
        const { token } = await sdk.validateSession(session.sessionJwt);
        assert.equal(token.sub, session.user.userId);
        assert.equal(token.iss, emulator.projectId);
        assert.deepEqual(token.amr, ['pwd']);
    });
    for (const issuer of ['url', 'urlWithSuffix']) {
        await test('validateSession', `issuer ${issuer}`, async sdk => {
            await emulator.settings({ issuer });
            await sdk.validateSession((await signUp(sdk)).sessionJwt);
        });
    }
    await test('validateSession', 'expired token', async sdk => {
        const { sessionJwt } = await signUp(sdk);
        await sdk.validateSession(sessionJwt);
        await rejected(later(606, () => sdk.validateSession(sessionJwt)), /exp/);
    });
    await test('validateSession', 'tampered token', async sdk => {
        await rejected(sdk.validateSession(tampered((await signUp(sdk)).sessionJwt)), /signature/);
    });
    await test('validateSession', 'token of another server', async sdk => {
        const foreign = await otherEmulator.reset().then(() => signUp(client(otherEmulator)));
        await rejected(sdk.validateSession(foreign.sessionJwt), /matching key/);
    });
    await test('validateSession', 'after key rotation, old and new token', async sdk => {
        const before = await signUp(sdk);
        await emulator.rotateKeys();
        const after = good(await sdk.password.signIn(loginId, password));
        const fresh = client(emulator); // has no keys cached
        await fresh.validateSession(before.sessionJwt);
        await fresh.validateSession(after.sessionJwt);
    });
    await test('exchangeAccessKey', 'good key', async sdk => {
        const { id, key } = await emulator.addAccessKey({ roleNames: ['Reader'] });
        const session = await sdk.exchangeAccessKey(key);
        assert.equal(session.token.sub, id);
        assert.ok(sdk.validateRoles(session, ['Reader']) && !sdk.validateRoles(session, ['Admin']));
        await sdk.validateSession(session.jwt);
    });
    await test('exchangeAccessKey', 'wrong key', async sdk => {
        await rejected(sdk.exchangeAccessKey('guessed'), /could not exchange access key/);
    });
    await test('validateSession', 'step-up', async sdk => {
        const { refreshJwt } = await signUp(sdk);
        good(await sdk.otp.signIn.email(loginId, { stepup: true }, refreshJwt));
        const stepped = good(await sdk.otp.verify.email(loginId, (await emulator.mail(loginId)).code));
        assert.equal((await sdk.validateSession(stepped.sessionJwt)).token.su, true);
        assert.equal((await sdk.refreshSession(stepped.refreshJwt)).token.su, undefined);
    });
    await test('refreshSession', 'good token', async sdk => {
        const session = await signUp(sdk);
        const refreshed = await sdk.refreshSession(session.refreshJwt);
        assert.equal(refreshed.token.sub, session.user.userId);
    });
    await test('refreshSession', 'with rotation', async sdk => {
        await emulator.settings({ refreshTokenRotation: true });
        const first = await signUp(sdk);
        const second = await sdk.refreshSession(first.refreshJwt);
        assert.notEqual(second.refreshJwt, first.refreshJwt);
        await rejected(sdk.refreshSession(first.refreshJwt));
        await rejected(sdk.refreshSession(second.refreshJwt), 'the whole family has ended');
    });
    await test('refreshSession', 'after logout', async sdk => {
        const { refreshJwt } = await signUp(sdk);
        good(await sdk.logout(refreshJwt));
        await rejected(sdk.refreshSession(refreshJwt));
    });
    await test('refreshSession', 'tampered token', async sdk => {
        await rejected(sdk.refreshSession(tampered((await signUp(sdk)).refreshJwt)), /signature/);
    });
    await test('validateAndRefreshSession', 'good session token', async sdk => {
        const session = await signUp(sdk);
        const valid = await sdk.validateAndRefreshSession(session.sessionJwt, session.refreshJwt);
        assert.equal(valid.jwt, session.sessionJwt);
    });
    await test('validateAndRefreshSession', 'expired session token', async sdk => {
        const session = await signUp(sdk);
        await emulator.advance(700);
        const valid = await later(700, () => sdk.validateAndRefreshSession(session.sessionJwt, session.refreshJwt));
        assert.notEqual(valid.jwt, session.sessionJwt);
    });
    await test('validateRoles, validatePermissions', 'of the project and of a tenant', async sdk => {
        await signUp(sdk);
        await emulator.changeUser(loginId, {
            roleNames: ['Editor'], permissions: ['write'], customClaims: { plan: 'gold' },
            userTenants: [{ tenantId: 'T1', roleNames: ['Admin'], permissions: ['everything'] }],
        });
        const session = good(await sdk.password.signIn(loginId, password));
        const info = await sdk.validateSession(session.sessionJwt);
        assert.ok(sdk.validateRoles(info, ['Editor']) && !sdk.validateRoles(info, ['Admin']));
        assert.ok(sdk.validatePermissions(info, ['write']));
        assert.ok(sdk.validateTenantRoles(info, 'T1', ['Admin']) && !sdk.validateTenantRoles(info, 'T2', ['Admin']));
        assert.ok(sdk.validateTenantPermissions(info, 'T1', ['everything']));
        assert.equal(info.token.plan, 'gold');
    });
    await test('password.signIn', 'tokens as cookies', async sdk => {
        await emulator.settings({ tokenDelivery: 'cookies' });
        const session = await signUp(sdk);
        assert.ok(session.refreshJwt && session.cookies.length, 'the SDK found no refresh token in the cookies');
        const refreshed = await sdk.refreshSession(session.refreshJwt);
        assert.equal(refreshed.token.drn, 'DS');
    });
    await test('password.signIn', 'custom cookie names', async sdk => {
        await emulator.settings({ tokenDelivery: 'cookies', cookieName: 'MYR', sessionCookieName: 'MYS' });
        const answer = await sdk.password.signUp(loginId, password);
        assert.equal(good(answer).cookieName, 'MYR');
        const cookies = answer.response.headers.get('set-cookie');
        assert.match(cookies, /MYS=ey/);
        assert.match(cookies, /MYR=ey/);
        assert.doesNotMatch(cookies, /DSR?=/);
    });
}
