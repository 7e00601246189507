// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/avatarimport.h>

#include <core/files/uploadjournal.h>
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
        TRY_STATUS(begin(line, matches.at(line).user->id));
        // One more than there are cores, so that none waits for the database.
        if (m_underway.size() > static_cast<size_t>(m_pool.maxThreadCount()))
            TRY_STATUS(finishFirst());
    }
    while (!m_underway.empty())
        TRY_STATUS(finishFirst());
    return {};
}

Status AvatarImport::begin(qsizetype line, const UserId &user)
{
    const QString path = m_lines.at(line).path;
    const auto content = readPicture(path);
    const auto plan = content ? UserAvatar(m_context).plan(user, *content, QFileInfo(path).fileName(), user)
                              : failure(content.error());
    if (!plan) {
        m_lines[line].problem = plan.error();
        return {};
    }
    PictureUpload upload(*plan, *content, {m_context.siteFolder, m_context.network});
    m_underway.push_back({line, QtConcurrent::run(&m_pool, [upload, pictures = m_context.pictures]() mutable {
                              const Status made = upload.make(pictures);
                              return std::make_shared<Outcome>(Outcome{upload, made});
                          })});
    return {};
}

Status AvatarImport::finishFirst()
{
    const Underway first = m_underway.front();
    m_underway.pop_front();
    const auto outcome = first.outcome.result();
    PictureUpload &upload = outcome->upload;
    if (!outcome->status) {
        m_lines[first.line].problem = outcome->status.error();
        return {};
    }
    const QList<ObjectPlace> places = upload.places();
    const qint64 note = m_context.uploads ? TRY(m_context.uploads->note(places)) : 0;
    const Status stored = upload.store();
    const auto changed = stored ? UserAvatar(m_context).commit(upload.plan(), upload.objects())
                                : failure(stored.error());
    QList<ObjectPlace> left;
    if (!changed) {
        m_lines[first.line].problem = changed.error();
        left = removeObjects(TRY(UserAvatar(m_context).unlisted(places)), upload.plan().buckets,
                             {m_context.siteFolder, m_context.network});
    }
    // What could not be removed stays in the journal, and is tried again another time.
    if (m_context.uploads && left.isEmpty())
        TRY_STATUS(m_context.uploads->strike(note));
    return {};
}

} // namespace steward::ctl
