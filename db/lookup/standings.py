"""An account's standing: its snapshot where there is one, the whole journal replayed where there is not.

What the journal doesn't say is put in here: who the customer is to the rules, what was agreed with them, coupons,
and what limited rules have given. Nothing is asked for that the programme in force has no use for.
"""

from dataclasses import replace
from datetime import date
from typing import Any

import msgspec
from sqlalchemy import Connection, bindparam, case, exists, func, select

from db.books import Books, Statement
from db.lookup.coupons import on_the_counter
from db.lookup.merged import standing_account, together
from db.lookup.replicas import standing_told, used_by
from db.tables.columns import day_number, day_of, day_or_none
from db.tables.journal import event, rule_given
from db.tables.link import rule_afar
from db.tables.people import account, card, person, person_group
from db.tables.promises import given_tier, rule_total, terms
from db.tables.promises import standing as table
from loyalty.programme import Programme
from loyalty.standing import GUEST, GivenTier, Standing, Terms, Used

#: How snapshots are written. Count it up when a field of Standing changes its meaning: older ones are then replayed.
SNAPSHOT_FORM = 2

#: What a standing is read from, besides the journal: put these columns into a look-up and hand them to `standing_from`.
STANDING_COLUMNS = (
    table.c.form,
    table.c.snapshot,
    given_tier.c.tier,
    given_tier.c.ends_on,
    given_tier.c.author,
    account.c.joined_on,
    account.c.referred_by,
    person.c.birthday,
    exists().where(terms.c.account_id == account.c.account_id).label("has_terms"),
    exists().where(person_group.c.account_id == account.c.account_id).label("has_groups"),
    account.c.absorbs,
)

_asked, _holder = account.alias("asked"), account.alias("holder")
_STANDING = Statement(
    select(
        account.c.account_id,
        # The card's kind counts where the card is this customer's.
        case((standing_account(_holder) == account.c.account_id, card.c.kind), else_=""),
        *STANDING_COLUMNS,
    )
    .select_from(
        _asked.join(account, account.c.account_id == standing_account(_asked))
        .outerjoin(person, person.c.account_id == account.c.account_id)
        .outerjoin(table, table.c.account_id == account.c.account_id)
        .outerjoin(given_tier, given_tier.c.account_id == account.c.account_id)
        .outerjoin(card, card.c.number == bindparam("card_number"))
        .outerjoin(_holder, _holder.c.account_id == card.c.account_id)
    )
    .where(_asked.c.account_id == bindparam("account_id"))
)
_TERMS = Statement(select(terms).where(terms.c.account_id == bindparam("account_id")).order_by(terms.c.id))
_AGREED = Statement(
    select(account.c.joined_on, account.c.referred_by, given_tier.c.tier, given_tier.c.ends_on, given_tier.c.author)
    .select_from(account.outerjoin(given_tier, given_tier.c.account_id == account.c.account_id))
    .where(account.c.account_id == bindparam("account_id"))
)
_GROUPS = Statement(
    select(person_group.c.name)
    .where(person_group.c.account_id == bindparam("account_id"))
    .order_by(person_group.c.name)
)
_TOTAL = Statement(select(rule_total.c.amount, rule_total.c.times).where(rule_total.c.rule == bindparam("rule")))
#: What a rule gave at all tills, as the hub told it, and here since then.
_TOTAL_AFAR = Statement(
    select(
        rule_afar.c.amount + func.coalesce(func.sum(rule_given.c.amount), 0),
        rule_afar.c.times + func.coalesce(func.sum(rule_given.c.times), 0),
    )
    .select_from(
        rule_afar.outerjoin(event, event.c.id > rule_afar.c.included).outerjoin(
            rule_given, (rule_given.c.op_id == event.c.op_id) & (rule_given.c.rule == rule_afar.c.rule)
        )
    )
    .where(rule_afar.c.rule == bindparam("rule"))
    .group_by(rule_afar.c.rule)
)
_BY_CUSTOMER = Statement(
    select(func.coalesce(func.sum(rule_given.c.amount), 0), func.coalesce(func.sum(rule_given.c.times), 0)).where(
        rule_given.c.rule == bindparam("rule"), rule_given.c.account_id == bindparam("account_id")
    )
)

_snapshot = msgspec.msgpack.Decoder(Standing)
_encoder = msgspec.msgpack.Encoder()


def standing_for(
    connection: Connection,
    account_id: str,
    card_number: str = "",
    *,
    programme: Programme,
    coupons: tuple[str, ...] = (),
) -> Standing | None:
    """All that a quote under this programme needs: a guest's (empty id) or a customer's standing, what limited rules
    have given, and the coupons: the customer's own and those whose codes were shown. None for no such account.
    """
    standing = standing_of(connection, account_id, card_number) if account_id else GUEST
    return None if standing is None else completed(connection, standing, programme, coupons)


def at_the_counter(
    books: Books, account_id: str, card_number: str = "", *, programme: Programme, coupons: tuple[str, ...] = ()
) -> Standing | None:
    """`standing_for`, for who quotes before there is anything to write: a till at which coupons were shown."""
    with books.reading() as connection:
        return standing_for(connection, account_id, card_number, programme=programme, coupons=coupons)


