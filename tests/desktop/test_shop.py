"""The goods room and the shop room, on real books, with a real lane: kept, found, brought in, restored."""

import gzip
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from db.books import Books
from db.ledger.goods import save_goods
from db.lookup.goods import GoodsView, all_goods, by_code
from db.lookup.workplace import workplace
from db.schema.backup import backups
from desktop.background import LedgerLane
from desktop.parts import Alone, News, Parts
from desktop.settings import SettingsFile
from desktop.shop.goods_file import NoColumns, guess_mapping
from desktop.shop.goods_workroom import GoodsWorkroom
from desktop.shop.workroom import ShopWorkroom
from tests.db.joined import belong
from tests.db.shop import Shop
from tests.desktop.shop_stand import Answers, HereAndNow

Clock = Callable[[], datetime]


@pytest.fixture
def answers() -> Answers:
    return Answers()


@pytest.fixture
def moved() -> list[Path]:
    return []


@pytest.fixture
def news() -> list[News]:
    return []


@pytest.fixture
def told() -> list[str]:
    return []


@pytest.fixture
def rooms(
    qtbot: QtBot,
    books: Books,
    lane: LedgerLane,
    clock: Clock,
    new_id: Callable[[], str],
    tmp_path: Path,
    answers: Answers,
    moved: list[Path],
    news: list[News],
    told: list[str],
) -> tuple[GoodsWorkroom, ShopWorkroom]:
    built: list[Any] = []
    parts = Parts(
        books=books,
        workplace=workplace(books),
        run=lane.run,
        work=HereAndNow(),
        clock=clock,
        new_id=new_id,
        tell=lambda changes: [room.changed(changes) for room in built],
        news=news.append,
        settings=SettingsFile(tmp_path / "settings.json"),
        ask=answers,
        move_to=lambda job, said: (books.close(), moved.append(job()), news.append(said())),
        backed_up=lambda: told.append("backed up"),
    )
    built += [GoodsWorkroom(parts), ShopWorkroom(parts)]
    for room, widget in zip(built, (built[0].screen, built[1].widget), strict=True):
        qtbot.addWidget(widget)
        widget.resize(1000, 700)
        widget.show()
        room.activated()
    qtbot.waitUntil(lambda: lane.idle)
    return built[0], built[1]


def shown(room: GoodsWorkroom) -> list[str]:
    return [room.screen.model.goods(row).name for row in range(room.screen.model.rowCount())]


def test_goods_are_added_changed_and_taken_off(
    qtbot: QtBot, rooms: tuple[GoodsWorkroom, ShopWorkroom], lane: LedgerLane, books: Books
) -> None:
    room, _ = rooms
    editor = room.screen.editor
    room.screen.add.click()
    assert room.scanned("4006381333931")
    assert editor.code.text() == "4006381333931"
    QTest.keyClick(editor.name, Qt.Key.Key_Return)
    assert editor.fields["name"]._help.text() == "This can't be empty."
    editor.name.setText("Булка с маком")
    editor.price.set_amount(6_000)
    QTest.keyClick(editor.price, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: shown(room) == ["Булка с маком"])
    assert by_code(books, "4006381333931") == GoodsView("4006381333931", "Булка с маком", "", 6_000)

    room.screen.rows.opened.emit(0)
    editor.code.setText("77")
    editor.save.click()
    # In the list, not only on the disk: what is opened next is what the list shows.
    qtbot.waitUntil(lambda: room.screen.model.goods(0).code == "77")
    assert [row.code for row in all_goods(books)] == ["77"]

    room.screen.rows.opened.emit(0)
    editor.delete.click()
    qtbot.waitUntil(lambda: shown(room) == [])
    assert editor.isHidden()


def test_a_code_that_other_goods_have_is_refused_at_its_field(
    qtbot: QtBot, rooms: tuple[GoodsWorkroom, ShopWorkroom], books: Books, clock: Clock
) -> None:
    save_goods(books, [GoodsView("1", "Bun", "", 100)], now=clock())
    editor = rooms[0].screen.editor
    rooms[0].screen.add.click()
    editor.code.setText("1")
    editor.name.setText("Another bun")
    editor.price.set_amount(100)
    editor.save.click()
    qtbot.waitUntil(lambda: editor.fields["code"]._help.text() == "Other goods have this code already.")
    assert by_code(books, "1") == GoodsView("1", "Bun", "", 100)


def test_a_scan_in_the_goods_room_is_the_tills_unless_new_goods_wait_for_their_code(
    rooms: tuple[GoodsWorkroom, ShopWorkroom],
) -> None:
    assert not rooms[0].scanned("2900000012345")
    rooms[0].presenter.open(GoodsView("1", "Bun", "", 100))
    assert not rooms[0].scanned("2900000012345")


