# SPDX-License-Identifier: MIT
"""tour.py <folder of the programs> <folder of the pictures>

Drives descope-login through every screen, by keyboard alone, and takes a picture of each. To be run in a private session.
"""
import http.server
import os
import shutil
import ssl
import subprocess
import sys
import tempfile
import threading
import time

import desktop
from desktop import Emulator, Program, wait_until

ADA = 'ada@example.com'
PASSWORDS = iter(f'Analytical-Engine-{year}' for year in range(1833, 1853))
DAY = 24 * 3600


class Tour:
    def __init__(self, programs, pictures):
        self.programs, self.pictures, self.count = programs, pictures, 0
        shutil.rmtree(pictures, ignore_errors=True)
        os.makedirs(pictures)
        self.emulator = Emulator(programs, '--data', os.path.join(tempfile.gettempdir(), 'accounts.sqlite'))
        self.login = None
        self.password = next(PASSWORDS)  # Ada's

    def start(self, url=None, *arguments):
        server = ['--project-id', self.emulator.project, '--base-url', url or self.emulator.url]
        self.login = Program(self.programs, *server, '--demo', *arguments)

    def see(self, text, picture=None):
        self.login.see(text)
        if picture:
            self.count += 1
            path = os.path.join(self.pictures, f'{self.count:02}-{picture}.png')
            self.login.picture(path)
            print(path, flush=True)

    def sign_in(self, password=None):
        self.see('Sign in')
        self.login.fill('Email', ADA)
        self.login.fill('Password', password or self.password)
        self.login.press('Return')

    def send_slowly(self, text, picture=None):
        """Sends the form to a server that takes its time, so that what is shown meanwhile can be seen."""
        self.emulator.pause()
        self.login.press('Return')
        self.see(text, picture)
        self.emulator.resume()

    def sign_out(self):
        self.login.push('Sign out')
        self.see('Create an account')

    def newest_link(self):
        message = self.emulator.messages(ADA)[0]
        return message['link']

    # The stories, in the order of the pictures

    def an_account_is_created(self):
        login = self.login
        self.see('Create an account', 'sign-in')
        login.press('Return')
        self.see('Enter your email address.', 'sign-in-field-error')
        login.push('Create an account')
        self.see('Name (optional)', 'sign-up')
        login.fill('Email', ADA)
        login.fill('Name (optional)', 'Ada Lovelace')
        login.fill('Password', 'Engine')
        self.see('Create account', 'sign-up-rules')
        login.press('Return')
        self.see('Create account', 'sign-up-rules-unmet')
        login.fill('Password', self.password)
        self.see('Create account', 'sign-up-rules-met')
        self.send_slowly('Creating your account…', 'sign-up-busy')
        self.see('Ada Lovelace', 'account')

    def the_account_exists(self):
        self.sign_out()
        self.login.push('Create an account')
        self.login.fill('Email', ADA)
        self.login.fill('Password', self.password)
        self.login.press('Return')
        self.see('There’s already an account', 'sign-up-user-exists')
        self.login.press('Escape')

    def the_password_is_wrong(self):
        self.sign_in('wrong')
        self.see('Wrong email or password.', 'sign-in-wrong-password')
        for _ in range(2):
            self.login.write('wrong')
            self.send_slowly('Signing in…')
            self.see('Wrong email or password.')
        self.see('Reset password', 'sign-in-wrong-password-again')
        self.emulator.fail('password/signin', 503)
        self.login.press('Return')
        self.see('The sign-in service')
        self.login.push('Details')
        self.see('Copy', 'sign-in-details')
        self.login.fill('Password', self.password)
        self.send_slowly('Signing in…', 'sign-in-busy')
        self.see('Your account')

    def the_password_is_changed(self):
        login = self.login
        login.push('Change password…')
        login.fill('New password', self.password)
        login.press('Return')
        self.see('The server didn’t accept this password.', 'change-refused')
        self.password = next(PASSWORDS)
        login.fill('New password', self.password)
        self.see('Change password', 'change')
        self.emulator.advance(15 * 60)  # then the current password is asked for
        login.press('Return')
        self.see('Your account', 'account-password-changed')

    def the_password_is_replaced(self):
        login = self.login
        login.push('Change password…')
        login.fill('Current password', self.password)
        self.password = next(PASSWORDS)
        login.fill('New password', self.password)
        self.see('Save and sign in', 'replace')
        login.press('Return')
        self.see('Your account')
        login.push('Sign out everywhere…')
        self.see('Cancel', 'account-sign-out-everywhere')
        login.press('Escape')
        login.see_not('Cancel')

    def the_password_is_forgotten(self):
        login = self.login
        self.sign_out()
        login.push('Forgot password?')
        login.fill('Email', ADA)
        self.see('Email me a reset link', 'forgot')
        login.press('Return')
        self.see('Check your email', 'check-mail')
        login.fill('Paste the link from the email', 'https://example.com/')
        login.press('Return')
        self.see('This isn’t the link', 'check-mail-wrong-link')
        link = self.newest_link()
        login.fill('Paste the link from the email', link)
        login.press('Return')
        self.password = next(PASSWORDS)
        login.fill('New password', self.password)
        self.see('Set a new password', 'new-password')
        login.press('Return')
        self.see('Your account', 'account-after-reset')
        self.sign_out()
        login.push('Forgot password?')
        login.press('Return')
        login.fill('Paste the link from the email', link)
        login.press('Return')
        self.see('Set a new password?', 'confirm-link-used-before')
        login.push('Continue')
        login.fill('New password', next(PASSWORDS))
        login.press('Return')
        self.see('This link has expired', 'new-password-link-used')
        login.press('Escape')

    def the_mail_has_numbers(self):
        self.emulator.set(resetMethod='enchantedlink')
        self.see('Forgot password?')
        self.login.push('Forgot password?')
        self.login.press('Return')
        self.see('In the email, choose this number', 'check-mail-number')
        self.emulator.set(resetMethod='magiclink')
        self.login.press('Escape')

    def a_mail_signs_in(self):
        self.login.close()
        self.start(None, '--offer-link', '--offer-code', '--redirect', 'none')
        login = self.login
        self.see('Email me a link', 'sign-in-by-mail')
        login.fill('Email', ADA)
        login.push('Email me a code')
        self.see('Enter the code', 'enter-code')
        login.write('000000')
        self.see('That code is wrong', 'enter-code-wrong')
        login.write(self.emulator.messages(ADA)[0]['code'])
        self.see('Your account')
        self.sign_out()
        login.push('Email me a link')
        self.see('Check your email', 'check-mail-paste-only')
        login.fill('Paste the link from the email', self.newest_link())
        login.press('Return')
        self.see(f'Sign in as {ADA}?', 'confirm-link')
        login.push('Sign in')
        self.see('Your account')
        self.sign_out()
        login.close()
        self.start()

    def the_password_has_expired(self):
        self.emulator.set(passwordLifetime=DAY)
        self.emulator.advance(DAY + 1)
        self.sign_in()
        self.see('Your password has expired.', 'replace-expired')
        self.password = next(PASSWORDS)
        self.login.fill('New password', self.password)
        self.login.press('Return')
        self.see('Your account')
        self.emulator.set(passwordLifetime=0)

    def there_is_trouble(self):
        self.sign_out()
        self.emulator.set(rateLimit=1)
        self.sign_in('wrong')
        self.see('Wrong email or password.')
        self.login.write('wrong')
        self.login.press('Return')
        self.see('Too many attempts.', 'sign-in-rate-limited')
        self.login.close()
        self.emulator.set(rateLimit=0)

        self.start()
        self.emulator.stop()
        self.sign_in()
        self.see('You appear to be offline.', 'sign-in-offline')
        self.login.close()
        self.emulator.start()

        with WebPage('<h1>Not who you think</h1>', certificate=self_signed_certificate()) as url:
            self.start(url)
            self.sign_in()
            self.see('We couldn’t connect securely', 'sign-in-not-secure')
            self.login.close()

        with WebPage('<h1>502 Bad Gateway</h1>', status=502) as url:
            self.start(url)
            self.sign_in()
            self.see('The sign-in service is having a problem.', 'sign-in-server-problem')
            self.login.close()

    def the_session_is_restored(self):
        self.emulator.set(sessionLifetime=2)  # so that no start can do without the server
        self.start()
        self.sign_in()
        self.see('Your account')
        expiry = time.monotonic() + 2
        self.login.close()

        self.emulator.stop()
        self.start()
        self.see('Signed in, but offline', 'account-offline')
        self.login.close()
        self.emulator.start()
        wait_until(lambda: time.monotonic() > expiry, 'the session token to expire')

        self.emulator.pause()
        self.start()
        self.see('Restoring your session…')
        self.see('Cancel', 'restoring')
        self.emulator.resume()
        self.see('Ada Lovelace', 'account-restored')
        self.login.close()

        self.emulator.advance(60 * DAY)
        self.start()
        self.see('Your session has ended.', 'sign-in-session-ended')

    def the_keyring_is_locked(self):
        self.sign_in()
        self.see('Your account')
        self.login.close()
        desktop.lock_keyring()
        self.start()
        self.see('Your saved session is locked.', 'sign-in-keyring-locked')
        self.login.push('Sign in instead')
        self.sign_in()
        self.see('You’re signed in, but your keyring is locked', 'account-keyring-locked')
        self.login.push('Sign out')
        self.see('You’re signed out. We’ll delete your saved session', 'signed-out-keyring-locked')
        self.login.close()

    def there_is_no_keyring(self):
        desktop.end_keyring()
        self.start()
        self.sign_in()
        self.see('You’re signed in, but this computer has no usable keyring', 'account-no-keyring')
        self.login.push('How to fix')
        self.see('Your session is stored only in your desktop’s keyring', 'account-how-to-fix')
        self.login.close()


