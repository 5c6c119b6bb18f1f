/// How a part of a draft stands and where it was read, whatever it holds.
struct DraftStanding {
  let state: DraftState
  let words: Range<Int>?
}
