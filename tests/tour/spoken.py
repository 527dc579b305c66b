# SPDX-License-Identifier: MIT
"""spoken.py <folder of the programs> <folder for a picture when it fails>

What Orca speaks, sentence by sentence and screen by screen, from sign-up to sign-out. To be run in a private session.
"""
import html
import os
import re
import subprocess
import sys
import urllib.parse
import urllib.request

import desktop
from desktop import Atspi, Emulator, Failed, wait_until
from orcaspeech import Orca
from reader import FIELDS, Reader

ADA = 'ada@example.com'
ENGINE = 'Analytical-Engine-1843'
LOOM = 'Jacquard-Loom-1804'


class Browser:
    """The browser of the desktop, without its window: notes what it is to open, and goes through the page of the service."""

    def __init__(self):
        folder = os.path.join(os.environ['HOME'], 'browser')
        os.mkdir(folder)
        self._opened, command = os.path.join(folder, 'opened'), os.path.join(folder, 'xdg-open')
        with open(command, 'w') as script:
            script.write(f'#!/bin/sh\nprintf "%s\\n" "$1" >>"{self._opened}"\n')
        os.chmod(command, 0o700)
        os.environ['PATH'] = folder + ':' + os.environ['PATH']

    def opened(self):
        """Returns what it was told to open, one after the other."""
        if not os.path.exists(self._opened):
            return []
        with open(self._opened) as lines:
            return lines.read().split()

    def signs_in(self, address):
        """Presses the button of this person, and is led back to the program."""
        page = urllib.request.urlopen(self.opened()[-1], timeout=desktop.DEADLINE).read().decode()
        action = html.unescape(re.search(r'<form[^>]* action="([^"]+)"', page)[1])
        request = re.search(r'name="request" value="([^"]+)"', page)[1]
        choice = re.search(r'value="([^"]+)"[^>]*>[^<]*<small>' + re.escape(address), page)[1]
        form = urllib.parse.urlencode({'request': request, 'choice': choice}).encode()
        urllib.request.urlopen(urllib.parse.urljoin(self.opened()[-1], action), form, timeout=desktop.DEADLINE).read()


