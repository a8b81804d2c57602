"""What the trial of a scanner finds out: every way of being set wrongly has a name, and a right one is left alone."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.scanning.heard import Heard
from desktop.scanning.trial import CODES, Finding, Fit, Layout, Name, Trial, recognised
from loyalty.card_number import is_ean13
from tests.desktop.layouts import LAYOUTS, struck


def on(layout: str, code: str) -> str:
    """What this layout writes where a US keyboard's keys for the code are struck."""
    return "".join(struck(sign, layout)[2] if sign.isalnum() else sign for sign in code)


def typed(name: Name, layout: str = "us", *, before: str = "", after: str = "", gap_ms: int = 4) -> Heard:
    came = before + CODES[name] + after
    gaps = (gap_ms,) * (len(came) - 1)
    return Heard(source="keyboard", read=came, keys=came, text=on(layout, came), gaps_ms=gaps)


def tried(*heard: Heard) -> Trial:
    trial = Trial()
    for one in heard:
        fit = recognised(one)
        assert fit is not None, one
        trial = trial.with_fit(fit)
    return trial


def all_typed(layout: str = "us", *, before: str = "", after: str = "", gap_ms: int = 4) -> Trial:
    return tried(*(typed(name, layout, before=before, after=after, gap_ms=gap_ms) for name in CODES))


def found(trial: Trial, prefix: str = "", suffix: str = "") -> list[tuple[str, str]]:
    return [(finding.code, finding.detail) for finding in trial.report(prefix, suffix).findings]


def test_the_three_codes_show_what_they_are_for() -> None:
    assert is_ean13(CODES["ean13"])
    assert set(CODES["ean13"]) == set("0123456789")
    assert {"A", "z", "Q", "y", "W", "m", "-", "0"} <= set(CODES["code128"])


@pytest.mark.parametrize(
    ("layout", "called"),
    [("us", "qwerty"), ("ru", "cyrillic"), ("hu", "qwertz"), ("ro", "qwerty"), ("fr", "azerty")],
)
def test_a_scanner_that_is_set_right_is_left_alone_on_every_layout(layout: str, called: Layout) -> None:
    report = all_typed(layout).report()
    assert report.findings == ()
    assert report.left == ()
    assert report.facts.layout == called
    assert (report.facts.gap_ms, report.facts.before, report.facts.after, report.facts.end) == (4, "", "", "enter")
    assert set(LAYOUTS) == {"us", "ru", "hu", "ro", "fr"}


def test_nothing_is_said_about_what_has_not_been_scanned() -> None:
    assert Trial().report().left == ("ean13", "code128", "qr")
    trial = tried(typed("code128", before="~"))
    assert trial.report().left == ("ean13", "qr")
    assert found(trial) == []


def test_a_sign_before_or_after_every_code_is_offered_and_once_set_is_right() -> None:
    trial = all_typed("ru", before="~#", after="!")
    assert found(trial) == [("prefix", "~#"), ("suffix", "!")]
    assert found(trial, "~#", "!") == []
    assert found(trial, "~", "!") == [("prefix", "~#")]
    assert found(all_typed(), "~", "!") == [("prefix_gone", "~"), ("suffix_gone", "!")]


def test_a_letter_that_says_the_kind_of_each_code_is_to_be_switched_off() -> None:
    trial = tried(typed("ean13", before="d"), typed("code128", before="j"), typed("qr", before="s"))
    assert found(trial) == [("code_kind", "d j s")]
    standard = tried(typed("ean13", before="~]E0"), typed("code128", before="~]C0"), typed("qr", before="~]Q1"))
    assert found(standard, "~") == [("aim", "")]


def test_a_frame_nobody_sees_comes_off_a_serial_code_and_is_wrong_from_a_keyboard() -> None:
    framed = [replace(typed(name, before="\x02", after="\x03")) for name in CODES]
    assert ("hidden", "") in found(tried(*framed))
    assert found(tried(*(Heard(source="serial", read=h.read, text=h.read) for h in framed))) == [("framed", "")]


