"""Customers join, change their details and cards, and are promised things. Facts carry account ids only."""

from dataclasses import replace
from datetime import date, datetime
from random import Random

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from db.books import Books, Statement
from db.changes import Changes
from db.facts import Fact, encode, record
from db.ledger.event import book_reward, rewarded
from db.ledger.refusals import OtherContent, Refused, UnknownAccount
from db.ledger.requests import already, fingerprint, keep_private
from db.lookup.customers import CustomerView, by_account_in
from db.lookup.finding import HAS_PHONE
from db.lookup.search_keys import CARD, e164, number_keys, person_keys, storable
from db.lookup.workplace import Workplace, workplace_in
from db.tables.columns import day_number, day_number_or_none, micros
from db.tables.people import account, card, person, search_key
from db.tables.promises import given_tier
from db.tables.promises import terms as terms_table
from loyalty.calendar import local_day
from loyalty.card_number import IN_HOUSE_PREFIX, RANDOM_DIGITS, is_misread, issue, readings, tidy
from loyalty.gains.event import On
from loyalty.standing import GivenTier, Standing, Terms

__all__ = [
    "BadCard",
    "BadPhone",
    "CardTaken",
    "OtherContent",
    "PhoneTaken",
    "UnknownAccount",
    "UnknownCard",
    "add_card",
    "edit_person",
    "enrol",
    "give_tier",
    "new_card_number",
    "set_card_status",
    "set_terms",
]


class PhoneTaken(Refused):
    """This phone belongs to a customer of these books already."""

    code = "phone_taken"

    def __init__(self, account_id: str) -> None:
        super().__init__(account_id)
        self.account_id = account_id


class CardTaken(Refused):
    """This card belongs to a customer already."""

    code = "card_taken"

    def __init__(self, number: str, account_id: str) -> None:
        super().__init__(account_id)
        self.number = number
        self.account_id = account_id


class BadPhone(Refused):
    code = "bad_phone"


class BadCard(Refused):
    code = "bad_card"


class UnknownCard(Refused):
    code = "unknown_card"


#: What an account begins with; whom it was merged into comes later.
JOINING = ("account_id", "joined_at", "joined_on", "referred_by")

_ACCOUNT = Statement(insert(account).values({name: bindparam(name) for name in JOINING}))
_PERSON = Statement(insert(person))
_CARD = Statement(insert(card))
_KEY = Statement(insert(search_key).values(key=bindparam("key"), account_id=bindparam("account_id")))
_NO_KEYS = Statement(delete(search_key).where(search_key.c.account_id == bindparam("account_id")))
_PHONE_OWNER = Statement(select(person.c.account_id).where(person.c.phone == bindparam("phone"), HAS_PHONE).limit(1))
_CARD_OWNER = Statement(select(card.c.account_id, card.c.status).where(card.c.number == bindparam("number")))
_CARDS = Statement(select(card.c.number).where(card.c.account_id == bindparam("account_id")))
_STATUS = Statement(
    update(card)
    .where(card.c.number == bindparam("of_number"))
    .values(status=bindparam("new_status"), replaced_by=bindparam("new_replaced_by"))
)
_EDIT = Statement(
    update(person)
    .where(person.c.account_id == bindparam("of_account"))
    .values({name: bindparam(f"new_{name}") for name in ("name", "phone", "email", "birthday", "language", "notes")})
)
_NO_TERMS = Statement(
    delete(terms_table).where(
        terms_table.c.account_id == bindparam("of_account"), terms_table.c.id == bindparam("of_id")
    )
)
_TERMS = Statement(insert(terms_table))
_TIER = Statement(upsert(given_tier).prefix_with("OR REPLACE"))


