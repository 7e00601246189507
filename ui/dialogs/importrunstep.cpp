// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/importrunstep.h>

#include <core/base/async.h>
#include <core/transfer/userimport.h>
#include <ui/text/errortext.h>
#include <ui/text/transfertext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/labels.h>
#include <ui/widgets/reportlist.h>

#include <QFileDialog>
#include <QFileInfo>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int LookEveryMilliseconds = 100;
constexpr int ProgressSteps = 1000;
constexpr qsizetype ProblemsShown = 200;

} // namespace

ImportRunStep::ImportRunStep(std::shared_ptr<Workspace> workspace, FieldDefinitions definitions, QWidget *parent)
    : QWidget(parent)
    , m_workspace(std::move(workspace))
    , m_definitions(std::move(definitions))
    , m_banner(new Banner(this))
    , m_head(headLabel({}, 1.1, this))
    , m_words(quietLabel({}, this))
    , m_bar(new QProgressBar(this))
    , m_problems(new ReportList(this))
    , m_more(quietLabel({}, this))
    , m_save(new QPushButton(tr("Save These Rows…"), this))
{
    m_head->setObjectName(u"importCounts"_s);
    m_words->setObjectName(u"importWords"_s);
    m_problems->setObjectName(u"problems"_s);
    m_save->setObjectName(u"saveRejectsButton"_s);
    m_save->setAutoDefault(false);
    m_bar->setTextVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addWidget(m_head);
    layout->addWidget(m_words);
    layout->addWidget(m_bar);
    layout->addWidget(m_problems);
    layout->addWidget(m_more);
    layout->addWidget(m_save, 0, Qt::AlignLeft);
    layout->addStretch(1);
    m_look.setInterval(LookEveryMilliseconds);
    connect(&m_look, &QTimer::timeout, this, &ImportRunStep::showProgress);
    connect(m_save, &QPushButton::clicked, this, &ImportRunStep::saveRejects);
}

ImportRunStep::~ImportRunStep()
{
    stop();
}

void ImportRunStep::start(const ImportRequest &request)
{
    m_request = request;
    m_report.reset();
    m_progress = std::make_shared<TransferProgress>();
    m_banner->hide();
    for (QWidget *part : {static_cast<QWidget *>(m_problems), static_cast<QWidget *>(m_more),
                          static_cast<QWidget *>(m_save)})
        part->hide();
    m_head->setText(request.mode == ImportRequest::Mode::Rehearse ? tr("Rehearsing the import …") : tr("Importing …"));
    m_words->setText(request.mode == ImportRequest::Mode::Rehearse ? tr("Nothing is changed by this.") : QString());
    m_bar->show();
    showProgress();
    m_look.start();
    onFinished(m_workspace->runLong([request, progress = m_progress](const ServiceContext &context) {
        return UserImport(context).run(request, *progress);
    }),
               this, [this](const Result<ImportReport> &report) { show(report); });
    Q_EMIT started();
}

void ImportRunStep::stop()
{
    if (m_progress)
        m_progress->stop();
}

void ImportRunStep::showProgress()
{
    const qint64 total = m_progress ? m_progress->total.load() : 0;
    m_bar->setRange(0, total > 0 ? ProgressSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(m_progress->done.load() * ProgressSteps / total));
}

void ImportRunStep::show(const Result<ImportReport> &report)
{
    m_look.stop();
    m_progress.reset();
    m_bar->hide();
    if (report) {
        m_report = *report;
        showReport(*report);
    } else {
        m_head->clear();
        m_words->clear();
        m_banner->showError(sentence(report.error()));
    }
    Q_EMIT finished();
}

void ImportRunStep::showReport(const ImportReport &report)
{
    m_head->setText(importCounts(report));
    const bool isRehearsal = m_request.mode == ImportRequest::Mode::Rehearse;
    if (report.isApplied)
        m_words->setText(report.rejected == 0 ? tr("Everything in the file is imported.")
                                              : tr("The others are imported. Mend these rows and import them again."));
    else if (report.rejected == 0)
        m_words->setText(tr("So it will be. Nothing has been changed yet."));
    else
        m_words->setText(isRehearsal ? tr("These rows cannot be imported as they are. Mend them first, or import the "
                                          "others. Nothing has been changed yet.")
                                     : tr("Nothing was changed, because these rows cannot be imported."));
    if (isRehearsal && report.added > 0)
        m_words->setText(m_words->text() + u' ' + tr("Undo will take back what changes and remove who is new, as long as nothing "
                                                    "else has happened to them."));
    if (report.problems.isEmpty())
        return;
    m_problems->start({tr("Line"), tr("Why not")}, 1);
    for (const RowProblem &problem : report.problems.mid(0, ProblemsShown))
        m_problems->addRow({locale().toString(problem.line), problemReason(problem, m_definitions)});
    const qint64 more = report.rejected - std::min<qint64>(ProblemsShown, report.problems.size());
    m_more->setText(more > 0 ? tr("… and %n more", nullptr, static_cast<int>(more)) : QString());
    m_problems->show();
    m_more->setVisible(more > 0);
    m_save->show();
}

void ImportRunStep::saveRejects()
{
    const QFileInfo source(m_request.path);
    auto *dialog = new QFileDialog(this, tr("Save Rows"), source.absolutePath());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("%1-rejected.csv").arg(source.completeBaseName()));
    connect(dialog, &QFileDialog::fileSelected, this, &ImportRunStep::copyRejects);
    dialog->open();
}

void ImportRunStep::copyRejects(const QString &path)
{
    const auto copy = [from = m_request.rejectsPath, path] {
        QFile::remove(path);
        return QFile::copy(from, path);
    };
    onFinished(QtConcurrent::run(copy), this, [this](bool isCopied) {
        Error error = Error::of(Error::Kind::Internal);
        error.identifier = u"file_not_writable"_s;
        if (!isCopied)
            m_banner->showError(sentence(error));
        m_banner->setVisible(!isCopied);
    });
}

} // namespace steward::ui
