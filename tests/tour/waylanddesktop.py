# SPDX-License-Identifier: MIT
"""waylanddesktop.py <folder of the programs> <folder for a picture when it fails>

What a Wayland desktop does with a window: it lets it come forward by a token alone, asks it to be small, types with an on-screen keyboard, and
hands what was copied to others. To be run in a private session with --sway.
"""
import os
import struct
import subprocess
import sys

import desktop
from desktop import Atspi, Emulator, Failed, screen, wait_until
from reader import Reader, Role
from waylandclient import WaylandClient

LINK = 'descope-login://link?t=0123456789abcdefghijklmnopqrstuv'


def check(fact, what):
    if not fact:
        raise Failed(f'it is not so that {what}')


def activation_token():
    """What a program that has the focus is given, so that the one that it starts may come forward."""
    client = WaylandClient()
    activation, token = client.bind('xdg_activation_v1'), client.new()
    client.request(activation, 1, token)
    client.request(token, 3)
    told = next(data for number, opcode, data in client.answers() if (number, opcode) == (token, 0))
    return told[4:4 + struct.unpack_from('=I', told)[0] - 1].decode()


class Story:
    def __init__(self, programs, folder):
        self.programs, self.folder = programs, folder
        emulator = Emulator(programs)
        self.project = ['--project-id', emulator.project, '--base-url', emulator.url]

    def start(self, *arguments, **environment):
        return Reader(self.programs, *(arguments or self.project), **environment)

    # By a token alone

    def starts_again(self, *arguments, **environment):
        again = subprocess.run([os.path.join(self.programs, 'descope-login'), *arguments], env=os.environ | environment, check=False,
                               timeout=desktop.DEADLINE)
        check(again.returncode == 0, 'a start is handed over')

    def comes_forward_by_a_token(self):
        first = self.start()
        other = self.start('--project-id', 'P2' + 'x' * 26, *self.project[2:])

        def is_brought_forward():
            """sway 1.9 and newer are content to mark the window when whoever asked for the token had no window with the focus."""
            window = screen().window(first.window)
            return window['focused'] or window['urgent']
        for arguments in (self.project, [LINK]):
            for name in ('XDG_ACTIVATION_TOKEN', 'DESKTOP_STARTUP_ID'):  # the latter is what GLib 2.74 says
                self.starts_again(*arguments, **{name: 'made-up'})
                check(not is_brought_forward(), 'a token that nobody gave brings nothing forward')
                self.starts_again(*arguments, **{name: activation_token()})
                wait_until(is_brought_forward, f'the window to come forward by {name}')
                screen().focus(first.window)
                screen().focus(other.window)
        first.see('A link from an email was opened.')
        screen().close(first.window)
        first.wait()
        other.close()

    def uses_the_token_of_its_own_start(self):
        for name in ('XDG_ACTIVATION_TOKEN', 'DESKTOP_STARTUP_ID'):
            token, log = activation_token(), os.path.join(self.folder, name)
            with open(log, 'wb') as file:
                program = self.start(log=file, WAYLAND_DEBUG='1', **{name: token})
            with open(log, encoding='utf-8') as file:  # which may be told of after the window is there
                wait_until(lambda: file.seek(0) == 0 and f'.activate("{token}"' in file.read(), f'the window to be shown by {name}')
            program.close()

    # The keyboard on the screen

    def types_on_the_screen(self):
        """Each word comes from a keyboard of its own, whose capitals need no Shift."""
        def touch(*keys):
            subprocess.run(['wtype', *keys], check=True)
        program = self.start()
        program.see('Sign in')
        touch('ada@example.com')
        wait_until(lambda: self.text(program, 'Email') == 'ada@example.com', 'the address to be typed')
        touch('-k', 'Tab')
        wait_until(lambda: program.focused() == 'Password', 'the password to have the keyboard')
        touch('Pä€')
        wait_until(lambda: len(self.text(program, 'Password')) == 3, 'the password to be typed')
        check(not program.shows('Caps Lock is on'), 'a capital without Shift is not taken for Caps Lock')
        touch('-M', 'capslock', '-k', 'End', '-m', 'capslock')
        program.see('Caps Lock is on')
        touch('-k', 'End')
        program.see_not('Caps Lock is on')
        program.do('Show “Password”', 'Toggle')
        wait_until(lambda: self.text(program, 'Password') == 'Pä€', 'the password to be as it was typed')
        program.close()

    @staticmethod
    def text(program, name):
        return Atspi.Text.get_text(program.find(name, Role.TEXT, Role.PASSWORD_TEXT), 0, -1)

    # What others can paste

    def copies_what_it_suggests(self):
        def paste(*options):
            return subprocess.run(['wl-paste', '--no-newline', *options], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
                                  timeout=desktop.DEADLINE, check=False).stdout
        program = self.start()
        program.push('Create an account')
        program.see('Sign in instead')
        program.push('Suggest a password')
        wait_until(lambda: self.text(program, 'Password'), 'a password to be suggested')
        suggested = self.text(program, 'Password')
        program.go('Password')
        program.press('ctrl+a', 'ctrl+c', 'ctrl+x', 'shift+Home', 'ctrl+Insert')
        check(paste() == '' and paste('--primary') == '', 'the field gives nothing away')
        program.push('Copy password')
        wait_until(lambda: paste() == suggested, 'the suggestion to be on the clipboard')
        check('x-kde-passwordManagerHint' in paste('--list-types'), 'clipboard managers are told that it is a secret')
        check(paste('--type', 'x-kde-passwordManagerHint') == 'secret', 'they are told in the words that they know')
        check(paste('--primary') == '', 'it is in no other selection')
        program.go('Password')
        program.press('ctrl+a', 'BackSpace', 'ctrl+v')
        wait_until(lambda: self.text(program, 'Password') == suggested, 'it to be pasted')
        program.close()
        check(paste() == '', 'the clipboard goes with the program')

    # A small screen

    def fits_on_a_small_screen(self):
        program = self.start()
        program.resize(460, 980)
        wait_until(lambda: screen().window(program.window)['window_rect']['height'] > 900, 'the window to be tall')
        program.close()
        screen().tell('output * mode 1366x768 scale 2')
        program = self.start()
        program.see('Sign in')
        frame = screen().window(program.window)
        check(frame['deco_rect']['height'] + frame['rect']['height'] <= 768 / 2, 'the window with its frame is no higher than the screen')
        for name in ('Sign in', 'Create an account'):
            program.go(name)
            wait_until(lambda button=program.find(name, Role.PUSH_BUTTON): self.is_within(button, frame['window_rect']), f'“{name}” to be seen')
        program.close()

    @staticmethod
    def is_within(node, room):
        place = node.get_extents(Atspi.CoordType.WINDOW)
        return place.y >= 0 and place.y + place.height <= room['height']


def tell(programs, folder):
    story = Story(programs, folder)
    story.types_on_the_screen()
    story.copies_what_it_suggests()
    story.comes_forward_by_a_token()
    story.uses_the_token_of_its_own_start()
    story.fits_on_a_small_screen()


desktop.run(tell, *sys.argv[1:])
