// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/importcolumnsstep.h>

#include <core/transfer/importtargets.h>
#include <ui/text/transfertext.h>
#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/labels.h>

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int MostVisibleTargets = 16;
constexpr int NameWidth = 160;

} // namespace

ImportColumnsStep::ImportColumnsStep(FieldDefinitions definitions, Use use, QWidget *parent)
    : QWidget(parent)
    , m_definitions(std::move(definitions))
    , m_area(new QScrollArea(this))
    , m_key(new QComboBox(this))
    , m_empty(new QComboBox(this))
    , m_passwords(new QCheckBox(tr("Make a password for each new person without one, and save them in a file"), this))
    , m_problem(quietLabel({}, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    layout->addWidget(m_area, 1);
    for (const QString &key : importKeys())
        m_key->addItem(targetTitle(key, m_definitions), key);
    m_empty->addItem(tr("leave what people have"), static_cast<int>(ImportRequest::EmptyCells::Keep));
    m_empty->addItem(tr("empty the field"), static_cast<int>(ImportRequest::EmptyCells::Clear));
    m_key->setObjectName(u"key"_s);
    m_empty->setObjectName(u"emptyCells"_s);
    m_passwords->setObjectName(u"makePasswords"_s);
    m_problem->setObjectName(u"columnsProblem"_s);
    auto *rules = new QGridLayout;
    rules->setColumnStretch(2, 1);
    rules->addWidget(plainLabel(tr("People are found by"), this), 0, 0);
    rules->addWidget(m_key, 0, 1);
    rules->addWidget(plainLabel(tr("Empty cells"), this), 1, 0);
    rules->addWidget(m_empty, 1, 1);
    layout->addLayout(rules);
    layout->addWidget(m_passwords);
    m_passwords->setVisible(use == Use::Register);
    layout->addWidget(m_problem);
    connect(m_key, &QComboBox::currentIndexChanged, this, &ImportColumnsStep::notice);
}

void ImportColumnsStep::setPreview(const CsvPreview &preview, const QHash<QString, QString> &remembered)
{
    m_headers = preview.headers;
    m_targets.clear();
    m_list = new QWidget(m_area);
    auto *grid = new QGridLayout(m_list);
    grid->setContentsMargins(0, 0, 8, 0);
    grid->setColumnMinimumWidth(0, NameWidth);
    grid->setColumnStretch(1, 1);
    grid->setHorizontalSpacing(16);
    grid->addWidget(quietLabel(tr("In the file"), m_list), 0, 0);
    grid->addWidget(quietLabel(tr("For example"), m_list), 0, 1);
    grid->addWidget(quietLabel(tr("Take it as"), m_list), 0, 2);
    QStringList targets = guessTargets(m_headers, m_definitions, targetTitles(m_definitions));
    for (qsizetype i = 0; i < m_headers.size(); ++i) {
        const auto known = remembered.constFind(m_headers.at(i));
        if (known != remembered.cend() && (known->isEmpty() || targets.indexOf(*known) < 0))
            targets[i] = *known;
        QString sample;
        for (const CsvRecord &record : preview.records) {
            if (sample.isEmpty())
                sample = record.cells.value(i).value_or(QString()).simplified();
        }
        addColumn(static_cast<int>(i) + 1, m_headers.at(i), sample, targets.at(i));
    }
    grid->setRowStretch(static_cast<int>(m_headers.size()) + 1, 1);
    m_area->setWidget(m_list);
    m_key->setCurrentIndex(std::max(0, m_key->findData(guessKey(targets))));
    notice();
}

void ImportColumnsStep::addColumn(int row, const QString &header, const QString &sample, const QString &target)
{
    auto *grid = static_cast<QGridLayout *>(m_list->layout());
    auto *box = new QComboBox(m_list);
    box->setObjectName(u"target.%1"_s.arg(row));
    box->setAccessibleName(header);
    box->setMaxVisibleItems(MostVisibleTargets);
    box->addItem(tr("Leave out"), QString());
    for (const QString &each : importTargets(m_definitions))
        box->addItem(targetTitle(each, m_definitions), each);
    if (box->findData(target) < 0) // a custom field that is not defined on the site
        box->addItem(targetTitle(target, m_definitions), target);
    box->setCurrentIndex(box->findData(target));
    m_targets << box;
    auto *name = new ElidedLabel(m_list);
    name->setText(header.isEmpty() ? tr("(column %1)").arg(row) : header);
    auto *example = new ElidedLabel(m_list);
    example->setText(sample);
    grid->addWidget(name, row, 0);
    grid->addWidget(example, row, 1);
    grid->addWidget(box, row, 2);
    connect(box, &QComboBox::currentIndexChanged, this, &ImportColumnsStep::notice);
}

QStringList ImportColumnsStep::targets() const
{
    QStringList targets;
    for (const QComboBox *box : m_targets)
        targets << box->currentData().toString();
    return targets;
}

QHash<QString, QString> ImportColumnsStep::choices() const
{
    QHash<QString, QString> choices;
    const QStringList chosen = targets();
    for (qsizetype i = 0; i < m_headers.size(); ++i)
        choices.insert(m_headers.at(i), chosen.at(i));
    return choices;
}

QString ImportColumnsStep::key() const
{
    return m_key->currentData().toString();
}

ImportRequest::EmptyCells ImportColumnsStep::emptyCells() const
{
    return static_cast<ImportRequest::EmptyCells>(m_empty->currentData().toInt());
}

bool ImportColumnsStep::makesPasswords() const
{
    return m_passwords->isChecked();
}

bool ImportColumnsStep::isComplete() const
{
    return m_problem->text().isEmpty();
}

void ImportColumnsStep::notice()
{
    const QStringList chosen = targets();
    QString problem;
    for (const QString &target : chosen) {
        if (!target.isEmpty() && chosen.count(target) > 1)
            problem = tr("Two columns are taken as “%1”. Leave one of them out.").arg(targetTitle(target, m_definitions));
    }
    if (problem.isEmpty() && !chosen.contains(key()))
        problem = tr("No column is taken as “%1”, by which people are found.").arg(targetTitle(key(), m_definitions));
    m_problem->setText(problem);
    Q_EMIT changed();
}

} // namespace steward::ui
