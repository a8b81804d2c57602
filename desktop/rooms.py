"""Which rooms there are, and what one asks of another: here alone they meet."""

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Protocol, TypeAlias

from desktop.parts import Parts, Room

if TYPE_CHECKING:
    from desktop.shop.workroom import ShopWorkroom

#: So much was tried, of so much, and what could be next.
Told: TypeAlias = Callable[[int, int, str], None]


class Front(Protocol):
    """What of the window leads into rooms by itself."""

    def hub_opens(self, do: Callable[[], None]) -> None:
        """What opens the hub's page."""

    def invitations_go(self, invited: Callable[[str], None]) -> None:
        """What takes an invitation there."""


def rooms_of(parts: Parts, bring: Callable[[Room], None], front: Front) -> tuple[Room, ...]:
    """The rooms there are, from the top of the rail. Imported here, so that the window stands before they are read.

    Rooms don't know one another: what one asks of another is joined here, and `bring` opens that one.
    """
    from desktop.cards.room import build as build_cards
    from desktop.customers.room import build as build_customers
    from desktop.programme.room import build as build_programme
    from desktop.reports.room import build as build_reports
    from desktop.shop.room import build as build_shop
    from desktop.till.room import build as build_till

    (till,), (customers,), (cards,) = build_till(parts), build_customers(parts), build_cards(parts)
    (reports,) = build_reports(parts)

    def serve(account_id: str) -> None:
        bring(till)
        till.serve_account(account_id)

    def make_cards(accounts: Iterable[str]) -> None:
        bring(cards)
        cards.make_for(accounts)

    def open_customer(account_id: str) -> None:
        bring(customers)
        customers.open_customer(account_id)

    def counter_is_empty() -> bool:
        quote = till.sale.quote
        return till.screen.front == "sale" and till.customer.customer is None and not (quote and quote.lines)

    def take_in_hub(inside: "ShopWorkroom") -> None:
        from desktop.hub.room import build as build_hub

        hub = build_hub(parts)
        inside.take_in(hub.card, hub.page, hub.take)
        hub.page_wanted.connect(inside.open_guest)
        hub.page.left.connect(inside.leave_guest)
        hub.customer_wanted.connect(open_customer)

    customers.serve_wanted.connect(serve)
    customers.cards_wanted.connect(make_cards)
    reports.customer_wanted.connect(open_customer)
    goods, shop = build_shop(parts)
    shop.wanted.connect(lambda: bring(shop))
    shop.waits_for(counter_is_empty)
    shop.furnished_by(take_in_hub)
    front.hub_opens(shop.open_guest)

    def take_invitation(line: str) -> None:
        shop.open_guest()
        shop.scanned(line)

    front.invitations_go(take_invitation)
    till.screen.scan.invited.connect(take_invitation)
    return (till, customers, cards, *build_programme(parts), reports, goods, shop)


def practice_rooms_of(
    parts: Parts, bring: Callable[[Room], None], *, again: Callable[[], None], told: Told
) -> tuple[Room, ...]:
    """The rooms of who practises: the till, the customers, and what to try. Setting things up is no part of it.

    `again` makes everything anew; `told` hears how much was tried and what could be next.
    """
    from desktop.customers.room import build as build_customers
    from desktop.practice.presenter import Step, Trial
    from desktop.practice.room import build as build_practice
    from desktop.till.room import build as build_till

    (till,), (customers,), (practice,) = build_till(parts), build_customers(parts), build_practice(parts)

    def serve(account_id: str) -> None:
        bring(till)
        till.serve_account(account_id)

    def show_card(number: str) -> None:
        bring(till)
        till.scanned(number)

    def begin(step: Step) -> None:
        bring(till)
        if step.account_id:
            till.serve_account(step.account_id)
        elif step.trial is Trial.TAKE_BACK:
            till.open_refunds()
        else:
            till.next_customer()

    customers.serve_wanted.connect(serve)
    customers.cards_wanted.connect(lambda _: practice.no_cards_here())
    practice.card_shown.connect(show_card)
    practice.step_chosen.connect(begin)
    practice.again_asked.connect(again)
    practice.progressed.connect(told)
    practice.begin()
    return (till, customers, practice)
