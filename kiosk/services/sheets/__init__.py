"""Spreadsheets: the CSV files that people have, to the import document and back."""
