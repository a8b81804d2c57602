"""The till room: built, and wired – which signal of the screen goes to which presenter."""

from desktop.parts import Parts
from desktop.till.counter import TillRoom
from desktop.till.presenter.find import OWNERS


def build(parts: Parts) -> tuple[TillRoom, ...]:
    """The till, on these books."""
    room = TillRoom(parts)
    connect(room)
    room.begin()
    return (room,)


def connect(room: TillRoom) -> None:
    """Wire a room whose presenters and screen are made."""
    screen = room.screen
    screen.confirmed.connect(room.confirm)
    screen.escaped.connect(room.escape)
    screen.foot.park_wanted.connect(room.park_or_resume)
    screen.foot.refund_wanted.connect(room.open_refunds)
    screen.foot.day_wanted.connect(room.open_day)
    screen.parked.taken.connect(room.resume)
    screen.parked.dismissed.connect(screen.parked.hide)
    _connect_finding(room)
    _connect_counter(room)
    _connect_sale(room)
    _connect_returns(room)
    _connect_day_and_slip(room)


def _connect_finding(room: TillRoom) -> None:
    scan, sheet = room.screen.scan, room.screen.sheet
    scan.typed.connect(room.box.typed)
    scan.entered.connect(room.box.entered)
    scan.moved.connect(lambda step: _move(room, step))
    scan.dismissed.connect(room.escape)
    sheet.chosen.connect(room.find.choose)
    sheet.dismissed.connect(room.find.dismiss)
    sheet.is_card.connect(room.find.choose_card_of_notice)
    sheet.is_goods.connect(room.find.choose_goods_of_notice)
    sheet.open_card.connect(room.find.scanned)
    sheet.open_account.connect(room.find.serve_account)
    sheet.scan_again.connect(room.find.dismiss)
    sheet.scan_again.connect(scan.come_here)
    sheet.is_amount.connect(room.find.choose_amount_of_notice)
    sheet.give_card.connect(lambda number: _give_card(room, number))
    sheet.join_with_card.connect(lambda number: _join(room, card_number=number))
    sheet.join_with_text.connect(lambda text: _join(room, text=text))


def _move(room: TillRoom, step: int) -> None:
    if room.screen.page != "refund":
        room.find.select(step)
    elif step > 0:
        room.screen.refund.step_in()


def _give_card(room: TillRoom, number: str) -> None:
    room.find.dismiss()
    room.customer.give_card(number)


def _join(room: TillRoom, *, card_number: str = "", text: str = "") -> None:
    card_number = card_number or room.find.free_card
    room.find.dismiss()
    room.join.open(card_number=card_number, text=text)


def _joins(room: TillRoom) -> None:
    if not _about_reported(room):
        _join(room, text=room.screen.scan.text())


def _about_reported(room: TillRoom) -> bool:
    """F5 over a card that was reported means its owner's cards; a thief may hold it, then its notice stays."""
    notice = room.find.reported
    if notice is None:
        return False
    room.screen.counter.leave_desk()
    if notice.snag in OWNERS and notice.account_id:
        room.find.serve_account(notice.account_id, lambda: _open_cards(room, notice.text))
    else:
        room.screen.scan.come_here()
    return True


def _open_cards(room: TillRoom, number: str) -> None:
    room.screen.counter.open_desk("cards")
    room.people.cards.choose(number)


def _connect_counter(room: TillRoom) -> None:
    counter = room.screen.counter
    counter.customer.join_wanted.connect(lambda: _joins(room))
    counter.customer.desk_wanted.connect(lambda: _about_reported(room))
    form = counter.customer.form
    form.submitted.connect(room.join.submit)
    form.changed.connect(room.join.typed)
    form.new_number_wanted.connect(room.join.new_number)
    form.more.near.chosen.connect(room.join.they_are)
    form.left.connect(room.join.close)
    form.left.connect(room.screen.begin_selling)
    counter.history.opened.connect(room.customer.open_row)
    counter.history.older_wanted.connect(room.customer.older)
    counter.history.past_sale.slip_wanted.connect(room.slip.again)
    counter.history.past_sale.refund_wanted.connect(room.refund_of)
    counter.notes.saved.connect(room.customer.save_notes)
    counter.notes.groups_chosen.connect(room.customer.choose_groups)
    counter.notes_opened.connect(room.customer.open_notes)
    counter.offers.used.connect(room.sale.show_coupon)
    counter.offers.taken_off.connect(room.sale.remove_coupon)
    counter.gifts.taken.connect(room.sale.take_gift)
    counter.gifts.put_back.connect(room.sale.put_back_gift)
    thank = counter.offers.form
    thank.thanked.connect(room.thanks.thank)
    thank.coupon_given.connect(room.thanks.give_coupon)
    thank.paper_wanted.connect(lambda coupon: room.slip_desk.put_coupon_on_paper(coupon, room.words()))

    _connect_desk(room)


