import PlanModel

// Occasions, percentages and counts.

extension RenderingCase {
  static let counting: [Self] = [
    Self(
      "occasions",
      "ask",
      "for help",
      .occasions(4, of: 5),
      teacher: "The pupil will ask for help on 4 out of 5 occasions.",
      pupil: """
        I am learning to ask for help. I am there when I do it 4 times out of 5.
        """
    ),
    Self(
      "occasions with right answers",
      "spell",
      "words with silent letters",
      .occasions(8, of: 10),
      unit: .correct,
      teacher: """
        The pupil will spell words with silent letters on 8 out of 10 occasions.
        """,
      pupil: """
        I am learning to spell words with silent letters. I am there when I get 8 out \
        of 10 right.
        """
    ),
    Self(
      "one occasion",
      "order",
      "a meal in a café",
      .occasions(1, of: 1),
      teacher: "The pupil will order a meal in a café on 1 out of 1 occasion.",
      pupil: """
        I am learning to order a meal in a café. I am there when I do it 1 time out \
        of 1.
        """
    ),
    Self(
      "percent",
      "join",
      "a game with peers",
      .percent(80),
      teacher: "The pupil will join a game with peers with 80% success.",
      pupil: """
        I am learning to join a game with peers. I am there when I do it 8 times out \
        of 10.
        """
    ),
    Self(
      "percent of right answers, in a row",
      "subtract",
      "two-digit numbers",
      .percent(75, onConsecutive: 3),
      unit: .correct,
      teacher: """
        The pupil will subtract two-digit numbers with 75% accuracy on 3 consecutive \
        occasions.
        """,
      pupil: """
        I am learning to subtract two-digit numbers. I am there when I get 3 out of 4 \
        right. I do that 3 times in a row.
        """
    ),
    Self(
      "compound",
      "answer",
      "questions about a story",
      .compound(percent: 80, on: 4, of: 5),
      teacher: """
        The pupil will answer questions about a story with 80% success on 4 out of 5 \
        occasions.
        """,
      pupil: """
        I am learning to answer questions about a story. I am there when I do it 8 \
        times out of 10. I do that 4 times out of 5.
        """
    ),
    Self(
      "frequency",
      "greet",
      "a peer",
      .atLeast(3, per: .week),
      teacher: "The pupil will greet a peer at least 3 times per week.",
      pupil: """
        I am learning to greet a peer. I am there when I do it 3 times a week.
        """
    ),
    Self(
      "frequency of one",
      "travel",
      "home by bus",
      .atLeast(1, per: .halfTerm),
      teacher: "The pupil will travel home by bus at least once per half-term.",
      pupil: """
        I am learning to travel home by bus. I am there when I do it once a \
        half-term.
        """
    ),
    Self(
      "a count in the object",
      "use",
      "10 new words in context",
      .rate(10, .words),
      teacher: "The pupil will use 10 new words in context.",
      pupil: """
        I am learning to use 10 new words in context. I am there when I get to 10 \
        words.
        """
    ),
  ]
}
