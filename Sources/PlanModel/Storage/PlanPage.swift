/// Some of the plans that a query asks for, and where the next page begins.
public struct PlanPage: Hashable, Sendable {
  /// The plans in the order of the bytes of their identifiers.
  ///
  /// A page may have fewer plans than the limit, even none, and still have a next one.
  public var items: [StoredPlan]

  /// What to set as ``PlanQuery/after`` for the next page, `nil` if this is the last.
  public var next: LearningPlan.ID?

  /// Plans that belong on the page and are damaged, so that they can't be read.
  ///
  /// A damaged plan is reported and never left out in silence; the others stay readable.
  public var unreadable: [LearningPlan.ID]

  /// Creates a page.
  ///
  /// - Parameters:
  ///   - items: The plans in the order of the bytes of their identifiers.
  ///   - next: Where the next page begins, `nil` if this is the last.
  ///   - unreadable: Plans that can't be read.
  public init(
    _ items: [StoredPlan],
    next: LearningPlan.ID?,
    unreadable: [LearningPlan.ID] = []
  ) {
    self.items = items
    self.next = next
    self.unreadable = unreadable
  }
}
