"""hub join, sync, status and leave: what a till does with the hub that it belongs to."""

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from db.books import Books, BooksProblem
from db.lookup import sales
from db.lookup.hub_link import HubLink, hub_link
from db.reports.hub_problem import HubProblem
from desktop.commands.answers import Refusal
from desktop.commands.hub_answers import (
    HubDoneAnswer,
    HubJoinedAnswer,
    HubNoticeAnswer,
    HubOverviewAnswer,
    HubRefusedAnswer,
    HubStandingAnswer,
    HubStatusAnswer,
    HubSyncAnswer,
    HubTillAnswer,
)
from desktop.commands.hub_commands import hub
from desktop.commands.hub_owner_commands import OwnerOption, a_hub
from desktop.commands.hub_told import tell_joined, tell_overview, tell_standing, tell_sync
from desktop.commands.program import BooksOption, JsonOption, bar, run
from desktop.commands.speaking import REFUSED, Refuse
from desktop.commands.till_verbs import words_for
from desktop.hub_invitation import code_of_away
from desktop.passwords import Passwords
from desktop.settings import books_path
from desktop.wording.hub import word_hub_problem
from desktop.wording.hub_joining import word_hub_refusal, word_left, word_untold
from desktop.wording.hub_notices import SEEN, word_notice
from desktop.wording.words import Words
from loyalty.money import Minor

if TYPE_CHECKING:
    from db.sync.hub_schema.owner import HubStatus
    from db.sync.round import RoundReport

_TLS = "Go unencrypted: whoever listens on the network reads customers' names along."


