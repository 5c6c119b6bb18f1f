// The forms of a verb, undone: "improves", "improving" and "improved" are "improve".

enum WordForms {
  /// Forms that no ending explains, each before its base.
  static let irregular = """
    is be, are be, am be, was be, were be, been be, being be, has have, had have, \
    having have, does do, did do, done do, goes go, went go, gone go, made make, \
    making make, written write, wrote write, knows know, knew know, known know, \
    understood understand, thought think, felt feel, got get, getting get, began begin, \
    begun begin, said say, took take, taken take, gave give, given give, told tell, \
    shown show, showed show, kept keep, sat sit, stood stand, spoke speak, found find, \
    held hold, led lead, left leave, met meet, ran run, sent send, swam swim, \
    chose choose, chosen choose, spelt spell, drawn draw, \
    drew draw, eaten eat, ate eat, worn wear, wore wear, built build, brought bring, \
    bought buy, caught catch, sung sing, sang sing, swum swim, thrown throw, \
    threw throw, drunk drink, drank drink, ridden ride, rode ride, paid pay, slept sleep, \
    learnt learn, hung hang, hidden hide, woken wake, woke wake
    """

  /// Calls a closure with each word that a form may come from, the likeliest first.
  @inline(__always)
  static func forEachBase(of key: WordKey, _ body: (WordKey) -> Void) {
    guard 3...WordKey.exactLength ~= key.count else { return }
    let last = UInt8(truncatingIfNeeded: key.tail)
    switch last {
    case UInt8(ascii: "s"):
      cutS(key, body)
    case UInt8(ascii: "g") where key.endsIng && key.count > 4:
      cut(key, 3, body)
    case UInt8(ascii: "d") where key.endsEd && key.count > 3:
      if key.tail & 0xFF_0000 == 0x69_0000, key.count > 4 {
        body(key.dropping(3).adding(UInt8(ascii: "y")))
      }
      cut(key, 2, body)
    default:
      return
    }
  }

  /// "tries" and "try", "boxes" and "box", "moves" and "move", "reads" and "read".
  @inline(__always)
  private static func cutS(_ key: WordKey, _ body: (WordKey) -> Void) {
    let endsES = key.tail & 0xFF00 == 0x6500
    if endsES, key.tail & 0xFF_0000 == 0x69_0000, key.count > 4 {
      body(key.dropping(3).adding(UInt8(ascii: "y")))
    }
    if endsES, key.count > 3 { body(key.dropping(2)) }
    body(key.dropping(1))
  }

  /// "reading" and "read", "moving" and "move", "stopping" and "stop".
  @inline(__always)
  private static func cut(_ key: WordKey, _ ending: Int, _ body: (WordKey) -> Void) {
    let stem = key.dropping(ending)
    body(stem)
    body(stem.adding(UInt8(ascii: "e")))
    let doubled = stem.tail & 0xFFFF
    if stem.count > 2, doubled >> 8 == doubled & 0xFF { body(stem.dropping(1)) }
  }
}

extension WordKey {
  /// Whether the word ends in "ing".
  var endsIng: Bool { tail & 0xFF_FFFF == 0x69_6E67 }

  /// Whether the word ends in "ed".
  var endsEd: Bool { tail & 0xFFFF == 0x6564 }
}
