"""member list, terms and tier: everybody who fits a filter, and what is agreed with one of them by hand."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from typing import Annotated

import typer

from db.books import Books
from db.facts import new_id
from db.ledger.promise import give_tier, set_terms
from db.lookup import customers
from db.lookup.customer_filter import CustomerFilter
from db.lookup.customer_list import few, matching, rows
from db.lookup.programme import in_force
from db.lookup.workplace import workplace
from desktop.commands.answers import MemberAnswer, Refusal
from desktop.commands.member_commands import member, member_answer, named
from desktop.commands.people_answers import ListedAnswer, MemberListAnswer
from desktop.commands.people_commands import AuthorOption, IdOption, WhoArgument
from desktop.commands.program import BooksOption, JsonOption, run
from desktop.commands.speaking import Refuse
from desktop.commands.telling import tell_list, tell_member
from desktop.commands.till_verbs import words_for
from desktop.wording.figures import percent
from loyalty.calendar import local_day
from loyalty.standing import GivenTier, Terms

Day = Annotated[datetime | None, typer.Option(formats=["%Y-%m-%d"], metavar="YYYY-MM-DD")]


class Purpose(StrEnum):
    """What a customer may agree to."""

    LOYALTY = "loyalty"
    EMAIL = "email"
    SMS = "sms"
    PHONE = "phone"
    POST = "post"


@member.command("list")
def list_members(
    text: Annotated[str, typer.Argument(help="A name, a phone, the end of a card; left out, everybody.")] = "",
    tier: Annotated[str | None, typer.Option(help="A tier's id; empty for those of none.")] = None,
    group: Annotated[str, typer.Option()] = "",
    visited_since: Day = None,
    visited_before: Day = None,
    never_visited: Annotated[bool, typer.Option("--never-visited")] = False,
    birthday_month: Annotated[int, typer.Option(min=0, max=12)] = 0,
    purse: Annotated[str, typer.Option(help="The purse of the balance; the first unless said.")] = "",
    balance_least: Annotated[int | None, typer.Option(help="In the purse's smallest units.")] = None,
    balance_most: Annotated[int | None, typer.Option()] = None,
    agreed: Annotated[Purpose | None, typer.Option(help="Who agrees to this.")] = None,
    not_agreed: Annotated[Purpose | None, typer.Option(help="Who does not.")] = None,
    has_card: Annotated[bool | None, typer.Option("--with-card/--without-card")] = None,
    joined_since: Day = None,
    joined_until: Day = None,
    limit: Annotated[int, typer.Option(min=1, max=1_000_000, help="So many lines; all who fit are counted.")] = 1_000,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Customers by name, as many filters as are given at once."""
    run.listen(as_json=as_json)
    now = run.now()
    with run.books(books) as opened:
        day = local_day(now, workplace(opened).zone)
        programme = in_force(opened, day=day).programme
        by_balance = balance_least is not None or balance_most is not None
        first = next((one.id for one in programme.purses), "")
        purpose = agreed or not_agreed
        wanted = CustomerFilter(
            text=text.strip(),
            tier=tier,
            group=group,
            visited_since=_day(visited_since),
            visited_before=_day(visited_before),
            never_visited=never_visited,
            birthday_month=birthday_month,
            purse=(purse or first) if by_balance else "",
            balance_least=balance_least,
            balance_most=balance_most,
            consent=purpose.value if purpose is not None else "",
            consented=agreed is not None,
            has_card=has_card,
            joined_since=_day(joined_since),
            joined_until=_day(joined_until),
        )
        answer = _listed(opened, wanted, purse or first, day=day, limit=limit)
    run.speaker.answer(
        answer,
        lambda: tell_list((one.card, one.phone, one.name, one.tier, str(one.balance)) for one in answer.members),
    )


