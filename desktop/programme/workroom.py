"""What is in the programme room: its screen and its presenters, wired to each other."""

from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QWidget

from desktop.parts import News, Parts
from desktop.programme import places
from desktop.programme.basket_text import Ware
from desktop.programme.bench import Bench, Shop
from desktop.programme.editing import Editing
from desktop.programme.rules_presenter import RulesPresenter
from desktop.programme.screen import ProgrammeScreen
from desktop.programme.sheets import write_sheet
from desktop.programme.slots import Slot
from desktop.programme.tiers_presenter import TiersPresenter
from desktop.programme.try_presenter import TryPresenter
from desktop.programme.versions_presenter import VersionsPresenter
from loyalty.calendar import local_day

if TYPE_CHECKING:
    from db.books import Books
    from db.changes import Changes
    from db.lookup.goods import GoodsView

#: A draft is written to the books when typing has paused for so long.
SAVE_MS = 1_500


class Workroom(QObject):
    """Rules, examples, versions, papers; the draft is kept by itself."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        place = parts.workplace
        self._wares: dict[str, Ware] = {}
        shop = Shop(place.currency, place.zone, place.country)
        self.bench = Bench(shop, lambda: QLocale().name()[:2], self._today)
        self.screen = screen = ProgrammeScreen(place)
        books, run, clock = parts.books, parts.run, parts.clock
        self.rules = RulesPresenter(screen, self.bench)
        self.tiers = TiersPresenter(self.bench)
        self.trying = TryPresenter(screen, self.bench, books=books, run=run, clock=clock, wares=lambda: self._wares)
        self.versions = VersionsPresenter(
            screen,
            self.bench,
            books=books,
            run=run,
            clock=clock,
            new_id=parts.new_id,
            tell=parts.tell,
            agree=parts.agree,
            go_round=parts.rounds.now,
        )
        self._saving = QTimer(self, singleShot=True, interval=SAVE_MS)
        self._saving.timeout.connect(self.versions.save)
        self.bench.watched_by(self._saving.start)
        self._wire_rules()
        self._wire_sheets()
        self._wire_others()

    @property
    def widget(self) -> QWidget:
        """What is seen."""
        return self.screen

    def activated(self) -> None:
        """Everything as it is now."""
        self.screen.set_today(self._today())
        self._read_goods()
        self.versions.begin()

    def changed(self, changes: "Changes") -> None:
        """Goods may have other names and prices now; another version may be in force."""
        if changes.goods:
            self._read_goods()
        if changes.programme:
            self.versions.begin()

    def closing(self) -> None:
        """The draft is kept."""
        self._saving.stop()
        self.versions.save()

    def _today(self) -> date:
        return local_day(self._parts.clock(), self._parts.workplace.zone)

    def _read_goods(self) -> None:
        def read(goods: "tuple[GoodsView, ...]") -> None:
            wares = {one.code: Ware(one.code, one.name, one.category, one.price) for one in goods}
            if wares == self._wares:
                return
            self._wares = wares
            place = self._parts.workplace
            names = {code: ware.name for code, ware in wares.items()}
            categories = tuple(sorted({ware.category for ware in wares.values() if ware.category}))
            self.bench.shop = Shop(place.currency, place.zone, place.country, names, categories)
            if self.versions.is_loaded:
                self.bench.look()

        self._parts.run(partial(_goods, self._parts.books), read)

    def _wire_rules(self) -> None:
        screen, rules = self.screen, self.rules
        page = screen.rules
        page.chip_pressed.connect(lambda card, chip: rules.grow(card) if chip == "+" else rules.press(card, chip))
        page.card_switched.connect(rules.switch)
        page.card_done.connect(self._do)
        page.card_asked.connect(self._ask_card)
        page.tier_opened.connect(self._open_tier)
        page.tier_added.connect(self.tiers.add)
        page.add_pressed.connect(rules.offer_all)
        screen.goal_asked.connect(rules.start)
        screen.undone.connect(rules.undo)
        screen.redone.connect(rules.redo)
        screen.shelves.taken.connect(rules.take)
        screen.retold.connect(self.bench.look)

    def _wire_sheets(self) -> None:
        sheets, rules, trying = self.screen.sheets, self.rules, self.trying
        sheets.edited.connect(rules.edit)
        sheets.removed.connect(rules.remove)
        sheets.settled.connect(rules.settle)
        sheets.condition_added.connect(rules.add)
        sheets.done.connect(self._do)
        sheets.renamed.connect(rules.rename)
        sheets.tier_edited.connect(self.tiers.edit)
        sheets.tier_deleted.connect(self.tiers.delete)
        sheets.person_changed.connect(trying.set_person)
        sheets.searched.connect(trying.search)
        sheets.customer_chosen.connect(trying.choose)
        sheets.kept.connect(trying.keep)

    def _wire_others(self) -> None:
        screen, trying, versions = self.screen, self.trying, self.versions
        screen.trying.person_asked.connect(trying.open_person)
        screen.trying.basket_typed.connect(trying.type_basket)
        screen.trying.time_set.connect(trying.set_time)
        screen.trying.purses_used.connect(trying.use_purses)
        screen.trying.keep_asked.connect(lambda: screen.sheets.open_keep(trying.suggested_name()))
        screen.examples.opened.connect(trying.open_example)
        screen.examples.expected.connect(trying.expect_now)
        screen.examples.dropped.connect(trying.drop)
        screen.versions.compared.connect(versions.compare)
        screen.versions.taken.connect(versions.take)
        screen.versions.discarded.connect(versions.discard)
        screen.versions.put_aside.connect(versions.put_aside)
        screen.versions.dropped.connect(versions.drop)
        screen.new_asked.connect(versions.take_new)
        screen.publish_asked.connect(versions.prepare)
        # What another till published since the last round is to be seen before anything is published over it.
        screen.publish.clicked.connect(self._parts.rounds.now)
        screen.publishing.accepted.connect(self._accept)
        screen.publishing.published.connect(versions.publish)
        screen.papers.asked.connect(self._paper)

    def _accept(self) -> None:
        self.trying.expect_all()
        self.versions.prepare()

    def _do(self, card: str, kind: str, what: str) -> None:
        if what == "delete":
            self.rules.delete_part(card, kind)
            return
        self.rules.do(card, what)
        step = {"up": -1, "down": 1}.get(what)
        if step is not None:
            # The keyboard stays with the rule, so that it can be moved on.
            *home, at = places.parts(card)
            self.screen.rules.show_card(places.join("", *home, int(at) + step))

    def _ask_card(self, key: str) -> None:
        place, _, kind = key.partition(" ")
        view = self.screen.rules.card(place, kind)
        if view is not None and view.card is not None:
            self.screen.sheets.open_card(view.card, view.more)

    def _open_tier(self, place: str) -> None:
        button = next(
            one for one in self.screen.rules.strip.buttons if one.tile is not None and one.tile.place == place
        )
        tier, decimals = self.tiers.fields(place), self.tiers.decimals()
        editing = Editing(
            card=place,
            chip="",
            slot=Slot("tier", "tier", ""),
            value=tier,
            rule=tier,
            naming=self.bench.naming(),
            title=self.tr("Tier"),
        )
        self.screen.sheets.open_tier(place, tier, decimals, editing, button)

    def _paper(self, what: str) -> None:
        ask, name = self._parts.ask, str(self.bench.document.get("name") or self._parts.workplace.shop_name)
        name = name.replace("/", "-")
        if what == "read":
            found = ask.open_file(self.tr("Read a programme"), self.tr("Programmes (*.json)"))
            if found is not None:
                self.versions.read_file(found)
        elif what == "write":
            target = ask.save_file(self.tr("Write the programme"), f"{name}.json", self.tr("Programmes (*.json)"))
            if target is not None:
                self.versions.write_file(target)
        else:
            titles = {"customers": self.tr("Rules for customers"), "cashiers": self.tr("Page for cashiers")}
            title = titles[what]
            target = ask.save_file(title, f"{name} – {title}.pdf", self.tr("PDF (*.pdf)"))
            if target is not None:
                self._print(what, target)

    def _print(self, what: str, target: Path) -> None:
        naming, place = self.bench.naming(), self._parts.workplace
        job = partial(
            write_sheet, target, what, dict(naming.document), dict(naming.goods), place.shop_name, naming.words
        )

        def done(path: Path) -> None:
            self.screen.papers.show_done(self.tr("The PDF is in {path}.").format(path=path))

        def failed(error: Exception) -> None:
            if not isinstance(error, OSError):
                raise error
            self._parts.news(News(self.tr("The PDF can't be written: {why}").format(why=error), "bad"))

        self._parts.work(job, done, failed)


def _goods(books: "Books") -> "tuple[GoodsView, ...]":
    from db.lookup.goods import all_goods

    return all_goods(books)
