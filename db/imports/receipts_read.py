"""Receipts out of the rows of a file: lines that stand apart are put together, rows that make no sense are named."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import blake2b
from operator import itemgetter
from typing import NamedTuple, TypeAlias
from zoneinfo import ZoneInfo

from db.imports.figures import BadFigure, Figures, instant
from db.imports.mapping import Amount, ReceiptMapping, UnitPrice, amount_columns, columns_named, terms_of
from db.imports.outcome import Refused
from db.imports.people_read import card_of
from db.imports.rows import Table
from db.lookup.goods import GoodsView
from loyalty.money import Currency, Minor, Thousandths

Cells: TypeAlias = list[str]
_Reader: TypeAlias = Callable[[Cells], Minor]
_Amounts: TypeAlias = tuple[Thousandths, Minor, tuple[Minor, ...], Minor, Minor]

_READABLE_ID_MAX = 64


#: A shop sells the same things at the same prices: beyond so many different lines, remembering stops.
REMEMBERED_MAX = 200_000


class LineRead(NamedTuple):
    """One line as the file gives it, in minor units: below nought and quantity nought are as given too."""

    goods: str
    name: str
    category: str
    quantity: Thousandths
    shelf: Minor
    #: By discount, in the mapping's order.
    taken: tuple[Minor, ...]
    paid: Minor
    received: Minor


@dataclass(frozen=True, slots=True)
class ReceiptRead:
    """A whole receipt. `first` and `last` are the lines of the file it stands on."""

    op_id: str
    number: str
    at: datetime
    card: str
    till: str
    lines: tuple[LineRead, ...]
    first: int
    last: int

    def named(self, goods: Mapping[str, GoodsView]) -> "ReceiptRead":
        """The same with names and categories from a goods list, where the file gives only codes."""
        lines = []
        for line in self.lines:
            known = goods.get(line.goods)
            if known is not None:
                line = line._replace(name=line.name or known.name, category=line.category or known.category)
            lines.append(line)
        return replace(self, lines=tuple(lines))

    @property
    def shelf(self) -> Minor:
        return sum([line.shelf for line in self.lines])

    @property
    def paid(self) -> Minor:
        return sum([line.paid for line in self.lines])

    @property
    def received(self) -> Minor:
        return sum([line.received for line in self.lines])


class Reading:
    """Reads one mapped file into receipts. Rows of a receipt need not stand together."""

    def __init__(self, mapping: ReceiptMapping, table: Table, *, currency: Currency, zone: ZoneInfo) -> None:
        self._mapping = mapping
        self._table = table
        self._figures = Figures(currency, mapping.file.decimal)
        self._zone = ZoneInfo(mapping.at.zone) if mapping.at.zone else zone
        columns = columns_named(mapping)
        self._places = dict(zip(columns, table.places(columns), strict=True))
        self._width = max(self._places.values()) + 1
        self.discounts = tuple(mapping.amounts.discounts)
        self._taken = tuple(self._amount(amount) for amount in mapping.amounts.discounts.values())
        self._shelf = self._amount(mapping.amounts.shelf) if mapping.amounts.shelf is not None else None
        self._paid = self._amount(mapping.amounts.paid) if mapping.amounts.paid is not None else None
        self._received = self._amount(mapping.amounts.received) if mapping.amounts.received is not None else None
        self._goods_at = tuple(self._places.get(name, -1) for name in (mapping.goods, mapping.name, mapping.category))
        figures = amount_columns(mapping)
        self._key = itemgetter(*(self._places[column] for column in figures))
        self._known: dict[object, _Amounts] = {}
        self.rows = 0

    def receipts(self, ends: dict[str, int]) -> Iterator[ReceiptRead | tuple[Refused, ...]]:
        """Each receipt when its last row has been read, or why its rows are refused. `ends` is from `last_rows`."""
        place = self._places[self._mapping.receipt]
        open_rows: dict[str, list[tuple[int, Cells]]] = {}
        for line, cells in self._table.rows():
            self.rows += 1
            number = cells[place].strip() if len(cells) > place else ""
            if not number:
                yield (Refused(line, "no_receipt_number"),)
                continue
            open_rows.setdefault(number, []).append((line, cells))
            if ends.get(number, line) == line:
                yield self._receipt(number, open_rows.pop(number))

    def _receipt(self, number: str, rows: list[tuple[int, Cells]]) -> ReceiptRead | tuple[Refused, ...]:
        """A receipt lands whole or not at all: with a row missing its sum would be wrong for good."""
        lines: list[LineRead] = []
        broken: list[Refused] = []
        # The first row says when and who. Some registers stamp each row as it is keyed in, so a later
        # instant is no contradiction; another customer is.
        head: str | None = None
        at, card, till = datetime.min, "", ""
        customer = self._places[self._mapping.customer.column] if self._mapping.customer else -1
        when = self._places[self._mapping.at.column]
        for row, cells in rows:
            try:
                if len(cells) < self._width:
                    raise BadFigure("too_few_columns", str(len(cells)))
                who = cells[customer] if customer >= 0 else ""
                if head is None:
                    at = instant(cells[when], self._mapping.at.format, self._zone).astimezone(UTC)
                    card = self._card(who)
                    till = self._text(cells, self._mapping.till)
                    head = who
                elif who != head:
                    raise BadFigure("other_customer", who)
                lines.append(self._line(cells))
            except BadFigure as bad:
                broken.append(Refused(row, bad.code, (("text", bad.text),)))
        if broken:
            known = {refused.line for refused in broken}
            because = (("line", str(broken[0].line)),)
            held_back = [Refused(row, "held_back", because) for row, _ in rows if row not in known]
            return tuple(sorted((*broken, *held_back), key=lambda refused: refused.line))
        op_id = import_id("import", self._mapping.source, number)
        return ReceiptRead(op_id, number, at, card, till, tuple(lines), rows[0][0], rows[-1][0])

    def _line(self, cells: Cells) -> LineRead:
        told = self._key(cells)
        amounts = self._known.get(told)
        if amounts is None:
            amounts = self._amounts(cells)
            if len(self._known) < REMEMBERED_MAX:
                self._known[told] = amounts
        goods, name, category = self._goods_at
        return LineRead(
            cells[goods].strip() if goods >= 0 else "",
            cells[name].strip() if name >= 0 else "",
            cells[category].strip() if category >= 0 else "",
            *amounts,
        )

    def _amounts(self, cells: Cells) -> _Amounts:
        """Quantity, shelf price, discounts, paid, received. Raises BadFigure."""
        taken = tuple([read(cells) for read in self._taken])
        off = sum(taken)
        if self._shelf is not None:
            shelf = self._shelf(cells)
            paid = self._paid(cells) if self._paid is not None else shelf - off
            if shelf - off != paid:
                raise BadFigure("does_not_add_up", f"{shelf} - {off} = {paid}")
        else:
            assert self._paid is not None
            paid = self._paid(cells)
            shelf = paid + off
        received = self._received(cells) if self._received is not None else paid
        quantity = self._mapping.quantity
        units = self._figures.quantity(cells[self._places[quantity]]) if quantity else 1_000
        return units, shelf, taken, paid, received

    def _text(self, cells: Cells, column: str) -> str:
        return cells[self._places[column]].strip() if column else ""

    def _card(self, text: str) -> str:
        """The customer's card number; empty for a guest. Raises BadFigure for what can't be a card."""
        return card_of(text, self._mapping.customer.prefix) if self._mapping.customer is not None else ""

    def _amount(self, amount: Amount) -> _Reader:
        """A function from a row's cells to minor units, its columns already found."""
        figures = self._figures
        if isinstance(amount, UnitPrice):
            price, times = self._places[amount.price], self._places[amount.times]
            return lambda cells: figures.priced(cells[price], cells[times])
        placed = tuple((self._places[column], sign) for column, sign in terms_of(amount))
        if len(placed) == 1 and placed[0][1] == 1:
            only = placed[0][0]
            return lambda cells: figures.money(cells[only])
        return lambda cells: sum([sign * figures.money(cells[place]) for place, sign in placed])


def last_rows(mapping: ReceiptMapping, table: Table) -> tuple[dict[str, int], int]:
    """On which line each receipt ends, and how many rows there are: a first look at the whole file.

    It also finds a file that breaks off before anything of it has landed.
    """
    (place,) = table.places((mapping.receipt,))
    ends: dict[str, int] = {}
    rows = 0
    for line, cells in table.rows():
        rows += 1
        if len(cells) > place:
            ends[cells[place].strip()] = line
    return ends, rows


def import_id(what: str, source: str, number: str) -> str:
    """The operation's id: the same from the same source and number, on every machine and in every run."""
    readable = f"{what}:{source}:{number}"
    if len(readable) <= _READABLE_ID_MAX and readable.isascii() and readable.isprintable():
        return readable
    return f"{what}:{source}:{blake2b(number.encode(), digest_size=12).hexdigest()}"
