import PlanModel

// One case for each form of criterion, and for the ends of each.

extension RenderingCase {
  static let forms: [Self] = counting + timed + levels + directions

  private static let counting: [Self] = [
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

  private static let timed: [Self] = [
    Self(
      "rate with accuracy, in a row",
      "read",
      "aloud",
      .rate(60, .wordsPerMinute, minimumAccuracy: 95, onConsecutive: 2),
      teacher: """
        The pupil will read aloud at 60 words per minute with at least 95% accuracy on \
        2 consecutive occasions.
        """,
      pupil: """
        I am learning to read aloud. I am there when I reach 60 words in a minute. I \
        get 95 out of 100 right. I do that 2 times in a row.
        """
    ),
    Self(
      "digits correct",
      "multiply",
      "by 3, 4 and 8",
      .rate(20, .digitsCorrect),
      teacher: "The pupil will multiply by 3, 4 and 8 with 20 digits correct.",
      pupil: """
        I am learning to multiply by 3, 4 and 8. I am there when I get 20 digits \
        right.
        """
    ),
    Self(
      "points",
      "play",
      "a memory game",
      .rate(1, .points),
      teacher: "The pupil will play a memory game, scoring 1 point.",
      pupil: "I am learning to play a memory game. I am there when I get 1 point."
    ),
    Self(
      "a unit of the school's own",
      "swim",
      "front crawl",
      .rate(12.5, "metres"),
      teacher: "The pupil will swim front crawl, reaching 12.5 metres.",
      pupil: """
        I am learning to swim front crawl. I am there when I get to 12.5 metres.
        """
    ),
    Self(
      "latency",
      "start",
      "a task",
      .within(1, .minutes),
      teacher: "The pupil will start a task within 1 minute.",
      pupil:
        "I am learning to start a task. I am there when I do it in 1 minute or less."
    ),
    Self(
      "duration",
      "stay",
      "at the table",
      .atLeast(for: 10, .minutes),
      teacher: "The pupil will stay at the table for at least 10 minutes.",
      pupil: """
        I am learning to stay at the table. I am there when I keep going for 10 \
        minutes.
        """
    ),
  ]

  private static let levels: [Self] = [
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

  private static let directions: [Self] = [
    Self(
      "less is better",
      "leave",
      "the room",
      .atLeast(2, per: .week),
      direction: .decrease,
      teacher: """
        The pupil will choose another way rather than leave the room more than 2 times \
        per week.
        """,
      pupil: """
        I am learning to choose another way rather than leave the room. I am there \
        when it happens at most 2 times a week.
        """
    ),
    Self(
      "less is better, and the verb says so",
      "reduce",
      "calling out",
      .atLeast(2, per: .session),
      direction: .decrease,
      teacher: """
        The pupil will choose another way rather than calling out more than 2 times per \
        session.
        """,
      pupil: """
        I am learning to choose another way rather than calling out. I am there when \
        it happens at most 2 times a session.
        """
    ),
    Self(
      "none is best",
      "leave",
      "the room",
      .atLeast(0, per: .day),
      direction: .decrease,
      teacher: "The pupil will choose another way rather than leave the room.",
      pupil: """
        I am learning to choose another way rather than leave the room. I am there \
        when I do this all day.
        """
    ),
    Self(
      "a verb that forbids",
      "not shout",
      "at other pupils",
      .occasions(8, of: 10),
      teacher: """
        The pupil will choose another way rather than shout at other pupils on 8 out of \
        10 occasions.
        """,
      pupil: """
        I am learning to choose another way rather than shout at other pupils. I am \
        there when I do it 8 times out of 10.
        """
    ),
    Self(
      "stopping that is an act",
      "stop",
      "at the kerb",
      .occasions(5, of: 5),
      teacher: "The pupil will stop at the kerb on 5 out of 5 occasions.",
      pupil: """
        I am learning to stop at the kerb. I am there when I do it 5 times out of 5.
        """
    ),
    Self(
      "a share that is to fall",
      "leave",
      "the room",
      .percent(20),
      direction: .decrease,
      teacher: """
        The pupil will choose another way rather than leave the room more than 20% of \
        the time.
        """,
      pupil: """
        I am learning to choose another way rather than leave the room. I am there \
        when it happens at most 2 times out of 10.
        """
    ),
    Self(
      "no times at all",
      "leave",
      "the room",
      .rate(0, .times),
      direction: .decrease,
      teacher: "The pupil will choose another way rather than leave the room.",
      pupil: """
        I am learning to choose another way rather than leave the room. I am there \
        when I do this every time.
        """
    ),
    Self(
      "a count of the school's own that is to fall",
      "type",
      "a paragraph",
      .rate(3, "errors"),
      direction: .decrease,
      teacher: "The pupil will type a paragraph with no more than 3 errors.",
      pupil: """
        I am learning to type a paragraph. I am there when I get to at most 3 errors.
        """
    ),
    Self(
      "prompts that are to fall",
      "pack",
      "a bag",
      .rate(2, .prompts),
      direction: .decrease,
      teacher: "The pupil will pack a bag with no more than 2 prompts.",
      pupil: """
        I am learning to pack a bag. I am there when I need at most 2 reminders.
        """
    ),
    Self(
      "a time that is to fall",
      "run",
      "50 metres",
      .rate(12, .seconds),
      direction: .decrease,
      teacher: "The pupil will run 50 metres in no more than 12 seconds.",
      pupil: """
        I am learning to run 50 metres. I am there when I do it in 12 seconds or \
        less.
        """
    ),
  ]
}
