"""The customer in front of the till, and joining, told on real books."""

from dataclasses import replace
from datetime import date
from random import Random

import pytest

from db.ledger.erasure import erase
from db.lookup import customers
from db.lookup.consents import consents_of
from db.lookup.customer_face import birthday_in
from db.lookup.near import Alike
from db.lookup.workplace import workplace
from db.sync.bringing import Brought
from desktop.till.presenter.claims import ClaimsPresenter
from desktop.till.presenter.customer import CustomerPresenter
from desktop.till.presenter.elsewhere import Elsewhere
from desktop.till.presenter.join import JoinPresenter, JoinProblem, Typed
from desktop.wording.typed_day import read_day
from loyalty.basket import Line
from loyalty.calendar import local_day
from tests.desktop.till_counter import ANNA_CARD, BORIS_CARD, BOTH, LOST_CARD, give, note, open_shop
from tests.desktop.till_stand import Stand
from tests.desktop.till_views import Remembering


class People:
    """The customer's presenter and the form, with a till to buy at."""

    def __init__(self, folder) -> None:
        self.shop = open_shop(folder)
        self.stand = Stand(self.shop)
        self.view = Remembering()
        self.served = []
        self.waiting = []
        self.customer = CustomerPresenter(
            self.view,
            self.shop.books,
            run=self.shop.lane,
            clock=self.shop.clock,
            new_id=self.shop.new_id,
            tell=self.shop.tell,
            day_of=lambda now: local_day(now, "Europe/Moscow"),
            now_served=self.served.append,
            reread=lambda customer: None,
            elsewhere=Elsewhere(lambda ask, then, failed: self.waiting.append(then)),
        )
        self.customer.programme_changed(self.stand.face.programme)
        self.joined = []
        self.left_over = []
        self.join = JoinPresenter(
            self.view,
            self.shop.books,
            run=self.shop.lane,
            clock=self.shop.clock,
            new_id=self.shop.new_id,
            tell=self.shop.tell,
            joined=self.joined.append,
            random=Random(7),
            read_day=lambda text: read_day(text, "ru", today=date(2026, 11, 14)),
            left_over=self.left_over.append,
            place=lambda: workplace(self.shop.books),
        )

    def buy(self, card: str, amount: int) -> None:
        self.stand.serve(card)
        self.stand.sale.add_line(Line(unit_price=amount))
        self.stand.sale.apply()
        self.shop.clock.pass_(minutes=1)


@pytest.fixture
def people(tmp_path):
    return People(tmp_path)


def test_a_customer_is_shown_at_a_glance(people):
    give(people.shop, "anna-000-0000-0000", 1240_00, days_ago=170)
    note(people.shop, "anna-000-0000-0000", "без орехов")
    people.customer.serve(people.stand.customer(ANNA_CARD))
    face = people.view.last("show_customer")
    assert (face.tier.name, face.next_tier.name, face.missing) == ("Бронза", "Серебро", 10_000_00)
    (purse,) = face.purses
    assert (purse.spendable, purse.debt) == (1240_00, 0)
    assert (face.discount, face.birthday_in) == (300, 2)
    assert face.customer.notes == "без орехов"


def test_the_way_to_the_next_tier_is_walked(people):
    people.buy(ANNA_CARD, 5154_64)
    people.customer.serve(people.stand.customer(ANNA_CARD))
    face = people.view.last("show_customer")
    assert face.walked == 500
    assert face.missing == 5_000_00


def test_history_comes_page_by_page_and_opens(people, monkeypatch):
    monkeypatch.setattr("desktop.till.presenter.customer.PAGE_ROWS", 2)
    for amount in (10_00, 20_00, 30_00):
        people.buy(ANNA_CARD, amount)
    people.customer.serve(people.stand.customer(ANNA_CARD))
    rows, more, _ = people.view.last("show_history")
    assert ([row.amount for row in rows], more) == ([29_10, 19_40], True)
    people.customer.older()
    rows, more, _ = people.view.last("show_history")
    assert ([row.amount for row in rows], more) == ([29_10, 19_40, 9_70], False)
    people.customer.open_row(rows[2])
    sale, programme, reversal = people.view.last("show_past_sale")
    assert reversal is None
    assert sale.quote.to_pay == 9_70
    assert programme.purse("cashback").name == "Кэшбэк"


def test_history_of_an_earlier_customer_is_dropped(people):
    people.buy(ANNA_CARD, 10_00)
    people.shop.lane.holding = True
    people.customer.serve(people.stand.customer(ANNA_CARD))
    people.customer.serve(people.stand.customer(BORIS_CARD))
    people.shop.lane.let_go(backwards=True)
    histories = [said for name, said in people.view.told if name == "show_history"]
    assert [rows for rows, _, _ in histories] == [()]


