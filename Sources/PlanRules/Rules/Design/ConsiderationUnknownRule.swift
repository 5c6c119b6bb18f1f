import PlanModel

/// Notices codes that the guidelines do not list.
struct ConsiderationUnknownRule: Rule {
  let card = RuleCard(
    id: .considerationUnknown,
    topic: .design,
    title: "Considerations are those of the guidelines in use",
    question: "Which consideration of version 3.0 is meant?",
    why: """
      Numbers changed from one version of the guidelines to the next. A code of an \
      older list may now name something else, or nothing.
      """,
    severity: .info,
    citation: .learningDesign,
    suggestions: [
      "use the number of version 3.0, such as 1.2",
      "say what is meant in the support's own words",
    ]
  )

  var examples: RuleExamples? {
    Example.linked { $0.supports[0].considerations = ["10.1"] }
  }

  func check(_ plan: CheckedPlan, into findings: inout [Finding]) {
    for place in plan.plan.supports.indices {
      let path = PlanPath("supports", place, "considerations")
      look(at: plan.plan.supports[place].considerations, path, into: &findings)
    }
    for place in plan.plan.strategies.indices {
      let path = PlanPath("strategies", place, "considerations")
      look(at: plan.plan.strategies[place].considerations, path, into: &findings)
    }
  }

  @inline(__always)
  private func look(
    at considerations: [UDLConsideration],
    _ path: @autoclosure () -> PlanPath,
    into findings: inout [Finding]
  ) {
    for place in considerations.indices
    where !Self.looksListed(considerations[place].rawValue)
      && !considerations[place].isKnown
    {
      findings.append(
        of: card,
        at: path(),
        "A consideration is not in the guidelines in use."
      )
    }
  }

  /// How many considerations each guideline of version 3.0 has, from the first.
  private static let counts: [UInt8] = [3, 5, 4, 2, 4, 5, 4, 5, 4]

  /// Whether a code is one of version 3.0, told from its digits.
  private static func looksListed(_ code: String) -> Bool {
    var bytes = code.utf8.makeIterator()
    guard code.utf8.count == 3, let guideline = bytes.next(),
      bytes.next() == UInt8(ascii: "."), let number = bytes.next(),
      UInt8(ascii: "1")...UInt8(ascii: "9") ~= guideline, number > UInt8(ascii: "0")
    else { return false }
    return number - UInt8(ascii: "0") <= counts[Int(guideline - UInt8(ascii: "1"))]
  }
}
