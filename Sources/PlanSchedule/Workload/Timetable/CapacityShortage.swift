public import PlanModel

/// A proof that some reviews cannot all be held: together they need more than there is.
///
/// The proof is a count that anybody can repeat. Each of the ``demands`` can only be held
/// in sessions of the ``supply``; there they need ``needed`` units, and the supply has only
/// ``capacity``. A unit is a run of ``unitSlots`` slots: a review counts for as many whole
/// units as it is long, and a session for as many as go into it.
///
/// Where each review needs one and the same person and nothing else, and all are equally long,
/// a review that has no place always comes with such a proof. Where several people must meet,
/// a proof is given if people of one role, rooms or the school's sessions are too few by
/// themselves.
///
/// ## Topics
///
/// ### Reading a proof
/// - ``demands``
/// - ``supply``
/// - ``needed``
/// - ``capacity``
/// - ``unitSlots``
/// - ``days``
///
/// ### Checking a proof
/// - ``isProven(by:in:asOf:keeping:)``
public struct CapacityShortage<Subject>: Hashable, Sendable {
  /// Sessions of one person, one room or the school.
  public struct Supply: Hashable, Sendable {
    /// Whose sessions they are.
    public let resource: ShortResource

    /// The sessions in order.
    public let sessions: [ReviewSession]
  }

  /// The reviews that cannot all be held, in order.
  public let demands: [Identifier<Subject>]

  /// Those among them that have been invited or told already, and stay on their session.
  public let fixed: Set<Identifier<Subject>>

  /// The only sessions in which they can be held.
  ///
  /// Empty if one review has no session at all in which all who must attend, and a room,
  /// are there.
  public let supply: [Supply]

  /// How many slots make a unit, at least 1.
  public let unitSlots: Int

  /// How many units the reviews need, more than ``capacity``.
  public let needed: Int

  /// How many units the supply has.
  public let capacity: Int

  /// The first through the last day of the supply, `nil` if it has no session.
  public var days: ClosedRange<Day>? {
    let ends = supply.flatMap {
      [$0.sessions.first, $0.sessions.last].compactMap(\.self)
    }
    guard let first = ends.min(), let last = ends.max() else { return nil }
    return first.day...last.day
  }

  /// Returns the proof in one sentence.
  ///
  /// - Parameter name: Gives the words for a person, such as "the SENCO"; people for whom
  ///   it gives `nil` are not named.
  /// - Returns: The sentence.
  public func explanation(
    naming name: (Attendee.ID) -> String? = { _ in nil }
  ) -> String {
    guard let days else {
      return "No session has everybody who must attend, and a room, within the window."
    }
    let reviews = demands.count == 1 ? "1 review" : "\(demands.count) reviews"
    let more = needed == demands.count ? "" : " and need \(needed) \(places)"
    var names: [String] = []
    for words in supply.map({ $0.resource.words(naming: name) })
    where !names.contains(words) { names.append(words) }
    let who = names.joined(separator: " and ")
    return "\(reviews) must lie between \(days.lowerBound) and \(days.upperBound)\(more);"
      + " free then: \(capacity) \(places) of \(who)."
  }

  private var places: String {
    unitSlots == 1 ? "slots" : "places of \(unitSlots) slots"
  }
}
