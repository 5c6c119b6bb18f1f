import Testing

@testable import plan_conformance

@Suite("Base64")
struct Base64Tests {
  @Test(
    "The test vectors of RFC 4648, section 10, are read and written",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="),
      ("fooba", "Zm9vYmE="), ("foobar", "Zm9vYmFy"),
    ]
  )
  func published(plain: String, text: String) {
    #expect(Base64.text(of: Array(plain.utf8)) == text)
    #expect(Base64.bytes(of: text) == Array(plain.utf8))
  }

  @Test("Every byte, in every place of three, comes back", arguments: 0...3)
  func everyByte(offset: Int) {
    let bytes = [UInt8](repeating: 0xFF, count: offset) + Array(0...255)
    let text = Base64.text(of: bytes)
    #expect(Base64.bytes(of: text) == bytes)
    #expect(text.utf8.count == (bytes.count + 2) / 3 * 4)
  }

  @Test(
    "Text that is not base64, or not the only text of its bytes, is refused",
    arguments: [
      "Z", "Zg", "Zg=", "Zm8", "Zm9v=", "Zm9v====", "=", "==", "===", "====", "A===",
      "Zg==Zg==", "=Zg=", "Z=g=", "Zg==\n", " Zg==", "Zm9v\n", "Zm\n9", "Zm9v Zm9v",
      "Zm9-", "Zm9_", "Zm9.", "Zm9\u{E9}", "\u{FF21}AAA", "Zm9\u{0}", "Zh==", "Zv==",
      "Zm9=", "Zm+=", "//==", "ZZ=A",
    ]
  )
  func refused(text: String) {
    #expect(Base64.bytes(of: text) == nil)
  }
}
