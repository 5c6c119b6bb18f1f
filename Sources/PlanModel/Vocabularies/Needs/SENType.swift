/// A type of special educational need as schools report it in the census.
///
/// A type is neither an area of need nor a diagnosis. The first type of a pupil is the
/// primary one; the census takes at most two.
///
/// ## Topics
///
/// ### Cognition and learning
/// - ``specificLearningDifficulty``
/// - ``moderateLearningDifficulty``
/// - ``severeLearningDifficulty``
/// - ``profoundAndMultipleLearningDifficulty``
///
/// ### Other areas of need
/// - ``socialEmotionalAndMentalHealth``
/// - ``speechLanguageAndCommunicationNeeds``
/// - ``autisticSpectrumDisorder``
/// - ``hearingImpairment``
/// - ``visionImpairment``
/// - ``multiSensoryImpairment``
/// - ``physicalDisability``
///
/// ### No usual area
/// - ``downSyndrome``
/// - ``other``
/// - ``noSpecialistAssessment``
///
/// ### From a type to an area
/// - ``usualArea``
public struct SENType: VocabularyCode {
  /// The code as it stands in documents, such as `SLCN`.
  public let rawValue: String

  public init(rawValue: String) {
    self.rawValue = rawValue
  }

  /// Specific learning difficulty, `SPLD`.
  public static let specificLearningDifficulty = Self(rawValue: "SPLD")

  /// Moderate learning difficulty, `MLD`.
  public static let moderateLearningDifficulty = Self(rawValue: "MLD")

  /// Severe learning difficulty, `SLD`.
  public static let severeLearningDifficulty = Self(rawValue: "SLD")

  /// Profound and multiple learning difficulty, `PMLD`.
  public static let profoundAndMultipleLearningDifficulty = Self(rawValue: "PMLD")

  /// Social, emotional and mental health, `SEMH`.
  public static let socialEmotionalAndMentalHealth = Self(rawValue: "SEMH")

  /// Speech, language and communication needs, `SLCN`.
  public static let speechLanguageAndCommunicationNeeds = Self(rawValue: "SLCN")

  /// Autistic spectrum disorder, as the code set calls it, `ASD`.
  public static let autisticSpectrumDisorder = Self(rawValue: "ASD")

  /// Hearing impairment, `HI`.
  public static let hearingImpairment = Self(rawValue: "HI")

  /// Vision impairment, `VI`.
  public static let visionImpairment = Self(rawValue: "VI")

  /// Multi-sensory impairment, `MSI`.
  public static let multiSensoryImpairment = Self(rawValue: "MSI")

  /// Physical disability, `PD`.
  public static let physicalDisability = Self(rawValue: "PD")

  /// Down syndrome, `DS`.
  public static let downSyndrome = Self(rawValue: "DS")

  /// Other difficulty or disability, `OTH`.
  public static let other = Self(rawValue: "OTH")

  /// SEN support, but no specialist assessment of the type of need, `NSA`.
  ///
  /// Only with the provision code ``SENProvision/senSupport``.
  public static let noSpecialistAssessment = Self(rawValue: "NSA")
}

// MARK: - Usual area

extension SENType {
  /// The area of need under which the type usually falls.
  ///
  /// It is a suggestion: a person chooses the areas of a pupil's needs. `nil` if there is no
  /// usual area, as for Down syndrome, or the type is not known.
  public var usualArea: AreaOfNeed? {
    switch self {
    case .specificLearningDifficulty, .moderateLearningDifficulty,
      .severeLearningDifficulty, .profoundAndMultipleLearningDifficulty:
      .cognitionAndLearning
    case .speechLanguageAndCommunicationNeeds, .autisticSpectrumDisorder:
      .communicationAndInteraction
    case .socialEmotionalAndMentalHealth:
      .socialEmotionalAndMentalHealth
    case .hearingImpairment, .visionImpairment, .multiSensoryImpairment,
      .physicalDisability:
      .sensoryAndPhysical
    default: nil
    }
  }
}
