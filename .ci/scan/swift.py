"""Rules about Swift: what traps, what depends on the machine, what hides a fault."""

import re

from .rule import Rule, forbid

SOURCES = ("Sources/",)
CODE = ("Sources/", "Snippets/")

STRING = re.compile(r'"(?:\\.|[^"\\])*"')


def code(line):
    """Returns a line without its comment and without the words of its strings."""
    return STRING.sub('""', line).partition("//")[0]


def _forbid(name, pattern, cure, bad, under=CODE, view=code):
    return forbid(name, pattern, cure, bad=bad, under=under, suffix=".swift", view=view)


def _unsafe_flags(tree):
    for path, number, line in tree.lines(suffix="Package.swift"):
        if re.search(r"unsafeFlags|\.plugin\(|\.macro\(|binaryTarget|\burl:", code(line)):
            yield path, number


RULES = [
    _forbid(
        "foundation",
        r"\bimport\s+(\w+\s+)?Foundation(\b|Essentials|Internationalization|Networking)",
        "the library works without Foundation; use Day, Number and UTF-8 bytes",
        "internal import struct FoundationEssentials.Data",
        SOURCES,
    ),
    _forbid("force-try", r"\btry!", "let the caller see the error", "let a = try! f()"),
    _forbid("force-cast", r"\bas!", "use `as?` and answer for nil", "let a = b as! Int"),
    _forbid(
        "fatal-error",
        r"\bfatalError\(",
        "data never traps; a programmer's error is a precondition with a sentence",
        'fatalError("no")',
    ),
    _forbid(
        "unchecked-sendable",
        r"@unchecked\s+Sendable",
        "make the type a value or an actor",
        "final class Box: @unchecked Sendable {}",
    ),
    _forbid(
        "unsafe-isolation",
        r"\bnonisolated\s*\(\s*unsafe\s*\)",
        "keep state in a value or an actor",
        "nonisolated(unsafe) var count = 0",
    ),
    _forbid(
        "replace-item",
        r"\breplaceItemAt\b",
        "it is not durable on Linux; write, synchronise, rename, synchronise the folder",
        "files.replaceItemAt(one, withItemAt: other)",
    ),
    _forbid(
        "atomic-write",
        r"\.atomic\b",
        "it is not durable; write, synchronise, rename, synchronise the folder",
        "data.write(to: file, options: .atomic)",
    ),
    _forbid(
        "date-formatter",
        r"\b(ISO8601)?DateFormatter\b",
        "use Day, which reads and prints the same everywhere",
        "let formatter = DateFormatter()",
    ),
    _forbid(
        "current-calendar",
        r"\b(Calendar|Locale|TimeZone)\.(current|autoupdatingCurrent)\b",
        "what a plan says may not depend on the machine's settings",
        "let calendar = Calendar.current",
    ),
    _forbid(
        "now",
        r"\bDate\(\)|\bDate\.now\b|\bClock\(\)\.now\b",
        "take the day as a parameter, asOf:",
        "let today = Date()",
    ),
    _forbid(
        "print",
        r"(?<![\w.])(print|debugPrint|dump)\(",
        "a library is silent; return what there is to say",
        "print(plan)",
        SOURCES,
    ),
    _forbid(
        "format-ignore",
        r"swift-format-ignore",
        "change the code, or the configuration for all code",
        "// swift-format-ignore",
        ("Sources/", "Snippets/", "Tests/"),
        lambda line: line,
    ),
    _forbid(
        "unsafe",
        r"\bunsafe\b(?!\s*\))|\w*Unsafe(Mutable|Raw|Buffer|Pointer|Bytes|Temporary)\w*",
        "use safe code, or name the file with a reason in .ci/scan/allowed.txt",
        "let first = unsafe bytes[0]",
    ),
    Rule(
        "manifest",
        "no package, plugin, macro, binary target or unsafe flag",
        {"Package.swift": '.package(url: "https://example.org/a", from: "1.0.0")\n'},
        _unsafe_flags,
    ),
]
