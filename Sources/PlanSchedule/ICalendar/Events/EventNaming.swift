public import PlanModel

/// What the events of a pupil's plan are called in a calendar.
///
/// A calendar is seen by more people than a plan: on a telephone's lock screen, on a shared
/// display, in a printed week. So an event says only what is to be done unless the school
/// chooses otherwise.
///
/// ```swift
/// let style = EventStyle<LearningPlan>(naming: .initials { names[$0] })
/// ```
///
/// Initials still point at a pupil for those who know the class, and names that a caller
/// adds are personal data wherever the calendar goes.
///
/// ## Topics
///
/// ### Ways of naming
/// - ``none``
/// - ``initials(_:)``
/// - ``custom(_:)``
///
/// ### Using one
/// - ``summary(_:for:)``
public struct EventNaming<Subject>: Sendable {
  private let name: @Sendable (String, Identifier<Subject>) -> String

  /// Only what is to be done, such as "Review".
  public static var none: Self {
    Self { what, _ in what }
  }

  /// Returns a naming that adds the initials of a person, such as "Review (AB)".
  ///
  /// - Parameter fullName: Returns the name of the person that a plan is for; for `nil`, or a
  ///   name without letters, the event is called as by ``none``.
  /// - Returns: The naming.
  public static func initials(
    _ fullName: @escaping @Sendable (Identifier<Subject>) -> String?
  ) -> Self {
    Self { what, subject in
      let initials = fullName(subject).map(Initials.init)?.text ?? ""
      return initials.isEmpty ? what : "\(what) (\(initials))"
    }
  }

  /// Returns a naming that the caller decides on.
  ///
  /// - Parameter summary: Returns the summary of an event from what is to be done and what it
  ///   is about.
  /// - Returns: The naming.
  public static func custom(
    _ summary: @escaping @Sendable (String, Identifier<Subject>) -> String
  ) -> Self {
    Self(name: summary)
  }

  /// Returns what an event is called.
  ///
  /// - Parameters:
  ///   - what: What is to be done, in words without anything about a pupil.
  ///   - subject: What the event is about.
  /// - Returns: The summary of the event.
  public func summary(_ what: String, for subject: Identifier<Subject>) -> String {
    name(what, subject)
  }
}
