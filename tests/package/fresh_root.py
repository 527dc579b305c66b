# SPDX-License-Identifier: MIT
"""fresh_root.py <program|example> <folder of commands that run in the new root> <folder for pictures>"""
import os
import sys

import desktop
from desktop import Emulator, Program

ADA = 'ada@example.com'
PASSWORD = 'Analytical-Engine-1843'


def tell(what, commands, pictures):
    emulator = Emulator(commands)
    environment = {'DESCOPE_PROJECT_ID': emulator.project, 'DESCOPE_BASE_URL': emulator.url}
    if what == 'program':
        program = Program(commands, **environment)
        program.see('Forgot password?')
        program.push('Create an account')
        program.see('At least 8 characters')
        program.fill('Email', ADA)
        program.fill('Name (optional)', 'Ada Lovelace')
        program.fill('Password', PASSWORD)
        program.press('Return')
        program.see('Your account')
        program.close()
        program = Program(commands, **environment)  # whose keyring has kept the session
    else:
        emulator.call('POST', '/v1/auth/password/signup', {'loginId': ADA, 'password': PASSWORD, 'user': {'name': 'Ada Lovelace'}},
                      Authorization=f'Bearer {emulator.project}')
        program = Program(commands, name='minimal-window', **environment)
        program.see('Forgot password?')
        program.fill('Email', ADA)
        program.fill('Password', PASSWORD)
        program.press('Return')
    program.see('Your account')
    program.see('Ada Lovelace')
    program.picture(os.path.join(pictures, f'fresh-{what}.png'))
    program.close()
    emulator.stop()


desktop.run(tell, *sys.argv[1:])
