import PlanModel

extension Citation {
  static let signalsWithoutLabels = Citation(
    "Published guides to data in plans: signals, not diagnoses; no diagnostic labels"
  )
  static let emotionRecognition = Citation(
    "EU Artificial Intelligence Act, article 5(1)(f), as summaries give it",
    isVerified: false
  )
  static let automatedDecisions = Citation(
    "UK GDPR, articles 22A to 22D: a meaningful part for people",
    isVerified: false
  )
  static let guidanceResponse = Citation("HL7 FHIR, GuidanceResponse and Provenance")
}
