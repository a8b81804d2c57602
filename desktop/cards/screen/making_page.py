"""Making cards on one page: what is asked left, the sheet in the middle, and what to press next right."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from desktop.cards.presenter.designs import Shown
from desktop.cards.presenter.making import BUSY, COUNTING, DRAWING, FORM, HELD, READY, RESERVING, ReadBack
from desktop.cards.presenter.wish import Wish
from desktop.cards.screen.making_form import MakingForm
from desktop.cards.screen.sheet_view import SheetView
from desktop.cards.screen.stepper import Stepper
from desktop.paper.cards.design import CardDesign, CardFace
from desktop.paper.cards.findings import Finding
from desktop.paper.cards.printed_on import OWN
from desktop.paper.cards.sheets import Sheet, sheets_for
from desktop.widgets.button import Button
from desktop.widgets.field import Field, surface
from desktop.widgets.label import Label
from desktop.widgets.notice import Notice
from desktop.widgets.worded import Worded
from desktop.wording.card_findings import word_card_finding
from desktop.wording.problems import word_refusal
from desktop.wording.words import Words

if TYPE_CHECKING:
    from db.lookup.card_batches import BatchView

#: Cards that were not read and are named; a batch with more of them has one reason for all.
NAMED_MOST = 12


class MakingPage(Worded, QWidget):
    """Shows how far it has come, says what was pressed."""

    left = Signal()
    pressed = Signal()
    cancelled = Signal()
    accepted = Signal()
    firsts_asked = Signal()
    opened = Signal()
    folder_asked = Signal()
    came_out = Signal(int)
    taken_up = Signal(int)
    calibration_opened = Signal(object)

    def __init__(self, words: Callable[[], Words], faces: Callable[[Wish], list[CardFace]]) -> None:
        super().__init__()
        self._words, self._faces = words, faces
        self._wish, self._stage, self._figures = Wish(), FORM, (0, 0)
        self._batch: BatchView | None = None
        self._pictures: Mapping[str, bytes] = {}
        self._sheet: Sheet | None = None
        self.back = Button(icon="chevron-left", key="Esc")
        self.title = Label(role="title")
        self.notice = Notice()
        self.form = MakingForm(words)
        self.view = SheetView()
        self.says, self.findings = Label(role="small"), Label(role="small", tone="warn").wrapped()
        self.heading = Label(role="heading").wrapped()
        self.detail = Label(role="body").wrapped()
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.first = Stepper(step=1, fine=1, decimals=0, bounds=(1, 1))
        self.first_field = Field(self.first).wrapped()
        self.make, self.stop = Button(kind="hero", key="F9"), Button()
        self.accept, self.open_file, self.folder = Button(), Button(kind="primary", icon="pdf"), Button(icon="folder")
        self.all_out = Button(kind="primary", icon="good")
        self.up_to = Stepper(step=1, fine=1, decimals=0, bounds=(1, 1))
        self.up_to_field = Field(self.up_to).wrapped()
        self.only_so_many = Button()
        self._build()
        self._connect()

    def show_wish(self, wish: Wish, designs: tuple[Shown, ...]) -> None:
        """What is asked for, and what there is to choose."""
        self._wish = wish
        self.form.show_wish(wish, designs, self.kinds)

    #: The kinds of cards the programme knows.
    kinds: tuple[str, ...] = ()

    def set_pictures(self, pictures: Mapping[str, bytes]) -> None:
        """The pictures that designs show."""
        self._pictures = pictures

    def show_sheet(
        self, sheet: Sheet, designs: Mapping[str, CardDesign], findings: tuple[Finding, ...], cards: int
    ) -> None:
        """What a sheet will look like, and what is wrong with it; a full one where nobody counted the cards yet."""
        self._sheet = sheet
        count = cards or sheet.cards
        first = self._wish.skipped if self._wish.skipped < sheet.cards else 0
        faces = self._faces(self._wish)
        keys = list(designs)
        on_sheet = [
            face if face.design in designs else _with_design(face, keys[0])
            for face in (faces[nth % len(faces)] for nth in range(min(count, sheet.cards - first)))
        ]
        self.view.show_sheet(sheet, designs, on_sheet, self._pictures, first)
        if cards and sheet.is_paper:
            sheets = sheets_for(cards, sheet, skipped=first)
            self.says.setText(self.tr("%n sheet(s) of paper", "", sheets))
        else:
            self.says.setText("")
        words = self._words()
        if self._wish.sheet == OWN:
            findings = self.form.own.show_findings(findings)
        self.findings.setText("\n".join(word_card_finding(one.code, dict(one.facts), words) for one in findings))
        self.findings.setVisible(bool(findings))

    def show_stage(self, stage: str, done: int, of: int) -> None:
        """How far it has come."""
        self._stage, self._figures = stage, (done, of)
        if stage == FORM:
            self._batch = None
            self.form.set_reserved(False)
        if stage in BUSY:
            self.notice.dismiss()
        self._word_stage()
        busy = stage in BUSY
        self.form.setEnabled(not busy and stage != READY)
        self.bar.setVisible(busy)
        self.bar.setRange(0, of)
        self.bar.setValue(done)
        self.stop.setVisible(busy and stage != RESERVING)
        self.back.setEnabled(not busy)
        self.make.setVisible(not busy and stage not in (READY, HELD))
        self.first_field.setVisible(stage not in (FORM, READY, HELD) and not busy)
        self.accept.setVisible(stage == HELD)
        for widget in (self.open_file, self.folder, self.all_out, self.up_to_field, self.only_so_many):
            widget.setVisible(stage == READY)
        if stage == READY:
            self.open_file.setFocus()

    def show_batch(self, batch: "BatchView", first: int) -> None:
        """Whose numbers are reserved, and from which card it goes on."""
        self._batch = batch
        self.form.set_reserved(True)
        self.first.show_value(first, bounds=(1, batch.count))
        self.up_to.show_value(batch.printed or batch.count, bounds=(1, batch.count))
        self._word_stage()

    def show_proof(self, proof: ReadBack) -> None:
        """What was read back: a good word, or the cards by their numbers."""
        if proof.good:
            words = self.tr("Every code was read back at 203, 300 and 600 dpi.")
            if proof.proved < proof.cards:
                words = self.tr(
                    "A sample of %n card(s) was read back at 203, 300 and 600 dpi, without a miss.", "", proof.proved
                )
            self.notice.show_words(words, "good")
            return
        named = ", ".join(proof.numbers[:NAMED_MOST]) + ("…" if len(proof.numbers) > NAMED_MOST else "")
        words = self.tr("These cards would not scan: {numbers}. Look at them in the PDF, and at their design.")
        self.notice.show_words(words.format(numbers=named), "bad", self.tr("Open the PDF"), self.opened.emit)

    def show_file(self, path: Path, sheets: int) -> None:
        """The PDF is there."""
        self.folder.setToolTip(str(path))

    def show_calibration(self, path: Path) -> None:
        """The page that tells how far the printer misses is there."""
        words = self.tr("Print this page at 100 % and type the numbers that stand at the cards’ real edges.")
        self.notice.show_words(words, "plain", self.tr("Open the PDF"), lambda: self.calibration_opened.emit(path))

    def show_too_many(self, error: Exception, *, some: bool) -> None:
        """They are too many for one batch."""
        self.show_problem(error)
        if some:
            self.notice.show_words(self.notice.words, "warn", self.tr("Make the first 20,000"), self.firsts_asked.emit)

    def show_problem(self, error: Exception) -> None:
        """Why it did not go on."""
        code = getattr(error, "code", "")
        if isinstance(error, OSError):
            words = self.tr("The PDF can't be written: {why}").format(why=error.strerror or str(error))
        elif code == "nobody_needs_one":
            words = self.tr("There is nobody to make such a card for.")
        else:
            words = word_refusal(code or str(error), self._words())
        self.notice.show_words(words, "warn")

    def retranslate(self) -> None:
        """Word the page in the language of the moment."""
        self.back.setText(self.tr("Cards"))
        self.title.setText(self.tr("Make cards"))
        self.stop.setText(self.tr("Stop"))
        self.accept.setText(self.tr("I have looked: print all the same"))
        self.open_file.setText(self.tr("Open the PDF to print it"))
        self.folder.setText(self.tr("Show its folder"))
        self.all_out.setText(self.tr("All came out well"))
        self.only_so_many.setText(self.tr("Came out up to this card"))
        self.up_to_field.set_words(self.tr("Or the printer stopped after card"))
        self.first_field.set_words(self.tr("Begin with card"))
        self.form.retranslate()
        self._word_stage()

    def _word_stage(self) -> None:
        done, of = self._figures
        batch = self._batch
        self.make.setText(self.tr("Draw them") if batch else self.tr("Reserve and draw"))
        detail = ""
        if self._stage == FORM:
            heading = self.tr("Numbers first, then paper")
            detail = self.tr(
                "Each card gets its number before it is drawn, so that no number is ever printed twice. "
                "Then every code is read back, and only then is it time to print."
            )
        elif self._stage == COUNTING:
            heading = self.tr("Looking for who they are for…")
        elif self._stage == RESERVING:
            heading = self.tr("Reserving numbers…")
        elif self._stage == DRAWING:
            heading = self.tr("Drawing card {done} of {of}").format(done=done, of=of)
        elif self._stage == "proving":
            heading = self.tr("Reading back card {done} of {of}").format(done=done, of=of)
        elif self._stage == HELD:
            heading = self.tr("Do not print yet")
        elif self._stage == READY:
            heading = self.tr("Ready to print")
            detail = self.tr("Print at 100 %, without fitting to the page. Then say what came out.")
        else:
            heading = self.tr("Numbers are reserved")
            detail = self.tr("Nothing is lost by stopping: the same numbers are drawn again.")
        if batch is not None and self._stage != FORM:
            name = batch.name or self.tr("A batch")
            held = self.tr("{name}: %n card(s).", "", batch.count).format(name=name)
            detail = f"{held} {detail}" if detail else held
        self.heading.setText(heading)
        self.detail.setText(detail)
        self.detail.setVisible(bool(detail))

    def _build(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(14)
        top.addWidget(self.back)
        top.addWidget(self.title, 1)
        form = surface("card")
        inside = QVBoxLayout(form)
        inside.setContentsMargins(0, 2, 2, 2)
        inside.addWidget(self.form)
        form.setFixedWidth(302)
        middle = QVBoxLayout()
        middle.addWidget(self.view, 1)
        middle.addWidget(self.says)
        middle.addWidget(self.findings)
        next_ = surface("card")
        column = QVBoxLayout(next_)
        column.setContentsMargins(18, 16, 18, 16)
        column.setSpacing(12)
        for widget in (self.heading, self.detail, self.bar, self.stop, self.accept, self.open_file, self.folder):
            column.addWidget(widget)
        for asked in (self.all_out, self.up_to_field, self.only_so_many):
            column.addWidget(asked)
        column.addStretch(1)
        column.addWidget(self.first_field)
        column.addWidget(self.make)
        next_.setFixedWidth(288)
        row = QHBoxLayout()
        row.setSpacing(14)
        row.addWidget(form)
        row.addLayout(middle, 1)
        row.addWidget(next_)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(10)
        whole.addLayout(top)
        whole.addWidget(self.notice)
        whole.addLayout(row, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.left)
        self.make.clicked.connect(self.pressed)
        self.stop.clicked.connect(self.cancelled)
        self.accept.clicked.connect(self.accepted)
        self.open_file.clicked.connect(self.opened)
        self.folder.clicked.connect(self.folder_asked)
        self.all_out.clicked.connect(lambda: self.came_out.emit(0))
        self.only_so_many.clicked.connect(lambda: self.came_out.emit(int(self.up_to.value)))
        self.first.changed.connect(lambda value: self.taken_up.emit(int(value)))


def _with_design(face: CardFace, key: str) -> CardFace:
    return replace(face, design=key)
