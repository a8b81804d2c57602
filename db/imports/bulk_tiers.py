"""Tiers of those who buy at a bulk till: followed in memory from sale to sale, and written with what was sold."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from sqlalchemy import Connection

from db.books import Books
from db.ledger.tiers_kept import Known, known_of, set_tier, until_of, write_move
from db.lookup.programme import Published
from db.tables.columns import day_of
from db.tables.rollups import TIER_HOLDS
from loyalty.quote import Quote
from loyalty.standing import Standing
from loyalty.tiers import holds_until, tier


@dataclass(slots=True)
class _Followed:
    """A customer's tier after their newest sale here. Before there was one: until when it holds, as the books say."""

    n: int
    tier: str
    day: date | None = None
    until: date | None = None


class BulkTiers:
    """Follows tiers under one programme version."""

    def __init__(self, books: Books, published: Published) -> None:
        self._books = books
        self._published = published
        self._followed: dict[str, _Followed] = {}
        self._moves: list[tuple[int, date, str, str, str]] = []

    def sold(self, sale_id: str, before: Standing, quoted: Quote) -> None:
        """Take down what a sale says of its customer's tier, and what it tells of the time before."""
        followed = self._followed.get(before.account_id)
        if followed is None:
            with self._books.reading() as connection:
                known = known_of(connection, before.account_id)
            until = day_of(known.until) if 0 < known.until < TIER_HOLDS else None
            followed = _Followed(known.n, known.tier if known.version else quoted.tier, until=until)
            self._followed[before.account_id] = followed
        if followed.tier != quoted.tier:
            self._fell(followed, before, quoted.day, quoted.tier)
        if quoted.tier != quoted.tier_after:
            self._moves.append((followed.n, quoted.day, quoted.tier, quoted.tier_after, sale_id))
        followed.tier, followed.day = quoted.tier_after, quoted.day

    def write(self, connection: Connection, standings: Mapping[str, Standing]) -> None:
        """Write the moves, and the tiers of those whose standings these are."""
        for n, day, before, after, sale_id in self._moves:
            write_move(connection, n, day, before, after, op_id=sale_id)
        self._moves = []
        programme = self._published.programme
        for account_id, standing in standings.items():
            followed = self._followed[account_id]
            assert followed.day is not None
            until = until_of(programme, standing, followed.day)
            set_tier(connection, Known(followed.n, followed.tier, until, self._published.number))

    def forget(self, accounts: Iterable[str] | None = None) -> None:
        """After other verbs wrote: read these tiers (all, unless named) anew."""
        for account_id in list(self._followed) if accounts is None else accounts:
            self._followed.pop(account_id, None)

    def _fell(self, followed: _Followed, before: Standing, day: date, now: str) -> None:
        """Between two sales it became another by itself, on the days that its standing tells."""
        programme, was = self._published.programme, followed.tier
        then = followed.until if followed.day is None else holds_until(programme, before, followed.day)
        while then is not None and then <= day:
            new = tier(programme, before, then)
            self._moves.append((followed.n, then, was, new, ""))
            was, then = new, holds_until(programme, before, then)
        if was != now:
            self._moves.append((followed.n, day, was, now, ""))
