// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/filetext.h>

#include <QCoreApplication>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

class FileText
{
    Q_DECLARE_TR_FUNCTIONS(steward::ui::FileText)
};

} // namespace

QString fileFacts(const OwnedFile &file)
{
    QStringList facts;
    if (file.file.width > 0)
        facts << FileText::tr("%1 × %2").arg(file.file.width).arg(file.file.height);
    facts << QLocale().formattedDataSize(file.file.bytes, 0);
    facts << (file.buckets.isEmpty() ? FileText::tr("stored nowhere") : file.buckets.join(u", "_s));
    if (file.isAvatar)
        facts << FileText::tr("the picture of the person");
    return facts.join(u" · "_s);
}

QString leftObjectsText()
{
    return FileText::tr("The file is deleted. A bucket did not give up its objects; that is tried again with the next start.");
}

QString deletionText(const FileReferences &references)
{
    if (!references.elsewhere.isEmpty())
        return FileText::tr("Posts, tickets or products of the site show it. Remove it there first.");
    QStringList lines;
    QStringList names;
    for (const User &person : references.avatarOf)
        names << person.displayName();
    if (!names.isEmpty())
        lines << FileText::tr("It is the picture of %1, which goes too.").arg(names.join(u", "_s));
    if (references.isShared)
        lines << FileText::tr("Another file has the same content at the same place and keeps it.");
    lines << FileText::tr("This cannot be undone.");
    return lines.join(u'\n');
}

} // namespace steward::ui
