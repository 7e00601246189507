// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/letterdialog.h>

#include <core/base/async.h>
#include <ui/dialogs/letteroptions.h>
#include <ui/dialogs/letterpreview.h>
#include <ui/text/errortext.h>
#include <ui/text/lettertext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/mailwordseditor.h>

#include <QDialogButtonBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int RestMilliseconds = 350;

// Two drafts that ask the same of people have the same check.
bool isSameQuestion(const MailingDraft &one, const MailingDraft &other)
{
    return placesIn(one.words) == placesIn(other.words) && one.leaveOut == other.leaveOut;
}

} // namespace

LetterDialog::LetterDialog(std::shared_ptr<Workspace> workspace, const QList<QUuid> &people, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_people(people)
    , m_look(new MailingRun(m_workspace, this))
    , m_post(new MailingRun(m_workspace, this))
    , m_rest(this)
    , m_banner(new Banner(this))
    , m_preview(new LetterPreview(m_workspace, this))
    , m_audience(plainLabel({}, this))
    , m_warnings(quietLabel({}, this))
    , m_progress(new QProgressBar(this))
{
    setObjectName(u"letterDialog"_s);
    setWindowTitle(tr("Write a Letter"));
    resize(1040, 700);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(headLabel(tr("A letter to %1 people", nullptr, static_cast<int>(people.size())).arg(locale().toString(people.size())), 1.2, this));
    m_banner->hide();
    layout->addWidget(m_banner);
    auto *halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildWriting());
    halves->addWidget(m_preview);
    halves->setSizes({560, 440});
    layout->addWidget(halves, 1);
    m_audience->setObjectName(u"audience"_s);
    m_warnings->setObjectName(u"warnings"_s);
    layout->addWidget(m_audience);
    layout->addWidget(m_warnings);
    m_progress->setTextVisible(false);
    m_progress->setRange(0, static_cast<int>(people.size()));
    m_progress->hide();
    layout->addWidget(m_progress);
    buildButtons(layout);
    m_rest.setSingleShot(true);
    m_rest.setInterval(RestMilliseconds);
    connect(&m_rest, &QTimer::timeout, this, &LetterDialog::look);
    connect(m_look, &MailingRun::progressed, this, &LetterDialog::showCheck);
    connect(m_look, &MailingRun::finished, this, &LetterDialog::showCheck);
    connect(m_post, &MailingRun::progressed, this, &LetterDialog::showProgress);
    connect(m_post, &MailingRun::finished, this, &LetterDialog::finishPosting);
    fetchVariables();
    look();
}

QWidget *LetterDialog::buildWriting()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 6, 0);
    column->setSpacing(10);
    m_editor = new MailWordsEditor(part);
    m_options = new LetterOptions(part);
    column->addWidget(m_editor, 1);
    column->addWidget(m_options);
    connect(m_editor, &MailWordsEditor::edited, this, &LetterDialog::draftChanged);
    connect(m_options, &LetterOptions::changed, this, &LetterDialog::draftChanged);
    connect(m_options, &LetterOptions::failed, this, [this](const Error &error) {
        m_banner->showError(error.fields.isEmpty() ? sentence(error) : fieldMessage(error.fields.first()));
        m_banner->show();
    });
    return part;
}

void LetterDialog::buildButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(this);
    m_testButton = buttons->addButton(tr("Send to Myself"), QDialogButtonBox::ActionRole);
    m_testButton->setObjectName(u"testLetterButton"_s);
    m_testButton->setAutoDefault(false);
    m_testButton->setToolTip(tr("Sends it as it is shown at the right to your own address"));
    m_closeButton = buttons->addButton(QDialogButtonBox::Cancel);
    m_closeButton->setObjectName(u"closeButton"_s);
    m_closeButton->setAutoDefault(false);
    m_sendButton = buttons->addButton(tr("Send"), QDialogButtonBox::AcceptRole);
    m_sendButton->setObjectName(u"sendLetterButton"_s);
    m_sendButton->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(m_testButton, &QPushButton::clicked, this, [this] { Q_EMIT testWanted(m_preview->shown()); });
    connect(m_closeButton, &QPushButton::clicked, this, &LetterDialog::reject);
    connect(m_sendButton, &QPushButton::clicked, this, &LetterDialog::postWanted);
    updateButtons();
}

