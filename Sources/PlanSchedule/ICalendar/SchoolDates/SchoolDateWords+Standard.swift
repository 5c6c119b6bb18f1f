extension SchoolDateWords {
  /// The words that schools and councils of England use.
  public static let standard: SchoolDateWords = {
    var table = SchoolDateWords()
    for (meaning, phrases) in meanings {
      for phrase in phrases { table.add(phrase, meaning) }
    }
    for words in withoutMeaning { table.add(withoutMeaning: words) }
    return table
  }()

  private static let meanings: [(SchoolDateMeaning, [String])] = [
    (.term, ["term", "school term", "term time"]),
    (
      .start,
      [
        "start", "starts", "begin", "begins", "beginning", "commences", "first day",
        "opens", "reopens", "return", "returns",
      ]
    ),
    (
      .end,
      [
        "end", "ends", "finish", "finishes", "last day", "closes", "break up",
        "breaks up",
      ]
    ),
    (.halfTerm, ["half term", "halfterm", "mid term", "midterm"]),
    (
      .inset,
      [
        "inset", "in service", "staff training", "teacher training", "training day",
        "training days", "staff development", "development day",
        "professional development",
        "pd day", "non pupil day", "non pupil days", "pupil free day",
      ]
    ),
    (
      .bankHoliday,
      [
        "bank holiday", "bank holidays", "public holiday", "good friday", "easter monday",
        "christmas day", "boxing day", "new years day", "new year day", "may day",
      ]
    ),
    (
      .closure,
      [
        "closed", "closure", "no school", "occasional day", "occasional closure",
        "snow day",
      ]
    ),
    (.holiday, ["holiday", "holidays", "vacation", "break"]),
  ]

  private static let withoutMeaning = [
    "the a of for on to in is at day days school schools pupils students children all",
    "autumn spring summer winter michaelmas hilary lent trinity advent",
    "christmas easter whitsun whit october february may early late",
    "one two three four five six academic national",
  ]
}
