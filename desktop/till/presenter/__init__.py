"""What happens at the till, without a window: finding, the customer, the sale, what comes back, the day."""
