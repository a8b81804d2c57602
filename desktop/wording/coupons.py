"""What a coupon gives and until when, as its holder reads it."""

from collections.abc import Iterator
from datetime import date

from desktop.wording.figures import money, percent
from desktop.wording.moments import day_together, weekdays
from desktop.wording.words import Words
from loyalty.programme import Campaign
from loyalty.promotions.amount import AmountOnce
from loyalty.promotions.fixed_price import FixedPrice
from loyalty.promotions.percent import Percent


def word_what_it_gives(campaign: Campaign, words: Words) -> str:
    """What the coupon takes off, and its conditions: "10% off, from £20.00, Mon–Thu"."""
    return ", ".join([_gives(campaign, words), *_conditions(campaign, words)])


def word_first_day(first_day: date, words: Words) -> str:
    return words.tr("valid from {day}").format(day=day_together(first_day, words))


def word_last_day(last_day: date | None, words: Words) -> str:
    if last_day is None:
        return words.tr("valid at any time")
    return words.tr("valid until {day}").format(day=day_together(last_day, words))


def _gives(campaign: Campaign, words: Words) -> str:
    match campaign.how:
        case Percent(rate):
            return words.tr("{rate} off").format(rate=percent(rate, words.language))
        case AmountOnce(amount):
            return words.tr("{money} off").format(money=money(amount, words.currency, words.language))
        case FixedPrice(price):
            return words.tr("for {money} each").format(money=money(price, words.currency, words.language))
    return campaign.name


def _conditions(campaign: Campaign, words: Words) -> Iterator[str]:
    if not campaign.what.is_everything:
        yield words.tr("on chosen goods")
    if campaign.at_least:
        yield words.tr("from {money} on").format(money=money(campaign.at_least, words.currency, words.language))
    if campaign.when.weekdays:
        yield weekdays((number - 1 for number in campaign.when.weekdays), words)
    if campaign.when.hours is not None:
        yield f"{_hour(campaign.when.hours.start)}–{_hour(campaign.when.hours.end)}"


def _hour(minute: int) -> str:
    return f"{minute // 60:02d}:{minute % 60:02d}"
