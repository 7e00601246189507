// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/dialogs/avatardialog.h>

#include <core/base/async.h>
#include <core/files/useravatar.h>
#include <ui/pictures/pictureimages.h>
#include <ui/text/errortext.h>
#include <ui/widgets/banner.h>
#include <ui/widgets/cropview.h>
#include <ui/widgets/labels.h>

#include <QtConcurrent/QtConcurrentRun>

#include <QDialogButtonBox>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSlider>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int ZoomSteps = 100;
constexpr int LargePreview = 96;
constexpr int SmallPreview = 32;

// The slider grows evenly, the picture by factors.
double zoomOf(int step)
{
    return qPow(CropView::MostZoom, double(step) / ZoomSteps);
}

int stepOf(double zoom)
{
    return qRound(qLn(zoom) / qLn(CropView::MostZoom) * ZoomSteps);
}

} // namespace

AvatarDialog::AvatarDialog(const User &person, const NewPicture &picture, QWidget *parent)
    : QDialog(parent)
    , m_picture(picture)
    , m_banner(new Banner(this))
    , m_view(new CropView(this))
{
    setObjectName(u"avatarDialog"_s);
    setWindowTitle(tr("Picture of %1").arg(person.displayName()));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(12);
    m_banner->hide();
    layout->addWidget(m_banner);
    auto *row = new QHBoxLayout;
    row->setSpacing(18);
    m_view->setObjectName(u"cropView"_s);
    m_view->setAccessibleName(tr("Part of the picture: arrow keys move it, plus and minus enlarge it"));
    row->addWidget(m_view, 1);
    row->addWidget(buildPreview());
    layout->addLayout(row, 1);
    layout->addWidget(buildTools());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_setButton = buttons->addButton(tr("Set Picture"), QDialogButtonBox::AcceptRole);
    m_setButton->setObjectName(u"setPictureButton"_s);
    m_setButton->setDefault(true);
    layout->addWidget(buttons);
    connect(m_view, &CropView::changed, this, &AvatarDialog::showPreview);
    connect(buttons, &QDialogButtonBox::accepted, this, &AvatarDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setReady(false);
    load();
}

QWidget *AvatarDialog::buildPreview()
{
    auto *column = new QWidget(this);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(14);
    m_large = new QLabel(column);
    m_large->setObjectName(u"largePreview"_s);
    m_large->setFixedSize(LargePreview, LargePreview);
    m_small = new QLabel(column);
    m_small->setFixedSize(SmallPreview, SmallPreview);
    layout->addWidget(m_large, 0, Qt::AlignHCenter);
    layout->addWidget(m_small, 0, Qt::AlignHCenter);
    layout->addStretch(1);
    return column;
}

QWidget *AvatarDialog::buildTools()
{
    auto *tools = new QWidget(this);
    auto *row = new QHBoxLayout(tools);
    row->setContentsMargins(0, 0, 0, 0);
    auto *left = new QPushButton(tr("Turn &Left"), tools);
    left->setObjectName(u"turnLeftButton"_s);
    auto *right = new QPushButton(tr("Turn &Right"), tools);
    right->setObjectName(u"turnRightButton"_s);
    m_zoom = new QSlider(Qt::Horizontal, tools);
    m_zoom->setObjectName(u"zoomSlider"_s);
    m_zoom->setRange(0, ZoomSteps);
    m_zoom->setAccessibleName(tr("Enlarge"));
    auto *label = new QLabel(tr("&Enlarge"), tools);
    label->setBuddy(m_zoom);
    for (QPushButton *button : {left, right})
        button->setAutoDefault(false);
    row->addWidget(left);
    row->addWidget(right);
    row->addSpacing(12);
    row->addWidget(label);
    row->addWidget(m_zoom, 1);
    m_tools = {left, right, m_zoom};
    connect(left, &QPushButton::clicked, m_view, [this] { m_view->turn(-1); });
    connect(right, &QPushButton::clicked, m_view, [this] { m_view->turn(1); });
    connect(m_zoom, &QSlider::valueChanged, m_view, [this](int step) {
        if (step != stepOf(m_view->zoom()))
            m_view->setZoom(zoomOf(step));
    });
    return tools;
}

void AvatarDialog::load()
{
    const auto read = [picture = m_picture]() -> Result<Loaded> {
        const QImage image = TRY(imageOf(picture.path.isEmpty() ? picture.content : TRY(readPicture(picture.path))));
        return Loaded{image, CropView::paintable(image)};
    };
    onFinished(QtConcurrent::run(read), this, [this](const Result<Loaded> &loaded) { receive(loaded); });
}

void AvatarDialog::receive(const Result<Loaded> &loaded)
{
    if (!loaded) {
        m_banner->showError(tr("%1: %2").arg(m_picture.fileName, problemText(loaded.error())));
        return;
    }
    m_image = loaded->image;
    setReady(true);
    m_view->setImage(loaded->paintable, m_image.width());
    m_view->setFocus();
}

void AvatarDialog::setReady(bool isReady)
{
    m_setButton->setEnabled(isReady);
    for (QWidget *tool : std::as_const(m_tools))
        tool->setEnabled(isReady);
}

void AvatarDialog::showPreview()
{
    m_zoom->setValue(stepOf(m_view->zoom()));
    for (QLabel *label : {m_large, m_small}) {
        QPixmap round = QPixmap::fromImage(m_view->preview(qRound(label->width() * devicePixelRatioF())));
        round.setDevicePixelRatio(devicePixelRatioF());
        label->setPixmap(round);
    }
}

void AvatarDialog::choose()
{
    if (m_view->isUntouched()) {
        Q_EMIT pictureChosen(m_picture);
        accept();
        return;
    }
    setReady(false);
    const auto cut = [image = m_image, turns = m_view->quarterTurns(), part = m_view->part()] {
        return encodedImage(cutImage(image, turns, part));
    };
    onFinished(QtConcurrent::run(cut), this, [this](const EncodedImage &encoded) {
        const QString name = QFileInfo(m_picture.fileName).completeBaseName() + u'.' + encoded.extension;
        Q_EMIT pictureChosen({name, {}, encoded.content});
        accept();
    });
}

} // namespace steward::ui
