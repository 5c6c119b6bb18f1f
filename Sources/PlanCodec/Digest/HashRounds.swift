/// The inner state of SHA-256 and the rounds that mix blocks of 64 bytes into it.
///
/// Names follow FIPS 180-4, sections 4.1.2 and 6.2.2.
struct HashRounds: Sendable {
  static let blockBytes = 64

  private var words: [UInt32] = [
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a,
    0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19,
  ]

  /// The words as bytes, which is the digest once the end has been mixed in.
  var digest: ContentDigest {
    ContentDigest(words: words)
  }

  /// Mixes in all whole blocks from a place on, and returns where they end.
  @discardableResult
  mutating func mix(_ bytes: [UInt8], from start: Int) -> Int {
    var start = start
    guard bytes.count - start >= Self.blockBytes else { return start }
    var schedule = [UInt32](repeating: 0, count: 64)
    let constants = Self.constants
    while bytes.count - start >= Self.blockBytes {
      Self.spread(bytes, from: start, over: &schedule)
      mix(schedule, constants)
      start += Self.blockBytes
    }
    return start
  }

  /// Fills the schedule: the 16 words of a block, and 48 that follow from them.
  private static func spread(
    _ bytes: [UInt8],
    from start: Int,
    over schedule: inout [UInt32]
  ) {
    // Said once here, the compiler need not check each access below.
    guard schedule.count == 64, start >= 0, bytes.count &- start >= blockBytes else {
      return
    }
    for index in 0..<16 {
      let place = start &+ index &* 4
      schedule[index] =
        UInt32(bytes[place]) &<< 24 | UInt32(bytes[place &+ 1]) &<< 16
        | UInt32(bytes[place &+ 2]) &<< 8 | UInt32(bytes[place &+ 3])
    }
    for index in 16..<64 {
      let (early, late) = (schedule[index &- 15], schedule[index &- 2])
      let small = turned(early, 7) ^ turned(early, 18) ^ early &>> 3
      let large = turned(late, 17) ^ turned(late, 19) ^ late &>> 10
      schedule[index] = schedule[index &- 16] &+ small &+ schedule[index &- 7] &+ large
    }
  }

  /// Mixes a schedule in, eight rounds at a time.
  ///
  /// In each round the letters move on by one; after eight they are back, so they stay
  /// where they are and the calls name them in turn.
  private mutating func mix(_ schedule: [UInt32], _ constants: [UInt32]) {
    guard schedule.count == 64, constants.count == 64 else { return }
    var (a, b, c, d) = (words[0], words[1], words[2], words[3])
    var (e, f, g, h) = (words[4], words[5], words[6], words[7])
    for index in stride(from: 0, to: 64, by: 8) {
      func input(_ step: Int) -> UInt32 {
        schedule[index &+ step] &+ constants[index &+ step]
      }
      Self.round(a, b, c, &d, e, f, g, &h, input(0))
      Self.round(h, a, b, &c, d, e, f, &g, input(1))
      Self.round(g, h, a, &b, c, d, e, &f, input(2))
      Self.round(f, g, h, &a, b, c, d, &e, input(3))
      Self.round(e, f, g, &h, a, b, c, &d, input(4))
      Self.round(d, e, f, &g, h, a, b, &c, input(5))
      Self.round(c, d, e, &f, g, h, a, &b, input(6))
      Self.round(b, c, d, &e, f, g, h, &a, input(7))
    }
    words[0] &+= a
    words[1] &+= b
    words[2] &+= c
    words[3] &+= d
    words[4] &+= e
    words[5] &+= f
    words[6] &+= g
    words[7] &+= h
  }

  @inline(__always)
  private static func round(
    _ a: UInt32,
    _ b: UInt32,
    _ c: UInt32,
    _ d: inout UInt32,
    _ e: UInt32,
    _ f: UInt32,
    _ g: UInt32,
    _ h: inout UInt32,
    _ input: UInt32
  ) {
    let choice = g ^ e & (f ^ g)
    let majority = a & b | c & (a | b)
    h &+= (turned(e, 6) ^ turned(e, 11) ^ turned(e, 25)) &+ choice &+ input
    d &+= h
    h &+= (turned(a, 2) ^ turned(a, 13) ^ turned(a, 22)) &+ majority
  }

  /// Returns a word with its bits turned round to the right.
  @inline(__always)
  private static func turned(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word &>> count | word &<< (32 &- count)
  }

  /// The first 32 bits of the fractions of the cube roots of the first 64 primes.
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1,
    0x923f_82a4, 0xab1c_5ed5, 0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3,
    0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174, 0xe49b_69c1, 0xefbe_4786,
    0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147,
    0x06ca_6351, 0x1429_2967, 0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13,
    0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85, 0xa2bf_e8a1, 0xa81a_664b,
    0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a,
    0x5b9c_ca4f, 0x682e_6ff3, 0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208,
    0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}
