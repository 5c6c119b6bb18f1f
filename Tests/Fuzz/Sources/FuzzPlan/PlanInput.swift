import CodecExpectations
import PlanCodec
import PlanModel
import RandomRecords

/// A text to read, as an input of the fuzzer describes it.
///
/// The lowest three bits of the first byte say what follows: a text as it is, members of
/// a plan or a target, or the number of a random document and changes of its text. The
/// next bit says whether the limits are small, by the byte that follows.
struct PlanInput {
  enum Kind: CaseIterable {
    case plan, bundle, pupil
  }

  let kind: Kind
  let text: [UInt8]
  let limits: JSONLimits

  /// Creates a text, `nil` if the input is too short to describe one.
  ///
  /// - Parameter input: The bytes of the fuzzer.
  init?(_ input: [UInt8]) {
    var rest = input[...]
    guard let first = rest.popFirst() else { return nil }
    var limits = JSONLimits.standard
    if first & 8 != 0 {
      guard let size = rest.popFirst() else { return nil }
      limits = Self.limits(Int(size))
    }
    self.limits = limits
    switch first & 7 {
    case 3:
      kind = .plan
      text = Self.head + rest + [UInt8(ascii: "}")]
    case 4:
      kind = .plan
      text = Self.targetHead + rest + Array("}]}".utf8)
    case let mode:
      kind = Kind.allCases[Int(mode % 5 % 3)]
      if mode < 3 {
        text = Array(rest)
      } else {
        guard let seed = rest.popFirst() else { return nil }
        let texts = Self.texts(of: kind)
        text = TextChanges.made(in: texts[Int(seed) % texts.count], as: rest)
      }
    }
  }

  /// Small limits that still let the names of fields, days and formats through.
  ///
  /// The short way of the reader does not hold those against the limits.
  private static func limits(_ size: Int) -> JSONLimits {
    var limits = JSONLimits.standard
    limits.depth = 1 + size % 8
    limits.stringBytes = 24 + size % 16
    limits.nameBytes = 40 + size % 5
    limits.members = 2 + size % 16
    limits.elements = size % 4
    limits.problems = size % 6
    return limits
  }

  private static let head = Array(
    (#"{"format":"learning-plan","version":"1.0","id":"p","pupil":"q","kind":"k","#
      + #""lifecycle":"active","#).utf8
  )

  private static let targetHead =
    head
    + Array(
      (#""targets":[{"id":"t","style":"smart","lifecycle":"active","#
        + #""achievement":"onTrack","#).utf8
    )
}

// MARK: - Random documents

extension PlanInput {
  /// Makes the texts, so that no input has to wait for them.
  static func prepare() {
    for kind in Kind.allCases { expect(!texts(of: kind).isEmpty, "there are texts") }
  }

  private static func texts(of kind: Kind) -> [[UInt8]] {
    switch kind {
    case .plan: plans
    case .bundle: bundles
    case .pupil: pupils
    }
  }

  private static let plans = texts { RandomDocuments.plan(seed: $0) }
  private static let bundles = texts { RandomDocuments.bundle(seed: $0) }
  private static let pupils = texts { RandomDocuments.pupil(seed: $0) }

  /// Returns the texts of 64 documents that are not too long.
  private static func texts(of make: (UInt64) -> some PlanDocument) -> [[UInt8]] {
    var texts: [[UInt8]] = []
    var seed: UInt64 = 0
    while texts.count < 64 {
      if let text = try? PlanJSON.encode(make(seed)), text.count < 3_000 {
        texts.append(text)
      }
      seed += 1
    }
    return texts
  }
}
