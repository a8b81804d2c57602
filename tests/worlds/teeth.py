"""Which world notices when a rule of the protocol is switched off, and by which promise that is then broken.

A rule that no world misses would be one that proves nothing. Found by living through worlds in order until one breaks;
rules that stand behind another one's back (a new session at each start: hashes are compared too, and 2,000 worlds
miss nothing) are not here.
"""

#: By rule of the hub, of a light till, and of the till on real books: the world, and the promise.
HUB: dict[str, tuple[int, str]] = {
    "answered_once": (46, "I8"),
    "budget_escrowed": (3, "I4"),
    "charge_is_counted": (1, "I3"),
    "charge_once": (0, "I10"),
    "clamped_stamps": (55, "I11"),
    "coupon_once": (1, "I3"),
    "enough_or_nothing": (1, "I3"),
    "erased_is_known_again": (109, "I5"),
    "erased_stays_erased": (1, "I12"),
    "generation_grows": (75, "I5"),
    "generation_in_cursor": (105, "I5"),
    "heads_of_the_same_instant": (10, "I14"),
    "later_word_holds": (26, "I11"),
    "overlap_is_compared": (19, "I1"),
    "overlap_is_skipped": (0, "I9"),
    "parent_must_be_an_end": (21, "I7"),
    "posting_settles_the_charge": (0, "I10"),
    "recovery": (450, "I3"),
    "rows_once": (278, "I6"),
    "tombstone": (4, "I10"),
    "touched_moves_in_feed": (0, "I5"),
    "void_gives_back": (10, "I10"),
    "what_stands_before_must_be_the_same": (78, "I1"),
}
LIGHT_TILL: dict[str, tuple[int, str]] = {
    "all_there_is_compared": (10, "I1"),
    "behind_the_hub_opens_a_session": (130, "I14"),
    "forgotten_when_told": (1, "I12"),
    "fork_is_sent_anew": (19, "I1"),
    "given_back_until_heard": (4, "I10"),
    "grant_spent_with_sale": (64, "I4"),
    "grant_written_before_asking": (44, "I8"),
    "heard_word_holds": (169, "I5"),
    "included_as_the_hub_says": (10, "I14"),
    "intent_before_asking": (1, "I10"),
    "own_charge_is_not_counted": (19, "I14"),
    "refused_after_lost_is_given_back": (4, "I10"),
    "restart_forgets_versions": (111, "I5"),
    "restart_reads_from_the_beginning": (5, "I5"),
    "room_in_grant": (25, "I4"),
    "sale_ends_intent": (1, "I9"),
    "same_id_when_asked_again": (4, "I9"),
    "send_from_hubs_head": (5, "I1"),
    "start_gives_back": (7, "I9"),
    "told_again_in_a_new_generation": (7, "I11"),
    "told_until_heard": (23, "I11"),
    "unknown_is_given_back": (10, "I10"),
}
TILL: dict[str, tuple[int, str]] = {
    "given_back_until_heard": (0, "I10"),
    "grant_spent_with_sale": (32, "I4"),
    "sale_ends_intent": (17, "I3"),
    "start_gives_back": (6, "I10"),
    "unknown_is_given_back": (40, "I10"),
}
#: Rules of the hub that only worlds of tills on real books know.
HUB_OF_TILLS: dict[str, tuple[int, str]] = {
    "rule_limits": (11, "I3"),
}
