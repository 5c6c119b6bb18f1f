extension PhraseTable {
  /// Places and parts of the school day.
  public static let places = PhraseTable(
    placesList.listed.map { Phrase($0) },
    source: "Collected for this library"
  )

  private static let placesList = """
    class, classroom, lesson, lessons, playground, lunch, lunchtime, lunchtimes, \
    break, breaktime, break time, breaktimes, break times, playtime, playtimes, play \
    time, snack, snack time, circle time, carpet time, carpet, story time, assembly, \
    assemblies, home, school, hall, corridor, library, group, groups, setting, \
    settings, session, sessions, room, sensory room, quiet room, pool, hydrotherapy \
    pool, gym, pe, community, shop, shops, cafe, café, canteen, dining hall, dining \
    room, kitchen, garden, forest school, kerb, road, crossing, crossings, sink, peg, \
    gate, park, game, games, nurture room, nurture group, workshop, studio, outdoors, \
    outside, registration, register, tutor time, form time, free play, choosing time, \
    continuous provision, small group, conversation, conversations, activity, \
    activities, task, tasks, maths, english, literacy, numeracy, phonics, science, \
    base, bus, taxi, work experience, placement, laptop, computer, tablet, ipad, \
    minibus, train, station, cafe counter, market, museum, cinema, farm, stables, \
    changing room, changing rooms, toilet, bathroom, soft play, trampoline, hydro \
    pool, dinner hall, lunch hall, queue, line, meal, meals, mealtime, mealtimes, \
    dinner, breakfast, breakfast club, after school club, club, form room, tutor \
    group, arrival, hometime, home time, supermarket, route, lift, lab, field, paired \
    work, group work, independent work, independent writing, free writing, playroom, \
    water tray, role play, table, trip, trips
    """
}
