/// The counts of one row of a cohort, side by side: met, growth and delivery.
///
/// Whether a criterion has been met is never shown alone. A high aim that was missed with
/// real growth is progress, and a target whose sessions did not take place says little of
/// the pupil.
///
/// ## Topics
///
/// ### The row
/// - ``code``
/// - ``name``
/// - ``pupils``
/// - ``targets``
///
/// ### Side by side
/// - ``criterion``
/// - ``growth``
/// - ``delivery``
/// - ``text``
public struct CohortFigures: Hashable, Sendable {
  /// The code of the row, `nil` for the whole, for other codes and for none.
  public let code: String?

  /// The name of the row for people.
  public let name: String

  /// The number of pupils.
  public let pupils: DisclosedCount

  /// The number of targets with a value to reach.
  public let targets: DisclosedCount

  /// Whether the criterion has been met: yes, not yet, can't be said.
  public let criterion: CohortSplit

  /// Whether the latest value is nearer to the aim than the baseline.
  public let growth: CohortSplit

  /// Whether the sessions behind the target took place as planned.
  public let delivery: CohortSplit

  /// The counts in words for people.
  public var text: String {
    let met = criterion.text(["met", "not met yet", "can't be said"])
    let nearer = growth.text(["nearer to the aim", "not nearer", "can't be said"])
    let given = delivery.text(["as planned", "fewer than planned", "not known"])
    return
      "\(name): targets: \(targets.text); pupils: \(pupils.text). Growth: \(nearer). "
      + "Criterion: \(met). Sessions: \(given)."
  }
}
