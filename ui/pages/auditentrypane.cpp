// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/auditentrypane.h>

#include <ui/text/audittext.h>
#include <ui/text/timetext.h>
#include <ui/widgets/emptystate.h>
#include <ui/widgets/labels.h>

#include <QFontDatabase>
#include <QHeaderView>
#include <QJsonDocument>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int Margin = 18;

QTableWidgetItem *readOnlyItem(const QString &text)
{
    auto *item = new QTableWidgetItem(text.isEmpty() ? u"—"_s : text);
    item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    item->setToolTip(text.toHtmlEscaped());
    return item;
}

} // namespace

AuditEntryPane::AuditEntryPane(QWidget *parent)
    : QFrame(parent)
    , m_stack(new QStackedWidget(this))
    , m_empty(new EmptyState(m_stack))
{
    setObjectName(u"auditEntry"_s);
    setMinimumWidth(320);
    m_empty->setContent("notes"_L1, tr("Nothing is chosen"), tr("Choose an entry to see what changed."), {});
    auto *scroll = new QScrollArea(m_stack);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(buildContent());
    m_stack->addWidget(m_empty);
    m_stack->addWidget(scroll);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);
}

QWidget *AuditEntryPane::buildContent()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Margin, Margin, Margin, Margin);
    column->setSpacing(10);
    m_deed = headLabel({}, 1.25, content);
    m_deed->setObjectName(u"auditDeed"_s);
    m_story = quietLabel({}, content);
    m_story->setObjectName(u"auditStory"_s);
    m_story->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    buildChanges(content);
    m_noChanges = quietLabel({}, content);
    buildDisclosure(content);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_deed, m_story, m_changes, m_noChanges})
        column->addWidget(widget);
    m_openPerson = addButton(u"auditOpenPerson"_s);
    m_openActor = addButton(u"auditOpenActor"_s);
    m_history = addButton(u"auditHistory"_s);
    m_history->setText(tr("Show All Entries About This Person"));
    for (QPushButton *button : {m_openPerson, m_openActor, m_history})
        column->addWidget(button, 0, Qt::AlignLeft);
    column->addWidget(m_disclosure, 0, Qt::AlignLeft);
    column->addWidget(m_metadata);
    column->addStretch(1);
    connect(m_openPerson, &QPushButton::clicked, this, [this] { Q_EMIT personWanted(m_listed.target.user.id); });
    connect(m_openActor, &QPushButton::clicked, this, [this] { Q_EMIT personWanted(m_listed.actor.user.id); });
    connect(m_history, &QPushButton::clicked, this, [this] { Q_EMIT historyWanted(m_listed.target.user.id); });
    return content;
}

void AuditEntryPane::buildChanges(QWidget *content)
{
    m_changes = new QTableWidget(0, 3, content);
    m_changes->setObjectName(u"auditChanges"_s);
    m_changes->setHorizontalHeaderLabels({tr("Field"), tr("Before"), tr("After")});
    m_changes->verticalHeader()->hide();
    m_changes->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_changes->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_changes->setShowGrid(false);
    m_changes->setWordWrap(true);
    m_changes->setFrameShape(QFrame::NoFrame);
    m_changes->setSelectionMode(QAbstractItemView::SingleSelection);
    m_changes->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_changes->setTabKeyNavigation(false);
}

void AuditEntryPane::buildDisclosure(QWidget *content)
{
    m_disclosure = new QToolButton(content);
    m_disclosure->setObjectName(u"auditDisclosure"_s);
    m_disclosure->setText(tr("As stored"));
    m_disclosure->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_disclosure->setArrowType(Qt::RightArrow);
    m_disclosure->setAutoRaise(true);
    m_disclosure->setCheckable(true);
    m_metadata = new QPlainTextEdit(content);
    m_metadata->setObjectName(u"auditMetadata"_s);
    m_metadata->setReadOnly(true);
    m_metadata->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_metadata->setMinimumHeight(200);
    m_metadata->hide();
    connect(m_disclosure, &QToolButton::toggled, this, [this](bool isOpen) {
        m_disclosure->setArrowType(isOpen ? Qt::DownArrow : Qt::RightArrow);
        m_metadata->setVisible(isOpen);
    });
}

QPushButton *AuditEntryPane::addButton(const QString &name)
{
    auto *button = new QPushButton(this);
    button->setObjectName(name);
    return button;
}

void AuditEntryPane::showNothing()
{
    m_stack->setCurrentWidget(m_empty);
}

void AuditEntryPane::showEntry(const ListedAuditEntry &listed, const FieldDefinitions &definitions)
{
    m_listed = listed;
    const AuditEntry &entry = listed.entry;
    m_deed->setText(auditDeed(entry));
    QStringList story{tr("%1, by %2").arg(auditTargetName(listed), auditActorName(listed.actor)),
                      absoluteTime(entry.insertedAt)};
    if (const QString origin = auditOrigin(entry); !origin.isEmpty())
        story << tr("From %1").arg(origin);
    m_story->setText(story.join(u'\n'));
    showChanges(definitions);
    m_metadata->setPlainText(QString::fromUtf8(QJsonDocument(entry.metadata.value_or(QJsonObject())).toJson()));
    showButton(m_openPerson, listed.target, tr("Open %1").arg(auditPersonName(listed.target)));
    showButton(m_openActor, listed.actor, tr("Open %1").arg(auditPersonName(listed.actor)));
    m_openActor->setVisible(m_openActor->isVisibleTo(this) && listed.actor.user.id != listed.target.user.id);
    m_history->setVisible(!listed.target.isNobody());
    m_stack->setCurrentIndex(1);
}

void AuditEntryPane::showButton(QPushButton *button, const AuditPerson &person, const QString &text)
{
    button->setText(QString(text).replace(u'&', u"&&"_s));
    button->setVisible(person.exists);
}

void AuditEntryPane::showChanges(const FieldDefinitions &definitions)
{
    const QList<AuditChangeText> changes = auditChanges(m_listed.entry, definitions);
    m_changes->setRowCount(int(changes.size()));
    for (int row = 0; row < changes.size(); ++row) {
        const AuditChangeText &change = changes.at(row);
        m_changes->setItem(row, 0, readOnlyItem(change.column));
        m_changes->setItem(row, 1, readOnlyItem(change.before));
        m_changes->setItem(row, 2, readOnlyItem(change.after));
    }
    m_changes->resizeRowsToContents();
    int height = m_changes->horizontalHeader()->sizeHint().height() + 4;
    for (int row = 0; row < m_changes->rowCount(); ++row)
        height += m_changes->rowHeight(row);
    m_changes->setFixedHeight(height);
    m_changes->setVisible(!changes.isEmpty());
    const QString summary = auditSummary(m_listed.entry, definitions);
    m_noChanges->setText(summary.isEmpty() ? tr("The entry names no columns.") : summary);
    m_noChanges->setVisible(changes.isEmpty());
}

} // namespace steward::ui
