// SPDX-License-Identifier: MIT
// The emulator's inbox in a real browser: node inbox.mjs <descope-emulator> [directory for pictures]
import assert from 'node:assert/strict';
import { findBrowser, startBrowser } from './browser.mjs';
import { startEmulator } from './emulator.mjs';
import { check, conclude } from './report.mjs';

const program = findBrowser();
if (!program) {
    console.log('inbox: no chromium is installed (Debian: chromium).');
    process.exit(process.env.CI === 'true' ? 1 : 77);
}

const emulator = await startEmulator(process.argv[2]);
const browser = await startBrowser(program);
const inbox = `${emulator.baseUrl}/emulator/inbox`;
const loginId = 'anna@example.com';

const post = async (path, body) => {
    const headers = { Authorization: `Bearer ${emulator.projectId}`, 'Content-Type': 'application/json' };
    const answer = await fetch(emulator.baseUrl + path, { method: 'POST', headers, body: JSON.stringify(body) });
    return { status: answer.status, ...await answer.json() };
};
const { click } = browser;
const saysSoon = text => browser.until(`document.body?.innerText.includes(${JSON.stringify(text)})`);
const picture = name => process.argv[3] && browser.picture(`${process.argv[3]}/${name}.png`);
const test = (call, scenario, run) => check('chromium', call, scenario, async () => {
    await emulator.reset();
    await run();
});

await test('inbox', 'empty', async () => {
    await browser.open(inbox);
    await saysSoon('No messages yet');
});
await test('inbox', 'magic link: click, copy the token', async () => {
    await post('/v1/auth/magiclink/signup/email', { loginId });
    await browser.open(inbox);
    await saysSoon(loginId);
    await picture('inbox');
    await click('Confirm your new account');
    await saysSoon('Paste this into the app');
    await picture('link');
    const token = await browser.evaluate(`document.getElementById('token').textContent`);
    assert.equal((await post('/v1/auth/magiclink/verify', { token })).status, 200);
});
await test('inbox', 'enchanted link: choose the number, confirm', async () => {
    const { linkId, pendingRef } = await post('/v1/auth/enchantedlink/signup/email', { loginId });
    await browser.open(inbox);
    await saysSoon('Choose the number shown in the app');
    await picture('numbers');
    await click(linkId);
    await saysSoon('Is it you?');
    await click('Yes, sign me in');
    await saysSoon('You’re signed in');
    assert.equal((await post('/v1/auth/enchantedlink/pending-session', { pendingRef })).status, 200);
});
await test('inbox', 'enchanted link: the wrong number', async () => {
    const { linkId } = await post('/v1/auth/enchantedlink/signup/email', { loginId });
    const { links } = await emulator.mail(loginId);
    await browser.open(inbox);
    await saysSoon(loginId);
    await click(links.find(link => link.linkId !== linkId).linkId);
    await saysSoon('This link can’t be used');
});
await test('inbox', 'code', async () => {
    await post('/v1/auth/otp/signup/email', { loginId });
    await browser.open(inbox);
    await saysSoon((await emulator.mail(loginId)).code);
    await picture('code');
});
await test('inbox', 'text message, call, WhatsApp', async () => {
    const phone = '+4915112345678';
    await post('/v1/auth/otp/signup/sms', { loginId: phone });
    await post('/v1/auth/otp/signin/voice', { loginId: phone });
    await post('/v1/auth/magiclink/signin/whatsapp', { loginId: phone });
    await browser.open(inbox);
    await saysSoon(`WhatsApp message to ${phone}`);
    await saysSoon(`Call to ${phone}`);
    await saysSoon(`Text message to ${phone}`);
    await picture('phone');
});
await test('authenticator', 'nobody, then a code that signs in', async () => {
    await browser.open(inbox);
    await click('Authenticator');
    await saysSoon('Nobody has an authenticator app yet');
    await post('/v1/auth/totp/signup', { loginId });
    await click('Reload');
    await saysSoon(loginId);
    const seconds = Number(await browser.evaluate(`document.getElementById('seconds').textContent`));
    assert.ok(seconds >= 1 && seconds <= 30);
    assert.match(await browser.evaluate(`document.querySelector('meta[http-equiv=refresh]').content`), /^\d+$/);
    const code = await browser.evaluate(`document.querySelector('.code').textContent`);
    assert.equal((await post('/v1/auth/totp/verify', { loginId, code })).status, 200);
    await picture('authenticator');
});
await test('reference', 'opened by the base URL', async () => {
    await browser.open(emulator.baseUrl);
    await saysSoon('A stand-in for Descope');
    await picture('reference');
    assert.equal(await browser.evaluate('location.pathname'), '/emulator/');
});

await Promise.all([browser.close(), emulator.stop()]);
process.exit(conclude());
