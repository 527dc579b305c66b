# SPDX-License-Identifier: MIT
"""desktops.py <folder of the programs> <folder for a picture when it fails>

Whatever the desktop calls itself, who signed in is found after a restart, and who signed out is not; with one keyring, that of GNOME, also
where QtKeychain looks for KWallet first. To be run in a private session.
"""
import sys

import desktop
from desktop import Emulator, Failed, Program

ADA = 'ada@example.com'
PASSWORD = 'Analytical-Engine-1843'
DESKTOPS = [
    {},
    {'XDG_CURRENT_DESKTOP': 'GNOME'},
    {'XDG_CURRENT_DESKTOP': 'ubuntu:GNOME'},
    {'XDG_CURRENT_DESKTOP': 'KDE', 'KDE_SESSION_VERSION': '5'},
    {'XDG_CURRENT_DESKTOP': 'KDE', 'KDE_SESSION_VERSION': '6'},
    {'XDG_CURRENT_DESKTOP': 'sway'},
    {'XDG_CURRENT_DESKTOP': 'XFCE'},
]


def keeps(programs, emulator, environment):
    def start():
        return Program(programs, '--project-id', emulator.project, '--base-url', emulator.url, **environment)
    login = start()
    login.see('Create an account')
    login.fill('Email', ADA)
    login.fill('Password', PASSWORD)
    login.press('Return')
    login.see('Your account')
    login.close()
    login = start()
    login.see('Your account')
    login.push('Sign out')
    login.see('You’re signed out.')
    login.close()


def tell(programs, _):
    emulator = Emulator(programs)
    emulator.call('POST', '/v1/auth/password/signup', {'loginId': ADA, 'password': PASSWORD}, Authorization=f'Bearer {emulator.project}')
    for environment in DESKTOPS:
        try:
            keeps(programs, emulator, environment)
        except Failed as failure:
            raise Failed(f'on the desktop {environment}') from failure


desktop.run(tell, *sys.argv[1:])
