import { type Family, ids } from './family.ts'

/** Farming, building, installing and repairing. */
export const buildingFamilies: readonly Family[] = [
  {
    id: 'farming-and-forestry',
    name: 'Farming, fishing and forestry',
    majorGroups: ['45'],
    titles:
      'farm worker, farmworker, farm hand, farmhand, farm labourer, farm laborer, agricultural worker, ' +
      'fruit picker, harvester, milker, dairy worker, herdsman, shepherd, stockman, animal breeder, ' +
      'horse breeder, agricultural inspector, greenhouse worker, nursery and greenhouse worker, ' +
      'plant nursery worker, ranch hand, fisherman, fisher, fishing worker, hunter, trapper, fish farmer, ' +
      'aquaculture worker, forestry worker, forest worker, lumberjack, logger, faller, feller, log grader, ' +
      'log scaler, logging worker, logging equipment operator, tractor driver, agricultural equipment operator, ' +
      'farm machinery operator, agricultural product grader, beekeeper, vineyard worker, gamekeeper, ' +
      'conservation worker, tree feller, chainsaw operator, egg grader, crop worker, poultry worker, ' +
      'landwirt helfer, erntehelfer, forstwirt',
    subjects:
      'farm, agricultural, crop, ranch, dairy, livestock, logging, forestry, fishing, hunting, aquaculture, ' +
      'vineyard, farming, forest, aquacultural',
    competencyIds: ids(
      'agriculture problem-solving ownership adaptability teamwork attention-to-detail initiative planning ' +
        'resilience learning time-management',
    ),
    fieldIds: ids('agriculture-practice engineering-trades-practice cleaning-and-grounds-practice'),
    related: [
      { title: 'Farm Supervisor', competencyIds: ids('agriculture delegation planning') },
      { title: 'Head Grower', competencyIds: ids('agriculture attention-to-detail leadership') },
      { title: 'Agricultural Machinery Technician', competencyIds: ids('engineering-trades problem-solving') },
    ],
  },
  {
    id: 'construction',
    name: 'Building trades and mining',
    majorGroups: ['47'],
    titles:
      'carpenter, joiner, chippy, plumber, pipefitter, pipelayer, steamfitter, gas fitter, electrician, sparky, ' +
      'spark, bricklayer, brickie, brickmason, blockmason, stonemason, mason, plasterer, stucco mason, painter, ' +
      'painter and decorator, decorator, house painter, paperhanger, roofer, slater, tiler, tile setter, ' +
      'marble setter, floor layer, floor sander, carpet fitter, carpet installer, glazier, scaffolder, ' +
      'steel erector, iron worker, ironworker, rebar worker, steel fixer, drywaller, drywall installer, ' +
      'dry liner, taper, ceiling tile installer, ceiling fixer, builder, construction worker, ' +
      'construction labourer, construction laborer, labourer, site labourer, groundworker, navvy, hod carrier, ' +
      'concreter, concrete finisher, cement mason, terrazzo worker, paver, paving operator, insulation worker, ' +
      'insulation installer, fence erector, fencer, excavator operator, digger driver, operating engineer, ' +
      'construction equipment operator, bulldozer driver, pile driver operator, sheet metal worker, ' +
      'boilermaker, lift engineer, elevator installer, elevator repairer, escalator installer, lift installer, ' +
      'solar installer, solar panel installer, photovoltaic installer, solar thermal installer, ' +
      'solar energy installation manager, weatherization installer, weatherization technician, ' +
      'building inspector, construction inspector, energy auditor, energy assessor, ' +
      'hazardous material removal worker, asbestos remover, highway maintenance worker, road worker, ' +
      'roadworker, track worker, track maintenance, rail track laying, track laying equipment operator, ' +
      'septic tank servicer, sewer pipe cleaner, drain cleaner, miner, coal miner, roof bolter, driller, ' +
      'earth driller, rotary drill operator, derrick operator, rock splitter, blaster, explosive worker, ' +
      'roustabout, oil rig worker, service unit operator, mining machine operator, ' +
      'underground mining machine operator, excavating machine operator, dragline operator, extraction worker, ' +
      'quarry worker, tunneller, site foreman, foreman, clerk of works, continuous mining operator, ' +
      'segmental paver, structural steel worker, reinforcing iron worker, demolition worker, kitchen fitter, ' +
      'shopfitter, thatcher, maurer, maler, tischler, zimmermann, elektriker, electricista, electricien, ' +
      'albanil, macon, plombier, fontanero, klempner, dachdecker, bauarbeiter',
    subjects:
      'construction, building, mining, masonry, roofing, carpentry, plumbing, concrete, drywall, flooring, ' +
      'insulation, solar, oil and gas, quarry, scaffold, paving, excavating, electrical installation, painting, ' +
      'decorating, framing, trade, underground, extraction, brick, plaster',
    competencyIds: ids(
      'construction engineering-trades teamwork problem-solving attention-to-detail planning integrity ' +
        'time-management working-under-pressure customer-focus mentoring learning',
    ),
    fieldIds: ids('construction-practice engineering-trades-practice'),
    related: [
      { title: 'Site Supervisor', competencyIds: ids('construction delegation planning') },
      { title: 'Construction Estimator', competencyIds: ids('attention-to-detail construction negotiation') },
      { title: 'Trade Instructor', competencyIds: ids('mentoring communication construction') },
    ],
  },
  {
    id: 'installation-and-repair',
    name: 'Installation, maintenance and repair',
    majorGroups: ['49'],
    titles:
      'mechanic, car mechanic, auto mechanic, automotive technician, automotive service technician, ' +
      'vehicle technician, motor mechanic, diesel mechanic, bus mechanic, truck mechanic, motorcycle mechanic, ' +
      'bike mechanic, bicycle mechanic, bicycle repairer, bicycle technician, aircraft mechanic, ' +
      'aircraft technician, aircraft service technician, avionics technician, panel beater, body repairer, ' +
      'auto body repairer, tyre fitter, tire repairer, tire changer, windscreen fitter, ' +
      'automotive glass installer, maintenance technician, maintenance engineer, maintenance worker, ' +
      'maintenance fitter, maintenance electrician, maintenance man, repairman, repairer, repair worker, ' +
      'handyman, handyperson, fitter, mechanical fitter, millwright, machinery mechanic, industrial mechanic, ' +
      'heavy equipment mechanic, plant fitter, hvac technician, hvac engineer, hvac installer, hvac tech, hvac, ' +
      'heating engineer, heating installer, gas engineer, boiler engineer, boiler technician, ' +
      'refrigeration mechanic, refrigeration engineer, air conditioning technician, air conditioning installer, ' +
      'air conditioning mechanic, appliance repairer, appliance engineer, field service engineer, ' +
      'field service technician, field engineer, field technician, service technician, service engineer, ' +
      'installation technician, telecom technician, telecom installer, cable installer, line installer, ' +
      'line worker, lineman, lineworker, power line installer, broadband engineer, fibre technician, ' +
      'tower climber, tower installer, alarm installer, alarm engineer, fire alarm installer, ' +
      'fire alarm system installer, security system installer, locksmith, safe repairer, rigger, ' +
      'commercial diver, diver, watchmaker, clock repairer, watch repairer, piano tuner, instrument tuner, ' +
      'instrument repairer, instrument technician, camera repairer, phone repairer, electronics repairer, ' +
      'electrical repairer, electronics technician, office machine repairer, atm repairer, ' +
      'vending machine servicer, medical equipment repairer, biomedical equipment technician, ' +
      'wind turbine technician, wind turbine service technician, geothermal technician, rail car repairer, ' +
      'signal repairer, signal technician, motorboat mechanic, boat mechanic, small engine mechanic, ' +
      'farm equipment mechanic, door repairer, garage door installer, control and valve installer, ' +
      'valve repairer, motor repairer, mobile home installer, equipment repairer, equipment installer, ' +
      'refractory repairer, recreational vehicle technician, audiovisual installer, ' +
      'audiovisual equipment installer, servicer, helper in maintenance, electrical fitter, mechaniker, ' +
      'mechatroniker, kfz-mechatroniker, anlagenmechaniker, mecanico, mecanicien, mechanik, schlosser, ' +
      'techniker',
    subjects:
      'technician, installer, maintenance, repair, installation, hvac, mechanic, automotive, refrigeration, ' +
      'avionics, vehicle repair, servicing, wind turbine',
    hints: 'equipment, mechanical, engine, electrical',
    competencyIds: ids(
      'engineering-trades problem-solving customer-focus attention-to-detail time-management ownership ' +
        'teamwork communication learning working-under-pressure integrity',
    ),
    fieldIds: ids('engineering-trades-practice construction-practice manufacturing-practice'),
    related: [
      { title: 'Maintenance Planner', competencyIds: ids('planning engineering-trades time-management') },
      { title: 'Service Team Leader', competencyIds: ids('leadership customer-focus engineering-trades') },
      { title: 'Reliability Technician', competencyIds: ids('problem-solving engineering-trades attention-to-detail') },
    ],
  },
]
