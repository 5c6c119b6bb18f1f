"""Builds as many peers for CSV as this machine can."""

import shutil
import sys

from . import builds, commands

SOURCES = builds.HERE / "Peers" / "Tables"
PYTHON = ("csv", "pandas", "polars", "duckdb", "pyarrow")
READING = ("csv-text", "csv-typed")

#: Named here, because no manifest of this repository may name another package.
SWIFT_MANIFEST = """// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "SwiftCSVPeer",
  platforms: [.macOS(.v15)],
  dependencies: [.package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0")],
  targets: [.executableTarget(name: "SwiftCSVPeer", dependencies: ["SwiftCSV"])]
)
"""


class TableBuilds(builds.Builds):
    """The programs that were built, and why others could not be."""

    def all_peers(self):
        """Builds every peer, and returns {(peer, operation): command without the file}."""
        self.peers = self.folder / "table-peers"
        shutil.copytree(SOURCES, self.peers, dirs_exist_ok=True)
        made = {}
        for build in (self._swiftcsv, self._loop, self._rust, self._python):
            made.update(build())
        return made

    def _swiftcsv(self):
        package = self.peers / "Swift"
        manifest = package / "Package.swift"
        if not manifest.exists() or manifest.read_text(encoding="utf-8") != SWIFT_MANIFEST:
            manifest.write_text(SWIFT_MANIFEST, encoding="utf-8")
        built = self._swift(package, self.folder / "swiftcsv", name="swiftcsv")
        if built is None:
            return {}
        return {("swiftcsv", one): [built / "SwiftCSVPeer", one] for one in READING}

    def _loop(self):
        compiler = shutil.which("g++") or shutil.which("clang++")
        if not compiler:
            self.skipped["c++ loop"] = "no C++ compiler"
            return {}
        program = self.peers / "Cpp" / "table_peer"
        options = ["-O3", "-march=native", "-std=c++20", "-DNDEBUG"]
        process = commands.run([compiler, *options, f"{program}.cpp", "-o", program])
        if process.returncode:
            self.skipped["c++ loop"] = commands.last_lines(process)
            return {}
        return {("c++ loop", one): [program, one] for one in (*READING, "csv-write")}

    def _rust(self):
        folder = self.peers / "Rust"
        command = self.cargo("csv")
        process = command and commands.run(command, folder=folder)
        if not process or process.returncode:
            self.skipped["rust csv"] = commands.last_lines(process) if process else "no cargo"
            return {}
        program = folder / "target" / "release" / "table_peer"
        return {("rust csv", one): [program, one] for one in (*READING, "csv-write")}

    def _python(self):
        made = {}
        script = self.peers / "Python" / "table_peer.py"
        for name in PYTHON:
            python = sys.executable if name == "csv" else self.python_with(name)
            if python:
                for one in (*READING, "csv-write"):
                    if one != "csv-write" or name not in ("pandas", "duckdb"):
                        made[name, one] = [python, script, name, one]
        return made
