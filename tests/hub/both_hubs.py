"""A hub in memory and a real one that are asked the same, and must answer the same: what a world sees is the first's.

The real hub's feed has its own order; it is read whole beside each page of the other, and compared item by item.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal

import msgspec

from db.lookup.standings import journal_part
from db.sync.hub_schema import owner
from db.sync.postgres_hub import PostgresHub
from db.sync.wire import (
    ITEMS_AT_ONCE,
    Answer,
    Batch,
    Cursor,
    Hello,
    Hub,
    HubRefused,
    Page,
    Pushed,
    Record,
    Request,
    Told,
    Verdict,
    Wants,
    Welcome,
    words_in_full,
)
from loyalty.standing import Standing
from tests.hub.hubs import MadeHub
from tests.worlds.hub_state import HubState
from tests.worlds.model_hub import ModelHub

#: What only the real hub tells people.
_NOT_COMPARED = frozenset({"unknown_version"})
#: What a backup of the real hub leaves out: what is made with it, and its generation.
_STAYS = ("travels", "blank", "workplace", "regulars_hub", "meta", "at")


class Otherwise(AssertionError):
    """The two did not answer alike."""


class BothHubs(ModelHub):
    """The model, with a real hub beside it that lives through the same."""

    real: MadeHub
    doors: "dict[int, BothDoors]"
    backups: "list[HubState]"
    #: What the real hub's clock was set to.
    told: int

    @classmethod
    def of(cls, real: MadeHub) -> Callable[..., "BothHubs"]:
        """What makes such a hub in a world, in the place of the model."""

        def make(clock: Callable[[], int], off: frozenset[str] = frozenset()) -> BothHubs:
            made = cls(clock, off=off)
            made.real, made.doors, made.backups, made.told = real, {}, [], 0
            real.clear()
            real.sql("UPDATE hub.till SET state = 'retired', code = ''")
            return made

        return make

    def tell_time(self) -> None:
        if self.told != self.clock():
            self.told = self.clock()
            self.real.set_clock(self.told)

    def invite(self, code: str, *, risk_budget: int = 0, risk_floor: int = 0) -> int:
        n = ModelHub.invite(self, code, risk_budget=risk_budget, risk_floor=risk_floor)
        told = "state = 'active', last_hello = %s, code = %s, risk_budget = %s, risk_floor = %s"
        self.real.sql(f"UPDATE hub.till SET {told} WHERE n = %s", self.clock(), code, risk_budget, risk_floor, n)
        return n

    def set_budget(self, n: int, budget: int, floor: int) -> None:
        ModelHub.set_budget(self, n, budget, floor)
        self.real.sql("UPDATE hub.till SET risk_budget = %s, risk_floor = %s WHERE n = %s", budget, floor, n)

    def door(self, n: int) -> Hub:  # type: ignore[override]
        self.doors[n] = BothDoors(self, n, ModelHub.door(self, n), self.real.door(n))
        return self.doors[n]

    def backup(self) -> HubState:
        kept = f"kept_{len(self.backups)}"
        self.real.sql(f"DROP SCHEMA IF EXISTS {kept} CASCADE")
        self.real.sql(f"CREATE SCHEMA {kept}")
        for schema, name in self._tables():
            self.real.sql(f"CREATE TABLE {kept}.{schema}_{name} AS TABLE {schema}.{name}")
        self.backups.append(ModelHub.backup(self))
        return self.backups[-1]

    def restore(self, backup: HubState) -> None:
        (place,) = [place for place, kept in enumerate(self.backups) if kept is backup]
        for schema, name in self._tables():
            self.real.sql(f"DELETE FROM {schema}.{name}")
            kept = f"TABLE kept_{place}.{schema}_{name}"
            self.real.sql(f"INSERT INTO {schema}.{name} OVERRIDING SYSTEM VALUE {kept}")
        owner.recover(self.real.url)
        ModelHub.restore(self, backup)

    def _tables(self) -> list[tuple[str, str]]:
        listed = """
            SELECT relnamespace::regnamespace::text, quote_ident(relname) FROM pg_class WHERE relkind = 'r'
                AND relnamespace IN ('hub'::regnamespace, 'public'::regnamespace) AND relname <> ALL (%s)
        """
        return [(schema, name.replace('"', "")) for schema, name in self.real.sql(listed, list(_STAYS))]


@dataclass
class BothDoors:
    """`wire.Hub` for one till."""

    hub: BothHubs
    n: int
    model: Hub
    real: PostgresHub
    #: How far the real hub's feed was read, and what it said then.
    _read: Cursor = field(default_factory=Cursor)
    _heard: dict[str, dict[str, Any]] = field(default_factory=dict)

    def hello(self, told: Hello) -> Welcome:
        return self._same(
            "hello",
            lambda hub: hub.hello(told if hub is self.model else replace(told, hub_id="")),
            lambda said: (
                said.till,
                said.generation,
                said.frozen,
                said.recovering,
                said.bookkeeper,
                (said.risk_budget, said.risk_floor),
                sorted((line.session_id, line.seq, line.hash, line.parent_session) for line in said.heads),
                sorted(notice.kind for notice in said.notices if notice.kind not in _NOT_COMPARED),
            ),
        )

    def push(self, batch: Batch) -> Pushed:
        return self._same("push", lambda hub: hub.push(batch), lambda said: said)

    def tell(self, records: Sequence[Record]) -> None:
        self._same("tell", lambda hub: hub.tell(records), lambda said: said)

    def authorise(self, op_id: str, account_id: str, wants: Wants) -> Verdict:
        return self._same("authorise", lambda hub: hub.authorise(op_id, account_id, wants), lambda said: said)

    def void(self, op_id: str) -> None:
        self._same("void", lambda hub: hub.void(op_id), lambda said: said)

    def ask(self, request: Request) -> Answer:
        return self._same("ask", lambda hub: hub.ask(request), lambda said: said)

    def look(self, kind: Literal["account", "sale", "own"], key: str) -> Told:
        def compared(said: Told) -> object:
            facts = [fact.op_id for fact in said.facts]
            return (
                facts if kind == "own" else (facts, {name: _sorted(rows) for name, rows in said.rows.items() if rows})
            )

        return self._same("look", lambda hub: hub.look(kind, key), compared)

    def pull(self, since: Cursor, most: int = ITEMS_AT_ONCE) -> Page:
        self.hub.tell_time()
        page = self.model.pull(since, most)
        if page.restart:
            return page
        heads = self._read_on(most)
        if heads != page.heads:
            raise Otherwise(f"pull: heads {page.heads}, the real hub {heads}")
        for item in page.items:
            there, here = _as_told(item.item, item.told), self._heard.get(item.item)
            if here != there:
                raise Otherwise(f"pull: {item.item} is {_less(there, here)}, at the real hub {_less(here, there)}")
        return page

    def _read_on(self, most: int) -> Mapping[str, int]:
        while True:
            page = self.real.pull(self._read, most)
            if page.restart:
                self._read, self._heard = Cursor(), {}
                continue
            if not page.items:
                return page.heads
            self._heard |= {item.item: _as_told(item.item, item.told) for item in page.items}
            last = page.items[-1]
            self._read = Cursor(generation=page.generation, pos=last.pos, item=last.item)

    def _same(self, name: str, call: Callable[[Hub], Any], compared: Callable[[Any], object]) -> Any:
        """Ask both, and go on with what the model said."""
        self.hub.tell_time()
        said: list[Any] = []
        for hub in (self.model, self.real):
            try:
                said.append(call(hub))
            except HubRefused as refused:
                said.append(refused)
        one, other = ((one.code if isinstance(one, HubRefused) else compared(one)) for one in said)
        if one != other:
            raise Otherwise(f"{name} of till {self.n}: {one}\nthe real hub: {other} {getattr(said[1], 'facts', '')}")
        if isinstance(said[0], HubRefused):
            raise said[0]
        return said[0]


def _as_told(item: str, told: Mapping[str, Any]) -> dict[str, Any]:
    """What is told of an item, without what hangs on positions, orders and the ways to write one thing."""
    said = {name: value for name, value in told.items() if name not in ("version", "published_at")}
    kind = item.partition(":")[0]
    if kind == "account":
        standing = said["standing"]
        said["standing"] = None if standing is None else journal_part(msgspec.convert(standing, Standing))
        said["used"] = {rule: used for rule, used in said["used"].items() if any(used)}
        said["merges"] = _sorted([{**row, "at": 0} for row in said.get("merges", ())])
        said["words"] = _sorted([msgspec.to_builtins(word) for word in words_in_full(item[8:], told)])
        for name in ("consents", "charges"):
            said[name] = _sorted(said.get(name, ()))
    elif kind == "record":
        said["records"] = _sorted(said["records"])
    elif kind == "programme":
        document = said["document"]
        said["document"] = msgspec.json.decode(document) if isinstance(document, str) else document
        said["holds_from"] = str(said["holds_from"]).replace("-", "")
    elif kind in ("rule", "coupon"):
        said.setdefault("charged", [0, 0] if kind == "rule" else 0)
    return said


def _less(said: Mapping[str, Any] | None, other: Mapping[str, Any] | None) -> dict[str, Any]:
    """What is said here and not there."""
    found: dict[str, Any] = {}
    for name, value in (said or {}).items():
        known = (other or {}).get(name)
        if known != value:
            listed = isinstance(value, list) and isinstance(known, list)
            found[name] = [one for one in value if one not in known] if listed else value
    return found


def _sorted(rows: Sequence[Mapping[str, Any]]) -> list[str]:
    return sorted(msgspec.json.encode(row, order="sorted").decode() for row in rows)
