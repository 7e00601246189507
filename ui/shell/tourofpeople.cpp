// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/tour.h>

#include <core/files/uploadqueue.h>
#include <ui/commands/avatardesk.h>
#include <ui/commands/changedesk.h>
#include <ui/commands/transferactions.h>
#include <ui/commands/useractions.h>
#include <ui/pages/namedquery.h>
#include <ui/pages/userdetailpane.h>
#include <ui/pages/userform.h>
#include <ui/pages/userspage.h>
#include <ui/pages/usertabs.h>
#include <ui/shell/console.h>
#include <ui/shell/mainwindow.h>
#include <ui/widgets/errorlabel.h>
#include <ui/widgets/snapshottable.h>

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// A wide picture of somebody, as far as a few strokes go.
QImage examplePicture()
{
    QImage picture(900, 600, QImage::Format_RGB32);
    QPainter painter(&picture);
    QLinearGradient sky(0, 0, 0, 600);
    sky.setColorAt(0, QColor(120, 170, 220));
    sky.setColorAt(1, QColor(240, 205, 160));
    painter.fillRect(picture.rect(), sky);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(70, 90, 130));
    painter.drawEllipse(QPoint(450, 620), 250, 220);
    painter.setBrush(QColor(232, 190, 160));
    painter.drawEllipse(QPoint(450, 290), 130, 160);
    painter.setBrush(QColor(92, 62, 44));
    painter.drawChord(QRect(315, 120, 270, 250), 0, 180 * 16);
    return picture;
}

} // namespace

void Tour::addTableStops()
{
    UsersPage *page = m_window.console()->usersPage();
    const auto hasRow = [page] {
        return page->view()->model()->rowCount() == 0 || page->view()->model()->recordAt(0) != nullptr;
    };
    const auto isComplete = [page] { return page->view()->model()->progress() == SnapshotModel::Progress::Complete; };
    m_stops.append({u"users"_s, [this, page] {
                        m_window.showConsole();
                        page->view()->showQuery({});
                    },
                    hasRow, isComplete});
    m_stops.append({u"users-end"_s, [page] { page->view()->table()->scrollToBottom(); },
                    [page] { return page->view()->model()->recordAt(page->view()->model()->rowCount() - 1) != nullptr; }, isComplete});
    m_stops.append({u"users-search"_s, [page] { page->view()->showQuery({u"an"_s, {}, {}}); }, hasRow, isComplete});
    m_stops.append({u"users-filter"_s, [page] {
                        UserQuery query = standardQueries().at(1).query;
                        query.filter.conditions.append({u"confirmed_at"_s, UserCondition::Operator::InLast, u"365d"_s});
                        page->view()->showQuery(query);
                    },
                    hasRow, isComplete});
    m_stops.append({u"users-nobody"_s, [page] { page->view()->showQuery({u"nobody is called so"_s, {}, {}}); }, always,
                    isComplete});
}

void Tour::addEditStops()
{
    UsersPage *page = m_window.console()->usersPage();
    UserForm *form = page->view()->detail()->form();
    const auto isShown = [page] {
        const UserId current(page->view()->table()->currentKey());
        return !current.isNull() && page->view()->detail()->userId() == current;
    };
    m_stops.append({u"user-edit"_s, [page] { page->view()->showQuery({}); }, isShown, isShown, {}, [page, form] {
                        form->setValues({{u"first_name"_s, u"Ann"_s}, {u"user_timezone"_s, u"2"_s}});
                        page->view()->editCurrent();
                    }});
    const auto areErrorsShown = [form] {
        return std::ranges::any_of(form->findChildren<ErrorLabel *>(), [](const QWidget *each) { return each->isVisible(); });
    };
    m_stops.append({u"user-errors"_s, [page, form] {
                        form->setValues({{u"email"_s, u"no address"_s}, {u"username"_s, u"ab"_s}});
                        page->view()->detail()->save();
                    }, isShown, areErrorsShown, [page] { page->view()->detail()->revert(); }});
    addTabStops(isShown);
}

