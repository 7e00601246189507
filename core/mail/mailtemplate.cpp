// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/mailtemplate.h>

#include <QFile>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace steward {

namespace {

QString contentOf(const QString &resource)
{
    QFile file(resource);
    const bool isThere = file.open(QIODevice::ReadOnly);
    Q_ASSERT(isThere);
    return isThere ? QString::fromUtf8(file.readAll()) : QString();
}

const QRegularExpression &variable()
{
    static const QRegularExpression expression(u"\\{\\{([A-Za-z0-9_]+)\\}\\}"_s);
    return expression;
}

enum class Escape { Nothing, Html };

// In one pass: a value that looks like a variable is a value.
QString filled(const QString &text, const QMap<QString, QString> &variables, Escape escape)
{
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : variable().globalMatch(text)) {
        const auto value = variables.constFind(match.captured(1));
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        if (value == variables.cend())
            result += match.captured();
        else
            result += escape == Escape::Html ? value->toHtmlEscaped() : *value;
        end = match.capturedEnd();
    }
    return result + text.sliced(end);
}

} // namespace

MailTemplate builtInTemplate(const QString &name, const QString &subject)
{
    return {subject, contentOf(u":/mail/%1.html"_s.arg(name)), contentOf(u":/mail/%1.txt"_s.arg(name))};
}

MailTemplate rendered(const MailTemplate &words, const QMap<QString, QString> &variables)
{
    return {filled(words.subject, variables, Escape::Nothing), filled(words.html, variables, Escape::Html),
            filled(words.text, variables, Escape::Nothing)};
}

QStringList variablesIn(const MailTemplate &words)
{
    QStringList names;
    for (const QString &part : {words.subject, words.html, words.text}) {
        for (const QRegularExpressionMatch &match : variable().globalMatch(part)) {
            if (!names.contains(match.captured(1)))
                names.append(match.captured(1));
        }
    }
    return names;
}

} // namespace steward
