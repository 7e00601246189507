// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/roledialog.h>

#include <core/base/async.h>
#include <core/roles/siteroles.h>
#include <core/users/user.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/formsection.h>

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int DescriptionHeight = 84;

bool hasFixedName(const QString &name)
{
    return name == roleName::Owner || name == roleName::Admin || name == roleName::User;
}

} // namespace

RoleDialog::RoleDialog(std::shared_ptr<Workspace> workspace, const std::optional<Role> &role, QWidget *parent)
    : QDialog(parent)
    , m_workspace(std::move(workspace))
    , m_role(role)
    , m_banner(new Banner(this))
    , m_section(new FormSection(role ? tr("Role") : tr("New role"), this))
    , m_name(new QLineEdit(role ? role->name : QString(), m_section))
    , m_description(new QPlainTextEdit(role ? role->description.value_or(QString()) : QString(), m_section))
{
    setObjectName(u"roleDialog"_s);
    setWindowTitle(role ? tr("Edit Role") : tr("New Role"));
    setMinimumWidth(460);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(14);
    m_banner->hide();
    layout->addWidget(m_banner);
    layout->addWidget(m_section);
    m_name->setObjectName(u"roleName"_s);
    m_name->setAccessibleName(tr("Name"));
    const bool isFixed = role && hasFixedName(role->name);
    m_name->setEnabled(!isFixed);
    if (isFixed)
        m_name->setToolTip(tr("The site knows this role by its name"));
    m_description->setObjectName(u"roleDescription"_s);
    m_description->setAccessibleName(tr("Description"));
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(DescriptionHeight);
    m_section->addRow(u"name"_s, tr("Name"), m_name);
    m_section->addRow(u"description"_s, tr("Description"), m_description);
    layout->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_saveButton = buttons->addButton(role ? tr("Save") : tr("Create"), QDialogButtonBox::AcceptRole);
    m_saveButton->setObjectName(u"saveRoleButton"_s);
    m_saveButton->setDefault(true);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RoleDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    isFixed ? m_description->setFocus() : m_name->setFocus();
}

void RoleDialog::save()
{
    m_section->clearErrors();
    m_banner->hide();
    setBusy(true);
    const QJsonObject attributes{{u"name"_s, m_name->text()}, {u"description"_s, m_description->toPlainText()}};
    onFinished(m_workspace->write([attributes, role = m_role](const ServiceContext &context) {
        return role ? SiteRoles(context).edit(*role, attributes) : SiteRoles(context).create(attributes);
    }),
               this, [this](const Result<Role> &saved) { receive(saved); });
}

void RoleDialog::receive(const Result<Role> &saved)
{
    setBusy(false);
    if (saved) {
        Q_EMIT roleSaved(*saved);
        accept();
        return;
    }
    m_section->setErrors(saved.error().fields);
    if (saved.error().fields.isEmpty())
        m_banner->showError(sentence(saved.error()));
    m_name->setFocus(Qt::OtherFocusReason);
}

void RoleDialog::setBusy(bool isBusy)
{
    m_saveButton->setEnabled(!isBusy);
    m_section->setEnabled(!isBusy);
}

} // namespace steward::ui
