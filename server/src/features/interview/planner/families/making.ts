import { type Family, ids } from './family.ts'

/** Making and moving things. */
export const makingFamilies: readonly Family[] = [
  {
    id: 'manufacturing',
    name: 'Machines and assembly lines',
    majorGroups: ['51'],
    titles:
      'machine operator, machinist, cnc operator, cnc machinist, cnc programmer, cnc tool programmer, ' +
      'cnc miller, cnc turner, turner, miller, press operator, production worker, production operative, ' +
      'production operator, production supervisor, production line worker, factory worker, factory operative, ' +
      'manufacturing operative, manufacturing technician, assembler, assembly worker, assembly line worker, ' +
      'assembly operative, fabricator, laminator, welder, solderer, brazer, tig welder, metal fabricator, ' +
      'toolmaker, tool and die maker, tool grinder, grinder, lathe operator, milling machine operator, ' +
      'injection moulding operator, molder, moulder, caster, coremaker, packaging operator, ' +
      'packaging machine operator, filling machine operator, bottling operator, quality inspector, ' +
      'quality control inspector, quality checker, inspector, sorter, sampler, printer, print operator, ' +
      'printing press operator, press minder, bookbinder, print finisher, prepress technician, ' +
      'forklift assembler, semiconductor technician, semiconductor processing technician, ' +
      'textile machine operator, knitting machine operator, sewing machine operator, loom operator, ' +
      'dyeing machine operator, machine setter, machine tender, spray painter, paint sprayer, coating operator, ' +
      'plater, heat treater, sheet metal fabricator, metal worker, metalworker, plastic worker, ' +
      'extruder operator, coil winder, sawmill operator, sawing machine operator, woodworking machine operator, ' +
      'paper machine operator, layout worker, production helper, food processing worker, ' +
      'food production operative, food factory worker, food batchmaker, food machine operator, ' +
      'cooking machine operator, roaster, meat packer, slaughterer, meat trimmer, fish cutter, ' +
      'structural metal fabricator, timing device assembler, engine assembler, furnace operator, kiln operator, ' +
      'extruding machine operator, winder, twister, photo lab technician, photographic process worker, ' +
      'tire builder, 3d printing technician, additive manufacturing technician, schweisser, soldador, soudeur, ' +
      'produktionshelfer, operario, food safety inspector',
    subjects:
      'operator, operative, setter, tender, numerically controlled tool, manufacturing, production, factory, ' +
      'machine, machining, assembly, metal, plastic, machine tool, packaging, textile, cnc, welding, mill, ' +
      'moulding, molding, printing press',
    hints:
      'equipment operator, processing, cutting, worker, binding, finishing, grinding, polishing, mixing, ' +
      'forming, coating, cutter, trimmer',
    competencyIds: ids(
      'manufacturing attention-to-detail teamwork problem-solving ownership time-management learning ' +
        'working-under-pressure integrity adaptability communication',
    ),
    fieldIds: ids('manufacturing-practice engineering-trades-practice logistics-practice'),
    related: [
      { title: 'Line Leader', competencyIds: ids('manufacturing delegation communication') },
      { title: 'Quality Technician', competencyIds: ids('attention-to-detail manufacturing problem-solving') },
      { title: 'Maintenance Technician', competencyIds: ids('engineering-trades problem-solving learning') },
    ],
  },
  {
    id: 'crafts',
    name: 'Workshop crafts',
    majorGroups: ['51'],
    titles:
      'baker, bakery worker, butcher, meat cutter, fishmonger, cheesemaker, brewer, cabinetmaker, ' +
      'cabinet maker, furniture maker, furniture finisher, woodworker, wood turner, model maker, ' +
      'bench carpenter, patternmaker, upholsterer, tailor, dressmaker, seamstress, sewer, embroiderer, ' +
      'pattern cutter, shoemaker, cobbler, shoe repairer, leather worker, saddler, jeweller, jeweler, ' +
      'goldsmith, silversmith, gem cutter, stone cutter, stone carver, potter, ceramicist, glass blower, ' +
      'glassblower, glass worker, engraver, etcher, blacksmith, laundry worker, dry cleaner, ' +
      'dry-cleaning worker, launderer, presser, ironer, dental technician, dental lab technician, ' +
      'dental laboratory technician, optical technician, ophthalmic laboratory technician, ' +
      'medical appliance technician, orthopaedic shoemaker, sign maker, screen printer, framer, taxidermist, ' +
      'wood worker, textile worker, precious metal worker, chocolatier, confectioner, cake decorator, backer, ' +
      'boulanger, panadero, metzger, boucher, schreiner, schneider',
    subjects:
      'bakery, butchery, woodworking, tailoring, jewellery, jewelry, gem, diamond, baking, leather, shoe, ' +
      'laundry, furniture, pottery, garment, apparel, wood, sewing, upholstery, precious stone, glass',
    competencyIds: ids(
      'manufacturing attention-to-detail creativity customer-focus time-management problem-solving ownership ' +
        'learning teamwork initiative working-under-pressure',
    ),
    fieldIds: ids('manufacturing-practice retail-practice food-service-practice'),
    related: [
      { title: 'Workshop Lead', competencyIds: ids('manufacturing delegation mentoring') },
      { title: 'Quality Inspector', competencyIds: ids('attention-to-detail integrity manufacturing') },
      { title: 'Workshop Manager', competencyIds: ids('initiative customer-focus planning') },
    ],
  },
  {
    id: 'plant-and-utilities',
    name: 'Plants, power and water',
    majorGroups: ['51'],
    titles:
      'power plant operator, plant operator, process operator, chemical operator, chemical process operator, ' +
      'chemical plant operator, chemical plant and system operator, chemical equipment operator, ' +
      'refinery operator, gas plant operator, nuclear reactor operator, reactor operator, ' +
      'nuclear power reactor operator, control room operator, water treatment operator, wastewater operator, ' +
      'wastewater treatment plant operator, sewage plant operator, boiler operator, stationary engineer, ' +
      'power distributor, power dispatcher, power distributor and dispatcher, grid operator, gauger, ' +
      'pump system operator, petroleum pump system operator, biomass plant technician, biofuel technician, ' +
      'biofuel processing technician, hydroelectric plant technician, hydroelectric technician, ' +
      'plant technician, process technician, plant and system operator, water system operator, ' +
      'incinerator operator, methane operator',
    subjects:
      'power plant, refinery, water treatment, wastewater, reactor, boiler, biofuel, biomass, hydroelectric, ' +
      'chemical plant, gas plant, utility plant',
    competencyIds: ids(
      'manufacturing attention-to-detail working-under-pressure problem-solving integrity teamwork ' +
        'communication decision-making learning ownership planning',
    ),
    fieldIds: ids('manufacturing-practice engineering-trades-practice engineering-practice'),
    related: [
      { title: 'Plant Shift Leader', competencyIds: ids('manufacturing leadership decision-making') },
      { title: 'Process Technician', competencyIds: ids('problem-solving manufacturing attention-to-detail') },
      { title: 'Safety Coordinator', competencyIds: ids('integrity influence planning') },
    ],
  },
  {
    id: 'driving-and-transport',
    name: 'Driving, rail, air and sea',
    majorGroups: ['53'],
    titles:
      'driver, truck driver, lorry driver, hgv driver, hgv, lgv driver, cdl driver, trucker, van driver, ' +
      'delivery driver, bus driver, coach driver, taxi driver, cab driver, cabbie, uber driver, chauffeur, ' +
      'shuttle driver, school bus driver, ambulance driver, ambulance attendant, tram driver, ' +
      'streetcar operator, subway operator, train driver, locomotive engineer, locomotive driver, ' +
      'train conductor, railroad conductor, conductor, yardmaster, rail yard engineer, signalman, ' +
      'brake operator, switch operator, locomotive firer, rail worker, pilot, airline pilot, commercial pilot, ' +
      'copilot, first officer, flight engineer, drone pilot, helicopter pilot, flight attendant, cabin crew, ' +
      'air hostess, air steward, flight steward, passenger attendant, air traffic controller, atc, ' +
      'airfield operation specialist, aviation inspector, transportation inspector, vehicle inspector, ' +
      'transportation vehicle inspector, aircraft service attendant, aircraft cargo handling, ramp agent, ' +
      'ground crew, ship captain, captain, skipper, ship mate, deckhand, deck hand, sailor, seaman, boatman, ' +
      'motorboat operator, ship engineer, marine oiler, ferry operator, bridge tender, lock keeper, ' +
      'dredge operator, crane operator, tower crane operator, lock tender, vehicle operator, hoist operator, ' +
      'winch operator, traffic technician, driver mate, driver sales worker, parking attendant, valet parker, ' +
      'car park attendant, car valeter, car washer, vehicle cleaner, cleaner of vehicles, ' +
      'petrol station attendant, gas station attendant, watercraft attendant, automotive attendant, ' +
      'road train driver, food delivery rider, delivery rider, deliveroo rider, motor vehicle operator, ' +
      'dinkey operator, car cleaner, purser, transportation worker, uber eats rider, merchant navy officer, ' +
      'signaller, drone operator, astronaut, baggage driver, fahrer, lkw-fahrer, kraftfahrer, ' +
      'chauffeur routier, camionero, camionista, busfahrer',
    subjects:
      'driving, truck, lorry, hgv, bus, taxi, delivery, rail, railroad, train, airline, aviation, flight, ' +
      'aircraft cargo, ship, maritime, ferry, transportation, passenger, locomotive, vessel, motor vehicle, ' +
      'parking',
    competencyIds: ids(
      'logistics attention-to-detail working-under-pressure customer-focus integrity time-management ' +
        'decision-making ownership communication adaptability teamwork',
    ),
    fieldIds: ids('logistics-practice customer-service-practice public-safety-practice'),
    related: [
      { title: 'Transport Planner', competencyIds: ids('planning logistics problem-solving') },
      { title: 'Driver Trainer', competencyIds: ids('mentoring communication logistics') },
      { title: 'Fleet Supervisor', competencyIds: ids('leadership logistics attention-to-detail') },
    ],
  },
  {
    id: 'warehouse',
    name: 'Warehouse, loading and recycling',
    majorGroups: ['53'],
    titles:
      'warehouse worker, warehouse operative, warehouse assistant, warehouse associate, warehouse supervisor, ' +
      'warehouse manager, warehouseman, picker, picker packer, order picker, packer, packager, hand packer, ' +
      'order filler, stocker, shelf stacker, shelf filler, stock associate, night stocker, forklift driver, ' +
      'forklift operator, fork lift operator, reach truck driver, industrial truck operator, material handler, ' +
      'material mover, freight mover, stock mover, mover, removal man, furniture mover, loader, truck loader, ' +
      'tank car loader, ship loader, unloader, docker, longshoreman, stevedore, laborer, hand laborer, ' +
      'material moving worker, material moving operator, conveyor operator, conveyor tender, machine feeder, ' +
      'offbearer, refuse collector, bin man, binman, dustman, garbage collector, garbage man, waste collector, ' +
      'recyclable collector, recycling worker, recycling coordinator, recycling operative, reclamation worker, ' +
      'recyclable material collector, pump operator, wellhead pumper, gas compressor operator, ' +
      'gas pumping station operator, compressor operator, goods in operative, warehouse team leader, ' +
      'fulfilment associate, parcel sorter, amazon warehouse, logistics worker, supply worker, ' +
      'inventory associate, baggage handler, lagerist, lagermitarbeiter, staplerfahrer, magasinier, almacenero, ' +
      'magazziniere',
    subjects:
      'moving machine, warehouse, loading, packing, picking, forklift, material moving, recycling, refuse, ' +
      'freight handling, stockroom, conveyor, material mover',
    competencyIds: ids(
      'logistics teamwork attention-to-detail time-management ownership working-under-pressure ' +
        'problem-solving integrity initiative learning adaptability',
    ),
    fieldIds: ids('logistics-practice manufacturing-practice retail-practice'),
    related: [
      { title: 'Warehouse Team Leader', competencyIds: ids('logistics delegation communication') },
      { title: 'Stock Controller', competencyIds: ids('attention-to-detail logistics problem-solving') },
      { title: 'Transport Coordinator', competencyIds: ids('planning communication logistics') },
    ],
  },
]
