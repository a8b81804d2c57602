"""The words of one shop: its language, currency and zone, and the names its programme gives to things.

Texts are translated in the language of `Words`, not of the window: a slip is in the shop's language
whatever the cashier reads, and the command line needs no application. lupdate names the context after
the variable before `.tr`, so the variable is called `words` wherever this is used (a test looks).
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from typing import Protocol

from PySide6.QtCore import QTranslator

from loyalty.money import Currency
from loyalty.programme import Campaign, Ladder, Programme, Purse, Span, Tier, Unit
from resources import path

LANGUAGES = ("en", "ru", "hu", "ro")
#: For what is said without sums, or before any shop is known: ISO 4217's code for no currency.
NO_MONEY = Currency("XXX", 2)


@lru_cache(maxsize=8)
def _translator(language: str) -> QTranslator:
    """The language's compiled translation; an empty one, which leaves texts in English, where there is none."""
    translator = QTranslator()
    translator.load(str(path("translations", f"regulars_{language}.qm")))
    return translator


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """What wording needs to know beside the thing it words."""

    language: str
    currency: Currency
    #: The shop's time zone, an IANA name.
    zone: str = "UTC"
    #: ISO 3166 letters; phones of this country are written as at home.
    country: str = ""
    purses: tuple[Purse, ...] = ()
    ladder: Ladder | None = None
    #: Names that the owner gave to rules, by id.
    rules: Mapping[str, str] = field(default_factory=dict, hash=False)
    #: What coupons may open.
    campaigns: tuple[Campaign, ...] = ()

    def tr(self, source: str, comment: str = "", n: int = -1) -> str:
        """The text in this language, in the plural form for `n`. Placeholders are filled by the caller."""
        # Qt counts in 32 bits; a plural form depends on the last two digits and on being small.
        n = n if n < 1_000_000 else 1_000_000 + n % 1_000_000
        found = _translator(self.language).translate("words", source, comment or None, n)
        return found or source

    def purse(self, purse_id: str) -> Purse:
        """The purse of that id; one named by its id where this version of the programme has none."""
        for purse in self.purses:
            if purse.id == purse_id:
                return purse
        return Purse(id=purse_id, name=purse_id, unit=Unit.POINTS)

    def campaign(self, rule_id: str) -> Campaign | None:
        """The campaign of that id; None where this version of the programme has none."""
        return next((campaign for campaign in self.campaigns if campaign.id == rule_id), None)

    def tier(self, tier_id: str) -> Tier:
        """The tier of that id; one named by its id where this version of the programme has none."""
        for tier in self.ladder.tiers if self.ladder else ():
            if tier.id == tier_id:
                return tier
        return Tier(id=tier_id, name=tier_id)

    @property
    def tiers_are_by_year(self) -> bool:
        return self.ladder is not None and self.ladder.window.span is Span.CALENDAR_YEAR


class _Named(Protocol):
    @property
    def id(self) -> str: ...

    @property
    def name(self) -> str: ...


def words_of(programme: Programme, *, language: str, country: str = "") -> Words:
    """The words for this version of the programme."""
    named: tuple[_Named, ...] = (
        *programme.goods_rules,
        *programme.cumulative,
        *programme.tier_discounts,
        *programme.card_discounts,
        *programme.only_for,
        *programme.campaigns,
        *programme.earns,
        *programme.next_purchase,
        # A ladder of discounts is named after its purse, a gift's entry after the gift.
        *programme.purses,
        *(gift for purse in programme.purses for gift in purse.gifts),
    )
    return Words(
        language=language,
        currency=programme.currency,
        zone=programme.zone,
        country=country,
        purses=programme.purses,
        ladder=programme.ladder,
        rules={rule.id: rule.name for rule in named},
        campaigns=programme.campaigns,
    )
