// Classes of words: time.

extension WordClasses {
  /// Months.
  static let month = Self(0)

  /// Months that are verbs or names of other things as well.
  static let monthOrVerb = Self(1)

  /// Days of the week.
  static let weekday = Self(2)

  /// Names of terms.
  static let season = Self(3)

  /// Key stages as one word.
  static let keyStage = Self(4)

  /// Words for a term.
  static let termWord = Self(5)

  /// Units that a span of time is counted in.
  static let spanUnit = Self(6)

  /// Ends of a period.
  static let edge = Self(7)

  /// Words before a period.
  static let pointer = Self(8)

  /// Words that a date or a period may begin with.
  static let beginsDate = Self(9)

  /// Signs in a date of numbers.
  static let dateSign = Self(10)

  /// Words without which a text holds no date.
  static let namesTime = Self(11)

  /// Words that lead to the day by which something is due.
  static let dueLead = Self(12)

  /// Words that may lead to it.
  static let weakDueLead = Self(13)

  /// Signs after which a date stands alone.
  static let opensDate = Self(14)

  /// Words before a date that is no due day.
  static let noDueLead = Self(15)

  /// Periods, with their numbers in the readers of frequencies.
  static let period = Self(16)

  /// Several periods.
  static let periods = Self(17)

  /// Parts of a day.
  static let partOfDay = Self(18)

  /// How often in one word, with their numbers in the reader of measures.
  static let frequencyAdverb = Self(19)

  /// Words that a frequency may begin with.
  static let beginsFrequency = Self(20)

  /// Words before a period that comes again.
  static let everyWord = Self(21)

  /// Once and twice.
  static let onceOrTwice = Self(22)

  /// Words between a count and a period.
  static let perWord = Self(23)

  /// Times that "throughout" fills and that have an end.
  static let boundedTime = Self(24)

  /// Words before the day of a review.
  static let reviewWord = Self(140)

  /// Words between a review and its day.
  static let reviewLink = Self(141)

  /// Words for looking at something together.
  static let meeting = Self(142)

  /// Feasts that end a term, whatever their case.
  static let feast = Self(143)

  /// Words between "by" and a date.
  static let dueFiller = Self(188)

  /// Words that name the due day.
  static let dueNoun = Self(187)

  /// Words of what has been, beside a date that is past.
  static let pastMark = Self(186)

  /// Kinds of year.
  static let yearKind = Self(173)

  static let timeLists: [(class: Self, words: String)] = [
    (.feast, "christmas easter whitsun whit michaelmas"),
    (
      .meeting,
      """
      review talk discuss look meet meeting sit revisit reconvene share feedback \
      conference catch-up revisited check celebrate chat return
      """
    ),
    (.dueFiller, "time of when : around about early mid late approximately roughly the"),
    (
      .dueNoun,
      """
      due deadline target timescale timeframe timeline date completion complete \
      completed achieve achieved finish ends ending
      """
    ),
    (
      .pastMark,
      """
      baseline currently was were did scored had managed since start starting began \
      started assessed tested last previously initially entry observed
      """
    ),
    (.reviewLink, "on : in by at date due for the"),
    (.reviewWord, "review reviewed reviewing"),
    (
      .month,
      """
      january=1 february=2 march=3 april=4 may=5 june=6 july=7 august=8 \
      september=9 october=10 november=11 december=12 jan=1 feb=2 mar=3 apr=4 jun=6 \
      jul=7 aug=8 sep=9 sept=9 oct=10 nov=11 dec=12 \
      mid-january=1 mid-february=2 mid-march=3 mid-april=4 mid-may=5 mid-june=6 \
      mid-july=7 mid-september=9 mid-october=10 mid-november=11 mid-december=12
      """
    ),
    (.monthOrVerb, "may march mar"),
    (
      .weekday,
      """
      mon tue tues wed weds thu thur thurs fri monday tuesday wednesday thursday \
      friday saturday sunday
      """
    ),
    (
      .season,
      "autumn spring summer christmas easter whitsun whit michaelmas lent trinity"
    ),
    (
      .keyStage,
      """
      reception nursery eyfs y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 y14 ks1 \
      ks2 ks3 ks4 ks5
      """
    ),
    (.termWord, "term terms half-term holiday holidays vacation"),
    (.spanUnit, "week weeks month months term terms year years half-term half-terms"),
    (.edge, "end start beginning"),
    (.pointer, "the this next his her their"),
    (
      .beginsDate,
      """
      reception nursery eyfs y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 y14 monday \
      tuesday wednesday thursday friday saturday sunday mon tue tues wed weds thu \
      thur thurs fri january february march april may june july august september \
      october november december jan feb mar apr jun jul aug sep sept oct nov dec \
      autumn spring summer christmas easter whitsun whit michaelmas lent trinity ks1 \
      ks2 ks3 ks4 ks5 term half-term the \
      this next his her their end start beginning a coming key year review school \
      academic half annual
      """
    ),
    (
      .beginsDate,
      """
      mid-january mid-february mid-march mid-april mid-may mid-june \
      mid-july mid-september mid-october mid-november mid-december
      """
    ),
    (
      .namesTime,
      """
      mid-january mid-february mid-march mid-april mid-may mid-june \
      mid-july mid-september mid-october mid-november mid-december
      """
    ),
    (.yearKind, "college calendar sixth-form course"),
    (.dateSign, "/ . -"),
    (
      .namesTime,
      """
      review reception nursery eyfs y1 y2 y3 y4 y5 y6 y7 y8 y9 y10 y11 y12 y13 y14 \
      january february march april may june july august september october november \
      december jan feb mar apr jun jul aug sep sept oct nov dec autumn spring \
      summer christmas easter whitsun whit michaelmas lent trinity ks1 ks2 ks3 ks4 ks5 \
      key term terms half-term \
      half-terms year years school academic half week weeks month months / . -
      """
    ),
    (.dueLead, "by before until till"),
    (.weakDueLead, "in within at during over"),
    (.opensDate, "( : - --"),
    (.noDueLead, "from since on of"),
    (.period, "lesson=0 session=0 day=1 week=2 month=3 half-term=4 term=5 year=6"),
    (
      .periods,
      """
      lessons=0 sessions=0 days=1 weeks=2 months=3 half-terms=4 terms=5 years=6
      """
    ),
    (.partOfDay, "morning afternoon"),
    (
      .frequencyAdverb,
      """
      daily=0 weekly=1 fortnightly=2 bi-weekly=2 half-termly=3 termly=4 monthly=5 \
      annually=6 yearly=6 biweekly=2 nightly=0 twice-weekly=7
      """
    ),
    (
      .beginsFrequency,
      """
      daily weekly fortnightly bi-weekly half-termly termly monthly annually yearly \
      biweekly nightly \
      twice-weekly half every each per once twice
      """
    ),
    (.everyWord, "every each per"),
    (.onceOrTwice, "once=1 twice=2"),
    (.perWord, "per a each every in"),
    (
      .boundedTime,
      """
      day lesson session week morning afternoon term activity school task assembly \
      story meal
      """
    ),
  ]
}
