import PlanModel

/// Makes a pupil, and the beginning of the pupil's plan, from a row.
enum PupilReader {
  static func pupil(
    from row: inout SchoolRow,
    numbering: SchoolImport.Numbering
  ) -> Pupil {
    var pupil = Pupil(
      id: numbering.identifier("p", row.number),
      legalForename: row.text(.forename),
      legalSurname: row.text(.surname)
    )
    pupil.preferredForename = row.text(.preferredName)
    pupil.upn = row.identifier(.upn, as: UPN.self)
    pupil.uln = row.identifier(.uln, as: ULN.self)
    pupil.dateOfBirth = row.day(.dateOfBirth)
    pupil.sex = row.code(.sex, as: Sex.self)
    pupil.yearGroup = row.code(.yearGroup, as: YearGroup.self)
    pupil.registrationClass = row.text(.`class`)
    pupil.firstLanguage = row.text(.firstLanguage)
    pupil.senProvision =
      row.code(.senProvision, as: SENProvision.self)
      .map { [SENProvisionPeriod(provision: $0)] } ?? []
    for (rank, field) in [(1, CSVField.senType1), (2, .senType2)] {
      guard let type = row.code(field, as: SENType.self) else { continue }
      pupil.senNeeds.append(SENNeed(type: type, rank: rank))
    }
    return pupil
  }

  static func draft(
    from row: inout SchoolRow,
    for pupil: Pupil,
    numbering: SchoolImport.Numbering
  ) -> PlanDraft {
    let draft = PlanDraft(row: row.number, pupil: pupil, numbering: numbering)
    draft.addProfile(from: row)
    draft.addVoices(from: row)
    let areas = row.codes(.areaOfNeed, as: AreaOfNeed.self)
    draft.addNeeds(pupil.senNeeds, areas: areas)
    if let name = row.text(.keyWorker) {
      _ = draft.contributor(named: name, role: .keyWorker)
    }
    return draft
  }
}
