/// The rules about supports by Universal Design for Learning.
enum DesignRules {
  static let all: [any Rule] = [
    BarrierMissingRule(), SupportConstructRule(), MeansInTargetRule(),
    ConsiderationUnknownRule(), SupportUnlinkedRule(), FadingMissingRule(),
  ]
}
