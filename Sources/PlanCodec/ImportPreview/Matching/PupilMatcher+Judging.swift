import PlanModel

extension PupilMatcher {
  func match(_ row: PupilIdentity) -> PupilMatch {
    let byULN = places(uln: row.uln)
    let byBirth = placesByNameAndBirth(of: row)
    let ways: [(way: Way, places: [Int])] = [
      (.upn, places(upn: row.upn)), (.uln, byULN), (.nameAndBirth, byBirth),
    ]
    for (way, places) in ways {
      guard let place = places.first else { continue }
      guard places.count == 1 else { return question(.ambiguous, places, row) }
      let pupil = identities[place]
      var others = byULN.filter { $0 != place }
      if !pupil.agreesByNameAndBirth(with: row) { others += byBirth }
      if !others.isEmpty || contradicts(pupil, row, foundBy: way) {
        return question(.contradicting, [place] + others, row)
      }
      return matched(place, row)
    }
    return withoutProof(row)
  }

  /// By what a pupil was found.
  private enum Way {
    case upn
    case uln
    case nameAndBirth
  }

  /// Whether a fact speaks against the pupil that another has found.
  private func contradicts(
    _ pupil: PupilIdentity,
    _ row: PupilIdentity,
    foundBy way: Way
  ) -> Bool {
    if pupil.hasOtherUPN(than: row) { return true }
    if way == .nameAndBirth { return pupil.hasOtherULN(than: row) }
    if let birth = pupil.birth, let other = row.birth { return birth != other }
    guard !pupil.names.isEmpty, !row.names.isEmpty else { return false }
    // No date of birth confirms the number, so that one of the names must.
    return !pupil.sharesName(with: row)
      && !pupil.forenames.contains { row.forenames.contains($0) }
      && !pupil.surnames.contains { row.surnames.contains($0) }
  }

  /// Who may be meant although nothing proves it, or nobody.
  private func withoutProof(_ row: PupilIdentity) -> PupilMatch {
    let places = placesBeyondProof(of: row)
    // A list too long to go through is a question, whoever is on it.
    let possible =
      places.count > Self.maximumSearch
      ? places
      : places.filter {
        !identities[$0].hasOtherUPN(than: row) && !identities[$0].hasOtherULN(than: row)
      }
    guard possible.isEmpty else { return question(.ambiguous, possible, row) }
    return PupilMatch(
      outcome: .new,
      candidates: [],
      candidateCount: 0,
      notices: damage(of: row)
    )
  }
}

// MARK: - Results

extension PupilMatcher {
  private func matched(_ place: Int, _ row: PupilIdentity) -> PupilMatch {
    let candidate = candidate(place, row)
    var notices: [PupilMatch.Notice] = []
    if !identities[place].sharesName(with: row) {
      if candidate.differs.contains(.forename) { notices.append(.forenameDiffers) }
      if candidate.differs.contains(.surname) { notices.append(.surnameDiffers) }
    }
    if candidate.differs.contains(.uln) { notices.append(.ulnDiffers) }
    if candidate.agrees.contains(.formerUPN) { notices.append(.formerUPN) }
    if let mine = identities[place].upn, let other = row.upn, mine != other,
      mine.isTemporary || other.isTemporary
    {
      notices.append(.temporaryUPN)
    }
    return PupilMatch(
      outcome: .matched(candidate.pupil),
      candidates: [candidate],
      candidateCount: 1,
      notices: notices + damage(of: row)
    )
  }

  private func question(
    _ outcome: PupilMatch.Outcome,
    _ places: [Int],
    _ row: PupilIdentity
  ) -> PupilMatch {
    let places = Self.once(places)
    let listed = Self.once(Array(places.prefix(Self.maximumSearch)))
    return PupilMatch(
      outcome: outcome,
      candidates: listed.prefix(PupilMatch.maximumCandidates).map { candidate($0, row) },
      candidateCount: places.count,
      notices: damage(of: row)
    )
  }

  private func candidate(_ place: Int, _ row: PupilIdentity) -> PupilCandidate {
    let (agrees, differs) = identities[place].compared(with: row)
    return PupilCandidate(pupil: ids[place], agrees: agrees, differs: differs)
  }

  private func damage(of row: PupilIdentity) -> [PupilMatch.Notice] {
    var notices: [PupilMatch.Notice] = []
    if row.upn?.isValid == false { notices.append(.damagedUPN) }
    if row.uln?.isValid == false { notices.append(.damagedULN) }
    return notices
  }
}
