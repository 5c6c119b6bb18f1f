/// A session and the first slot in it, counted from 0.
struct Spot: Hashable, Sendable {
  /// The number of the session, -1 for no place.
  var session: Int

  /// The first slot.
  var start: Int

  /// No place.
  static let none = Self(session: -1, start: 0)
}
