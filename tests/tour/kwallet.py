# SPDX-License-Identifier: MIT
"""kwallet.py <folder of the programs> <folder for pictures>

The window in a session of KDE, where the keyring is KWallet: no dialog of it is seen before a button was pressed, and whatever becomes
of the wallet is followed. To be run in a private session.
"""
import hashlib
import os
import shutil
import subprocess
import sys

from desktop import Emulator, Program, wait_until

ADA, PASSWORD = 'ada@example.com', 'Analytical-Engine-1833'
DAEMON = 'kwalletd6' if shutil.which('kwalletd6') else 'kwalletd5'
WALLET = 'kdewallet'  # its password is "test"


class Wallet:
    def __init__(self):
        folder = os.path.expanduser('~/.local/share/kwalletd')
        os.makedirs(folder, exist_ok=True)
        salt = 56 * b's'
        with open(os.path.join(folder, f'{WALLET}.salt'), 'wb') as file:
            file.write(salt)
        self.password_hash = hashlib.pbkdf2_hmac('sha512', b'test', salt, 50000, 56)
        self.daemon = None

    def start(self):
        # Not on the accessibility bus, where our own windows are looked for.
        environment = {name: value for name, value in os.environ.items() if name != 'QT_LINUX_ACCESSIBILITY_ALWAYS_ON'}
        self.daemon = subprocess.Popen([DAEMON], env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        wait_until(lambda: WALLET in self.call('networkWallet'), 'KWallet answers')

    def kill(self):
        self.daemon.kill()
        self.daemon.wait()

    def call(self, method, *arguments):
        return subprocess.run(['gdbus', 'call', '--session', '--dest', f'org.kde.{DAEMON}', '--object-path', f'/modules/{DAEMON}',
                               '--method', f'org.kde.KWallet.{method}', *arguments], capture_output=True, text=True).stdout

    def open(self):
        """As a log-in does, which also makes the wallet at the first time."""
        self.call('pamOpen', WALLET, f'[{", ".join(f"byte {byte}" for byte in self.password_hash)}]', '0')
        wait_until(lambda: 'true' in self.call('isOpen', WALLET), 'the wallet is open')

    def close(self):
        self.call('close', WALLET, 'true')

    def dialogs(self):
        return subprocess.run(['xdotool', 'search', '--onlyvisible', '--class', DAEMON], capture_output=True, text=True).stdout.split()

    def must_be_silent(self):
        if self.dialogs():
            raise SystemExit('KWallet shows a dialog that nobody has asked for')


def main(programs):
    os.environ.update(XDG_CURRENT_DESKTOP='KDE', KDE_SESSION_VERSION=DAEMON[-1])
    wallet, emulator = Wallet(), Emulator(programs)
    emulator.call('POST', '/emulator/users', {'loginId': ADA, 'password': PASSWORD, 'name': 'Ada Lovelace'})

    def start(text):
        window = Program(programs, '--project-id', emulator.project, '--base-url', emulator.url)
        window.see(text)
        return window

    wallet.start()
    window = start('Sign in')  # for the first time, with a wallet that was never set up
    window.fill('Email', ADA)
    window.fill('Password', PASSWORD)
    window.press('Return')
    window.see('Your keyring isn’t set up yet.')
    wallet.must_be_silent()
    wallet.open()
    window.see('You’ll stay signed in on this computer.')  # by itself
    window.close()

    start('Ada Lovelace').close()
    wallet.close()
    window = start('Your saved session is locked.')
    wallet.must_be_silent()
    window.push('Unlock and retry')
    wait_until(wallet.dialogs, 'the dialog of KWallet')
    subprocess.run(['xdotool', 'key', '--delay', '20', 't', 'e', 's', 't', 'Return'], check=True)
    window.see('Ada Lovelace')
    window.close()

    wallet.close()
    window = start('Your saved session is locked.')
    wallet.open()  # for another program
    window.see('Ada Lovelace')
    window.close()
    wallet.kill()


if __name__ == '__main__':
    main(sys.argv[1])
