import PlanModel

extension RecordMerge<Pupil> {
  /// Takes over what a school's file says about a pupil.
  mutating func fillPupil() {
    takeForename()
    take("legalSurname", \.legalSurname)
    take("preferredForename", \.preferredForename)
    takeUPN()
    if file.uln?.isValid == true { take("uln", \.uln) }
    take("dateOfBirth", \.dateOfBirth)
    take("sex", \.sex)
    take("yearGroup", \.yearGroup)
    take("registrationClass", \.registrationClass)
    take("firstLanguage", \.firstLanguage)
    takeProvision()
    takeNeeds()
  }

  /// A file that writes the preferred name for the legal one says nothing of the latter.
  private mutating func takeForename() {
    if let written = file.legalForename, let preferred = merged.preferredForename,
      merged.legalForename != nil,
      PupilName.form(of: written) == PupilName.form(of: preferred)
    {
      return
    }
    take("legalForename", \.legalForename)
  }

  /// A permanent UPN stays beside a temporary one, and one that it displaces is kept.
  private mutating func takeUPN() {
    let old = merged.upn
    guard let new = file.upn, new.isValid, new != old, !merged.formerUPNs.contains(new)
    else { return }
    if new.isTemporary, old?.isPermanent == true { return }
    replace("upn", hadValue: old != nil) { pupil in
      pupil.upn = new
      pupil.upnUnknownReason = nil
      if let old, old.isValid { pupil.formerUPNs.insert(old, at: 0) }
    }
  }

  /// The file says no day, so that a dated history is a person's to go on with.
  private mutating func takeProvision() {
    guard let new = file.senProvision.first?.provision else { return }
    guard let place = merged.senProvision.lastIndex(where: { $0.ends == nil }) else {
      replace("senProvision", hadValue: !merged.senProvision.isEmpty) {
        $0.senProvision.append(SENProvisionPeriod(provision: new))
      }
      return
    }
    guard merged.senProvision[place].provision != new else { return }
    if merged.senProvision[place].starts != nil { return leaveToPerson("senProvision") }
    replace("senProvision", hadValue: true) { $0.senProvision[place].provision = new }
  }

  private mutating func takeNeeds() {
    var needs = merged.senNeeds
    var isDated = false
    for need in file.senNeeds {
      let place = needs.firstIndex { $0.rank == need.rank && $0.ends == nil }
      guard let place else {
        needs.append(need)
        continue
      }
      guard needs[place].type != need.type else { continue }
      isDated = isDated || needs[place].starts != nil
      needs[place] = need
    }
    guard needs != merged.senNeeds else { return }
    if isDated { return leaveToPerson("senNeeds") }
    replace("senNeeds", hadValue: !merged.senNeeds.isEmpty) { $0.senNeeds = needs }
  }
}
