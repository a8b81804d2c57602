"""Reading a scanner's burst: the same number on every layout, and typing is never taken for a scan."""

import random
import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.scanning.bursts import (
    CLOCK_TURN,
    EVDEV_OFFSET,
    GAP_MS,
    LONGEST,
    SHORTEST,
    SLOW_PAUSE_MS,
    Burst,
    Ear,
    Stroke,
    Verdict,
    bare,
    by_key,
    read,
)
from desktop.scanning.heard import Heard
from tests.desktop.layouts import LAYOUTS, struck

ENTER = "\r"


def strokes(code: str, layout: str = "us", *, offset: int = EVDEV_OFFSET, step_ms: int = 4) -> list[Stroke]:
    made = []
    for at, sign in enumerate(code):
        key, shift, text = struck(sign, layout)
        made.append(Stroke(key + offset, text, shift, 1_000 + at * step_ms))
    return made


def enter(at_ms: int) -> Stroke:
    return Stroke(28 + EVDEV_OFFSET, ENTER, at_ms=at_ms, ends=True)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("offset", [0, EVDEV_OFFSET])
def test_every_layout_gives_the_same_number(layout: str, offset: int) -> None:
    assert read(strokes("2900000012345", layout, offset=offset), offset) == "2900000012345"
    everything = string.digits + string.ascii_letters
    assert read(strokes(everything, layout, offset=offset), offset) == everything


@pytest.mark.parametrize("layout", LAYOUTS)
@given(code=st.text(string.digits + string.ascii_letters, min_size=1, max_size=40))
def test_any_code_128_reads_the_same_on_every_layout(layout: str, code: str) -> None:
    assert read(strokes(code, layout), EVDEV_OFFSET) == code


def test_the_number_pad_and_the_signs_of_code_128_are_read_by_key() -> None:
    pad = [Stroke(key + EVDEV_OFFSET, "") for key in (79, 80, 81, 75, 76, 77, 71, 72, 73, 82)]
    assert read(pad, EVDEV_OFFSET) == "1234567890"
    row = [Stroke(key + EVDEV_OFFSET, "?") for key in (12, 52, 53, 57)]
    assert read(row, EVDEV_OFFSET) == "-./ "
    assert by_key(Stroke(98 + EVDEV_OFFSET, ""), EVDEV_OFFSET) == "/"


def test_a_key_without_a_number_is_read_by_its_text() -> None:
    assert read([Stroke(0, sign) for sign in "2900000012345"], EVDEV_OFFSET) == "2900000012345"


def test_a_scanner_set_to_a_french_layout_strikes_shift_for_every_digit_and_is_read_by_text() -> None:
    keys = [Stroke(int(sign) + 1 + EVDEV_OFFSET if sign != "0" else 11 + EVDEV_OFFSET, sign, True) for sign in "290017"]
    assert read(keys, EVDEV_OFFSET) == "290017"


@given(st.lists(st.builds(Stroke, code=st.integers(-1, 2**32), text=st.text(max_size=3), shift=st.booleans())))
def test_reading_never_fails(keys: list[Stroke]) -> None:
    assert isinstance(read(keys, EVDEV_OFFSET), str)


def test_a_fast_burst_ended_by_enter_is_a_scan_and_the_enter_goes_with_it() -> None:
    burst = Burst(EVDEV_OFFSET)
    keys = strokes("2900000012345")
    assert [burst.press(key) for key in keys] == [Verdict.HELD] * 13
    assert burst.press(enter(keys[-1].at_ms + GAP_MS)) is Verdict.SCANNED
    assert burst.code == "2900000012345"
    assert not burst.holding


def test_a_scanner_without_a_suffix_is_ended_by_the_pause() -> None:
    burst = Burst(EVDEV_OFFSET)
    for key in strokes("290000"):
        burst.press(key)
    assert burst.pause() is Verdict.SCANNED
    assert burst.code == "290000"


@pytest.mark.parametrize("length", range(1, SHORTEST))
def test_fewer_characters_are_typing_however_fast(length: int) -> None:
    burst = Burst(EVDEV_OFFSET)
    for key in strokes("2" * length, step_ms=1):
        assert burst.press(key) is Verdict.HELD
    assert burst.press(enter(1_000 + length)) is Verdict.TYPED
    assert burst.press(enter(1_000 + length)) is Verdict.PASSED


def test_the_gap_decides_to_the_millisecond() -> None:
    for gap, verdict in ((GAP_MS, Verdict.HELD), (GAP_MS + 1, Verdict.TYPED)):
        burst = Burst(EVDEV_OFFSET)
        burst.press(Stroke(10, "1", at_ms=5_000))
        assert burst.press(Stroke(11, "2", at_ms=5_000 + gap)) is verdict


def test_time_stamps_may_start_again_in_the_middle_of_a_scan() -> None:
    burst = Burst(EVDEV_OFFSET)
    for at, key in enumerate(strokes("2900000012345")):
        assert burst.press(Stroke(key.code, key.text, at_ms=(CLOCK_TURN - 20 + at * 4) % CLOCK_TURN)) is Verdict.HELD
    assert burst.pause() is Verdict.SCANNED