def _listed(books: Books, wanted: CustomerFilter, purse: str, *, day: date, limit: int) -> MemberListAnswer:
    found = few(books, wanted, day=day) if wanted.text or wanted.group else None
    if found is None:
        found = matching(books.path, wanted, day, progress=_silent)
    members = (
        ListedAnswer(
            account=row.account_id,
            name=row.name,
            phone=row.phone,
            card=row.card_number,
            tier=row.tier,
            purse=row.purse,
            balance=row.balance,
            last_visit=row.last_visit,
            groups=row.groups,
        )
        for row in rows(books, found[:limit], purse=purse, day=day)
    )
    return MemberListAnswer(count=len(found), members=tuple(members))


@member.command()
def terms(
    who: WhoArgument,
    rate: Annotated[int | None, typer.Option("--rate", min=1, max=10_000, help="Basis points: 500 is 5 %.")] = None,
    starts_at: Annotated[int, typer.Option("--from", min=0, help="Smallest order, in minor units.")] = 0,
    until: Day = None,
    terms_id: Annotated[str, typer.Option("--terms", help="Terms to change or to end; new ones unless said.")] = "",
    end: Annotated[bool, typer.Option("--end", help="These terms hold no longer.")] = False,
    author: AuthorOption = "",
    request_id: IdOption = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """A percent of their own: shown, agreed, changed or ended."""
    run.listen(as_json=as_json)
    now = run.now()
    op_id = request_id or new_id()
    with run.books(books) as opened:
        words = words_for(opened, now)
        view = named(opened, who, words)
        held = next((one for one in view.standing.terms if one.id == terms_id), None)
        if terms_id and held is None:
            raise Refuse(Refusal(refused="unknown_terms", message=words.tr("This customer has no such terms.")))
        if end and held is not None:
            set_terms(opened, op_id=op_id, account_id=view.account_id, terms=held, now=now, ended=True)
        elif rate is not None:
            # The same request agrees to the same terms, however often it is sent.
            agreed = Terms(
                id=terms_id or op_id, name="", rate=rate, starts_at=starts_at, ends_on=_day(until), agreed_by=author
            )
            set_terms(opened, op_id=op_id, account_id=view.account_id, terms=agreed, now=now)
        fresh = customers.by_account(opened, view.account_id)
        assert fresh is not None
        answer = member_answer(opened, fresh, now=now, rows=0)
    run.speaker.answer(
        answer,
        lambda: tell_list(
            (one.id, percent(one.rate, words.language), str(one.starts_at), one.agreed_by)
            for one in fresh.standing.terms
        ),
    )


@member.command()
def tier(
    who: WhoArgument,
    tier: Annotated[str, typer.Argument(help="The tier's id.")] = "",
    until: Day = None,
    end: Annotated[bool, typer.Option("--end", help="From today on they have what they earned.")] = False,
    author: AuthorOption = "",
    request_id: IdOption = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """A tier by hand, through a day: given or ended. It never holds them below what they earned."""
    run.listen(as_json=as_json)
    now = run.now()
    with run.books(books) as opened:
        words = words_for(opened, now)
        view = named(opened, who, words)
        today = local_day(now, words.zone)
        given = view.standing.given_tier
        if end and given is not None:
            given = replace(given, ends_on=today - timedelta(days=1))
        elif tier:
            ends_on = _day(until)
            if tier not in {one.id for one in (words.ladder.tiers if words.ladder else ())}:
                raise Refuse(Refusal(refused="unknown_tier", message=words.tr("The programme has no such tier.")))
            if ends_on is None or ends_on < today:
                text = words.tr("Say through which day, one that is still to come.")
                raise Refuse(Refusal(refused="bad_day", message=text))
            given = GivenTier(tier=tier, ends_on=ends_on, author=author)
        if given is not None and (end or tier):
            give_tier(opened, op_id=request_id or new_id(), account_id=view.account_id, given=given, now=now)
        fresh = customers.by_account(opened, view.account_id)
        assert fresh is not None
        answer: MemberAnswer = member_answer(opened, fresh, now=now, rows=0)
    run.speaker.answer(answer, lambda: tell_member(answer, words))


def _day(told: datetime | None) -> date | None:
    return None if told is None else told.date()


def _silent(done: int, of: int) -> None:
    """A command says how it ended, not how far it is."""
