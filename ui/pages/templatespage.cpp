// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/templatespage.h>

#include <core/base/async.h>
#include <core/mail/sitetemplates.h>
#include <ui/commands/maildesk.h>
#include <ui/commands/sendtomyself.h>
#include <ui/pages/templatetablemodel.h>
#include <ui/text/errortext.h>
#include <ui/text/templatetext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/errorlabel.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/mailpreview.h>
#include <ui/widgets/mailwordseditor.h>
#include <ui/widgets/toast.h>

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace steward::ui {

TemplatesPage::TemplatesPage(std::shared_ptr<Workspace> workspace, MailDesk &desk, QWidget *parent)
    : Page(parent)
    , m_workspace(std::move(workspace))
    , m_desk(desk)
    , m_model(new TemplateTableModel(this))
    , m_banner(new Banner(this))
{
    setObjectName(u"templatesPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    m_banner->hide();
    column->addWidget(m_banner);
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildList());
    halves->addWidget(buildEditor());
    halves->setStretchFactor(1, 1);
    halves->setSizes({420, 720});
    column->addWidget(halves, 1);
    column->addWidget(buildDraftBar());
    m_toast = new Toast(this);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TemplatesPage::showCurrent);
    connect(m_banner, &Banner::actionTriggered, this, &TemplatesPage::refresh);
    refresh();
}

QWidget *TemplatesPage::buildHeader()
{
    auto *header = new QWidget(this);
    auto *column = new QVBoxLayout(header);
    column->setContentsMargins(16, 12, 16, 10);
    column->setSpacing(4);
    auto *row = new QHBoxLayout;
    row->addWidget(headLabel(tr("Mail templates"), 1.35, header), 1);
    auto *test = new QPushButton(tr("Send to Myself"), header);
    test->setObjectName(u"testTemplateButton"_s);
    connect(test, &QPushButton::clicked, this, [this] {
        const MailTemplate words = rendered(draft().words, exampleValues(m_stored));
        MailMessage message;
        message.subject = words.subject;
        message.text = words.text;
        message.html = words.html;
        sendToMyself(m_workspace, m_desk, message, [this](const QString &said) { m_toast->showMessage(said); });
    });
    m_forgetButton = new QPushButton(tr("Back to Steward's Words"), header);
    m_forgetButton->setObjectName(u"forgetTemplateButton"_s);
    connect(m_forgetButton, &QPushButton::clicked, this, &TemplatesPage::forget);
    row->addWidget(m_forgetButton);
    row->addWidget(test);
    column->addLayout(row);
    column->addWidget(quietLabel(tr("What the mails of the site say. The site keeps one text for each mail and takes a "
                                    "change at once; where it has none, words are kept on this computer."),
                                 header));
    return header;
}

QWidget *TemplatesPage::buildList()
{
    m_view = new DataTable(this);
    m_view->setObjectName(u"templateTable"_s);
    m_view->setAccessibleName(tr("Mail templates"));
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_view->setColumnWidth(TemplateTableModel::Kind, 170);
    m_view->setColumnWidth(TemplateTableModel::Subject, 150);
    return m_view;
}

QWidget *TemplatesPage::buildEditor()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(12, 10, 16, 10);
    column->setSpacing(8);
    m_status = new QComboBox(part);
    m_status->setObjectName(u"templateStatus"_s);
    m_status->setAccessibleName(tr("Status"));
    for (const QString &status : templateStatuses())
        m_status->addItem(templateStatusText(status), status);
    m_editor = new MailWordsEditor(part);
    m_editor->setReadOnly(m_workspace->profile().readOnly);
    m_troubles = new ErrorLabel(u"template"_s, part);
    m_preview = new MailPreview(part);
    auto *halves = new QSplitter(Qt::Vertical, part);
    halves->setChildrenCollapsible(false);
    auto *upper = new QWidget(halves);
    auto *rows = new QVBoxLayout(upper);
    rows->setContentsMargins(0, 0, 0, 6);
    auto *row = new QHBoxLayout;
    row->addWidget(quietLabel(tr("Whether the site uses these words"), upper), 1);
    row->addWidget(m_status);
    rows->addLayout(row);
    rows->addWidget(m_editor, 1);
    rows->addWidget(m_troubles);
    halves->addWidget(upper);
    halves->addWidget(m_preview);
    column->addWidget(halves, 1);
    connect(m_editor, &MailWordsEditor::edited, this, &TemplatesPage::showDraft);
    connect(m_status, &QComboBox::currentIndexChanged, this, &TemplatesPage::showDraft);
    return part;
}

