"""Korean as the press writes it: ``rules`` gathers its LANGUAGE, ``press`` its articles' forms."""
