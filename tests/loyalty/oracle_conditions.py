"""When, for whom and on what a rule holds, read a second time from programme.md §1 and §3."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from tests.loyalty.oracle_tiers import tier_on

ONE_DAY = timedelta(days=1)


def local(now: datetime, document: dict) -> date:
    """ "instants are UTC; days … are read in the shop's time zone"."""
    return now.astimezone(ZoneInfo(document["zone"])).date()


def covers(scope: dict | None, line: dict) -> bool:
    """ "goods or categories in, and out"; a scope that names nothing means all goods."""
    scope = scope or {}
    if line["goods"] in scope.get("not_goods", ()) or line["category"] in scope.get("not_categories", ()):
        return False
    if not scope.get("goods") and not scope.get("categories"):
        return True
    return line["goods"] in scope.get("goods", ()) or line["category"] in scope.get("categories", ())


def a_day(said: str | date | None) -> date | None:
    return date.fromisoformat(said) if isinstance(said, str) else said


def clock(said: str) -> time | None:
    """An hour of the document; 24:00 is the day's end, which no clock shows."""
    return None if said == "24:00" else time.fromisoformat(said)


def is_day_of_year(day: date, said: str) -> bool:
    return (day.month, day.day) == tuple(int(part) for part in said.split("-"))


def in_season(day: date, season: dict) -> bool:
    """ "each year": walked day by day from its start to its last whole day; it may pass New Year."""
    ends = tuple(int(part) for part in season["to"].split("-"))
    starts = tuple(int(part) for part in season["from"].split("-"))
    today = (day.month, day.day)
    if starts > ends:
        return not ends < today < starts
    return starts <= today <= ends


def in_hours(now: time, hours: dict) -> bool:
    """ "hours contain their start and not their end (16–18 ends at 18:00:00)"; across midnight: not between."""
    start, end = clock(hours["from"]), clock(hours["to"])
    assert start is not None
    if end is None:
        return now >= start
    if start < end:
        return start <= now < end
    return not end <= now < start


def birthday_of(born: date, year: int) -> date:
    """ "29 February is 28 February in common years." """
    leap = year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)
    return date(year, 2, 28) if (born.month, born.day) == (2, 29) and not leap else date(year, born.month, born.day)


def near_birthday(day: date, born: date, around: dict) -> bool:
    """ "a date names its last whole day (…, birthday +3)": each day of the window looked at by itself."""
    window = range(-around.get("after", 0), around.get("before", 0) + 1)
    return any(birthday_of(born, then.year) == then for then in (day + off * ONE_DAY for off in window))


def visit_days(customer: dict, document: dict) -> list[date]:
    """ "A visit is a sale of which something is left; a programme may say "one a day"." """
    days = [sale["day"] for sale in customer["sales"].values() if sale["is_visit"]]
    return sorted(set(days)) if one_a_day(document) else sorted(days)


def one_a_day(document: dict) -> bool:
    return document.get("visits", {}).get("one_a_day", False)


def is_second_today(document: dict, customer: dict, day: date) -> bool:
    """With one visit a day, what is bought later that day belongs to the visit that was counted."""
    return one_a_day(document) and day in visit_days(customer, document)


def visit_number(document: dict, customer: dict, day: date) -> int:
    return len(visit_days(customer, document)) + (not is_second_today(document, customer, day))


def holds(document: dict, customer: dict | None, rule: dict, now: datetime) -> bool:
    """ "`when`: dates, weekdays, hours, birthday ± days. `who`: tiers, groups, first purchase, visit number, …"."""
    return in_time(document, customer, rule.get("when") or {}, now) and is_for(
        document, customer, rule.get("who") or {}, local(now, document)
    )


def in_time(document: dict, customer: dict | None, when: dict, now: datetime) -> bool:
    here = now.astimezone(ZoneInfo(document["zone"]))
    day = here.date()
    first, last = a_day(when.get("from")), a_day(when.get("to"))
    if (first and day < first) or (last and day > last):
        return False
    if when.get("season") and not in_season(day, when["season"]):
        return False
    if when.get("weekdays") and day.isoweekday() not in when["weekdays"]:
        return False
    if when.get("hours") and not in_hours(here.time(), when["hours"]):
        return False
    if when.get("birthday"):
        born = customer["birthday"] if customer else None
        return born is not None and near_birthday(day, born, when["birthday"])
    return True


def is_for(document: dict, customer: dict | None, who: dict, day: date) -> bool:
    if not any(who.values()):
        return True
    if customer is None:
        return False
    visits = visit_days(customer, document)
    number = visit_number(document, customer, day)
    if who.get("tiers") and tier_on(document, customer, day) not in who["tiers"]:
        return False
    if who.get("groups") and not set(who["groups"]) & set(customer["groups"]):
        return False
    if who.get("first_purchase") and visits:
        return False
    if (who.get("visit") or who.get("every_visit")) and is_second_today(document, customer, day):
        return False  # Ruling: where a day is one visit, a later sale of it is none.
    if who.get("visit") and number != who["visit"]:
        return False
    if who.get("every_visit") and number % who["every_visit"]:
        return False
    # "days since the last visit"; "after N days" is N or more. Who never came was never away.
    return not who.get("away") or (bool(visits) and (day - visits[-1]).days >= who["away"])
