"""Answers in words, for a person at a terminal: a few plain lines each."""

from collections.abc import Iterable

from desktop.commands.answers import (
    CardAnswer,
    CheckAnswer,
    CouponAnswer,
    ImportAnswer,
    MemberAnswer,
    QuoteAnswer,
    RefusedRowAnswer,
    RehearsalAnswer,
    ReversalAnswer,
    SaleAnswer,
)
from desktop.wording.figures import money, points, quantity
from desktop.wording.moments import day_number, stamp
from desktop.wording.record import word_coupon_state
from desktop.wording.words import Words
from loyalty.money import Minor, Points

#: Rows of a history in which money went over the counter.
_PAID = frozenset({"sale", "imported", "refund", "void"})


def _row(label: str, figure: str, width: int = 48) -> str:
    return f"{label:<{width}} {figure:>14}"


def _money(minor: Minor, words: Words) -> str:
    return money(minor, words.currency, words.language)


def _points(amount: Points, purse: str, words: Words) -> str:
    return points(amount, words.purse(purse), words)


def tell_quote(answer: QuoteAnswer, words: Words) -> str:
    lines = []
    for line in answer.lines:
        name = line.name or line.goods or words.tr("Goods")
        lines.append(_row(f"{name} × {quantity(line.quantity, words.language)}", _money(line.gross, words)))
    lines += [reason.text for reason in answer.reasons]
    lines.append(_row(words.tr("To pay"), _money(answer.to_pay, words)))
    for held in answer.purses:
        after = _points(held.spendable_after, held.purse, words)
        lines.append(_row(words.tr("{purse} afterwards").format(purse=held.name), after))
    lines += [reason.text for reason in answer.ahead]
    return "\n".join(lines)


def tell_sale(answer: SaleAnswer, words: Words) -> str:
    lines = [f"{answer.slip}  {stamp(answer.sale.at, words)}", tell_quote(answer.sale, words)]
    lines += [_row(words.tr("For the next purchase"), coupon.code) for coupon in answer.coupons]
    return "\n".join(lines)


def tell_reversal(answer: ReversalAnswer, words: Words) -> str:
    lines = [f"{answer.slip}  {stamp(answer.at, words)}"]
    lines.append(_row(words.tr("Given back in money"), _money(answer.cash, words)))
    lines += [reason.text for reason in answer.reasons]
    return "\n".join(lines)


def tell_member(answer: MemberAnswer, words: Words) -> str:
    lines = [answer.name or answer.account]
    lines += [_row(words.tr("Card"), _card(card, words)) for card in answer.cards]
    if answer.phone:
        lines.append(_row(words.tr("Phone"), answer.phone))
    if answer.tier:
        lines.append(_row(words.tr("Tier"), words.tier(answer.tier).name))
    if answer.next_tier:
        missing = _money(answer.missing_for_next_tier, words)
        lines.append(_row(words.tr("More for {tier}").format(tier=words.tier(answer.next_tier).name), missing))
    for purse in answer.purses:
        lines.append(_row(purse.name, _points(purse.spendable, purse.purse, words)))
    lines.append(_row(words.tr("Spent in all"), _money(answer.spent, words)))
    lines.append(_row(words.tr("Visits"), str(answer.visits)))
    for row in answer.history:
        what = f"{stamp(row.at, words)}  {row.slip}  {_kind(row.kind, words)}"
        # Balances and bonuses move points: no money was paid.
        lines.append(_row(what, _money(row.amount, words)) if row.kind in _PAID else what)
    return "\n".join(lines)


def tell_coupon(answer: CouponAnswer, words: Words) -> str:
    lines = [_row(answer.code, word_coupon_state(answer.state, words))]
    if answer.first_day is not None:
        lines.append(_row(words.tr("From"), day_number(answer.first_day, words)))
    lines.append(_row(words.tr("Opens"), answer.rule))
    if answer.last_day is not None:
        lines.append(_row(words.tr("Last day"), day_number(answer.last_day, words)))
    lines += [text for text in (answer.reason, answer.author) if text]
    return "\n".join(lines)


