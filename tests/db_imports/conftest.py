"""Small books in Romania, with a cashback programme, for imports to land in."""

import pytest

from db.schema.upgrade import NewWorkplace, create_books
from loyalty.money import Currency

PROGRAMME = {
    "name": "Cashback",
    "currency": {"code": "RON", "decimals": 2},
    "zone": "Europe/Bucharest",
    "purses": [{"id": "cash", "name": "Cashback", "unit": "money", "lasts": {"for": "months", "count": 6}}],
    "tiers": [{"id": "bronze", "name": "Bronze"}, {"id": "gold", "name": "Gold", "from": 10_000}],
    "earn": [{"id": "five", "name": "Cashback", "purse": "cash", "rate": 500, "caps": {"month": 1_000}}],
}


@pytest.fixture
def books(tmp_path, clock, new_id):
    place = NewWorkplace(
        shop_name="Brutăria",
        till_name="Casa 1",
        till_code="BRT",
        country="RO",
        currency=Currency("RON", 2),
        language="ro",
        zone="Europe/Bucharest",
    )
    opened = create_books(tmp_path / "shop.regulars", workplace=place, programme=PROGRAMME, now=clock(), new_id=new_id)
    yield opened
    opened.close()
