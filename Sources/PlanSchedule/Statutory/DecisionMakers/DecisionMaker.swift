public import PlanModel

/// Who makes the decisions about a plan on a day, by age alone.
///
/// ```swift
/// let decider = StatutoryProfile.england2014.whoDecides(
///   dateOfBirth: "2010-03-14",
///   on: "2026-06-27"
/// )
/// decider?.person    // youngPerson
/// ```
///
/// Age is only the beginning. Whether a young person can make a decision is asked anew for
/// each decision (Mental Capacity Act 2005), and no program can answer it; ``note`` says so
/// in words for people. A parent goes on being heard either way.
public struct DecisionMaker: Hashable, Sendable {
  /// Who may decide.
  public enum Person: String, Hashable, Sendable, CaseIterable {
    /// The parent, or whoever has parental responsibility.
    case parent

    /// The young person.
    case youngPerson
  }

  /// Who decides on the day.
  public let person: Person

  /// The first day on which the young person decides.
  public let youngPersonFrom: Day

  /// Where the rule comes from.
  public let citation: Citation

  /// What to keep in mind, in a sentence for people.
  public var note: String {
    let day = youngPersonFrom.inWords
    return switch person {
    case .parent:
      "The parent decides until \(day); the child's views are heard before and after."
    case .youngPerson:
      """
      The young person decides since \(day). If they lack the capacity for a certain \
      decision, a representative or the parent makes that decision for them; capacity is \
      asked for each decision.
      """
    }
  }
}

extension StatutoryProfile {
  /// Returns who decides about a plan on a day, by age.
  ///
  /// - Parameters:
  ///   - dateOfBirth: The day of birth.
  ///   - day: The day to ask about.
  /// - Returns: The person, or `nil` before the birth, and if the profile does not know when
  ///   rights pass.
  public func whoDecides(dateOfBirth: Day, on day: Day) -> DecisionMaker? {
    guard dateOfBirth <= day, let rightsTransfer else { return nil }
    guard let first = rightsTransfer.firstDay(dateOfBirth: dateOfBirth) else {
      return nil
    }
    return DecisionMaker(
      person: day < first ? .parent : .youngPerson,
      youngPersonFrom: first,
      citation: rightsTransfer.citation
    )
  }
}
