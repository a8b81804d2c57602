"""What an import did: what landed, what was there already, and every refused row with its line and reason."""

from dataclasses import dataclass, field
from datetime import date

from loyalty.money import Minor


@dataclass(frozen=True, slots=True)
class Refused:
    """A row that did not land. `code` names why, `facts` what stood there; the wording is for whoever shows it."""

    line: int
    code: str
    facts: tuple[tuple[str, str], ...] = ()
    #: The column whose cell it is about; empty for the row as a whole.
    column: str = ""
    #: Whose row it is, where the row could be read so far.
    name: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Sums:
    """Figures over receipts, in minor units."""

    receipts: int = 0
    lines: int = 0
    shelf: Minor = 0
    paid: Minor = 0
    received: Minor = 0
    #: By the name that the mapping gives a discount.
    discounts: tuple[tuple[str, Minor], ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """An import that ended. Of receipts, customers and goods alike; what a kind has not stays nought."""

    of: str
    #: Rows read, without the header.
    rows: int
    landed: int
    already_there: int
    refused: tuple[Refused, ...] = ()
    #: Cells that were left out of rows that landed.
    noted: tuple[Refused, ...] = ()
    #: Customers that were made because no card of theirs was known.
    new_customers: int = 0
    first_day: date | None = None
    last_day: date | None = None
    #: Of all receipts of the file that are in the books now, landed by this run or an earlier one.
    sums: Sums = field(default_factory=Sums)
