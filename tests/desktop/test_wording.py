"""Figures, days, phones and reasons, as each language writes them."""

import ast
import re
import subprocess
import sys
import time
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from babel import Locale
from hypothesis import given
from hypothesis import strategies as st

from desktop.wording import figures, mistakes, moments, problems, reasons
from desktop.wording.figures import money, percent, points, quantity
from desktop.wording.phones import phone
from desktop.wording.reasons import Tone, word_reason, word_row
from desktop.wording.spending import word_denied
from desktop.wording.words import LANGUAGES, Words, words_of
from loyalty.money import Currency
from loyalty.programme import Purse, Unit
from loyalty.reasons import Reason, Why
from tests.desktop import paper_day
from tests.desktop.paper_day import PLACES

ROOT = Path(__file__).parents[2]
RUB, HUF, RON, EUR, GBP = (
    Currency("RUB", 2),
    Currency("HUF", 0),
    Currency("RON", 2),
    Currency("EUR", 2),
    Currency("GBP", 2),
)
POINTS = Purse(id="p", name="Points", unit=Unit.POINTS)
TENTHS = Purse(id="t", name="Points", unit=Unit.POINTS, scale=1)


def words(language: str, currency: Currency = RUB, country: str = "") -> Words:
    return Words(language=language, currency=currency, zone="Europe/Moscow", country=country, purses=(POINTS, TENTHS))


