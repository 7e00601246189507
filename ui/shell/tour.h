// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QElapsedTimer>
#include <QJsonArray>
#include <QObject>
#include <QTimer>

#include <functional>

namespace steward::ui {

class MainWindow;
class StallMeter;

/// Opens each page and main dialog of a workspace, saves a numbered picture of each, and writes
/// tour.json: for each picture its page, the milliseconds to the first row and to complete, and the
/// longest stall of the event loop.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(MainWindow &window, const QString &folder, QObject *parent = nullptr);

    void start();

Q_SIGNALS:
    /// All pictures are saved, or `problem` says why not.
    void finished(const QString &problem);

private:
    struct Stop
    {
        QString page;
        std::function<void()> enter;
        std::function<bool()> hasFirstRow;
        std::function<bool()> isComplete;
        std::function<void()> leave = {};
        std::function<void()> arrange = {}; ///< what is typed once everything is there
    };

    static bool always();
    static void closeDialogs(QWidget &window);
    void addStops();
    void addTableStops();
    void addEditStops();
    void addTabStops(const std::function<bool()> &isShown);
    void addDialogStops();
    void addRoleStops();
    void addPermissionStops();
    void addChangeStops();
    void addFieldStops();
    void addSessionStops();
    void addMailStops();
    void addAuditStops();
    void addTransferStops();
    void addPictureStops();
    void enterNext();
    void look();
    void takePicture();
    void finish(const QString &problem);

    MainWindow &m_window;
    QString m_folder;
    StallMeter *m_meter;
    QTimer m_looking;
    QElapsedTimer m_clock;
    QList<Stop> m_stops;
    qsizetype m_current = -1;
    double m_firstRow = -1;
    double m_complete = -1;
    double m_stall = 0;
    double m_work = 0;
    QJsonArray m_report;
};

} // namespace steward::ui
