public import PlanModel

/// Finds out which of the pupils a tool already has a row of somebody's file is about.
///
/// ```swift
/// let matcher = PupilMatcher(pupils: pupils)
/// let match = matcher.match(
///   upn: "B305999926455",
///   forename: "Isla",
///   surname: "Fairweather",
///   dateOfBirth: "2021-11-14"
/// )
/// if let pupil = match.pupil { … } else if match.isQuestion { … }
/// ```
///
/// A UPN decides before a ULN, and a ULN before a name with a date of birth. Former UPNs
/// count as UPNs, and preferred names as names. **Nothing is guessed:** who has the UPN and
/// another date of birth is a question, and so is a pupil of whom one fact says yes and
/// another no.
///
/// A number that fails its check, as Excel leaves it behind, finds nobody by itself. A name
/// without a date of birth doesn't either, it only raises the question.
///
/// Names are compared as whole names and never by likeness. Capitals, several spaces,
/// hyphens for spaces, apostrophes and the Unicode form of an accent make no difference;
/// an accent does.
///
/// Making a matcher takes time in proportion to the pupils, and a match does not depend on
/// how many there are.
///
/// ## Topics
///
/// ### Matching
/// - ``init(pupils:)``
/// - ``match(upn:uln:forename:surname:dateOfBirth:)``
/// - ``match(_:)``
public struct PupilMatcher: Sendable {
  private(set) var ids: [Pupil.ID] = []
  private(set) var identities: [PupilIdentity] = []

  private var byUPN: [UPN: [Int]] = [:]
  private var byULN: [ULN: [Int]] = [:]
  private var byNameAndBirth: [NameAndBirth: [Int]] = [:]

  /// The pupils by each name, and those of whom no date of birth is known.
  private var byName: [PupilName: [Int]] = [:]
  private var byNameOnly: [PupilName: [Int]] = [:]

  private struct NameAndBirth: Hashable {
    let name: PupilName
    let birth: Day
  }

  /// Creates a matcher of the pupils that are there.
  ///
  /// - Parameter pupils: The pupils, in any order.
  public init(pupils: some Sequence<Pupil>) {
    for pupil in pupils { add(PupilIdentity(pupil), id: pupil.id) }
  }

  private mutating func add(_ pupil: PupilIdentity, id: Pupil.ID) {
    let place = ids.count
    ids.append(id)
    identities.append(pupil)
    var upns: Set<UPN> = Set(pupil.formerUPNs)
    if let upn = pupil.upn { upns.insert(upn) }
    for upn in upns { byUPN[upn, default: []].append(place) }
    if let uln = pupil.uln { byULN[uln, default: []].append(place) }
    for name in pupil.names {
      byName[name, default: []].append(place)
      if let birth = pupil.birth {
        let key = NameAndBirth(name: name, birth: birth)
        byNameAndBirth[key, default: []].append(place)
      } else {
        byNameOnly[name, default: []].append(place)
      }
    }
  }
}

// MARK: - Matching

extension PupilMatcher {
  /// Returns who a row is about.
  ///
  /// Give the numbers as they are written: `UPN(fieldText:)` keeps one that is damaged.
  ///
  /// - Parameters:
  ///   - upn: The unique pupil number, `nil` if none is written.
  ///   - uln: The unique learner number, `nil` if none is written.
  ///   - forename: The legal or preferred forename.
  ///   - surname: The legal or preferred surname.
  ///   - dateOfBirth: The date of birth, `nil` if none is written or it can't be read.
  /// - Returns: The pupil, that the row is about nobody yet, or a question.
  public func match(
    upn: UPN? = nil,
    uln: ULN? = nil,
    forename: String? = nil,
    surname: String? = nil,
    dateOfBirth: Day? = nil
  ) -> PupilMatch {
    match(
      PupilIdentity(
        upn: upn,
        uln: uln,
        forenames: [forename],
        surnames: [surname],
        birth: dateOfBirth
      )
    )
  }

  /// Returns who a pupil is that a file was read into.
  ///
  /// - Parameter pupil: The pupil as the file has it; its identifier does not count.
  /// - Returns: The pupil, that the row is about nobody yet, or a question.
  public func match(_ pupil: Pupil) -> PupilMatch {
    match(PupilIdentity(pupil))
  }
}

// MARK: - Looking up

extension PupilMatcher {
  func places(upn: UPN?) -> [Int] {
    guard let upn, upn.isValid else { return [] }
    return byUPN[upn] ?? []
  }

  func places(uln: ULN?) -> [Int] {
    guard let uln, uln.isValid else { return [] }
    return byULN[uln] ?? []
  }

  /// The pupils with a name and the date of birth of a row.
  func placesByNameAndBirth(of row: PupilIdentity) -> [Int] {
    guard let birth = row.birth else { return [] }
    return union(
      row.names.map { byNameAndBirth[NameAndBirth(name: $0, birth: birth)] ?? [] }
    )
  }

  /// The pupils that only a damaged number, or a name without a date of birth, points to.
  func placesBeyondProof(of row: PupilIdentity) -> [Int] {
    var lists = row.names.map { (row.birth == nil ? byName : byNameOnly)[$0] ?? [] }
    if let upn = row.upn, !upn.isValid { lists.append(byUPN[upn] ?? []) }
    if let uln = row.uln, !uln.isValid { lists.append(byULN[uln] ?? []) }
    return union(lists)
  }

  /// Returns places without those that come again; a list too long to go through stays.
  static func once(_ places: [Int]) -> [Int] {
    guard places.count <= maximumSearch else { return places }
    var seen: Set<Int> = []
    return places.filter { seen.insert($0).inserted }
  }

  /// How many pupils are looked at for one row at most.
  static let maximumSearch = 100

  private func union(_ lists: [[Int]]) -> [Int] {
    let filled = lists.filter { !$0.isEmpty }
    guard filled.count > 1 else { return filled.first ?? [] }
    return Self.once(Array(filled.joined()))
  }
}
