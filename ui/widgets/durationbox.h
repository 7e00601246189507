// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QSpinBox>

#include <optional>

namespace steward::ui {

/// A length of time in milliseconds, shown in the largest unit that says it exactly and typed in any:
/// "5 min", "90 s", "2 h".
class DurationBox : public QSpinBox
{
    Q_OBJECT

public:
    explicit DurationBox(QWidget *parent = nullptr);

    /// By the unit that is shown.
    void stepBy(int steps) override;

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &input, int &position) const override;

private:
    [[nodiscard]] static QString unitName(int unit);
    /// Nothing when it is no number with a unit, or too large.
    [[nodiscard]] std::optional<int> read(const QString &text) const;
};

} // namespace steward::ui
