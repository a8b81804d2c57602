"""hub create, invite, retire, budget, upgrade, recover and audit: what whoever looks after a hub does with it."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from typing import Annotated

import typer

from db.lookup.workplace import workplace
from db.reports.hub_problem import HubProblem
from desktop.commands.answers import CheckAnswer, ProblemAnswer, Refusal
from desktop.commands.hub_answers import HubCreatedAnswer, HubDoneAnswer, HubInvitationAnswer
from desktop.commands.hub_commands import HUB_VARIABLE, hub
from desktop.commands.hub_told import tell_created, tell_invitation
from desktop.commands.program import BooksOption, JsonOption, bar, run
from desktop.commands.speaking import REFUSED, Refuse, language_of
from desktop.commands.telling import tell_check
from desktop.wording.figures import money
from desktop.wording.hub_steps import word_next_steps
from desktop.wording.moments import stamp
from desktop.wording.typed_amount import read_minor
from loyalty.money import Currency, Minor

OwnerOption = Annotated[
    str,
    typer.Option(
        "--hub",
        metavar="ADDRESS",
        envvar=HUB_VARIABLE,
        help="postgresql://owner@server/database; the password from PGPASSWORD or the password file.",
    ),
]
TillArgument = Annotated[str, typer.Argument(metavar="TILL", help="What you call the till: Till 2.")]

#: As long as the name that books may give to their till.
_TILL_MOST = 80


@contextmanager
def a_hub(address: str) -> Iterator[None]:
    """A database that is no hub for tills is told apart from one into which shops are copied.

    Where neither the terminal nor a till's books say in which language, the shop's is spoken from here on.
    """
    from db.sync.hub_schema.owner import language_of as spoken_by

    if not address:
        raise typer.BadParameter(f"Say where the hub is, or put it into {HUB_VARIABLE}.", param_hint="--hub")
    try:
        if not run.told_language:
            run.speaker.language = language_of(spoken_by(address))
        yield
    except HubProblem as problem:
        if problem.code in ("empty", "not_a_hub"):
            raise HubProblem("no_hub", **problem.facts) from problem
        raise


@hub.command()
def create(
    address: Annotated[
        str,
        typer.Argument(
            metavar="ADDRESS",
            envvar=HUB_VARIABLE,
            help="postgresql://owner@server/database, an empty database of the owner's.",
        ),
    ],
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Make a hub for several tills in an empty PostgreSQL database, and say what is to be done next."""
    from db.sync.hub_schema.building import create_hub

    run.listen(as_json=as_json)
    with run.books(books) as opened:
        place, words = workplace(opened), run.speaker.words()
    hub_id = create_hub(address, workplace=place, now=run.now())
    server, database = where_is(address)
    steps = word_next_steps(words, database=database)
    answer = HubCreatedAnswer(hub=hub_id, server=server, database=database, next=steps)
    run.speaker.answer(answer, lambda: tell_created(answer, words))


@hub.command()
def invite(
    till: TillArgument,
    address: OwnerOption = "",
    days: Annotated[int, typer.Option(min=1, max=90, help="How long the invitation can be taken.")] = 7,
    at: Annotated[
        str,
        typer.Option(
            metavar="HOST[:PORT][,…]",
            help="How tills reach the server, where not as in the address; after a comma, a standby that takes over.",
        ),
    ] = "",
    without_tls: Annotated[
        bool, typer.Option("--without-tls", help="Tills may go unencrypted: whoever listens reads names along.")
    ] = False,
    anyway: Annotated[bool, typer.Option("--anyway", help="Although a till of that name is at work.")] = False,
    png: Annotated[Path | None, typer.Option("--png", metavar="FILE", help="Put the code into a picture.")] = None,
    as_json: JsonOption = False,
) -> None:
    """Invite the next till: a line that works once, and its code. A till that lost its password is invited again."""
    from db.sync.hub_schema.owner import at_work, zone_of
    from db.sync.hub_schema.owner import invite as invited
    from desktop.paper.block_code import write_code

    run.listen(as_json=as_json)
    now = run.now()
    with a_hub(address):
        words = run.speaker.words()
        if not 0 < len(till.strip()) <= _TILL_MOST:
            message = words.tr("A till needs a name of at most {most} characters.").format(most=_TILL_MOST)
            raise Refuse(Refusal(refused="bad_name", message=message))
        seen = None if anyway else at_work(address, till)
        if seen is not None:
            message = words.tr(
                "{till} is at work: it was here last {when}. Invited again, it is let in no more until it takes the "
                "new line itself. If it lost its password or has another computer, say --anyway. Another till wants a "
                "name of its own."
            )
            when = stamp(seen, replace(words, zone=zone_of(address)))
            raise Refuse(Refusal(refused="at_work", message=message.format(till=till, when=when)))
        invitation = invited(address, till, now=now, at=at, plain=without_tls, days=days)
    line = invitation.line()
    picture = str(write_code(png, line)) if png is not None else ""
    answer = HubInvitationAnswer(till=till, invitation=line, until=now + timedelta(days=days), picture=picture)
    # In a file or a pipe the line alone is wanted.
    watched = sys.stdout.isatty()
    run.speaker.answer(answer, lambda: tell_invitation(answer, words, local=invitation.address.is_local, code=watched))


