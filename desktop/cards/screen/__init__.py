"""What is seen of the cards room."""
