import PlanModel
import PlanProgress
import Testing

@Suite("Evidence of a decision")
struct EvidenceTests {
  static func decided() throws(OversightError) -> Oversight {
    var oversight = try OversightCases.waiting()
    let view = try oversight.shown()
    try oversight.decide(OversightCases.decision(.overridden), after: view)
    return oversight
  }

  static func states(_ check: EvidenceCheck) -> [String: EvidenceCheck.State] {
    var states: [String: EvidenceCheck.State] = [:]
    for part in check.parts { states[part.reference.description] = part.state }
    return states
  }

  @Test("Readings that come later leave the evidence of a decision as it was")
  func later() throws {
    let oversight = try Self.decided()
    let plan = oversight.plan.with {
      $0.readings.append(Cases.reading(11, 60))
      $0.readings.reverse()
      $0.title = "Autumn"
    }
    let check = try OversightCases.oversight(of: plan).evidence(of: "d-1")
    #expect(check.isSame)
    #expect(check.parts.allSatisfy { $0.state == .same })
    #expect(check.asSeen?.readings.count == 10)
  }

  @Test("With an earlier copy each part is the same, changed or gone")
  func earlierCopy() throws {
    let oversight = try Self.decided()
    let plan = oversight.plan.with {
      $0.readings[0].value = 99
      $0.readings.removeLast()
    }
    let later = OversightCases.oversight(of: plan)
    let check = try later.evidence(of: "d-1", earlier: oversight.plan)
    let states = Self.states(check)
    #expect(!check.isSame)
    #expect(states["readings/r-1"] == .changed)
    #expect(states["readings/r-10"] == .gone)
    #expect(states.values.count { $0 == .same } == states.count - 2)
    #expect(check.asSeen?.readings.first { $0.id == "r-1" }?.value == 44)
  }

  @Test("Without an earlier copy, or with a false one, nothing is claimed of the rest")
  func withoutCopy() throws {
    let oversight = try Self.decided()
    let plan = oversight.plan.with {
      $0.readings[0].value = 99
      $0.readings.removeLast()
    }
    let later = OversightCases.oversight(of: plan)
    let falseCopy = plan.with { $0.readings[1].value = 1 }
    for earlier in [nil, falseCopy] {
      let check = try later.evidence(of: "d-1", earlier: earlier)
      let states = Self.states(check)
      #expect(states["readings/r-10"] == .gone)
      #expect(states["readings/r-1"] == .unclear)
      #expect(check.asSeen == nil)
    }
  }

  @Test("An excerpt holds the parts in the order of their identifiers, unanswered")
  func excerpt() throws {
    let plan = try Self.decided().plan
    let references = ["readings/r-2", "readings/r-10", "proposals/q-1", "readings/r-77"]
      .compactMap(EvidenceReference.init)
    let excerpt = plan.excerpt(of: references)
    #expect(excerpt.readings.map(\.id) == ["r-10", "r-2"])
    #expect(excerpt.proposals.map(\.status) == [.proposed])
    #expect(excerpt.targets == [] && excerpt.decisions == [] && excerpt.title == nil)
    let other = plan.with { $0.readings.shuffle(seed: 7) }
    #expect(other.excerpt(of: references.reversed()) == excerpt)
  }

  @Test(
    "A reference is a list, a slash and any identifier",
    arguments: ["readings/r-1", "targets/a/b", "voices/é", "x/ "]
  )
  func references(text: String) {
    #expect(EvidenceReference(text)?.description == text)
  }

  @Test(
    "Text without a list or an identifier is no reference",
    arguments: ["", "/", "r", "/r", "r/"]
  )
  func noReferences(text: String) {
    #expect(EvidenceReference(text) == nil)
  }

  @Test("Identifiers that differ in bytes alone are two references")
  func bytes() {
    let one = EvidenceReference(.reading, "\u{E9}")
    let other = EvidenceReference(.reading, "e\u{301}")
    #expect(one != other)
    #expect(Set([one, other]).count == 2)
  }

  @Test("Printing or dumping evidence shows nothing of the pupil")
  func printing() throws {
    let oversight = try Self.decided()
    let view = try oversight.shown()
    let results: [any ContentFree] = [
      oversight, view, try oversight.evidence(of: "d-1"),
      SignalRequest(about: ["t"], of: oversight.plan, asOf: OversightCases.today),
    ]
    var printed = ""
    for result in results {
      dump(result, to: &printed)
      print(result, result.debugDescription, to: &printed)
    }
    #expect(!printed.contains("short books") && !printed.contains("r-1"))
  }
}

extension Array {
  fileprivate mutating func shuffle(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    for place in indices.dropFirst() { swapAt(place, numbers.next(below: place + 1)) }
  }
}
