/// An occasion with where and with whom it was.
struct Occasion {
  let judged: JudgedOccasion

  /// Where and with whom it was tried; empty if the criterion does not ask.
  let context: OccasionContext

  /// Where and with whom it passed.
  let passing: OccasionContext
}
