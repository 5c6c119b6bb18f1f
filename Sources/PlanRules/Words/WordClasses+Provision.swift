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

  /// Titles before the name of a person.
  static let title = Self(124)

  /// Rooms and places, wherever they are written.
  static let room = Self(125)

  /// Words after which a group of occasions is named.
  static let everyone = Self(126)

  /// Days as times that come again.
  static let daysOfWeek = Self(127)

  /// Short names of days, which begin with a capital letter.
  static let shortDay = Self(128)

  /// Occasions of the day, which come each day.
  static let timesADay = Self(129)

  /// Capitalised words that are no place.
  static let noName = Self(130)

  /// Words before \"input\" that is a socket or a lesson.
  static let noInput = Self(131)

  /// Words before \"access to\" as a way in.
  static let way = Self(132)

  /// Words after \"some of\" that leave open how many.
  static let heldBack = Self(133)

  /// Things that \"support\" belongs to.
  static let beam = Self(134)

  /// People beside the roles of staff.
  static let leader = Self(135)

  /// Double quotation marks.
  static let quote = Self(136)

  /// Training and professions beside the table of expertise.
  static let expert = Self(170)

  /// Units after "an" and "half".
  static let hourWord = Self(171)

  /// Numbers of two words, before a unit.
  static let joinedNumber = Self(172)

  /// What a size of a group is counted in, written on to it: "6-place".
  static let groupUnit = Self(150)

  /// Words that lead to a thing in a room.
  static let nearLead = Self(151)

  /// Things and places that something is near to.
  static let spot = Self(152)

  /// Words after a place that make the name of a person of it.
  static let placeRole = Self(153)

  /// Short names of terms.
  static let shortSeason = Self(154)

  /// Words before the month in which all of it is given.
  static let monthLead = Self(155)

  /// Halves of the day, after a clock.
  static let halfDay = Self(156)

  /// Words before a day that comes every second time.
  static let alternate = Self(157)

  /// Words for the number of staff there are.
  static let availability = Self(158)

  /// Words before \"often\" and after \"up to\" that ask or count.
  static let askingWord = Self(159)

  /// Signs for minutes.
  static let minuteSign = Self(162)

  /// Numbers of weeks in one word.
  static let spanWord = Self(163)

  /// The word after what has to be there.
  static let permitting = Self(164)

  /// Words that open a condition.
  static let hedgeLead = Self(165)

  /// Words that close a condition which nobody can check.
  static let hedgeEnd = Self(166)

  /// The word before the number of a classroom.
  static let classWord = Self(167)

  /// What a limb has a range of.
  static let motion = Self(161)

  /// Things that are flexible of themselves.
  static let bendingThing = Self(160)
}
