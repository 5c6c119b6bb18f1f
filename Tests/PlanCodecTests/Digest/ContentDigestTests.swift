import PlanCodec
import PlanModel
import Testing

@Suite("Content digest")
struct ContentDigestTests {
  // MARK: Vectors

  @Test(
    "The messages of FIPS 180-4 and its test suite have the published digests",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
          + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ]
  )
  func published(message: String, digest: String) {
    #expect(ContentDigest(of: message.utf8).description == digest)
  }

  @Test("A million letters a have the published digest")
  func aMillionLetters() {
    let message = [UInt8](repeating: UInt8(ascii: "a"), count: 1_000_000)
    #expect(
      ContentDigest(of: message).description
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    )
  }

  @Test(
    "Messages that end near the end of a block have the digests that Python gives",
    arguments: [
      (0, "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      (1, "084fed08b978af4d7d196a7446a86b58009e636b611db16211b65a9aadff29c5"),
      (54, "160bbf14b458c877b7049e7cb5771dd653930f97d20bdd8ee795c16062906233"),
      (55, "e7313d333c272e639f790978283f9eb392e843d0f29b7016828bb1daa4aac70b"),
      (56, "4324d65f3c103567f5589c710bc08f8523f929a9272e3af36fc968e52abc6c27"),
      (57, "35df609437dcfea3279283ab79fd554e2bf78f8f7ae2de532d8ee300b09e8f73"),
      (63, "81c80242132f230c3bd41b3e63bbcff16107339549214a99614ff26664625055"),
      (64, "39e3d7b6b5d075d37d053ad89b24b41bef4f3c29760c84447cab3f3be1882241"),
      (65, "aacca6ff74fdbb296d165a45cecfa04e5127bc008770fbbdd48006f2d2fae95e"),
      (111, "67d9492e628fd376e0b2efec8ca2b99b123e202cf620deb270728df979b2f73e"),
      (112, "96b928cff8528dbb99602c709a65b846cb6467acb8b722f0d758e4dc27bfc508"),
      (119, "9ce7368e4daf32341631b492e80359dc9f594b48453cd0dd5bf0b19279cc177e"),
      (120, "7836b787757e95e58b3ca5aec90b1b004e8deba1e50e9675af9cabf1a13a04b5"),
      (127, "a8d23e75d936f303d248888d9b165ee543f4cbafcad3c9dd2a79bd84faa11d07"),
      (128, "d2742f1f4ac6bb7ca2b239ee18402ba8b3f9f8e652d2a72973c2b9ba11c08cf6"),
      (129, "307f8fc2c1622b92762e818d39a185d4d667ad49a4b07ceae1f4afa008a93ec4"),
      (1000, "1e9bc38cbf860b9ec31918b065f9b52476c549a782e0e7990bed8ce3868d2371"),
      (4096, "7486da8f1e13943fae21a0b043f1e99640d7d8ebafb25266478b5cddae1272b5"),
    ]
  )
  func nearTheEndOfABlock(length: Int, digest: String) {
    #expect(ContentDigest(of: Self.message(length)).description == digest)
  }

  // MARK: Pieces

  @Test("A message has the same digest however it is cut", arguments: [130, 200, 257])
  func pieces(length: Int) {
    let message = Self.message(length)
    let whole = ContentDigest(of: message)
    let wrong = (1...length).filter { size in
      var hasher = ContentHasher()
      for start in stride(from: 0, to: length, by: size) {
        hasher.update(with: message[start..<min(start + size, length)])
      }
      return hasher.digest() != whole
    }
    #expect(wrong.isEmpty)
  }

  @Test("A hasher goes on after it was asked for a digest")
  func goingOn() {
    var hasher = ContentHasher()
    var wrong: [Int] = []
    for length in 0..<140 {
      if hasher.digest() != ContentDigest(of: Self.message(length)) {
        wrong.append(length)
      }
      hasher.update(with: [Self.message(length + 1)[length]])
    }
    #expect(wrong.isEmpty)
  }

  @Test("Empty pieces change nothing")
  func emptyPieces() {
    var hasher = ContentHasher()
    hasher.update(with: [])
    hasher.update(with: "ab".utf8)
    hasher.update(with: EmptyCollection())
    hasher.update(with: "c".utf8)
    #expect(hasher.digest() == ContentDigest(of: "abc".utf8))
  }

  @Test("A hasher shows how much it has seen and none of it")
  func redaction() {
    var hasher = ContentHasher()
    hasher.update(with: "Sam".utf8)
    let shown = String(reflecting: hasher) + "\(hasher)"
    #expect(shown == "ContentHasher(3 bytes)ContentHasher(3 bytes)")
    #expect(Mirror(reflecting: hasher).children.isEmpty)
  }

  // MARK: Text

  @Test("A digest is read from its text and from its bytes")
  func reading() throws {
    let digest = ContentDigest(of: "abc".utf8)
    #expect(ContentDigest(digest.description) == digest)
    #expect(ContentDigest(digest.description.uppercased()) == digest)
    #expect(ContentDigest(bytes: digest.bytes) == digest)
    #expect(digest.bytes.count == ContentDigest.byteCount)
  }

  @Test("Text of another length, or with other characters, is no digest")
  func refusals() {
    let digits = ContentDigest(of: []).description
    let texts = [
      "", "0", String(digits.dropLast()), digits + "0", "0x" + digits.dropFirst(2),
      "g" + digits.dropFirst(), " " + digits.dropFirst(), "\u{661}" + digits.dropFirst(2),
    ]
    #expect(texts.filter { ContentDigest($0) != nil } == [])
    #expect(ContentDigest(bytes: [UInt8](repeating: 0, count: 31)) == nil)
    #expect(ContentDigest(bytes: [UInt8](repeating: 0, count: 33)) == nil)
  }

  // MARK: Plans

  @Test("Equal plans have equal digests, and a change of one field changes them")
  func plans() throws {
    var wrong: [UInt64] = []
    for seed in 0..<5 as Range<UInt64> {
      let plan = RecordFiller.filled(LearningPlan.self, seed: seed)
      let pretty = try PlanJSON.encode(plan, form: .pretty)
      let again = try PlanJSON.decode(LearningPlan.self, from: pretty)
      let changed = plan.with { $0.cycle = ($0.cycle ?? 0) == 1 ? 2 : 1 }
      let digest = try PlanJSON.digest(of: plan)
      if try PlanJSON.digest(of: again) != digest { wrong.append(seed) }
      if try PlanJSON.digest(of: changed) == digest { wrong.append(seed) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("The digest of a plan is that of its canonical bytes, fixed for good")
  func fixed() throws {
    let plan = LearningPlan(id: "plan-1", pupil: "p-1")
    let digest = try PlanJSON.digest(of: plan)
    #expect(try digest == ContentDigest(of: PlanJSON.encode(plan)))
    #expect(
      digest.description
        == "b9bec85f72150fc0206f8d8f27e8ac2e2e42dd699b6aa0a9139275efe6b91b45"
    )
  }

  private static func message(_ length: Int) -> [UInt8] {
    (0..<length).map { UInt8(($0 * 7 + 3) % 256) }
  }
}
