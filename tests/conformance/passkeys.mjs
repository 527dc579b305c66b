// SPDX-License-Identifier: MIT
// Passkeys that are right but for one thing, which the emulator has to see: node passkeys.mjs <descope-emulator>
import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto';
import { startEmulator } from './emulator.mjs';
import { check, conclude } from './report.mjs';

const emulator = await startEmulator(process.argv[2]);
const origin = emulator.baseUrl.replace('127.0.0.1', 'localhost');
const sha256 = data => createHash('sha256').update(data).digest();
const isPresent = 1, isVerified = 4, hasCredential = 64;

/** An authenticator with one passkey. */
function makeAuthenticator() {
    const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const { x, y } = publicKey.export({ format: 'jwk' });
    const id = randomBytes(16);
    let uses = 0;
    const coseKey = Buffer.concat([Buffer.from('a501020326200121', 'hex'), Buffer.from('5820', 'hex'), Buffer.from(x, 'base64url'),
        Buffer.from('225820', 'hex'), Buffer.from(y, 'base64url')]); // RFC 9052, 7.1
    const data = (host, flags, rest = []) => {
        const counter = Buffer.alloc(4);
        counter.writeUInt32BE(uses);
        return Buffer.concat([sha256(host), Buffer.from([flags]), counter, ...rest]);
    };
    const clientData = (type, challenge, told) => Buffer.from(
        JSON.stringify({ type, challenge: Buffer.from(challenge).toString('base64url'), origin, crossOrigin: false, ...told }));
    return {
        create(challenge, { host = 'localhost', flags = isPresent | isVerified | hasCredential, algorithm = -7, told = {}, cut = 0 } = {}) {
            const attested = [Buffer.alloc(16), Buffer.from([0, id.length]), id, coseKey];
            const whole = data(host, flags, attested);
            return {
                choice: 'create', algorithm, clientData: clientData('webauthn.create', challenge, told),
                authenticatorData: whole.subarray(0, whole.length - cut),
            };
        },
        use(challenge, { host = 'localhost', flags = isPresent | isVerified, told = {}, signer = privateKey, again = false, credentialId = id } = {}) {
            uses += again ? 0 : 1;
            const authenticatorData = data(host, flags);
            const client = clientData('webauthn.get', challenge, told);
            const signature = sign('sha256', Buffer.concat([authenticatorData, sha256(client)]), signer);
            return { choice: 'use', credentialId, clientData: client, authenticatorData, signature };
        },
    };
}

/** Opens an authorize page, whose secret is the challenge. */
async function ask() {
    const query = new URLSearchParams({
        response_type: 'code', client_id: emulator.projectId, redirect_uri: 'http://127.0.0.1:4567/callback', scope: 'openid', state: 's',
        code_challenge: sha256('v'.repeat(43)).toString('base64url'), code_challenge_method: 'S256',
    });
    const html = await (await fetch(`${emulator.baseUrl}/oauth2/v1/authorize?${query}`)).text();
    return / name="request" value="([^"]+)"/.exec(html)[1];
}
async function answer(request, fields, loginId = 'carla@example.com') {
    const encoded = Object.entries(fields).map(([name, value]) => [name, Buffer.isBuffer(value) ? value.toString('base64url') : value]);
    const form = new URLSearchParams({ request, loginId, ...Object.fromEntries(encoded) });
    return (await fetch(`${emulator.baseUrl}/oauth2/v1/authorize`, { method: 'POST', redirect: 'manual', body: form })).status;
}
const test = (call, scenario, run) => check('passkey', call, scenario, async () => {
    await emulator.reset();
    await run();
});
const isTaken = async (authenticator, verb, how) => {
    const challenge = await ask();
    return await answer(challenge, authenticator[verb](challenge, how)) === 303;
};

const { privateKey: stranger } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
for (const [scenario, how] of [
    ['another challenge', { told: { challenge: 'AAAA' } }],
    ['another page', { told: { origin: 'https://evil.example' } }],
    ['the address in place of the name', { told: { origin: emulator.baseUrl } }],
    ['within a page of others', { told: { crossOrigin: true } }],
    ['used, not created', { told: { type: 'webauthn.get' } }],
    ['for another host', { host: 'evil.example' }],
    ['nobody was there', { flags: isVerified | hasCredential }],
    ['it could be anybody', { flags: isPresent | hasCredential }],
    ['no passkey in it', { flags: isPresent | isVerified }],
    ['another algorithm', { algorithm: -257 }],
    ['no algorithm', { algorithm: 0 }],
    ['cut off', { cut: 20 }],
    ['nothing', { cut: 148 }],
]) {
    await test('create', scenario, async () => {
        const authenticator = makeAuthenticator();
        assert.equal(await isTaken(authenticator, 'create', how), false);
        assert.equal(await isTaken(authenticator, 'create'), true); // nothing was kept of it
    });
}
await test('create', 'the same passkey again', async () => {
    const authenticator = makeAuthenticator();
    assert.equal(await isTaken(authenticator, 'create'), true);
    const challenge = await ask();
    assert.equal(await answer(challenge, authenticator.create(challenge), 'dora@example.com'), 400);
});
await test('create', 'for somebody else’s account', async () => {
    assert.equal(await isTaken(makeAuthenticator(), 'create'), true);
    assert.equal(await isTaken(makeAuthenticator(), 'create'), false);
});

for (const [scenario, how] of [
    ['another challenge', { told: { challenge: 'AAAA' } }],
    ['another page', { told: { origin: 'https://evil.example' } }],
    ['within a page of others', { told: { crossOrigin: true } }],
    ['created, not used', { told: { type: 'webauthn.create' } }],
    ['for another host', { host: 'evil.example' }],
    ['nobody was there', { flags: isVerified }],
    ['it could be anybody', { flags: isPresent }],
    ['signed by somebody else', { signer: stranger }],
    ['a passkey that is not known', { credentialId: randomBytes(16) }],
    ['no passkey', { credentialId: Buffer.alloc(0) }],
    ['a copy, which has counted less', { again: true }],
]) {
    await test('use', scenario, async () => {
        const authenticator = makeAuthenticator();
        assert.equal(await isTaken(authenticator, 'create'), true);
        assert.equal(await isTaken(authenticator, 'use'), true);
        assert.equal(await isTaken(authenticator, 'use', how), false);
        assert.equal(await isTaken(authenticator, 'use'), true);
    });
}
await test('use', 'after the user is gone', async () => {
    const authenticator = makeAuthenticator();
    assert.equal(await isTaken(authenticator, 'create'), true);
    await emulator.removeUser('carla@example.com');
    assert.equal(await isTaken(authenticator, 'use'), false);
});

await emulator.stop();
process.exit(conclude());
