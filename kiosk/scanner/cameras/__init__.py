"""The thread that keeps pictures coming, and what is measured and picked at set-up."""
