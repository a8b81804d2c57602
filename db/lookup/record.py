"""Everything the books hold about one person, gathered for them to read."""

from collections.abc import Callable, Iterable, Mapping
from datetime import datetime

import msgspec
from sqlalchemy import Connection, bindparam, func, select

from db.books import Books, Statement
from db.lookup.consents import consents_in
from db.lookup.coupons import of_account
from db.lookup.customers import CustomerView, by_account_in
from db.lookup.merged import together
from db.lookup.programme import number_in_force, version_in
from db.lookup.reasons import reason_of, reasons_in
from db.lookup.record_shape import (
    MemberRecord,
    RecordCard,
    RecordConsent,
    RecordCoupon,
    RecordDetails,
    RecordLine,
    RecordLot,
    RecordMovement,
    RecordPurse,
    RecordRemark,
    RecordReturn,
    RecordSale,
    RecordShop,
    RecordTerms,
    RecordTier,
)
from db.lookup.sales import SaleView, sale_in
from db.lookup.segments import saved_with
from db.lookup.workplace import Workplace, workplace_in
from db.tables.columns import instant
from db.tables.journal import claim, event, ledger_entry, sale
from db.tables.link import afar_fact
from db.tables.people import card, event_private
from loyalty.calendar import local_day
from loyalty.money import Points
from loyalty.programme import Programme, Unit
from loyalty.tiers import tier

_SALES = Statement(
    select(sale.c.op_id, sale.c.at).where(sale.c.account_id == bindparam("account_id")).order_by(sale.c.at)
)
_CLAIMED = Statement(
    select(sale.c.op_id, sale.c.at)
    .select_from(claim.join(sale, sale.c.op_id == claim.c.sale_id))
    .where(claim.c.account_id == bindparam("account_id"))
)
_CARDS = Statement(
    select(card.c.number, card.c.kind, card.c.status, card.c.issued_at)
    .where(card.c.account_id == bindparam("account_id"))
    .order_by(card.c.issued_at)
)
_MOVEMENTS = Statement(
    select(
        ledger_entry.c.kind,
        ledger_entry.c.at,
        ledger_entry.c.purse,
        ledger_entry.c.amount,
        event_private.c.words,
        event_private.c.author,
        ledger_entry.c.op_id,
        func.coalesce(event.c.payload, afar_fact.c.payload),
    )
    .select_from(
        ledger_entry.outerjoin(event_private, event_private.c.op_id == ledger_entry.c.op_id)
        .outerjoin(event, event.c.op_id == ledger_entry.c.op_id)
        .outerjoin(afar_fact, afar_fact.c.op_id == ledger_entry.c.op_id)
    )
    .where(ledger_entry.c.account_id == bindparam("account_id"))
    .order_by(ledger_entry.c.at, ledger_entry.c.op_id, ledger_entry.c.n)
)
_REMARKS = Statement(
    select(event.c.kind, event.c.at, event_private.c.words, event_private.c.author, event.c.payload)
    .select_from(event_private.join(event, event.c.op_id == event_private.c.op_id))
    .where(
        event_private.c.account_id == bindparam("account_id"),
        event_private.c.account_id != "",
        (event_private.c.words != "") | (event_private.c.author != ""),
    )
    .order_by(event.c.id)
)
_AGREED_BY = Statement(select(event_private.c.author).where(event_private.c.op_id == bindparam("op_id")))

Progress = Callable[[int, int], None]


def record_of(
    books: Books, account_id: str, *, now: datetime, progress: Progress = lambda done, of: None
) -> MemberRecord | None:
    """All that is kept about this customer under any of their accounts; None where there is nobody behind the id.

    It reads every sale of theirs: for the work process, or a command.
    """
    with books.reading() as connection:
        view = by_account_in(connection, account_id)
        if view is None:
            return None
        place = workplace_in(connection)
        accounts = together(connection, view.account_id)
        day = local_day(now, place.zone)
        programme = version_in(books, connection, number_in_force(connection, day)).programme
        sold = _sales(connection, accounts, progress)
        return MemberRecord(
            made_at=now,
            shop=_shop(place),
            accounts=accounts,
            details=_details(view),
            cards=_cards(connection, accounts),
            consents=tuple(
                RecordConsent(purpose=said.purpose, given=said.given, at=said.at, how=said.how, words=said.words)
                for said in consents_in(connection, view.account_id).history
            ),
            groups=view.standing.groups,
            segments=saved_with(connection, accounts),
            terms=tuple(
                RecordTerms(
                    name=one.name, rate=one.rate, starts_at=one.starts_at, ends_on=one.ends_on, agreed_by=one.agreed_by
                )
                for one in view.standing.terms
            ),
            tier=_tier(view, programme, now, place),
            purses=_purses(view, programme, now, place),
            sales=tuple(_sale(connection, one) for one in sold),
            movements=_movements(connection, accounts, sold),
            coupons=_coupons(books, view.account_id),
            remarks=_remarks(connection, accounts),
        )


def _shop(place: Workplace) -> RecordShop:
    return RecordShop(
        name=place.shop_name, currency=place.currency.code, decimals=place.currency.decimals, zone=place.zone
    )


def _details(view: CustomerView) -> RecordDetails:
    return RecordDetails(
        name=view.name,
        phone=view.phone,
        email=view.email,
        birthday=view.birthday,
        language=view.language,
        notes=view.notes,
        joined_on=view.joined_on,
        referred_by=view.standing.referred_by,
    )


def _cards(connection: Connection, accounts: tuple[str, ...]) -> tuple[RecordCard, ...]:
    rows = [row for account in accounts for row in _CARDS.rows(connection, account_id=account)]
    return tuple(
        RecordCard(number=number, kind=kind, status=status, issued_at=instant(issued_at))
        for number, kind, status, issued_at in sorted(rows, key=lambda row: (row[3], row[0]))
    )


