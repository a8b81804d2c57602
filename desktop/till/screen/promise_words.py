"""Coupons and gifts in words: on the sale, among the customer's offers, and on the way to the next gift."""

from collections import Counter
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.till.screen.promise_rows import THOUSAND, PromiseWords
from desktop.till.screen.taken_rows import TakenWords
from desktop.wording.coupons import word_first_day, word_last_day, word_what_it_gives
from desktop.wording.figures import points
from desktop.wording.moments import day_together
from desktop.wording.reason_parts import grouped
from desktop.wording.reasons import word_reason, word_row
from desktop.wording.words import Words
from loyalty.reasons import Reason, Why

if TYPE_CHECKING:
    from datetime import date

    from desktop.till.presenter.sale_face import SaleFace
    from loyalty.quote import Quote
    from loyalty.saving import GiftChoice
    from loyalty.standing import Coupon

_OF_COUPONS = frozenset(
    {
        Why.COUPON_UNKNOWN,
        Why.COUPON_STARTS,
        Why.COUPON_ENDED,
        Why.COUPON_USED,
        Why.COUPON_NOT_YOURS,
        Why.COUPON_NO_EFFECT,
    }
)
_OF_GIFTS = frozenset({Why.GIFT_TAKEN, Why.GIFT_NOT_YET})


def stands_beside(reason: Reason) -> bool:
    """Whether the row of a coupon or a gift says this already."""
    return reason.why in _OF_COUPONS or reason.why in _OF_GIFTS or (reason.why is Why.DISCOUNT and bool(reason.code))


def taken_by_rule(quote: "Quote") -> dict[str, int]:
    """What each rule takes off all lines, in minor units."""
    taken: dict[str, int] = {}
    for line in quote.lines:
        for part in line.taken:
            taken[part.rule] = taken.get(part.rule, 0) + part.amount
    return taken


def word_taken(face: "SaleFace", words: Words) -> tuple[TakenWords, ...]:
    """Every coupon and gift on the sale: what it gives, or why not."""
    quote = face.quote
    rows = [_word_coupon(code, quote, words) for code in face.sale.coupons]
    for gift, count in Counter(face.sale.gifts).items():
        of_it = [reason for reason in quote.reasons if reason.why in _OF_GIFTS and reason.rule == gift]
        for reason in of_it[:count]:
            worded = word_row(reason, words)
            rows.append(
                TakenWords(
                    kind="gift",
                    key=gift,
                    words=worded.label,
                    figure=worded.figure,
                    holds=reason.why is Why.GIFT_TAKEN,
                )
            )
        for _ in range(count - len(of_it)):
            # A gift asked for where nobody is served, or that the programme gives no more.
            name = words.rules.get(gift, gift)
            said = _tr("{gift}: only for a customer who has saved for it.").format(gift=name)
            rows.append(TakenWords(kind="gift", key=gift, words=said, holds=False))
    return tuple(rows)


def word_offers(face: "SaleFace", words: Words) -> tuple[PromiseWords, ...]:
    """The customer's own unused coupons, those that end first at the top."""
    own = [coupon for coupon in own_coupons(face) if not _has_ended(coupon, face.quote.day)]
    own.sort(key=lambda coupon: (coupon.last_day is None, coupon.last_day, coupon.code))
    return tuple(_word_offer(coupon, face, words) for coupon in own)


def own_coupons(face: "SaleFace") -> tuple["Coupon", ...]:
    """Coupons that are this customer's own and not used."""
    account_id = face.standing.account_id
    return tuple(
        coupon for coupon in face.standing.coupons if account_id and coupon.account_id == account_id and not coupon.used
    )


def word_gifts(face: "SaleFace", words: Words) -> tuple[PromiseWords, ...]:
    """Every step of every ladder: take it now, or what is missing and how long that takes."""
    taken = Counter(gift.gift for gift in face.quote.gifts)
    return tuple(_word_gift(choice, taken[choice.gift], face, words) for choice in face.quote.gift_choices)


def _tr(text: str) -> str:
    return QCoreApplication.translate("PromiseWords", text)


def _word_coupon(code: str, quote: "Quote", words: Words) -> TakenWords:
    about = [reason for reason in quote.reasons if reason.code == code]
    given = next((reason for reason in about if reason.why is Why.DISCOUNT), None)
    if given is not None and code in quote.coupons_used:
        worded = word_row(replace(given, taken=taken_by_rule(quote).get(given.rule, 0)), words)
        return TakenWords(kind="coupon", key=code, words=f"{worded.label}\n{grouped(code)}", figure=worded.figure)
    why_not = next((reason for reason in about if reason.why in _OF_COUPONS), None)
    if why_not is None:
        why_not = Reason(why=Why.COUPON_NO_EFFECT, code=code)
    return TakenWords(kind="coupon", key=code, words=word_reason(why_not, words), holds=False)


def _has_ended(coupon: "Coupon", day: "date") -> bool:
    return coupon.last_day is not None and coupon.last_day < day


def _word_offer(coupon: "Coupon", face: "SaleFace", words: Words) -> PromiseWords:
    campaign = words.campaign(coupon.rule)
    said = [] if campaign is None else [word_what_it_gives(campaign, words)]
    waits = coupon.first_day is not None and coupon.first_day > face.quote.day
    if waits and coupon.first_day is not None:
        said.append(word_first_day(coupon.first_day, words))
    else:
        said.append(word_last_day(coupon.last_day, words))
    if coupon.reason:
        said.append(f"{coupon.reason} ({coupon.author})" if coupon.author else coupon.reason)
    is_on = coupon.code in face.sale.coupons
    action = "" if waits and not is_on else _tr("Take off") if is_on else _tr("Use")
    return PromiseWords(
        key=coupon.code,
        title=f"{campaign.name if campaign else coupon.rule}   {grouped(coupon.code)}",
        detail=" · ".join(said),
        action=action,
        is_on=is_on,
    )


def _word_gift(choice: "GiftChoice", taken: int, face: "SaleFace", words: Words) -> PromiseWords:
    purse = words.purse(choice.purse)
    price = points(choice.points, purse, words)
    title = f"{choice.name}   {price}"
    if taken:
        text = _tr("Goes with this sale, for {points}.").format(points=points(taken * choice.points, purse, words))
        return PromiseWords(key=choice.gift, title=title, detail=text, action=_tr("Put back"), is_on=True)
    if choice.can_take:
        return PromiseWords(
            key=choice.gift, title=title, detail=_tr("Can be taken now, or saved on."), action=_tr("Take")
        )
    said = _tr("{points} more.").format(points=points(choice.missing, purse, words))
    if choice.visits is not None and choice.expected_on is not None:
        text = QCoreApplication.translate(
            "PromiseWords", "{points} more: about %n visit(s) at this pace, around {day}.", None, choice.visits
        )
        said = text.format(points=points(choice.missing, purse, words), day=day_together(choice.expected_on, words))
    if choice.would_lapse:
        lapsing = points(choice.would_lapse, purse, words)
        said += " " + _tr("{points} would lapse before that.").format(points=lapsing)
    needed = max(choice.points, purse.usable_from, 1)
    walked = max(0, (needed - choice.missing) * THOUSAND // needed)
    return PromiseWords(key=choice.gift, title=title, detail=said, walked=walked)
