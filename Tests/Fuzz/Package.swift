// swift-tools-version: 6.2

import PackageDescription

// A package of its own, because its programs need flags that the library must not have.
// The fuzz targets link only with the sanitizer's runtime: build them with `.ci/fuzz`,
// and the other program with `swift build -c release --product RandomPlans`.
let package = Package(
  name: "Fuzz",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "LearningPlanKit", path: "../..")],
  targets: [
    .target(name: "RandomRecords"),
    .target(name: "CodecExpectations"),
    .target(name: "FuzzEntry"),
    .executableTarget(
      name: "FuzzJSON",
      dependencies: ["CodecExpectations", "FuzzEntry", "RandomRecords"]
    ),
    .executableTarget(
      name: "FuzzPlan",
      dependencies: ["CodecExpectations", "FuzzEntry", "RandomRecords"]
    ),
    .executableTarget(
      name: "FuzzLines",
      dependencies: ["CodecExpectations", "FuzzEntry", "RandomRecords"]
    ),
    .executableTarget(
      name: "FuzzCSV",
      dependencies: ["CodecExpectations", "FuzzEntry", "RandomRecords"]
    ),
    .executableTarget(
      name: "FuzzICalendar",
      dependencies: [
        "CodecExpectations", "FuzzEntry",
        .product(name: "PlanSchedule", package: "LearningPlanKit"),
      ]
    ),
    .executableTarget(
      name: "FuzzStore",
      dependencies: [
        "CodecExpectations", "FuzzEntry",
        .product(name: "PlanStorage", package: "LearningPlanKit"),
      ]
    ),
    .executableTarget(
      name: "RandomPlans",
      dependencies: ["CodecExpectations", "RandomRecords"]
    ),
  ]
)

for target in package.targets {
  target.dependencies += [
    .product(name: "PlanCodec", package: "LearningPlanKit"),
    .product(name: "PlanModel", package: "LearningPlanKit"),
  ]
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
  ]
  if target.name == "FuzzEntry" {
    target.swiftSettings?.append(.enableExperimentalFeature("Extern"))
  }
}