def test_a_long_list_comes_page_by_page_and_is_searched(
    qtbot: QtBot, rooms: tuple[GoodsWorkroom, ShopWorkroom], lane: LedgerLane, books: Books, clock: Clock
) -> None:
    room, _ = rooms
    save_goods(books, [GoodsView(f"{number:05}", f"Bun {number}", "Buns", 100) for number in range(450)], now=clock())
    room.activated()
    qtbot.waitUntil(lambda: len(shown(room)) == 200)
    for length in (400, 450):
        room.screen.rows.verticalScrollBar().setValue(room.screen.rows.verticalScrollBar().maximum())
        qtbot.waitUntil(lambda length=length: len(shown(room)) == length)
    room.screen.search.setText("bun 44")
    qtbot.waitUntil(lambda: len(shown(room)) == 11)
    room.screen.search.setText("nothing of that kind")
    qtbot.waitUntil(lambda: shown(room) == [])


def test_an_answer_that_newer_typing_has_overtaken_is_dropped(books: Books, clock: Clock) -> None:
    from desktop.shop.goods_presenter import GoodsPresenter

    told: list[tuple[GoodsView, ...]] = []
    held: list[tuple[Any, Any]] = []

    class Remembering:
        def show_goods(self, rows: tuple[GoodsView, ...], *, more: bool) -> None:
            told.append(rows)

    save_goods(books, [GoodsView("1", "Bun", "", 100), GoodsView("2", "Cake", "", 100)], now=clock())
    presenter = GoodsPresenter(
        Remembering(),  # type: ignore[arg-type]
        books=books,
        run=lambda job, done, failed=None: held.append((job, done)),
        work=HereAndNow(),
        clock=clock,
        tell=lambda changes: None,
    )
    presenter.search("bun")
    presenter.search("cake")
    for job, done in reversed(held):
        done(job())
    assert told == [(GoodsView("2", "Cake", "", 100),)]


@pytest.mark.parametrize(
    ("text", "encoding", "price"),
    [
        ("code,name,category,price\n1,Bun,Buns,60.50\n", "utf-8", 6_050),
        ("Штрихкод;Наименование;Цена\n1;Bun;60,50\n", "utf-8-sig", 6_050),
        ("Штрихкод;Наименование;Цена\r\n1;Bun;1060,50\r\n", "cp1251", 106_050),
        ("vonalkód\tmegnevezés\tár\n1\tBun\t60\n", "cp1250", 6_000),
        ("cod,denumire,preț\n1,Bun,60.5\n", "utf-8", 6_050),
    ],
)
def test_a_list_in_any_of_our_languages_is_brought_in(
    qtbot: QtBot,
    rooms: tuple[GoodsWorkroom, ShopWorkroom],
    books: Books,
    answers: Answers,
    tmp_path: Path,
    text: str,
    encoding: str,
    price: int,
) -> None:
    answers.path = tmp_path / "list.csv"
    answers.path.write_bytes(text.encode(encoding))
    rooms[0].screen.bring.click()
    assert by_code(books, "1").price == price  # type: ignore[union-attr]
    assert rooms[0].screen.notice.tone == "good"
    qtbot.waitUntil(lambda: shown(rooms[0]) == ["Bun"])


def test_refused_rows_are_named_and_the_good_ones_land(
    qtbot: QtBot, rooms: tuple[GoodsWorkroom, ShopWorkroom], books: Books, answers: Answers, tmp_path: Path
) -> None:
    answers.path = tmp_path / "list.csv.gz"
    answers.path.write_bytes(gzip.compress(b"code,name,price\n1,Bun,60\n,Nameless,1\n2,Cake,ten\n"))
    rooms[0].screen.bring.click()
    assert [row.code for row in all_goods(books)] == ["1"]
    assert rooms[0].screen.notice.tone == "warn"
    assert "line 3" in rooms[0].screen.notice.words
    assert "line 4" in rooms[0].screen.notice.words


def test_a_file_without_names_over_its_columns_says_what_to_write(
    rooms: tuple[GoodsWorkroom, ShopWorkroom], answers: Answers, tmp_path: Path
) -> None:
    answers.path = tmp_path / "list.csv"
    answers.path.write_text("1,Bun,60\n", encoding="utf-8")
    rooms[0].screen.bring.click()
    assert "1, Bun, 60" in rooms[0].screen.notice.words
    with pytest.raises(NoColumns):
        guess_mapping(answers.path)
    answers.path.unlink()
    rooms[0].screen.bring.click()
    assert rooms[0].screen.notice.tone == "warn"


def test_shop_and_till_get_other_names_that_are_kept(
    qtbot: QtBot, rooms: tuple[GoodsWorkroom, ShopWorkroom], lane: LedgerLane, books: Books
) -> None:
    _, room = rooms
    card = room.screen.names
    assert card.said[0] == "Bakery"
    card.shop_name.setText("  ")
    card.save.click()
    assert card.fields["shop_name"]._help.text() == "Type a name: it stands on every slip."
    assert workplace(books).shop_name == "Bakery"
    card.shop_name.setText("Bread & Salt")
    card.slip_footer.setPlainText("Thank you!\nSee you")
    # What is typed and not saved yet outlives a look at another room.
    room.activated()
    qtbot.waitUntil(lambda: lane.idle)
    QTest.keyClick(card.shop_name, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: room._parts.workplace.shop_name == "Bread & Salt")
    assert room._parts.workplace == workplace(books)
    assert workplace(books).slip_footer == "Thank you!\nSee you"
    assert room.screen.notice.words == "The names are saved."
    card.slip_footer.setPlainText("x" * 401)
    card.save.click()
    qtbot.waitUntil(lambda: room.screen.notice.tone == "warn")
    assert "400" in room.screen.notice.words


