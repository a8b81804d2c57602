"""What is read on the way to a screen: one question a file, frozen values out."""
