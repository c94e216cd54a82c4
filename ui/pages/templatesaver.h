// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLineEdit;

namespace kept {

/// A row above the agreement's form that asks under which title it is kept as a template.
class TemplateSaver : public QWidget {
    Q_OBJECT

public:
    explicit TemplateSaver(QWidget *parent = nullptr);
    /// Shows the row with the title that is suggested.
    void ask(const QString &title);

Q_SIGNALS:
    void confirmed(const QString &title, const QString &description);
    void cancelled();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QLineEdit *m_title = nullptr;
    QLineEdit *m_description = nullptr;
};

} // namespace kept
