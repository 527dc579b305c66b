# SPDX-License-Identifier: MIT
"""A keyboard for a compositor that has none, with a layout, dead keys, a Compose key and Caps Lock as a real one has them."""
import ctypes
import tempfile
import time

from waylandclient import WaylandClient

XKB = ctypes.CDLL('libxkbcommon.so.0')
for _name in ('xkb_context_new', 'xkb_keymap_new_from_names', 'xkb_keymap_get_as_string', 'xkb_state_new'):
    getattr(XKB, _name).restype = ctypes.c_void_p
XKB.xkb_utf32_to_keysym.restype = ctypes.c_uint32
PRESSED, RELEASED = 1, 0
PACE = 0.02  # seconds between two keys, as a fast person types
NO_NAME = 0  # XKB_KEY_NoSymbol
NAMES = {'ctrl': 'Control_L', 'shift': 'Shift_L', 'alt': 'Alt_L'}  # as xdotool calls them


class _RuleNames(ctypes.Structure):
    _fields_ = [(name, ctypes.c_char_p) for name in ('rules', 'model', 'layout', 'variant', 'options')]


class WaylandKeyboard:
    """Plugged in until it is unplugged, or the process ends."""

    def __init__(self, layout='us', variant='', options=''):
        self._client = WaylandClient()
        seat, manager = self._client.bind('wl_seat'), self._client.bind('zwp_virtual_keyboard_manager_v1')
        self._number = self._client.new()
        self._client.request(manager, 0, seat, self._number)
        self.set_layout(layout, variant, options)

    def set_layout(self, layout, variant='', options=''):
        """As of setxkbmap."""
        names = _RuleNames(b'evdev', b'pc105', layout.encode(), variant.encode(), options.encode())
        keymap = ctypes.c_void_p(XKB.xkb_keymap_new_from_names(ctypes.c_void_p(XKB.xkb_context_new(0)), ctypes.byref(names), 0))
        self._state = ctypes.c_void_p(XKB.xkb_state_new(keymap))
        self._keys = self._keys_of(keymap)
        text = ctypes.string_at(XKB.xkb_keymap_get_as_string(keymap, 1)) + b'\0'
        with tempfile.TemporaryFile() as file:
            file.write(text)
            file.flush()
            self._client.request(self._number, 0, 1, len(text), file=file)
            self._client.answers()

    @staticmethod
    def _keys_of(keymap):
        """(key, keys to be held meanwhile) by the symbol that is made."""
        syms, made = ctypes.POINTER(ctypes.c_uint32)(), {}
        for level, held in ((0, []), (1, ['shift']), (2, ['ISO_Level3_Shift']), (3, ['ISO_Level3_Shift', 'shift'])):
            for key in range(XKB.xkb_keymap_min_keycode(keymap), XKB.xkb_keymap_max_keycode(keymap) + 1):
                if XKB.xkb_keymap_key_get_syms_by_level(keymap, key, 0, level, ctypes.byref(syms)):
                    made.setdefault(syms[0], (key, held))
        return made

    def press(self, *strokes):
        """Presses and releases keys, as in “ctrl+a”; their names are those of X11."""
        for stroke in strokes:
            *held, name = stroke.split('+')
            symbol = XKB.xkb_keysym_from_name(name.encode(), 0)
            self._press(symbol if symbol != NO_NAME else XKB.xkb_utf32_to_keysym(ord(name)), held)
            self._client.answers()
            time.sleep(PACE)

    def write(self, text):
        for letter in text:
            self._press(XKB.xkb_utf32_to_keysym(ord(letter)), [])
        self._client.answers()

    def _press(self, symbol, held):
        key, more = self._keys[symbol]
        keys = [self._keys[XKB.xkb_keysym_from_name(NAMES.get(name, name).encode(), 0)][0] for name in [*held, *more]] + [key]
        for pressed in keys:
            self._move(pressed, PRESSED)
        for pressed in reversed(keys):
            self._move(pressed, RELEASED)

    def _move(self, key, state):
        self._client.request(self._number, 1, time.monotonic_ns() // 1_000_000 & 0xffffffff, key - 8, state)
        if XKB.xkb_state_update_key(self._state, key, state):
            parts = [XKB.xkb_state_serialize_mods(self._state, 1 << part) for part in range(3)]  # depressed, latched, locked
            self._client.request(self._number, 2, *parts, XKB.xkb_state_serialize_layout(self._state, 1 << 7))
