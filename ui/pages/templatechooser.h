// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/workspace/agreementtemplates.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace kept {

/// The list of templates at the left, with a filter and the language of the texts; at the right what the current one
/// contains.
class TemplateChooser : public QWidget {
    Q_OBJECT

public:
    explicit TemplateChooser(QWidget *parent = nullptr);
    /// Shows the templates in their order and keeps the current one where it is still there.
    void setTemplates(std::vector<OfferedTemplate> templates);
    [[nodiscard]] QString language() const;
    void setLanguage(const QString &language);
    /// Null when the list is empty or an archived one is current.
    [[nodiscard]] const AgreementTemplate *current() const;
    void setCurrent(const QString &id);
    void focusList();

Q_SIGNALS:
    void languageChanged();
    void chosen();
    void cancelled();
    void archiveRequested(const QString &id, bool archived);

private:
    void buildLeft(QWidget *side);
    QWidget *buildButtons();
    void fill();
    void showCurrent();
    void addItem(const OfferedTemplate &offered);
    [[nodiscard]] const OfferedTemplate *currentOffer() const;

    std::vector<OfferedTemplate> m_templates;
    QComboBox *m_language = nullptr;
    QLineEdit *m_filter = nullptr;
    QListWidget *m_list = nullptr;
    QTextBrowser *m_preview = nullptr;
    QCheckBox *m_archived = nullptr;
    QPushButton *m_archive = nullptr;
    QPushButton *m_next = nullptr;
};

} // namespace kept
