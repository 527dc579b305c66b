// SPDX-License-Identifier: MIT
// A real browser for a test in C++: takes one order a line, such as {"click": "Sign in"}, and answers each with a line of JSON.
import { createInterface } from 'node:readline';
import { findBrowser, startBrowser } from '../conformance/browser.mjs';

const browser = await startBrowser(findBrowser());
console.log(JSON.stringify({ ready: true }));
for await (const line of createInterface({ input: process.stdin })) {
    const [[verb, value]] = Object.entries(JSON.parse(line));
    try {
        console.log(JSON.stringify({ result: await browser[verb](value) ?? null }));
    } catch (error) {
        console.log(JSON.stringify({ error: error.message }));
    }
}
await browser.close();
