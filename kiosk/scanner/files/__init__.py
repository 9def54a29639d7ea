"""Codes in files: pictures, pages, animations, videos and folders of them."""
