// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/importfilestep.h>

#include <core/base/async.h>
#include <ui/dialogs/csvpreviewmodel.h>
#include <ui/text/errortext.h>
#include <ui/text/transfertext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/labels.h>

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

using namespace Qt::StringLiterals;

namespace steward::ui {

ImportFileStep::ImportFileStep(const QString &folder, QWidget *parent)
    : QWidget(parent)
    , m_folder(folder)
    , m_banner(new Banner(this))
    , m_path(new QLineEdit(this))
    , m_delimiter(new QComboBox(this))
    , m_encoding(new QComboBox(this))
    , m_facts(quietLabel({}, this))
    , m_model(new CsvPreviewModel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *row = new QHBoxLayout;
    m_path->setObjectName(u"path"_s);
    m_path->setPlaceholderText(tr("A CSV file with the names of the columns in its first line"));
    m_path->setAccessibleName(tr("File"));
    row->addWidget(m_path, 1);
    auto *browseButton = new QPushButton(tr("Browse…"), this);
    browseButton->setAutoDefault(false);
    row->addWidget(browseButton);
    layout->addLayout(row);
    m_banner->hide();
    layout->addWidget(m_banner);
    buildFormat(layout);
    auto *table = new DataTable(this);
    table->setObjectName(u"preview"_s);
    table->setAccessibleName(tr("The first rows of the file"));
    table->setModel(m_model);
    table->setShowGrid(true);
    table->verticalHeader()->show();
    layout->addWidget(table, 1);
    connect(browseButton, &QPushButton::clicked, this, &ImportFileStep::browse);
    connect(m_path, &QLineEdit::editingFinished, this, [this] { openFile(m_path->text()); });
}

void ImportFileStep::buildFormat(QVBoxLayout *layout)
{
    for (const char delimiter : {',', ';', '\t', '|'})
        m_delimiter->addItem(delimiterText(delimiter), static_cast<int>(delimiter));
    for (const auto encoding : {TextEncoding::Utf8, TextEncoding::Windows1252, TextEncoding::Utf16LittleEndian,
                                TextEncoding::Utf16BigEndian})
        m_encoding->addItem(encodingText(encoding), static_cast<int>(encoding));
    m_delimiter->setObjectName(u"delimiter"_s);
    m_encoding->setObjectName(u"encoding"_s);
    m_facts->setObjectName(u"facts"_s);
    m_facts->setWordWrap(false);
    auto *row = new QHBoxLayout;
    row->addWidget(quietLabel(tr("Between cells"), this));
    row->addWidget(m_delimiter);
    row->addSpacing(12);
    row->addWidget(quietLabel(tr("Letters"), this));
    row->addWidget(m_encoding);
    row->addStretch(1);
    row->addWidget(m_facts);
    layout->addLayout(row);
    for (QComboBox *box : {m_delimiter, m_encoding}) {
        box->setEnabled(false);
        connect(box, &QComboBox::activated, this, &ImportFileStep::readAgain);
    }
}

QString ImportFileStep::path() const
{
    return m_path->text().trimmed();
}

void ImportFileStep::browse()
{
    auto *dialog = new QFileDialog(this, tr("Import People"), m_folder,
                                   tr("Tables (*.csv *.tsv *.txt);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportFileStep::openFile);
    dialog->open();
}

void ImportFileStep::openFile(const QString &path)
{
    const bool isSame = m_preview && path == m_path->text() && m_path->property("shown").toString() == path;
    m_path->setText(path);
    if (path.trimmed().isEmpty() || isSame)
        return;
    m_path->setProperty("shown", path);
    look({});
}

void ImportFileStep::readAgain()
{
    look(chosenFormat());
}

CsvFormat ImportFileStep::chosenFormat() const
{
    CsvFormat format = m_preview ? m_preview->format : CsvFormat();
    const auto encoding = static_cast<TextEncoding>(m_encoding->currentData().toInt());
    format.hasByteOrderMark = format.hasByteOrderMark && encoding == format.encoding;
    format.encoding = encoding;
    format.delimiter = static_cast<char>(m_delimiter->currentData().toInt());
    return format;
}

// A file may be on a slow disk: nobody waits for it.
void ImportFileStep::look(const std::optional<CsvFormat> &format)
{
    const quint64 generation = ++m_generation;
    onFinished(QtConcurrent::run([path = path(), format] { return previewCsv(path, format); }), this,
               [this, generation](const Result<CsvPreview> &preview) {
                   if (generation == m_generation)
                       show(preview);
               });
}

void ImportFileStep::show(const Result<CsvPreview> &preview)
{
    m_banner->setVisible(!preview);
    if (preview) {
        m_preview = *preview;
        m_delimiter->setCurrentIndex(m_delimiter->findData(static_cast<int>(preview->format.delimiter)));
        m_encoding->setCurrentIndex(m_encoding->findData(static_cast<int>(preview->format.encoding)));
        m_facts->setText(tr("%n columns", nullptr, static_cast<int>(preview->headers.size())) + u" · "_s
                         + locale().formattedDataSize(preview->bytes));
        m_delimiter->setEnabled(true);
        m_encoding->setEnabled(true);
    } else {
        m_banner->showError(sentence(preview.error()));
        m_preview.reset();
        m_facts->clear();
    }
    m_model->setPreview(m_preview.value_or(CsvPreview()));
    Q_EMIT changed();
}

} // namespace steward::ui
