public import PlanModel

/// Who must attend a review: one person, or one of several who can stand for each other.
///
/// ```swift
/// let attending: [AttendeeChoice] = ["senco", .oneOf(["teacher-3", "teacher-4"])]
/// ```
public struct AttendeeChoice: Hashable, Sendable {
  /// The people of whom one must attend.
  ///
  /// Without a person, nobody can: the review is listed as one that has no place.
  public var people: [Attendee.ID]

  private init(people: [Attendee.ID]) {
    self.people = people
  }

  /// Returns a choice of one person.
  ///
  /// - Parameter person: The person who must attend.
  /// - Returns: The choice.
  public static func person(_ person: Attendee.ID) -> Self {
    Self(people: [person])
  }

  /// Returns a choice among several people, of whom one must attend.
  ///
  /// The one with the least to do is taken.
  ///
  /// - Parameter people: The people, in any order.
  /// - Returns: The choice.
  public static func oneOf(_ people: [Attendee.ID]) -> Self {
    Self(people: people)
  }
}

// MARK: - Literals

extension AttendeeChoice: ExpressibleByStringLiteral {
  /// Creates a choice of one person from the literal of an identifier.
  ///
  /// - Precondition: The literal has 1 to 256 bytes and no control characters.
  public init(stringLiteral text: String) {
    self = .person(Attendee.ID(stringLiteral: text))
  }
}
