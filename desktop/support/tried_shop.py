"""An invented shop in a folder that goes again: one customer, two sales and a return, through the shop's own verbs.

What is made of them is what a real shop makes: an audit, a slip, a card, every report, a chart, lists out and in.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import cached_property
from pathlib import Path

from PySide6.QtGui import QImage

from db.books import Books
from db.exports.table_file import Column, Sheet, write_sheets, write_table
from db.imports.mapping import FileShape
from db.imports.workbook import opened_workbook
from db.ledger.customer import enrol
from db.ledger.reversal import refund
from db.ledger.sale import Receipt, commit_sale
from db.lookup.customers import CustomerView, by_account
from db.lookup.programme import in_force
from db.lookup.workplace import NewWorkplace, Workplace, workplace
from db.reports import audit
from db.reports.answer import Answer
from db.reports.asked import Asked, Period
from db.reports.question import NAMES, question
from db.reports.source import reading_books
from db.schema.upgrade import create_books, open_books
from desktop.paper.cards.proof import prove_cards
from desktop.paper.cards.sheets import SHEETS
from desktop.paper.customer_cards import designs_of, face_of, write_customers_cards
from desktop.paper.report_jobs import write_pages
from desktop.paper.report_pages import Sheet as Paper
from desktop.paper.report_pages import picture_file
from desktop.paper.sale_slip import receipt_slip
from desktop.paper.slip_picture import slip_picture, write_slip_pdf
from desktop.support.found import demand
from desktop.wording.words import Words, words_of
from loyalty import programme_document
from loyalty.basket import Ask, Basket, Line
from loyalty.calendar import local_day
from loyalty.examples import rehearse
from loyalty.money import ONE_UNIT, Currency
from loyalty.programme import Programme
from loyalty.quote import quote
from loyalty.reversal import Units
from resources import presets

#: Cashback 5 %, half of a receipt at most: 100.00 earn 5.00, and they pay it all of the next 40.00.
_PRESET, _PURSE = "cashback", "cashback"
_FIRST, _SECOND, _EARNED = 100_00, 40_00, 5_00
_CARD = "2900000000018"
_ZONE, _MONEY = "Europe/Bucharest", Currency("RON", 2)


def examples_hold() -> str:
    """Every ready programme is read, and its worked examples come out to the last minor unit."""
    ran = 0
    for name in presets.NAMES:
        document = presets.document(name, language="hu", currency="HUF", decimals=0, zone="Europe/Budapest")
        differences = rehearse(programme_document.read(document), document["examples"])
        demand(not differences, f"{name}: {differences[:1]}")
        ran += len(document["examples"])
    return f"{ran} worked examples of {len(presets.NAMES)} programmes"


@dataclass(frozen=True, slots=True, kw_only=True)
class _Sold:
    """What happened in the shop."""

    path: Path
    receipt: Receipt
    customer: CustomerView
    words: Words


class TriedShop:
    """The shop, made when the first check asks for it. A shop that can't be made fails each of them."""

    def __init__(self, folder: Path, *, now: datetime, new_id: Callable[[], str]) -> None:
        self._folder, self._now, self._new_id = folder, now, new_id

    def books_hold(self) -> str:
        """Books are made, sold into and read again by another opening; the audit finds nothing."""
        books = open_books(self._sold.path)
        try:
            report = audit.check(books)
        finally:
            books.close()
        demand(report.is_clean, f"{report.problems[:3]}")
        counted = report.counted
        demand((counted["sales"], counted["reversals"]) == (2, 1), f"{counted}")
        return f"{counted['facts']} facts, {counted['sales']} sales, 1 return, {counted['entries']} entries: right"

    def slip_is_drawn(self) -> str:
        """The second sale's slip, as a picture for a printer and as a PDF."""
        sold = self._sold
        slip = receipt_slip(sold.receipt, self._place, sold.words)
        picture = slip_picture(slip)
        demand(_is_drawn_on(picture), "the slip is blank")
        write_slip_pdf(slip, self._folder / "slip.pdf")
        return f"{slip.number}, {picture.width()}x{picture.height()} dots, PDF {self._size('slip.pdf')}"

    def card_reads_back(self) -> str:
        """The customer's card as a PDF, and its codes read back from their dots at three resolutions."""
        sold, day = self._sold, self._day
        programme = self._programme
        written = write_customers_cards(
            self._folder / "card.pdf", [sold.customer], programme, self._place, sold.words, day=day
        )
        face = face_of(sold.customer, programme, self._place, sold.words, day=day)
        demand(written == 1 and face is not None, "the card cannot be printed")
        proof = prove_cards([face] if face else [], designs_of(programme, sold.words), SHEETS["a4_to_cut"])
        demand(proof.good, f"{proof.unread}")
        demand(proof.codes_read > 0, "no code was drawn")
        return f"{_CARD} read {proof.codes_read} times, PDF {self._size('card.pdf')}"

    def reports_answer(self) -> str:
        """Every question there is, asked of these books."""
        for name in NAMES:
            self._asked(name)
        figures = self._asked("takings").figures
        demand(figures, "takings tell nothing")
        return f"{len(NAMES)} reports"

    def chart_is_drawn(self) -> str:
        """A report on paper with its picture, and the picture as a file."""
        answer = self._asked("takings")
        sheet = Paper(shop=self._place.shop_name, made_at=self._now, words=self._sold.words)
        demand(answer.pictures, "takings have no picture")
        picture = picture_file(answer, answer.pictures[0], sheet)
        demand(_is_drawn_on(picture), "the picture is blank")
        write_pages(answer, self._folder / "report.pdf", sheet)
        return f"{picture.width()}x{picture.height()}, PDF {self._size('report.pdf')}"

    def lists_go_out_and_in(self) -> str:
        """A list as CSV and as a workbook, and the workbook read again."""
        columns, rows = (Column("Név"), Column("Карта")), [("Őry Ștefan", _CARD)]
        write_table(self._folder / "list.csv", columns, rows)
        write_sheets(self._folder / "list.xlsx", [Sheet("Лист", columns, rows)])
        with (self._folder / "list.xlsx").open("rb") as raw, opened_workbook(raw, FileShape()) as table:
            read = [tuple(cells) for _, cells in table.rows()]
        demand(read == rows, f"read {read}")
        return f"CSV {self._size('list.csv')}, XLSX {self._size('list.xlsx')}"

    @cached_property
    def _sold(self) -> _Sold:
        path = self._folder / "books.db"
        document = presets.document(_PRESET, language="ro", currency=_MONEY.code, decimals=_MONEY.decimals, zone=_ZONE)
        here = NewWorkplace(
            shop_name="Brutăria Рогалик",
            till_name="Casa 1",
            till_code="KDT",
            country="RO",
            currency=_MONEY,
            language="ro",
            zone=_ZONE,
        )
        books = create_books(path, workplace=here, programme=document, now=self._now, new_id=self._new_id)
        try:
            return self._sell(books)
        finally:
            books.close()

    def _sell(self, books: Books) -> _Sold:
        now, account = self._now, self._new_id()
        enrol(books, account_id=account, op_id=self._new_id(), now=now, name="Őry Ștefan Яков", card_number=_CARD)
        programme = in_force(books, day=local_day(now, _ZONE)).programme

        def sell(*lines: Line, pays: bool) -> Receipt:
            customer = by_account(books, account)
            demand(customer is not None, "the customer is not found")
            assert customer is not None
            basket = Basket(lines, asks=(Ask(_PURSE),) if pays else ())
            quoted = quote(programme, customer.standing, basket, now)
            return commit_sale(
                books, sale_id=self._new_id(), account_id=account, quote=quoted, now=now, card_number=_CARD
            )

        first = sell(Line(_FIRST - 60_00, name="Pâine"), Line(30_00, 2 * ONE_UNIT, name="Булка"), pays=False)
        second = sell(Line(_SECOND, name="Ceai"), pays=True)
        told = (first.sale.quote.to_pay, second.sale.quote.to_pay)
        demand(told == (_FIRST, _SECOND - _EARNED), f"to pay {told}, not {(_FIRST, _SECOND - _EARNED)}")
        back = refund(books, reversal_id=self._new_id(), sale_id=first.op_id, units=(Units(1, ONE_UNIT),), now=now)
        demand(back.reversal.cash == 30_00, f"{back.reversal.cash} came back, not {30_00}")
        customer = by_account(books, account)
        assert customer is not None
        words = words_of(programme, language="ro", country="RO")
        return _Sold(path=books.path, receipt=second, customer=customer, words=words)

    @cached_property
    def _place(self) -> Workplace:
        return self._looked_up[0]

    @cached_property
    def _programme(self) -> Programme:
        return self._looked_up[1]

    @cached_property
    def _looked_up(self) -> tuple[Workplace, Programme]:
        books = Books(self._sold.path)
        try:
            return workplace(books), in_force(books, day=self._day).programme
        finally:
            books.close()

    @property
    def _day(self) -> date:
        return local_day(self._now, _ZONE)

    def _asked(self, name: str) -> Answer:
        period = Period(self._day - timedelta(days=29), self._day)
        asked = Asked(period=period, before=period.before(), today=self._day)
        with reading_books(self._sold.path) as source:
            return question(name).ask(source, asked)

    def _size(self, name: str) -> str:
        """How large a file has become; an empty one is none."""
        size = (self._folder / name).stat().st_size
        demand(size > 0, f"{name} is empty")
        return f"{-(-size // 1_000)} kB"


def _is_drawn_on(picture: QImage) -> bool:
    """Whether anything at all stands out from the first dot."""
    ground = picture.pixel(0, 0)
    across = range(0, picture.width(), 3)
    return any(picture.pixel(x, y) != ground for y in range(0, picture.height(), 3) for x in across)
