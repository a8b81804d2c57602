"""What an erasure did and what it could not do, in plain words."""

from collections.abc import Iterator
from datetime import date

from desktop.wording.moments import day_together
from desktop.wording.words import Words


def word_forgotten(*, count: int, clean: bool, named_until: date | None, words: Words) -> str:
    """What was done, whether the file is through with it, and what older copies still say."""
    return " ".join(_sentences(count, clean, named_until, words))


def _sentences(count: int, clean: bool, named_until: date | None, words: Words) -> Iterator[str]:
    if not count:
        yield words.tr("Nobody was erased: they are gone already.")
        return
    yield words.tr("%n customer(s) erased for good. Sales and totals stay as they were.", "", count).replace(
        "%n", str(count)
    )
    if not clean:
        yield words.tr("The file itself is cleaned when the program starts next.")
    if named_until is not None:
        day = day_together(named_until, words)
        yield words.tr("Copies made before now keep the name until {day}.").format(day=day)


def word_what_goes(words: Words) -> str:
    """What is erased, for whoever is about to say yes."""
    return words.tr(
        "Name, phone, e-mail, birthday, notes, card numbers, groups, agreed terms and every reason in words. Cards "
        "stop working, coupons are taken back, and what is left in the purses can no longer be spent."
    )


def word_what_stays(words: Words) -> str:
    """What is kept all the same."""
    return words.tr(
        "Sales, returns and points, under a number that leads to nobody: totals and reports do not change. What was "
        "agreed to and when, without a name."
    )
