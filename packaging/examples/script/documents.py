#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Asks a server of your own, whose address is in API, in the name of whoever is signed in with descope-login."""
import os
import subprocess
import sys
import urllib.error
import urllib.request


def session_token():
    """Returns a token that is not expired. It lasts for some minutes only, so each call asks for it anew."""
    asked = subprocess.run(['descope-login', 'token'], stdout=subprocess.PIPE, text=True, check=False)
    if asked.returncode != 0:
        sys.exit(asked.returncode)  # descope-login has said why; 1 is "nobody is signed in"
    return asked.stdout.strip()


class StayHere(urllib.request.HTTPRedirectHandler):
    """urllib would take the token along to wherever the server sends it."""

    def redirect_request(self, *_):
        return None


def get(path):
    request = urllib.request.Request(os.environ['API'] + path, headers={'Authorization': 'Bearer ' + session_token()})
    with urllib.request.build_opener(StayHere).open(request, timeout=30) as answer:
        return answer.read().decode()


try:
    print(get('/documents'), end='')
except urllib.error.URLError as error:
    sys.exit(f'The documents could not be read: {error}')
