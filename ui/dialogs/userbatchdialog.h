// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/workspace/userbatch.h>
#include <ui/text/userdeed.h>

#include <QDialog>

#include <memory>

class QLabel;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace steward::ui {

class Banner;
class ReportList;

/// Asks before something is done to many people, shows how far it is, and says whom it could not be
/// done to and why. What cannot be taken back is counted first, and the number is typed.
class UserBatchDialog : public QDialog
{
    Q_OBJECT

public:
    UserBatchDialog(std::shared_ptr<Workspace> workspace, const QList<QUuid> &people, const UserDeed &deed,
                    QWidget *parent = nullptr);

    void reject() override;

Q_SIGNALS:
    /// It was done to some of them at least.
    void peopleChanged();
    /// It was done to everybody; the dialog has closed.
    void doneForAll(const QString &message);

private:
    void buildConfirmation(class QVBoxLayout *layout);
    void buildButtons(class QVBoxLayout *layout);
    void countRows();
    void showPreview();
    void run();
    void showProgress();
    void showReport();
    void showFailures(const QList<UserBatch::Failure> &failures);
    void watch(UserBatch *batch);
    [[nodiscard]] bool isConfirmed() const;
    void updateButton();
    void copyReport();

    std::shared_ptr<Workspace> m_workspace;
    QList<QUuid> m_people;
    UserDeed m_deed;
    std::shared_ptr<QList<UserReference>> m_rows; ///< of all people together
    UserBatch *m_batch = nullptr;                 ///< what counts or changes at the moment
    bool m_isReady;                               ///< everything that has to be known is known
    bool m_isRunning = false;

    Banner *m_banner;
    QLabel *m_words;
    ReportList *m_list;
    QLabel *m_numberLabel = nullptr;
    QLineEdit *m_typedNumber = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_copyButton = nullptr;
    QPushButton *m_closeButton = nullptr;
    QPushButton *m_runButton = nullptr;
};

} // namespace steward::ui
