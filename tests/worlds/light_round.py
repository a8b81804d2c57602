"""A light till's round with the hub: hello, what is given back, facts, words, and the feed to its head."""

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import msgspec

from db.sync.wire import (
    Batch,
    Cursor,
    Hello,
    Hub,
    HubAway,
    HubRefused,
    Item,
    Line,
    Page,
    Record,
    Request,
    words_in_full,
)
from db.tables.columns import micros
from tests.worlds.light_file import Held, LightFile, Seen, Word, forget

if TYPE_CHECKING:
    from tests.worlds.light_till import LightTill

#: Small, so that a round has several of each.
FACTS_AT_ONCE = 4
ITEMS_AT_ONCE = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """How a round ended, as `round.RoundReport` tells it."""

    state: str
    code: str = ""
    waiting: int = 0


def light_round(till: "LightTill") -> Report:
    """One attempt."""
    hub = till.hub
    try:
        heads = _hello(till, hub)
        for op_id, asked in list(till.file.intents.items()):
            if asked.state == "void":
                if till.holds_to("given_back_until_heard"):
                    hub.void(op_id)
                till.write(lambda file, op_id=op_id: file.intents.pop(op_id, None))
        _push_all(till, hub, heads)
        _keep_risk(till, hub)
        _tell(till, hub)
        _pull(till, hub)
    except HubAway:
        return Report(state="away", waiting=_waiting(till))
    except HubRefused as refused:
        return Report(state="refused", code=refused.code, waiting=_waiting(till))
    return Report(state="in_step", waiting=_waiting(till))


def _waiting(till: "LightTill") -> int:
    return sum(not word.sent for word in till.file.words.values()) + len(till.file.intents)


def _hello(till: "LightTill", hub: Hub) -> dict[str, Line]:
    file = till.file
    lines = file.lines()
    if not till.holds_to("named_in_a_new_generation"):
        lines = lines[-1:]
    welcome = hub.hello(
        Hello(
            protocol=1,
            hub_id=file.hub_id,
            generation=file.generation,
            till_code=file.code,
            app_version="1",
            at=micros(till.now),
            lines=tuple(lines),
            grants=till.grants() if till.holds_to("grants_are_named") else (),
            forgotten=tuple(file.erased),
            fingerprint=f"machine-{till.n}",
        )
    )
    heads = {line.session_id: line.seq for line in welcome.heads}

    def told(file: LightFile) -> None:
        if file.generation not in (0, welcome.generation) and till.holds_to("told_again_in_a_new_generation"):
            own = {place: word for place, word in file.words.items() if word.till == file.code}
            file.words.update({place: replace(word, sent=False) for place, word in own.items()})
        file.generation = welcome.generation
        file.frozen, file.budget = welcome.frozen, welcome.risk_budget
        file.clock_off = micros(till.now) - welcome.at
        ends = {line.session_id: line.seq for line in file.lines()}
        behind = any(seq > ends.get(session, 0) for session, seq in heads.items())
        if heads.get(till.session, 0) > ends.get(till.session, 0) and till.holds_to("behind_the_hub_opens_a_session"):
            till.session = till.fresh()
        if (behind or file.frozen) and till.holds_to("frozen_closes_grants"):
            file.grants = {one: replace(held, state="closed") for one, held in file.grants.items()}

    till.write(told)
    return {line.session_id: line for line in welcome.heads}


def _push_all(till: "LightTill", hub: Hub, heads: dict[str, Line]) -> None:
    """Every session from the hub's own head; what turns out to be another story goes on under another name."""
    for session in list(till.file.began):
        _push(till, hub, session, heads)
        if session in till.file.moved:
            _push(till, hub, till.file.moved[session][1], heads)


def _push(till: "LightTill", hub: Hub, session: str, heads: dict[str, Line]) -> None:
    file, head = till.file, heads.get(session)
    seq = head.seq if head is not None else 0
    if not till.holds_to("send_from_hubs_head"):
        seq = file.acked.get(session, seq)
    here = file.facts_of(session)
    if here and head is not None and head.seq >= len(here) and till.holds_to("all_there_is_compared"):
        # It may be as long there and another story: the last fact is sent once more, to be compared.
        seq = len(here) - 1
    seq += 1
    for _ in range(100):
        facts = file.facts_of(session)
        part = tuple(facts[seq - 1 : seq - 1 + FACTS_AT_ONCE])
        if not part:
            return
        line = next(one for one in file.lines() if one.session_id == session)
        rows: dict[str, list[Any]] = {}
        for fact in part:
            for table, own in file.rows[fact.op_id].items():
                rows.setdefault(table, []).extend(own)
        batch = Batch(line=line, from_seq=seq, prev_hash=part[0].prev_hash, facts=part, rows=rows)
        pushed = hub.push(batch)
        if pushed.outcome == "fork":
            if till.holds_to("fork_is_sent_anew"):
                _move(till, hub, session)
                _push(till, hub, file.moved[session][1], {})
            return
        seq = pushed.seq + 1
        till.write(lambda file, to=pushed.seq: file.acked.update({session: to}))


