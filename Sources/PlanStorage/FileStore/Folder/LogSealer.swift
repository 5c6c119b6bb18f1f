import PlanModel

/// Seals and opens the parts of the items of one school.
struct LogSealer: Sendable {
  /// What a sealed part is.
  enum Part: UInt8 {
    case meta = 1
    case document = 2

    /// The bytes in the `store` file by which a wrong key is noticed.
    case check = 3
  }

  let sealing: StoreSealing

  /// The identifier of the school in UTF-8.
  let school: [UInt8]

  init(_ sealing: StoreSealing, for school: School.ID) {
    self.init(sealing, school: Array(school.text.utf8))
  }

  init(_ sealing: StoreSealing, school: [UInt8]) {
    self.sealing = sealing
    self.school = school
  }

  /// Returns what is kept of a part: the bytes themselves, or the identifier of the key with
  /// its length before it in 32 bits, and the sealed bytes.
  func seal(
    _ bytes: [UInt8],
    _ part: Part,
    of sequence: Int
  ) throws(FilePlanStoreError) -> [UInt8] {
    guard case .sealed(let cipher) = sealing else { return bytes }
    let data = associatedData(part, sequence)
    var kept: [UInt8] = []
    kept.append(counted: cipher.keyID.utf8)
    do {
      kept += try cipher.seal(bytes, associatedData: data)
    } catch {
      throw FilePlanStoreError(.notSealable)
    }
    return kept
  }

  /// Returns the clear text of what is kept of a part.
  func open(
    _ kept: [UInt8],
    _ part: Part,
    of sequence: Int
  ) throws(FilePlanStoreError) -> [UInt8] {
    guard case .sealed(let cipher) = sealing else { return kept }
    var reader = ByteReader(kept)
    guard let keyID = reader.text() else { throw FilePlanStoreError(.damaged) }
    let sealed = Array(kept[(4 + keyID.utf8.count)...])
    do {
      return try cipher.open(
        sealed,
        associatedData: associatedData(part, sequence),
        keyID: keyID
      )
    } catch {
      throw FilePlanStoreError(.wrongKey)
    }
  }

  /// Returns what ties a part to its place: the version of the format, what it is, the number
  /// of the item, and the school.
  private func associatedData(_ part: Part, _ sequence: Int) -> [UInt8] {
    var data: [UInt8] = []
    data.append(integer: FrameLayout.version)
    data.append(part.rawValue)
    data.append(integer: UInt64(sequence))
    return data + school
  }
}
