import { type Family, ids } from './family.ts'

/** Design, media, stage and sport. */
export const artsFamilies: readonly Family[] = [
  {
    id: 'design',
    name: 'Design and visual arts',
    majorGroups: ['27'],
    titles:
      'graphic designer, designer, visual designer, brand designer, art director, creative director, creative, ' +
      'illustrator, artist, fine artist, sculptor, craft artist, animator, motion designer, 3d artist, ' +
      'special effect artist, vfx artist, fashion designer, interior designer, interior decorator, ' +
      'industrial designer, commercial designer, floral designer, florist, set designer, exhibit designer, ' +
      'stage designer, costume designer, jewellery designer, textile designer, furniture designer, ' +
      'merchandise displayer, window dresser, window trimmer, visual merchandiser, tattoo artist, photographer, ' +
      'wedding photographer, photo editor, packaging designer, layout artist, digital artist, concept artist, ' +
      'ceramic artist, printmaker, tattooist, grafiker, grafikdesigner, graphiste, disenador grafico',
    subjects: 'design, graphic, visual, illustration, photography, fashion, interior, creative, floral, animation, art',
    competencyIds: ids(
      'arts-and-media creativity receiving-feedback customer-focus communication time-management resilience ' +
        'teamwork attention-to-detail influence learning',
    ),
    fieldIds: ids('arts-and-media-practice business-operations-practice product'),
    related: [
      { title: 'Art Director', competencyIds: ids('creativity giving-feedback arts-and-media') },
      { title: 'Product Designer', competencyIds: ids('customer-focus creativity product') },
      { title: 'Creative Project Manager', competencyIds: ids('planning stakeholder-management communication') },
    ],
  },
  {
    id: 'media',
    name: 'Writing, journalism and media production',
    majorGroups: ['27'],
    titles:
      'journalist, reporter, news reporter, news analyst, correspondent, foreign correspondent, editor, ' +
      'copy editor, copywriter, copy writer, writer, author, novelist, poet, lyricist, screenwriter, ' +
      'creative writer, technical writer, ux writer, content writer, content creator, content editor, ' +
      'content manager, blogger, vlogger, youtuber, influencer, podcaster, translator, interpreter, ' +
      'sign language interpreter, court reporter, captioner, subtitler, stenographer, ' +
      'public relations specialist, pr specialist, pr officer, pr consultant, press officer, ' +
      'communication specialist, communication officer, spokesperson, publicist, producer, film producer, ' +
      'television producer, tv producer, radio producer, director of film, film director, tv presenter, ' +
      'television presenter, telly presenter, presenter, news presenter, newsreader, radio presenter, ' +
      'broadcaster, broadcast announcer, announcer, radio host, disk jockey, dj, disc jockey, cameraman, ' +
      'camera operator, camerawoman, videographer, cinematographer, video editor, film editor, sound engineer, ' +
      'audio engineer, sound technician, audio technician, video technician, broadcast technician, ' +
      'broadcast engineer, lighting technician, sound engineering technician, media programming manager, ' +
      'programming manager, media technical manager, technical director, media technical director, ' +
      'media worker, media producer, stage technician, communication worker, ghostwriter, speechwriter, ' +
      'medical writer, sound designer, voice over artist, roadie, stage hand, journalistin, periodista, ' +
      'journaliste, sub-editor, subeditor',
    subjects:
      'journalism, media, broadcast, film, video, television, tv, telly, radio, news, editorial, content, ' +
      'writing, publishing, public relation, camera, audio, translation, podcast',
    competencyIds: ids(
      'arts-and-media communication time-management creativity integrity working-under-pressure ' +
        'receiving-feedback attention-to-detail teamwork initiative stakeholder-management',
    ),
    fieldIds: ids('arts-and-media-practice social-research-practice business-operations-practice'),
    related: [
      { title: 'Content Strategist', competencyIds: ids('planning arts-and-media influence') },
      { title: 'Communications Manager', competencyIds: ids('communication stakeholder-management planning') },
      { title: 'Managing Editor', competencyIds: ids('giving-feedback time-management arts-and-media') },
    ],
  },
  {
    id: 'stage-and-sport',
    name: 'Performing arts and sport',
    majorGroups: ['27'],
    titles:
      'actor, actress, stage actor, dancer, ballet dancer, choreographer, musician, singer, opera singer, ' +
      'violinist, pianist, guitarist, drummer, composer, orchestra conductor, music director, theatre director, ' +
      'stage director, stage manager, comedian, stand up comedian, magician, circus performer, entertainer, ' +
      'performer, casting director, talent director, athlete, sport competitor, footballer, soccer player, ' +
      'tennis player, professional athlete, coach, football coach, soccer coach, swimming coach, tennis coach, ' +
      'basketball coach, sport coach, scout, talent scout, referee, umpire, sport official, voice actor, ' +
      'stunt performer, puppeteer, casting manager, jockey, racing driver, schauspieler',
    subjects: 'music, theatre, theater, dance, sport, stage, performing, entertainment, orchestra, football, opera',
    competencyIds: ids(
      'arts-and-media resilience receiving-feedback teamwork working-under-pressure creativity learning ' +
        'communication time-management leadership adaptability',
    ),
    fieldIds: ids('arts-and-media-practice teaching-practice'),
    related: [
      { title: 'Rehearsal Director', competencyIds: ids('leadership giving-feedback arts-and-media') },
      { title: 'Community Arts Worker', competencyIds: ids('inclusion communication planning') },
      { title: 'Festival Programme Coordinator', competencyIds: ids('planning stakeholder-management') },
    ],
  },
]
