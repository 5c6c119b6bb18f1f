// Classes of words: criterion.

extension WordClasses {
  /// Numbers as words.
  static let numberWord = Self(40)

  /// Signs at the end of a clause.
  static let clauseEnd = Self(41)

  /// Signs at the end of a measure.
  static let sentenceEnd = Self(42)

  /// Words before a criterion.
  static let criterionLead = Self(43)

  /// Words in "8 of the 10".
  static let shareStep = Self(44)

  /// Words that end the search for the name of an occasion.
  static let nounStop = Self(45)

  /// What a percentage is of.
  static let accuracy = Self(46)

  /// Words for occasions one after another.
  static let consecutive = Self(47)

  /// Words without which nothing is said of occasions one after another.
  static let inARow = Self(48)

  /// Words that a unit begins with.
  static let unit = Self(49)

  /// Words for what is read or written in a minute.
  static let rateWord = Self(50)

  /// Minutes.
  static let minuteUnit = Self(51)

  /// Seconds.
  static let secondUnit = Self(52)

  /// Words that are counted.
  static let wordUnit = Self(53)

  /// Steps that are counted.
  static let stepUnit = Self(54)

  /// Points that are counted.
  static let pointUnit = Self(55)

  /// Words for a count of times.
  static let timesWord = Self(56)

  /// Words in "in a week".
  static let oneWord = Self(57)

  /// Help.
  static let helpWord = Self(58)

  /// Kinds of prompt, with their numbers in the reader.
  static let promptKind = Self(59)

  /// Words between a level and its rubric.
  static let rubricJoin = Self(60)

  /// Words for a rubric.
  static let rubricWord = Self(61)

  /// Words between a verb and a count.
  static let countStep = Self(62)

  /// Words after a number that is no count.
  static let countStop = Self(63)

  /// Words that end what is counted.
  static let countJoin = Self(64)

  /// Words that lead to a starting point.
  static let startLead = Self(65)

  /// Words before a rate that is a start.
  static let startsRate = Self(66)

  /// Words before a number that is not exact.
  static let aboutWord = Self(67)

  /// Words that are never what a share counts.
  static let noShareNoun = Self(104)

  /// Words for time after \"in 2\".
  static let timeWord = Self(105)

  /// What is chosen from.
  static let setWord = Self(106)

  /// Words after \"or\" that make a number a bound.
  static let orMore = Self(107)

  /// Words after a number that say what kind of thing it is.
  static let kindOfThing = Self(108)

  /// Words that say where a pupil is now.
  static let startCue = Self(109)

  /// Verbs of what was seen.
  static let pastVerb = Self(110)

  /// Signs of an arrow.
  static let arrow = Self(111)

  /// Words after the first number of a share.
  static let shareLink = Self(138)

  /// Periods after \"last\".
  static let periodOfPast = Self(139)

  /// Words before a number of settings, people or weeks.
  static let spreadLead = Self(145)

  /// Settings that a skill is shown in.
  static let settingWord = Self(146)

  /// People that a skill is shown with.
  static let personWord = Self(147)

  /// Words before what something changes by.
  static let changeWord = Self(191)

  /// Words before the number of an amount.
  static let amountLead = Self(190)

  /// Words before a number that counts nothing.
  static let noCount = Self(189)

  /// Brackets.
  static let bracket = Self(185)

  /// Past verbs that no ending shows.
  static let pastIrregular = Self(180)

  /// Words between a number of occasions and their name that say nothing of where.
  static let plainModifier = Self(179)

  /// Words for acting without anybody's help.
  static let aloneWord = Self(177)

  /// Words after "by" that say the same.
  static let reflexive = Self(176)

