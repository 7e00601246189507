// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <core/csv/csvreader.h>

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace steward::ui {

class Banner;
class CsvPreviewModel;

/// Which file, in which format: what was found out about it can be corrected.
class ImportFileStep : public QWidget
{
    Q_OBJECT

public:
    explicit ImportFileStep(const QString &folder, QWidget *parent = nullptr);

    /// Looks at the file; the format is found out.
    void openFile(const QString &path);
    [[nodiscard]] QString path() const;
    /// Nothing while there is no file that can be read.
    [[nodiscard]] const std::optional<CsvPreview> &preview() const { return m_preview; }
    [[nodiscard]] CsvPreviewModel *model() const { return m_model; }

Q_SIGNALS:
    void changed();

private:
    void buildFormat(class QVBoxLayout *layout);
    void browse();
    void readAgain();
    void look(const std::optional<CsvFormat> &format);
    void show(const Result<CsvPreview> &preview);
    [[nodiscard]] CsvFormat chosenFormat() const;

    QString m_folder;
    std::optional<CsvPreview> m_preview;
    quint64 m_generation = 0;
    Banner *m_banner;
    QLineEdit *m_path;
    QComboBox *m_delimiter;
    QComboBox *m_encoding;
    QLabel *m_facts;
    CsvPreviewModel *m_model;
};

} // namespace steward::ui
