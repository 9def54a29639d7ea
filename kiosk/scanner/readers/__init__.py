"""What hands over text in place of pictures: scanners that type or hang on a cable, card readers."""