def _tier(view: CustomerView, programme: Programme, now: datetime, place: Workplace) -> RecordTier:
    given = view.standing.given_tier
    return RecordTier(
        tier=tier(programme, view.standing, local_day(now, place.zone)),
        given=given.tier if given else "",
        given_until=given.ends_on if given else None,
        given_by=given.author if given else "",
    )


def _purses(view: CustomerView, programme: Programme, now: datetime, place: Workplace) -> tuple[RecordPurse, ...]:
    day = local_day(now, place.zone)
    named = {purse.id: purse for purse in programme.purses}
    held = dict(view.standing.purses)
    found = []
    for purse_id in dict.fromkeys((*named, *held)):
        state, purse = view.standing.purse(purse_id), named.get(purse_id)
        lots = (
            RecordLot(points=lot.rest, since=lot.at, usable_on=lot.usable_on, lapses_on=lot.lapses_on)
            for lot in state.lots
            if lot.rest and not lot.has_lapsed(day)
        )
        found.append(
            RecordPurse(
                id=purse_id,
                name=purse.name if purse else purse_id,
                is_money=purse is not None and purse.unit is Unit.MONEY,
                spendable=state.spendable(day),
                pending=state.pending(day),
                debt=state.debt,
                lots=tuple(lots),
            )
        )
    return tuple(found)


def _sales(connection: Connection, accounts: tuple[str, ...], progress: Progress) -> tuple[SaleView, ...]:
    """Every sale of theirs, claimed ones among them, oldest first."""
    rows = sorted(
        (at, op_id)
        for account in accounts
        for statement in (_SALES, _CLAIMED)
        for op_id, at in statement.rows(connection, account_id=account)
    )
    found = []
    for done, (_, op_id) in enumerate(rows):
        progress(done, len(rows))
        view = sale_in(connection, op_id)
        if view is not None:
            found.append(view)
    return tuple(found)


def _sale(connection: Connection, view: SaleView) -> RecordSale:
    quote = view.quote
    return RecordSale(
        slip=view.slip,
        at=view.at,
        till=view.till,
        imported=view.imported,
        lines=tuple(
            RecordLine(
                goods=one.line.goods,
                name=one.line.name,
                category=one.line.category,
                quantity=one.line.quantity,
                unit_price=one.line.unit_price,
                gross=one.gross,
                to_pay=one.to_pay,
            )
            for one in quote.lines
        ),
        gross=quote.gross,
        discount=quote.discount,
        purses_paid=sum(payment.money for payment in quote.payments),
        to_pay=quote.to_pay,
        earned=_added((one.purse, one.points) for one in quote.earned),
        spent=_added(
            [(paid.purse, paid.points) for paid in quote.payments] + [(gift.purse, gift.points) for gift in quote.gifts]
        ),
        returns=tuple(
            RecordReturn(
                kind=back.kind,
                slip=back.slip,
                at=back.at,
                cash=back.reversal.cash,
                lines=tuple((line.line, line.quantity) for line in back.reversal.lines),
                agreed_by=str((_AGREED_BY.row(connection, op_id=back.op_id) or ("",))[0]),
            )
            for back in view.reversals
        ),
    )


def _movements(
    connection: Connection, accounts: tuple[str, ...], sold: tuple[SaleView, ...]
) -> tuple[RecordMovement, ...]:
    own = {view.op_id for view in sold} | {back.op_id for view in sold for back in view.reversals}
    rows = [row for account in accounts for row in _MOVEMENTS.rows(connection, account_id=account)]
    listed = reasons_in(connection)
    return tuple(
        RecordMovement(
            kind=kind,
            at=instant(at),
            purse=purse,
            points=amount,
            # What the customer's slip said, and what was written beside it.
            reason=", ".join(part for part in (_listed(kind, payload, listed), words) if part),
            author=author or "",
        )
        for kind, at, purse, amount, words, author, op_id, payload in sorted(rows, key=lambda row: (row[1], row[6]))
        if op_id not in own
    )


def _listed(kind: str, payload: bytes | None, listed: Mapping[str, str]) -> str:
    """The owner's reason for a movement by hand."""
    return listed.get(reason_of(payload), "") if payload and kind == "adjusted" else ""


def _coupons(books: Books, account_id: str) -> tuple[RecordCoupon, ...]:
    return tuple(
        RecordCoupon(
            code=one.code,
            rule=one.rule,
            first_day=one.first_day,
            last_day=one.last_day,
            state=one.state,
            reason=one.reason,
            author=one.author,
        )
        for one in of_account(books, account_id)
    )


def _remarks(connection: Connection, accounts: tuple[str, ...]) -> tuple[RecordRemark, ...]:
    rows = [row for account in accounts for row in _REMARKS.rows(connection, account_id=account)]
    return tuple(
        RecordRemark(kind=kind, at=instant(at), words=words, author=author, card=_of_the_card(kind, payload))
        for kind, at, words, author, payload in sorted(rows, key=lambda row: row[1])
    )


def _of_the_card(kind: str, payload: bytes) -> str:
    """What happened to a card, as the card's own state is called."""
    if kind not in ("card_status", "card_replaced"):
        return ""
    told = msgspec.json.decode(payload)
    return str(told.get("status") or told.get("why") or "")


def _added(pairs: Iterable[tuple[str, Points]]) -> dict[str, Points]:
    sums: dict[str, Points] = {}
    for name, points in pairs:
        sums[name] = sums.get(name, 0) + points
    return sums
