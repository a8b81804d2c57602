"""What an audit of the books found, in plain words."""

from collections.abc import Mapping

from desktop.wording.words import Words


def word_audit_problem(code: str, facts: Mapping[str, object], words: Words) -> str:
    """A problem of `db.reports.audit`, without its place: that stands beside it."""
    match code:
        case "damaged":
            text = words.tr("the file is damaged ({detail}). Restore the newest backup.")
        case "points_nowhere":
            text = words.tr("a row names something that is not there ({parent}).")
        case "trigger_missing":
            text = words.tr("the journal can be changed: its guard against {verb} is gone.")
        case "sum_differs":
            text = words.tr("a sum that reports read is not what the journal says.")
        case "sum_unguarded":
            text = words.tr("a sum that reports read is no longer kept.")
        case "log_gap" | "log_changed" | "log_parent":
            text = words.tr(
                "the log was cut, changed or put together from two: it does not follow from what stands before."
            )
        case "standing_differs" | "standing_of_merged" | "merge_differs":
            text = words.tr("what is kept of this customer is not what their journal says.")
        case "keys_differ" | "seen_differs":
            text = words.tr("this customer is not found by what they are called, or not in their place.")
        case "balance_differs":
            text = words.tr("the entries sum to {entries}, the lots hold {lots}.")
        case "lapsed_twice":
            text = words.tr("{points} of lot {lot} lapsed more than once.")
        case "lines_differ" | "sale_lines_differ" | "sale_differs" | "returned_lines_differ":
            text = words.tr("the lines do not add up to the whole.")
        case "entries_differ" | "purses_differ":
            text = words.tr("the purses were not booked as the receipt says.")
        case "returned_more_than_sold" | "spend_left_differs":
            text = words.tr("more came back than was sold.")
        case "coupon_used_too_often":
            text = words.tr("this coupon was used more often than it may be.")
        case "other_customer" | "coupon_of_another":
            text = words.tr("it belongs to two customers.")
        case (
            "sale_without_fact"
            | "return_without_fact"
            | "entry_without_fact"
            | "given_without_fact"
            | "coupon_without_fact"
            | "coupon_use_without_sale"
        ):
            text = words.tr("the log does not know of it.")
        case "fact_without_sale" | "fact_without_return" | "fact_differs" | "fact_unreadable" | "claim_differs":
            text = words.tr("the log tells it otherwise.")
        case "rules_gave_otherwise" | "rule_total_differs" | "reward_not_taken_back" | "coupons_differ":
            text = words.tr("the log tells it otherwise.")
        case _:
            text = _of_a_hub(code, words)
    told = ("detail", "parent", "verb", "entries", "lots", "points", "lot", "was", "now", "version")
    named = dict.fromkeys(told, "") | {"code": code}
    return text.format(**{**named, **{name: str(value) for name, value in facts.items()}})


def _of_a_hub(code: str, words: Words) -> str:
    """What only an audit of what all tills said together finds."""
    match code:
        case "priced_otherwise":
            return words.tr("the rules of its day give other figures: {was} was to pay, {now} would be.")
        case "till_did_not_know":
            return words.tr("another till's newest sale was not known there when this one was made.")
        case "unknown_version":
            return words.tr("it names version {version} of the programme, which is not there.")
        case "hub_differs":
            return words.tr("what the hub says of this customer is not what their journal says.")
        case _:
            return words.tr("something is not right ({code}).")
