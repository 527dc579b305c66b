// SPDX-License-Identifier: MIT
#include "mutations.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace DescopeTest {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype depth = 5000;
constexpr qsizetype length = 300'000;

/// Writes a document, and one of its members spoilt.
class Writer
{
public:
    Writer(int target, const Mutation &mutation)
        : m_target(target)
        , m_mutation(mutation)
    {
    }

    QByteArray write(const QByteArray &path, const QByteArray &key, const QJsonValue &value)
    {
        const bool isTarget = m_seen++ == m_target;
        QByteArray text;
        if (value.isObject()) {
            const QJsonObject object = value.toObject();
            QByteArrayList members;
            for (auto it = object.begin(); it != object.end(); ++it)
                append(members, write(path + '.' + it.key().toUtf8(), textOf(it.key()) + ':', it.value()));
            text = '{' + members.join(',') + '}';
        } else if (value.isArray()) {
            QByteArrayList elements;
            for (const QJsonValue element : value.toArray())
                append(elements, write(path + "[]", {}, element));
            text = '[' + elements.join(',') + ']';
        } else {
            text = textOf(value);
        }
        if (!isTarget)
            return key + text;
        m_member = path.isEmpty() ? "the document" : path.mid(1);
        return m_mutation.spoil(key, text);
    }

    int seen() const { return m_seen; }
    const QByteArray &member() const { return m_member; }

private:
    static void append(QByteArrayList &list, const QByteArray &text)
    {
        if (!text.isEmpty())
            list << text;
    }
    static QByteArray textOf(const QJsonValue &value)
    {
        const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return list.mid(1, list.size() - 2);
    }

    const int m_target;
    const Mutation &m_mutation;
    int m_seen = 0;
    QByteArray m_member;
};

Mutation instead(const char *name, const QByteArray &text)
{
    return {name, [text](const QByteArray &key, const QByteArray &) { return key + text; }};
}

Mutation around(const char *name, const QByteArray &before, const QByteArray &after)
{
    return {name, [=](const QByteArray &key, const QByteArray &value) { return key + before + value + after; }};
}

/// The same name twice; an element just gets a neighbour.
Mutation twice(const char *name, const QByteArray &other, bool isFirst)
{
    return {name, [=](const QByteArray &key, const QByteArray &value) {
                return isFirst ? key + other + ',' + key + value : key + value + ',' + key + other;
            }};
}

Mutation renamed(const char *name, const QByteArray &bytes)
{
    return {name, [bytes](const QByteArray &key, const QByteArray &value) {
                return (key.isEmpty() ? key : QByteArray(key).insert(key.size() - 2, bytes)) + value;
            }};
}

/// A text with something in the middle; what is no text becomes one.
Mutation inside(const char *name, const QByteArray &bytes)
{
    return {name, [bytes](const QByteArray &key, const QByteArray &value) {
                const bool isText = value.startsWith('"');
                return key + (isText ? QByteArray(value).insert(1 + value.size() / 2 - 1, bytes) : "\"a" + bytes + "b\"");
            }};
}

} // namespace

const QList<Mutation> &mutations()
{
    static const QList<Mutation> all{
        {"absent", [](const QByteArray &, const QByteArray &) { return QByteArray(); }},
        instead("null", "null"),
        instead("empty text", "\"\""),
        instead("empty object", "{}"),
        instead("empty list", "[]"),
        instead("true", "true"),
        instead("false", "false"),
        instead("0", "0"),
        instead("negative", "-1"),
        instead("fraction", "1.5"),
        instead("2^31", "2147483648"),
        instead("2^63", "9223372036854775808"),
        instead("least integer", "-9223372036854775808"),
        instead("1e300", "1e300"),
        instead("1e400", "1e400"),
        instead("-1e400", "-1e400"),
        instead("NaN", "NaN"),
        instead("number as text", "\"12\""),
        instead("text", "\"somebody else\""),
        instead("300 kB of text", '"' + QByteArray(length, 'x') + '"'),
        instead("300 kB of digits", QByteArray(length, '9')),
        instead("5000 lists", QByteArray(depth, '[') + QByteArray(depth, ']')),
        instead("5000 objects", QByteArray("{\"a\":").repeated(depth) + "1" + QByteArray(depth, '}')),
        instead("500 lists", QByteArray(500, '[') + QByteArray(500, ']')),
        instead("comment", "/* */ 1"),
        around("in a list", "[", "]"),
        around("in an object", "{\"value\":", "}"),
        around("as text or quoted twice", "\"", "\""),
        twice("twice, null behind", "null", false),
        twice("twice, null before", "null", true),
        twice("twice, another behind", "\"other\"", false),
        twice("twice, another before", "\"other\"", true),
        twice("twice, an object behind", "{}", false),
        renamed("name in invalid UTF-8", "\xff\xfe"),
        renamed("name with NUL", "\\u0000"),
        renamed("name with half a character", "\\ud83d"),
        inside("invalid UTF-8", "\xff\xfe"),
        inside("overlong UTF-8", "\xc0\xaf"),
        inside("surrogate in UTF-8", "\xed\xa0\xbd"),
        inside("half a character", "\\ud83d"),
        inside("other half of a character", "\\ude00"),
        inside("NUL", "\\u0000"),
        inside("bare NUL", QByteArray(1, '\0')),
        inside("line break", "\\r\\nX-Injected: 1\\r\\n"),
        inside("right to left", "\xe2\x80\xae"),
        inside("BOM", "\xef\xbb\xbf"),
    };
    return all;
}

void forEachMember(
    const QJsonValue &document, const Mutation &mutation, const std::function<void(const QByteArray &, const QByteArray &)> &use)
{
    Writer counter(-1, mutation);
    (void)counter.write({}, {}, document);
    for (int target = 0; target < counter.seen(); ++target) {
        Writer writer(target, mutation);
        const QByteArray spoilt = writer.write({}, {}, document);
        use(writer.member(), spoilt);
    }
}

void forEachText(const QJsonValue &document, const std::function<void(const QByteArray &, const QByteArray &)> &use)
{
    const QByteArray good = Writer(-1, mutations().first()).write({}, {}, document);
    const QString text = QString::fromUtf8(good);
    const auto utf16 = QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
    use("nothing but blanks", " \r\n\t ");
    use("blanks around", "\r\n\t " + good + " \r\n");
    use("BOM", "\xef\xbb\xbf" + good);
    use("UTF-16", utf16);
    use("UTF-16 with BOM", "\xff\xfe" + utf16);
    use("NUL before", QByteArray(1, '\0') + good);
    use("NUL behind", good + '\0');
    use("another document behind", good + good);
    use("a guard before", ")]}',\n" + good);
    use("in brackets", '(' + good + ')');
    use("a page", "<!DOCTYPE html><title>" + good + "</title>");
    use("unknown members before", QByteArray(good).insert(1, good.startsWith('{') && good != "{}" ? "\"new\":{\"a\":[1]}," : ""));
    for (int part = 1; part < 64; ++part)
        use("cut at " + QByteArray::number(part) + "/64", good.left(good.size() * part / 64));
}

} // namespace DescopeTest