QWidget *TemplatesPage::buildDraftBar()
{
    m_draftBar = new QWidget(this);
    auto *row = new QHBoxLayout(m_draftBar);
    row->setContentsMargins(16, 8, 16, 8);
    row->addWidget(plainLabel(tr("Changes are not saved yet."), m_draftBar), 1);
    auto *revertButton = new QPushButton(tr("Revert"), m_draftBar);
    revertButton->setObjectName(u"revertTemplateButton"_s);
    m_saveButton = new QPushButton(tr("Save Template"), m_draftBar);
    m_saveButton->setObjectName(u"saveTemplateButton"_s);
    row->addWidget(revertButton);
    row->addWidget(m_saveButton);
    connect(revertButton, &QPushButton::clicked, this, &TemplatesPage::revert);
    connect(m_saveButton, &QPushButton::clicked, this, &TemplatesPage::save);
    m_draftBar->hide();
    return m_draftBar;
}

void TemplatesPage::refresh()
{
    if (hasDrafts() || m_isSaving)
        return;
    const auto work = [settings = m_workspace->mailSettings()](const ServiceContext &context) {
        return SiteTemplates(context).all(settings);
    };
    onFinished(m_workspace->read(work), this, [this](const Result<QList<SiteTemplate>> &templates) {
        if (!templates) {
            m_banner->showError(sentence(templates.error()), tr("Try Again"));
            m_banner->show();
            return;
        }
        if (hasDrafts())
            return;
        m_banner->hide();
        const QString name = m_stored.name;
        m_model->setTemplates(*templates);
        edit(name);
    });
}

void TemplatesPage::edit(const QString &name)
{
    m_view->setCurrentIndex(m_model->index(std::max(m_model->rowOf(name), 0), 0));
    showCurrent();
}

bool TemplatesPage::hasDrafts() const
{
    return !m_stored.name.isEmpty() && draft() != m_stored;
}

SiteTemplate TemplatesPage::draft() const
{
    SiteTemplate draft = m_stored;
    draft.words = m_editor->words();
    if (draft.origin == SiteTemplate::Origin::Site)
        draft.status = m_status->currentData().toString();
    return draft;
}

void TemplatesPage::showCurrent()
{
    const int row = m_view->currentIndex().row();
    if (row < 0)
        return;
    // What is not saved would be lost behind another template.
    if (hasDrafts() && m_model->templates().at(row).name != m_stored.name) {
        const QSignalBlocker quiet(m_view->selectionModel());
        m_view->setCurrentIndex(m_model->index(m_model->rowOf(m_stored.name), 0));
        m_toast->showMessage(tr("Save or revert this one first"));
        return;
    }
    if (hasDrafts())
        return;
    m_stored = m_model->templates().at(row);
    m_editor->setVariables(m_stored.variables);
    m_editor->setWords(m_stored.words);
    m_stored.words = m_editor->words(); // with the line breaks of an editor
    const bool isOfTheSite = m_stored.origin == SiteTemplate::Origin::Site;
    if (isOfTheSite && m_status->findData(m_stored.status) < 0)
        m_status->addItem(templateStatusText(m_stored.status), m_stored.status);
    const QSignalBlocker quiet(m_status);
    m_status->setCurrentIndex(m_status->findData(isOfTheSite ? m_stored.status : u"active"_s));
    m_status->setEnabled(isOfTheSite && !m_workspace->profile().readOnly);
    m_forgetButton->setVisible(m_stored.origin == SiteTemplate::Origin::Computer);
    showDraft();
}

