# SPDX-License-Identifier: MIT
"""canary.py <folder of the programs> <folder for a picture when it fails>

Nothing that the program writes holds a password, a token or a mailed link: it is used with passwords that occur nowhere else and
at its most talkative, then every file is searched. To be run in a private session, whose files are all there are.
"""
import base64
import os
import re
import sys
import urllib.parse

import desktop
from desktop import Emulator, Failed, Program

ADA = 'ada@example.com'
WRONG, FIRST, SECOND, THIRD = ('Canary-Wrong-7#q', 'Canary-First-7#q', 'Canary-Second-7#q', 'Canary-Third-7#q')
TOKEN = re.compile(rb'eyJ[\w-]{8,}|e\0y\0J\0(?:[\w-]\0){8,}')  # what every JWT begins with, as UTF-8 and as UTF-16


def spellings(secret):
    """The ways in which a text may be written into a file."""
    plain = secret.encode()
    return {plain, secret.encode('utf-16-le'), secret.encode('utf-16-be'), base64.b64encode(plain).rstrip(b'='),
            urllib.parse.quote(secret, safe='').encode()}


def findings(folders, secrets):
    """Yields “file: what was found” for all files below the folders."""
    patterns = [TOKEN] + [re.compile(re.escape(spelling)) for secret in secrets for spelling in spellings(secret)]
    for folder in folders:
        for parent, _, names in os.walk(folder):
            for path in (os.path.join(parent, name) for name in names):
                if os.path.isfile(path):  # not a socket
                    with open(path, 'rb') as file:
                        content = file.read()
                    yield from (f'{path}: {found[0]!r}' for pattern in patterns if (found := pattern.search(content)))


def check_the_search(folder):
    """The search must be able to fail."""
    jwt = base64.urlsafe_b64encode(b'{"alg":"RS256","typ":"JWT"}')
    for number, canary in enumerate([*spellings(FIRST), jwt, jwt.decode().encode('utf-16-le')]):
        path = os.path.join(folder, f'planted-{number}')
        with open(path, 'wb') as file:
            file.write(b'some words ' + canary + b' and more')
        if not any(finding.startswith(path) for finding in findings([folder], [FIRST])):
            raise Failed(f'the search does not find {canary!r}')
        os.remove(path)


def story(programs, _):
    folders = [os.environ['HOME'], os.environ['TMPDIR'], os.environ['XDG_RUNTIME_DIR']]
    check_the_search(os.environ['TMPDIR'])
    log = open(os.path.join(os.environ['TMPDIR'], 'program.log'), 'wb')
    emulator = Emulator(programs)

    def start():
        return Program(programs, '--project-id', emulator.project, '--base-url', emulator.url, log=log, QT_LOGGING_RULES='*=true')

    login = start()
    login.see('Create account')
    login.fill('E-mail', ADA)
    login.fill('Password', WRONG)
    login.press('Return')
    login.see('Wrong e-mail or password.')
    login.push('Create account')
    login.fill('Password', FIRST)
    login.press('Return')
    login.see('Your account')
    login.push('Change password…')
    login.fill('New password', SECOND)
    login.press('Return')
    login.see('Your password is changed.')
    login.close()

    login = start()  # with the saved token
    login.see('Your account')
    login.push('Sign out')
    login.see('You are signed out.')
    login.push('Forgot password?')
    login.press('Return')
    login.see('Check your e-mail')
    link = emulator.messages(ADA)[0]['link']
    login.fill('Paste the link from the message', link)
    login.press('Return')
    login.see('Set a new password')
    login.fill('New password', THIRD)
    login.press('Return')
    login.see('Your new password is saved.')
    login.close()

    log.close()
    if os.path.getsize(log.name) == 0:
        raise Failed('the program logged nothing, though it was asked for everything')
    token = urllib.parse.parse_qs(urllib.parse.urlsplit(link).query)['t'][0]
    if found := list(findings(folders, [WRONG, FIRST, SECOND, THIRD, token])):
        raise Failed('secrets were written:\n' + '\n'.join(found))


desktop.run(story, *sys.argv[1:])