def enrol(
    books: Books,
    *,
    account_id: str,
    op_id: str,
    now: datetime,
    phone: str = "",
    name: str = "",
    email: str = "",
    birthday: date | None = None,
    language: str = "",
    notes: str = "",
    card_number: str = "",
    card_kind: str = "",
    referred_by: str = "",
) -> CustomerView:
    """A customer joins; a phone alone is enough, and so is a card alone. What the programme gives for it is booked.

    `referred_by` is the account that brought them. Raises BadPhone, PhoneTaken, BadCard, CardTaken, UnknownAccount,
    OtherContent, BadId; nothing is written then.
    """
    brought = (referred_by,) if referred_by else ()
    asked = fingerprint(account_id, phone, name, email, birthday, language, notes, card_number, card_kind, *brought)
    with books.writing() as connection:
        if already(connection, op_id, "enrolled", asked) is None:
            place = workplace_in(connection)
            if by_account_in(connection, account_id) is not None:
                raise OtherContent(account_id)
            if referred_by and by_account_in(connection, referred_by) is None:
                raise UnknownAccount(referred_by)
            known_phone = _free_phone(connection, phone, place, account_id)
            joined_on = local_day(now, place.zone)
            newcomer = Standing(account_id=account_id, joined_on=joined_on, birthday=birthday, referred_by=referred_by)
            welcome = rewarded(books, connection, newcomer, On.JOINED, op_id=op_id, now=now)
            payload: dict[str, object] = {"card_kind": card_kind, "referred_by": referred_by, "entries": welcome}
            _write_fact(books, connection, "enrolled", op_id, account_id, now, place, payload)
            keep_private(connection, op_id, asked=asked, account_id=account_id)
            joined = {"joined_at": micros(now), "joined_on": day_number(joined_on)}
            _ACCOUNT.run(connection, account_id=account_id, referred_by=referred_by, **joined)
            _PERSON.run(
                connection,
                account_id=account_id,
                name=_tidied(name),
                phone=known_phone,
                email=storable(email).strip(),
                birthday=day_number_or_none(birthday),
                language=language,
                notes=storable(notes).strip(),
            )
            if card_number:
                _give_card(connection, account_id, card_number, card_kind, now)
            _find_by(connection, account_id, name, known_phone)
            book_reward(books, connection, newcomer, welcome)
        view = by_account_in(connection, account_id)
        if view is None:
            raise OtherContent(op_id)
        return replace(view, card=view.cards[-1]) if view.cards and card_number else view


def edit_person(
    books: Books,
    *,
    op_id: str,
    account_id: str,
    now: datetime,
    name: str | None = None,
    phone: str | None = None,
    email: str | None = None,
    birthday: date | None = None,
    clear_birthday: bool = False,
    language: str | None = None,
    notes: str | None = None,
) -> CustomerView:
    """Change what a customer told of themselves: None leaves what is known, an empty text clears it.

    Raises UnknownAccount, BadPhone, PhoneTaken, OtherContent.
    """
    asked = fingerprint(account_id, name, phone, email, birthday, clear_birthday, language, notes)
    with books.writing() as connection:
        before = _known(connection, account_id)
        if already(connection, op_id, "person_edited", asked) is not None:
            return before
        place = workplace_in(connection)
        after = replace(
            before,
            name=_edited(before.name, name and _tidied(name)),
            phone=before.phone if phone is None else _free_phone(connection, phone, place, account_id),
            email=_edited(before.email, email),
            birthday=None if clear_birthday else birthday or before.birthday,
            language=_edited(before.language, language),
            notes=_edited(before.notes, notes),
        )
        _write_fact(books, connection, "person_edited", op_id, account_id, now, place, {})
        keep_private(connection, op_id, asked=asked, account_id=account_id)
        _EDIT.run(
            connection,
            of_account=account_id,
            new_name=after.name,
            new_phone=after.phone,
            new_email=after.email,
            new_birthday=day_number_or_none(after.birthday),
            new_language=after.language,
            new_notes=after.notes,
        )
        _find_by(connection, account_id, after.name, after.phone)
    return after


def add_card(
    books: Books, *, op_id: str, account_id: str, number: str, now: datetime, kind: str = "", replaces: str = ""
) -> Changes:
    """Give a customer a card, in place of another where `replaces` names it.

    Raises UnknownAccount, UnknownCard, BadCard, CardTaken, OtherContent.
    """
    asked = fingerprint(account_id, number, kind, replaces)
    with books.writing() as connection:
        if already(connection, op_id, "card_given", asked) is not None:
            return Changes(accounts=frozenset({account_id}))
        before = _known(connection, account_id)
        _write_fact(books, connection, "card_given", op_id, account_id, now, workplace_in(connection), {"kind": kind})
        keep_private(connection, op_id, asked=asked, account_id=account_id)
        given = _give_card(connection, account_id, number, kind, now)
        if replaces:
            if replaces not in {own.number for own in before.cards}:
                raise UnknownCard(replaces)
            _STATUS.run(connection, of_number=replaces, new_status="replaced", new_replaced_by=given)
        _find_by(connection, account_id, before.name, before.phone)
    return Changes(accounts=frozenset({account_id}))


def set_card_status(books: Books, *, op_id: str, number: str, status: str, now: datetime) -> Changes:
    """Block a card, report it lost, or make it active again. Raises UnknownCard, OtherContent."""
    assert status in ("active", "blocked", "lost")
    asked = fingerprint(number, status)
    with books.writing() as connection:
        row = _CARD_OWNER.row(connection, number=number)
        if row is None:
            raise UnknownCard(number)
        account_id = str(row[0])
        if already(connection, op_id, "card_status", asked) is None:
            place = workplace_in(connection)
            _write_fact(books, connection, "card_status", op_id, account_id, now, place, {"status": status})
            keep_private(connection, op_id, asked=asked, account_id=account_id)
            _STATUS.run(connection, of_number=number, new_status=status, new_replaced_by="")
    return Changes(accounts=frozenset({account_id}))


