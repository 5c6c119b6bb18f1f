import PlanCodec
import Testing

@testable import plan_conformance

@Suite("Operations on CSV")
struct CSVOperationsTests {
  private static func base64(_ plain: String) -> JSONValue {
    .string(Base64.text(of: Array(plain.utf8)))
  }

  // MARK: Reading

  @Test("The header is the first record of the table, or there is none")
  func header() {
    let file = Self.base64("a,b\n1,2\n")
    let options: [JSONValue] = [nil, [:], ["header": true], ["header": false]]
    let outputs = options.map {
      Asked("csv.read", ["base64": file, "options": $0]).output
    }
    let table: JSONValue = [["a", "b"], ["1", "2"]]
    #expect(outputs.allSatisfy { $0?["table"] == table })
    #expect(outputs.allSatisfy { $0?["problem"] == .null && $0?["warnings"] == [] })
  }

  @Test("A file with a fault has no table, and the first fault with its place")
  func fault() {
    let output = Asked("csv.read", ["base64": Self.base64("a,b\n1\n2\n")]).output
    let place: JSONValue = [
      "code": "raggedRow", "record": 2, "line": 2, "column": 1, "byte": 4,
    ]
    #expect(output?["table"] == .null)
    #expect(output?["problem"] == place)
  }

  @Test(
    "An option with a value that does not exist is refused by its name",
    arguments: [
      ("delimiter", ":"), ("delimiter", ""), ("delimiter", 1), ("delimiter", "Auto"),
      ("encoding", "utf8"), ("encoding", "ISO-8859-1"), ("encoding", true),
      ("header", "true"), ("header", 0),
    ] as [(String, JSONValue)]
  )
  func options(name: String, value: JSONValue) {
    let options = JSONValue.object([.init(name: name, value: value)])
    let asked = Asked("csv.read", ["base64": Self.base64("a\n"), "options": options])
    #expect(asked.isWellFormed)
    #expect(asked.errorCode == "invalidInput")
    #expect(asked.message?.hasPrefix("options.\(name): write ") == true)
  }

  @Test("Options are an object", arguments: ["auto", 1, [], true] as [JSONValue])
  func noOptions(value: JSONValue) {
    let asked = Asked("csv.read", ["base64": Self.base64("a\n"), "options": value])
    #expect(asked.message == "options: write an object")
  }

  @Test(
    "A file comes as bytes in base64",
    arguments: ["csv.read", "csv.unguard"],
    [nil, 7, "a,b", "e30"] as [JSONValue]
  )
  func bytes(operation: String, value: JSONValue) {
    let asked = Asked(operation, ["base64": value])
    #expect(asked.errorCode == "invalidInput")
    #expect(asked.message?.hasPrefix("base64: ") == true)
  }

  // MARK: Writing

  @Test("A table is safe for spreadsheets unless it is to be exact")
  func styles() {
    let table: JSONValue = [["=1"]]
    let outputs = ([nil, true, false] as [JSONValue]).map {
      Asked("csv.write", ["table": table, "spreadsheetSafe": $0]).output?["base64"]
    }
    let texts: [JSONValue?] = ["'=1\r\n", "'=1\r\n", "=1\r\n"].map(Self.base64)
    #expect(outputs == texts)
  }

  @Test("A table that can't be written is an error that says where and quotes nothing")
  func unwritable() {
    let tables: [JSONValue] = [
      [["a", "b"], ["Zebedee"]], [["a", "b"], ["1", "Zebedee\0"]], [["a"], [3]],
      [["a"], "Zebedee"], "Zebedee",
    ]
    let asked = tables.map { Asked("csv.write", ["table": $0]) }
    let codes = [
      "raggedRow", "controlCharacter", "invalidInput", "invalidInput", "invalidInput",
    ]
    let places = [
      "table: record 2, column 1: ", "table: record 2, column 2: ", "table[1][0]: ",
      "table[1]: ", "table: ",
    ]
    #expect(asked.allSatisfy { $0.isWellFormed })
    #expect(zip(asked, codes).allSatisfy { $0.errorCode == $1 })
    #expect(zip(asked, places).allSatisfy { $0.message?.hasPrefix($1) == true })
    #expect(!asked.contains { $0.answer.canonicalText.contains("Zebedee") })
  }

  @Test("A file that can't be read back is an error that says where and quotes nothing")
  func unreadable() {
    let asked = Asked("csv.unguard", ["base64": Self.base64("a,b\nZebedee\n")])
    #expect(asked.errorCode == "raggedRow")
    #expect(asked.message?.hasPrefix("base64: record 2, line 2, column 1: ") == true)
    #expect(!asked.answer.canonicalText.contains("Zebedee"))
  }

  @Test("What is written comes back, whatever stands in the cells", arguments: 1...4)
  func roundTrip(columns: Int) {
    let pieces = [
      "", "'", "=", "+1", "-2", "@", "\t", "\r", "\n", "\r\n", "\"", ",", ";", "|", " ",
      "\u{FF1D}", "\u{FF20}", "\u{FEFF}", "sep=;", "Zo\u{EB}", "e\u{301}", "\u{1F600}",
    ]
    // Every two pieces stand beside each other in some cell.
    let cells = pieces.flatMap { one in pieces.map { JSONValue.string(one + $0) } }
    let records = stride(from: 0, to: cells.count - columns, by: columns).map {
      JSONValue.array(Array(cells[$0..<$0 + columns]))
    }
    let tables = [records, records.reversed(), []].map(JSONValue.array)
    let wrong = tables.filter { table in
      let file = Asked("csv.write", ["table": table]).output?["base64"]
      return Asked("csv.unguard", ["base64": file ?? nil]).output?["table"] != table
    }
    #expect(wrong.isEmpty)
  }
}