void Tour::addTabStops(const std::function<bool()> &isShown)
{
    UsersPage *page = m_window.console()->usersPage();
    UserDetailPane *pane = page->view()->detail();
    m_stops.append({u"user-notes"_s, [page, pane] {
                        pane->tabs()->showTab(u"notes"_s);
                        page->view()->table()->setCurrentIndex(page->view()->model()->index(11, 0));
                    }, isShown, isShown,
                    [pane] { pane->tabs()->showProfile(); }});
    m_stops.append({u"user-sessions"_s, [pane] { pane->tabs()->showTab(u"sessions"_s); }, isShown, isShown,
                    [pane] { pane->tabs()->showProfile(); }});
}

void Tour::addDialogStops()
{
    UsersPage *page = m_window.console()->usersPage();
    const auto leave = [this] { closeDialogs(m_window); };
    const auto trigger = [page](const QString &action) { page->view()->actions()->findChild<QAction *>(action)->trigger(); };
    m_stops.append({u"set-password"_s, [trigger] { trigger(u"setPassword"_s); }, always, always, leave});
    m_stops.append({u"change-email"_s, [trigger] { trigger(u"changeEmail"_s); }, always, always, leave});
    m_stops.append({u"delete-user"_s, [trigger] { trigger(u"deleteUser"_s); }, always, always, leave});
    m_stops.append({u"many-people"_s, [page, trigger] {
                        page->view()->table()->selectionModel()->select(
                            QItemSelection(page->view()->model()->index(0, 0), page->view()->model()->index(11, 0)),
                            QItemSelectionModel::Select | QItemSelectionModel::Rows);
                        trigger(u"deleteUser"_s);
                    },
                    always, always, leave});
    m_stops.append({u"new-user"_s, [page] { page->createUser(); }, always, always, leave});
    m_stops.append({u"columns"_s, [page] { page->view()->chooseColumns(); }, always, always, leave});
}

