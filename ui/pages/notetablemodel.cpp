// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/notetablemodel.h>

#include <ui/text/notetext.h>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

const QStringList &fields()
{
    static const QStringList names{u"full_name"_s, u"content"_s, u"author_name"_s, u"inserted_at"_s};
    return names;
}

} // namespace

NoteTableModel::NoteTableModel(std::shared_ptr<Workspace> workspace, QObject *parent)
    : RecordModel(parent)
    , m_workspace(std::move(workspace))
{
}

void NoteTableModel::setQuery(const NoteQuery &query)
{
    m_query = query;
    reload(Keep::Nothing);
}

int NoteTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(fields().size());
}

QString NoteTableModel::fieldAt(int column) const
{
    return fields().at(column);
}

QVariant NoteTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const QStringList titles{tr("About"), tr("Note"), tr("By"), tr("Written")};
    switch (role) {
    case Qt::DisplayRole: return titles.at(section);
    // Nobody looks for the first letter of a note.
    case FieldRole: return fieldAt(section) == "content"_L1 ? QString() : fieldAt(section);
    case FirstOrderRole: return fieldAt(section) == "inserted_at"_L1 ? Qt::DescendingOrder : Qt::AscendingOrder;
    default: return {};
    }
}

QVariant NoteTableModel::cell(const ListedNote &listed, int column, int role) const
{
    if (role != ValueRole && role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    const QString field = fieldAt(column);
    if (field == "full_name"_L1)
        return notePersonText(listed);
    if (field == "content"_L1)
        return noteExcerpt(listed.note.content);
    if (field == "author_name"_L1)
        return noteAuthorText(listed.note);
    return role == Qt::DisplayRole ? QVariant(timeText(listed.note.insertedAt)) : QVariant(listed.note.insertedAt);
}

QFuture<Result<KeyChunk>> NoteTableModel::fetchKeys()
{
    return m_workspace->database().scan().stream<KeyChunk>([query = m_query](Connection &connection, const auto &emitChunk) {
        return NoteList(connection).streamKeys(query, emitChunk);
    });
}

void NoteTableModel::stopFetchingKeys()
{
    m_workspace->database().scan().interruptCancelled();
}

QFuture<Result<QList<ListedNote>>> NoteTableModel::fetchRecords(const QList<QUuid> &keys)
{
    return m_workspace->read([keys](const ServiceContext &context) {
        return NoteList(context.connection, context.now()).rows(keys);
    });
}

} // namespace steward::ui
