// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QDialog>

namespace steward::ui {

/// Asks whether the file goes with the picture.
class RemoveAvatarDialog : public QDialog
{
    Q_OBJECT

public:
    explicit RemoveAvatarDialog(const QString &person, QWidget *parent = nullptr);

Q_SIGNALS:
    void removalChosen(bool isFileToGo);
};

} // namespace steward::ui
