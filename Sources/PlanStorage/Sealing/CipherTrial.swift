/// One check of a cipher, with the faults found so far.
struct CipherTrial<Cipher: PlanCipher> {
  let cipher: Cipher
  private(set) var faults: [PlanCipherFault] = []

  init(_ cipher: Cipher) {
    self.cipher = cipher
  }

  /// Adds a fault, unless there is one of its kind.
  mutating func report(_ code: PlanCipherFault.Code, at place: String) {
    guard !faults.contains(where: { $0.code == code }) else { return }
    faults.append(PlanCipherFault(code, at: place))
  }

  /// Returns what opening gives, `nil` if it is refused.
  func open(
    _ bytes: [UInt8],
    associatedData: [UInt8] = CipherSample.data,
    keyID: String? = nil
  ) -> [UInt8]? {
    try? cipher.open(
      bytes,
      associatedData: associatedData,
      keyID: keyID ?? cipher.keyID
    )
  }

  private mutating func seal(
    _ text: [UInt8],
    associatedData: [UInt8] = CipherSample.data
  ) -> [UInt8]? {
    let sealed = try? cipher.seal(text, associatedData: associatedData)
    if sealed == nil { report(.notSealed, at: "text of \(text.count) bytes") }
    return sealed
  }

  // MARK: Promises

  mutating func tryRoundTrips() {
    for length in CipherSample.lengths {
      let text = CipherSample.text(ofLength: length)
      let place = "text of \(length) bytes"
      for data in length > 255 ? [CipherSample.data] : [CipherSample.data, []] {
        guard let sealed = seal(text, associatedData: data) else { continue }
        if shows(text, in: sealed) { report(.clearTextShown, at: place) }
        guard let opened = open(sealed, associatedData: data) else {
          report(.notOpened, at: place)
          continue
        }
        if opened != text { report(.textChanged, at: place) }
      }
    }
  }

  mutating func tryChangedBytes() {
    guard let sealed = seal(CipherSample.text) else { return }
    for index in sealed.indices {
      for bit: UInt8 in [0x01, 0x80] {
        var changed = sealed
        changed[index] ^= bit
        if open(changed) != nil { report(.changedBytesOpened, at: "byte \(index)") }
      }
    }
  }

  mutating func tryOtherLengths() {
    guard let sealed = seal(CipherSample.text) else { return }
    for length in 0..<sealed.count where open(Array(sealed.prefix(length))) != nil {
      report(.otherLengthOpened, at: "first \(length) bytes of \(sealed.count)")
    }
    for start in 1..<max(sealed.count, 2)
    where open(Array(sealed.dropFirst(start))) != nil {
      report(.otherLengthOpened, at: "without the first \(start) bytes")
    }
    for added in [[0], [0xFF], [UInt8](repeating: 0, count: 16), sealed]
    where open(sealed + added) != nil {
      report(.otherLengthOpened, at: "\(added.count) bytes added")
    }
  }

  mutating func tryOtherData() {
    let data = CipherSample.data
    guard let sealed = seal(CipherSample.text) else { return }
    for index in data.indices {
      var changed = data
      changed[index] ^= 0x01
      if open(sealed, associatedData: changed) != nil {
        report(.otherDataOpened, at: "byte \(index) of the data")
      }
    }
    let others = [[], Array(data.dropLast()), data + [0], data + data]
    for other in others where open(sealed, associatedData: other) != nil {
      report(.otherDataOpened, at: "data of \(other.count) bytes")
    }
  }

  mutating func tryOtherKeys() {
    guard let sealed = seal(CipherSample.text) else { return }
    let others = ["", cipher.keyID + "x", String(cipher.keyID.reversed()) + "y"]
    for other in others
    where other != cipher.keyID && open(sealed, keyID: other) != nil {
      report(.otherKeyOpened, at: "key identifier that is not known")
    }
  }

  /// Seals the same text again and again: what comes again shows a nonce that does.
  mutating func tryRepeating(_ count: Int) {
    let text = [UInt8](repeating: 0, count: 256)
    var whole: [[UInt8]: Int] = [:]
    var middle: Set<ArraySlice<UInt8>> = []
    for number in 0..<max(count, 2) {
      guard let sealed = seal(text) else { return }
      if let earlier = whole.updateValue(number, forKey: sealed) {
        report(.sealedAlike, at: "seals \(earlier + 1) and \(number + 1)")
      }
      let place = sealed.count / 2
      guard middle.insert(sealed.dropFirst(place).prefix(16)).inserted else {
        report(.nonceRepeated, at: "seal \(number + 1)")
        return
      }
    }
  }

  /// Returns whether 16 bytes of a text that is not long are found in sealed bytes.
  private func shows(_ text: [UInt8], in sealed: [UInt8]) -> Bool {
    guard 16...4_096 ~= text.count else { return false }
    let start = text.prefix(16)
    return sealed.indices.dropLast(15).contains { sealed[$0..<($0 + 16)] == start }
      || sealed.suffix(16) == text.suffix(16)
  }
}
