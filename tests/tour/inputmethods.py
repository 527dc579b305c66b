# SPDX-License-Identifier: MIT
"""inputmethods.py <folder of the programs> <folder for a picture when it fails>

A password with composed characters arrives as it was typed, hidden and shown, whatever input method is there: with dead keys and with the
Compose key, by Qt's own composing, by a real IBus, and by none. To be run in a private session.
"""
import subprocess
import sys

import desktop
from desktop import Atspi, Emulator, Failed, wait_until
from reader import Reader, Role

ADA = 'ada@example.com'
# Keys of the layout us(intl), by the character that they make.
KEYS = [['x'], ['dead_circumflex', 'e'], ['dead_circumflex', 'space'], ['y'], ['Multi_key', 's', 's'], ['dead_diaeresis', 'O'], ['1'], ['2']]
PASSWORD = 'xê^yßÖ12'


def keyboard():
    """A layout with dead keys, and the right Windows key as Compose."""
    desktop.screen().set_layout('us', 'intl', 'compose:rwin')


class IBus:
    """A real ibus-daemon, with its engine for this layout."""

    def __init__(self):
        self._process = subprocess.Popen(['ibus-daemon', '--panel', 'disable', '--emoji-extension', 'disable'])
        wait_until(lambda: self._uses('xkb:us:intl:eng'), 'IBus to be there')
        keyboard()  # IBus sets its own

    @staticmethod
    def _uses(engine):
        """Sets the engine, and asks for it, because without an X server the answer to the first is an error that is none."""
        ask = ['ibus', 'engine']
        subprocess.run([*ask, engine], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
        return subprocess.run(ask, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout.strip() == engine

    def end(self):
        self._process.terminate()
        self._process.wait()


def signs_in(programs, emulator, shown, **environment):
    program = Reader(programs, '--project-id', emulator.project, '--base-url', emulator.url, **environment)
    program.see('Sign in')
    program.fill('Email', ADA)
    program.go('Password')
    if shown:
        program.push('Show “Password”')
        program.press('shift+Tab')
    wait_until(lambda: program.focused() == 'Password', 'the password to have the keyboard')
    field = program.find('Password', Role.PASSWORD_TEXT)
    for length, keys in enumerate(KEYS, 1):
        program.press(*keys)
        # Qt puts what an input method has made before letters that were typed earlier and still wait.
        wait_until(lambda wanted=length: Atspi.Text.get_character_count(field) == wanted, f'{keys} to arrive')
    program.press('Return')
    program.see('Your account')
    program.push('Sign out')
    program.see('You’re signed out.')
    program.close()


def tell(programs, _):
    keyboard()
    emulator = Emulator(programs)
    emulator.call('POST', '/v1/auth/password/signup', {'loginId': ADA, 'password': PASSWORD}, Authorization=f'Bearer {emulator.project}')

    def everywhere(module, locale='C.UTF-8'):
        for shown in (False, True):
            try:
                signs_in(programs, emulator, shown, QT_IM_MODULE=module, LC_ALL=locale)
            except Failed as failure:
                raise Failed(f'{module}, {locale}, {"shown" if shown else "hidden"}') from failure
    everywhere('compose')
    everywhere('none')
    everywhere('none', 'C')
    ibus = IBus()
    everywhere('ibus')
    ibus.end()


desktop.run(tell, *sys.argv[1:])
