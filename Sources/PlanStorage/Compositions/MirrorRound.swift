/// What one round of copying has done so far.
struct MirrorRound: Sendable {
  var copied = 0
  var erasedPupils = 0
}
