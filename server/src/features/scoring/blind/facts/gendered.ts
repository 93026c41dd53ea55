/** Words that tell a person's gender or family status, and what says the same without it. */
const pairs = `
husband,wife,spouse,boyfriend,girlfriend,fiance,fiancee,hubby>partner
husbands,wives,spouses,boyfriends,girlfriends>partners
mother,father,mum,dad,mom,mummy,daddy,mommy,mama,papa,stepmother,stepfather,stepmum,stepdad>parent
mothers,fathers,mums,dads,moms>parents
grandmother,grandfather,grandma,grandpa,granny,grandad,granddad>grandparent
grandmothers,grandfathers>grandparents
son,daughter,stepson,stepdaughter>child
sons,daughters>children
grandson,granddaughter>grandchild
brother,sister,stepbrother,stepsister>sibling
brothers,sisters>siblings
uncle,aunt,auntie,nephew,niece>relative
uncles,aunts,nephews,nieces>relatives
man,woman,gentleman,lady,guy,bloke,gal,chap,dude>person
men,women,gentlemen,ladies,guys,blokes,gals,chaps,dudes>people
boy,girl>child
boys,girls>children
widow,widower>widowed person
chairman,chairwoman>chair
chairmen,chairwomen>chairs
businessman,businesswoman>businessperson
businessmen,businesswomen>businesspeople
salesman,saleswoman,saleslady>salesperson
salesmen,saleswomen>salespeople
spokesman,spokeswoman>spokesperson
policeman,policewoman>police officer
policemen,policewomen>police officers
fireman,firewoman>firefighter
firemen,firewomen>firefighters
foreman,forewoman>supervisor
foremen,forewomen>supervisors
craftsman,craftswoman>craftsperson
craftsmen,craftswomen>craftspeople
tradesman,tradeswoman>tradesperson
tradesmen,tradeswomen>tradespeople
handyman,handywoman>handyperson
waiter,waitress>waiter
waiters,waitresses>waiters
actor,actress>actor
host,hostess>host
hosts,hostesses>hosts
steward,stewardess>steward
stewards,stewardesses>stewards
headmaster,headmistress>headteacher
landlord,landlady>landlord
barman,barmaid>bartender
sir,madam,maam>friend
married,divorced,widowed,unmarried>settled
maternity,paternity>parental
male,female>adult
males,females>adults
masculine,feminine>gendered
`

/** From a gendered word to the neutral one; both in lower case. Neutral words of the list stand for themselves. */
export const neutral: ReadonlyMap<string, string> = new Map(
  pairs
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [words = '', by = ''] = line.split('>')
      return words.split(',').map((word): [string, string] => [word, by])
    }),
)

/** After these words a gendered word names a thing: "a man in the middle", "our sister company", "a female connector". */
export const genderedThings = new Set(
  `hours hour days day power made board boards ship company companies ward wards team teams site sites store stores brand brands school node nodes project projects plan ticket connector connectors plug plugs socket thread end ends cell cells
  kind page oriented in-the-middle hole holes process table class tongue machine`.split(/\s+/),
)
