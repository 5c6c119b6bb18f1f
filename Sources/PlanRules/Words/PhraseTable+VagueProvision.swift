extension PhraseTable {
  /// Words that undermine a promise of provision.
  public static let vagueProvision = PhraseTable(
    vagueProvisionList.listed.map { Phrase($0) },
    source:
      "SEND Code of Practice 9.69 (F); Worcestershire CC v SE [2020] UKUT 217 (AAC); Hounslow local offer; second half collected for this library and unverified"
  )

  private static let vagueProvisionList = """
    access to, opportunities for, opportunities to, opportunity to, opportunity for, \
    regular, regularly, on a regular basis, as required, as far as possible, wherever \
    needed, ad hoc, on an ad hoc basis, subject to staffing, where staffing allows, if \
    available, if staff are available, when staff are available, plenty of, a lot of, \
    lots of, intermittent, consideration will be given, may need, might benefit from, \
    could benefit from, when he needs it, when she needs it, when they need it, if he \
    needs it, if she needs it, if they need it, as he needs, as she needs, as they \
    need, where he needs it, where she needs it, will be considered, may be \
    considered, as advised, as agreed, as directed, if time allows, when time allows, \
    time permitting, if feasible, where feasible, where practicable, may be offered, \
    can be offered, as appropriate, where appropriate, when appropriate, if \
    appropriate, where possible, when possible, if possible, wherever possible, \
    whenever possible, where necessary, when necessary, as necessary, if necessary, as \
    needed, when needed, if needed, where needed, if required, when required, where \
    required, as and when, as and when needed, as and when required, from time to \
    time, may benefit from, would benefit from, should benefit from, or equivalent, \
    some, ongoing, on-going, frequent, frequently, occasional, occasionally, periodic, \
    periodically, flexible, flexibly, adequate, sufficient, suitable, appropriate, \
    available, as available, when available, subject to availability, input, will be \
    encouraged, be encouraged to, consideration of, considered, throughout the day, at \
    times, sometimes, often, extra help, additional support, extra support, general \
    support, in-class support, a high level of, high level of, a range of, a variety \
    of, various, up to, support, interventions, intervention, help
    """
}
