"""The owner's list of reasons under Shop: begun with the usual ones, changed, limited, put away."""

import pytest

from db.lookup.reasons import reasons
from desktop.shell.language import Language
from desktop.shop.workroom import ShopWorkroom
from desktop.widgets.theme import dress
from tests.desktop.till_counter import open_shop


@pytest.fixture
def shop_room(qtbot, qapp, tmp_path):
    if not qapp.styleSheet():
        dress(qapp)
    Language(qapp).speak("en")
    shop = open_shop(tmp_path)
    room = ShopWorkroom(shop.parts())
    qtbot.addWidget(room.widget)
    room.widget.resize(1000, 700)
    room.widget.show()
    room.activated()
    return shop, room


def test_the_owner_begins_with_the_usual_reasons_and_makes_them_their_own(shop_room):
    shop, room = shop_room
    card = room.screen.reasons
    assert card.rows == ()
    card.usual.click()
    words, most, _ = card.rows[0]
    assert words.text() == "За нашу ошибку"
    words.setText("Виноваты мы")
    most.setText("100")
    card.rows[1][2].click()
    card.add.click()
    card.rows[-1][0].setText("Лотерея")
    card.add.click()
    card.save.click()
    known = reasons(shop.books, with_put_away=True)
    assert (known[0].words, known[0].most) == ("Виноваты мы", 100_00)
    assert [one.words for one in known if one.put_away] == ["Покупка без карты"]
    assert known[-2].words == "Лотерея"
    assert len(known) == 6
    assert not card.usual.isVisible()


def test_a_reason_without_words_is_refused(shop_room):
    shop, room = shop_room
    card = room.screen.reasons
    card.usual.click()
    card.rows[0][0].clear()
    card.save.click()
    assert "needs a few words" in card._help.text()
    assert reasons(shop.books) == ()
