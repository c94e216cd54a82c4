// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/outputfile.h"
#include "models/exchange/csvtext.h"
#include "models/exchange/importpreview.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::RejectFile)
};

/// The first problem of each line that rejects it.
QHash<std::int64_t, const RowProblem *> problemsByLine(const ParsedFile &parsed)
{
    QHash<std::int64_t, const RowProblem *> problems;
    for (const RowProblem &problem : parsed.problems) {
        if (!problem.warning && !problems.contains(problem.line))
            problems.insert(problem.line, &problem);
    }
    return problems;
}

} // namespace

Result<void> writeRejectFile(const QString &fileName, const ParsedFile &parsed, const CellFormats &formats)
{
    if (const auto allowed = checkOutput(fileName); !allowed)
        return tl::unexpected(allowed.error());
    QSaveFile file(fileName);
    const auto failed = [&] {
        return fail(ErrorCode::Io, Texts::tr("The rejected rows cannot be written."), fileName, file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    // The mark makes spreadsheets and the next import read UTF-8, whatever the mapping says.
    file.write("\xEF\xBB\xBF");
    const auto columns = parsed.header.size();
    const auto writeRow = [&](QStringList cells, const QStringList &added) {
        while (cells.size() < columns)
            cells += QString();
        file.write(csvRow(cells + added, formats.separator, formats.quote));
    };
    if (formats.header)
        writeRow(parsed.header, {Texts::tr("Line"), Texts::tr("Column"), Texts::tr("Reason"), Texts::tr("Suggestion")});
    const auto problems = problemsByLine(parsed);
    for (const auto &[line, cells] : parsed.rejectedRows) {
        const RowProblem *problem = problems.value(line, nullptr);
        const QStringList why = problem == nullptr ? QStringList{QString(), QString(), QString()}
                                                   : QStringList{problem->column, problem->reason, problem->suggestion};
        writeRow(cells, QStringList(QString::number(line)) + why);
    }
    if (!file.commit())
        return failed();
    return {};
}

} // namespace kept
