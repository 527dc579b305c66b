# SPDX-License-Identifier: MIT
"""starts.py <folder of the programs> <folder for a picture when it fails>

The program is started again, with and without a link, while another runs, hangs or is gone: one window, and no link lost. What
stands beside a link on the command line is not obeyed. On another display there is another window. To be run in a private session.
"""
import glob
import os
import re
import signal
import socket
import struct
import subprocess
import sys
import time

import desktop
from desktop import Emulator, Failed, Program, wait_until

LINK = 'descope-login://link?t=0123456789abcdefghijklmnopqrstuv'


def is_opened(display):
    return subprocess.run(['xdpyinfo', '-display', display], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def check(condition, what):
    if not condition:
        raise Failed(what)


def windows(display=os.environ['DISPLAY']):
    found = subprocess.run(['xdotool', 'search', '--onlyvisible', '--class', 'descope-login'], stdout=subprocess.PIPE,
                           stderr=subprocess.DEVNULL, text=True, check=False, env=os.environ | {'DISPLAY': display})
    return found.stdout.split()


class Story:
    def __init__(self, programs, folder):
        self.programs, self.folder = programs, folder
        self.program = os.path.join(programs, 'descope-login')
        self.emulator = Emulator(programs)
        self.project = ['--project-id', self.emulator.project, '--base-url', self.emulator.url]
        self.environment = {'DESCOPE_PROJECT_ID': self.emulator.project, 'DESCOPE_BASE_URL': self.emulator.url}  # also with a link

    def window(self):
        return Program(self.programs, *self.project)

    def starts_again(self, *arguments, **environment):
        """Of a start that is handed over: nothing remains of it, not even a word."""
        again = subprocess.run([self.program, *arguments], stdout=subprocess.PIPE, timeout=desktop.DEADLINE, check=False,
                               env=os.environ | environment)
        check((again.returncode, again.stdout) == (0, b''), f'started again, it ended with {again}')

    def second_start_raises_the_first(self):
        first = self.window()
        first.see('Sign in')
        subprocess.run(['xdotool', 'windowminimize', first.window], check=True)
        wait_until(lambda: not windows(), 'the window to be minimised')
        self.starts_again(*self.project)
        wait_until(lambda: windows() == [first.window], 'the first window to come back, and no other')
        return first

    def second_start_leaves_no_busy_pointer(self):
        """The desktop that started it is told when it is over."""
        path = os.path.join(self.folder, 'messages')
        with open(path, 'w', encoding='ascii') as file:
            listener = subprocess.Popen(['stdbuf', '-oL', 'xev', '-root', '-event', 'property'], stdout=file)

        def is_heard(word):
            with open(path, encoding='ascii') as file:
                return word in file.read()

        def listens():
            subprocess.run(['xprop', '-root', '-format', 'LISTENING', '8s', '-set', 'LISTENING', 'yes'], check=True)
            return is_heard('LISTENING')
        wait_until(listens, 'somebody to listen')
        self.starts_again(*self.project, DESKTOP_STARTUP_ID='mail-42_TIME1')
        wait_until(lambda: is_heard('_NET_STARTUP_INFO_BEGIN'), 'the start to be told as over')
        listener.terminate()
        listener.wait()

    def link_reaches_the_first(self, first):
        self.starts_again(LINK)
        self.sees_link(first)
        check(windows() == [first.window], 'the link opened a second window')
        first.close()

    def sees_link(self, window):
        window.see(self.told)

    # What the program says of LINK, which nobody asked for.
    told = 'A link from an email was opened.'

    def another_project_has_its_own_window(self):
        first = self.window()
        other = Program(self.programs, '--project-id', 'P2' + 'x' * 26, '--base-url', self.emulator.url)
        check(len(windows()) == 2, 'another project has no window of its own')
        other.close()
        first.close()

    def every_display_has_its_own_window(self):
        first = self.window()
        here = os.environ['DISPLAY']
        reading, writing = os.pipe()
        server = subprocess.Popen(['Xvfb', '-displayfd', str(writing), '-nolisten', 'tcp', '-noreset'], pass_fds=[writing],
                                  stderr=subprocess.DEVNULL)
        elsewhere = ':' + os.read(reading, 16).decode().strip()
        for arguments in ([], [LINK]):
            second = subprocess.Popen([self.program, *arguments], env=os.environ | self.environment | {'DISPLAY': elsewhere})
            wait_until(lambda: windows(elsewhere), 'a window on the second display')
            check(windows() == [first.window], 'a start on the second display did something on the first')
            for display in (elsewhere, elsewhere + '.0', 'unix/' + elsewhere, 'unix' + elsewhere):
                # From version 1.17 on libxcb opens nothing by the last of these, for no program.
                if display != 'unix' + elsewhere or is_opened(display):
                    self.starts_again(*self.project, DISPLAY=display)
            check(len(windows(elsewhere)) == 1, 'the second display has more than one window')
            self.starts_again(*self.project, DISPLAY=here + '.0')
            second.terminate()
            check(second.wait(desktop.DEADLINE) == 0, 'the program on the second display did not end well')
        check(not first.shows(self.told), 'a link went to a window on another display')
        server.terminate()
        server.wait()
        first.close()

    def hanging_first_is_survived(self):
        first = self.window()
        first.signal(signal.SIGSTOP)
        begin = time.monotonic()
        second = Program(self.programs, LINK, **self.environment)
        check(time.monotonic() - begin < 5, 'a first instance that hangs costs 5 s or more')
        self.sees_link(second)
        second.close()
        first.signal(signal.SIGCONT)
        first.kill()

    def killed_first_leaves_nothing_in_the_way(self):
        self.window().kill()
        first = self.window()
        self.starts_again(*self.project)
        first.close()

    def closed_first_that_awaits_an_answer_takes_no_start(self):
        """It ends once its refresh is answered; whoever starts the program meanwhile gets a window that stays."""
        self.emulator.set(sessionLifetime=1)
        self.emulator.call('POST', '/emulator/users', {'loginId': 'ada@example.com', 'password': 'Analytical-Engine-1837'})
        first = self.window()
        first.see('Forgot password?')
        first.fill('Email', 'ada@example.com')
        first.fill('Password', 'Analytical-Engine-1837')
        first.press('Return')
        first.see('Sign out')
        begun = time.monotonic()
        first.close()
        wait_until(lambda: time.monotonic() > begun + 1, 'the session token to expire')
        self.emulator.set(sessionLifetime=600)
        self.emulator.call('POST', '/emulator/faults', {'kind': 'slow', 'delay': 4000, 'path': '/v1/auth/refresh'})
        self.emulator.forget_requests()
        first = self.window()
        wait_until(lambda: self.emulator.requests('/v1/auth/refresh'), 'the refresh to be sent')
        first.press('alt+F4')
        wait_until(lambda: not windows(), 'the window to be closed')
        second = self.window()
        check(first.is_running(), 'the program did not wait for the answer')
        check(first.wait() == 0, 'the program did not end well')
        second.push('Sign out')
        second.see('Forgot password?')
        second.close()

    def twenty_starts_make_one_window(self):
        starts = [subprocess.Popen([self.program, *self.project]) for _ in range(20)]
        wait_until(lambda: sum(start.poll() is not None for start in starts) == 19, 'all starts but one to end')
        check(all(start.poll() in (0, None) for start in starts), 'a start did not end well')
        wait_until(lambda: len(windows()) == 1, 'exactly one window')
        for start in starts:
            start.terminate()
            start.wait()

    def flood_is_survived(self):
        first = self.window()
        first.see('Sign in')
        before = first.memory()
        address, = glob.glob(os.path.join(os.environ['XDG_RUNTIME_DIR'], 'descope-login', '*', 'socket'))
        for said in (b'', b'\0', os.urandom(4096), struct.pack('>I', 0xffffffff) + bytes(4096), struct.pack('>I', 8192) + b'{'):
            sockets = [socket.socket(socket.AF_UNIX) for _ in range(200)]
            for number in sockets:
                number.connect(address)
                try:
                    number.sendall(said)
                except (BrokenPipeError, ConnectionResetError):  # it was one too many
                    pass
            first.push('Create an account')
            first.see('Sign in instead')
            first.press('Escape')
            first.see('Forgot password?')
            for number in sockets:
                number.close()
        check(first.memory() - before < 16 << 20, f'{first.memory() - before} bytes more in memory')
        check(not first.shows(self.told), 'a link came out of nothing')
        self.starts_again(LINK)
        self.sees_link(first)
        first.close()

    def traced(self, *arguments, **environment):
        """The files that the program asks the system for until its window is there."""
        trace = os.path.join(self.folder, 'trace')
        tracer = subprocess.Popen(['strace', '-f', '-qq', '-e', 'trace=file', '-s', '4096', '-o', trace, self.program, *arguments],
                                  env=os.environ | environment)
        window = wait_until(windows, 'the window of the traced program')[0]
        pid = subprocess.run(['xdotool', 'getwindowpid', window], stdout=subprocess.PIPE, check=True).stdout
        os.kill(int(pid), signal.SIGTERM)
        tracer.wait()
        with open(trace, encoding='utf-8', errors='replace') as lines:
            return [line for line in lines if 'execve(' not in line]

    def only_the_link_is_obeyed(self):
        evil = os.path.join(self.folder, 'evil')
        os.makedirs(evil, exist_ok=True)
        sheet = os.path.join(evil, 'evil.qss')

        def opened(lines):
            return [line for line in lines if re.search(re.escape(evil) + r'\b', line)]

        seen = self.traced('-platformpluginpath', evil, LINK, '-stylesheet', sheet)
        check(len(seen) > 100, 'the trace is empty')
        check(not opened(seen), f'opened by the command line of a link: {opened(seen)}')
        check(opened(self.traced(LINK, QT_QPA_PLATFORM_PLUGIN_PATH=evil)), 'the trace does not see what Qt is told to load')


def story(programs, folder):
    told = Story(programs, folder)
    first = told.second_start_raises_the_first()
    told.second_start_leaves_no_busy_pointer()
    told.link_reaches_the_first(first)
    told.another_project_has_its_own_window()
    told.every_display_has_its_own_window()
    told.hanging_first_is_survived()
    told.killed_first_leaves_nothing_in_the_way()
    told.closed_first_that_awaits_an_answer_takes_no_start()
    told.twenty_starts_make_one_window()
    told.flood_is_survived()
    told.only_the_link_is_obeyed()


desktop.run(story, *sys.argv[1:])
