#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""snippets.py <root of the project>: code in a document is code that runs.

Each block of code (C++, CMake, QML, Python, JavaScript, shell) in a Markdown file names, in a comment above it, the file that it is from:
    <!-- from tests/emulator/example/signup.sh -->
and its lines stand there, one after the other, indented or not. A test that a document names, as tst_values::init, is one that
exists. Each option of CMake is in the guide. Prints one line per block or test with its verdict.
"""
import pathlib
import re
import sys
import textwrap

block = re.compile(r'(?:<!-- from (?P<source>\S+) -->\n)?```(?P<language>cpp|cmake|bash|sh|js|python|qml)\n(?P<code>.*?)```', re.DOTALL)
test = re.compile(r'`(?P<file>tst_\w+)::(?P<function>\w+)`')


def is_part_of(code, source):
    lines, wanted = source.splitlines(), code.splitlines()
    parts = (lines[at:at + len(wanted)] for at in range(len(lines) - len(wanted) + 1))
    return any(textwrap.dedent('\n'.join(part)) == '\n'.join(wanted) for part in parts)


def objection(root, source, code):
    """What is wrong with a block; None when nothing is."""
    if not source:
        return 'does not say which file it is from'
    if not (root / source).is_file():
        return f'is from {source}, which is not there'
    return None if is_part_of(code, (root / source).read_text()) else f'is not what stands in {source}'


def is_test(root, file, function):
    return any(f'void {function}()' in source.read_text() for source in (root / 'tests').rglob(f'{file}.cpp'))


def options_without_a_word(root):
    """The options of CMake that the guide does not name, with the file that has them."""
    guide = (root / 'packaging' / 'docs' / 'build-options.md').read_text()
    for lists in [root / 'CMakeLists.txt', *sorted((root / 'packaging').rglob('CMakeLists.txt'))]:
        for name in re.findall(r'^ *(?:option\((?=DESCOPE)|set\((?=\w+ .* CACHE ))(DESCOPE_\w+)', lists.read_text(), re.MULTILINE):
            if f'`{name}`' not in guide:
                yield name, lists.relative_to(root)


def check_itself(root):
    code = 'for x in y:\n    print(x)\n'
    assert is_part_of(code, 'def f():\n    for x in y:\n        print(x)\n')
    assert not is_part_of(code, 'for x in y:\n    pass\n    print(x)\n')
    assert is_test(root, 'tst_values', 'token_saysWhatItWasGiven') and not is_test(root, 'tst_values', 'noSuchTest')
    assert objection(root, None, code) and objection(root, 'no/such/file', code)


def main(root):
    check_itself(root)
    documents = sorted(path for path in root.rglob('*.md') if 'build' not in path.relative_to(root).parts)
    found, wrong = 0, 0
    for document in documents:
        text = document.read_text()
        verdicts = [(match.start('code'), match['source'], objection(root, match['source'], match['code']))
                    for match in block.finditer(text)]
        verdicts += [(match.start(), match[0], None if is_test(root, match['file'], match['function']) else f'{match[0]} is no test')
                     for match in test.finditer(text)]
        for position, subject, problem in verdicts:
            line = text.count('\n', 0, position) + 1
            print(f"{'FAIL' if problem else 'ok  '} {document.relative_to(root)}:{line} {problem or subject}")
            found, wrong = found + 1, wrong + bool(problem)
    for name, lists in options_without_a_word(root):
        print(f'FAIL packaging/docs/build-options.md does not name {name} of {lists}')
        wrong += 1
    return 0 if found and not wrong else 1


sys.exit(main(pathlib.Path(sys.argv[1])))
