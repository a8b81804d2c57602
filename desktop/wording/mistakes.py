"""Mistakes in documents and in files, in plain words: what is wrong and what to write instead."""

from collections.abc import Mapping

from desktop.wording.figures import number
from desktop.wording.words import Words


def word_mistake(code: str, facts: Mapping[str, object], words: Words) -> str:
    """A `loyalty.document_shape.Problem`, without its place: that stands beside it."""
    match code:
        case "missing":
            text = words.tr("is missing: add it.")
        case "unknown_field":
            text = words.tr("is not known here: look for a slip of the pen, or take it out.")
        case "not_a_whole_number":
            text = words.tr("is not a whole number: money is in minor units, points in their smallest unit.")
        case "too_small":
            text = words.tr("{value} is too small: at least {least}.")
        case "too_large":
            text = words.tr("{value} is too large: at most {most}.")
        case "empty":
            text = words.tr("is empty: write something.")
        case "not_text":
            text = words.tr("is not a text: write one between quotation marks.")
        case "too_long":
            text = words.tr("is too long: at most {most} characters.")
        case "not_yes_or_no":
            text = words.tr("is neither true nor false.")
        case "not_one_of":
            text = words.tr("{value} is not one of: {words}.")
        case "not_an_instant":
            text = words.tr("is no instant: write it as 2026-11-21T16:00:00+03:00.")
        case "not_a_date":
            text = words.tr("is no date: write it as 2026-11-21.")
        case "not_a_list":
            text = words.tr("is not a list: write it between square brackets.")
        case "too_few":
            text = words.tr("has too few entries: at least {least}.")
        case "too_many":
            text = words.tr("has too many entries: at most {most}.")
        case "not_an_object":
            text = words.tr("is not an object: write it between curly brackets.")
        case "not_json":
            text = words.tr("is not JSON: {why}.")
        case "not_an_id":
            text = words.tr("is no id: take {least} to {most} plain letters, digits and signs.")
        case "one_of_these":
            text = words.tr("give this or {other}: exactly one of them.")
        case "needs_books":
            text = words.tr("can be found only in books: leave it out, or describe a standing.")
        case "not_so_much_left":
            text = words.tr("only {left} thousandths of it can still come back.")
        case "amount_or_lines":
            text = words.tr("give an amount or lines: exactly one of them.")
        case _:
            text = _of_a_programme(code, words)
    return text.format(**{"code": code, "least": "", "most": "", "value": "", "other": "", **_written(facts, words)})


def _of_a_programme(code: str, words: Words) -> str:
    match code:
        case "choose":
            return words.tr("choose which ones.")
        case "no_such_zone":
            return words.tr("{zone} is no time zone: write one such as Europe/Budapest.")
        case "id_twice":
            return words.tr("{id} is used twice, also at {other}: give each its own.")
        case "not_ascending":
            return words.tr("{value} is not more than {other}, which is {below}: put the steps in order.")
        case "not_above":
            return words.tr("{value} is not more than {other}, which is {least}.")
        case "no_such_purse":
            return words.tr("the programme has no purse {purse}.")
        case "no_such_tier":
            return words.tr("the programme has no tier {tier}.")
        case "no_kind":
            return words.tr("say what kind it is, one of: {words}.")
        case "no_such_coupon":
            return words.tr("the programme has no campaign {campaign} that asks for a coupon.")
        case "visits_or_receipt":
            return words.tr("say when it is given: every so many visits, or from an amount on a receipt.")
        case "not_an_hour":
            return words.tr("is no hour: write it as 16:00.")
        case "not_a_day_of_the_year":
            return words.tr("is no day of the year: write month and day, as 12-31.")
        case "ends_before_it_starts":
            return words.tr("ends before it begins.")
        case "no_hours":
            return words.tr("ends at the hour it begins: take a later one.")
        case "money_is_its_face":
            return words.tr("a purse of money is worth its face: leave this out.")
        case "example_differs":
            return words.tr("{example} gives {got} and expects {expected}: mend the rules or the example.")
        case "not_the_shops":
            return words.tr("is not the shop's own, which is {shop}.")
        case "purse_twice":
            return words.tr("asks the same purse twice.")
        case "below_nought":
            return words.tr("is below nought.")
        case "not_above_nought":
            return words.tr("is not more than nought.")
        case _:
            return words.tr("is not right ({code}).")


