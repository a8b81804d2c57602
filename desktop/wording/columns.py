"""What columns of a list of customers are called: over an exported list, and where a foreign one is matched."""

from db.exports.customers import Headings
from db.exports.table_file import Style
from desktop.wording.words import Words

BALANCE = "balance:"


def word_field(field: str, words: Words) -> str:
    """A field of a customer, or what a column without one is; "balance:" and a purse's id is named after the purse."""
    if field.startswith(BALANCE):
        return words.purse(field.removeprefix(BALANCE)).name
    match field:
        case "":
            return words.tr("Leave out")
        case "customer":
            return words.tr("Customer number")
        case "name":
            return words.tr("Name")
        case "phone":
            return words.tr("Phone")
        case "card":
            return words.tr("Card")
        case "email":
            return words.tr("E-mail")
        case "birthday":
            return words.tr("Birthday")
        case "joined":
            return words.tr("Customer since")
        case "language":
            return words.tr("Language")
        case "notes":
            return words.tr("Notes")
        case "consent:email":
            return words.tr("Agrees to e-mail")
        case "consent:sms":
            return words.tr("Agrees to SMS")
        case "groups":
            return words.tr("Groups")
        case "tier":
            return words.tr("Tier")
        case "last_visit":
            return words.tr("Last visit")
        case "visits":
            return words.tr("Visits")
        case "spent":
            return words.tr("Spent")
        case _:
            return field


def word_agreed(file: str, words: Words) -> str:
    """The words of a consent that came with a list: what was shown when it was given nobody knows any more."""
    return words.tr("Agreed before: so says the list {file}.").format(file=file)


def word_doubt(code: str, words: Words) -> str:
    """What was decided about a file without knowing it."""
    match code:
        case "day_or_month":
            return words.tr(
                "The days can be read as day.month or month.day; they are read as this country writes them."
            )
        case _:
            return code


def csv_style(country: str, language: str) -> Style:
    """How the country's spreadsheets expect a CSV: where a comma stands before hundredths, cells need another sign."""
    from babel import Locale, UnknownLocaleError

    try:
        locale = Locale.parse(f"{language}_{country}")
    except (UnknownLocaleError, ValueError):
        locale = Locale.parse(language)
    decimal = locale.number_symbols["latn"]["decimal"]
    return Style(delimiter=";", decimal=",") if decimal == "," else Style()


def export_headings(words: Words) -> Headings:
    """What stands over the columns of an exported list, and its tiers, in these words."""
    fields = (
        *("name", "phone", "email", "birthday", "card", "tier", "groups", "language", "notes", "joined"),
        *("last_visit", "visits", "spent"),
        *(BALANCE + purse.id for purse in words.purses),
    )
    tiers = words.ladder.tiers if words.ladder else ()
    return Headings(
        fields={field: word_field(field, words) for field in fields}, tiers={tier.id: tier.name for tier in tiers}
    )
