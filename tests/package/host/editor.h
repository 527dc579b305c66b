// SPDX-License-Identifier: MIT
#pragma once

#include <Descope/DescopeService>
#include <Descope/LoginWidget>
#include <Descope/MemoryTokenStore>
#include <Descope/SessionManager>
#include <QMainWindow>

class Editor : public QMainWindow
{
    Q_OBJECT

public:
    Editor();
    void open();

Q_SIGNALS:
    void answered(bool isAsExpected);

private:
    Descope::DescopeService m_service;
    Descope::MemoryTokenStore m_store;
    Descope::SessionManager m_session;
    Descope::LoginWidget m_login;
};
