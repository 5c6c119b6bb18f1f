/// Texts that RFC 8259 and I-JSON accept or refuse, whole or as a value in another text.
enum JSONCases {
  /// Texts that are accepted.
  static let accepted: [String] = [
    // Literals and space
    "null", "true", "false", " null", "null ", "\tnull\r\n", "\n\n[\n]\n", "[ ]", "{ }",
    "[null , true\t,\nfalse]", "{ \"a\" : 1 , \"b\" : 2 }",
    // Numbers
    "0", "-0", "1", "-1", "10", "0.0", "-0.0", "0.5", "1.50", "123.456", "1e1", "1E1",
    "1e+1",
    "1e-1", "1E+01", "0e0", "0e-0", "-0e+00", "1.5e300", "1e400", "-1e9999", "1e-9999",
    "123456789012345678901234567890", "0.1234567890123456789012345678901234567890",
    "9007199254740993", "-9223372036854775809", "1e00000000000000000001",
    // Strings
    #""""#, #"" ""#, #""a""#, #""\"""#, #""\\""#, #""\/""#, #""\b\f\n\r\t""#,
    #""\u0041""#,
    #""\u00e9""#, #""\u00E9""#, #""\uabCD""#, #""\u0000""#, #""\u001f""#, #""\u007f""#,
    #""\uFFFF""#, #""\uFFFE""#, #""\uFDD0""#, #""\ud83d\ude00""#, #""\uD83D\uDE00""#,
    #""\uDBFF\uDFFF""#, #""\ud800\udc00""#, #""\u2028""#, "\"\u{2028}\u{2029}\"",
    "\"\u{7F}\"", "\"\u{80}\"", "\"\u{E9}\"", "\"e\u{301}\"", "\"\u{7FF}\u{800}\"",
    "\"\u{D7FF}\u{E000}\"", "\"\u{FFFD}\u{FFFE}\u{FFFF}\"", "\"\u{10000}\u{10FFFF}\"",
    "\"\u{FEFF}\"", "\"/\"", "\"//\"", "\"/* */\"", "\"'\"", "\"[\"", "\"{\"", "\",\"",
    // Arrays and objects
    "[]", "[[]]", "[[],[]]", "[{}]", "[1,2,3]", "[\"\",0,null,true,[],{}]", "[1\n,2]",
    "{}", #"{"":0}"#, #"{"a":{}}"#, #"{"a":[]}"#, #"{"a":{"a":{"a":1}}}"#,
    #"{"a":1,"A":2}"#, #"{"a":1,"b":1}"#, #"{"\u0061":1}"#, #"{"\u0000":1}"#,
    #"{"a ":1,"a":1}"#, #"{"\"":1,"\\":2,"\/":3}"#, #"[{"a":1},{"a":1}]"#,
    "{\"\u{E9}\":1,\"e\u{301}\":2}", #"{"é":1,"e\u0301":2}"#, #"{"__proto__":1}"#,
    #"{"a":[{"b":[{"c":null}]}]}"#,
  ]

