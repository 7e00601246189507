// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/commands/avatardesk.h>

#include <core/base/async.h>
#include <core/changes/avatarchange.h>
#include <core/changes/changehistory.h>
#include <core/files/useravatar.h>
#include <ui/commands/uploadhistory.h>
#include <ui/dialogs/avatardialog.h>
#include <ui/dialogs/removeavatardialog.h>
#include <ui/dialogs/reviewpicturesdialog.h>
#include <ui/pictures/pictureimages.h>
#include <ui/text/changetext.h>
#include <ui/text/errortext.h>
#include <ui/text/filetext.h>

#include <QtConcurrent/QtConcurrentRun>

#include <QBuffer>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QImageReader>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr qint64 MostDownloadedBytes = 32 * 1024 * 1024;

NewPicture fileOf(const QString &path)
{
    return {QFileInfo(path).fileName(), path};
}

// The content says what it is, never the address; its last part is only a name.
Result<NewPicture> pictureOf(const QUrl &url, const HttpAnswer &answer)
{
    if (answer.status != 200)
        return failure(Error::of(Error::Kind::Network, QString::number(answer.status)));
    QBuffer buffer;
    buffer.setData(answer.body);
    buffer.open(QIODevice::ReadOnly);
    QByteArray format = QImageReader::imageFormat(&buffer);
    if (format.isEmpty() || format.startsWith("svg"))
        return failure(Error::invalid(u"picture"_s, Violation::Invalid));
    if (format == "jpeg")
        format = "jpg";
    const QString name = QFileInfo(url.path()).completeBaseName().left(100);
    return NewPicture{(name.isEmpty() ? u"picture"_s : name) + u'.' + QString::fromLatin1(format), {}, answer.body};
}

} // namespace

AvatarDesk::AvatarDesk(std::shared_ptr<Workspace> workspace, UploadHistory &uploads, QWidget *window)
    : QObject(window)
    , m_workspace(std::move(workspace))
    , m_uploads(uploads)
    , m_window(window)
{
    add(u"setAvatar"_s, tr("Set P&icture…"), &AvatarDesk::choose);
    add(u"pasteAvatar"_s, tr("Paste Pict&ure…"), &AvatarDesk::paste);
    add(u"removeAvatar"_s, tr("Rem&ove Picture…"), &AvatarDesk::remove);
    connect(&m_uploads, &UploadHistory::changed, this, &AvatarDesk::changed);
    connect(&m_uploads, &UploadHistory::done, this, &AvatarDesk::done);
    connect(&m_uploads, &UploadHistory::failed, this, &AvatarDesk::failed);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &AvatarDesk::updateActions);
    updateActions();
}

void AvatarDesk::add(const QString &name, const QString &text, void (AvatarDesk::*run)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, run);
    m_actions.append(action);
}

void AvatarDesk::setPerson(const User &person)
{
    m_person = person;
    updateActions();
}

void AvatarDesk::setNobody()
{
    m_person.reset();
    updateActions();
}

void AvatarDesk::updateActions()
{
    const bool canBeChanged = m_person && isPossible();
    m_actions.at(0)->setEnabled(canBeChanged);
    const QMimeData *clip = QGuiApplication::clipboard()->mimeData();
    m_actions.at(1)->setEnabled(canBeChanged && clip && offersPictures(*clip));
    m_actions.at(2)->setEnabled(canBeChanged && avatarOf(*m_person));
}

void AvatarDesk::choose()
{
    auto *dialog = new QFileDialog(m_window, tr("Picture of %1").arg(m_person->displayName()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"pictureFileDialog"_s);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Pictures (%1)").arg(u"*.png *.jpg *.jpeg *.webp *.gif *.avif *.heic *.bmp"_s),
                            tr("All files (%1)").arg(u"*"_s)});
    connect(dialog, &QFileDialog::fileSelected, this, [this, person = *m_person](const QString &path) {
        PictureOffer offer;
        offer.paths.append(path);
        cut(person, offer);
    });
    dialog->open();
}

void AvatarDesk::paste()
{
    if (const QMimeData *clip = QGuiApplication::clipboard()->mimeData(); clip && m_person)
        cut(*m_person, pictureOffer(*clip));
}

