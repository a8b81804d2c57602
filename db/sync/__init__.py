"""Between shops: their books copied to where a chain looks at them together."""
