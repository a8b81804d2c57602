"""The rarer doings of a till on real books, by the verbs that its windows call."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import TYPE_CHECKING, Any, cast

from db.ledger.authority import BudgetNeeded
from db.ledger.claiming import claim_sale
from db.ledger.lapse import write_lapsed
from db.ledger.merging import undo_merge
from db.ledger.programme import publish
from db.ledger.promise import give_tier
from db.ledger.reversal import refund
from db.sync.asking import agreed_number
from db.sync.looking import bring_returns, look_for_slip
from db.sync.redeeming import ask_for_points, give_back
from db.sync.returning import ask_to_return
from db.sync.wire import Request
from loyalty.calendar import local_day
from loyalty.reversal import Units
from loyalty.standing import GivenTier
from tests.db.shop import WORKPLACE

if TYPE_CHECKING:
    from tests.worlds.till import Till


class RarerTill:
    """Of `Till`: what it does in worlds that have the trait."""

    __slots__ = ()

    def sell_and_print(self, account_id: str, prices: tuple[int, ...]) -> tuple[str, str]:
        """Sell, and the slip's number."""
        till = cast("Till", self)
        told = till.sell(account_id, prices)
        printed = till.query("SELECT slip FROM sale WHERE op_id = ?", told.partition(" ")[0])
        return told, str(printed[0][0]) if printed else ""

    def claim(self, slip: str, account_id: str) -> str:
        till = cast("Till", self)
        found = look_for_slip(till.books, till.hub, slip)
        if found is None:
            return "nobody knows it"
        asked: dict[str, Any] = {"op_id": till.world.new_id(), "slip": slip, "account_id": account_id, "now": till.now}
        try:
            claim_sale(till.books, **asked)
        except BudgetNeeded as needed:
            ask_for_points(till.books, till.hub, needed, now=till.now)
            with self._else_given_back(needed.op_id):
                claim_sale(till.books, **asked)
        return str(asked["op_id"])

    def bring_back(self, slip: str, lines: tuple[int, ...]) -> str:
        """A refund of whoever's sale, asked of the hub; where that is away, only of this till's own."""
        till = cast("Till", self)
        found = look_for_slip(till.books, till.hub, slip)
        if found is None:
            return "nobody knows it"
        bring_returns(till.books, lambda: till.hub, found.op_id)
        units, now = tuple(Units(line, 1000) for line in lines), till.now
        asked: dict[str, Any] = {"sale_id": found.op_id, "units": units, "now": now}
        op_id, new_id = till.world.new_id(), till.world.new_id
        op_id = ask_to_return(till.books, lambda: till.hub, reversal_id=op_id, new_id=new_id, **asked)
        with self._else_given_back(op_id):
            refund(till.books, reversal_id=op_id, **asked)
        return op_id

    @contextmanager
    def _else_given_back(self, op_id: str) -> Iterator[None]:
        """What was asked for is not wanted where it can't be done; a program that stops says so when it starts."""
        try:
            yield
        except Exception:
            give_back(cast("Till", self).books, op_id)
            raise

    def publish(self, rate: int, ahead: int) -> str:
        till = cast("Till", self)
        document: dict[str, Any] = till.world.traits.programme
        document["earn"][0] |= {"rate": rate}
        op_id, day = till.world.new_id(), local_day(till.now, WORKPLACE.zone) + timedelta(days=ahead)
        number = agreed_number(till.books, lambda: till.hub, op_id=op_id, document=document, holds_from=day)
        made = publish(
            till.books, op_id=op_id, document=document, holds_from=day, author="Eve", now=till.now, number=number
        )
        return f"version {made.number} from {day}"

    def give_tier(self, account_id: str, tier: str) -> str:
        till = cast("Till", self)
        until = local_day(till.now, WORKPLACE.zone) + timedelta(days=7)
        given = GivenTier(tier=tier, ends_on=until, author="Eve")
        op_id = till.world.new_id()
        give_tier(till.books, op_id=op_id, account_id=account_id, given=given, now=till.now)
        return f"{tier} {op_id}"

    def tier_by_hand(self, account_id: str) -> tuple[object, ...] | None:
        """The tier that somebody gave them, and its last day."""
        rows = cast("Till", self).query("SELECT tier, ends_on FROM given_tier WHERE account_id = ?", account_id)
        return rows[0] if rows else None

    def merges(self) -> list[str]:
        """Those that hold, as far as is known here."""
        rows = cast("Till", self).query("SELECT op_id FROM merge WHERE undone_by = '' ORDER BY op_id")
        return [str(op_id) for (op_id,) in rows]

    def unmerge(self, merge_id: str) -> str:
        till = cast("Till", self)
        op_id = till.world.new_id()
        answer = till.hub.ask(Request(op_id=op_id, kind="unmerge", told={"merge": merge_id}))
        if answer.ok:
            undo_merge(till.books, op_id=op_id, merge_id=merge_id, now=till.now)
        return f"{merge_id} {answer.code}"

    def lapse(self) -> int:
        till = cast("Till", self)
        return write_lapsed(till.books, now=till.now, confirmed=till.world.random.random() < 0.5)
