// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/exportdialog.h>

#include <core/base/async.h>
#include <core/transfer/fieldcells.h>
#include <ui/text/errortext.h>
#include <ui/text/fieldtext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/formsection.h>
#include <ui/widgets/labels.h>

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

enum Whom { Selected, Shown, Everybody };

constexpr int LookEveryMilliseconds = 100;
constexpr int ProgressSteps = 1000;

QComboBox *choice(const QString &name, QWidget *parent)
{
    auto *box = new QComboBox(parent);
    box->setObjectName(name);
    return box;
}

} // namespace

ExportDialog::ExportDialog(std::shared_ptr<Workspace> workspace, const ShownPeople &shown,
                           const FieldDefinitions &definitions, const QString &folder, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_shown(shown)
    , m_definitions(definitions)
    , m_banner(new Banner(this))
    , m_form(new FormSection(tr("Export people to a file"), this))
    , m_people(choice(u"people"_s, this))
    , m_columns(choice(u"columns"_s, this))
    , m_format(choice(u"format"_s, this))
    , m_delimiter(choice(u"delimiter"_s, this))
    , m_mark(new QCheckBox(tr("Mark the file as UTF-8, for Excel"), this))
    , m_path(new QLineEdit(this))
    , m_bar(new QProgressBar(this))
    , m_state(quietLabel({}, this))
{
    setObjectName(u"exportDialog"_s);
    setWindowTitle(tr("Export People"));
    setMinimumWidth(560);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addWidget(m_form);
    buildForm();
    m_path->setText(QDir(folder).filePath(u"people-%1.csv"_s.arg(QDate::currentDate().toString(Qt::ISODate))));
    m_path->setCursorPosition(static_cast<int>(m_path->text().size()));
    layout->addStretch(1);
    m_bar->setObjectName(u"progress"_s);
    m_bar->setTextVisible(false);
    layout->addWidget(m_bar);
    m_state->setObjectName(u"state"_s);
    layout->addWidget(m_state);
    buildButtons(layout);
    setRunning(false);
    showFormat();
    m_look.setInterval(LookEveryMilliseconds);
    connect(&m_look, &QTimer::timeout, this, &ExportDialog::showProgress);
}

ExportDialog::~ExportDialog()
{
    if (m_progress)
        m_progress->stop();
}

void ExportDialog::buildForm()
{
    const auto number = [this](qint64 people) { return locale().toString(people); };
    if (m_shown.selection.size() > 1)
        m_people->addItem(tr("The %1 selected people").arg(number(m_shown.selection.size())), Selected);
    m_people->addItem(tr("The %1 people that the table shows").arg(number(m_shown.count)), Shown);
    m_people->addItem(tr("Everyone"), Everybody);
    m_columns->addItem(tr("The columns that the table shows"), false);
    m_columns->addItem(tr("All columns, to be imported again"), true);
    m_format->addItem(tr("CSV"), static_cast<int>(ExportFormat::Csv));
    m_format->addItem(tr("Spreadsheet (XLSX)"), static_cast<int>(ExportFormat::Xlsx));
    m_format->addItem(tr("JSON"), static_cast<int>(ExportFormat::Json));
    m_format->addItem(tr("JSON, one person a line"), static_cast<int>(ExportFormat::JsonLines));
    m_delimiter->addItem(tr("Comma"), u","_s);
    m_delimiter->addItem(tr("Semicolon"), u";"_s);
    m_delimiter->addItem(tr("Tab"), u"\t"_s);
    m_mark->setObjectName(u"mark"_s);
    m_path->setObjectName(u"path"_s);
    auto *file = new QWidget(this);
    auto *row = new QHBoxLayout(file);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_path, 1);
    auto *browseButton = new QPushButton(tr("Browse…"), file);
    browseButton->setAutoDefault(false);
    row->addWidget(browseButton);
    connect(browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_format, &QComboBox::currentIndexChanged, this, &ExportDialog::showFormat);
    m_form->addRow(u"people"_s, tr("Who"), m_people);
    m_form->addRow(u"columns"_s, tr("Columns"), m_columns);
    m_form->addRow(u"format"_s, tr("Format"), m_format);
    m_form->addRow(u"delimiter"_s, tr("Between cells"), m_delimiter);
    m_form->addRow(u"mark"_s, {}, m_mark);
    m_form->addRow(u"file"_s, tr("File"), file);
}

