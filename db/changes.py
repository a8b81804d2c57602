"""What a ledger verb touched, so that whoever shows it knows what has become old; never what to redraw."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """Accounts and sales by id; whether the programme, the goods list or the names of shop and till moved."""

    accounts: frozenset[str] = frozenset()
    sales: frozenset[str] = frozenset()
    programme: bool = False
    goods: bool = False
    workplace: bool = False

    def __or__(self, other: "Changes") -> "Changes":
        return Changes(
            accounts=self.accounts | other.accounts,
            sales=self.sales | other.sales,
            programme=self.programme or other.programme,
            goods=self.goods or other.goods,
            workplace=self.workplace or other.workplace,
        )


NOTHING = Changes()
