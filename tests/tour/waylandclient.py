# SPDX-License-Identifier: MIT
"""As much of a Wayland client as a test needs: a connection, the global objects, requests and events.

A request is what the protocol's XML says it is: a number of the object, the number of the request in its interface, and the arguments.
"""
import array
import os
import socket
import struct


class WaylandClient:
    """A connection to the compositor of WAYLAND_DISPLAY. Raises ConnectionError when it refuses something."""

    _display = 1  # the object that is there from the beginning

    def __init__(self):
        self._socket = socket.socket(socket.AF_UNIX)
        self._socket.settimeout(20)
        self._socket.connect(os.path.join(os.environ['XDG_RUNTIME_DIR'], os.environ['WAYLAND_DISPLAY']))
        self._last, self._received = self._display, b''
        self._registry = self.new()
        self.request(self._display, 1, self._registry)
        self._globals = dict(self._global(data) for number, opcode, data in self.answers() if (number, opcode) == (self._registry, 0))

    @staticmethod
    def _global(data):
        """Returns (interface, name) of what the registry tells."""
        name, length = struct.unpack_from('=II', data)
        return data[8:8 + length - 1].decode(), name

    def new(self):
        """The number of an object that a request is about to make."""
        self._last += 1
        return self._last

    def bind(self, interface, version=1):
        """Returns the number of a global object."""
        number = self.new()
        self.request(self._registry, 0, self._globals[interface], interface, version, number)
        return number

    def request(self, number, opcode, *arguments, file=None):
        body = b''.join(self._packed(argument) for argument in arguments)
        message = struct.pack('=II', number, (8 + len(body)) << 16 | opcode) + body
        ancillary = [] if file is None else [(socket.SOL_SOCKET, socket.SCM_RIGHTS, array.array('i', [file.fileno()]))]
        self._socket.sendmsg([message], ancillary)

    @staticmethod
    def _packed(argument):
        if isinstance(argument, int):
            return struct.pack('=I', argument)
        text = argument.encode() + b'\0'
        return struct.pack('=I', len(text)) + text + bytes(-len(text) % 4)

    def answers(self):
        """The events (object, opcode, data) until the compositor has done all that was asked for."""
        done = self.new()
        self.request(self._display, 0, done)
        events = []
        while (event := self._event())[0] != done:
            events.append(event)
        return events

    def _event(self):
        number, head = struct.unpack('=II', self._read(8))
        data, opcode = self._read((head >> 16) - 8), head & 0xffff
        if (number, opcode) == (self._display, 0):
            raise ConnectionError(f'the compositor refused a request: {data!r}')
        return number, opcode, data

    def _read(self, size):
        while len(self._received) < size:
            more = self._socket.recv(4096)
            if not more:
                raise ConnectionError('the compositor has hung up')
            self._received += more
        taken, self._received = self._received[:size], self._received[size:]
        return taken
