// SPDX-License-Identifier: GPL-3.0-or-later
#include "lookmain.h"
#include "models/domain/money.h"
#include "tests/domain/agreements.h"
#include "ui/pages/richtextdelegate.h"
#include "ui/pages/versionsdialog.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QTest>

using namespace kept;
using namespace kept::test;

namespace {

QString s(const char *text) { return QString::fromUtf8(text); }

/// Three versions: a clause's words change, then the first term.
Agreement amendedTwice()
{
    Agreement agreement = signedHosting();
    agreement.latest().content.clauses = {{s("9.1"), s("Law"), s("Claims lapse after two months.")}};
    for (int number : {2, 3}) {
        agreement.versions.push_back(agreement.latest());
        agreement.latest().number = number;
        agreement.latest().effective = QDate(2024 + number, 1, 1);
    }
    agreement.versions[1].content.clauses[0].text = s("Claims lapse after four months.");
    agreement.versions[2].content.clauses[0].text = s("Claims lapse after four months.");
    agreement.versions[2].content.term.months = 48;
    return agreement;
}

} // namespace

class VersionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dialog = new VersionsDialog(amendedTwice(), Portfolio{});
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog));
        m_table = m_dialog->findChild<QTableWidget *>(s("versions.table"));
    }
    void cleanup() { delete m_dialog; }

    void theLastTwoStandSideBySide()
    {
        QCOMPARE(m_table->rowCount(), 1);
        QCOMPARE(m_table->horizontalHeaderItem(1)->text(), s("Version 2, from 1 Jan 2026"));
        QCOMPARE(m_table->horizontalHeaderItem(2)->text(), s("Version 3, from 1 Jan 2027"));
        QCOMPARE(m_table->item(0, 0)->text(), s("Term · Months, changed"));
        QCOMPARE(m_table->item(0, 1)->text(), s("36"));
        QCOMPARE(m_table->item(0, 2)->text(), s("48"));
        QCOMPARE(QApplication::focusWidget(), m_table);
    }

    void anyTwoAreChosenByKeyboard()
    {
        auto *from = m_dialog->findChild<QComboBox *>(s("versions.from"));
        from->setFocus();
        QTest::keyClick(from, Qt::Key_Up);
        QCOMPARE(m_table->rowCount(), 2);
        auto *to = m_dialog->findChild<QComboBox *>(s("versions.to"));
        to->setFocus();
        QTest::keyClick(to, Qt::Key_Home);
        QCOMPARE(m_table->rowCount(), 0);
        QCOMPARE(m_dialog->findChild<QLabel *>(s("versions.summary"))->text(), s("Both versions say the same."));
    }

    void changedWordsAreMarkedByMoreThanColour()
    {
        m_dialog->findChild<QComboBox *>(s("versions.from"))->setCurrentIndex(0);
        QCOMPARE(m_table->item(1, 0)->text(), s("Clauses · 9.1 Law · Text, changed"));
        const QString before = m_table->item(1, 1)->data(RichTextDelegate::HtmlRole).toString();
        const QString after = m_table->item(1, 2)->data(RichTextDelegate::HtmlRole).toString();
        QVERIFY2(before.contains(s("<s>two</s>")), qPrintable(before));
        QVERIFY2(after.contains(s("<b><u>four</u></b>")), qPrintable(after));
        QVERIFY(before.startsWith(s("Claims lapse after ")));
        QCOMPARE(m_table->item(1, 2)->data(Qt::AccessibleTextRole).toString(),
            s("Version 3, from 1 Jan 2027: Claims lapse after four months."));
        // Two or three lines, as wide as the column is now, and not as it was before the window was laid out.
        QTRY_VERIFY(m_table->rowHeight(1) > 0 && m_table->rowHeight(1) < 6 * m_table->fontMetrics().height());
    }

    void copiesItAsText()
    {
        QTest::keyClick(m_table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY2(QApplication::clipboard()->text().startsWith(s("SH-2024-017: Version 2")),
            qPrintable(QApplication::clipboard()->text()));
        QApplication::clipboard()->clear();
        QTest::mouseClick(m_dialog->findChild<QPushButton *>(s("versions.copy")), Qt::LeftButton);
        QVERIFY(QApplication::clipboard()->text().contains(s("- 36\n  + 48")));
    }

private:
    VersionsDialog *m_dialog = nullptr;
    QTableWidget *m_table = nullptr;
};

int main(int argc, char **argv) { return runLookTest<VersionsTest>(argc, argv); }
#include "tst_versions.moc"
