// SPDX-License-Identifier: MIT
// A server of HTTP/2 and HTTP/1.1 behind a relay that sees what its clients offer: IDENTITY=<certificate and key> node http2server.mjs
// Answers commands, a line each, by a line of JSON: where; seen; begin: forget what was; drop: hang up on each request from now on; lose:
// hand on nothing more over the connections that are there, as after a change of network.
import { createSecureServer } from 'node:http2';
import { connect, createServer } from 'node:net';
import { createInterface } from 'node:readline';

let connections = []; // as they are told
const byPort = new Map(); // of the server's side
let living = new Set(); // the clients' sockets
let isDropping = false;

// What a ClientHello asks for, without what is random in it (RFC 8446, 4.1.2; ALPN: RFC 7301, 3.1).
function offerOf(record) {
    let at = 5 + 4 + 2 + 32; // heads of record and message, version, random
    const number = size => record.readUIntBE((at += size) - size, size);
    const block = size => record.subarray(at + size, (at += size + record.readUIntBE(at, size)));
    block(1); // session id
    const offer = { ciphers: block(2).toString('hex'), extensions: [], alpn: [] };
    block(1); // compression
    for (const end = at + 2 + number(2); at < end;) {
        const type = number(2);
        const content = block(2);
        offer.extensions.push(type);
        for (let name = 2; type === 16 && name < content.length; name += 1 + content[name])
            offer.alpn.push(content.toString('latin1', name + 1, name + 1 + content[name]));
    }
    return offer;
}

const server = createSecureServer({ key: process.env.IDENTITY, cert: process.env.IDENTITY, allowHTTP1: true }, async (request, answer) => {
    const socket = request.stream?.session.socket ?? request.socket;
    let bytes = 0;
    for await (const piece of request)
        bytes += piece.length;
    byPort.get(socket.remotePort).requests.push({ version: request.httpVersion, path: request.url, bytes });
    if (isDropping)
        (request.stream?.session ?? socket).destroy();
    else
        answer.end('{}');
});
const relay = createServer(client => client.once('data', hello => {
    const connection = { offer: offerOf(hello), requests: [] };
    connections.push(connection);
    living.add(client);
    const there = connect(server.address().port, '127.0.0.1', () => {
        byPort.set(there.localPort, connection);
        there.write(hello);
        for (const [from, to] of [[client, there], [there, client]]) {
            from.on('data', data => living.has(client) && to.write(data));
            from.on('close', () => living.has(client) && to.destroy()).on('error', () => {});
        }
    });
}).on('error', () => {}));
await new Promise(resolve => server.listen(0, '127.0.0.1', () => relay.listen(0, '127.0.0.1', resolve)));

const say = what => console.log(JSON.stringify(what));
const commands = {
    where: () => say({ port: relay.address().port }),
    seen: () => say({ connections }),
    begin: () => say({ connections: connections = [], isDropping: isDropping = false }),
    drop: () => say({ isDropping: isDropping = true }),
    lose: () => say({ living: (living = new Set()).size }),
};
createInterface({ input: process.stdin }).on('line', command => commands[command]()).on('close', () => process.exit());
