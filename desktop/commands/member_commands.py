"""member show, find and add; what else is done for a customer stands in people_commands."""

from dataclasses import replace
from datetime import date, datetime
from functools import partial
from hashlib import blake2b
from random import SystemRandom
from typing import Annotated, Any
from uuid import UUID

import typer

from db.books import Books
from db.facts import new_id
from db.ledger.card import new_card_number
from db.ledger.consent import give_consents
from db.ledger.customer import enrol
from db.ledger.group import set_groups
from db.lookup import customers, history
from db.lookup.consents import own_wording
from db.lookup.customers import CardNotice, CustomerView
from db.lookup.programme import in_force
from db.lookup.workplace import workplace
from desktop.commands import requests
from desktop.commands.answers import (
    CardAnswer,
    FoundAnswer,
    MemberAnswer,
    MembersAnswer,
    PurseAnswer,
    Refusal,
    VisitAnswer,
)
from desktop.commands.elsewhere import bring_history
from desktop.commands.program import BooksOption, JsonOption, app, run
from desktop.commands.speaking import Refuse, read_json
from desktop.commands.spending import with_points
from desktop.commands.telling import tell_list, tell_member
from desktop.commands.till_verbs import words_for
from desktop.wording.consents import consent_words
from desktop.wording.problems import word_card_problem
from desktop.wording.words import Words
from loyalty.calendar import local_day
from loyalty.document_shape import Problem
from loyalty.tiers import next_tier, tier

member = typer.Typer(help="Customers.", no_args_is_help=True, rich_markup_mode=None)
app.add_typer(member, name="member")


