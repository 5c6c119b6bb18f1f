import PlanModel
import Testing

@Suite("SEN type")
struct SENTypeTests {
  @Test("The code set has its fourteen rows in order")
  func rows() {
    let codes = [
      "SPLD", "MLD", "SLD", "PMLD", "SEMH", "SLCN", "ASD", "HI", "VI", "MSI", "PD", "DS",
      "OTH", "NSA",
    ]
    #expect(SENType.vocabulary.entries.map(\.code.rawValue) == codes)
  }

  @Test(
    "The names that school software writes find their type",
    arguments: [
      (.specificLearningDifficulty, "SpLD"),
      (.specificLearningDifficulty, "Specific Learning Difficulty"),
      (.specificLearningDifficulty, "SpLD - Specific Learning Difficulty"),
      (.moderateLearningDifficulty, "Moderate Learning Difficulties"),
      (.severeLearningDifficulty, "SLD"),
      (
        .profoundAndMultipleLearningDifficulty,
        "Profound and Multiple Learning Difficulty"
      ),
      (.socialEmotionalAndMentalHealth, "Social, Emotional & Mental Health"),
      (.socialEmotionalAndMentalHealth, "BESD"),
      (
        .socialEmotionalAndMentalHealth,
        "BESD - Behaviour, Emotional and Social Difficulties"
      ),
      (.speechLanguageAndCommunicationNeeds, "Speech, Language & Communication Needs"),
      (.autisticSpectrumDisorder, "Autism"),
      (.autisticSpectrumDisorder, "Autistic Spectrum Disorder"),
      (.hearingImpairment, "HI - Hearing Impairment"),
      (.visionImpairment, "Vision Impairment"),
      (.visionImpairment, "Vision"),
      (.visionImpairment, "Visual Impairment"),
      (.multiSensoryImpairment, "Multisensory impairment"),
      (.physicalDisability, "PD \u{2013} Physical Disability"),
      (.downSyndrome, "Down's Syndrome"),
      (.downSyndrome, "Down\u{2019}s syndrome"),
      (.other, "Other Difficulty/Disability"),
      (.noSpecialistAssessment, "NSA"),
    ] as [(SENType, String)]
  )
  func aliases(type: SENType, text: String) {
    #expect(SENType(matching: text) == type)
  }

  @Test(
    "What fits several types, or none, is none",
    arguments: ["Learning difficulty", "Sensory impairment", "PLD", "DYNA", "ADHD", ""]
  )
  func noType(text: String) {
    #expect(SENType(matching: text) == nil)
  }

  @Test("Only the older name for social, emotional and mental health asks for a look")
  func pastName() {
    #expect(SENType.vocabulary.usesPastName("besd"))
    #expect(!SENType.vocabulary.usesPastName("Visual Impairment"))
  }

  @Test("Each type has its usual area, and three and unknown ones have none")
  func usualAreas() {
    let areas = SENType.vocabulary.entries.map { $0.code.usualArea?.rawValue }
    #expect(
      areas == [
        "CL", "CL", "CL", "CL", "SEMH", "CI", "CI", "SP", "SP", "SP", "SP", nil, nil, nil,
      ]
    )
    #expect(SENType(rawValue: "BESD").usualArea == nil)
  }
}
