"""A hub in memory, as small as its contract: what a till may ask of a hub, and what it then says and does.

Each rule that keeps a promise has a name in `RULES` and can be switched off by it: a world that does not notice is a
world that proves nothing (`teeth`).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, Literal

from db.sync import wire
from db.sync.wire import (
    Answer,
    Batch,
    Cursor,
    Hello,
    HubRefused,
    Item,
    Line,
    Page,
    Pushed,
    Record,
    Request,
    Told,
    Verdict,
    Wants,
    Welcome,
)
from db.tables.columns import instant
from loyalty.calendar import local_day
from tests.worlds import hub_posting, hub_requests, hub_snapshot, hub_watching
from tests.worlds.hub_state import HubState, Session, TillAt

#: What a hub does to keep its promises, each to be switched off in a test.
RULES = frozenset(
    {
        "batch_starts_where_the_head_is",  # a gap is answered with the head
        "what_stands_before_must_be_the_same",  # prev_hash is compared
        "overlap_is_compared",  # facts that the hub has already are compared by hash
        "overlap_is_skipped",  # ... and not counted again
        "parent_must_be_an_end",  # a session that branches off is a fork
        "rows_once",  # a row is named by its operation
        "posting_settles_the_charge",  # the sale's own entries take the charge's place
        "charge_once",  # the same operation is charged once
        "charge_is_counted",  # what is charged is not there for others
        "tombstone",  # a void of what never came refuses it later
        "void_gives_back",
        "enough_or_nothing",  # spendable is compared at all
        "coupon_once",
        "rule_limits",
        "returned_once",
        "first_claim_holds",  # of a slip that was counted for two customers
        "later_word_holds",
        "clamped_stamps",
        "told_again_is_not_told_later",
        "who_lost_is_told",
        "erased_stays_erased",
        "erased_is_known_again",
        "generation_in_cursor",
        "item_at_cursor",
        "generation_grows",
        "recovery",
        "budget_escrowed",
        "frozen_gets_no_grant",
        "answered_once",
        "touched_moves_in_feed",
        "heads_of_the_same_instant",
    }
)


@dataclass(slots=True)
class ModelHub:
    """One merchant's hub. `clock` tells its own time, in microseconds; `off` names rules that are switched off."""

    clock: Callable[[], int]
    zone: str = "Europe/Moscow"
    state: HubState = field(default_factory=lambda: HubState(HubState.NEW_ID))
    off: frozenset[str] = frozenset()

    def holds(self, rule: str) -> bool:
        """Whether a rule is in force."""
        assert rule in RULES, rule
        return rule not in self.off

    def invite(self, code: str, *, risk_budget: int = 0, risk_floor: int = 0) -> int:
        """Let a till in; its number."""
        n = len(self.state.tills) + 1
        till = TillAt(n=n, code=code, risk_budget=risk_budget, risk_floor=risk_floor, last_hello=self.clock())
        self.state.tills[n] = till
        return n

    def retire(self, n: int) -> None:
        """Let a till in no more."""
        self.state.tills[n] = replace(self.state.tills[n], state="retired")

    def set_budget(self, n: int, budget: int, floor: int) -> None:
        """What this till may spend offline at the merchant's risk: in all, and of one card in a day."""
        self.state.tills[n] = replace(self.state.tills[n], risk_budget=budget, risk_floor=floor)

    def door(self, n: int) -> "Door":
        """The hub as one till sees it."""
        return Door(self, n)

    def backup(self) -> HubState:
        return self.state.copy()

    def restore(self, backup: HubState) -> None:
        """Go on from a backup: what came since is forgotten, until the tills tell it again."""
        newest = max(self.state.generation, backup.generation)
        self.state = backup.copy()
        if self.holds("generation_grows"):
            self.state.generation = newest + 1
        if self.holds("recovery"):
            self.state.recovering = True
            for n, till in self.state.tills.items():
                self.state.tills[n] = replace(till, awaited=till.state == "active", named=None)

    @property
    def day(self) -> date:
        """The shop's day by the hub's clock."""
        return local_day(instant(self.clock()), self.zone)


