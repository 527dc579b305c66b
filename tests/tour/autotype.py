# SPDX-License-Identifier: MIT
"""autotype.py <folder of the programs> <folder for a picture when it fails>

KeePassXC's Auto-Type signs in: it knows the window by its title, and types into an empty form as into one where the address of last time
is filled in. To be run in a private session with a display, and without a keyring, which is KeePassXC.
"""
import base64
import os
import subprocess
import sys
import uuid

from desktop import Emulator, Program, run, wait_until

ADA = 'ada@example.com'
PASSWORD = 'Analytical-Engine-1843'
TITLE = 'Sign in – Descope Login'
SEQUENCE = '%e{USERNAME}{TAB}{PASSWORD}{ENTER}'  # as packaging/docs/program.md recommends it
HOTKEY = 'ctrl+alt+a'

SETTINGS = '''[General]
ConfigVersion=2
UpdateCheckMessageShown=true
GlobalAutoTypeKey=65
GlobalAutoTypeModifiers=201326592
[GUI]
CheckForUpdates=false
MinimizeOnStartup=true
MinimizeToTray=true
ShowTrayIcon=true
[Security]
AutotypeAsk=false
[FdoSecrets]
Enabled=true
ConfirmAccessItem=false
'''
GROUP, ENTRY = uuid.UUID(int=1), uuid.UUID(int=2)
DATABASE = f'''<?xml version="1.0" encoding="UTF-8"?><KeePassFile><Meta><DatabaseName>Test</DatabaseName>
<CustomData><Item><Key>FDO_SECRETS_EXPOSED_GROUP</Key><Value>{{{GROUP}}}</Value></Item></CustomData>
<RecycleBinEnabled>False</RecycleBinEnabled></Meta>
<Root><Group><UUID>{base64.b64encode(GROUP.bytes).decode()}</UUID><Name>Root</Name>
<Entry><UUID>{base64.b64encode(ENTRY.bytes).decode()}</UUID>
<String><Key>Title</Key><Value>My project</Value></String>
<String><Key>UserName</Key><Value>{ADA}</Value></String>
<String><Key>Password</Key><Value>{PASSWORD}</Value></String>
<AutoType><Enabled>True</Enabled><Association><Window>{TITLE}</Window><KeystrokeSequence>{SEQUENCE}</KeystrokeSequence></Association></AutoType>
</Entry></Group></Root></KeePassFile>'''


def write(path, text):
    os.makedirs(os.path.dirname(path), exist_ok=True)
    with open(path, 'w', encoding='utf-8') as file:
        file.write(text)


def is_unlocked():
    asked = subprocess.run(['gdbus', 'call', '--session', '--dest', 'org.freedesktop.secrets',
                            '--object-path', '/org/freedesktop/secrets/collection/test',
                            '--method', 'org.freedesktop.DBus.Properties.Get', 'org.freedesktop.Secret.Collection', 'Locked'],
                           capture_output=True, text=True, check=False)
    return 'false' in asked.stdout


def start_keepassxc():
    home = os.environ['HOME']
    write(f'{home}/.config/keepassxc/keepassxc.ini', SETTINGS)
    write(f'{home}/test.xml', DATABASE)
    subprocess.run(['keepassxc-cli', 'import', '-q', '-t', '100', '-p', f'{home}/test.xml', f'{home}/test.kdbx'], input='test\ntest\n',
                   stderr=subprocess.DEVNULL, text=True, check=True)
    process = subprocess.Popen(['keepassxc', '--pw-stdin', f'{home}/test.kdbx'], stdin=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True)
    process.stdin.write('test\n')
    process.stdin.close()
    wait_until(is_unlocked, 'KeePassXC to open its database')


def tell(programs, _):
    emulator = Emulator(programs)
    emulator.call('POST', '/v1/auth/password/signup', {'loginId': ADA, 'password': PASSWORD}, Authorization=f'Bearer {emulator.project}')
    start_keepassxc()
    login = Program(programs, '--project-id', emulator.project, '--base-url', emulator.url)
    login.see_title(TITLE)
    wait_until(lambda: login.focused() == 'Email', 'the form to have the keyboard')
    login.press(HOTKEY)
    login.see('Your account')
    login.see_title('Your account – Descope Login')
    login.push('Sign out')
    login.see_title(TITLE)
    wait_until(lambda: login.focused() == 'Password', 'the form to have the keyboard')
    login.press(HOTKEY)
    login.see('Your account')
    login.close()


run(tell, *sys.argv[1:])
