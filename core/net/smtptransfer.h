// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/secret.h>
#include <core/net/mailmessage.h>
#include <core/net/mailserver.h>
#include <core/net/smtpdialogue.h>

#include <curl/curl.h>
#include <functional>
#include <memory>

namespace steward {

/// One mail on its way to a server: libcurl's handle with all that it needs, and what the two said.
class SmtpTransfer
{
public:
    using Progress = std::function<void(qint64 sent)>;

    SmtpTransfer(const MailMessage &message, const MailServer &server, const Secret &password);

    [[nodiscard]] CURL *handle() const { return m_handle.get(); }
    void setProgress(Progress progress) { m_progress = std::move(progress); }

    [[nodiscard]] const SmtpDialogue &dialogue() const { return m_dialogue; }
    /// What libcurl says of the failure, more exactly than its code.
    [[nodiscard]] QString problem() const;
    /// The whole mail may have reached the server, which has not answered.
    [[nodiscard]] bool isUncertain() const;
    /// An address needs letters beyond ASCII, which the server does not take (RFC 6531).
    [[nodiscard]] bool lacksUtf8() const { return m_lacksUtf8; }

private:
    void setServer(const MailServer &server, const Secret &password);
    void setEnvelope(const MailMessage &message);
    void setContent(const MailMessage &message);

    static int note(CURL *handle, curl_infotype kind, char *data, size_t size, void *self);
    static int report(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t sent);

    template<auto function>
    struct Free
    {
        template<class T>
        void operator()(T *pointer) const
        {
            function(pointer);
        }
    };

    SmtpDialogue m_dialogue;
    Progress m_progress;
    bool m_needsUtf8 = false;
    bool m_lacksUtf8 = false;
    qint64 m_leastSize = 0; ///< the mail is longer than this
    char m_problem[CURL_ERROR_SIZE] = {};
    std::unique_ptr<curl_slist, Free<curl_slist_free_all>> m_recipients;
    std::unique_ptr<curl_slist, Free<curl_slist_free_all>> m_headers;
    std::unique_ptr<CURL, Free<curl_easy_cleanup>> m_handle;
    std::unique_ptr<curl_mime, Free<curl_mime_free>> m_mime; ///< has to go before its handle
};

} // namespace steward
