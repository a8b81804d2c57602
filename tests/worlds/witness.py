"""Who sees all that was ever written down in a world, and says what must hold of it (sync.md §3.1)."""

from collections import Counter, defaultdict
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from tests.worlds import hub_posting
from tests.worlds.written import Broken, Written, came_too_late, made_by, of_grants

if TYPE_CHECKING:
    from db.sync.wire import Page, Row
    from tests.worlds.hub_state import Charge, HubState
    from tests.worlds.till import Copy, Till
    from tests.worlds.world import World


@dataclass(slots=True)
class Witness:
    """All facts that were ever committed, and what happened to the files that held them."""

    world: "World"
    written: dict[str, Written] = field(default_factory=dict)
    #: By till's name, how far its file is read.
    read_to: Counter[str] = field(default_factory=Counter)
    #: By new name, what it overwrote; and by whom.
    overwrote: dict[str, str] = field(default_factory=dict)
    #: Tills that said something by a clock that had gone ahead since the hub told them of it; and what they said since.
    ahead: set[str] = field(default_factory=set)
    said_ahead: set[str] = field(default_factory=set)
    #: By number of a till, how often its log may have gone another way.
    put_back_tills: Counter[int] = field(default_factory=Counter)
    hub_was_restored: bool = False
    #: What the hub had charged or heard, and a restored one did not know any more.
    forgotten_by_hub: set[str] = field(default_factory=set)
    #: What it had heard, and a restored one has not, though it may know that it was charged.
    unheard: set[str] = field(default_factory=set)
    #: Accounts that were merged, or had been, when the hub went back to before.
    were_one: set[tuple[str, str]] = field(default_factory=set)
    #: By account and version of the hub's word on it: the facts that it counted, and what was charged without a sale.
    counted: dict[tuple[str, int], tuple[frozenset[str], tuple["Charge", ...]]] = field(default_factory=dict)
    #: The same, of what the hub said itself: only where points lapse, which is no movement.
    said: dict[tuple[str, int], dict[str, int]] = field(default_factory=dict)
    #: What a hub had given back before it went back itself.
    given_back: set[str] = field(default_factory=set)
    #: What a person said was not sold, at a till whose file went back.
    said_unsold: set[str] = field(default_factory=set)
    looked_at: int = -1
    #: By account and purse, how much may be owed at the last look.
    excused: Counter[tuple[str, str]] = field(default_factory=Counter)

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
        if any(grant_id in gone for grant_id in of_grants(made)):
            self.fail("I8", f"{till.name} spent {made.op_id} of a grant that it knows is no more")

    def put_back(self, till: "Till", copy: "Copy") -> None:
        self.put_back_tills[till.n] += 1
        self.read_to[till.name] = copy.head
        # What it had heard of its grants went back with its file.
        self.world.network.stranded.pop(till.name, None)

    def cloned(self, till: "Till", made: "Till") -> None:
        self.put_back_tills[till.n] += 1
        self.read_to[made.name] = self.read_to[till.name]

    def hub_restored(self, before: "HubState") -> None:
        """The hub goes on from a backup; `before` is what it went by until now."""
        now = self.world.hub.state
        self.hub_was_restored = True
        self.were_one |= {(one.gone, one.kept) for one in before.merges.values()}
        self.given_back |= {op for op, charge in before.charges.items() if charge.state == "void"}
        self.forgotten_by_hub |= _known(before) - _known(now)
        self.unheard |= before.ops.keys() - now.ops.keys()

    def _whose(self, account_id: str) -> str:
        """Whose purse it is; of one with those with whom this one was one: merged at a hub that has forgotten it, or
        read apart again.

        What was spent then was both's, and no till may have heard that they were one, or are no more.
        """
        return min(self._one_with(account_id))

    def was_one(self, account_id: str) -> bool:
        """Whether others had a part in what this account spent."""
        return len(self._one_with(account_id)) > 1

    def _one_with(self, account_id: str) -> set[str]:
        """The account that stands for this one, and those for all that were one with it."""
        state, stands_for = self.world.hub.state, self.world.hub.state.stands_for
        were_one = self.were_one | {(one.gone, one.kept) for one in state.merges.values() if one.undone_by}
        found, grows = {stands_for(account_id)}, bool(were_one)
        while grows:
            pairs = ({stands_for(one) for one in pair} for pair in were_one)
            more = {own for pair in pairs if pair & found for own in pair} - found
            found, grows = found | more, bool(more)
        return found

    def is_a_persons(self, op_id: str, n: int) -> bool:
        """Whether only a person can settle a charge: nobody knows any more that it was asked, or given back."""
        return n in self.put_back_tills or op_id in self.given_back

    def answered(self, notice: str) -> None:
        """Somebody has pressed the button of a notice."""
        kind, _, op_id = notice.partition(":")
        if kind == "unconfirmed":
            self.said_unsold.add(op_id)

    def named(self, till: "Till", after: str) -> None:
        """A till says a name. Its stamps go on from the latest, wherever its clock is put afterwards."""
        if till.clock_error() > hub_posting.AHEAD:
            self.ahead.add(till.name)
        if till.name in self.ahead:
            self.said_ahead.add(after)

    def renamed(self, till: "Till", account_id: str, before: str, after: str) -> None:
        self.overwrote[after] = before
        self.named(till, after)

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
            place = (self._whose(row["account_id"]), row["purse"])
            left[place] += row["amount"]
            if self._is_excused(row):
                excused[place] -= row["amount"]
        for op in self.unheard - state.ops.keys():
            # What was earned is gone with a file that went back and a hub that forgot; what was spent of it is not.
            for account_id, purse, _, amount, _ in self.written[op].entries:
                excused[self._whose(str(account_id)), str(purse)] += max(0, int(str(amount)))
        for charge in state.charges.values():
            if charge.state == "charged":
                for purse, points in charge.wants.purses.items():
                    left[self._whose(charge.account_id), purse] -= points
                    if charge.op_id in self.given_back:
                        # Its till gave it back at a hub that forgot that: it waits for a person, the points were spent.
                        excused[self._whose(charge.account_id), purse] += points
        self.excused = Counter(excused)
        for place, points in left.items():
            if points + excused[place] < 0:
                self.fail("I3", f"{place} holds {points}, and only {excused[place]} of that is excused")

    def _is_excused(self, row: "Row") -> bool:
        """Whether this may leave a purse below nought."""
        if row["kind"] in ("paid", "gift"):
            # Of several copies of a till one may have sold what a person at another said was not.
            return self.at_risk(row["op_id"]) or self._left_out(row["op_id"]) or row["op_id"] in self.said_unsold
        return row["kind"] == "taken_back" or (row["kind"] == "adjusted" and row["amount"] < 0)

    def _left_out(self, op_id: str) -> bool:
        """Charged by a hub that forgot it, at one of several copies of a till: who waits for a till, hears one copy.

        Neither "one live copy" (A1) nor "a hub does not forget" (A2) holds, and what was granted meanwhile is gone.
        """
        made = self.written.get(op_id)
        return made is not None and op_id in self.forgotten_by_hub and made.n in self.put_back_tills

    def at_risk(self, op_id: str) -> bool:
        made = self.written.get(op_id)
        return made is not None and b'"risk"' in made.payload


def _known(state: "HubState") -> set[str]:
    """Operations that a hub has charged or heard."""
    return state.charges.keys() | state.ops.keys()