def test_too_slow_is_said_with_the_gap_and_nearly_too_slow_too() -> None:
    assert found(all_typed(gap_ms=60)) == [("slow", "60")]
    assert found(all_typed(gap_ms=30)) == [("near", "30")]
    assert found(all_typed(gap_ms=130)) == [("too_slow", "130")]
    unended = tried(*(replace(typed(name, gap_ms=60), end="pause") for name in CODES))
    assert found(unended) == [("too_slow", "60"), ("no_enter", "")]
    assert all_typed(gap_ms=60).report().changes == (Finding("slow", "change", "60"),)


def test_a_missing_enter_is_worth_a_word_and_no_more() -> None:
    trial = tried(*(replace(typed(name), end="pause") for name in CODES))
    assert found(trial) == [("no_enter", "")]
    assert trial.report().changes == ()
    assert found(tried(*(replace(typed(name), end="tab") for name in CODES))) == []


@pytest.mark.parametrize(
    ("name", "keys", "layout"),
    [
        ("ean13", "5`123456789``", "qwertz"),
        ("code128", "AyQ/zWm/`9", "qwertz"),
        ("ean13", "%)!@#$%^&*())", "azerty"),
        ("code128", "QwA6yZ;6)(", "azerty"),
    ],
)
def test_a_scanner_set_to_another_countrys_keyboard_is_named(name: Name, keys: str, layout: str) -> None:
    trial = tried(Heard(source="keyboard", read=keys, keys=keys, text=keys, gaps_ms=(4,)))
    assert found(trial) == [("layout", layout)]
    # Where the computer has that layout too, the text is right and the keys are not.
    trial = tried(Heard(source="keyboard", read=keys, keys=keys, text=CODES[name], gaps_ms=(4,)))
    assert found(trial) == [("layout", "")]


def test_letters_in_the_wrong_case_are_said_and_caps_lock_does_not_matter() -> None:
    code = CODES["code128"]
    inverted = Heard(source="keyboard", read=code.swapcase(), keys=code.swapcase(), text=code, gaps_ms=(4,))
    assert "by_text" in [fit.how for fit in tried(inverted).fits]
    assert found(tried(replace(inverted, text=code.swapcase()))) == [("case", "code128")]
    assert found(tried(replace(inverted, read=code.upper(), text="", keys=code.upper()))) == [("one_case", "code128")]
    assert found(tried(replace(inverted, read=code, keys=code, text=code.swapcase()))) == [("caps", "")]


def test_a_code_that_is_cut_or_lacks_its_check_digit_is_said() -> None:
    code = CODES["ean13"]
    assert found(tried(Heard(source="serial", read=code[:-1], text=code[:-1]))) == [("no_check_digit", "ean13")]
    assert found(tried(Heard(source="serial", read=code[2:], text=code[2:]))) == [("cut", "ean13")]


def test_a_code_that_is_not_read_is_said_and_no_qr_codes_are_no_fault() -> None:
    trial = tried(typed("ean13"), typed("code128")).without("qr")
    assert trial.report().left == ()
    assert found(trial) == [("no_qr", "")]
    assert trial.report().changes == ()
    assert found(trial.without("code128")) == [("unread", "code128"), ("no_qr", "")]
    assert found(trial.with_fit(recognised(typed("qr")) or trial.fits[0])) == []


@given(st.text(max_size=40), st.text(max_size=40), st.text(max_size=40), st.lists(st.integers(0, 400), max_size=5))
def test_whatever_comes_is_one_of_the_codes_or_none(read: str, keys: str, text: str, gaps: list[int]) -> None:
    fit = recognised(Heard(source="keyboard", read=read, keys=keys, text=text, gaps_ms=tuple(gaps)))
    assert fit is None or isinstance(fit, Fit)
    if fit is not None:
        Trial().with_fit(fit).report("~", "")
