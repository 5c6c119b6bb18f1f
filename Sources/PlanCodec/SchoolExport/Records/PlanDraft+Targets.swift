import PlanModel

extension PlanDraft {
  /// Adds the target of a row, with its strategy, provision and outcomes.
  func addTarget(from row: inout SchoolRow) {
    targetRows += 1
    let number = row.text(.targetNumber)
    if let number, targetsByNumber[number] != nil {
      row.skip(.repeatedKey, .targetNumber)
      return
    }
    guard row.text(.targetText) != nil || row.text(.skill) != nil else {
      row.skip(.missingValue, .targetText)
      return
    }
    let place = targetPlace(numbered: number)
    var target = Target(id: identifier("t", place), text: row.text(.targetText))
    if let style = row.code(.style, as: TargetStyle.self) {
      target.style = style
      styledTargets.append(target.id)
    }
    target.areas = row.codes(.areaOfNeed, as: AreaOfNeed.self)
    target.needs = need(in: target.areas)
    target.pathway = row.code(.pathway, as: Pathway.self)
    TargetReader.readSkill(of: &target, from: &row)
    TargetReader.readMeasure(of: &target, from: &row)
    TargetReader.readBaseline(of: &target, from: &row)
    TargetReader.readDays(of: &target, from: &row)
    addOutcomes(to: &target, from: row)
    addMeans(to: &target, from: &row, place: place)
    if let lead = row.text(.lead) {
      target.lead = contributor(named: lead, role: .staff)
    }
    if let number { targetsByNumber[number] = target.id }
    plan.targets.append(target)
  }

  private func addOutcomes(to target: inout Target, from row: SchoolRow) {
    target.ehcOutcome = row.text(.ehcOutcomeRef)
    for text in [target.ehcOutcome, row.text(.outcome)].compactMap(\.self) {
      let id = outcome(text)
      if !target.outcomes.contains(id) { target.outcomes.append(id) }
    }
  }

  private func addMeans(
    to target: inout Target,
    from row: inout SchoolRow,
    place: Int
  ) {
    if let text = row.text(.strategy) {
      let strategy = Strategy(id: identifier("s", place), text: text)
      plan.strategies.append(strategy)
      target.strategies = [strategy.id]
    }
    let fields: [CSVField] = [
      .provision, .staff, .groupSize, .minutes, .sessionsPerWeek, .weeks,
    ]
    guard fields.contains(where: { row.text($0) != nil }) else { return }
    let id: Provision.ID = identifier("pr", place)
    let provision = ProvisionReader.provision(id, for: target, from: &row)
    plan.provision.append(provision)
    target.provision = [provision.id]
  }
}
