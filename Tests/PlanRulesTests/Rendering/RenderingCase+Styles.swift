import PlanModel

// Whole targets, one for each style, and targets with parts missing.

extension RenderingCase {
  static let styles: [Self] = whole + open + missing

  private static let whole: [Self] = [
    Self(
      "smart, with every part",
      {
        $0.skill = Skill(verb: "solve", object: "two-step word problems").with {
          $0.manner = "correctly"
        }
        $0.condition = "given a number line"
        $0.criterion = .occasions(8, of: 10)
        $0.measure = Measure(tool: "CBM probes").with { $0.frequency = .weekly }
        $0.baseline = Baseline(value: 3).with { $0.outOf = 10 }
        $0.due = "2027-06-30"
      },
      teacher: """
        By 30 June 2027, given a number line, the pupil will solve two-step word \
        problems correctly on 8 out of 10 probes, as measured by weekly CBM probes \
        (starting from 3 out of 10).
        """,
      pupil: """
        I am learning to solve two-step word problems correctly. I will be given a \
        number line. I am there when I get 8 out of 10 right. We look at it together \
        each week. We aim to get there by 30 June 2027.
        """
    ),
    Self(
      "fast, by the end of a month, with a name",
      learner: "Sam",
      style: .fast,
      {
        $0.skill = Skill(verb: "read", object: "unseen passages aloud")
        $0.condition = "During guided reading,"
        $0.criterion = .rate(60, .wordsPerMinute)
        $0.measure = Measure(tool: "one-minute reads", unit: .wordsPerMinute).with {
          $0.frequency = .times(3, per: .halfTerm)
        }
        $0.baseline = Baseline(value: 42)
        $0.due = "2027-02-28"
        $0.duePrecision = .month
        $0.soThat = "So that letters from friends can be read alone."
      },
      teacher: """
        By the end of February 2027, during guided reading, Sam will read unseen \
        passages aloud at 60 words per minute, as measured by one-minute reads 3 times \
        a half-term (starting from 42 words per minute), so that letters from friends \
        can be read alone.
        """,
      pupil: """
        I am learning to read unseen passages aloud. This is during guided reading. I \
        am there when I reach 60 words in a minute. This is so that letters from \
        friends can be read alone. We look at it together 3 times a half-term. We aim \
        to get there by the end of February 2027.
        """
    ),
    Self(
      "attainment scale, by the end of a term",
      style: .attainmentScale,
      {
        $0.skill = Skill(verb: "sort", object: "the recycling")
        $0.criterion = .attainmentLevel(0)
        $0.attainmentLevels = [
          AttainmentLevel(level: -2, descriptor: "Sorts with full help"),
          AttainmentLevel(level: 0, descriptor: "Sorts three kinds alone."),
        ]
        $0.attainmentBaseline = -2
        $0.measure = Measure(tool: "observation sheet").with {
          $0.frequency = .fortnightly
        }
        $0.due = "2027-03-25"
        $0.duePrecision = .term
        $0.dueText = "By the end of the spring term"
      },
      teacher: """
        By the end of the spring term, the pupil will sort the recycling, reaching the \
        level agreed as expected (“Sorts three kinds alone”), as measured by a \
        fortnightly observation sheet (starting from level -2).
        """,
      pupil: """
        I am learning to sort the recycling. I am there when we see this: “Sorts \
        three kinds alone”. We look at it together every 2 weeks. We aim to get there \
        by the end of the spring term.
        """
    ),
    Self(
      "attainment scale without a skill",
      style: .attainmentScale,
      {
        $0.attainmentLevels = [AttainmentLevel(level: 0, descriptor: "Cooks a meal")]
        $0.due = "2027-07-16"
      },
      teacher: """
        By 16 July 2027, the pupil will reach the level agreed as expected (“Cooks a \
        meal”).
        """,
      pupil: """
        I am working on my target. I am there when we see this: “Cooks a meal”. We \
        aim to get there by 16 July 2027.
        """
    ),
    Self(
      "a goal in place of a criterion, and a start in words",
      {
        $0.skill = Skill(verb: "walk", object: "with a frame")
        $0.goal = 20
        $0.measure = Measure(tool: "SDQ", unit: .steps).with {
          $0.frequency = Frequency(times: 2, period: .week, every: 3)
        }
        $0.baseline = Baseline().with { $0.text = "stands with one adult" }
      },
      teacher: """
        The pupil will walk with a frame, reaching 20 steps, as measured by SDQ twice \
        every 3 weeks (starting point: stands with one adult).
        """,
      pupil: """
        I am learning to walk with a frame. I am there when I get to 20 steps. We \
        look at it together twice every 3 weeks.
        """
    ),
    Self(
      "words agreed with the pupil",
      {
        $0.skill = Skill(verb: "multiply", object: "by 7")
        $0.criterion = .occasions(9, of: 10)
        $0.pupilWords = "I know my sevens. I can beat my own score!"
        $0.measure = Measure(tool: "an exit ticket").with { $0.frequency = .daily }
      },
      teacher: """
        The pupil will multiply by 7 on 9 out of 10 occasions, as measured by an exit \
        ticket each day.
        """,
      pupil: """
        I know my sevens. I can beat my own score! We look at it together each day.
        """
    ),
  ]

  private static let open: [Self] = [
    Self(
      "scruffy",
      learner: "Ayla",
      style: .scruffy,
      {
        $0.intention = OpenIntention(text: "Makes music with other people").with {
          $0.noticing = ["looks for a partner", "asks for more.", "joins the beat"]
          $0.evidencePlan = "Annotated film"
          $0.frequency = .weekly
        }
        $0.reviewOn = "2027-02-12"
      },
      teacher: """
        An open intention for Ayla is “Makes music with other people”; we will notice \
        signs such as “looks for a partner”, “asks for more” and “joins the beat”, \
        recorded by annotated film, each week, and we will look again on 12 February \
        2027.
        """,
      pupil: """
        We are looking out for this: “Makes music with other people”. There is no \
        right or wrong way. We will notice what I do and what I like. We will look at \
        it together on 12 February 2027.
        """
    ),
    Self(
      "engagement, with a criterion that nobody is to read",
      style: .engagement,
      {
        $0.skill = Skill(verb: "explore", object: "things that make sounds")
        $0.criterion = .occasions(8, of: 10)
        $0.intention = OpenIntention().with {
          $0.engagementAreas = [.exploration, .anticipation]
        }
      },
      teacher: """
        An open intention for the pupil is to explore things that make sounds; we will \
        notice exploration and anticipation.
        """,
      pupil: """
        I will explore things that make sounds in my own way. There is no right or \
        wrong way. We will notice what I do and what I like.
        """
    ),
    Self(
      "mapp, as text",
      style: .mapp,
      {
        $0.text = "Chooses between two drinks."
        $0.dueText = "end of the summer term"
      },
      teacher: """
        An open intention for the pupil is “Chooses between two drinks”; we will notice \
        what the pupil does, and we will look again by the end of the summer term.
        """,
      pupil: """
        We are looking out for this: “Chooses between two drinks”. There is no right \
        or wrong way. We will notice what I do and what I like. We will look at it \
        together by the end of the summer term.
        """
    ),
    Self(
      "open, and not written yet",
      style: .scruffy,
      { _ in },
      teacher: """
        An open intention for the pupil has not been written yet; we will notice what \
        the pupil does.
        """,
      pupil: """
        I will do this in my own way. There is no right or wrong way. We will notice \
        what I do and what I like.
        """
    ),
  ]

  private static let missing: [Self] = [
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
