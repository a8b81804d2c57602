"""What is said about a list of customers that is being brought in."""

from typing import TYPE_CHECKING

from desktop.wording.columns import word_field
from desktop.wording.figures import number, points
from desktop.wording.mistakes import word_refused_row
from desktop.wording.moments import day_number
from desktop.wording.phones import phone

if TYPE_CHECKING:
    from db.imports.landing import Decided
    from db.imports.outcome import Imported
    from db.imports.people_read import CustomerRead
    from desktop.wording.words import Words

DOT = " · "


def word_fate(decided: "Decided", words: "Words") -> str:
    """What becomes of one row."""
    match decided.fate:
        case "new":
            return words.tr("A new customer")
        case "filled":
            return words.tr("A card you know gets its person")
        case "there":
            return words.tr("Came in before")
        case _:
            return words.tr("Will be left out")


def word_row(decided: "Decided", words: "Words") -> str:
    """Everything that is wrong with a row, else what it is read as."""
    wrong = [word_refused_row(one.code, dict(one.facts), words) for one in (*decided.problems, *decided.notes)]
    return " ".join(wrong if decided.problems else [DOT.join(_read(decided.row, words)), *wrong])


def _read(row: "CustomerRead", words: "Words") -> list[str]:
    told = {
        "customer": row.number,
        "name": row.name,
        "phone": phone(row.phone, words) if row.phone else "",
        "card": ", ".join(row.cards),
        "email": row.email,
        "birthday": day_number(row.birthday, words) if row.birthday else "",
        "joined": day_number(row.joined, words) if row.joined else "",
        "language": row.language,
        "notes": row.notes,
    }
    agreed = (word_field(f"consent:{purpose}", words) for purpose in row.consents)
    read = [f"{word_field(field, words)}: {text}" for field, text in told.items() if text]
    for purse, held in row.balances:
        read.append(f"{words.purse(purse).name}: {points(held, words.purse(purse), words)}")
    return [*read, *agreed]


def word_counts(outcome: "Imported", words: "Words") -> str:
    """How many rows there are, and what becomes, or has become, of them."""
    filled = outcome.landed - outcome.new_customers
    told = [
        _counted(words.tr("%n row(s)", "", outcome.rows), outcome.rows, words),
        _counted(words.tr("%n new customer(s)", "", outcome.new_customers), outcome.new_customers, words),
    ]
    if filled:
        told.append(_counted(words.tr("%n known card(s) with a person now", "", filled), filled, words))
    if outcome.already_there:
        came = words.tr("%n came in before", "", outcome.already_there)
        told.append(_counted(came, outcome.already_there, words))
    if outcome.refused:
        left = len(outcome.refused)
        told.append(_counted(words.tr("%n left out", "", left), left, words))
    return DOT.join(told)


def _counted(text: str, count: int, words: "Words") -> str:
    return text.replace("%n", number(count, 0, words.language))
