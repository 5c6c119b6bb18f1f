// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that nothing of it is built, tested or shipped with the library.
let package = Package(
  name: "Benchmarks",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "LearningPlanKit", path: "../..")],
  targets: [
    .target(
      name: "CorpusGenerator",
      dependencies: [.product(name: "PlanModel", package: "LearningPlanKit")]
    ),
    .executableTarget(
      name: "bench",
      dependencies: [
        "CorpusGenerator",
        .product(name: "PlanCodec", package: "LearningPlanKit"),
        .product(name: "PlanModel", package: "LearningPlanKit"),
        .product(name: "PlanProgress", package: "LearningPlanKit"),
        .product(name: "PlanRules", package: "LearningPlanKit"),
        .product(name: "PlanSchedule", package: "LearningPlanKit"),
      ]
    ),
  ]
)

for target in package.targets {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
}
