"""The open sale in words: its sum row by row, what it earns, what keeps it from being applied."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from desktop.till.screen.promise_words import stands_beside, taken_by_rule
from desktop.widgets.sum_rows import SumRows
from desktop.wording.figures import money, number, percent, points
from desktop.wording.reasons import Tone, word_reason, word_row
from desktop.wording.words import Words
from loyalty.reasons import Why

if TYPE_CHECKING:
    from desktop.till.presenter.sale_face import SaleFace, SaleSnag

#: What the purse's own box shows already, and what the line "earns" sums up.
_SHOWN_ELSEWHERE = frozenset({Why.PURSE_PAID, Why.PURSE_EMPTY, Why.PURSE_LIMIT, Why.ONLY_FOR_TIER})


def word_sum(rows: SumRows, face: "SaleFace", words: Words) -> None:
    """What was taken off first, then what comes back, then what is missing for more."""
    translate = QCoreApplication.translate
    rows.clear()
    later: list[str] = []
    for sentence in word_refused_lines(face, words):
        rows.add(sentence, "", tone="bad", quiet=True)
    booked = taken_by_rule(face.quote)
    for reason in face.quote.reasons:
        if reason.why is Why.DISCOUNT:
            # What is booked, also where a cap took some of it away again after the reason was given.
            reason = replace(reason, taken=booked.get(reason.rule, 0))
        worded = word_row(reason, words)
        if reason.why in _SHOWN_ELSEWHERE or stands_beside(reason):
            continue
        if reason.why is Why.DISCOUNT:
            rows.add(worded.label, worded.figure, tone="warn")
        elif reason.why is Why.EARNED:
            if len(face.quote.earned) > 1:
                later.append(word_reason(reason, words))
        elif worded.tone is Tone.GIVEN and worded.figure:
            rows.add(worded.label, worded.figure)
        else:
            later.append(word_reason(reason, words))
    for payment in face.quote.payments:
        name = words.purse(payment.purse).name
        rows.add(name, money(-payment.money, words.currency, words.language), tone="warn")
    back = face.sale.back
    if back is not None:
        name = translate("SaleWords", "Comes back, slip {slip}").format(slip=back.slip)
        rows.add(name, money(-back.cash, words.currency, words.language), tone="warn")
    for reason in face.quote.ahead:
        sentence = word_reason(reason, words)
        if sentence not in later:
            later.append(sentence)
    for sentence in later:
        rows.add(sentence, "", quiet=True)


def word_refused_lines(face: "SaleFace", words: Words) -> list[str]:
    """For each line that this customer may not buy, which tier may; lines counted as the table shows them."""
    places = face.sale.places
    refused = (reason for reason in face.quote.reasons if reason.why is Why.ONLY_FOR_TIER)
    return [
        word_reason(replace(reason, line=places[reason.line or 0]) if places else reason, words) for reason in refused
    ]


def word_earnings(face: "SaleFace", words: Words) -> tuple[str, str]:
    """What the sale earns: its name left, its figure right; empty where it earns nothing."""
    translate = QCoreApplication.translate
    totals: dict[str, int] = {}
    for earned in face.quote.earned:
        totals[earned.purse] = totals.get(earned.purse, 0) + earned.points
    figures = [points(total, words.purse(purse), words, signed=True) for purse, total in totals.items() if total]
    if not figures:
        return "", ""
    rates = [reason.rate for reason in face.quote.reasons if reason.why is Why.EARNED]
    if len(rates) == 1 and rates[0] is not None:
        return translate("SaleWords", "Earns {rate}").format(rate=percent(rates[0], words.language)), figures[0]
    return translate("SaleWords", "Earns"), " ".join(figures)


def word_snag(snag: "SaleSnag", words: Words) -> tuple[str, str]:
    """The notice's tone and its sentence."""
    translate = QCoreApplication.translate
    match str(snag):
        case "too_much":
            return "warn", translate("SaleWords", "That is more than any shop sells. What was there before stayed.")
        case "unreadable":
            example = number(1450 * 10**words.currency.decimals, words.currency.decimals, words.language)
            said = translate("SaleWords", "This cannot be read as an amount: write it like {amount}.")
            return "warn", said.format(amount=example)
        case "nothing_to_sell":
            return "plain", translate("SaleWords", "Type an amount, or scan goods, first.")
        case "cannot_pay_so":
            return "warn", translate("SaleWords", "The purse cannot pay that amount: choose Max, or another amount.")
        case "goods_refused":
            return "bad", translate("SaleWords", "Some of these goods are only for another tier: take them out.")
        case "gift_refused":
            return "warn", translate("SaleWords", "Not enough is saved for this gift: put it back, or take another.")
        case "figures_changed":
            return "warn", translate("SaleWords", "The figures have changed meanwhile. Look again, then press Enter.")
        case "already_booked":
            return "warn", translate("SaleWords", "The first Enter had arrived: that sale is booked. This one is new.")
        case "return_refused":
            return "warn", translate("SaleWords", "These goods cannot come back so any more. Leave the return out.")
        case "returned_elsewhere":
            said = translate(
                "SaleWords", "Some of these goods came back already, at another till. Leave the return out."
            )
            return "warn", said
        case "return_waits":
            return "warn", translate("SaleWords", "Sold at another till, and the hub is away: leave the return out.")
        case "asked_no_more":
            return "plain", translate("SaleWords", "Not asked any more. Nothing was sold and nothing was spent.")
        case "customer_changed":
            return "plain", translate("SaleWords", "Another customer now; the goods on the counter stayed.")
        case _:
            return "good", translate("SaleWords", "Taken up again where it was left.")
