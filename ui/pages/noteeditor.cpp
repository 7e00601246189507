// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#include <ui/pages/noteeditor.h>

#include <ui/widgets/labels.h>

#include <QAbstractTextDocumentLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace steward::ui {

namespace {

constexpr int LeastLines = 2;
constexpr int MostLines = 12;

} // namespace

NoteEditor::NoteEditor(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_edit(new QPlainTextEdit(this))
    , m_error(plainLabel({}, this))
    , m_cancelButton(new QPushButton(tr("Cancel"), this))
    , m_saveButton(new QPushButton(kind == Kind::NewNote ? tr("Add Note") : tr("Save"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    m_edit->setObjectName(u"noteText"_s);
    m_edit->setAccessibleName(tr("Text of the note"));
    m_edit->setTabChangesFocus(true);
    m_edit->installEventFilter(this);
    m_error->setObjectName(u"noteError"_s);
    m_error->hide();
    m_cancelButton->setObjectName(u"noteCancel"_s);
    m_saveButton->setObjectName(u"noteSave"_s);
    m_saveButton->setToolTip(tr("Ctrl+Return"));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(m_cancelButton);
    row->addWidget(m_saveButton);
    column->addWidget(m_edit);
    column->addWidget(m_error);
    column->addLayout(row);
    connect(m_edit, &QPlainTextEdit::textChanged, this, [this] {
        m_error->hide();
        updateButtons();
        Q_EMIT textEdited(text());
    });
    connect(m_edit->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &NoteEditor::fitHeight);
    connect(m_saveButton, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(text()); });
    connect(m_cancelButton, &QPushButton::clicked, this, &NoteEditor::cancelled);
    fitHeight();
    updateButtons();
}

QString NoteEditor::text() const
{
    return m_edit->toPlainText();
}

void NoteEditor::setText(const QString &text)
{
    const QSignalBlocker quiet(this);
    m_edit->setPlainText(text);
}

void NoteEditor::setPlaceholder(const QString &text)
{
    m_edit->setPlaceholderText(text);
}

void NoteEditor::setBusy(bool isBusy)
{
    setEnabled(!isBusy);
}

void NoteEditor::showError(const QString &sentence)
{
    m_error->setText(sentence);
    m_error->setVisible(!sentence.isEmpty());
}

void NoteEditor::startTyping()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    m_edit->moveCursor(QTextCursor::End);
}

void NoteEditor::fitHeight()
{
    // The layout of plain text measures its height in lines.
    const int lines = std::clamp(static_cast<int>(m_edit->document()->size().height()), LeastLines, MostLines);
    const int frame = 2 * (m_edit->frameWidth() + static_cast<int>(m_edit->document()->documentMargin()));
    m_edit->setFixedHeight(lines * m_edit->fontMetrics().lineSpacing() + frame + 4);
}

void NoteEditor::updateButtons()
{
    m_saveButton->setEnabled(!text().trimmed().isEmpty());
    m_cancelButton->setVisible(m_kind == Kind::Change || !text().isEmpty());
    m_saveButton->setVisible(m_cancelButton->isVisibleTo(this));
}

bool NoteEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_edit && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (isReturn && key->modifiers() == Qt::ControlModifier && m_saveButton->isEnabled()) {
            Q_EMIT saveRequested(text());
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            Q_EMIT cancelled();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace steward::ui
