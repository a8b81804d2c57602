"""Where cards are made and what was made is looked through: the two pages of batches, wired to their presenters."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices

from desktop.cards.presenter.batches import Batches, Copies
from desktop.cards.presenter.designs import Designs
from desktop.cards.presenter.making import Making, Press
from desktop.cards.presenter.wish import BEARER, CHOSEN, Wish
from desktop.cards.screen.batches_page import BatchesPage
from desktop.cards.screen.making_page import MakingPage
from desktop.paper.batch_jobs import calibration_page, draw_batch, picture_of_card, prove_batch, write_numbers
from desktop.paper.cards.design import CardFace
from desktop.paper.cards.printed_on import PrintedOn, read_printed_on, written_printed_on
from desktop.parts import News, Parts
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.card_batches import BatchView


class PrintDesk(QObject):
    """Making, and the batches."""

    def __init__(
        self, parts: Parts, designs: Designs, words: Callable[[], Words], open_page: Callable[[str], None]
    ) -> None:
        super().__init__()
        self._parts, self._designs, self._open_page = parts, designs, open_page
        self._accounts: tuple[str, ...] = ()
        self.page = MakingPage(words, self._faces)
        self.batches = BatchesPage(words, parts.clock)

        def papers() -> Path:
            return parts.settings.now.papers()

        self.making = Making(
            self.page,
            designs,
            books=parts.books,
            run=parts.run,
            work=parts.work,
            clock=parts.clock,
            new_id=parts.new_id,
            zone=parts.workplace.zone,
            press=Press(draw_batch, prove_batch, calibration_page),
            papers=papers,
            tell=parts.tell,
            printed_on=read_printed_on(parts.settings.now.cards_printed_on),
            keep=self._keep,
        )
        self.looking = Batches(
            self.batches,
            books=parts.books,
            run=parts.run,
            work=parts.work,
            clock=parts.clock,
            new_id=parts.new_id,
            copies=Copies(picture_of_card, write_numbers),
            papers=papers,
            tell=parts.tell,
        )
        self._wire_making()
        self._wire_batches()

    def retranslate(self) -> None:
        """Word both pages for the first time."""
        self.page.retranslate()
        self.batches.retranslate()

    def look(self) -> None:
        """The batches as they are now."""
        self.looking.begin()

    def begin(self) -> None:
        """Make cards."""
        self._read()
        self.making.begin(who=BEARER)
        self._open_page("making")

    def begin_for(self, accounts: tuple[str, ...]) -> None:
        """Make a named card for each of these customers."""
        self._accounts = accounts
        # The designs may not be read yet: the room has just been opened.
        if self._designs.words is None:
            self._designs.then(lambda: self.begin_for(accounts))
            return
        self._read()
        self.making.begin(who=CHOSEN, accounts=accounts, design="")
        self._open_page("making")

    def _read(self) -> None:
        self.page.kinds = self._designs.kinds
        self.page.set_pictures(self._designs.pictures)

    def _faces(self, wish: Wish) -> list[CardFace]:
        """What the sheet in the middle shows."""
        if wish.named and not wish.design:
            by_tier = {one.tier: one.faces[0] for one in self._designs.shown}
            return [replace(face, design=tier) for tier, face in by_tier.items()]
        shown = self._designs.find(wish.design) or self._designs.of_nobody()
        face = shown.faces[0] if shown else CardFace(number="2900000000001")
        return [face if wish.named else replace(face, name="")]

    def _wire_making(self) -> None:
        page, making = self.page, self.making
        page.form.put.connect(lambda said: making.put(**said))
        page.form.own.measured.connect(lambda said: making.measure(**said))
        page.form.calibration_asked.connect(making.calibrate)
        page.pressed.connect(making.make)
        page.cancelled.connect(making.cancel)
        page.accepted.connect(making.accept)
        page.firsts_asked.connect(making.make_firsts)
        page.taken_up.connect(making.begin_at)
        page.left.connect(lambda: self._open_page("batches" if making.batch is not None else "designs"))
        page.opened.connect(lambda: self._show(making.file))
        page.folder_asked.connect(lambda: self._show(making.file.parent if making.file else None))
        page.came_out.connect(self._came_out)
        page.calibration_opened.connect(self._show)

    def _wire_batches(self) -> None:
        page, looking = self.batches, self.looking
        page.opened.connect(looking.open)
        page.make_asked.connect(self.begin)
        page.print_asked.connect(self._take_up)
        page.spoiled.connect(self._spoil)
        page.list_asked.connect(lambda: looking.write_list((self.tr("Place"), self.tr("Number"), self.tr("Name"))))
        page.picture_asked.connect(lambda place, phone: looking.write_picture(place, phone=phone))
        page.folder_asked.connect(lambda path: self._show(path.parent))

    def _keep(self, printed_on: PrintedOn) -> None:
        self._parts.settings.change(cards_printed_on=written_printed_on(printed_on))

    def _take_up(self, batch: "BatchView", first: int) -> None:
        self._read()
        self.making.take_up(batch, first)
        self._open_page("making")

    def _came_out(self, up_to: int) -> None:
        batch = self.making.batch
        assert batch is not None

        def told(after: "BatchView") -> None:
            if after.printed < after.count:
                self._take_up(after, after.printed + 1)
                return
            self._parts.news(News(self.tr("The batch is printed."), "good"))
            self.looking.batch = after
            self._open_page("batches")

        self.making.came_out(up_to or batch.count, told)

    def _spoil(self, places: list[int]) -> None:
        batch = self.looking.batch
        assert batch is not None
        words = self.tr("%n spoiled card(s): reserve as many new ones?", "", len(places))
        detail = self.tr("Spoiled numbers never open anybody. Cards with names are replaced for the same people.")
        if self._parts.ask.agree(words, self.tr("Replace them"), detail=detail, danger=True):
            name = self.tr("Replacements: {name}").format(name=batch.name or self.tr("a batch"))
            self.looking.spoil(places, name)

    @staticmethod
    def _show(path: Path | None) -> None:
        if path is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
