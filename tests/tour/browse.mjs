// SPDX-License-Identifier: MIT
// browse.mjs <address> [selector]: opens a page in a real browser as who clicked a link in a mail does, presses what the selector
// finds there if one is given, and prints the addresses of its history in one line, then the page that this leads to.
import { findBrowser, startBrowser } from '../conformance/browser.mjs';

const [address, selector] = process.argv.slice(2);
const browser = await startBrowser(findBrowser(), ['--ignore-certificate-errors']); // a server of the test has one of its own making
try {
    await browser.open(address);
    await browser.until(`location.href !== 'about:blank' && document.readyState === 'complete'`);
    if (selector) {
        await browser.evaluate(`document.querySelector(${JSON.stringify(selector)}).click()`);
        await browser.until(`!document.querySelector(${JSON.stringify(selector)}) && document.readyState === 'complete'`);
    }
    console.log((await browser.addresses()).join(' '));
    console.log(await browser.evaluate('document.documentElement.outerHTML'));
} finally {
    await browser.close();
}
