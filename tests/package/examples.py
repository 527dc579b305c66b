# SPDX-License-Identifier: MIT
"""examples.py <folder of the programs> <folder of the examples, each built in its build/> <folder for pictures>

Uses each example as the person before it does: signs in, signs up, asks its server. To be run in a private session.
"""
import os
import re
import subprocess
import sys
import tempfile
import urllib.parse
import urllib.request

import desktop
from desktop import Emulator, Failed, Program

ADA = 'ada@example.com'
PASSWORD = 'Analytical-Engine-1843'


class PersonsBrowser:
    """In the place of a browser: what a program opens is written down, and the person chooses on that page."""

    def __init__(self):
        self.folder = tempfile.mkdtemp()
        self.opened = os.path.join(self.folder, 'opened')
        opener = os.path.join(self.folder, 'xdg-open')
        with open(opener, 'w', encoding='utf-8') as script:
            script.write(f'#!/bin/sh\nprintf %s "$1" > {self.opened}.new && mv {self.opened}.new {self.opened}\n')
        os.chmod(opener, 0o700)

    def path(self):
        return f"{self.folder}:{os.environ['PATH']}"

    def choose(self, name):
        """Presses "Continue as …" on the page that was opened last, and returns where the browser ends."""
        desktop.wait_until(lambda: os.path.exists(self.opened), 'an address that was opened')
        with open(self.opened, encoding='utf-8') as file:
            url = file.read()
        os.remove(self.opened)
        with urllib.request.urlopen(url, timeout=desktop.DEADLINE) as page:
            text = page.read().decode()
        form = {'request': re.search(r'name="request" value="([^"]+)"', text)[1],
                'choice': re.search(rf'value="([^"]+)"[^>]*>Continue as {name}', text)[1]}
        action = urllib.parse.urljoin(url, re.search(r'<form[^>]* action="([^"]+)"', text)[1])
        with urllib.request.urlopen(action, urllib.parse.urlencode(form).encode(), timeout=desktop.DEADLINE) as page:
            return page.read().decode()


