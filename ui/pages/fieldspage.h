// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/fields/fieldlistmodel.h>
#include <core/workspace/workspace.h>
#include <ui/pages/page.h>

#include <memory>

class QLabel;
class QPushButton;
class QStackedWidget;
class QTableView;

namespace steward::ui {

class Banner;
class EmptyState;
class FieldDefinitionForm;
class FieldTableModel;
class Toast;

/// The site's custom fields: the list in its order, and the field that is edited. Changes are a draft
/// until they are saved, all at once; what was saved can be taken back.
class FieldsPage : public Page
{
    Q_OBJECT

public:
    explicit FieldsPage(std::shared_ptr<Workspace> workspace, QWidget *parent = nullptr);

    void refresh() override;
    void addField();
    void save();
    void revert();
    [[nodiscard]] bool hasDrafts() const override { return m_fields->isChanged(); }
    [[nodiscard]] FieldListModel *model() const { return m_fields; }
    [[nodiscard]] FieldDefinitionForm *form() const { return m_form; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *buildHeader();
    QWidget *buildTable();
    QWidget *buildEditor();
    QWidget *buildDraftBar();
    [[nodiscard]] int currentRow() const;
    void select(int row);
    void showCurrent(int row, int previous);
    void takeOverForm();
    void moveCurrent(int distance);
    void removeCurrent();
    void showDraft();
    void countAnswers(const QString &key);
    void write(const FieldDefinitions &before, const FieldDefinitions &after, const QString &message);
    void receive(const Result<FieldDefinitions> &stored, const FieldDefinitions &before, const QString &message);
    void showErrors(const FieldErrors &errors);

    std::shared_ptr<Workspace> m_workspace;
    FieldListModel *m_fields;
    FieldTableModel *m_table;
    Banner *m_banner = nullptr;
    QLabel *m_count = nullptr;
    QStackedWidget *m_stack = nullptr;
    QTableView *m_view = nullptr;
    EmptyState *m_empty = nullptr;
    QWidget *m_editor = nullptr;
    FieldDefinitionForm *m_form = nullptr;
    QLabel *m_answers = nullptr;
    QWidget *m_draftBar = nullptr;
    QLabel *m_draftText = nullptr;
    QPushButton *m_saveButton = nullptr;
    Toast *m_toast = nullptr;
    bool m_isSaving = false;
};

} // namespace steward::ui
