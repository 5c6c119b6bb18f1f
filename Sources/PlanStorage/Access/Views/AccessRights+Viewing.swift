public import PlanModel

extension AccessRights {
  /// Returns what the actor may see of a plan.
  ///
  /// - Parameter plan: The plan.
  /// - Returns: The view; `nil` if the actor may see nothing that is in the plan.
  public func view(of plan: LearningPlan) -> PlanView? {
    view(of: plan, at: place(in: plan))
  }

  /// Returns what the actor may see of a pupil.
  ///
  /// - Parameter pupil: The pupil.
  /// - Returns: The view; `nil` if the actor may see nothing that is known of the pupil.
  public func view(of pupil: Pupil) -> PupilView? {
    view(of: pupil, at: SectionPlace(in: self))
  }

  func place(in plan: LearningPlan) -> SectionPlace {
    SectionPlace(in: self, labels: plan.labels, contributors: plan.contributors)
  }

  func view<Record: PlanRecord>(
    of record: Record,
    at place: SectionPlace
  ) -> SectionView<Record>? {
    guard !seeNothing else { return nil }
    var projector = SectionProjector(.seen, at: place)
    var contents = record
    contents.accept(&projector)
    guard projector.hasKept else { return nil }
    return SectionView(
      contents,
      withheld: withheldSections,
      shown: projector.sections
    )
  }

  /// Returns the parts of a record that the actor may not change.
  func fixedParts<Record: PlanRecord>(
    of record: Record,
    at place: SectionPlace
  ) -> Record {
    var projector = SectionProjector(.fixed, at: place)
    var contents = record
    contents.accept(&projector)
    return contents
  }
}
