# SPDX-License-Identifier: MIT
"""Everything that goes wrong, by name: "group: what happens". cases.cpp says what a client has to make of it."""
import base64
import json
import random
import ssl
import subprocess
import time
import zlib

CASES = {}

# An answer that would sign somebody in, if it were taken for one.
TOKEN = '.'.join(base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip('=')
                 for part in ({'alg': 'none'}, {'exp': 4102444800, 'iat': 1, 'sub': 'U2stranger', 'iss': 'P2'})) + '.c2ln'
JSON = json.dumps({'sessionJwt': TOKEN, 'refreshJwt': TOKEN, 'user': {'userId': 'U2stranger'}}).encode()
PAGE = b'<!DOCTYPE html><title>Welcome</title><form action="/login">Accept the terms</form>'
MEGABYTE = b' ' * (1 << 20)
LARGE = 1536 * len(MEGABYTE)


def behave_well(peer):
    if peer.listener == 'proxy':
        peer.request()
        peer.send(b'HTTP/1.1 200 Connection established\r\n\r\n')
        return peer.tunnel(peer.server.port('tls'))
    if peer.listener == 'tls':
        peer.encrypt('good')
    return peer.serve()


class Case:
    def __init__(self, play, at='plain', state='open', before=behave_well, url=None):
        """at: the listener that misbehaves; state: of that (Listener.open); before: what it does until then; url: of the
        service, when it is not that listener."""
        self.play, self.at, self.state, self.before, self.url = play, at, state, before, url


def case(name, **more):
    return lambda play: CASES.setdefault(name, Case(play, **more))


def after_request(name, **more):
    """A case that starts when the request was read."""
    def wrap(play):
        def heard(peer):
            if peer.listener == 'tls':
                peer.encrypt('good')
            peer.request()
            play(peer)
        return CASES.setdefault(name, Case(heard, **more))
    return wrap


def says(name, data, **more):
    """A case of one answer, after which the connection is closed."""
    after_request(name, **more)(lambda peer: peer.send(data))


def head(*lines, status='200 OK'):
    return ''.join(f'{line}\r\n' for line in (f'HTTP/1.1 {status}', *lines)).encode() + b'\r\n'


def page(status, *lines, body=PAGE, kind='text/html'):
    return head(f'Content-Type: {kind}', f'Content-Length: {len(body)}', *lines, status=status) + body


# Connections that are not made, not kept or not used.

for named, state in (('refused', 'closed'), ('made but never read', 'asleep'), ('never made', 'full')):
    case(f'connection: {named}', state=state)(lambda peer: None)
case('connection: never made, TLS', at='tls', state='full')(lambda peer: None)
case('connection: unknown host', at='tls', url='https://unknown.invalid')(lambda peer: None)
case('connection: closed at once')(lambda peer: None)
case('connection: reset at once')(lambda peer: peer.reset())
after_request('connection: closed after reading')(lambda peer: None)
after_request('connection: reset after reading')(lambda peer: peer.reset())
after_request('connection: silent after reading')(lambda peer: peer.hold())
after_request('connection: closed after reading, TLS', at='tls')(lambda peer: None)


@case('connection: reset while the request is sent')
def reset_while_sending(peer):
    peer.line()
    peer.reset()


def serve_and_keep(peer):
    """As a server that does not care that it was asked to close; whoever sends a second request is dropped."""
    answer = peer.answer(peer.request())
    peer.is_kept = True
    peer.send(answer.replace(b'Connection: close', b'Connection: keep-alive'))
    peer.request()


after_request('connection: kept alive, second request dropped', before=serve_and_keep)(lambda peer: None)

# Answers that take for ever.

after_request('slow: headers trickle')(lambda peer: peer.trickle(page('200 OK', *['X-Slow: x' * 99], body=JSON)))
after_request('slow: body trickles')(
    lambda peer: (peer.send(head('Content-Length: 9000')), peer.trickle(JSON[:-1] + b' ' * 8000)))
after_request('slow: chunks of one byte trickle')(
    lambda peer: (peer.send(head('Transfer-Encoding: chunked')), peer.trickle(b'1\r\n \r\n' * 9000, pause=0.004)))


@after_request('slow: 100 Continue for ever')
def continue_for_ever(peer):
    while True:
        peer.send(head(status='100 Continue'))
        time.sleep(0.02)


