public import PlanModel

extension Oversight {
  /// Takes in a signal.
  ///
  /// The digest of its inputs is filled in: that of the excerpt of the plan that holds the
  /// target, the readings that the signal lists, and the sessions of the target's provision
  /// up to the day of the signal, which is that of `at`, or else of its last reading. A
  /// signal with neither rests on all of these sessions.
  ///
  /// A method must say the same of the same inputs on the same day. Signals without `at`
  /// are not compared, for nothing says their day; those of the rules hold it in their
  /// identifiers, so none is taken twice for one day.
  ///
  /// - Parameter signal: The signal, with its method as `name/version`, the readings that
  ///   it was computed from, and how far they can be trusted.
  /// - Throws: ``OversightError`` if it names something that the plan does not hold, says
  ///   something that software may not say, or differs from what the same version of the
  ///   method said of the same inputs on the same day.
  public mutating func take(_ signal: Signal) throws(OversightError) {
    let subject = signal.id.text
    guard !plan.signals.contains(where: { $0.id == signal.id }) else {
      throw OversightError(.repeatedIdentifier, subject)
    }
    guard Self.hasVersion(signal.method) else {
      throw OversightError(.methodWithoutVersion, subject)
    }
    try checkSoftware(signal.producedBy)
    try checkInputs(of: signal)
    try checkWording(signal.text, subject)
    let digest = try digest(of: plan.excerpt(of: plan.inputs(of: signal)))
    guard signal.inputDigest == nil || signal.inputDigest == digest else {
      throw OversightError(.inputsChanged, subject)
    }
    let taken = signal.with { $0.inputDigest = digest }
    guard plan.signals.allSatisfy({ $0.isRepeated(by: taken) }) else {
      throw OversightError(.notRepeatable, subject)
    }
    plan.signals.append(taken)
  }

  private func checkInputs(of signal: Signal) throws(OversightError) {
    guard let target = signal.target, plan.target(withID: target) != nil else {
      throw OversightError(.unknownTarget, signal.target?.text ?? signal.id.text)
    }
    let known = Set(plan.readings.map(\.id))
    if let missing = signal.readings.first(where: { !known.contains($0) }) {
      throw OversightError(.unknownReading, missing.text)
    }
    guard signal.status == .success else { return }
    guard !signal.readings.isEmpty || signal.statement == .checkDelivery else {
      throw OversightError(.inputsMissing, signal.id.text)
    }
    guard signal.adequacy != nil else {
      throw OversightError(.adequacyMissing, signal.id.text)
    }
  }

  /// Whether a method is written as a name, a slash and a version.
  private static func hasVersion(_ method: String) -> Bool {
    let parts = method.utf8.split(
      separator: UInt8(ascii: "/"),
      maxSplits: 1,
      omittingEmptySubsequences: false
    )
    return parts.count == 2
      && parts.allSatisfy { String?.some(String(Substring($0))).hasWords }
  }
}

extension Signal {
  /// Whether another signal does not contradict this one.
  ///
  /// Only what the same version of a method says of the same inputs on the same day can
  /// contradict it, and without a moment no day is known. Text made with a learned model
  /// may differ in its words.
  fileprivate func isRepeated(by other: Signal) -> Bool {
    guard method.utf8.elementsEqual(other.method.utf8), target == other.target,
      inputDigest == other.inputDigest, let day = at?.day, day == other.at?.day
    else { return true }
    var (one, other) = (self, other)
    other.id = one.id
    other.at = one.at
    if one.isAIAssisted, other.isAIAssisted { other.text = one.text }
    return one == other
  }
}

extension LearningPlan {
  /// What a signal was computed from; sessions after its day came later and don't count.
  func inputs(of signal: Signal) -> [EvidenceReference] {
    let targets = targets.filter { $0.id == signal.target }
    let day = day(of: signal) ?? .last
    let sessions = sessions(of: targets).filter { $0.on <= day }
    let references =
      targets.map { EvidenceReference(.target, $0.id.text) }
      + sessions.map { EvidenceReference(.session, $0.id.text) }
      + signal.readings.map { EvidenceReference(.reading, $0.text) }
    return Set(references).sorted()
  }

  /// The day of a signal's moment, or else of its last reading, `nil` if it has neither.
  private func day(of signal: Signal) -> Day? {
    if let moment = signal.at { return moment.day }
    let inputs = Set(signal.readings)
    return readings.filter { inputs.contains($0.id) }.map(\.on).max()
  }

  /// The sessions of the provision that targets name, all of them if one names none.
  func sessions(of targets: [Target]) -> [DeliveredSession] {
    guard !targets.isEmpty else { return [] }
    let provision = Set(targets.flatMap(\.provision))
    let isAny = targets.contains(where: \.provision.isEmpty)
    return deliveredSessions.filter { isAny || provision.contains($0.provision) }
  }
}
