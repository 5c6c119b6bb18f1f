import PlanCodec
import PlanModel
import PlanStorage
import Testing

@Suite("Sealed audit head")
struct SealedAuditHeadTests {
  private let key = HMACHeadKey(Array("0123456789abcdef0123456789abcdef".utf8), id: "k-1")
  private let head = AuditHead(sequence: 41, link: ContentDigest(of: [1, 2, 3]))
  private let moment: Instant = "2026-09-07T22:00:00Z"

  private var sealed: SealedAuditHead {
    SealedAuditHead(head, of: "school-1", at: moment, by: key)
  }

  /// Test cases 1 to 4, 6 and 7 of RFC 4231.
  private static let vectors: [(key: [UInt8], data: [UInt8], code: String)] = [
    (
      [UInt8](repeating: 0x0B, count: 20), Array("Hi There".utf8),
      "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7"
    ),
    (
      Array("Jefe".utf8), Array("what do ya want for nothing?".utf8),
      "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843"
    ),
    (
      [UInt8](repeating: 0xAA, count: 20), [UInt8](repeating: 0xDD, count: 50),
      "773ea91e36800e46854db8ebd09181a72959098b3ef8c122d9635514ced565fe"
    ),
    (
      Array(1...25), [UInt8](repeating: 0xCD, count: 50),
      "82558a389a443c0ea4cc819899f2083a85f0faa3e578f8077a2e3ff46729665b"
    ),
    (
      [UInt8](repeating: 0xAA, count: 131),
      Array("Test Using Larger Than Block-Size Key - Hash Key First".utf8),
      "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54"
    ),
    (
      [UInt8](repeating: 0xAA, count: 131),
      Array(
        """
        This is a test using a larger than block-size key and a larger than block-size \
        data. The key needs to be hashed before being used by the HMAC algorithm.
        """.utf8
      ),
      "9b09ffa71b942fcb27635fbcd5b0e944bfdc63644f0713938a7f51535c3a35e2"
    ),
  ]

  @Test("The key gives the codes of RFC 4231")
  func vectors() {
    let codes = Self.vectors.map { vector in
      let code = HMACHeadKey(vector.key, id: "k").authenticationCode(for: vector.data)
      return ContentDigest(bytes: code)?.description ?? ""
    }
    #expect(codes == Self.vectors.map(\.code))
  }

  @Test("A head is sealed by its key and by no other")
  func sealing() {
    let other = HMACHeadKey(Array("another key of thirty-two bytes!".utf8), id: "k-1")
    #expect(sealed.isSealed(by: key))
    #expect(!sealed.isSealed(by: other))
  }

  @Test("Whatever is changed in a sealed head breaks its seal")
  func changes() {
    let (whole, code) = (sealed, sealed.code)
    func copy(
      head: AuditHead? = nil,
      school: School.ID = "school-1",
      at: Instant? = nil,
      keyID: String = "k-1",
      code: [UInt8]
    ) -> SealedAuditHead {
      SealedAuditHead(
        head ?? self.head,
        of: school,
        at: at ?? moment,
        keyID: keyID,
        code: code
      )
    }
    let longer = AuditHead(sequence: 42, link: head.link)
    let changed: [SealedAuditHead] = [
      copy(head: longer, code: code),
      copy(head: AuditHead(sequence: 41, link: AuditHead.empty.link), code: code),
      copy(school: "school-2", code: code),
      copy(at: "2026-09-08T22:00:00Z", code: code),
      copy(keyID: "k-2", code: code),
      copy(code: []),
      copy(code: code + [0]),
      copy(code: code.dropLast() + [code[31] ^ 1]),
    ]
    #expect(copy(code: code) == whole)
    #expect(changed.allSatisfy { !$0.isSealed(by: key) })
  }

  @Test("A sealed head that is written and read again is the same")
  func json() {
    let json = sealed.json
    #expect(SealedAuditHead(json: json) == sealed)
    #expect(!json.contains(UInt8(ascii: "\n")))
    let texts = ["{}", "", "[]", "{\"format\":\"audit-head\",\"version\":\"2.0\"}"]
    #expect(texts.allSatisfy { SealedAuditHead(json: Array($0.utf8)) == nil })
    let text = String(decoding: json, as: UTF8.self)
    let broken = [
      text.replacing("41", with: "-1"), text.replacing("school-1", with: ""),
      text.replacing("\"code\":\"", with: "\"code\":\"x"),
      text.replacing("\"code\":\"", with: "\"code\":\"0"),
    ]
    #expect(broken.allSatisfy { SealedAuditHead(json: Array($0.utf8)) == nil })
  }

  @Test("No way of printing a key shows it")
  func redaction() {
    var dumped = ""
    dump(key, to: &dumped)
    let texts = ["\(key)", String(reflecting: key), dumped]
    #expect(texts.allSatisfy { $0.contains("HMACHeadKey") && !$0.contains("0123") })
  }
}
