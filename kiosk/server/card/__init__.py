"""The page that shows a member their rotating code, on their phone."""
