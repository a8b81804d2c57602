"""The sentence of each kind of rule, in each language's own order of words.

What stands in curly brackets is a value that the programme room shows as a chip and a printed sheet as plain words.
"""

from desktop.wording.words import Words


def rule_sentence(kind: str, words: Words) -> str:
    """The sentence of a kind of rule, its values as placeholders by the names of its slots."""
    family, _, name = kind.partition(".")
    match family:
        case "goods":
            return _goods(name, words)
        case "campaign" | "coupon":
            return _campaign(family, name, words)
        case "earn" | "event":
            return _earned(family, name, words)
    return _other(kind, words)


def _goods(name: str, words: Words) -> str:
    match name:
        case "percent":
            return words.tr("{percent} off {what}")
        case "amount":
            return words.tr("{amount} off each of {what}")
        case "fixed_price":
            return words.tr("{what} for {price} each")
        case "n_plus_m":
            return words.tr("Buy {n} of {what}, get {m} more {free}")
        case "second_unit":
            return words.tr("Every second one of {what} at {percent} off")
        case "bundle":
            return words.tr("{goods} together for {price}")
    return words.tr("{count} of {what} as a gift when the rest of the basket comes to {reached}")


def _campaign(family: str, name: str, words: Words) -> str:
    if family == "coupon":
        match name:
            case "percent":
                return words.tr("{name}: {percent} off {what}, with its coupon")
            case "amount":
                return words.tr("{name}: {amount} off {what}, with its coupon")
        return words.tr("{name}: {what} for {price} each, with its coupon")
    match name:
        case "percent":
            return words.tr("{name}: {percent} off {what}")
        case "amount":
            return words.tr("{name}: {amount} off {what}")
    return words.tr("{name}: {what} for {price} each")


def _earned(family: str, name: str, words: Words) -> str:
    if family == "earn":
        match name:
            case "rate":
                return words.tr("Members earn {rate} of {basis} on {what}; it goes to {purse}")
            case "steps":
                return words.tr("Members earn {gives} for every {per} of {basis} on {what}; it goes to {purse}")
            case "visit":
                return words.tr("Every visit earns {gives}; it goes to {purse}")
        return words.tr("Each one of {what} earns {gives}; it goes to {purse}")
    match name:
        case "joined":
            return words.tr("Welcome: joining gives {gives} in {purse}")
        case "first_purchase":
            return words.tr("The first purchase gives {gives} in {purse}")
        case "birthday":
            return words.tr("Birthday: {gives} in {purse}, {birthday}")
        case "every_visit":
            return words.tr("After every {every_visit} visits: {gives} in {purse}")
        case "visit":
            return words.tr("Visit number {visit} gives {gives} in {purse}")
        case "came_back":
            return words.tr("Who comes back after {away} gets {gives} in {purse}")
        case "referral":
            return words.tr("Who brings a friend gets {gives}, the friend {friend_gives}, in {purse}")
        case "survey":
            return words.tr("An answered survey gives {gives} in {purse}")
        case "review":
            return words.tr("A review, whatever it says, gives {gives} in {purse}")
    return words.tr("A complete profile gives {gives} in {purse}")


def _other(kind: str, words: Words) -> str:
    match kind:
        case "cumulative":
            return words.tr("By {by} {window}: {steps} off {what}")
        case "tier":
            return words.tr("{percent} off {what}")
        case "card":
            return words.tr("By card: {percent} off {what}")
        case "only_for":
            return words.tr("{what} can be bought only by {tiers}")
        case "next.visits":
            return words.tr("Every {every_visits} visits the slip brings {campaign}; it lasts {lasts}")
        case "next.receipt":
            return words.tr("A receipt from {receipt_from} brings {campaign}; it lasts {lasts}")
        case "floor":
            return words.tr("Nothing of {what} is sold below {unit_price}")
        case "at_most":
            return words.tr("All discounts together take at most {at_most} off a receipt")
        case "purse":
            return words.tr("{name} holds {unit}; it lasts {lasts} and pays up to {share} of a receipt")
        case "discount_ladder":
            return words.tr("Holding {ladder} in {purse_name}; nothing of it is spent")
        case "visits":
            return "{one_a_day}"
        case "tiers_by":
            return words.tr("Tiers are counted by {measure}, {window}; a tier is lost {down}")
    raise KeyError(kind)


def clause_sentence(name: str, words: Words) -> str:
    """What a condition or a limit adds to a sentence, its value as a placeholder of the same name."""
    match name:
        case "tiers":
            return words.tr("for {tiers}")
        case "groups":
            return words.tr("for the group {groups}")
        case "birthday":
            return words.tr("around the birthday: {birthday}")
        case "at_least":
            return words.tr("from {at_least} on a receipt")
        case "below":
            return words.tr("under {below} on a receipt")
        case "visit":
            return words.tr("on visit number {visit}")
        case "every_visit":
            return words.tr("on every visit number {every_visit}")
        case "away":
            return words.tr("after {away} without a visit")
        case "budget":
            return words.tr("for {budget} in all, then it ends")
        case "per_customer":
            return words.tr("at most {per_customer} a customer")
        case "uses":
            return words.tr("the first {uses} times")
        case "priority":
            return words.tr("in turn {priority}")
        case "group":
            return words.tr("one of the group {group}")
        case "prices":
            return words.tr("and own prices: {prices}")
        case "grace":
            return words.tr("{grace} later")
        case "purse":
            return words.tr("points of {purse}")
    return _limit(name, words)


def _limit(name: str, words: Words) -> str:
    match name:
        case "cap_receipt":
            return words.tr("at most {cap_receipt} a receipt")
        case "cap_day":
            return words.tr("at most {cap_day} a day")
        case "cap_month":
            return words.tr("at most {cap_month} a month")
        case "cap_customer":
            return words.tr("at most {cap_customer} a customer in all")
        case "worth":
            return words.tr("one point pays {worth}")
        case "scale":
            return words.tr("its decimals: {scale}")
        case "usable_from":
            return words.tr("it pays once {usable_from} are there")
        case "pending":
            return words.tr("usable after {pending}")
        case "coupon_pending":
            return words.tr("usable after {coupon_pending}")
        case "step":
            return words.tr("spent in steps of {step}")
        case "spend_from":
            return words.tr("at least {spend_from} at once")
        case "not_for":
            return words.tr("it can't pay for {not_for}")
        case "returned_lasts":
            return words.tr("what a refund returns lasts {returned_lasts} at least")
        case "too_little":
            return words.tr("a refund that finds too little: {too_little}")
        case "gifts":
            return words.tr("gifts to take: {gifts}")
    # What its chip says is the whole clause: Mon–Thu, 16:00–18:00, once a customer.
    return "{" + name + "}"


def phase_title(phase: str, words: Words) -> str:
    """What happens in a phase, in the order it happens."""
    return {
        "goods": words.tr("Goods first"),
        "standing": words.tr("Then the one best standing discount"),
        "campaigns": words.tr("Then campaigns and coupons"),
        "purses": words.tr("Then what they saved up pays"),
        "earn": words.tr("Last, what they earn"),
    }[phase]
