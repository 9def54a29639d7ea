"""From pictures and keys to scans: cameras, decoders, the debounce, and scanners that type."""
