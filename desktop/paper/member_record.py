"""All that is kept about a customer, as a file for them: JSON for a computer, a PDF in their own language to read."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import msgspec

from db.ledger.refusals import UnknownAccount
from db.lookup.programme import in_force
from db.lookup.record import record_of
from db.lookup.record_shape import MemberRecord, RecordLine, RecordPurse, RecordRemark, RecordSale
from db.lookup.workplace import workplace
from db.schema.upgrade import open_books
from desktop.paper.pages import Column, Pages
from desktop.paper.typeface import prepared
from desktop.runner import Progress
from desktop.wording.consents import word_how, word_purpose
from desktop.wording.figures import money, percent, points, quantity
from desktop.wording.moments import day_number, day_together, stamp
from desktop.wording.phones import phone
from desktop.wording.record import word_card_status, word_coupon_state, word_movement, word_remark
from desktop.wording.words import Words, words_of
from loyalty.calendar import local_day
from loyalty.money import Minor, Points

#: Each language by its own name.
_LANGUAGES = {"en": "English", "ru": "Русский", "hu": "Magyar", "ro": "Română"}


def write_member_record(
    books: Path, account_id: str, target: Path, *, language: str, now: datetime, progress: Progress
) -> Path:
    """Done in the work process. A name that ends in .pdf is drawn, any other is written as JSON.

    Raises UnknownAccount where there is nobody behind the id, BooksProblem, OSError.
    """
    opened = open_books(books)
    try:
        place = workplace(opened)
        programme = in_force(opened, day=local_day(now, place.zone)).programme
        record = record_of(opened, account_id, now=now, progress=progress)
    finally:
        opened.close()
    if record is None:
        raise UnknownAccount(account_id)
    if target.suffix.lower() == ".pdf":
        write_pdf(target, record, words_of(programme, language=language, country=place.country))
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(msgspec.json.format(msgspec.json.encode(record), indent=2) + b"\n")
    return target


def write_pdf(target: Path, record: MemberRecord, words: Words) -> None:
    """The record as pages. Raises OSError."""
    prepared()
    title = words.tr("What {shop} keeps about you").format(shop=record.shop.name)
    laid_out(record, words).write(target, title=title, foot=title)


def laid_out(record: MemberRecord, words: Words) -> Pages:
    """The record on its pages, not drawn yet."""
    pages = Pages()
    pages.title(
        words.tr("What {shop} keeps about you").format(shop=record.shop.name),
        words.tr("Everything in the books on {when}. You may ask to have it put right or erased.").format(
            when=stamp(record.made_at, words)
        ),
    )
    _you(pages, record, words)
    _cards_and_agreements(pages, record, words)
    _standing(pages, record, words)
    _purses(pages, record, words)
    _purchases(pages, record, words)
    _other(pages, record, words)
    return pages


def _you(pages: Pages, record: MemberRecord, words: Words) -> None:
    told = record.details
    pages.heading(words.tr("You"))
    pages.pairs(
        (
            (words.tr("Name"), told.name),
            (words.tr("Phone"), phone(told.phone, words) if told.phone else ""),
            (words.tr("E-mail"), told.email),
            (words.tr("Birthday"), day_number(told.birthday, words) if told.birthday else ""),
            (words.tr("Language"), _LANGUAGES.get(told.language, told.language)),
            (words.tr("With us since"), day_together(told.joined_on, words)),
            (words.tr("Groups"), ", ".join(record.groups)),
            (words.tr("Saved in the lists"), ", ".join(record.segments)),
            (words.tr("Notes"), told.notes),
            (words.tr("Brought by"), told.referred_by),
            (words.tr("Your number in the books"), "\n".join(record.accounts)),
        )
    )


def _cards_and_agreements(pages: Pages, record: MemberRecord, words: Words) -> None:
    if record.cards:
        pages.heading(words.tr("Cards"))
        pages.table(
            (
                Column(words.tr("Number"), 0.4),
                Column(words.tr("State"), 0.2),
                Column(words.tr("Issued"), 0.2),
                Column(words.tr("Kind"), 0.2),
            ),
            [
                (one.number, word_card_status(one.status, words), _day(one.issued_at, words), one.kind)
                for one in record.cards
            ],
        )
    if record.consents:
        pages.heading(words.tr("What you agreed to"))
        pages.table(
            (
                Column(words.tr("Day"), 0.14),
                Column(words.tr("Purpose"), 0.19),
                Column(words.tr("Said"), 0.22),
                Column(words.tr("In these words"), 0.45),
            ),
            [
                (
                    _day(one.at, words),
                    word_purpose(one.purpose, words),
                    f"{words.tr('Agreed') if one.given else words.tr('Withdrawn')}, {word_how(one.how, words)}",
                    one.words,
                )
                for one in record.consents
            ],
        )


def _standing(pages: Pages, record: MemberRecord, words: Words) -> None:
    tier, rows = record.tier, []
    if tier.tier:
        rows.append((words.tr("Tier"), words.tier(tier.tier).name))
    if tier.given and tier.given_until is not None:
        until = words.tr("{tier} until {day}").format(
            tier=words.tier(tier.given).name, day=day_together(tier.given_until, words)
        )
        rows.append((words.tr("Tier by hand"), ", ".join(part for part in (until, tier.given_by) if part)))
    for one in record.terms:
        said = [percent(one.rate, words.language), one.name, one.agreed_by]
        if one.starts_at:
            said.append(words.tr("from {money} on").format(money=_money(one.starts_at, words)))
        if one.ends_on is not None:
            said.append(words.tr("valid until {day}").format(day=day_together(one.ends_on, words)))
        rows.append((words.tr("Agreed terms"), ", ".join(part for part in said if part)))
    for coupon in record.coupons:
        said = [coupon.code, _campaign(coupon.rule, words), word_coupon_state(coupon.state, words)]
        if coupon.last_day is not None:
            said.append(words.tr("valid until {day}").format(day=day_together(coupon.last_day, words)))
        rows.append((words.tr("Coupon"), ", ".join(part for part in (*said, coupon.reason, coupon.author) if part)))
    if rows:
        pages.heading(words.tr("What you are promised"))
        pages.pairs(rows)


def _purses(pages: Pages, record: MemberRecord, words: Words) -> None:
    if not record.purses:
        return
    pages.heading(words.tr("What you hold"))
    rows = [(one.name, _points(one.spendable, one.id, words), "\n".join(_until(one, words))) for one in record.purses]
    pages.table((Column("", 0.34), Column("", 0.2, "right"), Column("", 0.46)), rows)


def _until(purse: RecordPurse, words: Words) -> Iterator[str]:
    """What can't be spent yet, what is owed, and what lapses when."""
    if purse.pending:
        yield words.tr("{points} not yet to be spent").format(points=_points(purse.pending, purse.id, words))
    if purse.debt:
        yield words.tr("{points} owed").format(points=_points(purse.debt, purse.id, words))
    by_day: dict[date, Points] = {}
    for lot in purse.lots:
        if lot.lapses_on is not None:
            by_day[lot.lapses_on] = by_day.get(lot.lapses_on, 0) + lot.points
    for day, lapsing in sorted(by_day.items()):
        told = words.tr("{points} until {day}")
        yield told.format(points=_points(lapsing, purse.id, words), day=day_together(day, words))


