"""member card, adjust, reasons, groups and claim: what a cashier does for a customer beside selling."""

from collections.abc import Callable, Iterable
from datetime import datetime
from enum import StrEnum
from random import SystemRandom
from typing import Annotated

import typer

from db.books import Books
from db.facts import new_id
from db.ledger.adjustment import adjust as put_right
from db.ledger.card import add_card, new_card_number, replace_card
from db.ledger.claiming import ClaimRefused, claim_sale, work_out_claim
from db.ledger.group import set_groups
from db.lookup import customers
from db.lookup.customers import CustomerView
from db.lookup.reasons import reasons as reasons_of
from desktop.commands.answers import MemberAnswer, Refusal
from desktop.commands.elsewhere import bring_sale
from desktop.commands.member_commands import member, member_answer, named
from desktop.commands.people_answers import ClaimAnswer, ReasonAnswer, ReasonsAnswer
from desktop.commands.program import BooksOption, JsonOption, run
from desktop.commands.speaking import Refuse
from desktop.commands.spending import with_points
from desktop.commands.telling import tell_list, tell_member
from desktop.commands.till_verbs import words_for
from desktop.commands.which_sale import asking_which
from desktop.wording.figures import money, points
from desktop.wording.words import Words

card = typer.Typer(help="A customer's cards.", no_args_is_help=True, rich_markup_mode=None)
member.add_typer(card, name="card")

WhoArgument = Annotated[str, typer.Argument(help="A card number, or an account's id.")]
IdOption = Annotated[str, typer.Option("--id", help="The caller's own id: counts once.")]
AuthorOption = Annotated[str, typer.Option(help="Who does it.")]


class Why(StrEnum):
    """What happened to a card."""

    LOST = "lost"
    STOLEN = "stolen"
    DAMAGED = "damaged"
    BLOCKED = "blocked"


