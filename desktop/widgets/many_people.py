"""What the work process does to many customers at once, batch by batch: what was written before a stop stays."""

from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.runner import Cancelled, Progress

if TYPE_CHECKING:
    from db.ledger.coupons_given import Given


@dataclass(frozen=True, slots=True, kw_only=True)
class Grouped:
    """Who was put into a group, or taken out of it, who was not there before."""

    accounts: tuple[str, ...]
    #: Were forgotten meanwhile.
    forgotten: int = 0
    #: Stopped by hand, with so many not looked at.
    left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class CouponsGiven:
    """Who was given a coupon, and who was left out."""

    given: "Given"
    #: Stopped by hand, with so many not looked at.
    left: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class TakenBack:
    """Whose coupons, or whose place in a group, was taken back."""

    accounts: tuple[str, ...]
    #: Stopped by hand, with so many not looked at.
    left: int = 0


def change_groups(
    books_path: Path,
    op_id: str,
    account_ids: tuple[str, ...],
    group: str,
    join: bool,
    now: datetime,
    *,
    progress: Progress,
) -> Grouped:
    """Put these into a group, or take them out of it. Raises BadGroup, BooksProblem."""
    from db.ledger.group import BATCH, change_group
    from db.lookup.merged import people_of
    from db.schema.upgrade import open_books

    books = open_books(books_path)
    changed: list[str] = []
    forgotten = done = 0
    try:
        for done in range(0, len(account_ids), BATCH):
            progress(done, len(account_ids))
            batch = account_ids[done : done + BATCH]
            with books.reading() as connection:
                here = people_of(connection, batch)
            forgotten += len(batch) - len(here)
            changes = change_group(
                books, op_id=f"{op_id}.{done // BATCH}", account_ids=here, group=group, join=join, now=now
            )
            changed += sorted(changes.accounts)
        progress(len(account_ids), len(account_ids))
    except Cancelled:
        return Grouped(accounts=tuple(changed), forgotten=forgotten, left=len(account_ids) - done)
    finally:
        books.close()
    return Grouped(accounts=tuple(changed), forgotten=forgotten)


def give_coupon_to_all(
    books_path: Path,
    op_id: str,
    account_ids: tuple[str, ...],
    rule: str,
    last_day: date | None,
    reason: str,
    now: datetime,
    *,
    progress: Progress,
) -> CouponsGiven:
    """A coupon of their own for each of these who holds none of the campaign. Raises CouponRefused, BooksProblem."""
    from db.ledger.coupons_given import BATCH, NOBODY, give_coupons
    from db.schema.upgrade import open_books

    books = open_books(books_path)
    given, done = NOBODY, 0
    try:
        for done in range(0, len(account_ids), BATCH):
            progress(done, len(account_ids))
            given += give_coupons(
                books,
                op_id=f"{op_id}.{done // BATCH}",
                rule=rule,
                account_ids=account_ids[done : done + BATCH],
                now=now,
                reason=reason,
                last_day=last_day,
            )
        progress(len(account_ids), len(account_ids))
    except Cancelled:
        return CouponsGiven(given=given, left=len(account_ids) - done)
    finally:
        books.close()
    return CouponsGiven(given=given)


def take_coupons_back(
    books_path: Path, op_id: str, codes: tuple[str, ...], now: datetime, *, progress: Progress
) -> TakenBack:
    """Take these coupons out of use again, all but those that were used. Raises BooksProblem."""
    from db.ledger.coupons_given import BATCH, take_back_coupons
    from db.schema.upgrade import open_books

    books = open_books(books_path)
    taken: list[str] = []
    done = 0
    try:
        for done in range(0, len(codes), BATCH):
            progress(done, len(codes))
            batch = codes[done : done + BATCH]
            taken += take_back_coupons(books, op_id=f"{op_id}.{done // BATCH}", codes=batch, now=now)
        progress(len(codes), len(codes))
    except Cancelled:
        return TakenBack(accounts=tuple(taken), left=len(codes) - done)
    finally:
        books.close()
    return TakenBack(accounts=tuple(taken))
