// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/shell/navigation.h>

#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/icons.h>
#include <ui/widgets/labels.h>

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int ItemHeight = 30;

} // namespace

Navigation::Navigation(QWidget *parent)
    : QFrame(parent)
    , m_list(new QListWidget(this))
    , m_pages(new QListWidget(this))
{
    setObjectName(u"navigation"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Window);
    setFixedWidth(220);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    buildHead();
    m_list->setObjectName(u"lists"_s);
    m_list->setAccessibleName(tr("Lists of people"));
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_pages->setObjectName(u"pages"_s);
    m_pages->setAccessibleName(tr("Pages"));
    m_pages->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *lists = new QVBoxLayout;
    lists->setContentsMargins(8, 0, 8, 0);
    lists->addWidget(m_list, 1);
    lists->addWidget(m_pages);
    layout->addLayout(lists, 1);
    prepareList(m_list);
    prepareList(m_pages);
    buildFoot();
    const auto choosePage = [this](const QListWidgetItem *item) {
        Q_EMIT pageChosen(item->data(Qt::UserRole).toString());
    };
    connect(m_pages, &QListWidget::itemClicked, this, choosePage);
    connect(m_pages, &QListWidget::itemActivated, this, choosePage);
    connect(m_list, &QListWidget::customContextMenuRequested, this, &Navigation::openMenu);
    connect(m_list, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        Q_EMIT queryChosen(m_queries.at(m_list->row(item)).query);
    });
    connect(m_list, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        Q_EMIT queryChosen(m_queries.at(m_list->row(item)).query);
    });
}

void Navigation::prepareList(QListWidget *list)
{
    list->setFrameShape(QFrame::NoFrame);
    list->viewport()->setAutoFillBackground(false);
    list->setSpacing(1);
    list->setIconSize({18, 18});
}

void Navigation::addPage(const QString &name, QLatin1StringView iconName, const QString &title)
{
    auto *item = new QListWidgetItem(icon(iconName), title, m_pages);
    item->setSizeHint({0, ItemHeight});
    item->setData(Qt::UserRole, name);
    m_pages->setFixedHeight(m_pages->count() * (ItemHeight + 2) + 10);
}

void Navigation::setCurrentPage(const QString &name)
{
    m_pages->setCurrentRow(-1);
    for (int row = 0; row < m_pages->count(); ++row) {
        if (m_pages->item(row)->data(Qt::UserRole).toString() == name)
            m_pages->setCurrentRow(row);
    }
    if (!name.isEmpty())
        m_list->setCurrentRow(-1);
}

void Navigation::buildHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(12, 14, 12, 10);
    row->setSpacing(10);
    m_stripe = new QFrame(head);
    m_stripe->setFixedWidth(4);
    row->addWidget(m_stripe);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(1);
    m_title = new ElidedLabel(head);
    QFont bold = m_title->font();
    bold.setBold(true);
    m_title->setFont(bold);
    m_description = new ElidedLabel(head);
    m_description->setForegroundRole(QPalette::PlaceholderText);
    m_production = new QLabel(tr("Production"), head);
    m_production->setObjectName(u"productionMark"_s);
    m_production->hide();
    texts->addWidget(m_title);
    texts->addWidget(m_description);
    texts->addWidget(m_production, 0, Qt::AlignLeft);
    row->addLayout(texts, 1);
    auto *switchButton = new QToolButton(head);
    switchButton->setObjectName(u"workspacesButton"_s);
    switchButton->setAutoRaise(true);
    switchButton->setIcon(icon("workspace"_L1));
    switchButton->setToolTip(tr("Open another workspace"));
    switchButton->setAccessibleName(switchButton->toolTip());
    connect(switchButton, &QToolButton::clicked, this, &Navigation::workspacesRequested);
    row->addWidget(switchButton, 0, Qt::AlignTop);
    layout()->addWidget(head);
}

void Navigation::buildFoot()
{
    auto *foot = new QWidget(this);
    auto *column = new QVBoxLayout(foot);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    m_connection = new QLabel(foot);
    m_connection->setTextFormat(Qt::PlainText);
    m_connection->setWordWrap(true);
    m_connection->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_connection);
    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    auto *texts = new QVBoxLayout;
    texts->setSpacing(0);
    m_person = new ElidedLabel(foot);
    m_role = new ElidedLabel(foot);
    m_role->setForegroundRole(QPalette::PlaceholderText);
    texts->addWidget(m_person);
    texts->addWidget(m_role);
    row->addLayout(texts, 1);
    auto *lock = new QToolButton(foot);
    lock->setObjectName(u"lockButton"_s);
    lock->setAutoRaise(true);
    lock->setIcon(icon("lock"_L1));
    lock->setToolTip(tr("Lock"));
    lock->setAccessibleName(lock->toolTip());
    connect(lock, &QToolButton::clicked, this, &Navigation::lockRequested);
    row->addWidget(lock);
    column->addLayout(row);
    layout()->addWidget(foot);
}

void Navigation::setWorkspace(const QString &title, const QString &description, const QString &colour,
                              bool isProduction)
{
    m_title->setText(title);
    m_description->setText(description);
    m_production->setVisible(isProduction);
    QPalette stripe = m_stripe->palette();
    stripe.setColor(QPalette::Window, colour.isEmpty() ? palette().color(QPalette::Highlight) : QColor(colour));
    m_stripe->setPalette(stripe);
    m_stripe->setAutoFillBackground(true);
    QPalette mark = m_production->palette();
    mark.setColor(QPalette::WindowText, QColor(0xc0, 0x39, 0x2b));
    m_production->setPalette(mark);
}

void Navigation::setPerson(const QString &name, const QString &role)
{
    m_person->setText(name);
    m_role->setText(role);
}

void Navigation::setConnection(const QString &sentence, bool isTrouble)
{
    m_connection->setText(sentence);
    m_connection->setForegroundRole(isTrouble ? QPalette::WindowText : QPalette::PlaceholderText);
}

void Navigation::setQueries(const QList<NamedQuery> &queries)
{
    m_queries = queries;
    m_list->clear();
    for (const NamedQuery &each : queries) {
        auto *item = new QListWidgetItem(icon(each.icon), each.name, m_list);
        item->setSizeHint({0, ItemHeight});
        item->setToolTip(plainToolTip(each.name));
    }
}

void Navigation::setCurrent(const UserQuery &query)
{
    m_list->setCurrentRow(-1);
    for (qsizetype i = 0; i < m_queries.size(); ++i) {
        const UserQuery &each = m_queries.at(i).query;
        if (each.filter == query.filter && each.search == query.search)
            m_list->setCurrentRow(static_cast<int>(i));
    }
}

void Navigation::openMenu(const QPoint &position)
{
    const QListWidgetItem *item = m_list->itemAt(position);
    const int row = item ? m_list->row(item) : -1;
    if (row < 0 || !m_queries.at(row).isRemovable)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Remove “%1”").arg(m_queries.at(row).name), this,
                    [this, name = m_queries.at(row).name] { Q_EMIT removeRequested(name); });
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace steward::ui
