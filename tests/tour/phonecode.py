# SPDX-License-Identifier: MIT
"""phonecode.py <folder of the programs> <folder for pictures>

Somebody signs in by a code that comes to their phone, after a wrong one, by keyboard alone. To be run in a private session.
"""
import os
import sys

import desktop
from desktop import Emulator, Program, wait_until

PHONE = '+15551234567'


def tell(programs, pictures):
    emulator = Emulator(programs)
    emulator.call('POST', '/emulator/users', {'loginId': PHONE, 'phone': PHONE, 'name': 'Ada Lovelace'})
    login = Program(programs, '--project-id', emulator.project, '--base-url', emulator.url, '--offer-code', '--code-methods', 'sms,voice',
                    '--login-id-kind', 'phone')
    login.push('Text me a code')
    login.see('Enter your phone number.')
    login.fill('Phone number', PHONE)
    login.push('Text me a code')
    login.see('Enter the code')
    wait_until(lambda: login.focused() == 'Code', 'the code to be asked for')
    login.picture(os.path.join(pictures, 'code.png'))
    login.write('000000')
    login.see('That code is wrong or has expired.')
    login.picture(os.path.join(pictures, 'wrong.png'))
    login.write(emulator.messages(PHONE)[0]['code'])
    login.see('Your account')
    login.see('Ada Lovelace')
    login.close()


desktop.run(tell, *sys.argv[1:])
