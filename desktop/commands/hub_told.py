"""What `regulars hub …` answers, in words for a person at a terminal."""

from datetime import datetime

from desktop.commands.hub_answers import (
    HubCreatedAnswer,
    HubInvitationAnswer,
    HubJoinedAnswer,
    HubNoticeAnswer,
    HubOverviewAnswer,
    HubStandingAnswer,
    HubSyncAnswer,
    HubTillAnswer,
)
from desktop.wording.figures import money
from desktop.wording.hub_joining import word_hub_refusal
from desktop.wording.hub_state import word_synced
from desktop.wording.moments import day_together, stamp
from desktop.wording.words import Words
from loyalty.money import Currency

#: Further off than this a clock is worth a word: as far as the hub minds.
_CLOCK_OFF_S = 600
#: More than serving customers takes.
_LOOKS_OFTEN = 1_000


def tell_created(answer: HubCreatedAnswer, words: Words) -> str:
    where = answer.server or "localhost"
    lines = [words.tr("The hub is made: {database} on {server}.").format(database=answer.database, server=where)]
    for number, step in enumerate(answer.next, 1):
        lines += ["", f"{number}. {step}"]
    return "\n".join(lines)


def tell_invitation(answer: HubInvitationAnswer, words: Words, *, local: bool, code: bool) -> str:
    """The line alone where nobody watches; else with its code and how it is used."""
    if not code:
        return answer.invitation
    from desktop.paper.block_code import block_code

    how = words.tr(
        "At {till}: Shop → Several tills → Join a hub, then paste this line or scan its code. "
        "It works once, until {when}."
    )
    lines = [how.format(till=answer.till, when=day_together(answer.until.date(), words)), "", answer.invitation, ""]
    lines.append(block_code(answer.invitation))
    if local:
        lines += ["", words.tr("It leads to this same computer. For a till elsewhere: --at SERVER.")]
    if answer.picture:
        lines += ["", answer.picture]
    return "\n".join(lines)


def tell_joined(answer: HubJoinedAnswer, words: Words) -> str:
    where = answer.server or "localhost"
    told = words.tr("This till belongs to the hub now: {database} on {server}, till number {number}.")
    lines = [told.format(database=answer.database, server=where, number=answer.till_number)]
    if answer.began:
        lines.append(words.tr("Its books were begun: {file}").format(file=answer.began))
    if answer.password_in == "file":
        warning = words.tr(
            "This computer has no keyring. The hub’s password lies in a file that only its user reads ({file})."
        )
        lines.append(warning.format(file=answer.password_file))
    if not answer.encrypted:
        lines.append(words.tr("The way to the hub is not encrypted."))
    return "\n".join(lines)


def tell_sync(answer: HubSyncAnswer, words: Words, now: datetime) -> str:
    said = word_synced(answer.synced_at, words, now=now)
    lines = [f"{said[:1].upper()}{said[1:]}."]
    return "\n".join(lines + tell_notices(answer.notices))


def tell_notices(notices: tuple[HubNoticeAnswer, ...]) -> list[str]:
    """Each with the commands that answer it."""
    lines = []
    for notice in notices:
        lines.append(f"! {notice.message}")
        lines += [f"  regulars hub answer {notice.id} {answer}" for answer in notice.answers]
    return lines


def tell_standing(answer: HubStandingAnswer, words: Words, now: datetime) -> list[str]:
    where = answer.server or "localhost"
    told = words.tr("“{database}” on {server}, till number {number} there.")
    lines = [told.format(database=answer.database, server=where, number=answer.till_number)]
    said = word_synced(answer.synced_at, words, now=now)
    waiting = words.tr("{number} waiting", "", answer.waiting).format(number=answer.waiting)
    lines.append(f"{said} · {waiting}")
    if answer.frozen:
        lines.append(words.tr("The hub waits for an answer about this till. Answer it first."))
    if answer.recovering:
        lines.append(words.tr("The hub was restored. Until every till has been there, points are not spent."))
    return lines + tell_notices(answer.notices)


def tell_overview(answer: HubOverviewAnswer, words: Words, now: datetime) -> list[str]:
    head = words.tr("{shop} – customers: {customers}, facts: {facts}, {size} MB, generation {generation}")
    lines = [
        head.format(
            shop=answer.shop,
            customers=answer.customers,
            facts=answer.facts,
            size=-(-answer.bytes // 1_000_000),
            generation=answer.generation,
        )
    ]
    if answer.recovering:
        lines.append(words.tr("The hub was restored. Until every till has been there, points are not spent."))
    currency = Currency(answer.currency, answer.decimals)
    lines += [_till(till, currency, words, now) for till in answer.tills]
    if any(till.state == "invited" for till in answer.tills):
        lines.append(words.tr("An invitation that nobody took is withdrawn by regulars hub retire TILL."))
    if answer.waiting_erasures:
        told = words.tr("{number} erasure(s) not obeyed by every till yet", "", answer.waiting_erasures)
        who = ", ".join(f"{till.name}" for till in answer.tills if till.waiting_erasures)
        lines.append(f"{told.format(number=answer.waiting_erasures)}: {who}")
    if answer.unconfirmed:
        told = words.tr("{number} redemption(s) whose sale never came", "", answer.unconfirmed)
        lines.append(told.format(number=answer.unconfirmed))
    for one in answer.refused[:5]:
        told = words.tr("refused {when}, {till}: {why}")
        why = word_hub_refusal(one.code, words)
        lines.append(told.format(when=stamp(one.at, words), till=one.till or one.role, why=why))
    if answer.open_doors:
        told = words.tr(
            "All is well; only, by {number} of PostgreSQL’s own functions a till could keep the server busy. A "
            "superuser can take them away once: regulars hub status --doors"
        )
        lines.append(told.format(number=len(answer.open_doors)))
    return lines


def _till(till: HubTillAnswer, currency: Currency, words: Words, now: datetime) -> str:
    name = f"{till.number}. {till.name}" + (f" ({till.code})" if till.code else "")
    match till.state:
        case "invited":
            state = words.tr("invited until {when}").format(when=stamp(till.invited_until, words))
        case "retired":
            state = words.tr("retired")
        case "left" if till.last_seen is not None:
            state = words.tr("left the hub {when}").format(when=stamp(till.last_seen, words))
        case _:
            state = word_synced(till.last_seen, words, now=now)
    parts = [state]
    if till.state == "retired" and till.last_seen is not None:
        parts.append(word_synced(till.last_seen, words, now=now))
    if till.state != "invited":
        parts.append(words.tr("{number} fact(s)", "", till.facts).format(number=till.facts))
    if till.state == "active":
        parts.append(f"Regulars {till.version}")
        if abs(till.clock_off_seconds) > _CLOCK_OFF_S:
            parts.append(words.tr("clock {minutes} min off").format(minutes=round(till.clock_off_seconds / 60)))
        if till.frozen:
            parts.append(words.tr("waits for an answer: restored or copied?"))
        if till.looked >= _LOOKS_OFTEN:
            looked = words.tr("looked at others’ sales {number} times in a day")
            parts.append(looked.format(number=till.looked))
        if till.risk_budget:
            risk = words.tr("offline risk {most}, {used} of it held by the till")
            used, most = (money(one, currency, words.language) for one in (till.risk_used, till.risk_budget))
            parts.append(risk.format(used=used, most=most))
    return f"{name}: {' · '.join(parts)}"
