import PlanModel

/// The parts of a statement while they are read; see ``TargetText`` for what each means.
struct TargetParts: Hashable, Sendable {
  var due: TextPart<DuePhrase>?
  var condition: WrittenPart?
  var actor: WrittenPart?
  var verb: TextPart<String>?
  var isObservable = false
  var object: WrittenPart?
  var criterion: SharedValue<TextPart<Criterion>>?
  var occasion: WrittenPart?
  var baseline: SharedValue<TextPart<Baseline>>?
  var tool: WrittenPart?
  var frequency: SharedValue<TextPart<Frequency>>?

  /// What rules look for beside the parts.
  var wording = TargetWording()
}