@card.command("block")
def block(
    number: Annotated[str, typer.Argument(help="The card's number.")],
    why: Annotated[Why, typer.Option(help="What happened to it.")] = Why.BLOCKED,
    request_id: IdOption = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """A card opens its customer no more; another may follow."""
    run.listen(as_json=as_json)
    _report(books, number, why, request_id, lambda opened, replaced_by: "")


@card.command("replace")
def replace(
    number: Annotated[str, typer.Argument(help="The old card's number.")],
    new: Annotated[str, typer.Option("--with", help="The new card; left out, a number is drawn.")] = "",
    why: Annotated[Why, typer.Option(help="What happened to the old one.")] = Why.LOST,
    request_id: IdOption = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """A new card in the place of one that was lost, stolen or damaged; what they hold stays theirs."""
    run.listen(as_json=as_json)
    # The same id again: the number that was drawn then.
    _report(
        books,
        number,
        why,
        request_id,
        lambda opened, replaced_by: new or replaced_by or new_card_number(opened, SystemRandom()),
    )


@card.command("add")
def add(
    who: WhoArgument,
    number: Annotated[str, typer.Argument(help="The card's number; left out, one is drawn.")] = "",
    kind: Annotated[str, typer.Option()] = "",
    request_id: IdOption = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """One card more for a customer: a family shares one balance."""
    run.listen(as_json=as_json)
    now = run.now()
    with run.books(books) as opened:
        words = words_for(opened, now)
        account = named(opened, who, words).account_id
        given = number or new_card_number(opened, SystemRandom())
        add_card(opened, op_id=request_id or new_id(), account_id=account, number=given, kind=kind, now=now)
        answer = _shown(opened, account, now)
    run.speaker.answer(answer, lambda: tell_member(answer, words))


@member.command()
def adjust(
    who: WhoArgument,
    amount: Annotated[int, typer.Option("--points", help="So many of the purse's smallest units; -50 debits.")],
    reason: Annotated[str, typer.Option(help="A reason of the owner's list: its id or its words.")],
    author: AuthorOption,
    purse: Annotated[str, typer.Option(help="The purse's id; the first unless said.")] = "",
    note: Annotated[str, typer.Option(help="What else is worth remembering.")] = "",
    request_id: IdOption = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Credit or debit a purse by hand; the customer's next slip shows it with the reason."""
    run.listen(as_json=as_json)
    now = run.now()
    with run.books(books) as opened:
        words = words_for(opened, now)
        account = named(opened, who, words).account_id
        known = {one.words: one.id for one in reasons_of(opened)}
        chosen = known.get(reason, reason) or "-"
        if chosen not in known.values():
            raise Refuse(Refusal(refused="unknown_reason", message=_no_such_reason(reason, known, words)))
        put_right(
            opened,
            op_id=request_id or new_id(),
            account_id=account,
            purse=purse or next((one.id for one in words.purses), ""),
            points=amount,
            reason=note,
            author=author,
            now=now,
            reason_id=chosen,
        )
        answer = _shown(opened, account, now)
    run.speaker.answer(answer, lambda: tell_member(answer, words))


@member.command()
def reasons(books: BooksOption = None, as_json: JsonOption = False) -> None:
    """The owner's reasons for credits and debits by hand."""
    run.listen(as_json=as_json)
    with run.books(books) as opened:
        words = words_for(opened, run.now())
        known = reasons_of(opened)
    answer = ReasonsAnswer(reasons=tuple(ReasonAnswer(id=one.id, words=one.words, most=one.most) for one in known))
    run.speaker.answer(
        answer,
        lambda: tell_list((one.id, one.words, _limit(one.most, words)) for one in answer.reasons) or _no_reasons(words),
    )


@member.command()
def groups(
    who: WhoArgument,
    names: Annotated[list[str] | None, typer.Argument(help="Exactly these; left out, nothing changes.")] = None,
    none: Annotated[bool, typer.Option("--none", help="In no group any more.")] = False,
    author: AuthorOption = "",
    request_id: IdOption = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """The groups a customer belongs to: a school class, a kindergarten, wholesale."""
    run.listen(as_json=as_json)
    now = run.now()
    with run.books(books) as opened:
        words = words_for(opened, now)
        account = named(opened, who, words).account_id
        if names or none:
            wanted = tuple(names or ())
            set_groups(opened, op_id=request_id or new_id(), account_id=account, groups=wanted, now=now, author=author)
        answer = _shown(opened, account, now)
    run.speaker.answer(answer, lambda: "\n".join(answer.groups))


@member.command()
def claim(
    who: WhoArgument,
    slip: Annotated[str, typer.Argument(help="The number on the slip of a purchase without a card.")],
    sale: Annotated[
        str, typer.Option("--sale", metavar="ID", help="Which sale, where several bear the slip's number.")
    ] = "",
    tried: Annotated[bool, typer.Option("--try", help="Only say what it would bring.")] = False,
    author: AuthorOption = "",
    request_id: IdOption = "",
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Count a guest's sale for the customer who brings its slip."""
    run.listen(as_json=as_json)
    now = run.now()
    with run.books(books) as opened, asking_which(words := words_for(opened, now)):
        account = named(opened, who, words).account_id
        bring_sale(opened, words, slip=slip)
        which = {"slip": slip, "account_id": account, "sale_id": sale}
        try:
            worked_out = work_out_claim(opened, now=now, **which)
        except ClaimRefused:
            if tried:
                raise
            # The very same request may have counted it before: the verb knows.
            worked_out = None
        if not tried:
            said = {"op_id": request_id or new_id(), "author": author, **which}
            with_points(opened, lambda: claim_sale(opened, now=now, **said), now=now)
        earned: dict[str, int] = {}
        for gain in worked_out.quote.earned if worked_out is not None else ():
            earned[gain.purse] = earned.get(gain.purse, 0) + gain.points
    answer = ClaimAnswer(account=account, slip=slip, earned=earned, counted=not tried)
    told = [(words.purse(purse).name, points(gain, words.purse(purse), words)) for purse, gain in earned.items()]
    run.speaker.answer(answer, lambda: tell_list(told))


def _report(
    books: BooksOption, number: str, why: Why, request_id: str, new_number: Callable[[Books, str], str]
) -> None:
    """Report a card, in whatever state it is, and put another in its place where there is one."""
    now = run.now()
    with run.books(books) as opened:
        words = words_for(opened, now)
        found = customers.by_card(opened, number)
        if isinstance(found, CustomerView):
            assert found.card is not None
            account, own, replaced_by = found.account_id, found.card.number, ""
        else:
            account = found.account_id or named(opened, number, words).account_id
            own, replaced_by = found.number, found.replaced_by
        replace_card(
            opened,
            op_id=request_id or new_id(),
            account_id=account,
            number=own,
            why=why.value,
            new_number=new_number(opened, replaced_by),
            now=now,
        )
        answer = _shown(opened, account, now)
    run.speaker.answer(answer, lambda: tell_member(answer, words))


def _shown(books: Books, account_id: str, now: datetime) -> MemberAnswer:
    view = customers.by_account(books, account_id)
    assert view is not None, "something was just written about this account"
    return member_answer(books, view, now=now, rows=0)


def _no_reasons(words: Words) -> str:
    return words.tr("The shop has no reasons for credits and debits by hand yet. Add them in the window, under Shop.")


def _no_such_reason(asked: str, known: Iterable[str], words: Words) -> str:
    """Which there are instead, or where they come from."""
    listed = ", ".join(known)
    if not listed:
        return _no_reasons(words)
    said = words.tr("“{reason}” is not on the shop’s list of reasons: {list}. Add others in the window, under Shop.")
    return said.format(reason=asked, list=listed)


def _limit(most: int | None, words: Words) -> str:
    return "" if most is None else money(most, words.currency, words.language)
