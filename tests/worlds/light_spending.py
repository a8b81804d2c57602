"""A light till's one policy of spending: the hub is asked, else the merchant's risk is taken, else it is not done."""

from typing import TYPE_CHECKING, Any

from db.sync.wire import HubAway, HubRefused, Verdict, Wants
from tests.worlds.light_file import Asked

if TYPE_CHECKING:
    from tests.worlds.light_till import LightTill


def authorised(till: "LightTill", op_id: str, own: str, wants: Wants) -> tuple[str, dict[str, Any]] | str:
    """The one policy: the hub, else the merchant's risk, else no."""
    if till.holds_to("intent_before_asking"):
        till.write(lambda file: file.intents.update({op_id: Asked(own, "asked")}))
    lost, verdict = False, None
    for _ in range(2):
        try:
            verdict = till.hub.authorise(op_id, own, wants)
            break
        except HubAway:
            lost = True
            if not till.holds_to("same_id_when_asked_again"):
                op_id = till.world.new_id()
        except HubRefused as refused:
            verdict = Verdict(ok=False, code=refused.code)
            break
    if verdict is not None and verdict.ok:
        return op_id, {"hub": True}
    if verdict is not None:
        if lost and till.holds_to("refused_after_lost_is_given_back"):
            till.write(lambda file: file.intents.update({op_id: Asked(own, "void")}))
        else:
            till.write(lambda file: file.intents.pop(op_id, None))
        return verdict.code
    if till.holds_to("unknown_is_given_back"):
        till.write(lambda file: file.intents.update({op_id: Asked(own, "void")}))
    else:
        till.write(lambda file: file.intents.pop(op_id, None))
    return at_risk(till, till.world.new_id() if till.holds_to("unknown_gets_another_id") else op_id, wants)


def at_risk(till: "LightTill", op_id: str, wants: Wants) -> tuple[str, dict[str, Any]] | str:
    worth = sum(wants.purses.values()) + 500 * len(wants.coupons)
    if till.file.frozen and till.holds_to("frozen_spends_nothing"):
        return "frozen"
    for grant_id, held in till.file.grants.items():
        room = held.amount - held.spent if till.holds_to("room_in_grant") else worth
        if held.state == "open" and worth <= room:
            return op_id, {"risk": grant_id, "worth": worth}
    return "away"
