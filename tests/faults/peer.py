# SPDX-License-Identifier: MIT
"""One connection of the fault server: what a misbehaviour is made of."""
import re
import socket
import ssl
import struct
import threading
import time


class Peer:
    """Whoever connected. Its methods raise OSError when the other side has gone, which ends a misbehaviour."""

    def __init__(self, server, listener, connection):
        self.server, self.listener, self.socket = server, listener, connection
        self.is_silent = True # asked for nothing yet
        self.is_kept = False  # left open on purpose

    # Hearing

    def line(self):
        """The request line alone; the rest is left unread."""
        head = b''
        while not head.endswith(b'\r\n'):
            head += some(self.socket, 1)
        self.is_silent = False
        return self.server.saw(self.listener, head, complete=False)

    def request(self):
        """A whole request, as bytes."""
        head = until_blank_line(self.socket)
        self.is_silent = False
        seen = self.server.saw(self.listener, head, complete=False)
        request = head + body(self.socket, head)
        seen.update(complete=True, text=request.decode('latin-1'))
        return request

    # Saying

    def send(self, data):
        self.socket.sendall(data)

    def flood(self, block, size=None):
        """The block again and again: until the other side has had enough, or size bytes."""
        sent = 0
        while size is None or sent < size:
            self.send(block)
            sent += len(block)

    def trickle(self, data, pause=0.02):
        for at in range(len(data)):
            self.send(data[at:at + 1])
            time.sleep(pause)

    # Ending

    def half_handshake(self):
        """As far as a part of the server's first words."""
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f'{self.server.folder}/good.pem')
        heard, said = ssl.MemoryBIO(), ssl.MemoryBIO()
        session = context.wrap_bio(heard, said, server_side=True)
        heard.write(some(self.socket, 65536))
        try:
            session.do_handshake()
        except ssl.SSLWantReadError:
            self.send(said.read()[:200])

    def hold(self):
        """Says nothing more until the other side goes."""
        while self.socket.recv(65536):
            pass

    def reset(self):
        self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
        self.socket.close()

    def shut(self, how):
        try:
            self.socket.shutdown(how)
        except OSError: # was already
            pass

    # Being good

    def encrypt(self, certificate, **versions):
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(f'{self.server.folder}/{certificate}.pem')
        for name, value in versions.items():
            setattr(context, name, value)
        if versions:
            context.set_ciphers('ALL:@SECLEVEL=0')
        self.socket = context.wrap_socket(self.socket, server_side=True, do_handshake_on_connect=False)
        try:
            self.socket.do_handshake()
        except OSError: # what the other side has sent is read, or its answer would be a reset
            self.socket.settimeout(1)
            while socket.socket.recv(self.socket, 65536):
                pass
            raise

    def answer(self, request):
        """What the service itself says, which answers to its own name alone."""
        own = b'\r\nHost: 127.0.0.1:%d\r\n' % self.server.service
        request = re.sub(rb'(?i)\r\nHost: [^\r]*\r\n', own, request, count=1)
        with socket.create_connection(('127.0.0.1', self.server.service)) as service:
            service.sendall(request)
            head = until_blank_line(service)
            return head + body(service, head)

    def serve(self):
        self.send(self.answer(self.request()))

    def tunnel(self, port):
        """Both directions as they are, from now on."""
        with socket.create_connection(('127.0.0.1', port)) as other:
            back = threading.Thread(target=pour, args=(other, self.socket), daemon=True)
            back.start()
            pour(self.socket, other)
            back.join()


def some(source, size):
    data = source.recv(size)
    if not data:
        raise OSError('gone')
    return data


def until_blank_line(source):
    head = b''
    while not head.endswith(b'\r\n\r\n'):
        head += some(source, 1)
    return head


def body(source, head):
    length = int((re.findall(rb'(?i)\ncontent-length: *(\d+)', head) or [0])[0])
    data = b''
    while len(data) < length:
        data += some(source, length - len(data))
    return data


def pour(source, target):
    try:
        while data := source.recv(65536):
            target.sendall(data)
    except OSError:
        pass
    finally:
        for end in (source, target):
            try:
                end.shutdown(socket.SHUT_RDWR)
            except OSError:
                pass
