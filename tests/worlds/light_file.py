"""The file of a light till: what real books hold of a log and a hub, as plain values: cheap to live in."""

from dataclasses import dataclass, field, fields, replace
from hashlib import blake2b
from typing import Any

from db.sync.wire import Cursor, Line, Row, SentFact

#: What a till does to keep the promises of the protocol, each to be switched off in a test.
RULES = frozenset(
    {
        "session_anew_at_start",
        "left_session_is_not_taken_up",
        "send_from_hubs_head",
        "fork_is_sent_anew",
        "all_there_is_compared",
        "behind_the_hub_opens_a_session",
        "intent_before_asking",
        "same_id_when_asked_again",
        "refused_after_lost_is_given_back",
        "unknown_is_given_back",
        "unknown_gets_another_id",
        "start_gives_back",
        "given_back_until_heard",
        "sale_ends_intent",
        "grant_written_before_asking",
        "grant_spent_with_sale",
        "room_in_grant",
        "frozen_spends_nothing",
        "frozen_closes_grants",
        "grants_are_named",
        "restart_reads_from_the_beginning",
        "restart_forgets_versions",
        "own_unsent_stands",
        "own_stamp_is_kept",
        "heard_word_holds",
        "clock_goes_on_with_what_is_heard",
        "stamps_go_by_the_hubs_clock",
        "told_until_heard",
        "included_as_the_hub_says",
        "own_charge_is_not_counted",
        "named_in_a_new_generation",
        "forgotten_when_told",
        "told_again_in_a_new_generation",
    }
)


@dataclass(frozen=True, slots=True)
class Word:
    """The newest word on a field here, and whether the hub has it."""

    value: Any
    hlc: int
    till: str
    sent: bool
    account_id: str


@dataclass(frozen=True, slots=True)
class Seen:
    """What the hub last said of an account; of this file's own facts it counts the first `included`."""

    version: int
    told: dict[str, Any]
    included: int


@dataclass(frozen=True, slots=True)
class Asked:
    """An intent."""

    account_id: str
    state: str


@dataclass(frozen=True, slots=True)
class Held:
    """A right to spend at risk."""

    amount: int
    spent: int
    state: str


@dataclass(slots=True)
class LightFile:
    """All that is left after a crash. Values in it are never changed in place; `copy` is a backup."""

    code: str
    hub_id: str = ""
    generation: int = 0
    cursor: Cursor = field(default_factory=Cursor)
    hlc: int = 0
    wall: int = 0
    #: This till's clock less the hub's, when it last said hello.
    clock_off: int = 0
    frozen: str = ""
    budget: int = 0
    events: tuple[SentFact, ...] = ()
    #: Where sessions began, oldest first.
    began: dict[str, tuple[str, int, str]] = field(default_factory=dict)
    rows: dict[str, dict[str, list[Row]]] = field(default_factory=dict)
    #: A session whose tail is another story than the hub's: how much of it is common, and what it goes on as.
    moved: dict[str, tuple[int, str]] = field(default_factory=dict)
    words: dict[tuple[str, str, str], Word] = field(default_factory=dict)
    seen: dict[str, Seen] = field(default_factory=dict)
    into: dict[str, str] = field(default_factory=dict)
    intents: dict[str, Asked] = field(default_factory=dict)
    grants: dict[str, Held] = field(default_factory=dict)
    #: Only where a rule is switched off: how far this file thinks that the hub has each session.
    acked: dict[str, int] = field(default_factory=dict)
    erased: dict[str, bool] = field(default_factory=dict)
    used: dict[str, int] = field(default_factory=dict)

    def copy(self) -> "LightFile":
        made = LightFile(self.code)
        for one in fields(self):
            value = getattr(self, one.name)
            setattr(made, one.name, dict(value) if isinstance(value, dict) else value)
        return made

    def end_of(self, session: str) -> tuple[int, str]:
        """How far a session goes here."""
        for fact in reversed(self.events):
            if fact.session_id == session:
                return fact.seq, fact.hash
        return 0, session

    def lines(self) -> list[Line]:
        """Every session as the hub is told of it: what went another way under the name it goes on as."""
        told = []
        for session, (parent, at, hash_) in self.began.items():
            seq, head = self.end_of(session)
            if session in self.moved:
                common, other = self.moved[session]
                before = next((f.hash for f in self.events if (f.session_id, f.seq) == (session, common)), session)
                told.append(_line(session, common, before, parent, at, hash_))
                moved = self.facts_of(other)
                told.append(_line(other, len(moved), moved[-1].hash if moved else other, session, common, before))
            else:
                told.append(_line(session, seq, head, parent, at, hash_))
        return told

    def facts_of(self, session: str) -> list[SentFact]:
        """The facts of a session as they are sent."""
        for own, (common, other) in self.moved.items():
            if other == session:
                return _rechained(other, [f for f in self.events if f.session_id == own and f.seq > common])
            if own == session:
                return [f for f in self.events if f.session_id == own and f.seq <= common]
        return [f for f in self.events if f.session_id == session]

    def sent_as(self, fact: SentFact) -> tuple[str, int]:
        """Under which session and number the hub knows a fact."""
        if fact.session_id in self.moved:
            common, other = self.moved[fact.session_id]
            if fact.seq > common:
                return other, fact.seq - common
        return fact.session_id, fact.seq


@dataclass(frozen=True, slots=True)
class LightCopy:
    """A backup of a file, or a machine's snapshot with the mark of the program that ran."""

    file: LightFile
    session: str
    acknowledged: frozenset[str]
    head: int


def chained(before: str, op_id: str, payload: str) -> str:
    """The hash of a fact."""
    return blake2b(f"{before}{op_id}{payload}".encode(), digest_size=16).hexdigest()


def _line(session: str, seq: int, head: str, parent: str, parent_seq: int, parent_hash: str) -> Line:
    return Line(
        session_id=session,
        seq=seq,
        hash=head,
        parent_session=parent,
        parent_seq=parent_seq,
        parent_hash=parent_hash,
    )


def _rechained(session: str, facts: list[SentFact]) -> list[SentFact]:
    made, before = [], session
    for seq, fact in enumerate(facts, start=1):
        hash_ = chained(before, fact.op_id, fact.payload)
        told = {name: getattr(fact, name) for name in SentFact.__dataclass_fields__}
        made.append(SentFact(**told | {"session_id": session, "seq": seq, "prev_hash": before, "hash": hash_}))
        before = hash_
    return made


def forget(file: LightFile, account_id: str) -> None:
    """What tells who an account was goes."""
    for place in [place for place, word in file.words.items() if word.account_id == account_id]:
        if place[0] in ("person", "card"):
            del file.words[place]
    file.erased[account_id] = True


def given_back(intents: dict[str, Asked]) -> dict[str, Asked]:
    """Whatever was asked is not wanted any more."""
    return {op_id: replace(asked, state="void") for op_id, asked in intents.items()}
