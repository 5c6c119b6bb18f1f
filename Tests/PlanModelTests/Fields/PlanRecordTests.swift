import PlanModel
import Testing

@Suite("Plan record")
struct PlanRecordTests {
  @Test("A record equals its copy, and differs when any one field differs")
  func equality() {
    let (plan, _) = TokenFiller.fill(LearningPlan.self)
    let (other, _) = TokenFiller.fill(LearningPlan.self)
    #expect(plan == other)
    #expect(plan.hashValue == other.hashValue)
    var changed: [LearningPlan] = []
    changed.append(plan.with { $0.title = nil })
    changed.append(plan.with { $0.targets[1].criterion?.passes = 8 })
    changed.append(plan.with { $0.readings[0].value = 0.1 })
    changed.append(plan.with { $0.reviews[1].annualReview?.discussedAdulthood = false })
    changed.append(plan.with { $0.needs[0].unknownMembers["new"] = "1" })
    changed.append(plan.with { $0.areasWithoutNeed = [] })
    #expect(changed.allSatisfy { $0 != plan })
    #expect(Set(changed).count == changed.count)
  }

  @Test("Text in another Unicode normalisation is another text")
  func bytes() {
    let composed = Need(id: "n-1", area: .cognitionAndLearning, text: "caf\u{E9}")
    let decomposed = Need(id: "n-1", area: .cognitionAndLearning, text: "cafe\u{301}")
    #expect(composed != decomposed)
    #expect(Set([composed, decomposed]).count == 2)
  }

  @Test("A value moved from one field to the next makes another record")
  func places() {
    let strength = Profile().with { $0.strengths = ["drums"] }
    let interest = Profile().with { $0.interests = ["drums"] }
    #expect(strength != interest)
    #expect(Profile() == Profile())
  }

  @Test("Field names are unique in a record, and equal to those of its properties")
  func names() {
    var names = FieldNames()
    var plan = LearningPlan.blank
    plan.visitFields(&names)
    #expect(Set(names.list).count == names.list.count)
    #expect(names.list.prefix(3) == ["id", "pupil", "kind"])
    var pupil = Pupil.blank
    var pupilNames = FieldNames()
    pupil.visitFields(&pupilNames)
    #expect(Set(pupilNames.list).count == pupilNames.list.count)
  }

  @Test("A change that throws leaves the record as it was")
  func throwingChange() {
    let plan = LearningPlan(id: "plan-1", pupil: "p-1")
    #expect(throws: LifecycleError.self) {
      try plan.with { (copy) throws(LifecycleError) in
        copy.title = "Autumn"
        try copy.lifecycle.become(.completed)
      }
    }
    #expect(plan.title == nil)
  }
}

private struct FieldNames: FieldVisitor {
  var list: [String] = []
  mutating func field<Value: FieldValue>(_ field: Field, _ value: inout Value) {
    list.append(field.name)
  }
  mutating func text<Value: TextValue>(_ value: inout Value) {}
  mutating func integer(_ value: inout Int) {}
  mutating func number(_ value: inout Number) {}
  mutating func flag(_ value: inout Bool) {}
  mutating func optional<Wrapped: FieldValue>(_ value: inout Wrapped?) {}
  mutating func list<Element: FieldValue>(_ values: inout [Element]) {}
  mutating func record<Record: PlanRecord>(_ record: inout Record) {}
}
