"""Rules about any text: characters that cannot be seen, places of one machine."""

from .rule import Rule, forbid

# Marks and overrides of direction, zero-width and other characters without a picture.
UNSEEN = (
    "\u00ad\u061c\u180e\u200b\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e"
    "\u2060\u2061\u2062\u2063\u2064\u2066\u2067\u2068\u2069\ufeff"
)
TABLES = (".csv", ".tsv", ".ics", ".bin")


def _unseen(tree):
    """Finds characters that cannot be seen; tables that stand for a school's own may have them."""
    for path, number, line in tree.lines():
        if path.endswith(TABLES):
            continue
        found = sorted(set(line) & set(UNSEEN))
        if found:
            yield path, number, " ".join(f"U+{ord(c):04X}" for c in found)


def _machine_paths(tree):
    rule = forbid(
        "machine-path",
        r"(?<![A-Za-z0-9_.<])/(work|tmp|root|opt)(?![A-Za-z0-9_-])",
        "",
        bad="",
        under=("",),
    )
    for fault in rule.faults(tree):
        if not fault.path.startswith(".ci/"):
            yield fault.path, fault.line


RULES = [
    Rule(
        "unseen-character",
        "write the character as an escape, or take it out",
        {"Tests/Bad.swift": "let name = \"a\u202eb\"\n"},
        _unseen,
    ),
    Rule(
        "machine-path",
        "name a path that every machine has",
        {"Documentation/Bad.md": "Run `/tmp/" + "tool`.\n"},
        _machine_paths,
    ),
]
