"""The audit of a hub: a day of everything is clean; whoever wrote themselves more than the rules give is found."""

import importlib.util
import json
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest

from db import facts
from db.ledger.claiming import claim_sale
from db.ledger.sale import QuoteChanged, commit_sale
from db.sync.copying import copy_to_hub
from db.sync.hub_audit import audit_hub
from tests.db.shop import OPENED, Shop

MADE = Path(__file__).parents[1] / "db" / "released" / "make.py"


def told(url: str) -> list[str]:
    return [f"{found.place}: {found.code}" for found in audit_hub(url).problems]


def test_days_in_which_everything_happened_are_lived_again_to_the_unit(tmp_path: Path, database: str) -> None:
    spec = importlib.util.spec_from_file_location("make", MADE)
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    made.make(tmp_path / "days.db").close()
    copy_to_hub(tmp_path / "days.db", database, now=OPENED)
    report = audit_hub(database)
    assert report.is_clean, report.problems
    assert report.counted["facts"] > 80
    assert report.counted["customers"] >= 6


def test_a_till_that_gave_more_than_its_rules_is_found_though_all_its_books_agree(
    open_shop: Callable[..., Shop], database: str
) -> None:
    shop = open_shop()
    ann = shop.enrol()
    shop.sell(ann, 10_000)
    generous = shop.sell(ann, 20_000)
    path = shop.books.path
    shop.books.close()
    _give_more(path, generous.op_id, points=5_000)
    copy_to_hub(path, database, now=shop.now)
    assert told(database) == [f"{generous.op_id}: priced_otherwise"]


def test_what_was_changed_at_the_hub_itself_is_named(open_shop: Callable[..., Shop], database: str) -> None:
    shop = open_shop()
    ann = shop.enrol()
    first, second = shop.sell(ann, 10_000), shop.sell(ann, 20_000)
    copy_to_hub(shop.books.path, database, now=shop.now)
    assert told(database) == []
    with psycopg.connect(database) as hub:
        hub.execute("UPDATE ledger_entry SET amount = amount + 1 WHERE op_id = %s", (first.op_id,))
        hub.execute(
            "UPDATE event SET payload = convert_to(replace(convert_from(payload, 'UTF8'), %s, %s), 'UTF8') "
            "WHERE op_id = %s",
            ('"slip":"KDT-000002"', '"slip":"KDT-000009"', second.op_id),
        )
    found = told(database)
    assert any(line.startswith(f"{first.op_id}: ") for line in found)
    assert any(line.endswith("log_changed") for line in found)


def test_a_till_that_did_not_know_of_anothers_sale_is_told_apart(open_shop: Callable[..., Shop], database: str) -> None:
    here = open_shop(till="KDT")
    ann = here.enrol()
    here.sell(ann, 10_000)
    copy_to_hub(here.books.path, database, now=here.now)
    # Another till with the same beginnings sells without a word from this one.
    there = _twin(here, "LDT")
    here.later(minutes=1)
    here.sell(ann, 30_000)
    copy_to_hub(here.books.path, database, now=here.now)
    there.later(minutes=2)
    apart = there.sell(ann, 5_000)
    _arrive(database, there.books.path, apart.op_id)
    there.books.close()
    assert told(database) == [f"{apart.op_id}: till_did_not_know"]


def test_a_guests_sale_that_is_claimed_after_it_was_copied_brings_its_points(
    open_shop: Callable[..., Shop], database: str
) -> None:
    shop = open_shop()
    ann = shop.enrol()
    guest = shop.sell("", 10_000)
    copy_to_hub(shop.books.path, database, now=shop.now)
    claim_sale(shop.books, op_id="claim-0001", slip=guest.slip, account_id=ann, now=shop.later(minutes=5))
    copy_to_hub(shop.books.path, database, now=shop.now)
    with psycopg.connect(database) as hub:
        held = hub.execute("SELECT sum(amount) FROM ledger_entry WHERE account_id = %s", (ann,)).fetchone()
    assert held == (500,)
    assert told(database) == []


def test_points_of_a_budget_that_nobody_could_be_asked_about_are_rightly_missing(
    open_shop: Callable[..., Shop], database: str
) -> None:
    visit = {"id": "again", "name": "Again", "kind": "visit", "purse": "bonus", "gives": 100, "budget": 10_000}
    shop = open_shop(earn=[visit])
    ann = shop.enrol()
    how: dict[str, Any] = {"sale_id": "sale-0001", "account_id": ann, "now": shop.now, "declined": ("again",)}
    with pytest.raises(QuoteChanged) as changed:
        commit_sale(shop.books, quote=shop.quote(ann, 10_000), **how)
    assert changed.value.quote.earned == ()
    commit_sale(shop.books, quote=changed.value.quote, **how)
    copy_to_hub(shop.books.path, database, now=shop.now)
    assert told(database) == []


def _give_more(path: Path, op_id: str, *, points: int) -> None:
    """Make the books say that this sale earned so much, in every place and with a log that follows from itself."""
    with closing(sqlite3.connect(path, isolation_level=None)) as raw:
        raw.row_factory = sqlite3.Row
        guards = raw.execute(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND name LIKE '%\\_no\\_%' ESCAPE '\\'"
        )
        for (name,) in guards.fetchall():
            raw.execute(f"DROP TRIGGER {name}")
        raw.execute("UPDATE ledger_entry SET amount = ? WHERE op_id = ? AND kind = 'earned'", (points, op_id))
        (payload,) = raw.execute("SELECT payload FROM event WHERE op_id = ?", (op_id,)).fetchone()
        said: dict[str, Any] = json.loads(payload)
        for gave in said["quote"]["earned"]:
            gave["points"] = points
        raw.execute("UPDATE event SET payload = ? WHERE op_id = ?", (json.dumps(said).encode(), op_id))
        heads: dict[str, bytes] = {}
        for row in raw.execute("SELECT * FROM event ORDER BY id").fetchall():
            head = heads.get(row["session_id"], facts.session_start(row["session_id"]))
            new = facts.chained(head, row)
            raw.execute("UPDATE event SET prev_hash = ?, hash = ? WHERE id = ?", (head, new, row["id"]))
            heads[row["session_id"]] = new


def _twin(shop: Shop, till: str) -> Shop:
    """A second till that knows what the first one knew until now."""
    from db.books import Books

    path = shop.books.path.with_name(f"{till}.regulars")
    shop.books.copy_into(path)
    with closing(sqlite3.connect(path)) as raw:
        raw.execute("UPDATE workplace SET till_code = ?", (till,))
        raw.commit()
    return Shop(Books(path), now=shop.now, counted_from=500)


def _arrive(url: str, path: Path, op_id: str) -> None:
    """Have the hub know one fact of another till, and what hangs on it."""
    with closing(sqlite3.connect(path)) as raw, psycopg.connect(url) as hub:
        raw.row_factory = sqlite3.Row
        for table, by in (
            ("event", "op_id"),
            ("sale", "op_id"),
            ("sale_line", "sale_id"),
            ("ledger_entry", "op_id"),
            ("rule_given", "op_id"),
        ):
            for row in raw.execute(f"SELECT * FROM {table} WHERE {by} = ?", (op_id,)).fetchall():
                said = {name: row[name] for name in row.keys() if (table, name) != ("event", "id")}  # noqa: SIM118
                names, marks = ", ".join(said), ", ".join(["%s"] * len(said))
                hub.execute(f"INSERT INTO {table} ({names}) VALUES ({marks})", tuple(said.values()))
