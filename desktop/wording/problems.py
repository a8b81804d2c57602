"""What went wrong and what to do about it, in two short sentences, for every problem of the books and the cards."""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from db.books import BooksProblem
from db.exports.table_file import TooManyRows
from desktop.runner import Cancelled
from desktop.wording.moments import day_together
from desktop.wording.words import Words


def word_books_problem(code: str, words: Words, *, path: str = "", facts: Mapping[str, object] | None = None) -> str:
    """A `BooksProblem`, by its code."""
    del facts  # Everything that is said so far stands in the path.
    match code:
        case "not_books":
            text = words.tr("{path} is not a file of Regulars. It was left as it is; choose another one.")
        case "newer":
            text = words.tr(
                "{path} was written by a newer Regulars. It was left as it is; install the newer program to open it."
            )
        case "read_only":
            text = words.tr("{path} cannot be written. Check the rights of the file and of its folder, then try again.")
        case "disk_full":
            text = words.tr("The disk is full. Nothing was lost and nothing half written; make room, then try again.")
        case "damaged":
            text = words.tr("{path} is damaged. Restore the newest backup; this file will be kept.")
        case "busy":
            text = words.tr("Another program holds the books. Nothing was written; try again in a moment.")
        case "missing":
            text = words.tr("{path} is not there. Choose where the books are, or start new ones.")
        case "exists":
            text = words.tr("{path} is there already. It was left as it is; open it, or choose another name.")
        case "in_use":
            text = words.tr(
                "{path} is open in a window of Regulars, or in another program. Nothing was changed: close it and try "
                "again, or restore from inside the window."
            )
        case "replaced":
            text = words.tr(
                "Another file lies at {path} now than when it was opened. Nothing was written, so that nothing is "
                "lost; close Regulars and open it again."
            )
        case _:
            text = words.tr("The books cannot be used ({code}). Nothing was written; restart Regulars and try again.")
    return text.format(path=path, code=code)


def word_card_problem(
    problem: str, words: Words, *, number: str = "", replaced_by: str = "", since: date | None = None
) -> str:
    """A `CardNotice`: of `NOBODYS`, replaced, or reported blocked, lost, stolen or damaged on some day."""
    match problem:
        case "unknown":
            text = words.tr("Card {number} is not known here. Find the customer by phone, or join them with this card.")
        case "fresh":
            text = words.tr(
                "Card {number} is ready and nobody’s yet. Whoever joins can have it, and so can a customer."
            )
        case "spoiled":
            text = words.tr("Card {number} was spoiled in printing and opens nobody. Put it away and take another one.")
        case "malformed":
            text = words.tr("{number} is no card number. Scan again, or compare it with the number under the bars.")
        case "replaced" if replaced_by:
            text = words.tr("Card {number} was replaced by {replaced_by}. Scan that one, or find them by phone.")
        case "replaced":
            text = words.tr("Card {number} was replaced by another. Find the customer by phone.")
        case "blocked" | "lost" | "stolen" | "damaged":
            text = _what_was_reported(problem, words, dated=since is not None)
            text += " " + _what_to_do_instead(problem, words, replaced=bool(replaced_by))
        case _:
            text = words.tr("Card {number} cannot be used. Find the customer by phone.")
    day = day_together(since, words) if since is not None else ""
    return text.format(number=number, replaced_by=replaced_by, day=day)


def _what_was_reported(problem: str, words: Words, *, dated: bool) -> str:
    match problem:
        case "blocked":
            return words.tr("Card {number} was blocked on {day}.") if dated else words.tr("Card {number} is blocked.")
        case "stolen" if dated:
            return words.tr("Card {number} was reported stolen on {day}.")
        case "stolen":
            return words.tr("Card {number} was reported stolen.")
        case "damaged" if dated:
            return words.tr("Card {number} was reported damaged on {day}.")
        case "damaged":
            return words.tr("Card {number} was reported damaged.")
    return (
        words.tr("Card {number} was reported lost on {day}.") if dated else words.tr("Card {number} was reported lost.")
    )


def _what_to_do_instead(problem: str, words: Words, *, replaced: bool) -> str:
    match problem:
        case "stolen" if replaced:
            return words.tr("{replaced_by} took its place. Whoever shows the old one may not be the customer.")
        case "stolen":
            return words.tr("Whoever shows it may not be the customer: ask for the phone number, and give a new card.")
        case _ if replaced:
            return words.tr("{replaced_by} took its place: scan that one, or find them by phone.")
        case "blocked":
            return words.tr("Sell without it, or find the customer by phone.")
    return words.tr("Ask for the phone number, and give a new card.")


