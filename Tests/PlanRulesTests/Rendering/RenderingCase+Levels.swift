import PlanModel

// Levels, help, and what must be seen again or elsewhere.

extension RenderingCase {
  static let levels: [Self] = [
    Self(
      "rubric",
      "write",
      "a recount",
      .rubric(level: 3, of: "class writing rubric"),
      teacher: "The pupil will write a recount at level 3 of the class writing rubric.",
      pupil: "I am learning to write a recount. I am there when I reach level 3."
    ),
    Self(
      "independence",
      "dress",
      "for PE",
      .independence(),
      teacher: "The pupil will dress for PE independently.",
      pupil: "I am learning to dress for PE. I am there when I do it by myself."
    ),
    Self(
      "independence with one prompt of a kind",
      "pack",
      "a bag",
      .independence(maximumPrompts: 1, level: .verbal),
      teacher: "The pupil will pack a bag with no more than 1 verbal prompt.",
      pupil: """
        I am learning to pack a bag. I am there when I need at most 1 reminder.
        """
    ),
    Self(
      "independence with a kind of help",
      "wash",
      "both hands",
      Criterion(kind: .independence).with { $0.promptLevel = .gesture },
      teacher: "The pupil will wash both hands with no more help than a gesture.",
      pupil: """
        I am learning to wash both hands. I am there when I need no more help than a \
        gesture.
        """
    ),
    Self(
      "generalised",
      "ask",
      "for a break",
      .occasions(4, of: 5).generalised(settings: 3, people: 1),
      teacher: """
        The pupil will ask for a break on 4 out of 5 occasions, in 3 settings and with \
        1 person.
        """,
      pupil: """
        I am learning to ask for a break. I am there when I do it 4 times out of 5. I \
        do it in 3 places. I do it with 1 person.
        """
    ),
    Self(
      "generalised, and nothing else",
      "ask",
      "for a break",
      Criterion(kind: .generalised).with { $0.settings = 2 },
      teacher: "The pupil will ask for a break, in 2 settings.",
      pupil: "I am learning to ask for a break. I do it in 2 places."
    ),
    Self(
      "maintained",
      "tie",
      "shoelaces",
      .independence().maintained(forWeeks: 4),
      teacher: "The pupil will tie shoelaces independently, and still 4 weeks later.",
      pupil: """
        I am learning to tie shoelaces. I am there when I do it by myself. I can \
        still do it 4 weeks later.
        """
    ),
    Self(
      "in words",
      "retell",
      "a story",
      .words("in the right order, with feeling."),
      teacher: """
        The pupil will retell a story, judged by “in the right order, with feeling”.
        """,
      pupil: """
        I am learning to retell a story. We decide together when I have done it.
        """
    ),
    Self(
      "a form that is not known, without numbers",
      "retell",
      "a story",
      Criterion(kind: "constellation"),
      teacher: "The pupil will retell a story.",
      pupil: """
        I am learning to retell a story. We decide together when I have done it.
        """
    ),
  ]
}
