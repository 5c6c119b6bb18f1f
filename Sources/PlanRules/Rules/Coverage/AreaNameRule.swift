import PlanModel

/// Says the current name of an area that goes by another one.
struct AreaNameRule: Rule {
  let card = RuleCard(
    id: .areaNameNotCurrent,
    topic: .coverage,
    title: "Areas of need go by their current names",
    question: "Is the area written by its current code?",
    why: """
      Local and older names are understood here. Other systems read the current \
      code, and an older name may not have meant quite the same.
      """,
    severity: .info,
    citation: .broadAreas,
    suggestions: [
      "store the current code, and show the local name on the page",
      "check that the area still says what is meant",
    ]
  )

  var examples: RuleExamples? {
    Example.plan { $0.targets[0].areas = ["Social, Emotional Wellbeing"] }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    let record = plan.plan
    for place in record.areasWithoutNeed.indices {
      let path = PlanPath("areasWithoutNeed", place)
      look(at: record.areasWithoutNeed[place], path, into: &findings)
    }
    for place in record.needs.indices {
      let path = PlanPath("needs", place, "area")
      look(at: record.needs[place].area, path, into: &findings)
    }
    for target in plan.targets {
      for place in target.target.areas.indices {
        look(at: target.target.areas[place], target.path("areas"), into: &findings)
      }
    }
  }

  @inline(__always)
  private func look(
    at area: AreaOfNeed,
    _ path: @autoclosure () -> PlanPath,
    into findings: inout [Finding]
  ) {
    // The codes have two or four letters; whatever else is of that length is looked up.
    let code = area.rawValue
    let isCode =
      switch code.utf8.count {
      case 2: code == "CL" || code == "CI" || code == "SP"
      case 4: code == "SEMH"
      default: false
      }
    guard !isCode else { return }
    lookUp(area, at: path(), into: &findings)
  }

  @inline(never)
  private func lookUp(
    _ area: AreaOfNeed,
    at path: PlanPath,
    into findings: inout [Finding]
  ) {
    guard !area.isKnown, let current = AreaOfNeed(matching: area.rawValue) else { return }
    findings.append(
      of: card,
      at: path,
      "The area is read as: {}.",
      detail: .names([current.name])
    )
  }
}
