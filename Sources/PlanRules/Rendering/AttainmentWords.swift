import PlanModel

/// A level of goal attainment scaling in words.
struct AttainmentWords {
  /// The level, such as "the level agreed as expected", with what is seen at it.
  let text: String

  /// What is seen at the level.
  ///
  /// `nil` while nobody has said.
  let descriptor: String?

  /// Puts the level that a criterion asks for into words, `nil` if the scale has no such
  /// level.
  init?(_ target: Target, _ criterion: Criterion) {
    let level = criterion.level ?? 0
    guard let name = Self.names[level] else { return nil }
    let seen = target.attainmentLevels.first { $0.level == level }?.descriptor
    descriptor = PlainWords(seen)?.quoted
    text = "the level agreed as \(name)" + (descriptor.map { " (\($0))" } ?? "")
  }

  private static let names = [
    -2: "much less than expected", -1: "less than expected", 0: "expected",
    1: "more than expected", 2: "much more than expected",
  ]
}
