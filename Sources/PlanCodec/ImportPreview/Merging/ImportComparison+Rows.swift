import PlanModel

extension ImportComparison {
  /// What became of a row, with what is needed to decide about its fields once more.
  struct Row {
    var imported: ImportedPupil
    var identified: IdentifiedPlan?

    /// Whether the file's pupil is one that is there.
    var isPupilKnown: Bool { imported.pupilBefore != nil }
  }

  /// Takes a row to where it goes.
  func row(_ place: Int, _ answers: Answers, free: inout FreeIdentifiers) -> Row {
    var row = Row(
      imported: ImportedPupil(
        record: number(ofRow: place) + 1,
        match: matches[place]
      )
    )
    switch destination(ofRow: place, answers) {
    case .nowhere:
      row.imported.isLeftOut = true
    case .undecided(let question):
      row.imported.questions = [question]
    case .undecidedPlan(let question, let pupil):
      row.imported.pupilBefore = pupil
      fill(&row, place, answers)
      row.imported.questions.insert(question, at: 0)
    case .new:
      addNew(to: &row, place, free: &free)
    case .newPlan(let pupil):
      row.imported.pupilBefore = pupil
      let number = free.numbering.parts(of: pupil.id)?.row ?? number(ofRow: place)
      let planRow = free.takePlanRow(number)
      addPlan(to: &row, place, of: pupil.id, row: planRow, free: &free)
      fill(&row, place, answers)
    case .plan(let plan, let pupil):
      row.imported.pupilBefore = pupil
      row.imported.planBefore = plan
      row.identified = PlanRecognition.identified(
        school.plans[place],
        beside: plan,
        row: planRow(plan, place, free.numbering),
        free: &free
      )
      fill(&row, place, answers)
    }
    return row
  }

  /// The row of which the identifiers of a plan that is there were made.
  private func planRow(
    _ plan: LearningPlan,
    _ place: Int,
    _ numbering: SchoolImport.Numbering
  ) -> Int {
    if let row = numbering.parts(of: plan.id)?.row { return row }
    let imported = plan.targets.lazy.compactMap { numbering.parts(of: $0.id) }.first
    return imported?.row ?? numbering.parts(of: plan.pupil)?.row ?? number(ofRow: place)
  }

  private func addNew(
    to row: inout Row,
    _ place: Int,
    free: inout FreeIdentifiers
  ) {
    let number = free.takeRow(number(ofRow: place))
    let pupil = school.pupils[place].with {
      $0.id = free.numbering.identifier("p", number)
    }
    row.imported.pupilAfter = pupil
    row.imported.records = [RecordPreview(Pupil.recordName, pupil.id.text, .added)]
    addPlan(to: &row, place, of: pupil.id, row: number, free: &free)
    if let plan = row.identified?.plan { addRecords(of: plan, to: &row.imported) }
  }

  private func addPlan(
    to row: inout Row,
    _ place: Int,
    of pupil: Pupil.ID,
    row number: Int,
    free: inout FreeIdentifiers
  ) {
    let empty = LearningPlan(id: free.numbering.identifier("plan", number), pupil: pupil)
    row.identified = PlanRecognition.identified(
      school.plans[place],
      beside: empty,
      row: number,
      free: &free
    )
  }

  private func addRecords(of plan: LearningPlan, to imported: inout ImportedPupil) {
    imported.planAfter = plan
    func add<Part: PlanPart>(_ parts: [Part]) {
      imported.records += parts.map {
        RecordPreview(Part.recordName, $0.id.text, .added)
      }
    }
    imported.records.append(
      RecordPreview(LearningPlan.recordName, plan.id.text, .added)
    )
    add(plan.contributors)
    add(plan.needs)
    add(plan.aspirations)
    add(plan.voices)
    add(plan.outcomes)
    add(plan.targets)
    add(plan.strategies)
    add(plan.provision)
    add(plan.readings)
  }
}

// MARK: - Fields

extension ImportComparison {
  /// Merges a row into the pupil and the plan that are there, as decided so far.
  func fill(_ row: inout Row, _ place: Int, _ answers: Answers) {
    guard let pupil = row.imported.pupilBefore else { return }
    row.imported.records = []
    row.imported.questions = []
    fillPupil(pupil, in: &row, place, answers)
    guard let identified = row.identified else { return }
    guard let plan = row.imported.planBefore else {
      return addRecords(of: identified.plan, to: &row.imported)
    }
    let owner = plan.id.text
    let merge = PlanMerge(
      identified,
      into: plan,
      from: school.origin,
      saysKind: !school.pupils[place].senProvision.isEmpty,
      decisions: FieldDecisions(policy: policy, answers: answers, owner: owner)
    )
    row.imported.planAfter = merge.merged
    row.imported.records += merge.records
    ask(about: merge.records, owner: owner, in: &row.imported)
  }

  private func fillPupil(
    _ pupil: Pupil,
    in row: inout Row,
    _ place: Int,
    _ answers: Answers
  ) {
    let owner = pupil.id.text
    var merge = RecordMerge(
      school.pupils[place],
      into: pupil,
      id: owner,
      decisions: FieldDecisions(policy: policy, answers: answers, owner: owner)
    )
    merge.fillPupil()
    row.imported.pupilAfter = merge.merged
    let status: RecordPreview.Status = merge.fields.isEmpty ? .unchanged : .changed
    let preview = RecordPreview(Pupil.recordName, owner, status, merge.fields)
    row.imported.records.append(preview)
    ask(about: [preview], owner: owner, in: &row.imported)
  }

  private func ask(
    about previews: [RecordPreview],
    owner: String,
    in imported: inout ImportedPupil
  ) {
    for preview in previews {
      for field in preview.fields where field.resolution == .open {
        let id = ImportQuestion.ID.field(
          field.field,
          of: preview.recordName,
          preview.id,
          in: owner
        )
        imported.questions.append(
          ImportQuestion(id, field: field.field, of: preview, record: imported.record)
        )
      }
    }
  }
}
