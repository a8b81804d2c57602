"""The room where an owner writes the shop's rules, tries them and publishes them."""
