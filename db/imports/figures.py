"""Figures as foreign files write them, turned into whole minor units and thousandths. No float on the way."""

import re
from datetime import date, datetime
from zoneinfo import ZoneInfo

from loyalty.money import ONE_UNIT, Currency, Minor, Thousandths, half_up

#: Files repeat their figures; beyond so many different ones remembering them costs more than reading them.
REMEMBERED_MAX = 100_000
_FIGURE = re.compile(r"([+-]?)([0-9]+)(?:\.([0-9]*))?|([+-]?)\.([0-9]+)")
#: Spaces that group thousands: plain, no-break, narrow no-break, and the Swiss apostrophe.
_GROUPING = str.maketrans("", "", " \u00a0\u202f'")


class BadFigure(ValueError):
    """Text that is not the figure it should be. `code` names why, `text` what stood there."""

    def __init__(self, code: str, text: str) -> None:
        super().__init__(code, text)
        self.code = code
        self.text = text


class Figures:
    """Reads decimal figures of one currency; equal texts are read once."""

    def __init__(self, currency: Currency, decimal: str = ".") -> None:
        self._decimals = currency.decimals
        self._decimal = decimal
        self._money: dict[str, Minor] = {"": 0}
        self._quantities: dict[str, Thousandths] = {}

    def money(self, text: str) -> Minor:
        """Minor units; an empty cell is nought. Raises BadFigure for what can't be written in the currency."""
        known = self._money.get(text)
        if known is None:
            known = self._exact(text, self._decimals, "not_money")
            if len(self._money) < REMEMBERED_MAX:
                self._money[text] = known
        return known

    def quantity(self, text: str) -> Thousandths:
        """Thousandths of a unit; an empty cell is one unit. Finer figures are rounded half up."""
        known = self._quantities.get(text)
        if known is None:
            known = self._rounded(text, 3, "not_a_quantity") if text.strip() else 1_000
            if len(self._quantities) < REMEMBERED_MAX:
                self._quantities[text] = known
        return known

    def priced(self, price: str, quantity: str) -> Minor:
        """A price for each unit times a quantity, rounded half up once as a till rounds a line, in minor units.

        The price may be finer than money is: fuel at 1.459, screws at 0.001. What is paid for the line is not.
        """
        if not price.strip():
            return 0
        sign, units, fraction = self._parts(price, "not_money")
        of_one = sign * int(units + fraction) * int(10**self._decimals)
        return half_up(of_one * self.quantity(quantity), ONE_UNIT * int(10 ** len(fraction)))

    def points(self, text: str, scale: int) -> int:
        """A balance in the smallest unit of a purse with so many decimals. Raises BadFigure for finer figures."""
        return self._exact(text, scale, "not_points")

    def _exact(self, text: str, decimals: int, code: str) -> int:
        sign, units, fraction = self._parts(text, code)
        if fraction[decimals:].strip("0"):
            raise BadFigure("too_fine", text)
        return sign * int(units + fraction[:decimals].ljust(decimals, "0"))

    def _rounded(self, text: str, decimals: int, code: str) -> int:
        sign, units, fraction = self._parts(text, code)
        kept = max(len(fraction), decimals)
        return half_up(sign * int(units + fraction.ljust(kept, "0")), int(10 ** (kept - decimals)))

    def _parts(self, text: str, code: str) -> tuple[int, str, str]:
        plain = text.translate(_GROUPING)
        if self._decimal == ",":
            plain = plain.replace(".", "").replace(",", ".")
        elif plain.count(",") and "." in plain:
            plain = plain.replace(",", "")
        found = _FIGURE.fullmatch(plain)
        # Eighteen digits is more than any till has taken, and less than SQLite's integers hold.
        if found is None or len(plain) > 18:
            raise BadFigure(code, text)
        sign = -1 if "-" in (found[1] or found[4] or "") else 1
        return sign, found[2] or "0", found[3] or found[5] or ""


def instant(text: str, form: str, zone: ZoneInfo) -> datetime:
    """An aware instant in the file's zone, or in the one it names itself. Raises BadFigure."""
    try:
        read = datetime.strptime(text, form) if form else datetime.fromisoformat(text.strip())
    except ValueError:
        raise BadFigure("not_an_instant", text) from None
    if not 1970 <= read.year <= 9998:
        raise BadFigure("not_an_instant", text)
    return read if read.tzinfo else read.replace(tzinfo=zone)


#: How days are written in the lists of our shops. What can be read by two of them, the shop's country decides.
DATE_FORMS = (
    "%Y-%m-%d",
    "%d.%m.%Y",
    "%Y.%m.%d",
    "%d/%m/%Y",
    "%m/%d/%Y",
    "%d-%m-%Y",
    "%Y/%m/%d",
    "%m-%d-%Y",
    "%d.%m.%y",
    "%d/%m/%y",
    "%m/%d/%y",
    "%Y%m%d",
)
_HOUR = re.compile(r"[T ]\s*\d{1,2}:\d\d(?::\d\d(?:\.\d+)?)?\s*(?:[AaPp][Mm])?(?:Z|[+-]\d\d:?\d\d)?$")
_NO_YEAR = re.compile(r"--\d\d?-?\d\d?|\d{1,2}[./-]\d{1,2}\.?")


def calendar_day(text: str, form: str) -> date:
    """A day, whatever hour stands behind it. Raises BadFigure: `no_year` for one that is a day of any year."""
    found = day_or_none(text, form)
    if found is None:
        raise BadFigure("no_year" if _NO_YEAR.fullmatch(text.strip()) else "not_a_date", text)
    return found


def day_or_none(text: str, form: str) -> date | None:
    """A day in this form, or as 1990-02-28 whatever the form: a workbook's own days are given so."""
    plain = _HOUR.sub("", text.strip())
    if form:
        # Hungarians write 1990. 12. 31. with spaces and a point at the end.
        bare = plain.replace(" ", "").rstrip(".")
        for written, as_form in ((text, form), (plain, form), (bare, form.replace(" ", "").rstrip("."))):
            try:
                return datetime.strptime(written, as_form).date()
            except ValueError:
                continue
    try:
        return date.fromisoformat(plain)
    except ValueError:
        return None
