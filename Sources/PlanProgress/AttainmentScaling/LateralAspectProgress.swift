public import PlanModel

/// The ratings of one aspect of lateral progress, first and last.
///
/// The ratings are steps of a scale with an order. Their difference is a number of steps
/// and no rate.
///
/// ## Topics
///
/// ### The ratings
/// - ``aspect``
/// - ``ratings``
/// - ``first``
/// - ``firstOn``
/// - ``latest``
/// - ``latestOn``
///
/// ### Comparing them
/// - ``difference``
/// - ``text``
public struct LateralAspectProgress: Hashable, Sendable, ContentFree {
  /// The aspect.
  public let aspect: LateralAspect

  /// On how many days it was rated.
  public internal(set) var ratings = 0

  /// The first rating, 1 to 10.
  ///
  /// `nil` if there is none.
  public internal(set) var first: Int?

  /// The day of the first rating.
  ///
  /// `nil` if there is none.
  public internal(set) var firstOn: Day?

  /// The latest rating, 1 to 10.
  ///
  /// `nil` if there is none.
  public internal(set) var latest: Int?

  /// The day of the latest rating.
  ///
  /// `nil` if there is none.
  public internal(set) var latestOn: Day?

  init(_ aspect: LateralAspect) {
    self.aspect = aspect
  }

  /// How many steps the latest rating lies above the first, below 0 if it lies below.
  ///
  /// `nil` unless there are ratings on two days.
  public var difference: Int? {
    guard ratings > 1, let first, let latest else { return nil }
    return latest - first
  }

  /// Takes a later day's ratings, of which the lower middle one counts.
  mutating func add(_ values: [Int], on day: Day) {
    guard !values.isEmpty else { return }
    let value = values.sorted()[(values.count - 1) / 2]
    ratings += 1
    if first == nil { (first, firstOn) = (value, day) }
    (latest, latestOn) = (value, day)
  }

  /// The ratings in one sentence for people.
  public var text: String {
    let name = aspect.rawValue.prefix(1).uppercased() + aspect.rawValue.dropFirst()
    guard let first, let firstOn, let latest, let latestOn else {
      return "\(name): not rated yet."
    }
    guard let difference else { return "\(name): \(first) on \(firstOn.inWords)." }
    let steps = Amount.count(Int(difference.magnitude), "step")
    let change =
      difference == 0 ? "the same" : "\(steps) \(difference > 0 ? "higher" : "lower")"
    return
      "\(name): \(first) on \(firstOn.inWords), \(latest) on \(latestOn.inWords), "
      + "\(change)."
  }
}
