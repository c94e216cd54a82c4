// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/templateform.h"

#include "models/exchange/shippedholidays.h"
#include "models/tables/holidaywords.h"
#include "ui/look/keptstyle.h"
#include "ui/look/metrics.h"
#include "ui/pages/formfields.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kept {

namespace {

constexpr int formWidth = 880;
constexpr int codeLength = 3;

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(kept::TemplateForm)
};

QString groupTitle(QuestionGroup group)
{
    switch (group) {
    case QuestionGroup::Agreement:
        return Texts::tr("Agreement");
    case QuestionGroup::Provider:
        return Texts::tr("Provider");
    case QuestionGroup::Customer:
        return Texts::tr("Customer");
    case QuestionGroup::Services:
        return Texts::tr("Services");
    case QuestionGroup::Charges:
        return Texts::tr("Charges");
    case QuestionGroup::Texts:
        break;
    }
    return Texts::tr("Further texts");
}

QString fieldName(const QString &key) { return QStringLiteral("answer.") + key; }

/// The countries by their names in the reader's language.
std::vector<std::pair<QString, QString>> namedCountries(const std::vector<HolidayCountry> &countries)
{
    std::vector<std::pair<QString, QString>> named;
    for (const HolidayCountry &each : countries)
        named.emplace_back(countryWord(each), each.code);
    std::sort(named.begin(), named.end(),
        [](const auto &a, const auto &b) { return QString::localeAwareCompare(a.first, b.first) < 0; });
    return named;
}

/// Whether other questions are answered by this one's answer.
bool leads(const QString &key)
{
    static const QStringList keys{QStringLiteral("provider"), QStringLiteral("customer"), QStringLiteral("zone")};
    return keys.contains(key);
}

} // namespace

TemplateForm::TemplateForm(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    m_area = new QScrollArea(this);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_area, 1);
    layout->addWidget(horizontalRule(this));
    layout->addWidget(buildButtons());
}

QWidget *TemplateForm::buildButtons()
{
    const Metrics m = metrics();
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(m.gap(), m.half(), m.gap(), m.half());
    row->setSpacing(m.half());
    auto *back = new QPushButton(tr("Back to the templates"), buttons);
    back->setObjectName(QStringLiteral("template.back"));
    m_open = textLabel({}, Type::Small, true, buttons);
    m_open->setObjectName(QStringLiteral("template.open"));
    m_open->setWordWrap(true);
    auto *confirm = new QPushButton(tr("Make the draft"), buttons);
    confirm->setObjectName(QStringLiteral("template.make"));
    setPrimary(confirm);
    row->addWidget(back);
    row->addWidget(m_open, 1);
    row->addWidget(confirm);
    connect(back, &QPushButton::clicked, this, &TemplateForm::backRequested);
    connect(confirm, &QPushButton::clicked, this, &TemplateForm::confirmed);
    return buttons;
}

void TemplateForm::ask(const AgreementTemplate &agreementTemplate, std::shared_ptr<const Portfolio> records,
    const QDate &today, const TemplateAnswers &given)
{
    m_template = agreementTemplate;
    m_records = std::move(records);
    m_today = today;
    m_questions = templateQuestions(m_template);
    m_fields.clear();
    m_grids.clear();
    m_typed.clear();
    auto *form = new QWidget(m_area);
    form->setBackgroundRole(QPalette::Base);
    form->setAutoFillBackground(true);
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(metrics().wide(), metrics().gap(), metrics().wide(), metrics().gap());
    column->setSpacing(metrics().threeQuarters());
    FormGrid *grid = nullptr;
    std::optional<QuestionGroup> shown;
    for (const TemplateQuestion &question : m_questions) {
        if (shown != question.group) {
            if (shown)
                column->addWidget(horizontalRule(form));
            column->addWidget(textLabel(groupTitle(question.group), Type::Section, false, form));
            grid = new FormGrid(2, form);
            grid->setMaximumWidth(metrics().px(formWidth));
            column->addWidget(grid);
            shown = question.group;
        }
        addField(grid, question);
    }
    column->addStretch();
    m_area->setWidget(form); // takes the place of the one before
    m_filling = true;
    for (const TemplateQuestion &question : m_questions)
        if (const auto answer = given.find(question.key); answer != given.end()) {
            m_typed.insert(question.key);
            setAnswer(question, answer->second);
        }
    m_filling = false;
    suggest();
}

