// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/usercelldelegate.h>

#include <core/changes/stagedusermodel.h>
#include <core/models/itemroles.h>
#include <ui/pages/fieldeditor.h>

#include <QComboBox>
#include <QCompleter>
#include <QJsonArray>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

QString roleText(const QJsonValue &roles)
{
    return roles.toVariant().toStringList().join(u", "_s);
}

QJsonValue rolesOf(const QString &text)
{
    QStringList names;
    for (const QString &name : text.split(u',', Qt::SkipEmptyParts))
        names << name.trimmed();
    names.removeAll(QString());
    names.removeDuplicates();
    names.sort();
    return QJsonArray::fromStringList(names);
}

FieldEditor *editorOf(QWidget *widget)
{
    return widget->findChild<FieldEditor *>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

FieldEditor *UserCellDelegate::makeEditor(const QString &field, QWidget *parent) const
{
    if (field == "confirmed_at"_L1)
        return FieldEditor::choice({{true, tr("Confirmed")}, {QJsonValue(QJsonValue::Null), tr("Not confirmed")}}, parent);
    if (field == "roles"_L1) {
        auto *line = new QLineEdit(parent);
        line->setPlaceholderText(tr("Roles, with commas"));
        line->setCompleter(new QCompleter(m_roles, line));
        return FieldEditor::text(line);
    }
    const FieldDefinition *definition = findDefinition(definitions(), UserField::parse(field)->customKey());
    return definition ? FieldEditor::custom(*definition, parent) : FieldEditor::standard(field, parent);
}

QWidget *UserCellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &, const QModelIndex &index) const
{
    QWidget *widget = makeEditor(index.data(FieldRole).toString(), parent)->widget();
    widget->setObjectName(u"cellEditor"_s);
    widget->setAutoFillBackground(true);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->setFrame(false);
    return widget;
}

void UserCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QJsonValue value = static_cast<const StagedUserModel *>(index.model())->valueAt(index);
    const QString field = index.data(FieldRole).toString();
    if (field == "roles"_L1)
        editorOf(editor)->setValue(roleText(value));
    else if (field == "confirmed_at"_L1)
        editorOf(editor)->setValue(value.isNull() ? value : QJsonValue(true));
    else
        editorOf(editor)->setValue(value);
}

void UserCellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    QJsonValue value = editorOf(editor)->value();
    const QString field = index.data(FieldRole).toString();
    if (field == "roles"_L1)
        value = rolesOf(value.toString());
    model->setData(index, QVariant(value));
}

void UserCellDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &) const
{
    // A text of several lines needs more room than its row has.
    const bool isTall = qobject_cast<QPlainTextEdit *>(editor) != nullptr;
    editor->setGeometry(isTall ? QRect(option.rect.topLeft(), QSize(qMax(option.rect.width(), 220), editor->height()))
                               : option.rect);
}

bool UserCellDelegate::eventFilter(QObject *editor, QEvent *event)
{
    auto *widget = qobject_cast<QWidget *>(editor);
    const bool isKey = widget && event->type() == QEvent::KeyPress;
    const int key = isKey ? static_cast<QKeyEvent *>(event)->key() : 0;
    const bool isMultiline = qobject_cast<QPlainTextEdit *>(editor) != nullptr;
    const bool isEnter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (!isEnter || (isMultiline && !(static_cast<QKeyEvent *>(event)->modifiers() & Qt::ControlModifier)))
        return UserDelegate::eventFilter(editor, event);
    Q_EMIT commitData(widget);
    Q_EMIT closeEditor(widget, NoHint);
    Q_EMIT entered();
    return true;
}

} // namespace steward::ui
