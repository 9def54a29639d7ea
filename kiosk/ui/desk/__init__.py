"""The reception desk in Qt: feed, case, sheets and inbox, drawn from values."""
