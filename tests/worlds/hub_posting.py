"""What a hub does with what tills send: facts are posted, words are weighed, and whoever must know is told."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any

import msgspec

from db.sync.wire import Notice, Record, Row, SentFact
from tests.worlds import hub_snapshot, hub_watching
from tests.worlds.hub_state import KEYS, GrantAt, HubState, Merge

if TYPE_CHECKING:
    from tests.worlds.model_hub import ModelHub

#: A word's stamp may be ahead of the hub's clock by so much; what is further ahead comes from a clock gone wrong.
AHEAD = 5 * 60 * 1_000_000
#: What tells who somebody is, or is theirs alone: gone with them, and never taken in again.
PERSONAL = frozenset({"person", "card", "person_group", "terms", "given_tier", "event_private"})


def post(hub: "ModelHub", n: int, facts: Sequence[SentFact], rows: Mapping[str, Sequence[Row]]) -> None:
    """Put facts and what they left behind into the ledger. A fact is never refused."""
    state = hub.state
    touched: dict[str, None] = {}
    risky = _debts_before(state, facts)
    for fact in facts:
        state.facts[fact.session_id, fact.seq] = fact
        if fact.op_id not in state.ops:
            state.ops[fact.op_id] = (fact.session_id, fact.seq)
        charge = state.charges.get(fact.op_id)
        if charge is not None and charge.state == "charged" and hub.holds("posting_settles_the_charge"):
            state.charges[fact.op_id] = replace(charge, state="settled")
            state.notices.pop(f"unconfirmed:{fact.op_id}", None)
            touched |= _items_of_charge(hub, fact.op_id)
        _obey(hub, fact, touched)
        if fact.account_id:
            _touch_account(state, fact.account_id, touched)
    too_late = _claimed_before(state, rows) if hub.holds("first_claim_holds") else set()
    for table in KEYS:
        for row in rows.get(table, ()):
            if table in ("ledger_entry", "rule_given") and row["op_id"] in too_late:
                continue
            if not state.put(table, row) and not hub.holds("rows_once") and table == "ledger_entry":
                state.put(table, {**row, "n": row["n"] + 1_000})
            _touch_row(state, table, row, touched)
    state.standings = {}
    for fact in facts:
        _weigh_risk(hub, n, fact, risky)
    _tell_what_is_odd(hub, n, rows, too_late)
    hub_watching.count_what_was_given(hub, n, facts, rows)
    tell_all(hub, touched)


def _claimed_before(state: HubState, rows: Mapping[str, Sequence[Row]]) -> set[str]:
    """Claims of slips that had been counted for somebody else before they came, and the sales of those."""
    late: set[str] = set()
    for row in rows.get("claim", ()):
        if any(known["op_id"] != row["op_id"] for known in state.found("claim", "sale_id", row["sale_id"])):
            late |= {row["op_id"], row["sale_id"]}
    return late


def _tell_what_is_odd(hub: "ModelHub", n: int, rows: Mapping[str, Sequence[Row]], too_late: set[str]) -> None:
    """What two tills did that could not ask one another."""
    state = hub.state
    for sale in dict.fromkeys(row["sale_id"] for row in rows.get("reversal", ())):
        back: Counter[int] = Counter()
        for one in state.found("reversal", "sale_id", sale):
            for line in state.found("reversal_line", "reversal_id", one["op_id"]):
                back[line["line"]] += line["quantity"]
        if any(row["quantity"] < back[row["line"]] for row in state.found("sale_line", "sale_id", sale)):
            notice(hub, n, "over_refunded", sale, {"sale": sale}, ("seen",))
    for row in rows.get("coupon_use", ()):
        told = {"account": row["account_id"], "sale": row["op_id"], "coupon": row["code"]}
        if row["code"] in _used_again(state, row["op_id"]):
            notice(hub, n, "overspent", f"{row['op_id']}:{row['code']}", told, ("seen",))
    for row in rows.get("claim", ()):
        if row["op_id"] in too_late:
            notice(hub, n, "claimed_twice", row["sale_id"], {"sale": row["sale_id"]}, ("seen",))


def tell_all(hub: "ModelHub", items: Iterable[str]) -> None:
    """Have items come down the feed again."""
    hub.state.standings = {}
    if hub.holds("touched_moves_in_feed"):
        hub.state.touch(items)
    else:
        hub.state.touch(item for item in items if item not in hub.state.feed)


def account_items(state: HubState, account_id: str) -> dict[str, None]:
    """The items of an account and of all that are one person with it."""
    return {f"account:{own}": None for own in (account_id, *state.together(account_id))}


def freeze(hub: "ModelHub", n: int, reason: str, told: Mapping[str, Any], evidence: str = "") -> None:
    """Let a till spend nothing offline until a person says what happened. The same evidence freezes once."""
    state = hub.state
    place = (n, f"{reason}:{evidence or sorted(told.items())}")
    if place in state.seen:
        return
    state.seen[place] = True
    till = state.tills[n]
    if not till.frozen or "both" in told:
        count = sum(kept.kind in ("fork", "moved") for _, kept, _ in state.notices.values())
        notice(hub, n, reason, f"{n}:{count + 1}", told, ("restored", "copied"))
    state.tills[n] = replace(till, frozen=till.frozen or reason)
    for grant_id, held in state.grants.items():
        if held.till == n and held.grant.state == "open":
            state.grants[grant_id] = replace(held, grant=replace(held.grant, state="stranded"))


def notice(
    hub: "ModelHub", n: int, kind: str, key: str, told: Mapping[str, Any], answers: tuple[str, ...] = ()
) -> None:
    """Tell the people at a till, once."""
    made = Notice(id=f"{kind}:{key}", kind=kind, at=hub.clock(), told=dict(told), answers=answers)
    hub.state.notices.setdefault(made.id, (n, made, ""))


def hear(hub: "ModelHub", record: Record) -> None:
    """Weigh a word on a field against the newest one."""
    state = hub.state
    place = (record.table, record.key, record.field)
    if record.table in PERSONAL and record.account_id in state.erased and hub.holds("erased_stays_erased"):
        return
    heard = state.heard.get((*place, record.till))
    if heard is not None and record.hlc <= heard and hub.holds("told_again_is_not_told_later"):
        # Its stamp may have been cut to the hub's clock of then: cut to that of now it would beat who overwrote it.
        _tell_who_lost(hub, record)
        return
    state.heard[(*place, record.till)] = record.hlc
    most = hub.clock() + AHEAD if hub.holds("clamped_stamps") else record.hlc
    word, came_as = replace(record, hlc=min(record.hlc, most)), record.hlc
    known = state.words.get(place)
    if known is not None:
        held, held_as = known
        is_later = (word.hlc, word.till, came_as) >= (held.hlc, held.till, held_as)
        if not is_later and hub.holds("later_word_holds"):
            state.lost = (*state.lost, word)
            _tell_who_lost(hub, record)
            return
        state.lost = (*state.lost, held)
    state.words[place] = (word, came_as)
    tell_all(hub, _items_of_word(state, record))


def words_on(state: HubState, key: str) -> list[Any]:
    """The newest words on one row of the shop's: `TABLE|KEY`."""
    table, _, own = key.partition("|")
    return [
        msgspec.to_builtins(word) for (of, named, _), (word, _) in state.words.items() if (of, named) == (table, own)
    ]


