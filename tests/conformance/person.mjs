// SPDX-License-Identifier: MIT
// Somebody who answers the emulator's pages, without a browser.

/** Opens the page and presses the button with this value ("deny", "new", a user id). Where that leads; undefined when nowhere. */
export async function press(url, choice, more = {}) {
    const page = await fetch(url, { redirect: 'manual' });
    if (page.status === 303)
        return new URL(page.headers.get('location')); // nobody is asked
    const html = await page.text();
    const action = / action="([^"]+)"/.exec(html)?.[1];
    const request = / name="request" value="([^"]+)"/.exec(html)?.[1];
    if (!request)
        throw new Error(`no question on the page: ${html}`);
    const answer = await fetch(new URL(action, url), { method: 'POST', redirect: 'manual', body: new URLSearchParams({ request, choice, ...more }) });
    const location = answer.headers.get('location');
    return location ? new URL(location) : undefined;
}
