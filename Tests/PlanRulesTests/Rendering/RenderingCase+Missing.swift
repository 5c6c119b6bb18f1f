import PlanModel

// Targets with parts missing, and parts that hold more than words.

extension RenderingCase {
  static let missing: [Self] = [
    Self(
      "nothing at all",
      { _ in },
      teacher: "This target has not been written yet.",
      pupil: "We have not written this target yet."
    ),
    Self(
      "text alone",
      {
        $0.text = "  Reads 60 words a minute\n"
        $0.due = "2027-06-30"
      },
      teacher: "Reads 60 words a minute.",
      pupil: """
        My target is “Reads 60 words a minute”. We aim to get there by 30 June 2027.
        """
    ),
    Self(
      "a skill alone",
      learner: " ",
      { $0.skill = Skill(verb: "Will be able to name", object: "20 colours") },
      teacher: "The pupil will name 20 colours.",
      pupil: "I am learning to name 20 colours."
    ),
    Self(
      "everything but the skill",
      {
        $0.condition = "a reader pen"
        $0.criterion = .percent(90)
        $0.measure = Measure().with { $0.frequency = .halfTermly }
        $0.dueText = "in six weeks"
      },
      teacher: """
        In six weeks, given a reader pen, the pupil will meet this target with 90% \
        success, as measured half-termly.
        """,
      pupil: """
        I am working on my target. I will be given a reader pen. I am there when I do \
        it 9 times out of 10. We look at it together each half-term. We aim to get \
        there in six weeks.
        """
    ),
    Self(
      "numbers that nobody has filled in",
      {
        $0.skill = Skill(verb: "read", object: "aloud")
        $0.criterion = Criterion(kind: .occasions)
        $0.measure = Measure(tool: " . ")
        $0.baseline = Baseline()
      },
      teacher: "The pupil will read aloud.",
      pupil: "I am learning to read aloud."
    ),
    Self(
      "lines and signs in the parts",
      learner: "Zoë\n",
      {
        $0.skill = Skill(verb: "to\tread", object: "signs,\r\n labels and menus.")
        $0.condition = "When shown\na menu;"
        $0.dueText = "Easter 2027."
        $0.measure = Measure(tool: "Boxall Profile").with { $0.frequency = .termly }
      },
      teacher: """
        By Easter 2027, when shown a menu, Zoë will read signs, labels and menus, as \
        measured by the Boxall Profile each term.
        """,
      pupil: """
        I am learning to read signs, labels and menus. I will be shown a menu. We \
        look at it together each term. We aim to get there by Easter 2027.
        """
    ),
  ]
}
