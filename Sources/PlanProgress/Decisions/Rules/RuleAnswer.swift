import PlanModel

/// What a rule says of a target, before it is a signal.
struct RuleAnswer {
  var status: SignalStatus
  var statement: SignalStatement
  var value: Double?
  var low: Double?
  var high: Double?
  var adequacy: DataAdequacy?
  var readings: [Reading.ID] = []
  var text: String

  /// Creates an answer that rests on the readings of a phase.
  init(_ statement: SignalStatement, of phase: RulePhase, _ sentences: [String]) {
    status = .success
    self.statement = statement
    adequacy = phase.trend.adequacy
    readings = phase.readings
    text = sentences.filter { !$0.isEmpty }.joined(separator: " ")
  }

  /// Creates an answer that nothing can be said yet.
  init(_ status: SignalStatus, of phase: RulePhase, _ text: String) {
    self.init(.cannotTell, of: phase, [text])
    self.status = status
  }

  /// Returns the signal with the answer.
  func signal(withID id: Signal.ID, method: String, target: Target.ID) -> Signal {
    Signal(id: id, method: method, target: target).with {
      $0.status = status
      $0.statement = statement
      $0.value = value.flatMap { Number(rounding: $0) }
      $0.low = low.flatMap { Number(rounding: $0) }
      $0.high = high.flatMap { Number(rounding: $0) }
      $0.adequacy = adequacy
      $0.readings = readings
      $0.text = text
    }
  }
}
