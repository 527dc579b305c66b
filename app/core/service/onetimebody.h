// SPDX-License-Identifier: MIT
#pragma once

#include <QIODevice>

namespace Descope {

/// This is a request body that can be read once. After a dropped connection QNetworkAccessManager silently sends a POST again, up
/// to four times; for that it has to rewind the body. This one refuses, so the server sees a sign-up, a password or a one-time
/// token exactly once, and the reply ends in ContentReSendError. The bytes are overwritten at the end: they may be a password.
class OneTimeBody : public QIODevice
{
public:
    explicit OneTimeBody(QByteArray bytes, QObject *parent = nullptr)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    ~OneTimeBody() override { m_bytes.fill('\0'); }

    qint64 size() const override { return m_bytes.size(); }
    bool wasRead() const { return m_wasRead; }
    bool seek(qint64 position) override { return !m_wasRead && QIODevice::seek(position); }
    bool reset() override { return !m_wasRead && QIODevice::reset(); }

protected:
    qint64 readData(char *data, qint64 maxSize) override
    {
        const qint64 count = std::min<qint64>(maxSize, m_bytes.size() - pos());
        std::copy_n(m_bytes.constData() + pos(), count, data);
        m_wasRead = m_wasRead || count > 0;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    bool m_wasRead = false;
};

} // namespace Descope
