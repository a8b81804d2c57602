"""The verbs that change the books: one function, one transaction, one id made by whoever asks."""