def _move(till: "LightTill", hub: Hub, session: str) -> None:
    """Find how far the hub tells the same story, and go on under another name from there."""
    there = {fact.seq: fact.hash for fact in hub.look("own", f"{session}|0").facts}
    here = till.file.facts_of(session)
    common = 0
    for fact in here:
        if there.get(fact.seq) != fact.hash:
            break
        common = fact.seq

    def change(file: LightFile) -> None:
        file.moved[session] = (common, till.fresh())
        if till.session == session:
            till.session = till.fresh()

    till.write(change)


def _keep_risk(till: "LightTill", hub: Hub) -> None:
    """Ask for this till's share of the risk, under an id that stands in the file first."""
    file = till.file
    asked = [grant_id for grant_id, held in file.grants.items() if held.state == "asked"]
    held = sum(one.amount - one.spent for one in file.grants.values() if one.state == "open")
    if not asked and (file.frozen or held >= file.budget):
        return
    grant_id = asked[0] if asked else till.world.new_id()
    want = file.budget - held
    if till.holds_to("grant_written_before_asking"):
        till.write(lambda file: file.grants.update({grant_id: Held(want, 0, "asked")}))
    answer = hub.ask(Request(op_id=grant_id, kind="grant", told={"kind": "risk", "amount": want}))
    amount = int(answer.told.get("amount", 0)) if answer.ok else 0

    def change(file: LightFile) -> None:
        file.grants.pop(grant_id, None)
        if amount:
            file.grants[grant_id] = Held(amount, 0, "open")

    till.write(change)


def _tell(till: "LightTill", hub: Hub) -> None:
    unsent = {place: word for place, word in till.file.words.items() if not word.sent}
    if not unsent:
        return
    said = [
        Record(
            table=table,
            key=key,
            field=name,
            value=word.value,
            hlc=word.hlc,
            till=word.till,
            account_id=word.account_id,
        )
        for (table, key, name), word in unsent.items()
    ]

    def heard(file: LightFile) -> None:
        file.words.update({place: replace(word, sent=True) for place, word in unsent.items()})

    if not till.holds_to("told_until_heard"):
        till.write(heard)
    hub.tell(said)
    till.write(heard)


def _pull(till: "LightTill", hub: Hub) -> None:
    for _ in range(500):
        page = hub.pull(till.file.cursor, ITEMS_AT_ONCE)
        if page.restart:
            if not till.holds_to("restart_reads_from_the_beginning"):
                return
            till.write(lambda file, page=page: _begin_again(till, file, page))
            continue
        till.write(lambda file, page=page: _apply(till, file, page))
        if not page.items:
            return


def _begin_again(till: "LightTill", file: LightFile, page: Page) -> None:
    file.cursor = Cursor(generation=page.generation)
    if till.holds_to("restart_forgets_versions"):
        file.seen = {own: replace(seen, version=0) for own, seen in file.seen.items()}


def _apply(till: "LightTill", file: LightFile, page: Page) -> None:
    included = _included(till, file, page)
    for item in page.items:
        _apply_item(till, file, item, included)
        file.cursor = Cursor(generation=page.generation, pos=item.pos, item=item.item)


def _included(till: "LightTill", file: LightFile, page: Page) -> int:
    """How many of this file's facts the hub had in that very instant."""
    if not till.holds_to("included_as_the_hub_says"):
        return len(file.events)
    for place, fact in enumerate(file.events):
        session, seq = file.sent_as(fact)
        if page.heads.get(session, 0) < seq:
            return place
    return len(file.events)


def _apply_item(till: "LightTill", file: LightFile, item: Item, included: int) -> None:
    kind, _, key = item.item.partition(":")
    if kind == "account":
        known = file.seen.get(key)
        if known is None or known.version < item.told["version"]:
            file.seen[key] = Seen(item.told["version"], dict(item.told), included)
        file.into.pop(key, None)
        if item.told["account"]["merged_into"]:
            file.into[key] = item.told["account"]["merged_into"]
        for word in words_in_full(key, item.told):
            _hear(till, file, msgspec.to_builtins(word))
    elif kind == "record":
        for told in item.told["records"]:
            _hear(till, file, told)
    elif kind == "coupon":
        file.used[key] = item.told["uses"]
    elif kind == "erased" and till.holds_to("forgotten_when_told"):
        forget(file, key)


def _hear(till: "LightTill", file: LightFile, told: dict[str, Any]) -> None:
    place = (told["table"], told["key"], told["field"])
    known = file.words.get(place)
    if till.holds_to("clock_goes_on_with_what_is_heard"):
        file.hlc = max(file.hlc, told["hlc"])
    if told["account_id"] in file.erased and told["table"] in ("person", "card"):
        return
    same = known is not None and known.sent and (known.till, known.value) == (told["till"], told["value"])
    if same and known.hlc >= told["hlc"] and till.holds_to("own_stamp_is_kept"):
        # Its stamp was cut to the hub's clock of then: told again one day, it must go by its own.
        return
    own_is_later = known is not None and (known.hlc, known.till) > (told["hlc"], told["till"])
    if known is not None and not known.sent and own_is_later and till.holds_to("own_unsent_stands"):
        return
    if known is not None and known.sent and own_is_later and not till.holds_to("heard_word_holds"):
        return
    file.words[place] = Word(told["value"], told["hlc"], told["till"], True, told["account_id"])