def test_the_books_are_backed_up_and_a_copy_is_restored_after_a_question(
    qtbot: QtBot,
    rooms: tuple[GoodsWorkroom, ShopWorkroom],
    lane: LedgerLane,
    books: Books,
    answers: Answers,
    moved: list[Path],
    news: list[News],
    told: list[str],
    clock: Clock,
) -> None:
    _, room = rooms
    room.screen.backup.click()
    qtbot.waitUntil(lambda: room.screen.model.rowCount() == 1)
    assert told == ["backed up"], "the foot of the window tells the new copy's time"
    assert len(backups(books.path.parent / "backups", books.path)) == 1
    save_goods(books, [GoodsView("1", "Bun", "", 100)], now=clock())
    answers.yes = False
    room.screen.restore.click()
    qtbot.waitUntil(lambda: len(answers.asked) == 1)
    assert answers.details[0].startswith("No sale was made since then")
    assert moved == []
    Shop(books, counted_from=1_000).sell("", 500)
    answers.yes = True
    room.screen.restore.click()
    qtbot.waitUntil(lambda: moved == [books.path])
    assert answers.details[1].startswith("1 sale")
    (kept,) = books.path.parent.glob("*-replaced-*.db")
    assert str(kept) in news[-1].words
    assert news[-1].action == "Open the folder"
    books.close()
    assert "12" in answers.asked[-1]
    restored = Books(books.path)
    assert by_code(restored, "1") is None
    restored.close()


class Silent(Alone):
    """The way to a hub that does not answer."""

    joined = True


def test_what_the_hub_does_not_have_is_said_before_the_books_are_put_back(
    qtbot: QtBot, rooms: tuple[GoodsWorkroom, ShopWorkroom], books: Books, answers: Answers, moved: list[Path]
) -> None:
    _, room = rooms
    belong(books)
    room.screen.backup.click()
    qtbot.waitUntil(lambda: room.screen.model.rowCount() == 1)
    Shop(books, counted_from=1_000).sell("", 500)
    room._parts.link = Silent()
    room._parts.hub = lambda job, done, failed=None: done(job())
    answers.yes = False
    room.screen.restore.click()
    qtbot.waitUntil(lambda: len(answers.asked) == 1)
    assert answers.details[0].startswith("1 sale or change of this till is neither at the hub yet nor in this copy")
    assert "comes back from there" in answers.details[0], "what the hub has is not missing for long"
    assert moved == []


def test_the_books_are_copied_for_another_computer_but_never_over_themselves(
    rooms: tuple[GoodsWorkroom, ShopWorkroom], books: Books, answers: Answers, tmp_path: Path
) -> None:
    _, room = rooms
    answers.path = books.path
    room.screen.copy.click()
    assert room.screen.notice.tone == "warn"
    answers.path = tmp_path / "stick" / "bakery.db"
    answers.path.parent.mkdir()
    room.screen.copy.click()
    assert room.screen.notice.tone == "plain"
    copy = Books(answers.path)
    assert workplace(copy).shop_name == "Bakery"
    copy.close()


def test_a_backup_that_fails_says_so_and_can_be_tried_again(
    rooms: tuple[GoodsWorkroom, ShopWorkroom], answers: Answers, tmp_path: Path
) -> None:
    _, room = rooms
    answers.path = tmp_path / "a file"
    answers.path.write_text("", encoding="utf-8")
    room.screen.choose_backups.click()
    room.screen.backup.click()
    assert room.screen.notice.tone == "bad"
    assert room.screen.backup.isEnabled()


def test_the_printer_is_kept_as_it_is_typed(rooms: tuple[GoodsWorkroom, ShopWorkroom]) -> None:
    _, room = rooms
    room.screen.printer.setText(" 192.168.0.50:9100 ")
    room.screen.printer.editingFinished.emit()
    assert room._parts.settings.now.slip_printer == "192.168.0.50:9100"


def test_how_the_diagnostics_file_ended_is_scrolled_into_view(
    qtbot: QtBot, rooms: tuple[GoodsWorkroom, ShopWorkroom], monkeypatch: pytest.MonkeyPatch
) -> None:
    _, room = rooms
    row = room.support.diagnostics
    assert row.visibleRegion().isEmpty(), "it lies below the window's edge"
    row.show_saved(Path("diagnostics.txt"))
    qtbot.waitUntil(lambda: row.notice.visibleRegion().boundingRect().height() == row.notice.height())