after_request('slow: head, then silence')(lambda peer: (peer.send(head('Content-Length: 90')), peer.hold()))
after_request('slow: whole answer but for the end')(
    lambda peer: (peer.send(head('Transfer-Encoding: chunked') + f'{len(JSON):x}\r\n'.encode() + JSON), peer.hold()))

# Bombs.


def bomb(window):
    """1.5 GB of blanks, compressed; after a full flush the same comes out for the same."""
    packer = zlib.compressobj(9, zlib.DEFLATED, window)
    first, again = (packer.compress(MEGABYTE) + packer.flush(zlib.Z_FULL_FLUSH) for _ in range(2))
    return first + again * (LARGE // len(MEGABYTE) - 1)


def compressed(name, pack):
    after_request(f'bomb: {name}')(lambda peer: peer.send(
        page('200 OK', f'Content-Encoding: {name}', body=pack(), kind='application/json')))


compressed('gzip', lambda: bomb(31))
compressed('deflate', lambda: bomb(15))
compressed('br', lambda: subprocess.run(
    ['node', '-e', 'process.stdout.write(zlib.brotliCompressSync(Buffer.alloc(256 << 20, 32), {params: {[zlib.constants.'
     'BROTLI_PARAM_QUALITY]: 1}}))'], check=True, capture_output=True).stdout)

# Answers that end too early.

says('cut: in the status line', b'HTTP/1.1 20')
says('cut: in the headers', head('Content-Type: appl')[:-6])
says('cut: after the headers', head(f'Content-Length: {len(JSON)}'))
says('cut: last byte of the length', page('200 OK', body=JSON)[:-1])
says('cut: without a length', head() + JSON[:-1])
says('cut: in a chunk', head('Transfer-Encoding: chunked') + f'{len(JSON):x}\r\n'.encode() + JSON[:-9])
says('cut: before the last chunk', head('Transfer-Encoding: chunked') + f'{len(JSON):x}\r\n'.encode() + JSON + b'\r\n')
after_request('cut: reset in the body')(lambda peer: (peer.send(head('Content-Length: 9999') + JSON), peer.reset()))

# Answers that are none.

CHUNKED = head('Transfer-Encoding: chunked') + b'1\r\n{\r\n'
says('nonsense: chunk size that is none', CHUNKED + b'zz\r\n' + JSON + b'\r\n0\r\n\r\n')
says('nonsense: negative chunk size', CHUNKED + b'-1\r\n' + JSON + b'\r\n0\r\n\r\n')
says('nonsense: chunk of 16 exabytes', CHUNKED + b'ffffffffffffffff\r\n' + JSON + b'\r\n0\r\n\r\n')
says('nonsense: length too long', head(f'Content-Length: {len(JSON) + 1}') + JSON)
says('nonsense: length too short', head(f'Content-Length: {len(JSON) - 1}') + JSON)
says('nonsense: another protocol', b'SSH-2.0-OpenSSH_9.2\r\n')
says('nonsense: HTTP/0.9', JSON)
SETTINGS = b'\0\0\0\x04\0\0\0\0\0'
says('nonsense: HTTP/2 without being asked', SETTINGS)
after_request('nonsense: HTTP/2 without being asked, then silence')(lambda peer: (peer.send(SETTINGS), peer.hold()))
says('nonsense: noise', random.Random(1).randbytes(65536))
says('nonsense: status that is none', head(status='OK 200') + JSON)
says('nonsense: status 999', page('999 What', body=JSON))
says('nonsense: 101 Switching Protocols', head('Upgrade: websocket', status='101 Switching Protocols') + JSON)
says('nonsense: blanks in place of an answer', b'\r\n' * 2000)

# Answers that take a detour, and are right.


HINTS = head('Link: </style.css>; rel=preload; as=style', status='103 Early Hints')
PROCESSING = head(status='102 Processing')


def after_interim(name, interim, **more):
    def play(peer):
        if peer.listener == 'tls':
            peer.encrypt('good')
        answer = peer.answer(peer.request())
        for data in interim:
            peer.send(data)
            time.sleep(0.02)
        peer.send(answer)
    case(f'detour: {name}, then the answer', **more)(play)


after_interim('100 Continue', [head(status='100 Continue')])
after_interim('102 Processing', [PROCESSING])
after_interim('103 Early Hints', [HINTS])
after_interim('103 Early Hints, TLS', [HINTS], at='tls')
after_interim('100, 102, 103 and 199', [head(status='100 Continue') + PROCESSING, HINTS + HINTS, head(status='199 New')])
after_interim('103 in pieces', [HINTS[at:at + 7] for at in range(0, len(HINTS), 7)])


@case('detour: reset behind the answer')
def answer_and_reset(peer):
    peer.send(peer.answer(peer.request()))
    peer.reset()


# Answers after which nobody knows what was done.

EMPTY = head('Transfer-Encoding: chunked')
for name, data in (('202', page('202 Accepted', body=b'{}')), ('206', page('206 Partial Content', body=b'{}')),
                   ('206 with tokens', page('206 Partial Content', body=JSON)), ('a list', page('200 OK', body=b'[]')),
                   ('an error code', page('200 OK', body=b'{"errorCode":"E011001"}')),
                   ('a code that ends sessions', page('200 OK', body=b'{"errorCode":"E064001"}')),
                   ('ok: false', page('200 OK', body=b'{"ok":false}')),
                   ('empty, without a length', head()), ('empty, first chunk size that is none', EMPTY + b'zz\r\n'),
                   ('empty, negative chunk size', EMPTY + b'-1\r\n\r\n'), ('an object, then a chunk size that is none',
                    EMPTY + b'2\r\n{}\r\nzz\r\n')):
    says(f'doubt: {name}', data)

# Redirects. "Elsewhere" must never hear anything.

ELSEWHERE = 'http://127.0.0.2:{elsewhere}/v1/auth/password/signin'


def redirects(name, status, target, **more):
    after_request(f'redirect: {name}', **more)(lambda peer: peer.send(
        page(f'{status} Elsewhere', 'Location: ' + target.format(**peer.server.ports()), body=JSON)))


for number in (300, 301, 302, 303, 305, 307, 308):
    redirects(f'{number} to another host', number, ELSEWHERE)
redirects('302 to itself', 302, 'http://127.0.0.1:{plain}/v1/auth/password/signin')
redirects('307 to itself', 307, 'http://127.0.0.1:{plain}/v1/auth/password/signin')
redirects('308 from https to http', 308, ELSEWHERE, at='tls')
redirects('302 to a file', 302, 'file:///etc/passwd')

# Portals of hotels and trains, and firewalls.

says('portal: 302 to its page', page('302 Found', 'Location: http://127.0.0.2:9/login'))
says('portal: 200 with a page', page('200 OK'))
says('portal: 200 with a page said to be JSON', page('200 OK', kind='application/json'))
says('portal: 511', page('511 Network Authentication Required'))
for number in (400, 401, 403, 500, 502, 503, 504):
    says(f'portal: {number} with a page', page(f'{number} No', 'WWW-Authenticate: Basic realm="portal"'))
says('portal: 404 with a page', page('404 No'))
says('portal: 429 with a page', page('429 No', 'Retry-After: 0'))

# Proxies.


def proxy_says(name, data):
    says(f'proxy: {name}', data, at='proxy')


for scheme in ('Basic realm="company"', 'Digest realm="company", nonce="n", qop="auth"', 'NTLM', 'Negotiate'):
    proxy_says(f'407 {scheme.split()[0]}', page('407 Who are you', f'Proxy-Authenticate: {scheme}'))
proxy_says('302 in place of a tunnel', page('302 Found', 'Location: https://127.0.0.2:9/'))
proxy_says('403', page('403 Forbidden'))
proxy_says('502', page('502 Bad Gateway'))
proxy_says('another protocol', b'SSH-2.0-OpenSSH_9.2\r\n')
proxy_says('closed after reading', b'')
proxy_says('tunnel, closed at once', head(status='200 Connection established'))
case('proxy: refused', at='proxy', state='closed')(lambda peer: None)
after_request('proxy: silent', at='proxy')(lambda peer: peer.hold())
after_request('proxy: tunnel, then silence', at='proxy')(
    lambda peer: (peer.send(head(status='200 Connection established')), peer.hold()))


@after_request('proxy: reads what goes through it', at='proxy')
def break_open(peer):
    peer.send(head(status='200 Connection established'))
    peer.encrypt('unknown')
    peer.serve()


# TLS.

for name, words in (('self-signed', 'self-signed'), ('unknown', 'unknown authority'), ('expired', 'expired'),
                    ('not-yet', 'not valid yet'), ('other-host', 'of another host')):
    case(f'TLS: certificate {words}', at='tls')(lambda peer, name=name: (peer.encrypt(name), peer.serve()))
case('TLS: certificate renewed between two calls', at='tls')(lambda peer: (peer.encrypt('renewed'), peer.serve()))
for name, version in (('1.0', ssl.TLSVersion.TLSv1), ('1.1', ssl.TLSVersion.TLSv1_1)):
    case(f'TLS: {name} alone', at='tls')(
        lambda peer, version=version: (peer.encrypt('good', minimum_version=version, maximum_version=version), peer.serve()))
NO_APPLICATION_PROTOCOL = b'\x15\x03\x03\0\x02\x02\x78' # as an alert, for which no key is needed (RFC 7301, 3.2)
case('TLS: for HTTP/2 alone', at='tls')(lambda peer: (peer.socket.recv(65536), peer.send(NO_APPLICATION_PROTOCOL)))
case('TLS: plain text on its port', at='tls')(lambda peer: peer.send(page('200 OK', body=JSON)))
case('TLS: noise on its port', at='tls')(lambda peer: peer.send(random.Random(1).randbytes(4096)))
case('TLS: handshake never answered', at='tls')(lambda peer: peer.hold())
case('TLS: half a handshake, then silence', at='tls')(lambda peer: (peer.half_handshake(), peer.hold()))
case('TLS: wants a certificate of the client', at='tls')(lambda peer: peer.encrypt('good', verify_mode=ssl.CERT_REQUIRED))
case('TLS: 1.2, wants a certificate of the client', at='tls')(
    lambda peer: peer.encrypt('good', verify_mode=ssl.CERT_REQUIRED, maximum_version=ssl.TLSVersion.TLSv1_2))
case('TLS: closed in the handshake', at='tls')(lambda peer: peer.socket.recv(1))
case('TLS: on a plain port')(lambda peer: (peer.encrypt('good'), peer.serve()))
case('TLS: closed after the handshake', at='tls')(lambda peer: peer.encrypt('good'))


@case('TLS: reset after the handshake', at='tls')
def reset_encrypted(peer):
    peer.encrypt('good')
    peer.reset()


# Floods.

JSON_HEAD = 'Content-Type: application/json'
after_request('flood: 1xx', at='tls')(lambda peer: peer.flood(PROCESSING * 1000))
after_request('endless head: headers', at='tls')(lambda peer: (peer.send(head()[:-2]), peer.flood(b'X-Flood: of headers\r\n' * 1000)))
after_request('endless head: one line', at='tls')(lambda peer: (peer.send(head()[:-2] + b'X-Flood: '), peer.flood(MEGABYTE)))
after_request('endless head: status line', at='tls')(lambda peer: (peer.send(b'HTTP/1.1 200 '), peer.flood(MEGABYTE)))
after_request('flood: 1.5 GB with a length')(
    lambda peer: (peer.send(head(JSON_HEAD, f'Content-Length: {LARGE}')), peer.flood(MEGABYTE, LARGE)))
after_request('flood: 1.5 GB without a length')(lambda peer: (peer.send(head(JSON_HEAD)), peer.flood(MEGABYTE, LARGE)))
after_request('flood: 1.5 GB in chunks')(
    lambda peer: (peer.send(head('Transfer-Encoding: chunked')), peer.flood(b'100000\r\n' + MEGABYTE + b'\r\n', LARGE)))
after_request('flood: one chunk size')(lambda peer: (peer.send(head('Transfer-Encoding: chunked')), peer.flood(b'0' * 65536)))
after_request('flood: trailers')(
    lambda peer: (peer.send(head('Transfer-Encoding: chunked') + b'1\r\n{\r\n0\r\n'), peer.flood(b'X-Flood: of trailers\r\n' * 1000)))
after_request('flood: cookies')(
    lambda peer: peer.send(page('200 OK', *['Set-Cookie: DSR=' + 'x' * 4000] * 200, body=JSON[:-1])))
