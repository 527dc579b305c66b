# SPDX-License-Identifier: MIT
"""Drives the real program as a person does: by the keyboard, and by what a screen reader sees.

To be run in a private session: tests/support/private-session --keyring --a11y, and --display (X11) or --sway (Wayland).
"""
import functools
import json
import os
import re
import signal
import subprocess
import sys
import time
import traceback
import urllib.parse
import urllib.request

import gi
from swayscreen import SwayScreen
from x11screen import X11Screen

gi.require_version('Atspi', '2.0')
from gi.repository import Atspi, Gio, GLib  # noqa: E402

DEADLINE = 20  # seconds until something that should happen counts as not happening


class Failed(Exception):
    """Something that should have been seen was not."""


def listen():
    """Takes in what the accessibility bus has told; in this thread, because libatspi knows only one."""
    while GLib.MainContext.default().iteration(False):
        pass


def wait_until(condition, what, seconds=DEADLINE):
    """Returns the first true value of condition(). What the accessibility bus tells comes in here."""
    deadline = time.monotonic() + seconds
    while listen() or not (value := condition()):
        if time.monotonic() > deadline:
            raise Failed(f'waited {seconds} s in vain for {what}')
        time.sleep(0.02)
    return value


@functools.cache
def screen():
    """Returns what the private session draws on."""
    return SwayScreen() if 'SWAYSOCK' in os.environ else X11Screen()


class Emulator:
    """A descope-emulator of its own."""

    def __init__(self, folder, *arguments):
        self._command = [os.path.join(folder, 'descope-emulator'), *arguments]
        self.port = 0
        self.start()

    def start(self):
        """Also after stop(): on the same port, but in memory nothing is left unless --data was given."""
        self._process = subprocess.Popen(self._command + ['--port', str(self.port)], stdout=subprocess.PIPE, text=True)
        line = self._process.stdout.readline()
        found = re.fullmatch(r'listening on (http://127\.0\.0\.1:(\d+)) project (\w+)\n', line)
        if not found:
            raise Failed(f'the emulator did not start; it said {line!r}')
        self.url, self.port, self.project = found[1], int(found[2]), found[3]

    def stop(self):
        self._process.kill()
        self._process.wait()

    def pause(self):
        """Requests hang until resume()."""
        self._process.send_signal(signal.SIGSTOP)

    def resume(self):
        self._process.send_signal(signal.SIGCONT)

    def call(self, method, path, body=None, **headers):
        data = None if body is None else json.dumps(body).encode()
        request = urllib.request.Request(self.url + path, data, {'Content-Type': 'application/json'} | headers, method=method)
        with urllib.request.urlopen(request, timeout=DEADLINE) as answer:
            return json.load(answer)

    def set(self, **settings):
        return self.call('PATCH', '/emulator/settings', settings)

    def fail(self, call, status):
        """The next such call gets this status and nothing else."""
        return self.call('POST', '/emulator/faults', {'path': '/v1/auth/' + call, 'kind': 'status', 'status': status})

    def advance(self, seconds):
        return self.call('POST', '/emulator/clock', {'advance': seconds})

    def requests(self, path):
        """Those to this path, since forget_requests()."""
        return [request for request in self.call('GET', '/emulator/requests')['requests'] if request['path'] == path]

    def forget_requests(self):
        self.call('DELETE', '/emulator/requests')

    def messages(self, to):
        return self.call('GET', '/emulator/messages?' + urllib.parse.urlencode({'to': to}))['messages']


class Stranger:
    """A process that is not our child, as far as Program wants to know it."""

    def __init__(self, pid):
        self.pid, self.returncode = pid, None

    def poll(self):
        if not os.path.exists(f'/proc/{self.pid}'):
            self.returncode = 0  # nobody can know better
        return self.returncode

    def wait(self, seconds):
        wait_until(lambda: self.poll() is not None, 'the program to end', seconds)
        return self.returncode


