// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/imaging/qtpicturemaker.h>

#include <QBuffer>
#include <QColorSpace>
#include <QPainter>
#include <QRandomGenerator>
#include <QTest>
#include <QtEndian>

using namespace Qt::StringLiterals;
using namespace steward;

/// Pictures of bytes in other sizes, compared by their pixels.
class TestPictureMaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsWhereTheRatioIsNotKept();
    void readsFormats_data();
    void readsFormats();
    void standsUpright_data();
    void standsUpright();
    void coloursBecomeSrgb();
    void keepsNothingBesideThePixels();
    void refusesWhatIsCutOff_data();
    void refusesWhatIsCutOff();
    void readsOnAfterTheEnd();
    void survivesDamage_data();
    void survivesDamage();
};

namespace {

// Red beside blue, one pixel each: nobody writes GIF any more.
const QByteArray smallGif = QByteArray::fromHex("47494638396102000100800000ff00000000ff2c0000000002000100000202440a003b");

// Red, green and blue above, white below.
QImage flag(const QSize &size)
{
    QImage image(size, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    const int third = size.width() / 3;
    painter.fillRect(0, 0, third, size.height() / 2, Qt::red);
    painter.fillRect(third, 0, third, size.height() / 2, Qt::green);
    painter.fillRect(2 * third, 0, size.width() - 2 * third, size.height() / 2, Qt::blue);
    return image;
}

QByteArray saved(const QImage &image, const char *format)
{
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, format, 95);
    return content;
}

QByteArray noise(const char *format)
{
    QImage image(200, 160, QImage::Format_RGB32);
    QRandomGenerator random(7);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            image.setPixel(x, y, random.generate());
    }
    return saved(image, format);
}

// CRC-32, as PNG has it.
quint32 checkSum(const QByteArray &bytes)
{
    quint32 sum = 0xffffffff;
    for (const char byte : bytes) {
        sum ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0xedb88320 : 0);
    }
    return ~sum;
}

// The same picture, with a word of the camera on how it was held.
QByteArray withOrientation(QByteArray content, const QByteArray &format, int orientation)
{
    const QByteArray tiff = QByteArray::fromHex("4d4d002a0000000800010112000300000001") + char(0) + char(orientation)
                            + QByteArray::fromHex("000000000000");
    const auto big = [](qsizetype number) {
        const quint32 swapped = qToBigEndian(quint32(number));
        return QByteArray(reinterpret_cast<const char *>(&swapped), 4);
    };
    if (format == "jpeg") {
        const QByteArray exif = QByteArray("Exif\0\0", 6) + tiff;
        return content.insert(2, QByteArray::fromHex("ffe1") + big(exif.size() + 2).last(2) + exif);
    }
    if (format == "png") // after the head
        return content.insert(33, big(tiff.size()) + "eXIf" + tiff + big(checkSum("eXIf" + tiff)));
    content.append("EXIF" + QByteArray::fromHex("1a000000") + tiff);
    qToLittleEndian(quint32(content.size() - 8), content.data() + 4);
    return content;
}

bool isAlike(const QImage &one, const QImage &other)
{
    if (one.size() != other.size())
        return false;
    for (int y = 5; y < one.height(); y += 10) {
        for (int x = 5; x < one.width(); x += 10) {
            const QColor left = one.pixelColor(x, y);
            const QColor right = other.pixelColor(x, y);
            if (qAbs(left.red() - right.red()) + qAbs(left.green() - right.green()) + qAbs(left.blue() - right.blue()) > 60)
                return false;
        }
    }
    return true;
}

QImage imageOf(const PictureVariant &variant)
{
    return QImage::fromData(variant.content);
}

Violation violationOf(const Error &error)
{
    return error.fields.value(0, {{}, Violation::Taken}).violation;
}

} // namespace

void TestPictureMaker::cutsWhereTheRatioIsNotKept()
{
    const QByteArray content = saved(flag({600, 200}), "png");
    const auto made = QtPictureMaker().make(content, {{u"square"_s, 150, 150, 90, {}, false},
                                                      {u"large"_s, 300, 300, 90, {}, true}});
    QVERIFY(made.has_value());
    QCOMPARE(QSize(made->width, made->height), QSize(600, 200));
    const QImage square = imageOf(made->variants.at(0));
    QVERIFY(isAlike(square, flag({450, 150}).copy(150, 0, 150, 150))); // from the middle
    QCOMPARE(made->variants.at(1).format, u"png"_s);
    QVERIFY(isAlike(imageOf(made->variants.at(1)), flag({300, 100})));
}

void TestPictureMaker::readsFormats_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QImage>("wanted");
    const QImage image = flag({300, 200});
    for (const char *format : {"png", "jpg", "webp", "bmp"})
        QTest::newRow(format) << saved(image, format) << image;
    QImage two(2, 1, QImage::Format_RGB32);
    two.setPixelColor(0, 0, Qt::red);
    two.setPixelColor(1, 0, Qt::blue);
    QTest::newRow("gif") << smallGif << two;
}

void TestPictureMaker::readsFormats()
{
    QFETCH(QByteArray, content);
    QFETCH(QImage, wanted);
    const auto image = QtPictureMaker::read(content);
    QVERIFY(image.has_value());
    QVERIFY(isAlike(*image, wanted));
    QVERIFY(image->pixelColor(0, 0).red() > 240);
}

void TestPictureMaker::standsUpright_data()
{
    QTest::addColumn<QByteArray>("format");
    QTest::addColumn<int>("orientation");
    for (const char *format : {"jpeg", "png", "webp"}) {
        for (int orientation = 1; orientation <= 8; ++orientation)
            QTest::addRow("%s %d", format, orientation) << QByteArray(format) << orientation;
    }
}