void Tour::addChangeStops()
{
    UsersPage *page = m_window.console()->usersPage();
    const auto leave = [this] { closeDialogs(m_window); };
    const auto stage = [page] {
        for (int row = 1; row < 8; row += 2) {
            const ListedUser listed = *page->view()->model()->recordAt(row);
            page->view()->changes()->staged().stage(listed, u"is_active"_s, !listed.user.isActive);
            page->view()->changes()->staged().stage(listed, u"last_name"_s, u"Lindqvist"_s);
        }
        page->view()->changes()->staged().stage(*page->view()->model()->recordAt(2), u"username"_s, u"1"_s);
    };
    const auto isShown = [page] { return page->view()->model()->rowCount() > 8 && page->view()->model()->recordAt(8); };
    m_stops.append({u"bulk-edit"_s, [page] {
                        page->view()->table()->selectionModel()->select(
                            QItemSelection(page->view()->model()->index(0, 0), page->view()->model()->index(11, 0)),
                            QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
                        page->view()->editSeveral();
                    },
                    isShown, always, leave});
    m_stops.append({u"changes-staged"_s, stage, isShown, always});
    m_stops.append({u"changes-review"_s, [page] { page->view()->changes()->reviewStaged(); }, isShown, always, [this, page] {
                        closeDialogs(m_window);
                        page->view()->changes()->staged().clear();
                    }});
    m_stops.append({u"history"_s, [this] { m_window.console()->showPage(u"history"_s); }, always, always,
                    [this] { m_window.console()->showUsers(); }});
}

// A file as somebody brings it, with a row that cannot be imported.
void Tour::addTransferStops()
{
    UsersPage *page = m_window.console()->usersPage();
    const QString path = QDir(m_folder).filePath(u"people.csv"_s);
    const auto next = [this] { return m_window.findChild<QPushButton *>(u"nextButton"_s); };
    const auto canGoOn = [next] { return next() && next()->isEnabled(); };
    const auto leave = [this] { closeDialogs(m_window); };
    m_stops.append({u"export"_s, [page] { page->view()->transfer()->findChild<QAction *>(u"exportPeople"_s)->trigger(); }, always,
                    always, leave});
    m_stops.append({u"import-file"_s, [page, path] {
                        QFile file(path);
                        if (file.open(QIODevice::WriteOnly))
                            file.write("E-mail;First name;Last name;Phone;Roles\n"
                                       "ingrid.solberg@example.com;Ingrid;Solberg;+47 22 00 11 22;User\n"
                                       "tomas.novak@example.com;Tomáš;Novák;;User, Support\n"
                                       "lena.weber;Lena;Weber;+49 30 5550100;User\n"
                                       "owner@example.com;Anna;Lindqvist;;\n");
                        file.close();
                        page->view()->transfer()->importFile(path);
                    },
                    canGoOn, canGoOn});
    m_stops.append({u"import-columns"_s, [next] { next()->click(); }, canGoOn, canGoOn});
    m_stops.append({u"import-rehearsed"_s, [next] { next()->click(); }, canGoOn, canGoOn, leave});
    m_stops.append({u"paste"_s, [page] {
                        const QString block = u"email\tfirst_name\tuser_timezone\n"
                                               "owner@example.com\tAnna\t3\nnobody@example.com\tX\t1\n"_s;
                        QGuiApplication::clipboard()->setText(block);
                        page->view()->transfer()->pastePeople();
                    },
                    [this] {
                        const auto *take = m_window.findChild<QPushButton *>(u"takeButton"_s);
                        return take && take->isEnabled();
                    },
                    always, leave});
}

void Tour::addPictureStops()
{
    UsersPage *page = m_window.console()->usersPage();
    const auto leave = [this] { closeDialogs(m_window); };
    const auto isShown = [page] { return page->view()->detail()->userId() == UserId(page->view()->table()->currentKey()); };
    m_stops.append({u"user-files"_s, [page] {
                        page->view()->showQuery({});
                        page->view()->detail()->tabs()->showTab(u"filesTab"_s);
                    },
                    isShown, isShown, [page] { page->view()->detail()->tabs()->showProfile(); }});
    m_stops.append({u"picture-cut"_s, [page] {
                        PictureOffer offer;
                        offer.image = examplePicture();
                        page->view()->avatars()->cut(page->view()->detail()->user(), offer);
                    },
                    always, always, leave});
    m_stops.append({u"pictures-many"_s, [page] {
                        QStringList paths{u"holiday.jpg"_s};
                        for (int row = 0; row < 4; ++row)
                            paths.append(page->view()->model()->recordAt(row)->user.email + u".jpg"_s);
                        page->view()->avatars()->review(paths);
                    },
                    always, always, leave});
    m_stops.append({u"picture-remove"_s, [page] { page->view()->avatars()->findChild<QAction *>(u"removeAvatar"_s)->trigger(); },
                    always, always, leave});
    m_stops.append({u"pictures"_s, [this, page] {
                        UploadQueue &queue = m_window.console()->workspace()->uploads();
                        queue.setPaused(true);
                        for (int row = 0; row < 3; ++row)
                            queue.add(page->view()->model()->recordAt(row)->user, {u"portrait-%1.jpg"_s.arg(row + 1), u"/nowhere"_s});
                        m_window.console()->showPage(u"pictures"_s);
                    },
                    always, always, [this] {
                        UploadQueue &queue = m_window.console()->workspace()->uploads();
                        const QList<UploadEntry> entries = queue.entries();
                        for (const UploadEntry &entry : entries)
                            queue.cancel(entry.id);
                        queue.setPaused(false);
                        m_window.console()->showUsers();
                    }});
}

} // namespace steward::ui
