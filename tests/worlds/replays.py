"""I13, on replayed lots: what is held never lapses, no lot is below nought, no more is taken back than was earned."""

from collections import Counter
from typing import TYPE_CHECKING

from loyalty.lots import replayed
from loyalty.standing import Standing
from tests.worlds import hub_snapshot
from tests.worlds.hub_state import HubState

if TYPE_CHECKING:
    from tests.worlds.witness import Witness

Place = tuple[str, str]
#: What people are told of a sale that two tills dealt with, neither of which could hear of the other.
_TOLD = frozenset({"over_refunded", "claimed_twice"})


def look_at_lots(witness: "Witness", excused: Counter[Place]) -> None:
    """At every customer, as the hub replays them and as tills show them. `excused`: what may be owed, by purse."""
    state = witness.world.hub.state
    for own in sorted({state.stands_for(word.account_id) for word, _ in state.words.values() if word.account_id}):
        entries = hub_snapshot.entries_at(state, state.together(own))
        purchases = hub_snapshot.purchases_at(state, state.together(own))
        for purse in sorted({entry.purse for entry in entries}):
            held = replayed([entry for entry in entries if entry.purse == purse], purchases)
            # Of those who were one at a hub that has forgotten it, I3 looks at both together.
            if held.debt > excused[own, purse] and not witness.was_one(own):
                witness.fail("I13", f"{own} owes {held.debt} of {purse}, and only {excused[own, purse]} is excused")
            for lot in held.parcels:
                if lot.rest < 0:
                    witness.fail("I13", f"{own} has a lot of {lot.rest}: {lot.id}")
    for till in witness.world.tills:
        for own in witness.world.deeds.people:
            shown = till.shows(own)
            for purse, lots in shown.purses if isinstance(shown, Standing) else ():
                if lots.debt < 0 or any(lot.rest < 0 for lot in lots.lots):
                    witness.fail("I13", f"{till.name} shows {own} {purse} with {lots}")
    _no_more_comes_back(witness, state)


def _no_more_comes_back(witness: "Witness", state: HubState) -> None:
    """By sale and purse: not more is taken back than it earned, nor given back than it was paid with.

    Where two tills that did not hear of one another took back the same goods both are facts; and where both counted the
    same slip, what came back at the one whose claim came too late is what that claim had given. Then people are told.
    """
    told = {str(one.told["sale"]) for _, one, _ in state.notices.values() if one.kind in _TOLD}
    earned: Counter[Place] = Counter()
    paid: Counter[Place] = Counter()
    for (table, _), row in state.rows.items():
        if table != "ledger_entry":
            continue
        place = (row["of_op"] or row["op_id"], row["purse"])
        if place[0] in told:
            continue
        if row["kind"] in ("earned", "taken_back"):
            earned[place] += row["amount"]
        elif row["kind"] in ("paid", "gift", "returned"):
            paid[place] -= row["amount"]
    for place, points in earned.items():
        if points < 0:
            witness.fail("I13", f"of {place} {-points} more was taken back than earned")
    for place, points in paid.items():
        if points < 0:
            witness.fail("I13", f"of {place} {-points} more was given back than paid")
