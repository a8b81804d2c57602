"""What leaves the shop on paper: slips as data, text, picture, PDF and printer bytes; codes; sheets of cards."""
