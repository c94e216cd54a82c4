// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace kept {

class LinkButton;

/// How grave a banner is.
enum class BannerKind { Information, AtRisk, Missed };

/// One condition, near its cause: icon, sentence, one action. Several conditions show the gravest, "and 2 more".
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget *parent = nullptr);
    /// Shows the banner. `lead` is written semi-bold before the sentence ("Discrepancy:"); `action` may be empty.
    void showMessage(BannerKind kind, const QString &lead, const QString &sentence, const QString &action = {});
    void setIconName(const QString &name);
    /// "and 2 more" after the sentence, as a link; none for 0.
    void setMoreCount(int count);
    void setClosable(bool closable);
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void actionTriggered();
    void moreRequested();
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void updateIcon();

    BannerKind m_kind = BannerKind::Information;
    QString m_iconName;
    QLabel *m_icon = nullptr;
    QLabel *m_text = nullptr;
    LinkButton *m_action = nullptr;
    LinkButton *m_more = nullptr;
    QWidget *m_close = nullptr;
};

} // namespace kept
