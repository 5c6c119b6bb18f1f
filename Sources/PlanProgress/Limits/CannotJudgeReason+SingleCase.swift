extension CannotJudgeReason {
  /// A phase has fewer values than can be compared.
  public static let tooFewInPhase = Self(rawValue: "phase.tooFewReadings")

  /// There are no two phases to compare.
  public static let onePhaseOnly = Self(rawValue: "phase.oneOnly")

  /// No phase has the name or place that was asked for.
  public static let phaseUnknown = Self(rawValue: "phase.unknown")

  /// The phase that should come after does not.
  public static let phasesOutOfOrder = Self(rawValue: "phase.outOfOrder")

  /// A mastery measure goes from skill to skill, so that its phases measure different
  /// skills.
  public static let skillsDiffer = Self(rawValue: "phase.skillsDiffer")

  /// The values have no order in time, as with several scores of one day.
  public static let orderUnknown = Self(rawValue: "phase.orderUnknown")

  /// The values hardly differ, so that their spread measures nothing.
  public static let noSpread = Self(rawValue: "phase.noSpread")

  /// The scale has no true zero, so that a value has no share of another.
  public static let notARatioScale = Self(rawValue: "scale.noTrueZero")

  /// The mean of a phase is not above zero, so that it has no ratio or logarithm.
  public static let meanNotAboveZero = Self(rawValue: "phase.meanNotAboveZero")

  /// The value to reach was reached before the change, or is the mean before it.
  public static let goalNotBeyondPhase = Self(rawValue: "phase.goalNotBeyond")

  /// Whether more or less is better is said in a way not known to this version.
  public static let directionUnknown = Self(rawValue: "direction.unknown")

  /// The method is not known to this version.
  public static let methodUnknown = Self(rawValue: "method.unknown")

  /// A number that the method was given is out of its range.
  public static let methodNumberInvalid = Self(rawValue: "method.numberInvalid")
}
