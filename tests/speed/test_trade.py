"""The books that reports are measured on: their sums are those of their journal, and questions are answered."""

from pathlib import Path

import pytest

from db.reports.derived import disagreeing
from db.reports.source import reading_books
from tests.speed import reports, selling
from tests.speed.asked_once import YEAR
from tests.speed.trade import RECEIPTS_A_MEMBER, trade_of

MEMBERS = 200


@pytest.fixture(scope="module")
def path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return trade_of(tmp_path_factory.mktemp("trade"), MEMBERS)


def test_the_sums_of_a_large_shop_are_those_of_its_journal(path: Path) -> None:
    with reading_books(path) as source:
        assert not list(disagreeing(source.connection, 5))
        counted = {
            table: source.connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar() or 0
            for table in (
                "sale",
                "sale_line",
                "reversal",
                "ledger_entry",
                "held",
                "tier_move",
                "claim",
                "merge",
                "erasure",
            )
        }
    assert counted["sale"] == MEMBERS * RECEIPTS_A_MEMBER
    assert all(counted.values()), counted


def test_a_question_is_asked_in_a_process_of_its_own(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reports, "TIMES", 1)
    took, megabytes = reports.cold(path, "takings", YEAR)
    assert took[0] > 0
    assert megabytes > 10


def test_selling_is_measured_beside_a_question_and_leaves_nothing(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(selling, "NAMES", ("liability",))
    monkeypatch.setattr(selling, "BUYERS", 10)
    before = sorted(path.parent.iterdir())
    sales, bare = selling.rows(path, MEMBERS)
    assert all(both[0] > 0 for row in (sales, bare) for both in (row.took, row.floor or (0,)))
    assert sorted(path.parent.iterdir()) == before
