/// What is wrong with a cell of the row that is being read.
struct CellFault {
  let code: CSVError.Code

  /// The position of the column in the table's list of columns.
  let column: Int

  /// Whether the row can do without the cell.
  let isNotice: Bool
}
