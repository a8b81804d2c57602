"""Every figure, date and reason as people of each language write it; nothing here draws or decides."""
