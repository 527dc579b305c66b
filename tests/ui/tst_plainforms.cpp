// SPDX-License-Identifier: MIT
#include "controls/busybutton.h"
#include "controls/fielderror.h"
#include "controls/linkbutton.h"
#include "controls/newpasswordbox.h"
#include "viewprobe.h"

#include <QFormLayout>
#include <QLabel>
#include <QMetaProperty>
#include <QRegularExpression>
#include <QStyleFactory>
#include <QToolButton>

using namespace Descope;
using namespace DescopeTest;

/// The controls in a form of somebody who uses nothing else of the library: set up as Qt Designer does it, beside Qt's own.
class tst_PlainForms : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }
    void cleanup()
    {
        qApp->setStyleSheet({});
        QApplication::setStyle(u"Fusion"_s);
    }

    void passwordIsAsHighAsOtherFields_data();
    void passwordIsAsHighAsOtherFields();
    void everyPropertyCanBeSet();
    void errorNeedsNoField();
    void linkIsWhereTheLayoutPutsIt();
};

void tst_PlainForms::passwordIsAsHighAsOtherFields_data()
{
    QTest::addColumn<QString>("style");
    QTest::addColumn<QString>("sheet");
    for (const QString &style : QStyleFactory::keys()) {
        QTest::newRow(qPrintable(style)) << style << QString();
        QTest::newRow(qPrintable(style + u", small"_s)) << style << u"QLineEdit { padding: 0; border: none }"_s;
        QTest::newRow(qPrintable(style + u", roomy"_s)) << style << u"* { font-size: 20px } QLineEdit { padding: 6px 10px }"_s;
        QTest::newRow(qPrintable(style + u", tool buttons"_s))
            << style << u"QToolButton { padding: 9px; margin: 3px; border: 2px solid red; background: white }"_s;
    }
}

void tst_PlainForms::passwordIsAsHighAsOtherFields()
{
    QFETCH(const QString, style);
    QFETCH(const QString, sheet);
    QApplication::setStyle(style);
    QWidget window;
    auto *form = new QFormLayout(&window);
    auto *name = new QLineEdit(&window);
    auto *password = new PasswordEdit(&window);
    form->addRow(u"&Name"_s, name);
    form->addRow(u"&Password"_s, password);
    QVERIFY(show(&window));
    qApp->setStyleSheet(sheet); // as it may come at any time
    QTRY_COMPARE(password->height(), name->height());
    QCOMPARE(password->lineEdit()->geometry().size(), password->size());
    const auto *label = qobject_cast<QLabel *>(form->labelForField(password));
    QCOMPARE(label->buddy(), password);
    const QToolButton *eye = password->revealButton();
    QVERIFY(password->lineEdit()->rect().contains(eye->geometry()));
    QVERIFY(password->lineEdit()->textMargins().right() >= eye->width());
}

void tst_PlainForms::everyPropertyCanBeSet()
{
    PasswordEdit password;
    BusyButton button;
    NewPasswordBox box;
    LinkButton link;
    for (QWidget *control : std::initializer_list<QWidget *>{&password, &button, &box, &link}) {
        const QMetaObject *type = control->metaObject();
        for (int i = type->propertyOffset(); i < type->propertyCount(); ++i) {
            const QMetaProperty property = type->property(i);
            if (!property.isWritable())
                continue;
            const QVariant value = property.typeId() == QMetaType::Bool ? QVariant(true) : QVariant(u"&Word"_s);
            QVERIFY2(property.write(control, value), property.name());
            QCOMPARE(property.read(control), value);
        }
    }
}

void tst_PlainForms::errorNeedsNoField()
{
    FieldError error;
    error.showError(u"Too short."_s);
    error.focusField();
    QVERIFY(error.checkLength());
    error.setField(nullptr);
    QCOMPARE(error.text(), u"Too short."_s);
    QVERIFY(error.field() == nullptr);
    error.clear();
    QVERIFY(error.isEmpty());
}

void tst_PlainForms::linkIsWhereTheLayoutPutsIt()
{
    QWidget window;
    auto *form = new QFormLayout(&window);
    auto *link = new LinkButton(u"&Forgot password?"_s, &window);
    form->addRow(link);
    QVERIFY(show(&window));
    qApp->setStyleSheet(u"QPushButton { padding: 5px 12px; border: 1px solid gray }"_s);
    const QSize text = link->fontMetrics().size(Qt::TextShowMnemonic, link->text());
    QTRY_VERIFY(link->width() >= text.width() + 26 && link->height() >= text.height() + 12);
}

QTEST_MAIN(tst_PlainForms)
#include "tst_plainforms.moc"
