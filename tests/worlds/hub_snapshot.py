"""What a hub tells of an account: its standing by replay of all that it has, and everything a quote reads besides."""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from typing import Any

import msgspec

from db.lookup.standings import journal_part
from db.sync.wire import Row
from db.tables.columns import day_of, day_or_none, instant
from loyalty.entries import Entry, Kind, LotId, Purchase
from loyalty.standing import Standing, rebuild
from tests.worlds.hub_state import HubState


def standing_at(state: HubState, account_id: str) -> Standing:
    """The standing of the account's customer: everybody's facts, and charges whose sale has not arrived."""
    group = state.together(account_id)
    if (known := state.standings.get(group[0])) is not None:
        return known  # type: ignore[no-any-return]
    found = journal_part(rebuild(group[0], entries_at(state, group), purchases_at(state, group)))
    state.standings[group[0]] = found
    return found


def entries_at(state: HubState, group: tuple[str, ...]) -> list[Entry]:
    """Every movement of these accounts, charges whose sale has not arrived among them."""
    entries = [_entry(row) for own in group for row in state.found("ledger_entry", "account_id", own)]
    return entries + _charged(state, group)


def spendable(state: HubState, account_id: str, day: date) -> dict[str, int]:
    """By purse, what could be spent on that day."""
    return {purse: held.spendable(day) for purse, held in standing_at(state, account_id).purses}


def rule_totals(state: HubState, rule: str, accounts: Iterable[str] | None = None) -> tuple[int, int]:
    """What a limited rule has given, charges among it; to these accounts, or to everybody."""
    whose = None if accounts is None else set(accounts)
    amount = times = 0
    for row in state.found("rule_given", "rule", rule):
        if whose is None or row["account_id"] in whose:
            amount, times = amount + row["amount"], times + row["times"]
    for charge in state.charges.values():
        want = charge.wants.rules.get(rule)
        if charge.state == "charged" and want and (whose is None or charge.account_id in whose):
            amount, times = amount + want.amount, times + want.times
    return amount, times


def coupon_uses(state: HubState, code: str) -> int:
    """Sales that a coupon counts in: those of which something is left, and those on their way."""
    used = [row["op_id"] for row in state.found("coupon_use", "code", code)]
    here = sum(not whole_return(state, sale) for sale in used)
    return here + sum(one.state == "charged" and code in one.wants.coupons for one in state.charges.values())


def whole_return(state: HubState, sale: str) -> bool:
    """Whether nothing of that sale is left."""
    return any(row["counts"] == 0 for row in state.found("reversal", "sale_id", sale))


def account_told(state: HubState, account_id: str, till: int, version: int) -> dict[str, Any]:
    """The item `account:ID`."""
    if account_id in state.erased:
        op_id, at = state.erased[account_id]
        erased: dict[str, Any] | None = {"op_id": op_id, "at": at}
    else:
        erased = None
    group = state.together(account_id)
    stands = group[0] == account_id
    own: dict[tuple[str, str, int, str], dict[str, Any]] = {}
    for one in state.words_of((account_id,)):
        if one.table != "event_private":
            own.setdefault((one.table, one.key, one.hlc, one.till), {})[one.field] = one.value
    rules = {row["rule"] for member in group for row in _given_to(state, member)}
    for charge in state.charges.values():
        if charge.state == "charged" and charge.account_id in group:
            rules |= set(charge.wants.rules)
    return {
        "account": {
            "joined_at": state.word("account", account_id, "joined_at"),
            "joined_on": state.word("account", account_id, "joined_on"),
            "referred_by": state.word("account", account_id, "referred_by") or "",
            "merged_into": "" if stands else group[0],
            "absorbs": len(group) - 1 if stands else 0,
        },
        "words": [[*place, fields] for place, fields in own.items()],
        "consents": [dict(row) for row in state.found("consent", "account_id", account_id)],
        "coupons": [
            {"code": code, "uses": coupon_uses(state, code)}
            for code in sorted({one.key for one in state.words_of((account_id,)) if one.table == "coupon"})
        ],
        "standing": msgspec.to_builtins(standing_at(state, account_id)) if stands else None,
        "version": version,
        "afar": from_afar(state, group, till),
        "used": {rule: list(rule_totals(state, rule, group)) for rule in sorted(rules)},
        "charges": [
            {
                "op_id": one.op_id,
                "purses": dict(one.wants.purses),
                "rules": {rule: [want.amount, want.times] for rule, want in one.wants.rules.items()},
            }
            for one in state.charges.values()
            if one.state == "charged" and one.till == till and one.account_id in group
        ],
        "merges": [
            {
                "op_id": one.op_id,
                "from_account": one.gone,
                "into_account": one.kept,
                "at": 0,
                "undone_by": one.undone_by,
            }
            for one in state.merges.values()
            if one.gone == account_id
        ],
        "erased": erased,
    }


