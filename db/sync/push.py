"""Facts go up: from where the hub says it is, batch by batch; and what a backup had lost comes back from there.

What these books remember of having sent is for display only. Where the hub knows another story of a session, both
stories are facts: theirs is put into these books, ours is told as a session of its own (sync.md §2.4, P1-P5).
"""

from collections.abc import Callable, Iterable, Sequence
from itertools import islice
from typing import Any

import msgspec
from sqlalchemy import ColumnElement, Connection, Table, bindparam, func, select, tuple_, update

from db.books import Books, Statement
from db.sync.afar import BYTES, TABLES
from db.sync.lines import (
    Stretch,
    event_id,
    facts_from,
    got_back,
    hash_at,
    length,
    line_of,
    parts_from_it,
    stretch_of_name,
    stretches,
    tell_anew,
)
from db.sync.link import end_grants
from db.sync.looking import take_in
from db.sync.wire import BYTES_AT_ONCE, FACTS_AT_ONCE, Batch, Hub, HubRefused, Line, Row, SentFact
from db.tables.journal import claim, event, ledger_entry, reversal_line, sale_line
from db.tables.link import hub_link
from db.tables.people import consent

#: What a fact costs on the way beside its payload, and a row of its; about, in bytes.
_FACT_COSTS = 1_200
#: So far back it is first looked where two stories part.
_LOOKED_BACK = 200

_ops = func.json_each(bindparam("ops")).table_valued("value")
#: Rows hang on the operation of their fact, but for these.
_HANGS_BY = {sale_line.name: "sale_id", reversal_line.name: "reversal_id"}


def _rows_statement(table: Table) -> Statement:
    if table is claim:
        # Looked for by its sale, which has an index.
        return Statement(select(table).where(claim.c.sale_id.in_(select(_ops.c.value))))
    if table is consent:
        pairs = func.json_each(bindparam("ops")).table_valued("value")
        told: tuple[ColumnElement[Any], ...] = tuple(func.json_extract(pairs.c.value, f"$[{n}]") for n in (0, 1))
        return Statement(select(table).where(tuple_(consent.c.account_id, consent.c.op_id).in_(select(*told))))
    return Statement(select(table).where(table.c[_HANGS_BY.get(table.name, "op_id")].in_(select(_ops.c.value))))


_ROWS = {table.name: (_rows_statement(table), tuple(column.name for column in table.c)) for table in TABLES}
_SENT = Statement(update(hub_link).values(sent=func.max(hub_link.c.sent, bindparam("upto"))))
_AFTER = Statement(select(func.count()).select_from(event).where(event.c.id > bindparam("since")))
#: Facts whose entries stand under the id of the sale they speak of.
_OF_A_SALE = frozenset({"claimed", "earned_under"})


class _Sent:
    """How far sending is, for whoever watches it."""

    def __init__(self, books: Books, since: int, progress: Callable[[int, int], object]) -> None:
        with books.reading() as connection:
            row = _AFTER.row(connection, since=since)
        self._done, self._of, self._progress = 0, int(row[0]) if row is not None else 0, progress

    def more(self, facts: int) -> None:
        self._done += facts
        self._progress(min(self._done, self._of), self._of)


def push(
    books: Books,
    hub: Hub,
    heads: Sequence[Line],
    *,
    since: int,
    progress: Callable[[int, int], object] = lambda done, of: None,
) -> frozenset[str]:
    """Send every fact that the hub lacks; the accounts that what came back from it has moved.

    `heads` is what the hub said of this till's sessions, `since` the number of the fact from which on it is to be
    asked. Raises HubAway, HubRefused, BooksProblem (damaged: the log does not prove what it says), and what `progress`
    raises: what was sent stays there.
    """
    moved = _taken_back(books, hub, heads)
    known = {line.session_id: (line.seq, line.hash) for line in heads}
    sent = _Sent(books, since, progress)
    waiting = _to_send(books, since)
    while waiting:
        stretch = waiting.pop(0)
        parted = _send(books, hub, stretch, known, sent)
        if parted is None:
            continue
        moved |= _part(books, hub, stretch, parted)
        # The rest of that session goes under another name now, and what came after it began there.
        before, waiting = waiting, _to_send(books, since)
        if stretch in waiting and waiting[waiting.index(stretch) + 1 :] == before:
            raise HubRefused("bad_batch", session=stretch.session_id, seq=parted)
    return moved


def _to_send(books: Books, since: int) -> list[Stretch]:
    with books.reading() as connection:
        return stretches(connection, since)


def _taken_back(books: Books, hub: Hub, heads: Iterable[Line]) -> frozenset[str]:
    """Own facts that the hub has and these books have not: they went back to a backup. Whose they are."""
    moved: frozenset[str] = frozenset()
    for head in heads:
        with books.reading() as connection:
            stretch = stretch_of_name(connection, head.session_id)
            here = 0 if stretch is None else length(connection, stretch)
            back = got_back(connection, head.session_id)
        if head.seq <= max(here, back):
            continue
        if stretch is None or stretch.until is not None:
            moved |= _fetch(books, hub, head.session_id, max(here, back), head.seq)
        else:
            moved |= _part(books, hub, stretch, head.seq)
    return moved


