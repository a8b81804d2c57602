"""Whom a shop may ring up, and at which number.

Where customers were asked whether they may be called, only those count who said yes and have not taken it back; where
nobody was ever asked, everybody who left a number does. A hub knows no numbers: they stay in the shop.
"""

from collections.abc import Sequence

from sqlalchemy import select

from db.reports.listed import rows_of
from db.reports.source import Source
from db.tables.people import account, consent, person

_CALLS = consent.c.purpose == "phone"


def phones(source: Source, ids: Sequence[str]) -> dict[str, str]:
    """The numbers of those of them who may be called, by account."""
    if source.is_hub:
        return {}
    merged = select(account.c.account_id, account.c.merged_into).where(account.c.merged_into != "")
    stands = dict(rows_of(source, merged, account.c.merged_into, ids, at=1))
    numbered = select(person.c.account_id, person.c.phone).where(person.c.phone != "")
    said = select(consent.c.account_id, consent.c.at, consent.c.given).where(_CALLS)
    numbers: dict[str, str] = {}
    newest: dict[str, tuple[int, bool]] = {}
    # What a kept account lacks, those merged into it tell.
    for some in ([*stands], list(ids)):
        numbers |= {
            stands.get(own, own): number for own, number in rows_of(source, numbered, person.c.account_id, some)
        }
        for own, at, given in rows_of(source, said, consent.c.account_id, some):
            kept = stands.get(own, own)
            # Of two words of one instant the no counts.
            newest[kept] = max(newest.get(kept, (at, False)), (at, not given))
    asks = source.row(select(consent.c.account_id).where(_CALLS).limit(1)) is not None
    return {own: number for own, number in numbers.items() if not asks or (own in newest and not newest[own][1])}
