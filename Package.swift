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
    .executable(name: "plan-conformance", targets: ["plan-conformance"]),
  ],
  targets: [
    .target(name: "PlanModel"),
    .target(name: "PlanProgress", dependencies: ["PlanModel"]),
    .target(name: "PlanRules", dependencies: ["PlanModel", "PlanProgress"]),
    .target(name: "PlanSchedule", dependencies: ["PlanModel"]),
    .target(name: "PlanCodec", dependencies: ["PlanModel"]),
    .target(name: "PlanStorage", dependencies: ["PlanModel"]),
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
    .testTarget(name: "PlanStorageTests", dependencies: ["PlanStorage"]),
    .testTarget(
      name: "ConformanceTests",
      dependencies: ["PlanCodec", "PlanModel", "PlanSchedule", "plan-conformance"]
    ),
  ]
)

for target in package.targets {
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