@member.command()
def show(
    who: Annotated[str, typer.Argument(help="A card number, or an account's id.")],
    rows: Annotated[int, typer.Option("--history", min=0, max=10_000, help="So many rows of history.")] = 10,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """A customer: balances, tier, what is missing, the last visits."""
    run.listen(as_json=as_json)
    now = run.now()
    with run.books(books) as opened:
        words = words_for(opened, now)
        found = named(opened, who, words)
        remark = bring_history(opened, words, found.account_id) if rows else ""
        answer = member_answer(opened, named(opened, who, words), now=now, rows=rows)
    if remark:
        run.speaker.remark(remark)
    run.speaker.answer(answer, lambda: tell_member(answer, words))


@member.command()
def find(
    text: Annotated[str, typer.Argument(help="A phone, a name, or the end of a number.")],
    limit: Annotated[int, typer.Option(min=1, max=1_000)] = 20,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Customers by phone however it is written, by words of the name, by the end of a card."""
    run.listen(as_json=as_json)
    with run.books(books) as opened:
        hits = customers.find(opened, text, limit=limit)
    found = (
        FoundAnswer(
            account=hit.account_id, name=hit.name, phone=hit.phone, card=hit.card_number, last_visit=hit.last_visit
        )
        for hit in hits
    )
    answer = MembersAnswer(found=tuple(found))
    run.speaker.answer(answer, lambda: tell_list((one.card, one.phone, one.name) for one in answer.found))


@member.command()
def add(
    request: Annotated[str, typer.Argument(metavar="REQUEST", help="A file with JSON, or - for standard input.")] = "",
    phone: Annotated[str, typer.Option()] = "",
    name: Annotated[str, typer.Option()] = "",
    card: Annotated[str, typer.Option(help="A card they have; left out, a new number is drawn.")] = "",
    birthday: Annotated[str, typer.Option(help="ISO 8601: 1990-02-28.")] = "",
    email: Annotated[str, typer.Option()] = "",
    language: Annotated[str, typer.Option(help="Theirs; the shop's own unless said.")] = "",
    notes: Annotated[str, typer.Option()] = "",
    group: Annotated[list[str] | None, typer.Option(help="A group they belong to; may be said often.")] = None,
    consent: Annotated[list[str] | None, typer.Option(help="What they agree to: loyalty, email, sms …")] = None,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """A customer joins. The same id enrols once."""
    run.listen(as_json=as_json, request=request)
    told = {
        "phone": phone,
        "name": name,
        "card": card,
        "birthday": birthday,
        "email": email,
        "language": language,
        "notes": notes,
        "groups": group or [],
        "consents": consent or [],
    }
    document: Any = read_json(request) if request else {"id": new_id(), **told}
    said = requests.read_member_add(document)
    now = run.now()
    with run.books(books) as opened:
        words = words_for(opened, now)
        view = _enrolled(opened, said, words, now=now)
        answer = member_answer(opened, view, now=now, rows=0)
    run.speaker.answer(answer, lambda: tell_member(answer, words))


def _enrolled(books: Books, said: dict[str, Any], words: Words, *, now: datetime) -> CustomerView:
    try:
        birthday = date.fromisoformat(said["birthday"]) if said["birthday"] else None
    except ValueError as wrong:
        raise requests.RequestRefused((Problem("birthday", "not_a_date"),)) from wrong
    # The same id must enrol the same account with the same card, however often it is tried.
    account_id = str(UUID(bytes=blake2b(said["id"].encode(), digest_size=16).digest(), version=4))
    known = customers.by_account(books, account_id)
    own = known.cards[0].number if known and known.cards else ""
    card_number = said["card"] or own or new_card_number(books, SystemRandom())
    brought_by = named(books, said["referred_by"], words).account_id if said["referred_by"] else ""
    joining = partial(
        enrol,
        books,
        account_id=account_id,
        op_id=said["id"],
        now=now,
        phone=said["phone"],
        name=said["name"],
        email=said["email"],
        birthday=birthday,
        language=said["language"],
        notes=said["notes"],
        card_number=card_number,
        card_kind=said["card_kind"],
        referred_by=brought_by,
    )
    view = with_points(books, joining, now=now)
    # What follows has ids of its own, made of the caller's: each is done once, like the joining itself.
    if said["groups"]:
        groups = tuple(said["groups"])
        set_groups(books, op_id=_part(said["id"], "groups"), account_id=account_id, groups=groups, now=now)
    if said["consents"]:
        place = workplace(books)
        speaks = replace(words, language=said["language"] or place.language)
        shops_own = own_wording(books)
        give_consents(
            books,
            op_id=_part(said["id"], "consents"),
            account_id=account_id,
            purposes=said["consents"],
            how=said["consents_how"],
            words={one: consent_words(one, speaks, shop=place.shop_name, own=shops_own) for one in said["consents"]},
            language=speaks.language,
            now=now,
        )
    return customers.by_account(books, account_id) or view


def _part(op_id: str, what: str) -> str:
    return blake2b(f"{op_id}/{what}".encode(), digest_size=16).hexdigest()


def named(books: Books, who: str, words: Words) -> CustomerView:
    """The customer of an account's id, a card, or a phone that is theirs alone. Raises Refuse."""
    found = customers.by_account(books, who) or customers.by_card_or_phone(books, who)
    if isinstance(found, CardNotice):
        message = word_card_problem(
            found.problem, words, number=found.number, replaced_by=found.replaced_by, since=found.since
        )
        raise Refuse(Refusal(refused=f"card_{found.problem}", message=message))
    return found


def member_answer(books: Books, view: CustomerView, *, now: datetime, rows: int) -> MemberAnswer:
    place = workplace(books)
    day = local_day(now, place.zone)
    programme = in_force(books, day=day).programme
    above = next_tier(programme, view.standing, day)
    page = history.page(books, view.account_id, limit=rows).rows if rows else ()
    return MemberAnswer(
        account=view.account_id,
        name=view.name,
        phone=view.phone,
        email=view.email,
        birthday=view.birthday,
        language=view.language,
        notes=view.notes,
        joined_on=view.joined_on,
        cards=tuple(CardAnswer(number=card.number, kind=card.kind, status=card.status) for card in view.cards),
        groups=view.standing.groups,
        purses=tuple(
            PurseAnswer(
                purse=purse.id,
                name=purse.name,
                spendable=view.standing.purse(purse.id).spendable(day),
                pending=view.standing.purse(purse.id).pending(day),
                debt=view.standing.purse(purse.id).debt,
                lapsing=view.standing.purse(purse.id).lapsing(day),
            )
            for purse in programme.purses
        ),
        tier=tier(programme, view.standing, day),
        next_tier=above.tier if above else "",
        missing_for_next_tier=above.missing if above else 0,
        spent=sum(total.spend for total in view.standing.days),
        visits=view.visits,
        last_visit=view.last_visit,
        history=tuple(
            VisitAnswer(
                id=row.op_id,
                kind=row.kind,
                at=row.at,
                slip=row.slip,
                amount=row.amount,
                earned=dict(row.earned),
                spent=dict(row.spent),
            )
            for row in page
        ),
    )
