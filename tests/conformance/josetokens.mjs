// SPDX-License-Identifier: MIT
// Tokens and keys made by the library jose, for TokenValidator: node josetokens.mjs <tst_josetokens>
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as jose from 'jose';

const projectId = 'P2abcdefghijklmnopqrstuvwxyz';
const algorithms = ['RS256', 'RS384', 'RS512', 'ES256', 'ES384', 'ES512'];
const keys = [];
const tokens = [];

for (const alg of [...algorithms, 'PS256', 'EdDSA']) {
    const { privateKey, publicKey } = await jose.generateKeyPair(alg);
    const kid = `SK${alg}`;
    keys.push({ ...(await jose.exportJWK(publicKey)), kid, alg, use: 'sig' });
    const sign = expiry => new jose.SignJWT({ drn: 'DS', roles: ['Editor'], name: 'Ada ✈ 😀' })
        .setProtectedHeader({ alg, kid, typ: 'JWT' }).setIssuer(projectId).setSubject('U2ada').setIssuedAt().setNotBefore('0 s')
        .setExpirationTime(expiry).sign(privateKey);
    // Ten of each: one in 128 numbers of ECDSA begins with a zero byte.
    for (let i = 0; i < 10; ++i)
        tokens.push({ name: `${alg} ${i}`, jwt: await sign('10 min'), expected: algorithms.includes(alg) ? '' : 'TokenInvalid' });
    tokens.push({ name: `${alg}, expired`, jwt: await sign('-1 min'), expected: algorithms.includes(alg) ? 'TokenExpired' : 'TokenInvalid' });
}
for (const [alg, key] of [['HS256', JSON.stringify(keys[0])], ['HS512', keys[0].n]]) {
    const jwt = await new jose.SignJWT({ drn: 'DS' }).setProtectedHeader({ alg, kid: keys[0].kid }).setIssuer(projectId)
        .setExpirationTime('10 min').sign(new TextEncoder().encode(key));
    tokens.push({ name: `${alg} with the public key`, jwt, expected: 'TokenInvalid' });
}
const unsecured = new jose.UnsecuredJWT({ drn: 'DS' }).setIssuer(projectId).setExpirationTime('10 min').encode();
tokens.push({ name: 'unsecured', jwt: unsecured, expected: 'TokenInvalid' });

const file = fileURLToPath(new URL('josetokens.json', import.meta.url));
writeFileSync(file, JSON.stringify({ projectId, keys, tokens }));
process.exit(spawnSync(process.argv[2], { stdio: 'inherit', env: { ...process.env, JOSE_TOKENS: file } }).status ?? 1);
