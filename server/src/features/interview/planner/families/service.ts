import { type Family, ids } from './family.ts'

/** Food, hotels, shops, selling, cleaning and personal services. */
export const serviceFamilies: readonly Family[] = [
  {
    id: 'food-service',
    name: 'Kitchen, bar and dining room',
    majorGroups: ['35'],
    titles:
      'chef, head chef, sous chef, executive chef, pastry chef, chef de partie, commis chef, commis, cook, ' +
      'head cook, line cook, prep cook, short order cook, fast food cook, private chef, pizza maker, pizzaiolo, ' +
      'kitchen hand, kitchen assistant, kitchen porter, kitchen helper, kp, dishwasher, pot washer, waiter, ' +
      'waitress, waiting staff, server, food server, food runner, busser, busboy, bus person, commis waiter, ' +
      'head waiter, maitre d, sommelier, bartender, barman, barmaid, bar staff, barkeeper, barista, bar back, ' +
      'mixologist, restaurant host, hostess, restaurant hostess, fast food worker, fast food crew, ' +
      'restaurant crew member, counter attendant, food counter worker, cafeteria attendant, canteen assistant, ' +
      'dinner lady, catering assistant, caterer, food preparation worker, food prep, sandwich maker, ' +
      'sandwich artist, dining room attendant, school cook, food preparation and serving, ' +
      'restaurant supervisor, food and beverage assistant, food and beverage attendant, room service attendant, ' +
      'tea lady, burger flipper, koch, kochin, kellner, kellnerin, cocinero, cocinera, camarero, camarera, ' +
      'cuisinier, cuisiniere, serveur, serveuse, cuoco, cameriere, butler, ice cream seller',
    subjects:
      'kitchen, restaurant, cafe, catering, bar, food preparation, coffee, culinary, dining, fast food, ' +
      'food serving, canteen',
    hints: 'crew member',
    competencyIds: ids(
      'food-service teamwork working-under-pressure customer-focus hospitality attention-to-detail ' +
        'time-management conflict-resolution learning communication ownership',
    ),
    fieldIds: ids('food-service-practice hospitality-practice customer-service-practice'),
    related: [
      { title: 'Shift Supervisor', competencyIds: ids('food-service delegation working-under-pressure') },
      { title: 'Sous Chef', competencyIds: ids('leadership food-service mentoring') },
      { title: 'Events and Catering Coordinator', competencyIds: ids('planning hospitality customer-focus') },
    ],
  },
  {
    id: 'hotels-and-travel',
    name: 'Hotels and travel desks',
    majorGroups: ['43', '39'],
    titles:
      'hotel receptionist, front desk agent, front desk clerk, hotel front desk, front desk, desk clerk, ' +
      'hotel clerk, motel clerk, resort clerk, night auditor, night porter, guest service agent, ' +
      'guest relation officer, guest relation manager, concierge, hotel porter, bellhop, bellboy, bellman, ' +
      'doorman, porter, baggage porter, reservation clerk, hotel reservation agent, hotel assistant, ' +
      'front office agent, travel guide, tour manager, tour leader, cruise staff, check-in agent, ' +
      'guest service representative, hotelfachfrau, rezeptionist, receptionniste, recepcionista',
    subjects: 'hotel, motel, resort, guest, lodging, concierge, baggage, front desk',
    competencyIds: ids(
      'hospitality customer-focus communication conflict-resolution working-under-pressure customer-service ' +
        'teamwork attention-to-detail problem-solving inclusion time-management',
    ),
    fieldIds: ids('hospitality-practice customer-service-practice personal-services-practice'),
    related: [
      { title: 'Front Office Supervisor', competencyIds: ids('hospitality leadership delegation') },
      { title: 'Reservations Agent', competencyIds: ids('attention-to-detail problem-solving hospitality') },
      { title: 'Events Coordinator', competencyIds: ids('planning hospitality communication') },
    ],
  },
  {
    id: 'cleaning-and-grounds',
    name: 'Cleaning, housekeeping and grounds',
    majorGroups: ['37'],
    titles:
      'cleaner, office cleaner, domestic cleaner, window cleaner, hospital cleaner, domestic assistant, ' +
      'janitor, caretaker, custodian, housekeeper, housekeeping attendant, housekeeping supervisor, ' +
      'hotel housekeeper, room attendant, maid, chambermaid, cleaning lady, char, hygiene operative, ' +
      'cleaning operative, building cleaner, gardener, landscaper, landscape gardener, groundskeeper, ' +
      'groundsman, greenkeeper, ground maintenance worker, lawn care worker, tree surgeon, arborist, ' +
      'tree trimmer, tree pruner, pruner, pest controller, pest control technician, pest control worker, ' +
      'exterminator, pesticide applicator, pesticide sprayer, pesticide handler, lawn service worker, ' +
      'estate worker, pool cleaner, street sweeper, park keeper, cleaning supervisor, chimney sweep, ' +
      'pool attendant, putzfrau, reinigungskraft, hausmeister, limpiadora, femme de menage, gartner, jardinero, ' +
      'jardinier',
    subjects:
      'cleaning, housekeeping, janitorial, landscaping, grounds, ground, lawn, gardening, pest, pesticide, ' +
      'groundskeeping, hygiene operative',
    competencyIds: ids(
      'cleaning-and-grounds time-management attention-to-detail ownership teamwork initiative integrity ' +
        'problem-solving customer-focus working-under-pressure learning',
    ),
    fieldIds: ids('cleaning-and-grounds-practice customer-service-practice agriculture-practice'),
    related: [
      { title: 'Cleaning Supervisor', competencyIds: ids('cleaning-and-grounds delegation attention-to-detail') },
      { title: 'Facilities Assistant', competencyIds: ids('problem-solving initiative customer-focus') },
      { title: 'Head Gardener', competencyIds: ids('planning leadership cleaning-and-grounds') },
    ],
  },
  {
    id: 'beauty-and-personal-care',
    name: 'Hair, beauty, fitness and farewell services',
    majorGroups: ['39'],
    titles:
      'hairdresser, hair stylist, hairstylist, stylist, barber, beautician, beauty therapist, cosmetologist, ' +
      'nail technician, nail tech, manicurist, pedicurist, makeup artist, make-up artist, mua, ' +
      'skincare specialist, esthetician, aesthetician, shampooer, lash technician, personal trainer, ' +
      'fitness instructor, group fitness instructor, fitness trainer, gym instructor, exercise trainer, ' +
      'yoga instructor, yoga teacher, pilates instructor, zumba instructor, spa therapist, tanning assistant, ' +
      'funeral director, undertaker, mortician, embalmer, funeral attendant, funeral arranger, ' +
      'crematory operator, crematorium technician, personal shopper, personal service worker, ' +
      'waxing specialist, personal care and service worker, friseur, friseurin, coiffeur, coiffeuse, peluquera, ' +
      'peluquero, kosmetikerin',
    subjects:
      'hair, beauty, salon, nail, makeup, fitness, yoga, cosmetic, funeral, crematory, skincare, ' + 'personal service',
    competencyIds: ids(
      'personal-services customer-focus communication creativity conflict-resolution attention-to-detail ' +
        'time-management learning resilience teamwork initiative',
    ),
    fieldIds: ids('personal-services-practice customer-service-practice sales-practice'),
    related: [
      { title: 'Salon Manager', competencyIds: ids('leadership personal-services planning') },
      { title: 'Vocational Trainer', competencyIds: ids('mentoring communication personal-services') },
      { title: 'Beauty Consultant', competencyIds: ids('customer-focus influence communication') },
    ],
  },
  {
    id: 'childcare-and-leisure',
    name: 'Childcare, leisure and animals',
    majorGroups: ['39'],
    titles:
      'nanny, babysitter, au pair, childminder, childcare worker, child carer, nursery nurse, ' +
      'nursery assistant, nursery practitioner, early years practitioner, daycare worker, playworker, ' +
      'after school club worker, camp counselor, summer camp leader, residential advisor, tour guide, ' +
      'city guide, museum guide, tour escort, recreation worker, recreation assistant, leisure assistant, ' +
      'activity coordinator, activities coordinator, usher, ticket taker, lobby attendant, cinema usher, ' +
      'amusement attendant, ride operator, theme park attendant, croupier, casino dealer, gambling dealer, ' +
      'blackjack dealer, card dealer, dealer, bookmaker clerk, sport book writer, betting clerk, ' +
      'costume attendant, wardrobe assistant, dresser, projectionist, locker room attendant, ' +
      'coatroom attendant, cloakroom attendant, animal caretaker, dog walker, dog groomer, pet groomer, ' +
      'kennel assistant, zookeeper, zoo keeper, animal trainer, dog trainer, horse groom, stable hand, ' +
      'pet sitter, entertainment attendant, gambling service worker, gambling runner, holiday rep, ' +
      'entertainment worker, outdoor instructor, ski instructor, groom, bingo caller, escape room host, ' +
      'kinderpflegerin, kindermadchen',
    subjects:
      'childcare, child, nursery, leisure, recreation, animal, pet, dog, kennel, tour, amusement, gambling, ' +
      'casino, zoo, day care, entertainment',
    competencyIds: ids(
      'personal-services customer-focus communication working-under-pressure adaptability conflict-resolution ' +
        'teamwork initiative integrity creativity ownership',
    ),
    fieldIds: ids('personal-services-practice customer-service-practice teaching-practice'),
    related: [
      { title: 'Activities Coordinator', competencyIds: ids('planning personal-services communication') },
      { title: 'Leisure Centre Duty Manager', competencyIds: ids('leadership personal-services delegation') },
      { title: 'Teaching Assistant', competencyIds: ids('teaching communication adaptability') },
    ],
  },
  {
    id: 'retail',
    name: 'Shops and retail',
    majorGroups: ['41'],
    titles:
      'shop assistant, sales assistant, retail assistant, retail worker, retail salesperson, ' +
      'retail sale associate, retail sale worker, retail sale supervisor, supervisor of retail sale worker, sale associate, store associate, store assistant, store clerk, shop keeper, ' +
      'shopkeeper, shop girl, cashier, checkout operator, checkout assistant, till operator, store manager, ' +
      'shop manager, retail manager, retail store manager, assistant store manager, retail supervisor, ' +
      'supermarket assistant, merchandiser, sales clerk, parts salesperson, parts adviser, counter clerk, ' +
      'rental clerk, counter and rental clerk, demonstrator, product demonstrator, product promoter, promoter, ' +
      'brand ambassador, fashion adviser, bookseller, market trader, street vendor, market stall holder, ' +
      'newspaper seller, fashion model, model, booth cashier, change person, petrol station attendant cashier, ' +
      'keyholder, customer assistant, bakery sale assistant, verkauferin, verkaufer, vendeur, vendeuse, ' +
      'dependienta, dependiente, cheesemonger, kassierer, kassiererin, cajera, cajero',
    subjects: 'retail, shop, store, supermarket, checkout, till, vendor, boutique',
    competencyIds: ids(
      'retail customer-focus teamwork communication conflict-resolution working-under-pressure ' +
        'attention-to-detail integrity initiative time-management',
    ),
    fieldIds: ids('retail-practice customer-service-practice sales-practice'),
    related: [
      { title: 'Store Supervisor', competencyIds: ids('retail delegation leadership') },
      { title: 'Visual Merchandiser', competencyIds: ids('creativity retail attention-to-detail') },
      { title: 'Account Manager', competencyIds: ids('sales customer-focus negotiation') },
    ],
  },
  {
    id: 'sales',
    name: 'Selling and accounts',
    majorGroups: ['41'],
    titles:
      'sale representative, sales representative, sales rep, salesperson, salesman, saleswoman, sales person, ' +
      'sales agent, sales executive, sales consultant, sales specialist, sales adviser, sales advisor, ' +
      'account executive, ae, account manager, sdr, bdr, business development representative, ' +
      'sales development representative, inside sales, field sales, business development executive, ' +
      'sales engineer, pre-sales consultant, presales engineer, telemarketer, telesales agent, telesales, ' +
      'cold caller, door to door seller, door-to-door salesman, real estate agent, estate agent, realtor, ' +
      'real estate broker, letting agent, lettings negotiator, insurance agent, insurance sales agent, ' +
      'insurance broker, insurance salesman, stockbroker, broker, securities agent, commodity trader, trader, ' +
      'financial sales agent, financial service sales agent, travel agent, travel consultant, travel adviser, ' +
      'advertising sales agent, advertising agent, media sales executive, media buyer agent, car salesman, ' +
      'car sales executive, pharma rep, medical rep, medical sales representative, sales worker, ' +
      'solar sales representative, solar assessor, key account executive, sales support worker, sales lead, ' +
      'sales team leader, sales, sales supervisor, fundraising canvasser, technical sales, real estate, ' +
      'vendedor, vendedora, commercial agent, vertriebsmitarbeiter, wine merchant, makler',
    subjects: 'sale, sales, selling, telesales, real estate, brokerage, securities, travel, account, commodity',
    hints: 'advertising, representative, broker',
    competencyIds: ids(
      'sales customer-focus negotiation resilience influence communication planning time-management ' +
        'initiative stakeholder-management learning',
    ),
    fieldIds: ids('sales-practice customer-service-practice business-operations-practice'),
    related: [
      { title: 'Key Account Manager', competencyIds: ids('sales stakeholder-management negotiation') },
      { title: 'Sales Team Leader', competencyIds: ids('sales leadership mentoring') },
      { title: 'Customer Success Manager', competencyIds: ids('customer-focus communication problem-solving') },
    ],
  },
]