class WebPage(http.server.ThreadingHTTPServer):
    """A server that answers everything with the same page; a context whose value is its address."""

    def __init__(self, html, status=200, certificate=None):
        content = html.encode()

        class Handler(http.server.BaseHTTPRequestHandler):
            def do_GET(self):
                self.rfile.read(int(self.headers.get('Content-Length', 0)))
                self.send_response(status)
                self.send_header('Content-Type', 'text/html')
                self.send_header('Content-Length', str(len(content)))
                self.end_headers()
                self.wfile.write(content)
            do_POST = do_GET

            def log_message(self, *_):
                pass
        super().__init__(('127.0.0.1', 0), Handler)
        self.url = f'http://127.0.0.1:{self.server_port}'
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.socket = context.wrap_socket(self.socket, server_side=True)
            self.url = f'https://localhost:{self.server_port}'

    def __enter__(self):
        threading.Thread(target=self.serve_forever, daemon=True).start()
        return self.url

    def __exit__(self, *_):
        self.shutdown()
        self.server_close()

    def handle_error(self, request, client_address):
        """Who does not trust the certificate hangs up; that is no news."""


def self_signed_certificate():
    path = os.path.join(tempfile.gettempdir(), 'certificate.pem')
    subprocess.run(['openssl', 'req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '1', '-subj', '/CN=localhost',
                    '-keyout', path, '-out', f'{path}.public'], check=True, stderr=subprocess.DEVNULL)
    with open(path, 'a', encoding='ascii') as file, open(f'{path}.public', encoding='ascii') as public:
        file.write(public.read())
    return path


def main(programs, pictures):
    tour = Tour(programs, pictures)
    tour.start()
    tour.an_account_is_created()
    tour.the_account_exists()
    tour.the_password_is_wrong()
    tour.the_password_is_changed()
    tour.the_password_is_replaced()
    tour.the_password_is_forgotten()
    tour.the_mail_has_numbers()
    tour.a_mail_signs_in()
    tour.the_password_has_expired()
    tour.there_is_trouble()
    tour.the_session_is_restored()
    tour.the_keyring_is_locked()
    tour.there_is_no_keyring()


if __name__ == '__main__':
    desktop.run(main, *sys.argv[1:])
