"""A card's design: as a document, in its looks, and what the designer says is wrong with it."""

import json
import subprocess
import sys
from dataclasses import replace

import pytest
from jsonschema import Draft202012Validator

from desktop.paper.cards.design import (
    Box,
    CardDesign,
    Code,
    CodeKind,
    Look,
    Mark,
    Panel,
    Picture,
    Strip,
    Text,
    filled,
)
from desktop.paper.cards.document import DesignRefused, document_of, json_schema, read_design
from desktop.paper.cards.findings import Finding
from desktop.paper.cards.grid import PRINTERS_DPI, Grid
from desktop.paper.cards.problems import find_problems
from desktop.paper.cards.ready import LAYOUTS, LOOKS, look_of, ready_design, ready_look
from desktop.widgets.shapes import SHAPES
from tests.desktop.card_samples import TEXTS, TIERS, face
from tests.house import walls

CODE = Code(box=Box(39.6, 30.9, 43, 20))


def found(*front: object, dpi: int = 300, strip: Strip | None = None, **of: object) -> dict[str, Finding]:
    """What is wrong with a white card of these elements: by code."""
    look = of.pop("look", Look(ground="#FFFFFF", ground_to="#FFFFFF", ink="#000000"))
    design = CardDesign(name="Mine", look=look, strip=strip, front=front, **of)  # type: ignore[arg-type]
    return {one.code: one for one in find_problems(design, dpi, [face(1)], {})}


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("look", LOOKS)
def test_a_ready_design_has_nothing_wrong_on_any_printer(layout: str, look: str) -> None:
    tier, shape = TIERS[look]
    for dpi in PRINTERS_DPI:
        design = ready_design(layout, ready_look(look), TEXTS, printer_dpi=dpi)
        shown = replace(face(1), tier=tier, shape=shape, name="Анна Ковалёва")
        assert find_problems(design, dpi, [shown], {}) == ()
        assert read_design(json.loads(json.dumps(document_of(design)))) == design


@pytest.mark.parametrize(
    "colour", ["#000000", "#FFFFFF", "#777777", "#FF0000", "#0000FF", "#00AA00", "#C98B63", "#9FB0B3"]
)
def test_a_tier_of_any_colour_is_legible(colour: str) -> None:
    for shape in SHAPES[:3]:
        design = ready_design("named", look_of(colour, shape), TEXTS)
        assert find_problems(design, 300, [replace(face(1), shape=shape)], {}) == ()


def test_every_mistake_of_a_document_is_named_by_its_place() -> None:
    document = document_of(ready_design("named", ready_look("gold"), TEXTS))
    document["front"][2]["size"] = 0
    document["front"][3]["colour"] = "goldish"
    document["front"][4]["module"] = "thin"
    document["back"][0]["code"] = "code39"
    document["look"]["ink"] = "ink"
    document["strip"] = {"brand": "{shop} {balance}"}
    document["wdith"] = 90
    with pytest.raises(DesignRefused) as refused:
        read_design(document)
    assert {(problem.place, problem.code) for problem in refused.value.problems} == {
        ("front[2].size", "too_small"),
        ("front[3].colour", "not_a_colour"),
        ("front[4].module", "not_a_number"),
        ("back[0].code", "not_one_of"),
        ("look.ink", "not_a_colour"),
        ("strip.brand", "no_such_field"),
        ("wdith", "unknown_field"),
    }


def test_a_presenter_may_hold_designs_and_sheets_without_qt() -> None:
    rooms = ("design", "document", "findings", "grid", "ready", "sheet_document", "sheets")
    load = "".join(f"import desktop.paper.cards.{room}\n" for room in rooms)
    said = f"{load}import sys\nsys.exit(any(name.startswith('PySide6') for name in sys.modules))"
    assert subprocess.run([sys.executable, "-c", said], cwd=walls.ROOT, check=False).returncode == 0


def test_a_document_follows_its_published_schema() -> None:
    schema = json_schema()
    Draft202012Validator.check_schema(schema)
    for layout in LAYOUTS:
        document = document_of(ready_design(layout, ready_look("vip"), TEXTS))
        assert not list(Draft202012Validator(schema).iter_errors(document))


def test_a_text_says_nothing_where_all_its_fields_are_empty() -> None:
    bearer = replace(face(0), name="", since="")
    assert filled("with us since {since}", bearer) == ""
    assert filled("{name} · {tier}", replace(bearer, tier="Gold")) == "· Gold"
    assert filled("{{as it stands}}", bearer) == "{as it stands}"
    assert filled("{number}", replace(bearer, number="2900000079199"), to_read=True) == "2 900000 079199"
    for bad in ("{number.real}", "{name!r}", "{0}", "{", "{balance}"):
        with pytest.raises(ValueError):  # noqa: PT011 (Python words these)
            filled(bad, bearer)


def test_a_card_without_a_code_is_said() -> None:
    assert list(found()) == ["no_code"]
    assert found(CODE) == {}


