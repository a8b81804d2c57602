"""What other tills of the hub wrote is brought in for a command that needs it; a lone till asks nobody."""

from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import datetime
from typing import TYPE_CHECKING

from db.books import Books
from db.facts import new_id
from db.lookup import sales
from db.lookup.hub_link import hub_link
from db.lookup.slips import under_slip
from desktop.commands.answers import Refusal
from desktop.commands.speaking import Refuse
from desktop.wording.words import Words
from loyalty.reversal import Units

if TYPE_CHECKING:
    from db.sync.postgres_hub import PostgresHub


def bring_sale(books: Books, words: Words, *, slip: str = "", sale_id: str = "") -> None:
    """The sale of a slip that another till printed, and what else was taken back of a sale that is known here.

    Raises Refuse where the hub would have to be asked for the sale and does not answer.
    """
    if hub_link(books) is None:
        return
    # Imported here: a lone till never loads the way to a hub.
    from db.sync.looking import bring_returns, look_for_slip
    from db.sync.wire import HubAway, HubRefused

    # Where several bear a number, what came back of each is asked for under it.
    found = next(iter(under_slip(books, slip)), None) if slip else sales.sale(books, sale_id)
    try:
        with _own_hub(books) as hub:
            if found is not None:
                bring_returns(books, lambda: hub, found.op_id)
            elif slip:
                look_for_slip(books, hub, slip)
    except (HubAway, HubRefused) as no:
        if found is None and slip:
            message = words.tr(
                "Slip {slip} is not of this till, and the hub, which may know it, does not answer. Try again later."
            )
            raise Refuse(Refusal(refused="away", message=message.format(slip=slip))) from no


def bring_history(books: Books, words: Words, account_id: str) -> str:
    """What other tills wrote of a customer; a sentence where it could not be had."""
    if hub_link(books) is None:
        return ""
    from db.sync.looking import look_at_account
    from db.sync.wire import HubAway, HubRefused

    try:
        with _own_hub(books) as hub:
            whole = look_at_account(books, hub, account_id)
    except (HubAway, HubRefused):
        whole = _is_whole(books, account_id)
    if whole:
        return ""
    return words.tr("Visits at other tills count, but are not listed: the hub does not answer.")


def agreed_return(
    books: Books, sold: sales.SaleView, units: tuple[Units, ...], *, reversal_id: str, now: datetime
) -> str:
    """The id under which these units may be taken back; a lone till asks nobody. Raises NotAgreed."""
    if hub_link(books) is None:
        return reversal_id
    from db.sync.returning import ask_to_return

    with ExitStack() as open_hubs:
        return ask_to_return(
            books,
            lambda: open_hubs.enter_context(_own_hub(books)),
            reversal_id=reversal_id,
            sale_id=sold.op_id,
            units=units,
            now=now,
            new_id=new_id,
        )


@contextmanager
def _own_hub(books: Books) -> Iterator["PostgresHub"]:
    from desktop import hub_door

    hub = hub_door.own_hub(books, somebody_waits=True)
    try:
        yield hub
    finally:
        hub.close()


def _is_whole(books: Books, account_id: str) -> bool:
    from db.lookup.replicas import is_whole

    with books.reading() as connection:
        return is_whole(connection, account_id)
