"""Writes the symbol graph through which `@Snippet` in an article finds the code of Snippets.

Use: snippet-graph.py PACKAGE OUTPUT

In a snippet, `//!` lines describe it; `// snippet.hide` and `// snippet.show` bound what
readers do not see; `// snippet.NAME` opens a slice that `// snippet.end` or the next closes.
"""

import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
MARK = "// snippet."


class Snippet:
    """The description, the visible lines and the named slices of one file."""

    def __init__(self, text):
        self.description = []
        self.lines = []
        self.slices = {}
        self._open = None
        self._is_hidden = False
        for line in text.splitlines():
            self._read(line)
        self._close()
        self._trim()

    def _read(self, line):
        words = line.strip()
        if words.startswith("//!"):
            self.description.append(words.removeprefix("//!").strip())
        elif words.startswith(MARK):
            self._mark(words.removeprefix(MARK).strip())
        elif not self._is_hidden:
            self.lines.append(line)

    def _mark(self, name):
        if name in ("hide", "show"):
            self._is_hidden = name == "hide"
            return
        self._close()
        if name != "end":
            self._open = (name, len(self.lines))

    def _close(self):
        if self._open:
            name, start = self._open
            self.slices[name] = [start, len(self.lines)]
        self._open = None

    def _trim(self):
        """Drops blank lines at both ends, and moves the slices with them."""
        blank = 0
        while blank < len(self.lines) and not self.lines[blank].strip():
            blank += 1
        self.lines = self.lines[blank:]
        while self.lines and not self.lines[-1].strip():
            self.lines.pop()
        size = len(self.lines)
        for name, bounds in self.slices.items():
            self.slices[name] = [min(max(b - blank, 0), size) for b in bounds]


def symbol(package, file):
    """Returns a snippet in the form of a symbol."""
    snippet = Snippet(file.read_text(encoding="utf-8"))
    path = list(file.relative_to(ROOT).with_suffix("").parts)
    return {
        "identifier": {
            "precise": f"$snippet__{package}." + ".".join(path[1:]),
            "interfaceLanguage": "swift",
        },
        "kind": {"identifier": "snippet", "displayName": "Snippet"},
        "pathComponents": path,
        "names": {"title": path[-1]},
        "docComment": {"lines": [{"text": line} for line in snippet.description]},
        "accessLevel": "public",
        "isVirtual": True,
        "snippet": {
            "language": "swift",
            "lines": snippet.lines,
            "slices": snippet.slices,
        },
    }


def main():
    package, output = sys.argv[1], pathlib.Path(sys.argv[2])
    files = sorted((ROOT / "Snippets").rglob("*.swift"))
    graph = {
        "metadata": {
            "formatVersion": {"major": 0, "minor": 1, "patch": 0},
            "generator": "snippet-graph.py",
        },
        "module": {"name": package, "platform": {}, "isVirtual": True},
        "symbols": [symbol(package, file) for file in files],
        "relationships": [],
    }
    output.write_text(json.dumps(graph), encoding="utf-8")


if __name__ == "__main__":
    main()
