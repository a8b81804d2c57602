"""Why a chain's hub can't be used, and what to do about it."""

from collections.abc import Mapping

from desktop.wording.words import Words


def word_hub_problem(code: str, words: Words, facts: Mapping[str, object]) -> str:
    """A `HubProblem`."""
    said = {name: str(fact) for name, fact in facts.items()}
    text = _door(code, words) or _copying(code, words) or _owning(code, words)
    if text is None:
        text = words.tr("The hub cannot be used ({detail}). What was copied before is there.")
    where = {"server": words.tr("this computer"), "database": "", "role": "", "till": "", "detail": code}
    told = text.format_map(where | {name: fact for name, fact in said.items() if fact})
    return told if said.get("server") else told[:1].upper() + told[1:]


def _door(code: str, words: Words) -> str | None:
    """Why it can't be reached or entered."""
    match code:
        case "bad_address":
            return words.tr("This is no address of a hub. It reads postgresql://name@server/database.")
        case "no_server":
            return words.tr("No PostgreSQL answers on {server}. Check the address and that the server is on.")
        case "no_password":
            return words.tr(
                "{server} wants a password for {role}. Give it in PGPASSWORD or in PostgreSQL’s password file."
            )
        case "wrong_password":
            return words.tr("{server} does not take this password for {role}. Check both, then try again.")
        case "no_role":
            return words.tr("{server} does not know {role}. Check the name, or have it made.")
        case "no_database":
            return words.tr("There is no database {database} on {server}. Have an empty one made, or check the name.")
        case "not_let_in":
            return words.tr("{server} does not let this computer in. Have its administrator allow it.")
        case "no_right":
            return words.tr(
                "{role} may not do this in {database}. It must own the database and be allowed to make roles "
                "(CREATEROLE)."
            )
        case "lost":
            return words.tr(
                "The connection to the hub was lost. Nothing was broken by it: give the same command again."
            )
    return None


def _copying(code: str, words: Words) -> str | None:
    """Why what is there is not what was looked for, and why these books don't go with it."""
    match code:
        case "not_a_hub":
            return words.tr("{database} holds something else. It was left as it is; name an empty database.")
        case "empty":
            return words.tr("{database} is empty. Copy the books of a shop into it first: regulars hub copy.")
        case "other_form":
            return words.tr(
                "{database} was made by another Regulars. Use the same one, or copy into an empty database."
            )
        case "busy":
            return words.tr("Another shop is copying. Nothing was changed; try again in a minute.")
        case "other_currency":
            return words.tr("These books are in {ours}, the hub is in {hub}. They cannot be added up.")
        case "other_programme":
            return words.tr(
                "Version {version} of the programme is another one here than on the hub. "
                "A chain’s reports need one programme: publish the same one in every shop."
            )
        case "other_line":
            return words.tr(
                "These books are not the ones copied before: they were put back from a backup. "
                "Copy every shop anew into an empty database."
            )
        case "practice":
            return words.tr("These books are for practice. Nothing in them counts, so nothing of them goes to the hub.")
        case "till_taken":
            return words.tr("Till {till} is already there from {shop}. Two shops cannot share a till’s code.")
        case "tills_send":
            return words.tr("The tills send to {database} by themselves. Copy books into another database.")
    return None


def _owning(code: str, words: Words) -> str | None:
    """Why the hub of several tills can't be made, or looked after."""
    match code:
        case "exists":
            return words.tr("{database} is a hub already. Invite tills to it: regulars hub invite.")
        case "no_hub":
            return words.tr("There is no hub for tills in {database}. Make it in an empty one: regulars hub create.")
        case "newer":
            return words.tr("The hub was made by a newer Regulars. Use that one to look after it.")
        case "no_such_till":
            return words.tr("The hub knows no till {till}. regulars hub status lists them.")
    return None
