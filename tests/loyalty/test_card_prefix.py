"""Which prefix a shop's own cards can have beside its scale labels and its own goods."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty.card_number import IN_HOUSE_PREFIX, IN_HOUSE_PREFIXES, clashes, free_prefixes, is_prefix, issue

LABEL = "2912345012340"


def test_a_scale_that_labels_with_the_cards_prefix_clashes_and_the_next_free_one_is_offered() -> None:
    assert clashes("29", weighed=[LABEL]) == (LABEL,)
    assert free_prefixes(weighed=[LABEL])[0] == "28"
    assert clashes("28", weighed=[LABEL]) == ()


def test_a_scale_owns_all_that_begins_with_its_two_digits() -> None:
    assert clashes("298", weighed=[LABEL]) == (LABEL,)
    assert clashes("298", goods=[LABEL]) == ()


@pytest.mark.parametrize(
    "code", ["4006381333931", "29123", "291234501234", "", "29123450123AB", "2" * 40, "٢٩١٢٣٤٥٠١٢٣٤٠"]
)
def test_what_is_no_number_of_a_shops_own_clashes_with_nothing(code: str) -> None:
    assert clashes(IN_HOUSE_PREFIX, weighed=[code], goods=[code]) == ()
    assert free_prefixes(weighed=[code], goods=[code])[0] == IN_HOUSE_PREFIX


def test_where_goods_use_every_prefix_three_digits_are_offered() -> None:
    goods = [issue(prefix, "1234567890") for prefix in IN_HOUSE_PREFIXES]
    free = free_prefixes(goods=goods)
    assert free[0] == "299"
    assert "291" not in free
    assert free_prefixes(weighed=goods) == ()


@given(st.lists(st.from_regex(r"2[0-9]{12}", fullmatch=True), max_size=12), st.booleans())
def test_a_free_prefix_never_clashes_and_can_be_printed(codes: list[str], are_labels: bool) -> None:
    weighed, goods = (codes, []) if are_labels else ([], codes)
    for prefix in free_prefixes(weighed=weighed, goods=goods):
        assert clashes(prefix, weighed=weighed, goods=goods) == ()
        assert is_prefix(prefix)
        assert len(issue(prefix, "0" * (12 - len(prefix)))) == 13


@pytest.mark.parametrize("text", ["", "2", "30", "19", "2999", "2a", "29a", "²9", " 29"])
def test_what_can_be_no_prefix_is_refused(text: str) -> None:
    assert not is_prefix(text)
