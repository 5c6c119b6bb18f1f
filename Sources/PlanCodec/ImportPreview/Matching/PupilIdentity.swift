import PlanModel

/// The facts about a pupil by which rows are matched, ready to be compared.
struct PupilIdentity: Sendable {
  let upn: UPN?
  let formerUPNs: [UPN]
  let uln: ULN?
  let forenames: [String]
  let surnames: [String]
  let names: [PupilName]
  let birth: Day?

  init(
    upn: UPN?,
    formerUPNs: [UPN] = [],
    uln: ULN?,
    forenames: [String?],
    surnames: [String?],
    birth: Day?
  ) {
    self.upn = upn
    self.formerUPNs = formerUPNs
    self.uln = uln
    self.forenames = PupilName.forms(forenames)
    self.surnames = PupilName.forms(surnames)
    names = PupilName.pairs(self.forenames, self.surnames)
    self.birth = birth
  }

  init(_ pupil: Pupil) {
    self.init(
      upn: pupil.upn,
      formerUPNs: pupil.formerUPNs,
      uln: pupil.uln,
      forenames: [pupil.legalForename, pupil.preferredForename],
      surnames: [pupil.legalSurname, pupil.preferredSurname],
      birth: pupil.dateOfBirth
    )
  }
}

// MARK: - Comparing

extension PupilIdentity {
  /// Whether a row has a name and the date of birth of this pupil.
  func agreesByNameAndBirth(with row: PupilIdentity) -> Bool {
    birth != nil && birth == row.birth && sharesName(with: row)
  }

  func sharesName(with row: PupilIdentity) -> Bool {
    names.contains { row.names.contains($0) }
  }

  /// Whether both have permanent UPNs and they can't be the same pupil's.
  func hasOtherUPN(than row: PupilIdentity) -> Bool {
    guard let mine = upn, let other = row.upn else { return false }
    return mine.isPermanent && other.isPermanent && mine != other
      && !formerUPNs.contains(other)
  }

  func hasOtherULN(than row: PupilIdentity) -> Bool {
    guard let mine = uln, let other = row.uln else { return false }
    return mine.isValid && other.isValid && mine != other
  }

  /// Returns on what a row agrees with this pupil and in what it differs.
  func compared(with row: PupilIdentity) -> (agrees: [PupilTrait], differs: [PupilTrait])
  {
    var (agrees, differs) = ([PupilTrait](), [PupilTrait]())
    func note(_ trait: PupilTrait, agrees isSame: Bool, differs isOther: Bool) {
      if isSame { agrees.append(trait) } else if isOther { differs.append(trait) }
    }
    note(.upn, agrees: upn != nil && upn == row.upn, differs: hasOtherUPN(than: row))
    let isFormer = row.upn.map { $0 != upn && formerUPNs.contains($0) } ?? false
    note(.formerUPN, agrees: isFormer, differs: false)
    note(.uln, agrees: uln != nil && uln == row.uln, differs: hasOtherULN(than: row))
    let pairs = [
      (PupilTrait.forename, forenames, row.forenames), (.surname, surnames, row.surnames),
    ]
    for (trait, mine, other) in pairs where !mine.isEmpty && !other.isEmpty {
      let isSame = mine.contains { other.contains($0) }
      note(trait, agrees: isSame, differs: !isSame)
    }
    if let birth, let other = row.birth {
      note(.dateOfBirth, agrees: birth == other, differs: birth != other)
    }
    return (agrees, differs)
  }
}

extension UPN {
  /// Whether the number is right and not an interim one.
  var isPermanent: Bool { isValid && !isTemporary }
}
