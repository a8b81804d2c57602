"""Mistakes in a document or a request, each by its place and with what would be right."""

from collections.abc import Callable, Mapping

from desktop.wording.words import Words

Facts = Mapping[str, int | str]


def word_mistake(place: str, code: str, words: Words, *, facts: Facts | None = None) -> str:
    """A `Problem` of a document, a `BasketRefused`, or a request's: "tiers[2].from: 500 is not more than …"."""
    find = _SENTENCES.get(code)
    text = find(words) if find else words.tr("this is not understood ({code})")
    return f"{place}: {text.format_map(_Facts(facts or {}, code=code))}"


def word_difference(example: str, place: str, expected: object, got: object, words: Words) -> str:
    """A worked example that came out otherwise, before a programme is published."""
    return words.tr("Example “{example}”, {place}: {expected} expected, {got} worked out.").format(
        example=example, place=place, expected=expected, got=got
    )


class _Facts(dict[str, object]):
    """Facts for a sentence; one that was not given is shown as … rather than failing."""

    def __init__(self, facts: Facts, **more: object) -> None:
        super().__init__(facts, **more)

    def __missing__(self, name: str) -> str:
        return "…"


#: Every code of `loyalty.document_shape`, `loyalty.programme_document`, `loyalty.request_document`, `loyalty.basket`.
_SENTENCES: dict[str, Callable[[Words], str]] = {
    "amount_or_lines": lambda words: words.tr("give an amount, or lines, and not both"),
    "below_nought": lambda words: words.tr("must not be below nought"),
    "empty": lambda words: words.tr("must not be empty"),
    "id_twice": lambda words: words.tr("the id “{id}” is already taken by {other}"),
    "missing": lambda words: words.tr("is missing"),
    "money_is_its_face": lambda words: words.tr("a purse of money is worth its face: leave this out"),
    "no_such_purse": lambda words: words.tr("there is no purse “{purse}”"),
    "no_such_tier": lambda words: words.tr("there is no tier “{tier}”"),
    "no_such_zone": lambda words: words.tr("there is no time zone “{zone}”; write it as in Europe/Budapest"),
    "not_a_date": lambda words: words.tr("must be a date, such as 2026-11-21"),
    "not_a_list": lambda words: words.tr("must be a list"),
    "not_a_whole_number": lambda words: words.tr("must be a whole number"),
    "not_above": lambda words: words.tr("{value} must be more than {other}, which is {least}"),
    "not_above_nought": lambda words: words.tr("must be more than nought"),
    "not_an_instant": lambda words: words.tr("must be a date and time, such as 2026-11-21T16:00:00+03:00"),
    "not_an_object": lambda words: words.tr("must be an object, in braces"),
    "not_ascending": lambda words: words.tr("{value} must be more than {other}, which is {below}"),
    "not_one_of": lambda words: words.tr("“{value}” is none of: {words}"),
    "not_text": lambda words: words.tr("must be text, in quotes"),
    "not_yes_or_no": lambda words: words.tr("must be true or false"),
    "purse_twice": lambda words: words.tr("a purse can be asked only once"),
    "rate_or_steps": lambda words: words.tr("give a rate, or gives and per, and not both"),
    "too_few": lambda words: words.tr("must have at least {least}"),
    "too_large": lambda words: words.tr("is too large"),
    "too_long": lambda words: words.tr("must be no longer than {most}"),
    "too_many": lambda words: words.tr("must have no more than {most}"),
    "too_small": lambda words: words.tr("{value} must be at least {least}"),
    "unknown_field": lambda words: words.tr("there is no such field; look for a misspelling"),
}
