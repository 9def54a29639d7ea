"""The screens in Qt: each draws a value of `kiosk.presentation` and reports touches, nothing more."""
