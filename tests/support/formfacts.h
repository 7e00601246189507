// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/base/error.h>

#include <QStringList>

namespace steward {

/// "email can't be blank": each error of a form by its field and PhoenixKit's message.
[[nodiscard]] inline QStringList described(const FieldErrors &errors)
{
    QStringList sentences;
    for (const FieldError &error : errors)
        sentences << error.field + u' ' + referenceMessage(error);
    return sentences;
}

} // namespace steward
