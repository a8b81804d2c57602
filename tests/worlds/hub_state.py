"""What a hub has stored: facts and their rows, the newest words, the feed. No value is changed in place."""

from collections.abc import Iterable
from dataclasses import dataclass, field, fields
from typing import Any, ClassVar

from db.sync.wire import Answer, Grant, Notice, Record, Row, SentFact, Wants

#: How a row of the journal is named at the hub: the same row comes twice and is there once.
KEYS = {
    "ledger_entry": ("op_id", "n"),
    "sale": ("op_id",),
    "sale_line": ("sale_id", "line"),
    "reversal": ("op_id",),
    "reversal_line": ("reversal_id", "line"),
    "coupon_use": ("code", "op_id"),
    "claim": ("sale_id",),
    "rule_given": ("op_id", "rule"),
    "consent": ("account_id", "purpose", "at", "op_id"),
}
#: By table, the columns by which its rows are looked for.
FOUND_BY = {
    "ledger_entry": ("account_id", "op_id"),
    "sale": ("account_id", "slip", "op_id"),
    "sale_line": ("sale_id",),
    "reversal": ("sale_id", "account_id", "op_id"),
    "reversal_line": ("reversal_id",),
    "coupon_use": ("code", "op_id"),
    "claim": ("account_id", "sale_id", "op_id"),
    "rule_given": ("rule", "op_id"),
    "consent": ("account_id", "op_id"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class TillAt:
    """A till as the hub knows it."""

    n: int
    code: str
    state: str = "active"
    frozen: str = ""
    fingerprint: str = ""
    risk_budget: int = 0
    risk_floor: int = 0
    #: After a restore of the hub, until this till has said hello to the new generation and sent all it named then.
    awaited: bool = False
    named: tuple[tuple[str, int], ...] | None = None
    last_hello: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Session:
    """A session of a till's log as far as it has arrived."""

    session_id: str
    till: int
    seq: int
    hash: str
    parent_session: str = ""
    parent_seq: int = 0
    parent_hash: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Charge:
    """What was asked for and given to a sale that has not arrived yet; `void` also of what was never asked."""

    op_id: str
    till: int
    state: str
    at: int = 0
    day: int = 0
    account_id: str = ""
    wants: Wants = field(default_factory=Wants)


@dataclass(frozen=True, slots=True, kw_only=True)
class Merge:
    """Two accounts that are one person while `undone_by` is empty."""

    op_id: str
    gone: str
    kept: str
    undone_by: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class GrantAt:
    """A right to spend without asking, and what became of the spending that arrived."""

    grant: Grant
    till: int
    #: Spent and covered by what the customer had when it arrived: at risk no more.
    covered: int = 0
    #: All that arrived, covered or not.
    spent: int = 0


@dataclass(slots=True)
class HubState:
    """All of it; `copy` is a backup."""

    NEW_ID: ClassVar[str] = "0" * 32

    hub_id: str
    generation: int = 1
    recovering: bool = False
    pos: int = 0
    tills: dict[int, TillAt] = field(default_factory=dict)
    sessions: dict[str, Session] = field(default_factory=dict)
    facts: dict[tuple[str, int], SentFact] = field(default_factory=dict)
    #: Where the fact of an operation stands, and whose it is.
    ops: dict[str, tuple[str, int]] = field(default_factory=dict)
    rows: dict[tuple[str, tuple[Any, ...]], Row] = field(default_factory=dict)
    index: dict[tuple[str, str, Any], tuple[tuple[Any, ...], ...]] = field(default_factory=dict)
    #: By table, key and field: the newest word; its stamp as the hub holds it beside the stamp it came with.
    words: dict[tuple[str, str, str], tuple[Record, int]] = field(default_factory=dict)
    #: The newest stamp that each till has told of a field, as it came: told again is not told later.
    heard: dict[tuple[str, str, str, str], int] = field(default_factory=dict)
    lost: tuple[Record, ...] = ()
    charges: dict[str, Charge] = field(default_factory=dict)
    grants: dict[str, GrantAt] = field(default_factory=dict)
    merges: dict[str, Merge] = field(default_factory=dict)
    erased: dict[str, tuple[str, int]] = field(default_factory=dict)
    obeyed: dict[tuple[int, str], bool] = field(default_factory=dict)
    programmes: dict[int, Row] = field(default_factory=dict)
    answers: dict[str, Answer] = field(default_factory=dict)
    notices: dict[str, tuple[int, Notice, str]] = field(default_factory=dict)
    #: By till, what was taken for a sign of a fork already.
    seen: dict[tuple[int, str], bool] = field(default_factory=dict)
    #: By till and hour, how often it looked at what others sold; by till, purse and day, what it gave.
    looked: dict[tuple[int, int], int] = field(default_factory=dict)
    gave: dict[tuple[int, str, int], int] = field(default_factory=dict)
    feed: dict[str, int] = field(default_factory=dict)
    #: Standings that were worked out since anything changed.
    standings: dict[str, Any] = field(default_factory=dict)

    def copy(self) -> "HubState":
        """The same, to go on by itself."""
        made = HubState(self.hub_id)
        for one in fields(self):
            value = getattr(self, one.name)
            setattr(made, one.name, dict(value) if isinstance(value, dict) else value)
        return made

    def put(self, table: str, row: Row) -> bool:
        """Keep a row of the journal; whether it was new."""
        key = tuple(row[name] for name in KEYS[table])
        if (table, key) in self.rows:
            return False
        self.rows[table, key] = row
        for column in FOUND_BY[table]:
            place = (table, column, row[column])
            self.index[place] = (*self.index.get(place, ()), key)
        return True

    def found(self, table: str, column: str, value: object) -> list[Row]:
        """Rows of a table by one of the columns it is looked through by."""
        return [self.rows[table, key] for key in self.index.get((table, column, value), ())]

    def touch(self, items: Iterable[str]) -> None:
        """Have these items come down the feed again: last of all, under the lock of its head."""
        self.standings = {}
        for item in items:
            self.pos += 1
            self.feed[item] = self.pos

    def stands_for(self, account_id: str) -> str:
        """The account that stands for this one."""
        holding = {merge.gone: merge.kept for merge in self.merges.values() if not merge.undone_by}
        while account_id in holding:
            account_id = holding[account_id]
        return account_id

    def together(self, account_id: str) -> tuple[str, ...]:
        """All accounts of this one's person, the one that stands for them first."""
        first = self.stands_for(account_id)
        if not self.merges:
            return (first,)
        gone = {merge.gone for merge in self.merges.values() if not merge.undone_by}
        return (first, *sorted(other for other in gone if other != first and self.stands_for(other) == first))

    def word(self, table: str, key: str, field_name: str) -> Any:
        """The newest word on a field; None where nobody said one."""
        held = self.words.get((table, key, field_name))
        return None if held is None else held[0].value

    def words_of(self, account_ids: Iterable[str]) -> list[Record]:
        """The newest words on what is these accounts' own."""
        wanted = set(account_ids)
        return [record for record, _ in self.words.values() if record.account_id in wanted]

    def knows(self, account_id: str) -> bool:
        """Whether anything was ever heard of an account."""
        return any(record.account_id == account_id and record.table == "account" for record, _ in self.words.values())

    def heads_of(self, till: int) -> dict[str, int]:
        """How far each of a till's sessions has arrived."""
        return {one.session_id: one.seq for one in self.sessions.values() if one.till == till}
