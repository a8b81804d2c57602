"""The till room: scan, show, quote, apply, slip; refunds, parked sales and the day's sums."""
