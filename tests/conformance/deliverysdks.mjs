// SPDX-License-Identifier: MIT
// Codes and links to a phone, which the server SDK and the browser SDK have in common.
import assert from 'node:assert/strict';
import { check, good, refused } from './report.mjs';

const phone = '+4915112345678';
const claimsOf = jwt => JSON.parse(Buffer.from(jwt.split('.')[1], 'base64url'));

/** `client` makes a fresh SDK. */
export async function checkDelivery(name, client, emulator) {
    const test = (call, scenario, run) => check(name, call, scenario, async () => {
        await emulator.reset();
        await run(client());
    });

    for (const method of ['sms', 'voice', 'whatsapp']) {
        for (const [intent, exists] of [['signIn', true], ['signUp', false], ['signUpOrIn', true], ['signUpOrIn', false]]) {
            const scenario = exists ? 'existing user' : 'new user';
            const details = intent === 'signUp' ? [{ name: 'Anna' }] : [];
            await test(`otp.${intent}.${method}`, scenario, async sdk => {
                if (exists)
                    await emulator.addUser({ loginId: phone });
                assert.match(good(await sdk.otp[intent][method](phone, ...details)).maskedPhone, /^\*+5678$/);
                const { code, to } = await emulator.mail(phone);
                assert.equal(to, phone);
                const session = good(await sdk.otp.verify[method](phone, code));
                assert.equal(session.user.phone, phone);
                assert.equal(session.user.verifiedPhone, true);
                assert.deepEqual(claimsOf(session.sessionJwt).amr, [method]);
            });
            if (method === 'voice')
                continue;
            await test(`magicLink.${intent}.${method}`, scenario, async sdk => {
                if (exists)
                    await emulator.addUser({ loginId: phone });
                assert.match(good(await sdk.magicLink[intent][method](phone, 'https://app.example/', ...details)).maskedPhone, /^\*+5678$/);
                const session = good(await sdk.magicLink.verify((await emulator.mail(phone)).token));
                assert.equal(session.user.verifiedPhone, true);
            });
        }
    }
    await test('otp.signIn.sms', 'unknown user', async sdk => {
        refused(await sdk.otp.signIn.sms(phone), 'E062108', 400);
    });
    await test('otp.signUp.sms', 'existing user', async sdk => {
        await emulator.addUser({ loginId: phone });
        refused(await sdk.otp.signUp.sms(phone), 'E062107', 400);
    });
    await test('otp.signIn.sms', 'somebody without a phone', async sdk => {
        await emulator.addUser({ loginId: 'anna@example.com' });
        refused(await sdk.otp.signIn.sms('anna@example.com'), 'E011003', 400);
    });
    await test('otp.verify.voice', 'code of a text message', async sdk => {
        good(await sdk.otp.signUp.sms(phone));
        refused(await sdk.otp.verify.voice(phone, (await emulator.mail(phone)).code), 'E061102', 401);
    });
}
