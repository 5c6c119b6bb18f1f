// The package manager gives each program a main function of its own name, and the runtime
// of the fuzzer would bring another one; so the program's hands over to the runtime.

public typealias FuzzArguments = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

public typealias FuzzFunction =
  @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt

@_extern(c)
private func LLVMFuzzerRunDriver(
  _ count: UnsafeMutablePointer<CInt>,
  _ arguments: UnsafeMutablePointer<FuzzArguments?>,
  _ function: FuzzFunction
) -> CInt

/// Calls a function with inputs that reach more and more of the program.
///
/// - Parameters:
///   - count: The number of arguments of the program.
///   - arguments: The arguments.
///   - function: What is called; it ends the program if something is wrong.
/// - Returns: The exit status.
public func runFuzzer(
  _ count: CInt,
  _ arguments: FuzzArguments?,
  _ function: FuzzFunction
) -> CInt {
  var count = count
  var arguments = unsafe arguments
  return unsafe LLVMFuzzerRunDriver(&count, &arguments, function)
}

/// Returns the bytes of an input, in storage of just that size.
///
/// - Parameters:
///   - start: The first byte.
///   - count: How many there are.
/// - Returns: The bytes.
public func fuzzInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> [UInt8] {
  unsafe Array(UnsafeBufferPointer(start: start, count: count))
}
