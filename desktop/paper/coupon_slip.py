"""Coupons on paper: what each gives, until when, and its code as bars and as signs to read aloud."""

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.paper.slip import Code, Row, Rule, Slip, Text, Weight
from desktop.paper.slip_frame import ending, heading
from desktop.wording.coupons import word_first_day, word_last_day, word_what_it_gives
from desktop.wording.moments import stamp
from desktop.wording.reason_parts import grouped
from desktop.wording.reasons import word_reason
from desktop.wording.words import Words
from loyalty.calendar import local_day
from loyalty.reasons import Reason, Why

if TYPE_CHECKING:
    from db.lookup.coupons import CouponView
    from db.lookup.workplace import Workplace


def coupon_slip(coupon: "CouponView", workplace: "Workplace", words: Words, *, copy: bool = False) -> Slip:
    """A coupon on a slip of its own: a thank-you with its reason, or one of the shop's codes."""
    at = stamp(coupon.issued_at, words)
    rows: list[Row] = [*heading(workplace, words, title=words.tr("Coupon"), slip="", stamp=at, copy=copy)]
    if coupon.customer_name:
        rows.append(Text(coupon.customer_name))
    if coupon.reason:
        rows.append(Text(words.tr("Thank you: {reason}").format(reason=coupon.reason), Weight.STRONG))
    rows.extend((Rule(), *_coupon(coupon, words)))
    rows.extend(ending(workplace, words, slip=""))
    return Slip(number=coupon.code, language=words.language, rows=tuple(rows))


def next_purchase(coupons: "tuple[CouponView, ...]", words: Words) -> Iterator[Row]:
    """The coupons that a sale brought, to tear off at the end of its slip; those used up or gone only say so."""
    for coupon in coupons:
        yield Rule()
        if coupon.state == "open":
            yield Text(words.tr("Coupon for your next purchase"), Weight.STRONG, centred=True)
            yield from _coupon(coupon, words)
        elif coupon.state == "used":
            yield Text(word_reason(Reason(why=Why.COUPON_USED, code=coupon.code), words))
        else:
            yield Text(words.tr("Coupon {code} can't be used any more.").format(code=grouped(coupon.code)))


def returned_coupons(
    used: tuple[str, ...], issued: "tuple[CouponView, ...]", words: Words, *, whole: bool
) -> Iterator[Row]:
    """What a return does to coupons: only with the whole sale do used ones come back and those it brought go."""
    if not whole:
        return
    for code in used:
        yield Text(words.tr("Coupon {code} can be used again.").format(code=grouped(code)))
    for coupon in issued:
        if coupon.state in ("open", "returned"):
            yield Text(words.tr("Coupon {code} can't be used any more.").format(code=grouped(coupon.code)))


def _coupon(coupon: "CouponView", words: Words) -> Iterator[Row]:
    campaign = words.campaign(coupon.rule)
    if campaign is not None:
        yield Text(campaign.name, Weight.TITLE, centred=True)
        yield Text(word_what_it_gives(campaign, words), centred=True)
    if coupon.first_day is not None and coupon.first_day > local_day(coupon.issued_at, words.zone):
        yield Text(word_first_day(coupon.first_day, words), centred=True)
    yield Text(word_last_day(coupon.last_day, words), centred=True)
    yield Code(coupon.code, grouped(coupon.code))
