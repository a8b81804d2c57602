"""What the guide shows: how to get there in the program, and which part of the window is the picture."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from guide import COLOURS_OF_A_CARD, SMALL, USUAL, Picture, Stage
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QImage, QKeyEvent, QPainter
from PySide6.QtWidgets import QApplication, QWidget

if TYPE_CHECKING:
    from db.lookup.customers import CustomerView
    from desktop.till.counter import TillRoom


@dataclass(frozen=True, slots=True)
class Told:
    """What is typed in a shop of that language."""

    #: In minor units.
    basket: int
    #: Nobody's: of numbers that are kept free, or that no customer of the demo has.
    phone: str
    #: A list as a shopkeeper has it: its name, its columns, a row's form, and who is in it.
    file: str
    columns: str
    row: str
    people: tuple[str, ...]
    much: str


TOLD = {
    "en": Told(
        24_60,
        "020 7946 0123",
        "regulars.csv",
        "Name;Phone;Birthday;Points",
        "{0};+44 20 7946 01{1};{1}.05.1984;{2}",
        ("Ada Byrne", "Tom Hale", "Iris Cole", "Ben Frost"),
        "many",
    ),
    "ru": Told(
        1_450_00,
        "900 555-01-23",
        "клиенты.csv",
        "Имя;Телефон;День рождения;Баллы",
        "{0};+7 900 555-01-{1};{1}.05.1984;{2}",
        ("Белова Ада", "Котов Фома", "Лисина Ира", "Морозов Ян"),
        "много",
    ),
    "hu": Told(
        6_490,
        "1 555 0123",
        "vevők.csv",
        "Név;Telefon;Születésnap;Pont",
        "{0};+36 1 555 01{1};1984.05.{1}.;{2}",
        ("Bodor Ada", "Halász Tamás", "Kele Írisz", "Fagyos Bence"),
        "sok",
    ),
    "ro": Told(
        84_50,
        "0720 555 123",
        "clienți.csv",
        "Nume;Telefon;Ziua de naștere;Puncte",
        "{0};+40 720 555 1{1};{1}.05.1984;{2}",
        ("Ada Bran", "Toma Hodor", "Iris Cojoc", "Ion Gerea"),
        "multe",
    ),
}
CARDS_LOOKED_AT = 20


def sights(stage: Stage, only: str = "") -> Iterator[Picture]:
    """Every picture of the guide in the stage's language, in an order that leaves nothing lying about."""
    for walk in (till_sights, back_sights, room_sights, shop_sights, practice_sight):
        for picture in walk(stage):
            if not only or picture.name == only:
                yield picture


def till_sights(stage: Stage) -> Iterator[Picture]:
    """Selling, from the scan to the slip."""
    till, customer = _till(stage), _regular(stage)
    screen, counter = till.screen, till.screen.counter
    type_into(screen.scan, customer.name[:3])
    stage.until("the list", screen.sheet.isVisible)
    yield stage.take("find", screen.scan, screen.sheet, margin=12)
    till.escape()
    stage.size(USUAL)
    till.join.open(card_number="", text="")
    form = counter.customer.form
    type_into(form.phone, TOLD[stage.language].phone)
    form.name.setFocus()
    form.open_more.setChecked(True)
    yield stage.take("join", counter, margin=12, at_most=520)
    till.escape()
    stage.size(SMALL)
    _serve(stage, customer)
    till.sale.type_amount(TOLD[stage.language].basket)
    yield stage.take("sell", screen)
    counter.tabs.button("offers").click()
    yield stage.take("offers", counter.customer, counter.offers, margin=12)
    till.sale.pay_most(_purse(stage))
    yield stage.take("points", screen.sale, at_most=_below(screen.sale, screen.sale.purse) + 6)
    counter.tabs.button("history").click()
    counter.customer.desk.click()
    stage.settle()
    yield stage.take("lost_card", counter.customer, counter.desk, margin=12, at_most=540)
    counter.leave_desk()
    till.sale.apply()
    stage.until("the slip", lambda: screen.front == "slip")
    yield stage.take("slip", screen.slip)
    screen.slip.next.click()
    stage.until("an empty counter", lambda: screen.front == "sale" and till.sale.sale.is_untouched)


