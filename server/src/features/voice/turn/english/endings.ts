import { setOf } from './words.rules.ts'

const phrases = (text: string): readonly string[] => text.trim().split(/,\s+/)

/** After these words English goes on, whatever stood before. */
export const alwaysOpen = setOf(`
  and or but nor because cause cuz although whereas unless until if whether than plus versus
  a an the my your our every whose
  into onto upon among during per via towards toward between including regarding concerning namely
  very quite such basically maybe perhaps especially particularly mainly mostly essentially specifically
  firstly secondly thirdly fourthly finally lastly additionally moreover furthermore however therefore thus
  we he they i she who which where how when
  i'm we're they're you're he's she's it's that's there's here's what's who's let's where's
  i've we've they've you've i'd we'd they'd he'd she'd you'd i'll we'll they'll he'll she'll you'll it'll it'd
  be am become becomes became seems seemed
  several various multiple certain another neither
  trying wanting using having making getting becoming being causing providing ensuring allowing
`)

/** Forms of "be": finished only in a clause like "what the problem was", "than it is". */
export const beForms = setOf('is are was were been')

/** Auxiliaries: finished only where they stand for a whole answer ("yes I did", "as fast as I could"). */
export const auxiliaries = setOf(`do does did can could will would shall should may might must have has had
  don't doesn't didn't can't cannot couldn't won't wouldn't shouldn't haven't hasn't hadn't isn't aren't wasn't weren't`)

/** Prepositions that may end a clause only if their noun stood before ("the team I worked with"). */
export const stranding = setOf(
  'of to from with for at by about on in against through within without as under behind after before near across',
)

/** Verb + particle needs no noun: "log in", "move on". */
export const particleVerbs: Readonly<Record<string, ReadonlySet<string>>> = {
  in: setOf(`log logged logging come came coming join joined step stepped jump jumped fill filled check checked dive dived
    sign signed settle settled kick kicked move moved opt stay stayed buy bought built plug plugged zoom zoomed all`),
  on: setOf(`move moved moving go went going gone carry carried sign signed hold turn turned switched so later early add add-on
    caught catch hands hang based`),
  through: setOf(`it them talk talked think thought go went going gone get got come came pull pulled follow followed
    carry carried walk walked`),
  about: setOf('how what bring brought out'),
  by: setOf('stand stood stop stopped get got pass passed'),
  after: setOf('soon shortly day week month year right long ever looked look that it this'),
  before: setOf('never ever day week month year done seen had like as than night once long way that it this'),
  with: setOf('along'),
}

/** Verbs that want an object or a clause when a subject stands right before them. */
export const transitive =
  setOf(`think thought believe believed feel felt realize realized realise realised said say says
  decided wanted want started began used use got get made make gave give took take had needed need created create built
  build found find mean meant knew know saw see told asked tried try suggested proposed explained managed called
  put set let kept keep went brought sent showed like love hope recommended introduced implemented developed designed
  discovered ensured`)

export const subjects = setOf('i we he she they you it people everyone nobody somebody someone')
export const betweenSubjectAndVerb =
  setOf(`also then just really basically actually kind sort of first finally always usually
  never still already even simply quickly immediately only probably personally`)

/** A word that opens a clause whose missing part may stand at its front. */
export const fronted = setOf(`what which who whom whose where when how why that than as whatever whoever however
  something anything everything nothing someone anyone everyone thing things one ones people way reason all`)

/** A clause so begun wants another: "when I joined the company". */
export const subordinators = setOf('when while although if once whenever whereas though unless as since')

export const quantities = setOf(`two three four five six seven several few couple many different main
  key big major basic`)
/** Announces a list: "there were three reasons". */
export const listNouns =
  setOf(`things reasons steps points parts examples ways phases stages options approaches challenges
  aspects factors ideas questions areas lessons goals principles criteria`)

export const numbers =
  setOf(`zero two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen
  seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million point half`)
export const largeNumbers = setOf('hundred thousand million billion')
export const beforeLargeNumber = setOf('about around roughly almost nearly over approximately by')
export const completesNumber =
  setOf(`at in on until till before after past level grade year number chapter page step top of
  all is was were it them us the those these`)

/** Ends that close an answer, last words first come last: "so yeah", "that's it". */
export const closings = phrases(`
  that's it, that's all, that's about it, so yeah, yeah so, thank you, thanks, and so on, and so forth,
  et cetera, or something, or anything, or whatever, and everything, and stuff, and things like that,
  and all that, i think so, i hope so, i believe so, i guess so, i suppose so, or so, even more so, say so, think so, hope so,
  don't think so, do so, did so, doing so, done so, if so, how so, i guess, i suppose, isn't it, wasn't it,
  don't you think, aren't they, make sense, makes sense, your question, to say, so much, if you will,
  you know what i mean, what i mean, if i could, back then, since then, until then, by then, from then on,
  or not, if not, why not, of course, as well, so far, at all, for now, at first, came first, the first, a lot,
  not really, each other, one another, of them, as such, ever since, long since, thank you very, no more,
  or two, i do, or less, so i did, who i am, who we are, way more`)

/** Ends after which the speaker goes on although the last word alone would not say so. */
export const openings = phrases(`
  you know, for example, for instance, such as, kind of, sort of, in order, due to, i mean, i think,
  let me think, let me see, let me, the fact, the fact that, how do i say, how do you say, how should i say,
  what was it, what else, what do you call it, what's the word, the word, as i said, like i said, first of all,
  and first, so first, and second, and third, and next, and also, but also, we also, i also, they also,
  on the one hand, on one hand, on the other hand, at the same time, in addition, as a result, in other words,
  that being said, having said that, which means, meaning, the following, and then, so then, but then,
  and so then, and just, and now, so now, and there, and this, and that, but that, but this, because that,
  because this, and it, but it, because it, so it, if it, that it, and you, so you, if you, that you,
  where you, when you, of this, of these, of those, in this, in these, in that, with this, with these, one is,
  at this, i thought that, i felt that, i believe that, i realized that, i said that, we decided that,
  sure that, means that, mean that, so that, is that, was that, know that, knew that, not only, as soon,
  as long, as far, even though, even, rather, no matter, their, its, his, while, one of, yeah and, all the,
  out of, in terms, a little, a few, a couple, one thing, another thing, the thing, so, most, and well,
  but well, um well, uh well, was more, is more, even more, much more, it more, told me, asked me, told us,
  asked us, i think that, okay so, anyway so, we only, i only, but only, and only, they only, was only, is only`)

/** "That" ends a clause as an object ("I did that"), else it begins one. */
export const beforeFinalThat =
  setOf(`did do does done doing like about after than with for at to by from just all handle
  fix fixed love enjoy enjoyed use used said say know knew before on against without`)

/** "Something I'm proud of": before a stranded "of". */
export const beforeFinalOf = setOf(
  'proud aware part care think thought dream speak heard fond sure afraid capable made up full out',
)

/** "As fast as I could": a word before the subject after which its verb may stand alone. */
export const beforeEllipsis =
  setOf(`yes yeah no than as think sure what how where that which but unfortunately glad wish if like
  everything anything all because`)

export const articles = setOf('the my our their his her this that')

/** A first word of a time or a place that stands before the sentence: "last November", "at the next visit". */
export const beginsSetting = setOf('last one two three some back during at after before once')

/** An adjective between its article and a noun that has not come: "my last", "a new". */
export const adjectives =
  setOf(`last next previous main new whole entire big small good bad great real old young high low
  large long short different similar certain major former current local`)
export const beforeAdjective = setOf('a an my our your their his')
