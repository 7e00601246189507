// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/net/mailmessage.h>

#include <QByteArrayList>

namespace steward {

/// The headers of a mail, each a line of ASCII: From, To, Subject, Date, Message-ID and, where there is
/// one, List-Unsubscribe. Text beyond
/// ASCII stands in encoded words (RFC 2047).
[[nodiscard]] QByteArrayList mailHeaders(const MailMessage &message);

/// An address as SMTP and headers carry it: the domain in ASCII (IDNA). What stands before the @ may hold
/// letters beyond ASCII, for servers that take them.
[[nodiscard]] QByteArray mailAddress(const QString &address);

/// The header of an attached file; its name stands there as RFC 2231 wants it.
[[nodiscard]] QByteArray attachmentHeader(const QString &name);

/// A text for people as a header carries it: as it is when it is short and plain, else as base64
/// words of UTF-8 that a mail program puts together again.
[[nodiscard]] QByteArray encodedHeaderText(const QString &text);

} // namespace steward
