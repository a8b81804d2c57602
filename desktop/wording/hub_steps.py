"""What to do after a hub was made, in plain words: encryption, who is let in, invitations, copies."""

from desktop.wording.words import Words


def word_next_steps(words: Words, *, database: str) -> tuple[str, ...]:
    """The steps in their order."""
    steps = (
        words.tr(
            "Tills on this same computer need nothing more. For others PostgreSQL must listen to the network "
            "(listen_addresses in postgresql.conf) and let tills in: the line “hostssl {database} all samenet "
            "scram-sha-256” in pg_hba.conf."
        ),
        words.tr(
            "Tills speak only encrypted to a hub that proves who it is. Switch ssl on in postgresql.conf, with a "
            "certificate in the name or number by which tills reach it; a provider has one already. Where nobody "
            "signed it, carry the certificate to each till: regulars hub join --certificate FILE."
        ),
        words.tr(
            'Invite each till, the first one too: regulars hub invite "Till 1". The line works once; paste it '
            "at the till, or scan its code there."
        ),
        words.tr(
            "Have the database backed up as any other (pg_dump {database}). After it was put back from a backup, tell "
            "it so: regulars hub recover. The tills then send again what it lacks."
        ),
    )
    return tuple(step.format(database=database) for step in steps)
