"""An account's standing: its snapshot where there is one, the whole journal replayed where there is not."""

from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, exists, select

from db.books import Statement
from db.lookup.entries import entries_of, purchases_of
from db.tables.columns import day_number, day_of, day_or_none
from db.tables.people import account, card
from db.tables.promises import given_tier, terms
from db.tables.promises import standing as table
from loyalty.standing import GivenTier, Standing, Terms, rebuild

#: How snapshots are written. Count it up when a field of Standing changes its meaning: older ones are then replayed.
SNAPSHOT_FORM = 1

#: What a standing is read from, besides the journal: put these columns into a look-up and hand them to `standing_from`.
STANDING_COLUMNS = (
    table.c.form,
    table.c.snapshot,
    given_tier.c.tier,
    given_tier.c.ends_on,
    given_tier.c.author,
    exists().where(terms.c.account_id == account.c.account_id).label("has_terms"),
)

_STANDING = Statement(
    select(account.c.account_id, card.c.kind, *STANDING_COLUMNS)
    .select_from(
        account.outerjoin(table, table.c.account_id == account.c.account_id)
        .outerjoin(given_tier, given_tier.c.account_id == account.c.account_id)
        .outerjoin(card, (card.c.number == bindparam("card_number")) & (card.c.account_id == account.c.account_id))
    )
    .where(account.c.account_id == bindparam("account_id"))
)
_TERMS = Statement(select(terms).where(terms.c.account_id == bindparam("account_id")).order_by(terms.c.id))

_snapshot = msgspec.msgpack.Decoder(Standing)
_encoder = msgspec.msgpack.Encoder()


def standing_of(connection: Connection, account_id: str, card_number: str = "") -> Standing | None:
    """The account's standing, with the kind of the card that was scanned; None where there is no such account."""
    row = _STANDING.row(connection, account_id=account_id, card_number=card_number)
    return None if row is None else standing_from(connection, account_id, row[1] or "", row[2:])


def standing_from(connection: Connection, account_id: str, card_kind: str, row: tuple[Any, ...]) -> Standing:
    """The standing out of `STANDING_COLUMNS`."""
    form, snapshot, tier, ends_on, author, has_terms = row
    standing = read_snapshot(form, snapshot) if snapshot is not None else None
    if standing is None:
        standing = rebuilt(connection, account_id)
    if not (card_kind or tier or has_terms):
        return standing
    return _with_promises(
        standing,
        card_kind=card_kind,
        given=None if tier is None else GivenTier(tier=tier, ends_on=day_of(ends_on), author=author),
        agreed=terms_of(connection, account_id) if has_terms else (),
    )


def terms_of(connection: Connection, account_id: str) -> tuple[Terms, ...]:
    """The terms agreed with this customer."""
    return tuple(
        Terms(
            id=terms_id,
            name=name,
            rate=rate,
            starts_at=starts_at,
            ends_on=day_or_none(ends_on),
            agreed_by=agreed_by,
            group=group,
        )
        for _, terms_id, name, rate, starts_at, ends_on, agreed_by, group in _TERMS.rows(
            connection, account_id=account_id
        )
    )


def rebuilt(connection: Connection, account_id: str) -> Standing:
    """What the whole journal says of the account."""
    return rebuild(account_id, entries_of(connection, account_id), purchases_of(connection, account_id))


def read_snapshot(form: int, snapshot: bytes) -> Standing | None:
    """The snapshot, or None where it was written in a form that this program does not read."""
    if form != SNAPSHOT_FORM:
        return None
    try:
        return _snapshot.decode(snapshot)
    except msgspec.DecodeError:
        return None


def write_snapshot(standing: Standing) -> bytes:
    """What the journal says of an account, without what stands elsewhere: terms, a given tier, a card's kind."""
    return _encoder.encode(_with_promises(standing, card_kind="", given=None, agreed=()))


def next_lapse(standing: Standing, *, not_before: date) -> int | None:
    """The first day from then on after which something of this has lapsed, unless it is spent."""
    days = [
        lot.lapses_on
        for _, state in standing.purses
        for lot in state.lots
        if lot.lapses_on is not None and lot.lapses_on >= not_before
    ]
    return day_number(min(days)) if days else None


def _with_promises(
    standing: Standing, *, card_kind: str, given: GivenTier | None, agreed: tuple[Terms, ...]
) -> Standing:
    return Standing(
        account_id=standing.account_id,
        purses=standing.purses,
        days=standing.days,
        given=standing.given,
        terms=agreed,
        given_tier=given,
        card_kind=card_kind,
        newest_at=standing.newest_at,
        newest_op=standing.newest_op,
    )
