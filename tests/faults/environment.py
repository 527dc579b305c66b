# SPDX-License-Identifier: MIT
"""environment.py <folder of the programs> <folder for a picture when it fails>

The proxy that a person's environment names is the one that is used, and is told the host and nothing else. To be run in a private
session.
"""
import socket
import sys
import threading

import desktop
from desktop import Failed, Program

PASSWORD = 'Proxy-Canary-7#q'


class Proxy:
    """Refuses, and remembers everything that it was told."""

    def __init__(self):
        self.heard = []
        self._listener = socket.create_server(('127.0.0.1', 0))
        self.url = f'http://127.0.0.1:{self._listener.getsockname()[1]}'
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        while True:
            connection, _ = self._listener.accept()
            with connection:
                text = b''
                while b'\r\n\r\n' not in text and (more := connection.recv(65536)):
                    text += more
                self.heard.append(text)
                connection.sendall(b'HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')


def sign_in(programs, says, **environment):
    login = Program(programs, '--project-id', 'P2abcdefghijklmnopqrstuvwxyz', '--base-url', 'https://descope.invalid', **environment)
    login.see('Create an account')
    login.fill('Email', 'ada@example.com')
    login.fill('Password', PASSWORD)
    login.press('Return')
    login.see(says)
    login.close()


def story(programs, _):
    proxy = Proxy()
    refused, offline = 'The network proxy refused the connection.', 'You appear to be offline'
    sign_in(programs, refused, https_proxy=proxy.url)
    if not proxy.heard:
        raise Failed('the proxy was not asked')
    for text in proxy.heard:
        if not text.startswith(b'CONNECT descope.invalid:443 HTTP/1.') or b'authorization' in text.lower() or PASSWORD.encode() in text:
            raise Failed(f'the proxy was told {text!r}')

    sign_in(programs, refused, https_proxy='http://127.0.0.1:1')  # nobody is there

    heard = len(proxy.heard)
    sign_in(programs, refused, ALL_PROXY=proxy.url.removeprefix('http://'))
    if len(proxy.heard) == heard:
        raise Failed('the proxy for everything was not asked')

    heard = len(proxy.heard)
    sign_in(programs, offline, https_proxy=proxy.url, no_proxy='descope.invalid')
    sign_in(programs, offline, http_proxy=proxy.url)
    if len(proxy.heard) != heard:
        raise Failed('a proxy was asked that is not for this host')


desktop.run(story, *sys.argv[1:])
