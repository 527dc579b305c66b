// SPDX-License-Identifier: MIT
// The server of the program: checks each session with Descope's official SDK. Says on which port it listens.
import { createServer } from 'node:http';
import descope from '@descope/node-sdk';

const { validateSession } = descope({ projectId: process.env.DESCOPE_PROJECT_ID, baseUrl: process.env.DESCOPE_BASE_URL });

const server = createServer(async (request, response) => {
    try {
        const session = await validateSession((request.headers.authorization ?? '').replace(/^Bearer /, ''));
        response.end(`The documents of ${session.token.sub}`);
    } catch {
        response.writeHead(401).end('Nobody is signed in.');
    }
});
server.listen(Number(process.env.PORT ?? 0), '127.0.0.1', () => console.log(server.address().port));
