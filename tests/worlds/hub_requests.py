"""What a hub may refuse: spending, and what changes things for every till."""

from dataclasses import replace
from math import inf
from typing import TYPE_CHECKING

from db.sync.wire import Answer, Grant, HubRefused, Request, RuleWant, Verdict, Wants
from db.tables.columns import day_number
from tests.worlds import hub_posting, hub_snapshot
from tests.worlds.hub_state import Charge, GrantAt, TillAt

if TYPE_CHECKING:
    from tests.worlds.model_hub import ModelHub


def authorise(hub: "ModelHub", till: TillAt, op_id: str, account_id: str, wants: Wants) -> Verdict:
    """Charge it all, or nothing. It is posted, not held: nothing runs out."""
    state = hub.state
    charge = state.charges.get(op_id)
    if charge is not None and hub.holds("charge_once"):
        if charge.till != till.n:
            raise HubRefused("not_yours")
        return Verdict(ok=charge.state != "void", code="void" if charge.state == "void" else "")
    if op_id in state.ops:
        return Verdict(ok=True)
    code = _refusal(hub, till, account_id, wants)
    held = hub_snapshot.spendable(state, account_id, hub.day) if account_id else {}
    left = {purse: held.get(purse, 0) for purse in wants.purses}
    if not code and hub.holds("enough_or_nothing") and any(left[purse] < want for purse, want in wants.purses.items()):
        code = "not_enough"
    if code:
        over = _over_limit(hub, wants, account_id) if code == "over_limit" else ()
        return Verdict(ok=False, code=code, spendable=left, rules=over)
    while op_id in state.charges:
        # Only where the rule "charge_once" is switched off: it is charged again, beside.
        op_id += "'"
    state.charges[op_id] = Charge(
        op_id=op_id,
        till=till.n,
        state="charged" if hub.holds("charge_is_counted") else "settled",
        at=hub.clock(),
        day=day_number(hub.day),
        account_id=account_id,
        wants=wants,
    )
    hub_posting.tell_all(hub, hub_posting.items_of_charge(hub, op_id))
    return Verdict(ok=True, spendable={purse: left[purse] - want for purse, want in wants.purses.items()})


def void(hub: "ModelHub", till: TillAt, op_id: str) -> None:
    """Give back what was charged, and refuse it should it still be on its way."""
    state = hub.state
    charge = state.charges.get(op_id)
    if charge is None:
        if hub.holds("tombstone") and op_id not in state.ops:
            state.charges[op_id] = Charge(op_id=op_id, till=till.n, state="void", at=hub.clock())
        return
    if charge.till != till.n:
        raise HubRefused("not_yours")
    if charge.state == "charged" and hub.holds("void_gives_back"):
        _give_back(hub, charge)


def _give_back(hub: "ModelHub", charge: Charge) -> None:
    hub.state.charges[charge.op_id] = replace(charge, state="void")
    hub.state.notices.pop(f"unconfirmed:{charge.op_id}", None)
    hub_posting.tell_all(hub, hub_posting.items_of_charge(hub, charge.op_id))


def ask(hub: "ModelHub", till: TillAt, request: Request) -> Answer:
    """Answer a request; the same one is answered once."""
    known = hub.state.answers.get(request.op_id)
    if known is not None and hub.holds("answered_once"):
        return known
    touched: dict[str, None] = {}
    answer = _ANSWERS[request.kind](hub, till, request, touched)
    # A refusal too: whoever was refused asks under another id, and what is late of the first must not be granted.
    hub.state.answers[request.op_id] = answer
    hub_posting.tell_all(hub, touched)
    return answer


def know_again(hub: "ModelHub", n: int, grants: tuple[Grant, ...]) -> None:
    """Grants that a restored hub has forgotten, and a till still holds."""
    for grant in grants:
        if grant.grant_id not in hub.state.grants and hub.holds("recovery"):
            hub.state.grants[grant.grant_id] = GrantAt(grant=replace(grant, state="open", spent=0), till=n)


