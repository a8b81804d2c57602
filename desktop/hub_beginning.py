"""Books of one more till of a shop that has a hub: begun there, with the programme and the customers of all."""

from contextlib import suppress
from datetime import datetime
from pathlib import Path

from db.books import Books, BooksProblem
from db.facts import new_id
from db.lookup.programme import versions
from db.lookup.workplace import NewWorkplace
from db.schema.upgrade import create_books, draw_till_code
from db.sync.hub_address import Invitation, invitation_of
from db.sync.joining import ShopThere, introduce, shop_at
from db.sync.round import sync_once
from db.sync.wire import HubAway, HubRefused
from desktop import hub_door
from desktop.passwords import Passwords
from desktop.runner import Progress
from desktop.wording.country import guess
from desktop.wording.words import Words
from loyalty.money import Currency


def begin_from_hub(
    path: Path,
    invitation: Invitation,
    passwords: Passwords,
    *,
    language: str,
    now: datetime,
    certificate: Path | None = None,
    without_tls: bool = False,
    progress: Progress = lambda done, of: None,
) -> Path:
    """Make books at `path` for the till that is invited, and read into them what the hub has.

    There is a till that can sell, or nothing; what a network that went away has left out comes with the next rounds.
    Raises BooksProblem (exists, read_only, disk_full), HubAway, HubRefused (no_shop, …), and what `progress` raises.
    """
    if path.exists():
        raise BooksProblem("exists", path)
    unfinished = path.with_name(f"{path.name}.joining")
    _clear(unfinished)
    try:
        with hub_door.let_in(invitation, passwords, certificate=certificate, without_tls=without_tls) as (hub, way):
            # Whoever reads the feed must have said hello; a till that has no books yet says it for those to come.
            code = draw_till_code()
            introduce(hub, now=now, till_code=code, fingerprint=hub_door.machine())
            place = _place(shop_at(hub), code, way.till_name, language)
            create_books(unfinished, workplace=place, programme=None, now=now, new_id=new_id).close()
            books = Books(unfinished)
            try:
                hub_door.belong(books, hub, way, passwords, now=now)
                report = sync_once(books, hub, now=now, fingerprint=hub_door.machine(), progress=progress)
                if not versions(books):
                    raise HubRefused(report.code) if report.code else HubAway("the first round was cut off")
                books.fold()
            finally:
                books.close()
            unfinished.replace(path)
    finally:
        _clear(unfinished)
    return path


def begin_invited(
    path: Path,
    line: str,
    language: str,
    now: datetime,
    certificate: Path | None = None,
    without_tls: bool = False,
    *,
    progress: Progress,
) -> Path:
    """The same in the work process, from the invitation's line."""
    return begin_from_hub(
        path,
        invitation_of(line),
        Passwords.of_this_user(),
        language=language,
        now=now,
        certificate=certificate,
        without_tls=without_tls,
        progress=progress,
    )


def _place(shop: ShopThere, till_code: str, till_name: str, language: str) -> NewWorkplace:
    """The shop as all of its tills have it; the country is guessed by its zone, as in a first run."""
    words = Words(language=language, currency=Currency(shop.currency, shop.decimals))
    return NewWorkplace(
        shop_name=shop.name or words.tr("My shop"),
        till_name=till_name or words.tr("Till 1"),
        till_code=till_code,
        country=guess(language=language, system_locale="", system_zone=shop.zone).country,
        currency=words.currency,
        language=language,
        zone=shop.zone,
    )


def _clear(unfinished: Path) -> None:
    """What an earlier attempt left: it is read again."""
    for file in (unfinished, *(unfinished.with_name(unfinished.name + end) for end in ("-wal", "-shm"))):
        with suppress(OSError):
            file.unlink(missing_ok=True)
