"""What every till must agree to is put to the hub before it is done here: merges, erasures, versions of the programme.

A lone till asks nobody. Where the hub is away it is not done: two tills that did so apart would tell two stories.
"""

from collections.abc import Callable
from datetime import date
from typing import Any, Literal

from db.books import Books
from db.ledger.programme import publishable
from db.ledger.refusals import Refused
from db.lookup.hub_link import hub_link
from db.lookup.programme import newest_number
from db.sync.wire import Answer, Hub, HubAway, HubRefused, Request
from db.tables.columns import day_number

#: Opens the hub, or hands over the one that is open. Raises HubAway, HubRefused.
Reach = Callable[[], Hub]


class NotAgreed(Refused):
    """`code` is hub_away, hub_refuses (this till, or for now), or why this very thing can't be: erased,
    unknown_account, same_customer, unknown_merge, undone_already, returned, overtaken (a version of the programme came
    that whoever publishes had not seen).
    """

    def __init__(self, code: str) -> None:
        super().__init__(code)
        self.code = code


#: Answers that are no verdict on what was asked.
_NOT_NOW = ("recovering", "frozen", "unknown", "void")


def ask_first(
    books: Books,
    reach: Reach,
    *,
    op_id: str,
    kind: Literal["merge", "unmerge", "erase", "publish"],
    told: dict[str, Any],
) -> Answer | None:
    """Have the hub agree; None where these books belong to none. Waits for the network. Raises NotAgreed."""
    if hub_link(books) is None:
        return None
    try:
        answer = reach().ask(Request(op_id=op_id, kind=kind, told=told))
    except HubAway as away:
        raise NotAgreed("hub_away") from away
    except HubRefused as refused:
        raise NotAgreed("hub_refuses") from refused
    if not answer.ok:
        raise NotAgreed("hub_refuses" if answer.code in _NOT_NOW else answer.code)
    return answer


def agreed_number(
    books: Books,
    reach: Reach,
    *,
    op_id: str,
    document: dict[str, Any],
    holds_from: date,
    after: int | None = None,
) -> int:
    """The number that the hub gives a version; 0 where these books number it themselves.

    What could not be published here is not asked for. `after` is the newest version that was seen when it was written,
    else the newest here. Raises ProgrammeRefused, NotAgreed.
    """
    if hub_link(books) is None:
        return 0
    canonical, content_hash = publishable(books, document)
    told = {"document": canonical.decode(), "content_hash": content_hash, "holds_from": day_number(holds_from)}
    told["after"] = newest_number(books) if after is None else after
    answer = ask_first(books, reach, op_id=op_id, kind="publish", told=told)
    return int(answer.told["number"]) if answer is not None else 0
