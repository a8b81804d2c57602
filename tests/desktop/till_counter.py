"""A till room on real books, in a shop with tiers and cashback, for the tests of the till and for looking at it."""

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

from db.books import Books
from db.changes import Changes
from db.ledger.adjustment import adjust
from db.ledger.card import set_card_status
from db.ledger.customer import edit_person, enrol
from db.ledger.goods import save_goods
from db.lookup.goods import GoodsView
from db.lookup.workplace import NewWorkplace, workplace
from db.schema.upgrade import create_books
from desktop.parts import Alone, Link, News, Parts
from desktop.settings import SettingsFile
from desktop.till.counter import TillRoom
from desktop.till.room import build
from loyalty.entries import Kind
from loyalty.money import Currency

NOON = datetime(2026, 11, 14, 9, 0, tzinfo=UTC)
ANNA_CARD, BORIS_CARD, LOST_CARD, BOTH = "2900000000018", "2900000000025", "2900000000032", "2900000000049"
BREAD, BUN, CAKE = "4607001770015", "4607001770022", "4607001770039"

#: Bronze, Silver and Gold of worked example 8, cashback of example 4 that pays up to half as in example 5.
PROGRAMME: dict[str, Any] = {
    "name": "Пекарня",
    "currency": {"code": "RUB", "decimals": 2},
    "zone": "Europe/Moscow",
    "purses": [
        {
            "id": "cashback",
            "name": "Кэшбэк",
            "unit": "money",
            "pays_up_to": 5000,
            "lasts": {"for": "days", "count": 180},
        }
    ],
    "tiers": [
        {"id": "bronze", "name": "Бронза", "from": 0, "colour": "#C98B63", "shape": "circle"},
        {"id": "silver", "name": "Серебро", "from": 1000000, "colour": "#B8BEC7", "shape": "diamond"},
        {"id": "gold", "name": "Золото", "from": 5000000, "colour": "#D8B04A", "shape": "star"},
    ],
    "tiers_by": {"window": "calendar_year"},
    "discounts": {"tier": [{"id": "tiers", "name": "Скидка", "percent": {"bronze": 300, "silver": 500, "gold": 700}}]},
    "earn": [{"id": "back", "name": "Кэшбэк", "purse": "cashback", "rate": 500}],
}


@dataclass
class Clock:
    """A clock that goes when it is told to."""

    now: datetime = NOON

    def __call__(self) -> datetime:
        return self.now

    def pass_(self, **time: int) -> None:
        self.now += timedelta(**time)


@dataclass
class Lane:
    """Does each job at once, or holds it back until it is let go."""

    held: list[tuple[Callable[[], Any], Callable[[Any], None], Any]] = field(default_factory=list)
    holding: bool = False

    def __call__(self, job: Any, done: Any, failed: Any = None) -> None:
        if self.holding:
            self.held.append((job, done, failed))
        else:
            self._do(job, done, failed)

    def let_go(self, *, backwards: bool = False) -> None:
        self.holding, held, self.held = False, self.held, []
        for job, done, failed in reversed(held) if backwards else held:
            self._do(job, done, failed)

    def _do(self, job: Any, done: Any, failed: Any) -> None:
        try:
            answer = job()
        except Exception as error:
            if failed is None:
                raise
            failed(error)
            return
        done(answer)


class Working:
    """The work process's door, with the work done at once on this side of it."""

    def __call__(self, job: Any, done: Any, failed: Any = None, progress: Any = None) -> "Working":
        try:
            answer = job(progress=progress or (lambda _done, _of: None))
        except Exception as error:
            if failed is None:
                raise
            failed(error)
            return self
        done(answer)
        return self

    def cancel(self) -> None:
        """There is never anything under way."""


class NeverAsks:
    """Nothing at the till opens a modal box."""

    def __getattr__(self, name: str) -> Any:
        raise AssertionError(f"a modal box: {name}")


