// SPDX-FileCopyrightText: Steward contributors
// SPDX-License-Identifier: MIT

#pragma once

#include <QProxyStyle>

namespace steward::ui {

/// The platform's own style with a little more room, fewer pictures, and quiet text that can be read.
class CalmStyle : public QProxyStyle
{
    Q_OBJECT

public:
    using QProxyStyle::polish;
    void polish(QPalette &palette) override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option = nullptr,
                    const QWidget *widget = nullptr) const override;
    int styleHint(StyleHint hint, const QStyleOption *option = nullptr, const QWidget *widget = nullptr,
                  QStyleHintReturn *returnData = nullptr) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget = nullptr) const override;
};

} // namespace steward::ui
