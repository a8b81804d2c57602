"""What a file's columns most likely mean: by the words over them, else by what stands in them."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from hashlib import blake2b
from itertools import islice
from pathlib import Path
from typing import Any, cast

import msgspec

from db.imports.column_words import BALANCE_WORDS, CUSTOMER_FIELDS, GOODS_FIELDS, Field
from db.imports.figures import DATE_FORMS, day_or_none
from db.imports.mapping import FORMAT, CardColumn, CustomerMapping, FileShape, GoodsMapping
from db.imports.rows import opened
from db.imports.sniffing import sniffed
from db.imports.table import unique
from db.lookup.search_keys import fold
from loyalty.programme import Purse

#: Rows looked at before a guess.
LOOK_ROWS = 200
#: The row that names the columns is among the first so many.
HEADER_ROWS = 12
#: So many of a column's values of a hundred must look like it before it is taken for it.
ALIKE_PERCENT = 80
#: A field that holds a balance is called after its purse.
BALANCE = "balance:"
#: A field that says what a customer agreed to is called after its purpose. Only a hand gives a column such a meaning.
CONSENT = "consent:"
#: Where the month comes before the day.
_MONTH_FIRST = frozenset({"US", "PH", "FM", "MH", "PW", "GU", "PR"})
#: Too short to be looked for among other words: «no», «id».
_PHRASE_SHORTEST = 3
#: What a column is that is named by a field's words and no others.
_EXACT = 1_000


class Sure(StrEnum):
    """How sure a guess is."""

    NAMED = "named"
    LOOKS = "looks"
    NOT = "not"


@dataclass(frozen=True, slots=True)
class Look:
    """The beginning of a file: how it is written, its columns, its first rows with their lines."""

    shape: FileShape
    header: tuple[str, ...]
    rows: tuple[tuple[int, tuple[str, ...]], ...]

    def values(self, column: str) -> list[str]:
        """What stands in a column, without empty cells."""
        place = self.header.index(column)
        return [text for _, cells in self.rows if place < len(cells) and (text := cells[place].strip())]


@dataclass(frozen=True, slots=True)
class ColumnGuess:
    column: str
    #: A field's name, "balance:" and a purse's id, or empty: leave it out.
    field: str
    sure: Sure


@dataclass(frozen=True, slots=True)
class Guess:
    """What the file most likely means. `doubts` are what was decided without knowing, to be told."""

    mapping: CustomerMapping
    columns: tuple[ColumnGuess, ...]
    doubts: tuple[str, ...] = ()


def look(path: Path, *, country: str = "") -> Look:
    """The beginning of a file, and how it is written. Raises FileRefused."""
    shape = sniffed(path, country=country)
    with opened(path, msgspec.structs.replace(shape, header=False)) as table:
        rows = [(line, tuple(cells)) for line, cells in islice(table.rows(), LOOK_ROWS + 1)]
    skip, is_header = _header([cells for _, cells in rows[:HEADER_ROWS]], country)
    shape = msgspec.structs.replace(shape, skip=skip, header=is_header)
    named = rows[skip][1]
    header = unique(list(named) if is_header else [""] * len(named))
    return Look(shape, header, tuple(rows[skip + is_header :]))


def guess_customers(seen: Look, *, purses: tuple[Purse, ...], country: str) -> Guess:
    """What the columns of a list of customers mean."""
    fields = (*CUSTOMER_FIELDS, *_balance_fields(purses))
    columns = tuple(_assigned(seen, fields, country))
    return with_columns(seen, columns, country=country)


def with_columns(seen: Look, columns: Sequence[ColumnGuess], *, country: str) -> Guess:
    """The mapping that such columns make; how days and figures are written is read from their values."""
    named: dict[str, list[str]] = {}
    for one in columns:
        named.setdefault(one.field, []).append(one.column)
    first = {field: names[0] for field, names in named.items() if field}
    days = [text for field in ("birthday", "joined") for name in named.get(field, ())[:1] for text in seen.values(name)]
    form, is_plain = date_form(days, country)
    balances = {field.removeprefix(BALANCE): name for field, name in first.items() if field.startswith(BALANCE)}
    figures = [text for name in balances.values() for text in seen.values(name)]
    mapping = CustomerMapping(
        format=FORMAT,
        source=_source(seen, has_numbers="customer" in first),
        file=msgspec.structs.replace(seen.shape, decimal=decimal_sign(figures)),
        customer=first.get("customer", ""),
        card=CardColumn(first["card"]) if "card" in first else None,
        phone=first.get("phone", ""),
        name=named.get("name", []),
        email=first.get("email", ""),
        birthday=first.get("birthday", ""),
        joined=first.get("joined", ""),
        date_format=form,
        language=first.get("language", ""),
        notes=first.get("notes", ""),
        balances=balances,
        consents={
            cast(Any, field.removeprefix(CONSENT)): name for field, name in first.items() if field.startswith(CONSENT)
        },
    )
    return Guess(mapping, tuple(columns), () if is_plain else ("day_or_month",))


def guess_goods(seen: Look) -> GoodsMapping | None:
    """What the columns of a list of goods mean; None where no column is named as its code, or none as its name."""
    found = {one.field: one.column for one in _assigned(seen, GOODS_FIELDS, "") if one.sure is Sure.NAMED}
    if "code" not in found or "name" not in found:
        return None
    price = found.get("price", "")
    return GoodsMapping(
        format=FORMAT,
        source="shop-list",
        file=msgspec.structs.replace(seen.shape, decimal=decimal_sign(seen.values(price) if price else [])),
        code=found["code"],
        name=[found["name"]],
        category=found.get("category", ""),
        price=price,
    )


def date_form(values: Sequence[str], country: str) -> tuple[str, bool]:
    """The form in which most of these days can be read, and whether it is the only one (else the country chose)."""
    read = {form: sum(day_or_none(text, form) is not None for text in values) for form in DATE_FORMS}
    most = max(read.values(), default=0)
    if not most:
        return "", True
    fitting = [form for form in DATE_FORMS if read[form] == most]
    # A day without a century can be read with one too, as a year of the first century.
    fitting = [form for form in fitting if not any(_long_ago(text, form) for text in values)] or fitting
    if fitting[0] == "%Y-%m-%d":
        return "", True
    month_first = country in _MONTH_FIRST
    preferred = [form for form in fitting if form.startswith("%m") == month_first] or fitting
    # %d.%m.%Y and %d.%m.%y read nothing alike, but 03/04/1990 is read by two of these as different days.
    differ = any(len({day_or_none(text, form) for form in fitting} - {None}) > 1 for text in values)
    return preferred[0], not differ


def decimal_sign(values: Sequence[str]) -> str:
    """The sign before the hundredths."""
    for text in values:
        for sign in ",.":
            head, found, tail = text.rpartition(sign)
            other = "." if sign == "," else ","
            if found and head and tail.isdigit() and (len(tail) != 3 or other in head):
                return sign
    return "."


def _source(seen: Look, *, has_numbers: bool) -> str:
    """Whose numbers these are. A card or a phone means one customer whatever list it stands in; a list's own number
    means one within that program's lists, and those have the same columns next year.
    """
    if not has_numbers:
        return "people"
    return "list-" + blake2b("\x00".join(seen.header).encode(), digest_size=6).hexdigest()


def _long_ago(text: str, form: str) -> bool:
    day = day_or_none(text, form)
    return day is not None and day.year < 1000


def _header(rows: Sequence[Sequence[str]], country: str) -> tuple[int, bool]:
    """How many rows stand above the one that names the columns, and whether there is such a row at all."""
    filled = [sum(bool(cell.strip()) for cell in cells) for cells in rows]
    # A title over the list fills one cell of a row, and the list begins where more are filled.
    skip = next((place for place, count in enumerate(filled) if count > 1 or max(filled) <= 1), 0)
    looks = [field.looks for field in CUSTOMER_FIELDS if field.looks and field.name in ("email", "card", "phone")]
    return skip, not any(like(cell.strip(), country) for cell in rows[skip] for like in looks)


def _balance_fields(purses: tuple[Purse, ...]) -> Iterator[Field]:
    """A field for each purse by its own name; plain words for a balance mean the first purse that nothing names."""
    for place, purse in enumerate(purses):
        own = frozenset(filter(None, (fold(purse.id), fold(purse.name))))
        yield Field(BALANCE + purse.id, own | (BALANCE_WORDS if place == 0 else frozenset()))


def _assigned(seen: Look, fields: Sequence[Field], country: str) -> Iterator[ColumnGuess]:
    """Each column with its field, in the order of the file. The better name wins a field that two columns want."""
    said = {column: _by_name(column, fields) for column in seen.header}
    given: dict[str, ColumnGuess] = {}
    taken: set[str] = set()
    for column in sorted(seen.header, key=lambda name: -said[name][1]):
        field, weight = said[column]
        if (
            field is not None
            and weight
            and (field.many or field.name not in taken)
            and _fits(seen, column, field, country, weight)
        ):
            given[column] = ColumnGuess(column, field.name, Sure.NAMED)
            taken.add(field.name)
    for field in fields:
        if field.looks is None or field.name in taken:
            continue
        for column in seen.header:
            if column not in given and _looks(seen, column, field, country):
                given[column] = ColumnGuess(column, field.name, Sure.LOOKS)
                taken.add(field.name)
                break
    for column in seen.header:
        yield given.get(column, ColumnGuess(column, "", Sure.NOT))


def _by_name(column: str, fields: Sequence[Field]) -> tuple[Field | None, int]:
    """The field whose words stand over the column: the whole of them, else the longest part."""
    folded = fold(column)
    # A second column of one name, and «Phone 1».
    bare = folded.rstrip("0123456789 ") or folded
    best: tuple[Field | None, int] = (None, 0)
    for field in fields:
        for phrase in field.words:
            if phrase in (folded, bare):
                weight = _EXACT + (phrase == folded)
            elif len(phrase) >= _PHRASE_SHORTEST and f" {phrase} " in f" {folded} ":
                weight = len(phrase)
            else:
                continue
            if weight > best[1]:
                best = (field, weight)
    return best


def _fits(seen: Look, column: str, field: Field, country: str, weight: int) -> bool:
    """Whether what stands in the column may be what is over it."""
    values = seen.values(column)
    if field.name == "customer":
        # A number that two rows share, or that is missing here and there, is nobody's own.
        return bool(values) and len(set(values)) == len(seen.rows)
    if weight >= _EXACT or field.could is None or not values:
        return True
    return 2 * sum(field.could(text, country) for text in values) >= len(values)


def _looks(seen: Look, column: str, field: Field, country: str) -> bool:
    values = seen.values(column)
    alike = sum(field.looks(text, country) for text in values) if field.looks else 0
    return bool(values) and alike * 100 >= ALIKE_PERCENT * len(values)


def changed(guess: Guess, seen: Look, column: str, field: str, *, country: str) -> Guess:
    """The guess put right by hand: this column is that field; where a field has one column, another gives it up."""
    many = {one.name for one in CUSTOMER_FIELDS if one.many}
    columns = []
    for one in guess.columns:
        if one.column == column:
            one = ColumnGuess(column, field, Sure.NAMED)
        elif field and field not in many and one.field == field:
            one = replace(one, field="", sure=Sure.NAMED)
        columns.append(one)
    return with_columns(seen, columns, country=country)