def rows_of(state: HubState, ops: Iterable[str]) -> dict[str, list[Row]]:
    """The rows that these operations left behind."""
    found: dict[str, list[Row]] = {}
    named = list(ops)
    # What a claim gave stands under its sale, which may be somebody else's and comes along.
    facts = [state.facts[state.ops[op]] for op in named if op in state.ops]
    of = {msgspec.json.decode(fact.payload)["of"] for fact in facts if fact.kind in ("claimed", "earned_under")}
    for op in sorted(of - set(named)):
        for table, column in (("sale", "op_id"), ("sale_line", "sale_id"), ("ledger_entry", "op_id")):
            found.setdefault(table, []).extend(state.found(table, column, op))
    for op in dict.fromkeys(named):
        for table, keys in KEYS.items():
            column = {"sale_line": "sale_id", "reversal_line": "reversal_id"}.get(table, "op_id")
            assert column in keys or table == "claim"
            found.setdefault(table, []).extend(state.found(table, column, op))
    return {table: rows for table, rows in found.items() if rows}


def _tell_who_lost(hub: "ModelHub", record: Record) -> None:
    """Whoever said a word that doesn't hold must hear the one that does."""
    if hub.holds("who_lost_is_told"):
        tell_all(hub, _items_of_word(hub.state, record))


