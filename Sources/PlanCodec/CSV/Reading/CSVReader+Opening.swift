extension CSVReader {
  /// How many bytes are looked at to tell the form of the file.
  var openingLength: Int {
    // A mark and a line that names the delimiter, both in UTF-16, have fewer than 32.
    format.encoding != nil && format.delimiter != nil ? 32 : max(format.sampleLength, 32)
  }

  /// Tells the form of the file from its opening, and reads that.
  ///
  /// What is found does not depend on how much has come: no more than the opening is looked at.
  mutating func open() {
    guard openingFault == nil else { return }
    let bytes = opening
    opening = []
    let signature = CSVSignature(of: bytes)
    switch signature {
    case .notText: return refuse(.notCSV)
    case .utf32: return refuse(.encodingNotSupported)
    case .none, .utf8, .utf16: break
    }
    guard var decoder = opened(bytes.prefix(openingLength), signature) else { return }
    // The opening is decoded on trial: its delimiter is looked for in text.
    let isCut = bytes.count > openingLength
    var trial = decoder
    let beginning = Array(bytes.prefix(openingLength))
    let text = trial.decode(beginning, from: signature.length, isLast: !isCut)
    let search = DelimiterSearch(text: text.bytes[text.range], isCut: isCut)
    let named = search.named
    guard let delimiter = named?.delimiter ?? format.delimiter ?? search.found() else {
      return refuse(.ambiguousDelimiter)
    }
    format.delimiter = delimiter
    var start = signature.length
    if let named {
      let unit = format.encoding == .utf16 ? 2 : 1
      start += named.length * unit
      decoder = CSVDecoder(decoder.form, isCertain: decoder.isCertain, from: start)
    }
    self.decoder = decoder
    parser = CSVParser(
      format: format,
      delimiter: delimiter,
      from: start,
      line: named == nil ? 1 : 2
    )
    decode(bytes, from: start, isLast: false)
  }

  /// Returns the decoder for an opening, `nil` if the file is refused.
  private mutating func opened(
    _ bytes: ArraySlice<UInt8>,
    _ signature: CSVSignature
  ) -> CSVDecoder? {
    let start = signature.length
    switch (format.encoding, signature) {
    case (nil, .utf8), (.utf8?, .none), (.utf8?, .utf8):
      format.encoding = .utf8
      return CSVDecoder(.utf8, isCertain: true, from: start)
    case (nil, .utf16(let isBig)), (.utf16?, .utf16(let isBig)):
      format.encoding = .utf16
      return CSVDecoder(.utf16(isBigEndian: isBig), isCertain: true, from: start)
    case (.utf16?, .none):
      let isBig = ZeroPattern.isBigEndian(bytes) ?? false
      return CSVDecoder(.utf16(isBigEndian: isBig), isCertain: true, from: start)
    case (.windows1252?, .none):
      return CSVDecoder(.windows1252, isCertain: true, from: start)
    case (nil, _):
      guard let isBig = ZeroPattern.isBigEndian(bytes) else {
        return CSVDecoder(.utf8, isCertain: false, from: start)
      }
      format.encoding = .utf16
      var decoder = CSVDecoder(.utf16(isBigEndian: isBig), isCertain: true, from: start)
      decoder.assumedFrom = 0
      return decoder
    case (.utf8?, _), (.utf16?, _), (.windows1252?, _):
      refuse(.invalidEncoding)
    default:
      refuse(.encodingNotSupported)
    }
    return nil
  }

  private mutating func refuse(_ code: CSVError.Code) {
    var problems = CSVProblems(maximum: format.maximumProblems)
    var error = CSVError(code)
    error.line = 1
    error.byte = 0
    problems.add(error)
    openingFault = problems
  }

  mutating func decode(_ bytes: [UInt8], from start: Int = 0, isLast: Bool) {
    guard !isStopped, var decoder else { return }
    let text = decoder.decode(bytes, from: start, isLast: isLast)
    parser?.offsets.take(from: &decoder.offsets)
    parser?.append(text)
    self.decoder = decoder
    if let fault = decoder.fault, parser?.isStopped == false {
      parser?.stop(fault.code, byte: fault.byte)
    }
    if format.encoding == nil, isLast || hasAssumed {
      format.encoding = hasAssumed ? .windows1252 : .utf8
    }
  }
}
