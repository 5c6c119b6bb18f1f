/// An occasion with where and with whom it was.
struct Occasion {
  let judged: JudgedOccasion
  let context: OccasionContext
}
