// Classes of words: skill.

extension WordClasses {
  /// Verbs before the verb.
  static let modal = Self(25)

  /// Such verbs with a negation.
  static let negatedModal = Self(26)

  /// "Able", without which nobody is able to.
  static let ableWord = Self(27)

  /// Words that turn an act into an absence.
  static let negation = Self(28)

  /// Words that stand before an absence.
  static let absenceWord = Self(29)

  /// Verbs that bring a number down.
  static let reduceVerb = Self(30)

  /// Words before a verb that say nothing of their own.
  static let helperWord = Self(31)

  /// Verbs that lead to another one.
  static let verbBeforeTo = Self(32)

  /// Words that do not end an object.
  static let looseObject = Self(33)

  /// Nouns as often as verbs, and so no sign of a second skill.
  static let nounOrVerb = Self(34)

  /// Words between "and" and a second verb.
  static let secondVerbLead = Self(35)

  /// "And".
  static let andWord = Self(36)

  /// Words for something that takes the place of something else.
  static let replacement = Self(37)

  /// Vague verbs that a countable object makes observable.
  static let recogniseVerb = Self(38)

  /// Words for what a pupil likes or chooses.
  static let preference = Self(39)

  /// Pronouns before a verb in the base form.
  static let pronoun = Self(118)

  /// Nouns for what is given, which head a statement of provision.
  static let helpNoun = Self(119)

  /// People who give help.
  static let staff = Self(120)

  /// Things that are handled, which make a verb of change an act.
  static let concrete = Self(121)

  /// Words before what is to happen less.
  static let fewerWord = Self(122)

  /// Participles of verbs that name nothing to be seen.
  static let perfect = Self(123)

  /// Verbs of what adults do, at the start of a statement.
  static let adultVerb = Self(144)

  /// Words for being given something.
  static let getWord = Self(184)

  /// Adults who wish something for a pupil.
  static let adultWish = Self(178)

  static let skillLists: [(class: Self, words: String)] = [
    (
      .adultVerb,
      """
      support supporting provide providing ensure ensuring enable enabling \
      encourage encouraging offer offering teach teaching give giving
      """
    ),
    (
      .perfect,
      """
      grasped mastered understood gained developed improved learned learnt secured \
      increased acquired consolidated
      """
    ),
    (.adultWish, "we we'd staff parents team"),
    (.getWord, "get gets getting receive receives"),
    (.fewerWord, "fewer less no reduced"),
    (
      .concrete,
      """
      brake brakes clutch gear gears microscope camera lens telescope projector \
      binoculars photograph photographs photo photos film negatives torch lock \
      seatbelt belt switch engine
      """
    ),
    (
      .staff,
      """
      tas lsas teachers parents assistant assistants practitioners school ta lsa \
      adult adults teacher senco therapist salt ot staff physio mentor elsa
      """
    ),
    (
      .helpNoun,
      """
      support help intervention interventions programme programmes access input \
      circuit circuits sessions session use provision therapy mentoring \
      counselling group groups tuition scribe timetable adaptations equipment \
      frame laptop referral opportunities opportunity visits visit check-ins
      """
    ),
    (.pronoun, "i we they you"),
    (.modal, "will can should shall must won't cannot can't"),
    (.negatedModal, "won't cannot can't"),
    (.ableWord, "able going"),
    (.negation, "not never stop refrain avoid cease"),
    (.absenceWord, "not never stop refrain avoid cease won't from"),
    (.reduceVerb, "reduce decrease"),
    (
      .helperWord,
      """
      be able to begin also then start further now always need learn aim only \
      still
      """
    ),
    (.verbBeforeTo, "start begin need continue continues"),
    (.looseObject, "( [ / on in with at for and to by as least from"),
    (
      .nounOrVerb,
      """
      comment compliment dust echo email file glue graph highlight iron message \
      print quote shop shower tackle tear thank trade voice volunteer laugh drive \
      feed lean buckle bat bite brake cheer clip contact cycle debate whistle alert \
      board welcome praise exit interview chat \
      sign name answer label point list measure cut draw order play work help \
      share talk look walk colour paint change place number sound store water warm \
      calm rest smile dance test map mark sort form design sequence estimate group \
      present record report request research reply interest rhyme hand step turn \
      rank rate row run ride plan pair match exchange start state shade roll swim \
      jump hop kick guess note text touch taste smell dress drink score peer wave \
      plot slice sketch contrast support outline segment type use
      """
    ),
    (.secondVerbLead, "will to then be able"),
    (.andWord, "and"),
    (.replacement, "instead rather replacing"),
    (.recogniseVerb, "recognise recognize"),
    (
      .preference,
      """
      preference preferences matter matters choice chooses chosen smile smiles \
      favourites likes loves enjoys happiest prefers choose chose like prefer love \
      enjoyed favourite motivate want wish stills still widens reaches relaxes laughs \
      giggles \
      leans beams squeals hums excited calls turns
      """
    ),
  ]
}
