"""Who sees all that was ever written down in a world, and says what must hold of it (sync.md §3.1)."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field, fields, is_dataclass
from typing import TYPE_CHECKING

import msgspec

from tests.worlds import hub_posting, hub_snapshot

if TYPE_CHECKING:
    from db.sync.wire import Page, Row
    from tests.worlds.hub_state import Charge, HubState
    from tests.worlds.till import Copy, Till
    from tests.worlds.world import World


def differences(here: object, there: object) -> str:
    """Where two standings differ."""
    if not (is_dataclass(here) and is_dataclass(there)):
        return f"{here} and not {there}"
    names = [one.name for one in fields(here) if getattr(here, one.name) != getattr(there, one.name)]
    return "; ".join(f"{name}: {getattr(here, name)} and not {getattr(there, name)}" for name in names)


class Broken(AssertionError):
    """Something that must hold did not. `rule` is the invariant's number."""

    def __init__(self, rule: str, told: str, seed: int, story: list[str]) -> None:
        tail = "\n".join(story[-40:])
        super().__init__(f"{rule} in world {seed}: {told}\n{tail}")
        self.rule = rule
        self.story = story
        self.told = told


def made_by(state: "HubState", row: "Row") -> str:
    """The operation that made a movement: what a guest's sale brought stands under the sale's id."""
    claims = state.found("claim", "sale_id", row["op_id"])
    return str(claims[0]["op_id"]) if claims else str(row["op_id"])


@dataclass(frozen=True, slots=True)
class Written:
    """A fact as it was committed at a till, with the movements of purses it made."""

    op_id: str
    n: int
    kind: str
    account_id: str
    payload: bytes
    entries: tuple[tuple[object, ...], ...]


def came_too_late(state: "HubState", made: Written) -> bool:
    """Whether it counted a slip for somebody that had been counted for somebody else: the hub has it, and no more."""
    return made.kind == "claimed" and not state.found("claim", "op_id", made.op_id)


#: What is known of a person, field by field.
PERSON = ("name", "phone", "email", "birthday", "language", "notes")


def _of_grants(made: Written) -> dict[str, int]:
    """What a sale at risk took, by grant."""
    told = msgspec.json.decode(made.payload)["authority"]
    taken: dict[str, int] = told.get("of") or {told["risk"]: told["worth"]}
    return taken


