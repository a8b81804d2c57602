"""The programme's rules: pure functions over frozen values. Standard library only; no clock, dice or database."""
