extension ImportProblem.Code {
  /// What is wrong and how to mend it, or the code itself if it is not one of the library's.
  public var explanation: String {
    Self.explanations.first { $0.0 == self }?.1
      ?? CSVError.Code(rawValue: rawValue).explanation
  }

  private static let explanations: [(Self, String)] = [
    (
      .missingFile,
      """
      the rows belong to records of a file that is not there; import that file with \
      this one
      """
    ),
    (
      .unusedColumn,
      """
      the column is not read from this file; move it to the file it belongs to, or leave \
      it out
      """
    ),
    (.missingValue, "a value that the row needs is missing; fill in the cell"),
    (.repeatedRow, "the row says the same as an earlier one; remove one of them"),
    (
      .repeatedKey,
      """
      an earlier row has the same UPN, or the same pupil and target number; correct or \
      remove one of them
      """
    ),
    (
      .unknownPupil,
      """
      no pupil of the export has this UPN, or without a UPN these names; correct the row \
      or add the pupil
      """
    ),
    (.ambiguousPupil, "more than one pupil has these names; write the UPN into the row"),
    (
      .unknownTarget,
      """
      the pupil has no target with this number; correct the number or add the target
      """
    ),
    (
      .nothingRecorded,
      """
      nothing is recorded; write a score or a comment, or say that the pupil was absent
      """
    ),
    (
      .unclearText,
      """
      the words are not in a form that is read; write one of the forms that the format \
      lists
      """
    ),
    (
      .pastName,
      """
      the name is from an earlier list and means nearly the same; choose from the list \
      in use
      """
    ),
    (
      .absentWithScore,
      """
      the row has a score and says that the pupil was absent; correct one of the two
      """
    ),
    (.endBeforeStart, "the last day is before the first; correct one of the two"),
  ]
}