def spaced(text: str) -> str:
    """With plain spaces, so that expectations can be read."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@pytest.mark.parametrize(
    ("minor", "currency", "language", "written"),
    [
        (145_000, RUB, "ru", "1 450,00 ₽"),
        (145_000, RUB, "en", "1,450.00 ₽"),
        (-9_730, RUB, "ru", "−97,30 ₽"),
        (1_999, HUF, "hu", "1 999 Ft"),
        (1_999, HUF, "en", "1,999 Ft"),
        (123_456, RON, "ro", "1.234,56 lei"),
        (123_456, EUR, "ro", "1.234,56 €"),
        (-320, GBP, "en", "−£3.20"),
        (5, EUR, "en", "€0.05"),
        (0, RUB, "hu", "0,00 ₽"),
        (100, Currency("CHF", 2), "en", "1.00 CHF"),
    ],
)
def test_money_is_written_as_people_do(minor: int, currency: Currency, language: str, written: str) -> None:
    assert spaced(money(minor, currency, language)) == written


def test_money_may_carry_its_sign_and_leave_its_currency() -> None:
    assert money(4_963, RUB, "en", signed=True, symbol=False) == "+49.63"
    assert money(-300_00, GBP, "en", signed=True) == "−£300.00"
    assert money(300_00, GBP, "en", signed=True) == "+£300.00"
    assert money(0, GBP, "en", signed=True) == "£0.00"


@given(st.integers(-(10**18), 10**18), st.sampled_from(LANGUAGES), st.integers(0, 4))
def test_a_written_number_keeps_every_digit(value: int, language: str, decimals: int) -> None:
    written = figures.number(value, decimals, language)
    digits = "".join(re.findall(r"\d", written))
    assert int(digits) == abs(value)
    assert written.startswith("−") == (value < 0)


@pytest.mark.parametrize("language", LANGUAGES)
def test_signs_stand_where_babel_puts_them(language: str) -> None:
    locale = Locale.parse(figures.LOCALES[language])
    symbols, percents = locale.number_symbols["latn"], locale.percent_formats[None].pattern
    assert figures.SIGNS[language] == figures.Signs(
        group=symbols["group"],
        decimal=symbols["decimal"],
        percent_gap=percents[percents.index("%") - 1].replace("0", ""),
        sign_before=locale.currency_formats["standard"].pattern.startswith("\u00a4"),
    )


@pytest.mark.parametrize(
    ("rate", "language", "written"),
    [(700, "en", "7%"), (700, "ru", "7 %"), (250, "hu", "2,5%"), (75, "ro", "0,75 %"), (10_000, "en", "100%")],
)
def test_percents_have_no_idle_noughts(rate: int, language: str, written: str) -> None:
    assert spaced(percent(rate, language)) == written


@pytest.mark.parametrize(("thousandths", "written"), [(1_000, "1"), (500, "0,5"), (1_275, "1,275"), (0, "0")])
def test_quantities_have_no_idle_noughts(thousandths: int, written: str) -> None:
    assert quantity(thousandths, "ru") == written


@pytest.mark.parametrize(
    ("language", "amount", "written"),
    [
        ("en", 1, "1 point"),
        ("en", 539, "539 points"),
        ("ru", 1, "1 балл"),
        ("ru", 3, "3 балла"),
        ("ru", 539, "539 баллов"),
        ("ru", 1_000_021, "1 000 021 балл"),
        ("ru", 5_000_000_003, "5 000 000 003 балла"),
        ("hu", 7, "7 pont"),
        ("ro", 1, "1 punct"),
        ("ro", 19, "19 puncte"),
        ("ro", 20, "20 de puncte"),
    ],
)
def test_points_are_counted_in_the_plural_forms_of_each_language(language: str, amount: int, written: str) -> None:
    assert spaced(points(amount, POINTS, words(language))) == written


def test_a_fraction_of_a_point_has_its_own_form() -> None:
    assert points(27, TENTHS, words("ru")) == "2,7 балла"
    assert points(50, TENTHS, words("ru")) == "5,0 баллов"
    assert points(27, TENTHS, words("en"), signed=True) == "+2.7 points"


def test_a_purse_of_money_is_written_as_money() -> None:
    purse = Purse(id="m", name="Cashback", unit=Unit.MONEY, scale=2)
    assert spaced(points(4_963, purse, words("ru"))) == "49,63 ₽"


def test_moments_are_read_in_the_shops_zone() -> None:
    now = datetime(2026, 11, 14, 21, 30, tzinfo=UTC)  # Half past midnight of the 15th in Moscow.
    english = words("en")
    assert moments.moment(now, english, now=now) == "Today 00:30"
    assert moments.moment(datetime(2026, 11, 14, 8, 42, tzinfo=UTC), english, now=now) == "Yesterday 11:42"
    assert moments.moment(datetime(2026, 11, 3, 8, 42, tzinfo=UTC), english, now=now) == "3 Nov"
    assert moments.moment(datetime(2025, 11, 3, 8, 42, tzinfo=UTC), english, now=now) == "3 Nov 2025"
    assert moments.stamp(now, words("ru")) == "15.11.2026 00:30"
    assert moments.stamp(now, words("hu")) == "2026. 11. 15. 00:30"


def test_days_and_weekdays() -> None:
    assert moments.day(date(2026, 11, 14), words("ro"), today=date(2026, 1, 1)) == "14 nov."
    assert moments.day(date(2026, 11, 14), words("hu")) == "2026. nov. 14."
    assert moments.weekdays((0, 1, 2, 3, 4, 6), words("en")) == "Mon–Fri, Sun"
    assert moments.weekdays((5, 6), words("ru")) == "сб, вс"


@pytest.mark.parametrize(
    ("number", "country", "written"),
    [
        ("+79161234567", "RU", "+7 916 123-45-67"),
        ("+36201234567", "HU", "06 20 123 4567"),
        ("+36201234567", "RO", "+36 20 123 4567"),
        ("+40721234567", "RO", "0721 234 567"),
        ("not a number", "RO", "not a number"),
    ],
)
def test_phones_are_grouped_as_their_country_writes_them(number: str, country: str, written: str) -> None:
    assert phone(number, words("en", country=country)) == written


FULL = Reason(
    why=Why.DISCOUNT,
    rule="r",
    name="Autumn",
    purse="p",
    tier="g",
    other="Gold",
    taken=97_30,
    missing=3,
    limit=500,
    points=21,
    missing_points=2,
    asked=22,
    rate=700,
    per=10_00,
    day=date(2026, 11, 14),
    at=datetime(2026, 11, 14, 15, 0, tzinfo=UTC),
    code="7K3M2Q9XRT",
    line=0,
    weekdays=(1, 2, 3, 4),
)


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("why", Why)
def test_every_reason_is_a_sentence_in_every_language(why: Why, language: str) -> None:
    place = PLACES[language]
    for visits in (False, True):
        reason = Reason(**{**{f: getattr(FULL, f) for f in Reason.__slots__}, "why": why, "visits": visits})
        said = word_reason(reason, words_of(paper_day.programme(place), language=language))
        assert said
        assert not set("{}") & set(said)
        assert "None" not in said
        # A date may end in a dot of its own.
        assert ".." not in said
        row = word_row(reason, words(language))
        assert (row.tone is Tone.GIVEN) or not row.figure


def test_reasons_read_as_the_till_says_them() -> None:
    english = words_of(paper_day.programme(PLACES["en"]), language="en")
    discount = Reason(why=Why.DISCOUNT, rule="t", name="Gold discount", taken=97_30, rate=700)
    assert word_reason(discount, english) == "Gold discount 7%: −£97.30"
    row = word_row(discount, english)
    assert (row.label, row.figure) == ("Gold discount 7%", "−£97.30")
    named = Reason(why=Why.DISCOUNT, rule="t", name="Gold 7 %", taken=97_30, rate=700)
    assert word_row(named, english).label == "Gold 7 %"
    step = Reason(why=Why.MISSING_FOR_STEP, rule="c", missing=1_40, rate=700)
    assert word_reason(step, english) == "£1.40 more for 7%."
    visits = Reason(why=Why.MISSING_FOR_STEP, rule="c", missing=1, rate=700, visits=True)
    assert word_reason(visits, english) == "1 more visit for 7%."
    tier = Reason(why=Why.MISSING_FOR_TIER, tier="g", missing=2_780_00)
    assert word_reason(tier, english) == "£2,780.00 more this year for Gold."


@pytest.mark.parametrize(
    ("reason", "said"),
    [
        (
            Reason(why=Why.ENDED_AT, name="Happy hour", at=datetime(2026, 11, 14, 15, tzinfo=UTC)),
            "Happy hour ended at 17:00.",
        ),
        (Reason(why=Why.NOT_TODAY, name="Happy hour", weekdays=(1, 2, 3, 4)), "Happy hour: only Mon–Thu."),
        (Reason(why=Why.STARTS_ON, name="Sale", day=date(2026, 11, 27)), "Sale begins on 27 Nov 2026."),
        (Reason(why=Why.FOR_TIER, name="Cake day", tier="g"), "Cake day: from Gold on."),
        (Reason(why=Why.VISITS_TO_GO, name="Tenth coffee", missing=2, visits=True), "2 more visits for Tenth coffee."),
        (Reason(why=Why.MISSING_UNITS, name="2+1", missing=1), "1 more piece for 2+1."),
        (
            Reason(why=Why.BUDGET_USED, name="Autumn", taken=0, limit=500_00),
            "Autumn is over: all of its £500.00 is given.",
        ),
        (
            Reason(why=Why.NOT_TOGETHER, name="Gold", rate=700, taken=7_00, other="Coupon day"),
            "Coupon day counts instead of Gold 7%, which would take −£7.00.",
        ),
        (Reason(why=Why.COUPON_USED, code="7K3M2Q9XRT"), "Coupon 7K3M2 Q9XRT was used already."),
        (Reason(why=Why.COUPON_UNKNOWN, code="WELCOME"), "Coupon WELCOME is not known here. Compare its signs."),
        (Reason(why=Why.GIFT_NOT_YET, name="Mug", purse="points", missing_points=305), "30.5 points more for Mug."),
        (
            Reason(why=Why.MISSING_FOR_TIER, tier="g", missing_points=30, purse="points"),
            "3.0 points more this year for Gold.",
        ),
        (Reason(why=Why.MISSING_FOR_TIER, tier="g", missing=3, visits=True), "3 more visits this year for Gold."),
        (
            Reason(why=Why.ONLY_FOR_TIER, name="Wine club", tier="g", line=1),
            "Line 2 is sold only from Gold on (Wine club). Take it out.",
        ),
    ],
)
def test_what_came_close_says_what_is_missing(reason: Reason, said: str) -> None:
    assert spaced(word_reason(reason, words_of(paper_day.programme(PLACES["en"]), language="en"))) == said


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_code_of_a_bad_document_has_a_sentence_of_its_own(language: str) -> None:
    """The codes are read from where documents are checked."""
    source = "".join(file.read_text(encoding="utf-8") for file in sorted((ROOT / "loyalty").glob("**/*.py")))
    codes = set(re.findall(r'problem\(\s*problems,\s*[^"\n]*?(?:f?"[^"]*")?,\s*"(\w+)"', source)) | {
        "no_kind",
        "not_an_hour",
        "not_a_day_of_the_year",
        "no_such_coupon",
        "visits_or_receipt",
        "ends_before_it_starts",
        "no_hours",
    }
    assert len(codes) > 20
    unheard = mistakes.word_mistake("unheard", {}, words("en")).replace("unheard", "{}")
    facts = dict.fromkeys(("words", "campaign", "purse", "tier", "zone", "id", "below", "left", "shop", "why"), "x")
    for code in codes:
        assert mistakes.word_mistake(code, facts, words("en")) != unheard.format(code), code
        assert mistakes.word_mistake(code, facts, words(language))


@pytest.mark.parametrize("language", LANGUAGES)
def test_problems_say_what_to_do(language: str) -> None:
    said = [
        problems.word_books_problem(code, words(language), path="shop.books")
        for code in ("not_books", "newer", "read_only", "disk_full", "damaged", "busy", "missing", "unheard")
    ]
    said += [
        problems.word_card_problem(problem, words(language), number="123", replaced_by=by, since=since)
        for problem in (
            "unknown",
            "malformed",
            "spoiled",
            "fresh",
            "blocked",
            "lost",
            "stolen",
            "damaged",
            "replaced",
            "x",
        )
        for by in ("", "456")
        for since in (None, date(2026, 3, 3))
    ]
    assert all(re.search(r"[.;:] \S", sentence) for sentence in said)
    assert not any(set("{}") & set(sentence) for sentence in said)


def test_wording_a_quote_takes_no_time_that_a_hand_would_feel() -> None:
    """A quote is worded at each keystroke: 40 reasons well within a frame of the screen."""
    quote = paper_day.quoted(PLACES["ru"])
    russian = paper_day.words(PLACES["ru"])
    many = quote.reasons * (40 // len(quote.reasons) + 1)
    [word_row(reason, russian) for reason in many]
    started = time.perf_counter()
    for _ in range(5):
        [word_row(reason, russian) for reason in many]
    assert (time.perf_counter() - started) / 5 < 0.016


def test_every_kind_of_reason_has_its_place() -> None:
    assert set(reasons._SENTENCES) == set(Why)


def test_texts_are_asked_of_words_so_that_they_are_gathered() -> None:
    """The translation's context is the variable's name (desktop/wording/words.py)."""
    for room in ("wording", "paper"):
        for file in (ROOT / "desktop" / room).glob("*.py"):
            for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
                if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr == "tr":
                    assert ast.unparse(node.func.value) == "words", f"{file.name}:{node.lineno}"


def test_every_code_that_the_books_refuse_with_has_a_sentence_of_its_own() -> None:
    """The codes are read from where they are raised, so that a new one is missed here and not at a till."""
    source = "".join(file.read_text(encoding="utf-8") for file in sorted((ROOT / "db" / "ledger").glob("*.py")))
    codes = set(re.findall(r'\bcode = "(\w+)"', source)) | set(re.findall(r'Refused\("(\w+)"\)', source))
    assert len(codes) > 10
    unheard = problems.word_refusal("unheard", words("en")).replace("unheard", "{}")
    assert {
        code for code in codes - {"refused"} if problems.word_refusal(code, words("en")) == unheard.format(code)
    } == set()


def test_wording_brings_in_nothing_that_is_felt_at_the_start() -> None:
    """The window is ready to scan in 1.5 s: Babel, phone numbers, bar codes and pictures wait until they are used."""
    asked = (
        "import sys, desktop.wording.reasons, desktop.wording.moments, desktop.wording.phones;"
        "import desktop.wording.problems, desktop.paper.sale_slip, desktop.paper.slip_text;"
        "print(sorted({'babel', 'phonenumbers', 'barcode', 'PIL', 'PySide6.QtGui'} & set(sys.modules)))"
    )
    told = subprocess.run([sys.executable, "-c", asked], cwd=ROOT, capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"


def test_how_much_may_be_spent_while_the_hub_is_away_is_said_where_it_is_refused():
    def said(at_risk):
        return word_denied("away", words("en", GBP), spendable={}, purses=True, coupons=False, at_risk=at_risk)

    assert "£7.00 at most for this card today, and £10.00 are left" in said((700, 1_000))
    assert "is used up" in said((0, 0))
    assert said(None).startswith("Points cannot be spent")
    nothing = word_denied("not_enough", words("en"), spendable={"bonus": 0}, purses=True, coupons=False)
    assert nothing == "Nothing is left: it was spent at another till."