def word_refusal(code: str, words: Words) -> str:
    """What a verb of the ledger refused: its own words for each code, and a plain sentence for one it does not know."""
    match code:
        case "other_content":
            return words.tr("This sale is already recorded with other content. Start a new sale.")
        case "quote_changed":
            return words.tr("The figures have moved since they were shown. Look again, then press Apply.")
        case "reversal_changed" | "returned":
            return words.tr("Something of this sale came back meanwhile. Look at the new figures, then press again.")
        case "cannot_be_sold":
            return words.tr("A purse cannot pay that amount. Choose the most, or a smaller amount.")
        case "phone_taken":
            return words.tr("This phone already belongs to a customer. Find them by it.")
        case "bad_phone":
            return words.tr("This is no phone number. Type it with its area code, or with + and the country.")
        case "unknown_account":
            return words.tr("This customer is not in these books any more. Look them up again.")
        case "unknown_sale":
            return words.tr("This sale is not in these books. Look for it by its slip number or its day.")
        case "bad_group":
            return words.tr("This is no name for a group. Type a short one, such as Wholesale.")
        case "bad_name":
            return words.tr("The shop and the till need a name of at most 80 characters.")
        case "bad_prefix":
            return words.tr("Card numbers begin with 20 to 29, or with one more digit after that. Choose one of these.")
        case "too_long":
            return words.tr("A text here is longer than 20,000 characters. Nothing was written: make it shorter.")
        case "footer_too_long":
            return words.tr("The last lines of a slip are at most 400 characters. Make them shorter.")
        case "bad_id":
            return words.tr("An id must be 8 to 64 plain letters, digits or signs. Send it again with such an id.")
        case "not_today":
            return words.tr("Only today's sales can be voided. Make a refund instead.")
        case "not_this_till":
            return words.tr("This sale was made at another till. Void it there, or make a refund here.")
        case "nothing_left" | "already_reversed" | "voided":
            return words.tr("Everything of this sale has already come back.")
        case "partly_returned":
            return words.tr("Some of this sale has already come back. Make a refund for the rest.")
        case "needs_manager":
            return words.tr("The customer has already used what this takes back. A manager must agree.")
        case _ if code in COUPON_CODES:
            return _coupon_refusal(code, words)
        case _ if said := (
            _card_refusal(code, words)
            or _batch_refusal(code, words)
            or _by_hand_refusal(code, words)
            or _one_person_refusal(code, words)
            or _personal_refusal(code, words)
            or _kept_refusal(code, words)
            or _hub_refusal(code, words)
        ):
            return said
        case "imported":
            return words.tr("This sale was brought from another program. It can be read here, not returned.")
        case _:
            return words.tr("This cannot be done ({code}). Nothing was written.").format(code=code)


def _hub_refusal(code: str, words: Words) -> str:
    """What every till must agree to, and what one till's hub did not let it spend."""
    match code:
        case "authority_needed":
            return words.tr("What this sale spends is agreed with the hub first. Press Apply again.")
        case "hub_away":
            return words.tr("All tills must agree to this, and the hub is away. Nothing was changed: try again later.")
        case "overtaken":
            return words.tr(
                "Another till published a version that was not looked at here. Nothing was published: the next round "
                "brings it; look at it, then publish."
            )
        case "hub_refuses":
            return words.tr("The hub does not agree to this now. Nothing was changed: see Shop for why.")
        case "authority_lost":
            return words.tr("What the hub had agreed to is given back already. Nothing was sold: try again.")
    return ""


def _kept_refusal(code: str, words: Words) -> str:
    """What an owner keeps of the reports."""
    match code:
        case "bad_segment":
            return words.tr("A segment's name is at most 60 characters. Give it a shorter one.")
        case "unknown_segment":
            return words.tr("This segment is not there any more.")
        case "bad_benchmark":
            return words.tr("This figure cannot be. A share lies between 0 and 100 %.")
    return ""


def _personal_refusal(code: str, words: Words) -> str:
    """What verbs about personal data refuse with; empty for a code that is not theirs."""
    match code:
        case "erased":
            return words.tr("This customer was erased: nobody can be found behind this account any more.")
        case "bad_consent":
            return words.tr("Say what for, how it was said, and the words that were shown.")
        case "bad_months":
            return words.tr("Customers are kept for 1 to 600 months without a visit, or 0 for always.")
        case "bad_why":
            return words.tr("The reason of an erasure is one of the given ones: free words would stay for ever.")
    return ""


def _card_refusal(code: str, words: Words) -> str:
    """What `db.ledger.card` refuses with; empty for a code that is not its own."""
    match code:
        case "card_taken":
            return words.tr("This card already belongs to a customer. Take another card.")
        case "unknown_card":
            return words.tr("This card is not in these books. Scan it again, or give it to a customer first.")
        case "bad_card":
            return words.tr("This is no card number: a sign is wrong, or it has not 8 to 40 of them. Scan it again.")
        case "spoiled_card":
            return words.tr("This card was spoiled in printing and put away. Take another one.")
        case "card_replaced":
            return words.tr("Another card has taken the place of this one already. Look at their cards again.")
    return ""


