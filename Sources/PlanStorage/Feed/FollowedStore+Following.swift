public import PlanModel

extension FollowedStore {
  /// Returns all changes after a place, and ends when there are no more.
  ///
  /// It also ends when the task is cancelled. What was changed while it ran may be among
  /// them; a later sequence after the last change misses nothing.
  ///
  /// - Parameters:
  ///   - position: The place after which to begin, 0 for the first change.
  ///   - access: Who reads, for which school and when.
  /// - Returns: The changes in their order.
  public func allChanges(
    after position: Int = 0,
    by access: PlanAccess
  ) -> StoreChanges<Self> {
    StoreChanges(in: self, after: position, askingEvery: nil) { access }
  }

  /// Returns all changes after a place and those to come, until the task is cancelled.
  ///
  /// When there are no more changes the sequence waits and then asks the store again, so that
  /// changes of other processes arrive as well. A change arrives late by the interval at
  /// most, and by the time that the store takes to answer. While nobody takes changes, the
  /// store is not asked.
  ///
  /// Who reads is asked anew for each page, so that each call has its own moment and a right
  /// to read that ends is not carried on.
  ///
  /// ```swift
  /// let changes = store.changesAsTheyCome(after: kept, askingEvery: .seconds(2)) {
  ///   PlanAccess(by: display, in: "school-1", at: clock.now)
  /// }
  /// ```
  ///
  /// - Parameters:
  ///   - position: The place after which to begin, 0 for the first change.
  ///   - interval: How long to wait before asking again, longer than nothing.
  ///   - access: Says who reads, for which school and when; always the same school.
  /// - Returns: The changes in their order.
  public func changesAsTheyCome(
    after position: Int = 0,
    askingEvery interval: Duration,
    by access: @escaping @Sendable () -> PlanAccess
  ) -> StoreChanges<Self> {
    precondition(interval > .zero, "a store can't be asked again without a pause")
    return StoreChanges(in: self, after: position, askingEvery: interval, by: access)
  }
}