def _connect_desk(room: TillRoom) -> None:
    desk, people = room.screen.counter.desk, room.people
    desk.opened.connect(people.open)
    desk.left.connect(room.screen.begin_selling)
    cards = desk.cards
    cards.chosen.connect(people.cards.choose)
    cards.reported.connect(people.cards.report)
    cards.add_wanted.connect(people.cards.add)
    cards.new_number_wanted.connect(people.cards.new_number)
    cards.only_block.connect(people.cards.only_block)
    cards.activated.connect(people.cards.activate)
    cards.back.connect(people.cards.open)
    cards.finished.connect(room.screen.work_on)
    desk.by_hand.put_right.connect(people.by_hand.put_right)
    desk.claim.looked_up.connect(people.claims.look)
    desk.claim.chosen.connect(people.claims.choose)
    desk.claim.counted.connect(people.claims.count)


def _connect_sale(room: TillRoom) -> None:
    sale, lines = room.screen.sale, room.screen.counter.lines
    sale.amount_typed.connect(room.sale.type_amount)
    sale.by_lines.connect(lambda by_lines: _change_mode(room, by_lines=by_lines))
    sale.key_touched.connect(lines.key_touched)
    sale.applied.connect(room.sale.apply)
    sale.sold_without.connect(room.sale.sell_without)
    sale.asked_no_more.connect(room.sale.stop_asking)
    sale.taken.coupon_removed.connect(room.sale.remove_coupon)
    sale.taken.gift_removed.connect(room.sale.put_back_gift)
    sale.back_removed.connect(lambda: room.sale.take_back(None))
    sale.purse.nothing.connect(room.sale.pay_nothing)
    sale.purse.most.connect(room.sale.pay_most)
    sale.purse.exactly.connect(room.sale.pay_exactly)
    lines.line_changed.connect(room.sale.change_line)
    lines.line_added.connect(room.sale.add_line)
    lines.line_removed.connect(room.sale.remove_line)
    lines.code_typed.connect(room.add_code)
    room.voice.adds_lines_by(room.sale.add_line)


def _change_mode(room: TillRoom, *, by_lines: bool) -> None:
    room.sale.by_lines(by_lines)
    if by_lines:
        room.screen.counter.lines.begin()
    else:
        room.screen.begin_selling()


def _connect_returns(room: TillRoom) -> None:
    page, panel = room.screen.refund, room.screen.refund_panel
    page.sale_chosen.connect(room.refund.open)
    page.units_chosen.connect(room.refund.choose)
    page.all_chosen.connect(room.refund.choose_all)
    page.void_chosen.connect(room.refund.choose_void)
    page.list_wanted.connect(room.open_refunds)
    page.left.connect(room.leave_page)
    page.day_step_wanted.connect(room.refund.step_day)
    panel.posted.connect(room.refund.post)
    panel.exchange_wanted.connect(room.refund.exchange)


def _connect_day_and_slip(room: TillRoom) -> None:
    day, slip = room.screen.day, room.screen.slip
    day.step_wanted.connect(room.day.step)
    day.today_wanted.connect(room.day.open_today)
    day.sale_chosen.connect(room.slip.again)
    day.left.connect(room.leave_page)
    slip.pdf_wanted.connect(room.slip_desk.save_pdf)
    slip.print_wanted.connect(room.slip_desk.print_slip)
    slip.refund_wanted.connect(room.refund_of)
    slip.next_wanted.connect(lambda: room.put_slip_away(by_key=False))