def back_sights(stage: Stage) -> Iterator[Picture]:
    """Goods by lines, goods that come back, the day."""
    from db.lookup import goods

    till, customer = _till(stage), _regular(stage)
    screen = till.screen
    _serve(stage, customer)
    for found in tuple(goods.all_goods(till.parts.books, limit=9))[2:9:2]:
        till.sale.add_goods(found)
        stage.settle()
    yield stage.take("lines", screen)
    till.sale.apply()
    stage.until("the slip", lambda: screen.front == "slip")
    sold = screen.slip._shown.sale.op_id
    screen.slip.next.click()
    stage.until("an empty counter", lambda: screen.front == "sale" and till.sale.sale.is_untouched)
    till.refund_of(sold)
    stage.until("the sale to return", lambda: bool(screen.refund.return_rows))
    screen.refund.return_rows[0].more.click()
    stage.until("what comes back", lambda: bool(screen.refund_panel.rows.shown))
    yield stage.take("returns", screen)
    till.leave_page()
    till.open_day()
    yield stage.take("day", screen)
    till.leave_page()
    till.next_customer()


def room_sights(stage: Stage) -> Iterator[Picture]:
    """The owner's rooms."""
    window, customer = stage.window, _regular(stage)
    customers, cards, programme, reports = window.rooms[1:5]
    window.open_room(3)
    stage.settle()
    programme.inside.screen.trying.basket.setPlainText(_basket_words(stage))
    yield stage.take("programme", programme.widget)
    window.open_room(2)
    yield stage.take("cards", cards.widget)
    window.open_room(1)
    customers.open_customer(customer.account_id)
    stage.settle()
    pane = customers.inside.screen.pane
    pane.open_tab("purses")
    yield stage.take("customers", customers.widget)
    pane.open_tab("privacy")
    for row in tuple(customers.inside.privacy.panel.rows.values())[:2]:
        row.switch.click()
        row.yes.click()
        stage.settle()
    yield stage.take("privacy", pane)
    yield from _import_sight(stage, customers)
    stage.size(USUAL)
    window.open_room(4)
    yield stage.take("reports", reports.widget)
    stage.size(SMALL)


def shop_sights(stage: Stage) -> Iterator[Picture]:
    """The settings."""
    window = stage.window
    window.open_room(len(window.rooms) - 1)
    shop = window.rooms[-1].inside
    stage.settle()
    card = shop.screen.rows.parentWidget()
    yield stage.take("backups", card, at_most=_below(card, shop.screen.backup) + 6)
    shop.set_up_scanner()
    yield stage.take("scanner", shop.page)
    shop.page.left.emit()
    window.open_room(0)


def practice_sight(stage: Stage) -> Iterator[Picture]:
    """The shop to practise in, and back again."""
    window = stage.window
    window.rail.practice.click()
    stage.until("the practice shop", lambda: not window.band.isHidden() and bool(window.rooms))
    stage.settle()
    window.open_room(len(window.rooms) - 1)
    yield stage.take("practice", window.band, window.rooms[-1].widget)
    window.band.left.emit()
    stage.until("the shop", lambda: window.band.isHidden() and bool(window.rooms))
    stage.settle()


def front_page(stage: Stage, only: str = "") -> Iterator[Picture]:
    """What a visitor of the project sees first: the till, the reports, the cards."""
    till, customer = _till(stage), _regular(stage)
    stage.size(USUAL)
    _serve(stage, customer)
    till.sale.type_amount(TOLD[stage.language].basket)
    offers = till.screen.counter.offers
    till.screen.counter.tabs.button("offers").click()
    stage.settle()
    if offers.rows.shown:
        offers.rows.button(offers.rows.shown[0].key).click()
        stage.settle()
    till.sale.pay_most(_purse(stage))
    yield stage.take("till")
    till.next_customer()
    stage.window.open_room(4)
    yield stage.take("reports")
    stage.window.open_room(2)
    stage.settle()
    yield Picture("card", _cards(stage), COLOURS_OF_A_CARD)


