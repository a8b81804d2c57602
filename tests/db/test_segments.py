"""A group of people is kept: a fixed one as it was, a live one as it is; who merged is one, who is forgotten none."""

from datetime import date, timedelta

import pytest

from db.ledger.benchmark import BadBenchmark, remove_benchmark, set_benchmark
from db.ledger.erasure import erase
from db.ledger.merging import merge_accounts, undo_merge
from db.ledger.segment import (
    BadSegment,
    OtherContent,
    UnknownSegment,
    delete_segment,
    fill_segment,
    rename_segment,
    save_segment,
)
from db.lookup.benchmarks import benchmarks
from db.lookup.record import record_of
from db.lookup.segments import segments
from db.reports.asked import Asked, Period, month_of
from db.reports.asking import Asking, asking, packed, unpacked
from db.reports.listed import people
from db.reports.periods import SPANS, Chosen, held_against, period
from db.reports.saved_segment import Opened, SegmentProblem, opened
from db.reports.source import reading_books
from tests.db.shop import Shop

LOST = Asking(question="churn", span="last_month", group="lost")


def keep(shop: Shop, *account_ids: str, name: str = "Thank them") -> str:
    segment_id = shop.new_id() + "-kept"
    save_segment(shop.books, segment_id=segment_id, name=name, kind="fixed", asked=LOST, now=shop.now)
    fill_segment(shop.books, segment_id=segment_id, account_ids=account_ids)
    return segment_id


def look(shop: Shop, segment_id: str) -> Opened:
    with reading_books(shop.books.path) as source:
        return opened(source, segment_id, today=shop.today)


def inside(shop: Shop, segment_id: str) -> list[str]:
    return [own for own, _ in look(shop, segment_id).found.rows]


def test_a_fixed_segment_keeps_its_people_and_tells_of_their_visits(shop: Shop) -> None:
    ann, bob, cid = shop.enrol("Ann"), shop.enrol("Bob"), shop.enrol("Cid")
    sold = shop.sell(bob, 1_000)
    kept = keep(shop, ann, bob, ann)
    shop.sell(cid, 500)
    told = look(shop, kept)
    day = int(f"{shop.today:%Y%m%d}")
    assert told.found.rows == ((bob, (day, 1, sold.sale.quote.to_pay)), (ann, (None, 0, 0)))
    (row,) = segments(shop.books)
    assert (row.name, row.kind, row.count, unpacked(row.asked)) == ("Thank them", "fixed", 2, LOST)
    # The same request again saves nothing else, and another one under its id is refused.
    save_segment(shop.books, segment_id=kept, name="Thank them", kind="fixed", asked=LOST, now=shop.later(days=1))
    with pytest.raises(OtherContent):
        save_segment(shop.books, segment_id=kept, name="Others", kind="fixed", asked=LOST, now=shop.now)
    assert len(segments(shop.books)) == 1


def test_merged_customers_are_one_in_it_and_two_again_when_parted(shop: Shop) -> None:
    ann, anna = shop.enrol("Ann"), shop.enrol("Anna", card_number="2900000000001")
    kept = keep(shop, ann, anna)
    only_ann = keep(shop, ann)
    merged = shop.new_id()
    merge_accounts(shop.books, op_id=merged, from_account=ann, into_account=anna, now=shop.later(days=1))
    assert inside(shop, kept) == inside(shop, only_ann) == [anna]
    assert [row.count for row in segments(shop.books)] == [1, 1]
    undo_merge(shop.books, op_id=shop.new_id(), merge_id=merged, now=shop.later(days=1))
    assert sorted(inside(shop, kept)) == [ann, anna]
    assert inside(shop, only_ann) == [ann]


