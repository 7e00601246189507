// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "avatarprobe.h"

#include <core/files/uploadqueue.h>
#include <core/imaging/qtpicturemaker.h>
#include <core/users/userdirectory.h>
#include <core/workspace/demodata.h>
#include <core/workspace/workspaceopener.h>
#include <core/workspace/workspaceschema.h>
#include <ui/commands/maildesk.h>
#include <ui/commands/uploadhistory.h>
#include <ui/pages/uploadspage.h>
#include <ui/pages/userspage.h>
#include <ui/pictures/avatargallery.h>
#include <ui/shell/stallmeter.h>
#include <ui/widgets/namefonts.h>

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThreadPool>

#include <algorithm>
#include <array>

#include <unistd.h>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr QSize PictureSize(4000, 3000);
constexpr std::array Widths{150, 300, 800, 1920};
constexpr int Quality = 85;

// A landscape of a kind: what a camera's picture is to the encoder.
QByteArray photograph()
{
    QImage image(PictureSize, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        auto *line = reinterpret_cast<QRgb *>(image.scanLine(y));
        for (int x = 0; x < image.width(); ++x) {
            const int grain = ((x * 7919) ^ (y * 104729)) % 23;
            line[x] = qRgb((x / 16 + grain) % 256, (y / 12 + grain) % 256, ((x + y) / 28 + grain) % 256);
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "jpg", Quality);
    return bytes;
}

// The same pixels under another name: a comment makes each a file of its own.
Status writePictures(const QString &folder, const QList<UserId> &people)
{
    const QByteArray bytes = photograph();
    for (const UserId &person : people) {
        const QByteArray comment = person.text().toLatin1();
        const auto length = static_cast<int>(comment.size()) + 2;
        QByteArray own = bytes;
        own.insert(2, QByteArray::fromHex("fffe") + char(length >> 8) + char(length & 0xff) + comment);
        QFile file(folder + u'/' + person.text() + u".jpg"_s);
        if (!file.open(QIODevice::WriteOnly) || file.write(own) != own.size())
            return failure(Error::of(Error::Kind::DiskFull, file.errorString()));
    }
    return {};
}

// The least that anybody has to do for the same files.
void makeBare(const QString &path, const QString &folder)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QImage image = QImage::fromData(file.readAll());
    for (const int width : Widths) {
        const QImage small = image.scaledToWidth(width, Qt::SmoothTransformation);
        small.save(u"%1/%2-%3.jpg"_s.arg(folder, QFileInfo(path).baseName()).arg(width), "jpg", Quality);
    }
}

