import PlanModel
import PlanRules
import Testing

@Suite("Rules about wording")
struct WordingRulesTests {
  /// The rules that notice something in a statement, but those that only want more parts.
  func noticed(_ text: String) -> [RuleID] {
    let wants: Set<RuleID> = [.toolMissing, .baselineMissing]
    return TargetTextVectorTests.rules(text).subtracting(wants)
      .sorted { $0.rawValue < $1.rawValue }
  }

  @Test(
    "A sound statement is left alone",
    arguments: [
      "By May 2027, when asked, Sam will stay in a lesson on 8 out of 10 occasions.",
      "By May 2027, with a reader pen, Sam will answer 8 out of 10 questions.",
      "By May 2027, given a list, Sam will recognise and name 8 out of 10 coins.",
      "By May 2027, after PE, Sam will dress independently.",
      "By May 2027, in assembly, Sam will sit with his class for 10 minutes.",
      "By May 2027, at the kerb, Sam will stop and look on 9 out of 10 crossings.",
      "By May 2027, in maths lessons, Sam will ask for help instead of leaving, 4/5 times.",
      "By May 2027, in class, Sam will use a timetable throughout the day on 4 of 5 days.",
    ]
  )
  func sound(text: String) {
    let alarms = noticed(text).filter { ![.vagueVerb, .multipleSkills].contains($0) }
    #expect(alarms == [])
  }

  @Test(
    "What is amiss is noticed",
    arguments: [
      ("By May 2027, in class, Sam will not shout out on 4 of 5 days.", .deadMan),
      ("By May 2027, in class, Sam will stop hitting on 4 of 5 days.", .deadMan),
      ("Sam will have access to a laptop.", .provisionNotOutcome),
      ("Sam will be supported in class.", .provisionNotOutcome),
      ("By May 2027, Sam will read and spell 20 words.", .multipleSkills),
      ("Sam will continue to read to an adult.", .openEnded),
      ("By June, Sam will read 20 words.", .dueMissing),
      (
        "By May 2027, Sam will put his hand up most of the time.",
        .criterionNotOperational
      ),
      ("By May 2027, Sam will raise reading from 60 wpm to 40 wpm.", .notAGain),
      ("By May 2027, Sam will raise spelling from 40% to 60 wpm.", .unitMismatch),
      ("Maths.", .skillMissing),
    ] as [(String, RuleID)]
  )
  func amiss(text: String, rule: RuleID) {
    #expect(noticed(text).contains(rule))
  }

  @Test("A change from one number to another is no vague word")
  func fromTo() {
    let text = "By May 2027, in class, Sam will increase reading from 40 wpm to 60 wpm."
    #expect(noticed(text) == [])
    #expect(
      noticed("By May 2027, in class, Sam will increase reading.").contains(.vagueVerb)
    )
  }
}
