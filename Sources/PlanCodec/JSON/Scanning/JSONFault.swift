/// A mistake at a byte of a text, before its line and its field are known.
struct JSONFault: Error {
  let code: JSONError.Code
  let byte: Int

  init(_ code: JSONError.Code, at byte: Int) {
    self.code = code
    self.byte = byte
  }
}
