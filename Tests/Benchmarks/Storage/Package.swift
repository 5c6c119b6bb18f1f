// swift-tools-version: 6.2

import PackageDescription

// A package of its own, because only it needs SQLite.
let package = Package(
  name: "StorageBenchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [
    .package(name: "LearningPlanKit", path: "../../..", traits: ["SQLite"])
  ],
  targets: [
    .systemLibrary(
      name: "PlainSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]
    ),
    .executableTarget(
      name: "storage-bench",
      dependencies: [
        "PlainSQLite",
        .product(name: "PlanCodec", package: "LearningPlanKit"),
        .product(name: "PlanModel", package: "LearningPlanKit"),
        .product(name: "PlanStorage", package: "LearningPlanKit"),
        .product(name: "PlanStorageSQLite", package: "LearningPlanKit"),
      ]
    ),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
