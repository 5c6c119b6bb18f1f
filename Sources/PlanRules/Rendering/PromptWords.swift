import PlanModel

/// A kind of help in words.
struct PromptWords {
  /// The kind before the word "prompt".
  let adjective: String

  /// The help by itself.
  let help: String

  /// Puts a kind of help into words, `nil` if it is none that is known.
  init?(_ level: PromptLevel) {
    switch level {
    case .fullPhysical: (adjective, help) = ("full physical", "hand-over-hand help")
    case .partialPhysical: (adjective, help) = ("physical", "a light touch")
    case .model: (adjective, help) = ("modelled", "being shown how")
    case .gesture: (adjective, help) = ("gestural", "a gesture")
    case .verbal: (adjective, help) = ("verbal", "a spoken prompt")
    case .visual: (adjective, help) = ("visual", "a picture or a symbol")
    default: return nil
    }
  }
}
