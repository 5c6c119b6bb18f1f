extension InMemoryPlanStore: PupilStore {
  public func pupil(withID id: Pupil.ID, by access: PlanAccess) -> StoredPupil? {
    pupilShelves[access.school]?[id]
  }

  public func pupils(
    after id: Pupil.ID?,
    limit: Int,
    by access: PlanAccess
  ) -> PupilPage {
    pupilShelves[access.school]?.page(after: id, limit: limit) ?? PupilPage([], next: nil)
  }

  @discardableResult
  public func save(
    _ pupil: Pupil,
    expecting expected: RecordVersion?,
    by access: PlanAccess
  ) throws(PupilStoreError<Never>) -> StoredPupil {
    try pupilShelves[access.school, default: PupilShelf()]
      .save(pupil, expecting: expected, by: access)
  }

  public func remove(
    _ id: Pupil.ID,
    expecting expected: RecordVersion,
    by access: PlanAccess
  ) throws(PupilStoreError<Never>) {
    try pupilShelves[access.school, default: PupilShelf()]
      .remove(id, expecting: expected)
  }
}
