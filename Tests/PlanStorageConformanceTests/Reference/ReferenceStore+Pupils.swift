import PlanCodec
import PlanModel
import PlanStorage

extension ReferenceStore: PupilStore {
  func pupil(withID id: Pupil.ID, by access: PlanAccess) -> StoredPupil? {
    school(of: access).pupils[id]
  }

  func pupils(after id: Pupil.ID?, limit: Int, by access: PlanAccess) -> PupilPage {
    let all = school(of: access).pupils.values.sorted { $0.id < $1.id }
    let rest = all.filter { stored in id.map { $0 < stored.id } ?? true }
    let items = Array(rest.prefix(min(max(limit, 1), 1_000)))
    return PupilPage(items, next: rest.count > items.count ? items.last?.id : nil)
  }

  func save(
    _ pupil: Pupil,
    expecting expected: RecordVersion?,
    by access: PlanAccess
  ) throws(PupilStoreError<ReferenceFailure>) -> StoredPupil {
    var school = school(of: access)
    try check(pupil.id, expecting: expected, in: school)
    let version = school.pupilVersions[pupil.id]?.next ?? .first
    let stored = StoredPupil(pupil, version: version, at: access.at, by: access.actor)
    try audit(.pupilSaved, pupil.id, version, pupil, by: access, in: &school)
    school.pupils[pupil.id] = stored
    school.pupilVersions[pupil.id] = version
    schools[access.school] = school
    keep()
    return stored
  }

  func remove(
    _ id: Pupil.ID,
    expecting expected: RecordVersion,
    by access: PlanAccess
  ) throws(PupilStoreError<ReferenceFailure>) {
    var school = school(of: access)
    try check(id, expecting: expected, in: school)
    try audit(.pupilRemoved, id, expected, nil, by: access, in: &school)
    school.pupils[id] = nil
    if flaw == .reusesPupilVersions { school.pupilVersions[id] = nil }
    schools[access.school] = school
    keep()
  }

  private func check(
    _ id: Pupil.ID,
    expecting expected: RecordVersion?,
    in school: ReferenceSchool
  ) throws(PupilStoreError<ReferenceFailure>) {
    let found = school.pupils[id]
    guard found?.version != expected else { return }
    guard let found else { throw .notFound(id) }
    throw .conflict(StoreConflict(expected: expected, found: found))
  }

  private func audit(
    _ action: AuditAction,
    _ id: Pupil.ID,
    _ version: RecordVersion,
    _ after: Pupil?,
    by access: PlanAccess,
    in school: inout ReferenceSchool
  ) throws(PupilStoreError<ReferenceFailure>) {
    do throws(JSONError) {
      var event = AuditEvent(action, by: access)
      event.pupil = id
      event.version = version
      event.before = try ReferenceSchool.digest(of: school.pupils[id]?.pupil)
      event.after = try ReferenceSchool.digest(of: after)
      try school.add(event)
    } catch {
      throw .failed(ReferenceFailure(description: "the event is no JSON"))
    }
  }
}
