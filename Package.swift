// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "LearningPlanKit",
  platforms: [.macOS(.v15), .iOS(.v17), .tvOS(.v17), .watchOS(.v10), .visionOS(.v1)],
  products: [
    .library(name: "PlanModel", targets: ["PlanModel"]),
    .library(name: "PlanProgress", targets: ["PlanProgress"]),
    .library(name: "PlanRules", targets: ["PlanRules"]),
    .library(name: "PlanSchedule", targets: ["PlanSchedule"]),
    .library(name: "PlanCodec", targets: ["PlanCodec"]),
    .library(name: "PlanStorage", targets: ["PlanStorage"]),
    .library(name: "PlanStorageConformance", targets: ["PlanStorageConformance"]),
    .library(name: "PlanStorageSQLite", targets: ["PlanStorageSQLite"]),
    .library(name: "PlanStoragePostgreSQL", targets: ["PlanStoragePostgreSQL"]),
    .executable(name: "plan-conformance", targets: ["plan-conformance"]),
  ],
  traits: [
    .trait(name: "SQLite", description: "PlanStorageSQLite, on the system's SQLite."),
    .trait(
      name: "PostgreSQL",
      description: "PlanStoragePostgreSQL, on the system's libpq."
    ),
  ],
  targets: [
    .target(name: "PlanModel"),
    .target(name: "PlanProgress", dependencies: ["PlanModel"]),
    .target(name: "PlanRules", dependencies: ["PlanModel", "PlanProgress"]),
    .target(name: "PlanSchedule", dependencies: ["PlanModel"]),
    .target(name: "PlanCodec", dependencies: ["PlanModel"]),
    .target(name: "PlanStorage", dependencies: ["PlanCodec", "PlanModel"]),
    .target(
      name: "PlanStorageConformance",
      dependencies: ["PlanCodec", "PlanModel", "PlanStorage"]
    ),
    .systemLibrary(
      name: "CSQLite",
      pkgConfig: "sqlite3",
      providers: [.apt(["libsqlite3-dev"]), .brew(["sqlite3"])]
    ),
    .target(
      name: "PlanStorageSQLite",
      dependencies: [
        "PlanCodec", "PlanModel", "PlanStorage",
        .target(name: "CSQLite", condition: .when(traits: ["SQLite"])),
      ]
    ),
    .systemLibrary(
      name: "CPostgreSQL",
      pkgConfig: "libpq",
      providers: [.apt(["libpq-dev"]), .brew(["libpq"])]
    ),
    .target(
      name: "PlanStoragePostgreSQL",
      dependencies: [
        "PlanCodec", "PlanModel", "PlanStorage",
        .target(name: "CPostgreSQL", condition: .when(traits: ["PostgreSQL"])),
      ]
    ),
    .executableTarget(
      name: "plan-conformance",
      dependencies: [
        "PlanCodec", "PlanModel", "PlanProgress", "PlanRules", "PlanSchedule",
      ]
    ),
    .target(name: "FileGeneration"),
    .executableTarget(
      name: "format-generator",
      dependencies: ["FileGeneration", "PlanModel"]
    ),
    .executableTarget(
      name: "rule-catalogue",
      dependencies: ["FileGeneration", "PlanCodec", "PlanModel", "PlanRules"]
    ),
    .testTarget(
      name: "FormatTests",
      dependencies: ["FileGeneration", "PlanModel", "format-generator"]
    ),
    .testTarget(
      name: "CatalogueTests",
      dependencies: [
        "FileGeneration", "PlanCodec", "PlanModel", "PlanRules", "rule-catalogue",
      ]
    ),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel"]),
    .testTarget(name: "PlanProgressTests", dependencies: ["PlanModel", "PlanProgress"]),
    .testTarget(name: "PlanRulesTests", dependencies: ["PlanModel", "PlanRules"]),
    .testTarget(name: "PlanScheduleTests", dependencies: ["PlanModel", "PlanSchedule"]),
    .testTarget(name: "PlanCodecTests", dependencies: ["PlanCodec", "PlanModel"]),
    .testTarget(
      name: "PlanStorageTests",
      dependencies: ["PlanCodec", "PlanModel", "PlanStorage", "PlanStorageConformance"],
      exclude: ["FileStore/Fixtures"]
    ),
    .testTarget(
      name: "PlanStorageConformanceTests",
      dependencies: ["PlanCodec", "PlanModel", "PlanStorage", "PlanStorageConformance"]
    ),
    .testTarget(
      name: "PlanStorageDatabaseTests",
      dependencies: [
        "PlanCodec", "PlanModel", "PlanStorage", "PlanStorageConformance",
        "PlanStoragePostgreSQL", "PlanStorageSQLite",
      ]
    ),
    .testTarget(
      name: "ConformanceTests",
      dependencies: ["PlanCodec", "PlanModel", "PlanSchedule", "plan-conformance"]
    ),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("ImmutableWeakCaptures"),
    .enableUpcomingFeature("InferIsolatedConformances"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
    .treatWarning("ExplicitSendable", as: .error),
    .treatWarning("DeprecatedDeclaration", as: .warning),
  ]
}
