"""--self-check: everything the program is made of is tried once, and each answer is told as it comes."""

from datetime import datetime

from db.facts import new_id
from desktop.commands.speaking import REFUSED, Speaker
from desktop.commands.support_answers import CheckedAnswer, SelfCheckAnswer
from desktop.support.found import Found
from desktop.support.self_check import self_check
from desktop.wording.self_check import check_name, what_to_do
from desktop.wording.words import Words
from resources import version


def check_itself(speaker: Speaker, *, now: datetime) -> int:
    """Try everything. Returns the exit code: 1 where anything is bad."""
    words, checked = speaker.words(), list[CheckedAnswer]()
    if not speaker.as_json:
        print(
            words.tr("Regulars {version} looks at itself; the shop's books are left alone.").format(version=version())
        )
    for found in self_check(now=now, new_id=new_id):
        one = _answer(found, words)
        checked.append(one)
        if not speaker.as_json:
            print(_told(one, words), flush=True)
    answer = SelfCheckAnswer(good=all(one.good for one in checked), version=version(), checks=tuple(checked))
    speaker.answer(answer, lambda: _summary(answer, words))
    return 0 if answer.good else REFUSED


def _answer(found: Found, words: Words) -> CheckedAnswer:
    return CheckedAnswer(
        check=found.check,
        name=check_name(found.check, words),
        good=found.good,
        told=found.told,
        to_do="" if found.good else what_to_do(found.check, words),
        took_ms=found.took_ms,
    )


def _told(one: CheckedAnswer, words: Words) -> str:
    """A line, and below a bad one what to do."""
    verdict = words.tr("good") if one.good else words.tr("BAD")
    line = f"{verdict:<8}{one.name:<26}{one.took_ms:>6} ms  {one.told}"
    return line if one.good else f"{line}\n{'':<8}→ {one.to_do}"


def _summary(answer: SelfCheckAnswer, words: Words) -> str:
    if answer.good:
        return words.tr("Everything is there and works.")
    bad = sum(not one.good for one in answer.checks)
    return words.tr("{number} thing(s) do not work here.", "", bad).format(number=bad)