void TemplatesPage::showDraft()
{
    const SiteTemplate now = draft();
    const MailTemplate words = rendered(now.words, exampleValues(now));
    m_preview->showMail(words.subject, words.text, words.html);
    const Status good = SiteTemplates::check(now);
    const FieldErrors errors = good || !hasDrafts() ? FieldErrors() : good.error().fields;
    m_editor->setErrors(errors);
    const QStringList troubles = templateTroubles(now, errors);
    m_troubles->showError(troubles.join(u'\n'));
    m_draftBar->setVisible(hasDrafts());
    m_saveButton->setEnabled(good.has_value() && !m_isSaving);
}

void TemplatesPage::revert()
{
    m_banner->hide();
    m_editor->setWords(m_stored.words);
    if (m_stored.origin == SiteTemplate::Origin::Site)
        m_status->setCurrentIndex(m_status->findData(m_stored.status));
    showDraft();
    refresh(); // somebody else may have changed it meanwhile
}

void TemplatesPage::save()
{
    if (!m_isSaving && hasDrafts() && SiteTemplates::check(draft()))
        write(draft(), m_stored, tr("“%1” is saved").arg(templateTitle(m_stored)));
}

void TemplatesPage::write(const SiteTemplate &changed, const SiteTemplate &before, const QString &message)
{
    m_isSaving = true;
    showDraft();
    const bool isOfTheSite = changed.origin == SiteTemplate::Origin::Site;
    const auto work = [changed, isOfTheSite](const ServiceContext &context) -> Result<SiteTemplate> {
        SiteTemplates templates(context);
        if (isOfTheSite)
            return templates.save(changed);
        TRY_STATUS(templates.approve(changed));
        SiteTemplate kept = changed;
        kept.origin = SiteTemplate::Origin::Computer;
        return kept;
    };
    onFinished(m_workspace->write(work), this, [this, before, message](const Result<SiteTemplate> &saved) {
        receive(saved, before, message);
    });
}

void TemplatesPage::receive(const Result<SiteTemplate> &saved, const SiteTemplate &before, const QString &message)
{
    m_isSaving = false;
    if (!saved) {
        m_banner->showError(sentence(saved.error()), tr("Try Again"));
        m_banner->show();
        showDraft();
        return;
    }
    m_banner->hide();
    if (saved->origin != SiteTemplate::Origin::Site)
        m_desk.setWords(saved->name, saved->words);
    m_stored = *saved;
    m_model->update(*saved);
    m_editor->setWords(saved->words);
    showCurrent();
    m_toast->showMessage(message, tr("Undo"), [this, now = *saved, before] { restore(now, before); });
}

// As it was: the words of before, over the version of now.
void TemplatesPage::restore(const SiteTemplate &saved, const SiteTemplate &before)
{
    if (before.origin == SiteTemplate::Origin::BuiltIn || before.origin == SiteTemplate::Origin::Offered) {
        edit(saved.name);
        forget();
        return;
    }
    SiteTemplate again = before;
    again.version = saved.version;
    write(again, saved, tr("“%1” is as it was").arg(templateTitle(before)));
}

void TemplatesPage::forget()
{
    const SiteTemplate before = m_stored;
    m_desk.setWords(before.name, std::nullopt);
    m_editor->setWords(before.words);
    m_toast->showMessage(tr("“%1” has Steward's words again").arg(templateTitle(before)), tr("Undo"),
                         [this, before] { write(before, before, tr("“%1” is as it was").arg(templateTitle(before))); });
    refresh();
}

} // namespace steward::ui
