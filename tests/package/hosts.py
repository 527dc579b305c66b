# SPDX-License-Identifier: MIT
"""hosts.py <root of the project> <build with static libraries> <build with shared ones> [--all]

Builds and starts a program of somebody else (host/) in the ways that programs are built. Without --all they are chosen so that each two
choices meet, and what takes the library in as a part of itself is left to --all, since that compiles the library each time.
Where there is no build with shared libraries, only the static ones are tried.
"""
import itertools
import os
import shlex
import subprocess
import sys
import tempfile

BARE = '-fno-rtti -fno-exceptions'
CHOICES = {  # way, libraries, compiler, standard, in one piece, flags
    'way': ('package', 'pkgconfig'),
    'libraries': ('static', 'shared'),
    'compiler': ('g++', 'clang++'),
    'standard': (17, 20, 23),
    'unity': (False, True),
    'flags': ('', BARE),
}
SHORT = [
    ('package', 'static', 'g++', 17, False, ''),
    ('package', 'shared', 'clang++', 17, True, BARE),
    ('pkgconfig', 'static', 'clang++', 20, True, ''),
    ('package', 'shared', 'g++', 20, False, BARE),
    ('pkgconfig', 'shared', 'g++', 23, True, ''),
    ('package', 'static', 'clang++', 23, False, BARE),
    ('pkgconfig', 'static', 'g++', 17, True, BARE),
]
AS_A_PART = [
    ('subproject', 'static', 'g++', 17, True, BARE),
    ('subproject', 'shared', 'clang++', 23, True, ''),
    ('subproject', 'static', 'clang++', 20, False, BARE),
    ('subproject', 'shared', 'g++', 20, False, BARE),
]


class Wrong(Exception):
    pass


def do(*command, **environment):
    command = [str(word) for word in command]
    done = subprocess.run(command, env=os.environ | environment, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False)
    if done.returncode != 0:
        raise Wrong(f'{shlex.join(command)} ended with {done.returncode}:\n{done.stdout}')
    return done.stdout


def install(build, prefix):
    do('cmake', '--install', build, '--prefix', prefix)
    return prefix


def try_host(source, prefix, folder, way, libraries, compiler, standard, unity, flags):
    here = os.path.join(os.path.dirname(os.path.abspath(__file__)), 'host')
    do('cmake', '-G', 'Ninja', '-S', here, '-B', folder, f'-DHOST_WAY={way}', f'-DHOST_SOURCE={source}', f'-DCMAKE_PREFIX_PATH={prefix}',
       f'-DBUILD_SHARED_LIBS={libraries == "shared"}', f'-DCMAKE_CXX_COMPILER={compiler}', f'-DCMAKE_CXX_STANDARD={standard}',
       f'-DCMAKE_UNITY_BUILD={unity}', f'-DCMAKE_CXX_FLAGS={flags}', '-DCMAKE_CXX_EXTENSIONS=OFF')
    do('cmake', '--build', folder)
    program = os.path.join(folder, 'notes')
    if way == 'subproject':
        program = os.path.join(install(folder, os.path.join(folder, 'installed')), 'bin', 'notes')
    if not do(program).endswith('answered\n'):
        raise Wrong('It did not answer')


def main(source, static, shared, all_of_them=None):
    source = os.path.abspath(source)
    prefixes = {}
    with tempfile.TemporaryDirectory() as work:
        for kind, build in (('static', static), ('shared', shared)):
            if os.path.exists(os.path.join(build, 'cmake_install.cmake')):
                prefixes[kind] = install(build, os.path.join(work, f'{kind} libraries'))  # with a blank, as many people's folders
        if 'shared' not in prefixes:
            print('There is no build with shared libraries; ./dev test makes one.')
        cases = list(itertools.product(*CHOICES.values())) + AS_A_PART if all_of_them else SHORT
        failed = 0
        for number, case in enumerate(cases):
            prefix = prefixes.get(case[1], '')
            if not prefix and case[0] != 'subproject':
                continue
            name = ', '.join(str(choice) for choice in (*case[:3], f'C++{case[3]}', 'in one piece' if case[4] else 'in units', *filter(None, case[5:])))
            try:
                try_host(source, prefix, os.path.join(work, str(number)), *case)
                print('works:', name, flush=True)
            except Wrong as error:
                failed += 1
                print('FAILS:', name, error, sep='\n', flush=True)
    return 1 if failed else 0


sys.exit(main(*sys.argv[1:]))