  /// Texts that are refused, with what the error of the whole text says.
  static let refused: [(text: String, code: String)] = [
    // Nothing, or too much
    ("", "unexpectedEnd"), (" ", "unexpectedEnd"), ("\n", "unexpectedEnd"),
    ("null null", "trailingContent"), ("1 2", "trailingContent"),
    ("{}{}", "trailingContent"),
    ("[][]", "trailingContent"), ("{}}", "trailingContent"), ("[]]", "trailingContent"),
    ("\"a\"b", "trailingContent"), ("\"a\":1", "trailingContent"),
    ("{} x", "trailingContent"),
    ("[1]#", "trailingContent"), ("1,", "trailingContent"),
    ("true false", "trailingContent"),
    ("{}/**/", "trailingContent"), ("{}//", "trailingContent"),
    // Literals
    ("nul", "unexpectedEnd"), ("nulL", "unexpectedByte"), ("Null", "unexpectedByte"),
    ("NULL", "unexpectedByte"), ("True", "unexpectedByte"), ("tru", "unexpectedEnd"),
    ("truE", "unexpectedByte"), ("fals", "unexpectedEnd"), ("nulll", "trailingContent"),
    ("undefined", "unexpectedByte"), ("NaN", "unexpectedByte"), ("nan", "unexpectedByte"),
    ("Infinity", "unexpectedByte"), ("inf", "unexpectedByte"), ("None", "unexpectedByte"),
    // Numbers
    ("-", "unexpectedEnd"), ("-Infinity", "invalidNumber"), ("+1", "invalidNumber"),
    ("++1", "invalidNumber"), ("--1", "invalidNumber"), ("- 1", "invalidNumber"),
    (".5", "invalidNumber"), ("-.5", "invalidNumber"), ("5.", "unexpectedEnd"),
    ("5.e1", "invalidNumber"), ("01", "invalidNumber"), ("-01", "invalidNumber"),
    ("00", "invalidNumber"), ("-00", "invalidNumber"), ("1e", "unexpectedEnd"),
    ("1e+", "unexpectedEnd"), ("1eE2", "invalidNumber"), ("1e1.5", "trailingContent"),
    ("0x10", "trailingContent"), ("1_000", "trailingContent"), ("1,5", "trailingContent"),
    ("1.2.3", "trailingContent"), ("1a", "trailingContent"), ("0b1", "trailingContent"),
    ("\u{FF11}", "unexpectedByte"), ("\u{661}", "unexpectedByte"),
    ("1f", "trailingContent"),
    ("$1", "unexpectedByte"), ("1%", "trailingContent"), ("−1", "unexpectedByte"),
    // Strings
    ("\"", "unexpectedEnd"), ("\"a", "unexpectedEnd"), ("\"\\", "unexpectedEnd"),
    ("\"\\\"", "unexpectedEnd"), ("'a'", "unexpectedByte"), ("`a`", "unexpectedByte"),
    ("a", "unexpectedByte"), ("\u{201C}a\u{201D}", "unexpectedByte"),
    (#""\a""#, "invalidEscape"), (#""\x41""#, "invalidEscape"),
    (#""\'""#, "invalidEscape"),
    (#""\0""#, "invalidEscape"), (#""\u""#, "invalidEscape"),
    (#""\u41""#, "invalidEscape"),
    (#""\u004""#, "invalidEscape"), (#""\u004g""#, "invalidEscape"),
    (#""\u{41}""#, "invalidEscape"), (#""\U0041""#, "invalidEscape"),
    (#""\u-041""#, "invalidEscape"), (#""\u 041""#, "invalidEscape"),
    ("\"\\\u{E9}\"", "invalidEscape"), ("\"\\\n\"", "invalidEscape"),
    ("\"a\nb\"", "controlCharacter"), ("\"a\tb\"", "controlCharacter"),
    ("\"a\rb\"", "controlCharacter"), ("\"\u{0}\"", "controlCharacter"),
    ("\"\u{1F}\"", "controlCharacter"), ("\"\u{1B}[0m\"", "controlCharacter"),
    (#""\ud800""#, "loneSurrogate"), (#""\udc00""#, "loneSurrogate"),
    (#""\ud800a""#, "loneSurrogate"), (#""\ud800\n""#, "loneSurrogate"),
    (#""\ud800\u0041""#, "loneSurrogate"), (#""\ud800\ud800""#, "loneSurrogate"),
    (#""\udc00\ud800""#, "loneSurrogate"), (#""\ud83d\\ude00""#, "loneSurrogate"),
    (#"{"\ud800":1}"#, "loneSurrogate"),
    // Arrays
    ("[", "unexpectedEnd"), ("]", "unexpectedByte"), ("[1", "unexpectedEnd"),
    ("[1,", "unexpectedEnd"), ("[1,]", "trailingComma"), ("[,]", "unexpectedByte"),
    ("[,1]", "unexpectedByte"), ("[1,,2]", "unexpectedByte"), ("[1 2]", "unexpectedByte"),
    ("[1}", "unexpectedByte"), ("[1:2]", "unexpectedByte"), ("[1;2]", "unexpectedByte"),
    ("[\"a\":1]", "unexpectedByte"), ("[1, ]", "trailingComma"), ("[[]", "unexpectedEnd"),
    ("[\u{A0}1]", "unexpectedByte"), ("[\u{C}1]", "unexpectedByte"),
    ("[\u{B}]", "unexpectedByte"), ("[1\u{0}]", "unexpectedByte"),
    ("(1)", "unexpectedByte"),
    ("[1]\u{0}", "trailingContent"), ("[\u{2028}]", "unexpectedByte"),
    ("[\u{FEFF}]", "unexpectedByte"), ("[1/* */]", "unexpectedByte"),
    ("[1//\n]", "unexpectedByte"), ("[#\n1]", "unexpectedByte"), ("*", "unexpectedByte"),
    // Objects
    ("{", "unexpectedEnd"), ("}", "unexpectedByte"), ("{\"a\"", "unexpectedEnd"),
    ("{\"a\":", "unexpectedEnd"), ("{\"a\":1", "unexpectedEnd"),
    ("{\"a\":1,", "unexpectedEnd"), ("{\"a\":1,}", "trailingComma"),
    ("{,\"a\":1}", "unexpectedByte"), ("{\"a\":1,,\"b\":2}", "unexpectedByte"),
    ("{\"a\":1 \"b\":2}", "unexpectedByte"), ("{\"a\":1;\"b\":2}", "unexpectedByte"),
    ("{\"a\" 1}", "unexpectedByte"), ("{\"a\"::1}", "unexpectedByte"),
    ("{\"a\"=1}", "unexpectedByte"), ("{\"a\":}", "unexpectedByte"),
    ("{a:1}", "unexpectedByte"), ("{'a':1}", "unexpectedByte"),
    ("{1:1}", "unexpectedByte"),
    ("{null:1}", "unexpectedByte"), ("{[]:1}", "unexpectedByte"),
    ("{\"a\":1]", "unexpectedByte"), ("{\"a\":1:2}", "unexpectedByte"),
    ("{\"a\"}", "unexpectedByte"), ("{\"a\",\"b\"}", "unexpectedByte"),
    // Duplicates
    (#"{"a":1,"a":1}"#, "duplicateMember"), (#"{"a":1,"b":2,"a":3}"#, "duplicateMember"),
    (#"{"a":1,"\u0061":2}"#, "duplicateMember"), (#"{"":1,"":2}"#, "duplicateMember"),
    (#"{"é":1,"\u00e9":2}"#, "duplicateMember"), (#"{"/":1,"\/":2}"#, "duplicateMember"),
    (#"{"😀":1,"\ud83d\ude00":2}"#, "duplicateMember"),
    (#"[{"a":{"b":1,"b":1}}]"#, "duplicateMember"),
  ]

  /// Bytes inside a string that are not UTF-8.
  static let invalidUTF8: [[UInt8]] = [
    [0x80], [0xBF], [0xC0, 0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xC2], [0xC2, 0x41],
    [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xE2, 0x82], [0xE2, 0x82, 0x41],
    [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xEF, 0xBF], [0xF0, 0x80, 0x80, 0x80],
    [0xF0, 0x8F, 0xBF, 0xBF], [0xF0, 0x9F, 0x98], [0xF0, 0x9F, 0x98, 0x41],
    [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
    [0xFE], [0xFF], [0xE9], [0xC3, 0xC3], [0xF0, 0x9F, 0x41, 0x41],
  ]

  /// Returns arrays inside each other.
  ///
  /// - Parameter depth: The number of arrays.
  /// - Returns: The text.
  static func nested(_ depth: Int) -> String {
    String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
  }
}
