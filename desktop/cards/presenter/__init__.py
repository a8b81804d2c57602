"""What happens in the cards room, without a screen."""
