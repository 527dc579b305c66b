# SPDX-License-Identifier: MIT
"""The program by the accessibility bus alone: what a screen reader says, and what its user can do."""
from desktop import Atspi, Failed, Program, listen, wait_until
from gi.repository import GLib

Role, State = Atspi.Role, Atspi.StateType
FIELDS = (Role.TEXT, Role.ENTRY, Role.PASSWORD_TEXT)
# What a screen may be made of, and nothing that has no meaning.
ROLES = FIELDS + (Role.FRAME, Role.FILLER, Role.PANEL, Role.LABEL, Role.PUSH_BUTTON, Role.TOGGLE_BUTTON, Role.CHECK_BOX, Role.NOTIFICATION,
                  Role.LAYERED_PANE, Role.TABLE, Role.TABLE_CELL, Role.TABLE_COLUMN_HEADER, Role.TABLE_ROW_HEADER, Role.SCROLL_PANE, Role.SCROLL_BAR,
                  Role.PROGRESS_BAR, Role.ANIMATION, Role.IMAGE, Role.VIEWPORT, Role.SEPARATOR)


class Ears:
    """What a screen reader would say by itself: notifications that appear, and where the keyboard goes."""

    def __init__(self):
        self.heard = []
        self._listener = Atspi.EventListener.new(self._take)
        for kind in ('object:state-changed:showing', 'object:state-changed:focused'):
            self._listener.register(kind)

    def _take(self, event):
        try:
            source = event.source
            if not event.detail1 or not source:
                return
            if event.type.startswith('object:state-changed:focused'):
                self.heard.append(('focus', source.get_name()))
            elif source.get_role() == Role.NOTIFICATION:
                self.heard.append(('notification', source.get_name()))
        except GLib.Error:
            pass  # it was gone before it could be asked

    def forget(self):
        listen()
        self.heard.clear()

    def wait(self, text, kind='notification'):
        """Hears something that contains the text, and forgets all that was heard before."""
        wait_until(lambda: any(k == kind and text in said for k, said in self.heard), f'“{text}” to be heard; heard was {self.heard}')
        self.heard.clear()


class Reader(Program):
    """The program as a screen reader presents it."""

    def find(self, name, *roles, usable=True):
        def look():
            return next((node for node, called, states in self.showing() if called == name and node.get_role() in roles
                         and (states.contains(State.ENABLED) or not usable)), None)
        return wait_until(look, f'“{name}” to be there')

    def enter(self, name, text):
        """Fills the field, as a braille display or dictation does."""
        field = self.find(name, *FIELDS)
        if not Atspi.EditableText.set_text_contents(field, text):
            raise Failed(f'“{name}” cannot be written into')

    def do(self, name, action='Press'):
        node = self.find(name, Role.PUSH_BUTTON, Role.CHECK_BOX, Role.TOGGLE_BUTTON)
        names = [Atspi.Action.get_action_name(node, i) for i in range(node.get_n_actions())]
        if action not in names:
            raise Failed(f'“{name}” cannot be pressed; it has {names}')
        node.do_action(names.index(action))

    def states(self, name, *roles):
        return self.find(name, *roles, usable=False).get_state_set()

    def check(self, screen):
        """Of everything on the screen: what it is, what it is called, and that it can be reached."""
        for node, name, states in self.showing():
            role = node.get_role()
            if role not in ROLES:
                raise Failed(f'{screen}: “{name}” is a {node.get_role_name()}')
            if states.contains(State.FOCUSABLE) and not name:
                raise Failed(f'{screen}: a {node.get_role_name()} has no name')
            if role in FIELDS:
                self._check_field(screen, node, name, states)
            if role in (Role.PUSH_BUTTON, Role.CHECK_BOX) and states.contains(State.ENABLED):
                if not states.contains(State.FOCUSABLE) or node.get_n_actions() == 0:
                    raise Failed(f'{screen}: “{name}” cannot be pressed')
            if '&' in name:
                raise Failed(f'{screen}: “{name}” is read with its mnemonic')

    def _check_field(self, screen, node, name, states):
        if not states.contains(State.FOCUSABLE):
            raise Failed(f'{screen}: “{name}” cannot be reached')
        if 'assword' in name and node.get_role() != Role.PASSWORD_TEXT:
            raise Failed(f'{screen}: “{name}” is read aloud')
        relations = [relation.get_relation_type() for owner in (node, *self._owners(node)) for relation in owner.get_relation_set()]
        if Atspi.RelationType.LABELLED_BY not in relations:
            raise Failed(f'{screen}: nothing says that “{name}” has a label')

    @staticmethod
    def _owners(node):
        """A password's field is in a box together with its button, and so on."""
        while (node := node.get_parent()) and node.get_role() in (Role.FILLER, Role.PANEL):
            yield node
