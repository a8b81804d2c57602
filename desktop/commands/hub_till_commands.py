"""hub join, sync, status and leave: what a till does with the hub that it belongs to."""

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from db.books import Books, BooksProblem
from db.lookup.hub_link import HubLink, hub_link
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
from desktop.commands.speaking import Refuse
from desktop.commands.till_verbs import words_for
from desktop.hub_invitation import code_of_away
from desktop.passwords import Passwords
from desktop.settings import books_path
from desktop.wording.hub_joining import word_hub_refusal
from desktop.wording.hub_notices import word_notice
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
    answer = _synced(report, words)
    run.speaker.answer(answer, lambda: tell_sync(answer, words, run.now()))


@hub.command()
def status(
    address: OwnerOption = "",
    doors: Annotated[bool, typer.Option("--doors", help="Only what a superuser may still run there, as SQL.")] = False,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """How this till stands with its hub; for the hub's owner (--hub) all of its tills."""
    run.listen(as_json=as_json, only_looks=True)
    words, now = run.speaker.words(), run.now()
    standing, lines = None, []
    try:
        with run.books(books) as opened:
            words = words_for(opened, now)
            standing = _standing(opened, Passwords.of_this_user())
    except BooksProblem as problem:
        # The hub's owner may have no till here.
        if problem.code != "missing" or not address:
            raise
    overview = _overview(address) if address else None
    if standing is None and overview is None:
        raise Refuse(Refusal(refused="lone", message=word_hub_refusal("lone", words)))
    if standing is not None:
        lines += tell_standing(standing, words, now)
    if overview is not None:
        lines = _doors(overview) if doors else lines + tell_overview(overview, words, now)
    run.speaker.answer(HubStatusAnswer(till=standing, hub=overview), lambda: "\n".join(lines))


@hub.command()
def leave(
    anyway: Annotated[bool, typer.Option("--anyway", help="Although the hub does not have everything yet.")] = False,
    books: BooksOption = None,
    as_json: JsonOption = False,
) -> None:
    """Have this till go on alone. To come back it must be invited again."""
    from desktop import hub_door

    run.listen(as_json=as_json)
    words = run.speaker.words()
    with run.books(books) as opened:
        if hub_link(opened) is None:
            raise Refuse(Refusal(refused="lone", message=word_hub_refusal("lone", words)))
        with _said_of(""):
            hub_door.leave(opened, Passwords.of_this_user(), anyway=anyway)
    run.speaker.answer(HubDoneAnswer(done="left"), lambda: words.tr("This till goes on alone. Nothing was lost."))


def _round(books: Books, passwords: Passwords) -> "RoundReport":
    """A round that came to its end. Raises Refuse for one that did not."""
    from db.sync.round import sync_once
    from desktop import hub_door

    way = hub_door.way_in(books, passwords)
    server = "" if way is None or way.address.is_local else way.address.host
    with _said_of(server), closing(hub_door.open_hub(books, passwords)) as connected:
        report = sync_once(books, connected, now=run.now(), fingerprint=hub_door.machine(), progress=bar())
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


def _synced(report: "RoundReport", words: Words) -> HubSyncAnswer:
    notices = []
    for notice in report.notices:
        said = word_notice(notice.kind, notice.told, notice.answers, words)
        notices.append(
            HubNoticeAnswer(
                id=notice.id,
                kind=notice.kind,
                message=f"{said.title}. {said.means} {said.kept}".replace("?.", "?"),
                told=dict(notice.told),
                answers=notice.answers,
            )
        )
    return HubSyncAnswer(waiting=report.waiting, synced_at=_instant(report.synced_at), notices=tuple(notices))


def _standing(books: Books, passwords: Passwords) -> HubStandingAnswer | None:
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
                invited_until=till.invited_until,
            )
            for till in found.tills
        ),
        refused=tuple(
            HubRefusedAnswer(at=when, role=role, call=call, code=code) for when, role, call, code in found.refused
        ),
        open_doors=found.open_doors,
    )


def _doors(overview: HubOverviewAnswer) -> list[str]:
    from db.sync.hub_schema.building import shutting

    return list(shutting(overview.hub, overview.open_doors))


def _instant(told: int) -> datetime | None:
    return datetime.fromtimestamp(told / 1_000_000, UTC) if told else None
