// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/avatarimport.h>

#include <core/changes/avatarchange.h>
#include <core/changes/changehistory.h>
#include <core/files/useravatar.h>

#include <QtConcurrent/QtConcurrentRun>

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ctl {

AvatarImport::AvatarImport(const ServiceContext &context)
    : m_context(context)
{
}

int AvatarImport::failed() const
{
    return static_cast<int>(std::ranges::count_if(m_lines, [](const Line &line) { return line.problem.has_value(); }));
}

Status AvatarImport::run(const QString &folder, bool isTrial)
{
    const QList<PictureMatch> matches = TRY(matchPictures(m_context, TRY(picturesIn(folder))));
    for (const PictureMatch &match : matches) {
        Line line{match.path, match.user ? match.user->email : QString()};
        if (!match.user)
            line.problem = Error::notFound(u"picture_matches_nobody"_s);
        m_lines.append(line);
    }
    for (qsizetype line = 0; !isTrial && line < matches.size(); ++line) {
        if (!matches.at(line).user)
            continue;
        begin(line, *matches.at(line).user);
        // One more than there are cores, so that none waits for the database.
        if (m_underway.size() > static_cast<size_t>(m_pool.maxThreadCount()))
            finishFirst();
    }
    while (!m_underway.empty())
        finishFirst();
    return remember();
}

void AvatarImport::begin(qsizetype line, const User &person)
{
    const QString path = m_lines.at(line).path;
    const auto content = readPicture(path);
    const auto plan = content ? UserAvatar(m_context).plan(person.id, *content, QFileInfo(path).fileName(), person.id)
                              : failure(content.error());
    if (!plan) {
        m_lines[line].problem = plan.error();
        return;
    }
    PictureUpload upload(*plan, *content, {m_context.siteFolder, m_context.network});
    m_underway.push_back({line, avatarOf(person), QtConcurrent::run(&m_pool, [upload, pictures = m_context.pictures]() mutable {
                              const Status made = upload.make(pictures);
                              return std::make_shared<Outcome>(Outcome{upload, made});
                          })});
}

void AvatarImport::finishFirst()
{
    const Underway first = m_underway.front();
    m_underway.pop_front();
    const auto outcome = first.outcome.result();
    const auto changed = outcome->status ? UserAvatar(m_context).store(outcome->upload) : failure(outcome->status.error());
    if (!changed)
        m_lines[first.line].problem = changed.error();
    else if (avatarOf(*changed) != first.before)
        m_changes.rows.append(avatarChange(changed->id, first.before, avatarOf(*changed)));
}

// So that it can be taken back like other changes of many.
Status AvatarImport::remember()
{
    if (m_changes.isEmpty())
        return {};
    m_changes.title = u"Pictures of %1 people"_s.arg(m_changes.rows.size());
    return ChangeHistory(m_context).remember(m_changes);
}

} // namespace steward::ctl
