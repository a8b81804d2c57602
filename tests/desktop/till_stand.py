"""The sale's presenter with everything it is handed, on a shop's real books and without a window."""

from db.ledger.sale import Receipt
from db.lookup import customers, sales
from db.lookup import programme as programmes
from db.lookup.customers import CustomerView
from db.sync.wire import Hub, HubAway
from desktop.till.presenter.parking import Parking
from desktop.till.presenter.sale import SalePresenter
from desktop.till.presenter.sale_face import SaleFace, SaleSnag
from loyalty.calendar import local_day
from tests.desktop.till_counter import Shop
from tests.desktop.till_views import Remembering


class Stand:
    """Sells, and remembers what was shown and booked."""

    def __init__(self, shop: Shop) -> None:
        self.shop = shop
        self.view = Remembering()
        self.receipts: list[Receipt] = []
        self.parking = Parking(self.view, shop.books, run=shop.lane, clock=shop.clock)
        self.overtaken = self.went_round = 0
        self.hub: Hub | None = None
        self.sale = SalePresenter(
            self.view,
            shop.books,
            run=shop.lane,
            clock=shop.clock,
            new_id=shop.new_id,
            tell=shop.tell,
            parking=self.parking,
            finished=self.receipts.append,
            overtaken=self._overtaken,
            hub=shop.hub_lane,
            reach=lambda: self.reach(),
            go_round=self._go_round,
        )
        self.read_programme()

    def read_programme(self) -> None:
        day = local_day(self.shop.clock(), "Europe/Moscow")
        self.sale.programme_changed(programmes.in_force(self.shop.books, day=day).programme)

    def customer(self, number: str) -> CustomerView:
        found = customers.by_card(self.shop.books, number)
        assert isinstance(found, CustomerView)
        return found

    def serve(self, number: str) -> None:
        self.sale.serve(self.customer(number))

    @property
    def face(self) -> SaleFace:
        face = self.view.last("show_sale")
        assert isinstance(face, SaleFace)
        return face

    @property
    def snag(self) -> SaleSnag | None:
        snag = self.view.last("show_sale_snag")
        assert snag is None or isinstance(snag, SaleSnag)
        return snag

    def booked(self) -> int:
        """How many sales today's books hold."""
        day = local_day(self.shop.clock(), "Europe/Moscow")
        return len(tuple(sales.on_day(self.shop.books, day, limit=50)))

    def reach(self) -> Hub:
        """The hub, where there is one and a way to it."""
        if self.hub is None:
            raise HubAway
        return self.hub

    def _overtaken(self) -> None:
        self.overtaken += 1

    def _go_round(self) -> None:
        self.went_round += 1
