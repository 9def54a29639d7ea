"""`kiosk gallery`: every screen in every size, theme, language and text size, as pictures to look through."""
