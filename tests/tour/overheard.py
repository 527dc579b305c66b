# SPDX-License-Identifier: MIT
"""overheard.py <folder of the programs> <folder for a picture when it fails>

Whoever listens on the accessibility bus learns nothing of a password: while it is typed, pasted, suggested, changed, deleted and wiped,
hidden and shown. That something happened is heard, as one bullet for each character. To be run in a private session.
"""
import subprocess
import sys

import desktop
from desktop import Atspi, Emulator, Failed, GLib, listen, wait_until
from reader import Reader, Role

# No part of it occurs in what the screens say.
TYPED = 'Zq7#wX4'
PASTED = 'Jk9%vB2'
BULLET = '\u2022'


class Eavesdropper:
    """Everything that any program may hear of the fields."""

    def __init__(self):
        self.heard = []
        self._listener = Atspi.EventListener.new(self._take)
        self._listener.register('object:')

    def _take(self, event):
        try:
            text = event.any_data if isinstance(event.any_data, str) else ''
            name = event.source.get_name() if event.source else ''
        except GLib.Error:
            return  # it was gone before it could be asked
        self.heard.append((event.type, name, text))

    def changes(self):
        return [(kind.split(':')[2], text) for kind, _, text in self.heard if kind.startswith('object:text-changed')]

    def wait_for(self, *changes):
        """What is told of texts, in this order, since it was asked the last time."""
        try:
            wait_until(lambda: len(self.changes()) >= len(changes), 'changes to be heard')
        finally:
            heard = self.changes()
            if heard != list(changes):
                raise Failed(f'heard was {heard} instead of {changes}')
        self.heard.clear()

    def check(self, secrets):
        """Nothing that was heard is a part of a secret; the letters one by one are in other texts, too."""
        listen()
        for kind, name, text in self.heard:
            if kind.startswith('object:text-changed') and text.strip(BULLET):
                raise Failed(f'“{text}” was heard of “{name}” ({kind})')
            if any(secret in said for secret in secrets for said in (name, text)):
                raise Failed(f'a password was heard: {kind} of “{name}” says “{text}”')


class Story:
    def __init__(self, programs):
        emulator = Emulator(programs)
        self.ears = Eavesdropper()
        self.reader = Reader(programs, '--project-id', emulator.project, '--base-url', emulator.url)
        self.secrets = [TYPED, PASTED]

    def field(self):
        return self.reader.find('Password', Role.PASSWORD_TEXT)

    def read(self):
        """The password as far as it can be asked for."""
        return Atspi.Text.get_text(self.field(), 0, -1)

    def change(self, action, *changes):
        """Does something and hears of it."""
        self.ears.check(self.secrets)
        self.ears.heard.clear()
        action()
        self.ears.wait_for(*changes)

    def types_and_deletes(self, readable):
        reader, one, typed = self.reader, BULLET, BULLET * len(TYPED)
        self.change(lambda: reader.write(TYPED), *[('insert', one)] * len(TYPED))
        wait_until(lambda: self.read() == (TYPED if readable else typed), 'the field to be readable as it looks')
        self.change(lambda: reader.press('BackSpace'), ('delete', one))
        self.change(lambda: reader.press('Home', 'Delete'), ('delete', one))
        self.change(lambda: reader.press('ctrl+a', 'x'), ('delete', BULLET * (len(TYPED) - 2)), ('insert', one))
        subprocess.run(['xclip', '-selection', 'clipboard'], input=PASTED, text=True, check=True)
        self.change(lambda: reader.press('ctrl+a', 'ctrl+v'), ('delete', one), ('insert', BULLET * len(PASTED)))
        wait_until(lambda: self.read() == (PASTED if readable else BULLET * len(PASTED)), 'what was pasted to be readable as it looks')
        self.change(lambda: reader.press('ctrl+z'), ('delete', BULLET * len(PASTED)))
        self.change(lambda: Atspi.EditableText.set_text_contents(self.field(), TYPED), ('insert', typed))
        self.change(lambda: reader.press('ctrl+a', 'Delete'), ('delete', typed))

    def suggests(self):
        """Suggested and shown, hidden again, and wiped with the screen."""
        reader = self.reader
        reader.push('Create an account')
        reader.see('Sign in instead')
        self.ears.heard.clear()
        reader.push('Suggest a password')
        wait_until(lambda: BULLET not in self.read() and self.read(), 'the suggestion to be shown')
        self.secrets.append(self.read())
        self.ears.wait_for(('insert', BULLET * len(self.secrets[-1])))
        reader.push('Show “Password”')
        wait_until(lambda: set(self.read()) == {BULLET}, 'the suggestion to be hidden')
        self.change(lambda: reader.push('Sign in instead'), ('delete', BULLET * len(self.secrets[-1])))


def tell(programs, _):
    story = Story(programs)
    reader = story.reader
    reader.go('Password')
    story.types_and_deletes(readable=False)
    reader.push('Show “Password”')
    reader.press('shift+Tab')
    wait_until(lambda: reader.focused() == 'Password', 'the field to have the keyboard')
    story.types_and_deletes(readable=True)
    story.suggests()
    story.ears.check(story.secrets)
    reader.close()
    story.ears.check(story.secrets)


desktop.run(tell, *sys.argv[1:])
