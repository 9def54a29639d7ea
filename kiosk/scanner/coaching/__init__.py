"""Why a code that is held up is not read, and when to say so."""
