// SPDX-License-Identifier: MIT
// A headless chromium, told what to do through its DevTools pipe: nothing but node and chromium is needed.
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The name of an installed chromium; undefined when there is none. */
export function findBrowser() {
    return ['chromium', 'chromium-browser', 'google-chrome'].find(name => !spawnSync(name, ['--version']).error);
}

export async function startBrowser(program, moreOptions = []) {
    const profile = mkdtempSync(join(tmpdir(), 'descope-inbox-'));
    const options = ['--headless=new', '--disable-gpu', '--no-first-run', '--remote-debugging-pipe', `--user-data-dir=${profile}`, ...moreOptions];
    if (process.getuid?.() === 0)
        options.push('--no-sandbox'); // root cannot have one
    const child = spawn(program, options, { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'], env: { ...process.env, HOME: profile } });
    const [, , , input, output] = child.stdio;

    const waiting = new Map();
    let lastId = 0;
    let received = '';
    output.on('data', chunk => {
        const parts = (received + chunk).split('\0');
        received = parts.pop();
        for (const message of parts.map(part => JSON.parse(part))) {
            const promise = waiting.get(message.id);
            waiting.delete(message.id);
            if (message.error)
                promise?.reject(new Error(message.error.message));
            else
                promise?.resolve(message.result);
        }
    });
    const gone = new Promise((_, reject) => child.once('exit', code => reject(new Error(`chromium ended with ${code}`))));
    gone.catch(() => {});
    const send = (method, params = {}, sessionId) => Promise.race([gone, new Promise((resolve, reject) => {
        waiting.set(++lastId, { resolve, reject });
        input.write(JSON.stringify({ id: lastId, method, params, sessionId }) + '\0');
    })]);

    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    const evaluate = async expression => {
        const { result, exceptionDetails } = await send('Runtime.evaluate', { expression, returnByValue: true, awaitPromise: true }, sessionId);
        if (exceptionDetails)
            throw new Error(`${exceptionDetails.text} in ${expression}`);
        return result.value;
    };
    /** Waits until the expression is true in the page, which may be on its way to another one. */
    const until = async expression => {
        for (let i = 0; i < 100; ++i) {
            if (await evaluate(expression).catch(() => false))
                return;
            await new Promise(resolve => setTimeout(resolve, 100));
        }
        throw new Error(`never true: ${expression}; the page says: ${await evaluate('document.body.innerText')}`);
    };
    return {
        open: url => send('Page.navigate', { url }, sessionId),
        evaluate,
        until,
        /** Presses the button, or follows the link, that says this, or begins with it, as soon as the page has it. */
        click: text => until(`[...document.querySelectorAll('a, button')]
            .filter(one => one.innerText.trim().startsWith(${JSON.stringify(text)})).slice(0, 1).map(one => one.click()).length`),
        fill: (selector, text) => evaluate(`document.querySelector(${JSON.stringify(selector)}).value = ${JSON.stringify(text)}`),
        /** Gives the browser an authenticator that says yes to all it is asked for, as somebody with a fingerprint does. */
        async addAuthenticator() {
            await send('WebAuthn.enable', {}, sessionId);
            const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true, isUserVerified: true };
            const { authenticatorId } = await send('WebAuthn.addVirtualAuthenticator', { options }, sessionId);
            return {
                remove: () => send('WebAuthn.removeVirtualAuthenticator', { authenticatorId }, sessionId),
                clear: () => send('WebAuthn.clearCredentials', { authenticatorId }, sessionId),
                verifies: isUserVerified => send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }, sessionId),
            };
        },
        /** The address of each page that "back" can lead to, the one that is shown last. */
        async addresses() {
            const { entries } = await send('Page.getNavigationHistory', {}, sessionId);
            return entries.map(entry => entry.url);
        },
        /** Makes these the person's languages, such as "de-AT,en". */
        async speak(languages) {
            const userAgent = await evaluate('navigator.userAgent');
            return send('Emulation.setUserAgentOverride', { userAgent, acceptLanguage: languages }, sessionId);
        },
        async picture(file) {
            const { data } = await send('Page.captureScreenshot', {}, sessionId);
            (await import('node:fs')).writeFileSync(file, Buffer.from(data, 'base64'));
        },
        async close() {
            const ended = new Promise(resolve => child.once('exit', resolve));
            await send('Browser.close').catch(() => {}); // rather than killed: then its children end first
            await ended;
            await rm(profile, { recursive: true, force: true, maxRetries: 10 });
        },
    };
}
