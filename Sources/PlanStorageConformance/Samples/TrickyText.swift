/// Texts that stores have been seen to change, by what is tricky about them.
struct TrickyText: Sendable {
  let name: String
  let promise: String
  let texts: [String]

  static let all: [TrickyText] = [
    TrickyText(
      name: "composed-and-decomposed",
      promise: "Composed and decomposed letters are kept apart.",
      texts: [
        "caf\u{E9}", "cafe\u{301}", "\u{1E9B}\u{323}", "\u{212B}", "\u{C5}", "A\u{30A}",
        "\u{AC00}", "\u{1100}\u{1161}", "\u{2126}", "\u{FB01}", "\u{F900}",
      ]
    ),
    TrickyText(
      name: "combining-marks",
      promise: "Marks are kept wherever they stand, in any number and order.",
      texts: [
        "\u{301}", ",\u{301}", "\"\u{301}", "a\u{323}\u{301}", "a\u{301}\u{323}",
        "a" + String(repeating: "\u{301}\u{323}", count: 40), "\n\u{301}",
      ]
    ),
    TrickyText(
      name: "writing-directions",
      promise: "Text from right to left is kept with its invisible marks.",
      texts: [
        "\u{5E9}\u{5DC}\u{5D5}\u{5DD} abc", "\u{202E}abc\u{202C}", "\u{200F}\u{200E}",
        "\u{2067}\u{645}\u{2069}", "\u{200B}\u{200C}\u{200D}\u{2060}", "\u{FEFF}abc",
      ]
    ),
    TrickyText(
      name: "symbols-beyond-16-bits",
      promise: "Emoji and rare letters are kept whole.",
      texts: [
        "\u{1F469}\u{1F3FD}\u{200D}\u{1F3EB}", "\u{1F1EC}\u{1F1E7}", "\u{1D518}",
        "\u{10FFFF}", "\u{FFFD}\u{FFFE}\u{FFFF}", "\u{E000}", "\u{20BB7}",
      ]
    ),
    TrickyText(
      name: "control-characters",
      promise: "Control characters are kept, the one with number 0 too.",
      texts: ["a\u{0}b", "\u{0}", "\u{1}\u{8}\u{B}\u{C}\u{1F}", "\u{7F}\u{85}\u{9F}"]
    ),
    TrickyText(
      name: "space-and-line-ends",
      promise: "Spaces at either end, empty text and every kind of line end are kept.",
      texts: [
        "", " ", " a ", "a  ", "\ta\t", "a\r\nb\nc\rd", "\r\n", "\u{A0}a\u{3000}",
        "a\u{2028}b\u{2029}c", "\n\n",
      ]
    ),
    TrickyText(
      name: "signs-of-other-languages",
      promise:
        "Text that means something to a database, a shell or a parser is only text.",
      texts: [
        "'; DROP TABLE plans; --", "\\", "\\u0041", "%_[]*?", "\"{}[],:", "$1 ${x} `x`",
        "<b>&amp;</b>", "\\N", "NULL", "null", "=1+1", "../..", "\u{2019}\u{201C}",
      ]
    ),
    TrickyText(
      name: "case-and-folding",
      promise: "Letters keep their case, also where folding would change their number.",
      texts: [
        "\u{DF} SS ss \u{1E9E}", "I i \u{130} \u{131}", "\u{3A3}\u{3C3}\u{3C2}",
        "\u{1C5}",
      ]
    ),
  ]
}
