// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/settings/preferences.h>
#include <ui/dialogs/exportdialog.h>
#include <ui/dialogs/importdialog.h>

#include <QAction>
#include <QObject>

#include <functional>
#include <memory>

namespace steward::ui {

/// People to and from files.
class TransferActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs open above `window`; `shown` says what the table shows at that moment.
    TransferActions(std::shared_ptr<Workspace> workspace, Preferences &preferences, std::function<ShownPeople()> shown,
                    QWidget *window);

    /// For menus; a separator stands first.
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    /// All custom fields of the site.
    void setDefinitions(const FieldDefinitions &definitions) { m_definitions = definitions; }

    void importPeople();
    /// Offers what a block of cells on the clipboard says about people.
    void pastePeople();
    /// Begins an import with this file.
    void importFile(const QString &path);

protected:
    /// Files that are dropped on the window are imported.
    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// What was done, in a few words, and the file that it is about.
    void exported(const QString &message, const QString &path);
    /// Edits from a pasted block that wait to be staged.
    void pasted(const steward::ChangeSet &changes);
    /// People are in the database, or changed, from outside; `id` takes it back, null: nothing to.
    void imported(const QString &message, const QUuid &id);
    void failed(const steward::Error &error);

private:
    QAction *add(const QString &name, const QString &text, void (TransferActions::*run)());
    ImportDialog *openImport();
    void exportPeople();
    void openPaste(const Result<CsvPreview> &block);
    [[nodiscard]] QString folder() const;
    void rememberFolder(const QString &path);

    std::shared_ptr<Workspace> m_workspace;
    Preferences &m_preferences;
    std::function<ShownPeople()> m_shown;
    QWidget *m_window;
    FieldDefinitions m_definitions;
    QList<QAction *> m_actions;
};

/// Opens the folder of a file in the desktop's file manager.
void showInFolder(const QString &path);

} // namespace steward::ui
