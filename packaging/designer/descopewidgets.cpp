// SPDX-License-Identifier: MIT
#include "descopewidgets.h"

#include "controls/passwordedit.h"
#include "login/accountwidget.h"
#include "login/loginwidget.h"

#include <QIcon>
#include <QPainter>
#include <QSvgRenderer>

namespace Descope {

namespace {

using namespace Qt::StringLiterals;

template<typename Widget> class Entry : public QDesignerCustomWidgetInterface
{
public:
    Entry(const QString &objectName, const QString &toolTip, const QString &whatsThis, QSize size)
        : m_objectName(objectName)
        , m_toolTip(toolTip)
        , m_whatsThis(whatsThis)
        , m_size(size)
    {
    }

    QString name() const override { return QString::fromLatin1(Widget::staticMetaObject.className()); }
    QString group() const override { return u"Descope"_s; }
    QString toolTip() const override { return m_toolTip; }
    QString whatsThis() const override { return m_whatsThis; }
    QString includeFile() const override { return u"<%1>"_s.arg(name().replace(u"::"_s, u"/"_s)); }
    /// Is a pixmap: for an SVG, the widget box of Designer 6.4 shows the icon of Qt.
    QIcon icon() const override
    {
        QPixmap pixmap(48, 48);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(u":/descope/designer/%1.svg"_s.arg(m_objectName)).render(&painter);
        painter.end();
        return pixmap;
    }
    bool isContainer() const override { return false; }
    QWidget *createWidget(QWidget *parent) override { return new Widget(parent); }
    QString domXml() const override
    {
        return uR"(<ui language="c++" displayname="%5"><widget class="%1" name="%2"><property name="geometry"><rect><x>0</x><y>0</y>)"
               uR"(<width>%3</width><height>%4</height></rect></property></widget></ui>)"_s.arg(name(), m_objectName)
                   .arg(m_size.width())
                   .arg(m_size.height())
                   .arg(name().section(u"::"_s, -1));
    }

private:
    const QString m_objectName;
    const QString m_toolTip;
    const QString m_whatsThis;
    const QSize m_size;
};

} // namespace

DesignerPlugin::DesignerPlugin(QObject *parent)
    : QObject(parent)
    , m_widgets{
          new Entry<LoginWidget>(u"loginWidget"_s, u"Sign in with Descope"_s,
              u"The whole login. Call setSession() before it is shown, and use its signals."_s, {400, 520}),
          new Entry<AccountWidget>(u"accountWidget"_s, u"Who is signed in with Descope"_s,
              u"The account and its passwords, for a page of settings. Call setSession() before it is shown."_s, {400, 520}),
          new Entry<PasswordEdit>(u"passwordEdit"_s, u"A password, which can be shown"_s,
              u"A field for a password that tells Caps Lock."_s, {240, 40}),
      }
{
}

DesignerPlugin::~DesignerPlugin()
{
    qDeleteAll(m_widgets);
}

QList<QDesignerCustomWidgetInterface *> DesignerPlugin::customWidgets() const
{
    return m_widgets;
}

} // namespace Descope
