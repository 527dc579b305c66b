# SPDX-License-Identifier: MIT
"""Orca, and what it speaks: each sentence that it sends to a speech-dispatcher of this session, which makes no sound."""
import html
import itertools
import json
import os
import re
import subprocess

from desktop import DEADLINE, Failed, wait_until

SPEECH_DISPATCHER = '''LogLevel 5
AddModule "dummy" "sd_dummy" ""
DefaultModule dummy
AudioOutputMethod "alsa"
AudioALSADevice "null"
'''
# Those of somebody who starts Orca for the first time, but that it does not repeat the keys.
SETTINGS = {'general': {}, 'pronunciations': {}, 'keybindings': {},
            'profiles': {'default': {'profile': ['Default', 'default'], 'enableKeyEcho': False, 'enableBraille': False}}}
SPOKEN_OR_CUT = re.compile(r'Queueing message \|(?P<sentence>.*?)\| with priority|Cancel received', re.DOTALL)


class Orca:
    """A screen reader for the programs that start after it."""

    def __init__(self):
        self._folder = os.path.join(os.environ['HOME'], 'speech')
        self._log = os.path.join(self._folder, 'speech-dispatcher.log')
        self._known = 0  # characters of the log
        os.mkdir(self._folder)
        self._write('speechd.conf', SPEECH_DISPATCHER)
        self._start('speech-dispatcher', '--run-single', '--config-dir', self._folder, '--log-dir', self._folder, '--timeout', '0')
        socket = os.path.join(os.environ['XDG_RUNTIME_DIR'], 'speech-dispatcher', 'speechd.sock')
        wait_until(lambda: os.path.exists(socket), 'speech-dispatcher to listen')
        self._write('user-settings.conf', json.dumps(SETTINGS))
        self._write('pgrep', '#!/bin/sh\n')  # which Orca asks for others of this user: those of other sessions are none of its business
        os.chmod(os.path.join(self._folder, 'pgrep'), 0o755)
        self._start('orca', '--user-prefs', self._folder)
        self.hears('Screen reader on.', seconds=3 * DEADLINE)
        self.forget()

    def _write(self, name, text):
        with open(os.path.join(self._folder, name), 'w', encoding='utf-8') as file:
            file.write(text)

    def _start(self, *command):
        environment = os.environ | {'PATH': f'{self._folder}:{os.environ["PATH"]}'}
        environment.pop('PYTHONPATH', None)  # Orca has modules of the same names
        subprocess.Popen(command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def _read(self):
        if not os.path.exists(self._log):
            return ''
        with open(self._log, encoding='utf-8', errors='replace') as log:
            return log.read()

    def forget(self):
        """What was spoken until now does not count any more."""
        self._known = len(self._read())

    def heard(self):
        """Returns what somebody has heard to its end since forget(): the latest sentences that nothing interrupted. When the focus
        moves Orca stops speaking, and goes on with what has it. It also stops when it hears of a key, which may be late on a busy
        computer: what is said by itself goes on then. (Without that, one of three runs failed while another ran beside them.)"""
        sentences = [_plain(match['sentence']) for match in SPOKEN_OR_CUT.finditer(self._read()[self._known:])]
        heard = []
        for spoken, stretch in itertools.groupby(sentences, key=lambda sentence: sentence is not None):
            stretch = list(stretch)
            if spoken:
                heard = heard + stretch if stretch[0].startswith('notification') else stretch
        return heard

    def hears(self, *sentences, seconds=DEADLINE):
        """Waits until exactly these sentences were heard."""
        try:
            wait_until(lambda: self.heard() == list(sentences), 'Orca to speak', seconds)
        except Failed as failed:
            raise Failed(f'Orca spoke {self.heard()} instead of {list(sentences)}') from failed


def _plain(message):
    """Returns the sentence without its markup, and None for none. A field may still be "read only" when Orca asks, because the screen
    is busy: without that, three of three runs failed with "Password read only password text" at the first sign-out."""
    return message and html.unescape(re.sub(r'<[^>]*>', '', message)).replace('\ue000', '').replace(' read only ', ' ').strip()