void TemplateForm::addField(FormGrid *grid, const TemplateQuestion &question)
{
    QWidget *field = makeField(grid, question);
    m_fields.emplace(question.key, field);
    m_grids.emplace(question.key, grid);
    fillChoices(question);
    const auto take = [this, key = question.key] { this->take(key); };
    if (auto *combo = qobject_cast<QComboBox *>(field)) {
        connect(combo, &QComboBox::activated, this, take);
        if (combo->isEditable())
            connect(combo->lineEdit(), &QLineEdit::textEdited, this, take);
    } else if (auto *edit = qobject_cast<QLineEdit *>(field)) {
        connect(edit, &QLineEdit::textEdited, this, take);
    }
}

QWidget *TemplateForm::makeField(FormGrid *grid, const TemplateQuestion &question)
{
    const QString name = fieldName(question.key);
    switch (question.kind) {
    case QuestionKind::Organisation:
    case QuestionKind::Hours:
    case QuestionKind::Country:
        return grid->addChoice(question.label, name);
    case QuestionKind::Service: {
        auto *combo = new QComboBox(grid);
        combo->setEditable(true);
        combo->setInsertPolicy(QComboBox::NoInsert);
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        grid->add(question.label, name, combo);
        combo->lineEdit()->setAccessibleName(question.label);
        combo->setToolTip(tr("A service of the provider, or the name of a new one."));
        return combo;
    }
    case QuestionKind::Amount:
        return grid->addNumber(question.label, name, tr("each billing period"));
    case QuestionKind::Currency: {
        QLineEdit *code = grid->addNumber(question.label, name);
        code->setAlignment(Qt::AlignLeading);
        code->setMaxLength(codeLength);
        return code;
    }
    case QuestionKind::Text:
    case QuestionKind::Date:
    case QuestionKind::Zone:
        break;
    }
    return grid->addText(question.label, name);
}

void TemplateForm::fillChoices(const TemplateQuestion &question)
{
    auto *combo = qobject_cast<QComboBox *>(m_fields.at(question.key));
    if (combo == nullptr)
        return;
    combo->setPlaceholderText(tr("Choose…"));
    if (question.kind == QuestionKind::Organisation) {
        for (const Organisation &each : m_records->organisations)
            if (!each.archived)
                combo->addItem(each.name, each.id.text());
    } else if (question.kind == QuestionKind::Hours) {
        for (const CalendarRecord &each : m_records->calendars)
            if (!each.archived)
                combo->addItem(each.name, each.id.text());
        combo->addItem(tr("New: Monday to Friday, 9:00 to 17:00"), newOfficeHours());
        combo->addItem(tr("New: around the clock"), newRoundTheClock());
    } else if (question.kind == QuestionKind::Country) {
        combo->addItem(tr("no country"), QString());
        if (const auto countries = shippedHolidays())
            for (const auto &[word, code] : namedCountries(*countries))
                combo->addItem(word, code);
    }
}

void TemplateForm::fillServices(QComboBox *combo, const QString &typed)
{
    const auto *provider = qobject_cast<QComboBox *>(m_fields.at(QStringLiteral("provider")));
    combo->clear();
    for (const Service &each : m_records->services)
        if (!each.archived && each.provider.text() == provider->currentData().toString())
            combo->addItem(each.name);
    combo->setEditText(typed);
}

void TemplateForm::setAnswer(const TemplateQuestion &question, const QString &answer)
{
    QWidget *field = m_fields.at(question.key);
    if (auto *combo = qobject_cast<QComboBox *>(field)) {
        if (question.kind == QuestionKind::Service)
            fillServices(combo, answer);
        else
            combo->setCurrentIndex(combo->findData(answer)); // none stands for no answer
        return;
    }
    const QDate date = question.kind == QuestionKind::Date ? QDate::fromString(answer, Qt::ISODate) : QDate();
    const bool number = question.kind == QuestionKind::Amount;
    static_cast<QLineEdit *>(field)->setText(date.isValid() ? inputText(date) : number ? inputText(answer) : answer);
}

