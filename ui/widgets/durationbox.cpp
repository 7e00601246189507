// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/durationbox.h>

#include <limits>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

// Milliseconds, the largest first.
constexpr int Units[]{3'600'000, 60'000, 1000, 1};

int unitOf(int value)
{
    for (const int unit : Units) {
        if (value >= unit && value % unit == 0)
            return unit;
    }
    return 1;
}

} // namespace

DurationBox::DurationBox(QWidget *parent)
    : QSpinBox(parent)
{
    setKeyboardTracking(false); // half a word is no other time
}

QString DurationBox::unitName(int unit)
{
    switch (unit) {
    case 3'600'000: return tr("h", "hours");
    case 60'000: return tr("min", "minutes");
    case 1000: return tr("s", "seconds");
    default: return tr("ms", "milliseconds");
    }
}

void DurationBox::stepBy(int steps)
{
    setSingleStep(unitOf(value()));
    QSpinBox::stepBy(steps);
}

QString DurationBox::textFromValue(int value) const
{
    const int unit = unitOf(value);
    return locale().toString(value / unit) + u' ' + unitName(unit);
}

std::optional<int> DurationBox::read(const QString &text) const
{
    QString name = text.trimmed();
    qsizetype digits = 0;
    while (digits < name.size() && !name.at(digits).isLetter())
        ++digits;
    bool isNumber = false;
    const qlonglong number = locale().toLongLong(name.first(digits).trimmed(), &isNumber);
    name = name.sliced(digits);
    // Whoever changes the number alone means the unit that stood there.
    std::optional<int> unit = name.isEmpty() ? std::optional(unitOf(value())) : std::nullopt;
    for (const int each : Units) {
        if (name.compare(unitName(each), Qt::CaseInsensitive) == 0)
            unit = each;
    }
    if (!isNumber || !unit || number < 0 || number > std::numeric_limits<int>::max() / *unit)
        return std::nullopt;
    return static_cast<int>(number) * *unit;
}

int DurationBox::valueFromText(const QString &text) const
{
    return read(text).value_or(value());
}

QValidator::State DurationBox::validate(QString &input, int &) const
{
    const auto value = read(input);
    return value && *value >= minimum() && *value <= maximum() ? QValidator::Acceptable : QValidator::Intermediate;
}

} // namespace steward::ui