@dataclass
class Shop:
    """Books with three customers and three goods, and what a room is handed."""

    books: Books
    folder: Path
    clock: Clock = field(default_factory=Clock)
    lane: Lane = field(default_factory=Lane)
    hub_lane: Lane = field(default_factory=Lane)
    link: Link = field(default_factory=Alone)
    news: list[News] = field(default_factory=list)
    changes: list[Changes] = field(default_factory=list)
    rooms: list[TillRoom] = field(default_factory=list)
    made: int = 0

    def new_id(self) -> str:
        self.made += 1
        return f"op-{self.made:06}"

    def tell(self, changes: Changes) -> None:
        self.changes.append(changes)
        for room in self.rooms:
            room.changed(changes)

    def parts(self, *, run: Any = None, tell: Any = None) -> Parts:
        """What a room is handed; `run` and `tell` in place of this shop's own where a test brings them."""
        return Parts(
            books=self.books,
            workplace=workplace(self.books),
            run=run or self.lane,
            work=Working(),
            clock=self.clock,
            new_id=self.new_id,
            tell=tell or self.tell,
            news=self.news.append,
            settings=SettingsFile(self.folder / "settings.json"),
            ask=NeverAsks(),
            move_to=lambda _: None,
            hub=self.hub_lane,
            link=self.link,
        )

    def room(self) -> TillRoom:
        (room,) = build(self.parts())
        self.rooms = [room]
        return room


def open_shop(folder: Path, *, programme: dict[str, Any] | None = None, language: str = "ru") -> Shop:
    """New books in the folder, with the shop's people and goods."""
    counted = 0

    def count() -> str:
        nonlocal counted
        counted += 1
        return f"setup-{counted:06}"

    place = NewWorkplace(
        shop_name="Пекарня Рогалик",
        till_name="Касса 1",
        country="RU",
        currency=Currency("RUB", 2),
        language=language,
        zone="Europe/Moscow",
        slip_footer="Приходите ещё!",
        till_code="ABC",
    )
    began = NOON - timedelta(days=30)
    books = create_books(
        folder / "shop.regulars", workplace=place, programme=programme or PROGRAMME, now=began, new_id=count
    )
    people = (
        ("anna-000-0000-0000", "Анна Ковалёва", "+79161234567", ANNA_CARD, date(1988, 11, 16)),
        ("boris-00-0000-0000", "Борис Ан", "+79167654321", BORIS_CARD, None),
        ("vera-000-0000-0000", "Вера Соколова", "+79160001122", LOST_CARD, date(1970, 2, 28)),
        ("galina-0-0000-0000", "Галина Пак", "+79165556677", BOTH, None),
    )
    for account_id, name, phone, card, birthday in people:
        enrol(
            books,
            account_id=account_id,
            op_id=count(),
            now=began,
            phone=phone,
            name=name,
            birthday=birthday,
            card_number=card,
        )
    set_card_status(books, op_id=count(), number=LOST_CARD, status="lost", now=began)
    goods = (
        GoodsView(BREAD, "Хлеб ржаной", "Хлеб", 5000),
        GoodsView(BUN, "Булочка осенняя с корицей", "Выпечка", 3000),
        GoodsView(CAKE, "Торт «Прага»", "Торты", 145000),
        GoodsView(BOTH, "Подарочный набор", "Подарки", 99900),
    )
    save_goods(books, goods, now=began)
    return Shop(books, folder)


def give(shop: Shop, account_id: str, points: int, *, days_ago: int = 1) -> None:
    """Put cashback into a purse, as an opening balance of so many days ago."""
    adjust(
        shop.books,
        op_id=shop.new_id(),
        account_id=account_id,
        purse="cashback",
        points=points,
        reason="opening",
        author="test",
        now=shop.clock() - timedelta(days=days_ago),
        kind=Kind.OPENING,
    )


def note(shop: Shop, account_id: str, notes: str) -> None:
    """Write something into a customer's notes."""
    edit_person(shop.books, op_id=shop.new_id(), account_id=account_id, notes=notes, now=shop.clock())
