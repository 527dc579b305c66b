// SPDX-License-Identifier: MIT
// What Descope's SDK for servers sends, call by call: node officialrequests.mjs <official-requests.json> [record]
// Compares it with the file, which tells in tests/wire what a client has to say, or writes the file anew.
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import DescopeClient from '@descope/node-sdk';
import { SignJWT, exportJWK, generateKeyPair } from 'jose';
import { conclude, check, quiet } from './report.mjs';

const projectId = 'P2abcdefghijklmnopqrstuvwxyz';
const a = 'a@example.com';
const b = 'b@example.com';
const phone = '+15551234567';
const password = 'Passw0rd!';
const page = 'https://app/verify';
const back = 'http://127.0.0.1:8765/r4ndom';
const token = 'TOKEN';
const stepup = { stepup: true, customClaims: { k: 1 }, templateId: 't' };
const mfa = { mfa: true };
const kid = 'SK1';

const { publicKey, privateKey } = await generateKeyPair('RS256');
const jwk = { ...await exportJWK(publicKey), kid, alg: 'RS256', use: 'sig' };
const jwt = seconds => new SignJWT({ sub: 'U1' }).setProtectedHeader({ alg: 'RS256', kid }).setIssuer(projectId)
    .setExpirationTime(Math.floor(Date.now() / 1000) + seconds).sign(privateKey);

const calls = {
    'password.signUp min': sdk => sdk.password.signUp(a, password),
    'password.signUp full': sdk => sdk.password.signUp(a, password, { name: 'A B', email: a, phone, givenName: 'A', familyName: 'B' },
        { customClaims: { k: 1 }, templateId: 'tid', templateOptions: { o: '1' }, tenantId: 'T1', providerId: 'prov' }),
    'password.signIn min': sdk => sdk.password.signIn(a, password),
    'password.signIn full': sdk => sdk.password.signIn(a, password,
        { stepup: true, mfa: false, revokeOtherSessions: true, customClaims: { k: 1 }, tenantId: 'T1' }),
    'password.update': sdk => sdk.password.update(a, 'NewPassw0rd!', token),
    'password.update no token': sdk => sdk.password.update(a, 'NewPassw0rd!'),
    'password.replace': sdk => sdk.password.replace(a, password, 'NewPassw0rd!'),
    'password.sendReset min': sdk => sdk.password.sendReset(a),
    'password.sendReset full': sdk => sdk.password.sendReset(a, 'https://app.example.com/reset?x=1', { appName: 'X' }),
    'password.policy': sdk => sdk.password.policy(),
    'magicLink.verify': sdk => sdk.magicLink.verify('TOKEN123'),
    'magicLink.signIn.email min': sdk => sdk.magicLink.signIn.email(a),
    'magicLink.signIn.email full': sdk => sdk.magicLink.signIn.email(a, page, stepup, token),
    'magicLink.signUp.email': sdk => sdk.magicLink.signUp.email(a, page, { name: 'A' }),
    'magicLink.signUpOrIn.email': sdk => sdk.magicLink.signUpOrIn.email(a, page),
    'magicLink.update.email': sdk => sdk.magicLink.update.email(a, b, page, token, { addToLoginIDs: true, onMergeUseExisting: true }),
    'enchantedLink.signIn': sdk => sdk.enchantedLink.signIn(a, page),
    'enchantedLink.signUp': sdk => sdk.enchantedLink.signUp(a, page, { name: 'A' }),
    'enchantedLink.signUpOrIn': sdk => sdk.enchantedLink.signUpOrIn(a, page),
    'enchantedLink.verify': sdk => sdk.enchantedLink.verify('TOKEN'),
    'enchantedLink.waitForSession': sdk => sdk.enchantedLink.waitForSession('pref', { pollingIntervalMs: 1000 }),
    'enchantedLink.update.email': sdk => sdk.enchantedLink.update.email(a, b, page, token),
    'otp.signIn.email': sdk => sdk.otp.signIn.email(a),
    'otp.signUp.email': sdk => sdk.otp.signUp.email(a, { name: 'A' }),
    'otp.signUpOrIn.email': sdk => sdk.otp.signUpOrIn.email(a),
    'otp.verify.email': sdk => sdk.otp.verify.email(a, '123456'),
    'otp.update.email': sdk => sdk.otp.update.email(a, b, token, { addToLoginIDs: true }),
    'oauth.start min': sdk => sdk.oauth.start('google', back),
    'oauth.start full': sdk => sdk.oauth.start('google', back, { customClaims: { k: 1 }, tenantId: 'T1' }, undefined, a),
    'oauth.exchange': sdk => sdk.oauth.exchange('code1'),
    'saml.start min': sdk => sdk.saml.start('T1', back),
    'saml.start full': sdk => sdk.saml.start('T1', back, { customClaims: { k: 1 } }, undefined, 'sso1', true, a),
    'saml.exchange': sdk => sdk.saml.exchange('code1'),
    'refresh': sdk => sdk.refresh(token),
    'refresh externalToken': sdk => sdk.refresh(undefined, 'EXT'),
    'selectTenant': sdk => sdk.selectTenant('T1', token),
    'me': sdk => sdk.me(token),
    'myTenants true': sdk => sdk.myTenants(true, token),
    'myTenants ids': sdk => sdk.myTenants(['t1'], token),
    'history': sdk => sdk.history(token),
    'validateSession (fetches keys)': async sdk => sdk.validateSession(await jwt(60)),
    'refreshSession (keys+refresh)': async sdk => sdk.refreshSession(await jwt(60)),
    'validateAndRefreshSession expired': async (sdk, forget) => {
        await sdk.getKey({ kid }).then(forget);
        return sdk.validateAndRefreshSession(await jwt(-60), await jwt(60));
    },
    'validateSession unknown kid': async sdk => sdk.validateSession((await jwt(60)).replace(/^[^.]+/, Buffer.from('{"alg":"RS256","kid":"SK2"}').toString('base64url'))),
    'logout': sdk => sdk.logout(token),
    'logoutAll': sdk => sdk.logoutAll(token),

    'otp.signIn.email stepup': sdk => sdk.otp.signIn.email(a, stepup, token),
    'otp.signIn.email mfa': sdk => sdk.otp.signIn.email(a, mfa, token),
    'otp.update.email full': sdk => sdk.otp.update.email(a, b, token,
        { addToLoginIDs: true, onMergeUseExisting: true, mfa: true, templateId: 't', templateOptions: { o: '1' } }),
    ...Object.fromEntries(['sms', 'voice', 'whatsapp'].flatMap(method => [
        [`otp.signIn.${method}`, sdk => sdk.otp.signIn[method](phone)],
        [`otp.signUp.${method}`, sdk => sdk.otp.signUp[method](phone, { name: 'A' }, { tenantId: 'T1' })],
        [`otp.signUpOrIn.${method}`, sdk => sdk.otp.signUpOrIn[method](phone)],
        [`otp.verify.${method}`, sdk => sdk.otp.verify[method](phone, '123456')],
        [`otp.update.phone.${method}`, sdk => sdk.otp.update.phone[method](a, phone, token, { addToLoginIDs: true, onMergeUseExisting: true })],
    ])),
    ...Object.fromEntries(['sms', 'whatsapp'].flatMap(method => [
        [`magicLink.signIn.${method}`, sdk => sdk.magicLink.signIn[method](phone, back)],
        [`magicLink.signUp.${method}`, sdk => sdk.magicLink.signUp[method](phone, back, { name: 'A' })],
        [`magicLink.signUpOrIn.${method}`, sdk => sdk.magicLink.signUpOrIn[method](phone, back)],
        [`magicLink.update.phone.${method}`, sdk => sdk.magicLink.update.phone[method](a, phone, back, token, { addToLoginIDs: true })],
    ])),
    'enchantedLink.signIn mfa': sdk => sdk.enchantedLink.signIn(a, page, mfa, token),
    'totp.signUp min': sdk => sdk.totp.signUp(a),
    'totp.signUp full': sdk => sdk.totp.signUp(a, { name: 'A' }),
    'totp.update': sdk => sdk.totp.update(a, token),
    'totp.verify min': sdk => sdk.totp.verify(a, '123456'),
    'totp.verify stepup': sdk => sdk.totp.verify(a, '123456', { stepup: true }, token),
    'totp.verify mfa': sdk => sdk.totp.verify(a, '123456', mfa, token),
    'oauth.start stepup': sdk => sdk.oauth.start('google', back, { stepup: true }, token),
    'saml.start stepup': sdk => sdk.saml.start('T1', back, { stepup: true }, token),
    'saml.start mfa': sdk => sdk.saml.start('T1', back, mfa, token),
    'accessKey.exchange min': sdk => sdk.accessKey.exchange('KEY'),
    'accessKey.exchange full': sdk => sdk.accessKey.exchange('KEY', { customClaims: { k: 1 }, selectedTenant: 'T1' }),
};

