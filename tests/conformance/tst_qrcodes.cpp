// SPDX-License-Identifier: MIT
#include "login/qrmodules.h"
#include "views/setuptotpview.h"

#include <QApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStyleFactory>
#include <QTest>

using namespace Descope;
using namespace Qt::StringLiterals;

/// Draws the screen that sets up an authenticator app for qrcodes.mjs, which runs this, as people see it at the scale of
/// QT_SCALE_FACTOR: QR_PICTURES is the folder of the pictures, with the texts that a phone has to read off them.
class tst_QrCodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void draw();
};

namespace {

QPalette paletteOf(QColor background, QColor text)
{
    QPalette palette(background, background);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Base, background);
    return palette;
}

/// Returns what an authenticator app is given: for names of the usual length, and for long ones in other scripts.
QString provisioningUrl(const QString &issuer, const QString &account, int keyLength)
{
    const QString key = u"JBSWY3DPEHPK3PXP"_s.repeated(keyLength / 16);
    const auto encoded = [](const QString &text) { return QString::fromLatin1(QUrl::toPercentEncoding(text)); };
    return u"otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=6&period=30"_s.arg(
        encoded(issuer), encoded(account), key);
}

} // namespace

void tst_QrCodes::draw()
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    const QDir folder(qEnvironmentVariable("QR_PICTURES"));
    const QString scale = qEnvironmentVariable("QT_SCALE_FACTOR");
    const QStringList texts{provisioningUrl(u"Descope"_s, u"ada@example.com"_s, 16),
        provisioningUrl(u"Analytical Engines"_s, u"ada.lovelace@analytical-engines.example.com"_s, 32),
        provisioningUrl(u"株式会社ディスコープ"_s, u"エイダ@example.jp"_s, 64)};
    const QList<std::pair<QString, QPalette>> palettes{{u"light"_s, paletteOf(Qt::white, Qt::black)},
        {u"dark"_s, paletteOf(u"#202124"_s, Qt::white)}, {u"contrast"_s, paletteOf(Qt::black, Qt::yellow)}};
    QJsonArray pictures;
    for (const auto &[name, palette] : palettes) {
        QApplication::setPalette(palette);
        for (qsizetype i = 0; i < texts.size(); ++i) {
            SetUpTotpView view;
            view.setKey(u"JBSWY3DPEHPK3PXP"_s, qrModules(texts.at(i).toLatin1()));
            view.resize(380, 640);
            view.show();
            QVERIFY(QTest::qWaitForWindowExposed(&view));
            const QString file = folder.filePath(u"%1-%2-%3.png"_s.arg(scale, name).arg(i));
            QVERIFY(view.grab().save(file));
            pictures << QJsonObject{{u"file"_s, file}, {u"text"_s, texts.at(i)}};
        }
    }
    QFile list(folder.filePath(u"pictures-%1.json"_s.arg(scale)));
    QVERIFY(list.open(QIODevice::WriteOnly));
    list.write(QJsonDocument(pictures).toJson());
}

QTEST_MAIN(tst_QrCodes)
#include "tst_qrcodes.moc"
