// SPDX-License-Identifier: MIT
#pragma once

#include "setting.h"

#include <QCommandLineOption>
#include <QList>

class QCommandLineParser;

namespace Descope {

struct LoginSettings;

/// Holds the options of the command line that say what the browser is for, and reads them from all places that a setting can
/// stand in: see findSetting().
class BrowserOptions
{
public:
    BrowserOptions();

    QList<QCommandLineOption> options() const;
    /// Reads them into the settings. Returns what is wrong with one that was typed, for people; what is wrong with one that
    /// stands elsewhere goes to the log, and the setting stays what it is.
    QString read(const QCommandLineParser &typed, LoginSettings &settings) const;

private:
    QCommandLineOption m_offerBrowser, m_offerSso, m_providers, m_primaryWay, m_flow, m_port, m_return;
};

} // namespace Descope
