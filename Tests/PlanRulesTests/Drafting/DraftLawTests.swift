import PlanModel
import PlanRules
import Testing

// What a rendered target says is read back wherever text can be read with certainty. Not
// promised, because text can't settle it: where the condition ends, which of two numbers is
// the start, a start in another form than the criterion, the kind of help that a prompt is,
// the scale of a rubric, and where and with whom a criterion must be seen.

@Suite("Laws of drafts")
struct DraftLawTests {
  @Test("Reading a rendered target gives back day, verb, criterion, tool and frequency")
  func roundTrip() {
    var random = RandomTargets(seed: 5)
    var faults: [String] = []
    for _ in 0..<120 {
      let target = random.target()
      let text = target.rendered(for: .teacher)
      let read = TargetText(text)
      let keepsTool = target.measure == nil || read.tool?.value == target.measure?.tool
      if !keepsTool || !keeps(read, target) { faults.append(text) }
    }
    #expect(faults.isEmpty)
  }

  @Test("A start in the form of the criterion leaves day, verb and criterion as they are")
  func starts() {
    var random = RandomTargets(seed: 8)
    var faults: [String] = []
    for _ in 0..<120 {
      let target = random.targetWithStart()
      let text = target.rendered(for: .teacher)
      if !keeps(TargetText(text), target) { faults.append(text) }
    }
    #expect(faults.isEmpty)
  }

  private func keeps(_ read: TargetText, _ target: Target) -> Bool {
    read.due?.value.latest == target.due
      && read.due?.value.precision == (target.duePrecision ?? .day)
      && read.verb?.value == target.skill?.verb
      && read.criterion.map { says($0.value, what: target.criterion) } == true
      && (target.measure?.frequency).map { read.frequency?.value == $0 } ?? true
  }

  /// Whether two criteria are of one kind and hold the same numbers.
  private func says(_ read: Criterion, what told: Criterion?) -> Bool {
    guard let told else { return false }
    return read.kind == told.kind && read.passes == told.passes
      && read.occasions == told.occasions && read.percent == told.percent
      && read.value == told.value && read.unit == told.unit
      && read.minimumAccuracy == told.minimumAccuracy && read.times == told.times
      && read.period == told.period && read.level == told.level
      && read.maximumPrompts == told.maximumPrompts
      && (read.consecutive ?? 1) == (told.consecutive ?? 1)
  }

  @Test("Confirming what was read of a rendered target, and telling it, changes no word")
  func fixedPoint() {
    var random = RandomTargets(seed: 6)
    var faults: [String] = []
    for _ in 0..<120 {
      let target = random.target()
      // A rubric that nothing else measures is read as the tool as well.
      guard target.criterion?.kind != .rubric || target.measure != nil else { continue }
      let text = target.rendered(for: .teacher)
      var draft = TargetDraft(text)
      draft.confirm(DraftField.all)
      let made = draft.target(withID: "t-1", confirmedBy: "c-1")
      let told = made.target.rendered(for: .teacher)
      if told != text || !made.leftOut.isEmpty { faults.append("\(text) <> \(told)") }
    }
    #expect(faults.isEmpty)
  }

  @Test("A draft with nothing confirmed makes a target of its text alone")
  func nothingConfirmed() {
    var random = RandomTargets(seed: 7)
    var faults: [String] = []
    for _ in 0..<120 {
      let text = random.target().rendered(for: .teacher)
      let target = TargetDraft(text).target(withID: "t-1", confirmedBy: "c-1").target
      if target != Target(id: "t-1", text: text) { faults.append(text) }
    }
    #expect(faults.isEmpty)
  }

  @Test(
    "Any text gives a draft that can be told and made",
    arguments: HostileTextTests.texts.map(\.name)
  )
  func hostile(name: String) throws {
    let text = try #require(HostileTextTests.texts.first { $0.name == name }?.text)
    var draft = TargetDraft(text)
    #expect(draft.target(withID: "t-1", confirmedBy: "c-1").target.text == text)
    draft.confirm(DraftField.all)
    let target = draft.target(withID: "t-1", confirmedBy: "c-1").target
    #expect(!draft.rendered().isEmpty && !target.rendered(for: .pupil).isEmpty)
    #expect(draft.questions.count <= DraftField.all.count)
  }
}
