// SPDX-License-Identifier: MIT
#pragma once

#include "reply.h"

#include <QHash>
#include <QString>
#include <QUrl>

/// Makes pages out of pages/*.html. What strangers wrote stands in them escaped.
namespace Emulator::Html {

using Values = QHash<QString, QString>;

/// Returns a file of pages/ as it is.
QString resource(const QString &name);

/// Returns the file with each `{{name}}` replaced by its value, escaped, and each `{{{name}}}` by its value as it is.
QString filled(const QString &name, const Values &values);

/// Says what a page may do beyond showing itself and sending its forms to us.
struct Permits
{
    QUrl target;          ///< where our answers to its forms may lead
    bool scripts = false; ///< files of ours
};

/// Returns a page that is made of this file.
Reply page(const QString &name, const Values &values, int status = 200, const Permits &permits = {});

/// Returns a page that says one thing; `action` is HTML.
Reply message(const QString &title, const QString &text, int status = 200, const QString &action = {});

} // namespace Emulator::Html
