// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include "stallprobe.h"

#include "avatarprobe.h"

#include <core/db/statement.h>
#include <ui/commands/maildesk.h>
#include <ui/commands/uploadhistory.h>
#include <ui/pages/userspage.h>
#include <ui/widgets/snapshottable.h>
#include <ui/shell/stallmeter.h>
#include <ui/widgets/namefonts.h>
#include <ui/widgets/searchfield.h>

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QTemporaryDir>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

constexpr QSize WindowSize(1360, 800);

/// The steps of somebody who uses the window; each runs with the event loop in between.
class Visitor
{
public:
    explicit Visitor(const std::shared_ptr<Workspace> &workspace)
        : m_workspace(workspace)
        , m_preferences(m_folder.filePath(u"preferences.ini"_s))
        , m_desk(workspace, m_preferences, nullptr)
        , m_uploads(workspace)
        , m_page({workspace, m_preferences, m_desk, m_uploads})
    {
        QObject::connect(m_page.view()->model(), &SnapshotModel::failed, &m_page, [this](const Error &error) {
            if (error.kind != Error::Kind::Cancelled)
                m_status = failure(error);
        });
        m_page.resize(WindowSize);
        m_page.show();
    }

    [[nodiscard]] Status visit()
    {
        TRY_STATUS(step("first screen", [this] { waitForRow(0); }));
        TRY_STATUS(step("all keys", [this] { waitForAll(); }));
        TRY_STATUS(step("scroll to the end", [this] { scrollTo(1.0); }));
        TRY_STATUS(step("scroll through", [this] { scrollThrough(); }));
        TRY_STATUS(step("scroll to the start", [this] { scrollTo(0.0); }));
        TRY_STATUS(step("type a search", [this] { type(u"exa"_s); }));
        TRY_STATUS(step("search", [this] { waitForAll(); }));
        TRY_STATUS(step("clear the search", [this] { clear(); }));
        TRY_STATUS(step("look at people", [this] { lookAtPeople(); }));
        TRY_STATUS(step("refresh", [this] { refresh(); }));
        TRY_STATUS(removeSomebody());
        TRY_STATUS(step("refresh after a change", [this] { refresh(); }));
        return {};
    }

    [[nodiscard]] double longestStall() const { return m_longest; }
    [[nodiscard]] double longestWork() const { return m_longestWork; }

private:
    template<class Work>
    Status step(const char *name, Work work)
    {
        m_meter.restart();
        work();
        const double stall = m_meter.longest();
        if (qEnvironmentVariableIsSet("STEWARD_BENCH_STEPS"))
            qInfo("%-24s %7.2f ms, %7.2f of work", name, stall, m_meter.longestWork());
        m_longest = std::max(m_longest, stall);
        m_longestWork = std::max(m_longestWork, m_meter.longestWork());
        return m_status;
    }

    template<class Condition>
    void wait(Condition condition)
    {
        while (m_status && !condition())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }

    void waitForRow(int row)
    {
        wait([this, row] { return m_page.view()->model()->recordAt(row) != nullptr; });
    }

    void waitForAll()
    {
        wait([this] { return m_page.view()->model()->progress() == SnapshotModel::Progress::Complete; });
    }

    void scrollTo(double part)
    {
        QScrollBar *bar = m_page.view()->table()->verticalScrollBar();
        bar->setValue(static_cast<int>(part * bar->maximum()));
        waitForRow(m_page.view()->table()->rowAt(0));
    }

    void scrollThrough()
    {
        constexpr int Stops = 50;
        for (int stop = Stops; stop >= 0; --stop)
            scrollTo(static_cast<double>(stop) / Stops);
    }

    // Slower than the delay of the search, so that each letter starts a query and stops the last one.
    void type(const QString &letters)
    {
        auto *field = m_page.findChild<ui::SearchField *>();
        for (const QChar letter : letters) {
            field->insert(letter);
            QElapsedTimer clock;
            clock.start();
            wait([&clock] { return clock.hasExpired(ui::SearchField::DelayMilliseconds + 50); });
        }
    }

    void clear()
    {
        m_page.view()->showQuery({});
        waitForAll();
    }

    // Longer than the delay of the pane, so that each of them is shown there.
    void lookAtPeople()
    {
        for (int row = 0; row < 8; ++row) {
            m_page.view()->table()->selectRow(row);
            QElapsedTimer clock;
            clock.start();
            wait([&clock] { return clock.hasExpired(300); });
        }
    }

    void refresh()
    {
        m_page.refresh();
        waitForAll();
    }

    // Behind the window's back, so that the next refresh finds other keys.
    Status removeSomebody()
    {
        auto removal = m_workspace->database().writer().run([key = m_page.view()->model()->keyAt(10)](Connection &connection) {
            return Statement::fromText(connection, u"DELETE FROM phoenix_kit_users WHERE uuid = :uuid"_s)
                .bind(":uuid"_L1, UserId(key)).execute();
        });
        wait([&removal] { return removal.isFinished(); });
        const auto removed = removal.result();
        return removed ? Status() : failure(removed.error());
    }

    std::shared_ptr<Workspace> m_workspace;
    QTemporaryDir m_folder;
    Preferences m_preferences;
    ui::MailDesk m_desk;
    ui::UploadHistory m_uploads;
    ui::UsersPage m_page;
    ui::StallMeter m_meter;
    Status m_status;
    double m_longest = 0;
    double m_longestWork = 0;
};

} // namespace

Result<StallFigures> probeStalls(const std::shared_ptr<Workspace> &workspace)
{
    ui::loadNameFonts(); // as the program does before there is a window
    Visitor visitor(workspace);
    TRY_STATUS(visitor.visit());
    return StallFigures{visitor.longestStall(), visitor.longestWork(), residentMegabytes()};
}

} // namespace steward
