"""The hub's side in PostgreSQL: its tables and functions (the SQL files here), and what its owner does with it.

`building`: make a hub and bring it up to date. `owner`: invite tills, retire them, set what they may lose offline,
look at all of it, begin anew after a restore.
"""
