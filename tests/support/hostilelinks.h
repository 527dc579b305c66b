// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QUrl>

namespace DescopeTest {

/// A link that somebody may hand over or paste, and what must be read from it: nothing, or "TOKEN STATE".
struct HostileLink
{
    const char *name;
    QByteArray link;
    QByteArray read = {};  ///< when another process hands it over
    QByteArray found = {}; ///< when a person pastes it
};

inline const QByteArray goodToken = QByteArrayLiteral("abcDEF0123456789._~-wxyz");
inline const QByteArray goodState = QByteArrayLiteral("rAbCdEfGhIjKlMnOpQrSt_-");

/// What the program that gets these links has asked the server for, beside its own scheme: descope-login.
inline QList<QUrl> askedRedirectUrls()
{
    return {QUrl(QString::fromLatin1("http://127.0.0.1:4711/AbC?state=" + goodState)),
        QUrl(QStringLiteral("https://login.example.com/bridge/?lang=de%20at"))};
}

inline QList<HostileLink> hostileLinks()
{
    const QByteArray t = "t=" + goodToken;
    const QByteArray s = "state=" + goodState;
    const QByteArray query = '?' + s + '&' + t;
    const QByteArray good = "descope-login://link" + query;
    const QByteArray loopback = "http://127.0.0.1:4711/AbC" + query;
    const QByteArray bridge = "https://login.example.com/bridge/?lang=de%20at&" + s + '&' + t;
    const QByteArray both = goodToken + ' ' + goodState;
    const QByteArray tokenOnly = goodToken + ' ';
    const auto encoded = [](const QByteArray &link) { return link.toPercentEncoding(); };
    const auto safeLink = [&](const QByteArray &link) {
        return "https://eur01.safelinks.protection.outlook.com/?url=" + encoded(link) + "&data=05%7C01&sdata=abc%3D&reserved=0";
    };
    const auto defense2 = [&](const QByteArray &link) {
        QByteArray own = link.toPercentEncoding({}, "-_").replace('%', '-');
        return "https://urldefense.proofpoint.com/v2/url?u=" + own + "&d=DwMFaQ&c=abc&r=def";
    };
    const auto wrapped = [](const QByteArray &link) { return QByteArray(link).insert(30, "\r\n").insert(60, "\n\t "); };

    return {
        // What is right.
        {"our scheme", good, both, both},
        {"our scheme without state", "descope-login://link?" + t, tokenOnly, tokenOnly},
        {"our scheme in capitals", "DESCOPE-LOGIN://LINK" + query, both, both},
        {"the other way round", "descope-login://link?" + t + '&' + s, both, both},
        {"loopback", loopback, both, both},
        {"loopback without state", "http://127.0.0.1:4711/AbC?" + t, tokenOnly, tokenOnly},
        {"page", bridge, both, both},
        {"page, host in capitals", QByteArray(bridge).replace("login.example.com", "Login.EXAMPLE.com"), both, both},
        {"page, keys sorted by the server", "https://login.example.com/bridge/?" + t + "&lang=de%20at&" + s, both, both},
        {"page, value encoded by the server", QByteArray(bridge).replace("lang=de", "lang=%64e"), both, both},
        {"shortest token", "descope-login://link?t=0123456789abcdef", "0123456789abcdef ", "0123456789abcdef "},
        {"longest token", "descope-login://link?t=" + QByteArray(4096, 'x'), QByteArray(4096, 'x') + ' ',
            QByteArray(4096, 'x') + ' '},
        // Schemes and hosts.
        {"nothing", ""},
        {"only a token", goodToken},
        {"no scheme", "link" + query},
        {"other scheme", "descope-logim://link" + query},
        {"scheme longer", "xdescope-login://link" + query},
        {"scheme in front", "web+descope-login://link" + query},
        {"view-source", "view-source:" + good},
        {"no slashes", "descope-login:link" + query},
        {"one slash", "descope-login:/link" + query},
        {"no host", "descope-login:///link" + query},
        {"other host", "descope-login://links" + query},
        {"host dot", "descope-login://link." + query},
        {"host with port", "descope-login://link:80" + query},
        {"scheme, trailing slash", "descope-login://link/" + query},
        {"scheme, path", "descope-login://link/AbC" + query},
        {"backslashes", "descope-login:\\\\link" + query},
        {"javascript", "javascript:alert(1)//" + query},
        {"javascript around it", "javascript:location='" + good + "'"},
        {"data", "data:text/html,<a href=\"" + good + "\">"},
        {"file", "file:///AbC" + query},
        {"file with host", "file://127.0.0.1:4711/AbC" + query},
        {"ftp", "ftp://127.0.0.1:4711/AbC" + query},
        {"loopback by https", QByteArray(loopback).replace("http:", "https:")},
        {"page by http", QByteArray(bridge).replace("https:", "http:")},
        {"web, backslashes", "http:\\\\127.0.0.1:4711\\AbC" + query},
        {"web, no slashes", "http:127.0.0.1:4711/AbC" + query},
        {"web, three slashes", "http:///127.0.0.1:4711/AbC" + query},
        {"foreign host", QByteArray(bridge).replace("example.com", "example.org")},
        {"host as a label", QByteArray(bridge).replace("example.com/", "example.com.evil.org/")},
        {"host as a path", "https://evil.org/login.example.com/bridge/?lang=de%20at&" + s + '&' + t},
        {"host as a query", "https://evil.org/?https://login.example.com/bridge/?lang=de%20at&" + s + '&' + t},
        {"trailing dot", QByteArray(bridge).replace("example.com/", "example.com./")},
        {"Cyrillic e", QByteArray(bridge).replace("example", "\xd0\xb5xample")},
        {"Cyrillic e in punycode", QByteArray(bridge).replace("login.example.com", "login.xn--xample-2of.com")},
        {"full-width letter", QByteArray(bridge).replace("login", "\xef\xbd\x8cogin")},
        {"ideographic full stop", QByteArray(bridge).replace("example.com", "example\xe3\x80\x82"
                                                                            "com")},
        {"sharp s", QByteArray(bridge).replace("login", "lo\xc3\x9fin")},
        {"Kelvin sign", "http://127.0.0.1:4711/AbC" + query + "\xe2\x84\xaa"},
        {"encoded host", QByteArray(bridge).replace("login", "log%69n")},
        {"localhost", QByteArray(loopback).replace("127.0.0.1", "localhost")},
        {"other loopback address", QByteArray(loopback).replace("127.0.0.1", "127.0.0.2")},
        {"short address", QByteArray(loopback).replace("127.0.0.1", "127.1")},
        {"address as a number", QByteArray(loopback).replace("127.0.0.1", "2130706433")},
        {"address in hexadecimal", QByteArray(loopback).replace("127.0.0.1", "0x7f.0.0.1")},
        {"address in octal", QByteArray(loopback).replace("127.0.0.1", "0177.0.0.1")},
        {"IPv6 loopback", QByteArray(loopback).replace("127.0.0.1", "[::1]")},
        {"mapped IPv6", QByteArray(loopback).replace("127.0.0.1", "[::ffff:127.0.0.1]")},
        // Users and ports.
        {"user", QByteArray(loopback).replace("//", "//user@")},
        {"user and password", QByteArray(loopback).replace("//", "//user:secret@")},
        {"empty user", QByteArray(loopback).replace("//", "//@")},
        {"our host as user", QByteArray(loopback).replace("4711/", "4711@evil.org/")},
        {"our host as user, encoded slash", "http://127.0.0.1:4711%2FAbC@evil.org/" + query},
        {"user in the scheme form", "descope-login://user@link" + query},
        {"no port", QByteArray(loopback).replace(":4711", "")},
        {"empty port", QByteArray(loopback).replace(":4711", ":")},
        {"other port", QByteArray(loopback).replace(":4711", ":4712")},
        {"port with a zero", QByteArray(loopback).replace(":4711", ":04711")},
        {"port beyond 65535", QByteArray(loopback).replace(":4711", ":70247")},
        {"port with a sign", QByteArray(loopback).replace(":4711", ":+4711")},
        {"port of the scheme", QByteArray(bridge).replace("example.com/", "example.com:443/")},
        // Paths.
        {"other path", QByteArray(loopback).replace("/AbC", "/AbD")},
        {"path in lower case", QByteArray(loopback).replace("/AbC", "/abc")},
        {"no path", QByteArray(loopback).replace("/AbC", "")},
        {"trailing slash", QByteArray(loopback).replace("/AbC", "/AbC/")},
        {"no trailing slash", QByteArray(bridge).replace("bridge/", "bridge")},
        {"dot", QByteArray(loopback).replace("/AbC", "/./AbC")},
        {"dots", QByteArray(loopback).replace("/AbC", "/x/../AbC")},
        {"encoded dots", QByteArray(loopback).replace("/AbC", "/x/%2e%2e/AbC")},
        {"double slash", QByteArray(loopback).replace("/AbC", "//AbC")},
        {"encoded letter", QByteArray(loopback).replace("/AbC", "/%41bC")},
        {"encoded slash", QByteArray(loopback).replace("/AbC", "%2FAbC")},
        {"path parameter", QByteArray(loopback).replace("/AbC", "/AbC;x=1")},
        {"longer path", QByteArray(loopback).replace("/AbC", "/AbCd")},
        // Queries.
        {"no query", "descope-login://link"},
        {"empty query", "descope-login://link?"},
        {"no token", "descope-login://link?" + s},
        {"empty token", "descope-login://link?" + s + "&t="},
        {"token without =", "descope-login://link?t"},
        {"short token", "descope-login://link?t=0123456789abcde"},
        {"long token", "descope-login://link?t=" + QByteArray(4097, 'x')},
        {"two tokens", good + "&t=0123456789abcdefgh"},
        {"the same token twice", good + '&' + t},
        {"empty second token", good + "&t="},
        {"two states", good + "&state=rBBBBBBBBBBBBBBBBBBBBBB"},
        {"empty state", "descope-login://link?state=&" + t},
        {"state without =", "descope-login://link?state&" + t},
        {"short state", QByteArray(good).replace("_-&", "_&")},
        {"long state", QByteArray(good).replace("_-&", "_-A&")},
        {"state of another purpose", QByteArray(good).replace("=rA", "=xA")},
        {"state with a dot", QByteArray(good).replace("_-&", "_.&")},
        {"empty item", QByteArray(good).replace("&", "&&")},
        {"empty item at the front", QByteArray(good).replace("?", "?&")},
        {"empty item at the end", good + '&'},
        {"empty key", good + "&=x"},
        {"unknown key", good + "&next=https://evil.org"},
        {"unknown key without =", good + "&x"},
        {"token in capitals", "descope-login://link?T=" + goodToken},
        {"encoded key", "descope-login://link?%74=" + goodToken},
        {"encoded key beside", good + "&%74=0123456789abcdefgh"},
        {"encoded =", "descope-login://link?t%3D" + goodToken},
        {"encoded &", QByteArray(good).replace("&", "%26")},
        {"semicolon", QByteArray(good).replace("&", ";")},
        {"semicolon after", good + ";x=1"},
        {"second question mark", QByteArray(good).replace("?", "??")},
        {"question mark inside", QByteArray(good).replace("&", "?")},
        {"array key", "descope-login://link?t[]=" + goodToken},
        {"encoded token", "descope-login://link?t=%61" + goodToken},
        {"encoded NUL", good + "%00"},
        {"encoded line break", good + "%0d%0aX:1"},
        {"plus", "descope-login://link?t=abcdefgh+01234567"},
        {"base64", "descope-login://link?t=abcdefgh/0123456=="},
        {"HTML", "descope-login://link?t=<script>alert(1)</script>"},
        {"our key missing", QByteArray(bridge).replace("lang=de%20at&", "")},
        {"our key with another value", QByteArray(bridge).replace("lang=de", "lang=fr")},
        {"our key twice", bridge + "&lang=de%20at"},
        {"our key in capitals", QByteArray(bridge).replace("lang", "LANG")},
        {"our key encoded", QByteArray(bridge).replace("lang", "l%61ng")},
        {"our key's = encoded", QByteArray(bridge).replace("lang=", "lang%3D")},
        {"our key's value encoded twice", QByteArray(bridge).replace("de%20at", "de%2520at")},
        {"keys of another form", good + "&lang=de%20at"},
        {"fragment", good + "#x"},
        {"empty fragment", good + '#'},
        {"token in the fragment", "descope-login://link?" + s + '#' + t},
        {"fragment before the query", "descope-login://link#" + query},
        // Bytes.
        {"NUL at the end", good + QByteArray(1, '\0')},
        {"NUL inside", QByteArray(good).insert(40, '\0')},
        {"NUL, then another link", good + QByteArray(1, '\0') + good},
        {"bell", QByteArray(good).insert(40, '\a')},
        {"delete", good + '\x7f'},
        {"vertical tab", good + '\v'},
        {"right-to-left override", QByteArray(good).insert(30, "\xe2\x80\xae")},
        {"left-to-right isolate", "\xe2\x81\xa6" + good + "\xe2\x81\xa9"},
        {"zero-width space", QByteArray(good).insert(50, "\xe2\x80\x8b")},
        {"no-break space", good + "\xc2\xa0"},
        {"byte order mark", "\xef\xbb\xbf" + good, {}, both},
        {"Latin-1", good + '\xe9'},
        {"invalid UTF-8", good + "\xff\xfe"},
        {"overlong slash", QByteArray(loopback).replace("/AbC", "\xc0\xaf"
                                                                "AbC")},
        {"overlong NUL", good + "\xc0\x80"},
        {"lone surrogate", good + "\xed\xa0\x80"},
        {"UTF-16", QByteArray(reinterpret_cast<const char *>(QString::fromLatin1(good).utf16()), 2 * good.size())},
        {"8 KiB", good + "&x=" + QByteArray(8 * 1024, 'x')},
        {"1 MB token", "descope-login://link?t=" + QByteArray(1024 * 1024, 'x')},
        {"1 MB of blanks", good + QByteArray(1024 * 1024, ' ')},
        {"1 MB of items", good + QByteArray("&x=y").repeated(256 * 1024)},
        // Arguments around it.
        {"option in front", "-platformpluginpath /tmp/evil " + good},
        {"option behind", good + " -stylesheet /tmp/evil.qss", {}, {}},
        {"option with =", good + "&-platform=evil"},
        {"two links", good + ' ' + good},
        {"two links in lines", good + '\n' + loopback},
        {"text around", "Your link: " + good},
        // A link that is wrapped just there cannot be told from this one; the server does not know such a token.
        {"word behind", good + " Thanks", {}, goodToken + "Thanks " + goodState},
        {"Markdown", "[link](" + good + ')'},
        // What mail programs do is undone for a person, and for nobody else.
        {"blanks around", "  " + good + " \r\n", {}, both},
        {"tab inside", QByteArray(good).insert(40, '\t'), {}, both},
        {"wrapped in lines", wrapped(good), {}, both},
        {"angle brackets", '<' + good + '>', {}, both},
        {"angle brackets and URL:", "<URL:" + good + '>', {}, both},
        {"URL: alone", "URL: " + good, {}, both},
        {"quotation marks", '"' + bridge + '"', {}, both},
        {"apostrophes", '\'' + bridge + '\'', {}, both},
        {"typographic marks", "\xe2\x80\x9c" + bridge + "\xe2\x80\x9d", {}, both},
        {"German marks", "\xe2\x80\x9e" + bridge + "\xe2\x80\x9c", {}, both},
        {"one bracket", '<' + good},
        {"HTML entity", QByteArray(good).replace("&", "&amp;"), {}, both},
        {"HTML entity twice", QByteArray(good).replace("&", "&amp;amp;")},
        {"quoted-printable", QByteArray(good).replace("=", "=3D").insert(46, "=\r\n"), {}, both},
        {"quoted-printable, one line", QByteArray(good).replace("=", "=3D")},
        {"Safe Links", safeLink(good), {}, both},
        {"Safe Links, page", safeLink(bridge), {}, both},
        {"Safe Links, wrapped in lines", wrapped(safeLink(loopback)), {}, both},
        {"Safe Links around a foreign link", safeLink("https://evil.org/" + query)},
        {"Safe Links around itself", safeLink(safeLink(good))},
        {"Safe Links on a foreign host", safeLink(good).replace("outlook.com", "outlook.com.evil.org")},
        {"Safe Links by http", safeLink(good).replace("https", "http")},
        {"Safe Links with a user", safeLink(good).replace("://", "://user@")},
        {"Safe Links around NUL", safeLink(good + QByteArray(1, '\0'))},
        {"Safe Links around a line break", safeLink(good + "\r\n")},
        {"Safe Links around bad UTF-8", safeLink(good + '\xff')},
        {"Google", "https://www.google.com/url?q=" + encoded(good) + "&sa=D", {}, both},
        {"Google, q behind", "https://www.google.com/url?sa=D&q=" + encoded(bridge), {}, both},
        {"Google around a foreign link", "https://www.google.com/url?q=" + encoded("https://evil.org/" + query)},
        {"URL Defense 2", defense2(good), {}, both},
        {"URL Defense 2 around a foreign link", defense2("https://evil.org/" + query)},
        {"URL Defense 3", "https://urldefense.com/v3/__" + good + "__;!!AbC123!xyz$", {}, both},
        {"URL Defense 3, letters replaced", "https://urldefense.com/v3/__" + good + "*__;Kw!!AbC123!xyz$"},
        {"another wrapper", "https://evil.org/?url=" + encoded(good)},
    };
}

} // namespace DescopeTest
