"""Publishing a programme: a number, a day from which it holds, and never a change again."""

from datetime import date, datetime
from hashlib import blake2b
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, func, insert, select

from db.books import Books, Statement
from db.facts import Fact, record
from db.ledger.refusals import OtherContent, check_id
from db.lookup.programme import Published, version_in
from db.lookup.workplace import workplace_in
from db.tables.columns import day_number, micros
from db.tables.promises import programme_version as table
from loyalty.calendar import local_day
from loyalty.document_shape import Problem
from loyalty.examples import Difference, rehearse
from loyalty.programme import Programme
from loyalty.programme_document import ProgrammeRefused, read

#: Every till reads it at every start; the richest of ours is a hundredth of it.
DOCUMENT_LONGEST = 1_000_000

_BY_OP = Statement(
    select(table.c.number, table.c.content_hash, table.c.holds_from).where(table.c.op_id == bindparam("op_id"))
)
_NEXT = Statement(select(func.coalesce(func.max(table.c.number), 0) + 1))
_PUBLISH = Statement(insert(table))


def publish(
    books: Books, *, op_id: str, document: dict[str, Any], holds_from: date, author: str, now: datetime, number: int = 0
) -> Published:
    """Publish a document: it is read, its examples are run, and it holds from the given day on.

    `number` is the hub's, in books that belong to one (`sync.asking.agreed_number`); else it is the next.
    Raises ProgrammeRefused with every mistake by its place: in the document, against the shop's currency and zone,
    and each example that comes out otherwise. What is in force stays in force.
    """
    check_id(op_id)
    programme = _rehearsed(document)
    canonical, content_hash = _told(document)
    with books.writing() as connection:
        known = _BY_OP.row(connection, op_id=op_id)
        if known is not None:
            if known[1:] != (content_hash, day_number(holds_from)):
                raise OtherContent(op_id)
            return version_in(books, connection, known[0])
        _fits_the_shop(connection, programme)
        if not number:
            row = _NEXT.row(connection)
            assert row is not None
            number = int(row[0])
        fact = Fact(
            kind="programme_published",
            op_id=op_id,
            at=now,
            day=local_day(now, programme.zone),
            programme_version=number,
            payload=msgspec.json.encode(
                {
                    "number": number,
                    "content_hash": content_hash,
                    "holds_from": holds_from,
                    "document": msgspec.Raw(canonical),
                }
            ),
        )
        record(books, connection, fact)
        _PUBLISH.run(
            connection,
            number=number,
            content_hash=content_hash,
            holds_from=day_number(holds_from),
            document=canonical,
            published_at=micros(now),
            author=author,
            op_id=op_id,
        )
    with books.reading() as connection:
        return version_in(books, connection, number)


def publishable(books: Books, document: dict[str, Any]) -> tuple[bytes, str]:
    """The document as it would be published, and its hash, before anybody is asked. Raises ProgrammeRefused."""
    programme = _rehearsed(document)
    with books.reading() as connection:
        _fits_the_shop(connection, programme)
    return _told(document)


def _rehearsed(document: dict[str, Any]) -> Programme:
    programme = read(document)
    if len(_told(document)[0]) > DOCUMENT_LONGEST:
        raise ProgrammeRefused((Problem("$", "too_long", (("most", DOCUMENT_LONGEST),)),))
    failed = tuple(_failed(difference) for difference in rehearse(programme, document.get("examples", [])))
    if failed:
        raise ProgrammeRefused(failed)
    return programme


def _told(document: dict[str, Any]) -> tuple[bytes, str]:
    canonical = msgspec.json.encode(document, order="deterministic")
    return canonical, blake2b(canonical, digest_size=16).hexdigest()


def _failed(difference: Difference) -> Problem:
    facts = (("example", difference.example), ("expected", str(difference.expected)), ("got", str(difference.got)))
    return Problem(difference.place, "example_differs", facts)


def _fits_the_shop(connection: Connection, programme: Programme) -> None:
    place = workplace_in(connection)
    problems = []
    if programme.currency != place.currency:
        facts = (("currency", programme.currency.code), ("shop", place.currency.code))
        problems.append(Problem("currency", "not_the_shops", facts))
    if programme.zone != place.zone:
        problems.append(Problem("zone", "not_the_shops", (("zone", programme.zone), ("shop", place.zone))))
    if problems:
        raise ProgrammeRefused(tuple(problems))
