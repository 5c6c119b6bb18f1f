import PlanModel

/// Notices a target that fixes the means by which the pupil shows something.
struct MeansInTargetRule: TargetRule {
  let card = RuleCard(
    id: .meansInTarget,
    topic: .design,
    title: "A target leaves open by which means the pupil shows it",
    question: "Is the form part of the skill, or could it be shown in another way?",
    why: """
      A pupil who can explain may not be able to write an essay. Unless writing is the \
      skill, another form shows the same knowledge.
      """,
    severity: .info,
    styles: .criterionStyles,
    citation: .learningDesign,
    suggestions: [
      "explain, describe or compare, in a form that the pupil chooses",
      "name two or three forms: written, spoken, drawn or built",
      "say which part of writing is the skill, if it is",
    ]
  )

  var examples: RuleExamples? {
    Example.linked {
      $0.targets[0].skill = Skill(verb: "write", object: "an essay about the water cycle")
    }
  }

  /// A form, and what it is to show.
  private static let forms = PhraseScan(
    [
      "essay", "paragraph", "report", "leaflet", "poster", "presentation", "slideshow",
      "powerpoint", "summary", "account", "diagram", "fact file", "factfile",
    ].flatMap { form in
      [
        "about", "on", "explaining", "describing", "comparing", "showing", "to show",
        "to explain", "to describe", "that explain", "that describe", "that show",
      ].map { "\(form) \($0)" }
    }
  )

  private static let verbs = ["write", "draw", "type", "make", "produce", "create"]

  /// Words of targets that are about writing itself.
  private static let writing = PhraseScan([
    "punctuat", "punctuation", "capital letter", "full stop", "sentence", "conjunction",
    "connective", "adjective", "handwriting", "spelling", "spelt", "legible", "legibly",
    "topic sentence", "introduction", "conclusion", "persuasive", "genre", "draft",
    "edit", "paragraphing", "vocabulary", "words long", "words in length", "plan",
  ])

  func check(
    _ target: TargetStatement,
    in plan: CheckedPlan,
    into findings: inout [Finding]
  ) {
    guard let verb = target.verb, isMaking(verb) else { return }
    if let object = target.target.skill?.object {
      guard Self.forms.isFound(in: object), !isAboutWriting(target) else { return }
      note(target.path("skill/object"), nil, into: &findings)
    } else if let text = target.target.text,
      let match = Self.forms.match(in: PhraseScan.bytes(of: text)),
      !isAboutWriting(target)
    {
      note(target.textPath, match.words, into: &findings)
    }
  }

  private func isMaking(_ verb: String) -> Bool {
    for place in Self.verbs.indices where verb.hasLetters(of: Self.verbs[place]) {
      return true
    }
    return false
  }

  private func isAboutWriting(_ target: TargetStatement) -> Bool {
    Self.writing.isFound(in: target.target.text)
      || Self.writing.isFound(in: target.target.skill?.object)
      || Self.writing.isFound(in: target.target.criterion?.text)
      || Self.writing.isFound(in: target.target.soThat)
  }

  private func note(
    _ path: PlanPath,
    _ words: Range<Int>?,
    into findings: inout [Finding]
  ) {
    findings.append(
      of: card,
      at: path,
      words: words,
      "The target fixes the form in which the pupil shows it."
    )
  }
}
