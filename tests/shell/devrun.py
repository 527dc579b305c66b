# SPDX-License-Identifier: MIT
"""devrun.py <folder of the programs> <folder for a picture when it fails>

./dev run, killed in the middle: nothing of it goes on, and the next run has the same accounts. Two at once: the second says what it
does. Nothing is built: the script is given the programs that there are. To be run in a private session.
"""
import json
import os
import shutil
import signal
import subprocess
import sys
import urllib.request

import desktop
from desktop import Failed, wait_until


def command_lines(folder):
    """The arguments of everything that runs in this folder, by process."""
    found = {}
    for pid in filter(str.isdigit, os.listdir('/proc')):
        try:
            with open(f'/proc/{pid}/cmdline', 'rb') as arguments:
                if os.readlink(f'/proc/{pid}/cwd') == folder:
                    found[int(pid)] = arguments.read().decode().split('\0')
        except OSError:  # it has ended
            pass
    return found


def processes(folder):
    """The programs that were started from this folder, by name."""
    return {os.path.basename(line[0]): pid for pid, line in command_lines(folder).items() if line[0].startswith('build/release/bin/')}


class Run:
    """A ./dev run."""

    def __init__(self, folder):
        self._folder = folder
        without_building = os.environ | {'PATH': os.path.join(folder, 'tools') + os.pathsep + os.environ['PATH']}
        self._before = set(processes(folder).values())
        self._process = subprocess.Popen([os.path.join(folder, 'dev'), 'run'], env=without_building, stdout=subprocess.PIPE, text=True,
                                         start_new_session=True)
        self.said = ''
        while 'To start over' not in self.said:
            line = self._process.stdout.readline()
            if not line:
                raise Failed(f'./dev run ended; it said {self.said!r}')
            self.said += line
        self.url = self.said.split('demo server on this computer: ')[1].split(',')[0]
        wait_until(lambda: len(set(processes(folder).values()) - self._before) > 0, 'the programs')

    def call(self, path, body=None):
        request = urllib.request.Request(self.url + path, body and json.dumps(body).encode(), {'Content-Type': 'application/json'})
        with urllib.request.urlopen(request, timeout=desktop.DEADLINE) as answer:
            return json.load(answer)

    def end(self, number):
        self._process.send_signal(number)
        self._process.wait(desktop.DEADLINE)


def story(programs, folder):
    folder = os.path.realpath(folder)
    shutil.rmtree(folder)
    os.makedirs(os.path.join(folder, 'build', 'release'))
    os.makedirs(os.path.join(folder, 'tools'))
    os.symlink(programs, os.path.join(folder, 'build', 'release', 'bin'))
    with open(os.path.join(folder, 'tools', 'cmake'), 'w', encoding='ascii') as tool:
        tool.write('#!/bin/sh\n')
    os.chmod(tool.name, 0o755)
    shutil.copy(os.path.join(os.path.dirname(__file__), '..', '..', 'dev'), folder)

    first = Run(folder)
    first.call('/emulator/users', {'loginId': 'ada@example.com'})
    wait_until(lambda: len(processes(folder)) == 2, 'program and emulator')
    first.end(signal.SIGKILL)
    wait_until(lambda: not processes(folder), 'program and emulator to end with the script')

    second = Run(folder)
    if len(second.call('/emulator/users')['users']) != 1:
        raise Failed('the accounts are not those of the run before')
    third = Run(folder)
    if 'begins without accounts' not in third.said or third.call('/emulator/users')['users']:
        raise Failed(f'beside another, it said {third.said!r}')
    third.end(signal.SIGTERM)
    second.end(signal.SIGTERM)
    wait_until(lambda: not processes(folder), 'everything to end')

    # The script ends before its program is bound to it
    with open(os.path.join(folder, 'tools', 'setpriv'), 'w', encoding='ascii') as tool:
        tool.write('#!/bin/sh\ncase "$*" in *descope-login*) : >"$0.waits"; while kill -0 $PPID; do sleep 0.01; done;; esac\n'
                   'exec /usr/bin/setpriv "$@"\n')
    os.chmod(tool.name, 0o755)
    fourth = Run(folder)
    wait_until(lambda: os.path.exists(tool.name + '.waits'), 'the program to be about to start')  # with its parent known
    fourth.end(signal.SIGKILL)
    wait_until(lambda: not command_lines(folder), 'everything to end')


desktop.run(story, *sys.argv[1:])
