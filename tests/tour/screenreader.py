# SPDX-License-Identifier: MIT
"""screenreader.py <folder of the programs> <folder for a picture when it fails>

From sign-up to sign-out for somebody who sees nothing: whatever is found, pressed and filled is so by the accessibility bus alone, and what
is not heard there does not count. Keys are used where a screen reader's user has nothing else. To be run in a private session.
"""
import sys

import desktop
from desktop import Emulator, Failed, wait_until
from reader import FIELDS, Ears, Reader, Role, State

ADA = 'ada@example.com'
PASSWORDS = iter(f'Analytical-Engine-{1840 + n}' for n in range(20))
DAY = 24 * 60 * 60


class Story:
    def __init__(self, programs):
        self.programs = programs
        self.emulator = Emulator(programs)
        self.ears = Ears()
        self.password = next(PASSWORDS)
        self.reader = None
        self.start()

    def start(self, *arguments):
        self.reader = Reader(self.programs, '--project-id', self.emulator.project, '--base-url', self.emulator.url, *arguments)

    def see(self, text, screen):
        self.reader.see(text)
        self.reader.check(screen)

    def sign_in(self, password=None):
        self.reader.enter('Email', ADA)
        self.reader.enter('Password', password or self.password)
        self.reader.do('Sign in')

    def sign_out(self):
        self.reader.do('Sign out')
        self.ears.wait('You’re signed out.')

    def signs_up(self):
        reader = self.reader
        self.see('Create an account', 'sign in')
        self.ears.forget()
        reader.do('Sign in')
        self.ears.wait('Enter your email address.')
        if 'Enter your email address.' not in reader.find('Email', *FIELDS).get_description():
            raise Failed('the field does not say what is wrong with it')
        reader.do('Create an account')
        self.see('At least 8 characters', 'sign up')
        reader.enter('Email', ADA)
        reader.enter('Name (optional)', 'Ada Lovelace')
        reader.enter('Password', 'Engine')
        wait_until(lambda: 'Still needed: At least 8 characters' in reader.find('Password', *FIELDS).get_description(),
                   'the rules to be told with the field')
        reader.do('Create account')
        self.ears.wait('This password doesn’t meet all the rules yet.')
        reader.do('Suggest a password')
        self.ears.wait('Save this password')
        reader.enter('Password', self.password)
        wait_until(lambda: 'All rules are met' in reader.find('Password', *FIELDS).get_description(), 'the rules to be met')
        reader.do('Create account')
        self.see('Ada Lovelace', 'account')
        self.see('127.0.0.1', 'account')

    def mistypes(self):
        self.sign_out()
        self.sign_in('wrong')
        self.ears.wait('Wrong email or password.')
        self.ears_at('Password')
        self.sign_in('wrong')
        self.ears.wait('Wrong email or password.')  # the same words are said again
        self.sign_in('wrong')
        self.ears.wait('the account may be locked')
        self.reader.do('Reset password')
        self.see('Email me a reset link', 'forgot')
        self.reader.do('Back to sign in')
        self.reader.do('Create an account')
        self.reader.see('Sign in instead')
        self.reader.enter('Email', ADA)
        self.reader.enter('Password', self.password)
        self.reader.do('Create account')
        self.ears.wait('There’s already an account')
        self.reader.do('Sign in instead')
        self.reader.see('Forgot password?')
        self.emulator.fail('password/signin', 503)
        self.sign_in()
        self.ears.wait('The sign-in service')
        self.reader.do('Details')
        self.see('Copy details', 'details')
        self.sign_in()
        self.see('Your account', 'account')

    def ears_at(self, name):
        wait_until(lambda: self.reader.focused() == name, f'the keyboard to be at “{name}”')

    def changes_and_replaces(self):
        reader = self.reader
        reader.do('Change password…')
        reader.enter('New password', self.password)
        self.see('Change password', 'change')
        self.ears.forget()
        reader.do('Change password')
        self.ears.wait('The server didn’t accept this password.')
        self.password = next(PASSWORDS)
        reader.enter('New password', self.password)
        self.emulator.advance(15 * 60)  # then the current password is asked for
        reader.do('Change password')
        self.ears.wait('Password changed.')
        reader.do('Change password…')
        reader.enter('Current password', 'wrong')
        new = next(PASSWORDS)
        reader.enter('New password', new)
        self.see('Save and sign in', 'replace')
        reader.do('Save and sign in')
        self.ears.wait('The current password is wrong.')
        reader.enter('Current password', self.password)
        reader.enter('New password', new)
        reader.do('Save and sign in')
        self.password = new
        self.see('Your account', 'account')

    def forgets(self):
        reader = self.reader
        self.sign_out()
        reader.do('Forgot password?')
        self.see('Email me a reset link', 'forgot')
        reader.enter('Email', ADA)
        reader.do('Email me a reset link')
        self.see('Paste the link from the email', 'check mail')
        self.ears.forget()
        reader.enter('Paste the link from the email', 'https://example.com/')
        reader.do('Use this link')
        self.ears.wait('This isn’t the link')
        link = self.emulator.messages(ADA)[0]['link']
        reader.enter('Paste the link from the email', link)
        reader.do('Use this link')
        self.see('Set a new password', 'new password')
        self.password = next(PASSWORDS)
        reader.enter('New password', self.password)
        reader.do('Sign out my other devices', 'Toggle')
        if not reader.states('Sign out my other devices', Role.CHECK_BOX).contains(State.CHECKED):
            raise Failed('nobody can tell that the box is ticked')
        reader.do('Save')
        self.ears.wait('Password changed')
        self.see('Your account', 'account')

    def is_in_trouble(self):
        reader = self.reader
        self.sign_out()
        self.emulator.stop()
        self.sign_in()
        self.ears.wait('You appear to be offline.')
        self.emulator.start()
        self.emulator.call('POST', '/v1/auth/password/signup', {'loginId': ADA, 'password': self.password, 'user': {'name': 'Ada Lovelace'}},
                           Authorization=f'Bearer {self.emulator.project}')
        self.emulator.call('POST', '/emulator/faults', {'path': '/v1/auth/password/signin', 'kind': 'status', 'status': 503})
        reader.do('Try again')
        self.ears.wait('The sign-in service is having a problem.')
        self.emulator.set(rateLimit=1)
        self.sign_in('wrong')
        self.ears.wait('Wrong email or password.')
        self.sign_in('wrong')
        self.ears.wait('Too many attempts.')
        if reader.states('Sign in', Role.PUSH_BUTTON).contains(State.SENSITIVE):
            raise Failed('the button does not say that it cannot be pressed')
        self.emulator.set(rateLimit=0)
        reader.close()

        self.start()
        self.emulator.set(passwordLifetime=DAY)
        self.emulator.advance(DAY + 1)
        self.sign_in()
        self.ears.wait('Your password has expired.')
        self.see('Choose a new password', 'replace')
        self.password = next(PASSWORDS)
        self.reader.enter('New password', self.password)
        self.reader.do('Save and sign in')
        self.see('Your account', 'account')
        self.reader.do('Sign out everywhere…')
        self.see('Cancel', 'account')
        self.reader.do('Sign out everywhere')
        self.ears.wait('You’re signed out.')
        self.reader.close()
        self.emulator.set(passwordLifetime=0)

    def signs_in_by_mail(self):
        self.start('--offer-link', '--offer-code', '--redirect', 'none')
        reader = self.reader
        reader.enter('Email', ADA)
        self.see('Email me a code', 'sign in by mail')
        reader.do('Email me a code')
        self.see('Enter the code', 'code')
        self.ears.forget()
        reader.enter('Code', '000000')
        reader.do('Sign in')
        self.ears.wait('That code is wrong')
        reader.enter('Code', self.emulator.messages(ADA)[0]['code'])
        reader.do('Sign in')
        self.see('Your account', 'account')
        self.sign_out()
        reader.do('Email me a link')
        self.see('Check your email', 'check mail')
        reader.enter('Paste the link from the email', self.emulator.messages(ADA)[0]['link'])
        reader.do('Use this link')
        self.see(f'Sign in as {ADA}?', 'confirm link')
        reader.do('Sign in')
        self.see('Your account', 'account')
        reader.close()

    def comes_back(self):
        """The first thing that is heard, after the window's name."""
        self.emulator.advance(60 * DAY)
        self.start()
        self.ears.wait('Your session has ended.')
        self.sign_in()
        self.see('Your account', 'account')
        self.reader.close()
        desktop.lock_keyring()
        self.ears.forget()
        self.start()
        self.ears.wait('Your saved session is locked.')
        self.reader.do('Sign in instead')
        self.sign_in()
        self.ears.wait('You’re signed in, but your keyring is locked')
        self.reader.close()
        desktop.end_keyring()
        self.start()
        self.sign_in()
        self.ears.wait('this computer has no usable keyring')
        self.reader.do('How to fix')
        self.ears.wait('Your session is stored only in your desktop’s keyring')
        self.reader.close()


def tell(programs, _):
    story = Story(programs)
    story.signs_up()
    story.mistypes()
    story.changes_and_replaces()
    story.forgets()
    story.is_in_trouble()
    story.signs_in_by_mail()
    story.comes_back()


desktop.run(tell, *sys.argv[1:])
