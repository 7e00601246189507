// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QLabel>

namespace steward::ui {

/// Says in red what is wrong with a field; hidden while nothing is.
class ErrorLabel : public QLabel
{
    Q_OBJECT

public:
    ErrorLabel(const QString &field, QWidget *parent);

    void showError(const QString &message);
};

} // namespace steward::ui
