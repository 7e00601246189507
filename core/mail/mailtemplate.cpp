// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <core/mail/mailtemplate.h>

#include <QFile>
#include <QRegularExpression>

#include <optional>

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

const QRegularExpression &letterPlace()
{
    static const QRegularExpression expression(u"\\{\\{([^{}|]*)(\\|[^{}]*)?\\}\\}"_s);
    return expression;
}

enum class Escape { Nothing, Html };

// In one pass: a value that looks like a variable is a value.
template<class Value>
QString filled(const QString &text, const QRegularExpression &place, Escape escape, Value valueOf)
{
    QString result;
    qsizetype end = 0;
    for (const QRegularExpressionMatch &match : place.globalMatch(text)) {
        const std::optional<QString> value = valueOf(match);
        result += QStringView(text).sliced(end, match.capturedStart() - end);
        if (!value)
            result += match.captured();
        else
            result += escape == Escape::Html ? value->toHtmlEscaped() : *value;
        end = match.capturedEnd();
    }
    return result + text.sliced(end);
}

template<class Value>
MailTemplate filled(const MailTemplate &words, const QRegularExpression &place, Value valueOf)
{
    return {filled(words.subject, place, Escape::Nothing, valueOf), filled(words.html, place, Escape::Html, valueOf),
            filled(words.text, place, Escape::Nothing, valueOf)};
}

} // namespace

QJsonObject toJson(const MailTemplate &words)
{
    return {{"subject"_L1, words.subject}, {"html"_L1, words.html}, {"text"_L1, words.text}};
}

MailTemplate mailTemplateFromJson(const QJsonObject &json)
{
    return {json.value("subject"_L1).toString(), json.value("html"_L1).toString(), json.value("text"_L1).toString()};
}

MailTemplate builtInTemplate(const QString &name, const QString &subject)
{
    return {subject, contentOf(u":/mail/%1.html"_s.arg(name)), contentOf(u":/mail/%1.txt"_s.arg(name))};
}

MailTemplate rendered(const MailTemplate &words, const QMap<QString, QString> &variables)
{
    return filled(words, variable(), [&variables](const QRegularExpressionMatch &match) -> std::optional<QString> {
        const auto value = variables.constFind(match.captured(1));
        return value == variables.cend() ? std::nullopt : std::optional(*value);
    });
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

MailTemplate renderedLetter(const MailTemplate &words, const QMap<QString, QString> &variables)
{
    return filled(words, letterPlace(), [&variables](const QRegularExpressionMatch &match) -> std::optional<QString> {
        const QString value = variables.value(match.captured(1).trimmed());
        return value.isEmpty() ? match.captured(2).mid(1).trimmed() : value;
    });
}

QString lineOf(const MailTemplate &words, const QString &variable, const QMap<QString, QString> &variables)
{
    for (const QString &part : {words.subject, words.text, words.html}) {
        for (const QString &line : part.split(u'\n')) {
            const MailTemplate alone{line, {}, {}};
            const bool isThere = placesIn(alone).contains(LetterPlace{variable, false});
            if (isThere)
                return renderedLetter(alone, variables).subject.trimmed();
        }
    }
    return {};
}

QList<LetterPlace> placesIn(const MailTemplate &words)
{
    QList<LetterPlace> places;
    const auto add = [&places](const LetterPlace &place) {
        if (!places.contains(place))
            places.append(place);
    };
    for (const QString &part : {words.subject, words.html, words.text}) {
        for (const QRegularExpressionMatch &match : letterPlace().globalMatch(part))
            add({match.captured(1).trimmed(), match.hasCaptured(2)});
        if (QString(part).remove(letterPlace()).contains("{{"_L1))
            add({});
    }
    return places;
}

} // namespace steward
