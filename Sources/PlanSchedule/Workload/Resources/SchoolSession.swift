/// A part of the day in which a school holds reviews, and how long it is.
public struct SchoolSession: Hashable, Sendable {
  /// The part of the day.
  public var part: DayPart

  /// How many slots the part has, 1 to ``maximumSlots``.
  ///
  /// A slot is as long as the school says, such as half an hour. Numbers outside the range
  /// count as its nearest end; a part with no slot at all is left out.
  public var slots: Int

  /// How many reviews the whole school holds in one such session at most.
  ///
  /// `nil` if only people and rooms limit them.
  public var mostReviews: Int?

  /// The most slots that a part of a day can have.
  public static let maximumSlots = 64

  /// Creates a part of the day.
  ///
  /// - Parameters:
  ///   - part: The part of the day.
  ///   - slots: How many slots it has.
  ///   - mostReviews: How many reviews the whole school holds in it at most.
  public init(_ part: DayPart, slots: Int, mostReviews: Int? = nil) {
    self.part = part
    self.slots = slots
    self.mostReviews = mostReviews
  }
}
