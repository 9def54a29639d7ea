"""What people see, as values: screens, what changes them, and every word on them. Pure."""
