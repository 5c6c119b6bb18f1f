/// How well the cells of a column fit a field.
enum CellFit {
  /// Nine in ten fit.
  case yes

  /// At least half fit.
  case partly

  /// Fewer than half fit.
  case no

  /// There are no cells, or any cell may be one of the field.
  case unknown
}