def test_bars_that_are_no_whole_dots_of_this_printer_are_said_with_what_will_be_printed() -> None:
    said = found(CODE, dpi=203)["module_not_whole_dots"]
    assert said.place == "front[0].module"
    assert (said.fact("module"), said.fact("nearest"), said.fact("dots")) == (0.339, 0.375, 3)
    assert found(replace(CODE, module=Grid(203).whole(0.339)), dpi=203) == {}
    assert "module_not_whole_dots" in found(replace(CODE, module=0.3))


def test_what_reaches_into_the_quiet_zone_or_onto_the_bars_is_said() -> None:
    beside = Panel(box=Box(40, 35, 4, 4))
    assert found(CODE, beside)["quiet_zone"].place == "front[0]"
    assert found(CODE, Panel(box=Box(55, 35, 4, 4))).keys() == {"code_covered"}
    assert found(beside, CODE) == {}
    assert found(CODE, Mark(box=Box(35, 32, 10, 10), shape="star")).keys() == {"quiet_zone"}
    assert found(CODE, Mark(box=Box(32, 32, 10, 10), shape="star")) == {}
    assert found(replace(CODE, box=Box(46, 30.9, 43, 20)))["quiet_zone"].fact("by") == "edge"


def test_a_code_on_colour_is_said_and_one_on_white_is_not() -> None:
    bare = replace(CODE, white=False)
    assert found(bare) == {}
    assert found(bare, look=Look()).keys() == {"code_on_colour"}
    assert found(CODE, look=Look()) == {}
    assert found(Panel(box=Box(40, 30, 5, 20)), bare)["quiet_zone"].fact("by") == "ground"


def test_a_code_whose_number_is_too_long_for_its_box_is_said_by_that_number() -> None:
    long = face(1, number="A1B2C3D4E5F6G7H8I9J0K1L2M3N4O5P6Q7R8S9T0")
    design = CardDesign(name="Mine", strip=None, front=(CODE,))
    assert [str(one) for one in find_problems(design, 300, [face(1), long], {})] == [
        f"front[0]: code_became_qr (number {long.number})"
    ]
    tiny = replace(CODE, box=Box(40, 30, 6, 20), code=CodeKind.QR)
    assert found(tiny)["code_too_small"].fact("printed") == 0.169
    assert "code_does_not_fit" in found(replace(tiny, box=Box(40, 30, 4, 20)))
    assert found(replace(CODE, box=Box(45, 30, 36, 20)))["code_too_small"].fact("printed") == 0.254
    assert found(replace(CODE, module=0.423))["code_narrowed"].fact("needs") == 47.8
    assert "bars_too_low" in found(replace(CODE, box=Box(39.6, 35, 43, 12)))


def test_text_too_small_cut_or_at_the_edge_is_said() -> None:
    assert found(CODE, Text(box=Box(5, 5, 40, 5), text="terms", size=5)).keys() == {"text_too_small"}
    assert found(CODE, Text(box=Box(5, 5, 10, 5), text="Far too long for this place", size=8)).keys() == {"text_cut"}
    assert found(CODE, Text(box=Box(1, 5, 40, 5), text="left", size=8)).keys() == {"outside_safe_zone"}
    assert found(CODE, Text(box=Box(5, 5, 40, 5), text="{name}", size=8)) == {}


def test_a_strip_whose_words_are_cut_is_said() -> None:
    said = found(CODE, strip=Strip(brand="The Very Old Bakery at the Corner of the Long Market Street, since 1802"))
    assert said["strip_text_cut"].place == "strip.brand"
    assert "text_too_small" in found(CODE, strip=Strip(size=5))
    assert (
        found(CODE, strip=Strip(), look=Look(strip="#444444", strip_ink="#777777"))["low_contrast"].fact("ratio") == 2.2
    )


def test_contrast_is_seen_on_what_really_lies_below() -> None:
    text = Text(box=Box(5, 8, 40, 6), text="{name}", colour="#FFFFFF")
    assert found(CODE, text)["low_contrast"].place == "front[1].colour"
    assert found(CODE, Panel(box=Box(3, 6, 60, 10), colour="#004444"), text) == {}
    faint = Panel(box=Box(3, 6, 60, 10), colour="#004444", opacity=0.3)
    assert "low_contrast" in found(CODE, faint, text)


def test_one_colour_that_reads_badly_is_told_once_with_its_worst_figure() -> None:
    texts = [Text(box=Box(5, top, 60, 6), text="{name}", colour="ink") for top in (8, 16)]
    grey = Panel(box=Box(3, 15, 70, 9), colour="#999999")
    design = CardDesign(name="", look=Look(ground="#FFFFFF", ground_to="#FFFFFF", ink="#AAAAAA"), front=(grey, *texts))
    told = [one for one in find_problems(design, 300, [face(1)], {}) if one.code == "low_contrast"]
    assert [(one.place, one.tone) for one in told] == [("front[2].colour", "warn")]
    assert float(told[0].fact("ratio")) < 1.5


def test_what_no_scanner_reads_is_said_in_the_worst_tone() -> None:
    assert found()["no_code"].tone == "bad"


def test_a_picture_that_is_gone_is_said() -> None:
    assert found(CODE, Picture(box=Box(5, 30, 20, 20), picture="0" * 64)).keys() == {"picture_missing"}
