# SPDX-License-Identifier: MIT
"""program.py <folder of the programs> <folder for a picture when it fails>

Who signed up is still signed in after a restart, and who signed out is not, but need not type their address. Caps Lock is told before anything is typed. To be run in a private session.
"""
import sys

import desktop
from desktop import Emulator, Program, wait_until


def story(programs, _):
    emulator = Emulator(programs)

    def start():
        return Program(programs, '--project-id', emulator.project, '--base-url', emulator.url)

    login = start()
    login.see_title('Sign in – Descope Login')
    login.push('Create an account')
    login.fill('Email', 'ada@example.com')
    login.fill('Name (optional)', 'Ada Lovelace')
    login.fill('Password', 'Analytical-Engine-1843')
    login.press('Return')
    login.see('Your account')
    login.see('Ada Lovelace')
    login.see_title('Your account – Descope Login')
    login.close()

    login = start()
    login.see('Your account')
    login.see('Ada Lovelace')
    login.push('Sign out')
    login.see('You’re signed out.')
    login.close()

    login = start()
    login.see('Continue as Ada Lovelace')
    wait_until(lambda: login.focused() == 'Password', 'the password to be asked for')
    login.press('Caps_Lock')
    login.see('Caps Lock is on')
    login.press('Tab')
    login.see_not('Caps Lock is on')
    login.press('shift+Tab')
    login.see('Caps Lock is on')
    login.press('Caps_Lock')
    login.see_not('Caps Lock is on')
    login.close()


desktop.run(story, *sys.argv[1:])