def _batch_refusal(code: str, words: Words) -> str:
    """What `db.ledger.card_batch` refuses with; empty for a code that is not its own."""
    match code:
        case "too_many_cards":
            return words.tr("A batch has 1 to 100,000 cards. Make more of them in several batches.")
        case "too_many_named":
            return words.tr("At most 20,000 named cards at once. Make them in several batches.")
        case "numbers_crowded":
            return words.tr("Too few numbers are left under this shop’s prefix. Choose another prefix under Shop.")
        case "unknown_batch":
            return words.tr("This batch is not in these books any more. Look at the list again.")
        case "bad_place":
            return words.tr("The batch has no such card, or it was spoiled before. Look at its numbers again.")
        case "card_in_use":
            return words.tr("One of these cards was given to a customer. Report it there as damaged instead.")
        case "nothing_to_spoil":
            return words.tr("Mark the cards that came out spoiled first.")
    return ""


def _by_hand_refusal(code: str, words: Words) -> str:
    """What `db.ledger.adjustment` and `db.ledger.reason` refuse with; empty for a code that is not theirs."""
    match code:
        case "nothing_to_adjust":
            return words.tr("An adjustment of nought changes nothing. Type how many points to add or to take.")
        case "bad_reason":
            return words.tr("A reason needs a few words, 120 characters at most. Its limit cannot be below nought.")
        case "no_author":
            return words.tr("Nobody is named who credits or debits this. Type who you are.")
        case "unknown_reason":
            return words.tr("This reason is not on the shop’s list any more. Choose another one.")
        case "unknown_purse":
            return words.tr("The programme in force has no such purse. Choose another one.")
        case "over_limit":
            return words.tr("This is more than the reason allows at once. Type less, or ask the owner.")
    return ""


def _one_person_refusal(code: str, words: Words) -> str:
    """What `db.ledger.merging` and `db.ledger.claiming` refuse with; empty for a code that is not theirs."""
    match code:
        case "same_customer":
            return words.tr("These two are one customer already. Look at their merges.")
        case "unknown_merge":
            return words.tr("These books know of no such merge. Look at the customer again.")
        case "undone_already":
            return words.tr("This merge was undone already. Each side has what is theirs.")
        case "unknown_slip":
            return words.tr("No sale has this slip number. Type it as it is printed, such as KDT-000123.")
        case "not_a_guests":
            return words.tr("This sale counts for a customer already.")
        case "too_old":
            return words.tr("This slip is more than 30 days old. It can be counted for nobody any more.")
    return ""


#: What `db.ledger.coupon` refuses with.
COUPON_CODES = frozenset(
    {
        "no_coupon_rule",
        "code_taken",
        "bad_code",
        "ends_before_it_starts",
        "bad_count",
        "unknown_coupon",
        "coupon_used",
        "coupon_withdrawn",
        "coupon_returned",
    }
)


def _coupon_refusal(code: str, words: Words) -> str:
    match code:
        case "no_coupon_rule":
            return words.tr("The programme in force has no such coupon. Add one under Programme and publish it.")
        case "code_taken":
            return words.tr("There is a coupon with this code already. Choose another word.")
        case "bad_code":
            return words.tr("This is no code for a coupon. Take letters and digits, without spaces.")
        case "ends_before_it_starts":
            return words.tr("It would end before it begins. Choose a later last day.")
        case "bad_count":
            return words.tr("So many coupons cannot be made at once. Make them in several parts.")
        case "unknown_coupon":
            return words.tr("This coupon is not in these books. Compare its signs and type it again.")
        case "coupon_used":
            return words.tr("This coupon was used already. It stays as it is.")
        case "coupon_returned":
            return words.tr("This coupon went with the purchase that brought it, which was returned.")
    return words.tr("This coupon was taken back by the shop. Make a new one.")


def word_lapsing(amount: str, last_day: date, words: Words, *, today: date) -> str:
    """Points, already worded, that can be spent through `last_day` and not after."""
    if last_day == today:
        return words.tr("{points} can be used today only").format(points=amount)
    until = day_together(last_day, words, today=today)
    return words.tr("{points} can be used until {day}").format(points=amount, day=until)


def word_no_file(error: Exception, words: Words) -> tuple[str, Literal["plain", "warn", "bad"]] | None:
    """Why a file that was to be written is not there, and how bad that is. None: nobody foresaw it."""
    match error:
        case Cancelled():
            return words.tr("Stopped. No file was written."), "plain"
        case TooManyRows():
            return words.tr("A workbook has no room for so many rows. Write a file whose name ends in .csv."), "warn"
        case BooksProblem():
            return word_books_problem(error.code, words, path=str(error.path), facts=error.facts), "bad"
        case OSError():
            return words.tr("The file can't be written: {why}").format(why=error), "bad"
    return None
