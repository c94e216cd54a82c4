// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/evaluation/status.h"
#include "models/reports/chartspec.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <variant>
#include <vector>

namespace kept {

/// A heading of a section or of a part of it; the engine numbers them, unless it has a label of its own.
struct HeadingBlock {
    QString text;
    int level = 1; ///< 1 or 2
    QString label{}; ///< stands for the number: "Clause 4.2"
    bool operator==(const HeadingBlock &) const = default;
};

struct ParagraphBlock {
    QString text;
    bool muted = false;
    bool strong = false;
    bool leads = false; ///< stays with what follows on one page
    bool apart = false; ///< with more room before it than between the paragraphs of one thought
    bool operator==(const ParagraphBlock &) const = default;
};

/// Facts side by side: a small label above each value.
struct FactsBlock {
    struct Fact {
        QString label;
        QString value;
        bool operator==(const Fact &) const = default;
    };
    std::vector<Fact> facts;
    bool operator==(const FactsBlock &) const = default;
};

enum class CellAlign { Start, End };

struct TableColumn {
    QString title;
    CellAlign align = CellAlign::Start;
    int weight = 1; ///< share of the width that the fitting columns leave
    bool fits = false; ///< as wide as what it holds, as far as the others keep enough
    bool operator==(const TableColumn &) const = default;
};

struct TableCell {
    QString text;
    QString note; ///< a second, muted line
    std::optional<Status> status; ///< draws its shape beside the text; the word belongs into `note`
    bool strong = false;
    bool operator==(const TableCell &) const = default;
};

/// Without any column title the table has no head.
struct TableBlock {
    std::vector<TableColumn> columns;
    std::vector<std::vector<TableCell>> rows;
    bool lastRowIsTotal = false;
    bool legend = false; ///< the shapes with their words below the table
    QString footnote;
    bool whole = false; ///< on one page, if it fits one and no large part of the page before stays empty for it
    bool operator==(const TableBlock &) const = default;
};

/// Numbered remarks; the number stands beside what they concern.
struct NotesBlock {
    struct Note {
        QString lead; ///< "Exclusion."
        QString text;
        bool operator==(const Note &) const = default;
    };
    std::vector<Note> notes;
    bool operator==(const NotesBlock &) const = default;
};

struct ChartBlock {
    ChartSpec chart;
    double height = 170; ///< points
    QString footnote;
};

/// Room for a signature: a line with what stands below it.
struct SignatureBlock {
    QStringList captions;
    bool leads = false; ///< stays with what follows on one page
    bool operator==(const SignatureBlock &) const = default;
};

/// The first page of a longer document, in place of its title: what it is, between whom, and its dates.
struct CoverBlock {
    struct Party {
        QString role; ///< "Provider"
        QString name;
        QStringList lines; ///< address, registration
        bool operator==(const Party &) const = default;
    };
    std::vector<Party> parties;
    std::vector<FactsBlock::Fact> facts;
    bool operator==(const CoverBlock &) const = default;
};

/// The headings with their pages, on pages of their own.
struct ContentsBlock {
    QString title;
    bool operator==(const ContentsBlock &) const = default;
};

using ReportBlock = std::variant<HeadingBlock, ParagraphBlock, FactsBlock, TableBlock, NotesBlock, ChartBlock,
    SignatureBlock, CoverBlock, ContentsBlock>;

/// What stands at the foot of every page, in full.
struct ReportFooter {
    QString subject; ///< "SH-2024-017, version 3 · 1 July to 30 September 2026, Europe/Berlin"
    QString records; ///< "412 read, 397 used, 3 excluded"
    QString author; ///< by whom and when, UTC and the zone
    QString auditHead; ///< "entry 18,204 · 7c1e09b4 …"
    QString parameters; ///< what the workbook was told that bears on trust in the figures; often empty
    QString remark; ///< "Sample data, fictional parties", "Draft"
    bool operator==(const ReportFooter &) const = default;
};

/// A report as values, before it becomes PDF, print, preview, text or HTML.
struct ReportDocument {
    QString kind; ///< "Quarterly service review"
    QString title; ///< what it is about
    QString letterhead; ///< name of the company whose workbook this is
    QString letterheadNote;
    QString letterheadSide; ///< lines at the other side, such as the address
    QString recipient{}; ///< of a letter: name and address, line by line, before the title
    QString mark; ///< "Draft", framed in the head of every page
    QString language; ///< of the words that the engine adds; see ReportLanguage
    bool rightToLeft = false;
    std::vector<ReportBlock> blocks;
    ReportFooter footer;
};

/// What stands before the text of a heading: "3" and "3.2", or its label. Counts from heading to heading.
class HeadingNumbers {
public:
    [[nodiscard]] QString next(const HeadingBlock &heading);

private:
    int m_section = 0;
    int m_part = 0;
};

/// The document as plain text, line by line: for golden files, screen readers and terminals.
[[nodiscard]] QString toPlainText(const ReportDocument &document);

} // namespace kept
