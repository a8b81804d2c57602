"""What is seen of the till: fixed zones, one accent, big numbers; a screen shows what it is told."""
