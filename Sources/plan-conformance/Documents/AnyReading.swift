import PlanCodec
import PlanModel

/// What could be read of a document that says itself which of the formats it has.
struct AnyReading {
  /// The canonical text of what could be read, `nil` if nothing could be.
  let text: [UInt8]?

  /// What was wrong, in the order of the places.
  let problems: JSONProblems

  /// Reads a plan, a bundle or a pupil.
  ///
  /// A document that does not say its format is read as a plan.
  ///
  /// - Parameters:
  ///   - bytes: The text of the document.
  ///   - form: How the text of what was read is laid out.
  /// - Throws: An error if what was read can't be written.
  init(_ bytes: [UInt8], form: JSONForm = .canonical) throws(JSONError) {
    let plan = PlanJSON.read(LearningPlan.self, from: bytes)
    guard Self.isOtherFormat(plan.problems) else {
      try self.init(plan, form)
      return
    }
    let bundle = PlanJSON.read(PlanBundle.self, from: bytes)
    guard Self.isOtherFormat(bundle.problems) else {
      try self.init(bundle, form)
      return
    }
    try self.init(PlanJSON.read(Pupil.self, from: bytes), form)
  }

  private init(
    _ reading: JSONReading<some PlanDocument>,
    _ form: JSONForm
  ) throws(JSONError) {
    problems = reading.problems
    guard let document = reading.document else {
      text = nil
      return
    }
    text = try PlanJSON.encode(document, form: form)
  }

  private static func isOtherFormat(_ problems: JSONProblems) -> Bool {
    problems.errors.contains { $0.code == .wrongFormat }
  }
}
