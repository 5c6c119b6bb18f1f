import PlanModel

/// Finds rows of one file that are, or may be, about the same pupil.
enum RepeatedRows {
  static func rows(of pupils: [Pupil], matches: [PupilMatch]) -> Set<Int> {
    var repeated = sharing(matches.map(\.pupil))
    let new = matches.map { $0.outcome == .new }
    repeated.formUnion(
      sharing(zip(pupils, new).map { $1 && $0.uln?.isValid == true ? $0.uln : nil })
    )
    // Permanent UPNs, which differ in one file, tell pupils of one name and birth apart.
    let keys = zip(pupils, new).map { pupil, isNew in isNew ? key(of: pupil) : nil }
    let namesakes = sharing(keys)
    let unproven = Set(
      namesakes.filter { pupils[$0].upn?.isPermanent != true }.map { keys[$0] }
    )
    repeated.formUnion(namesakes.filter { unproven.contains(keys[$0]) })
    return repeated
  }

  /// The places of the values that come more than once.
  private static func sharing<Key: Hashable>(_ keys: [Key?]) -> Set<Int> {
    var places: [Key: Int] = [:]
    var shared: Set<Int> = []
    for (place, key) in keys.enumerated() {
      guard let key else { continue }
      if let first = places[key] {
        shared.insert(first)
        shared.insert(place)
      } else {
        places[key] = place
      }
    }
    return shared
  }

  private struct NameAndBirth: Hashable {
    let name: PupilName
    let birth: Day
  }

  private static func key(of pupil: Pupil) -> NameAndBirth? {
    guard let birth = pupil.dateOfBirth else { return nil }
    let name = PupilName.pairs(
      PupilName.forms([pupil.legalForename]),
      PupilName.forms([pupil.legalSurname])
    ).first
    return name.map { NameAndBirth(name: $0, birth: birth) }
  }
}