void AvatarDesk::cut(const User &person, const PictureOffer &offer)
{
    if (offer.isEmpty())
        return;
    const auto open = [this, person](const NewPicture &picture) {
        auto *dialog = new AvatarDialog(person, picture, m_window);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &AvatarDialog::pictureChosen, this, [this, person](const NewPicture &chosen) {
            m_uploads.expect(person.id);
            m_workspace->uploads().add(person, chosen);
        });
        dialog->open();
    };
    if (!offer.paths.isEmpty())
        open(fileOf(offer.paths.first()));
    else if (!offer.image.isNull())
        encode(offer.image, open);
    else
        fetch(offer.url, open);
}

void AvatarDesk::give(const User &person, const PictureOffer &offer)
{
    const auto store = [this, person](const NewPicture &picture) {
        m_uploads.expect(person.id);
        m_workspace->uploads().add(person, picture);
    };
    if (!offer.paths.isEmpty())
        store(fileOf(offer.paths.first()));
    else if (!offer.image.isNull())
        encode(offer.image, store);
    else if (!offer.url.isEmpty())
        fetch(offer.url, store);
}

void AvatarDesk::encode(const QImage &image, const std::function<void(const NewPicture &)> &then)
{
    onFinished(QtConcurrent::run([image] { return encodedImage(image); }), this, [then](const EncodedImage &encoded) {
        then({u"picture."_s + encoded.extension, {}, encoded.content});
    });
}

void AvatarDesk::fetch(const QUrl &url, const std::function<void(const NewPicture &)> &then)
{
    HttpRequest request{.url = url};
    request.mostBytes = MostDownloadedBytes;
    request.followsRedirects = true;
    onFinished(m_workspace->network()->send(request), this, [this, url, then](const Result<HttpAnswer> &answer) {
        const auto picture = answer ? pictureOf(url, *answer) : failure(answer.error());
        if (picture)
            then(*picture);
        else if (picture.error().fields.value(0).violation == Violation::TooManyBytes)
            Q_EMIT failed(tr("The picture at %1 is too large.").arg(url.host()));
        else
            Q_EMIT failed(tr("%1: %2").arg(url.host(), problemText(picture.error())));
    });
}

void AvatarDesk::review(const QStringList &paths)
{
    auto *dialog = new ReviewPicturesDialog(m_workspace, paths, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ReviewPicturesDialog::picturesAccepted, this, [this](int count) {
        Q_EMIT done(tr("%n pictures are on their way. The page “Pictures” shows how far they are.", nullptr, count), {});
    });
    dialog->open();
}

void AvatarDesk::change(const User &person, const std::optional<FileId> &file,
                        const std::function<void(const QUuid &id)> &then)
{
    ChangeSet changes;
    changes.title = tr("Picture of %1").arg(person.displayName());
    changes.rows.append(avatarChange(person.id, avatarOf(person), file));
    const auto apply = [changes](const ServiceContext &context) { return ChangeHistory(context).apply(changes); };
    onFinished(m_workspace->write(apply), this,
               [this, id = changes.id, user = person.id, then](const Result<ChangeReport> &report) {
                   if (!report) {
                       Q_EMIT failed(sentence(report.error()));
                   } else if (!report->isApplied) {
                       Q_EMIT failed(outcomeText(report->rows.first(), {}));
                   } else {
                       Q_EMIT changed(user);
                       then(id);
                   }
               });
}

void AvatarDesk::use(const User &person, const FileId &file)
{
    change(person, file, [this, name = person.displayName()](const QUuid &id) {
        Q_EMIT done(tr("%1 has a new picture").arg(name), id);
    });
}

void AvatarDesk::remove()
{
    auto *dialog = new RemoveAvatarDialog(m_person->displayName(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RemoveAvatarDialog::removalChosen, this,
            [this, person = *m_person](bool isFileToGo) { removeFrom(person, isFileToGo); });
    dialog->open();
}

void AvatarDesk::removeFrom(const User &person, bool isFileToGo)
{
    change(person, std::nullopt, [this, person, isFileToGo](const QUuid &id) {
        if (isFileToGo)
            removeFile(*avatarOf(person));
        Q_EMIT done(tr("%1 has no picture any more").arg(person.displayName()), isFileToGo ? QUuid() : id);
    });
}

void AvatarDesk::removeFile(const FileId &file)
{
    m_workspace->uploads().removeFile(file, WhenUsed::Keep, this, [this](const Result<QList<ObjectPlace>> &left) {
        if (!left)
            Q_EMIT failed(sentence(left.error()));
        else if (!left->isEmpty())
            Q_EMIT failed(leftObjectsText());
    });
}

} // namespace steward::ui
