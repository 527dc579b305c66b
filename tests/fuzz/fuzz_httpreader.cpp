// SPDX-License-Identifier: MIT
#include "core/service/httpreader.h"
#include "fuzz/must.h"

using namespace Descope;
using namespace DescopeFuzz;

namespace {

struct Read
{
    HttpReader reader;
    QByteArray body;

    /// In pieces of this size.
    Read(const QByteArray &bytes, qsizetype size)
    {
        for (qsizetype at = 0; at < bytes.size(); at += size) {
            reader.take(bytes.mid(at, size));
            body += reader.takeBody();
        }
    }
};

} // namespace

/// An answer over the wire: it is read alike however it is cut into pieces.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes = bytesOf(data, size);
    const Read whole(bytes, std::max<qsizetype>(1, bytes.size()));
    const Read pieces(bytes, 7);
    must(whole.reader.state() == pieces.reader.state(), "pieces do not matter to the end");
    must(whole.body == pieces.body, "pieces do not matter to the body");
    must(whole.reader.headers() == pieces.reader.headers(), "pieces do not matter to the head");
    must(whole.body.size() <= bytes.size(), "a body comes from somewhere");
    if (whole.reader.hasHead())
        must(whole.reader.status() >= 200 && whole.reader.status() <= 999, "interim answers are skipped");
    for (const auto &[name, value] : whole.reader.headers())
        must(!name.isEmpty() && !(name + value).contains('\n') && !(name + value).contains('\0'), "headers are lines");
    return 0;
}
