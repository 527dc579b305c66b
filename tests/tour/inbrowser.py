# SPDX-License-Identifier: MIT
"""inbrowser.py <folder of the programs> <folder for pictures>

People sign up and in by their browser, which is a real one: on the pages of the service, with a passkey, by a social account, and by the
page of their organization. They are signed in still after a restart, and sign out. Who says no is told so. To be run in a private session.
"""
import json
import os
import subprocess
import sys

import desktop
from desktop import Emulator, Failed, Program, wait_until

HERE = os.path.dirname(os.path.abspath(__file__))
SCRIPT = os.path.join(HERE, '..', 'login', 'realbrowser.mjs')


def be_default_browser(command):
    """For this user, whose home is one of the private session."""
    for path, text in {
            '~/.local/share/applications/test-browser.desktop':
                f'[Desktop Entry]\nType=Application\nName=Browser\nExec={command} %u\nMimeType=x-scheme-handler/http;\n',
            '~/.config/mimeapps.list': '[Default Applications]\nx-scheme-handler/http=test-browser.desktop\n'}.items():
        path = os.path.expanduser(path)
        os.makedirs(os.path.dirname(path), exist_ok=True)
        with open(path, 'w', encoding='utf-8') as file:
            file.write(text)


class Browser:
    """A headless chromium, and the command by which the desktop opens it."""

    def __init__(self, folder):
        self._asked = os.path.join(folder, 'asked')
        command = os.path.join(folder, 'open-browser')
        with open(command, 'w', encoding='utf-8') as file:
            file.write(f'#!/bin/sh\nprintf %s "$1" >"{self._asked}.new" && mv "{self._asked}.new" "{self._asked}"\n')
        os.chmod(command, 0o755)
        be_default_browser(command)
        self._process = subprocess.Popen(['node', SCRIPT], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        if 'missing' in json.loads(self._process.stdout.readline()):
            raise Failed('no chromium is installed')

    def order(self, verb, value=None):
        self._process.stdin.write(json.dumps({verb: value}) + '\n')
        self._process.stdin.flush()
        answer = json.loads(self._process.stdout.readline())
        if 'error' in answer:
            raise Failed(f'{verb} {value}: {answer["error"]}')
        return answer['result']

    def says(self, text):
        """Waits until the page says this."""
        self.order('until', f'document.body?.innerText.includes({json.dumps(text)})')

    def click(self, text):
        self.says(text)
        self.order('click', text)

    def fill(self, field, text):
        self.order('evaluate', f'document.getElementById({json.dumps(field)}).value = {json.dumps(text)}')

    def follow(self):
        """Goes where the program has sent the person."""
        wait_until(lambda: os.path.exists(self._asked), 'the browser to be opened')
        with open(self._asked, encoding='utf-8') as file:
            address = file.read()
        os.remove(self._asked)
        self.order('open', address)

    def is_back(self):
        """The page of the program tells nobody what came."""
        self.order('until', "location.hostname === '127.0.0.1' && document.body?.innerText.includes('close')")
        address = self.order('evaluate', 'location.href')
        if '?' in address:
            raise Failed(f'the browser still shows {address}')

    def close(self):
        self._process.stdin.close()
        self._process.wait()


class Story:
    def __init__(self, programs, pictures):
        self.programs, self.pictures = programs, pictures
        self.emulator = Emulator(programs)
        self.emulator.call('POST', '/emulator/tenants', {'id': 'T1', 'name': 'Acme', 'domains': ['acme.example']})
        self.browser = Browser(pictures)
        self.login = None

    def start(self):
        self.login = Program(self.programs, '--project-id', self.emulator.project, '--base-url', self.emulator.url, '--offer-browser',
                             '--offer-sso', '--providers', 'google')

    def picture(self, name):
        self.login.picture(os.path.join(self.pictures, name + '.png'))

    def is_signed_in(self, address):
        self.login.see('Your account')
        self.login.see(address)
        self.browser.is_back()

    def sign_out(self):
        self.login.push('Sign out')
        self.login.see('You’re signed out.')

    def sign_up(self):
        self.login.see('Continue in your browser')
        self.picture('form')
        self.login.push('Continue in your browser')
        self.login.see('Waiting for you to sign in')
        self.picture('waiting')
        self.browser.follow()
        self.browser.says('Somebody new?')
        self.browser.fill('loginId', 'ada@example.com')
        self.browser.click('Sign up')
        self.is_signed_in('ada@example.com')
        self.sign_out()

    def sign_in_and_restart(self):
        self.login.push('Continue in your browser')
        self.browser.follow()
        self.browser.click('Continue as ada@example.com')
        self.is_signed_in('ada@example.com')
        self.login.close()
        self.start()
        self.login.see('Your account')
        self.login.see('ada@example.com')
        self.sign_out()

    def say_no(self):
        self.login.push('Continue in your browser')
        self.browser.follow()
        self.browser.click('Cancel')
        self.browser.is_back()
        self.login.see('Sign-in was declined in your browser.')
        self.picture('no')

    def social_account(self):
        self.login.push('Continue with Google')
        self.browser.follow()
        self.browser.says('Sign in with Google')
        self.browser.click('Continue as ada@example.com')
        self.is_signed_in('ada@example.com')
        self.sign_out()

    def organization(self):
        self.login.push('Use single sign-on')
        self.login.fill('Work email or organization domain', 'nowhere.example')
        self.login.press('Return')
        self.login.see('We couldn’t find single sign-on for this email address or domain.')
        self.picture('unknown-organization')
        self.login.fill('Work email or organization domain', 'dora@acme.example')
        self.login.press('Return')
        self.browser.follow()
        self.browser.says('Sign in with Acme')
        self.browser.click('Sign up')  # the address is there already
        self.is_signed_in('dora@acme.example')
        self.sign_out()

    def passkey(self):
        self.browser.order('addAuthenticator')
        for button in ('Create a passkey', 'Sign in with a passkey'):
            self.login.push('Continue in your browser')
            self.browser.follow()
            self.browser.click('Use a passkey')
            self.browser.says('Create a passkey')
            self.browser.fill('loginId', 'carla@example.com')
            self.browser.click(button)
            self.is_signed_in('carla@example.com')
            self.sign_out()


def main(programs, pictures):
    story = Story(programs, pictures)
    try:
        story.start()
        story.sign_up()
        story.sign_in_and_restart()
        story.say_no()
        story.social_account()
        story.organization()
        story.passkey()
        story.login.close()
    finally:
        story.browser.close()


if __name__ == '__main__':
    desktop.run(main, *sys.argv[1:])
