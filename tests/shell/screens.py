# SPDX-License-Identifier: MIT
"""screens.py <folder of the programs> <folder for a picture when it fails>

On a small screen at a large scale, a real window manager shows the whole window, frame included, and everything in it can be reached by
keyboard; also where the window was kept by a start on a larger screen. To be run in a private session.
"""
import os
import re
import subprocess
import sys

import desktop
from desktop import Atspi, Emulator, Failed, Program, wait_until

WIDTH, HEIGHT = 1366, 768


class SmallScreen:
    def __init__(self):
        reading, writing = os.pipe()
        self._server = subprocess.Popen(['Xvfb', '-displayfd', str(writing), '-screen', '0', f'{WIDTH}x{HEIGHT}x24', '-nolisten', 'tcp',
                                         '-noreset'], pass_fds=[writing], stderr=subprocess.DEVNULL)
        os.environ['DISPLAY'] = ':' + os.read(reading, 16).decode().strip()  # of everything from here on
        self._manager = subprocess.Popen(['openbox'])
        wait_until(lambda: subprocess.run(['xdotool', 'get_desktop'], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                                          check=False).returncode == 0, 'the window manager')

    def end(self):
        self._manager.terminate()
        self._server.terminate()
        self._server.wait()


def edges(window):
    """Left, top, right and bottom edge of the window, with its frame."""
    def ask(*command):
        return subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
    told = ask('xwininfo', '-id', window)
    left, top, width, height = (int(re.search(rf'{what}: +(-?\d+)', told)[1]) for what in
                                ('Absolute upper-left X', 'Absolute upper-left Y', 'Width', 'Height'))
    frame = re.search(r'= (\d+), (\d+), (\d+), (\d+)', ask('xprop', '-id', window, '_NET_FRAME_EXTENTS'))
    west, east, north, south = map(int, frame.groups())
    return left - west, top - north, left + width + east, top + height + south


def check_window(program):
    place = edges(program.window)
    if not (place[0] >= 0 and place[1] >= 0 and place[2] <= WIDTH and place[3] <= HEIGHT):
        raise Failed(f'the window is at {place} on a screen of {WIDTH} × {HEIGHT}')


def check_button(program, name):
    """Tab leads there, and it is on the screen then."""
    program.go(name)

    def within():
        node = next(node for node, called, _ in program.showing() if called == name and node.get_role() == Atspi.Role.PUSH_BUTTON)
        place = node.get_extents(Atspi.CoordType.WINDOW)
        window = edges(program.window)
        return place.y >= 0 and place.y + place.height <= window[3] - window[1]
    wait_until(within, f'“{name}” to be on the screen')


def tell(programs, _):
    emulator = Emulator(programs)
    project = ['--project-id', emulator.project, '--base-url', emulator.url]
    program = Program(programs, *project)
    program.see('Sign in')
    program.resize(460, 980)
    program.close()

    screen = SmallScreen()
    for scale in ('1', '2', '2.5'):  # the first is met with the window that was kept
        program = Program(programs, *project, QT_SCALE_FACTOR=scale)
        program.see('Sign in')
        check_window(program)
        for name in ('Sign in', 'Create an account'):
            check_button(program, name)
        program.push('Create an account')
        program.see('Sign in instead')
        check_button(program, 'Create account')
        program.close()
        os.remove(os.path.expanduser('~/.config/descope-login/window.geometry'))
    program = Program(programs, QT_SCALE_FACTOR='2')
    program.see_title('Connect to a Descope project – Descope Login')
    check_window(program)
    check_button(program, 'Connect')
    program.close()
    screen.end()


desktop.run(tell, *sys.argv[1:])
