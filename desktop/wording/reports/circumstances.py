"""In what circumstances a question was asked, in words: its days, what they are held against, whose sales."""

from collections.abc import Iterator

from db.reports.asked import Asked
from desktop.wording.moments import day_number
from desktop.wording.reports import said, values
from desktop.wording.reports.spans import span_days
from desktop.wording.words import Words


def circumstances(
    question: str, asked: Asked, words: Words, heeds: frozenset[str] | None = None
) -> Iterator[tuple[str, str]]:
    """What was chosen, by its name; what was not, or what the question does not heed, is not said."""
    if heeds is None or "period" in heeds:
        yield words.tr("Period"), span_days(asked.period, words, today=asked.today)
    else:
        yield words.tr("On the day"), day_number(asked.today, words)
    if asked.before is not None and (heeds is None or "before" in heeds):
        yield words.tr("Held against"), span_days(asked.before, words, today=asked.today)
    if asked.shop:
        yield words.tr("Shop"), asked.shop
    if asked.till:
        yield words.tr("Till"), asked.till
    if asked.tier:
        yield words.tr("Tier"), words.tier(asked.tier).name
    if asked.group:
        yield words.tr("Group"), asked.group
    for name, chosen in asked.options:
        if chosen:
            yield said.name(question, name, words), option_name(question, chosen, words)


def option_name(question: str, chosen: str, words: Words) -> str:
    """What a choice of a question's own is called: a purse, a rule, or a word of the question's."""
    if any(purse.id == chosen for purse in words.purses):
        return words.purse(chosen).name
    if chosen in words.rules:
        return words.rules[chosen] or chosen
    return said.name(question, chosen, words) if chosen else values.DASH
