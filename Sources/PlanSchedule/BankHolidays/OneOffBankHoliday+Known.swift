import PlanModel

extension OneOffBankHoliday {
  /// The one-offs that this version of the library knows, from 1978 to 2026.
  ///
  /// They were compared with published lists; the proclamations themselves were not read.
  /// Those to come cannot be known: add them when they are proclaimed.
  public static let known: [OneOffBankHoliday] = [
    extra("1981-07-29", "Wedding of Charles and Diana"),
    moved("1995-05-08", "Early May bank holiday (VE Day)", insteadOf: "1995-05-01"),
    extra("1999-12-31", "Millennium"),
    extra("2002-06-03", "Golden Jubilee"),
    moved("2002-06-04", "Spring bank holiday", insteadOf: "2002-05-27"),
    extra("2011-04-29", "Wedding of William and Catherine"),
    moved("2012-06-04", "Spring bank holiday", insteadOf: "2012-05-28"),
    extra("2012-06-05", "Diamond Jubilee"),
    moved("2020-05-08", "Early May bank holiday (VE Day)", insteadOf: "2020-05-04"),
    moved("2022-06-02", "Spring bank holiday", insteadOf: "2022-05-30"),
    extra("2022-06-03", "Platinum Jubilee"),
    extra("2022-09-19", "State Funeral of Queen Elizabeth II"),
    extra("2023-05-08", "Coronation of King Charles III"),
    extra("2026-06-15", "Scotland at the World Cup", in: [.scotland]),
  ]

  private static let proclamation = Citation("Royal proclamation", isVerified: false)

  private static func extra(
    _ day: Day,
    _ name: String,
    in nations: [Nation] = Nation.unitedKingdom
  ) -> Self {
    Self(day, name, nations: nations, source: proclamation)
  }

  private static func moved(_ day: Day, _ name: String, insteadOf usual: Day) -> Self {
    Self(day, name, insteadOf: usual, source: proclamation)
  }
}
