// SPDX-License-Identifier: MIT
// The bridge page in a real browser: node bridge.mjs <index.html> [directory for pictures]
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { findBrowser, startBrowser } from '../conformance/browser.mjs';
import { check, conclude } from '../conformance/report.mjs';

const program = findBrowser();
if (!program) {
    console.log('bridge: no chromium is installed (Debian: chromium).');
    process.exit(process.env.CI === 'true' ? 1 : 77);
}

const page = readFileSync(process.argv[2], 'utf8');
let requests = [];
const server = createServer((request, answer) => {
    requests.push(request.url);
    answer.writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(page);
});
await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
const bridge = `http://127.0.0.1:${server.address().port}/bridge/`;
const browser = await startBrowser(program);

const token = 'abcDEF0123456789._~-wxyz';
const state = 'rAbCdEfGhIjKlMnOpQrSt_-';
const good = `?state=${state}&t=${token}`;
const test = (what, run) => check('chromium', 'bridge', what, run);
const text = id => browser.evaluate(`document.getElementById('${id}').textContent`);
const isShown = id => browser.evaluate(`document.getElementById('${id}').checkVisibility()`);
async function open(query) {
    requests = [];
    await browser.open('about:blank');
    await browser.open(bridge + query);
    await browser.until(`location.protocol === 'http:' && document.readyState === 'complete'`);
}
const picture = name => process.argv[3] && browser.picture(`${process.argv[3]}/${name}.png`);

for (const [tag, directive] of [['script', 'script-src'], ['style', 'style-src']]) {
    await test(`hash of its ${tag}`, async () => {
        const content = page.match(new RegExp(`<${tag}>([^]*)</${tag}>`))[1];
        const hash = createHash('sha256').update(content).digest('base64');
        assert.ok(page.includes(`${directive} 'sha256-${hash}';`), `${directive} must be 'sha256-${hash}'`);
    });
}
await test('hands the link over', async () => {
    await open(good);
    assert.equal(await browser.evaluate(`document.getElementById('open').getAttribute('href')`), `descope-login://link?state=${state}&t=${token}`);
    assert.equal(await text('heading'), 'Continue in Descope Login');
    assert.equal(await browser.evaluate('document.activeElement.id'), 'heading');
    await picture('bridge');
});
await test('keeps other keys and a missing state', async () => {
    await open(`?lang=de%20at&t=${token}`);
    assert.equal(await browser.evaluate(`document.getElementById('open').getAttribute('href')`), `descope-login://link?t=${token}`);
});
await test('forgets the token', async () => {
    await open(good);
    assert.equal(await browser.evaluate('location.href'), bridge);
    assert.equal(await browser.evaluate('document.referrer'), '');
});
await test('asks for nothing but itself', async () => {
    await open(good);
    assert.deepEqual(requests, [`/bridge/${good}`]);
    assert.equal(await browser.evaluate(`performance.getEntriesByType('resource').length`), 0);
});
await test('copies its own address', async () => {
    await open(good);
    await browser.evaluate(`navigator.clipboard.writeText = async text => { window.copied = text; }`);
    await browser.evaluate(`document.getElementById('copy').click()`);
    await browser.until(`document.getElementById('status').textContent === 'Copied.'`);
    assert.equal(await browser.evaluate('copied'), bridge + good);
});
await test('says when it cannot copy', async () => {
    await open(good);
    await browser.evaluate(`navigator.clipboard.writeText = async () => { throw new Error(); }`);
    await browser.evaluate(`document.getElementById('copy').click()`);
    await browser.until(`document.getElementById('status').textContent.startsWith('Your browser doesn’t')`);
});

const script = '<img src=x onerror=alert(1)>';
for (const [what, query] of Object.entries({
    'no query': '',
    'no token': `?state=${state}`,
    'short token': '?t=0123456789abcde',
    'full stop behind the token': `${good}.`,
    'script as token': `?state=${state}&t=${script}`,
    'script behind the token': `${good}${encodeURIComponent(script)}`,
    'script as state': `?state=${script}&t=${token}`,
    'javascript: as token': '?t=javascript:alert(document.domain)',
    'two tokens': `${good}&t=${token}`,
    'empty second token': `${good}&t=`,
    'second token without =': `${good}&t`,
    'two states': `${good}&state=${state}`,
    'empty state': `?state=&t=${token}`,
    'state without =': `?state&t=${token}`,
    'encoded key': `?%74=${token}`,
    'encoded key beside': `${good}&%74=${token}`,
    'semicolon': `?state=${state};t=${token}`,
    'fragment': `${good}#x`,
    'more than 8 KiB': `${good}&x=${'x'.repeat(8192)}`,
})) {
    await test(`damaged: ${what}`, async () => {
        await open(query);
        assert.equal(await text('heading'), 'This link is damaged or incomplete');
        assert.equal(await isShown('open'), false);
        assert.equal(await browser.evaluate(`document.getElementById('open').hasAttribute('href')`), false);
        assert.equal(await isShown('copy'), false);
        assert.equal(await browser.evaluate('location.href'), bridge);
        assert.equal(await browser.evaluate(`document.images.length`), 0);
    });
}
await open('');
await picture('damaged');

// The languages of the program are those of translations/.
const folder = new URL('../../translations/', import.meta.url);
const languages = readdirSync(folder).map(name => name.match(/^descope_(.+)\.ts$/)?.[1].replace('_', '-')).filter(Boolean).sort();
await test('speaks the languages of the program', async () => {
    assert.deepEqual((await browser.evaluate('Object.keys(sentences)')).sort(), languages);
    const keys = await browser.evaluate('Object.keys(sentences.en)');
    for (const language of languages) {
        const said = await browser.evaluate(`sentences['${language}']`);
        assert.deepEqual(Object.keys(said), keys, language);
        for (const key of keys) {
            assert.ok(said[key].trim(), `${language} has no ${key}`);
            assert.ok(language === 'en' || said[key] !== await browser.evaluate(`sentences.en.${key}`), `${language} says ${key} in English`);
            assert.equal(said[key].includes('Descope Login'), await browser.evaluate(`sentences.en.${key}.includes(program)`), `${language}: ${key}`);
        }
    }
});
for (const language of languages) {
    await test(`in ${language}`, async () => {
        await browser.speak(language);
        await open(good);
        assert.equal(await browser.evaluate('document.documentElement.lang'), language);
        assert.equal(await text('open'), await browser.evaluate(`sentences['${language}'].open`));
        assert.equal(await browser.evaluate('document.documentElement.dir'), ['ar', 'he'].includes(language) ? 'rtl' : 'ltr');
        assert.ok(await browser.evaluate('document.documentElement.scrollWidth <= innerWidth'), 'it fits');
        await picture(`bridge-${language}`);
    });
}
for (const [wanted, language] of Object.entries({
    'de-AT': 'de', 'pt-PT': 'pt-BR', 'zh': 'zh-CN', 'zh-SG': 'zh-CN', 'zh-TW': 'en', 'zh-Hant-HK': 'en', 'cy': 'en', 'cy,fr-CA,de': 'fr',
})) {
    await test(`${language} for who wants ${wanted}`, async () => {
        await browser.speak(wanted);
        await open(good);
        assert.equal(await browser.evaluate('document.documentElement.lang'), language);
    });
}

await Promise.all([browser.close(), new Promise(resolve => server.close(resolve) && server.closeAllConnections())]);
process.exit(conclude());
