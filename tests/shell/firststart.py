# SPDX-License-Identifier: MIT
"""firststart.py <folder of the programs> <folder for a picture when it fails>

A program that nobody has set up asks for the project, goes on with the sign-in without a restart, and does not ask again; by keyboard alone.
To be run in a private session.
"""
import os
import subprocess
import sys

import desktop
from desktop import Emulator, Failed, Program, wait_until

ADA = 'ada@example.com'
PASSWORD = 'Analytical-Engine-1843'
UNKNOWN = 'P2abcdefghijklmnopqrstuvwxyz'
SETTINGS = os.path.expanduser('~/.config/descope-login/config.ini')


def connects(programs, emulator):
    program = Program(programs)
    program.see_title('Connect to a Descope project – Descope Login')
    wait_until(lambda: program.focused() == 'Project ID', 'the field to have the keyboard')
    program.press('Return')
    program.see('Enter the project ID.')
    program.write('P2abc')
    program.press('Return')
    program.see("That isn’t a project ID")
    program.fill('Project ID', UNKNOWN)
    program.press('alt+a')  # Advanced
    program.fill('Base URL (optional)', emulator.url)
    program.press('Return')
    program.see('There’s no project with this ID at 127.0.0.1.')
    wait_until(lambda: program.focused() == 'Project ID', 'the field to have the keyboard again')

    emulator.pause()  # a check that does not end can be cancelled
    program.fill('Project ID', emulator.project)
    program.press('Return')
    program.see('Cancel')
    program.press('Escape')
    program.see_not('Cancel')
    emulator.resume()
    program.press('alt+c')  # Connect
    program.see_title('Sign in – Descope Login')
    return program


def tell(programs, _):
    emulator = Emulator(programs)
    emulator.call('POST', '/v1/auth/password/signup', {'loginId': ADA, 'password': PASSWORD}, Authorization=f'Bearer {emulator.project}')
    program = connects(programs, emulator)
    again = [os.path.join(programs, 'descope-login')]
    if subprocess.run(again, timeout=desktop.DEADLINE, check=False).returncode != 0:
        raise Failed('a second start was not handed over')
    wait_until(lambda: program.focused() == 'Email', 'the form to have the keyboard')
    program.write(ADA)
    program.fill('Password', PASSWORD)
    program.press('Return')
    program.see('Your account')
    program.close()
    with open(SETTINGS, encoding='utf-8') as file:
        settings = file.read()
    if f'projectId={emulator.project}' not in settings or f'baseUrl={emulator.url}' not in settings:
        raise Failed(f'what was kept is {settings}')
    program = Program(programs)
    program.see('Your account')
    program.close()


desktop.run(tell, *sys.argv[1:])
