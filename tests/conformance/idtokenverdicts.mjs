// SPDX-License-Identifier: MIT
// oauth4webapi, a certified library, and jose, which signs for it, judge id tokens that DescopeService then judges, too:
// node idtokenverdicts.mjs <tst_idtokenverdicts>
// Both have to say the same of each. Where ours refuses what oauth4webapi takes, the reason stands there; the other way round there is nothing.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import * as jose from 'jose';
import * as oauth from 'oauth4webapi';

const projectId = 'P2abcdefghijklmnopqrstuvwxyz';
const issuer = `https://auth.example/${projectId}`;
const nonce = 'nonce-of-the-request';
const accessToken = 'header.claims.signature';
const now = Math.floor(Date.now() / 1000);
const algorithms = ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512'];

const keys = {};
const published = [];
for (const alg of [...algorithms, 'PS256', 'EdDSA']) {
    keys[alg] = await jose.generateKeyPair(alg);
    published.push({ ...(await jose.exportJWK(keys[alg].publicKey)), kid: `SK${alg}`, alg, use: 'sig' });
}
const foreign = await jose.generateKeyPair('RS256');
const halfHash = async (alg, text = accessToken) => {
    const hash = new Uint8Array(await crypto.subtle.digest(`SHA-${alg.slice(2)}`, new TextEncoder().encode(text)));
    return jose.base64url.encode(hash.slice(0, hash.length / 2));
};

const good = { iss: issuer, sub: 'U2ada', aud: projectId, nonce, iat: now, exp: now + 600, name: 'Ada ✈ 😀' };
const sign = (claims, alg = 'RS256', key = keys[alg].privateKey, header = {}) =>
    new jose.SignJWT(claims).setProtectedHeader({ alg, kid: `SK${alg}`, ...header }).sign(key);
const changed = changes => Object.fromEntries(Object.entries({ ...good, ...changes }).filter(([, value]) => value !== undefined));
const tampered = async claims => {
    const [header, , signature] = (await sign(good)).split('.');
    return [header, jose.base64url.encode(JSON.stringify(claims)), signature].join('.');
};

const cases = []; // name, id token, why ours is stricter
const add = (name, idToken, stricter = '') => cases.push({ name, idToken, stricter });

for (const alg of algorithms) {
    add(`signed by ${alg}`, await sign(good, alg));
    add(`${alg}, with the hash of the access token`, await sign(changed({ at_hash: await halfHash(alg) }), alg));
    add(`${alg}, with the hash of another one`, await sign(changed({ at_hash: await halfHash(alg, 'x') }), alg), 'oauth4webapi does not look at at_hash here');
}
for (const alg of ['PS256', 'EdDSA'])
    add(`signed by ${alg}`, await sign(good, alg), 'no algorithm of Descope');
for (const [name, changes, stricter] of [
    ['another issuer', { iss: 'https://evil.example' }], ['the issuer with a slash', { iss: `${issuer}/` }], ['no issuer', { iss: undefined }],
    ['another audience', { aud: 'P2b' }], ['a list with the audience', { aud: [projectId] }], ['no audience', { aud: undefined }],
    ['a list of others', { aud: ['P2b'] }], ['others beside it', { aud: [projectId, 'P2b'] }],
    ['others beside it, and itself as azp', { aud: [projectId, 'P2b'], azp: projectId }],
    ['others beside it, and another azp', { aud: [projectId, 'P2b'], azp: 'P2b' }],
    ['another azp alone', { azp: 'P2b' }, 'OpenID Connect Core 3.1.3.7, 5, leaves it open (SHOULD)'],
    ['itself as azp', { azp: projectId }],
    ['another nonce', { nonce: 'x' }], ['no nonce', { nonce: undefined }], ['an empty nonce', { nonce: '' }],
    ['expired', { exp: now - 60 }], ['expired within the tolerance', { exp: now - 1 }], ['no expiry', { exp: undefined }], ['a text as expiry', { exp: `${now + 600}` }],
    ['no time of issue', { iat: undefined }], ['a text as time of issue', { iat: `${now}` }],
    ['from the future', { iat: now + 600 }, 'oauth4webapi does not compare iat'],
    ['not before later', { nbf: now + 600 }], ['not before now', { nbf: now }], ['a text as not before', { nbf: `${now}` }],
    ['no subject', { sub: undefined }], ['a number as subject', { sub: 7 }, 'a subject is a text (OpenID Connect Core, 2)'], ['an empty subject', { sub: '' }, 'nobody has an empty name'],
    ['an unknown claim', { k: { deep: [1] } }],
]) {
    const idToken = typeof changes.sub === 'number' || typeof changes.exp === 'string' || typeof changes.iat === 'string' || typeof changes.nbf === 'string'
        ? await new jose.CompactSign(new TextEncoder().encode(JSON.stringify(changed(changes)))).setProtectedHeader({ alg: 'RS256', kid: 'SKRS256' }).sign(keys.RS256.privateKey)
        : await sign(changed(changes));
    add(name, idToken, stricter);
}
add('signed by somebody', await sign(good, 'RS256', foreign.privateKey));
add('signed by somebody who brings the key along', await sign(good, 'RS256', foreign.privateKey, { jwk: await jose.exportJWK(foreign.publicKey) }));
add('signed by a key that nobody lists', await sign(good, 'RS256', foreign.privateKey, { kid: 'SKx' }));
add('changed after it was signed', await tampered(changed({ sub: 'U2eve' })));
add('unsigned', new jose.UnsecuredJWT(good).encode());
add('with the public key as a secret', await new jose.SignJWT(good).setProtectedHeader({ alg: 'HS256', kid: 'SKRS256' }).sign(new TextEncoder().encode(JSON.stringify(published[0]))));
add('with an extension that must be understood', await new jose.SignJWT(good).setProtectedHeader({ alg: 'RS256', kid: 'SKRS256', crit: ['x'], x: 1 }).sign(keys.RS256.privateKey, { crit: { x: true } }));
add('cut off', (await sign(good)).slice(0, -8));
add('in four parts', `${await sign(good)}.x`);
add('in no form', 'x');

const server = createServer((_, answer) => answer.writeHead(200, { 'Content-Type': 'application/json' }).end(JSON.stringify({ keys: published })));
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const as = {
    issuer, jwks_uri: `http://127.0.0.1:${server.address().port}/keys`, id_token_signing_alg_values_supported: [...algorithms, 'PS256', 'EdDSA', 'Ed25519'],
};
const client = { client_id: projectId, [oauth.clockTolerance]: 5 };

for (const one of cases) {
    const response = Response.json({ access_token: accessToken, token_type: 'bearer', id_token: one.idToken });
    try {
        await oauth.processAuthorizationCodeResponse(as, client, response, { expectedNonce: nonce, requireIdToken: true });
        await oauth.validateApplicationLevelSignature(as, response, { [oauth.allowInsecureRequests]: true });
        one.verdict = '';
    } catch (error) {
        one.verdict = `${error.message} ${error.cause?.message ?? ''}`.trim();
    }
}
server.close();
server.closeAllConnections();

const file = fileURLToPath(new URL('idtokenverdicts.json', import.meta.url));
writeFileSync(file, JSON.stringify({ projectId, issuer, nonce, accessToken, keys: published, cases }));
process.exit(spawnSync(process.argv[2], process.argv.slice(3), { stdio: 'inherit', env: { ...process.env, ID_TOKENS: file } }).status ?? 1);
