// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/importdialog.h>

#include <ui/dialogs/importcolumnsstep.h>
#include <ui/dialogs/importfilestep.h>
#include <ui/dialogs/importrunstep.h>
#include <ui/text/transfertext.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/numberconsent.h>

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

const QString mapKey = u"transfer/map"_s;

} // namespace

ImportDialog::ImportDialog(std::shared_ptr<Workspace> workspace, Preferences &preferences,
                           const FieldDefinitions &definitions, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_preferences(preferences)
    , m_definitions(definitions)
    , m_title(headLabel({}, 1.15, this))
    , m_steps(new QStackedWidget(this))
    , m_file(new ImportFileStep(folder, m_steps))
    , m_columns(new ImportColumnsStep(definitions, ImportColumnsStep::Use::Register, m_steps))
    , m_run(new ImportRunStep(m_workspace, definitions, m_steps))
    , m_consent(new NumberConsent(m_workspace->profile(), this))
{
    setObjectName(u"importDialog"_s);
    setWindowTitle(tr("Import People"));
    resize(720, 560);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    layout->addWidget(m_title);
    for (QWidget *step : {static_cast<QWidget *>(m_file), static_cast<QWidget *>(m_columns),
                          static_cast<QWidget *>(m_run)})
        m_steps->addWidget(step);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_consent);
    connect(m_consent, &NumberConsent::changed, this, &ImportDialog::updateButtons);
    buildButtons(layout);
    connect(m_file, &ImportFileStep::changed, this, [this] {
        if (m_file->preview())
            m_columns->setPreview(*m_file->preview(), remembered());
        updateButtons();
    });
    connect(m_columns, &ImportColumnsStep::changed, this, &ImportDialog::updateButtons);
    connect(m_run, &ImportRunStep::started, this, &ImportDialog::updateButtons);
    connect(m_run, &ImportRunStep::finished, this, &ImportDialog::conclude);
    showStep(File);
}

void ImportDialog::buildButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(this);
    m_back = buttons->addButton(tr("Back"), QDialogButtonBox::ActionRole);
    m_close = buttons->addButton(QDialogButtonBox::Cancel);
    m_next = buttons->addButton(tr("Next"), QDialogButtonBox::AcceptRole);
    m_back->setObjectName(u"backButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_next->setObjectName(u"nextButton"_s);
    m_next->setDefault(true);
    for (QPushButton *button : {m_back, m_close})
        button->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(m_back, &QPushButton::clicked, this, &ImportDialog::goBack);
    connect(m_close, &QPushButton::clicked, this, &ImportDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &ImportDialog::goOn);
}

void ImportDialog::openFile(const QString &path)
{
    showStep(File);
    m_file->openFile(path);
}

void ImportDialog::showStep(Step step)
{
    m_steps->setCurrentIndex(step);
    m_consent->setNumber(0);
    switch (step) {
    case File: m_title->setText(tr("Which file?")); break;
    case Columns: m_title->setText(tr("What is in its columns?")); break;
    case Run: m_title->setText(tr("What will happen")); break;
    }
    updateButtons();
}

void ImportDialog::goBack()
{
    showStep(m_steps->currentIndex() == Run ? Columns : File);
}

void ImportDialog::goOn()
{
    switch (m_steps->currentIndex()) {
    case File: showStep(Columns); break;
    case Columns: rehearse(); break;
    default: import();
    }
}

void ImportDialog::updateButtons()
{
    const int step = m_steps->currentIndex();
    const auto &report = m_run->report();
    const bool isRunning = m_run->isRunning();
    const qint64 possible = report ? report->added + report->changed : 0;
    m_back->setVisible(step != File && !m_isDone);
    m_back->setEnabled(!isRunning);
    m_close->setText(m_isDone ? tr("Close") : isRunning ? tr("Stop") : tr("Cancel"));
    m_next->setVisible(!m_isDone);
    if (step == File)
        m_next->setEnabled(m_file->preview().has_value());
    else if (step == Columns)
        m_next->setEnabled(m_columns->isComplete());
    else
        m_next->setEnabled(!isRunning && possible > 0 && m_consent->isGiven());
    if (step == File)
        m_next->setText(tr("Next"));
    else if (step == Columns)
        m_next->setText(tr("Rehearse"));
    else
        m_next->setText(report && report->rejected > 0 ? tr("Import the Others") : tr("Import"));
}

ImportRequest ImportDialog::request(ImportRequest::Mode mode) const
{
    ImportRequest request;
    request.path = m_file->path();
    request.format = m_file->preview()->format;
    request.targets = m_columns->targets();
    request.key = m_columns->key();
    request.emptyCells = m_columns->emptyCells();
    request.mode = mode;
    request.title = tr("Import of %1").arg(QFileInfo(request.path).fileName());
    request.rejectsPath = m_rejects.filePath(u"rejects.csv"_s);
    request.describe = [definitions = m_definitions](const RowProblem &problem) {
        return problemText(problem, definitions);
    };
    return request;
}

void ImportDialog::rehearse()
{
    remember();
    showStep(Run);
    m_run->start(request(ImportRequest::Mode::Rehearse));
}

void ImportDialog::import()
{
    if (!m_columns->makesPasswords()) {
        importInto({});
        return;
    }
    auto *dialog = new QFileDialog(this, tr("Save the Passwords"), QFileInfo(m_file->path()).absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("passwords.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportDialog::importInto);
    dialog->open();
}

// What the rehearsal refused stays out; what is refused only now, because somebody was quicker, as well.
void ImportDialog::importInto(const QString &passwordsPath)
{
    const bool hasRejects = m_run->report() && m_run->report()->rejected > 0;
    ImportRequest wanted = request(hasRejects ? ImportRequest::Mode::WhatCanBe : ImportRequest::Mode::AllOrNothing);
    wanted.passwordsPath = passwordsPath;
    m_title->setText(tr("Import"));
    m_run->start(wanted);
}

void ImportDialog::conclude()
{
    const auto &report = m_run->report();
    if (report && report->isApplied) {
        m_isDone = true;
        m_title->setText(tr("Imported"));
        Q_EMIT imported(*report);
        if (report->rejected == 0) {
            accept();
            return;
        }
    }
    m_consent->setNumber(report && !m_isDone ? report->added + report->changed : 0);
    updateButtons();
}

// The first Stop ends what runs; nothing of it stays.
void ImportDialog::reject()
{
    if (m_run->isRunning())
        m_run->stop();
    else
        QDialog::reject();
}

QHash<QString, QString> ImportDialog::remembered() const
{
    QHash<QString, QString> targets;
    const QVariantMap kept = m_preferences.value(m_workspace->profile(), mapKey, QVariantMap()).toMap();
    for (auto target = kept.cbegin(); target != kept.cend(); ++target)
        targets.insert(target.key(), target.value().toString());
    return targets;
}

void ImportDialog::remember()
{
    QVariantMap kept = m_preferences.value(m_workspace->profile(), mapKey, QVariantMap()).toMap();
    const QHash<QString, QString> choices = m_columns->choices();
    for (auto choice = choices.cbegin(); choice != choices.cend(); ++choice)
        kept.insert(choice.key(), *choice);
    m_preferences.setValue(m_workspace->profile(), mapKey, kept);
}

} // namespace steward::ui
