"""A bakery with all there is beside discounts: coupons, two purses, gifts, goods for a tier, thanks, friends."""

from pathlib import Path
from typing import Any

from db.ledger.coupon import issue_coupon
from db.lookup.coupons import CouponView
from tests.desktop.till_counter import PROGRAMME, Shop, open_shop

ANNA = "anna-000-0000-0000"
STAMPS = {
    "id": "stamps",
    "name": "Stamps",
    "unit": "points",
    "gifts": [{"id": "coffee", "name": "Coffee", "points": 2}, {"id": "mug", "name": "Mug", "points": 5}],
}


def _event(rule: str, name: str, on: str, gives: int, **more: int) -> dict[str, Any]:
    return {"id": rule, "name": name, "purse": "cashback", "kind": "event", "on": on, "gives": gives, **more}


FEAST: dict[str, Any] = PROGRAMME | {
    "purses": [*PROGRAMME["purses"], STAMPS],
    "earn": [
        *PROGRAMME["earn"],
        {"id": "visit", "name": "Stamp", "purse": "stamps", "kind": "visit", "gives": 1},
        _event("welcome", "Welcome", "joined", 100_00),
        _event("survey", "Survey", "survey", 50_00),
        _event("review", "Review", "review", 30_00),
        _event("profile", "Profile", "profile", 20_00),
        _event("friends", "Bring a friend", "referral", 200_00, friend_gives=75_00),
    ],
    "discounts": PROGRAMME["discounts"]
    | {
        "goods": [
            {
                "id": "happy",
                "name": "Happy hour",
                "kind": "percent",
                "percent": 2000,
                "what": {"categories": ["Выпечка"]},
                "when": {"hours": {"from": "16:00", "to": "18:00"}},
            }
        ],
        "only_for": [
            {"id": "cellar", "name": "From the cellar", "what": {"categories": ["Подарки"]}, "tiers": ["gold"]}
        ],
        "campaigns": [
            {"id": "thanks", "name": "Thank you", "kind": "percent", "percent": 1000, "coupon": True},
            {"id": "next", "name": "Next time", "kind": "amount", "amount": 5000, "coupon": True, "at_least": 20000},
        ],
    },
    "coupons": [
        {
            "id": "large",
            "name": "Large receipt",
            "gives": "next",
            "receipt_from": 100000,
            "lasts": {"for": "days", "count": 30},
        }
    ],
}


def open_feast(folder: Path, *, language: str = "en") -> Shop:
    return open_shop(folder, programme=FEAST, language=language)


def coupon(shop: Shop, rule: str = "thanks", **said: Any) -> CouponView:
    """A coupon made by hand; anybody's unless an account is named."""
    return issue_coupon(shop.books, op_id=shop.new_id(), rule=rule, now=shop.clock(), **said)
