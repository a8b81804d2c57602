"""A till in memory that keeps every rule of the protocol and none of the shop's arithmetic: a thousand worlds a minute.

What it proves, it proves of the protocol; `till.Till`, on real books, proves it of the product. Each rule a till keeps
has a name in `light_file.RULES` and can be switched off by it.
"""

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import msgspec

from db.ledger.refusals import Refused
from db.sync.wire import Grant, Hello, Hub, Request, Row, SentFact, Wants
from db.tables.columns import day_number, micros
from loyalty.calendar import local_day
from tests.db.shop import WORKPLACE
from tests.worlds.faults import Crash
from tests.worlds.light_file import RULES, Asked, LightCopy, LightFile, Word, chained, forget, given_back
from tests.worlds.light_round import Report, light_round
from tests.worlds.light_spending import authorised
from tests.worlds.written import Written

if TYPE_CHECKING:
    from tests.worlds.world import World

PURSE = "bonus"


class Lacking(Refused):
    """Not here, or not enough."""

    code = "lacking"


@dataclass(slots=True)
class LightTill:
    """The same doings as `till.Till`, on a file that is a value."""

    world: "World"
    n: int
    name: str
    path: Path
    skew: timedelta
    file: LightFile = field(init=False)
    session: str = ""
    acknowledged: set[str] = field(default_factory=set)
    copies: list[LightCopy] = field(default_factory=list)
    receipts: list[tuple[str, int]] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.file = LightFile(self.name[:3])

    @property
    def now(self) -> datetime:
        return self.world.now + self.skew

    @property
    def hub(self) -> Hub:
        return self.world.network.line(self.name, self.n)

    def holds_to(self, rule: str) -> bool:
        """Whether a rule is in force."""
        assert rule in RULES, rule
        return rule not in self.world.without

    def fresh(self) -> str:
        return f"{self.world.dice.getrandbits(128):032x}"

    def start(self, session: str = "") -> None:
        kept = next(reversed(self.file.began), "")
        self.session = session or (self.fresh() if self.holds_to("session_anew_at_start") else kept or self.fresh())
        if not session and self.holds_to("start_gives_back"):
            self.write(lambda file: file.intents.update(given_back(file.intents)))

    def stop(self) -> None:
        """Nothing is open."""

    def restart(self) -> None:
        self.start()

    def join(self) -> None:
        first: dict[str, Any] = {"protocol": 1, "hub_id": "", "generation": 0, "app_version": "1", "lines": ()}
        welcome = self.world.hub.door(self.n).hello(Hello(till_code=self.name, at=self.world.clock(), **first))
        self.file.hub_id = welcome.hub_id
        self.file.clock_off = micros(self.now) - welcome.at

    def copy(self) -> LightCopy:
        made = LightCopy(self.file.copy(), self.session, frozenset(self.acknowledged), len(self.file.events))
        self.copies.append(made)
        return made

    def put_back(self, copy: LightCopy, *, running: bool) -> None:
        self.file = copy.file.copy()
        self.acknowledged = set(copy.acknowledged)
        self.receipts = [one for one in self.receipts if one[0] in copy.acknowledged]
        self.start(copy.session if running else "")

    def clone(self, path: Path, name: str) -> "LightTill":
        made = LightTill(self.world, self.n, name, path, self.skew)
        made.file = self.copy().file.copy()
        made.acknowledged = set(self.acknowledged)
        made.receipts = list(self.receipts)
        return made

    def write(self, change: Callable[[LightFile], object]) -> None:
        """All of a change or nothing of it, whatever stops."""
        if self.world.network.chance("crash_in_books"):
            raise Crash("before commit")
        change(self.file)
        if self.world.network.chance("crash_in_books"):
            raise Crash("after commit")

    def record(self, kind: str, op_id: str, account_id: str = "", payload: Any = None, **rows: list[Row]) -> None:
        """Append a fact and what it leaves behind: called inside `write`."""
        file = self.file
        newest = next(reversed(file.began), "")
        if self.session != newest:
            seq, head = file.end_of(newest) if newest else (0, "")
            if self.session in file.began and self.holds_to("left_session_is_not_taken_up"):
                self.session = self.fresh()
            if self.session not in file.began:
                file.began[self.session] = (newest, seq, head)
        seq, head = file.end_of(self.session)
        told = msgspec.json.encode(payload or {}).decode()
        fact = SentFact(
            session_id=self.session,
            seq=seq + 1,
            till=file.code,
            kind=kind,
            account_id=account_id,
            op_id=op_id,
            at=micros(self.now),
            day=self.day,
            programme_version=1,
            prev_hash=head,
            hash=chained(head, op_id, told),
            payload=told,
            v=1,
        )
        file.events = (*file.events, fact)
        file.rows[op_id] = rows
        file.wall = max(file.wall, fact.at - file.clock_off * self.holds_to("stamps_go_by_the_hubs_clock"))

    @property
    def day(self) -> int:
        return day_number(local_day(self.now, WORKPLACE.zone))

    # -- what is looked at

    def clock_error(self) -> int:
        """How far its clock is ahead of the hub's beyond what it knows."""
        return micros(self.now) - self.file.clock_off - self.world.clock()

    def head(self) -> int:
        return len(self.file.events)

    def ops(self) -> set[str]:
        return {fact.op_id for fact in self.file.events}

    def heard(self) -> set[str]:
        return set()

    def knows_of(self, op_id: str) -> bool:
        return op_id in self.file.intents or op_id in self.file.rows

    def facts_since(self, number: int) -> list[tuple[int, Written]]:
        return [
            (place, Written(fact.op_id, self.n, fact.kind, fact.account_id, fact.payload.encode(), self._moves(fact)))
            for place, fact in enumerate(self.file.events[number:], start=number + 1)
        ]

    def _moves(self, fact: SentFact) -> tuple[tuple[object, ...], ...]:
        names = ("account_id", "purse", "kind", "amount", "n")
        return tuple(tuple(row[one] for one in names) for row in self.file.rows[fact.op_id].get("ledger_entry", ()))

    def stands_for(self, account_id: str) -> str:
        seen: set[str] = set()
        while account_id in self.file.into and account_id not in seen:
            seen.add(account_id)
            account_id = self.file.into[account_id]
        return account_id

    def called(self, account_id: str) -> tuple[str, str] | None:
        own = self.stands_for(account_id)
        if ("account", own, "joined_at") not in self.file.words or own in self.file.erased:
            return None
        word = self.file.words.get(("person", own, "name"))
        return own, str(word.value) if word else ""

    def person(self, account_id: str) -> tuple[object, ...] | None:
        word = self.file.words.get(("person", account_id, "name"))
        return (word.value if word else None, None, None, None, None, None)

    def shows(self, account_id: str) -> dict[str, int]:
        """By purse, what the hub said and this till's own facts that it did not count."""
        own = self.stands_for(account_id)
        seen = self.file.seen.get(own)
        sums: dict[str, int] = {}
        if seen is not None and seen.told["standing"]:
            for purse, held in seen.told["standing"]["purses"]:
                sums[purse] = sum(lot["rest"] for lot in held.get("lots", ())) - held.get("debt", 0)
            for charge in seen.told["charges"] if self.holds_to("own_charge_is_not_counted") else ():
                for purse, points in charge["purses"].items():
                    sums[purse] = sums.get(purse, 0) + points
        group = {own, *(gone for gone in self.file.into if self.stands_for(gone) == own)}
        for fact in self.file.events[seen.included if seen is not None else 0 :]:
            for row in self.file.rows[fact.op_id].get("ledger_entry", ()):
                if row["account_id"] in group:
                    sums[row["purse"]] = sums.get(row["purse"], 0) + row["amount"]
        return {purse: points for purse, points in sums.items() if points}

    def version(self, account_id: str) -> int:
        """Which of the hub's words on an account this till goes by."""
        seen = self.file.seen.get(account_id)
        return seen.version if seen is not None else 0

    def sums(self, account_id: str) -> dict[str, int]:
        """By purse, what is in it, less what is owed."""
        return self.shows(account_id)

    def holds(self, account_id: str) -> int:
        return max(0, self.shows(account_id).get(PURSE, 0))

    def frozen(self) -> bool:
        return bool(self.file.frozen)

    def held(self) -> set[str]:
        return {one for one, held in self.file.grants.items() if held.state in ("open", "asked")}

    def coupons(self) -> list[tuple[str, str]]:
        found = [
            (key, word.account_id)
            for (table, key, name), word in self.file.words.items()
            if (table, name) == ("coupon", "rule")
        ]
        return sorted(found)

    def leftovers(self, account_id: str, names: int) -> bool:
        return any(
            word.account_id == account_id and table in ("person", "card")
            for (table, _, _), word in self.file.words.items()
        )

    # -- what is done

    def sync(self) -> Report:
        return light_round(self)

    def edit(self, table: str, key: str, whose: str, **told: Any) -> None:
        """Say new words on fields, later than whatever was heard: called inside `write`."""
        for name, value in told.items():
            self.file.hlc = max(self.file.hlc + 1, self.file.wall)
            self.file.words[table, key, name] = Word(value, self.file.hlc, self.file.code, False, whose)

    def enrol(self, account_id: str, name: str) -> None:
        op_id = self.world.new_id()

        def change(file: LightFile) -> None:
            self.record("enrolled", op_id, account_id)
            self.edit("account", account_id, account_id, joined_at=micros(self.now), joined_on=self.day, referred_by="")
            self.edit("person", account_id, account_id, name=name)

        self.write(change)

    def rename(self, account_id: str, name: str) -> None:
        op_id, own = self.world.new_id(), self.stands_for(account_id)

        def change(file: LightFile) -> None:
            self.record("person_edited", op_id, own)
            self.edit("person", own, own, name=name)

        self.write(change)

    def sell(
        self,
        account_id: str,
        prices: tuple[int, ...],
        *,
        spend: int | None = 0,
        coupons: tuple[str, ...] = (),
        gifts: tuple[str, ...] = (),
    ) -> str:
        known = self.called(account_id) if account_id else ("", "")
        if known is None:
            return "unknown here"
        own, op_id, price = known[0], self.world.new_id(), sum(prices)
        points = min(self.holds(own) if spend is None else spend, price) if own else 0
        if points > self.holds(own) or (gifts and (not own or self.shows(own).get("stamps", 0) < 3)):
            raise Lacking
        if any(self.file.used.get(code, 0) for code in coupons if code != "SPRING"):
            raise Lacking
        codes = tuple(code for code in coupons if code != "SPRING")
        purses = {purse: much for purse, much in ((PURSE, points), ("stamps", 3 * len(gifts))) if much}
        wants = Wants(purses=purses, coupons=codes)
        authority: dict[str, Any] | None = None
        if wants:
            got = authorised(self, op_id, own, wants)
            if isinstance(got, str):
                return f"denied: {got}"
            op_id, authority = got
        self._post(op_id, own, prices, wants, authority)
        self.receipts.append((op_id, len(prices)))
        return f"{op_id} paid {points}"

    def _post(
        self, op_id: str, own: str, prices: tuple[int, ...], wants: Wants, authority: dict[str, Any] | None
    ) -> None:
        price, points = sum(prices), wants.purses.get(PURSE, 0)
        moves = [(PURSE, "paid", -points), (PURSE, "earned", (price - points) // 20), ("stamps", "earned", 1)]
        moves.append(("stamps", "gift", -wants.purses.get("stamps", 0)))
        entries = [self.entry(op_id, own, n, *move) for n, move in enumerate(moves) if move[2] and own]
        sale = {"op_id": op_id, "account_id": own or None, "at": micros(self.now), "day": self.day, "slip": op_id}
        sale |= {"gross": price, "to_pay": price - points, "imported": 0, "purses_paid": points}
        uses = [{"code": code, "op_id": op_id, "account_id": own, "at": micros(self.now)} for code in wants.coupons]

        def change(file: LightFile) -> None:
            payload = {"authority": authority} if authority else {}
            self.record("sale", op_id, own, payload, sale=[sale], ledger_entry=entries, coupon_use=uses)
            for code in wants.coupons:
                file.used[code] = file.used.get(code, 0) + 1
            if own and price >= 50_000:
                said = {"rule": "thanks", "account_id": own, "shared": 0, "issued_by": op_id, "withdrawn_by": ""}
                self.edit("coupon", f"C-{op_id}", own, **said)
            if authority and "risk" in authority and self.holds_to("grant_spent_with_sale"):
                held = file.grants[authority["risk"]]
                file.grants[authority["risk"]] = replace(held, spent=held.spent + authority["worth"])
            if self.holds_to("sale_ends_intent"):
                file.intents.pop(op_id, None)

        if authority and "hub" in authority and self.file.intents.get(op_id, Asked("", "")).state == "void":
            raise Lacking
        self.write(change)

    def entry(self, op_id: str, own: str, n: int, purse: str, kind: str, amount: int, of: str = "") -> dict[str, Any]:
        """A movement as its row."""
        told = {"account_id": own, "at": micros(self.now), "op_id": op_id, "n": n, "purse": purse, "kind": kind}
        told |= {"amount": amount, "day": self.day, "usable_on": None, "lapses_on": None, "months_from_visit": 0}
        return told | {"of_op": of, "rule": "", "took": None, "lot_op": None, "lot_n": None}

    def refund(self, sale_id: str, lines: list[int]) -> None:
        self.void(sale_id)

    def void(self, sale_id: str) -> None:
        """The whole sale comes back."""
        op_id, rows = self.world.new_id(), self.file.rows.get(sale_id, {})
        if any(one["sale_id"] == sale_id for told in self.file.rows.values() for one in told.get("reversal", ())):
            raise Lacking
        entries = []
        for n, row in enumerate(rows.get("ledger_entry", ())):
            kind = "taken_back" if row["kind"] == "earned" else "returned"
            entries.append(self.entry(op_id, row["account_id"], n, row["purse"], kind, -row["amount"], sale_id))
        (sale,) = rows["sale"]
        back = {"op_id": op_id, "kind": "void", "sale_id": sale_id, "account_id": sale["account_id"], "counts": 0}
        back |= {"at": micros(self.now), "day": self.day, "spend_left": 0}
        own = sale["account_id"] or ""
        self.write(lambda file: self.record("void", op_id, own, reversal=[back], ledger_entry=entries))

    def adjust(self, account_id: str, points: int) -> None:
        op_id, own = self.world.new_id(), self.stands_for(account_id)
        entries = [self.entry(op_id, own, 0, PURSE, "adjusted", points)]
        self.write(lambda file: self.record("adjusted", op_id, own, ledger_entry=entries))

    def merge(self, gone: str, kept: str) -> str:
        op_id, gone, kept = self.world.new_id(), self.stands_for(gone), self.stands_for(kept)
        answer = self.hub.ask(Request(op_id=op_id, kind="merge", told={"from": gone, "into": kept}))
        if answer.ok:

            def change(file: LightFile) -> None:
                self.record("merged", op_id, kept, {"from": gone})
                file.into[gone] = kept

            self.write(change)
        return answer.code

    def erase(self, account_id: str) -> str:
        op_id = self.world.new_id()
        answer = self.hub.ask(Request(op_id=op_id, kind="erase", told={"account": account_id}))
        if answer.ok:
            accounts = list(answer.told["accounts"])

            def change(file: LightFile) -> None:
                self.record("erased", op_id, accounts[0], {"accounts": accounts})
                for own in accounts:
                    forget(file, own)

            self.write(change)
        return answer.code

    def grants(self) -> tuple[Grant, ...]:
        """Those that are open here, as they are named to the hub."""
        return tuple(
            Grant(grant_id=grant_id, kind="risk", amount=held.amount, spent=held.spent, state="open")
            for grant_id, held in self.file.grants.items()
            if held.state == "open"
        )
