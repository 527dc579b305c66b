# SPDX-License-Identifier: MIT
"""desktoptexts.py <source folder> <folder with the desktop file and the metainfo as they are installed>

Whether what a desktop says about the program is valid, and said in the languages that the program speaks."""
import configparser
import os
import re
import shutil
import subprocess
import sys
from xml.etree import ElementTree

ID = 'io.github.descope_qt.DescopeLogin'
LANG = '{http://www.w3.org/XML/1998/namespace}lang'
TEXTS = {'summary', 'p', 'caption', 'li'}  # what AppStream lets one translate, and we do

faults = []


def languages_of(source):
    """The codes of the languages of the program, but for English, which stands first everywhere."""
    files = os.listdir(os.path.join(source, 'translations'))
    return sorted(match[1] for match in (re.fullmatch(r'descope_(.+)\.ts', name) for name in files) if match and match[1] != 'en')


def check_desktop_file(path, languages):
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(path, encoding='utf-8')
    for group in parser.sections():
        entry = parser[group]
        for key in (key for key in entry if '[' not in key):
            # The name is the same everywhere, as in the title of the window and on the bridge page.
            is_text = key in ('GenericName', 'Comment', 'Keywords') or (key == 'Name' and group != 'Desktop Entry')
            expected = languages if is_text else []
            found = sorted(re.findall(r'\[(.+)\]', name)[0] for name in entry if name.startswith(key + '['))
            if found != expected:
                faults.append(f'[{group}] {key} speaks {found} and not {expected}')
            if key == 'Keywords' and not all(entry[name].endswith(';') for name in entry if name.startswith(key)):
                faults.append('Keywords end with a semicolon')
    missing = {'Name', 'GenericName', 'Comment', 'Keywords'} - set(parser['Desktop Entry'])
    if missing:
        faults.append(f'the desktop file has no {missing}')


def check_metainfo(path, languages):
    expected = [None] + [language.replace('_', '-') for language in languages]
    for parent in ElementTree.parse(path).iter():
        texts = [child for child in parent if child.tag in TEXTS]
        for tag in {child.tag for child in texts}:
            found = [child.get(LANG) for child in texts if child.tag == tag]
            if found != expected * (len(found) // len(expected)) or not found:
                faults.append(f'<{tag}> in <{parent.tag}> speaks {found} and not {expected}')
        faults.extend(f'<{child.tag} xml:lang="{child.get(LANG)}"> is empty' for child in texts if not (child.text or '').strip())


def validate(*command):
    if shutil.which(command[0]) is None:
        print(f'{command[0]} is not installed; nothing is said about {command[-1]}')
        return
    done = subprocess.run(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        faults.append(done.stdout)


def main(source, folder):
    languages = languages_of(source)
    desktop_file, metainfo = (os.path.join(folder, f'{ID}.{kind}') for kind in ('desktop', 'metainfo.xml'))
    check_desktop_file(desktop_file, languages)
    check_metainfo(metainfo, languages)
    validate('desktop-file-validate', desktop_file)
    validate('appstreamcli', 'validate', '--no-net', metainfo)
    print('\n'.join(faults) or f'{len(languages) + 1} languages')
    return 1 if faults else 0


if __name__ == '__main__':
    sys.exit(main(*sys.argv[1:]))
