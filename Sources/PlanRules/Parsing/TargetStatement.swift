public import PlanModel

/// A target as rules see it: its structure, and what its text adds where structure is empty.
public struct TargetStatement: Sendable {
  private let storage: Storage

  private final class Storage: Sendable {
    /// The targets of the plan, of which this is one: a target is too large to copy.
    let targets: [Target]
    let index: Int
    let styles: StyleSet
    let text: TargetText?
    let start: Day?
    let duePhrase: TextPart<DuePhrase>?
    let skillWording: TargetWording

    // Several rules read many fields of these.
    let criterion: Criterion?
    let baseline: Baseline?

    var target: Target { targets[index] }

    init(_ plan: borrowing LearningPlan, at index: Int, context: borrowing RuleContext) {
      self.index = index
      targets = plan.targets
      styles = StyleSet(targets.style(index))
      let order = context.dateOrder
      let words = context.words
      text = targets.text(index).map { TargetText($0, dates: order, words: words) }
      start = targets.starts(index) ?? plan.starts
      criterion = targets.criterion(index) ?? text?.criterion?.value
      baseline = targets.baseline(index) ?? text?.baseline?.value
      duePhrase =
        text?.due
        ?? targets.dueText(index).flatMap { DueReader.due($0, order, words: words) }
      if let skill = targets.skill(index) {
        skillWording = TargetWording(of: skill, words: words)
      } else {
        skillWording = text?.wording ?? TargetWording()
      }
    }
  }

  /// Reads a target of a plan.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - index: The place of the target in the plan.
  ///   - context: What is known beside the plan.
  init(_ plan: borrowing LearningPlan, at index: Int, context: borrowing RuleContext) {
    storage = Storage(plan, at: index, context: context)
  }

  /// The place of the target in the plan.
  public var index: Int { storage.index }

  /// The target.
  public var target: Target { storage.target }

  /// The style of the target as a bit.
  var styles: StyleSet { storage.styles }

  /// Whether the style of the target is among some.
  func isOf(_ styles: StyleSet) -> Bool { !self.styles.isDisjoint(with: styles) }

  /// What the text says.
  ///
  /// `nil` if the target has no text.
  public var text: TargetText? { storage.text }

  /// The day from which the plan counts.
  var start: Day? { storage.start }

  /// When it is due by its words; structure has the word before it.
  var duePhrase: TextPart<DuePhrase>? { storage.duePhrase }

  /// What the wording of the skill shows.
  var skillWording: TargetWording { storage.skillWording }

  /// Returns the path of a field of the target.
  ///
  /// - Parameter field: The field, such as `due`; `nil` for the target as a whole.
  /// - Returns: The path.
  public func path(_ field: String?) -> PlanPath {
    PlanPath("targets", index, field)
  }

  /// The path of the text.
  public var textPath: PlanPath { path("text") }

  /// Where the skill is written: in the structure, or else in the text.
  var skillPath: PlanPath { target.skill.isMissing ? textPath : path("skill/verb") }

  /// The words at the skill's path, `nil` where the skill is structured.
  func skillWords(_ words: Range<Int>) -> Range<Int>? {
    target.skill.isMissing ? words : nil
  }

  /// Where the due phrase is written.
  var duePath: PlanPath { text?.due == nil ? path("dueText") : textPath }

  /// The words of the due phrase, `nil` where it isn't the text that says it.
  var dueWords: Range<Int>? { text?.due?.words }

  /// Whether any part of a criterion target is filled in, so that it isn't text alone.
  public var isStructured: Bool {
    !target.skill.isMissing || !target.criterion.isMissing || !target.measure.isMissing
      || !target.baseline.isMissing || target.goal != nil
  }

  /// The verb, from the structure or else from the text.
  public var verb: String? {
    if let verb = target.skill?.verb, !verb.utf8.isEmpty { return verb }
    return text?.verb?.value
  }

  /// Whether the circumstances are named.
  public var hasCondition: Bool {
    target.condition?.utf8.isEmpty == false || text?.hasCondition == true
  }

  /// Whether a criterion is named, in the structure or else in the text.
  var hasCriterion: Bool {
    !target.criterion.isMissing || text?.hasCriterion == true
  }

  /// Whether a tool is named, in the structure or else in the text.
  var hasTool: Bool {
    target.measure?.tool?.utf8.isEmpty == false || text?.hasTool == true
  }

  /// Whether it is said how often it is measured.
  var hasFrequency: Bool {
    !(target.measure?.frequency).isMissing
      || !(target.monitoring?.measurement?.frequency).isMissing
      || text?.hasFrequency == true
  }

  /// The criterion, from the structure or else from the text.
  public var criterion: Criterion? { storage.criterion }

  /// The starting point, from the structure or else from the text.
  public var baseline: Baseline? { storage.baseline }

  /// What is measured with, from the structure or else from the text.
  public var tool: String? {
    if let tool = target.measure?.tool, !tool.utf8.isEmpty { return tool }
    return text?.tool?.value
  }

  /// How often it is measured, from the structure or else from the text.
  public var frequency: Frequency? {
    target.measure?.frequency ?? target.monitoring?.measurement?.frequency
      ?? text?.frequency?.value
  }

  /// Whether start and goal are both numbers, so that a change has a from and a to.
  var isQuantified: Bool {
    guard target.goal != nil || hasCriterion else { return false }
    guard target.baseline.isMissing else { return target.baseline?.value != nil }
    return text?.hasBaseline == true
  }

  /// The last day, from the structure or else from the text.
  ///
  /// `nil` if no day is named, or the words need a calendar.
  public var due: Day? {
    target.due ?? storage.duePhrase?.value.latest
  }
}

// One field at a time: the compiler copies a whole target where several are read at once.
extension [Target] {
  @inline(never)
  fileprivate func style(_ index: Int) -> TargetStyle { self[index].style }

  @inline(never)
  fileprivate func text(_ index: Int) -> String? { self[index].text }

  @inline(never)
  fileprivate func starts(_ index: Int) -> Day? { self[index].starts }

  @inline(never)
  fileprivate func dueText(_ index: Int) -> String? { self[index].dueText }

  @inline(never)
  fileprivate func criterion(_ index: Int) -> Criterion? { self[index].criterion }

  @inline(never)
  fileprivate func baseline(_ index: Int) -> Baseline? { self[index].baseline }

  @inline(never)
  fileprivate func skill(_ index: Int) -> Skill? { self[index].skill }
}
