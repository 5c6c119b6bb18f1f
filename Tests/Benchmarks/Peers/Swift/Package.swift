// swift-tools-version: 6.2

import PackageDescription

// Foundation's JSON coders, over structs with synthesised coding.
let package = Package(
  name: "FoundationPeer",
  platforms: [.macOS(.v15)],
  targets: [.executableTarget(name: "FoundationPeer")]
)
