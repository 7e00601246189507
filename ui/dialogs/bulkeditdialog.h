// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/changes/bulkedit.h>
#include <core/fields/fielddefinition.h>
#include <core/workspace/workspace.h>

#include <QDialog>
#include <QTimer>

#include <memory>

class QCheckBox;
class QGridLayout;
class QProgressBar;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace steward::ui {

class Banner;
class BulkEditRow;
class FieldEditor;

/// One edit of many people: those who are selected, or everybody who matches. Shows for each field
/// what they have in common; what is chosen is made into a change set, which others review and apply.
class BulkEditDialog : public QDialog
{
    Q_OBJECT

public:
    struct People
    {
        QList<QUuid> selected; ///< may be empty
        UserQuery query;       ///< what the table shows
        qint64 matching = 0;   ///< how many match it
    };

    BulkEditDialog(std::shared_ptr<Workspace> workspace, const People &people, const FieldDefinitions &definitions,
                   const QStringList &roles, QWidget *parent = nullptr);

    /// What was chosen: the edits, and what is done to these people afterwards, by the names of UserActions.
    struct Choice
    {
        QList<QUuid> people;
        ChangeSet changes; ///< may be empty
        QStringList deeds;
    };

    void reject() override;

Q_SIGNALS:
    /// The dialog has closed; nothing is done yet.
    void chosen(const steward::ui::BulkEditDialog::Choice &choice);

private:
    void buildPeople(QVBoxLayout *layout);
    void buildRows(QVBoxLayout *layout, const QStringList &roles);
    void buildDeeds(QVBoxLayout *layout);
    void buildButtons(QVBoxLayout *layout);
    FieldEditor *editorFor(const QString &field, const QStringList &roles, QWidget *parent) const;
    void fetchCommonValues();
    [[nodiscard]] QList<BulkEdit> edits() const;
    [[nodiscard]] bool isAboutAll() const;
    void make();
    void receive(const Result<Choice> &choice);
    [[nodiscard]] QStringList deeds() const;
    void updateButtons();

    std::shared_ptr<Workspace> m_workspace;
    People m_people;
    FieldDefinitions m_definitions;
    QList<BulkEditRow *> m_rows;
    QList<QCheckBox *> m_deeds; ///< their names are those of UserActions
    std::shared_ptr<ChangeProgress> m_progress;
    QTimer m_poll;
    QRadioButton *m_all = nullptr;
    Banner *m_banner;
    QProgressBar *m_bar;
    QPushButton *m_makeButton = nullptr;
};

} // namespace steward::ui
