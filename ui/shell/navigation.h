// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <ui/pages/namedquery.h>

#include <QFrame>

class QLabel;
class QListWidget;
class QListWidgetItem;

namespace steward::ui {

/// The column at the left: the workspace, the lists of people, who is signed in.
class Navigation : public QFrame
{
    Q_OBJECT

public:
    explicit Navigation(QWidget *parent = nullptr);

    void setWorkspace(const QString &title, const QString &description, const QString &colour, bool isProduction);
    void setPerson(const QString &name, const QString &role);
    void setConnection(const QString &sentence, bool isTrouble);
    void setQueries(const QList<NamedQuery> &queries);
    /// Marks the list that is shown; none when the query is no list's.
    void setCurrent(const UserQuery &query);
    /// A page besides the lists of people; `name` is what pageChosen() says.
    void addPage(const QString &name, QLatin1StringView iconName, const QString &title);
    /// Marks the page that is shown; an empty name stands for the lists of people.
    void setCurrentPage(const QString &name);

Q_SIGNALS:
    void pageChosen(const QString &name);
    void queryChosen(const steward::UserQuery &query);
    void removeRequested(const QString &name);
    void lockRequested();
    void workspacesRequested();

private:
    void buildHead();
    void buildFoot();
    void prepareList(QListWidget *list);
    void openMenu(const QPoint &position);

    QList<NamedQuery> m_queries;
    QFrame *m_stripe = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_description = nullptr;
    QLabel *m_production = nullptr;
    QListWidget *m_list = nullptr;
    QListWidget *m_pages = nullptr;
    QLabel *m_connection = nullptr;
    QLabel *m_person = nullptr;
    QLabel *m_role = nullptr;
};

} // namespace steward::ui
