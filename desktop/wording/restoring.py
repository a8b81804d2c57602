"""What is lost from sight when books of a hub are put back to a copy."""

from desktop.wording.words import Words


def word_only_here(number: int, words: Words) -> str:
    """So many sales and edits are neither at the hub nor in the copy."""
    told = words.tr(
        "{number} sale(s) or change(s) of this till are neither at the hub yet nor in this copy: the hub did not take "
        "them.",
        "",
        number,
    )
    return told.format(number=number)