def forget_again(hub: "ModelHub", accounts: tuple[str, ...]) -> None:
    """Whoever tills were told to forget, and a hub that was put back to before remembers."""
    unknown = [own for own in accounts if own not in hub.state.erased]
    if unknown and hub.holds("erased_is_known_again"):
        touched: dict[str, None] = {}
        hub_posting.erase(hub, "", unknown, hub.clock(), touched)
        hub_posting.tell_all(hub, touched)


def at_risk(hub: "ModelHub", n: int) -> int:
    """What a till's grants let it lose still, and what they have lost: all of them less what was covered after all."""
    return sum(one.grant.amount - one.covered for one in hub.state.grants.values() if one.till == n)


def _refusal(hub: "ModelHub", till: TillAt, account_id: str, wants: Wants) -> str:
    """Why it can't be charged, but for what is in the purses."""
    state = hub.state
    if state.recovering:
        return "recovering"
    if till.frozen == "moved":
        return "frozen"
    if account_id and account_id in state.erased:
        return "erased"
    if account_id and not state.knows(account_id):
        return "unknown_account"
    for code in wants.coupons:
        if (refused := _coupon_refusal(hub, code)) != "":
            return refused
    if _came_back_already(hub, wants):
        return "returned"
    if _over_limit(hub, wants, account_id):
        return "over_limit"
    return ""


def _came_back_already(hub: "ModelHub", wants: Wants) -> bool:
    """Whether less is left of a line than would come back of it, what is on its way among it."""
    if not hub.holds("returned_once"):
        return False
    for sale_id, units in wants.returns.items():
        left: dict[int, float] = {
            row["line"]: row["quantity"] for row in hub.state.found("sale_line", "sale_id", sale_id)
        }
        for came in hub.state.found("reversal", "sale_id", sale_id):
            for row in hub.state.found("reversal_line", "reversal_id", came["op_id"]):
                if row["line"] in left:
                    left[row["line"]] -= row["quantity"]
        for charge in hub.state.charges.values():
            if charge.state == "charged":
                for line, unit in enumerate(charge.wants.returns.get(sale_id, ())):
                    # Of a sale that has not arrived nobody can say what is left.
                    left[line] = left.get(line, inf) - unit
        if any(unit > left.get(line, unit) for line, unit in enumerate(units) if unit):
            return True
    return False


def _coupon_refusal(hub: "ModelHub", code: str) -> str:
    state = hub.state
    if state.word("coupon", code, "rule") is None or state.word("coupon", code, "withdrawn_by"):
        return "unknown_coupon"
    if hub_snapshot.whole_return(state, state.word("coupon", code, "issued_by") or ""):
        return "unknown_coupon"
    once = not state.word("coupon", code, "shared") and hub.holds("coupon_once")
    return "coupon_used" if once and hub_snapshot.coupon_uses(state, code) else ""


def _over_limit(hub: "ModelHub", wants: Wants, account_id: str) -> tuple[str, ...]:
    """The rules that have not so much left."""
    over = (rule for rule, want in wants.rules.items() if _is_over(hub, rule, want, account_id))
    return tuple(sorted(over)) if hub.holds("rule_limits") else ()


def _is_over(hub: "ModelHub", rule: str, want: RuleWant, account_id: str) -> bool:
    amount, times = hub_snapshot.rule_totals(hub.state, rule)
    own, own_times = (0, 0)
    if account_id:
        own, own_times = hub_snapshot.rule_totals(hub.state, rule, hub.state.together(account_id))
    limits = (
        (want.most, amount + want.amount),
        (want.most_times, times + want.times),
        (want.most_by_customer, own + want.amount),
        (want.most_times_by_customer, own_times + want.times),
    )
    return any(most is not None and reached > most for most, reached in limits)


def _merge(hub: "ModelHub", till: TillAt, request: Request, touched: dict[str, None]) -> Answer:
    gone, kept = hub.state.stands_for(request.told["from"]), hub.state.stands_for(request.told["into"])
    for account_id in (gone, kept):
        if account_id in hub.state.erased:
            return Answer(ok=False, code="erased")
        if not hub.state.knows(account_id):
            return Answer(ok=False, code="unknown_account")
    if not hub_posting.merge(hub, request.op_id, gone, kept, touched):
        return Answer(ok=False, code="same_customer")
    return Answer(ok=True, told={"from": gone, "into": kept})


