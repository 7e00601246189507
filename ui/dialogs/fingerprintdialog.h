// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/sessions/sessionlist.h>
#include <core/workspace/workspace.h>

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;

namespace steward::ui {

class Banner;

/// What the site would make of a visit with a session: the address and the browser of the visit are
/// held against those with which it was opened.
class FingerprintDialog : public QDialog
{
    Q_OBJECT

public:
    FingerprintDialog(std::shared_ptr<Workspace> workspace, const ListedSession &session, QWidget *parent = nullptr);

private:
    QWidget *buildForm();
    void check();
    void showVerdict(const QString &sentence, const QString &identifier);

    std::shared_ptr<Workspace> m_workspace;
    ListedSession m_session;
    Banner *m_banner;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_userAgent = nullptr;
    QLabel *m_verdict;
    QLabel *m_identifier;
};

} // namespace steward::ui