@dataclass(frozen=True, slots=True)
class Door:
    """`wire.Hub` for one till: who asks is known by the door, never by what is said."""

    hub: ModelHub
    n: int

    def hello(self, told: Hello) -> Welcome:
        till, state = self._till(), self.hub.state
        if not wire.OLDEST <= told.protocol <= wire.PROTOCOL:
            code = "older_hub" if told.protocol > wire.PROTOCOL else "newer_hub"
            raise HubRefused(code, protocol=wire.PROTOCOL)
        if told.hub_id and told.hub_id != state.hub_id:
            raise HubRefused("other_hub")
        for line in told.lines:
            self._meet(line)
        state.tills[self.n] = replace(self._till(), state="active")
        till = self._till()
        if told.fingerprint and till.fingerprint not in ("", told.fingerprint):
            hub_posting.freeze(self.hub, self.n, "moved", {"fingerprint": told.fingerprint})
        elif told.fingerprint:
            state.tills[self.n] = replace(till, fingerprint=told.fingerprint)
        state.tills[self.n] = replace(state.tills[self.n], last_hello=self.hub.clock())
        hub_requests.know_again(self.hub, self.n, told.grants)
        hub_requests.forget_again(self.hub, told.forgotten)
        for account_id in told.forgotten:
            state.obeyed[self.n, account_id] = True
        if told.generation == state.generation:
            # A hello from before the restore would name less than there is.
            named = tuple((line.session_id, line.seq) for line in told.lines)
            state.tills[self.n] = replace(state.tills[self.n], named=named)
            self._recovered()
        hub_watching.met(self.hub, self.n, told.at, told.lines)
        till = state.tills[self.n]
        return Welcome(
            hub_id=state.hub_id,
            generation=state.generation,
            protocol=min(told.protocol, wire.PROTOCOL),
            till=self.n,
            at=self.hub.clock(),
            heads=tuple(_line(one) for one in state.sessions.values() if one.till == self.n),
            frozen=till.frozen,
            recovering=state.recovering,
            bookkeeper=self.n == min(n for n, one in state.tills.items() if one.state == "active"),
            risk_budget=till.risk_budget,
            risk_floor=till.risk_floor,
            notices=tuple(one for n, one, said in state.notices.values() if n == self.n and not said),
        )

    def push(self, batch: Batch) -> Pushed:
        self._till()
        state, hub = self.hub.state, self.hub
        session = self._meet(batch.line)
        if batch.from_seq > session.seq + 1 and hub.holds("batch_starts_where_the_head_is"):
            return Pushed(outcome="gap", seq=session.seq, hash=session.hash)
        _refuse_broken(batch)
        here = state.facts.get((batch.line.session_id, batch.from_seq - 1))
        before = here.hash if here is not None else batch.line.session_id
        if before != batch.prev_hash and hub.holds("what_stands_before_must_be_the_same"):
            return self._forked(session, batch.facts[0].hash if batch.facts else batch.prev_hash)
        new = []
        for fact in batch.facts:
            known = state.facts.get((fact.session_id, fact.seq))
            if known is None or not hub.holds("overlap_is_skipped"):
                new.append(fact)
            elif known.hash != fact.hash and hub.holds("overlap_is_compared"):
                return self._forked(session, fact.hash)
        if new:
            last = max(new, key=lambda fact: fact.seq)
            seq, head = (last.seq, last.hash) if last.seq > session.seq else (session.seq, session.hash)
            state.sessions[session.session_id] = session = replace(session, seq=seq, hash=head)
            hub_posting.post(hub, self.n, new, batch.rows)
            self._grown_past_a_branch(session)
        self._recovered()
        return Pushed(outcome="head", seq=session.seq, hash=session.hash, new=len(new))

    def tell(self, records: Sequence[Record]) -> None:
        self._till()
        for record in records:
            hub_posting.hear(self.hub, record)

    def pull(self, since: Cursor, most: int = wire.ITEMS_AT_ONCE) -> Page:
        self._till()
        state, hub = self.hub.state, self.hub
        heads = state.heads_of(self.n)
        if self._of_another_feed(since):
            return Page(generation=state.generation, head=state.pos, items=(), heads=heads, restart=True)
        after = sorted((pos, item) for item, pos in state.feed.items() if pos > since.pos)[:most]
        items = tuple(Item(pos=pos, item=item, told=self._told(item, pos)) for pos, item in after)
        if not hub.holds("heads_of_the_same_instant"):
            heads = {session: seq + 1 for session, seq in heads.items()}
        return Page(generation=state.generation, head=state.pos, items=items, heads=heads)

    def authorise(self, op_id: str, account_id: str, wants: Wants) -> Verdict:
        return hub_requests.authorise(self.hub, self._till(), op_id, account_id, wants)

    def void(self, op_id: str) -> None:
        hub_requests.void(self.hub, self._till(), op_id)

    def ask(self, request: Request) -> Answer:
        return hub_requests.ask(self.hub, self._till(), request)

    def look(self, kind: Literal["account", "sale", "own"], key: str) -> Told:
        self._till()
        state = self.hub.state
        if kind != "own" and hub_watching.looked_too_often(self.hub, self.n):
            raise HubRefused("too_often")
        if kind == "own":
            session, _, seq = key.partition("|")
            if session in state.sessions and state.sessions[session].till != self.n:
                raise HubRefused("not_yours")
            places = [place for place in state.facts if place[0] == session and place[1] > int(seq)]
            facts = tuple(state.facts[place] for place in sorted(places))
            return Told(facts=facts, rows=hub_posting.rows_of(state, [fact.op_id for fact in facts]))
        if kind == "account":
            ops = hub_snapshot.ops_of(state, state.together(key))
        else:
            ops = [row["op_id"] for row in state.found("sale", "slip", key)]
            ops += [row["op_id"] for sale in ops for row in state.found("reversal", "sale_id", sale)]
            ops += [row["op_id"] for sale in ops for row in state.found("claim", "sale_id", sale)]
        ops = [op for op in ops if op in state.ops and state.sessions[state.ops[op][0]].till != self.n]
        facts = tuple(state.facts[state.ops[op]] for op in ops)
        in_order = tuple(sorted(facts, key=lambda fact: (fact.at, fact.op_id)))
        return Told(facts=in_order, rows=hub_posting.rows_of(state, ops))

    def _till(self) -> TillAt:
        till = self.hub.state.tills.get(self.n)
        if till is None:
            raise HubRefused("not_a_till")
        if till.state == "retired":
            raise HubRefused("retired")
        return till

    def _meet(self, line: Line) -> Session:
        """Know a session that was named; see whether the file that wrote it has been somewhere else before."""
        state = self.hub.state
        session = state.sessions.get(line.session_id)
        if session is not None:
            if session.till != self.n:
                raise HubRefused("not_yours")
            at_its_end = state.facts.get((line.session_id, line.seq))
            if line.seq and line.seq <= session.seq and at_its_end is not None and at_its_end.hash != line.hash:
                self._forked(session, line.hash)
            return session
        parent = state.sessions.get(line.parent_session)
        # A file has one beginning, and each session one that follows it.
        others = [
            one for one in state.sessions.values() if one.till == self.n and one.parent_session == line.parent_session
        ]
        session = Session(
            session_id=line.session_id,
            till=self.n,
            seq=0,
            hash=line.session_id,
            parent_session=line.parent_session,
            parent_seq=line.parent_seq,
            parent_hash=line.parent_hash,
        )
        if self.hub.holds("parent_must_be_an_end"):
            there = state.facts.get((line.parent_session, line.parent_seq))
            differs = there is not None and there.hash != line.parent_hash
            if differs or (parent is not None and parent.seq > line.parent_seq) or others:
                self._forked(session, "branch")
        state.sessions[session.session_id] = session
        return session

    def _grown_past_a_branch(self, session: Session) -> None:
        """A file that goes on behind the place where a copy of it went its own way."""
        for other in list(self.hub.state.sessions.values()):
            if other.parent_session == session.session_id and other.parent_seq < session.seq:
                self._forked(other, "grown")

    def _forked(self, session: Session, evidence: str) -> Pushed:
        told: dict[str, Any] = {"session": session.session_id, "seq": session.seq}
        if evidence == "grown" and not self.hub.state.recovering:
            told["both"] = True
        hub_posting.freeze(self.hub, self.n, "fork", told, f"{session.session_id}:{evidence}")
        return Pushed(outcome="fork", seq=session.seq, hash=session.hash)

    def _recovered(self) -> None:
        """A restored hub grants again once every till has said what it has, and sent it."""
        state = self.hub.state
        if not state.recovering:
            return
        till, heads = state.tills[self.n], state.heads_of(self.n)
        if till.named is not None and all(heads.get(session, 0) >= seq for session, seq in till.named):
            state.tills[self.n] = replace(till, awaited=False)
        state.recovering = any(one.awaited and one.state == "active" for one in state.tills.values())

    def _of_another_feed(self, since: Cursor) -> bool:
        state, hub = self.hub.state, self.hub
        if not since.pos:
            return False
        there = next((item for item, pos in state.feed.items() if pos == since.pos), since.item)
        other = since.generation != state.generation and hub.holds("generation_in_cursor")
        return other or ((since.pos > state.pos or there != since.item) and hub.holds("item_at_cursor"))

    def _told(self, item: str, pos: int) -> dict[str, object]:
        state = self.hub.state
        kind, _, key = item.partition(":")
        if kind == "account":
            return hub_snapshot.account_told(state, key, self.n, pos)
        if kind == "record":
            return {"records": hub_posting.words_on(state, key)}
        if kind == "programme":
            return dict(state.programmes[int(key)])
        if kind == "rule":
            amount, times = hub_snapshot.rule_totals(state, key)
            own = hub_snapshot.charged_of(state, self.n, rule=key)
            return {"amount": amount, "times": times, "charged": list(own[:2])}
        if kind == "coupon":
            own = hub_snapshot.charged_of(state, self.n, coupon=key)
            return {"uses": hub_snapshot.coupon_uses(state, key), "charged": own[2]}
        op_id, at = state.erased[key]
        return {"op_id": op_id, "at": at}


def _line(session: Session) -> Line:
    return Line(
        session_id=session.session_id,
        seq=session.seq,
        hash=session.hash,
        parent_session=session.parent_session,
        parent_seq=session.parent_seq,
        parent_hash=session.parent_hash,
    )


def _refuse_broken(batch: Batch) -> None:
    """Facts of a batch follow one another, and rows hang on them."""
    seq, before = batch.from_seq, batch.prev_hash
    for fact in batch.facts:
        if (fact.session_id, fact.seq, fact.prev_hash) != (batch.line.session_id, seq, before):
            raise HubRefused("bad_batch")
        seq, before = seq + 1, fact.hash
