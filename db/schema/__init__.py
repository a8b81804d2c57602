"""How books are made, brought up to date, backed up and put back."""
