import PlanModel

// Rates and times.

extension RenderingCase {
  static let timed: [Self] = [
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
      "a change that leads to a rate",
      "increase",
      "reading speed",
      .rate(60, .wordsPerMinute),
      teacher: "The pupil will increase reading speed to 60 words per minute.",
      pupil: """
        I am learning to increase reading speed. I am there when I reach 60 words in a \
        minute.
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
}
