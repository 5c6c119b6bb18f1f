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
    of, various, up to, support, interventions, intervention, help, as deemed \
    necessary, as deemed appropriate, where deemed necessary, where deemed \
    appropriate, if deemed necessary, when deemed necessary, as felt necessary, if \
    felt necessary, where felt necessary, as the need arises, as needs arise, as need \
    arises, when the need arises, where the need arises, if the need arises, should \
    the need arise, as and when necessary, as and when possible, as and when \
    appropriate, if and when required, if and when needed, if and when necessary, when \
    and where needed, when and where necessary, when and where appropriate, where and \
    when needed, where and when necessary, where and when appropriate, when staffing \
    allows, when staffing permits, where staffing permits, if staffing allows, if \
    staffing permits, as staffing allows, as staffing permits, staffing permitting, as \
    capacity allows, as capacity permits, where capacity allows, where capacity \
    permits, when capacity allows, when capacity permits, if capacity allows, capacity \
    permitting, subject to capacity, subject to funding, subject to resources, subject \
    to need, subject to availability of staff, subject to staff availability, \
    depending on need, depending on needs, depending on staffing, depending on \
    availability, depending on staff availability, dependent on need, dependent on \
    staffing, dependent on availability, dependent upon need, according to need, on a \
    needs-led basis, as time allows, as time permits, if time permits, when time \
    permits, where time allows, where time permits, as the timetable allows, when the \
    timetable allows, where the timetable allows, if the timetable allows, timetable \
    permitting, resources permitting, funding permitting, circumstances permitting, if \
    resources allow, where resources allow, when resources allow, as resources allow, \
    within available resources, within existing resources, ideally, preferably, \
    hopefully, usually, normally, sporadic, sporadically, intermittently, infrequent, \
    infrequently, now and then, now and again, every so often, once in a while, on \
    occasion, on occasions, as often as possible, as much as possible, as soon as \
    possible, as many as possible, as far as practicable, as far as is reasonably \
    practicable, so far as possible, where practical, when practical, if practical, \
    whenever practicable, wherever practicable, if practicable, when feasible, \
    wherever feasible, if at all possible, a degree of, some degree of, a portion of, \
    a proportion of, a level of, a certain amount of, an amount of, a certain level \
    of, an element of, a number of, a bit of, a good deal of, a great deal of, a large \
    amount of, a few, several, numerous, ample, whenever needed, whenever necessary, \
    whenever required, whenever appropriate, wherever appropriate, wherever necessary, \
    wherever required, as is appropriate, as is necessary, when it is needed, where it \
    is needed, if it is needed, where it is felt to be helpful, where it is felt, if \
    it is felt, where felt to be helpful, where it is helpful, where helpful, when \
    helpful, if helpful, where beneficial, where it is appropriate, when it is \
    appropriate, if it is appropriate, where it is possible, when it is possible, if \
    it is possible, where it is necessary, when it is necessary, if it is necessary, \
    consideration should be given to, consideration will be given to, consideration to \
    be given to, consideration given to, consideration should be given, should be \
    considered, could be considered, will be explored, may be explored, could be \
    explored, should be explored, may be beneficial, would be beneficial, may include, \
    might include, could include, may be provided, might be provided, could be \
    provided, may be given, might be given, might be offered, could be offered, may \
    receive, might receive, could receive, might need, may require, might require, \
    discretion, or similar, light-touch, light touch, as and when he needs it, as and \
    when she needs it, as and when they need it, as he needs it, as she needs it, as \
    they need it, whenever he needs it, whenever she needs it, whenever they need it, \
    for as long as needed, for as long as necessary, as long as needed, as long as \
    necessary, as long as required, until no longer needed, until no longer required, \
    continued support, continued access, continued input, will try to, will aim to, \
    will endeavour to, endeavour to, where we can, when we can, wherever we can, where \
    staff can, when staff can, where convenient, when convenient, as the opportunity \
    arises, as opportunities arise, when the opportunity arises, when opportunities \
    arise, chances to, chance to, subject to, tbc, tba, to be confirmed, to be \
    determined, to be decided, to be agreed, to be arranged, accessing, suitably, adequately, appropriately trained, \
    appropriately qualified, appropriately skilled, appropriately experienced
    """
}