class Examples:
    def __init__(self, programs, folder, pictures):
        self.folder, self.pictures = folder, pictures
        self.emulator = Emulator(programs)
        self.emulator.call('POST', '/v1/auth/password/signup', {'loginId': ADA, 'password': PASSWORD, 'user': {'name': 'Ada Lovelace'}},
                           Authorization=f'Bearer {self.emulator.project}')
        self.environment = {'DESCOPE_PROJECT_ID': self.emulator.project, 'DESCOPE_BASE_URL': self.emulator.url}

    def path(self, name):
        return os.path.join(self.folder, name, 'build')

    def start(self, name, project=None, **environment):
        return Program(self.path(project or name), name=name, **self.environment, **environment)

    def sign_in(self, program, login_id=ADA):
        program.see('Forgot password?')
        program.fill('Email', login_id)
        program.fill('Password', PASSWORD)
        program.press('Return')

    def look(self, program, name):
        program.picture(os.path.join(self.pictures, name + '.png'))

    def minimal_window(self):
        program = self.start('minimal-window')
        self.sign_in(program)
        program.see('Ada Lovelace')
        self.look(program, 'minimal-window')
        program.close()

    def dialog_first(self):
        program = self.start('dialog-first')
        self.sign_in(program)
        program.see('Hello, Ada Lovelace!')
        program.press('alt+F4')
        if program.wait() != 0:
            raise Failed('dialog-first did not end well')
        # Who signed in stays so; the dialog is not needed any more.
        program = self.start('dialog-first')
        program.see('Hello, Ada Lovelace!')
        program.press('alt+F4')
        program.wait()

    def headless_service(self):
        def run(password):
            return subprocess.run([os.path.join(self.path('headless-service'), 'headless-service')], input=f'{ADA}\n{password}\n',
                                  env=os.environ | self.environment, capture_output=True, text=True, check=False, timeout=desktop.DEADLINE)
        good, bad = run(PASSWORD), run('wrong')
        if (good.returncode, good.stdout) != (0, 'Ada Lovelace\n') or bad.returncode != 1 or bad.stdout:
            raise Failed(f'headless-service said {good} and {bad}')

    def sms_code(self):
        phone = '+15551234567'
        self.emulator.call('POST', '/emulator/users', {'loginId': phone, 'totpKey': 'JBSWY3DPEHPK3PXP'})
        to = urllib.parse.quote(phone)
        with subprocess.Popen([os.path.join(self.path('sms-code'), 'sms-code')], env=os.environ | self.environment, text=True,
                              stdin=subprocess.PIPE, stdout=subprocess.PIPE) as program:
            def answer(text):
                program.stdin.write(text + '\n')
                program.stdin.flush()

            def hear(prompt):
                heard = ''
                while not heard.endswith(prompt):
                    letter = program.stdout.read(1)
                    if not letter:
                        raise Failed(f'sms-code said {heard}')
                    heard += letter

            answer(phone)
            hear('Code: ')
            answer(self.emulator.call('GET', f'/emulator/messages?to={to}')['messages'][0]['code'])
            hear('app: ')
            answer(self.emulator.call('GET', f'/emulator/totp?to={to}')['codes'][0]['code'])
            hear('Confirmed.\n')
            if program.wait(desktop.DEADLINE) != 0:
                raise Failed('sms-code did not end well')

    def own_store(self):
        state = os.path.join(self.path('own-store'), 'state')
        os.mkdir(state, 0o700)
        for text in (f'{ADA}\n{PASSWORD}\n', ''):  # the second time nobody is asked
            ran = subprocess.run([os.path.join(self.path('own-store'), 'own-store')], input=text, check=False, timeout=desktop.DEADLINE,
                                 env=os.environ | self.environment | {'STATE_DIRECTORY': state}, capture_output=True, text=True)
            if (ran.returncode, ran.stdout) != (0, f'{ADA}\n'):
                raise Failed(f'own-store said {ran}')

    def rest_client(self):
        if not os.path.exists(os.path.join(self.folder, 'rest-client', 'node_modules', '@descope')):
            return print('without npm there is no server for', end=' ')
        server = subprocess.Popen(['node', os.path.join(self.folder, 'rest-client', 'server.mjs')], env=os.environ | self.environment,
                                  stdout=subprocess.PIPE, text=True)
        api = f'http://127.0.0.1:{int(server.stdout.readline())}'
        program = self.start('rest-client', API=api)
        program.see('Sign in to see your documents.')
        self.sign_in(program)
        program.see('The documents of U')
        self.look(program, 'rest-client')
        program.close()
        answer = subprocess.run(['curl', '-s', '-H', 'Authorization: Bearer nonsense', api + '/documents'], capture_output=True, text=True, check=True)
        if answer.stdout != 'Nobody is signed in.':
            raise Failed(f'the server let a stranger in: {answer.stdout}')
        server.kill()

    def branded_signup(self):
        program = self.start('branded-signup')
        program.see('At least 8 characters')
        program.see('Looms & Engines, London')
        program.fill('Email', 'charles@example.com')
        program.fill('First name', 'Charles')
        program.go('Plan')
        program.press('Down')
        program.fill('Password', PASSWORD)
        self.look(program, 'branded-signup')
        program.press('Return')
        program.see('Your account')
        program.close()
        user = self.emulator.call('GET', '/emulator/users/charles@example.com')
        if user.get('givenName') != 'Charles':
            raise Failed(f'what was asked for did not arrive: {user}')

    def in_a_dialog(self):
        program = self.start('in-a-dialog', 'embedding')
        program.see('Nobody is signed in.')
        program.press('alt+s')
        self.sign_in(program)
        program.see('Ada Lovelace')
        self.look(program, 'in-a-dialog')
        program.press('Escape')
        program.wait()

    def in_a_dock(self):
        program = self.start('in-a-dock', 'embedding')
        program.write('first')
        program.press('Tab')
        self.sign_in(program)
        program.see('Notes of Ada Lovelace')
        if program.text_in('Notes') != 'first':
            raise Failed('the sign-in disturbed the work')
        self.look(program, 'in-a-dock')
        program.close()

    def in_a_stack(self):
        program = self.start('in-a-stack', 'embedding')
        self.sign_in(program)
        program.see('Renew')
        program.write('unsaved')
        self.emulator.advance(100 * 24 * 3600)
        program.press('alt+r')
        program.see('Your session has ended')
        self.look(program, 'in-a-stack')
        program.fill('Password', PASSWORD)
        program.press('Return')
        program.see('Renew')
        if program.text_in('Notes') != 'unsaved':
            raise Failed('what was not saved is gone')
        program.close()

    def in_a_wizard(self):
        program = self.start('in-a-wizard', 'embedding')
        self.sign_in(program)
        program.see('Ada Lovelace')
        self.look(program, 'in-a-wizard')
        program.press('alt+n')
        program.see('Everything is set up.')
        program.close()

    def roles(self):
        program = self.start('roles', 'sessions')
        self.sign_in(program)
        program.see('Only editors can sign in.')
        self.emulator.call('PATCH', f'/emulator/users/{ADA}', {'roleNames': ['Editor']})
        self.sign_in(program)
        program.see('You can edit.')
        self.look(program, 'roles')
        program.close()

    def two_accounts(self):
        grace = 'grace@example.com'
        self.emulator.call('POST', '/emulator/users', {'loginId': grace, 'password': PASSWORD, 'name': 'Grace Hopper'})

        def sign_in(login_id):  # blindly: for Qt, the tab of the page that is shown has the focus, too
            program.see('Forgot password?')
            program.write(login_id)
            program.press('Tab')
            program.write(PASSWORD)
            program.press('Return')

        program = self.start('two-accounts', 'sessions')
        program.press('Tab')
        sign_in(ADA)
        program.see('Ada Lovelace')
        program.press('alt+w')
        sign_in(grace)
        program.see('Grace Hopper')
        self.look(program, 'two-accounts')
        program.close()
        program = self.start('two-accounts', 'sessions')  # both are signed in still
        program.see('Ada Lovelace')
        program.press('alt+w')
        program.see('Grace Hopper')

    def own_words(self):
        program = self.start('own-words')
        program.see('Board the ship')
        program.see('Welcome aboard')
        program.fill("Sailor's mail", ADA)
        program.fill('Password', 'wrong')
        program.press('Return')
        program.see('Unknown password!')
        self.look(program, 'own-words')
        program.push('Deutsch')
        for text in ('Willkommen an Bord', 'An Bord gehen', 'Losung unbekannt!', 'Passwort vergessen?'):
            program.see(text)
        program.close()

    def quick_login(self):
        """By the forms of the example alone: an account, a sign-out, a forgotten password, a sign-in, and one by the browser."""
        mary, forgotten, password = 'mary@gmail.com', 'On-Celestial-1831', 'Mechanism-Heavens-1832'
        browser = PersonsBrowser()
        program = self.start('quick-login', QT_QUICK_BACKEND='software', PATH=browser.path())
        program.push('Create account')
        program.fill('Email', 'mary@gmial.com')
        program.fill('Name', 'Mary Somerville')
        program.push(f'Did you mean {mary}?')
        program.fill('New password', 'short')
        program.see('✓ One lowercase letter')
        program.see('• At least 8 characters')
        program.see('Strength: Very weak')
        self.look(program, 'quick-login')
        program.press('Return')
        program.see('This password doesn')
        program.fill('New password', forgotten)
        program.press('Return')
        program.see(f'Signed in as {mary}')
        program.push('Sign out')
        program.see('You’re signed out.')
        program.push('Forgot password?')
        program.push('Email me a reset link')
        program.see(f'We emailed a link to {mary}.')
        program.see('Send again in')
        with urllib.request.urlopen(self.emulator.messages(mary)[0]['link'], timeout=desktop.DEADLINE) as page:
            page.read()
        program.see(f'For {mary}')
        program.fill('New password', password)
        program.push('Save')
        program.see(f'Signed in as {mary}')
        program.push('Sign out')
        program.see('You’re signed out.')
        program.fill('Password', forgotten)
        program.press('Return')
        program.see('Wrong email or password.')
        program.fill('Password', password)
        if any(text and password in text.get_text(0, -1) for text in (node.get_text_iface() for node, _, _ in program.showing())):
            raise Failed('the password can be read on the accessibility bus')
        program.push('Sign in')
        program.see(f'Signed in as {mary}')
        for way in 'Continue in your browser', 'Continue with Google':
            program.push('Sign out')
            program.see('You’re signed out.')
            program.push(way)
            program.see('Sign in in your browser, then come back here.')
            if 'You can close this page' not in browser.choose('Mary Somerville'):
                raise Failed('the browser was not told that the window can be closed')
            program.see(f'Signed in as {mary}')
        program.close()


    def browser_login(self):
        browser = PersonsBrowser()
        program = self.start('browser-login', PATH=browser.path())
        program.push('Sign in with your browser')
        if 'You can close this page' not in browser.choose('Ada Lovelace'):
            raise Failed('the browser was not told that the window can be closed')
        program.see(f'Hello, {ADA}!')
        self.look(program, 'browser-login')
        program.close()
        program = self.start('browser-login', PATH=browser.path())
        program.see(f'Hello, {ADA}!')
        program.close()


def tell(programs, folder, pictures):
    examples = Examples(programs, folder, pictures)
    for story in (examples.headless_service, examples.sms_code, examples.own_store, examples.minimal_window, examples.dialog_first, examples.rest_client, examples.branded_signup,
                  examples.in_a_dialog, examples.in_a_dock, examples.in_a_stack, examples.in_a_wizard, examples.roles, examples.two_accounts,
                  examples.own_words, examples.quick_login, examples.browser_login):
        story()
        print(story.__name__, 'works', flush=True)


desktop.run(tell, *sys.argv[1:])