let heard = [];
const server = createServer(async (request, answer) => {
    const chunks = await request.toArray();
    const text = Buffer.concat(chunks).toString();
    const varies = ['x-descope-sdk-session-id', 'x-descope-sdk-node-version'];
    const headers = Object.fromEntries(['x-descope-sdk-session-id', 'x-descope-sdk-name', 'x-descope-sdk-version', 'x-descope-project-id', 'x-descope-sdk-node-version', 'content-type']
        .filter(name => request.headers[name])
        .map(name => [name === 'content-type' ? 'Content-Type' : name, varies.includes(name) ? '<varies>' : request.headers[name]]));
    const authorization = request.headers.authorization.replace(projectId, '<projectId>').replace(':KEY', ':<access key>').replace(/:[^<]+$/, ':<token>');
    heard.push({ method: request.method, url: request.url, authorization, headers, body: text ? JSON.parse(text) : null });
    answer.setHeader('Content-Type', 'application/json');
    answer.end(JSON.stringify(request.url.startsWith('/v2/keys/') ? { keys: [jwk] } : { sessionJwt: await jwt(60) }));
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));

const [, , file, mode] = process.argv;
const recorded = JSON.parse(readFileSync(file));
const requests = [];
for (const [call, run] of Object.entries(calls)) {
    await check('node-sdk', call, 'request', async () => {
        heard = [];
        const sdk = DescopeClient({ projectId, baseUrl: `http://127.0.0.1:${server.address().port}`, logger: quiet });
        await run(sdk, () => (heard = [])).catch(() => {}); // what comes of it is not the question
        assert.ok(heard.length > 0, 'it sent nothing');
        requests.push(...heard.map(request => ({ call, ...request })));
        if (mode !== 'record')
            assert.deepEqual(heard.map(request => ({ call, ...request })), recorded.requests.filter(request => request.call === call));
    });
}
server.close();
if (mode === 'record')
    writeFileSync(file, JSON.stringify({ ...recorded, requests }, null, 1));
else
    await check('node-sdk', 'all', 'requests of the file', async () =>
        assert.deepEqual(recorded.requests.map(request => request.call).filter(call => !(call in calls)), []));
process.exit(conclude());
