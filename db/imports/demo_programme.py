"""The demo shop's two programmes: the one it grew up with, and today's, which adds coupons and thanks."""

from typing import Any

from db.imports.demo_words import DemoShop
from resources import presets

GIFT = "free-coffee"
THANKS, NEXT = "thanks", "next-time"
_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "thanks": "Thank you",
        "next": "Next time",
        "large": "A coupon for a large receipt",
        "review": "A review",
        "survey": "Our survey",
        "friend": "Bring a friend",
        "why": "a kind review",
    },
    "ru": {
        "thanks": "Спасибо вам",
        "next": "Приходите ещё",
        "large": "Купон за большой чек",
        "review": "Отзыв",
        "survey": "Наш опрос",
        "friend": "Приведи друга",
        "why": "за добрый отзыв",
    },
    "hu": {
        "thanks": "Köszönjük",
        "next": "Jöjjön máskor is",
        "large": "Kupon nagy vásárlás után",
        "review": "Vélemény",
        "survey": "Kérdőívünk",
        "friend": "Hozza a barátját",
        "why": "kedves vélemény",
    },
    "ro": {
        "thanks": "Vă mulțumim",
        "next": "Data viitoare",
        "large": "Cupon pentru un bon mare",
        "review": "O părere",
        "survey": "Chestionarul nostru",
        "friend": "Adu un prieten",
        "why": "o părere frumoasă",
    },
}


def words(language: str) -> dict[str, str]:
    """What the demo calls its rules, and why it thanked somebody."""
    return _WORDS.get(language, _WORDS["en"])


def grown_up_with(shop: DemoShop, language: str) -> dict[str, Any]:
    """Tiers by the calendar year, cashback that pays up to half and lasts half a year, stamps for drinks with a
    coffee as a gift, and a happy hour on cakes.
    """

    def preset(name: str) -> dict[str, Any]:
        return presets.document(name, language=language, currency=shop.currency, decimals=shop.decimals, zone=shop.zone)

    tiers, cashback, stamps, happy = preset("tiers"), preset("cashback"), preset("stamps"), preset("happy_hour")
    shelves = [shelf.partition(": ")[0] for shelf in shop.shelves]
    purse = cashback["purses"][0] | {"lasts": {"for": "months", "count": 6}}
    stamp = stamps["earn"][0] | {"what": {"categories": [shelves[4]]}}
    hour = happy["discounts"]["goods"][0] | {"what": {"categories": [shelves[2]]}}
    return tiers | {
        "purses": [purse, stamps["purses"][0]],
        "earn": [*cashback["earn"], stamp],
        "discounts": tiers["discounts"] | {"goods": [hour]},
    }


def of_today(shop: DemoShop, language: str) -> dict[str, Any]:
    """The same with coupons for the next purchase and for thanks, and rewards for reviews, surveys and friends."""
    before, said = grown_up_with(shop, language), words(language)
    # A fair receipt in any currency.
    fair: int = presets.filled("@1500", language=language, currency=shop.currency)
    purse = before["purses"][0]["id"]
    event = {"purse": purse, "kind": "event"}
    coupon = {"kind": "percent", "coupon": True}
    return before | {
        "discounts": before["discounts"]
        | {
            "campaigns": [
                {"id": THANKS, "name": said["thanks"], "percent": 1000, **coupon},
                {"id": NEXT, "name": said["next"], "percent": 500, **coupon},
            ]
        },
        "earn": [
            *before["earn"],
            {"id": "review", "name": said["review"], "on": "review", "gives": fair // 20, **event},
            {"id": "survey", "name": said["survey"], "on": "survey", "gives": fair // 20, **event},
            {"id": "friend", "name": said["friend"], "on": "referral", "gives": fair // 5, **event},
        ],
        "coupons": [
            {
                "id": "large",
                "name": said["large"],
                "gives": NEXT,
                "receipt_from": fair,
                "lasts": {"for": "days", "count": 30},
            }
        ],
    }
