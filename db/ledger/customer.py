"""Customers join, and change what they told of themselves. Facts carry account ids only."""

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import Connection, bindparam, insert, select, update

from db.books import Books, Statement
from db.ledger.card import give_card
from db.ledger.customer_fact import find_by, known, write_fact
from db.ledger.event import book_reward, rewarded
from db.ledger.refusals import OtherContent, Refused, UnknownAccount
from db.ledger.requests import already, fingerprint, keep_private, worded
from db.ledger.tiers_kept import keep_tier
from db.lookup.customers import CustomerView, by_account_in
from db.lookup.finding import HAS_PHONE
from db.lookup.merged import stands_for, together
from db.lookup.search_keys import e164
from db.lookup.workplace import Workplace, workplace_in
from db.tables.columns import day_number, day_number_or_none, micros
from db.tables.people import account, person
from loyalty.calendar import local_day
from loyalty.gains.event import On
from loyalty.standing import Standing

__all__ = ["BadPhone", "OtherContent", "PhoneTaken", "UnknownAccount", "edit_person", "enrol"]


class PhoneTaken(Refused):
    """This phone belongs to a customer of these books already."""

    code = "phone_taken"

    def __init__(self, account_id: str) -> None:
        super().__init__(account_id)
        self.account_id = account_id


class BadPhone(Refused):
    code = "bad_phone"


#: What an account begins with; whom it was merged into comes later.
JOINING = ("account_id", "joined_at", "joined_on", "referred_by")

_ACCOUNT = Statement(insert(account).values({name: bindparam(name) for name in JOINING}))
_PERSON = Statement(insert(person))
_PHONE_OWNER = Statement(select(person.c.account_id).where(person.c.phone == bindparam("phone"), HAS_PHONE).limit(1))
_EDIT = Statement(
    update(person)
    .where(person.c.account_id == bindparam("of_account"))
    .values({name: bindparam(f"new_{name}") for name in ("name", "phone", "email", "birthday", "language", "notes")})
)


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
    OtherContent, BadId, BudgetNeeded, TooLong; nothing is written then.
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
            write_fact(books, connection, "enrolled", op_id, account_id, now, place, payload)
            keep_private(connection, op_id, asked=asked, account_id=account_id)
            joined = {"joined_at": micros(now), "joined_on": day_number(joined_on)}
            _ACCOUNT.run(connection, account_id=account_id, referred_by=referred_by, **joined)
            _PERSON.run(
                connection,
                account_id=account_id,
                name=_tidied(name),
                phone=known_phone,
                email=worded(email).strip(),
                birthday=day_number_or_none(birthday),
                language=worded(language),
                notes=worded(notes).strip(),
            )
            if card_number:
                give_card(connection, account_id, card_number, worded(card_kind), now)
            find_by(connection, account_id)
            keep_tier(books, connection, account_id, day=joined_on, op_id=op_id)
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

    Raises UnknownAccount, BadPhone, PhoneTaken, OtherContent, TooLong.
    """
    asked = fingerprint(account_id, name, phone, email, birthday, clear_birthday, language, notes)
    with books.writing() as connection:
        before = known(connection, account_id)
        account_id = before.account_id
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
        write_fact(books, connection, "person_edited", op_id, account_id, now, place, {})
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
        find_by(connection, account_id)
    return after


def _edited(before: str, told: str | None) -> str:
    return before if told is None else worded(told).strip()


def _tidied(name: str) -> str:
    return " ".join(worded(name).split())


def _free_phone(connection: Connection, phone: str, place: Workplace, account_id: str) -> str:
    if not phone.strip():
        return ""
    known = e164(phone, place.country)
    if known is None:
        raise BadPhone(phone)
    row = _PHONE_OWNER.row(connection, phone=known)
    if row is not None and row[0] not in together(connection, account_id):
        raise PhoneTaken(stands_for(connection, row[0]))
    return known
