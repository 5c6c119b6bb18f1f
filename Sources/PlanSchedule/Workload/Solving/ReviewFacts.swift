/// What a review needs, in whole numbers.
struct ReviewFacts: Sendable {
  /// How many slots it takes.
  var slots = 1

  /// The sessions from its earliest to its latest day.
  var window = 0..<0

  /// The sessions of the window that are possible, as a range of the problem's list.
  var candidates = 0..<0

  /// What it needs, as a range of the problem's needs.
  var needs = 0..<0

  /// Whether one person could meet two of its needs.
  var hasSharedNeeds = false

  /// The place of its latest day.
  var latest = 0

  /// The place of its preferred day, -1 without one.
  var preferred = -1

  /// The force of its limit: 0 goes first.
  var rank = 0

  /// How often it has been moved.
  var timesMoved = 0

  /// The number of its pupil, -1 without another review of the pupil.
  var pupil = -1

  /// The number of its family, -1 without another review of the family.
  var family = -1
}
