# SPDX-License-Identifier: MIT
"""The certificates of the fault server, made anew for each run by openssl: one good authority, and everything else that can be
shown to a client."""
import subprocess

HERE = 'IP:127.0.0.1,DNS:descope.invalid'
ENDED = '2020-01-01'     # when the expired one was made; it was good for a day
TO_COME = '2090-01-01'


def make(folder):
    """Afterwards the folder holds <name>.pem, with its key, for authority and all of the names below."""
    authority(folder, 'authority')
    authority(folder, 'stranger')
    issue(folder, 'good', 'authority', HERE)
    issue(folder, 'renewed', 'authority', HERE)
    issue(folder, 'unknown', 'stranger', HERE)
    issue(folder, 'other-host', 'authority', 'DNS:other.invalid')
    issue(folder, 'expired', 'authority', HERE, made=ENDED)
    issue(folder, 'not-yet', 'authority', HERE, made=TO_COME)
    request(folder, 'self-signed', '/CN=self', '-addext', f'subjectAltName={HERE}')


def authority(folder, name):
    request(folder, name, f'/CN=Test {name}', '-addext', 'keyUsage=keyCertSign')


def issue(folder, name, issuer, names, made=None):
    request(folder, name, f'/CN={name}', '-CA', f'{folder}/{issuer}.pem', '-CAkey', f'{folder}/{issuer}.pem',
            '-addext', f'subjectAltName={names}', '-addext', 'basicConstraints=critical,CA:FALSE', made=made)


def request(folder, name, subject, *more, made=None):
    at = ['faketime', f'{made} 00:00:00'] if made else []
    file = f'{folder}/{name}.pem'
    subprocess.run([*at, 'openssl', 'req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes',
                    '-days', '1' if made == ENDED else '30', '-subj', subject, *more, '-keyout', f'{file}.key', '-out', file],
                   check=True, capture_output=True)
    with open(f'{file}.key', encoding='ascii') as key, open(file, 'a', encoding='ascii') as certificate:
        certificate.write(key.read())
