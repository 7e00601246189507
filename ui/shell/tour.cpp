// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/tour.h>

#include <ui/shell/mainwindow.h>
#include <ui/shell/stallmeter.h>
#include <ui/shell/startpage.h>

#include <QDialog>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPainter>
#include <QPixmap>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int LookEveryMilliseconds = 2;
constexpr int GiveUpAfterMilliseconds = 60'000;
// Time for what fades in, and for the detail pane to follow.
constexpr int SettleMilliseconds = 400;

// Dialogs are windows of their own: they are put into the picture where they stand.
QPixmap pictureOf(QWidget &window)
{
    QPixmap picture = window.grab();
    QPainter painter(&picture);
    const auto dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs) {
        if (!dialog->isVisible())
            continue;
        painter.fillRect(window.rect(), QColor(0, 0, 0, 60));
        const QPoint place((window.width() - dialog->width()) / 2, (window.height() - dialog->height()) / 2);
        painter.drawPixmap(place, dialog->grab());
        painter.setPen(window.palette().color(QPalette::Mid));
        painter.drawRect(QRect(place, dialog->size()).adjusted(-1, -1, 0, 0));
    }
    return picture;
}

} // namespace

bool Tour::always()
{
    return true;
}

void Tour::closeDialogs(QWidget &window)
{
    const auto dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->reject();
}

Tour::Tour(MainWindow &window, const QString &folder, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_folder(folder)
    , m_meter(new StallMeter(this))
{
    m_looking.setInterval(LookEveryMilliseconds);
    m_looking.setTimerType(Qt::PreciseTimer);
    connect(&m_looking, &QTimer::timeout, this, &Tour::look);
}

void Tour::start()
{
    if (!QDir().mkpath(m_folder)) {
        Q_EMIT finished(tr("The folder %1 cannot be made.").arg(m_folder));
        return;
    }
    addStops();
    enterNext();
}

void Tour::addStops()
{
    m_stops.append({u"start"_s, [this] { m_window.showStart(); }, always, always});
    m_stops.append({u"connect"_s, [this] { m_window.findChild<StartPage *>()->addServer(); }, always, always,
                    [this] { closeDialogs(m_window); }});
    addTableStops();
    addEditStops();
    addDialogStops();
    addRoleStops();
    addChangeStops();
    addFieldStops();
    addSessionStops();
    addMailStops();
    addAuditStops();
    addTransferStops();
    addPictureStops();
}

void Tour::enterNext()
{
    if (m_current >= 0 && m_stops.at(m_current).leave)
        m_stops.at(m_current).leave();
    if (++m_current >= m_stops.size()) {
        finish({});
        return;
    }
    m_firstRow = m_complete = -1;
    m_meter->restart();
    m_clock.start();
    m_stops.at(m_current).enter();
    m_looking.start();
}

void Tour::look()
{
    const double now = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
    const Stop &stop = m_stops.at(m_current);
    if (m_firstRow < 0 && stop.hasFirstRow())
        m_firstRow = now;
    if (m_complete < 0 && stop.isComplete())
        m_complete = now;
    if (m_firstRow >= 0 && m_complete >= 0) {
        m_looking.stop();
        m_stall = m_meter->longest();
        m_work = m_meter->longestWork();
        if (stop.arrange)
            stop.arrange();
        QTimer::singleShot(SettleMilliseconds, this, &Tour::takePicture);
    } else if (m_clock.hasExpired(GiveUpAfterMilliseconds)) {
        m_looking.stop();
        finish(tr("The page %1 did not show its rows in time.").arg(stop.page));
    }
}

void Tour::takePicture()
{
    const QString page = m_stops.at(m_current).page;
    const QString name = u"%1-%2.png"_s.arg(m_current + 1, 2, 10, QLatin1Char('0')).arg(page);
    if (!pictureOf(m_window).save(QDir(m_folder).filePath(name))) {
        finish(tr("The picture %1 cannot be saved.").arg(name));
        return;
    }
    m_report.append(QJsonObject{{"picture"_L1, name},
                                {"page"_L1, page},
                                {"first_row_ms"_L1, m_firstRow},
                                {"complete_ms"_L1, m_complete},
                                {"longest_stall_ms"_L1, m_stall},
                                {"longest_work_ms"_L1, m_work}});
    enterNext();
}

void Tour::finish(const QString &problem)
{
    QFile file(QDir(m_folder).filePath(u"tour.json"_s));
    if (problem.isEmpty() && !(file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(m_report).toJson()) > 0)) {
        Q_EMIT finished(tr("The file %1 cannot be written.").arg(file.fileName()));
        return;
    }
    Q_EMIT finished(problem);
}

} // namespace steward::ui
