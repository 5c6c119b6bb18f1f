extension PhraseTable {
  /// Tools that measure or record.
  public static let instruments = PhraseTable(
    instrumentsList.listed.map { Phrase($0) },
    source: "Collected for this library"
  )

  private static let instrumentsList = """
    yarc, bpvs, wellcomm, nfer, pira, puma, wrat, ttrs, phonics screening, \
    reading age test, star reader, classdojo, class dojo, class charts, arbor, \
    provision map, b squared, mapp, incident form, incident forms, folder, \
    reading assessment, reading test, standardised test, diagnostic test, \
    thermometer, one-page profile, \
    probe, probe sheet, test, quiz, checklist, check list, tally, tally chart, tally \
    sheet, tick sheet, tick list, rubric, observation, observations, observation \
    sheet, observation schedule, work sample, work samples, writing sample, language \
    sample, log, record, record sheet, running record, diary, chart, assessment, \
    tracker, tracking sheet, cbm, video, video diary, photograph, photographs, photo, \
    photos, dictation, dictations, check, score sheet, scoresheet, data sheet, data \
    collection, questionnaire, survey, rating scale, scale, profile, screener, \
    screening, timer, stopwatch, timed reading, star chart, frequency count, register, \
    prompt record, mark book, markbook, portfolio, recording, learning journal, \
    learning journey, spelling test, timing, trial sheet, abc chart, boxall, boxall \
    profile, sdq, work scrutiny, book scrutiny, book look, book looks, moderation, \
    work sampling, pupil voice survey, exit ticket, exit tickets, learning story, \
    learning stories, film, film clip, film clips, clips, clip, videos, evidence \
    folder, evidence, journal, floor book, tapestry, seesaw, evidence for learning, \
    engagement profile, engagement scale, leuven, communication matrix, tick chart, \
    tally marks, behaviour chart, food diary, reading log, planner check, spreadsheet, \
    mood chart, worksheet, worksheets, stop watch, form, score card, rubrics, logbook, \
    log book, star charts, tracker sheet, work book, workbook, sheet, sheets, card, \
    cards, book, books, grid, planner, cpoms, ngrt, sims, attendance system, exercise \
    book, exercise books, report card, self-report card, call sheet, talk grid, \
    practice paper, practice papers, past paper, past papers, mock exam, sample, \
    samples, tables grid, job-skills log, sign-in sheet, probes, tests, quizzes, \
    checklists, behaviour log, observation log, markbooks, reading record, tracking, \
    scorecard, route card
    """
}
