"""Which rows travel between tills besides facts, how they are named on the way, and whether by field or as a whole.

What is not listed stays where it is: drafts, card sheets and designs, lists of people.
"""

from dataclasses import dataclass

from sqlalchemy import Table

from db.tables import people, promises, workplace


@dataclass(frozen=True, slots=True)
class Travelling:
    """A table whose rows travel. The newest word on a field, or on the whole row, holds (sync.md §2.9)."""

    table: Table
    #: The columns that name a row, in the order of a record's key; empty: there is one row.
    key: tuple[str, ...]
    #: Columns each of which has a newest word of its own; empty: the row travels as a whole, its absence too.
    fields: tuple[str, ...] = ()
    #: The column that says whose it is; empty: the shop's.
    account: str = ""
    #: Whether the hub hands it on. What is only kept there is for reports and audits.
    down: bool = True


_PERSON = ("name", "phone", "email", "birthday", "language", "notes")
_CARD = ("account_id", "kind", "status", "replaced_by", "issued_at")
_COUPON = ("rule", "account_id", "first_day", "last_day", "shared", "issued_at", "issued_by", "withdrawn_by")
_SHOP = ("shop_name", "slip_footer", "card_prefix", "keeps_months")

#: In this order rows are put in: what others point at comes first.
TRAVELLING = (
    Travelling(people.account, ("account_id",), ("joined_at", "joined_on", "referred_by"), "account_id"),
    Travelling(people.person, ("account_id",), _PERSON, "account_id"),
    Travelling(people.card, ("number",), _CARD, "account_id"),
    Travelling(people.person_group, ("account_id", "name"), account="account_id"),
    Travelling(people.consent_words, ("words_id",)),
    Travelling(people.consent_wording, ("purpose", "language")),
    Travelling(people.event_private, ("op_id",), account="account_id", down=False),
    Travelling(promises.terms, ("account_id", "id"), account="account_id"),
    Travelling(promises.given_tier, ("account_id",), account="account_id"),
    Travelling(promises.coupon, ("code",), _COUPON, "account_id"),
    Travelling(workplace.goods, ("code",)),
    Travelling(workplace.adjust_reason, ("id",)),
    Travelling(workplace.workplace, (), _SHOP),
)
BY_NAME = {one.table.name: one for one in TRAVELLING}

#: A record's key in SQL, and what stands between its parts there.
KEY_JOINT = "|"
