"""What is in the cards room: its pages and their presenters, wired to each other."""

from collections.abc import Callable

from PySide6.QtCore import QLocale, QObject, QTimer
from PySide6.QtWidgets import QWidget

from db.changes import Changes
from desktop.cards.presenter.designer import Designer
from desktop.cards.presenter.designs import Designs, Shown
from desktop.cards.presenter.properties import element_at
from desktop.cards.print_desk import PrintDesk
from desktop.cards.screen.designer_page import DesignerPage
from desktop.cards.screen.gallery import Gallery
from desktop.cards.screen.screen import CardsScreen
from desktop.paper.cards.design import Box
from desktop.paper.cards.pictures import PictureRefused, Prepared, prepare_logo, prepare_photo
from desktop.paper.cards.problems import find_problems
from desktop.parts import Parts
from desktop.wording.card_texts import picture_refused
from desktop.wording.words import Words

#: A design is kept when the hand has paused for so long, and looked at a little sooner.
SAVE_MS, LOOK_MS = 800, 120
#: What a logo on the strip is prepared for, in millimetres.
LOGO_MM = (34.0, 5.0)


class Workroom(QObject):
    """Designs and batches."""

    def __init__(self, parts: Parts) -> None:
        super().__init__()
        self._parts = parts
        self.gallery = Gallery(self.words)
        self.page = DesignerPage(self.words)
        self.designs = Designs(
            self.gallery,
            books=parts.books,
            run=parts.run,
            clock=parts.clock,
            new_id=parts.new_id,
        )
        self.designer = Designer(self.page, self.designs, look=find_problems)
        self.desk = PrintDesk(parts, self.designs, self.words, self._open_page)
        pages = {"designs": self.gallery, "batches": self.desk.batches, "designer": self.page, "making": self.desk.page}
        self.screen = CardsScreen(pages)
        self.screen.tab_chosen.connect(self._open_page)
        self.screen.make_asked.connect(self.desk.begin)
        # The page's own, so that none goes off once the page is gone.
        self._looking = QTimer(self.page, singleShot=True, interval=LOOK_MS)
        self._looking.timeout.connect(self.designer.look)
        self._saving = QTimer(self.page, singleShot=True, interval=SAVE_MS)
        self._saving.timeout.connect(self.designer.save)
        self._wire_designs()
        self._wire_hand()
        self.gallery.retranslate()
        self.page.retranslate()
        self.desk.retranslate()

    @property
    def widget(self) -> QWidget:
        """What is seen."""
        return self.screen

    def words(self) -> Words:
        """The words of the window's language, with the programme's own names."""
        place, known = self._parts.workplace, self.designs.words
        ladder = known.ladder if known else None
        return Words(
            language=QLocale().name()[:2],
            currency=place.currency,
            zone=place.zone,
            country=place.country,
            ladder=ladder,
        )

    def activated(self) -> None:
        """Everything as it is now."""
        self.designs.begin()
        self.desk.look()

    def changed(self, changes: Changes) -> None:
        """Another programme may have other tiers, the shop another name; a card of a batch may be somebody's now."""
        if changes.programme or changes.workplace:
            self.designs.begin()
        if changes.accounts and self.screen.page == "batches":
            self.desk.look()

    def closing(self) -> None:
        """What is drawn is kept."""
        self._looking.stop()
        self._saving.stop()
        self.designer.save()
        self.desk.making.cancel()

    def make_for(self, accounts: tuple[str, ...]) -> None:
        """Begin to make cards for these customers."""
        self.desk.begin_for(accounts)

    def _open_page(self, name: str) -> None:
        if self.designer.is_open:
            self._saving.stop()
            self.designer.leave()
        self.screen.open(name)
        if name == "batches":
            self.desk.look()

    def _wire_designs(self) -> None:
        gallery, page, designer = self.gallery, self.page, self.designer
        gallery.opened.connect(self._open)
        gallery.added.connect(lambda layout, tier: self._open(self.designs.fresh(layout, tier)))
        page.left.connect(self._leave)
        page.renamed.connect(self._edits(designer.rename))
        page.given_to.connect(self._edits(designer.give_to))
        page.copied.connect(self._copy)
        page.deleted.connect(self._delete)
        page.turned_over.connect(designer.turn_over)
        page.undone.connect(self._edits(designer.undo))
        page.redone.connect(self._edits(designer.redo))
        page.printer_chosen.connect(self._choose_printer)

    def _wire_hand(self) -> None:
        page, designer = self.page, self.designer
        canvas, parts, panel = page.canvas, page.parts, page.panel
        canvas.pressed.connect(designer.choose_at)
        canvas.dragged.connect(self._drag)
        canvas.dropped.connect(self._edits(designer.drop))
        canvas.nudged.connect(self._edits(designer.nudge))
        canvas.removed.connect(self._edits(designer.remove))
        parts.chosen.connect(designer.choose)
        parts.added.connect(self._add)
        parts.removed.connect(self._edits(designer.remove))
        parts.reordered.connect(self._edits(designer.reorder))
        panel.put.connect(self._put)
        panel.picture_asked.connect(self._ask_picture)
        page.findings.pressed.connect(self._go_to)

    def _edits(self, do: Callable[..., None]) -> Callable[..., None]:
        """The same, and then the design is looked at and kept."""

        def edit(*told: object) -> None:
            do(*told)
            self._edited()

        return edit

    def _edited(self) -> None:
        self._looking.start()
        self._saving.start()

    def _open(self, shown: Shown) -> None:
        tiers = tuple((tier.id, tier.name) for tier in self.designs.tiers())
        self.page.show_others(self.designs.shown, tiers)
        self.screen.notice.dismiss()
        self.designer.open(shown)
        self.screen.open("designer")
        self._looking.start()
        self.page.canvas.setFocus()

    def _leave(self) -> None:
        self._saving.stop()
        self.designer.leave()
        self.screen.open("designs")
        self.designs.begin()

    def _copy(self) -> None:
        self.designer.save()
        self._open(self.designs.copy(self.designer.shown))

    def _delete(self) -> None:
        shown = self.designer.shown
        words = self.tr("Delete the design “{name}”?").format(name=shown.design.name)
        detail = self.tr("Cards that were made of it stay as they are. Its tier has the ready-made design again.")
        if self._parts.ask.agree(words, self.tr("Delete"), detail=detail, danger=True):
            self._saving.stop()
            self.designer.close()
            self.screen.open("designs")
            self.designs.delete(shown.id)

    def _choose_printer(self, dpi: int) -> None:
        self.designer.printer_dpi = dpi
        self._looking.start()

    def _drag(self, box: Box, resizing: bool) -> None:
        self.page.show_rest(self.designer.drag(box, resizing=resizing))
        self._edited()

    def _put(self, name: str, value: object) -> None:
        self.designer.put(name, value)
        self._edited()

    def _go_to(self, place: str) -> None:
        self.designer.choose(place)
        self.page.panel.mark(place.rpartition(".")[2])

    def _add(self, kind: str) -> None:
        if kind not in ("logo", "photo"):
            self.designer.add(kind)
        else:
            made = self._picture(kind, *((40.0, 30.0) if kind == "photo" else (44.0, 28.0)))
            if made is None:
                return
            self.designer.add_picture(kind, made.name, made.data)
        self._edited()

    def _ask_picture(self, name: str) -> None:
        shown = self.designer.shown
        element = element_at(shown.design, self.page.canvas.chosen)
        if name == "ground_picture":
            made = self._picture("photo", shown.design.width + 4, shown.design.height + 4)
        elif name == "logo" or element is None:
            made = self._picture("logo", *LOGO_MM)
        else:
            fills = getattr(element, "fills", False)
            made = self._picture("photo" if fills else "logo", element.box.width, element.box.height)
        if made is not None:
            self.designer.put_picture(name, made.name, made.data)
            self._edited()

    def _picture(self, kind: str, width: float, height: float) -> Prepared | None:
        """A picture from a file, ready for a place of that size; None where none was chosen or it is refused."""
        kinds = self.tr("Pictures (*.png *.jpg *.jpeg *.webp *.gif *.bmp *.tif *.tiff)")
        path = self._parts.ask.open_file(self.tr("Choose a picture"), kinds)
        if path is None:
            return None
        self.screen.notice.dismiss()
        try:
            data = path.read_bytes()
            if kind == "photo":
                return prepare_photo(data, width=width, height=height)
            return prepare_logo(data, width=width, height=height)
        except PictureRefused as refused:
            self.screen.notice.show_words(picture_refused(refused.code, self.words()), "warn")
        except OSError as error:
            words = self.tr("The file can't be read: {why}").format(why=error.strerror or str(error))
            self.screen.notice.show_words(words, "warn")
        return None
