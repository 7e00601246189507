// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/mail/sitetemplate.h>
#include <core/workspace/workspace.h>
#include <ui/pages/page.h>

#include <memory>

class QComboBox;
class QPushButton;
class QTableView;

namespace steward::ui {

class Banner;
class ErrorLabel;
class MailDesk;
class MailPreview;
class MailWordsEditor;
class TemplateTableModel;
class Toast;

/// The words of the site's mails: a list, the words that are edited, and how they read. A change is a
/// draft until it is saved; what was saved can be taken back.
class TemplatesPage : public Page
{
    Q_OBJECT

public:
    TemplatesPage(std::shared_ptr<Workspace> workspace, MailDesk &desk, QWidget *parent = nullptr);

    void refresh() override;
    [[nodiscard]] bool hasDrafts() const override;
    [[nodiscard]] TemplateTableModel *model() const { return m_model; }
    void edit(const QString &name);
    void save();
    void revert();

private:
    QWidget *buildHeader();
    QWidget *buildList();
    QWidget *buildEditor();
    QWidget *buildDraftBar();
    void showCurrent();
    void showDraft();
    void write(const SiteTemplate &changed, const SiteTemplate &before, const QString &message);
    void receive(const Result<SiteTemplate> &saved, const SiteTemplate &before, const QString &message);
    void forget();
    void restore(const SiteTemplate &saved, const SiteTemplate &before);
    [[nodiscard]] SiteTemplate draft() const;

    std::shared_ptr<Workspace> m_workspace;
    MailDesk &m_desk;
    TemplateTableModel *m_model;
    SiteTemplate m_stored; ///< what is edited, as it is saved
    Banner *m_banner;
    Toast *m_toast = nullptr;
    QTableView *m_view = nullptr;
    MailWordsEditor *m_editor = nullptr;
    QComboBox *m_status = nullptr;
    ErrorLabel *m_troubles = nullptr;
    MailPreview *m_preview = nullptr;
    QPushButton *m_forgetButton = nullptr;
    QWidget *m_draftBar = nullptr;
    QPushButton *m_saveButton = nullptr;
    bool m_isSaving = false;
};

} // namespace steward::ui
