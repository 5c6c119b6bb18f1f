extension PhraseTable {
  /// Words for training, qualification or a specialist profession.
  public static let expertise = PhraseTable(
    expertiseList.listed.map { Phrase($0) },
    source: "Collected for this library"
  )

  private static let expertiseList = """
    trained, qualified, training, specialist, therapist, salt, slt, ot, occupational \
    therapy, speech and language, psychologist, physiotherapist, physio, elsa, \
    accredited, certified, experienced, expertise, qtvi, qtod, qtmsi, teacher of the \
    deaf, counsellor, nurse, audiologist, hlta, level 3, level 4, qualification, \
    therapy, makaton-trained, emotional literacy support assistant, teacher of the, teacher for the, \
    advisory teacher, bsl level, level 5, level 6, level 7, signed off, experience of, \
    experience in, experience with
    """
}
