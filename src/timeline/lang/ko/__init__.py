"""Korean: its words, rules, cues, press and events; ``language.LANGUAGE`` gathers the rules."""
