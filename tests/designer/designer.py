# SPDX-License-Identifier: MIT
"""Opens a form in Qt Designer, which draws our widgets and offers them in its box: designer.py <designer> <plugins> <form> <folder for the picture>"""
import os
import subprocess
import sys

import desktop
from desktop import Atspi, Program, wait_until


def everything(node):
    """Also what Designer shows without telling that it does: the form that is drawn."""
    for index in range(node.get_child_count()):
        child = node.get_child_at_index(index)
        if child:
            yield child
            yield from everything(child)


def tell(designer, plugins, form, folder):
    program = Program(os.path.dirname(designer), form, name=os.path.basename(designer), QT_PLUGIN_PATH=plugins)

    def find(name):
        return wait_until(lambda: next((node for node in everything(program._root) if node.get_name() == name), None), f'“{name}” in Qt Designer')

    def point_at(name, *action):
        place = find(name).get_extents(Atspi.CoordType.SCREEN)
        subprocess.run(['xdotool', 'mousemove', str(place.x + 20), str(place.y + place.height // 2), *action], check=True)

    find('Analytical Engines')  # drawn in the form, with what the form says
    for widget in 'LoginWidget', 'AccountWidget', 'PasswordEdit':
        find('Descope::' + widget)
    find('Descope')  # the group of the box
    point_at('Layouts', 'click', '--repeat', '30', '5')
    point_at('loginWidget', 'click', '1')
    for name in 'loginIdFixed', 'accentColor', 'urlScheme':  # in the list of properties
        find(name)
    program.picture(os.path.join(folder, 'designer.png'))
    program.kill()


desktop.run(tell, *sys.argv[1:])
