"""A coupon given as thanks can be handed over on paper: to the printer, or as a PDF where there is none."""

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from desktop.parts import News
from desktop.till.presenter.thanks import Thanked, ThanksFace
from desktop.till.screen.thank_form import ThankForm
from desktop.till.slip_desk import SlipDesk
from tests.desktop import paper_day, paper_promises
from tests.desktop.paper_day import PLACES


def parts(folder: Path, printer: str, told: list[News]) -> Any:
    """Work is done at once, in place."""

    def work(job: Callable[..., Any], done: Callable[[Any], None], failed: Callable[[Exception], None]) -> None:
        try:
            answer = job(progress=lambda done, of: None)
        except OSError as error:
            failed(error)
        else:
            done(answer)

    now = SimpleNamespace(slip_printer=printer, papers=lambda: folder)
    return SimpleNamespace(
        workplace=paper_day.workplace(PLACES["ro"]), settings=SimpleNamespace(now=now), work=work, news=told.append
    )


def test_the_paper_is_offered_once_the_coupon_is_given(qtbot: QtBot) -> None:
    words = paper_promises.words(PLACES["en"])
    form = ThankForm(lambda: words)
    qtbot.addWidget(form)
    form.show_thanks(ThanksFace())
    assert form.paper.isHidden()
    coupon = paper_promises.issued(PLACES["en"], reason="a kind word")
    form.show_thanked(Thanked(coupon=coupon))
    assert not form.paper.isHidden()
    with qtbot.waitSignal(form.paper_wanted) as asked:
        form.paper.click()
    assert asked.args == [coupon]
    form.begin()
    assert form.paper.isHidden()


@pytest.mark.parametrize("printer", ["", "printed.bin"])
def test_it_goes_to_the_printer_or_into_a_pdf(qtbot: QtBot, tmp_path: Path, printer: str) -> None:
    told: list[News] = []
    out = tmp_path / printer if printer else tmp_path
    desk = SlipDesk(parts(tmp_path, str(out) if printer else "", told))
    if printer:
        out.touch()
    coupon = paper_promises.issued(PLACES["ro"], reason="o vorbă bună")
    # The window may speak another language than the shop: the coupon is the customer's.
    desk.put_coupon_on_paper(coupon, paper_promises.words(PLACES["ro"]))
    if printer:
        assert out.stat().st_size > 1_000
        assert told == []
    else:
        assert (tmp_path / f"slip-{coupon.code}.pdf").read_bytes().startswith(b"%PDF")
        assert told[0].tone == "good"
