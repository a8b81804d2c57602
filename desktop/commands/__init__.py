"""The command line: the shop's verbs for scripts and other programs, JSON in and JSON out."""