def test_who_is_forgotten_is_in_no_segment_and_comes_into_none(shop: Shop) -> None:
    ann, bob = shop.enrol("Ann"), shop.enrol("Bob")
    kept = keep(shop, ann, bob)
    told = record_of(shop.books, ann, now=shop.now)
    assert told is not None
    assert told.segments == ("Thank them",)
    erase(shop.books, op_id="erase-ann", account_id=ann, now=shop.now)
    with shop.books.reading() as connection:
        left = connection.exec_driver_sql("SELECT account_id FROM segment_member").fetchall()
    assert [row[0] for row in left] == [bob]
    fill_segment(shop.books, segment_id=kept, account_ids=(ann,))
    assert inside(shop, kept) == [bob]
    with reading_books(shop.books.path) as source:
        listed = people(source, look(shop, kept).found, question="", group="")
    assert ([one.name for one in listed.people.rows], listed.forgotten) == (["Bob"], 0)


def test_a_segment_is_renamed_and_thrown_away_and_says_what_it_cannot(shop: Shop) -> None:
    kept = keep(shop, shop.enrol())
    rename_segment(shop.books, segment_id=kept, name="  Call   them ")
    assert segments(shop.books)[0].name == "Call them"
    for name in ("", " ", "x" * 61):
        with pytest.raises(BadSegment):
            rename_segment(shop.books, segment_id=kept, name=name)
    delete_segment(shop.books, segment_id=kept)
    delete_segment(shop.books, segment_id=kept)
    assert segments(shop.books) == ()
    with pytest.raises(UnknownSegment):
        rename_segment(shop.books, segment_id=kept, name="Call them")
    with pytest.raises(UnknownSegment):
        fill_segment(shop.books, segment_id=kept, account_ids=())
    with pytest.raises(SegmentProblem, match="gone"):
        look(shop, kept)
    other = Asking(question="of_a_later_program", span="this_month")
    save_segment(shop.books, segment_id="of-later", name="Later", kind="live", asked=other, now=shop.now)
    assert segments(shop.books)[0].count is None
    with pytest.raises(SegmentProblem, match="unreadable"):
        look(shop, "of-later")


def test_a_kept_question_means_the_same_days_as_seen_from_another_day() -> None:
    asked_on, later = date(2026, 3, 17), date(2026, 8, 31)
    for span in SPANS[:-1]:
        chosen = Chosen(span=span, against="year")
        asked = Asked(
            period=period(chosen, asked_on), today=asked_on, before=held_against(chosen, asked_on), tier="gold"
        )
        kept = asking("churn", asked, chosen, "lost")
        assert unpacked(packed(kept)) == kept
        assert kept.on(asked_on) == asked
        assert kept.on(later).period == period(chosen, later)
        assert kept.moves
    # Thirty days up to today go along; a week of last winter stays.
    thirty = Chosen(span="days", days=Period(asked_on - timedelta(days=29), asked_on), against="nothing")
    kept = asking("churn", Asked(period=period(thirty, asked_on), today=asked_on), thirty)
    assert kept.on(later).period == Period(later - timedelta(days=29), later)
    winter = Chosen(span="days", days=month_of(date(2026, 1, 1)), against="nothing")
    kept = asking("churn", Asked(period=period(winter, asked_on), today=asked_on), winter)
    assert kept.on(later).period == month_of(date(2026, 1, 1))
    assert not kept.moves
    assert unpacked(b'{"question": "churn", "span": "next_decade"}') is None


def test_a_benchmark_is_set_once_a_measure_and_taken_away(shop: Shop) -> None:
    set_benchmark(shop.books, measure="top_fifth", value=8_000, source="my brother's shop")
    set_benchmark(shop.books, measure="top_fifth", value=7_459, source="another")
    (one,) = benchmarks(shop.books).values()
    assert (one.measure, one.value, one.source) == ("top_fifth", 7_459, "another")
    for measure, value in (("top_fifth", 10_001), ("top_fifth", -1), ("luck", 5)):
        with pytest.raises(BadBenchmark):
            set_benchmark(shop.books, measure=measure, value=value)
    remove_benchmark(shop.books, measure="top_fifth")
    assert benchmarks(shop.books) == {}
