"""A request tried again is known by its id; whether it is the same request, by its fingerprint."""

import json
from hashlib import blake2b

from sqlalchemy import Connection, bindparam, insert, select

from db.books import Statement
from db.facts import Fact, packed, posted
from db.ledger.refusals import Erased, OtherContent, TooLong, check_id
from db.lookup.search_keys import storable
from db.tables.people import erasure, event_private

_FINGERPRINT = Statement(select(event_private.c.fingerprint).where(event_private.c.op_id == bindparam("op_id")))
_KEEP = Statement(insert(event_private))
_ERASED = Statement(select(erasure.c.account_id).where(erasure.c.account_id == bindparam("account_id")))


#: A person writes less of another; what is pasted by mistake, or sent by a program gone wrong, would lie at every till.
TEXT_LONGEST = 20_000


def worded(text: str) -> str:
    """A text as the books hold it. Raises TooLong."""
    if len(text) > TEXT_LONGEST:
        raise TooLong
    return storable(text)


def fingerprint(*asked: object) -> bytes:
    """What was asked, so that another request under the same id is told apart. Kept with what may be erased."""
    return blake2b(json.dumps(packed(asked), default=str).encode(), digest_size=16).digest()


def already(connection: Connection, op_id: str, kind: str, asked: bytes) -> Fact | None:
    """The fact that this very request made before, or None. Raises OtherContent for another under its id."""
    check_id(op_id)
    fact = posted(connection, op_id)
    if fact is None:
        return None
    row = _FINGERPRINT.row(connection, op_id=op_id)
    # An erased customer's fingerprints are gone; what is left of the request is its kind.
    if fact.kind != kind or (row is not None and row[0] is not None and row[0] != asked):
        raise OtherContent(op_id)
    return fact


def keep_private(
    connection: Connection, op_id: str, *, asked: bytes | None, account_id: str = "", author: str = "", words: str = ""
) -> None:
    """Names and words beside a fact, where they can be erased without touching it.

    Every verb that a person asks something of a customer by comes through here, and of an erased one nothing is kept
    any more. Raises Erased, TooLong.
    """
    refuse_erased(connection, account_id)
    _KEEP.run(
        connection,
        op_id=op_id,
        account_id=account_id,
        author=worded(author),
        words=worded(words),
        fingerprint=asked,
    )


def refuse_erased(connection: Connection, account_id: str) -> None:
    """Raises Erased for a customer whose personal data is gone."""
    if is_erased(connection, account_id):
        raise Erased(account_id)


def is_erased(connection: Connection, account_id: str) -> bool:
    """Whether this was a customer whose personal data is gone."""
    return bool(account_id) and _ERASED.row(connection, account_id=account_id) is not None
