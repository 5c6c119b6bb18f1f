import PlanModel

// Less is better.

extension RenderingCase {
  static let directions: [Self] = [
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
