"""The owner's reasons for putting a purse right by hand: added, changed, put away. None is ever deleted."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import bindparam, func, select
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.changes import Changes
from db.facts import Fact, encode, record
from db.ledger.refusals import OtherContent, Refused
from db.ledger.requests import already, fingerprint, keep_private
from db.lookup.reasons import ReasonView
from db.lookup.search_keys import storable
from db.lookup.workplace import workplace_in
from db.tables.workplace import adjust_reason as table
from loyalty.calendar import local_day, utc

__all__ = ["BadReason", "OtherContent", "save_reasons"]

WORDS_LONGEST = 120
ID_LONGEST = 64


class BadReason(Refused):
    """A reason is 1 to 120 characters, and its limit is nought or more."""

    code = "bad_reason"


_PLACE = Statement(select(func.coalesce(func.max(table.c.place), 0)))
_new = upsert(table).values({name: bindparam(name) for name in ("id", "words", "most", "place", "put_away")})
_SAVE = Statement(
    _new.on_conflict_do_update(
        index_elements=[table.c.id],
        set_={"words": _new.excluded.words, "most": _new.excluded.most, "put_away": _new.excluded.put_away},
    )
)


def save_reasons(
    books: Books, *, op_id: str, reasons: Sequence[ReasonView], now: datetime, author: str = ""
) -> Changes:
    """Add reasons, or change those whose id is known; new ones go to the end of the list. The same id posts once.

    One that was used and is wanted no more is put away: slips of the past go on naming it. Its words are the shop's
    and stay outside the journal. Raises BadReason, OtherContent, BadId.
    """
    told = tuple(_tidied(reason) for reason in reasons)
    asked = fingerprint(told, author)
    with books.writing() as connection:
        if already(connection, op_id, "reasons_saved", asked) is None:
            at = utc(now)
            fact = Fact(
                kind="reasons_saved",
                op_id=op_id,
                at=at,
                day=local_day(at, workplace_in(connection).zone),
                payload=encode({"reasons": [[one.id, one.most, one.put_away] for one in told]}),
            )
            record(books, connection, fact)
            keep_private(connection, op_id, asked=asked, author=author)
            row = _PLACE.row(connection)
            last = int(row[0]) if row is not None else 0
            _SAVE.run_many(
                connection,
                [
                    {
                        "id": one.id,
                        "words": one.words,
                        "most": one.most,
                        "place": last + place,
                        "put_away": int(one.put_away),
                    }
                    for place, one in enumerate(told, start=1)
                ],
            )
    return Changes(workplace=True)


def _tidied(reason: ReasonView) -> ReasonView:
    words = " ".join(storable(reason.words).split())
    if not 1 <= len(words) <= WORDS_LONGEST or not 1 <= len(reason.id) <= ID_LONGEST:
        raise BadReason(words[:WORDS_LONGEST])
    if reason.most is not None and not 0 <= reason.most < 2**53:
        raise BadReason(words)
    return ReasonView(id=reason.id, words=words, most=reason.most, put_away=reason.put_away)