def completed(
    connection: Connection, standing: Standing, programme: Programme, coupons: tuple[str, ...] = ()
) -> Standing:
    """A standing with coupons and what limited rules have given, where this programme has such rules at all."""
    takes_coupons = any(rule.coupon for rule in programme.campaigns)
    limited = dict.fromkeys(programme.budgeted())
    limited |= dict.fromkeys(rule.id for rule in programme.campaigns if rule.uses is not None or rule.once_each)
    if not (takes_coupons or limited):
        return standing
    account_id = standing.account_id
    members = together(connection, account_id) if account_id else ()
    shown = on_the_counter(connection, members, coupons, own=True) if takes_coupons else ()
    used = tuple(_used(connection, rule, account_id, members) for rule in limited)
    return replace(standing, coupons=shown, used=used)


def standing_of(connection: Connection, account_id: str, card_number: str = "") -> Standing | None:
    """The account's standing as no programme limits it, with the kind of the card that was scanned.

    Of a merged account it is the standing of the one that stands for it. None where there is no such account.
    """
    row = _STANDING.row(connection, account_id=account_id, card_number=card_number)
    return None if row is None else standing_from(connection, row[0], row[1] or "", row[2:])


def standing_from(connection: Connection, account_id: str, card_kind: str, row: tuple[Any, ...]) -> Standing:
    """The standing out of `STANDING_COLUMNS`."""
    form, snapshot, tier, ends_on, author, joined_on, referred_by, birthday, has_terms, has_groups, absorbs = row
    standing = read_snapshot(form, snapshot) if snapshot is not None else None
    if standing is None:
        standing = rebuilt(connection, account_id)
    standing = replace(
        standing,
        card_kind=card_kind,
        given_tier=None if tier is None else GivenTier(tier=tier, ends_on=day_of(ends_on), author=author),
        terms=terms_of(connection, account_id) if has_terms else (),
        groups=groups_of(connection, account_id) if has_groups else (),
        joined_on=day_of(joined_on),
        birthday=day_or_none(birthday),
        referred_by=referred_by,
    )
    return _with_those_behind(connection, standing) if absorbs else standing


def _with_those_behind(connection: Connection, standing: Standing) -> Standing:
    """What was agreed with any of the accounts that are one person holds for them all."""
    members = together(connection, standing.account_id)
    behind = []
    for member in members[1:]:
        joined_on, referred_by, tier, ends_on, author = _AGREED.row(connection, account_id=member) or (None,) * 5
        behind.append(
            Standing(
                account_id=member,
                joined_on=day_or_none(joined_on),
                referred_by=referred_by or "",
                terms=terms_of(connection, member),
                groups=groups_of(connection, member),
                given_tier=None if tier is None else GivenTier(tier=tier, ends_on=day_of(ends_on), author=author),
            )
        )
    return agreed_with_all(standing, behind, members)


def agreed_with_all(standing: Standing, behind: list[Standing], members: tuple[str, ...]) -> Standing:
    """A standing with what was agreed with those behind it, `members` being the accounts of them all.

    A tier given by hand is the standing account's own, else the one that holds longest. Regulars are as old as the
    older of them; whoever turned out to be the same person has brought nobody.
    """
    everybody = (standing, *behind)
    given = [one.given_tier for one in behind if one.given_tier is not None]
    brought = (one.referred_by for one in everybody if one.referred_by and one.referred_by not in members)
    return replace(
        standing,
        terms=tuple(terms for one in everybody for terms in one.terms),
        groups=tuple(sorted({group for one in everybody for group in one.groups})),
        joined_on=min(one.joined_on for one in everybody if one.joined_on is not None),
        referred_by=next(brought, ""),
        given_tier=standing.given_tier or max(given, key=lambda one: one.ends_on, default=None),
    )


def groups_of(connection: Connection, account_id: str) -> tuple[str, ...]:
    """The groups this customer belongs to, by name."""
    return tuple(name for (name,) in _GROUPS.rows(connection, account_id=account_id))


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
    """What the whole journal says of the account; in books that belong to a hub, what is known of everybody's."""
    return standing_told(connection, account_id)


def read_snapshot(form: int, snapshot: bytes) -> Standing | None:
    """The snapshot, or None where it was written in a form that this program does not read."""
    if form != SNAPSHOT_FORM:
        return None
    try:
        return _snapshot.decode(snapshot)
    except msgspec.DecodeError:
        return None


def write_snapshot(standing: Standing) -> bytes:
    """What the journal says of an account, without what stands elsewhere."""
    return _encoder.encode(journal_part(standing))


def next_lapse(standing: Standing, *, not_before: date) -> int | None:
    """The first day from then on after which something of this has lapsed, unless it is spent."""
    days = [
        lot.lapses_on
        for _, state in standing.purses
        for lot in state.lots
        if lot.lapses_on is not None and lot.lapses_on >= not_before
    ]
    return day_number(min(days)) if days else None


def journal_part(standing: Standing) -> Standing:
    """What the journal alone says of an account."""
    return Standing(
        account_id=standing.account_id,
        purses=standing.purses,
        days=standing.days,
        given=standing.given,
        earned_days=standing.earned_days,
        marks=standing.marks,
        newest_at=standing.newest_at,
        newest_op=standing.newest_op,
    )


def _used(connection: Connection, rule: str, account_id: str, members: tuple[str, ...]) -> Used:
    amount, times = _TOTAL_AFAR.row(connection, rule=rule) or _TOTAL.row(connection, rule=rule) or (0, 0)
    own, own_times = (0, 0)
    if account_id and (afar := used_by(connection, account_id, rule)) is not None:
        own, own_times = afar
    elif account_id and (amount or times):
        for member in members:
            by_member = _BY_CUSTOMER.row(connection, rule=rule, account_id=member) or (0, 0)
            own, own_times = own + by_member[0], own_times + by_member[1]
    return Used(rule=rule, in_all=amount, by_customer=own, times=times, times_by_customer=own_times)
