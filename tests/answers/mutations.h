// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QJsonValue>

#include <functional>

namespace DescopeTest {

/// One way to spoil a member of a JSON document. What it gives stands in the member's place: nothing, one member or two.
struct Mutation
{
    const char *name;
    /// `key` is the quoted name and a colon, empty for elements of a list and for the document itself; `value` is what is there.
    std::function<QByteArray(const QByteArray &key, const QByteArray &value)> spoil;
};

/// Absent, of every wrong type, huge, deep, doubled, badly encoded.
const QList<Mutation> &mutations();

/// Calls `use` with the document once for each member, at any depth, that is spoilt in it; the document itself counts as one.
void forEachMember(const QJsonValue &document, const Mutation &mutation,
    const std::function<void(const QByteArray &member, const QByteArray &spoilt)> &use);

/// The same for what concerns the text as a whole: cut, preceded, followed, in other encodings, with members that nobody knows.
void forEachText(const QJsonValue &document, const std::function<void(const QByteArray &what, const QByteArray &spoilt)> &use);

} // namespace DescopeTest