def test_shift_on_its_own_belongs_to_the_next_stroke() -> None:
    burst = Burst(EVDEV_OFFSET)
    shift = Stroke(50, "", at_ms=1_000, silent=True)
    assert burst.press(shift) is Verdict.PASSED
    for at, sign in enumerate("AB12CD"):
        key, shifted, text = struck(sign, "ru")
        assert burst.press(Stroke(key + EVDEV_OFFSET, text, shifted, 1_001 + at * 4)) is Verdict.HELD
        assert burst.press(Stroke(50, "", at_ms=1_003 + at * 4, silent=True)) is Verdict.HELD
    assert burst.pause() is Verdict.SCANNED
    assert burst.code == "AB12CD"


def test_prefix_and_suffix_are_taken_off_and_a_prefix_makes_short_codes_scans() -> None:
    burst = Burst(EVDEV_OFFSET, prefix="q", suffix="z")
    for key in strokes("q42z"):
        burst.press(key)
    assert burst.pause() is Verdict.SCANNED
    assert burst.code == "42"
    for key in strokes("2900000012345"):
        burst.press(key)
    assert burst.pause() is Verdict.SCANNED
    assert burst.code == "2900000012345"


def test_an_endless_burst_is_dropped_rather_than_typed() -> None:
    burst = Burst(EVDEV_OFFSET)
    for at in range(LONGEST + 1):
        burst.press(Stroke(10, "1", at_ms=1_000 + at))
    assert burst.pause() is Verdict.SCANNED
    assert burst.code == ""


def test_ten_thousand_random_bursts_never_trip_it() -> None:
    dice = random.Random(20_261_121)
    burst = Burst(EVDEV_OFFSET)
    now = 0
    for _ in range(10_000):
        for _ in range(dice.randrange(1, 30)):
            now += dice.choice((0, 1, 4, 30, GAP_MS, GAP_MS + 1, 400))
            text = chr(dice.choice((dice.randrange(256), dice.randrange(0xD800), dice.randrange(0xE000, 0x110000))))
            stroke = Stroke(
                dice.choice((0, dice.randrange(256), dice.randrange(2**32))),
                text,
                dice.random() < 0.2,
                now % CLOCK_TURN,
                ends=dice.random() < 0.05,
                silent=dice.random() < 0.05,
            )
            if burst.press(stroke) is Verdict.TYPED:
                assert burst.press(stroke) is not Verdict.TYPED
        burst.pause()
        assert not burst.holding


def hear(struck_keys: list[Stroke]) -> list[Heard]:
    ear = Ear(EVDEV_OFFSET)
    return [heard for stroke in struck_keys if (heard := ear.press(stroke)) is not None]


def test_what_is_too_slow_for_a_scan_is_heard_all_the_same() -> None:
    slow = strokes("2900000012345", "ru", step_ms=120)
    (heard,) = hear([*slow, enter(slow[-1].at_ms + 120)])
    assert heard.read == heard.keys == "2900000012345"
    assert heard.gaps_ms == (120,) * 12
    assert heard.end == "enter"


def test_a_long_pause_or_a_tab_ends_what_is_heard() -> None:
    first, second = strokes("2900000012345"), strokes("Ab7zQ9y", "ru")
    second = [Stroke(s.code, s.text, s.shift, s.at_ms + 1_000 + SLOW_PAUSE_MS) for s in second]
    tab = Stroke(15 + EVDEV_OFFSET, "\t", at_ms=second[-1].at_ms + 4, ends=True, tab=True)
    heard = hear([*first, *second, tab])
    assert [(h.read, h.end) for h in heard] == [("2900000012345", "pause"), ("Ab7zQ9y", "tab")]
    assert heard[1].text == "Фи7яЙ9н"


def test_a_frame_of_signs_that_no_key_writes_is_heard_and_comes_off() -> None:
    code = strokes("2900000012345")
    stx, etx = Stroke(48 + EVDEV_OFFSET, "\x02", at_ms=996), Stroke(46 + EVDEV_OFFSET, "\x03", at_ms=1_060)
    (heard,) = hear([stx, *code, etx, enter(1_064)])
    assert heard.read == "\x022900000012345\x03"
    assert bare(heard.read, "", "") == "2900000012345"


@pytest.mark.parametrize(
    ("came", "code"),
    [
        ("]E02900000012345", "2900000012345"),
        ("]Q3Ab-1", "Ab-1"),
        ("~]C1x\x1dy$", "xy"),
        ("]E0", "]E0"),
        ("a]C1b", "a]C1b"),
    ],
)
def test_the_sign_of_a_codes_kind_comes_off_by_itself(came: str, code: str) -> None:
    assert bare(came, "~", "$") == code


@pytest.mark.parametrize(
    ("typed", "step_ms", "verdict"),
    [
        ("2900000012345", 100, Verdict.SCANNED),
        ("2900000012345", 120, Verdict.TYPED),
        ("annaberg", 100, Verdict.TYPED),
        ("4521", 100, Verdict.TYPED),
        ("2900000012345", 4, Verdict.SCANNED),
    ],
)
def test_where_a_slow_scanner_is_waited_for_only_a_whole_code_and_its_enter_are_a_scan(typed, step_ms, verdict) -> None:
    made = strokes(typed, step_ms=step_ms)
    burst = Burst(EVDEV_OFFSET, gap_ms=110)
    verdicts = [burst.press(stroke) for stroke in [*made, enter(made[-1].at_ms + step_ms)]]
    assert next(said for said in verdicts if said is not Verdict.HELD) is verdict
    assert burst.code == (typed if verdict is Verdict.SCANNED else "")
    for stroke in made:
        burst.press(stroke)
    assert burst.pause() is (Verdict.SCANNED if step_ms == 4 else Verdict.TYPED), "without its Enter it is a hand's"