// What each orientation of EXIF means, in the words of its standard: where the first row and the first
// column of what is stored belong.
void TestPictureMaker::standsUpright()
{
    QFETCH(QByteArray, format);
    QFETCH(int, orientation);
    const QImage stored = flag({300, 200});
    const QTransform right = QTransform().rotate(90);
    const QList<QImage> wanted{stored,
                               stored.mirrored(true, false),
                               stored.mirrored(true, true),
                               stored.mirrored(false, true),
                               stored.transformed(right).mirrored(true, false), // first row left, first column above
                               stored.transformed(right),
                               stored.mirrored(true, false).transformed(right),
                               stored.transformed(QTransform().rotate(270))};
    const QByteArray content = withOrientation(saved(stored, format.constData()), format, orientation);
    const auto image = QtPictureMaker::read(content);
    QVERIFY(image.has_value());
    QVERIFY(isAlike(*image, wanted.at(orientation - 1)));
    // Made smaller while it is read.
    const auto made = QtPictureMaker().make(content, {{u"small"_s, 60, 0, 95, u"png"_s, true}});
    QVERIFY(made.has_value());
    QCOMPARE(QSize(made->width, made->height), image->size());
    const QImage whole = wanted.at(orientation - 1);
    QVERIFY(isAlike(imageOf(made->variants.first()), whole.scaledToWidth(60, Qt::SmoothTransformation)));
}

void TestPictureMaker::coloursBecomeSrgb()
{
    QImage image(90, 90, QImage::Format_RGB32);
    image.fill(QColor(60, 160, 90));
    image.setColorSpace(QColorSpace::AdobeRgb);
    const QColor wanted = image.convertedToColorSpace(QColorSpace::SRgb).pixelColor(9, 9);
    QVERIFY(qAbs(wanted.red() - 60) > 10); // the two differ
    const auto made = QtPictureMaker().make(saved(image, "png"), {{u"small"_s, 50, 0, 95, u"png"_s, true}});
    QVERIFY(made.has_value());
    QCOMPARE(imageOf(made->variants.first()).pixelColor(20, 20), wanted);
}

void TestPictureMaker::keepsNothingBesideThePixels()
{
    QImage image = flag({300, 200});
    image.setText(u"Description"_s, u"59.437 N 24.753 E"_s);
    const QByteArray content = saved(image, "png");
    QVERIFY(content.contains("59.437"));
    const auto made = QtPictureMaker().make(content, {{u"small"_s, 150, 0, 95, u"png"_s, true},
                                                      {u"large"_s, 300, 0, 95, u"jpg"_s, true}});
    QVERIFY(made.has_value());
    for (const PictureVariant &variant : made->variants)
        QVERIFY(!variant.content.contains("59.437"));
}

void TestPictureMaker::refusesWhatIsCutOff_data()
{
    QTest::addColumn<QByteArray>("content");
    for (const char *format : {"png", "jpg", "webp", "bmp"})
        QTest::newRow(format) << noise(format);
    QTest::newRow("gif") << smallGif.chopped(1); // it ends with the picture
    QTest::newRow("turned") << withOrientation(noise("jpg"), "jpeg", 6);
}

// Wherever it ends: the readers would fill up what is missing with grey.
void TestPictureMaker::refusesWhatIsCutOff()
{
    QFETCH(QByteArray, content);
    QVERIFY(QtPictureMaker::read(content).has_value());
    for (qsizetype length = content.size() - 30; length > 0; length -= qMax<qsizetype>(1, content.size() / 40))
        QVERIFY2(!QtPictureMaker::read(content.first(length)), qPrintable(QString::number(length)));
    const auto half = QtPictureMaker::read(content.first(content.size() / 2));
    QCOMPARE(half.error().fields.value(0).field, u"picture"_s);
    QVERIFY(violationOf(half.error()) == Violation::TooShort || violationOf(half.error()) == Violation::Invalid);
}

// Telephones put films behind their pictures.
void TestPictureMaker::readsOnAfterTheEnd()
{
    const QByteArray film(5000, char(0xff));
    for (const char *format : {"png", "jpg", "webp", "bmp"})
        QVERIFY2(QtPictureMaker::read(noise(format) + film).has_value(), format);
    QVERIFY(QtPictureMaker::read(smallGif + film).has_value());
}

void TestPictureMaker::survivesDamage_data()
{
    QTest::addColumn<QByteArray>("content");
    for (const char *format : {"png", "webp", "jpeg"})
        QTest::newRow(format) << withOrientation(saved(flag({30, 20}), format), format, 6);
    QTest::newRow("gif") << smallGif;
}

// Any byte may be another one: a picture or a refusal.
void TestPictureMaker::survivesDamage()
{
    QFETCH(QByteArray, content);
    int refused = 0;
    for (qsizetype at = 0; at < content.size(); ++at) {
        for (const char value : {char(0x00), char(0x7f), char(0xff)}) {
            QByteArray damaged = content;
            damaged[at] = value;
            const auto image = QtPictureMaker::read(damaged);
            refused += image ? 0 : 1;
            if (image)
                QVERIFY(qint64{image->width()} * image->height() <= qint64{QtPictureMaker::MaximumMegapixels} * 1'000'000);
        }
    }
    QVERIFY(refused > 0);
}

QTEST_GUILESS_MAIN(TestPictureMaker)
#include "tst_picturemaker.moc"
