"""The cards room: designs of cards, and batches of them from the number to the printer."""
