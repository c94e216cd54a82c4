// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/ledgerexport.h"

#include "models/exchange/ledgerfile.h"
#include "ui/window/page.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::LedgerExport)
};

Result<void> write(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return {};
    return fail(ErrorCode::Io, Texts::tr("The file cannot be written: %1").arg(file.errorString()), path,
        Texts::tr("Choose another folder or name."));
}

} // namespace

void exportLedger(Page &page, const std::vector<CreditRow> &rows)
{
    Session &session = page.session();
    const auto portfolio = session.portfolio();
    if (!portfolio)
        return;
    QString path = session.prompts().saveFile(&page, Texts::tr("Export the ledger"),
        Texts::tr("Spreadsheet (*.xlsx);;Text with columns (*.csv)"), Texts::tr("Service credits.xlsx"));
    if (path.isEmpty())
        return;
    if (QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".xlsx");
    std::vector<CreditEntry> entries;
    for (const CreditRow &row : rows)
        entries.push_back(row.entry);
    const bool isText = path.endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive);
    const auto written = write(isText ? ledgerCsv(*portfolio, entries) : ledgerXlsx(*portfolio, entries), path);
    if (!written)
        return page.showError(written.error());
    page.clearError();
    session.inform(Texts::tr("Saved %1").arg(QDir::toNativeSeparators(path)));
}

} // namespace kept
