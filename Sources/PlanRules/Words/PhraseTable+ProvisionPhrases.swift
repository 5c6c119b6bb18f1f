extension PhraseTable {
  /// Phrases that say what the pupil is given and not what comes of it.
  public static let provisionPhrases = PhraseTable(
    provisionPhrasesList.listed.map { Phrase($0) },
    source: "Council for Disabled Children, on outcomes and provision"
  )

  private static let provisionPhrasesList = """
    be part of a group, be monitored, be allocated, be assigned, be timetabled, be \
    invited, be allowed, be reminded, be prompted, be read to, be paired with, be \
    seated, be mentored, be tutored, be observed, have input, have one to one, have \
    1:1, have small group, have therapy, have targeted, \
    receive, attend, access, have access to, be given access to, be supported, be \
    provided, be given, be offered, be taught, be encouraged, be helped, be referred, \
    be seen by, be assessed, be enrolled, be placed, get support, get help, get extra, \
    have opportunities, have an opportunity, have the opportunity, be given \
    opportunities, be given the opportunity, have support, have help, have extra, have \
    regular, have a teaching assistant, have a ta, have weekly, have daily, have \
    one-to-one, have time with, have sessions, have lessons, have speech, benefit \
    from, be exposed to, continue to receive, continue to have, continue to attend, \
    continue to access, work with, be withdrawn, undergo, undertake sessions
    """
}
