"""Ways of earning: one room a kind, all of one shape.

A kind is a frozen value with `points(base) -> Points`, floored once, and a `KIND` that says its fields in a
document and makes the value from them. The next kind is one new file here and one line in `kinds`.
"""
