#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""secretarguments.py <root of the project>: no document or script shows how to give a secret away.

The arguments of a process can be read by every user of the computer, and what people copy from a document is what they do. A
command that is shown or run here has no token, no password and no authorization of somebody in its arguments, nor in variables that
are set for it: they come by its standard input. Prints one line per command that has, and their number.
"""
import pathlib
import re
import sys

kinds = {
    'a token among arguments': re.compile(r'''(?x)
        (?: \$\( | ` ) [^)`\n]* \bdescope-login\b [^)`\n]* \btoken\b'''),
    'an authorization among arguments': re.compile(r'''(?x)
        (?: \s-H\s* | --header[\s=]+ | --proxy-header[\s=]+ ) ["']? (?: Proxy- )? (?: Authorization | Cookie ) :
        (?! \s* Bearer \s \$\{?project\}? ["'] )'''),  # that of a project alone is no secret
    'a password among arguments': re.compile(r'''(?x)
        (?: \s-d\s* | --data[\w-]*[\s=]+ | --json[\s=]+ ) (?: "(?:\\.|[^"])* | '[^']* ) (?: password | token | jwt ) \\?["'] \s* :
      | \bcurl\b [^|\n]* \s (?: -u\s* | --user[\s=]+ | --oauth2-bearer[\s=]+ ) \S
      | \s --?(?: password | passwd | token | secret )[\s=]+ ["']? [$\w]'''),
}
# A variable of the shell alone is seen by nobody; one that is set for a command, or exported, is in its environment.
variable = re.compile(r'^\s*(?:local\s+)?\w+="?\$\([^)]*\)"?;?\s*(?:#.*)?$')


def commands(text):
    """Yields (number of its first line, line), those that are continued as one."""
    for match in re.finditer(r'(?:[^\n]*\\\n)*[^\n]*', text):
        line = match[0].replace('\\\n', ' ').replace(r'\-', '-')  # as man pages write it
        yield text.count('\n', 0, match.start()) + 1, line


def objections(text):
    """Yields (line, kind) of each command that gives a secret away."""
    for number, line in commands(text):
        for kind, form in kinds.items():
            if form.search(line) and not variable.match(line):
                yield number, kind


def check_itself():
    bad = ['curl -H "Authorization: Bearer $(descope-login token)" "$API"',
           'curl -H "Authorization: Bearer `descope-login token`" "$API"',
           r'curl \-H "Authorization: Bearer $(descope\-login token)" "$API"',
           'TOKEN=$(descope-login token) ./report',
           'export TOKEN=$(descope-login token)',
           'env TOKEN="$(descope-login --project-id P2 token)" ./report',
           'report --token "$token"',
           'curl --header "Authorization: Bearer $token" "$API"',
           'curl -H\'Cookie: DS=x\' "$API"',
           'curl --oauth2-bearer "$token" "$API"',
           'curl -u ada:secret "$API"',
           'curl --json \'{"loginId": "ada", "password": "x"}\' "$API"',
           'curl \\\n  -d "{\\"password\\": \\"x\\"}" "$API"']
    good = ['token=$(descope-login token)',
            'printf \'Authorization: Bearer %s\\n\' "$token" | curl -fsS -H @- "$API"',
            'curl -H "Authorization: Bearer $project" "$url"',
            'curl --json @- "$url" <<<\'{"password": "x"}\'',
            'descope-login token    # prints a session token',
            'The password is sent to --base-url.']
    assert all(list(objections(line)) for line in bad), [line for line in bad if not list(objections(line))]
    assert not any(list(objections(line)) for line in good), [line for line in good if list(objections(line))]


def is_shown(path):
    return path.suffix in {'.md', '.sh', '.1', '.html', '.yml', '.bash'} or (
        path.suffix == '' and path.is_file() and path.read_bytes().startswith(b'#!'))


def main(root):
    check_itself()
    read, wrong = 0, 0
    for path in sorted(root.rglob('*')):
        inside = path.relative_to(root)
        if inside.parts[0] in {'build', '.git'} or 'node_modules' in inside.parts or not is_shown(path):
            continue
        read += 1
        for line, kind in objections(path.read_text(errors='replace')):
            print(f'FAIL {inside}:{line} {kind}')
            wrong += 1
    print(f'{read} files, {wrong} commands that give a secret away')
    return 0 if read > 20 and not wrong else 1


sys.exit(main(pathlib.Path(sys.argv[1])))
