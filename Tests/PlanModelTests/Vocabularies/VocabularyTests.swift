import PlanModel
import Testing

@Suite("Vocabulary")
struct VocabularyTests {
  let colours = Vocabulary<Colour>(
    id: "colour",
    title: "Colours",
    version: "1",
    status: .inForce,
    inForceFrom: "2020-01-01",
    source: "These tests",
    entries: [
      .init("red", "Red", aliases: ["Warm", "Fire & flame"]),
      .init("amber", "Amber", aliases: ["Warm"], inForceFrom: "2022-01-01"),
      .init(
        "puce",
        "Puce",
        pastAliases: ["Flea"],
        status: .past,
        inForceThrough: "2021-12-31"
      ),
      .init("sepia", "Sepia", status: .past),
      .init("hex", "Hexadecimal", status: .softwareOnly),
      .init("1.1", "One and one"),
      .init("octarine", "Octarine", status: .draft),
    ]
  )

  // MARK: Matching

  @Test(
    "Case, spaces, punctuation and the sign for and do not matter",
    arguments: [
      "fire and flame", "FIRE & FLAME", "  Fire&Flame ", "fire - and - flame",
      "'Fire & flame'",
      "fire\u{A0}and\u{2003}flame", "\u{201C}Fire \u{2013} and flame\u{201D}",
      "f.i.r.e and flame",
      "red", "r-e-d", "Red: fire & flame", "RED \u{2013} Red",
    ]
  )
  func spelling(text: String) {
    #expect(colours.code(matching: text) == "red")
  }

  @Test(
    "Text that is no name, or only part of one, matches nothing",
    arguments: [
      "", " ", "&", "...", "fire", "flame and fire", "re", "redd", "11", "1 1 1",
      "r\u{E9}d",
      "re\u{301}d", "red + fire", "\u{2014}", "\u{A0}", "red amber", "\u{0}",
    ]
  )
  func noMatch(text: String) {
    #expect(colours.code(matching: text) == nil)
    #expect(colours.codes(matching: text).isEmpty)
  }

  @Test("A number keeps its point, however it is written")
  func numbers() {
    #expect(
      ["1.1", "1-1", " 1 1 "].map(colours.code(matching:)) == ["1.1", "1.1", "1.1"]
    )
  }

  @Test("What fits two codes is none, and both can be asked for in order")
  func ambiguity() {
    #expect(colours.code(matching: "warm") == nil)
    #expect(colours.codes(matching: "warm") == ["red", "amber"])
  }

  @Test("A past name is read and can be told from a name in use")
  func pastNames() {
    #expect(colours.code(matching: "flea") == "puce")
    #expect(colours.usesPastName("FLEA"))
    #expect(!colours.usesPastName("puce"))
    #expect(!colours.usesPastName(""))
  }

  @Test("Names follow the entries when these are changed")
  func changedEntries() {
    var changed = colours
    changed.entries = [.init("blue", "Blue", aliases: ["Cold"])]
    #expect(changed.code(matching: "cold") == "blue")
    #expect(changed.code(matching: "red") == nil)
    changed.entries[0].aliases = ["Sky"]
    #expect(changed.code(matching: "sky") == "blue")
    #expect(changed.code(matching: "cold") == nil)
  }

  @Test("A copy that is changed leaves the vocabulary as it was")
  func changedCopy() {
    var copy = colours
    copy.title = "Paints"
    copy.inForceFrom = "2030-01-01"
    copy.entries[0].name = "Scarlet"
    copy.entries[0].code = "scarlet"
    #expect(colours.title == "Colours")
    #expect(colours.entry(for: "red")?.name == "Red")
    #expect(colours.isInForce("red", on: "2029-12-31"))
    #expect(copy.title == "Paints")
    #expect(copy.entry(for: "red") == nil)
    #expect(copy.code(matching: "Scarlet") == "scarlet")
    #expect(!copy.isInForce("scarlet", on: "2029-12-31"))
  }

  @Test("A code that stands twice keeps its first entry")
  func repeatedCode() {
    var repeated = colours
    repeated.entries.append(.init("red", "Crimson"))
    #expect(repeated.entry(for: "red")?.name == "Red")
    #expect(repeated.code(matching: "red") == "red")
    #expect(repeated.code(matching: "crimson") == "red")
  }

  @Test("Long text of combining marks is no name, however often it is asked")
  func hostileText() {
    let marks = "e" + String(repeating: "\u{301}\u{323}", count: 20_000)
    var known: [String] = []
    for _ in 0..<1_000 {
      known += Vocabularies.all.compactMap { $0.code(matching: marks) }
    }
    #expect(known.isEmpty)
    #expect(marks.utf8.count > 80_000)
  }

  // MARK: In force

  @Test(
    "A code may be chosen from its first day to its last",
    arguments: [
      ("2019-12-31", []),
      ("2020-01-01", ["red", "puce", "1.1"]),
      ("2021-12-31", ["red", "puce", "1.1"]),
      ("2022-01-01", ["red", "amber", "1.1"]),
    ] as [(Day, [Colour])]
  )
  func inForce(day: Day, codes: [Colour]) {
    #expect(colours.codes(inForceOn: day) == codes)
    #expect(codes.allSatisfy { colours.isInForce($0, on: day) })
  }

  @Test("A code that is not listed is not in force")
  func unlisted() {
    #expect(!colours.isInForce("blue", on: "2026-01-01"))
  }
}

struct Colour: VocabularyCode {
  let rawValue: String

  static let vocabulary = Vocabulary<Colour>(
    id: "colour",
    title: "Colours",
    version: "2",
    status: .ownTerms,
    source: "These tests",
    entries: [.init("red", "Red"), .init("amber", "Amber")]
  )
}
