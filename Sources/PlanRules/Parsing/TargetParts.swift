import PlanModel

/// The parts of a statement while they are read; see ``TargetText`` for what each means.
struct TargetParts: Hashable, Sendable {
  var due: TextPart<DuePhrase>?
  var condition: TextPart<String>?
  var actor: TextPart<String>?
  var verb: TextPart<String>?
  var isObservable = false
  var object: TextPart<String>?
  var criterion: SharedValue<TextPart<Criterion>>?
  var occasion: TextPart<String>?
  var baseline: SharedValue<TextPart<Baseline>>?
  var tool: TextPart<String>?
  var frequency: SharedValue<TextPart<Frequency>>?

  /// What rules look for beside the parts.
  var wording = TargetWording()
}
