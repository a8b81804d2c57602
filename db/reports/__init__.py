"""What the shop asks of its books: one file a question."""
