"""Short names: of each kind of rule for who adds one, of each clause, of each word a rule may choose."""

from desktop.wording.words import Words


def kind_name(kind: str, words: Words) -> str:
    """What a kind of rule is called where one is chosen, and a new one is named until its owner names it."""
    names = _goods_and_standing(words) | _campaigns(words) | _earning(words)
    return names[kind]


def _goods_and_standing(words: Words) -> dict[str, str]:
    return {
        "goods.percent": words.tr("Percent off some goods"),
        "goods.amount": words.tr("An amount off each unit"),
        "goods.fixed_price": words.tr("A special price"),
        "goods.n_plus_m": words.tr("Buy two, get one"),
        "goods.second_unit": words.tr("The second one cheaper"),
        "goods.bundle": words.tr("A set for one price"),
        "goods.gift": words.tr("A gift with a large basket"),
        "cumulative": words.tr("The more they bought, the more off"),
        "tier": words.tr("Discount of each tier"),
        "card": words.tr("Discount of a kind of card"),
        "only_for": words.tr("Goods only for some tiers"),
        "discount_ladder": words.tr("Discount for what is saved up"),
        "visits": words.tr("One visit a day"),
        "tiers_by": words.tr("How tiers are counted"),
    }


def _campaigns(words: Words) -> dict[str, str]:
    return {
        "campaign.percent": words.tr("Happy hour"),
        "campaign.amount": words.tr("Large receipt"),
        "campaign.fixed_price": words.tr("Price of the week"),
        "coupon.percent": words.tr("Thank-you coupon"),
        "coupon.amount": words.tr("Money-off coupon"),
        "coupon.fixed_price": words.tr("Special-price coupon"),
        "next.visits": words.tr("A coupon every few visits"),
        "next.receipt": words.tr("A coupon for a large receipt"),
        "floor": words.tr("A lowest price"),
        "at_most": words.tr("A limit for all discounts"),
        "purse": words.tr("Bonus"),
    }


def _earning(words: Words) -> dict[str, str]:
    return {
        "earn.rate": words.tr("Cashback"),
        "earn.steps": words.tr("Points for every amount"),
        "earn.visit": words.tr("Points for every visit"),
        "earn.unit": words.tr("Points for some goods"),
        "event.joined": words.tr("Welcome gift"),
        "event.first_purchase": words.tr("First purchase"),
        "event.birthday": words.tr("Birthday gift"),
        "event.every_visit": words.tr("Stamp card"),
        "event.visit": words.tr("Second visit"),
        "event.came_back": words.tr("Nice to see you again"),
        "event.referral": words.tr("Bring a friend"),
        "event.survey": words.tr("Survey answered"),
        "event.review": words.tr("Thank you for the review"),
        "event.profile": words.tr("Profile completed"),
    }


def clause_name(name: str, words: Words) -> str:
    """What a condition or limit is called where one is added."""
    return (_conditions(words) | _limits(words))[name]


def _conditions(words: Words) -> dict[str, str]:
    return {
        "dates": words.tr("From a day to a day"),
        "season": words.tr("A season each year"),
        "weekdays": words.tr("Days of the week"),
        "hours": words.tr("Hours of the day"),
        "birthday": words.tr("Around the birthday"),
        "tiers": words.tr("Only some tiers"),
        "groups": words.tr("Only a group"),
        "first_purchase": words.tr("Only the first purchase"),
        "visit": words.tr("Only one visit by its number"),
        "every_visit": words.tr("Only every so many visits"),
        "away": words.tr("Only after a long absence"),
        "at_least": words.tr("From an amount"),
        "below": words.tr("Under an amount"),
        "alone": words.tr("No standing discount on these goods"),
        "mode": words.tr("Together with others, or alone"),
        "group": words.tr("Group of which the best counts"),
        "priority": words.tr("Turn among campaigns"),
        "uses": words.tr("How often in all"),
        "once_each": words.tr("Once a customer"),
        "grouping": words.tr("Which ones are free"),
        "prices": words.tr("Own prices for a tier"),
        "multiply": words.tr("Double or triple for some"),
    }


def _limits(words: Words) -> dict[str, str]:
    return {
        "budget": words.tr("A budget"),
        "per_customer": words.tr("Most for one customer"),
        "cap_receipt": words.tr("Most a receipt"),
        "cap_day": words.tr("Most a day"),
        "cap_month": words.tr("Most a month"),
        "cap_customer": words.tr("Most for one customer"),
        "worth": words.tr("What a point pays"),
        "scale": words.tr("Parts of a point"),
        "usable_from": words.tr("Pays only from a balance"),
        "pending": words.tr("Waits before it can be spent"),
        "coupon_pending": words.tr("Waits before it can be used"),
        "step": words.tr("Spent in steps"),
        "spend_from": words.tr("Smallest payment"),
        "not_for": words.tr("Goods it can't pay for"),
        "returned_lasts": words.tr("How long returned points last"),
        "too_little": words.tr("When a refund finds too little"),
        "gifts": words.tr("Gifts to choose"),
        "discount_ladder": words.tr("Discount for what is saved up"),
        "grace": words.tr("Days of grace"),
        "purse": words.tr("Which points count"),
    }


def choice_word(slot: str, option: str, words: Words) -> str:
    """One of the few words a rule may choose, within its sentence."""
    return (_basis(words) | _windows(words) | _manners(words))[f"{slot}.{option}"]


def _basis(words: Words) -> dict[str, str]:
    return {
        "basis.paid": words.tr("what they really pay"),
        "basis.before_purses": words.tr("the price before points pay"),
        "basis.before_discounts": words.tr("the price before discounts"),
        "by.spend": words.tr("what was spent"),
        "by.visits": words.tr("visits"),
        "measure.spend": words.tr("what was spent"),
        "measure.visits": words.tr("visits"),
        "measure.points": words.tr("points earned"),
        "unit.money": words.tr("money"),
        "unit.points": words.tr("points"),
    }


def _windows(words: Words) -> dict[str, str]:
    return {
        "window.lifetime": words.tr("in all"),
        "window.calendar_year": words.tr("in a calendar year"),
        "window.last_days": words.tr("in the last days"),
        "window.since_change": words.tr("since the last change"),
        "down.never": words.tr("never"),
        "down.window_end": words.tr("at the end of that time"),
        "down.one_step": words.tr("one step at the end of that time"),
        "lasts.forever": words.tr("for ever"),
        "lasts.days": words.tr("days"),
        "lasts.months": words.tr("months"),
        "lasts.month_end": words.tr("to the end of the month"),
        "lasts.year_end": words.tr("to the end of the year"),
        "lasts.months_from_visit": words.tr("months from the last visit"),
    }


def _manners(words: Words) -> dict[str, str]:
    return {
        "mode.adds": words.tr("on top of others"),
        "mode.best_of": words.tr("only the best of its group"),
        "mode.alone": words.tr("instead of all others if it takes more"),
        "grouping.cheapest": words.tr("the cheapest are free"),
        "grouping.dearest_first": words.tr("set by set, dearest first"),
        "too_little.debt": words.tr("the rest is owed"),
        "too_little.forgive": words.tr("the rest is forgiven"),
        "too_little.ask": words.tr("a manager is asked"),
    }


def flag_word(name: str, words: Words) -> str:
    """A condition that has no value but is there or not."""
    return {
        "first_purchase": words.tr("on the first purchase"),
        "alone": words.tr("no standing discount on top"),
        "once_each": words.tr("once a customer"),
        "one_a_day": words.tr("Several receipts of one day are one visit"),
    }[name]
