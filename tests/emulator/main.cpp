// SPDX-License-Identifier: MIT
#include "options.h"
#include "project.h"
#include "seed.h"
#include "server.h"
#include "shell/inheritance.h"
#include "shell/output.h"
#include "shell/unixsignals.h"

#include <QCoreApplication>

#include <sodium.h>

using namespace Qt::StringLiterals;

namespace {

int fail(Emulator::ExitCode code, const QString &sentence)
{
    Descope::printError(u"descope-emulator: "_s + sentence + u'\n');
    return int(code);
}

int serve(const Emulator::Options &options)
{
    const auto seed = options.seedFile.isEmpty() ? QJsonObject() : Emulator::seedFrom(options.seedFile);
    Emulator::Project project(options.projectId, options.dataFile);
    project.seed = seed;
    if (project.isUnused()) {
        Emulator::Transaction transaction(project.database);
        Emulator::applySeed(project, seed);
        transaction.commit();
    }

    const QHostAddress address(options.listensToAll ? QHostAddress::Any : QHostAddress::LocalHost);
    Emulator::Server server(project);
    if (const auto problem = server.listen(address, options.port); !problem.isEmpty())
        return fail(Emulator::ExitCode::Listen, problem);
    const auto url = u"http://127.0.0.1:%1"_s.arg(server.port());
    project.setOwnUrl(QUrl(url));

    const Descope::UnixSignals unixSignals;
    if (!Descope::printAnswer(u"listening on %1 project %2\n"_s.arg(url, project.id)))
        return int(Emulator::ExitCode::Output);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    Descope::mendInheritance();
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"descope-emulator"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(DESCOPE_VERSION));

    auto exitCode = Emulator::ExitCode::Ok;
    const auto options = Emulator::optionsFrom(QCoreApplication::arguments(), &exitCode);
    if (!options)
        return int(exitCode);
    if (sodium_init() < 0)
        return fail(Emulator::ExitCode::Internal, u"The system has no random numbers."_s);
    try {
        return serve(*options);
    } catch (const Emulator::DataFileError &error) {
        return fail(Emulator::ExitCode::DataFile, QString::fromStdString(error.what()));
    } catch (const Emulator::SeedError &error) {
        return fail(Emulator::ExitCode::SeedFile, QString::fromStdString(error.what()));
    } catch (const std::exception &error) {
        return fail(Emulator::ExitCode::Internal, QString::fromLocal8Bit(error.what()));
    }
}