def charged_of(state: HubState, till: int, *, rule: str = "", coupon: str = "") -> tuple[int, int, int]:
    """What this till has asked for and not sold yet: of a rule its amount and times, of a coupon how often."""
    own = [one.wants for one in state.charges.values() if one.state == "charged" and one.till == till]
    wants = [one.rules[rule] for one in own if rule in one.rules]
    return sum(one.amount for one in wants), sum(one.times for one in wants), sum(coupon in one.coupons for one in own)


def from_afar(state: HubState, group: Iterable[str], till: int) -> bool:
    """Whether tills other than this one have written anything that counts in these accounts' standing."""
    ops = [op for op in ops_of(state, group) if op in state.ops]
    return any(state.sessions[state.ops[op][0]].till != till or _came_too_late(state, op) for op in ops) or any(
        charge.state == "charged" and charge.account_id in set(group) for charge in state.charges.values()
    )


def _came_too_late(state: HubState, op: str) -> bool:
    """Whether it was a claim of a slip that was somebody else's before: it doesn't count as its till wrote it."""
    fact = state.facts[state.ops[op]]
    if fact.kind != "claimed":
        return False
    claims = state.found("claim", "sale_id", msgspec.json.decode(fact.payload)["of"])
    return not any(row["op_id"] == op for row in claims)


def ops_of(state: HubState, group: Iterable[str]) -> list[str]:
    """The operations that these accounts' history is made of, in no order."""
    found: dict[str, None] = {}
    for own in group:
        for table in ("ledger_entry", "sale", "reversal", "claim", "consent"):
            for row in state.found(table, "account_id", own):
                found[row["op_id"]] = None
                if table == "claim":
                    found[row["sale_id"]] = None
    for sale in list(found):
        for row in state.found("reversal", "sale_id", sale):
            found[row["op_id"]] = None
    about = set(group)
    for op, place in state.ops.items():
        if state.facts[place].account_id in about:
            found[op] = None
    return list(found)


def _given_to(state: HubState, account_id: str) -> list[Row]:
    return [row for (table, _), row in state.rows.items() if table == "rule_given" and row["account_id"] == account_id]


def _charged(state: HubState, group: tuple[str, ...]) -> list[Entry]:
    """Charges count as payments at their own time, until their sale is here."""
    return [
        Entry(
            op_id=charge.op_id,
            n=n,
            purse=purse,
            kind=Kind.PAID,
            amount=-points,
            at=instant(charge.at),
            day=day_of(charge.day),
        )
        for charge in state.charges.values()
        if charge.state == "charged" and charge.account_id in group
        for n, (purse, points) in enumerate(sorted(charge.wants.purses.items()))
        if points
    ]


def purchases_at(state: HubState, group: tuple[str, ...]) -> list[Purchase]:
    """Sales as they count after every refund, in whatever order refunds arrived; those claimed by slip among them."""
    sales: dict[str, Row] = {}
    for own in group:
        for row in state.found("sale", "account_id", own):
            sales[row["op_id"]] = row
        for claim in state.found("claim", "account_id", own):
            for row in state.found("sale", "op_id", claim["sale_id"]):
                sales[row["op_id"]] = row
    made = []
    for op_id, row in sales.items():
        if not (row["gross"] or row["imported"] or state.found("sale_line", "sale_id", op_id)):
            continue
        back = state.found("reversal", "sale_id", op_id)
        only_back = row["imported"] and row["gross"] <= 0 and row["to_pay"] <= 0
        made.append(
            Purchase(
                op_id=op_id,
                at=instant(row["at"]),
                day=day_of(row["day"]),
                spend=min((one["spend_left"] for one in back), default=row["to_pay"]),
                counts=bool(min((one["counts"] for one in back), default=not only_back)),
            )
        )
    return made


def _entry(row: Row) -> Entry:
    return Entry(
        op_id=row["op_id"],
        n=row["n"],
        purse=row["purse"],
        kind=Kind(row["kind"]),
        amount=row["amount"],
        at=instant(row["at"]),
        day=day_of(row["day"]),
        usable_on=day_or_none(row["usable_on"]),
        lapses_on=day_or_none(row["lapses_on"]),
        months_from_visit=row["months_from_visit"],
        of=row["of_op"],
        rule=row["rule"],
        lot=None if row["lot_op"] is None else LotId(row["lot_op"], row["lot_n"]),
    )


def without_dates(standing: Standing) -> Standing:
    """A standing as two engines must agree on it."""
    return replace(standing, newest_at=None, newest_op="")


def owed(standing: Standing) -> dict[str, int]:
    """By purse, what is owed."""
    found: dict[str, int] = defaultdict(int)
    for purse, held in standing.purses:
        found[purse] += held.debt
    return dict(found)
