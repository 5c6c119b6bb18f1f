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

  static let provisionLists: [(class: Self, words: String)] = [
    (.quote, "\" “ ”"),
    (
      .leader,
      """
      trainer invigilator lead leader qtvi qtod qtmsi buddy team technician \
      governor pastor chaplain parent parents mum dad carer
      """
    ),
    (
      .beam,
      """
      cushion beam bandage frame brace rail strap pillow internship boot splint \
      sling assistant worker teacher staff plan card base centre hub
      """
    ),
    (.heldBack, "his her their the these"),
    (.way, "giving gives give ramp wheelchair step-free"),
    (.noInput, "audio visual sensory minute data"),
    (
      .noName,
      """
      year autumn spring summer january february march april may june july august \
      september october november december monday tuesday wednesday thursday friday \
      english maths science key ks1 ks2 ks3 ks4 sept oct nov dec jan feb
      """
    ),
    (.timesADay, "lessons tests exams sessions transitions assemblies"),
    (.shortDay, "mon tue tues wed weds thu thur thurs fri"),
    (
      .daysOfWeek,
      """
      mon-fri monday-friday mon-thu mon-thurs weekday termtime mondays tuesdays \
      wednesdays thursdays fridays monday tuesday wednesday thursday friday \
      weekdays
      """
    ),
    (.everyone, "every each all"),
    (
      .room,
      """
      suite nest pod annexe foyer yard bungalow gymnasium resource-base workspace \
      workroom tent cubicle room rooms area base store office desk workstation \
      corner hall library den hub hive snug kitchen clinic pool gym playground \
      corridor cloakroom cafe café studio classroom classrooms centre bay site \
      campus bus garden park church shop shops supermarket college home wing cabin \
      lodge cottage zone table box wall carpet canteen surgery hospital field lab
      """
    ),
    (.title, "mr mrs miss ms mx dr"),
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
    (.bareSupport, "support intervention interventions help"),
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
