"""Why a till could not join, ask or leave its hub, and what to do about it."""

from desktop.wording.words import Words


def word_hub_refusal(code: str, words: Words, *, server: str = "", detail: str = "") -> str:
    """A code of `HubRefused`, of an invitation, of joining, or of the way to the server."""
    text = _invitation(code, words) or _way(code, words, here=not server) or _no(code, words)
    if text is None:
        text = words.tr("The hub says no ({code}). Nothing was changed.")
    said = text.format(server=server or words.tr("this computer"), code=code, detail=detail)
    return said if server else said[:1].upper() + said[1:]


def _invitation(code: str, words: Words) -> str | None:
    match code:
        case "bad_invitation":
            return words.tr("This is no invitation, or not a whole one. Copy the line again, or scan its code.")
        case "no_shop":
            return words.tr("The hub has no shop yet. Join the till that has the books first, then this one.")
        case "used" | "wrong_password" | "expired":
            return words.tr("This invitation was used already, or is too old. Make a new one: regulars hub invite.")
        case "plain":
            return words.tr(
                "The way to {server} is not encrypted: whoever listens on the network reads customers’ names along. "
                "Say that you want it all the same."
            )
        case "no_address":
            return words.tr(
                "This computer has no password for the hub: the books came from another one. Invite this till again."
            )
        case "practice":
            return words.tr("These books are for practice. Nothing in them counts, so nothing of them goes to the hub.")
        case "other_hub":
            return words.tr("These books belong to another hub. Leave that one first.")
        case "joined":
            return words.tr("This till belongs to a hub already. Leave that one first.")
        case "lone":
            return words.tr("This till belongs to no hub. Join one first: regulars hub join.")
        case "waiting":
            return words.tr("The hub does not have everything of this till yet. Sync first, or say --anyway.")
    return None


def _way(code: str, words: Words, *, here: bool) -> str | None:
    match code:
        case "away" | "no_server" | "lost" if here:
            return words.tr("The hub on this computer does not answer. Check that PostgreSQL runs, then try again.")
        case "away" | "no_server" | "lost":
            return words.tr("{server} does not answer. Check that it is on and in the same network, then try again.")
        case "not_trusted":
            return words.tr(
                "{server} cannot prove that it is the hub: its certificate is not trusted here. Install it, or have "
                "the till invited without TLS."
            )
        case "no_tls":
            return words.tr("{server} does not encrypt. Switch TLS on there, or have the till invited without TLS.")
        case "not_let_in":
            return words.tr("{server} does not let this computer in. Have its administrator allow it.")
    return None


def _no(code: str, words: Words) -> str | None:
    match code:
        case "not_a_till":
            return words.tr("The hub does not know this till. Invite it again.")
        case "not_yours":
            return words.tr(
                "These books, or the letters on their slips, are another till’s at this hub. Begin new books here, "
                "with an invitation of their own."
            )
        case "retired":
            return words.tr("This till was retired from the hub. Invite it again to go on.")
        case "newer_hub":
            return words.tr("The hub speaks a newer language than this Regulars. Update this till.")
        case "older_hub":
            return words.tr("The hub is older than this Regulars. Have it brought up to date: regulars hub upgrade.")
        case "recovering":
            return words.tr("The hub was restored and waits for all of its tills. Sync the others, then try again.")
        case "frozen":
            return words.tr("The hub waits for an answer about this till. Answer it first.")
        case "damaged":
            return words.tr(
                "The disk of this till changed something that the hub had not heard yet, so it is not sent. Sales go "
                "on, and points are spent while the hub is there. Have the disk looked at, and send us the diagnostics."
            )
        case "bad_batch":
            return words.tr("The hub cannot read what this till sent. Nothing is lost here; send us the diagnostics.")
        case "too_often":
            return words.tr(
                "This till looked at what other tills sold more often than anybody serves customers. "
                "It may look again in an hour; nothing else stops."
            )
        case "other_money":
            return words.tr("These books are in another currency than the hub. They cannot be added up.")
    return None


def word_untold(words: Words) -> str:
    """What is still to be done about a hub that did not hear that a till left."""
    return words.tr("The hub could not be told, and goes on waiting for this till: have it retired there.")


def word_left(unsent: int, words: Words) -> str:
    """These books belong to no hub any more; so much of theirs it never got."""
    if not unsent:
        return words.tr("This till goes on alone. Nothing was lost.")
    told = words.tr(
        "This till goes on alone. The hub does not have {number} sale(s) or change(s) of it: they are in these "
        "books alone. Invited again under its name, the till sends them.",
        "",
        unsent,
    )
    return told.format(number=unsent)
