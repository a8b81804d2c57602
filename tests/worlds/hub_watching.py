"""What a hub counts and keeps an eye on by till (watched.sql, and of hello.sql what is not of the log)."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING

import msgspec

from db.sync.wire import Line, Row, SentFact
from db.tables.columns import day_number, instant
from loyalty.calendar import local_day
from tests.worlds import hub_posting

if TYPE_CHECKING:
    from tests.worlds.model_hub import ModelHub

HOUR = 3_600 * 1_000_000
WEEK = 7 * 24 * HOUR
#: A till's clock that is off by more is a thing to tell a person; a charge whose sale is away for longer, too.
CLOCK_OFF = UNCONFIRMED = 10 * 60 * 1_000_000
#: How often in an hour a till may look at what others sold.
LOOKS = 1_000
#: So many times its usual day is much for a till to give, which is known after so many days.
MUCH, DAYS, LAST_DAYS = 5, 7, 28


def looked_too_often(hub: "ModelHub", n: int) -> bool:
    """Count a look at what others sold; whether it is one too many."""
    looked, place = hub.state.looked, (n, hub.clock() // HOUR)
    looked[place] = looked.get(place, 0) + 1
    return looked[place] > LOOKS


def met(hub: "ModelHub", n: int, at: int, lines: Iterable[Line]) -> None:
    """A till has said hello: whatever that tells of its clock, of its charges, and of tills that say nothing."""
    state, now = hub.state, hub.clock()
    here = {one.session_id: one.seq for one in state.sessions.values()}
    if all(here.get(line.session_id, line.seq) >= line.seq for line in lines):
        for charge in list(state.charges.values()):
            if (charge.till, charge.state) == (n, "charged") and charge.at < now - UNCONFIRMED:
                wants = msgspec.to_builtins(charge.wants)
                told = {"op": charge.op_id, "account": charge.account_id, "wants": wants, "at": charge.at}
                hub_posting.notice(hub, n, "unconfirmed", charge.op_id, told, ("give_back", "keep"))
    if abs(at - now) > CLOCK_OFF:
        hub_posting.notice(hub, n, "clock_off", str(n), {"off": at - now})
    else:
        state.notices.pop(f"clock_off:{n}", None)
    _missed(hub, n)


def _missed(hub: "ModelHub", n: int) -> None:
    """The bookkeeper is told of tills that nobody has heard for a week, until they are heard again."""
    state, now = hub.state, hub.clock()
    silent = {one.n: one for one in state.tills.values() if one.state == "active" and one.last_hello <= now - WEEK}
    for place in [place for place in state.notices if place.startswith("missing_till:")]:
        if int(place.split(":")[1]) not in silent:
            del state.notices[place]
    if n == bookkeeper(hub):
        for one in silent.values():
            told = {"name": one.code, "days": (now - one.last_hello) // (24 * HOUR)}
            hub_posting.notice(hub, n, "missing_till", f"{one.n}:{one.last_hello}", told)


def bookkeeper(hub: "ModelHub") -> int | None:
    """The first of the tills that were heard within a week."""
    heard = (one.n for one in hub.state.tills.values() if one.state == "active" and one.last_hello > hub.clock() - WEEK)
    return min(heard, default=None)


def count_what_was_given(hub: "ModelHub", n: int, facts: Sequence[SentFact], rows: Mapping[str, Sequence[Row]]) -> None:
    """Tell the bookkeeper of a day on which a till gave far more than it usually does."""
    gave = hub.state.gave
    new = {fact.op_id for fact in facts if fact.kind not in ("imported", "earned_under")}
    more: Counter[tuple[str, int]] = Counter()
    for row in rows.get("ledger_entry", ()):
        if row["op_id"] in new and row["kind"] in ("earned", "adjusted") and row["amount"] > 0:
            more[row["purse"], row["day"]] += row["amount"]
    since = day_number(local_day(instant(hub.clock() - WEEK), hub.zone))
    known = dict(gave)
    for (purse, day), amount in more.items():
        gave[n, purse, day] = whole = known.get((n, purse, day), 0) + amount
        days = sorted(one for at, of, one in known if (at, of) == (n, purse) and one < day)[-LAST_DAYS:]
        usual = _rounded(sum(known[n, purse, one] for one in days), len(days)) if len(days) >= DAYS else whole
        if whole > MUCH * usual and day >= since:
            told = {"name": hub.state.tills[n].code, "purse": purse, "amount": whole, "usual": usual, "day": day}
            whom = bookkeeper(hub) or n
            hub_posting.notice(hub, whom, "gave_much", f"{n}:{purse}:{day}", told, ("seen",))


def _rounded(amount: int, count: int) -> int:
    """Half up, as PostgreSQL makes a whole number of a share."""
    return (2 * amount + count) // (2 * count)