@hub.command()
def join(
    invitation: Annotated[str, typer.Argument(metavar="CODE", help="The invitation's line, or - for standard input.")],
    without_tls: Annotated[bool, typer.Option("--without-tls", help=_TLS)] = False,
    certificate: Annotated[
        Path | None,
        typer.Option(metavar="FILE", exists=True, dir_okay=False, help="The hub's certificate, unless it is trusted."),
    ] = None,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Have this till belong to the hub that invited it. Where there are no books yet, they are begun."""
    from db.sync.hub_address import BadAddress, invitation_of
    from desktop import hub_beginning, hub_door

    run.listen(as_json=as_json)
    try:
        invited = invitation_of(sys.stdin.readline() if invitation == "-" else invitation)
    except BadAddress as bad:
        raise _refuse(bad.code, "") from bad
    server = "" if invited.address.is_local else invited.address.host
    if invited.address.plain and not (without_tls or invited.address.is_local):
        raise _refuse("plain", server, " (--without-tls)")
    passwords, path = Passwords.of_this_user(), books or run.books_path or books_path()
    began = "" if path.exists() else str(path)
    enter = partial(hub_door.join, now=run.now(), certificate=certificate, without_tls=without_tls)
    begin = partial(hub_beginning.begin_from_hub, now=run.now(), certificate=certificate, without_tls=without_tls)
    with _said_of(server):
        if began:
            begin(path, invited, passwords, language=run.speaker.language, progress=bar())
        with run.books(path) as opened:
            if not began:
                enter(opened, invited, passwords)
                _round(opened, passwords)
            answer = _joined(opened, passwords, began)
    run.speaker.answer(answer, lambda: tell_joined(answer, run.speaker.words()))


@hub.command()
def sync(books: BooksOption = None, as_json: JsonOption = False) -> None:
    """One round with the hub now: send what is here, fetch what is there."""
    run.listen(as_json=as_json)
    with run.books(books) as opened:
        words = words_for(opened, run.now())
        report = _round(opened, Passwords.of_this_user())
        notices = _notices(opened, words)
    answer = HubSyncAnswer(waiting=report.waiting, synced_at=_instant(report.synced_at), notices=notices)
    run.speaker.answer(answer, lambda: tell_sync(answer, words, run.now()))


@hub.command()
def status(
    address: OwnerOption = "",
    doors: Annotated[bool, typer.Option("--doors", help="Only what a superuser may still run there, as SQL.")] = False,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> int:
    """How this till stands with its hub; for the hub's owner (--hub) all of its tills."""
    run.listen(as_json=as_json, only_looks=True)
    shop, now = None, run.now()
    standing, lines = None, []
    try:
        with run.books(books) as opened:
            words = shop = words_for(opened, now)
            standing = _standing(opened, words, Passwords.of_this_user())
    except BooksProblem as problem:
        # The hub's owner may have no till here.
        if problem.code != "missing" or not address:
            raise
    overview, silent = None, None
    try:
        overview = _overview(address) if address else None
        words = shop or run.speaker.words()
    except HubProblem as away:
        # How this till stands is known here, whether the hub answers or not.
        if standing is None:
            raise
        silent = Refusal(refused=away.code, message=word_hub_problem(away.code, words, away.facts))
    if standing is None and overview is None:
        more = words.tr("To look at a hub and all of its tills say --hub ADDRESS, or put it into REGULARS_HUB.")
        raise Refuse(Refusal(refused="lone", message=f"{word_hub_refusal('lone', words)} {more}"))
    if standing is not None:
        lines += tell_standing(standing, words, now)
    if overview is not None:
        lines = _doors(overview) if doors else lines + tell_overview(overview, words, now)
    if standing is not None and not address:
        silent = _does_not_answer(books)
    if silent is not None:
        run.speaker.remark(silent.message)
    told = HubStatusAnswer(till=standing, hub=overview, problem="" if silent is None else silent.refused)
    run.speaker.answer(told, lambda: "\n".join(lines))
    # Whoever asked for the hub itself was told nothing of it.
    return REFUSED if address and silent is not None else 0


@hub.command()
def answer(
    notice: Annotated[str, typer.Argument(help="Its id, as hub status tells it.")],
    said: Annotated[str, typer.Argument(metavar="ANSWER", help="One of its answers.")],
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Answer what the hub asks of this till, or put away what was only to be known."""
    from db.facts import new_id
    from db.sync.notices import answer_notice, open_notices
    from desktop import hub_door

    run.listen(as_json=as_json)
    with run.books(books) as opened:
        words = words_for(opened, run.now())
        found = next((one for one in open_notices(opened) if one.id == notice), None)
        if found is None:
            message = words.tr("Nothing of that name waits for an answer. regulars hub status lists what does.")
            raise Refuse(Refusal(refused="no_such_notice", message=message))
        answers = found.answers or (SEEN,)
        if said not in answers:
            raise typer.BadParameter(f"{said} is not one of: {', '.join(answers)}.", param_hint="ANSWER")
        with _said_of(""), closing(hub_door.own_hub(opened)) as connected:
            answer_notice(opened, connected, found, said, op_id=new_id(), now=run.now())
        with suppress(Refuse):
            # What it says of this till may be another thing now: it need not wait for the next round.
            _round(opened, Passwords.of_this_user())
    run.speaker.answer(HubDoneAnswer(done="answered"), lambda: words.tr("Answered."))


@hub.command()
def leave(
    anyway: Annotated[bool, typer.Option("--anyway", help="Although the hub does not have everything yet.")] = False,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Have this till go on alone. To come back it must be invited again."""
    from db.facts import new_id
    from desktop import hub_door

    run.listen(as_json=as_json)
    with run.books(books) as opened:
        words = run.speaker.words()
        if hub_link(opened) is None:
            raise Refuse(Refusal(refused="lone", message=word_hub_refusal("lone", words)))
        with _said_of(""):
            left = hub_door.leave(opened, Passwords.of_this_user(), op_id=new_id(), now=run.now(), anyway=anyway)
    if not left.told:
        run.speaker.remark(word_untold(words))
    run.speaker.answer(HubDoneAnswer(done="left"), lambda: word_left(left.unsent, words))


def _does_not_answer(path: Path | None) -> Refusal | None:
    """Why the hub of these books says nothing; None where it answers."""
    from desktop import hub_door

    with run.books(path) as opened:
        way = hub_door.way_in(opened, Passwords.of_this_user())
        server = "" if way is None or way.address.is_local else way.address.host
        try:
            with _said_of(server), closing(hub_door.own_hub(opened, somebody_waits=True)) as connected:
                connected.look("sale", "")
        except Refuse as refuse:
            return refuse.refusal
    return None


def _round(books: Books, passwords: Passwords) -> "RoundReport":
    """A round that came to its end. Raises Refuse for one that did not."""
    from db.facts import new_id
    from db.sync.risk import keep_risk
    from db.sync.round import sync_once
    from db.sync.wire import HubAway, HubRefused
    from desktop import hub_door

    way = hub_door.way_in(books, passwords)
    server = "" if way is None or way.address.is_local else way.address.host
    with _said_of(server), closing(hub_door.open_hub(books, passwords)) as connected:
        report = sync_once(books, connected, now=run.now(), fingerprint=hub_door.machine(), progress=bar())
        if report.state == "in_step":
            with suppress(HubAway, HubRefused):
                keep_risk(books, connected, now=run.now(), new_id=new_id)
    if report.state in ("away", "refused"):
        raise _refuse(report.code or report.state, server)
    return report


@contextmanager
def _said_of(server: str) -> Iterator[None]:
    """What a hub, or the way to that server, refuses is said in words."""
    from db.sync.link import JoinRefused, LeaveRefused
    from db.sync.wire import HubAway, HubRefused

    try:
        yield
    except HubAway as away:
        raise _refuse(code_of_away(away), server) from away
    except (HubRefused, JoinRefused, LeaveRefused) as refused:
        raise _refuse(refused.code, server) from refused


def _refuse(code: str, server: str, more: str = "") -> Refuse:
    message = word_hub_refusal(code, run.speaker.words(), server=server)
    return Refuse(Refusal(refused=code, message=f"{message}{more}"))


def _joined(books: Books, passwords: Passwords, began: str) -> HubJoinedAnswer:
    from desktop import hub_door

    found, way = hub_link(books), hub_door.way_in(books, passwords)
    assert found is not None
    assert way is not None
    address = way.address
    return HubJoinedAnswer(
        hub=found.hub_id,
        till_number=found.till_n,
        server="" if address.is_local else address.host,
        database=address.database,
        password_in=passwords.place(hub_door.name_of(found.hub_id, found.till_n)) or "",
        password_file=str(passwords.file),
        encrypted=address.is_local or not address.plain,
        began=began,
    )


def _notices(books: Books, words: Words) -> tuple[HubNoticeAnswer, ...]:
    """All that waits for somebody to see or answer it, whenever it became known."""
    from db.sync.notices import open_notices

    notices = []
    for notice in open_notices(books):
        sold = sales.sale(books, str(notice.told.get("sale", "")))
        told = {**notice.told, "kind": notice.kind, "slip": sold.slip if sold is not None else ""}
        said = word_notice(notice.kind, told, notice.answers, words)
        notices.append(
            HubNoticeAnswer(
                id=notice.id,
                kind=notice.kind,
                message=f"{said.title}. {said.means} {said.kept}".replace("?.", "?"),
                told=dict(notice.told),
                answers=notice.answers or (SEEN,),
            )
        )
    return tuple(notices)


def _standing(books: Books, words: Words, passwords: Passwords) -> HubStandingAnswer | None:
    from db.sync import link
    from desktop import hub_door

    state = link.state(books)
    if state is None:
        return None
    found: HubLink = state.link
    way = hub_door.way_in(books, passwords)
    return HubStandingAnswer(
        hub=found.hub_id,
        till_number=found.till_n,
        server="" if way is None or way.address.is_local else way.address.host,
        database=way.address.database if way is not None else "",
        synced_at=_instant(found.synced_at),
        waiting=state.waiting,
        unsettled=state.intents,
        frozen=found.frozen,
        recovering=found.recovering,
        risk_budget=Minor(found.risk_budget),
        risk_floor=Minor(found.risk_floor),
        clock_off_seconds=found.clock_off / 1_000_000,
        notices=_notices(books, words),
    )


def _overview(address: str) -> HubOverviewAnswer:
    from db.sync.hub_schema.owner import status as hub_status

    with a_hub(address):
        found: HubStatus = hub_status(address)
    return HubOverviewAnswer(
        hub=found.hub_id,
        shop=found.shop,
        currency=found.currency.code,
        decimals=found.currency.decimals,
        generation=found.generation,
        recovering=found.recovering,
        facts=found.facts,
        customers=found.accounts,
        bytes=found.bytes,
        unconfirmed=found.unconfirmed,
        waiting_erasures=found.unforgotten,
        tills=tuple(
            HubTillAnswer(
                number=till.n,
                name=till.name,
                code=till.code,
                state=till.state,
                frozen=till.frozen,
                last_seen=till.last_hello,
                clock_off_seconds=till.clock_off,
                version=till.app_version,
                facts=till.facts,
                risk_budget=Minor(till.risk_budget),
                risk_floor=Minor(till.risk_floor),
                risk_used=Minor(till.risk_used),
                looked=till.looked,
                waiting_erasures=till.unforgotten,
                invited_until=till.invited_until,
            )
            for till in found.tills
        ),
        refused=tuple(
            HubRefusedAnswer(at=when, role=role, call=call, code=code, till=till)
            for when, role, call, code, till in found.refused
        ),
        open_doors=found.open_doors,
    )


def _doors(overview: HubOverviewAnswer) -> list[str]:
    from db.sync.hub_schema.building import shutting

    return list(shutting(overview.hub, overview.open_doors))


def _instant(told: int) -> datetime | None:
    return datetime.fromtimestamp(told / 1_000_000, UTC) if told else None
