public import PlanModel

/// A target as rules see it: its structure, and what its text adds where structure is empty.
public struct TargetStatement: Sendable {
  private let storage: Storage

  private final class Storage: Sendable {
    let index: Int
    let target: Target
    let styles: StyleSet
    let text: TargetText?
    let start: Day?
    let duePhrase: TextPart<DuePhrase>?
    let skillWording: TargetWording
    let criterion: Criterion?
    let baseline: Baseline?
    let frequency: Frequency?

    let hasCondition: Bool
    let hasTool: Bool
    let hasCriterion: Bool

    // A target is large: it is copied once, into this object, and read from there.
    init(_ plan: borrowing LearningPlan, at index: Int, context: borrowing RuleContext) {
      target = plan.targets[index]
      let text = target.text.map {
        TargetText($0, dates: context.dateOrder, words: context.words)
      }
      self.index = index
      styles = StyleSet(target.style)
      self.text = text
      start = target.starts ?? plan.starts
      duePhrase =
        text?.due
        ?? target.dueText.flatMap { DueReader.due($0, in: context) }
      if let skill = target.skill {
        skillWording = TargetWording(of: skill, words: context.words)
      } else {
        skillWording = text?.wording ?? TargetWording()
      }
      criterion = target.criterion ?? text?.criterion?.value
      baseline = target.baseline ?? text?.baseline?.value
      frequency =
        target.measure?.frequency ?? target.monitoring?.measurement?.frequency
        ?? text?.frequency?.value
      hasCondition =
        target.condition?.utf8.isEmpty == false || text?.hasCondition == true
      hasTool = target.measure?.tool?.utf8.isEmpty == false || text?.hasTool == true
      hasCriterion = !target.criterion.isMissing || text?.hasCriterion == true
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
  public var hasCondition: Bool { storage.hasCondition }

  /// Whether a criterion is named, in the structure or else in the text.
  var hasCriterion: Bool { storage.hasCriterion }

  /// Whether a tool is named, in the structure or else in the text.
  var hasTool: Bool { storage.hasTool }

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
  public var frequency: Frequency? { storage.frequency }

  /// Whether start and goal are both numbers, so that a change has a from and a to.
  var isQuantified: Bool {
    let hasGoal = target.goal != nil || !criterion.isMissing
    return baseline?.value != nil && hasGoal
  }

  /// The last day, from the structure or else from the text.
  ///
  /// `nil` if no day is named, or the words need a calendar.
  public var due: Day? {
    target.due ?? duePhrase?.value.latest
  }
}
