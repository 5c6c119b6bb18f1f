import PlanModel

/// What a statement's wording shows beside its parts: phrases at places in its UTF-8.
struct TargetWording: Hashable, Sendable {
  /// A phrase and what its table says about it.
  struct Remark: Hashable, Sendable {
    var words: Range<Int>
    var why: String
    var instead: [String]
  }

  /// Verbs that name nothing to be seen or heard.
  var vague: [Remark] = []

  /// Verbs such as "recognise" that a countable object makes observable.
  var nearlyVague: [Remark] = []

  /// A phrase that says what the pupil is given.
  var provision: Range<Int>?

  /// A second observable verb.
  var secondSkill: Range<Int>?

  /// A phrase that asks for something not to happen.
  var absence: Range<Int>?

  /// Phrases of time without an end.
  var openEnded: [Range<Int>] = []

  /// Amounts that nobody can count.
  var softAmounts: [Range<Int>] = []

  /// Whether a criterion stands directly after the verb, in the place of an object.
  var hasCountedObject = false

  /// Whether start and goal are written in units that don't fit.
  var mixesUnits: Range<Int>?

  /// Whether the target is to bring a number down.
  var decreases = false

  /// Whether a purpose is written: "so that".
  var hasPurpose = false

  /// Whether a tool that records is named anywhere.
  var namesInstrument = false

  /// Whether words after the verb may be circumstances, or else belong to what is done.
  var mayNameCondition = false

  /// Whether a start is told in words, without a number.
  var tellsStart = false

  /// Whether the occasions that are counted are probes, tests or the like.
  var countsProbes = false

  /// Whether the words tell what the pupil likes or chooses.
  var namesPreference = false
}

extension TargetWording {
  /// Whether no verb is vague, or nearly so.
  var isClear: Bool { vague.isEmpty && nearlyVague.isEmpty }

  /// Reads no more than the wording of a skill, verb and object as they are.
  init(of skill: Skill, words: WordTables) {
    self.init()
    let tokens = TextTokens(skill.verb, skill.object, words: words)
    let reader = SkillReader(tokens: tokens)
    guard let found = reader.found(actor: nil, from: 0, isCertain: true) else { return }
    SkillWordingReader(tokens: tokens).read(found, into: &self)
  }
}
