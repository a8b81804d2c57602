"""What was done with many people, in words: how many, and who was left out and why."""

from desktop.wording.figures import number
from desktop.wording.words import Words


def word_kept(name: str, kind: str, count: int, words: Words) -> str:
    """They are saved."""
    if kind == "live":
        return words.tr("“{name}” is saved. Whoever fits is in it whenever you open it.").format(name=name)
    text = words.tr("“{name}” is saved with {count} people.", "", count)
    return text.format(name=name, count=_grouped(count, words))


def word_given(campaign: str, given: int, held: int, forgotten: int, left: int, words: Words) -> str:
    """Who got a coupon."""
    text = words.tr("{count} customer(s) got a coupon for {campaign}.", "", given)
    said = [text.format(count=_grouped(given, words), campaign=campaign)]
    if held:
        text = words.tr("{count} hold an unused one already.", "", held)
        said.append(text.format(count=_grouped(held, words)))
    said += _left_out(forgotten, left, words)
    if given:
        said.append(words.tr("The till offers it when they come; telling them of it is up to you."))
    return " ".join(said)


def word_grouped(group: str, changed: int, forgotten: int, left: int, words: Words, *, join: bool) -> str:
    """Who was put into a group, or taken out of it."""
    if join:
        text = words.tr("{count} customer(s) put into {group}.", "", changed)
    else:
        text = words.tr("{count} customer(s) taken out of {group}.", "", changed)
    said = text.format(count=_grouped(changed, words), group=group)
    return " ".join([said, *_left_out(forgotten, left, words)])


def word_taken_back(count: int, of: int, words: Words) -> str:
    """What was done is undone."""
    text = words.tr("Taken back from {count} customer(s).", "", count).format(count=_grouped(count, words))
    if count == of:
        return text
    rest = words.tr("{count} stay as they are.", "", of - count).format(count=_grouped(of - count, words))
    return f"{text} {rest}"


def word_written(count: int, file: str, words: Words) -> str:
    """The file is there."""
    text = words.tr("{count} customer(s) written to {path}. Its columns say who agreed to be written to.", "", count)
    return text.format(count=_grouped(count, words), path=file)


def _left_out(forgotten: int, left: int, words: Words) -> list[str]:
    said = []
    if forgotten:
        text = words.tr("{count} were erased meanwhile and left out.", "", forgotten)
        said.append(text.format(count=_grouped(forgotten, words)))
    if left:
        said.append(words.tr("Stopped before the last {count}.", "", left).format(count=_grouped(left, words)))
    return said


def _grouped(count: int, words: Words) -> str:
    return number(count, 0, words.language)
