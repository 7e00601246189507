// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/sessions/sessionending.h>
#include <core/workspace/workspace.h>

#include <QDialog>

#include <functional>
#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace steward::ui {

class Banner;

/// Asks before sessions end: counts them first, says how many stay because their people rank higher,
/// and ends them at once.
class EndSessionsDialog : public QDialog
{
    Q_OBJECT

public:
    /// Which sessions are meant; asked of the services, because some depend on who acts.
    using Which = std::function<SessionQuery(const ServiceContext &)>;
    /// Whether the number is typed before it can be done.
    enum class Care { Ask, TypeNumber };

    EndSessionsDialog(std::shared_ptr<Workspace> workspace, const QString &question, Which which, Care care,
                      QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    void ended(const steward::EndedSessions &ended);

private:
    void buildNumber(QVBoxLayout *layout);
    void count();
    void showPreview(const EndedSessions &ended);
    void end();
    void setBusy(bool isBusy);
    void updateButton();

    std::shared_ptr<Workspace> m_workspace;
    Which m_which;
    EndedSessions m_preview;
    bool m_isBusy = false;
    Banner *m_banner;
    QLabel *m_words;
    QLabel *m_numberLabel = nullptr;
    QLineEdit *m_typedNumber = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_endButton = nullptr;
};

} // namespace steward::ui
