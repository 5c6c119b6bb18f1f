import PlanStorage
import Testing

@Suite("Check of a cipher")
struct PlanCipherCheckTests {
  @Test("A cipher that keeps its promises has no fault")
  func sound() {
    #expect(PlanCipherCheck.faults(in: RehearsalCipher(), seals: 100).isEmpty)
  }

  @Test(
    "Every weakness is found, called by its name and has a cure",
    arguments: [
      (.clearText, [.clearTextShown, .nonceRepeated]),
      (.fixedNonce, [.sealedAlike, .nonceRepeated]),
      (.countedTo16, [.changedBytesOpened, .nonceRepeated]),
      (.noAuthentication, [.changedBytesOpened, .otherLengthOpened, .otherDataOpened]),
      (.headNotAuthenticated, [.changedBytesOpened]),
      (.emptyRefused, [.notSealed]),
      (.textTrimmed, [.textChanged]),
      (.dataIgnored, [.otherDataOpened]),
      (.dataLengthIgnored, [.otherDataOpened]),
      (.keyIgnored, [.otherKeyOpened]),
      (.bytesMayFollow, [.otherLengthOpened]),
      (.keyUnnamed, [.keyIDMissing]),
      (.ownTextRefused, [.notOpened]),
    ] as [(RehearsalCipher.Weakness, [PlanCipherFault.Code])]
  )
  func weaknesses(weakness: RehearsalCipher.Weakness, expected: [PlanCipherFault.Code]) {
    var cipher = RehearsalCipher(weakness: weakness)
    if weakness == .keyUnnamed {
      cipher.keyID = ""
      cipher.keys = ["": 7]
    }
    let faults = PlanCipherCheck.faults(in: cipher, seals: 100)
    #expect(faults.allSatisfy { $0.description.contains("): ") })
    let found = faults.map(\.code)
    #expect(Set(expected).isSubset(of: found), "\(found.map(\.rawValue))")
    #expect(Set(found).count == found.count)
  }

  @Test("A new key that still opens what the old one sealed has no fault")
  func rotation() {
    let older = RehearsalCipher(keyID: "key-0")
    #expect(PlanCipherCheck.faults(in: RehearsalCipher(), after: older).isEmpty)
  }

  @Test("A new key that is named as the old one, or forgets it, is found")
  func badRotation() {
    let older = RehearsalCipher(keyID: "key-0")
    let same = RehearsalCipher(keyID: "key-0", keys: ["key-0": 9])
    #expect(
      PlanCipherCheck.faults(in: same, after: older).map(\.code)
        == [.keyIDRepeated, .earlierKeyForgotten]
    )
    let forgetful = RehearsalCipher(keys: ["key-1": 9])
    #expect(
      PlanCipherCheck.faults(in: forgetful, after: older).map(\.code)
        == [.earlierKeyForgotten]
    )
    let careless = RehearsalCipher(weakness: .keyIgnored)
    let found = PlanCipherCheck.faults(in: careless, after: careless.with(keyID: "key-0"))
    #expect(found.map(\.code) == [.earlierKeyForgotten])
  }
}

extension RehearsalCipher {
  fileprivate func with(keyID: String) -> Self {
    var copy = self
    copy.keyID = keyID
    return copy
  }
}
