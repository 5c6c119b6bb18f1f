/// What can be said about one letter of a target.
///
/// There is no number: a target that is "80% SMART" means nothing.
public enum LetterState: String, Hashable, Sendable {
  /// What the letter asks for is there.
  case met

  /// Something that the letter needs is missing.
  case notMet

  /// What is written does not tell, and nobody should guess.
  case cannotJudge
}
