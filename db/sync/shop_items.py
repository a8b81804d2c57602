"""What the hub's feed tells of the shop: versions of the programme, what limited rules gave, coupons that were used."""

from collections.abc import Mapping
from datetime import date
from hashlib import blake2b
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, delete, exists, select
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Statement
from db.tables.columns import day_number
from db.tables.journal import coupon_use
from db.tables.link import coupon_afar, notice, rule_afar
from db.tables.promises import programme_version
from loyalty import programme_document

_KNOWN = Statement(select(programme_version.c.content_hash).where(programme_version.c.number == bindparam("number")))
_PROGRAMME = Statement(upsert(programme_version).on_conflict_do_nothing())
_NOTICE = Statement(
    upsert(notice).values({name: bindparam(name) for name in ("id", "kind", "at", "told")}).on_conflict_do_nothing()
)
#: A version whose rules this release can't read, as it was told.
HELD = "newer_programme"
_HELD = Statement(select(notice.c.id, notice.c.told).where(notice.c.kind == HELD))
_OVER = Statement(delete(notice).where(notice.c.id == bindparam("of_id")))
_new_rule = upsert(rule_afar).values({column.name: bindparam(column.name) for column in rule_afar.c})
_RULE = Statement(
    _new_rule.on_conflict_do_update(
        index_elements=[rule_afar.c.rule],
        set_={name: _new_rule.excluded[name] for name in ("amount", "times", "included")},
    )
)
_new_coupon = upsert(coupon_afar).values({column.name: bindparam(column.name) for column in coupon_afar.c})
_COUPON = Statement(
    _new_coupon.on_conflict_do_update(
        index_elements=[coupon_afar.c.code],
        set_={name: _new_coupon.excluded[name] for name in ("uses", "included")},
    )
)
_SPOKEN_OF = Statement(
    select(
        exists().where(coupon_use.c.code == bindparam("code")) | exists().where(coupon_afar.c.code == bindparam("code"))
    )
)


def put_programme(connection: Connection, number: int, told: Mapping[str, Any]) -> bool:
    """Have that version of the programme, under the hub's number; whether it is new here.

    Books that know another programme of that number keep it: a person is told. So they are where a later release wrote
    rules into it that this one can't read: it is put by until it can be (`put_held`).
    """
    document = told["document"]
    said = msgspec.json.decode(document) if isinstance(document, str | bytes) else document
    canonical = msgspec.json.encode(said, order="deterministic")
    content_hash = blake2b(canonical, digest_size=16).hexdigest()
    known = _KNOWN.row(connection, number=number)
    if known is not None:
        if known[0] != content_hash:
            facts = msgspec.json.encode({"number": number, "op_id": told["op_id"]})
            kept = {"kind": "unknown_version", "at": told["published_at"], "told": facts}
            _NOTICE.run(connection, id=f"unknown_version:{number}", **kept)
        return False
    if not _reads(said):
        facts = msgspec.json.encode({"number": number, "held": dict(told)})
        _NOTICE.run(connection, id=f"{HELD}:{number}", kind=HELD, at=told["published_at"], told=facts)
        return False
    _PROGRAMME.run(
        connection,
        number=number,
        content_hash=content_hash,
        holds_from=_day(told["holds_from"]),
        document=canonical,
        published_at=told["published_at"],
        author="",
        op_id=told["op_id"],
    )
    return True


def is_anything_held(connection: Connection) -> bool:
    """Whether a version is put by."""
    return _HELD.row(connection) is not None


def put_held(connection: Connection) -> bool:
    """Have the versions that an earlier release of this program could not read; whether there are any."""
    came = False
    for notice_id, told in _HELD.rows(connection):
        said = msgspec.json.decode(told)
        if put_programme(connection, said["number"], said["held"]):
            _OVER.run(connection, of_id=notice_id)
            came = True
    return came


def _reads(document: object) -> bool:
    try:
        programme_document.read(document)
    except programme_document.ProgrammeRefused:
        return False
    return True


def put_rule(connection: Connection, rule: str, told: Mapping[str, Any], *, included: int) -> None:
    """What a limited rule gave everywhere, but for what this till itself has asked for and not sold yet."""
    amount, times = told.get("charged") or (0, 0)
    _RULE.run(connection, rule=rule, amount=told["amount"] - amount, times=told["times"] - times, included=included)


def put_coupon(connection: Connection, code: str, told: Mapping[str, Any], *, included: int) -> None:
    """How often a coupon was used everywhere, but for what this till itself has asked for and not sold yet."""
    uses = told["uses"] - (told.get("charged") or 0)
    spoken_of = _SPOKEN_OF.row(connection, code=code)
    if uses > 0 or (spoken_of is not None and spoken_of[0]):
        _COUPON.run(connection, code=code, uses=max(0, uses), included=included)


def _day(told: int | str) -> int:
    return told if isinstance(told, int) else day_number(date.fromisoformat(told))
