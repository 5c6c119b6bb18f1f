public import PlanModel

extension AccessRights {
  /// Returns a stored plan with what an actor changed in their view of it.
  ///
  /// Two things hold of what is returned, whatever was changed: the actor would be shown
  /// exactly what they handed in, and all parts that they may not change are as they were. A
  /// change after which either would not hold is refused: one to a part that may not be
  /// changed, one that guesses at what was withheld, or one that moves a label.
  ///
  /// - Parameters:
  ///   - changed: The plan of the view, changed.
  ///   - stored: The plan as it is stored.
  /// - Returns: The plan to store; `nil` if the actor may not make the change.
  public func merging(
    _ changed: LearningPlan,
    into stored: LearningPlan
  ) -> LearningPlan? {
    guard changed.id == stored.id else { return nil }
    return merging(changed, into: stored) { place(in: $0) }
  }

  /// Returns a stored pupil with what an actor changed in their view of it.
  ///
  /// - Parameters:
  ///   - changed: The pupil of the view, changed.
  ///   - stored: The pupil as it is stored.
  /// - Returns: The pupil to store; `nil` if the actor may not make the change.
  public func merging(_ changed: Pupil, into stored: Pupil) -> Pupil? {
    guard changed.id == stored.id else { return nil }
    return merging(changed, into: stored) { _ in SectionPlace(in: self) }
  }

  private func merging<Record: PlanRecord>(
    _ changed: Record,
    into stored: Record,
    at place: (Record) -> SectionPlace
  ) -> Record? {
    guard !editNothing, let shown = view(of: stored, at: place(stored)) else {
      return nil
    }
    if shown.contents == changed { return stored }
    let merged = RecordMerger.merging(
      changed,
      into: stored,
      shown: shown.contents,
      at: place(stored)
    )
    guard let shownAfter = view(of: merged, at: place(merged)),
      EmptyRecordRemover.reduced(shownAfter.contents)
        == EmptyRecordRemover.reduced(changed),
      fixedParts(of: merged, at: place(merged))
        == fixedParts(of: stored, at: place(stored))
    else { return nil }
    return merged
  }

  /// Returns whether the actor may enter a new record: it has nothing they could not see.
  func mayEnter(_ plan: LearningPlan) -> Bool {
    mayCreate && view(of: plan)?.contents == plan
  }

  /// Returns whether the actor may enter a new record: it has nothing they could not see.
  func mayEnter(_ pupil: Pupil) -> Bool {
    mayCreate && view(of: pupil)?.contents == pupil
  }
}
