"""Where slips leave the screen: as a PDF beside the others, or to the printer, both in the work process."""

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.paper.coupon_slip import coupon_slip
from desktop.parts import News, Parts
from desktop.till import slip_jobs
from desktop.wording.words import Words

if TYPE_CHECKING:
    from pathlib import Path

    from db.lookup.coupons import CouponView
    from desktop.paper.slip import Slip


class SlipDesk:
    """A slip that won't print never undoes a sale: it is told, and may be tried again."""

    def __init__(self, parts: Parts) -> None:
        self._parts = parts

    def put_coupon_on_paper(self, coupon: "CouponView", words: Words) -> None:
        """A customer's own coupon, in the shop's language: to the printer, or as a PDF where there is none."""
        place = self._parts.workplace
        slip = coupon_slip(coupon, place, replace(words, language=place.language))
        if self._parts.settings.now.slip_printer:
            printer = self._parts.settings.now.slip_printer
            self._parts.work(partial(slip_jobs.send, slip, printer), lambda _: None, self._coupon_failed)
        else:
            self.save_pdf(slip)

    def save_pdf(self, slip: "Slip") -> None:
        folder = self._parts.settings.now.papers()

        def done(path: "Path") -> None:
            text = QCoreApplication.translate("TillRoom", "The slip lies in {path}").format(path=path)
            self._parts.news(News(text, "good"))

        self._parts.work(partial(slip_jobs.pdf, slip, folder), done, self._failed)

    def print_slip(self, slip: "Slip") -> None:
        printer = self._parts.settings.now.slip_printer
        self._parts.work(partial(slip_jobs.send, slip, printer), lambda _: None, self._failed)

    def _coupon_failed(self, error: Exception) -> None:
        text = QCoreApplication.translate(
            "TillRoom", "The coupon could not be printed. It holds all the same: try again."
        )
        self._parts.news(News(f"{text} ({error})", "warn"))

    def _failed(self, error: Exception) -> None:
        text = QCoreApplication.translate("TillRoom", "The slip could not be printed. The sale is booked: try again.")
        self._parts.news(News(f"{text} ({error})", "warn"))