double secondsOfBareWork(const QString &from, const QString &to, int threads)
{
    QThreadPool pool;
    pool.setMaxThreadCount(threads);
    QElapsedTimer clock;
    clock.start();
    for (const QFileInfo &file : QDir(from).entryInfoList(QDir::Files))
        pool.start([path = file.filePath(), to] { makeBare(path, to); });
    pool.waitForDone();
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

Result<std::shared_ptr<Workspace>> openWorkspace(const QString &path, int people, const PictureMaker &pictures)
{
    ConnectionProfile profile;
    profile.path = path;
    {
        const auto connection = TRY(Connection::open(profile, {}, Connection::Missing::Create));
        TRY_STATUS(initialiseWorkspace(*connection));
        DemoOptions crowd;
        crowd.people = people;
        crowd.bcryptCost = 4;
        TRY_STATUS(fillDemo(*connection, crowd));
    }
    const auto findings = TRY(prepareWorkspace(profile, {}));
    auto workspace = std::make_shared<Workspace>(profile, Secret());
    workspace->accept(findings.installation, findings.hasPeople);
    workspace->setPictureMaker(&pictures);
    return workspace;
}

template<class Condition>
void wait(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

/// The tables of people and of pictures with the queue at work.
class Import
{
public:
    Import(const std::shared_ptr<Workspace> &workspace, const QString &folder)
        : m_workspace(workspace)
        , m_gallery(workspace, folder + u"/cache"_s)
        , m_preferences(folder + u"/preferences.ini"_s)
        , m_desk(workspace, m_preferences, nullptr)
        , m_uploads(workspace)
        , m_page({workspace, m_preferences, m_desk, m_uploads})
        , m_pictures(workspace)
    {
        m_page.resize(1360, 800);
        m_page.show();
        m_pictures.resize(900, 600);
        m_pictures.show();
        wait([this] { return m_page.view()->model()->progress() == SnapshotModel::Progress::Complete; });
        wait([this] { return m_page.view()->model()->recordAt(0) != nullptr; });
        QCoreApplication::processEvents(); // the first look at the people is no part of it
    }

    [[nodiscard]] Result<QList<UserId>> people(int count)
    {
        QList<UserId> people;
        for (int row = 0; row < count; ++row)
            people.append(UserId(m_page.view()->model()->keyAt(row)));
        auto lookUp = m_workspace->read([](const ServiceContext &context) { return UserDirectory(context).firstAdmin(); });
        wait([&lookUp] { return lookUp.isFinished(); });
        const auto owner = TRY(lookUp.result());
        if (!owner)
            return failure(Error::notFound(u"user_not_found"_s));
        m_workspace->signIn(*owner);
        return people;
    }

    [[nodiscard]] Status run(const QString &folder, const QList<UserId> &people, AvatarFigures &figures)
    {
        UploadQueue &queue = m_workspace->uploads();
        qsizetype done = 0;
        Status status;
        QObject::connect(&queue, &UploadQueue::uploaded, &m_page, [&done] { ++done; });
        QObject::connect(&queue, &UploadQueue::failed, &m_page, [&](const UploadEntry &entry) {
            status = failure(entry.problem.value_or(Error()));
        });
        ui::StallMeter meter;
        meter.restart();
        QElapsedTimer clock;
        clock.start();
        for (const UserId &person : people) {
            User user;
            user.id = person;
            queue.add(user, {person.text() + u".jpg"_s, folder + u'/' + person.text() + u".jpg"_s});
        }
        wait([&] {
            figures.residentMegabytes = std::max(figures.residentMegabytes, residentMegabytes());
            return !status || done == people.size();
        });
        figures.perSecond = static_cast<double>(people.size()) * 1e9 / static_cast<double>(clock.nsecsElapsed());
        figures.longestStall = meter.longest();
        figures.longestWork = meter.longestWork();
        return status;
    }

private:
    std::shared_ptr<Workspace> m_workspace;
    ui::AvatarGallery m_gallery;
    Preferences m_preferences;
    ui::MailDesk m_desk;
    ui::UploadHistory m_uploads;
    ui::UsersPage m_page;
    ui::UploadsPage m_pictures;
};

} // namespace

double residentMegabytes()
{
    QFile file(u"/proc/self/statm"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const double pages = file.readAll().split(' ').value(1).toDouble();
    return pages * static_cast<double>(sysconf(_SC_PAGESIZE)) / 1e6;
}

Result<AvatarFigures> probeAvatars(int pictures)
{
    const QTemporaryDir folder;
    const QString from = folder.filePath(u"in"_s);
    const QString bare = folder.filePath(u"bare"_s);
    QDir().mkpath(from);
    QDir().mkpath(bare);
    QStandardPaths::setTestModeEnabled(true); // the journal is not the user's
    const QtPictureMaker maker;
    ui::loadNameFonts(); // as the program does before there is a window
    AvatarFigures figures;
    const auto workspace = TRY(openWorkspace(folder.filePath(u"site.sqlite"_s), std::max(pictures, 20), maker));
    Import import(workspace, folder.path());
    const QList<UserId> people = TRY(import.people(pictures));
    TRY_STATUS(writePictures(from, people));
    TRY_STATUS(import.run(from, people, figures));
    figures.barePerSecond = pictures / secondsOfBareWork(from, bare, UploadThreads(workspace->profile()).size());
    QStandardPaths::setTestModeEnabled(false);
    return figures;
}

} // namespace steward