def type_into(widget: QWidget | None, text: str) -> None:
    """As a hand types it; letters of any script."""
    for letter in text:
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
            QApplication.sendEvent(widget, event)


def _till(stage: Stage) -> "TillRoom":
    stage.window.open_room(0)
    till = stage.window.rooms[0]
    stage.until("the programme", lambda: till.sale.quote is not None)
    return till


def _regular(stage: Stage) -> "CustomerView":
    """Of the members worth showing the one of the highest tier who held most, the same in all pictures."""
    if stage.regular is not None:
        return stage.regular
    from db.imports.demo import demo_cards
    from db.lookup.customer_face import face_of
    from db.lookup.customers import CustomerView, by_card
    from db.lookup.programme import in_force

    parts = stage.window.rooms[0].parts
    day = stage.window.rooms[0].day_of(parts.clock())
    programme = in_force(parts.books, day=day).programme
    best: tuple[tuple[int, int], CustomerView] | None = None
    for number in demo_cards(parts.books)[:CARDS_LOOKED_AT]:
        found = by_card(parts.books, number)
        if not isinstance(found, CustomerView) or not found.name:
            continue
        face = face_of(programme, found, now=parts.clock(), day=day)
        worth = (face.tier.starts_at if face.tier else 0, face.purses[0].spendable)
        if best is None or worth > best[0]:
            best = (worth, found)
    assert best is not None
    stage.regular = best[1]
    return best[1]


def _serve(stage: Stage, customer: "CustomerView") -> None:
    till = stage.window.rooms[0]
    till.serve_account(customer.account_id)
    stage.until("the customer", lambda: till.customer.customer is not None)
    stage.settle()


def _purse(stage: Stage) -> str:
    """The purse that pays."""
    quote = stage.window.rooms[0].sale.quote
    return next(outlook.purse for outlook in quote.purses if outlook.most)


def _below(whole: QWidget, part: QWidget) -> int:
    """Where a part ends, from the top of the whole."""
    return part.mapTo(whole, QPoint(0, 0)).y() + part.height()


def _basket_words(stage: Stage) -> str:
    from db.lookup import goods

    books = stage.window.rooms[0].parts.books
    places = stage.window.rooms[0].parts.workplace.currency.decimals
    return "\n".join(
        f"{number} {found.name} {found.price / 10**places:.{places}f}"
        for number, found in enumerate(tuple(goods.all_goods(books, limit=9))[4:7], start=1)
    )


def _import_sight(stage: Stage, customers: object) -> Iterator[Picture]:
    told = TOLD[stage.language]
    file = stage.scratch / told.file
    rows = [told.row.format(name, 11 + 3 * place, 120 + 35 * place) for place, name in enumerate(told.people)]
    rows[2] = told.row.format(told.people[2], 25, told.much)
    file.write_text("\n".join((told.columns, *rows)) + "\n", encoding="utf-8")
    pages = customers.inside.pages  # type: ignore[attr-defined]
    pages.open_import()
    pages.import_page.begin(file)
    stage.settle()
    yield stage.take("import", customers.widget)  # type: ignore[attr-defined]
    pages.import_page.view.left.emit()


def _cards(stage: Stage) -> QImage:
    """The cards of the tiers side by side, as they come out of the printer."""
    from desktop.paper.cards.design import Side
    from desktop.paper.cards.single import preview

    designs = stage.window.rooms[2].inside.designs
    shown = [designs.of_tier(tier.id) for tier in designs.tiers()]
    width, gap = 430, 38
    cards = [preview(one.design, one.faces[0], Side.FRONT, width, {}) for one in shown if one is not None]
    whole = QImage(len(cards) * (width + gap) - gap, cards[0].height(), QImage.Format.Format_ARGB32)
    whole.fill(Qt.GlobalColor.transparent)
    painter = QPainter(whole)
    for place, card in enumerate(cards):
        painter.drawImage(QRect(place * (width + gap), 0, card.width(), card.height()), card)
    painter.end()
    return whole
