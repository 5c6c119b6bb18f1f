// swift-tools-version: 6.2

import PackageDescription

let package = Package(
  name: "LearningPlanKit",
  products: [
    .library(name: "PlanModel", targets: ["PlanModel"])
  ],
  targets: [
    .target(name: "PlanModel"),
    .testTarget(name: "PlanModelTests", dependencies: ["PlanModel"]),
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
