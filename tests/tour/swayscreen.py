# SPDX-License-Identifier: MIT
"""The screen and the windows of sway, and a keyboard that is plugged into it."""
import json
import os
import subprocess

from waylandkeyboard import WaylandKeyboard


class SwayScreen:
    def __init__(self):
        self.keyboard = WaylandKeyboard()
        self.press, self.write, self.set_layout = self.keyboard.press, self.keyboard.write, self.keyboard.set_layout

    def put_pointer_away(self):
        """There is none."""

    @staticmethod
    def tell(*command):
        answer = subprocess.run(['swaymsg', '--raw', *command], stdout=subprocess.PIPE, check=True).stdout
        return json.loads(answer)

    def windows(self, node=None):
        """Yields all windows, as sway describes them."""
        node = node or self.tell('-t', 'get_tree')
        if node.get('pid'):
            yield node
        for child in node['nodes'] + node['floating_nodes']:
            yield from self.windows(child)

    def window(self, number):
        return next(window for window in self.windows() if window['id'] == number)

    def active_window(self, process):
        """Returns the window that has the keyboard when it is one of this process, else None."""
        return next((window['id'] for window in self.windows() if window['focused'] and window['pid'] == process), None)

    def process_with_window(self, name):
        """Returns the id of a process with this name and a window, or None."""
        def is_called_so(process):
            return os.path.basename(os.readlink(f'/proc/{process}/exe')) == name
        return next((window['pid'] for window in self.windows() if is_called_so(window['pid'])), None)

    def focus(self, window):
        self.tell(f'[con_id={window}] focus')

    def title(self, window):
        return self.window(window)['name']

    def resize(self, window, width, height):
        self.tell(f'[con_id={window}] resize set {width} px {height} px')

    def close(self, window):
        self.tell(f'[con_id={window}] kill')  # which asks the window to close, as its frame does

    def picture(self, window, path):
        """Of the window; of everything when there is none."""
        place = ['-g', '{x},{y} {width}x{height}'.format(**self.window(window)['rect'])] if window else []
        subprocess.run(['grim', *place, path], check=True)
