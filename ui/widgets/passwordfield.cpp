// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/widgets/passwordfield.h>

#include <ui/widgets/elidedlabel.h>
#include <ui/widgets/icons.h>

#include <QAction>
#include <QLineEdit>
#include <QProgressBar>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace steward::ui {

PasswordField::PasswordField(QWidget *parent)
    : QWidget(parent)
    , m_line(new QLineEdit(this))
    , m_eye(m_line->addAction(icon("eye"_L1), QLineEdit::TrailingPosition))
    , m_bar(new QProgressBar(this))
    , m_words(new ElidedLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_line->setObjectName(u"passwordLine"_s);
    m_line->setAccessibleName(tr("Password"));
    m_bar->setRange(0, 4);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(4);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    column->addWidget(m_line);
    column->addWidget(m_bar);
    column->addWidget(m_words);
    m_bar->hide();
    m_words->hide();
    setFocusProxy(m_line);
    setRevealed(false);
    connect(m_eye, &QAction::triggered, this, [this] { setRevealed(m_line->echoMode() == QLineEdit::Password); });
    connect(m_line, &QLineEdit::textChanged, this, &PasswordField::textChanged);
}

QString PasswordField::text() const
{
    return m_line->text();
}

void PasswordField::setText(const QString &text)
{
    m_line->setText(text);
}

void PasswordField::setRevealed(bool isRevealed)
{
    m_line->setEchoMode(isRevealed ? QLineEdit::Normal : QLineEdit::Password);
    m_eye->setIcon(icon(isRevealed ? "eye-off"_L1 : "eye"_L1));
    m_eye->setToolTip(isRevealed ? tr("Hide the password") : tr("Show the password"));
}

void PasswordField::setStrength(int score, const QString &words)
{
    m_bar->setVisible(!words.isEmpty());
    m_words->setVisible(!words.isEmpty());
    m_bar->setValue(score);
    m_words->setText(words);
}

} // namespace steward::ui
