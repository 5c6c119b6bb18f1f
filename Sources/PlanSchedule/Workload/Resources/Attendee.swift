public import PlanModel

/// A person whose time reviews need, and the sessions that the person has.
///
/// Mostly staff; a parent who can only come on some days, or a psychologist who visits the
/// school, is an attendee as well.
public struct Attendee: Hashable, Sendable, Identifiable {
  /// The type of the identifier of an attendee.
  public typealias ID = Identifier<Attendee>

  /// The identifier of the person.
  public var id: ID

  /// The sessions that the person has for reviews.
  public var availability: Availability

  /// Creates an attendee.
  ///
  /// - Parameters:
  ///   - id: The identifier of the person.
  ///   - availability: The sessions that the person has for reviews.
  public init(_ id: ID, _ availability: Availability) {
    self.id = id
    self.availability = availability
  }
}
