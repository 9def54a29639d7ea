"""The public screens, as values: what members see, what changes it, and every word on it. Pure."""