QString TemplateForm::answerIn(const TemplateQuestion &question) const
{
    const QWidget *field = m_fields.at(question.key);
    if (const auto *combo = qobject_cast<const QComboBox *>(field))
        return question.kind == QuestionKind::Service ? combo->currentText() : combo->currentData().toString();
    const QString typed = static_cast<const QLineEdit *>(field)->text().trimmed();
    if (question.kind == QuestionKind::Date) {
        const auto date = dateInput(typed);
        return date ? date->toString(Qt::ISODate) : typed;
    }
    if (question.kind == QuestionKind::Amount && !typed.isEmpty()) {
        const auto *currency = static_cast<const QLineEdit *>(m_fields.at(QStringLiteral("currency")));
        const auto amount = moneyInput(typed, currency->text().trimmed().toUpper());
        return amount ? amount->amountText() : typed;
    }
    return question.kind == QuestionKind::Currency ? typed.toUpper() : typed;
}

TemplateAnswers TemplateForm::answers() const
{
    TemplateAnswers answers;
    for (const TemplateQuestion &question : m_questions)
        answers.emplace(question.key, answerIn(question));
    return answers;
}

TemplateAnswers TemplateForm::typed() const
{
    TemplateAnswers answers;
    for (const TemplateQuestion &question : m_questions)
        if (m_typed.contains(question.key))
            answers.emplace(question.key, answerIn(question));
    return answers;
}

void TemplateForm::take(const QString &key)
{
    if (m_filling)
        return;
    m_typed.insert(key);
    if (leads(key))
        suggest();
    tellReasons();
    tellOpen();
    Q_EMIT edited();
}

void TemplateForm::suggest()
{
    const auto [known, reasons] = proposeAnswers(m_template, *m_records, m_today, typed());
    m_reasons = reasons;
    m_filling = true;
    for (const TemplateQuestion &question : m_questions)
        if (!m_typed.contains(question.key))
            setAnswer(question, known.at(question.key));
    m_filling = false;
    tellReasons();
    tellOpen();
}

/// What stands in a field without having been typed there says where it comes from.
void TemplateForm::tellReasons()
{
    for (const TemplateQuestion &question : m_questions) {
        const auto reason = m_reasons.find(question.key);
        const bool told = reason != m_reasons.end() && !m_typed.contains(question.key);
        const QString text = !told                   ? QString()
            : answerIn(question).trimmed().isEmpty() ? reason->second
                                                     : tr("Proposed: %1").arg(reason->second);
        m_grids.at(question.key)->setNote(m_fields.at(question.key), text);
    }
}

void TemplateForm::tellOpen()
{
    const TemplateAnswers now = answers();
    QStringList missing;
    for (const TemplateQuestion &each : m_questions)
        if (each.required && now.at(each.key).trimmed().isEmpty())
            missing << each.label;
    if (!missing.isEmpty()) {
        m_open->setText(tr("Still needed for a draft: %1.").arg(missing.join(QStringLiteral(", "))));
        return;
    }
    const auto open = std::count_if(m_questions.begin(), m_questions.end(),
        [&](const TemplateQuestion &each) { return now.at(each.key).trimmed().isEmpty(); });
    m_open->setText(open == 0
            ? tr("Every question has an answer.")
            : tr("%n question(s) without an answer. What is left open stays a placeholder, and the completeness check "
                 "names it.",
                nullptr, static_cast<int>(open)));
}

void TemplateForm::focusField(const QString &key)
{
    const auto found = m_fields.find(key.isEmpty() ? m_questions.front().key : key);
    if (found == m_fields.end())
        return;
    found->second->setFocus(Qt::ShortcutFocusReason);
    m_area->ensureWidgetVisible(found->second, 0, metrics().px(120));
}

} // namespace kept
