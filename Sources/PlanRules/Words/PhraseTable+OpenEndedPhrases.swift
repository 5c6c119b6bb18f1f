extension PhraseTable {
  /// Phrases of time without an end.
  public static let openEndedPhrases = PhraseTable(
    openEndedPhrasesList.listed.map { Phrase($0) },
    source: "Hounslow local offer; collected for this library"
  )

  private static let openEndedPhrasesList = """
    indefinitely, at every opportunity, year on year, for the foreseeable future, \
    for life, whenever possible, \
    ongoing, on-going, throughout, continue to, continually, continuously, at all \
    times, over time, on a regular basis, until further notice, as long as, when \
    ready, in due course, in the future, in future, long term, eventually, forever
    """
}