def _unmerge(hub: "ModelHub", till: TillAt, request: Request, touched: dict[str, None]) -> Answer:
    one = hub.state.merges.get(request.told["merge"])
    if one is None or one.undone_by:
        return Answer(ok=False, code="unknown_merge" if one is None else "undone_already")
    hub_posting.unmerge(hub, one.op_id, request.op_id, touched)
    return Answer(ok=True, told={"from": one.gone, "into": one.kept})


def _erase(hub: "ModelHub", till: TillAt, request: Request, touched: dict[str, None]) -> Answer:
    account_id = request.told["account"]
    if account_id in hub.state.erased:
        return Answer(ok=False, code="erased")
    if not hub.state.knows(account_id):
        return Answer(ok=False, code="unknown_account")
    accounts = hub.state.together(account_id)
    hub_posting.erase(hub, request.op_id, accounts, hub.clock(), touched)
    return Answer(ok=True, told={"accounts": list(accounts)})


def _publish(hub: "ModelHub", till: TillAt, request: Request, touched: dict[str, None]) -> Answer:
    if hub.state.recovering:
        return Answer(ok=False, code="recovering")
    newest = max(hub.state.programmes, default=0)
    after = int(request.told.get("after", newest))
    if after < newest:
        return Answer(ok=False, code="overtaken")
    number = min(after, newest + 100) + 1
    told = {name: request.told[name] for name in ("document", "content_hash", "holds_from")}
    hub.state.programmes[number] = {
        "number": number,
        **told,
        "published_at": hub.clock(),
        "op_id": request.op_id,
    }
    touched[f"programme:{number}"] = None
    return Answer(ok=True, told={"number": number})


def _grant(hub: "ModelHub", till: TillAt, request: Request, touched: dict[str, None]) -> Answer:
    if hub.state.recovering:
        return Answer(ok=False, code="recovering")
    if till.frozen and hub.holds("frozen_gets_no_grant"):
        return Answer(ok=False, code="frozen")
    left = till.risk_budget - (at_risk(hub, till.n) if hub.holds("budget_escrowed") else 0)
    amount = min(int(request.told["amount"]), left)
    if amount <= 0:
        return Answer(ok=False, code="no_budget")
    grant = Grant(grant_id=request.op_id, kind="risk", amount=amount, spent=0, state="open")
    hub.state.grants[grant.grant_id] = GrantAt(grant=grant, till=till.n)
    return Answer(ok=True, told={"grant_id": grant.grant_id, "amount": amount})


def _answer(hub: "ModelHub", till: TillAt, request: Request, touched: dict[str, None]) -> Answer:
    """A person has answered: after a fork their till may be granted something anew, what nobody sold is given back."""
    held = hub.state.notices.get(request.told["notice"])
    if held is None:
        return Answer(ok=False, code="unknown")
    n, notice, _ = held
    hub.state.notices[notice.id] = (n, notice, request.told["said"])
    if notice.kind in ("fork", "moved"):
        hub.state.tills[n] = replace(hub.state.tills[n], frozen="")
    elif notice.kind == "unconfirmed" and request.told["said"] == "give_back":
        charge = hub.state.charges.get(notice.told["op"])
        if charge is not None and charge.state == "charged":
            _give_back(hub, charge)
    return Answer(ok=True)


def _leave(hub: "ModelHub", till: TillAt, request: Request, touched: dict[str, None]) -> Answer:
    """It goes on alone: nobody waits for it."""
    state = hub.state
    for grant_id in request.told.get("grants", ()):
        held = state.grants.get(grant_id)
        if held is not None and held.till == till.n:
            # Of these it spends no more, and all that it spent is here.
            rest = replace(held.grant, state="closed", amount=min(held.grant.amount, held.spent))
            state.grants[grant_id] = replace(held, grant=rest)
    state.tills[till.n] = replace(till, state="left", awaited=False)
    state.recovering = state.recovering and any(one.awaited and one.state == "active" for one in state.tills.values())
    return Answer(ok=True)


_ANSWERS = {
    "leave": _leave,
    "merge": _merge,
    "unmerge": _unmerge,
    "erase": _erase,
    "publish": _publish,
    "grant": _grant,
    "answer": _answer,
}
