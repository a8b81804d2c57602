"""What is taken off a basket, phase by phase: goods, the one standing discount, campaigns and coupons, caps.

Every phase takes what the one before left of each line and answers with `Applied`s. `phases` runs them.
"""
