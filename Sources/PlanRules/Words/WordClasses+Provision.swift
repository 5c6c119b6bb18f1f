// Classes of words: provision.

extension WordClasses {
  /// How many, in one word.
  static let groupWord = Self(87)

  /// Words for pupils.
  static let pupils = Self(88)

  /// Words for several people.
  static let ofPeople = Self(89)

  /// How long, in one word.
  static let lengthWord = Self(90)

  /// Units of how long a session is.
  static let sessionLength = Self(91)

  /// Units that are written on to a number.
  static let writtenOn = Self(92)

  /// Periods in which help comes again.
  static let provisionPeriod = Self(93)

  /// Words that lead to a place.
  static let provisionPlaceLead = Self(94)

  /// Places that are no place: a group, a lesson of a subject.
  static let noPlace = Self(95)

  /// Words that are vague only if nothing softer is written.
  static let bareSupport = Self(96)

  /// Regular things.
  static let regularThing = Self(97)

  /// Words of an amount that "of" makes exact.
  static let softAdjective = Self(98)

  /// What an upper limit leaves open.
  static let provisionAmount = Self(99)

  /// Words that "support" belongs to.
  static let supportNoun = Self(100)

  /// Words before "support" as an act or a title.
  static let supportLead = Self(101)

  static let provisionLists: [(class: Self, words: String)] = [
    (.groupWord, "one-to-one 1-to-1 one-on-one paired pairs pair"),
    (.pupils, "pupils children peers students learners others"),
    (.ofPeople, "group groups ratio"),
    (.lengthWord, "half-hour hour-long"),
    (.sessionLength, "minutes minute mins min hours hour hrs hr m h"),
    (.writtenOn, "minutes minute mins min hours hour hrs hr m h x wpm wcpm secs sec s"),
    (.provisionPeriod, "week day fortnight term month year morning"),
    (.provisionPlaceLead, "in at on within inside"),
    (
      .noPlace,
      """
      group groups session sessions maths english literacy numeracy phonics \
      science conversation conversations task tasks activity activities
      """
    ),
    (.bareSupport, "support intervention interventions input help"),
    (
      .regularThing,
      """
      verbs verb plurals plural shapes polygons words spellings past nouns
      """
    ),
    (.softAdjective, "some appropriate suitable available flexible"),
    (
      .provisionAmount,
      """
      minutes minute mins hours hour sessions session times weeks days
      """
    ),
    (.supportNoun, "assistant worker teacher staff plan card"),
    (.supportLead, "to for learning emotional"),
  ]
}