@dataclass(slots=True)
class Witness:
    """All facts that were ever committed, and what happened to the files that held them."""

    world: "World"
    written: dict[str, Written] = field(default_factory=dict)
    #: By till's name, how far its file is read.
    read_to: Counter[str] = field(default_factory=Counter)
    #: By new name, what it overwrote; and by whom.
    overwrote: dict[str, str] = field(default_factory=dict)
    #: By number of a till, how often its log may have gone another way.
    put_back_tills: Counter[int] = field(default_factory=Counter)
    hub_was_restored: bool = False
    #: What the hub had charged or heard, and a restored one did not know any more.
    forgotten_by_hub: set[str] = field(default_factory=set)
    #: By account and version of the hub's word on it: the facts that it counted, and what was charged without a sale.
    counted: dict[tuple[str, int], tuple[frozenset[str], tuple["Charge", ...]]] = field(default_factory=dict)
    #: The same, of what the hub said itself: only where points lapse, which is no movement.
    said: dict[tuple[str, int], dict[str, int]] = field(default_factory=dict)
    looked_at: int = -1

    def fail(self, rule: str, told: str) -> None:
        raise Broken(rule, told, self.world.seed, self.world.story)

    def read(self, till: "Till") -> None:
        """Note what a till has committed since the last look."""
        for number, made in till.facts_since(self.read_to[till.name]):
            self.read_to[till.name] = number
            till.acknowledged.add(made.op_id)
            self._spent_by_right(till, made)
            if self.written.setdefault(made.op_id, made) != made:
                self.fail("I2", f"{made.op_id} was written twice, otherwise")

    def _spent_by_right(self, till: "Till", made: Written) -> None:
        """I8: nothing is spent at risk by whoever knows that they may not."""
        if b'"risk"' not in made.payload or made.op_id in self.written:
            return
        if till.frozen():
            self.fail("I8", f"{till.name} is frozen, and spent {made.op_id} at risk")
        gone = self.world.network.stranded.get(till.name, ())
        if any(grant_id in gone for grant_id in _of_grants(made)):
            self.fail("I8", f"{till.name} spent {made.op_id} of a grant that it knows is no more")

    def put_back(self, till: "Till", copy: "Copy") -> None:
        self.put_back_tills[till.n] += 1
        self.read_to[till.name] = copy.head
        # What it had heard of its grants went back with its file.
        self.world.network.stranded.pop(till.name, None)

    def cloned(self, till: "Till", made: "Till") -> None:
        self.put_back_tills[till.n] += 1
        self.read_to[made.name] = self.read_to[till.name]

    def hub_restored(self, known: set[str]) -> None:
        """The hub goes on from a backup; `known` are the operations that it had charged or heard before."""
        self.hub_was_restored = True
        self.forgotten_by_hub |= known - self.known_at_hub()

    def known_at_hub(self) -> set[str]:
        """Operations that the hub has charged or heard."""
        return self.world.hub.state.charges.keys() | self.world.hub.state.ops.keys()

    def renamed(self, account_id: str, before: str, after: str) -> None:
        self.overwrote[after] = before

    # -- at any time

    def look(self) -> None:
        """What must hold at every moment."""
        self._nobody_owes_what_was_spent()

    def saw(self, page: "Page") -> None:
        """A page reaches a till: what each of its accounts counts."""
        state = self.world.hub.state
        for item in page.items:
            kind, _, own = item.item.partition(":")
            if kind == "account":
                charged = tuple(
                    one for one in state.charges.values() if (one.state, one.account_id) == ("charged", own)
                )
                ops = (made_by(state, row) for row in state.found("ledger_entry", "account_id", own))
                self.counted[own, item.pos] = (frozenset(ops), charged)
                if self.world.traits.lasts and item.told["standing"]:
                    self.said[own, item.pos] = {
                        purse: points
                        for purse, held in item.told["standing"]["purses"]
                        if (points := sum(lot["rest"] for lot in held.get("lots", ())) - held.get("debt", 0))
                    }

    def look_at(self, till: "Till") -> None:
        """I14: what a till shows is what the hub said and what the till has done since, at every moment."""
        state = self.world.hub.state
        if self.hub_was_restored or state.merges or not self.world.deeds.people:
            return
        own = self.world.deeds.people[self.world.network.tick % len(self.world.deeds.people)]
        version = till.version(own)
        if own in state.erased or (own, version) not in self.counted or till.called(own) is None:
            return
        shown, own_facts = till.sums(own), till.ops()
        if self.world.traits.lasts:
            # What lapsed is read from dates. Where nothing was done here since, it is as the hub said.
            ops, charged = self.counted[own, version]
            since = (own_facts | till.heard()) - ops
            expected = [self.said.get((own, version), {})]
            if charged or any(own in entry for op in since for entry in self.written[op].entries):
                return
        else:
            # What a copy of this file wrote may be here in full before the hub's next word on the account; and what the
            # hub won't count, a slip that was somebody else's before, until that word.
            too_late = {op for op in own_facts if op in state.ops and came_too_late(state, self.written[op])}
            seen = [own_facts, own_facts | till.heard()]
            expected = [self._sums(till, own, version, here - less) for here in seen for less in (set(), too_late)]
        if shown not in expected:
            self.fail("I14", f"{till.name} shows {shown} of {own} at {version}, and it is {expected[0]}")

    def _sums(self, till: "Till", own: str, version: int, here: set[str]) -> dict[str, int]:
        """By purse, what the hub's word of that version and the facts that are here come to."""
        ops, charged = self.counted[own, version]
        sums: Counter[str] = Counter()
        for op in ops | here:
            for account_id, purse, _, amount, _ in self.written[op].entries:
                if account_id == own:
                    sums[str(purse)] += int(str(amount))
        for charge in charged:
            if charge.till != till.n and charge.op_id not in here:
                sums.subtract(charge.wants.purses)
        return {purse: points for purse, points in sums.items() if points}

    def _nobody_owes_what_was_spent(self) -> None:
        """I3: what is below nought is what reversals took back, what people took off, and what was spent at risk."""
        state = self.world.hub.state
        if state.pos == self.looked_at:
            return
        self.looked_at = state.pos
        if state.recovering:
            # What others earned may not be here again yet; nothing is spent meanwhile.
            return
        left: dict[tuple[str, str], int] = defaultdict(int)
        excused: dict[tuple[str, str], int] = defaultdict(int)
        for (table, _), row in state.rows.items():
            if table != "ledger_entry" or row["kind"] == "lapsed":
                continue
            place = (state.stands_for(row["account_id"]), row["purse"])
            left[place] += row["amount"]
            if self._is_excused(row):
                excused[place] -= row["amount"]
        for op in self.forgotten_by_hub - state.ops.keys():
            # What was earned is gone with a file that went back and a hub that forgot; what was spent of it is not.
            for account_id, purse, _, amount, _ in self.written[op].entries if op in self.written else ():
                excused[state.stands_for(str(account_id)), str(purse)] += max(0, int(str(amount)))
        for charge in state.charges.values():
            if charge.state == "charged":
                for purse, points in charge.wants.purses.items():
                    left[state.stands_for(charge.account_id), purse] -= points
        for place, points in left.items():
            if points + excused[place] < 0:
                self.fail("I3", f"{place} holds {points}, and only {excused[place]} of that is excused")

    def _is_excused(self, row: "Row") -> bool:
        """Whether this may leave a purse below nought."""
        if row["kind"] in ("paid", "gift"):
            return self._at_risk(row["op_id"]) or self._left_out(row["op_id"])
        return row["kind"] == "taken_back" or (row["kind"] == "adjusted" and row["amount"] < 0)

    def _left_out(self, op_id: str) -> bool:
        """Charged by a hub that forgot it, at one of several copies of a till: who waits for a till, hears one copy.

        Neither "one live copy" (A1) nor "a hub does not forget" (A2) holds, and what was granted meanwhile is gone.
        """
        made = self.written.get(op_id)
        return made is not None and op_id in self.forgotten_by_hub and made.n in self.put_back_tills

    def _at_risk(self, op_id: str) -> bool:
        made = self.written.get(op_id)
        return made is not None and b'"risk"' in made.payload

    # -- in the end

    def look_at_the_end(self) -> None:
        """What must hold once everything has come together."""
        self.looked_at = -1
        self.look()
        self._every_fact_is_there_once()
        self._tills_say_what_the_hub_says()
        self._forks_were_told()
        self._nobody_is_suspected()
        self._no_grant_is_overspent()
        self._no_grant_is_lost()
        self._coupons_were_used_once()
        self._no_stamp_is_far_ahead()
        self._every_charge_has_its_sale()
        self._no_edit_lost_to_what_it_overwrote()
        self._who_is_forgotten_is_nowhere()

    def _every_fact_is_there_once(self) -> None:
        """I1, I2, I6."""
        state = self.world.hub.state
        for till in self.world.tills:
            here = till.ops()
            if not till.acknowledged <= here:
                self.fail("I1", f"{till.name} forgot {sorted(till.acknowledged - here)}")
            lost = sorted(here - set(state.ops))
            if lost:
                self.fail("I1", f"{till.name}: {len(lost)} facts never arrived: {lost[:5]}")
        arrived = [fact.op_id for fact in state.facts.values()]
        if unknown := sorted(set(arrived) - set(self.written)):
            self.fail("I2", f"nobody ever wrote {unknown[:5]}")
        by_op: dict[str, list[tuple[object, ...]]] = defaultdict(list)
        for (table, _), row in state.rows.items():
            if table == "ledger_entry":
                told = (row["account_id"], row["purse"], row["kind"], row["amount"], row["n"])
                by_op[made_by(state, row)].append(told)
        for op in state.ops:
            there = sorted(by_op.pop(op, ()), key=str)
            made = self.written[op]
            here = [] if came_too_late(state, made) else sorted(made.entries, key=str)
            if there != here:
                self.fail("I6", f"{op} ({made.kind}) moved {here}, the hub has {there}")
        if by_op:
            self.fail("I6", f"movements of nothing: {sorted(by_op)[:5]}")

    def _tills_say_what_the_hub_says(self) -> None:
        """I5, I14."""
        state = self.world.hub.state
        for till in self.world.tills:
            for account_id in self.world.deeds.people:
                if not state.knows(account_id):
                    continue
                here, there = till.shows(account_id), self.world.told_by_hub(account_id)
                # What only a person can settle now is told apart: the till that asked for it may have sold it.
                asked = {
                    own for one in hub_snapshot.own_charges(state, till.n) for own in state.together(one.account_id)
                }
                if here != there and account_id not in asked:
                    self.fail("I5", f"{till.name} shows {account_id} otherwise: {differences(here, there)}")
                if account_id not in state.erased:
                    self._same_person(till, account_id)

    def _same_person(self, till: "Till", account_id: str) -> None:
        state = self.world.hub.state
        row = till.person(account_id)
        told = tuple(state.word("person", account_id, column) for column in PERSON)
        if row != told:
            self.fail("I5", f"{till.name} has {account_id} as {row}, the hub as {told}")

    def _forks_were_told(self) -> None:
        """I7: a log that went two ways is never taken for one that did not."""
        state = self.world.hub.state
        for n in self.put_back_tills:
            here = {op for till in self.world.tills if till.n == n for op in till.ops()}
            gone = {op for op, made in self.written.items() if made.n == n and op in state.ops} - here
            told = any(who == n and one.kind == "fork" for who, one, _ in state.notices.values())
            if gone and not told and self._wrote_since(n) and not self.hub_was_restored:
                self.fail("I7", f"till {n} went two ways and nobody was told: {sorted(gone)[:5]}")

    def _nobody_is_suspected(self) -> None:
        """I7, the other way round: only a log that went two ways is said to have."""
        for n, notice, _ in self.world.hub.state.notices.values():
            if notice.kind == "fork" and n not in self.put_back_tills:
                self.fail("I7", f"till {n} is said to have been put back, and was not: {notice.told}")

    def _wrote_since(self, n: int) -> bool:
        """Whether a file of that till that was put back has written anything of its own afterwards."""
        for till in self.world.tills:
            if till.n == n:
                heads = [copy.head for copy in till.copies]
                if heads and till.head() > max(heads):
                    return True
        return False

    def _no_grant_is_overspent(self) -> None:
        """I4, I8."""
        state = self.world.hub.state
        spent: Counter[str] = Counter()
        for op, made in self.written.items():
            if op in state.ops and b'"risk"' in made.payload:
                spent.update(_of_grants(made))
        for grant_id, worth in spent.items():
            held = state.grants.get(grant_id)
            if held is None:
                if not self.hub_was_restored:
                    self.fail("I4", f"{grant_id} was spent and never granted")
                continue
            # Each copy of the file may have spent all of it before it was found out.
            copies = 1 + self.put_back_tills[held.till]
            if worth > held.grant.amount * copies:
                self.fail("I4", f"{grant_id} was {held.grant.amount}, and {worth} of it was spent")
        granted: Counter[int] = Counter()
        for held in state.grants.values():
            granted[held.till] += held.grant.amount - held.covered
        for n, left in granted.items():
            if left > state.tills[n].risk_budget and not self.hub_was_restored:
                self.fail("I4", f"till {n} may lose {left} of a budget of {state.tills[n].risk_budget}")

    def _no_grant_is_lost(self) -> None:
        """I8: what the hub counts as held is held."""
        for grant_id, held in self.world.hub.state.grants.items():
            if held.till in self.put_back_tills or self.hub_was_restored or held.grant.state != "open":
                continue
            if not any(grant_id in till.held() for till in self.world.tills if till.n == held.till):
                self.fail("I8", f"{grant_id} is granted to till {held.till}, and nobody holds it")

    def _coupons_were_used_once(self) -> None:
        """I3, for coupons."""
        state = self.world.hub.state
        for (table, code, name), (word, _) in state.words.items():
            if (table, name) == ("coupon", "shared") and not word.value:
                used = [row["op_id"] for row in state.found("coupon_use", "code", code)]
                sure = [op for op in used if not hub_snapshot.whole_return(state, op) and not self._at_risk(op)]
                if len(sure) > 1:
                    self.fail("I3", f"coupon {code} was used in {sure}")

    def _no_stamp_is_far_ahead(self) -> None:
        """I11: a clock gone wrong rules nobody for long, and no later word is put away for an earlier one."""
        state = self.world.hub.state
        for lost in state.lost:
            held = state.words.get((lost.table, lost.key, lost.field))
            if held is not None and (held[0].hlc, held[0].till) < (lost.hlc, lost.till):
                self.fail("I11", f"{lost} was later than {held[0].value}")
        most = self.world.clock() + hub_posting.AHEAD
        for place, (word, _) in state.words.items():
            if word.hlc > most + 1_000:
                self.fail("I11", f"{place} is stamped {(word.hlc - most) // 1_000_000} s ahead")

    def _every_charge_has_its_sale(self) -> None:
        """I10: or was given back; or stands on the list of what only a person can settle."""
        for charge in self.world.hub.state.charges.values():
            excused = charge.till in self.put_back_tills or self.hub_was_restored
            if charge.state == "charged" and not excused:
                self.fail("I10", f"{charge.op_id} is charged, and nobody sold it")

    def _no_edit_lost_to_what_it_overwrote(self) -> None:
        """I11."""
        if self.put_back_tills:
            return
        for (table, account_id, name), (word, _) in self.world.hub.state.words.items():
            if table != "person" or name != "name":
                continue
            buried = {self.overwrote[after] for after in self.overwrote if after.endswith(f"of{account_id}.")}
            if word.value in buried:
                self.fail("I11", f"{account_id} is called {word.value} again, which was overwritten")

    def _who_is_forgotten_is_nowhere(self) -> None:
        """I12: not a byte of a name, in any file."""
        erased = self.world.hub.state.erased
        if not erased:
            return
        for (table, key, _), (word, _) in self.world.hub.state.words.items():
            if table in hub_posting.PERSONAL and word.account_id in erased:
                self.fail("I12", f"the hub knows {table} {key} of {word.account_id} again")
        for till in self.world.tills:
            for account_id in erased:
                if till.leftovers(account_id, self.world.counted("name")):
                    self.fail("I12", f"{till.name} still holds a name of {account_id}")
