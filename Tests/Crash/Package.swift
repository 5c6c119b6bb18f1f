// swift-tools-version: 6.2

import PackageDescription

// A package of its own, so that nothing of it is built, tested or shipped with the library.
let package = Package(
  name: "Crash",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "LearningPlanKit", path: "../..")],
  targets: [
    .executableTarget(
      name: "crash",
      dependencies: [
        .product(name: "PlanCodec", package: "LearningPlanKit"),
        .product(name: "PlanModel", package: "LearningPlanKit"),
        .product(name: "PlanStorage", package: "LearningPlanKit"),
      ]
    )
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
