# SPDX-License-Identifier: MIT
"""flatpak.py <folder of the programs> <folder for a picture when it fails>

The program in a sandbox as Flatpak makes it, with the bus that its manifest allows: who signed in is found again, a locked keyring is told as
such, who signed out stays so, and pages are opened by the portal. (Of a portal for secrets, see SECURITY.md, "In a sandbox".) The manifest
itself has nothing that flatpak-builder does not know. To be run in a private session with --sway; ends with code 77 where bubblewrap is not
allowed to make a sandbox.
"""
import os
import re
import subprocess
import sys

import desktop
from desktop import Emulator, Failed, Gio, GLib, Program, wait_until

ADA = 'ada@example.com'
PASSWORD = 'Analytical-Engine-1843'
ID = 'io.github.descope_qt.DescopeLogin'
MANIFEST = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', '..', 'packaging', 'flatpak', ID + '.yml')


def check(fact, what):
    if not fact:
        raise Failed(f'it is not so that {what}')


def check_manifest(folder):
    """flatpak-builder warns of words that it does not know, and goes on."""
    shown = subprocess.run(['flatpak-builder', '--show-manifest', MANIFEST], cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE,
                           text=True, check=False)
    check((shown.returncode, shown.stderr) == (0, ''), f'flatpak-builder understands the manifest: {shown.stderr}')


def allowed_names():
    with open(MANIFEST, encoding='utf-8') as manifest:
        return re.findall(r'^ *- --talk-name=(\S+)', manifest.read(), re.MULTILINE)


class Sandbox:
    def __init__(self, programs, folder):
        self._program = os.path.join(programs, 'descope-login')
        self._info, self._bus = os.path.join(folder, 'flatpak-info'), os.path.join(os.environ['XDG_RUNTIME_DIR'], 'sandbox-bus')
        os.symlink('/.flatpak-info', os.path.join(os.environ['XDG_RUNTIME_DIR'], 'flatpak-info'))
        with open(self._info, 'w', encoding='ascii') as file:
            file.write(f'[Application]\nname={ID}\n[Instance]\ninstance-id=1\n')
        # Flatpak itself allows the portals and, by a bus of their own, screen readers. Its proxy is in the sandbox, too: portals take it for
        # the program.
        rules = [f'--own={ID}', '--call=org.freedesktop.portal.*=*', '--broadcast=org.freedesktop.portal.*=@/org/freedesktop/portal/*',
                 *(f'--talk={name}' for name in ['org.a11y.Bus', *allowed_names()])]
        subprocess.Popen(self.command('xdg-dbus-proxy', os.environ['DBUS_SESSION_BUS_ADDRESS'], self._bus, '--filter', *rules))

    def command(self, *command):
        """The folders of the system are those outside, because there is no runtime here to have instead."""
        mounts = ['--tmpfs', '/', '--proc', '/proc', '--dev-bind', '/dev', '/dev', '--ro-bind', self._info, '/.flatpak-info']
        for path in ('/' + name for name in os.listdir('/') if name not in ('proc', 'dev', 'sys')):
            if os.path.islink(path):
                mounts += ['--symlink', os.readlink(path), path]
            elif os.path.isdir(path):
                mounts += ['--bind', path, path]
        return ['bwrap', *mounts, '--setenv', 'DBUS_SESSION_BUS_ADDRESS', f'unix:path={self._bus}', *command]

    def is_possible(self):
        return subprocess.run(self.command('true'), check=False).returncode == 0

    def start(self, *arguments):
        wait_until(lambda: os.path.exists(self._bus), 'the bus of the sandbox')
        return Program.started_by(lambda: subprocess.Popen(self.command(self._program, *arguments)))


class PagePortal:
    """One that opens no page, and remembers which it should have."""

    _interface = """<node><interface name="org.freedesktop.portal.OpenURI"><method name="OpenURI"><arg type="s" direction="in"/>
        <arg type="s" direction="in"/><arg type="a{sv}" direction="in"/><arg type="o" direction="out"/></method></interface></node>"""

    def __init__(self):
        self.opened = []
        bus, path = Gio.bus_get_sync(Gio.BusType.SESSION), '/org/freedesktop/portal/desktop'

        def open_page(*call):
            self.opened.append(call[5].unpack()[1])
            call[6].return_value(GLib.Variant('(o)', (path + '/request',)))
        bus.register_object(path, Gio.DBusNodeInfo.new_for_xml(self._interface).interfaces[0], open_page, None, None)
        self._name = Gio.bus_own_name_on_connection(bus, 'org.freedesktop.portal.Desktop', Gio.BusNameOwnerFlags.NONE, None, None)

    def end(self):
        Gio.bus_unown_name(self._name)


def opens_pages_by_the_portal(sandbox):
    pages = PagePortal()
    login = sandbox.start()
    login.see('Connect')
    login.push('Where do I find the project ID?')
    wait_until(lambda: pages.opened, 'the portal to be asked for a page')
    check(pages.opened[0].startswith('https://'), f'the page is that of the project: {pages.opened}')
    login.close()
    pages.end()


def is_kept(sandbox, *project):
    login = sandbox.start(*project)
    login.see('Create an account')
    login.fill('Email', ADA)
    login.fill('Password', PASSWORD)
    login.press('Return')
    login.see('Your account')
    login.close()

    login = sandbox.start(*project)
    login.see('Your account')
    login.close()

    desktop.lock_keyring()
    login = sandbox.start(*project)
    login.see('Your saved session is locked.')
    desktop.unlock_keyring()
    login.see('Your account')
    desktop.lock_keyring()
    login.push('Sign out')
    login.see('You’re signed out. We’ll delete your saved session')
    login.close()
    desktop.unlock_keyring()
    login = sandbox.start(*project)
    login.see('Create an account')
    login.close()


def tell(programs, folder):
    check_manifest(folder)
    sandbox = Sandbox(programs, folder)
    if not sandbox.is_possible():
        sys.exit(77)
    opens_pages_by_the_portal(sandbox)
    emulator = Emulator(programs)
    project = ['--project-id', emulator.project, '--base-url', emulator.url]
    emulator.call('POST', '/v1/auth/password/signup', {'loginId': ADA, 'password': PASSWORD}, Authorization=f'Bearer {emulator.project}')
    is_kept(sandbox, *project)


desktop.run(tell, *sys.argv[1:])
