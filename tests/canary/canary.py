# SPDX-License-Identifier: MIT
"""canary.py <folder of the programs> <folder for a picture when it fails>

Nothing that the program writes or shows to others holds a password, a token or a mailed link: it is used with passwords that
occur nowhere else and at its most talkative; on each screen its environment, arguments, window titles and accessibility tree are
searched, in the end every file. To be run in a private session, whose files are all there are.
"""
import base64
import os
import re
import signal
import subprocess
import sys
import urllib.parse

import desktop
from desktop import Atspi, Emulator, Failed, GLib, Program

ADA = 'ada@example.com'
PASSWORDS = WRONG, FIRST, SECOND, THIRD, FOURTH = [f'Canary-{name}-7#q' for name in ('Wrong', 'First', 'Second', 'Third', 'Fourth')]
TOKEN = re.compile(rb'eyJ[\w-]{8,}|e\0y\0J\0(?:[\w-]\0){8,}')  # what every JWT begins with, as UTF-8 and as UTF-16


def spellings(secret):
    """The ways in which a text may be written into a file."""
    plain = secret.encode()
    return {plain, secret.encode('utf-16-le'), secret.encode('utf-16-be'), base64.b64encode(plain).rstrip(b'='),
            urllib.parse.quote(secret, safe='').encode()}


def patterns(secrets):
    return [TOKEN] + [re.compile(re.escape(spelling)) for secret in secrets for spelling in spellings(secret)]


def findings(folders, secrets):
    """Yields “file: what was found” for all files below the folders."""
    for folder in folders:
        for parent, _, names in os.walk(folder):
            for path in (os.path.join(parent, name) for name in names):
                if os.path.isfile(path):  # not a socket
                    with open(path, 'rb') as file:
                        content = file.read()
                    yield from (f'{path}: {found[0]!r}' for pattern in patterns(secrets) if (found := pattern.search(content)))


def check_the_search(folder):
    """The search must be able to fail."""
    jwt = base64.urlsafe_b64encode(b'{"alg":"RS256","typ":"JWT"}')
    for number, canary in enumerate([*spellings(FIRST), jwt, jwt.decode().encode('utf-16-le')]):
        path = os.path.join(folder, f'planted-{number}')
        with open(path, 'wb') as file:
            file.write(b'some words ' + canary + b' and more')
        if not any(finding.startswith(path) for finding in findings([folder], [FIRST])):
            raise Failed(f'the search does not find {canary!r}')
        os.remove(path)


