// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QString>
#include <QStringList>

namespace steward {

class ProfileStore;

namespace ui {
class MainWindow;
}

/// What the command line of the window asks for.
struct Options
{
    QString workspace; ///< the name of a profile, a workspace URL, or "demo"
    QString person;    ///< who signs in
    QString tourFolder;
    QString page; ///< which page is shown first

    /// Reads the arguments; prints help or version and ends the program when asked to.
    [[nodiscard]] static Options read(const QStringList &arguments);

    /// Opens the workspace that was asked for; the sentence says why that is not possible.
    [[nodiscard]] QString openWorkspace(ui::MainWindow &window, ProfileStore &profiles) const;
};

} // namespace steward
