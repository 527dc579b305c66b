# SPDX-License-Identifier: MIT
"""links.py <folder of the programs> <folder for pictures>

A forgotten password ends in a new one, on each way that the link of the mail can come back: by a browser on this computer, by the
web page that hands it over, by the desktop, pasted, or by choosing a number. And what comes without having been asked for, is asked about.
To be run in a private session.
"""
import html
import os
import re
import socket
import subprocess
import sys
import urllib.error
import urllib.parse

import desktop
from desktop import Emulator, Failed, Program, wait_until
from tour import WebPage, self_signed_certificate

HERE = os.path.dirname(os.path.abspath(__file__))
BRIDGE = os.path.join(HERE, '..', '..', 'packaging', 'bridge', 'index.html')
ADA = 'ada@example.com'


class Person:
    """Somebody with an account, a mailbox, a browser and another device."""

    def __init__(self, emulator, name):
        self.emulator, self.address, self.password = emulator, f'{name}@example.com', f'{name}-Engine-1833'
        emulator.call('POST', '/emulator/users', {'loginId': self.address, 'password': self.password, 'name': name.title(),
                                                  'verifiedEmail': True})
        self.other_device = self.sign_in(self.password)['refreshJwt']

    def post(self, path, body, refresh=None):
        bearer = self.emulator.project + (f':{refresh}' if refresh else '')
        return self.emulator.call('POST', path, body, Authorization=f'Bearer {bearer}')

    def sign_in(self, password):
        return self.post('/v1/auth/password/signin', {'loginId': self.address, 'password': password})

    def can_sign_in(self, password):
        return self._is_accepted(lambda: self.sign_in(password))

    def is_signed_in_elsewhere(self):
        return self._is_accepted(lambda: self.post('/v1/auth/refresh', {}, self.other_device))

    @staticmethod
    def _is_accepted(call):
        try:
            call()
        except urllib.error.HTTPError:
            return False
        return True

    def mail(self):
        return self.emulator.messages(self.address)[0]


def browse(address, *selector):
    """The history of a real browser, in one line, and the page that it shows."""
    command = ['node', os.path.join(HERE, 'browse.mjs'), address, *selector]
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout.split('\n', 1)


def can_be_had_by_others(port):
    """Whether another user of this computer can take the port. Asks as one, where this test may be one."""
    attempt = f"""
import itertools, socket, sys
for host, *options in itertools.product(['127.0.0.1', '0.0.0.0', '::'], [0, 1], [0, 1]):
    with socket.socket(socket.AF_INET6 if ':' in host else socket.AF_INET) as taker:
        for option, value in zip([socket.SO_REUSEADDR, socket.SO_REUSEPORT], options):
            taker.setsockopt(socket.SOL_SOCKET, option, value)
        try:
            taker.bind((host, {port}))
            taker.listen()
            sys.exit(0)
        except OSError:
            pass
sys.exit(1)"""
    as_other = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups'] if os.getuid() == 0 else []
    return subprocess.run([*as_other, sys.executable, '-c', attempt], check=False, cwd='/').returncode == 0


def install(build):
    """For this user alone, as a package does it for all."""
    prefix = os.path.expanduser('~/.local')
    subprocess.run(['cmake', '--install', build, '--component', 'Program', '--prefix', prefix], check=True, stdout=subprocess.DEVNULL)
    subprocess.run(['update-desktop-database', f'{prefix}/share/applications'], check=True)
    os.environ['PATH'] = f'{prefix}/bin:' + os.environ['PATH']


def open_link(link):
    """What the desktop does with a link that is not for a browser."""
    subprocess.Popen(['xdg-open', link])  # stays for as long as the program does that it starts


