// Classes of words: measure.

extension WordClasses {
  /// Words for measuring and recording.
  static let measuring = Self(68)

  /// Words after them that lead to a tool.
  static let measureStart = Self(69)

  /// Words before them.
  static let measureLead = Self(70)

  /// Words that lead to a tool.
  static let measureLink = Self(71)

  /// Words before a noun.
  static let article = Self(72)

  /// People beside the roles of staff.
  static let people = Self(73)

  /// Tools that are as often a thing in the lesson.
  static let everydayTool = Self(74)

  /// Words before a verb.
  static let verbLead = Self(75)

  /// Words that do not belong to the name of a tool.
  static let modifierStop = Self(76)

  /// Words between a count and a period.
  static let sessionCount = Self(77)

  /// Words before a number that is a name.
  static let numberedThing = Self(102)

  /// Occasions that are probes.
  static let probe = Self(103)

  /// Signs between segments.
  static let segmentEnd = Self(112)

  /// Words for recording, which say how often where nothing else does.
  static let recording = Self(113)

  /// Words after \"each\" that are no occasion.
  static let looseEach = Self(114)

  /// Words for measuring only after \"as\".
  static let asMeasuring = Self(148)

  /// Days that come each week.
  static let plainDays = Self(149)

  static let measureLists: [(class: Self, words: String)] = [
    (.plainDays, "mondays tuesdays wednesdays thursdays fridays"),
    (.asMeasuring, "seen noted reported indicated rated scored counted set"),
    (.looseEach, "one of other with time-table"),
    (
      .recording,
      """
      record track keep log complete fill ticked jotted drawn initialled stamped \
      plotted charted graphed scoring ticking recording noting logging tallying timing \
      updated entered uploaded retested taken set collected watched \
      assess measure monitor noticed time evidence film photograph photographs \
      films tracks monitors reported captured audited surveyed observes observe \
      writes measured assessed evidenced recorded monitored tracked checked logged \
      judged observed documented marked timed tallied sampled scored counted noted \
      completed filled filmed rated ticks tick records counts scores keeps logs \
      checks notes note marks tallies samples completes fills signs signed reviews \
      assesses measures
      """
    ),
    (.segmentEnd, ", . ; ! ? ( ) [ ] --"),
    (.probe, "probe test dictation quiz assessment paper"),
    (.numberedThing, "year level stage term"),
    (
      .measuring,
      """
      marked timed tallied sampled measured assessed evidenced recorded shown \
      monitored tracked checked logged judged observed documented demonstrated
      """
    ),
    (.measureStart, "by in on using with through via"),
    (.measureLead, "be ("),
    (.measureLink, "by in on using with through via from against as and"),
    (.article, "my a an the his her their"),
    (
      .people,
      """
      me us mum dad family families parent carer carers coach leader parents \
      teachers peers himself herself
      """
    ),
    (
      .everydayTool,
      """
      folder arbor thermometer note report passport benchmark audit invoice \
      dashboard portage lucid mock \
      films film clips clip evidence journal worksheet worksheets workbook form \
      scale chart sheet sheets card cards book books grid planner sample samples \
      system exercise paper papers profile video videos photo photos photograph \
      photographs timer recording record log register diary check timing
      """
    ),
    (.verbLead, "to will"),
    (
      .modifierStop,
      """
      on in of a an the by with using and to at for his her their each every per
      """
    ),
    (.sessionCount, "times time x × sessions"),
  ]
}
