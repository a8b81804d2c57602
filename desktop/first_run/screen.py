"""What is seen in the first run: a card with one question at a time, answered already."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.first_run.join_page import JoinPage
from desktop.hub_invitation import read_invitation
from desktop.settings import OWN_NAMES
from desktop.widgets.button import Button
from desktop.widgets.choice_card import ChoiceCard
from desktop.widgets.field import Field, stand_in_the_middle, surface
from desktop.widgets.label import Label
from desktop.widgets.scrolled import Scrolled
from desktop.widgets.segmented import Segmented
from desktop.widgets.worded import Worded
from desktop.wording.country import countries, currencies, currency
from desktop.wording.presets import word_preset
from resources import presets

if TYPE_CHECKING:
    from desktop.first_run.presenter import Answers

WIDTH = 720
#: Of the ready programmes, so many that the page fits a screen of 768 lines; the rest scrolls.
CARDS_HEIGHT = 400
LAST = 3


class FirstRunScreen(Worded, QWidget):
    """Four pages and their buttons. Enter goes on, wherever the focus is."""

    language_chosen = Signal(str)
    country_chosen = Signal(str)
    currency_chosen = Signal(str)
    zone_chosen = Signal(str)
    preset_chosen = Signal(str)
    named = Signal(str, str)
    went_on = Signal()
    went_back = Signal()
    #: The shop has a till already, and a hub.
    join_asked = Signal()
    #: The invitation's line, and whether to go without TLS.
    invited = Signal(str, bool)
    certificate_asked = Signal()

    def __init__(self, *, demo: Callable[[], None], other: Callable[[], None]) -> None:
        super().__init__()
        #: Whoever hears this page, kept alive with it.
        self.presenter: object = None
        self._answers: Answers | None = None
        self._filling = False
        self.title = Label(role="title")
        self.step = Label(role="small")
        self.language = Segmented(OWN_NAMES)
        self.country, self.currency, self.zone = QComboBox(), QComboBox(), QComboBox()
        self.shop_name, self.till_name = QLineEdit(), QLineEdit()
        self.cards = {name: ChoiceCard() for name in presets.NAMES}
        self.summary = Label(role="body").wrapped()
        self.demo, self.other, self.join = Button(icon="star"), Button(icon="folder"), Button(icon="computer")
        self.join_page = JoinPage()
        self.back, self.go_on = Button(), Button(kind="primary", key="Enter")
        # Enter is heard by the page itself, so that it means the same in every field.
        self.go_on.setShortcut("")
        self._pages = QStackedWidget()
        self._fields = {
            "language": Field(self.language),
            "country": Field(self.country),
            "currency": Field(self.currency),
            "zone": Field(self.zone),
            "shop": Field(self.shop_name),
            "till": Field(self.till_name),
        }
        self._build()
        self._connect(demo, other)
        self.retranslate()

    def show_step(self, step: int) -> None:
        """Turn to this page."""
        self._pages.setCurrentIndex(step)
        self.back.setVisible(step > 0)
        self.go_on.show()
        self.retranslate()
        (self.shop_name if step == 1 else self.go_on).setFocus()

    def show_join(self, line: str = "", problem: str = "") -> None:
        """Ask for an invitation in place of all other questions; `problem`: why this line did not lead there."""
        self._pages.setCurrentWidget(self.join_page)
        self.back.hide()
        self.go_on.hide()
        self.join_page.show_tried(line, problem)
        self.retranslate()
        self.join_page.form.line.setFocus()

    def scanned(self, code: str) -> None:
        """An invitation leads to its page; a card is nobody's yet."""
        if self._pages.currentWidget() is not self.join_page:
            if read_invitation(code) is None:
                return
            self.show_join()
        self.join_page.form.take(code)

    def show_answers(self, answers: "Answers") -> None:
        """Put the answers into the form without saying that they were chosen."""
        self._answers = answers
        self._filling = True
        self.language.choose(answers.language)
        self.country.setCurrentIndex(self.country.findData(answers.country))
        self.currency.setCurrentIndex(self.currency.findData(answers.currency))
        self.cards[answers.preset].setChecked(True)
        self._filling = False
        self._word_presets()

    def show_zones(self, zones: tuple[str, ...], chosen: str) -> None:
        """The zones to choose from."""
        self._filling = True
        self.zone.clear()
        for zone in zones:
            self.zone.addItem(zone.replace("_", " "), zone)
        self.zone.setCurrentIndex(self.zone.findData(chosen))
        self._filling = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, Escape goes back."""
        joins = self._pages.currentWidget() is self.join_page
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not joins:
            self._go_on()
        elif event.key() == Qt.Key.Key_Escape:
            self.went_back.emit()
        else:
            super().keyPressEvent(event)

    def retranslate(self) -> None:
        """Word everything in the language of the moment."""
        step = self._pages.currentIndex()
        titles = (
            self.tr("Welcome to Regulars"),
            self.tr("Your shop"),
            self.tr("How regulars are thanked"),
            self.tr("Ready to sell"),
            self.tr("One more till of a shop"),
        )
        self.title.setText(titles[max(step, 0)])
        told = self.tr("Step {step} of {steps}").format(step=step + 1, steps=LAST + 1)
        self.step.setText(told)
        self.step.setVisible(step <= LAST)
        self._fields["language"].set_words(self.tr("Language"))
        self._fields["country"].set_words(self.tr("Country"))
        self._fields["currency"].set_words(self.tr("Money"))
        self._fields["zone"].set_words(self.tr("Time zone"))
        self._fields["shop"].set_words(self.tr("Name of the shop"), self.tr("It stands at the head of every slip."))
        self._fields["till"].set_words(self.tr("Name of this till"))
        self.shop_name.setPlaceholderText(self.tr("My shop"))
        self.till_name.setPlaceholderText(self.tr("Till 1"))
        self.demo.setText(self.tr("Look at the demo shop first"))
        self.other.setText(self.tr("Open books I already have…"))
        self.join.setText(self.tr("This shop already has a till: join it…"))
        self.back.setText(self.tr("Back"))
        self.go_on.setText(self.tr("Start selling") if step == LAST else self.tr("Next"))
        self._word_places()
        self._word_presets()
        if step == LAST:
            self._word_summary()

    def _build(self) -> None:
        self.country.setMaxVisibleItems(8)
        self.currency.setMaxVisibleItems(8)
        card = surface("card")
        card.setFixedWidth(WIDTH)
        column = QVBoxLayout(card)
        column.setContentsMargins(36, 28, 36, 28)
        column.setSpacing(16)
        column.addWidget(self.step)
        column.addWidget(self.title)
        column.addWidget(self._pages)
        asking = (self._money_page(), self._names_page(), self._programme_page(), self._summary_page())
        for page in (*asking, self.join_page):
            self._pages.addWidget(page)
        foot = QHBoxLayout()
        foot.setSpacing(10)
        foot.addWidget(self.back)
        foot.addStretch(1)
        foot.addWidget(self.go_on)
        column.addLayout(foot)
        stand_in_the_middle(card, self, below=1)

    def _money_page(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(16)
        grid.addWidget(self._fields["language"], 0, 0, 1, 2)
        grid.addWidget(self._fields["country"], 1, 0)
        grid.addWidget(self._fields["currency"], 1, 1)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        grid.setRowStretch(2, 1)
        grid.addWidget(self.demo, 3, 0, 1, 2)
        grid.addWidget(self.other, 4, 0, 1, 2)
        grid.addWidget(self.join, 5, 0, 1, 2)
        return page

    def _names_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for name in ("shop", "till", "zone"):
            column.addWidget(self._fields[name])
        column.addStretch(1)
        return page

    def _programme_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        # Room on the right for the scroll bar, which would lie on the cards' rims.
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(10)
        self._group = QButtonGroup(self)
        for name, card in self.cards.items():
            self._group.addButton(card)
            card.clicked.connect(lambda _=False, name=name: self.preset_chosen.emit(name))
            column.addWidget(card)
        column.addStretch(1)
        scroll = Scrolled(page)
        scroll.setFrameShape(Scrolled.Shape.NoFrame)
        scroll.setMinimumHeight(CARDS_HEIGHT)
        # Arrow keys walk through the cards, also through those out of sight.
        self._group.buttonToggled.connect(lambda card, on: scroll.ensureWidgetVisible(card, 0, 10) if on else None)
        return scroll

    def _summary_page(self) -> QWidget:
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.summary)
        column.addStretch(1)
        return page

    def _connect(self, demo: Callable[[], None], other: Callable[[], None]) -> None:
        self.language.chosen.connect(self.language_chosen)
        self.country.currentIndexChanged.connect(lambda: self._say(self.country_chosen, self.country))
        self.currency.currentIndexChanged.connect(lambda: self._say(self.currency_chosen, self.currency))
        self.zone.currentIndexChanged.connect(lambda: self._say(self.zone_chosen, self.zone))
        self.go_on.clicked.connect(self._go_on)
        self.back.clicked.connect(self.went_back)
        self.demo.clicked.connect(demo)
        self.other.clicked.connect(other)
        self.join.clicked.connect(self.join_asked)
        self.join_page.left.connect(self.went_back)
        self.join_page.form.join_asked.connect(self.invited)
        self.join_page.form.certificate_asked.connect(self.certificate_asked)

    def _say(self, signal: object, box: QComboBox) -> None:
        if not self._filling and box.currentData():
            signal.emit(box.currentData())  # type: ignore[attr-defined]
            self._word_presets()

    def _go_on(self) -> None:
        shop = self.shop_name.text().strip() or self.shop_name.placeholderText()
        till = self.till_name.text().strip() or self.till_name.placeholderText()
        self.named.emit(shop, till)
        self.went_on.emit()

    def _language(self) -> str:
        return self.language.choice or "en"

    def _word_places(self) -> None:
        language = self._language()
        self._filling = True
        for box, choices in ((self.country, countries(language)), (self.currency, currencies(language))):
            chosen = box.currentData()
            box.clear()
            for code, name in choices:
                box.addItem(name, code)
            box.setCurrentIndex(box.findData(chosen))
        self._filling = False

    def _word_presets(self) -> None:
        coin = currency(self.currency.currentData() or "EUR")
        language = self._language()
        for name, card in self.cards.items():
            card.show_choice(*word_preset(name, coin, language))

    def _word_summary(self) -> None:
        chosen = next(card for card in self.cards.values() if card.isChecked())
        self.summary.setText(
            self.tr(
                "{shop} · {till}\n{country}, {money}, {zone}\n{programme}\n\n"
                "Check the money and the time zone: they stay. "
                "Names, language, scanner, printer and backups can be changed later under Shop."
            ).format(
                shop=self.shop_name.text().strip() or self.shop_name.placeholderText(),
                till=self.till_name.text().strip() or self.till_name.placeholderText(),
                country=self.country.currentText(),
                money=self.currency.currentText(),
                zone=self.zone.currentText(),
                programme=chosen.text(),
            )
        )
