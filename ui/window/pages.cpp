// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pages.h"

#include "ui/pages/agreementspage.h"
#include "ui/pages/auditpage.h"
#include "ui/pages/calendarspage.h"
#include "ui/pages/compliancepage.h"
#include "ui/pages/creditspage.h"
#include "ui/pages/measurementspage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/reviewspage.h"
#include "ui/pages/supplierspage.h"

#include <QCoreApplication>

namespace kept {

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::Pages)
};

/// A page whose icon has the name of its id.
template <typename Made>
PageEntry entry(const QString &id, const QString &title)
{
    return {id, id, title, [](Session &session, QWidget *parent) -> Page * { return new Made(session, parent); }, {}};
}

} // namespace

std::vector<PageEntry> pageEntries()
{
    PageEntry calendars = entry<CalendarsPage>(QStringLiteral("calendars"), Texts::tr("Service hours"));
    calendars.icon = QStringLiteral("calendar");
    calendars.under = QStringLiteral("agreements");
    return {
        entry<OverviewPage>(QStringLiteral("overview"), Texts::tr("Overview")),
        entry<SuppliersPage>(QStringLiteral("suppliers"), Texts::tr("Suppliers")),
        entry<AgreementsPage>(QStringLiteral("agreements"), Texts::tr("Agreements")),
        entry<MeasurementsPage>(QStringLiteral("measurements"), Texts::tr("Measurements")),
        entry<CompliancePage>(QStringLiteral("compliance"), Texts::tr("Compliance")),
        entry<CreditsPage>(QStringLiteral("credits"), Texts::tr("Credits")),
        entry<ReviewsPage>(QStringLiteral("reviews"), Texts::tr("Reviews")),
        entry<ReportsPage>(QStringLiteral("reports"), Texts::tr("Reports")),
        entry<AuditPage>(QStringLiteral("audit"), Texts::tr("Audit")),
        calendars,
    };
}

} // namespace kept
