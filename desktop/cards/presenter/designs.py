"""The designs a shop has: one for each tier to begin with, kept as soon as somebody changes one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from typing import Protocol

from db.books import Books
from db.ledger.card_design import StoredPicture, delete_design, save_design
from db.lookup.card_designs import DesignView, card_designs, pictures
from db.lookup.programme import in_force
from desktop.paper.cards.design import CardDesign, CardFace, Text
from desktop.paper.cards.document import DesignRefused, document_of, read_design
from desktop.paper.cards.ready import LAYOUTS, look_of, ready_design, ready_look
from desktop.runner import Run
from desktop.wording.card_texts import ready_texts
from desktop.wording.words import Words, words_of
from loyalty.calendar import local_day
from loyalty.card_number import issue
from loyalty.programme import Tier

#: How the id of a design begins that nobody has changed yet.
READY = "ready:"
#: Cards of nobody's tier.
NO_TIERS_SHAPE = "heart"


@dataclass(frozen=True, slots=True)
class Shown:
    """One design in the gallery."""

    id: str
    design: CardDesign
    #: A tier's id; empty for any.
    tier: str
    #: What its cards show in previews: an ordinary one, and one with a long name.
    faces: tuple[CardFace, ...]
    saved: bool

    @property
    def bearer(self) -> bool:
        """Whether its cards bear no name."""
        return not self.design.bears_names


class GalleryView(Protocol):
    """All that the gallery is ever told."""

    def show_designs(self, designs: tuple[Shown, ...], pictures: Mapping[str, bytes]) -> None:
        """Every design, tiers in the order of their ladder."""


class Designs:
    """Reads and keeps the designs; previews and printing ask it what a tier's cards look like."""

    def __init__(
        self,
        view: GalleryView,
        *,
        books: Books,
        run: Run,
        clock: Callable[[], datetime],
        new_id: Callable[[], str],
    ) -> None:
        self._view, self._books, self._run = view, books, run
        self._clock, self._new_id = clock, new_id
        self._asked = 0
        self._waiting: Callable[[], None] | None = None
        #: The shop's own language: cards are read by its customers, whatever the window speaks.
        self.words: Words | None = None
        self.shop = ""
        self.prefix = "29"
        self.country = ""
        self.kinds: tuple[str, ...] = ()
        self.shown: tuple[Shown, ...] = ()
        self.pictures: dict[str, bytes] = {}

    def begin(self) -> None:
        """Show the designs as they are now."""
        self._asked += 1
        self._run(self._read, partial(self._have_read, self._asked))

    def then(self, do: Callable[[], None]) -> None:
        """Do this once the designs are read."""
        self._waiting = do

    def find(self, design_id: str) -> Shown | None:
        """One of those that are shown."""
        return next((shown for shown in self.shown if shown.id == design_id), None)

    def of_tier(self, tier: str) -> Shown | None:
        """The design of a tier's cards with their names; one that was saved comes first."""
        own = [shown for shown in self.shown if shown.tier == tier and (tier or not shown.bearer)]
        return next((shown for shown in own if shown.saved), next(iter(own), None))

    def of_nobody(self) -> Shown | None:
        """The design of cards that lie in the drawer."""
        own = [shown for shown in self.shown if shown.bearer and not shown.tier]
        return next((shown for shown in own if shown.saved), next(iter(own), None))

    def fresh(self, layout: str, tier: str) -> Shown:
        """A new design of one of the ready layouts, in the tier's colours."""
        assert layout in LAYOUTS
        assert self.words is not None
        return Shown(self._new_id(), self._ready(layout, tier), tier, self.faces(tier), False)

    def copy(self, shown: Shown) -> Shown:
        """A new design that begins as this one."""
        assert self.words is not None
        name = self.words.tr("{name}, copy").format(name=shown.design.name)
        return replace(shown, id=self._new_id(), design=replace(shown.design, name=name), saved=False)

    def opened(self, shown: Shown) -> Shown:
        """The design to be changed: a ready one gets an id of its own."""
        return shown if shown.saved else replace(shown, id=self._new_id() if self._is_ready(shown) else shown.id)

    def save(self, shown: Shown, shows: Mapping[str, bytes], done: Callable[[], None]) -> None:
        """Keep a design and the pictures it shows."""
        kept = {name: StoredPicture(_kind(data), data) for name, data in shows.items()}
        job = partial(
            save_design,
            self._books,
            shown.id,
            name=shown.design.name,
            tier=shown.tier,
            document=document_of(shown.design),
            pictures=kept,
            now=self._clock(),
        )
        self._run(job, lambda _: done())

    def delete(self, design_id: str) -> None:
        """Forget a design; its tier has the ready one again."""
        self._run(partial(delete_design, self._books, design_id), lambda _: self.begin())

    def faces(self, tier: str) -> tuple[CardFace, ...]:
        """What previews of that tier's cards show."""
        assert self.words is not None
        words = self.words
        rung = self._tier(tier)
        digits = 12 - len(self.prefix)
        plain = CardFace(
            number=issue(self.prefix, "0000001234567"[-digits:]),
            shop=self.shop,
            tier=rung.name if rung else "",
            shape=rung.shape if rung else NO_TIERS_SHAPE,
            name=words.tr("Anna Marlow"),
            since=str(self._clock().year),
        )
        return (plain, replace(plain, name=words.tr("Alexandra Featherstonehaugh")))

    def tiers(self) -> tuple[Tier, ...]:
        """The tiers of the programme in force, lowest first."""
        return self.words.ladder.tiers if self.words and self.words.ladder else ()

    def _read(self) -> tuple[tuple[DesignView, ...], dict[str, bytes], Words, str, str, tuple[str, ...]]:
        from db.lookup.workplace import workplace

        place = workplace(self._books)
        programme = in_force(self._books, day=local_day(self._clock(), place.zone)).programme
        words = words_of(programme, language=place.language, country=place.country)
        views = card_designs(self._books)
        shown: set[str] = set()
        for view in views:
            try:
                shown |= read_design(view.document).pictures()
            except DesignRefused:
                continue
        kinds = tuple(dict.fromkeys(kind for rule in programme.card_discounts for kind, _ in rule.rates))
        return views, pictures(self._books, shown), words, place.shop_name, place.card_prefix, kinds

    def _have_read(
        self,
        asked: int,
        read: tuple[tuple[DesignView, ...], dict[str, bytes], Words, str, str, tuple[str, ...]],
    ) -> None:
        if asked != self._asked:
            return  # A newer look has overtaken this answer.
        views, self.pictures, self.words, self.shop, self.prefix, self.kinds = read
        saved = []
        for view in views:
            try:
                design = read_design(view.document)
            except DesignRefused:
                continue  # Written by a newer program; it is left as it is.
            saved.append(Shown(view.id, replace(design, name=view.name), view.tier, self.faces(view.tier), True))
        shown = []
        for tier in ("", *(rung.id for rung in self.tiers())):
            own = [one for one in saved if one.tier == tier]
            for layout in ("named", "bearer") if not tier else ("named",):
                # A card without a name is anybody's; each tier's own bear the name.
                bearer = layout == "bearer"
                alike = [one for one in own if not tier and one.bearer == bearer] if not tier else own
                ready = Shown(f"{READY}{layout}:{tier}", self._ready(layout, tier), tier, self.faces(tier), False)
                shown += alike or [ready]
        known = {"", *(rung.id for rung in self.tiers())}
        shown += [one for one in saved if one.tier not in known]
        self.shown = tuple(shown)
        self._view.show_designs(self.shown, self.pictures)
        waiting, self._waiting = self._waiting, None
        if waiting is not None:
            waiting()

    def _ready(self, layout: str, tier: str) -> CardDesign:
        assert self.words is not None
        rung = self._tier(tier)
        look = look_of(rung.colour, rung.shape) if rung and _is_colour(rung.colour) else ready_look("plain")
        texts = ready_texts(self.words)
        design = ready_design(layout, look, texts)
        # Nobody has told these books the shop's phone: a line that asks to call would ask in vain.
        vain = (texts["found"], "{phone}")
        back = tuple(part for part in design.back if not (isinstance(part, Text) and part.text in vain))
        design = replace(design, back=back)
        return replace(design, name=f"{rung.name}, {design.name.lower()}" if rung else design.name)

    def _tier(self, tier: str) -> Tier | None:
        return next((rung for rung in self.tiers() if rung.id == tier), None)

    @staticmethod
    def _is_ready(shown: Shown) -> bool:
        return shown.id.startswith(READY)


def _is_colour(text: str) -> bool:
    return len(text) == 7 and text[0] == "#" and all(sign in "0123456789abcdefABCDEF" for sign in text[1:])


def _kind(data: bytes) -> str:
    return "png" if data.startswith(b"\x89PNG") else "jpeg"
