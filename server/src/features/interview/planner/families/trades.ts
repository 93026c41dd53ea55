import type { Family } from './family.ts'

/** Farming, building, repairing, making and moving. */
export const tradeFamilies: readonly Family[] = [
  {
    id: 'farming-and-forestry',
    name: 'Farming, fishing and forestry',
    majorGroups: ['45'],
    titles:
      'farm worker, farmworker, farm hand, farmhand, farm labourer, farm laborer, agricultural worker, fruit picker, harvester, milker, dairy worker, herdsman, shepherd, stockman, animal breeder, horse breeder, agricultural inspector, greenhouse worker, nursery worker for plants, ' +
      'nursery and greenhouse worker, plant nursery worker, ranch hand, fisherman, fisher, fishing worker, hunter, trapper, fish farmer, aquaculture worker, forestry worker, forest worker, lumberjack, logger, faller, feller, log grader, log scaler, logging worker, logging equipment operator, harvester operator in a forest, tractor driver, ' +
      'agricultural equipment operator, farm machinery operator, agricultural product grader, grader and sorter of produce, beekeeper, vineyard worker, gamekeeper, conservation worker, tree feller, chainsaw operator, egg grader, crop worker, poultry worker',
    subjects: 'farm, agricultural, crop, ranch, dairy, livestock, logging, forestry, fishing, hunting, aquaculture, vineyard, farming, forest, aquacultural',
    competencyIds: [
      'agriculture',
      'problem-solving',
      'ownership',
      'adaptability',
      'teamwork',
      'attention-to-detail',
      'initiative',
      'planning',
      'resilience',
      'learning',
      'time-management',
    ],
    fieldIds: ['agriculture-practice', 'engineering-trades-practice', 'cleaning-and-grounds-practice'],
    related: [
      { title: 'Farm Supervisor', competencyIds: ['agriculture', 'delegation', 'planning'] },
      { title: 'Head Grower', competencyIds: ['agriculture', 'attention-to-detail', 'leadership'] },
      { title: 'Agricultural Machinery Technician', competencyIds: ['engineering-trades', 'problem-solving'] },
    ],
  },
  {
    id: 'construction',
    name: 'Building trades and mining',
    majorGroups: ['47'],
    titles:
      'carpenter, joiner, chippy, plumber, pipefitter, pipelayer, steamfitter, gas fitter, electrician, sparky, spark, bricklayer, brickie, brickmason, blockmason, stonemason, mason, plasterer, stucco mason, painter, painter and decorator, decorator, house painter, paperhanger, ' +
      'roofer, slater, tiler, tile setter, marble setter, floor layer, floor sander, carpet fitter, carpet installer, glazier, scaffolder, steel erector, iron worker, ironworker, rebar worker, steel fixer, drywaller, drywall installer, dry liner, taper, ceiling tile installer, ceiling fixer, ' +
      'builder, construction worker, construction labourer, construction laborer, labourer, laborer on site, site labourer, groundworker, navvy, hod carrier, concreter, concrete finisher, cement mason, terrazzo worker, paver, paving operator, insulation worker, insulation installer, fence erector, fencer, ' +
      'excavator operator, digger driver, operating engineer, construction equipment operator, plant operator on site, bulldozer driver, pile driver operator, sheet metal worker, boilermaker, lift engineer, elevator installer, elevator repairer, escalator installer, lift installer, ' +
      'solar installer, solar panel installer, photovoltaic installer, solar thermal installer, solar energy installation manager, weatherization installer, weatherization technician, building inspector, construction inspector, energy auditor, energy assessor, hazardous material removal worker, asbestos remover, ' +
      'highway maintenance worker, road worker, roadworker, track worker, track maintenance, rail track laying, track laying equipment operator,  septic tank servicer, sewer pipe cleaner, drain cleaner, miner, coal miner, roof bolter, driller, earth driller, rotary drill operator, derrick operator, rock splitter, blaster, explosive worker, ' +
      'roustabout, oil rig worker, service unit operator, mining machine operator, underground mining machine operator, excavating machine operator, dragline operator, extraction worker, quarry worker, tunneller, handyman builder, site foreman, foreman, clerk of works, ' +
      'loading and moving machine operator in mining, continuous mining operator, segmental paver, structural steel worker, reinforcing iron worker, demolition worker, kitchen fitter, shopfitter',
    subjects: 'construction, building, mining, masonry, roofing, carpentry, plumbing, concrete, drywall, flooring, insulation, solar, oil and gas, quarry, scaffold, paving, excavating, electrical installation, painting, decorating, framing, trade, underground, extraction, brick, plaster',
    competencyIds: [
      'construction',
      'engineering-trades',
      'teamwork',
      'problem-solving',
      'attention-to-detail',
      'planning',
      'integrity',
      'time-management',
      'working-under-pressure',
      'customer-focus',
      'mentoring',
      'learning',
    ],
    fieldIds: ['construction-practice', 'engineering-trades-practice'],
    related: [
      { title: 'Site Supervisor', competencyIds: ['construction', 'delegation', 'planning'] },
      { title: 'Quantity Estimator', competencyIds: ['attention-to-detail', 'construction', 'negotiation'] },
      { title: 'Trade Instructor', competencyIds: ['mentoring', 'communication', 'construction'] },
    ],
  },
  {
    id: 'installation-and-repair',
    name: 'Installation, maintenance and repair',
    majorGroups: ['49'],
    titles:
      'mechanic, car mechanic, auto mechanic, automotive technician, automotive service technician, vehicle technician, motor mechanic, diesel mechanic, bus mechanic, truck mechanic, motorcycle mechanic, bike mechanic, bicycle mechanic, bicycle repairer, bicycle technician, aircraft mechanic, ' +
      'aircraft technician, aircraft service technician, avionics technician, aircraft engineer licensed, panel beater, body repairer, auto body repairer, tyre fitter, tire repairer, tire changer, windscreen fitter, glass installer for cars, automotive glass installer, ' +
      'maintenance technician, maintenance engineer, maintenance worker, maintenance fitter, maintenance electrician, maintenance man, repairman, repairer, repair worker, handyman, handyperson, fitter, mechanical fitter, millwright, machinery mechanic, industrial mechanic, heavy equipment mechanic, plant fitter, ' +
      'hvac technician, hvac engineer, hvac installer, hvac tech, hvac, heating engineer, heating installer, gas engineer, boiler engineer, boiler technician, refrigeration mechanic, refrigeration engineer, air conditioning technician, air conditioning installer, air conditioning mechanic, appliance repairer, appliance engineer, ' +
      'field service engineer, field service technician, field engineer, field technician, service technician, service engineer, installation technician, telecom technician, telecom installer, cable installer, line installer, line worker, lineman, lineworker, power line installer, broadband engineer, fibre technician, ' +
      'tower climber, tower installer, alarm installer, alarm engineer, fire alarm installer, fire alarm system installer, security system installer, locksmith, safe repairer, rigger, commercial diver, diver, watchmaker, clock repairer, watch repairer, piano tuner, instrument tuner, instrument repairer, instrument technician, camera repairer, phone repairer, ' +
      'electronics repairer, electrical repairer, electronics technician, office machine repairer, atm repairer, vending machine servicer, medical equipment repairer, biomedical equipment technician, wind turbine technician, wind turbine service technician, geothermal technician, rail car repairer, signal repairer, signal technician, ' +
      'motorboat mechanic, boat mechanic, small engine mechanic, farm equipment mechanic, door repairer, garage door installer, control and valve installer, valve repairer, motor repairer, mobile home installer, equipment repairer, equipment installer, refractory repairer, recreational vehicle technician, ' +
      'mechatronic technician on site, audiovisual installer, audiovisual equipment installer, servicer, helper in maintenance, electrical fitter',
    subjects: 'technician, installer, maintenance, repair, installation, hvac, mechanic, automotive, refrigeration, avionics, vehicle repair, servicing, wind turbine',
    hints: 'equipment, mechanical, engine, electrical',
    competencyIds: [
      'engineering-trades',
      'problem-solving',
      'customer-focus',
      'attention-to-detail',
      'time-management',
      'ownership',
      'teamwork',
      'communication',
      'learning',
      'working-under-pressure',
      'integrity',
    ],
    fieldIds: ['engineering-trades-practice', 'construction-practice', 'manufacturing-practice'],
    related: [
      { title: 'Maintenance Planner', competencyIds: ['planning', 'engineering-trades', 'time-management'] },
      { title: 'Service Team Leader', competencyIds: ['leadership', 'customer-focus', 'engineering-trades'] },
      { title: 'Reliability Technician', competencyIds: ['problem-solving', 'engineering-trades', 'attention-to-detail'] },
    ],
  },
  {
    id: 'manufacturing',
    name: 'Machines and assembly lines',
    majorGroups: ['51'],
    titles:
      'machine operator, machinist, cnc operator, cnc machinist, cnc programmer, cnc tool programmer, cnc miller, cnc turner, turner, miller, press operator, production worker, production operative, production operator, production supervisor, production line worker, factory worker, factory operative, manufacturing operative, manufacturing technician, ' +
      'assembler, assembly worker, assembly line worker, assembly operative, fabricator, laminator, welder, solderer, brazer, tig welder, metal fabricator, toolmaker, tool and die maker, tool grinder, grinder, lathe operator, milling machine operator, injection moulding operator, molder, moulder, caster, coremaker, ' +
      'packaging operator, packaging machine operator, filling machine operator, bottling operator, quality inspector, quality control inspector, quality checker, inspector, tester of products, sorter, sampler, printer, print operator, printing press operator, press minder, bookbinder, print finisher, prepress technician, ' +
      'forklift assembler, semiconductor technician, semiconductor processing technician, textile machine operator, knitting machine operator, sewing machine operator, loom operator, dyeing machine operator, machine setter, machine tender,  spray painter, paint sprayer, coating operator, plater, heat treater, ' +
      'sheet metal fabricator, metal worker, metalworker, plastic worker, extruder operator, coil winder, sawmill operator, sawing machine operator, woodworking machine operator, paper machine operator, layout worker, patternmaker in metal, production helper, food processing worker, food production operative, food factory worker, food batchmaker, ' +
      'food machine operator, cooking machine operator, roaster, meat packer, slaughterer, meat trimmer, fish cutter, structural metal fabricator, timing device assembler, engine assembler, furnace operator, kiln operator, extruding machine operator, winder, twister, photo lab technician, photographic process worker, tire builder, 3d printing technician, additive manufacturing technician',
    subjects: 'operator, operative, setter, tender, numerically controlled tool, manufacturing, production, factory, machine, machining, assembly, metal, plastic, machine tool, packaging, textile, cnc, welding, mill, moulding, molding, printing press',
    hints: 'equipment operator, processing, cutting, worker, binding, finishing, grinding, polishing, mixing, forming, coating, cutter, trimmer',
    competencyIds: [
      'manufacturing',
      'attention-to-detail',
      'teamwork',
      'problem-solving',
      'ownership',
      'time-management',
      'learning',
      'working-under-pressure',
      'integrity',
      'adaptability',
      'communication',
    ],
    fieldIds: ['manufacturing-practice', 'engineering-trades-practice', 'logistics-practice'],
    related: [
      { title: 'Line Leader', competencyIds: ['manufacturing', 'delegation', 'communication'] },
      { title: 'Quality Technician', competencyIds: ['attention-to-detail', 'manufacturing', 'problem-solving'] },
      { title: 'Maintenance Technician', competencyIds: ['engineering-trades', 'problem-solving', 'learning'] },
    ],
  },
  {
    id: 'crafts',
    name: 'Workshop crafts',
    majorGroups: ['51'],
    titles:
      'baker, bakery worker, butcher, meat cutter, fishmonger, cheesemaker, brewer, cabinetmaker, cabinet maker, furniture maker, furniture finisher, woodworker, wood turner, model maker, bench carpenter, patternmaker, upholsterer, tailor, dressmaker, seamstress, sewer, embroiderer, pattern cutter, ' +
      'shoemaker, cobbler, shoe repairer, leather worker, saddler, jeweller, jeweler, goldsmith, silversmith, gem cutter, stone cutter, stone carver, potter, ceramicist, glass blower, glassblower, glass worker, engraver, etcher, blacksmith, luthier maker, laundry worker, dry cleaner, dry-cleaning worker, launderer, presser, ironer, ' +
      'dental technician, dental lab technician, dental laboratory technician, optical technician, ophthalmic laboratory technician, medical appliance technician, orthopaedic shoemaker, sign maker, screen printer, framer, taxidermist, wood worker, textile worker, precious metal worker, chocolatier, confectioner, cake decorator',
    subjects: 'bakery, butchery, woodworking, tailoring, jewellery, jewelry, gem, diamond, baking, leather, shoe, laundry, furniture, pottery, garment, apparel, wood, sewing, upholstery, precious stone, glass',
    competencyIds: [
      'manufacturing',
      'attention-to-detail',
      'creativity',
      'customer-focus',
      'time-management',
      'problem-solving',
      'ownership',
      'learning',
      'teamwork',
      'initiative',
      'working-under-pressure',
    ],
    fieldIds: ['manufacturing-practice', 'retail-practice', 'food-service-practice'],
    related: [
      { title: 'Workshop Lead', competencyIds: ['manufacturing', 'delegation', 'mentoring'] },
      { title: 'Quality Inspector', competencyIds: ['attention-to-detail', 'integrity', 'manufacturing'] },
      { title: 'Own Workshop or Shop Manager', competencyIds: ['initiative', 'customer-focus', 'planning'] },
    ],
  },
  {
    id: 'plant-and-utilities',
    name: 'Plants, power and water',
    majorGroups: ['51'],
    titles:
      'power plant operator, plant operator, process operator, chemical operator, chemical process operator, chemical plant operator, chemical plant and system operator, chemical equipment operator, refinery operator, gas plant operator, nuclear reactor operator, reactor operator, nuclear power reactor operator, control room operator, water treatment operator, wastewater operator, ' +
      'wastewater treatment plant operator, sewage plant operator, boiler operator, stationary engineer, power distributor, power dispatcher, power distributor and dispatcher, grid operator, gauger, pump system operator, petroleum pump system operator, biomass plant technician, biofuel technician, biofuel processing technician, hydroelectric plant technician, hydroelectric technician, plant technician, process technician, ' +
      'plant and system operator, water system operator, incinerator operator, methane operator',
    subjects: 'power plant, refinery, water treatment, wastewater, reactor, boiler, biofuel, biomass, hydroelectric, chemical plant, gas plant, utility plant',
    competencyIds: [
      'manufacturing',
      'attention-to-detail',
      'working-under-pressure',
      'problem-solving',
      'integrity',
      'teamwork',
      'communication',
      'decision-making',
      'learning',
      'ownership',
      'planning',
    ],
    fieldIds: ['manufacturing-practice', 'engineering-trades-practice', 'engineering-practice'],
    related: [
      { title: 'Shift Leader, Plant Operations', competencyIds: ['manufacturing', 'leadership', 'decision-making'] },
      { title: 'Process Technician', competencyIds: ['problem-solving', 'manufacturing', 'attention-to-detail'] },
      { title: 'Safety Coordinator', competencyIds: ['integrity', 'influence', 'planning'] },
    ],
  },
  {
    id: 'driving-and-transport',
    name: 'Driving, rail, air and sea',
    majorGroups: ['53'],
    titles:
      'driver, truck driver, lorry driver, hgv driver, hgv, lgv driver, cdl driver, trucker, van driver, delivery driver, bus driver, coach driver, taxi driver, cab driver, cabbie, uber driver, chauffeur, shuttle driver, school bus driver, ambulance driver, ambulance attendant, tram driver, streetcar operator, subway operator, ' +
      'train driver, locomotive engineer, locomotive driver, train conductor, railroad conductor, conductor, yardmaster, rail yard engineer, signalman, brake operator, switch operator, locomotive firer, rail worker, pilot, airline pilot, commercial pilot, copilot, first officer, flight engineer, drone pilot, helicopter pilot, flight attendant, cabin crew, ' +
      'air hostess, air steward, flight steward, passenger attendant, air traffic controller, atc, airfield operation specialist, aviation inspector, transportation inspector, vehicle inspector, transportation vehicle inspector, aircraft service attendant, aircraft cargo handling, ramp agent, ground crew, ship captain, captain, skipper, ship mate, deckhand, deck hand, sailor, seaman, ' +
      'boatman, motorboat operator, ship engineer, marine oiler, ferry operator, bridge tender, lock keeper, dredge operator, crane operator, tower crane operator, lock tender, vehicle operator,  hoist operator, winch operator, traffic technician, driver mate, driver sales worker, parking attendant, valet parker, car park attendant, car valeter, ' +
      'car washer, vehicle cleaner, cleaner of vehicles, petrol station attendant, gas station attendant, watercraft attendant, automotive attendant, road train driver, food delivery rider, delivery rider, deliveroo rider, motor vehicle operator, dinkey operator, car cleaner, purser, train manager on board, transportation worker',
    subjects: 'driving, truck, lorry, hgv, bus, taxi, delivery, rail, railroad, train, airline, aviation, flight, aircraft cargo, ship, maritime, ferry, transportation, passenger, locomotive, vessel, motor vehicle, parking',
    competencyIds: [
      'logistics',
      'attention-to-detail',
      'working-under-pressure',
      'customer-focus',
      'integrity',
      'time-management',
      'decision-making',
      'ownership',
      'communication',
      'adaptability',
      'teamwork',
    ],
    fieldIds: ['logistics-practice', 'customer-service-practice', 'public-safety-practice'],
    related: [
      { title: 'Transport Planner', competencyIds: ['planning', 'logistics', 'problem-solving'] },
      { title: 'Driver Trainer', competencyIds: ['mentoring', 'communication', 'logistics'] },
      { title: 'Fleet Supervisor', competencyIds: ['leadership', 'logistics', 'attention-to-detail'] },
    ],
  },
  {
    id: 'warehouse',
    name: 'Warehouse, loading and recycling',
    majorGroups: ['53'],
    titles:
      'warehouse worker, warehouse operative, warehouse assistant, warehouse associate, warehouse supervisor, warehouse manager, warehouseman, picker, picker packer, order picker, packer, packager, hand packer, order filler, stocker, shelf stacker, shelf filler, stock associate, night stocker, forklift driver, forklift operator, fork lift operator, ' +
      'reach truck driver, industrial truck operator, tractor operator in a yard, material handler, material mover, freight mover, stock mover, mover, removal man, furniture mover, loader, truck loader, tank car loader, ship loader, unloader, docker, longshoreman, stevedore, laborer, hand laborer, material moving worker, ' +
      'material moving operator, conveyor operator, conveyor tender, machine feeder, offbearer, refuse collector, bin man, binman, dustman, garbage collector, garbage man, waste collector, recyclable collector, recycling worker, recycling coordinator, recycling operative, reclamation worker, recyclable material collector, pump operator, wellhead pumper, gas compressor operator, ' +
      'gas pumping station operator, compressor operator, goods in operative, warehouse team leader, fulfilment associate, parcel sorter, amazon warehouse, logistics worker, supply worker, inventory associate',
    subjects: 'moving machine, warehouse, loading, packing, picking, forklift, material moving, recycling, refuse, freight handling, stockroom, conveyor, material mover',
    competencyIds: [
      'logistics',
      'teamwork',
      'attention-to-detail',
      'time-management',
      'ownership',
      'working-under-pressure',
      'problem-solving',
      'integrity',
      'initiative',
      'learning',
      'adaptability',
    ],
    fieldIds: ['logistics-practice', 'manufacturing-practice', 'retail-practice'],
    related: [
      { title: 'Warehouse Team Leader', competencyIds: ['logistics', 'delegation', 'communication'] },
      { title: 'Stock Controller', competencyIds: ['attention-to-detail', 'logistics', 'problem-solving'] },
      { title: 'Transport Coordinator', competencyIds: ['planning', 'communication', 'logistics'] },
    ],
  },
]
