"""What a till and its hub say to one another: messages as frozen values, and the hub as a till sees it (sync.md §2).

A hub is whoever answers `Hub`: the functions of a PostgreSQL (`postgres_hub`), or a model of them in tests. Ids are
texts, instants whole microseconds since 1970 (UTC), days yyyymmdd, amounts whole smallest units, hashes hexadecimal.
Rows travel as JSON objects by column name; what a release does not know it leaves alone.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Literal, Protocol

# What is wanted is worked out by the rules, and said here as they say it.
from loyalty.spending import RuleWant as RuleWant
from loyalty.spending import Wants as Wants

#: What is spoken here, and the oldest that is spoken still. Whoever is older or newer by one release is understood: a
#: hub answers in the till's own, and a till that meets an older hub goes on in that one's (`greet`). It goes up by one
#: when a message means something else than before, or tells what is not to be lost at an older hub. What is only added
#: needs no other number: fields and columns that a release does not know it leaves alone, and keeps for a later one.
PROTOCOL = 1
OLDEST = max(1, PROTOCOL - 1)
#: Facts of a push, and bytes of one: whichever is less. The facts of one transaction are never split.
FACTS_AT_ONCE = 200
BYTES_AT_ONCE = 256 * 1024
#: Items of a pull.
ITEMS_AT_ONCE = 500

Row = Mapping[str, Any]


class HubAway(Exception):
    """No answer: no network, no server, or it took too long. Whether the hub did it is not known."""


class HubRefused(Exception):
    """The hub said no, and did nothing. `code` is in plain letters, for the window to word.

    not_a_till, retired, newer_hub, older_hub, other_hub, bad_batch, not_yours, recovering, frozen, too_often, unknown.
    """

    def __init__(self, code: str, **facts: object) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A session of the till's log as a till or the hub knows it: where it began and how far it goes."""

    session_id: str
    #: The newest number and its hash; 0 and the session's own id where nothing is written.
    seq: int
    hash: str
    parent_session: str = ""
    parent_seq: int = 0
    parent_hash: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hello:
    """A till introduces itself at the beginning of a round. Who it is says its database role, never a message."""

    protocol: int
    #: The hub these books know, empty at the first time; and its generation as they know it.
    hub_id: str
    generation: int
    till_code: str
    app_version: str
    #: The till's clock, so that the hub can say how far off it is.
    at: int
    #: The newest session and those before it whose end the hub has not confirmed, oldest first.
    lines: tuple[Line, ...]
    #: Risk grants that the books hold open, so that a hub that was restored knows them again.
    grants: tuple["Grant", ...] = ()
    #: Erasures that were obeyed here since the last round.
    forgotten: tuple[str, ...] = ()
    #: What this machine is known by; another one means the file was moved or copied.
    fingerprint: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Welcome:
    """The hub's answer to Hello."""

    hub_id: str
    generation: int
    protocol: int
    #: This till's number at the hub, and the hub's clock.
    till: int
    at: int
    #: The hub's head of each session that it was told of, and of this till's sessions it knows besides.
    heads: tuple[Line, ...]
    #: Why nothing may be spent offline until a person answers; empty: all is well. fork, moved.
    frozen: str = ""
    #: A hub that was restored: it posts facts and grants nothing until its tills have said hello.
    recovering: bool = False
    #: Whether this till does the bookkeeping of what lapsed, for all.
    bookkeeper: bool = False
    #: The risk budget of this till as the owner set it, in the shop's money; 0 spends nothing offline.
    risk_budget: int = 0
    #: What a person is to be told, newest last.
    notices: tuple["Notice", ...] = ()
    #: The most that offline spending of one card may be worth in a day at this till, in the shop's money.
    risk_floor: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class SentFact:
    """An event of the till's log as it goes to the hub, every column of `event` but the file's own number."""

    session_id: str
    seq: int
    till: str
    kind: str
    account_id: str
    op_id: str
    at: int
    day: int
    programme_version: int
    prev_hash: str
    hash: str
    #: JSON, byte for byte as it was hashed.
    payload: str
    v: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Batch:
    """Facts of one session that follow one another, and the rows of the journal that they left behind.

    `rows` by table: `ledger_entry`, `sale`, `sale_line`, `reversal`, `reversal_line`, `coupon_use`, `claim`,
    `rule_given`, `consent`. Each hangs on a fact of this batch.
    """

    line: Line
    from_seq: int
    prev_hash: str
    facts: tuple[SentFact, ...]
    rows: Mapping[str, Sequence[Row]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Pushed:
    """What came of a push. `head`: posted up to here. `gap`: the hub's head is before `from_seq`, send from there.
    `fork`: what stands before `from_seq`, or at a number that the hub has, is another story.
    """

    outcome: Literal["head", "gap", "fork"]
    seq: int
    hash: str
    #: Facts that were new to the hub.
    new: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """The newest word on a field of a row that may change, or on the row as a whole (`field` empty).

    The later (`hlc`, `till`) holds. A row that is gone has no value. `value` of a whole row is the row.
    """

    table: str
    #: The key's values joined by "|", in the order of `travelling`.
    key: str
    field: str
    value: Any
    hlc: int
    till: str
    #: Whose it is; empty for the shop's own.
    account_id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Cursor:
    """How far a till has read the feed: the item at that position proves that it is still the same feed."""

    generation: int = 0
    pos: int = 0
    item: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Item:
    """Something as the hub knows it now. Later positions replace earlier ones; nothing hangs on their order.

    By `item`, `told` is:
    `account:ID`  {version (= pos), afar, account: {joined_at, joined_on, referred_by, merged_into, absorbs},
                  words: [[table, key, hlc, till, {FIELD: value}]] on its own rows (`words_in_full`), its coupons' among
                  them, consents: [row], coupons: [{code, uses}],
                  standing: a Standing as JSON or null where another account stands for it, or where what was sent
                  of it can't be reckoned with (unreadable: true),
                  used: {RULE: [amount, times]} by its customer, erased: {op_id, at} or null,
                  merges: [row of `merge` from it]}
                  `afar`: others than the asking till have facts in it, or something is charged. What is charged to
                  the asking till itself is told beside: charges: [{op_id, purses, rules: {RULE: [amount, times]}}],
                  and of a rule, or a coupon, charged: [amount, times], or uses.
    `record:TABLE|KEY`  {records: [Record]}: a row of the shop's own, or a coupon that is nobody's own.
    `programme:N` {number, content_hash, holds_from, document, published_at, op_id}
    `rule:ID`     {amount, times}: what it has given to everybody.
    `coupon:CODE` {uses}: by sales of which something is left.
    `erased:ID`   {op_id, at}
    Charges that wait for their sale count in standings, uses and rules as if it were there.
    """

    pos: int
    item: str
    told: Mapping[str, Any]


def words_in_full(account_id: str, told: Mapping[str, Any]) -> Iterator[Record]:
    """The words that an account's item tells, each by itself."""
    for table, key, hlc, till, fields in told["words"]:
        for name, value in fields.items():
            yield Record(table=table, key=key, field=name, value=value, hlc=hlc, till=till, account_id=account_id)


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """Items after a cursor in the order of the feed, as they stood at one instant.

    `heads` is how far the hub had this till's own sessions in that very instant: a snapshot counts exactly those.
    `restart`: the cursor is of another feed; read from the beginning (nothing of one's own is thrown away).
    """

    generation: int
    head: int
    items: tuple[Item, ...]
    heads: Mapping[str, int]
    restart: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """`ok`: it is charged, and waits for the sale of that id. Else nothing was, and `code` says why:

    not_enough, coupon_used, unknown_coupon, over_limit, returned (less is left of a line than would come back), void,
    frozen, recovering, unknown_account, erased, unreadable.
    """

    ok: bool
    code: str = ""
    #: By purse, what could be spent now.
    spendable: Mapping[str, int] = field(default_factory=dict)
    #: With `over_limit`: the rules that have not so much left. A hub of an earlier release names none.
    rules: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Grant:
    """A right to spend without asking: so much of the merchant's risk, in the shop's money, held by one till.

    `kind` is `risk`; leases of one account's points (`account`) come later through the same table.
    """

    grant_id: str
    kind: Literal["risk", "account"]
    amount: int
    spent: int
    state: Literal["open", "closed", "stranded"]
    account_id: str = ""
    purse: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Request:
    """Something that the hub may refuse. The same id is answered once, however often it is asked.

    `kind` and what is told: merge {from, into}, unmerge {merge}, erase {account}, publish {document, content_hash,
    holds_from, after: the newest number that it was written upon; `overtaken` where there is a newer}, grant {kind,
    amount}, answer {notice, said}, leave {grants: those of which it spends no more}: it goes on alone until it says
    hello again. A hub of an earlier release refuses what it does not know (`unknown`).
    """

    op_id: str
    kind: Literal["merge", "unmerge", "erase", "publish", "grant", "answer", "leave"]
    told: Mapping[str, Any]


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """What came of a request: granted with what it made, or refused with a code."""

    ok: bool
    code: str = ""
    told: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Notice:
    """Something that a person must know, and may have to answer.

    `kind` is fork, moved, overspent (of points, or of a `coupon`), over_refunded, claimed_twice, unknown_version,
    clock_off, unconfirmed, missing_till, gave_much, unreadable (what a till sent can't be reckoned with);
    newer_programme and older_hub a till tells itself.
    """

    id: str
    kind: str
    at: int
    told: Mapping[str, Any]
    #: What may be answered; empty: it is only to be known.
    answers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """Facts of other tills that were asked for: `facts` with the rows they left behind, as in a Batch."""

    facts: tuple[SentFact, ...]
    rows: Mapping[str, Sequence[Row]]


def greet(hub: "Hub", told: Hello) -> Welcome:
    """Say hello; to a hub of the release before in the language that it knows. Raises HubAway, HubRefused."""
    try:
        return hub.hello(told)
    except HubRefused as refused:
        known = refused.facts.get("protocol")
        if refused.code != "older_hub" or not isinstance(known, int) or not OLDEST <= known < told.protocol:
            raise
    return hub.hello(replace(told, protocol=known))


class Hub(Protocol):
    """A hub as a till sees it. Each call is one transaction there. Raises HubAway, HubRefused.

    Everything may be called again with the same content, at any time and in any order: nothing is done twice.
    """

    def hello(self, told: Hello) -> Welcome: ...

    def push(self, batch: Batch) -> Pushed: ...

    def tell(self, records: Sequence[Record]) -> None:
        """Take in the newest words on rows that may change; older ones than the hub has are kept as lost."""

    def pull(self, since: Cursor, most: int = ITEMS_AT_ONCE) -> Page: ...

    def authorise(self, op_id: str, account_id: str, wants: Wants) -> Verdict:
        """Charge all of it, or nothing. It is posted, not held: nothing runs out (R1)."""

    def void(self, op_id: str) -> None:
        """Give back what was charged under that id, and refuse it should it still be on its way."""

    def ask(self, request: Request) -> Answer: ...

    def look(self, kind: Literal["account", "sale", "own"], key: str) -> Told:
        """Other tills' facts of an account's customer; the sale of a slip; this till's own after `session|seq`."""
