// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <app/ctl/passwordprompt.h>

#include <QTextStream>

#include <termios.h>
#include <unistd.h>

namespace steward::ctl {

namespace {

/// Keeps the terminal from showing what is typed, as long as it lives.
class SilentTerminal
{
public:
    SilentTerminal()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~SilentTerminal() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(SilentTerminal)

private:
    termios m_before{};
};

} // namespace

std::optional<Secret> askPassword(const QString &question)
{
    if (isatty(STDIN_FILENO) == 0 || isatty(STDERR_FILENO) == 0)
        return std::nullopt;
    QTextStream out(stderr);
    out << question << Qt::flush;
    QTextStream in(stdin);
    const SilentTerminal silence;
    const QString line = in.readLine();
    out << Qt::endl;
    return Secret(line);
}

} // namespace steward::ctl