@hub.command()
def retire(till: TillArgument, address: OwnerOption = "", as_json: JsonOption = False) -> None:
    """Let a till in no more: it was stolen, or is used no longer. What it sent stays. Withdraws an invitation too.

    Invited again under its name, it goes on with its own books and sends what it still has.
    """
    from db.sync.hub_schema.owner import retire as retired
    from db.sync.hub_schema.owner import zone_of

    run.listen(as_json=as_json)
    with a_hub(address):
        seen = retired(address, till)
        words = replace(run.speaker.words(), zone=zone_of(address))
    told = words.tr("{till} is let in no more. What it sent stays.").format(till=till)
    if seen is None:
        told = words.tr("{till} was never here. Its invitation is withdrawn.").format(till=till)
    else:
        since = words.tr(
            "It was here last {when}: what it sold since is in its books alone. Should it come back, invite it again "
            "under the same name, and it sends that."
        )
        told = f"{told} {since.format(when=stamp(seen, words))}"
    run.speaker.answer(HubDoneAnswer(done="retired", till=till), lambda: told)


@hub.command(context_settings={"ignore_unknown_options": True})
def budget(
    till: TillArgument,
    most: Annotated[str, typer.Argument(metavar="SUM", help="The most that can be lost, in the shop's money: 500.")],
    each: Annotated[str, typer.Option(metavar="SUM", help="Of one card in a day: 12.50; else SUM.")] = "",
    address: OwnerOption = "",
    as_json: JsonOption = False,
) -> None:
    """How much a till may let customers spend without a connection, in points, coupons for one use and limited offers.

    The sum is the most that can be lost by all of them. 0: nothing.
    """
    from db.sync.hub_schema.owner import money_of, set_budget

    run.listen(as_json=as_json)
    with a_hub(address):
        words = run.speaker.words()
        currency = money_of(address)
        lost = _sum(most, currency, "SUM")
        of_one = _sum(each, currency, "--each") if each else lost
        if of_one > lost:
            message = f"{each} of one card is more than {most} in all. Say less, or a larger SUM."
            raise typer.BadParameter(message, param_hint="--each")
        set_budget(address, till, budget=lost, floor=of_one)
    if lost:
        told = words.tr(
            "{till} takes points, coupons for one use and limited offers without a connection too. At most {most} can "
            "be lost by all of them."
        )
    else:
        told = words.tr(
            "{till} takes points, coupons for one use and limited offers only while the hub is there. Nothing can be "
            "lost."
        )
    sum_ = money(lost, currency, words.language)
    run.speaker.answer(HubDoneAnswer(done="budget", till=till), lambda: told.format(till=till, most=sum_))


def _sum(typed: str, currency: Currency, where: str) -> Minor:
    """What was typed, in the shop's smallest units. Raises BadParameter, which says how a sum is typed."""
    found = read_minor(typed, currency.decimals)
    example = "500 or 12.50" if currency.decimals else "500"
    if found is not None and found < 0:
        message = f"{typed} is below nought. Type 0, so that nothing can be lost, or a sum like {example}."
        raise typer.BadParameter(message, param_hint=where)
    if found is None:
        raise typer.BadParameter(f"{typed} is no sum in {currency.code}. Type it like {example}.", param_hint=where)
    return Minor(found)


@hub.command()
def upgrade(address: OwnerOption = "", as_json: JsonOption = False) -> None:
    """Bring the hub's functions up to this release. Tills may go on meanwhile."""
    from db.sync.hub_schema.building import upgrade_hub

    run.listen(as_json=as_json)
    with a_hub(address):
        upgrade_hub(address)
    words = run.speaker.words()
    run.speaker.answer(HubDoneAnswer(done="upgraded"), lambda: words.tr("The hub speaks as this release does."))


@hub.command()
def recover(
    done: Annotated[bool, typer.Option("--done", help="End it without the tills that are still missing.")] = False,
    address: OwnerOption = "",
    as_json: JsonOption = False,
) -> None:
    """The database was put back from a backup: until every till has been there, points are not spent."""
    from db.sync.hub_schema.owner import recover as recovered

    run.listen(as_json=as_json)
    with a_hub(address):
        generation = recovered(address, done=done)
    words = run.speaker.words()
    told = (
        words.tr("The hub waits for nobody any more. Points are spent again.")
        if done
        else words.tr(
            "The hub takes in what its tills still have. Points are spent again once every till has been there: "
            "regulars hub status says which are missing."
        )
    )
    run.speaker.answer(HubDoneAnswer(done="recovered" if done else "recovering", generation=generation), lambda: told)


@hub.command()
def audit(address: OwnerOption = "", as_json: JsonOption = False) -> int:
    """Recompute every fact of every till with this release, replay every balance, and list what disagrees."""
    from db.sync.hub_audit import audit_hub
    from desktop.wording.audit import word_audit_problem

    run.listen(as_json=as_json, only_looks=True)
    with a_hub(address):
        words = run.speaker.words()
        report = audit_hub(address, progress=bar())
    answer = CheckAnswer(
        clean=report.is_clean,
        counted=report.counted,
        problems=tuple(
            ProblemAnswer(
                place=found.place, code=found.code, message=word_audit_problem(found.code, dict(found.facts), words)
            )
            for found in report.problems
        ),
    )
    run.speaker.answer(answer, lambda: tell_check(answer, words))
    return 0 if answer.clean else REFUSED


def where_is(address: str) -> tuple[str, str]:
    """Server and database of an address, for people; the server is empty where it is this computer."""
    from urllib.parse import unquote, urlsplit

    parts = urlsplit(address)
    host = parts.hostname or ""
    return ("" if host in ("localhost", "127.0.0.1", "::1") else host), unquote(parts.path.lstrip("/"))