def _items_of_word(state: HubState, record: Record) -> dict[str, None]:
    if record.table == "event_private":
        return {}
    if record.account_id:
        items = account_items(state, record.account_id)
        if record.table == "coupon":
            items[f"coupon:{record.key}"] = None
        return items
    return {f"record:{record.table}|{record.key}": None}


def _items_of_charge(hub: "ModelHub", op_id: str) -> dict[str, None]:
    """What others must hear of when something was charged, settled or given back."""
    charge = hub.state.charges[op_id]
    items = account_items(hub.state, charge.account_id) if charge.account_id else {}
    items |= {f"rule:{rule}": None for rule in charge.wants.rules}
    return items | {f"coupon:{code}": None for code in charge.wants.coupons}


items_of_charge = _items_of_charge


def _touch_account(state: HubState, account_id: str, touched: dict[str, None]) -> None:
    touched.update(account_items(state, account_id))


def _touch_row(state: HubState, table: str, row: Row, touched: dict[str, None]) -> None:
    """Whose standing, budget or coupon a row moves."""
    if row.get("account_id"):
        _touch_account(state, row["account_id"], touched)
    if table == "rule_given":
        touched[f"rule:{row['rule']}"] = None
    if table == "coupon_use":
        touched[f"coupon:{row['code']}"] = None
    if table == "reversal":
        for used in state.found("coupon_use", "op_id", row["sale_id"]):
            touched[f"coupon:{used['code']}"] = None
        for sale in state.found("sale", "op_id", row["sale_id"]):
            if sale["account_id"]:
                _touch_account(state, sale["account_id"], touched)
        for claim in state.found("claim", "sale_id", row["sale_id"]):
            _touch_account(state, claim["account_id"], touched)


def _obey(hub: "ModelHub", fact: SentFact, touched: dict[str, None]) -> None:
    """Facts that say what a request at the hub would have said: from before there was a hub, or asked for since."""
    state = hub.state
    if fact.kind == "programme_published":
        told = msgspec.json.decode(fact.payload)
        if told["number"] not in state.programmes:
            state.programmes[told["number"]] = {**told, "published_at": fact.at, "op_id": fact.op_id}
            touched[f"programme:{told['number']}"] = None
        elif state.programmes[told["number"]]["content_hash"] != told["content_hash"]:
            notice(hub, state.sessions[fact.session_id].till, "unknown_version", fact.op_id, {"number": told["number"]})
    elif fact.kind == "merged" and fact.op_id not in state.merges:
        merge(hub, fact.op_id, msgspec.json.decode(fact.payload)["from"], fact.account_id, touched)
    elif fact.kind == "unmerged":
        gone = msgspec.json.decode(fact.payload)["from"]
        for one in list(state.merges.values()):
            if (one.gone, one.kept, one.undone_by) == (gone, fact.account_id, ""):
                unmerge(hub, one.op_id, fact.op_id, touched)
    elif fact.kind == "erased":
        accounts = msgspec.json.decode(fact.payload)["accounts"]
        erase(hub, fact.op_id, [own for own in accounts if own not in state.erased], fact.at, touched)
        for own in accounts:
            state.obeyed[state.sessions[fact.session_id].till, own] = True