def test_notes_are_kept(people):
    people.customer.serve(people.stand.customer(ANNA_CARD))
    people.customer.save_notes("аллергия на орехи")
    assert people.stand.customer(ANNA_CARD).notes == "аллергия на орехи"
    people.customer.refresh()
    assert people.customer.customer.notes == "аллергия на орехи"
    assert people.customer.customer.card.number == ANNA_CARD


def test_one_who_is_erased_while_they_stand_here_leaves_a_guest_and_the_goods_of_their_parked_sale(people):
    parking, sale = people.stand.parking, people.stand.sale
    anna = people.stand.customer(ANNA_CARD)
    people.customer.serve(anna)
    people.stand.serve(ANNA_CARD)
    sale.type_amount(9_70)
    assert sale.park()
    assert parking.parked[0].customer_name == anna.name
    changes = erase(people.shop.books, op_id="erase-anna", account_id=anna.account_id, now=people.shop.clock())
    parking.changed(frozenset({"somebody else"}))
    assert parking.parked[0].customer_name == anna.name
    parking.changed(changes.accounts)
    people.customer.refresh()
    (parked,) = parking.parked
    assert (parked.customer_name, parked.card_number, parked.account_id, parked.amount) == ("", "", "", 9_70)
    assert people.customer.customer is None
    assert people.served[-1] is None


@pytest.mark.parametrize(
    ("born", "day", "days"),
    [
        (date(1990, 5, 10), date(2026, 5, 10), 0),
        (date(1990, 5, 10), date(2026, 5, 8), 2),
        (date(1990, 5, 10), date(2026, 5, 12), -2),
        (date(1990, 5, 10), date(2026, 6, 10), None),
        (date(1990, 1, 1), date(2026, 12, 30), 2),
        (date(1988, 2, 29), date(2027, 2, 28), 0),
        (date(1988, 2, 29), date(2028, 2, 28), 1),
    ],
)
def test_a_birthday_is_near_or_not(born, day, days):
    assert birthday_in(born, day) == days


def test_a_phone_is_enough_to_join(people):
    people.join.open(text="8 916 999-88-77")
    assert people.view.last("show_join") == ("", "8 916 999-88-77", "")
    people.join.submit(Typed(phone="8 916 999-88-77", name="", card_number=""))
    assert people.joined[0].phone == "+79169998877"
    assert people.view.names()[-1] == "hide_join"


def test_joining_twice_by_a_nervous_enter_enrols_once(people):
    people.join.open()
    people.shop.lane.holding = True
    for _ in range(5):
        people.join.submit(Typed(phone="+79169998877", name="Пётр", card_number=""))
    people.shop.lane.let_go()
    people.join.submit(Typed(phone="+79169998877", name="Пётр", card_number=""))
    assert len(people.joined) == 1


@pytest.mark.parametrize(
    ("phone", "card", "problem"),
    [
        ("", "", JoinProblem.NOTHING_TO_KNOW_BY),
        ("123", "", JoinProblem.BAD_PHONE),
        ("+7 916 123 45 67", "", JoinProblem.PHONE_TAKEN),
        ("+7 916 999 88 77", BOTH, JoinProblem.CARD_TAKEN),
        ("+7 916 999 88 77", "!", JoinProblem.BAD_CARD),
    ],
)
def test_what_is_wrong_is_told_and_nothing_is_written(people, phone, card, problem):
    people.join.open()
    people.join.submit(Typed(phone=phone, name="Пётр", card_number=card))
    told, holder = people.view.last("show_join_problem")
    assert told is problem
    assert (holder is not None) == (problem is JoinProblem.PHONE_TAKEN)
    assert customers.find(people.shop.books, "Пётр") == ()


def test_a_new_card_takes_the_place_of_a_lost_one(people):
    vera = customers.find(people.shop.books, "Вера")[0]
    people.customer.serve(customers.by_account(people.shop.books, vera.account_id))
    people.customer.give_card("2999999999991")
    assert people.stand.customer("2999999999991").name == "Вера Соколова"
    lost = customers.by_card(people.shop.books, LOST_CARD)
    assert (lost.problem, lost.replaced_by) == ("lost", "2999999999991")


def test_the_holder_of_the_phone_is_served_at_a_touch(people):
    people.join.open()
    people.join.submit(Typed(phone="+79161234567", name="", card_number=""))
    _, holder = people.view.last("show_join_problem")
    people.join.they_are(holder.account_id)
    assert people.joined[0].name == "Анна Ковалёва"


