import PlanModel
import PlanRules
import Testing

@Suite("Labelled statements of targets")
struct LabelledTargetTests {
  /// The codes that the words of one statement decide, for targets with a criterion.
  static let decided: Set<String> = [
    "S1.skillMissing", "S2.vagueVerb", "S3.multipleSkills", "S4.conditionMissing",
    "S5.deadMan", "S6.provisionNotOutcome", "M1.criterionMissing",
    "M2.criterionNotOperational", "M3.toolMissing", "M4.scheduleMissing",
    "M5.baselineMissing", "M6.unitMismatch", "M7.probePassMarkMissing", "A1.notAGain",
    "T1.dueMissing", "T2.dateNeedsCalendar", "T5.openEnded", "T6.ambiguousDate",
  ]

  /// What is counted for open targets beside them.
  static let decidedForOpen = decided.union([
    "P2.reviewDateMissing", "P3.evidencePlanMissing", "P4.voiceMissing",
  ])

  static func score(_ statements: [LabelledTarget]) -> LabelledScore {
    var score = LabelledScore()
    for statement in statements {
      let style = TargetStyle(rawValue: statement.style)
      let plan = LearningPlan(id: "plan-1", pupil: "p-1").with {
        $0.targets = [Target(id: "t-1", text: statement.text, style: style)]
      }
      let rules: RuleSet = style == .smart ? .wording : .standard
      let found = plan.findings(applying: rules, asOf: "2026-09-07")
        .filter { $0.path.member == "targets" }.map(\.rule.rawValue)
      let counted = style == .smart ? decided : decidedForOpen
      score.add(
        Set(found).intersection(counted),
        must: statement.must.map { Set($0.split(separator: "|").map(String.init)) },
        may: Set(statement.may),
        in: statement.id
      )
    }
    return score
  }

  @Test("Findings are those that a careful reader expects")
  func codes() throws {
    let score = Self.score(try LabelledCorpus.statements("targets"))
    if LabelledCorpus.isPrinted {
      print(score.table)
      print("faults: \(score.faults.joined(separator: ", "))")
    }
    let faults = Comment(rawValue: score.faults.joined(separator: ", "))
    #expect(score.total.precision >= 0.97, faults)
    #expect(score.total.recall >= 0.97, faults)
    let alarming = score.tallies.filter { $0.value.precision < 0.95 }.map(\.key)
    #expect(alarming == [], faults)
  }

  @Test("Statements of a second part are read as well")
  func second() throws {
    let score = Self.score(try LabelledCorpus.statements("targets-second"))
    let total = score.total
    if LabelledCorpus.isPrinted {
      print(score.table)
      print("held out: \(score.faults.joined(separator: ", "))")
    }
    #expect(total.precision >= 0.97)
    #expect(total.recall >= 0.96)
  }

  @Test("Parts of a statement are read as a careful reader does")
  func parts() throws {
    var score = LabelledScore()
    let statements = try LabelledCorpus.statements("targets", as: LabelledTarget.self)
    for statement in statements {
      guard let parts = statement.present else { continue }
      let reading = LabelledReading(statement.text)
      for (name, isRight) in reading.comparison(with: parts) {
        if isRight { score.hit(name) } else { score.miss(name, in: statement.id) }
      }
    }
    if LabelledCorpus.isPrinted {
      print(score.table)
      print("faults: \(score.faults.joined(separator: ", "))")
    }
    let faults = Comment(rawValue: score.faults.joined(separator: ", "))
    let weak = score.tallies.filter { $0.value.recall < 0.97 }.map(\.key)
    #expect(weak == [], faults)
  }
}
