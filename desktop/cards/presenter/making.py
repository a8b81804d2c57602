"""Cards are made: numbers reserved, drawn, read back, and only then printed; after a jam it goes on from a card."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from random import SystemRandom
from typing import Any, Protocol

from db.books import Books, BooksProblem
from db.changes import Changes
from db.ledger.card_batch import NAMED_AT_ONCE_MOST, BatchRefused, Reserved, mark_printed, reserve_batch
from db.ledger.refusals import Refused
from db.lookup.card_batches import BatchView
from db.lookup.customer_filter import CustomerFilter
from db.lookup.customer_list import matching
from desktop.cards.presenter.designs import Designs, Shown
from desktop.cards.presenter.wish import BEARER, CHOSEN, LACKING, TIER, Wish, wish_on
from desktop.paper.batch_cards import BatchDocument, PrintOrder, document_of_batch
from desktop.paper.cards.design import CardDesign
from desktop.paper.cards.findings import Finding
from desktop.paper.cards.printed_on import OFFSETS, OWN, PrintedOn, measured, own_from
from desktop.paper.cards.sheets import PRINT_SHOP, SHEETS, Sheet, print_shop, sheet_problems
from desktop.runner import Cancelled, Run, Task, Work
from loyalty.calendar import local_day

#: How far it has come.
FORM, COUNTING, RESERVING, DRAWING, PROVING, HELD, READY, STOPPED = (
    *("form", "counting", "reserving", "drawing", "proving", "held", "ready", "stopped"),
)
BUSY = frozenset({COUNTING, RESERVING, DRAWING, PROVING})


class Drawn(Protocol):
    """What a PDF holds."""

    @property
    def cards(self) -> int: ...

    @property
    def sheets(self) -> int: ...


class ReadBack(Protocol):
    """What the proof found."""

    @property
    def cards(self) -> int: ...

    @property
    def proved(self) -> int: ...

    @property
    def good(self) -> bool: ...

    @property
    def numbers(self) -> tuple[str, ...]:
        """The cards that would not scan."""


@dataclass(frozen=True, slots=True)
class Press:
    """The jobs that draw: of the work process, and of Qt, which a presenter does not know."""

    draw: Callable[..., Drawn]
    prove: Callable[..., ReadBack]
    #: A page that tells how far the printer misses.
    calibrate: Callable[..., Path]


class MakingView(Protocol):
    """All that the page for making cards is ever told."""

    def show_wish(self, wish: Wish, designs: tuple[Shown, ...]) -> None:
        """What is asked for, and what there is to choose."""

    def show_sheet(
        self, sheet: Sheet, designs: Mapping[str, CardDesign], findings: tuple[Finding, ...], cards: int
    ) -> None:
        """What a sheet will look like, and what is wrong with it; `cards` go on paper, 0 where nobody counted yet."""

    def show_stage(self, stage: str, done: int, of: int) -> None:
        """How far it has come."""

    def show_batch(self, batch: BatchView, first: int) -> None:
        """Whose numbers are reserved, and from which card it goes on."""

    def show_proof(self, proof: ReadBack) -> None:
        """What was read back."""

    def show_file(self, path: Path, sheets: int) -> None:
        """The PDF is there."""

    def show_calibration(self, path: Path) -> None:
        """The page that tells how far the printer misses is there."""

    def show_too_many(self, error: Exception, *, some: bool) -> None:
        """They are too many for one batch; with `some` it can begin with the first of them."""

    def show_problem(self, error: Exception) -> None:
        """Why it did not go on. Reserved numbers stay reserved: it can be taken up again."""


class Making:
    """One batch at a time, from the wish to the paper."""

    def __init__(
        self,
        view: MakingView,
        designs: Designs,
        *,
        books: Books,
        run: Run,
        work: Work,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
        zone: str,
        press: Press,
        papers: Callable[[], Path],
        tell: Callable[[Changes], None],
        printed_on: PrintedOn,
        keep: Callable[[PrintedOn], None],
    ) -> None:
        """`printed_on` is what this computer prints cards on; `keep` is told when that is another."""
        self._view, self._designs, self._books = view, designs, books
        self._keep = keep
        self._run, self._work, self._clock, self._new_id = run, work, clock, new_id
        self._zone, self._press, self._papers, self._tell = zone, press, papers, tell
        self._task: Task | None = None
        self._op_id = ""
        self._firsts: tuple[str, ...] = ()
        self._order: PrintOrder | None = None
        self.wish = wish_on(printed_on)
        self.stage = FORM
        self.batch: BatchView | None = None
        self.file: Path | None = None

    def begin(self, **changed: Any) -> None:
        """A new batch, with the sheet and the printer of the last one."""
        if self.stage in BUSY:
            return
        self.batch, self._order, self.file, self._op_id = None, None, None, ""
        self._stage(FORM)
        self.wish = replace(wish_on(self.wish.printed_on), **changed)
        self.show()

    def take_up(self, batch: BatchView, first: int) -> None:
        """Print a batch whose numbers are reserved, from this card on."""
        if self.stage in BUSY:
            return
        if self.batch is None or self.batch.id != batch.id:
            # What was wished before is of another batch.
            who = CHOSEN if batch.named else BEARER
            asked = wish_on(self.wish.printed_on)
            self.wish = replace(asked, who=who, count=batch.count, kind=batch.kind, name=batch.name)
        self.batch, self.file = batch, None
        self._stage(STOPPED)
        self.begin_at(first)

    def begin_at(self, first: int) -> None:
        """Draw the batch from this card on."""
        assert self.batch is not None
        self._view.show_batch(self.batch, first)
        self._order = PrintOrder(batch_id=self.batch.id, sheet=self.sheet(), first=first)
        self.show()

    def put(self, **said: Any) -> None:
        """Wish something else."""
        before = self.wish
        self.wish = replace(before, **said)
        if self.wish.sheet == OWN and self.wish.own is None:
            self.wish = replace(self.wish, own=own_from(before.sheet))
        if self.wish.printed_on != before.printed_on:
            self._keep(self.wish.printed_on)
        self.show()

    def measure(self, **said: Any) -> None:
        """Give the shop's own sheet other measurements."""
        assert self.wish.own is not None
        self.put(own=measured(self.wish.own, **said))

    def show(self) -> None:
        """Show the wish, and a sheet of it."""
        self._view.show_wish(self.wish, self._designs.shown)
        designs = self.designs()
        if designs:
            first = next(iter(designs.values()))
            self._view.show_sheet(self.sheet(), designs, sheet_problems(self.sheet(), first), self._cards())

    def _cards(self) -> int:
        """How many go on paper; 0 where it is not known yet."""
        if self.batch is not None:
            return self.batch.count - (self._order.first if self._order else 1) + 1
        if self.wish.who == BEARER:
            return self.wish.count
        return len(self.wish.accounts) if self.wish.who == CHOSEN else 0

    def designs(self) -> dict[str, CardDesign]:
        """What is printed, by tier."""
        if self.wish.design:
            shown = self._designs.find(self.wish.design)
            return {"": shown.design} if shown else {}
        if not self.wish.named:
            shown = self._designs.of_nobody()
            return {"": shown.design} if shown else {}
        tiers = dict.fromkeys(("", *(shown.tier for shown in self._designs.shown)))
        return {tier: shown.design for tier in tiers if (shown := self._designs.of_tier(tier)) is not None}

    def sheet(self) -> Sheet:
        """The sheet with what is known of this printer."""
        wish, designs = self.wish, self.designs()
        if wish.sheet == PRINT_SHOP and designs:
            return print_shop(next(iter(designs.values())))
        own = wish.own if wish.sheet == OWN else None
        sheet = own or SHEETS.get(wish.sheet, SHEETS["a4_to_cut"])
        moved: dict[str, Any] = {name: wish.offsets.get(name, 0.0) for name in OFFSETS}
        return replace(sheet, flip=wish.flip, **moved)

    def make(self) -> None:
        """Begin: who they are, their numbers, the drawing, the proof. After a stop it goes on where it stopped."""
        if self.stage in BUSY:
            return
        if self.batch is not None:
            self._draw()
        elif self.wish.who in (LACKING, TIER):
            self._stage(COUNTING)
            # Who changed tiers has a card of the old one; whoever asks for a tier wants all of it.
            of_tier = self.wish.tier if self.wish.who == TIER else None
            wanted = CustomerFilter(has_card=False if self.wish.who == LACKING else None, tier=of_tier)
            day = local_day(self._clock(), self._zone)
            job = partial(matching, self._books.path, wanted, day)
            self._task = self._work(job, self._counted, self._failed, partial(self._stage, COUNTING))
        else:
            self._reserve(self.wish.accounts if self.wish.who == CHOSEN else ())

    def make_firsts(self) -> None:
        """Begin with as many of those who have none as get their cards at once."""
        if self.stage == FORM and self._firsts:
            self._reserve(self._firsts)

    def cancel(self) -> None:
        """Stop what goes on; reserved numbers stay reserved."""
        if self._task is not None:
            self._task.cancel()

    def calibrate(self) -> None:
        """Write the page that tells how far this printer misses."""
        path = self._papers() / f"calibration-{self.sheet().name}.pdf"
        double_sided = any(design.double_sided for design in self.designs().values())
        job = partial(self._press.calibrate, self._books.path, path, self.sheet(), double_sided=double_sided)
        self._work(partial(job, printer_dpi=self.wish.printer_dpi), self._view.show_calibration, self._failed)

    def accept(self) -> None:
        """Somebody looked at the cards that were not read, and prints all the same."""
        if self.stage == HELD:
            self._stage(READY)

    def came_out(self, up_to: int, done: Callable[[BatchView], None]) -> None:
        """So many cards of the batch have come out of the printer."""
        assert self.batch is not None
        job = partial(
            mark_printed,
            self._books,
            op_id=self._new_id(),
            batch_id=self.batch.id,
            up_to=up_to,
            now=self._clock(),
        )
        self._run(job, done, self._failed)

    def _counted(self, accounts: tuple[str, ...]) -> None:
        self._task = None
        if not accounts:
            self._stage(FORM)
            self._view.show_problem(NobodyThere())
            return
        if len(accounts) > NAMED_AT_ONCE_MOST:
            # Who got one is not among those without: these many at a time, everyone has one in the end.
            self._firsts = accounts[:NAMED_AT_ONCE_MOST] if self.wish.who == LACKING else ()
            self._stage(FORM)
            self._view.show_too_many(BatchRefused("too_many_named", str(len(accounts))), some=bool(self._firsts))
            return
        self._reserve(accounts)

    def _reserve(self, accounts: tuple[str, ...]) -> None:
        self._stage(RESERVING)
        self._op_id = self._op_id or self._new_id()
        wish = self.wish
        shown = self._designs.find(wish.design) if wish.design else None
        document = BatchDocument(designs=self.designs(), tier=shown.tier if shown and not wish.named else "")
        job = partial(
            reserve_batch,
            self._books,
            op_id=self._op_id,
            count=len(accounts) if wish.named else wish.count,
            kind=wish.kind,
            name=wish.name,
            document=document_of_batch(document),
            now=self._clock(),
            random=SystemRandom(),
            accounts=accounts,
        )
        self._run(job, self._reserved, self._failed)

    def _reserved(self, reserved: Reserved) -> None:
        self.batch, self._op_id = reserved.batch, ""
        self.wish = replace(self.wish, count=self.batch.count)
        self._view.show_batch(self.batch, 1)
        self.show()
        if reserved.changes != Changes():
            self._tell(reserved.changes)
        self._draw()

    def _draw(self) -> None:
        assert self.batch is not None
        first = self._order.first if self._order is not None else 1
        skipped = self.wish.skipped if self.wish.skipped < self.sheet().cards else 0
        self._order = PrintOrder(
            batch_id=self.batch.id,
            sheet=self.sheet(),
            printer_dpi=self.wish.printer_dpi,
            first=first,
            skipped=skipped,
        )
        self._stage(DRAWING, 0, self.batch.count)
        self.file = self._papers() / f"cards-{local_day(self._clock(), self._zone):%Y-%m-%d}-{self.batch.id[-6:]}.pdf"
        job = partial(self._press.draw, self._books.path, self.file, self._order, language="", now=self._clock())
        self._task = self._work(job, self._drawn, self._failed, partial(self._stage, DRAWING))

    def _drawn(self, written: Drawn) -> None:
        assert self._order is not None
        assert self.file is not None
        self._view.show_file(self.file, written.sheets)
        self._stage(PROVING, 0, written.cards)
        job = partial(self._press.prove, self._books.path, self._order, language="", now=self._clock())
        self._task = self._work(job, self._proved, self._failed, partial(self._stage, PROVING))

    def _proved(self, proof: ReadBack) -> None:
        self._task = None
        self._view.show_proof(proof)
        self._stage(READY if proof.good else HELD)

    def _failed(self, error: Exception) -> None:
        self._task = None
        self._stage(FORM if self.batch is None else STOPPED)
        if isinstance(error, Cancelled):
            return
        self._view.show_problem(error)
        if not isinstance(error, (Refused, BooksProblem, OSError, ValueError)):
            raise error

    def _stage(self, stage: str, done: int = 0, of: int = 0) -> None:
        self.stage = stage
        self._view.show_stage(stage, done, of)


class NobodyThere(Refused):
    """Nobody needs such a card."""

    code = "nobody_needs_one"
