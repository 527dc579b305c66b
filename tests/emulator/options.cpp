// SPDX-License-Identifier: MIT
#include "options.h"

#include "project.h"
#include "shell/output.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace Emulator {

using namespace Qt::StringLiterals;

namespace {

constexpr auto licenseNote = "The source is MIT; this program as a whole is GPL-3.0, because it contains Qt HttpServer."_L1;

} // namespace

std::optional<Options> optionsFrom(const QStringList &arguments, ExitCode *exitCode)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(
        u"A stand-in for the Descope authentication service, on this computer, for trying and testing.\n"_s
        u"Its reference and its inbox are on the page it serves at /emulator/.\n"_s +
        licenseNote);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version and license."_s);
    const QCommandLineOption port(u"port"_s, u"Listen on this port; 0, the default, takes any free one."_s, u"number"_s, u"0"_s);
    const QCommandLineOption projectId(u"project-id"_s, u"Be this project: P and 27 or 31 letters and digits."_s, u"id"_s);
    const QCommandLineOption data(u"data"_s, u"Keep everything in this SQLite file; without it, in memory."_s, u"file"_s);
    const QCommandLineOption seed(u"seed"_s, u"Begin with the users, tenants and settings of this JSON file."_s, u"file"_s);
    const QCommandLineOption unsafeListen(
        u"unsafe-listen"_s, u"Let other computers connect as well. Nothing here is protected from them."_s);
    parser.addOptions({help, version, port, projectId, data, seed, unsafeListen});

    const auto refuse = [exitCode](ExitCode code, const QString &sentence) -> std::optional<Options> {
        Descope::printError(u"descope-emulator: "_s + sentence + u'\n');
        *exitCode = code;
        return {};
    };
    *exitCode = ExitCode::Ok;
    if (!parser.parse(arguments))
        return refuse(ExitCode::Arguments, parser.errorText());
    const auto tell = [exitCode](const QString &text) -> std::optional<Options> {
        *exitCode = Descope::printAnswer(text + u'\n') ? ExitCode::Ok : ExitCode::Output;
        return {};
    };
    if (parser.isSet(help))
        return tell(parser.helpText());
    if (parser.isSet(version))
        return tell(u"descope-emulator %1\n%2"_s.arg(QCoreApplication::applicationVersion(), licenseNote));
    if (!parser.positionalArguments().isEmpty())
        return refuse(ExitCode::Arguments, u"Unexpected argument %1."_s.arg(parser.positionalArguments().constFirst()));

    bool isNumber = false;
    Options options;
    options.port = parser.value(port).toUShort(&isNumber);
    if (!isNumber)
        return refuse(ExitCode::Arguments, u"The port has to be a number from 0 to 65535."_s);
    options.projectId = parser.value(projectId);
    if (parser.isSet(projectId) && !Project::isValidId(options.projectId))
        return refuse(ExitCode::ProjectId, u"The project id has to be P and 27 or 31 letters and digits."_s);
    options.dataFile = parser.value(data);
    if (parser.isSet(data) && options.dataFile.isEmpty())
        return refuse(ExitCode::Arguments, u"The option --data needs the name of a file."_s);
    options.seedFile = parser.value(seed);
    options.listensToAll = parser.isSet(unsafeListen);
    return options;
}

} // namespace Emulator
