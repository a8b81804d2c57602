"""Gifts of a ladder on a slip: taken, ready to be taken, and how far the next one is at this customer's pace."""

from collections.abc import Iterator

from desktop.paper.slip import Pair, Row, Text, Weight
from desktop.wording.figures import points
from desktop.wording.reasons import word_reason, word_row
from desktop.wording.words import Words
from loyalty.quote import Quote
from loyalty.reasons import Reason, Why
from loyalty.reversal import Reversal
from loyalty.saving import GiftChoice, GiftTaken


def gifts_taken(quote: Quote, words: Words) -> Iterator[Row]:
    """Each gift that was taken, and what it was charged."""
    for gift in quote.gifts:
        reason = Reason(why=Why.GIFT_TAKEN, rule=gift.gift, name=gift.name, purse=gift.purse, points=gift.points)
        worded = word_row(reason, words)
        yield Pair(words.tr("Gift: {name}").format(name=worded.label), worded.figure)


def gifts_given_back(reversal: Reversal, words: Words) -> Iterator[Row]:
    """Gifts that a void takes off the customer again, and the points that come back for them."""
    for gift in reversal.gifts_back:
        yield Pair(words.tr("{name}, brought back").format(name=gift.name), _charged(gift, words))


def gifts_ahead(quote: Quote, words: Words) -> Iterator[Row]:
    """Of each purse, the dearest gift that can be taken now, and the next one that can't yet."""
    for purse in {choice.purse: None for choice in quote.gift_choices}:
        choices = [choice for choice in quote.gift_choices if choice.purse == purse]
        ready = [choice for choice in choices if choice.can_take]
        if ready:
            best = max(ready, key=lambda choice: choice.points)
            yield Text(
                words.tr("You can take: {name}, for {points}.").format(
                    name=best.name, points=points(best.points, words.purse(purse), words)
                ),
                Weight.STRONG,
            )
        further = [choice for choice in choices if not choice.can_take]
        if further:
            yield from _next(min(further, key=lambda choice: choice.points), words)


def _next(choice: GiftChoice, words: Words) -> Iterator[Row]:
    missing = choice.missing
    reason = Reason(
        why=Why.GIFT_NOT_YET, rule=choice.gift, name=choice.name, purse=choice.purse, missing_points=missing
    )
    said = word_reason(reason, words)
    if choice.visits is not None:
        said = words.tr("{sentence} About {number} more visit(s).", "", choice.visits).format(
            sentence=said, number=choice.visits
        )
    yield Text(said)
    if choice.would_lapse:
        lapsing = points(choice.would_lapse, words.purse(choice.purse), words)
        yield Text(words.tr("{points} would lapse before that.").format(points=lapsing), Weight.QUIET)


def _charged(gift: GiftTaken, words: Words) -> str:
    return points(gift.points, words.purse(gift.purse), words, signed=True)
