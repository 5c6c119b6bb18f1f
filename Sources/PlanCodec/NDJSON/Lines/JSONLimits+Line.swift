extension JSONLimits {
  /// The limits that fit one line of a stream: as ``standard``, and 64 MiB of text.
  public static let line: JSONLimits = {
    var limits = JSONLimits.standard
    limits.bytes = 64 << 20
    return limits
  }()
}