class Story:
    def __init__(self, programs):
        self.browser = Browser()
        self.emulator = Emulator(programs, '--data', os.path.join(os.environ['HOME'], 'emulator.sqlite'))  # which outlives a stop
        self.orca = Orca()
        self.expected = []
        self.of_pasting = ()
        self.login = Reader(programs, '--project-id', self.emulator.project, '--base-url', self.emulator.url, '--offer-code', '--offer-browser', '--offer-sso')

    def heard(self):
        """Returns what was heard, without what Orca says of a text that was pasted: that, or nothing, and late on a busy computer."""
        return [sentence for sentence in self.orca.heard() if sentence not in self.of_pasting]

    def hears(self, *sentences):
        """Waits until exactly these sentences were heard, the latest of them to the end."""
        try:
            wait_until(lambda: self.heard() == list(sentences), 'Orca to speak')
        except Failed as failed:
            raise Failed(f'Orca spoke {self.heard()} instead of {list(sentences)}') from failed
        self.expected = list(sentences)

    def presses(self, key, *sentences):
        """Presses a key, and hears these sentences and no other."""
        if self.expected and self.heard() != self.expected:
            raise Failed(f'Orca went on to {self.heard()} after {self.expected}')
        self.orca.forget()
        self.login.press(key)
        self.expected = []
        if sentences:
            self.hears(*sentences)

    def goes_to(self, name, sentence):
        """Presses Tab until what is called so has the focus, and hears of it."""
        self.orca.forget()
        self.login.go(name)
        wait_until(lambda: self.orca.heard()[-1:] == [sentence], f'“{sentence}” to be spoken last')
        self.expected = self.heard()  # on a busy computer also of what was passed by

    def pastes(self, text, into, *sentences):
        self.of_pasting = (text, f'{len(text)} bullet characters', 'Pasted contents from clipboard.', 'Selection deleted.')
        subprocess.run(['xclip', '-selection', 'clipboard'], input=text, text=True, check=True)
        self.presses('ctrl+v')
        wait_until(lambda: Atspi.Text.get_character_count(self.login.find(into, *FIELDS)) == len(text), f'the text to be in “{into}”')
        if sentences:
            self.hears(*sentences)

    def types(self, text, *sentences):
        self.orca.forget()
        self.login.write(text)
        self.hears(*sentences)

    def signs_up(self):
        self.hears('Sign in – Descope Login frame.', 'Sign in', 'Email text.')
        self.presses('Return', 'notification Enter your email address.')
        self.goes_to('Create an account', 'Create an account push button.')
        self.presses('space', 'Create account', 'Email text.')
        self.pastes(ADA, 'Email')
        self.presses('Tab', 'Name (optional) text.')
        self.pastes('Ada Lovelace', 'Name (optional)')
        self.presses('Tab', 'Password password text.',
                     'Still needed: At least 8 characters; One lowercase letter; One uppercase letter; One number; One symbol, such as ! or ?')
        self.pastes('Engine', 'Password', 'notification Password strength: Weak.',
                    'notification Still needed: At least 8 characters; One number; One symbol, such as ! or ?')
        self.presses('Return', 'notification This password doesn’t meet all the rules yet.', 'notification 3 rules not met: At least 8 characters; One number; One symbol, such as ! or ?')
        self.presses('Tab', 'Show “Password” check box not checked.')
        self.presses('space', 'checked')
        self.presses('space', 'not checked')
        self.presses('Tab', 'Suggest a password push button.')
        self.presses('space', 'notification Save this password somewhere safe, such as a password manager.',
                     'notification Password strength: Strong.', 'notification All rules are met.')
        self.presses('Tab', 'Copy password push button.')
        self.presses('space', 'notification Copied. The clipboard is emptied after a minute.')
        self.goes_to('Create account', 'Create account push button.')
        self.presses('space', 'Your account label.', 'notification Signed in as Ada Lovelace.')

    def signs_out(self):
        self.goes_to('Sign out', 'Sign out push button.')
        self.presses('space', 'Sign in. Continue as Ada Lovelace', 'Password password text.', 'notification Success: You’re signed out.')

    def signs_out_slowly(self):
        self.goes_to('Sign out', 'Sign out push button.')
        self.emulator.pause()
        self.presses('space', 'Sign in. Continue as Ada Lovelace', 'Password password text.', 'notification Signing out…')
        self.emulator.resume()
        self.hears('Sign in. Continue as Ada Lovelace', 'Password password text.', 'notification Signing out…', 'notification Success: You’re signed out.')

    def mistypes(self):
        self.pastes('wrong', 'Password')
        self.presses('Return', 'notification Error: Wrong email or password. Check both and try again.')
        self.emulator.fail('password/signin', 503)
        self.presses('Return', 'notification Error: The sign-in service is having a problem. Try again in a moment.')
        self.goes_to('Details', 'Details collapsed push button.')
        self.presses('space', 'notification Details shown.')
        self.presses('Tab', 'Copy details push button.')
        self.presses('space', 'notification Copied.')

    def resets(self):
        self.goes_to('Forgot password?', 'Forgot password? push button.')
        self.presses('space', 'Forgot your password? Enter your email address. We’ll email you a link to reset your password.',
                     'Email text.', 'ada@example.co selected.')
        self.presses('Return', 'Check your email. We emailed a link to ada@example.com. Open it on this computer, or paste it below.',
                     'Paste the link from the email text.')
        self.pastes(self.emulator.messages(ADA)[0]['link'], 'Paste the link from the email')
        self.presses('Return', 'Set a new password. For ada@example.com', 'New password password text.',
                     'Still needed: At least 8 characters; One lowercase letter; One uppercase letter; One number; One symbol, such as ! or ?')
        self.pastes(LOOM, 'New password', 'notification Password strength: Strong.', 'notification All rules are met.')
        self.presses('Return', 'Your account label.', 'notification Signed in as Ada Lovelace.',
                     'notification Success: Password changed.')

    def signs_in_slowly(self):
        self.pastes(LOOM, 'Password')
        self.emulator.pause()
        self.presses('Return', 'notification Signing in…')
        self.emulator.resume()
        self.hears('notification Signing in…', 'Your account label.', 'notification Signed in as Ada Lovelace.')

    def changes(self):
        self.goes_to('Change password…', 'Change password… push button.')
        self.presses('space', 'Change password. For ada@example.com', 'New password password text.',
                     'Still needed: At least 8 characters; One lowercase letter; One uppercase letter; One number; One symbol, such as ! or ?')
        self.pastes(LOOM, 'New password', 'notification Password strength: Strong.', 'notification All rules are met.')
        self.presses('Return', 'notification Error: The server didn’t accept this password. You may have used it before, or it may contain your '
                     'email address.', 'notification Choose a different password.')
        self.pastes(ENGINE, 'New password')
        self.presses('Return', 'Your account label.', 'notification Success: Password changed.')

    def is_offline(self):
        offline = 'notification Error: You appear to be offline. Check your connection and try again.'
        self.pastes(ENGINE, 'Password')
        self.emulator.stop()
        self.presses('Return', offline)
        self.goes_to('Try again', 'Try again push button.')
        self.presses('space', offline)  # and nothing of a focus that went elsewhere
        self.emulator.start()
        self.presses('space', 'Your account label.', 'notification Signed in as Ada Lovelace.')

    def signs_in_by_code(self):
        self.goes_to('Email me a code', 'Email me a code push button.')
        self.presses('space', 'Enter the code. We emailed a 6-digit code to ada@example.com.', 'Code text.')
        self.presses('Return', 'notification Enter the code from the email.')
        self.types('000000', 'notification Error: That code is wrong or has expired. Check it and try again.')
        self.types(self.emulator.messages(ADA)[0]['code'], 'Your account label.', 'notification Signed in as Ada Lovelace.')

    def signs_in_by_browser(self):
        waiting = 'notification We opened a page in your browser. Sign in there, then come back to this window. If you don’t see the page, open it again or copy the link.'
        self.goes_to('Continue in your browser', 'Continue in your browser push button.')
        self.presses('space', 'Continue in your browser label.', waiting)
        self.presses('Tab', 'Open again push button.')
        self.presses('Tab', 'Copy link push button.')
        self.presses('space', 'notification Copied to the clipboard.')
        self.presses('shift+Tab', 'Open again push button.')  # which stays while the answer is awaited
        wait_until(self.browser.opened, 'the browser to be asked')
        self.orca.forget()
        self.browser.signs_in(ADA)
        self.hears('Your account label.', 'notification Signed in as ada@example.com.')  # the name comes later

    def is_told_which_way_was_last(self):
        self.goes_to('Continue in your browser', 'Last used.')
        self.goes_to('Use single sign-on', 'Use single sign-on push button.')
        self.presses('space', 'Use single sign-on. We’ll open your organization’s sign-in page in your browser.',
                     'Work email or organization domain text.', 'ada@example.co selected.')
        self.presses('Return', 'notification We couldn’t find single sign-on for this email address or domain. Check it and try again.')
        self.presses('Escape', 'Sign in. Continue as Ada Lovelace', 'Password password text.')

    def is_refused_a_reset(self):
        link_field = 'Paste the link from the email'
        mail_sent = ('Check your email. We emailed a link to ada@example.com. Open it on this computer, or paste it below.', f'{link_field} text.')
        self.goes_to('Forgot password?', 'Forgot password? push button.')
        self.presses('space', 'Forgot your password? Enter your email address. We’ll email you a link to reset your password.',
                     'Email text.', 'ada@example.co selected.')
        self.presses('Return', *mail_sent)
        self.pastes('https://example.com/', link_field)
        self.presses('Return', 'notification This isn’t the link from the email. Copy the whole link and paste it here.')
        self.emulator.advance(86400)
        self.pastes(self.emulator.messages(ADA)[0]['link'], link_field)
        self.presses('Return', 'Set a new password. For ada@example.com', 'New password password text.',
                     'Still needed: At least 8 characters; One lowercase letter; One uppercase letter; One number; One symbol, such as ! or ?')
        self.pastes('Loom', 'New password', 'notification Password strength: Weak.',
                    'notification Still needed: At least 8 characters; One number; One symbol, such as ! or ?')
        self.presses('Return', 'notification This password doesn’t meet all the rules yet.', 'notification 3 rules not met: At least 8 characters; One number; One symbol, such as ! or ?')
        self.pastes('Bernoulli-Note-G-1843', 'New password', 'notification Password strength: Strong.', 'notification All rules are met.')
        self.presses('Return', 'Send a new link push button.', 'notification Error: This link has expired or was already used. Some email apps open links to scan them, '
                     'which uses them up.')
        self.presses('space', *mail_sent)


def orca_is_the_one_of_the_script():
    """Others choose other words: the Orca of Debian 12 is the judge."""
    return re.match(r'43\.', subprocess.run(['orca', '--version'], stdout=subprocess.PIPE, text=True, check=True).stdout)


def tell(programs, _):
    story = Story(programs)
    story.signs_up()
    story.signs_out()
    story.mistypes()
    story.resets()
    story.signs_out()
    story.signs_in_slowly()
    story.changes()
    story.signs_out_slowly()
    story.is_offline()
    story.signs_out()
    story.signs_in_by_code()
    story.signs_out()
    story.signs_in_by_browser()
    story.signs_out()
    story.is_told_which_way_was_last()
    story.is_refused_a_reset()
    story.login.close()


if not orca_is_the_one_of_the_script():
    print('The sentences are those of Orca 43; this is another one.')
    sys.exit(77)
desktop.run(tell, *sys.argv[1:])
