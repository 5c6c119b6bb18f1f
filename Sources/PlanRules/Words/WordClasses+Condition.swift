// Classes of words: condition.

extension WordClasses {
  /// Words that open circumstances.
  static let opener = Self(78)

  /// Words that may open circumstances or a place.
  static let mayOpenCondition = Self(79)

  /// Forms of "be".
  static let beWord = Self(80)

  /// Who helps, before the word for help.
  static let adult = Self(81)

  /// Words after "with" that are circumstances.
  static let supportWord = Self(82)

  /// What is chosen from.
  static let choiceWord = Self(83)

  /// Words that do not end circumstances.
  static let looseEnd = Self(84)

  /// Words that lead to a place.
  static let placeLead = Self(85)

  /// Words that end the search for a place.
  static let placeStop = Self(86)

  /// Subjects, which are places only before \"lessons\".
  static let subject = Self(115)

  /// Times that are circumstances.
  static let timeOfDay = Self(116)

  /// Words after a subject that make a place of it.
  static let lessonWord = Self(117)

  /// Words before an act that ends in \"ing\".
  static let actLead = Self(137)

  /// "When" and "where".
  static let whenWord = Self(183)

  /// Words after which "when" asks for a time.
  static let knowing = Self(182)

  /// Words that open circumstances which the criterion counts.
  static let meetsCriterion = Self(181)

  /// Words that make a time of the word before: "news time".
  static let timeNoun = Self(175)

  /// Words before them that make none.
  static let noTime = Self(174)

  static let conditionLists: [(class: Self, words: String)] = [
    (.actLead, "from of by stop avoid practise practice start keep begin"),
    (.lessonWord, "lesson lessons class classes time session sessions group groups work"),
    (.timeOfDay, "morning mornings afternoon afternoons evening arrival break lunch"),
    (
      .subject,
      """
      maths english literacy numeracy phonics science reading writing spelling
      """
    ),
    (
      .opener,
      """
      having given when whenever during after following while whilst using before
      """
    ),
    (
      .mayOpenCondition,
      """
      having given when whenever during after following while whilst using before \
      with in on if from at around across within into outside near
      """
    ),
    (.whenWord, "when where whenever"),
    (
      .knowing,
      """
      out tell say know ask explain decide recognise identify understand see show \
      describe of about or and learn tells says knows asks shows
      """
    ),
    (.meetsCriterion, "before after during when while whilst following"),
    (.timeNoun, "time lesson lessons session sessions"),
    (
      .noTime,
      """
      same first this that any all one of on in next last at some short long given \
      extra more less each every right
      """
    ),
    (.beWord, "be is are"),
    (.adult, "adult visual"),
    (.supportWord, "access support help use visual visuals"),
    (.choiceWord, "choice field"),
    (.looseEnd, "on in with at for and to by as or"),
    (.placeLead, "in at on around across within into outside near"),
    (.placeStop, "for that which and with by to"),
  ]
}