def tell_import(answer: ImportAnswer, words: Words) -> str:
    lines = [_row(words.tr("Rows read"), str(answer.rows))]
    lines.append(_row(words.tr("Landed"), str(answer.landed)))
    lines.append(_row(words.tr("There already"), str(answer.already_there)))
    if answer.new_customers:
        lines.append(_row(words.tr("New customers"), str(answer.new_customers)))
    if answer.receipts:
        if answer.first_day is not None and answer.last_day is not None:
            lines.append(f"{day_number(answer.first_day, words)} – {day_number(answer.last_day, words)}")
        lines.append(_row(words.tr("Shelf price"), _money(answer.shelf, words)))
        for name, taken in answer.discounts.items():
            lines.append(_row(name, _money(-taken, words)))
        lines.append(_row(words.tr("Customers paid"), _money(answer.paid, words)))
        lines.append(_row(words.tr("The shop received"), _money(answer.received, words)))
    for purse, amount in answer.earned.items():
        lines.append(
            _row(words.tr("Earned: {purse}").format(purse=words.purse(purse).name), _points(amount, purse, words))
        )
    if answer.refused:
        lines.append(_row(words.tr("Refused rows"), str(len(answer.refused))))
        lines += (_refused(row, words) for row in answer.refused)
    if answer.noted:
        lines.append(_row(words.tr("Left out"), str(len(answer.noted))))
        lines += (_refused(row, words) for row in answer.noted)
    if answer.dry_run:
        lines.append(words.tr("Nothing was written: this is what would land."))
    return "\n".join(lines)


def _refused(row: RefusedRowAnswer, words: Words) -> str:
    whose = f" {row.name}" if row.name else ""
    return f"  {words.tr('line {line}').format(line=row.line)}{whose}: {row.message}"


def tell_check(answer: CheckAnswer, words: Words) -> str:
    lines = [_row(_counted(name, words), str(count)) for name, count in answer.counted.items()]
    lines += (f"{problem.place}: {problem.message}" for problem in answer.problems)
    lines.append(words.tr("The books are right.") if answer.clean else words.tr("The books are not right."))
    return "\n".join(lines)


def tell_rehearsal(answer: RehearsalAnswer, words: Words) -> str:
    lines = [f"{one.example}: {one.place}: {one.expected} → {one.got}" for one in answer.differences]
    if not lines:
        lines.append(
            words.tr("{number} example(s), no difference.", "", answer.examples).format(number=answer.examples)
        )
    return "\n".join(lines)


def tell_list(rows: Iterable[tuple[str, ...]]) -> str:
    return "\n".join("  ".join(part for part in row if part) for row in rows)


def _card(card: CardAnswer, words: Words) -> str:
    """A card's number, and in words why it opens nothing."""
    match card.status:
        case "active":
            return card.number
        case "blocked":
            return words.tr("{number} (blocked)").format(number=card.number)
        case "lost":
            return words.tr("{number} (lost)").format(number=card.number)
        case "stolen":
            return words.tr("{number} (stolen)").format(number=card.number)
        case "damaged":
            return words.tr("{number} (damaged)").format(number=card.number)
        case _:
            return words.tr("{number} (replaced)").format(number=card.number)


def _kind(kind: str, words: Words) -> str:
    """What a row of the history is."""
    match kind:
        case "sale":
            return words.tr("Sale")
        case "refund":
            return words.tr("Return")
        case "void":
            return words.tr("Void")
        case "imported":
            return words.tr("Imported")
        case "opening":
            return words.tr("Opening balance")
        case "bonus":
            return words.tr("Bonus")
        case _:
            return words.tr("Adjusted by hand")


def _counted(name: str, words: Words) -> str:
    """What an audit has counted."""
    match name:
        case "facts":
            return words.tr("Facts in the log")
        case "sales":
            return words.tr("Sales")
        case "lines":
            return words.tr("Lines of goods")
        case "reversals":
            return words.tr("Returns and voids")
        case "entries":
            return words.tr("Purse entries")
        case "customers":
            return words.tr("Customers")
        case "cards":
            return words.tr("Cards")
        case "programmes":
            return words.tr("Programme versions")
        case "coupons":
            return words.tr("Coupons")
        case _:
            return words.tr("Problems")
