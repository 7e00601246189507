// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/text/workspacetext.h>

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("steward::ui::WorkspaceText", text);
}

QString layoutText(Installation::Layout layout)
{
    switch (layout) {
    case Installation::Layout::Embedded:
        return words(QT_TRANSLATE_NOOP("steward::ui::WorkspaceText", "Steward's own file"));
    case Installation::Layout::Fresh:
        return words(QT_TRANSLATE_NOOP("steward::ui::WorkspaceText", "fresh installation"));
    case Installation::Layout::Upgraded:
        return words(QT_TRANSLATE_NOOP("steward::ui::WorkspaceText", "upgraded installation"));
    case Installation::Layout::Mixed: break;
    }
    return words(QT_TRANSLATE_NOOP("steward::ui::WorkspaceText", "partly upgraded installation"));
}

} // namespace

QString serverText(const ConnectionProfile &profile)
{
    if (profile.isEmbedded())
        return words(QT_TRANSLATE_NOOP("steward::ui::WorkspaceText", "On this computer"));
    return words(QT_TRANSLATE_NOOP("steward::ui::WorkspaceText", "%1 · PostgreSQL")).arg(profile.hosts.join(u", "_s));
}

QString installationText(const ConnectionProfile &profile, const Installation &installation)
{
    QStringList parts{installation.serverVersion};
    if (profile.isEmbedded()) {
        parts << layoutText(installation.layout);
    } else {
        parts << words(QT_TRANSLATE_NOOP("steward::ui::WorkspaceText", "%1, version %2"))
                     .arg(layoutText(installation.layout))
                     .arg(installation.version);
        parts << tlsText(profile.tls);
    }
    if (profile.readOnly)
        parts << words(QT_TRANSLATE_NOOP("steward::ui::WorkspaceText", "read-only"));
    return parts.join(u" · "_s);
}

QString tlsText(ConnectionProfile::TlsMode mode)
{
    switch (mode) {
    case ConnectionProfile::TlsMode::VerifyFull:
        return words(QT_TRANSLATE_NOOP("steward::ui::WorkspaceText", "TLS, server verified"));
    case ConnectionProfile::TlsMode::VerifyCa:
        return words(QT_TRANSLATE_NOOP("steward::ui::WorkspaceText", "TLS, host name not verified"));
    case ConnectionProfile::TlsMode::Require:
        return words(QT_TRANSLATE_NOOP("steward::ui::WorkspaceText", "TLS, server not verified"));
    case ConnectionProfile::TlsMode::Prefer:
        return words(QT_TRANSLATE_NOOP("steward::ui::WorkspaceText", "TLS only if the server offers it"));
    case ConnectionProfile::TlsMode::Disable: break;
    }
    return words(QT_TRANSLATE_NOOP("steward::ui::WorkspaceText", "not encrypted"));
}

} // namespace steward::ui
