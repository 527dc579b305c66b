#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""faultserver.py <port of the service>: stands before a service and misbehaves as it is told.

One command a line on stdin, one line of JSON as the answer:
    certificate      {"file"}: that of the authority which a client under test trusts
    cases            {"cases"}: all names of misbehaviour.py
    prepare <case>   {"url", "proxy"}: where the service can be found for this case. It works until
    begin            {}: from now on the case is played
    heal             {"requests"}: it works again; what was heard since `begin`, see saw()
    ports            {"plain", "tls", "proxy"}
"""
import json
import socket
import sys
import tempfile
import threading

import certificates
from misbehaviour import CASES, behave_well
from peer import Peer


class Listener:
    """One port, which it keeps also while nobody listens."""

    def __init__(self, server, name, address='127.0.0.1'):
        self.server, self.name, self.address = server, name, address
        self._place = self._bound(0)
        self.port = self._place.getsockname()[1]
        self._socket, self._fillers = None, []
        self.open()

    def _bound(self, port):
        bound = socket.socket()
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        bound.bind((self.address, port))
        return bound

    def open(self, state='open'):
        """open; closed: connections are refused; asleep: they are made and nobody reads; full: not even made."""
        if self._socket:
            self._socket.shutdown(socket.SHUT_RDWR) # wakes accept() as well
            self._socket.close()
        for filler in self._fillers:
            filler.close()
        self._socket, self._fillers = None, []
        if state == 'closed':
            return
        self._socket = self._bound(self.port)
        self._socket.listen(0 if state == 'full' else 128)
        if state == 'full':
            self._fillers = [socket.socket() for _ in range(4)]
            for filler in self._fillers:
                filler.setblocking(False)
                filler.connect_ex((self.address, self.port))
        if state == 'open':
            threading.Thread(target=self._accept, args=(self._socket,), daemon=True).start()

    def _accept(self, listening):
        try:
            while True:
                connection, _ = listening.accept()
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                peer = Peer(self.server, self.name, connection)
                self.server.came(peer)
                threading.Thread(target=self._play, args=(peer,), daemon=True).start()
        except OSError:
            pass

    def _play(self, peer):
        try:
            self.server.behaviour(self.name)(peer)
        except OSError: # the other side has gone, or did not want to go on
            pass
        finally:
            peer.socket.close()
            self.server.went(peer)


class FaultServer:
    def __init__(self, folder, service):
        self.folder, self.service = folder, service
        self.case, self.is_playing, self.is_healed = None, False, False
        self._requests, self._peers, self._lock = [], set(), threading.Condition()
        self.listeners = {name: Listener(self, name) for name in ('plain', 'tls', 'proxy')}
        self.listeners['elsewhere'] = Listener(self, 'elsewhere', '127.0.0.2')

    def port(self, name):
        return self.listeners[name].port

    def behaviour(self, listener):
        if listener == 'elsewhere':
            return lambda peer: (self.saw('elsewhere', b'', complete=False), peer.request())
        if self.is_playing and listener == self.case.at:
            return self.case.play
        return behave_well if self.is_healed or listener != self.case.at else self.case.before

    def saw(self, listener, head, complete):
        """Notes a request: where it came in, its method and path, whether all of it came, and its text."""
        words = head.decode('latin-1').split(' ')
        seen = {'at': listener, 'method': words[0], 'path': words[1] if len(words) > 1 else '', 'complete': complete,
                'text': head.decode('latin-1')}
        with self._lock:
            self._requests.append(seen)
        return seen

    def came(self, peer):
        with self._lock:
            self._peers.add(peer)

    def went(self, peer):
        with self._lock:
            self._peers.discard(peer)
            self._lock.notify_all()

    def _rest(self):
        """Ends the connections that a client opened ahead, so that it meets the misbehaviour with the next one, and waits for
        the end of the others."""
        with self._lock:
            for peer in self._peers:
                if peer.is_silent:
                    peer.shut(socket.SHUT_WR)
            if not self._lock.wait_for(lambda: all(peer.is_kept for peer in self._peers), 20):
                raise TimeoutError('connections that nobody ends')

    # Commands

    def certificate(self):
        return {'file': f'{self.folder}/authority.pem'}

    def cases(self):
        return {'cases': list(CASES)}

    def ports(self):
        return {name: listener.port for name, listener in self.listeners.items()}

    def prepare(self, name):
        with self._lock: # nothing of the case before goes on
            for peer in self._peers:
                peer.shut(socket.SHUT_RDWR)
            self._peers = set()
        self.case, self.is_playing, self.is_healed = CASES[name], False, False
        places = {'plain': 'http://127.0.0.1:{plain}', 'tls': 'https://127.0.0.1:{tls}', 'proxy': 'https://descope.invalid:{tls}'}
        url = self.case.url or places[self.case.at]
        return {'url': url.format(**self.ports()), 'proxy': self.port('proxy') if self.case.at == 'proxy' else 0}

    def begin(self):
        self._rest()
        with self._lock:
            self._requests = []
        self.is_playing = True
        self.listeners[self.case.at].open(self.case.state)
        return {}

    def heal(self):
        self.is_playing, self.is_healed = False, True
        self.listeners[self.case.at].open()
        with self._lock:
            return {'requests': self._requests}


def main(service):
    with tempfile.TemporaryDirectory(prefix='faultserver-') as folder:
        certificates.make(folder)
        server = FaultServer(folder, service)
        for line in sys.stdin:
            command, _, argument = line.strip().partition(' ')
            print(json.dumps(getattr(server, command)(*[argument] if argument else [])), flush=True)


if __name__ == '__main__':
    main(int(sys.argv[1]))
