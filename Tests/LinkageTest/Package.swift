// swift-tools-version: 6.2

import PackageDescription

/// The products that must not make a dependent link Foundation.
let products = [
  "PlanModel", "PlanProgress", "PlanRules", "PlanSchedule", "PlanCodec",
]

let package = Package(
  name: "LinkageTest",
  dependencies: [.package(name: "LearningPlanKit", path: "../..")],
  targets: [
    .executableTarget(
      name: "LinkageTest",
      dependencies: products.map { .product(name: $0, package: "LearningPlanKit") }
    )
  ]
)
