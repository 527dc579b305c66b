# SPDX-License-Identifier: MIT
"""accounts.py <folder of the programs> <folder for pictures>

Three people share a computer. Their accounts are added, chosen, signed out and removed by keyboard alone in a window, while other processes
use them as well, and the keyring is locked in between. To be run in a private session.
"""
import os
import subprocess
import sys

import desktop
from desktop import Emulator, Failed, Program, wait_until

PASSWORD = 'Analytical-Engine-1843'
ADA, GRACE, MARY = 'ada@example.com', 'grace@example.com', 'mary@example.com'
NAMES = {ADA: 'Ada', GRACE: 'Grace', MARY: 'Mary'}
LOCKED = 'Your saved session is locked. Unlock your keyring to continue.'


class Story:
    def __init__(self, programs, pictures):
        self.programs, self.pictures = programs, pictures
        self.emulator = Emulator(programs)
        self.project = ('--project-id', self.emulator.project, '--base-url', self.emulator.url)
        for address, name in NAMES.items():
            self.emulator.call('POST', '/v1/auth/password/signup', {'loginId': address, 'password': PASSWORD, 'user': {'name': name}},
                               Authorization=f'Bearer {self.emulator.project}')
        self.login = Program(programs, *self.project)

    def picture(self, name):
        self.login.picture(os.path.join(self.pictures, name + '.png'))

    def run(self, *arguments, code=0):
        """Returns what another process says that ends with this code."""
        ran = subprocess.run([os.path.join(self.programs, 'descope-login'), *self.project, *arguments], capture_output=True, text=True,
                             check=False, timeout=desktop.DEADLINE)
        if ran.returncode != code:
            raise Failed(f'{arguments} ended with {ran.returncode} instead of {code}: {ran.stderr}')
        return ran.stderr if code else ran.stdout

    def saved(self):
        """Returns whose accounts another process sees, the current one first."""
        lines = [line.split() for line in self.run('status', '--all').splitlines() if line.strip()]
        return [line[1] for line in lines if line[0] == '*'] + sorted(line[0] for line in lines if line[0] != '*')

    def keeps(self, *addresses):
        wait_until(lambda: self.saved() == list(addresses), f'{addresses} to be what is saved')

    def is_signed_in(self, address):
        self.login.see('Your account')
        self.login.see(address)

    def signs_in(self, address):
        self.login.fill('Email', address)
        self.login.fill('Password', PASSWORD)
        self.login.press('Return')
        self.is_signed_in(address)

    def chooses(self, name):
        self.login.push('Switch account…')
        self.login.see('Choose an account')
        self.login.push(name)

    def all_are_added(self):
        self.signs_in(ADA)
        self.login.push('Add account…')
        self.login.see('Forgot password?')
        self.signs_in(GRACE)
        self.chooses('Use another account')
        self.login.see('Forgot password?')
        self.picture('another')
        self.signs_in(MARY)
        self.picture('three')
        self.keeps(MARY, ADA, GRACE)

    def the_keyring_is_locked(self):
        """Nobody is lost by that, in any process."""
        desktop.lock_keyring()
        if LOCKED not in self.run('token', '--account', GRACE, code=2):
            raise Failed('another process did not say that the keyring is locked')
        self.chooses('Ada')
        self.login.see(LOCKED)
        wait_until(lambda: self.login.focused() == 'Unlock and retry', 'the way on to have the focus')
        self.picture('locked')
        desktop.unlock_keyring()
        self.login.press('space')
        self.is_signed_in(ADA)
        self.keeps(ADA, GRACE, MARY)

    def another_process_signs_out(self):
        """One of them, whose token it could have until then; the others stay."""
        if self.run('token', '--account', GRACE).count('.') != 2:
            raise Failed('there was no token of Grace')
        self.run('sign-out', '--account', GRACE)
        self.keeps(ADA, MARY)

    def one_is_removed(self):
        self.chooses('Remove Mary from this computer')
        self.login.see('Remove Mary from this computer? You can sign in again at any time.')
        self.picture('remove')
        self.login.push('Remove from this computer')
        self.login.see('The account was removed from this computer.')
        self.login.see_not('Remove Mary')
        self.picture('removed')
        self.keeps(ADA)


def tell(programs, pictures):
    story = Story(programs, pictures)
    story.all_are_added()
    story.the_keyring_is_locked()
    story.another_process_signs_out()
    story.one_is_removed()
    story.login.close()


desktop.run(tell, *sys.argv[1:])
