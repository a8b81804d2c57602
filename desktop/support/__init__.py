"""What looks at the program itself: whether it is whole, and what it can tell of a fault without naming anybody."""
