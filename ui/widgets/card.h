// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QBoxLayout;
class QHBoxLayout;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace kept {

class ElidedLabel;

/// A panel of the overview: title, then what and when in muted, a menu at the right, and a body.
class Card : public QFrame {
    Q_OBJECT

public:
    explicit Card(const QString &title = {}, const QString &note = {}, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    void setNote(const QString &note);
    /// A muted remark at the right of the header: "3 fewer met than Q2".
    void setRemark(const QString &remark);
    /// The menu behind "…", made on the first call; the button shows from then on.
    [[nodiscard]] QMenu *menu();
    /// Puts a control (a link, a small combo) into the header, before the menu.
    void addHeaderWidget(QWidget *widget);
    /// Where the content goes. Margins are set; the spacing is 8.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A lower header and narrower lines, for a card of figures.
    void setCompact(bool compact);
    void addWidget(QWidget *widget, int stretch = 0);
    /// At most one line of consequence: "5,220.00 still to claim", then muted "first claim lapses 15 Oct".
    void setConsequence(const QString &sentence, const QString &muted = {});
    /// A rule and a second header inside the same card ("Needs attention"); what follows is added below it.
    QHBoxLayout *addSection(const QString &title, const QString &note = {});

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void buildHeader();

    QHBoxLayout *m_header = nullptr;
    QVBoxLayout *m_body = nullptr;
    QLabel *m_title = nullptr;
    ElidedLabel *m_note = nullptr;
    QLabel *m_remark = nullptr;
    QToolButton *m_menuButton = nullptr;
    QLabel *m_consequence = nullptr;
    QString m_consequenceText;
    QString m_consequenceMuted;
};

/// A 1 px rule in the border colour.
[[nodiscard]] QWidget *horizontalRule(QWidget *parent = nullptr);
/// The part after the sentence: " · muted"; empty for an empty text.
[[nodiscard]] QString mutedPart(const QString &muted, const QPalette &palette);
/// "sentence · muted" as rich text with the muted colour of the palette, both escaped.
[[nodiscard]] QString withMuted(const QString &sentence, const QString &muted, const QPalette &palette);

} // namespace kept
