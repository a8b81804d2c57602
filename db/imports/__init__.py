"""Bringing in what a shop already has: receipts, customers and goods from CSV, and a demo shop from a seed."""
