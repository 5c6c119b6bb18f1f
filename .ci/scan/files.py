"""Rules about files: what may lie at the top, what git may not track, how long a page is."""

from .rule import Rule

TOP = {
    "CHANGELOG.md",
    "Documentation",
    "LICENSE",
    "Package.swift",
    "README.md",
    "Snippets",
    "Sources",
    "Tests",
    ".ci",
    ".gitignore",
    ".swift-format",
}
README_LIMIT = 200


def _top(tree):
    for name in sorted({path.split("/")[0] for path in tree.tracked} - TOP):
        yield name, 1


def _built(tree):
    for path in sorted(tree.tracked):
        parts = path.split("/")
        if parts[-1] == "Package.resolved" or any(p.startswith(".build") for p in parts):
            yield path, 1


def _readme(tree):
    lines = (tree.texts.get("README.md") or "").count("\n")
    if lines >= README_LIMIT:
        yield "README.md", README_LIMIT, f"it has {lines} lines"


def _folders(tree):
    for path in sorted(tree.names):
        if " " in path:
            yield path, 1


RULES = [
    Rule("top-level", "move it below a folder of the design", {"notes.txt": ""}, _top),
    Rule("built-file", "git may not track it", {"Tests/A/Package.resolved": ""}, _built),
    Rule("readme-length", "move a part below Documentation", {"README.md": "\n" * 200}, _readme),
    Rule("space-in-name", "join the words", {"Tests/A Folder/A.swift": ""}, _folders),
]
