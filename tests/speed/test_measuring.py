"""The measuring itself works: on a very small shop, in a moment, so that `make bench` is never found broken."""

from tests.speed import crowd, finding, rules, shop, till
from tests.speed.figures import Row, in_ms, p99, table


def test_scans_and_sales_are_measured_beside_the_same_statements_run_raw(tmp_path):
    path = shop.books_of(tmp_path, 40)
    assert shop.books_of(tmp_path, 40) == path
    found = till.measure(path, 40, times=5)
    for measured in (found.scan, found.commit, found.whole):
        assert len(measured.took) == len(measured.floor) == 5
        assert all(seconds > 0 for seconds in (*measured.took, *measured.floor))
    assert sorted(left.name for left in tmp_path.iterdir()) == [path.name]


def test_a_crowd_is_found_in_every_way_it_is_asked_for(tmp_path):
    path = crowd.crowd_of(tmp_path, 300)
    found = finding.measure(path, times=3)
    assert [len(measured.took) == len(measured.floor) == 3 for measured in found.values()] == [True] * len(finding.WAYS)


def test_the_hundred_lines_have_ten_rules_applying():
    assert len(rules.measure(3)) == 3


def test_the_table_can_go_into_a_page():
    assert p99([1.0] * 99 + [5.0]) == 5.0
    row = Row(what="scan", took=in_ms([0.001, 0.002, 0.003]), floor=(0.5, 0.6), promise="≤ 6×", kept=True)
    assert table([row]).splitlines()[2].startswith("| scan | 2.000     | 3.000")
