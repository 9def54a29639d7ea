"""Member cards drawn: the symbol, the face of a card, and sheets of them for printing."""
