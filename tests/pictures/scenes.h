// SPDX-License-Identifier: MIT
#pragma once

#include "views/view.h"

#include <QString>

#include <functional>
#include <memory>
#include <vector>

// One screen in one state, as a person may meet it.
struct Scene
{
    QString name;
    std::function<std::unique_ptr<Descope::View>()> make;
};

std::vector<Scene> allScenes();