def test_an_unknown_card_is_given_to_who_joins_with_it(people):
    people.join.open(card_number="2999999999991")
    people.join.submit(Typed(phone="+79169998877", name="Пётр", card_number="2999999999991"))
    assert people.stand.customer("2999999999991").name == "Пётр"


def test_a_hint_serves_who_it_is_and_nothing_typed_is_lost(people):
    people.join.open(text="8 916 765 43 21")
    (hit,) = people.view.last("show_near")
    assert (hit.name, hit.alike) == ("Борис Ан", Alike.PHONE)
    people.join.typed(Typed(phone="8 916 765 43 21", birthday="3.4.1980", email="boris@an.ru", name="Боря"))
    people.join.they_are(hit.account_id)
    assert people.joined[0].name == "Борис Ан"
    (left,) = people.left_over
    assert left.what == ("email", "birthday")
    left.keep()
    boris = customers.by_account(people.shop.books, hit.account_id)
    assert (boris.name, boris.email, boris.birthday) == ("Борис Ан", "boris@an.ru", date(1980, 4, 3))


def test_a_newcomer_tells_as_much_as_they_like(people):
    people.join.open()
    people.join.new_number()
    number = people.view.last("show_new_number")
    told = Typed(name="Kovács Őrs", card_number=number, birthday="1988. 11. 6", email="ors@k.hu", language="hu")
    people.join.submit(replace(told, birthday="31.2.1988"))
    assert people.view.last("show_join_problem")[0] is JoinProblem.BAD_BIRTHDAY
    people.join.submit(replace(told, groups=("Школа",)))
    ors = people.stand.customer(number)
    assert (ors.birthday, ors.email, ors.language, ors.standing.groups) == (
        date(1988, 11, 6),
        "ors@k.hu",
        "hu",
        ("Школа",),
    )


def test_a_card_for_whoever_bears_it_needs_no_name_and_no_phone(people):
    people.join.open(card_number="2999999999991")
    people.join.submit(Typed(card_number="2999999999991"))
    bearer = people.stand.customer("2999999999991")
    assert (bearer.name, bearer.phone) == ("", "")


def test_what_a_newcomer_agrees_to_is_kept_with_the_words_they_were_shown(people):
    people.join.open()
    ask = people.view.last("show_join_consents")
    assert (ask.shop, ask.language) == ("Пекарня Рогалик", "ru")
    people.join.submit(Typed(phone="+79169998877", agreed=(("email", "Пишите мне"),), agreed_in="ru"))
    said = consents_of(people.shop.books, people.joined[0].account_id)
    assert said.given("email")
    assert not said.given("loyalty")
    assert (said.of("email").words, said.of("email").how) == ("Пишите мне", "till")


def test_what_a_customer_did_at_other_tills_is_asked_for_whenever_they_are_shown(people):
    people.stand.serve(ANNA_CARD)
    people.customer.serve(people.stand.customer(ANNA_CARD))
    rows = len(people.view.last("show_history")[0])
    people.stand.sale.add_line(Line(unit_price=10_00))
    people.stand.sale.apply()
    people.waiting.pop()(Brought.MORE)
    assert len(people.view.last("show_history")[0]) == rows + 1
    people.customer.refresh()
    people.waiting.pop()(Brought.AWAY)
    assert people.view.last("show_history_away") is True
    people.customer.refresh()
    people.customer.serve_guest()
    told = len(people.view.told)
    people.waiting.pop()(Brought.MORE)
    assert len(people.view.told) == told, "an answer about somebody before is dropped"


def test_a_slip_of_another_till_is_asked_of_the_hub_before_it_is_counted(people):
    claims = ClaimsPresenter(
        people.view,
        people.shop.books,
        run=people.shop.lane,
        clock=people.shop.clock,
        new_id=people.shop.new_id,
        tell=people.shop.tell,
        elsewhere=Elsewhere(lambda ask, then, failed: people.waiting.append(then)),
    )
    claims.serve(customers.by_card(people.shop.books, ANNA_CARD))
    claims.look("KVT-000777")
    people.waiting.pop()(Brought.AWAY)
    assert people.view.last("show_claim").problem == "away"
    people.stand.sale.add_line(Line(unit_price=100_00))
    people.stand.sale.apply()
    claims.look(people.stand.receipts[-1].slip)
    assert people.view.last("show_claim").problem == ""
    assert people.waiting == [], "it is known here"
    claims.look("KVT-000778")
    people.waiting.pop()(Brought.NOTHING)
    assert people.view.last("show_claim").problem == "unknown_slip"
