import PlanModel

// Whole targets with a criterion.

extension RenderingCase {
  static let whole: [Self] = [
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
}
