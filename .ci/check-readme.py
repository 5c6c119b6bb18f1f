"""Checks that the example of the README is a part of a snippet that is compiled and run."""

import re
import sys

import package

SNIPPET = package.ROOT / "Snippets" / "Guide" / "FirstPlan.swift"
SLICE = re.compile(r"// snippet\.example\n(.*?)// snippet\.end", re.S)


def main():
    example = SLICE.search(SNIPPET.read_text(encoding="utf-8"))
    readme = (package.ROOT / "README.md").read_text(encoding="utf-8")
    if not example or f"```swift\n{example[1]}```" not in readme:
        print("README.md:1:example: the example is not the slice of Snippets/Guide/FirstPlan.swift")
        return 1
    print("the example of the README is compiled")
    return 0


if __name__ == "__main__":
    sys.exit(main())
