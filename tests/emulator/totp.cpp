// SPDX-License-Identifier: MIT
#include "totp.h"

#include <QMessageAuthenticationCode>
#include <QUrlQuery>
#include <QtEndian>

#include <sodium.h>

namespace Emulator::Totp {

using namespace Qt::StringLiterals;

namespace {

constexpr int period = 30;
constexpr int digits = 6;
constexpr quint32 modulus = 1'000'000;
constexpr qsizetype keySize = 20; ///< RFC 4226, 4 recommends 160 bits
constexpr auto alphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"_L1;

} // namespace

QByteArray newKey()
{
    QByteArray key(keySize, '\0');
    randombytes_buf(key.data(), size_t(key.size()));
    return key;
}

qint64 stepAt(qint64 time)
{
    return time / period;
}

int secondsLeft(qint64 time)
{
    return period - int(time % period);
}

QString code(const QByteArray &key, qint64 step)
{
    const auto counter = qToBigEndian(step);
    const QByteArray message(reinterpret_cast<const char *>(&counter), sizeof counter);
    const auto hash = QMessageAuthenticationCode::hash(message, key, QCryptographicHash::Sha1);
    // This is the dynamic truncation of RFC 4226, 5.3.
    const auto offset = hash.back() & 0xf;
    const auto number = qFromBigEndian<quint32>(hash.constData() + offset) & 0x7fffffff;
    return QString::number(number % modulus).rightJustified(digits, u'0');
}

QString toBase32(const QByteArray &key)
{
    QString text;
    quint32 bits = 0;
    int count = 0;
    const auto take = [&](quint32 five) { text += alphabet.at(qsizetype(five & 31)); };
    for (const char byte : key) {
        bits = (bits << 8) | quint8(byte);
        for (count += 8; count >= 5; count -= 5)
            take(bits >> (count - 5));
    }
    if (count > 0)
        take(bits << (5 - count));
    return text;
}

std::optional<QByteArray> fromBase32(QString text)
{
    QByteArray key;
    quint32 bits = 0;
    int count = 0;
    text = text.remove(u' ').remove(u'=').toUpper();
    for (const auto letter : std::as_const(text)) {
        const auto five = alphabet.indexOf(letter);
        if (five < 0)
            return {};
        bits = (bits << 5) | quint32(five);
        count += 5;
        if (count >= 8) {
            count -= 8;
            key += char(bits >> count);
        }
    }
    return key;
}

QUrl provisioningUrl(const QByteArray &key, const QString &issuer, const QString &account)
{
    const auto encoded = [](const QString &part) { return QString::fromLatin1(QUrl::toPercentEncoding(part)); };
    return QUrl(u"otpauth://totp/%1:%2?secret=%3&issuer=%1&algorithm=SHA1&digits=%4&period=%5"_s
                    .arg(encoded(issuer), encoded(account), toBase32(key))
                    .arg(digits)
                    .arg(period),
        QUrl::StrictMode);
}

} // namespace Emulator::Totp
