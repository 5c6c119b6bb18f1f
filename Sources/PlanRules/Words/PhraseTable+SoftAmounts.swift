extension PhraseTable {
  /// Amounts that nobody can count.
  public static let softAmounts = PhraseTable(
    softAmountsList.listed.map { Phrase($0) },
    source: "Published checklists of measurable goals; collected for this library"
  )

  private static let softAmountsList = """
    most of the time, some of the time, all the time, more often, less often, often, \
    usually, consistently, regularly, frequently, sometimes, more frequently, to a \
    good standard, to the best of, increasingly, with increasing, with greater, \
    mostly, generally, half of, occasionally, more accurately, with improved, as \
    appropriate, when appropriate, as required, satisfactorily, successfully, \
    appropriately
    """
}
