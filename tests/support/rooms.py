# SPDX-License-Identifier: MIT
"""rooms.py <the project's folder>: the arrows of CONTRIBUTING.md, "Where things go", hold for every include, inside app/core and ui/ too.

An include of another room that is not named here is an arrow that nobody drew; a room without a line is one that nobody thought of.
"""
import os
import re
import sys

CORE = ['app/core/values', 'app/core/time', 'app/core/browser', 'app/core/service', 'app/core/storage', 'app/core/session']
UI = ['ui/forms', 'ui/controls', 'ui/views']
BELOW = {  # what a room may include, beside itself, shared/ and what is installed
    'app/core/values': [],
    'app/core/time': CORE[:1],
    'app/core/browser': CORE[:2],
    'app/core/service': CORE[:3],
    'app/core/storage': CORE[:2],
    'app/core/session': CORE[:5],
    'app/tokens': CORE[:4],
    'app/flow/links': CORE,
    'app/flow': CORE + ['app/flow/links', 'ui/forms'],
    'app/login': CORE + ['app/flow/links', 'app/flow'] + UI,
    'app/shell': CORE + ['app/flow/links', 'app/flow', 'app/login'] + UI,
    'ui/forms': [],
    'ui/controls': UI[:1],
    'ui/views': UI[:2],
}
LIBRARIES = {  # which rooms know a library that is not Qt's own
    r'qt6?keychain/|libsecret|gio/': ['app/core/storage', 'app/core/session'],
    r'QDBus': ['app/core/storage', 'app/core/session', 'ui/controls'],
    r'boost/': ['app/core/service'],
    r'cjose/|jansson|openssl/': ['app/tokens'],
    r'zxcvbn': ['app/flow'],
    r'qrencode': ['app/login'],
    r'xcb/|xkbcommon/': ['ui/controls', 'app/shell'],
}
WIDGETS = re.compile(r'Q(Widget|Application|Dialog|Label|LineEdit|(Push|Abstract)Button|.*Layout|Style.*|Palette|Icon|Pixmap)')


def includes(path):
    with open(path, encoding='utf-8') as file:
        return re.findall(r'^\s*#include ([<"])([^>"]+)[>"]', file.read(), re.MULTILINE)


def offers(path):
    with open(path, encoding='utf-8') as file:
        return re.search(r'DESCOPE_\w+_EXPORT', file.read())


def public_headers(root):
    """<Descope/x.h> by their rooms: what the lists of the libraries name."""
    rooms = {}
    for library in ('core', 'tokens', 'flow', 'login'):
        folder = os.path.join('app', library)
        with open(os.path.join(root, folder, 'CMakeLists.txt'), encoding='utf-8') as file:
            listed = re.search(r'HEADERS(.*?)(?:FUNCTIONS|SOURCES)', file.read(), re.DOTALL).group(1)
        for header in re.findall(r'\S+\.h', listed):
            path = os.path.normpath(os.path.join(folder, header.replace('${controls}', '../../ui/controls').replace('${views}', '../../ui/views')))
            if not os.path.exists(os.path.join(root, path)):
                raise SystemExit(f'{folder} lists {header}, which is not there')
            rooms['Descope/' + os.path.basename(path)] = path
    return rooms


def room_of(included, folder, root, public):
    if included in public:
        return os.path.dirname(public[included])
    for base in (folder, 'app', 'ui', 'shared'):
        path = os.path.normpath(os.path.join(base, included))
        if os.path.exists(os.path.join(root, path)):
            return os.path.dirname(path)
    return None


def wrong(root):
    public = public_headers(root)
    headers = set(public.values())
    for top in ('app', 'ui'):
        for folder, _, names in os.walk(os.path.join(root, top)):
            room = os.path.relpath(folder, root)
            sources = [name for name in names if name.endswith(('.h', '.cpp'))]
            if sources and room not in BELOW:
                yield f'{room} is no room: say in tests/support/rooms.py what it may include'
                continue
            for name in sources:
                if name.endswith('.h') and f'{room}/{name}' not in headers and offers(os.path.join(folder, name)):
                    yield f'{room}/{name} has an export, though nothing private is offered to programs'
                for bracket, included in includes(os.path.join(folder, name)):
                    where = f'{room}/{name} includes {included}'
                    if bracket == '"' and f'{room}/{name}' in headers:
                        yield f'{where}: a public header includes <Descope/…>, so that it cannot be taken for one of the program'
                    if included.startswith('Descope/') and included not in public:
                        yield f'{where}, which no library lists'
                    found = room_of(included, room, root, public)
                    if found and found != room and not found.startswith('shared') and found not in BELOW[room]:
                        yield f'{where}, an arrow up'
                    if bracket == '<' and WIDGETS.fullmatch(included) and room.startswith(('app/core', 'app/tokens', 'app/flow', 'ui/forms')):
                        yield f'{where}, though there are no widgets in that room'
                    for library, rooms in LIBRARIES.items():
                        if bracket == '<' and re.match(library, included) and room not in rooms:
                            yield f'{where}, a library of {" and ".join(rooms)}'


problems = list(wrong(sys.argv[1]))
print('\n'.join(problems) or 'All arrows point down')
sys.exit(1 if problems else 0)
