"""Groups of people whom an owner wants to come back to: saved live or fixed, renamed, thrown away.

A segment is a working list, not history: nothing that a customer owns or that the shop owes depends on it, it may be
thrown away like a note, and a hub need not learn of it. So it leaves no fact in the journal. What is done with its
people (a coupon, a group) does.
"""

from datetime import datetime

from sqlalchemy import bindparam, delete, exists, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.ledger.refusals import OtherContent, Refused, check_id
from db.lookup.customer_rows import json_of
from db.lookup.merged import standing_account
from db.lookup.search_keys import storable
from db.reports.asking import Asking, packed
from db.tables.columns import micros
from db.tables.people import account, erasure
from db.tables.questions import segment, segment_member

__all__ = [
    "BATCH",
    "BadSegment",
    "OtherContent",
    "UnknownSegment",
    "delete_segment",
    "fill_segment",
    "rename_segment",
    "save_segment",
]

NAME_LONGEST = 60
#: So many people are written in one transaction: the till's own writes fit in between.
BATCH = 2_000


class BadSegment(Refused):
    """A segment's name is 1 to 60 characters."""

    code = "bad_segment"


class UnknownSegment(Refused):
    """There is no such segment, or it is a live one, whose people are found and not written down."""

    code = "unknown_segment"


_SAVE = Statement(insert(segment))
_SAVED = Statement(
    select(segment.c.name, segment.c.kind, segment.c.asked).where(segment.c.id == bindparam("segment_id"))
)
_KIND = Statement(select(segment.c.kind).where(segment.c.id == bindparam("segment_id")))
_RENAME = Statement(update(segment).where(segment.c.id == bindparam("of_id")).values(name=bindparam("new_name")))
_DELETE = Statement(delete(segment).where(segment.c.id == bindparam("of_id")))
_wanted = func.json_each(bindparam("ids")).table_valued("value")
#: Whoever stands for them, each once; of those who were forgotten nothing is written.
_FILL = Statement(
    upsert(segment_member)
    .from_select(
        ["segment_id", "account_id"],
        select(bindparam("segment_id"), standing_account(account))
        .distinct()
        .where(
            account.c.account_id.in_(select(_wanted.c.value)),
            ~exists().where(erasure.c.account_id == account.c.account_id),
        ),
    )
    .on_conflict_do_nothing()
)


def save_segment(
    books: Books, *, segment_id: str, name: str, kind: str, asked: Asking, now: datetime, author: str = ""
) -> None:
    """Keep a group of people under a name. The id is the caller's: the same saves once.

    A live one is asked again whenever it is opened; a fixed one is filled by `fill_segment`. Raises BadSegment,
    OtherContent, BadId.
    """
    check_id(segment_id)
    assert kind in ("live", "fixed")
    told = (_tidy(name), kind, packed(asked))
    with books.writing() as connection:
        saved = _SAVED.row(connection, segment_id=segment_id)
        if saved is not None and tuple(saved) != told:
            raise OtherContent(segment_id)
        if saved is None:
            name, kind, packed_asked = told
            _SAVE.run(
                connection,
                id=segment_id,
                name=name,
                kind=kind,
                asked=packed_asked,
                saved_at=micros(now),
                author=storable(author),
            )


def fill_segment(books: Books, *, segment_id: str, account_ids: tuple[str, ...]) -> None:
    """Put these people into a fixed one, at most BATCH of them; who is in it already stays. Raises UnknownSegment."""
    assert len(account_ids) <= BATCH
    with books.writing() as connection:
        kind = _KIND.row(connection, segment_id=segment_id)
        if kind is None or kind[0] != "fixed":
            raise UnknownSegment(segment_id)
        _FILL.run(connection, segment_id=segment_id, ids=json_of(account_ids))


def rename_segment(books: Books, *, segment_id: str, name: str) -> None:
    """Give it another name. Raises BadSegment, UnknownSegment."""
    name = _tidy(name)
    with books.writing() as connection:
        if _KIND.row(connection, segment_id=segment_id) is None:
            raise UnknownSegment(segment_id)
        _RENAME.run(connection, of_id=segment_id, new_name=name)


def delete_segment(books: Books, *, segment_id: str) -> None:
    """Throw it away; its people stay who they are. One that is gone is gone already."""
    with books.writing() as connection:
        _DELETE.run(connection, of_id=segment_id)


def _tidy(name: str) -> str:
    told = " ".join(storable(name).split())
    if not 1 <= len(told) <= NAME_LONGEST:
        raise BadSegment(told)
    return told
