"""What must hold once everything has come together (sync.md §3.1)."""

from collections import Counter, defaultdict
from typing import TYPE_CHECKING

from tests.worlds import hub_posting, hub_snapshot
from tests.worlds.replays import look_at_lots
from tests.worlds.traits import LIMITS
from tests.worlds.written import PERSON, came_too_late, differences, made_by, of_grants

if TYPE_CHECKING:
    from tests.worlds.till import Till
    from tests.worlds.witness import Witness
    from tests.worlds.world import World


class InTheEnd:
    """Looks at a world that has healed."""

    def __init__(self, witness: "Witness") -> None:
        self.witness = witness
        self.world: World = witness.world
        self.fail = witness.fail

    def look(self) -> None:
        """At all of it."""
        self.witness.looked_at = -1
        self.witness.look()
        self._every_fact_is_there_once()
        self._every_charge_has_its_sale()
        self._tills_say_what_the_hub_says()
        self._forks_were_told()
        self._nobody_is_suspected()
        self._no_grant_is_overspent()
        self._no_grant_is_lost()
        self._coupons_were_used_once()
        self._limited_rules_kept_to_their_limits()
        self._no_stamp_is_far_ahead()
        self._no_edit_lost_to_what_it_overwrote()
        self._who_is_forgotten_is_nowhere()
        if not self.world.light:
            look_at_lots(self.witness, self.witness.excused)

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
        if unknown := sorted(set(arrived) - set(self.witness.written)):
            self.fail("I2", f"nobody ever wrote {unknown[:5]}")
        by_op: dict[str, list[tuple[object, ...]]] = defaultdict(list)
        for (table, _), row in state.rows.items():
            if table == "ledger_entry":
                told = (row["account_id"], row["purse"], row["kind"], row["amount"], row["n"])
                by_op[made_by(state, row)].append(told)
        for op in state.ops:
            there = sorted(by_op.pop(op, ()), key=str)
            made = self.witness.written[op]
            here = [] if came_too_late(state, made) else sorted(made.entries, key=str)
            if there != here:
                self.fail("I6", f"{op} ({made.kind}) moved {here}, the hub has {there}")
        if by_op:
            self.fail("I6", f"movements of nothing: {sorted(by_op)[:5]}")

    def _every_charge_has_its_sale(self) -> None:
        """I10: or was given back, by its till, or by a person where its till knows nothing of it any more."""
        for charge in self.world.hub.state.charges.values():
            if charge.state == "charged":
                self.fail("I10", f"{charge.op_id} is charged, and nobody sold it")

    def _tills_say_what_the_hub_says(self) -> None:
        """I5, I14."""
        state = self.world.hub.state
        for till in self.world.tills:
            for account_id in self.world.deeds.people:
                if not state.knows(account_id):
                    continue
                here, there = till.shows(account_id), self.world.told_by_hub(account_id)
                if here != there:
                    self.fail("I5", f"{till.name} shows {account_id} otherwise: {differences(here, there)}")
                if account_id not in state.erased:
                    self._same_person(till, account_id)

    def _same_person(self, till: "Till", account_id: str) -> None:
        state = self.world.hub.state
        row = till.person(account_id)
        told = tuple(state.word("person", account_id, column) for column in PERSON)
        if row != told:
            self.fail("I5", f"{till.name} has {account_id} as {row}, the hub as {told}")
        if self.world.light:
            return
        given = state.word("given_tier", account_id, "")
        here, there = till.tier_by_hand(account_id), (given["tier"], given["ends_on"]) if given else None
        if here != there:
            self.fail("I5", f"{till.name} has {account_id} in {here} by hand, the hub in {there}")

    def _forks_were_told(self) -> None:
        """I7: a log that went two ways is never taken for one that did not.

        A hub that went back may have forgotten the notice with the other way, and that was answered once.
        """
        state = self.world.hub.state
        for n in self.witness.put_back_tills:
            here = {op for till in self.world.tills if till.n == n for op in till.ops()}
            gone = {op for op, made in self.witness.written.items() if made.n == n and op in state.ops} - here
            told = any(who == n and one.kind == "fork" for who, one, _ in state.notices.values())
            if gone and not told and self._wrote_since(n) and not self.witness.hub_was_restored:
                self.fail("I7", f"till {n} went two ways and nobody was told: {sorted(gone)[:5]}")

    def _nobody_is_suspected(self) -> None:
        """I7, the other way round: only a log that went two ways is said to have."""
        for n, notice, _ in self.world.hub.state.notices.values():
            if notice.kind == "fork" and n not in self.witness.put_back_tills:
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
        for op, made in self.witness.written.items():
            if op in state.ops and b'"risk"' in made.payload:
                spent.update(of_grants(made))
        for grant_id, worth in spent.items():
            held = state.grants.get(grant_id)
            if held is None:
                if not self.witness.hub_was_restored:
                    self.fail("I4", f"{grant_id} was spent and never granted")
                continue
            # Each copy of the file may have spent all of it before it was found out.
            copies = 1 + self.witness.put_back_tills[held.till]
            if worth > held.grant.amount * copies:
                self.fail("I4", f"{grant_id} was {held.grant.amount}, and {worth} of it was spent")
        granted: Counter[int] = Counter()
        for held in state.grants.values():
            granted[held.till] += held.grant.amount - held.covered
        for n, left in granted.items():
            if left > state.tills[n].risk_budget and not self.witness.hub_was_restored:
                self.fail("I4", f"till {n} may lose {left} of a budget of {state.tills[n].risk_budget}")

    def _no_grant_is_lost(self) -> None:
        """I8: what the hub counts as held is held."""
        for grant_id, held in self.world.hub.state.grants.items():
            if held.till in self.witness.put_back_tills or self.witness.hub_was_restored or held.grant.state != "open":
                continue
            if not any(grant_id in till.held() for till in self.world.tills if till.n == held.till):
                self.fail("I8", f"{grant_id} is granted to till {held.till}, and nobody holds it")

    def _may_be_twice(self, op_id: str) -> bool:
        """Whether nobody could ask the hub; or the hub gave back what a person said was not sold."""
        return self.witness.at_risk(op_id) or op_id in self.witness.said_unsold

    def _coupons_were_used_once(self) -> None:
        """I3, for coupons."""
        state = self.world.hub.state
        for (table, code, name), (word, _) in state.words.items():
            if (table, name) == ("coupon", "shared") and not word.value:
                used = [row["op_id"] for row in state.found("coupon_use", "code", code)]
                sure = [op for op in used if not hub_snapshot.whole_return(state, op) and not self._may_be_twice(op)]
                if len(sure) > 1:
                    self.fail("I3", f"coupon {code} was used in {sure}")

    def _limited_rules_kept_to_their_limits(self) -> None:
        """I3, for budgets: what is not there is given at risk alone.

        With a hub that forgot what a copy of a till was granted there is nobody who knows.
        """
        state = self.world.hub.state
        if self.witness.forgotten_by_hub and self.witness.put_back_tills:
            return
        for rule, (most, most_times, most_each, most_times_each) in LIMITS.items():
            given: dict[str, Counter[str]] = defaultdict(Counter)
            for row in state.found("rule_given", "rule", rule):
                if not self._may_be_twice(row["op_id"]):
                    for whose in ("", *((state.stands_for(row["account_id"]),) if row["account_id"] else ())):
                        given[whose].update(amount=row["amount"], times=row["times"])
            for whose, sums in given.items():
                limits = (most_each, most_times_each) if whose else (most, most_times)
                # Two who were one all along had each their own.
                over = sums["amount"] > limits[0] or sums["times"] > limits[1]
                if over and not (whose and state.merges):
                    self.fail("I3", f"{rule} gave {whose} {dict(sums)}, and may give {limits}")

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

    def _no_edit_lost_to_what_it_overwrote(self) -> None:
        """I11. A file that went back may say again what it had not heard overwritten: nothing in it tells.

        Nor may a hub that went back know how old a word is that was said by a clock which had just gone ahead.
        """
        if self.witness.put_back_tills:
            return
        for (table, account_id, name), (word, _) in self.world.hub.state.words.items():
            if table != "person" or name != "name":
                continue
            buried = {
                self.witness.overwrote[after] for after in self.witness.overwrote if after.endswith(f"of{account_id}.")
            }
            if word.value in buried and not (self.witness.hub_was_restored and word.value in self.witness.said_ahead):
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
