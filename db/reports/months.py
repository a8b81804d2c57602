"""Months in a row: counted, so that one lies so many after another, and written yyyymm."""

from datetime import date

from sqlalchemy import ColumnElement

from db.reports.asked import Period


def counted(day: date) -> int:
    """The day's month, counted from the year 0."""
    return day.year * 12 + day.month - 1


def month_number(month: int) -> int:
    """A counted month as yyyymm."""
    return month // 12 * 100 + month % 12 + 1


def counted_month(number: int) -> int:
    """A month yyyymm, counted."""
    return number // 100 * 12 + number % 100 - 1


def month_of_day(day: ColumnElement[int]) -> ColumnElement[int]:
    """Over a column of days yyyymmdd: their months, counted."""
    return day // 10_000 * 12 + day // 100 % 100 - 1


def touched(period: Period) -> range:
    """Every month of which a day is in the period, counted."""
    return range(counted(period.first), counted(period.last) + 1)


def is_over(month: int, today: date) -> bool:
    """Whether a counted month lies wholly behind."""
    return month < counted(today)