def merge(hub: "ModelHub", op_id: str, gone: str, kept: str, touched: dict[str, None]) -> bool:
    """Read two people as one from now on; False where they are one already."""
    state = hub.state
    gone, kept = state.stands_for(gone), state.stands_for(kept)
    if gone == kept:
        return False
    state.merges[op_id] = Merge(op_id=op_id, gone=gone, kept=kept)
    _touch_account(state, gone, touched)
    return True


def unmerge(hub: "ModelHub", merge_id: str, op_id: str, touched: dict[str, None]) -> None:
    """Read them apart again."""
    state = hub.state
    one = state.merges[merge_id]
    _touch_account(state, one.gone, touched)
    state.merges[merge_id] = replace(one, undone_by=op_id)
    _touch_account(state, one.gone, touched)
    _touch_account(state, one.kept, touched)


def erase(hub: "ModelHub", op_id: str, accounts: Iterable[str], at: int, touched: dict[str, None]) -> None:
    """Forget what tells who these accounts are."""
    state = hub.state
    for account_id in accounts:
        state.erased[account_id] = (op_id, at)
        theirs = [place for place, (word, _) in state.words.items() if word.account_id == account_id]
        for place in theirs:
            if place[0] in PERSONAL:
                del state.words[place]
        state.lost = tuple(word for word in state.lost if word.account_id != account_id or word.table not in PERSONAL)
        touched[f"erased:{account_id}"] = None
        _touch_account(state, account_id, touched)


def _risk(fact: SentFact) -> tuple[str, int] | None:
    """The risk grant that a sale spent of, and what was at risk, in the shop's money."""
    if fact.kind != "sale" or '"risk"' not in fact.payload:
        return None
    authority = msgspec.json.decode(fact.payload).get("authority", {})
    return (authority["risk"], int(authority.get("worth", 0))) if "risk" in authority else None


def _debts_before(state: HubState, facts: Iterable[SentFact]) -> dict[str, dict[str, int]]:
    """What the customers of risky sales owed before these facts came."""
    risky = {fact.account_id for fact in facts if _risk(fact) and fact.op_id not in state.ops}
    return {own: hub_snapshot.owed(hub_snapshot.standing_at(state, own)) for own in risky}


def _weigh_risk(hub: "ModelHub", n: int, fact: SentFact, before: Mapping[str, Mapping[str, int]]) -> None:
    """Whether what was spent at the merchant's risk was there after all: then it is at risk no more."""
    state, risk = hub.state, _risk(fact)
    if risk is None or fact.account_id not in before:
        return
    grant_id, worth = risk
    held = state.grants.get(grant_id)
    if isinstance(held, GrantAt):
        held = state.grants[grant_id] = replace(held, spent=held.spent + worth)
    after = hub_snapshot.owed(hub_snapshot.standing_at(state, fact.account_id))
    if any(points > before[fact.account_id].get(purse, 0) for purse, points in after.items()):
        notice(hub, n, "overspent", fact.op_id, {"account": fact.account_id, "worth": worth}, ("seen",))
    elif isinstance(held, GrantAt) and not _used_again(state, fact.op_id):
        state.grants[grant_id] = replace(held, covered=held.covered + worth)


def _used_again(state: HubState, op_id: str) -> set[str]:
    """Coupons of one use that a sale used, and that another one counts too."""
    found: set[str] = set()
    for row in state.found("coupon_use", "op_id", op_id):
        used = [one["op_id"] for one in state.found("coupon_use", "code", row["code"])]
        counted = sum(not hub_snapshot.whole_return(state, sale) for sale in used)
        if counted > 1 and state.word("coupon", row["code"], "shared") == 0:
            found.add(row["code"])
    return found
