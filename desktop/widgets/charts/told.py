"""A picture in words: its name, its lines, its places and values, and what one place says in full."""

from dataclasses import dataclass

from db.reports.answer import Picture, Series, Unit
from desktop.wording.reports import amounts, said, values
from desktop.wording.words import Words

#: Places that have a name rather than a turn: they may stand in any order and may be long.
_NAMES = frozenset({Unit.TEXT, Unit.WORD, Unit.RULE, Unit.TIER, Unit.PURSE, Unit.TILL, Unit.MEMBER, Unit.RECEIPT})


@dataclass(frozen=True, slots=True)
class Told:
    """A picture and whose words it is told in."""

    picture: Picture
    words: Words
    #: The question it belongs to: its keys are worded by it.
    question: str = ""
    #: The owner's own figure of their trade, drawn across; None for none.
    benchmark: int | None = None

    @property
    def title(self) -> str:
        return said.name(self.question, self.picture.key, self.words)

    @property
    def about(self) -> str:
        return said.meant(self.question, self.picture.key, self.words)

    @property
    def has_names(self) -> bool:
        """Whether along x stand names, rather than days or numbers."""
        return self.picture.x_unit in _NAMES

    @property
    def is_money(self) -> bool:
        return amounts.scaled(0, self.picture.unit, self.words, self.picture.purse).is_money

    @property
    def whole(self) -> int:
        """How many of a value make a whole unit."""
        whole: int = 10 ** amounts.scaled(0, self.picture.unit, self.words, self.picture.purse).decimals
        return whole

    def series(self, series: Series) -> str:
        return values.cell(series.key, series.unit, self.words, question=self.question)

    def place(self, number: int) -> str:
        """A place on x in full."""
        return values.cell(self.picture.x[number], self.picture.x_unit, self.words, question=self.question)

    def mark(self, number: int) -> str:
        """A place on x as short as can be."""
        return values.short(self.picture.x[number], self.picture.x_unit, self.words, question=self.question)

    def years(self) -> tuple[int | None, ...]:
        """By place the year it lies in; nothing where all lie in one."""
        years = tuple(values.year_of(place, self.picture.x_unit) for place in self.picture.x)
        return years if len(set(years)) > 1 else (None,) * len(years)

    def value(self, value: int | None) -> str:
        """A value in full."""
        return values.cell(value, self.picture.unit, self.words, self.picture.purse)

    def tick(self, value: int, *, last: bool = False) -> str:
        """A value beside the axis; the last one says what money it is."""
        text = values.short(value, self.picture.unit, self.words, self.picture.purse)
        return amounts.with_sign(text, self.words) if last and self.is_money else text

    def glance(self, value: int) -> str:
        """A value beside its bar."""
        return values.rounded(value, self.picture.unit, self.words, self.picture.purse)

    def in_heat(self, value: int) -> str:
        """A value in its cell of a heat map: a share without its sign, which the map's name bears."""
        if self.picture.unit is Unit.SHARE:
            return str((value + 50) // 100)
        return values.short(value, self.picture.unit, self.words, self.picture.purse)

    def marked(self, key: str, x: int, y: int) -> str:
        """What a mark says: its name may have places for both of its shares."""
        name = said.name(self.question, key, self.words)
        shares = (values.rounded(share, Unit.SHARE, self.words) for share in (x, y))
        at = dict(zip("xy", shares, strict=True))
        return name.format(**at) if "{" in name else f"{name}: {at['y']}"

    def benchmark_said(self) -> str:
        words = self.words
        return words.tr("Your trade: {value}").format(value=self.value(self.benchmark))

    def rows(self, number: int) -> tuple[tuple[str, str], ...]:
        """What a place says: each line's name and its value."""
        return tuple((self.series(series), self.value(series.values[number])) for series in self.picture.series)

    def sentence(self, number: int) -> str:
        """The same in one breath, for whoever listens."""
        rows = self.rows(number)
        spoken = "; ".join(f"{name} {value}" if len(rows) > 1 else value for name, value in rows)
        return f"{self.place(number)}: {spoken}"