  static let criterionLists: [(class: Self, words: String)] = [
    (
      .changeWord,
      """
      increase increases increased rise rises risen improve improves improved grow \
      grows up extend extended gain gains accelerate accelerated advance advanced
      """
    ),
    (.writtenOn, "y yr yrs mths cm km kg ml mm"),
    (
      .pastIrregular,
      "left got wrote took gave knew could spelt sat read made said did ran went came"
    ),
    (
      .plainModifier,
      """
      school different separate consecutive successive possible weekly daily given or \
      more of the her his their such full whole correct random recorded observed \
      written further data running his next last planned measured
      """
    ),
    (
      .aloneWord,
      """
      alone unaccompanied unsupported unassisted single-handed self-initiated
      """
    ),
    (.reflexive, "himself herself themselves myself itself themself"),
    (.bracket, "( ) [ ]"),
    (.amountLead, "a an grade level band stage step age"),
    (
      .noCount,
      """
      year level stage term grade size page chapter phase room band book set group \
      key unit number tier week paper spring summer autumn game lesson
      """
    ),
    (.personWord, "people adults peers partners staff teachers children friends"),
    (
      .settingWord,
      "settings contexts environments places situations subjects rooms locations classrooms"
    ),
    (.spreadLead, "across over in with for"),
    (.periodOfPast, "term year week month half-term half summer autumn spring"),
    (.shareLink, "out of /"),
    (.arrow, "> →"),
    (.pastVerb, "was were did scored had managed"),
    (
      .startCue,
      """
      on so last initially initial originally baseline currently current presently \
      previously formerly now from up down improved improving compared at start \
      starting present in january february march april may june july august \
      september october november december jan feb mar apr jun jul aug sep sept oct \
      nov dec was were did scored had managed usually tends
      """
    ),
    (
      .kindOfThing,
      """
      part step stage key word letter digit figure minute min syllable sound \
      colour way dimensional place hand hands finger fingers foot feet arm arms \
      eye eyes mark icon handed
      """
    ),
    (.orMore, "more less fewer above below better over under higher lower"),
    (.setWord, "list set bank choice selection group pool range field"),
    (
      .timeWord,
      """
      minute minutes min mins second seconds sec secs week weeks day days month \
      months term terms hour hours year years lesson lessons january february \
      march april may june july august september october november december
      """
    ),
    (
      .noShareNoun,
      """
      instead because more less fewer word words out of in on at with and or the a \
      to by from for each every per
      """
    ),
    (
      .numberWord,
      """
      none=0 nil=0 zero=0 thirteen=13 fourteen=14 seventeen=17 eighteen=18 \
      nineteen=19 seventy=70 no=0 one=1 two=2 three=3 four=4 five=5 six=6 seven=7 \
      eight=8 nine=9 ten=10 eleven=11 twelve=12 fifteen=15 sixteen=16 twenty=20 \
      thirty=30 forty=40 fifty=50 sixty=60 eighty=80 ninety=90
      """
    ),
    (.clauseEnd, ", . ; ! ? --"),
    (.sentenceEnd, ". ; --"),
    (.criterionLead, "on in with at for to of achieving scoring"),
    (.shareStep, "a first next last the every his her their"),
    (.nounStop, "with and by"),
    (.accuracy, "accuracy correct"),
    (.consecutive, "consecutive successive"),
    (.inARow, "consecutive successive row running"),
    (
      .unit,
      """
      correct correctly words word wpm wcpm % percent per digits times occasions \
      prompt prompts minute minutes min mins second seconds sec secs step steps \
      point points marks
      """
    ),
    (.rateWord, "correct words correctly read"),
    (.minuteUnit, "minute minutes min mins"),
    (.secondUnit, "second seconds sec secs"),
    (.wordUnit, "word words"),
    (.stepUnit, "step steps"),
    (.pointUnit, "point points marks"),
    (.timesWord, "times time occasions occasion x ×"),
    (.oneWord, "a each one"),
    (
      .helpWord,
      """
      prompt prompts prompting help support reminders \
      reminder assistance reminded reminding prompted asked told helped nagging cue \
      cues cueing aid
      """
    ),
    (.promptKind, "verbal=0 visual=1 gestural=2 gesture=2 physical=3"),
    (.rubricJoin, "of on in"),
    (.rubricWord, "rubric scale ladder"),
    (.countStep, "all at least his her their the out to up"),
    (.countStop, "of to from"),
    (
      .countJoin,
      """
      in on at with from by when during and of to for correctly independently \
      using into about within
      """
    ),
    (.startLead, "from baseline currently presently since"),
    (.startsRate, "from currently baseline"),
    (.aboutWord, "only just approximately approx roughly : about around level"),
  ]
}
