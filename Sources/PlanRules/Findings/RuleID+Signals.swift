// What software may not say about a pupil.

extension RuleID {
  /// Software names or implies a diagnosis.
  public static let diagnosisNamed = Self(rawValue: "X1.diagnosisNamed")

  /// Software says what a pupil can not reach.
  public static let ceilingSet = Self(rawValue: "X2.ceilingSet")

  /// Software says what a pupil feels.
  public static let emotionInferred = Self(rawValue: "X3.emotionInferred")

  /// Software ranks pupils.
  public static let comparedWithPupils = Self(rawValue: "X4.comparedWithPupils")

  /// Nothing says that software made it.
  public static let notSaidAutomated = Self(rawValue: "X5.notSaidAutomated")

  /// A signal does not say what it rests on.
  public static let dataMissing = Self(rawValue: "X6.dataMissing")

  /// Software leans on who the pupil is.
  public static let personalCharacteristic = Self(rawValue: "X7.personalCharacteristic")
}
