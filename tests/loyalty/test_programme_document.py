"""A document with mistakes is refused with every mistake by its place; a good one is a programme with every default."""

import contextlib
import json

import jsonschema
import pytest
from hypothesis import given
from hypothesis import strategies as st

from loyalty.programme import Down, Lasts, Span, Unit
from loyalty.programme_document import ProgrammeRefused, json_schema, read

GOOD = {
    "name": "Bakery",
    "currency": {"code": "RUB"},
    "zone": "Europe/Moscow",
    "purses": [{"id": "cashback", "name": "Cashback", "unit": "money", "lasts": {"for": "months", "count": 6}}],
    "tiers": [{"id": "bronze", "name": "Bronze"}, {"id": "silver", "name": "Silver", "from": 50_000}],
    "tiers_by": {"window": "calendar_year", "down": "one_step", "grace": 30},
    "discounts": {"tier": [{"id": "tier", "name": "Tier", "percent": {"silver": 500}}]},
    "earn": [{"id": "five", "name": "5 %", "purse": "cashback", "rate": 500}],
}


def spoilt(**changes):
    return {**json.loads(json.dumps(GOOD)), **changes}


def places(document) -> set[tuple[str, str]]:
    with pytest.raises(ProgrammeRefused) as refusal:
        read(document)
    return {(problem.place, problem.code) for problem in refusal.value.problems}


def test_a_good_document_is_a_programme_with_every_default_filled_in():
    programme = read(GOOD)
    purse = programme.purse("cashback")
    assert (purse.unit, purse.scale, purse.worth, purse.returned_lasts) == (Unit.MONEY, 2, 100, 30)
    assert (purse.lifetime.lasts, purse.lifetime.count) == (Lasts.MONTHS, 6)
    assert programme.ladder is not None
    assert (programme.ladder.window.span, programme.ladder.down) == (Span.CALENDAR_YEAR, Down.ONE_STEP)


def test_every_mistake_is_named_by_its_place_not_only_the_first():
    document = spoilt(
        zone="Europe/Nowhere",
        tiers=[{"id": "a", "name": "A", "from": 1000}, {"id": "a", "name": "B", "from": 500}],
        purses=[{"id": "cashback", "name": "", "unit": "money", "scale": 2, "lasts": {"for": "days"}}],
        earn=[
            {"id": "x", "name": "X", "purse": "no such", "rate": 5.0},
            {"id": "y", "name": "Y", "purse": "cashback", "gives": 1, "at_least": 10, "below": 10, "caps": {"dya": 1}},
        ],
        surprise=True,
    )
    assert places(document) == {
        ("zone", "no_such_zone"),
        ("tiers[1].from", "not_ascending"),
        ("tiers[1].id", "id_twice"),
        ("discounts.tier[0].percent.silver", "no_such_tier"),
        ("purses[0].name", "empty"),
        ("purses[0].scale", "money_is_its_face"),
        ("purses[0].lasts.count", "missing"),
        ("earn[0].purse", "no_such_purse"),
        ("earn[0].rate", "not_a_whole_number"),
        ("earn[1].kind", "no_kind"),
        ("earn[1].below", "not_above"),
        ("earn[1].caps.dya", "unknown_field"),
        ("surprise", "unknown_field"),
    }


def test_a_problem_says_its_figures():
    with pytest.raises(ProgrammeRefused) as refusal:
        read(spoilt(tiers=[{"id": "bronze", "name": "A", "from": 1000}, {"id": "silver", "name": "B", "from": 500}]))
    assert str(refusal.value) == ("tiers[1].from: not_ascending (value 500, other tiers[0].from, below 1000)")


@pytest.mark.parametrize("document", [None, [], "x", 3, {}, {"name": 1}, {"purses": {}}, {"earn": [None]}])
def test_what_is_no_document_at_all_is_refused_too(document):
    assert places(document)


json_values = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(allow_nan=False), st.text(max_size=5)),
    lambda inner: st.one_of(
        st.lists(inner, max_size=3),
        st.dictionaries(st.sampled_from([*GOOD, "id", "name", "from", "rate", "caps", "unit", "by", "x"]), inner),
    ),
    max_leaves=20,
)


@given(json_values)
def test_anything_json_can_say_is_read_or_refused_never_a_crash(value):
    for document in (value, spoilt(earn=value), spoilt(discounts=value), spoilt(purses=[value])):
        with contextlib.suppress(ProgrammeRefused):
            assert read(document).zone == "Europe/Moscow"


@given(json_values)
def test_the_schema_refuses_no_document_that_is_read(value):
    validator = jsonschema.Draft202012Validator(json_schema())
    for document in (GOOD, spoilt(tiers_by=value), spoilt(discounts=value)):
        try:
            read(document)
        except ProgrammeRefused:
            continue
        validator.validate(document)


def test_the_schema_is_a_schema_and_knows_the_defaults():
    schema = json_schema()
    jsonschema.Draft202012Validator.check_schema(schema)
    purse = schema["properties"]["purses"]["items"]["properties"]
    assert purse["returned_lasts"]["default"] == 30
    assert json.loads(json.dumps(schema)) == json.loads(json.dumps(schema, default=str))
