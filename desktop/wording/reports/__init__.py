"""What reports say: names of questions, figures and groups, what each means, and values as people write them."""
