"""Builds the bench and as many peers as this machine can."""

import os
import pathlib
import shutil
import sys

from . import commands

HERE = pathlib.Path(__file__).resolve().parent.parent
PYTHON_PACKAGES = ["msgspec", "pydantic", "orjson"]
DEBIAN_CRATES = pathlib.Path("/usr/share/cargo/registry")


class Builds:
    """The programs that were built, and why others could not be."""

    def __init__(self, folder, swift="swift"):
        self.folder = folder
        self.swift = swift
        self.peers = folder / "peers"
        self.skipped = {}
        self.programs = {}

    def bench(self):
        """Returns the path of the bench of the library; ends the run if it can't be built."""
        scratch = self.folder / "swift"
        built = self._swift(HERE, scratch, ["--product", "bench"])
        if built is None:
            sys.exit(f"the bench could not be built: {self.skipped['bench']}")
        return built / "bench"

    def all_peers(self):
        """Builds every peer, and returns {(peer, operation): command without the file}."""
        generated = commands.run([sys.executable, "-B", HERE / "Peers" / "generate.py", self.peers])
        if generated.returncode:
            sys.exit(f"the peers could not be generated: {commands.last_lines(generated)}")
        made = {}
        for build in (self._foundation, self._cpp, self._rust, self._python):
            made.update(build())
        return made

    def _swift(self, package, scratch, options=(), name="bench"):
        command = [self.swift, "build", "-c", "release", "--package-path", package]
        command += ["--scratch-path", scratch, *options]
        process = commands.run(command)
        if process.returncode:
            self.skipped[name] = commands.last_lines(process)
            return None
        return scratch / "release"

    def _foundation(self):
        package = self.peers / "swift"
        built = self._swift(package, self.folder / "foundation", name="foundation")
        if built is None:
            return {}
        return self._both("foundation", built / "FoundationPeer")

    def _cpp(self):
        compiler = shutil.which("g++") or shutil.which("clang++")
        if not compiler:
            self.skipped["simdjson"] = self.skipped["rapidjson"] = "no C++ compiler"
            return {}
        program = self.peers / "cpp" / "cpp_peer"
        made = {}
        flags, libraries = [], []
        for name, header, library in (
            ("simdjson", "simdjson.h", ["-lsimdjson"]),
            ("rapidjson", "rapidjson/document.h", []),
        ):
            if not self._has_header(compiler, header):
                self.skipped[name] = f"{header} is not installed"
                continue
            flags.append(f"-DWITH_{name.upper()}")
            libraries += library
            made[name, "decode"] = [program, name, "decode"]
        source = self.peers / "cpp" / "peer.cpp"
        standard = ["-O3", "-march=native", "-std=c++20", "-DNDEBUG"]
        process = commands.run([compiler, *standard, *flags, source, "-o", program, *libraries])
        if process.returncode:
            self.skipped.update({name: commands.last_lines(process) for name, _ in made})
            return {}
        if ("rapidjson", "decode") in made:
            made["rapidjson", "encode"] = [program, "rapidjson", "encode"]
        return made

    def _has_header(self, compiler, header):
        probe = self.peers / "probe.cpp"
        probe.write_text(f"#include <{header}>\n", encoding="utf-8")
        return commands.run([compiler, "-std=c++20", "-E", "-o", os.devnull, probe]).returncode == 0

    def _rust(self):
        command = self.cargo("serde_json")
        if not command:
            self.skipped["serde_json"] = "no cargo"
            return {}
        process = commands.run(command, folder=self.peers / "rust")
        if process.returncode:
            self.skipped["serde_json"] = commands.last_lines(process)
            return {}
        return self._both("serde_json", self.peers / "rust" / "target" / "release" / "serde_peer")

    @staticmethod
    def cargo(crate):
        """Returns the command that builds a Rust peer, `None` if there is no cargo.

        If Debian's package of the crate is installed, nothing is downloaded.
        """
        cargo = shutil.which("cargo")
        if not cargo:
            return None
        command = [cargo, "build", "--release"]
        if any(DEBIAN_CRATES.glob(f"{crate}-*")):
            command += ["--offline", "--config", 'source.crates-io.replace-with="debian"']
            command += ["--config", f'source.debian.directory="{DEBIAN_CRATES}"']
        return command

    def python_with(self, package):
        """Returns the path of a Python that has a package, `None` if it can't be installed."""
        environment = self.folder / "python"
        python = environment / "bin" / "python"
        if not python.exists():
            commands.run([sys.executable, "-m", "venv", environment])
        if commands.run([python, "-c", f"import {package}"]).returncode:
            install = [python, "-m", "pip", "install", "--quiet", package]
            process = commands.run([*install, "--disable-pip-version-check"])
            if process.returncode:
                self.skipped[package] = commands.last_lines(process)
                return None
        return python

    def _python(self):
        made = {}
        for name in PYTHON_PACKAGES:
            python = self.python_with(name)
            if not python:
                continue
            script = self.peers / "python" / "peer.py"
            for operation in ("decode", "encode"):
                made[name, operation] = [python, script, name, operation]
        return made

    @staticmethod
    def _both(name, program):
        return {(name, operation): [program, name, operation] for operation in ("decode", "encode")}
