// SPDX-License-Identifier: MIT
// A program that waits for the browser on a port of this computer (RFC 8252, 7.3).
import { createServer } from 'node:http';

/** Answers with these files, by their paths, of which /callback is one. */
export async function startListener(files = { '/callback': 'Back in the app.' }) {
    let hand = () => {};
    const server = createServer((request, answer) => {
        const url = new URL(request.url, 'http://127.0.0.1');
        answer.writeHead(url.pathname in files ? 200 : 404, { 'Content-Type': url.pathname.endsWith('.js') ? 'text/javascript' : 'text/html; charset=utf-8' });
        answer.end(files[url.pathname] ?? '');
        if (url.pathname === '/callback')
            hand(url.searchParams);
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    return {
        url: `http://127.0.0.1:${server.address().port}/callback`,
        /** What the browser brings next. */
        next: () => new Promise((resolve, reject) => {
            const late = setTimeout(() => reject(new Error('the browser did not come back')), 15000);
            hand = parameters => {
                clearTimeout(late);
                resolve(parameters);
            };
        }),
        close: () => new Promise(resolve => {
            server.close(resolve);
            server.closeAllConnections();
        }),
    };
}
