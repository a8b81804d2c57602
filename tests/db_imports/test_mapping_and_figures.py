"""Mapping files are read whole or refused by place; figures are read exactly or refused."""

from zoneinfo import ZoneInfo

import pytest
from jsonschema import Draft202012Validator

from db.imports.figures import BadFigure, Figures, calendar_day, instant
from db.imports.mapping import MappingRefused, ReceiptMapping, columns_named, json_schema, read_mapping
from loyalty.money import Currency

SMALLEST = {
    "format": "regulars-mapping-1",
    "of": "receipts",
    "source": "corner-shop",
    "receipt": "slip",
    "at": {"column": "when"},
    "amounts": {"paid": ["paid"]},
}


def test_the_smallest_mapping_names_its_columns():
    mapping = read_mapping(SMALLEST)
    assert isinstance(mapping, ReceiptMapping)
    assert columns_named(mapping) == ("slip", "when", "paid")


def test_every_mistake_is_named_by_its_place():
    broken = {**SMALLEST, "source": "Corner Shop", "amounts": {"paid": []}, "colour": "red"}
    with pytest.raises(MappingRefused) as refused:
        read_mapping(broken)
    places = [place for place, _ in refused.value.mistakes]
    assert "$.source" in places
    assert any(place.startswith("$.amounts.paid") for place in places)
    assert "$" in places  # the colour, which no mapping has


@pytest.mark.parametrize("document", [None, [], 7, {}, {"of": "wishes"}, {**SMALLEST, "amounts": {}}])
def test_what_is_no_mapping_is_refused(document):
    with pytest.raises(MappingRefused):
        read_mapping(document)


def test_the_schema_is_a_schema_and_takes_the_smallest_mapping():
    Draft202012Validator.check_schema(json_schema())
    Draft202012Validator(json_schema()).validate(SMALLEST)


@pytest.mark.parametrize(
    ("text", "decimal", "minor"),
    [
        ("0.50", ".", 50),
        ("-1.99", ".", -199),
        ("7", ".", 700),
        (".5", ".", 50),
        ("1,234.50", ".", 123_450),
        ("1 234,50", ",", 123_450),
        ("1.234,5", ",", 123_450),
        ("12.3400", ".", 1_234),
        ("", ".", 0),
    ],
)
def test_money_is_read_to_the_minor_unit(text, decimal, minor):
    assert Figures(Currency("RON", 2), decimal).money(text) == minor


@pytest.mark.parametrize("text", ["1.005", "abc", "1e3", "--1", "0x10", "9" * 19, "٣", "1.2.3"])
def test_what_is_no_money_is_refused_not_guessed(text):
    with pytest.raises(BadFigure):
        Figures(Currency("RON", 2)).money(text)


def test_forints_have_no_decimals():
    assert Figures(Currency("HUF", 0)).money("1999.00") == 1_999
    with pytest.raises(BadFigure):
        Figures(Currency("HUF", 0)).money("1999.50")


def test_quantities_are_thousandths():
    figures = Figures(Currency("EUR", 2))
    assert [figures.quantity(text) for text in ("", "1", "0", "0.3335", "-2")] == [1_000, 1_000, 0, 334, -2_000]
    assert figures.priced("2.55", "6.0") == 1_530


def test_a_price_for_each_may_be_finer_than_money_and_the_line_is_rounded_once():
    figures = Figures(Currency("EUR", 2))
    # 41.37 litres at 1.459; rounded before, the litre would cost 1.46 and the line 0.04 more.
    assert figures.priced("1.459", "41.37") == 6_036
    assert [figures.priced("0.001", units) for units in ("4", "5", "3000", "-5")] == [0, 1, 300, -1]
    assert figures.priced("", "3") == 0
    with pytest.raises(BadFigure):
        figures.priced("1.4.5", "1")


def test_instants_take_the_files_zone_unless_they_name_their_own():
    budapest = ZoneInfo("Europe/Budapest")
    assert instant("2017-01-31 18:04:00", "", budapest).isoformat() == "2017-01-31T18:04:00+01:00"
    assert instant("2017-01-31T18:04:00Z", "", budapest).isoformat() == "2017-01-31T18:04:00+00:00"
    assert instant("31.01.2017 18:04", "%d.%m.%Y %H:%M", budapest).day == 31
    assert calendar_day("28.02.1990", "%d.%m.%Y").isoformat() == "1990-02-28"
    for text in ("yesterday", "", "0001-01-01 00:00:00"):
        with pytest.raises(BadFigure):
            instant(text, "", budapest)