void ExportDialog::buildButtons(QVBoxLayout *layout)
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_run = buttons->addButton(tr("Export"), QDialogButtonBox::AcceptRole);
    m_run->setObjectName(u"runButton"_s);
    m_run->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"cancelButton"_s);
    layout->addWidget(buttons);
    connect(m_run, &QPushButton::clicked, this, &ExportDialog::start);
    connect(buttons, &QDialogButtonBox::rejected, this, &ExportDialog::reject);
}

ExportFormat ExportDialog::format() const
{
    return static_cast<ExportFormat>(m_format->currentData().toInt());
}

// The name of the file follows the format.
void ExportDialog::showFormat()
{
    const bool isCsv = format() == ExportFormat::Csv;
    m_form->setRowVisible(u"delimiter"_s, isCsv);
    m_form->setRowVisible(u"mark"_s, isCsv);
    const QFileInfo file(m_path->text());
    if (parseExportFormat(file.suffix()))
        m_path->setText(file.dir().filePath(file.completeBaseName() + u'.' + exportFormatName(format())));
}

void ExportDialog::browse()
{
    auto *dialog = new QFileDialog(this, tr("Export People"), QFileInfo(m_path->text()).path());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setDefaultSuffix(exportFormatName(format()));
    dialog->selectFile(QFileInfo(m_path->text()).fileName());
    connect(dialog, &QFileDialog::fileSelected, m_path, &QLineEdit::setText);
    dialog->open();
}

ExportRequest ExportDialog::request() const
{
    ExportRequest request;
    request.query.sort = m_shown.query.sort;
    if (m_people->currentData().toInt() == Selected)
        request.selection = m_shown.selection;
    else if (m_people->currentData().toInt() == Shown)
        request.query = m_shown.query;
    const QStringList ids = m_columns->currentData().toBool() ? importableIds(m_definitions) : m_shown.columns;
    for (const QString &id : ids) {
        if (const auto field = UserField::parse(id))
            request.layout.columns.append({*field, fieldTitle(*field, m_definitions)});
    }
    request.layout.format = format();
    request.layout.csv.delimiter = m_delimiter->currentData().toString().front().toLatin1();
    request.layout.csv.hasByteOrderMark = m_mark->isChecked();
    return request;
}

void ExportDialog::start()
{
    m_form->clearErrors();
    m_banner->hide();
    const QString path = m_path->text().trimmed();
    if (path.isEmpty() || QFileInfo(path).isDir()) {
        m_form->setErrors({{u"file"_s, path.isEmpty() ? Violation::Blank : Violation::Invalid}});
        return;
    }
    m_progress = std::make_shared<TransferProgress>();
    setRunning(true);
    onFinished(m_workspace->runLong([request = request(), path, progress = m_progress](const ServiceContext &context) {
        return UserExport(context).toFile(request, path, *progress);
    }),
               this, [this](const Result<qint64> &written) { finish(written); });
}

void ExportDialog::showProgress()
{
    const qint64 total = m_progress ? m_progress->total.load() : 0;
    const qint64 done = m_progress ? m_progress->done.load() : 0;
    m_bar->setRange(0, total > 0 ? ProgressSteps : 0);
    if (total > 0)
        m_bar->setValue(static_cast<int>(done * ProgressSteps / total));
    m_state->setText(total > 0 ? tr("%1 of %2 people …").arg(locale().toString(done), locale().toString(total))
                               : tr("Looking for the people …"));
}

void ExportDialog::finish(const Result<qint64> &written)
{
    m_progress.reset();
    setRunning(false);
    if (written) {
        accept();
        Q_EMIT exported(*written, QFileInfo(m_path->text().trimmed()).absoluteFilePath());
    } else if (written.error().kind == Error::Kind::Cancelled) {
        QDialog::reject();
    } else {
        m_banner->showError(sentence(written.error()));
    }
}

void ExportDialog::setRunning(bool isRunning)
{
    m_form->setEnabled(!isRunning);
    m_run->setEnabled(!isRunning);
    m_bar->setVisible(isRunning);
    m_state->setVisible(isRunning);
    if (isRunning) {
        showProgress();
        m_look.start();
    } else {
        m_look.stop();
    }
}

// A running export ends first, so that nothing of it is left.
void ExportDialog::reject()
{
    if (m_progress)
        m_progress->stop();
    else
        QDialog::reject();
}

} // namespace steward::ui