void LetterDialog::fetchVariables()
{
    const auto work = [settings = m_workspace->mailSettings()](const ServiceContext &context) {
        return Mailings(context).variables(settings).map([](const LetterVariables &all) { return all.names(); });
    };
    onFinished(m_workspace->read(work), this, [this](const Result<QStringList> &names) {
        if (names)
            m_editor->setVariables(*names);
    });
}

void LetterDialog::setWords(const MailTemplate &words)
{
    m_editor->setWords(words);
    draftChanged();
}

Status LetterDialog::attach(const QString &path)
{
    return m_options->attach(path);
}

MailingDraft LetterDialog::draft() const
{
    MailingDraft draft;
    draft.words = m_editor->words();
    draft.yesNo = letterYesNo();
    m_options->fill(draft);
    return draft;
}

void LetterDialog::draftChanged()
{
    m_banner->hide();
    m_editor->setErrors({});
    m_preview->setDraft(draft());
    m_options->showDuration(m_look->check().receivers);
    if (!m_checked || !isSameQuestion(*m_checked, draft()))
        m_rest.start();
    updateButtons();
}

void LetterDialog::look()
{
    if (m_look->isRunning()) {
        if (!isSameQuestion(*m_checked, draft()))
            m_look->stop(); // showCheck() comes back here
        return;
    }
    m_rest.stop();
    m_checked = draft();
    m_look->look(*m_checked, m_people);
    updateButtons();
}

void LetterDialog::showCheck()
{
    const bool isOutdated = m_checked && !isSameQuestion(*m_checked, draft());
    if (!m_look->isRunning() && (isOutdated || (!m_look->trouble() && m_look->attempted() < m_people.size()))) {
        look();
        return;
    }
    const MailingCheck &check = m_look->check();
    m_preview->setPeople(check.first, check.receivers);
    if (m_look->trouble()) {
        m_banner->showError(sentence(*m_look->trouble()));
        m_banner->show();
    }
    m_audience->setText(m_look->isRunning() ? tr("Looking at everybody: %1 of %2 …")
                                                  .arg(locale().toString(m_look->attempted()),
                                                       locale().toString(m_people.size()))
                                            : audienceText(check));
    const QStringList warnings = variableWarnings(draft(), check);
    m_warnings->setText(warnings.join(u'\n'));
    m_warnings->setVisible(!warnings.isEmpty());
    m_options->showDuration(check.receivers);
    updateButtons();
}

bool LetterDialog::isWritten() const
{
    const MailTemplate words = m_editor->words();
    return !words.subject.trimmed().isEmpty() && !words.text.trimmed().isEmpty();
}

bool LetterDialog::isReady() const
{
    const MailingDraft now = draft();
    const bool isChecked = m_checked && !m_look->isRunning() && !m_look->trouble() && isSameQuestion(*m_checked, now);
    return isChecked && isWritten() && m_look->check().unknown.isEmpty() && m_look->check().receivers > 0;
}

void LetterDialog::updateButtons()
{
    const bool isPosting = m_post->isRunning();
    const qint64 receivers = m_look->check().receivers;
    m_sendButton->setText(receivers > 0 ? tr("Send to %1 People", nullptr, static_cast<int>(receivers))
                                              .arg(locale().toString(receivers))
                                        : tr("Send"));
    m_sendButton->setEnabled(!isPosting && isReady());
    m_testButton->setEnabled(!isPosting && isWritten());
    m_closeButton->setText(isPosting ? tr("Stop") : tr("Cancel"));
    m_editor->setEnabled(!isPosting);
    m_options->setEnabled(!isPosting);
}

void LetterDialog::post()
{
    if (!isReady() || m_post->isRunning())
        return;
    m_progress->setValue(0);
    m_progress->show();
    m_post->post(draft(), m_people);
    updateButtons();
}

void LetterDialog::showProgress()
{
    m_progress->setValue(static_cast<int>(m_post->attempted()));
    m_audience->setText(tr("Preparing: %1 of %2 …").arg(locale().toString(m_post->attempted()),
                                                        locale().toString(m_people.size())));
}

void LetterDialog::finishPosting()
{
    m_progress->hide();
    if (m_post->mailing() > 0) {
        Q_EMIT posted(m_look->check().receivers);
        accept();
        return;
    }
    if (const auto &trouble = m_post->trouble()) {
        m_editor->setErrors(trouble->fields);
        m_banner->showError(sentence(*trouble));
        m_banner->show();
    }
    m_audience->setText(audienceText(m_look->check()));
    updateButtons();
}

void LetterDialog::reject()
{
    if (m_post->isRunning())
        m_post->stop();
    else
        QDialog::reject();
}

} // namespace steward::ui
