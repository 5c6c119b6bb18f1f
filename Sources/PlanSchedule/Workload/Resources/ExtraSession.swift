/// A session that somebody has free once, beside the weekly ones.
public struct ExtraSession: Hashable, Sendable {
  /// The day and the part of the day.
  public var session: ReviewSession

  /// The slots that are free, counted from 1; `nil` for all slots that the part has.
  public var slots: ClosedRange<Int>?

  /// How many of the free slots reviews may take, `nil` for all of them.
  public var mostSlots: Int?

  /// Creates a session that is free once.
  ///
  /// - Parameters:
  ///   - session: The day and the part of the day.
  ///   - slots: The slots that are free, `nil` for all.
  ///   - mostSlots: How many of them reviews may take, `nil` for all.
  public init(
    _ session: ReviewSession,
    slots: ClosedRange<Int>? = nil,
    mostSlots: Int? = nil
  ) {
    self.session = session
    self.slots = slots
    self.mostSlots = mostSlots
  }
}
