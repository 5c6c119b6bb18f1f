import PlanModel

extension ReviewInView {
  /// Whether somebody's view was had for the review, or the reason why not was recorded.
  func hasView(of speaker: VoiceSpeaker, in plan: LearningPlan) -> Bool {
    plan.voices.contains { voice in
      let isTheirs =
        voice.speaker == speaker || (speaker == .pupil && voice.speaker == .advocate)
      guard isTheirs, !voice.text.isBlank || !voice.reasonMissing.isBlank else {
        return false
      }
      return counts(voice.on)
        || index.map { plan.reviews[$0].views.contains(voice.id) } ?? false
    }
  }

  /// Whether somebody has sent a report or advice, or recorded evidence since the last
  /// review.
  func hasContribution(of person: Contributor.ID, in plan: LearningPlan) -> Bool {
    let isReported =
      index.map {
        plan.reviews[$0].reported.contains(person)
          || plan.reviews[$0].annualReview?.adviceFrom.contains(person) ?? false
      } ?? false
    return isReported
      || plan.evidence.contains { $0.recorder == person && counts($0.on) }
  }
}
