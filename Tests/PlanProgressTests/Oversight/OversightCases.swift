import PlanModel
import PlanProgress

/// The plan and the people that the tests of oversight are made of.
enum OversightCases {
  static let now: Instant = "2026-11-20T09:00:00Z"
  static let today: Day = "2026-11-20"

  /// A target that is read weekly, a teacher, a SENCO, a parent, the pupil, two pieces of
  /// software, and a teacher who left.
  static var plan: LearningPlan {
    LearningPlan(id: "plan-1", pupil: "p-1").with {
      $0.contributors = [
        Contributor(id: "teacher", role: .classTeacher),
        Contributor(id: "senco", role: .senco),
        Contributor(id: "parent", role: .parentOrCarer),
        Contributor(id: "pupil", role: .pupil),
        Contributor(id: "model", role: .software),
        Contributor(id: "program", role: .software),
        Contributor(id: "former", role: .classTeacher).with { $0.ends = "2026-10-01" },
        Contributor(id: "future", role: .classTeacher).with { $0.starts = "2027-01-04" },
      ]
      $0.targets = [
        Cases.reader.with { $0.decisionPoints = [DecisionPoint(id: "point")] },
        Target(id: "t-2"),
      ]
      $0.readings = Cases.weekly([44, 43, 47, 48, 46, 50, 49, 52, 53, 51])
      $0.strategies = [Strategy(id: "a", text: "A"), Strategy(id: "b", text: "B")]
      $0.provision = [Provision(id: "pr-1", text: "Reading group")]
      $0.deliveredSessions = [
        DeliveredSession(id: "ds-1", provision: "pr-1", on: "2026-10-05")
      ]
      $0.voices = [
        Voice(id: "v-1", speaker: .pupil, text: "I like the short books").with {
          $0.targets = ["t"]
        }
      ]
    }
  }

  static func oversight(of plan: LearningPlan = plan) -> Oversight {
    Oversight(of: plan, digesting: FieldDigest(), screen: WordScreen())
  }

  static func signal(_ id: Signal.ID = "s-1") -> Signal {
    Signal(id: id, method: "fourPointRule/1.0", target: "t").with {
      $0.readings = ["r-7", "r-8", "r-9", "r-10"]
      $0.adequacy = .adequate
      $0.statement = .considerInstructionalChange
      $0.text = "The last 4 of 10 readings lie short of the aim."
    }
  }

  static func proposal(
    _ id: Proposal.ID = "q-1",
    _ action: ProposedAction = .switchStrategy
  ) -> Proposal {
    Proposal(id: id, action: action, target: "t").with {
      $0.signals = ["s-1"]
      $0.producedBy = "program"
    }
  }

  static func decision(
    _ outcome: DecisionOutcome,
    id: Decision.ID = "d-1",
    by person: Contributor.ID = "teacher"
  ) -> Decision {
    let answers: [DecisionOutcome] = [.accepted, .overridden, .deferred]
    let proposal: Proposal.ID? = answers.contains(outcome) ? "q-1" : nil
    return Decision(id: id, outcome: outcome, decidedBy: person, proposal: proposal).with
    {
      $0.on = today
      $0.reason = "A fire drill cut the probe short"
      $0.nextOn = outcome == .accepted || outcome == .overridden ? nil : "2026-12-04"
      $0.target = proposal == nil ? "t" : nil
    }
  }

  /// An oversight with a signal and a proposal that waits.
  static func waiting(
    _ action: ProposedAction = .switchStrategy
  ) throws(OversightError) -> Oversight {
    var oversight = oversight()
    try oversight.take(signal())
    try oversight.propose(proposal("q-1", action))
    return oversight
  }
}

extension Oversight {
  func shown(
    _ proposal: Proposal.ID = "q-1",
    to person: Contributor.ID = "teacher"
  ) throws(OversightError) -> EvidenceView {
    try show(evidenceFor: proposal, to: person, at: OversightCases.now)
  }

  /// Tries a step on a copy and returns why it was refused, `nil` if it was not.
  func refusal(
    _ step: (inout Oversight) throws(OversightError) -> Void
  ) -> OversightError.Code? {
    var copy = self
    do throws(OversightError) {
      try step(&copy)
      return nil
    } catch {
      return copy.plan == plan ? error.code : OversightError.Code(rawValue: "changed")
    }
  }
}

/// A change to a record, and what is expected to come of it.
struct Edit<Record: PlanRecord, Expected: Sendable>: Sendable {
  let expected: Expected
  let change: @Sendable (inout Record) -> Void

  init(_ expected: Expected, _ change: @escaping @Sendable (inout Record) -> Void) {
    self.expected = expected
    self.change = change
  }
}

/// A screen that knows two words.
struct WordScreen: SignalScreen {
  func problems(in text: String) -> [ScreenedWords] {
    let hasProblem = text.contains("dyslexia") || text.contains("will not reach")
    return hasProblem ? [ScreenedWords(rule: "test", words: 0..<1)] : []
  }
}

/// A digest of all fields of a record, good enough for tests.
struct FieldDigest: RecordDigesting {
  func digest(of record: some PlanRecord) -> String {
    var record = record
    var visitor = Visitor()
    visitor.record(&record)
    return String(visitor.sum, radix: 16)
  }

  private struct Visitor: FieldVisitor {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325

    mutating func add(_ text: String) {
      for byte in text.utf8 { sum = (sum ^ UInt64(byte)) &* 0x100_0000_01b3 }
      sum = (sum ^ 0xFF) &* 0x100_0000_01b3
    }

    mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
      guard !value.isAbsent else { return }
      add(field.name)
      value.accept(&self)
    }

    mutating func text<Value: TextValue>(_ value: inout Value) { add(value.fieldText) }
    mutating func integer(_ value: inout Int) { add(value.description) }
    mutating func number(_ value: inout Number) { add(value.description) }
    mutating func flag(_ value: inout Bool) { add(value.description) }

    mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {
      value?.accept(&self)
    }

    mutating func list<Element: FieldValue>(_ values: inout [Element]) {
      for index in values.indices { values[index].accept(&self) }
      add("]")
    }

    mutating func record<Record: PlanRecord>(_ record: inout Record) {
      record.visitFields(&self)
      for member in record.unknownMembers.members { add(member.name + member.value) }
      add("}")
    }
  }
}

/// A digest that always fails.
struct NoDigest: RecordDigesting {
  struct Failure: Error {}

  func digest(of record: some PlanRecord) throws(Failure) -> String { throw Failure() }
}
