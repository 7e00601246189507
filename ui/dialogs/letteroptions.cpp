// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/letteroptions.h>

#include <ui/widgets/labels.h>

#include <QCheckBox>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

#include <numeric>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int MostPerMinute = 10'000;

} // namespace

LetterOptions::LetterOptions(QWidget *parent)
    : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setColumnStretch(1, 1);
    const std::initializer_list<std::pair<QString, QWidget *>> rows{
        {tr("Leave out"), buildLeaveOut()},
        {tr("Pace"), buildPace()},
        {tr("Files"), buildAttachments()},
    };
    int row = 0;
    for (const auto &[title, editor] : rows) {
        QLabel *label = quietLabel(title, this);
        label->setWordWrap(false);
        grid->addWidget(label, row, 0);
        grid->addWidget(editor, row++, 1);
    }
    showAttachments();
}

QWidget *LetterOptions::buildLeaveOut()
{
    auto *part = new QWidget(this);
    auto *line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(16);
    const std::initializer_list<std::pair<LeftOut, QString>> reasons{
        {LeftOut::Unconfirmed, tr("Not confirmed")},
        {LeftOut::Inactive, tr("Inactive")},
        {LeftOut::Unsubscribed, tr("Unsubscribed")},
        {LeftOut::NoValue, tr("Who lacks a value")},
    };
    for (const auto &[reason, title] : reasons) {
        auto *box = new QCheckBox(title, part);
        box->setObjectName(u"leaveOut."_s + leftOutName(reason));
        box->setChecked(true);
        connect(box, &QCheckBox::toggled, this, &LetterOptions::changed);
        line->addWidget(box);
        m_leaveOut.insert(reason, box);
    }
    line->addStretch(1);
    return part;
}

QWidget *LetterOptions::buildPace()
{
    auto *part = new QWidget(this);
    auto *line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    m_perMinute = new QSpinBox(part);
    m_perMinute->setObjectName(u"perMinute"_s);
    m_perMinute->setAccessibleName(tr("Letters per minute"));
    m_perMinute->setRange(0, MostPerMinute);
    m_perMinute->setValue(MailingDraft().perMinute);
    m_perMinute->setSuffix(tr(" per minute"));
    m_perMinute->setSpecialValueText(tr("As fast as it goes"));
    m_duration = quietLabel({}, part);
    m_duration->setObjectName(u"duration"_s);
    line->addWidget(m_perMinute);
    line->addWidget(m_duration, 1);
    connect(m_perMinute, &QSpinBox::valueChanged, this, &LetterOptions::changed);
    return part;
}

QWidget *LetterOptions::buildAttachments()
{
    auto *part = new QWidget(this);
    auto *line = new QHBoxLayout(part);
    line->setContentsMargins(0, 0, 0, 0);
    auto *add = new QPushButton(tr("Attach…"), part);
    add->setObjectName(u"attachButton"_s);
    add->setAutoDefault(false);
    auto *clear = new QPushButton(tr("None"), part);
    clear->setObjectName(u"detachButton"_s);
    clear->setAutoDefault(false);
    m_clear = clear;
    m_files = quietLabel({}, part);
    m_files->setObjectName(u"attachments"_s);
    line->addWidget(add);
    line->addWidget(clear);
    line->addWidget(m_files, 1);
    connect(add, &QPushButton::clicked, this, &LetterOptions::chooseFile);
    connect(clear, &QPushButton::clicked, this, [this] {
        m_attachments.clear();
        showAttachments();
        Q_EMIT changed();
    });
    return part;
}

void LetterOptions::fill(MailingDraft &draft) const
{
    draft.leaveOut.clear();
    for (auto box = m_leaveOut.begin(); box != m_leaveOut.end(); ++box) {
        if (box.value()->isChecked())
            draft.leaveOut.insert(box.key());
    }
    draft.perMinute = m_perMinute->value();
    draft.attachments = m_attachments;
}

void LetterOptions::showDuration(qint64 receivers)
{
    const int pace = m_perMinute->value();
    const qint64 minutes = pace > 0 ? (receivers + pace - 1) / pace : 0;
    if (minutes < 2)
        m_duration->clear();
    else if (minutes < 120)
        m_duration->setText(tr("takes about %n minutes", nullptr, static_cast<int>(minutes)));
    else
        m_duration->setText(tr("takes about %n hours", nullptr, static_cast<int>((minutes + 30) / 60)));
}

void LetterOptions::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Attach a File"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    connect(dialog, &QFileDialog::filesSelected, this, [this](const QStringList &paths) {
        for (const QString &path : paths) {
            if (const Status attached = attach(path); !attached)
                Q_EMIT failed(attached.error());
        }
    });
    dialog->open();
}

Status LetterOptions::attach(const QString &path)
{
    const MailAttachment attachment = TRY(attachmentFrom(path));
    const qint64 bytes = std::accumulate(m_attachments.begin(), m_attachments.end(), attachment.content.size(),
                                         [](qint64 sum, const MailAttachment &each) { return sum + each.content.size(); });
    if (bytes > MostAttachedBytes)
        return failure(Error::invalid(u"attachments"_s, Violation::TooManyBytes, int(MostAttachedBytes)));
    m_attachments.append(attachment);
    showAttachments();
    Q_EMIT changed();
    return {};
}

void LetterOptions::showAttachments()
{
    QStringList names;
    for (const MailAttachment &each : std::as_const(m_attachments))
        names << tr("%1 (%2)").arg(each.name, locale().formattedDataSize(each.content.size(), 1, QLocale::DataSizeSIFormat));
    m_files->setText(names.isEmpty() ? tr("Up to %1 together").arg(locale().formattedDataSize(MostAttachedBytes, 0, QLocale::DataSizeSIFormat))
                                     : names.join(u", "_s));
    m_clear->setVisible(!names.isEmpty());
}

} // namespace steward::ui
