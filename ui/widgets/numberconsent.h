// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/db/connectionprofile.h>

#include <QWidget>

class QLabel;
class QLineEdit;

namespace steward::ui {

/// Asks for the number of people to be typed before they change: on a production site nobody changes
/// many people by one click. Hidden where no consent is needed.
class NumberConsent : public QWidget
{
    Q_OBJECT

public:
    explicit NumberConsent(const ConnectionProfile &workspace, QWidget *parent = nullptr);

    /// How many people would change; what was typed for another number does not count any more.
    void setNumber(qint64 people);
    /// True as well where nothing is asked: for one person, or in a workspace that is not production.
    [[nodiscard]] bool isGiven() const;

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] bool isAsked() const;

    ConnectionProfile m_workspace;
    qint64 m_number = 0;
    QLabel *m_question;
    QLineEdit *m_typed;
};

} // namespace steward::ui
