"""A day at two tills and their hub, word for word: recorded by one release, and heard by every later one."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import msgspec

from db.ledger.adjustment import adjust
from db.ledger.claiming import claim_sale
from db.ledger.coupon import issue_coupon
from db.ledger.group import set_groups
from db.sync.asking import ask_first
from db.sync.looking import look_at_account, look_for_slip
from db.sync.postgres_hub import PostgresHub
from db.sync.risk import keep_risk
from db.sync.wire import PROTOCOL, Wants
from tests.db.chain import Chain, two_tills
from tests.db.shop import Shop, whole_programme
from tests.hub.hubs import MadeHub
from tests.hub.selling import sold_by_right

FOLDER = Path(__file__).parent / "spoken"


class Spoken(msgspec.Struct):
    """One call: which till made it and when, what it said, and what it heard. JSON is told as such."""

    till: int
    at: int
    call: str
    said: list[Any]
    heard: Any


class Recording(msgspec.Struct):
    """All calls in their order, and what the tills' customers held in the end."""

    protocol: int
    hub_id: str
    calls: list[Spoken]
    #: By account, name and points; whoever is gone is not here.
    customers: dict[str, tuple[str, int]]


def recorded(protocol: int) -> Recording:
    return msgspec.json.decode((FOLDER / f"{protocol}.json").read_bytes(), type=Recording)


@dataclass(slots=True)
class _Tape:
    at: int = 0
    calls: list[Spoken] = field(default_factory=list)


class RecordingHub(PostgresHub):
    """A hub that writes down what is said to it, and what it answers."""

    def __init__(self, hub: MadeHub, n: int, tape: _Tape) -> None:
        super().__init__(hub.addresses[n], "unasked")
        self._n, self._tape = n, tape

    def _ask(self, sql: str, given: tuple[str | int, ...], until: float) -> bytes:
        heard = super()._ask(sql, given, until)
        call = sql.partition("hub_v1.")[2].partition("(")[0]
        told = [_read(one) for one in given]
        self._tape.calls.append(Spoken(self._n, self._tape.at, call, told, msgspec.json.decode(heard)))
        return heard


def _read(one: str | int) -> Any:
    return msgspec.json.decode(one) if isinstance(one, str) and one[:1] in "[{" else one


def record(hub: MadeHub, folder: Path) -> Recording:
    """Live through the day at this hub."""
    tape = _Tape()
    doors = {n: RecordingHub(hub, n, tape) for n in (1, 2)}

    def set_clock(at: int) -> None:
        tape.at = at
        hub.set_clock(at)

    ((tape.at,),) = hub.sql("SELECT at FROM tests_clock.at")
    hub.sql("UPDATE hub.till SET risk_budget = 5000, risk_floor = 2000")
    chain = two_tills(folder, doors=doors.__getitem__, set_clock=set_clock, document=whole_programme())
    try:
        people = a_day(chain)
        held = {own: (chain.tills[2].customer(own).name, chain.tills[2].holds(own)) for own in people}
    finally:
        chain.close()
        for door in doors.values():
            door.close()
    ((hub_id,),) = hub.sql("SELECT hub_id FROM hub.meta")
    return Recording(PROTOCOL, str(hub_id), tape.calls, held)


def a_day(chain: Chain) -> list[str]:
    """Everything that tills say to their hub; who is there in the end."""
    first, second = chain.tills[1], chain.tills[2]
    ann, bob = first.enrol("Ann", phone="+79123456789", card_number="2900000000018"), second.enrol("Bob")
    gone, twin = first.enrol("Eve"), first.enrol("Bobby")
    sold = first.sell(ann, 60_000, 20_000)
    guests = first.sell("", 10_000)
    issue_coupon(first.books, op_id=first.new_id(), account_id=ann, rule="thanks", author="Eva", now=first.now)
    set_groups(second.books, op_id=second.new_id(), account_id=bob, groups=["staff"], author="Eva", now=second.now)
    chain.settle()
    for receipt in (sold, guests):
        assert look_for_slip(second.books, chain.door(2), receipt.slip) is not None
    second.refund(sold, 1)
    claim_sale(second.books, op_id=second.new_id(), slip=guests.slip, account_id=bob, now=second.later(minutes=1))
    _adjusted(second, bob, 700)
    assert sold_by_right(second, chain.door(2), ann, 20_000, points=500) is not None
    assert chain.door(1).authorise("sale-lost", ann, Wants(purses={"bonus": 100})).ok
    chain.door(1).void("sale-lost")
    keep_risk(first.books, chain.door(1), now=first.now, new_id=first.new_id)
    assert look_at_account(first.books, chain.door(1), ann)
    for kind, told in (("merge", {"from": twin, "into": bob}), ("erase", {"account": gone})):
        ask_first(first.books, lambda: chain.door(1), op_id=f"{kind}-0001", kind=kind, told=told)  # type: ignore[arg-type]
    chain.settle()
    return [ann, bob]


def _adjusted(shop: Shop, account_id: str, points: int) -> None:
    told = {"account_id": account_id, "purse": "bonus", "points": points, "reason": "", "author": "Eva"}
    adjust(shop.books, op_id=shop.new_id(), now=shop.now, **told)  # type: ignore[arg-type]


class OlderHub(PostgresHub):
    """A hub of that release, as one of its tills heard it: what it told comes down again, what it is told it takes."""

    def __init__(self, hub: MadeHub, heard: Sequence[Spoken]) -> None:
        super().__init__(hub.addresses[2], "unasked")
        self.pages = [one.heard for one in heard if one.call == "pull"]
        self._welcome = next(one.heard for one in reversed(heard) if one.call == "hello")

    def _ask(self, sql: str, given: tuple[str | int, ...], until: float) -> bytes:
        call = sql.partition("hub_v1.")[2].partition("(")[0]
        told = _read(given[0])
        answer: Any = {}
        if call == "hello":
            answer = self._welcome | {"heads": [], "notices": []}
        elif call == "push":
            last = told["facts"][-1]
            answer = {"outcome": "head", "seq": last["seq"], "hash": last["hash"], "new": len(told["facts"])}
        elif call == "pull":
            answer = self.pages.pop(0) if self.pages else {**self._last, "items": [], "head": told["pos"]}
            self._last = answer
        return msgspec.json.encode(answer)


def lacks(here: Any, there: Any, at: str = "") -> list[str]:
    """What was said there and is not said here, by its place; more may be said here, and in between."""
    if isinstance(there, Mapping):
        if not isinstance(here, Mapping):
            return [at]
        named = [(name, told) for name, told in there.items()]
        return [one for name, told in named for one in lacks(here.get(name, "<nothing>"), told, f"{at}/{name}")]
    if isinstance(there, list) and isinstance(here, list):
        rest, missing = list(here), []
        for n, told in enumerate(there):
            tried = next((k for k, one in enumerate(rest) if not lacks(one, told)), None)
            if tried is None:
                missing += lacks(rest[0], told, f"{at}/{n}") if rest else [f"{at}/{n}"]
            else:
                rest.pop(tried)
        return missing
    return [] if here == there else [f"{at}: {here!r}, once {there!r}"]
