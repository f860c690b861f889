"""The command line: ``options`` says what it understands, ``commands`` does it."""
