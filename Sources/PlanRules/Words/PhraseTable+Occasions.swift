extension PhraseTable {
  /// Words for one of several occasions, such as a probe or a lesson.
  public static let occasions = PhraseTable(
    occasionsList.listed.map { Phrase($0) },
    source: "Collected for this library"
  )

  private static let occasionsList = """
    probe, trial, occasion, opportunity, session, lesson, day, week, test, dictation, \
    attempt, time, assessment, observation, check, check-in, visit, activity, \
    assignment, task, quiz, piece, morning, afternoon, playtime, break, lunchtime, \
    throw, go, goes, journey, trip, practice, order, shift, night, evening, data \
    point, school day, transition, request, homework, paper
    """
}