def word_refused_row(code: str, facts: Mapping[str, str], words: Words) -> str:
    """Why a row of an imported file did not land."""
    match code:
        case "too_few_columns":
            text = words.tr("The row has too few columns.")
        case "no_receipt_number":
            text = words.tr("The receipt's number is missing.")
        case "no_customer_number":
            text = words.tr("The customer's number is missing.")
        case "no_code":
            text = words.tr("The goods' code is missing.")
        case "held_back":
            text = words.tr("Line {line} of the same receipt was refused; a receipt lands whole or not at all.")
        case "not_an_instant":
            text = words.tr("{text} is no date and time.")
        case "not_a_date":
            text = words.tr("{text} is no date. Write day, month and year as in the other rows, or leave it empty.")
        case "not_money" | "not_points" | "not_a_quantity":
            text = words.tr("{text} is no figure. Write it in digits alone, without a currency or other words.")
        case "too_fine":
            text = words.tr("{text} has more decimals than can be kept. Round it.")
        case "below_nought":
            text = words.tr("{text} is below nought. Write 0 or more.")
        case "does_not_add_up":
            text = words.tr("Shelf price less discounts is not what was paid: {text}.")
        case "other_customer":
            text = words.tr("The same receipt has another customer here: {text}.")
        case "other_content":
            text = words.tr("This was imported before with other content. What is in the books stays.")
        case "in_the_future":
            text = words.tr("{text} is still to come. Write a day that has been.")
        case "too_long":
            text = words.tr("This text is too long: {text}…")
        case _:
            text = _of_a_customer(code, words)
    return text.format(**{"text": "", "line": "", **facts, "code": code})


def _of_a_customer(code: str, words: Words) -> str:
    match code:
        case "not_a_card":
            return words.tr("{text} is no card number: 8 to 40 letters and digits.")
        case "card_taken":
            return words.tr("Card {text} belongs to another customer.")
        case "phone_taken":
            return words.tr("Phone {text} belongs to another customer.")
        case "bad_phone":
            return words.tr("{text} is no phone number. Write it with its area code, or leave it empty.")
        case "nothing_known":
            return words.tr("Customer {text} has no card, phone, name or address to be found by.")
        case "card_twice":
            return words.tr("Card {text} stands in the file a second time.")
        case "phone_twice":
            return words.tr("Phone {text} stands in the file a second time.")
        case "email_twice":
            return words.tr("Address {text} stands in the file a second time.")
        case "no_key":
            return words.tr("No number, card, phone or e-mail by which this customer could be known again.")
        case "not_yes_or_no":
            return words.tr("{text} is neither yes nor no. Write one of them.")
        case "damaged_number":
            return words.tr("{text} was cut short by a spreadsheet: make its column text and save again.")
        case "no_year":
            return words.tr("The birthday {text} has no year and was left out. Write day, month and year to keep it.")
        case "no_such_purse":
            return words.tr("The programme has no purse {text}.")
        case _:
            return words.tr("This row cannot be used ({code}).")


def word_refused_file(code: str, facts: Mapping[str, str], words: Words) -> str:
    """Why a whole file can't be imported. Nothing of it has landed."""
    match code:
        case "unreadable":
            text = words.tr("{path} cannot be read: {why}.")
        case "empty":
            text = words.tr("The file is empty. It needs a first row with the names of its columns.")
        case "no_such_column":
            text = words.tr("The file has no column {column}. It has: {header}. Mend the mapping.")
        case "no_columns":
            text = words.tr(
                "The columns need names that can be known: code, name, category, price. They are: {header}."
            )
        case "unknown_encoding":
            text = words.tr("{encoding} is no way of writing letters that is known here. Try utf-8 or cp1251.")
        case "broken":
            text = words.tr("The file breaks off or is garbled near line {line} ({why}). Nothing was imported.")
        case "no_such_sheet":
            text = words.tr("The workbook has no sheet {sheet}. It has: {sheets}.")
        case "old_workbook":
            text = words.tr("This workbook is of an old kind or has a password. Save it as .xlsx or .csv without one.")
        case "too_big":
            text = words.tr("This workbook is too big. Save the sheet as .csv.")
        case "too_wide":
            text = words.tr("Line {line} has more than {most} columns. Choose another file.")
        case "other_mapping":
            text = words.tr("This mapping is for {of}. Choose another one.")
        case _:
            text = words.tr("The file cannot be used ({code}). Nothing was imported.")
    return text.format(
        **{
            "path": "",
            "why": "",
            "column": "",
            "header": "",
            "encoding": "",
            "line": "",
            "of": "",
            "sheet": "",
            "sheets": "",
            "most": "",
            **facts,
            "code": code,
        }
    )


def _written(facts: Mapping[str, object], words: Words) -> dict[str, str]:
    """Whole numbers with the language's separators, all else as it is."""
    return {
        name: number(value, 0, words.language) if isinstance(value, int) and not isinstance(value, bool) else str(value)
        for name, value in facts.items()
    }
