// SPDX-License-Identifier: MIT
// Validates tokens with jose, as Descope's Node SDK does. The first line tells the tokens; then each "RS256 100" is answered with the
// microseconds that one of so many took.
import { createInterface } from 'node:readline';
import { importJWK, jwtVerify } from 'jose';

const lines = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
const tokens = JSON.parse((await lines.next()).value);
const keys = {};
for (const { jwk } of Object.values(tokens))
    keys[jwk.kid] = await importJWK(jwk);

async function microsecondsOf(alg, calls) {
    const { jwt, issuer } = tokens[alg];
    const begin = process.hrtime.bigint();
    for (let i = 0; i < calls; ++i)
        await jwtVerify(jwt, async header => keys[header.kid], { issuer, algorithms: [alg], clockTolerance: 5 });
    return Number(process.hrtime.bigint() - begin) / 1000 / calls;
}

for (const alg of Object.keys(tokens))
    await microsecondsOf(alg, 3000); // until V8 has compiled it
console.log(0);
for await (const line of lines) {
    const [alg, calls] = line.split(' ');
    console.log(await microsecondsOf(alg, Number(calls)));
}
