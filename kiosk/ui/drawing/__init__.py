"""What all windows draw with: tokens, the typeface, icons, fitted texts, buttons for fingers."""
