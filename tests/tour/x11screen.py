# SPDX-License-Identifier: MIT
"""The screen, keyboard and window manager of an X server."""
import subprocess


class X11Screen:
    @staticmethod
    def _xdotool(*arguments):
        return subprocess.run(['xdotool', *arguments], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True, check=False).stdout.strip()

    def put_pointer_away(self):
        """Nothing looks as if somebody pointed at it."""
        self._xdotool('mousemove', '0', '0')

    def active_window(self, process):
        """Returns the window that has the keyboard when it is one of this process, else None."""
        window = self._xdotool('getactivewindow')
        return window if window and self._xdotool('getwindowpid', window) == str(process) else None

    def process_with_window(self, name):
        """Returns the id of a process with this name and a window, or None."""
        window = self._xdotool('search', '--onlyvisible', '--class', name)
        return int(self._xdotool('getwindowpid', window)) if window else None

    def title(self, window):
        return self._xdotool('getwindowname', window)

    def press(self, *keys):
        self._xdotool('key', '--delay', '20', *keys)

    def write(self, text):
        self._xdotool('type', '--delay', '5', text)

    def set_layout(self, layout, variant, option):
        """As of setxkbmap."""
        subprocess.run(['setxkbmap', layout, '-variant', variant, '-option', option], check=True)

    def resize(self, window, width, height):
        self._xdotool('windowsize', '--sync', window, str(width), str(height))

    def close(self, _):
        self.press('alt+F4')

    def picture(self, window, path):
        """Of the window; of everything when there is none."""
        subprocess.run(['import', '-window', window or 'root', path], check=True)
