// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/tour.h>

#include <ui/commands/useractions.h>
#include <ui/pages/fieldspage.h>
#include <ui/pages/namedquery.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/userform.h>
#include <ui/pages/userspage.h>
#include <ui/widgets/snapshottable.h>
#include <ui/shell/console.h>
#include <ui/shell/mainwindow.h>
#include <ui/shell/stallmeter.h>
#include <ui/shell/startpage.h>

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QScrollBar>
#include <QTabWidget>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int LookEveryMilliseconds = 2;
constexpr int GiveUpAfterMilliseconds = 60'000;
// Time for what fades in, and for the detail pane to follow.
constexpr int SettleMilliseconds = 400;

bool always()
{
    return true;
}

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

void closeDialogs(QWidget &window)
{
    const auto dialogs = window.findChildren<QDialog *>();
    for (QDialog *dialog : dialogs)
        dialog->reject();
}

} // namespace

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
    addFieldStops();
    addMailStops();
}

void Tour::addTableStops()
{
    UsersPage *page = m_window.console()->usersPage();
    const auto hasRow = [page] {
        return page->model()->rowCount() == 0 || page->model()->recordAt(0) != nullptr;
    };
    const auto isComplete = [page] { return page->model()->progress() == SnapshotModel::Progress::Complete; };
    m_stops.append({u"users"_s, [this, page] {
                        m_window.showConsole();
                        page->showQuery({});
                    },
                    hasRow, isComplete});
    m_stops.append({u"users-end"_s, [page] { page->table()->scrollToBottom(); },
                    [page] { return page->model()->recordAt(page->model()->rowCount() - 1) != nullptr; }, isComplete});
    m_stops.append({u"users-search"_s, [page] { page->showQuery({u"an"_s, {}, {}}); }, hasRow, isComplete});
    m_stops.append({u"users-filter"_s, [page] {
                        UserQuery query = standardQueries().at(1).query;
                        query.filter.conditions.append({u"confirmed_at"_s, UserCondition::Operator::InLast, u"365d"_s});
                        page->showQuery(query);
                    },
                    hasRow, isComplete});
    m_stops.append({u"users-nobody"_s, [page] { page->showQuery({u"nobody is called so"_s, {}, {}}); }, always,
                    isComplete});
}

void Tour::addEditStops()
{
    UsersPage *page = m_window.console()->usersPage();
    UserForm *form = page->detail()->form();
    const auto isShown = [page] {
        const UserId current(page->table()->currentKey());
        return !current.isNull() && page->detail()->userId() == current;
    };
    m_stops.append({u"user-edit"_s, [page] { page->showQuery({}); }, isShown, isShown, {}, [page, form] {
                        form->setValues({{u"first_name"_s, u"Ann"_s}, {u"user_timezone"_s, u"2"_s}});
                        page->editCurrent();
                    }});
    m_stops.append({u"user-errors"_s, [] {}, isShown, isShown, [page] { page->detail()->revert(); }, [form] {
                        form->setErrors({{u"email"_s, Violation::EmailFormat},
                                         {u"username"_s, Violation::TooShort, 3}});
                    }});
}

void Tour::addDialogStops()
{
    UsersPage *page = m_window.console()->usersPage();
    const auto leave = [this] { closeDialogs(m_window); };
    const auto trigger = [page](const QString &action) { page->actions()->findChild<QAction *>(action)->trigger(); };
    m_stops.append({u"set-password"_s, [trigger] { trigger(u"setPassword"_s); }, always, always, leave});
    m_stops.append({u"change-email"_s, [trigger] { trigger(u"changeEmail"_s); }, always, always, leave});
    m_stops.append({u"delete-user"_s, [trigger] { trigger(u"deleteUser"_s); }, always, always, leave});
    m_stops.append({u"many-people"_s, [page, trigger] {
                        page->table()->selectionModel()->select(
                            QItemSelection(page->model()->index(0, 0), page->model()->index(11, 0)),
                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
                        trigger(u"deleteUser"_s);
                    },
                    always, always, leave});
    m_stops.append({u"new-user"_s, [page] { page->createUser(); }, always, always, leave});
    m_stops.append({u"columns"_s, [page] { page->chooseColumns(); }, always, always, leave});
}

void Tour::addFieldStops()
{
    FieldsPage *page = m_window.console()->page<FieldsPage>();
    const auto hasRows = [page] { return page->model()->rowCount() > 0; };
    m_stops.append({u"fields"_s, [this] { m_window.console()->showPage(u"fields"_s); }, hasRows, hasRows});
    m_stops.append({u"field-new"_s, [page] { page->addField(); }, hasRows, hasRows, [this, page] {
                        page->revert();
                        m_window.console()->showUsers();
                    }});
}

void Tour::addMailStops()
{
    m_stops.append({u"outbox"_s, [this] { m_window.console()->showPage(u"outbox"_s); }, always, always});
    m_stops.append({u"settings-mail"_s, [this] { m_window.console()->showSettings(); }, always, always});
    m_stops.append({u"settings-accounts"_s, [this] { m_window.findChild<QTabWidget *>()->setCurrentIndex(1); }, always,
                    always, [this] {
                        closeDialogs(m_window);
                        m_window.console()->showUsers();
                    }});
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
                                {"longest_stall_ms"_L1, m_stall}});
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