def set_terms(
    books: Books, *, op_id: str, account_id: str, terms: Terms, now: datetime, ended: bool = False
) -> Changes:
    """Agree individual terms, or replace those of the same id; `ended` takes them away. Raises UnknownAccount."""
    asked = fingerprint(account_id, terms, ended)
    with books.writing() as connection:
        if already(connection, op_id, "terms_set", asked) is None:
            _known(connection, account_id)
            told = replace(terms, name="", agreed_by="")
            payload = {"terms": told, "ended": ended}
            _write_fact(books, connection, "terms_set", op_id, account_id, now, workplace_in(connection), payload)
            author, words = terms.agreed_by, terms.name
            keep_private(connection, op_id, asked=asked, account_id=account_id, author=author, words=words)
            _NO_TERMS.run(connection, of_account=account_id, of_id=terms.id)
            if not ended:
                _TERMS.run(
                    connection,
                    account_id=account_id,
                    id=terms.id,
                    name=terms.name,
                    rate=terms.rate,
                    starts_at=terms.starts_at,
                    ends_on=day_number_or_none(terms.ends_on),
                    agreed_by=terms.agreed_by,
                    group_name=terms.group,
                )
    return Changes(accounts=frozenset({account_id}))


def give_tier(books: Books, *, op_id: str, account_id: str, given: GivenTier, now: datetime) -> Changes:
    """Give a tier by hand up to a day; it never holds the customer below what they earned. Raises UnknownAccount."""
    asked = fingerprint(account_id, given)
    with books.writing() as connection:
        if already(connection, op_id, "tier_given", asked) is None:
            _known(connection, account_id)
            payload = {"tier": given.tier, "ends_on": given.ends_on}
            _write_fact(books, connection, "tier_given", op_id, account_id, now, workplace_in(connection), payload)
            keep_private(connection, op_id, asked=asked, account_id=account_id, author=given.author)
            _TIER.run(
                connection,
                account_id=account_id,
                tier=given.tier,
                ends_on=day_number(given.ends_on),
                author=given.author,
            )
    return Changes(accounts=frozenset({account_id}))


def new_card_number(books: Books, random: Random, prefix: str = IN_HOUSE_PREFIX) -> str:
    """A free card number of our own: the in-house prefix, random digits and a check digit."""
    digits = 12 - len(prefix)
    assert digits >= RANDOM_DIGITS
    with books.reading() as connection:
        while True:
            number = issue(prefix, f"{random.randrange(10**digits):0{digits}d}")
            if _CARD_OWNER.row(connection, number=number) is None:
                return number


def _edited(before: str, told: str | None) -> str:
    return before if told is None else storable(told).strip()


def _tidied(name: str) -> str:
    return " ".join(storable(name).split())


def _known(connection: Connection, account_id: str) -> CustomerView:
    view = by_account_in(connection, account_id)
    if view is None:
        raise UnknownAccount(account_id)
    return view


def _free_phone(connection: Connection, phone: str, place: Workplace, account_id: str) -> str:
    if not phone.strip():
        return ""
    known = e164(phone, place.country)
    if known is None:
        raise BadPhone(phone)
    row = _PHONE_OWNER.row(connection, phone=known)
    if row is not None and row[0] != account_id:
        raise PhoneTaken(row[0])
    return known


def _give_card(connection: Connection, account_id: str, number: str, kind: str, now: datetime) -> str:
    tidied = tidy(number)
    if tidied is None:
        raise BadCard(number)
    for reading in readings(tidied):
        owner = _CARD_OWNER.row(connection, number=reading)
        if owner is not None:
            raise CardTaken(reading, owner[0])
    if is_misread(tidied):
        raise BadCard(number)
    kept = readings(tidied)[0]
    _CARD.run(
        connection,
        number=kept,
        account_id=account_id,
        kind=kind,
        status="active",
        replaced_by="",
        issued_at=micros(now),
    )
    return kept


def _find_by(connection: Connection, account_id: str, name: str, phone: str) -> None:
    """The account's search keys, made anew from what it is called now and the cards it has."""
    keys = list(person_keys(name, phone))
    for (number,) in _CARDS.rows(connection, account_id=account_id):
        keys += number_keys(CARD, number)
    _NO_KEYS.run(connection, account_id=account_id)
    _KEY.run_many(connection, [{"key": key, "account_id": account_id} for key in dict.fromkeys(keys)])


def _write_fact(
    books: Books,
    connection: Connection,
    kind: str,
    op_id: str,
    account_id: str,
    now: datetime,
    place: Workplace,
    payload: dict[str, object],
) -> None:
    told = {name: value for name, value in payload.items() if value not in ("", None, False, ())}
    fact = Fact(
        kind=kind,
        op_id=op_id,
        at=now,
        day=local_day(now, place.zone),
        payload=encode(told) if told else msgspec.json.encode({}),
        account_id=account_id,
    )
    record(books, connection, fact)
