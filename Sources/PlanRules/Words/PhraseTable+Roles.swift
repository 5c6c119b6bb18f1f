extension PhraseTable {
  /// Roles of people who deliver provision.
  public static let roles = PhraseTable(
    rolesList.listed.map { Phrase($0) },
    source: "Collected for this library"
  )

  private static let rolesList = """
    ta, tas, teaching assistant, lsa, learning support assistant, learning support, \
    teacher, hlta, senco, sendco, therapist, therapy assistant, salt, slt, ot, physio, \
    physiotherapist, psychologist, ep, mentor, adult, adults, staff, key worker, \
    keyworker, key adult, tutor, counsellor, nurse, school nurse, assistant, \
    practitioner, specialist, elsa, coach, instructor, keyperson, key person, senior \
    leader, head of year, volunteer, peer mentor, interpreter, intervenor, \
    audiologist, support worker
    """
}
