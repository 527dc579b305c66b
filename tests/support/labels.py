# SPDX-License-Identifier: MIT
"""labels.py <ctest> <build folder>: each test has one of the labels by which ./dev test selects (tests/support/DescopeTest.cmake)."""
import json
import subprocess
import sys

LABELS = ('unit', 'flow', 'desktop', 'package', 'long')

listed = json.loads(subprocess.run([sys.argv[1], '--test-dir', sys.argv[2], '--show-only=json-v1'], capture_output=True, check=True).stdout)
found = {test['name']: [label for prop in test['properties'] if prop['name'] == 'LABELS' for label in prop['value']] for test in listed['tests']}
wrong = {name: labels for name, labels in found.items() if len(labels) != 1 or labels[0] not in LABELS}
for name, labels in wrong.items():
    print(f'{name} has {" and ".join(labels) or "no label"}; it takes one of {", ".join(LABELS)}')
print(', '.join(f'{sum(label in labels for labels in found.values())} {label}' for label in LABELS))
sys.exit(1 if wrong or not found else 0)
