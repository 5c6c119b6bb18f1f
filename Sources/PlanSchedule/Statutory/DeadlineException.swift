/// A circumstance in which a limit does not apply, if it makes keeping it impractical.
///
/// The limit falls away; it is not made longer by some weeks, and delay is to be kept as
/// short as can be (SEND Regulations 2014, regulations 5(4), 10(4), 13(3) and 27(3)). Whether
/// a limit is impractical is for the authority to say and to answer for.
public struct DeadlineException: RawRepresentable, Hashable, Sendable {
  /// The code of the exception: a letter of the regulations, or a word.
  public let rawValue: String

  /// Creates an exception from its code.
  ///
  /// - Parameter rawValue: The code.
  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Advice was asked of a school that is closed for four weeks or more.
  ///
  /// ``LongClosure`` tells on which days of asking it counts.
  public static let schoolClosed = Self(rawValue: "a")

  /// Advice was asked of an early years provider that is closed for four weeks or more.
  ///
  /// ``LongClosure`` tells on which days of asking it counts.
  public static let earlyYearsClosed = Self(rawValue: "b")

  /// Exceptional personal circumstances touch the child, a parent or the young person.
  public static let personalCircumstances = Self(rawValue: "c")

  /// The child, a parent or the young person is away from the area for four weeks or more
  /// without a break.
  public static let absence = Self(rawValue: "d")

  /// The child or young person did not come to an appointment, for advice alone.
  public static let missedAppointment = Self(rawValue: "missedAppointment")

  /// The four that regulations 5(4), 10(4), 13(3) and 27(3) give an authority.
  public static let ofAssessment = [
    schoolClosed, earlyYearsClosed, personalCircumstances, absence,
  ]

  /// The three that regulation 8(2) gives somebody who is asked for advice.
  public static let ofAdvice = [personalCircumstances, absence, missedAppointment]
}

extension DeadlineException: CustomStringConvertible {
  /// The code of the exception.
  public var description: String { rawValue }
}