class Program:
    """descope-login, or another program, in a window."""

    last = None  # the one that was started last

    def __init__(self, folder, *arguments, name='descope-login', log=None, **environment):
        self._process = subprocess.Popen([os.path.join(folder, name), *arguments],
                                         env=os.environ | environment, stdout=log, stderr=log)
        self._find()

    @classmethod
    def started_by(cls, action):
        """The one that the desktop starts."""
        program = cls.__new__(cls)
        action()
        program._process = Stranger(wait_until(lambda: screen().process_with_window('descope-login'), 'a window of the program'))
        program._find()
        return program

    def _find(self):
        Program.last, self.window = self, None
        screen().put_pointer_away()
        self.window = wait_until(self._active_window, 'a window of the program to become active')
        self._root = wait_until(self._application, 'the program on the accessibility bus')

    def _active_window(self):
        if self._process.poll() is not None:
            raise Failed(f'the program ended with code {self._process.returncode} instead of showing a window')
        return screen().active_window(self._process.pid)

    def _application(self):
        desktop = Atspi.get_desktop(0)
        desktop.set_cache_mask(Atspi.Cache.NONE)
        for index in range(desktop.get_child_count()):
            child = desktop.get_child_at_index(index)
            if child and child.get_process_id() == self._process.pid:
                return child
        return None

    # What a screen reader sees

    def showing(self, node=None):
        """Yields (object, name, states) of all that is on the screen."""
        if not self.is_running():
            raise Failed(f'the program ended with code {self._process.returncode}')
        node = node or self._root
        try:
            for index in range(node.get_child_count()):
                child = node.get_child_at_index(index)
                states = child.get_state_set() if child else None
                if states and states.contains(Atspi.StateType.SHOWING):
                    yield child, child.get_name(), states
                    yield from self.showing(child)
        except GLib.Error:  # it went away while we looked
            return

    def shows(self, beginning):
        """Whether something on the screen has a name that begins so."""
        return any(name.startswith(beginning) for _, name, _ in self.showing())

    def see(self, beginning):
        """Waits until something on the screen has a name that begins so."""
        wait_until(lambda: self.shows(beginning), f'“{beginning}” on the screen')

    def see_title(self, title):
        """Of the window, as the desktop shows it."""
        wait_until(lambda: screen().title(self.window) == title, f'“{title}” over the window')

    def see_not(self, beginning):
        wait_until(lambda: not self.shows(beginning), f'“{beginning}” to leave the screen')

    def focused(self):
        """The name of what has the keyboard: the innermost, because a table claims it together with its cell."""
        names = [name for _, name, states in self.showing() if states.contains(Atspi.StateType.FOCUSED)]
        return names[-1] if names else None

    def text_in(self, name):
        """What stands in the field of that name."""
        return next(Atspi.Text.get_text(node, 0, -1) for node, found, _ in self.showing() if found == name)

    def texts(self):
        return [f'{node.get_role_name()}: {name}' for node, name, _ in self.showing() if name]

    # What a person does

    def press(self, *keys):
        screen().press(*keys)

    def write(self, text):
        screen().write(text)

    def go(self, name):
        """Moves the focus to the field or button of that name, by Tab alone."""
        for _ in range(60):
            focus = wait_until(self.focused, 'something to have the focus')
            if focus == name:
                return
            self.press('Tab')
            try:  # a second Tab before the first has arrived would lead too far
                wait_until(lambda left=focus: self.focused() not in (None, left), 'the focus to move', seconds=2)
            except Failed:
                pass  # the next one has the same name
        raise Failed(f'Tab does not lead to “{name}”')

    def fill(self, name, text):
        self.go(name)
        self.press('ctrl+a')
        self.write(text)

    def push(self, name):
        """Presses a button that can be reached by Tab."""
        self.go(name)
        self.press('space')

    def resize(self, width, height):
        screen().resize(self.window, width, height)

    def picture(self, path):
        screen().picture(self.window, path)

    def wait(self):
        """Until it has ended, with its exit code."""
        return self._process.wait(DEADLINE)

    def close(self):
        """Closes the window as a person does, and waits for the program to end well."""
        screen().close(self.window)
        try:
            code = self._process.wait(5)
        except subprocess.TimeoutExpired:
            # Seen once in hundreds: the key came to nobody. A person presses it again.
            print('Alt+F4 did nothing; again', file=sys.stderr)
            screen().close(self.window)
            code = self.wait()
        if code != 0:
            raise Failed(f'the program ended with code {code}')

    def signal(self, number):
        self._process.send_signal(number)

    def kill(self):
        self._process.kill()
        self._process.wait()

    def memory(self):
        """In bytes, of what is its own."""
        with open(f'/proc/{self._process.pid}/statm', encoding='ascii') as pages:
            _, resident, shared = [int(number) for number in pages.read().split()[:3]]
        return (resident - shared) * os.sysconf('SC_PAGE_SIZE')

    def is_running(self):
        return self._process.poll() is None


def _dbus(destination, path, method, *arguments):
    command = ['gdbus', 'call', '--session', '--dest', destination, '--object-path', path, '--method', method, *arguments]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def lock_keyring():
    _dbus('org.freedesktop.secrets', '/org/freedesktop/secrets', 'org.freedesktop.Secret.Service.Lock',
          "['/org/freedesktop/secrets/collection/login']")


def unlock_keyring():
    """Without a prompt, as the login to a desktop does."""
    bus, service = Gio.bus_get_sync(Gio.BusType.SESSION), '/org/freedesktop/secrets'

    def call(method, signature, *arguments):
        interface, name = method.rsplit('.', 1)
        return bus.call_sync('org.freedesktop.secrets', service, interface, name, GLib.Variant(signature, arguments), None, 0, -1, None)
    _, session = call('org.freedesktop.Secret.Service.OpenSession', '(sv)', 'plain', GLib.Variant('s', ''))
    call('org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface.UnlockWithMasterPassword', '(o(oayays))',
         service + '/collection/login', (session, b'', b'test', 'text/plain'))


def end_keyring():
    """Nobody on this bus answers for secrets any more."""
    answer = _dbus('org.freedesktop.DBus', '/', 'org.freedesktop.DBus.GetConnectionUnixProcessID', 'org.freedesktop.secrets')
    process = int(re.search(r'uint32 (\d+)', answer)[1])
    os.kill(process, signal.SIGTERM)
    has_owner = ('org.freedesktop.DBus', '/', 'org.freedesktop.DBus.NameHasOwner', 'org.freedesktop.secrets')
    wait_until(lambda: 'false' in _dbus(*has_owner), 'the keyring to end')


def run(story, *arguments):
    """Tells a story. If it goes wrong, says what is on the screen, leaves a picture in the folder of the last argument, and ends
    with code 1."""
    os.makedirs(arguments[-1], exist_ok=True)
    try:
        story(*arguments)
    except (Failed, subprocess.SubprocessError, OSError):
        traceback.print_exc()
        if Program.last and Program.last.is_running():
            picture = os.path.join(arguments[-1], 'failed.png')
            Program.last.picture(picture)
            print('On the screen:', *Program.last.texts(), f'Picture: {picture}', sep='\n  ', file=sys.stderr)
        sys.exit(1)