def _purchases(pages: Pages, record: MemberRecord, words: Words) -> None:
    if not record.sales:
        return
    pages.heading(words.tr("Purchases"))
    pages.table(
        (
            Column(words.tr("Day"), 0.14),
            Column(words.tr("Slip"), 0.16),
            Column(words.tr("Goods"), 0.39),
            Column(words.tr("Paid"), 0.14, "right"),
            Column(words.tr("Points"), 0.17, "right"),
        ),
        [
            (
                _day(one.at, words),
                one.slip,
                "\n".join(_goods(one, words)),
                _money(one.to_pay, words),
                "\n".join(_moved(one, words)),
            )
            for one in record.sales
        ],
    )


def _goods(sale: RecordSale, words: Words) -> Iterator[str]:
    for line in sale.lines:
        yield f"{_called(line, words)} × {quantity(line.quantity, words.language)} – {_money(line.to_pay, words)}"
    for back in sale.returns:
        units = ", ".join(
            f"{_called(sale.lines[place], words)} × {quantity(units, words.language)}" for place, units in back.lines
        )
        yield words.tr("Returned on {day}: {goods} – {money} ({slip})").format(
            day=_day(back.at, words), goods=units, money=_money(back.cash, words), slip=back.slip
        )


def _moved(sale: RecordSale, words: Words) -> Iterator[str]:
    for purse, earned in sale.earned.items():
        yield _signed(earned, purse, words)
    for purse, spent in sale.spent.items():
        yield _points(-spent, purse, words)


def _other(pages: Pages, record: MemberRecord, words: Words) -> None:
    if record.movements:
        pages.heading(words.tr("Points beside purchases"))
        pages.table(
            (
                Column(words.tr("Day"), 0.14),
                Column(words.tr("What"), 0.24),
                Column(words.tr("Points"), 0.2, "right"),
                Column(words.tr("Why, and who"), 0.42),
            ),
            [
                (day, word_movement(kind, words), _signed(amount, purse, words), said)
                for (day, kind, purse, said), amount in _together(record, words).items()
            ],
        )
    if record.remarks:
        pages.heading(words.tr("Written down beside"))
        pages.table(
            (Column(words.tr("Day"), 0.14), Column(words.tr("What"), 0.24), Column(words.tr("Words, and who"), 0.62)),
            [
                (
                    _day(one.at, words),
                    word_remark(one.kind, words),
                    ", ".join(part for part in (one.words, _became(one, words), one.author) if part),
                )
                for one in record.remarks
            ],
        )


def _together(record: MemberRecord, words: Words) -> dict[tuple[str, str, str, str], Points]:
    """Movements of one day that are the same but for how much: what lapsed bit by bit is one row."""
    sums: dict[tuple[str, str, str, str], Points] = {}
    for one in record.movements:
        said = ", ".join(part for part in (one.reason, one.author) if part)
        row = (_day(one.at, words), one.kind, one.purse, said)
        sums[row] = sums.get(row, 0) + one.points
    return sums


def _called(line: RecordLine, words: Words) -> str:
    return line.name or line.goods or words.tr("Goods")


def _campaign(rule: str, words: Words) -> str:
    campaign = words.campaign(rule)
    return campaign.name if campaign else rule


def _money(minor: Minor, words: Words) -> str:
    return money(minor, words.currency, words.language)


def _points(amount: Points, purse: str, words: Words) -> str:
    return points(amount, words.purse(purse), words)


def _signed(amount: Points, purse: str, words: Words) -> str:
    return f"{'+' if amount > 0 else ''}{_points(amount, purse, words)}"


def _became(remark: RecordRemark, words: Words) -> str:
    return word_card_status(remark.card, words) if remark.card else ""


def _day(at: datetime, words: Words) -> str:
    day: date = local_day(at, words.zone)
    return day_number(day, words)
