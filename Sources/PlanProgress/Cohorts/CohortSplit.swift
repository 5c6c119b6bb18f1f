/// How many targets answer a question with yes, with no, and not at all.
public struct CohortSplit: Hashable, Sendable {
  /// The number of targets for which it is so.
  public let yes: DisclosedCount

  /// The number of targets for which it is not so.
  public let no: DisclosedCount

  /// The number of targets of which nobody can say.
  ///
  /// It may be small, for it says something of the records and not of pupils; where yes and
  /// no are suppressed it is as well.
  public let notKnown: DisclosedCount

  init(_ counts: [DisclosedCount]) {
    yes = counts.first ?? .suppressed
    no = counts.dropFirst().first ?? .suppressed
    notKnown = counts.dropFirst(2).first ?? .suppressed
  }

  /// The part of those with an answer for which it is so, in percent.
  ///
  /// `nil` if the counts are suppressed.
  public var percent: Double? {
    guard let yes = yes.value, let no = no.value else { return nil }
    let all = Double(yes) + Double(no)
    return all > 0 ? Double(yes) * 100 / all : nil
  }

  func text(_ words: [String]) -> String {
    guard yes != .suppressed else { return "too few to show" }
    return zip([yes, no, notKnown], words).map { "\($0.text) \($1)" }
      .joined(separator: ", ")
  }
}