def _send(books: Books, hub: Hub, stretch: Stretch, known: dict[str, tuple[int, str]], sent: _Sent) -> int | None:
    """Send what the hub lacks of a stretch. The hub's number where it tells another story up to there; else None."""
    while True:
        seq, told = known.get(stretch.session_id, (0, stretch.session_id))
        with books.reading() as connection:
            here = length(connection, stretch)
            if seq > here:
                # What came back goes on from our own end, unless somebody has written on there since.
                follows = got_back(connection, stretch.session_id) >= seq and not parts_from_it(connection, stretch)
                if stretch.until is None and not follows:
                    return seq
            elif seq and told != hash_at(connection, stretch, seq):
                return seq
            upto = event_id(connection, stretch, min(seq, here))
            batch = None if seq > here else _batch(connection, stretch, seq + 1)
        if upto:
            with books.writing() as connection:
                _SENT.run(connection, upto=upto)
        if batch is None:
            return None
        pushed = hub.push(batch)
        if pushed.outcome == "fork":
            return pushed.seq
        if (pushed.seq, pushed.hash) == (seq, told):
            raise HubRefused("bad_batch", session=stretch.session_id, seq=seq)
        known[stretch.session_id] = (pushed.seq, pushed.hash)
        sent.more(len(batch.facts))


def _batch(connection: Connection, stretch: Stretch, seq: int) -> Batch | None:
    """The facts that follow, as many as go at once; None where there is none."""
    facts: list[SentFact] = []
    size = 0
    for fact in islice(facts_from(connection, stretch, seq), FACTS_AT_ONCE):
        size += len(fact.payload) + _FACT_COSTS
        if facts and size > BYTES_AT_ONCE:
            break
        facts.append(fact)
    if not facts:
        return None
    return Batch(
        line=line_of(connection, stretch),
        from_seq=seq,
        prev_hash=facts[0].prev_hash,
        facts=tuple(facts),
        rows=rows_of(connection, facts),
    )


def rows_of(connection: Connection, facts: Sequence[SentFact]) -> dict[str, list[Row]]:
    """What these facts left behind in the journal, by table."""
    sales = [msgspec.json.decode(fact.payload)["of"] for fact in facts if fact.kind in _OF_A_SALE]
    ops = msgspec.json.encode([*(fact.op_id for fact in facts), *sales]).decode()
    pairs = msgspec.json.encode([(fact.account_id, fact.op_id) for fact in facts]).decode()
    own = {fact.op_id for fact in facts}
    found: dict[str, list[Row]] = {}
    for name, (statement, columns) in _ROWS.items():
        rows = statement.rows(connection, ops=pairs if name == consent.name else ops)
        found[name] = [_told(dict(zip(columns, row, strict=True))) for row in rows]
    # What a claim books goes with the claim's fact, whenever the sale went; all else of that sale went with it.
    later = {row["sale_id"] for row in found[claim.name] if row["op_id"] not in own}
    kept = {name: [row for row in rows if _goes(name, row, own, later, set(sales))] for name, rows in found.items()}
    return {name: rows for name, rows in kept.items() if rows}


def _goes(name: str, row: Row, own: set[str], later: set[str], sales: set[str]) -> bool:
    hangs_on = row[_HANGS_BY.get(name, "op_id")]
    if name == ledger_entry.name:
        return hangs_on not in later and (hangs_on in own or hangs_on in sales)
    return hangs_on in own


def _told(row: dict[str, Any]) -> Row:
    return {
        name: bytes(value).decode() if name in BYTES and value is not None else value for name, value in row.items()
    }


def _part(books: Books, hub: Hub, stretch: Stretch, head: int) -> frozenset[str]:
    """The hub's story of a stretch goes up to `head` and is another: take it in, and tell ours as another session's."""
    shared = _shared(books, hub, stretch, head)
    if not shared and stretch.after:
        # It has its name from its first fact: nothing else can stand there.
        raise HubRefused("bad_batch", session=stretch.session_id, seq=0)
    moved = _fetch(books, hub, stretch.session_id, shared, head)
    with books.writing() as connection:
        tell_anew(books, connection, stretch, shared)
    return moved


def _shared(books: Books, hub: Hub, stretch: Stretch, head: int) -> int:
    """The last number up to which both say the same."""
    with books.reading() as connection:
        own = {fact.seq: fact.hash for fact in facts_from(connection, stretch, 1)}
    low, back = max(0, min(head, len(own)) - 1), _LOOKED_BACK
    theirs = _after(hub, stretch, low)
    while low and theirs[:1] != [(low + 1, own.get(low + 1, ""))]:
        low, back = max(0, low - back), back * 2
        theirs = _after(hub, stretch, low)
    while theirs:
        for seq, told in theirs:
            if own.get(seq) != told:
                return low
            low = seq
        theirs = _after(hub, stretch, low)
    return low


def _after(hub: Hub, stretch: Stretch, seq: int) -> list[tuple[int, str]]:
    """The hub's story of a stretch after a number, as far as it tells at once."""
    told = hub.look("own", f"{stretch.session_id}|{seq}").facts
    return sorted((fact.seq, fact.hash) for fact in told)


def _fetch(books: Books, hub: Hub, session_id: str, after: int, upto: int) -> frozenset[str]:
    """Have facts of an own session put into these books; whose they are."""
    moved: frozenset[str] = frozenset()
    while after < upto:
        told = hub.look("own", f"{session_id}|{after}")
        if not told.facts:
            break
        # These books have been somewhere else before: they may have spent more of a grant than they know.
        with books.writing() as connection:
            end_grants(connection)
        moved |= take_in(books, told)
        after = max(fact.seq for fact in told.facts)
    return moved
