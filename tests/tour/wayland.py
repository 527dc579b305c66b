# SPDX-License-Identifier: MIT
"""wayland.py <folder of the programs> <folder for pictures>

The program on a Wayland compositor, with its own frame and without an X server: from sign-up to sign-out, and a restart between. The
compositor has no keyboard, so what is done is done by the accessibility bus. To be run in a private session with --wayland.
"""
import glob
import os
import signal
import subprocess
import sys
import tempfile

import desktop
from desktop import Emulator, Failed, wait_until
from reader import Reader


class WaylandReader(Reader):
    def _find(self):
        Reader.last = self
        self._root = wait_until(self._application, 'the program on the accessibility bus')

    def picture(self, path):
        """Of the whole screen."""
        with tempfile.TemporaryDirectory() as folder:
            subprocess.run(['weston-screenshooter'], cwd=folder, check=True)
            os.replace(glob.glob(folder + '/*.png')[0], path)

    def close(self):
        """As a session that ends does."""
        self.signal(signal.SIGTERM)
        code = self._process.wait(desktop.DEADLINE)
        if code != 0:
            raise Failed(f'the program ended with code {code}')


def story(programs, pictures):
    emulator = Emulator(programs)

    def start():
        return WaylandReader(programs, '--project-id', emulator.project, '--base-url', emulator.url)

    def look(screen):
        login.check(screen)
        login.picture(os.path.join(pictures, screen + '.png'))

    if 'DISPLAY' in os.environ:
        raise Failed('there is an X server')
    login = start()
    login.see('Create an account')
    look('sign-in')
    login.do('Create an account')
    login.see('At least 8 characters')
    login.enter('Email', 'ada@example.com')
    login.enter('Name (optional)', 'Ada Lovelace')
    login.enter('Password', 'Analytical-Engine-1843')
    look('sign-up')
    login.do('Create account')
    login.see('Ada Lovelace')
    look('account')
    login.close()

    login = start()
    login.see('Ada Lovelace')
    login.do('Sign out')
    login.see('You’re signed out.')
    look('signed-out')

    # On another compositor there is another window, and one only.
    weston = subprocess.Popen(['weston', '--backend=headless-backend.so', '--use-pixman', '--socket=wayland-1', '--idle-time=0'],
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    socket = os.path.join(os.environ['XDG_RUNTIME_DIR'], 'wayland-1')
    wait_until(lambda: os.path.exists(socket), 'the second compositor')
    arguments = ['--project-id', emulator.project, '--base-url', emulator.url]
    second = WaylandReader(programs, *arguments, WAYLAND_DISPLAY='wayland-1')
    second.see('Create an account')
    for display in ('wayland-1', socket, 'wayland-0'):
        again = subprocess.run([os.path.join(programs, 'descope-login'), *arguments], timeout=desktop.DEADLINE, check=False,
                               env=os.environ | {'WAYLAND_DISPLAY': display})
        if again.returncode != 0:
            raise Failed(f'started again on {display}, it ended with {again.returncode}')
    second.close()
    weston.terminate()
    weston.wait()
    login.close()


desktop.run(story, *sys.argv[1:])
