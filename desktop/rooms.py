"""Which rooms there are, and what one asks of another: here alone they meet."""

from collections.abc import Callable, Iterable

from desktop.parts import Parts, Room


def rooms_of(parts: Parts, bring: Callable[[Room], None]) -> tuple[Room, ...]:
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

    customers.serve_wanted.connect(serve)
    customers.cards_wanted.connect(make_cards)
    reports.customer_wanted.connect(open_customer)
    goods, shop = build_shop(parts)
    shop.wanted.connect(lambda: bring(shop))
    shop.updates.waits_for(counter_is_empty)
    return (till, customers, cards, *build_programme(parts), reports, goods, shop)