class Watched(Program):
    """The program under the eyes of everybody who may look at it from outside."""

    looks = 0

    def tree(self, node=None):
        """Everything that a screen reader could be told, also of what is not on the screen."""
        node = node or self._root
        yield from (node.get_name(), node.get_description(), *(f'{key}={value}' for key, value in node.get_attributes().items()))
        if 'Text' in node.get_interfaces():
            yield Atspi.Text.get_text(node, 0, -1)
        for index in range(node.get_child_count()):
            if child := node.get_child_at_index(index):
                yield from self.tree(child)

    def outside(self):
        """Yields (where, what can be read there)."""
        process = f'/proc/{self._process.pid}'
        for name in ('environ', 'cmdline'):
            try:
                with open(f'{process}/{name}', 'rb') as file:
                    yield name, file.read()
            except PermissionError:  # so much the better
                pass
        search = ['xdotool', 'search', '--pid', str(self._process.pid)]
        windows = subprocess.run(search, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout
        for window in windows.split():
            properties = subprocess.run(['xprop', '-id', window], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
            yield f'window {window}', properties.stdout
        try:
            yield 'accessibility tree', '\0'.join(self.tree()).encode()
        except GLib.Error:  # something went away; it is looked at again on the next screen
            pass
        for selection in ('primary', 'clipboard'):
            content = subprocess.run(['timeout', '5', 'xclip', '-o', '-selection', selection], stdout=subprocess.PIPE,
                                     stderr=subprocess.DEVNULL, check=False).stdout
            yield f'selection {selection}', content

    def look(self, *secrets):
        """Nobody sees a password from outside, nor these secrets."""
        for where, content in self.outside():
            for pattern in patterns([*PASSWORDS, *secrets]):
                if found := pattern.search(content):
                    raise Failed(f'{where}: {found[0]!r}')
        Watched.looks += 1

    def see(self, beginning):
        super().see(beginning)
        self.look()

    def try_to_take(self):
        """What the field with the focus gives to the clipboard."""
        self.press('ctrl+a', 'ctrl+c', 'ctrl+Insert', 'ctrl+x', 'shift+Delete', 'ctrl+End')
        self.look()


def check_the_look(programs, emulator, log):
    """It must be able to fail: what the program does show is found."""
    login = Watched(programs, '--project-id', emulator.project, '--base-url', emulator.url, log=log, CANARY=FIRST)
    places = {where.split()[0] for where, content in login.outside() if content}
    if missing := {'environ', 'cmdline', 'window', 'accessibility'} - places:
        raise Failed(f'nothing can be seen of {missing}')
    for where, content in ((where, content) for where, content in login.outside() if where == 'environ'):
        if not any(pattern.search(content) for pattern in patterns([FIRST])):
            raise Failed(f'{where}: what was planted is not found')
    if 'Email' not in '\0'.join(login.tree()):
        raise Failed('the accessibility tree has no field')
    login.close()


# Root may look into everything: there, who looks and who is looked at do without that power.
POWERLESS = ['setpriv', '--bounding-set=-all', '--inh-caps=-all'] if os.geteuid() == 0 else []


def can_look_inside(pid):
    """Whether another program of this user can read the memory of the process; its environment is under the same lock."""
    return subprocess.run([*POWERLESS, 'cat', f'/proc/{pid}/environ'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                          check=False).returncode == 0


def powerless(programs, folder):
    """A folder whose descope-login is the real one, without root's power."""
    os.mkdir(folder)
    path = os.path.join(folder, 'descope-login')
    with open(path, 'w', encoding='ascii') as script:
        script.write(f'#!/bin/sh\nexec {" ".join(POWERLESS)} {programs}/descope-login "$@"\n')
    os.chmod(path, 0o700)
    return folder


def crash(start, folder):
    """A program that crashes leaves no image of its memory; one that has not forbidden it does."""
    def core_files():
        return [name for name in os.listdir(folder) if name.startswith('core')]

    before = os.getcwd()
    os.chdir(folder)
    try:
        subprocess.run(['bash', '-c', 'ulimit -c unlimited; kill -SEGV $$'], check=False, stderr=subprocess.DEVNULL)
        can_be_seen = bool(core_files())  # elsewhere they go to a program (core(5))
        for name in core_files():
            os.remove(name)
        with subprocess.Popen([*POWERLESS, 'sleep', '60']) as bystander:
            desktop.wait_until(lambda: can_look_inside(bystander.pid), 'a process that can be looked into')
            bystander.kill()
        login = start()
        login.see('Your account')
        if can_look_inside(login._process.pid):
            raise Failed('other programs can read its memory')
        with open(f'/proc/{login._process.pid}/limits', encoding='ascii') as limits:
            if not re.search(r'Max core file size +0 +0 ', limits.read()):
                raise Failed('core files are allowed')
        login.signal(signal.SIGSEGV)
        login._process.wait(desktop.DEADLINE)
        if core_files():
            raise Failed('a crash leaves an image of the memory')
        print(f"crash: no core file{'' if can_be_seen else ' (here no program leaves one)'}")
    finally:
        os.chdir(before)


def story(programs, _):
    folders = [os.environ['HOME'], os.environ['TMPDIR'], os.environ['XDG_RUNTIME_DIR']]
    check_the_search(os.environ['TMPDIR'])
    log = open(os.path.join(os.environ['TMPDIR'], 'program.log'), 'wb')
    emulator = Emulator(programs)
    check_the_look(programs, emulator, subprocess.DEVNULL)

    def start(*arguments):
        return Watched(programs, '--project-id', emulator.project, '--base-url', emulator.url, *arguments, log=log,
                       QT_LOGGING_RULES='*=true')

    def token_of(message):
        return urllib.parse.parse_qs(urllib.parse.urlsplit(message['link']).query)['t'][0]

    login = start()
    login.see('Create an account')
    login.fill('Email', ADA)
    login.fill('Password', WRONG)
    login.try_to_take()
    login.press('Return')
    login.see('Wrong email or password.')
    login.push('Create an account')
    login.fill('Password', FIRST)
    login.try_to_take()
    login.press('Return')
    login.see('Your account')
    login.push('Copy support details')
    login.look()
    login.push('Change password…')
    login.fill('New password', SECOND)
    emulator.advance(15 * 60)  # then the current password is asked for
    login.press('Return')
    login.see('Password changed.')
    login.push('Change password…')
    login.see('Current password')
    login.fill('Current password', SECOND)
    login.fill('New password', FOURTH)
    login.press('Return')
    login.see('Password changed.')
    login.close()

    login = start('--offer-link', '--offer-code')  # with the saved token
    login.see('Your account')
    login.push('Sign out')
    login.see('You’re signed out.')
    login.push('Forgot password?')
    login.press('Return')
    login.see('Check your email')
    reset = emulator.messages(ADA)[0]
    login.fill('Paste the link from the email', reset['link'])
    login.press('Return')
    login.see('Set a new password')
    login.look(token_of(reset))
    login.fill('New password', THIRD)
    login.press('Return')
    login.see('Password changed.')
    login.look(token_of(reset))
    login.push('Sign out')
    login.see('You’re signed out.')
    login.push('Email me a code')
    login.see('Enter the code')
    login.write(emulator.messages(ADA)[0]['code'])
    login.see('Your account')
    login.close()

    log.close()
    if os.path.getsize(log.name) == 0:
        raise Failed('the program logged nothing, though it was asked for everything')
    if found := list(findings(folders, [*PASSWORDS, token_of(reset)])):
        raise Failed('secrets were written:\n' + '\n'.join(found))
    print(f'{Watched.looks} looks at the program from outside')

    log = open(os.devnull, 'wb')
    programs = powerless(programs, os.path.join(os.environ['TMPDIR'], 'bin'))
    crash(start, os.environ['TMPDIR'])


desktop.run(story, *sys.argv[1:])