class Story:
    def __init__(self, programs, pictures):
        self.programs, self.pictures = programs, pictures
        install(os.path.dirname(programs))
        self.emulator = Emulator(programs)
        os.environ |= {'DESCOPE_PROJECT_ID': self.emulator.project, 'DESCOPE_BASE_URL': self.emulator.url}
        self.login = None

    def picture(self, name):
        self.login.picture(os.path.join(self.pictures, name + '.png'))

    def forget(self, person, *arguments):
        """Asks for the mail, in the window."""
        self.emulator.forget_requests()
        self.login = Program(self.programs, *arguments)
        self.login.see('Forgot password?')
        self.login.push('Forgot password?')
        self.login.fill('Email', person.address)
        self.login.press('Return')
        self.login.see('Check your email')
        self.picture('-'.join(['check-mail', *arguments[1:]]).split(':')[0])
        return person.mail()

    def choose_password(self, person, sign_out_others=False):
        """Types a new password into the window, and sees what has become of the old one, and of the other device."""
        self.login.see('Set a new password')
        self.check(not self.emulator.requests('/v1/auth/magiclink/verify'), 'nothing was spent before the click')
        if sign_out_others:
            self.login.push('Sign out my other devices')
        old, person.password = person.password, 'Difference-Engine-1822'
        self.login.fill('New password', person.password)
        self.login.press('Return')
        self.login.see('Your account')
        self.login.see('Password changed')
        self.check(person.can_sign_in(person.password), 'the new password is right')
        self.check(not person.can_sign_in(old), 'the old password is wrong')
        self.check(person.is_signed_in_elsewhere() != sign_out_others, 'the other device is as was chosen')
        self.login.push('Sign out')
        self.login.see('You’re signed out.')
        self.login.close()

    @staticmethod
    def check(fact, what):
        if not fact:
            raise Failed(f'it is not so that {what}')

    # The ways back

    def by_browser_on_this_computer(self):
        grace = Person(self.emulator, 'grace')
        link = self.forget(grace)['link']
        self.check(link.startswith('http://127.0.0.1:'), 'the link leads to this computer')
        addresses, page = browse(link)
        self.check('go back to' in page, f'the page says where to go on: {page}')
        self.check('?' not in addresses, f'the history does not hold the token: {addresses}')
        self.choose_password(grace)

    def by_browser_after_the_screen_was_left(self):
        """A link that is still good leads to nobody else on this computer, and is not lost."""
        annie = Person(self.emulator, 'annie')
        link = self.forget(annie)['link']
        self.login.press('Escape')
        self.login.see('Forgot password?')
        self.check(can_be_had_by_others(0), 'others can take a port that is free')
        self.check(not can_be_had_by_others(urllib.parse.urlsplit(link).port), 'nobody else can take the port of the link')
        browse(link)
        self.login.see('A link from an email was opened.')
        self.picture('link-after-the-screen-was-left')
        self.login.push('Use the link')
        self.choose_password(annie)

    def by_browser_through_a_crowd(self):
        """Whoever fills the port with connections does not keep the browser out."""
        jean = Person(self.emulator, 'jean')
        link = self.forget(jean)['link']
        address = ('127.0.0.1', urllib.parse.urlsplit(link).port)
        crowd = [socket.create_connection(address) for _ in range(100)]
        _, page = browse(link)
        self.check('go back to' in page, f'the page says where to go on: {page}')
        for hog in crowd:
            hog.close()
        self.choose_password(jean)

    def by_the_page_that_hands_over(self):
        hedy = Person(self.emulator, 'hedy')
        with open(BRIDGE, encoding='utf-8') as file, WebPage(file.read(), certificate=self_signed_certificate()) as url:
            _, page = browse(self.forget(hedy, '--redirect', url + '/')['link'])
        handed_over = html.unescape(re.search(r'href="(descope-login:[^"]*)"', page)[1])
        open_link(handed_over)
        self.choose_password(hedy, sign_out_others=True)

    def by_the_desktop(self):
        karen = Person(self.emulator, 'karen')
        link = self.forget(karen, '--redirect', 'scheme')['link']
        self.check(link.startswith('descope-login://link?'), 'the link leads to the program')
        open_link(link)
        self.choose_password(karen)

    def pasted(self):
        mary = Person(self.emulator, 'mary')
        link = self.forget(mary, '--redirect', 'none')['link']
        self.login.fill('Paste the link from the email', link)
        self.login.press('Return')
        self.choose_password(mary, sign_out_others=True)

    def by_a_number(self):
        self.emulator.set(resetMethod='enchantedlink')
        radia = Person(self.emulator, 'radia')
        mail = self.forget(radia, '--redirect', 'none')
        right = [link['link'] for link in mail['links'] if self.login.shows(link['linkId'])]
        self.check(len(right) == 1, 'the window shows the number of one of the links')
        _, page = browse(right[0], 'button')
        self.check('You’re signed in' in page, f'the page says that it goes on elsewhere: {page}')
        self.choose_password(radia)
        self.emulator.set(resetMethod='magiclink')

    # What was not asked for

    def program_started_by_a_link(self):
        sophie = Person(self.emulator, 'sophie')
        link = self.forget(sophie, '--redirect', 'scheme')['link']
        self.login.close()
        self.login = Program.started_by(lambda: open_link(link))
        self.login.see('We can’t tell whether this link was requested here')
        self.picture('confirm-started-by-link')
        self.check(not self.emulator.requests('/v1/auth/magiclink/verify'), 'nothing was spent on arrival')
        self.login.fill('Email', sophie.address)
        self.login.push('Continue')
        self.choose_password(sophie)

    def link_of_somebody_else(self):
        """Clicking a stranger's link signs nobody in as the stranger."""
        victim, mallory = Person(self.emulator, 'ada'), Person(self.emulator, 'mallory')
        link = self.forget(mallory, '--redirect', 'scheme')['link']
        self.login.close()
        self.login = Program(self.programs)
        self.login.see('Forgot password?')
        self.login.fill('Email', victim.address)
        self.login.fill('Password', victim.password)
        self.login.press('Return')
        self.login.see('Your account')
        open_link(link)
        self.login.see(f'You’re signed in as {victim.address}')
        self.picture('confirm-signed-in')
        self.login.fill('Email', victim.address)
        self.login.push('Continue')
        self.login.fill('New password', 'Difference-Engine-1822')
        self.login.press('Return')
        self.login.see('That link belongs to another account, so nothing was changed.')
        self.picture('link-of-somebody-else')
        self.check(victim.can_sign_in(victim.password) and mallory.can_sign_in(mallory.password), 'no password was changed')
        self.login.close()


def main(programs, pictures):
    story = Story(programs, pictures)
    story.by_browser_on_this_computer()
    story.by_browser_after_the_screen_was_left()
    story.by_browser_through_a_crowd()
    story.by_the_page_that_hands_over()
    story.by_the_desktop()
    story.pasted()
    story.by_a_number()
    story.program_started_by_a_link()
    story.link_of_somebody_else()


if __name__ == '__main__':
    desktop.run(main, *sys.argv[1:])
