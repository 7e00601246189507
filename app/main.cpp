// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/options.h>

#include <core/crypto/crypto.h>
#include <core/imaging/qtpicturemaker.h>
#include <core/settings/preferences.h>
#include <core/settings/profilestore.h>
#include <ui/shell/calmstyle.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/tour.h>
#include <ui/text/errortext.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/namefonts.h>

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTextStream>
#include <QTranslator>

#include <clocale>

using namespace Qt::StringLiterals;
using namespace steward;

namespace {

void installTranslations(QApplication &application)
{
    auto *words = new QTranslator(&application);
    // English has a catalogue for its plurals; it serves everybody whose language has none.
    if (words->load(QLocale(), u"steward"_s, u"_"_s, u":/i18n"_s) || words->load(u":/i18n/steward_en"_s))
        QCoreApplication::installTranslator(words);
    auto *qtWords = new QTranslator(&application);
    if (qtWords->load(QLocale(), u"qtbase"_s, u"_"_s, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qtWords);
}

int complain(const QString &sentence, int code)
{
    QTextStream(stderr) << "steward: " << sentence << Qt::endl;
    return code;
}

void startTour(ui::MainWindow &window, const QString &folder)
{
    window.setUnattended(true);
    auto *tour = new ui::Tour(window, folder, &window);
    QObject::connect(tour, &ui::Tour::finished, &window, [](const QString &problem) {
        QCoreApplication::exit(problem.isEmpty() ? 0 : complain(problem, 1));
    });
    QObject::connect(&window, &ui::MainWindow::consoleOpened, tour, &ui::Tour::start, Qt::SingleShotConnection);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    std::setlocale(LC_MESSAGES, "C"); // libpq gives no codes while it connects, only words, which are read
    QCoreApplication::setApplicationName(u"steward"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(STEWARD_VERSION));
    QGuiApplication::setDesktopFileName(u"org.steward.Steward"_s);
    installTranslations(application);
    QApplication::setStyle(new ui::CalmStyle);
    ui::loadNameFonts();
    QApplication::setWindowIcon(ui::icon("steward"_L1));

    const Options options = Options::read(application.arguments());
    if (const Status crypto = ensureCrypto(); !crypto)
        return complain(ui::sentence(crypto.error()), 3);
    ProfileStore profiles;
    Preferences preferences;
    const QtPictureMaker pictures;
    ui::MainWindow window(profiles, preferences);
    window.setPictureMaker(&pictures);
    window.setIdentifier(options.person);
    if (!options.tourFolder.isEmpty())
        startTour(window, options.tourFolder);
    if (const QString problem = options.openWorkspace(window, profiles); !problem.isEmpty())
        return complain(problem, 2);
    window.show();
    return application.exec();
}
