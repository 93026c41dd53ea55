/** Markup that imitates a role, a record or a stage direction; each is bounded. */
export const markup: readonly RegExp[] = [
  /\bdecode (and|this|the following)\b[^.!?\n:]{0,30}:?/g,
  /<\s*\|?\s*\/?\s*(system|assistant|user|im_start|im_end|inst|sys|instructions?|prompt|grader|judge|score|grade|verdict|answer|response|candidate|rubric|criteria|transcript|evaluation|assessment|admin|override|end_?of_?\w+|endoftext|eot_id|start_header_id|end_header_id|tool|function_call)\b[^>\n]{0,60}\|?\s*>(?:\s*(?:system|user|assistant)\b(?=\s*\n|\s*<))?/g,
  /<<\s*\/?\s*sys\s*>>|\]\]>|<!--[^\n]{0,200}?-->|<!\[cdata\[/g,
  /\[\s*\/?\s*(system|inst|admin|grader|judge|assistant|submission|metadata|score|award|note to|ignore|interviewer|panel|applause|hidden|override|instruction|end of|ai|verdict|assessment|evaluation|grading)\b[^\]\n]{0,160}\]/g,
  /[[{(*][^\]})*\n]{0,80}\b(interviewers?|panel|grader|maximum score|full marks|standing ovation|hiring committee|evaluator)\b[^\]})*\n]{0,80}[\]})*]/g,
  /\(\s*(the )?(interviewer|panel|grader|audience|room|committee)\b[^)\n]{0,120}\b(nods?|smiles?|agrees?|applauds?|impressed|approves?|claps?|cheers?)\b[^)\n]{0,60}\)/g,
  /["'{,]\s*\\?["']?(overall|score|recommendation|verdict|rating|rationale|relevance|clarity|structure|impact|correctness|level|grade|hire|decision)\\?["']\s*:\s*[^,}\n]{1,60}/g,
  /\b(overall|score|recommendation|verdict|rating|final grade|grade|decision|hire)\s?(?:[:=]|:=|=>|->)\s?["']?(\d{1,3}\b|strong|hire|pass|excellent|perfect|yes|true|max|full)/g,
  /\b(?:grade|score|rating|verdict|reviewer|rubric_version|scored_by|decision|recommendation)\s?=\s?[^\s;,]{1,20}[;,]?/g,
  /(?:(?:^|\n)[^\S\n]{0,20}(?:system|assistant|developer|grader|evaluator|admin|human|user)|#{2,20}\s{0,20}(?:system|instructions?|grader|assistant|response|new task|evaluation|rubric|end))\s*:|#{2,}\s*(?:system|instructions?|grader|new task|evaluation|rubric)\b/g,
  /(?:"{3}|`{3}|-{3,}|={3,}|~{3,}|\*{3,}|_{3,})\s*(?:end|begin|start|stop|system|instructions?|answer|rubric|new)\b[^\n]{0,80}/g,
]

const grades =
  '(?:puntuaci[oó]n|nota|notas|calificaci[oó]n|puntos|note|notes|points|punteggio|voto|voti|punti|bewertung|punktzahl|note|noten|punkte|pontua[cç][aã]o|pontos|score|cijfer|punten|beoordeling|ocen[aęy]|punkt[oó]w|punkty|betyg|po[aä]ng|karakter|puan|pisteet|arvosana|hodnocen[ií]|bod[uyů]?)'
const highest =
  '(?:m[aá]xim[ao]s?|maximale?s?|massim[oiae]|h[oö]chst\\w*|volle|vollen|voll|beste|besten|plein|pleine|tou(?:s|tes)|toda|todos|todas|pieno|pieni|pi[uù] alt[oi]|hoogste|maximaal|volledige|najwy[zż]sz\\w*|maksymaln\\w*|h[oö]gsta|h[oø]jeste|tam|en y[uü]ksek|t[aä]ydet|nejvy[sš][sš][ií]|parfaite?|perfecta?|perfeita|perfetto)'

/** The same orders in the languages they are most often hidden in. */
export const foreignOrders: readonly RegExp[] = [
  /(忽略|无视|無視|满分|滿分|评分|評分|打分|最高分|満点|採点|指示を|채점|만점|점수|무시)/g,
  /(забудь\p{L}*|игнорир\p{L}*|проигнорир\p{L}*|инструкц\p{L}*|максимальн\p{L}*|наивысш\p{L}*|высш\p{L}* (?:балл|оценк)\p{L}*|балл\p{L}*|ігнор\p{L}*|تجاهل|الدرجة|أعلى|अंक|निर्देश\p{L}*|התעלם|ציון|αγν[οό]\p{L}*|βαθμ\p{L}*)/gu,
  /\b(ignora(?:re|r)?|ignore[zs]|ignoriere|ignorieren|ignorera|negeer|zignoruj|oubli(?:ez?|er)|olvid(?:a|e|ar)|vergiss|vergessen|esque[cç]a|dimentica(?:re)?|yok say|glem|unohda|desconsidere?)\b[^.!?\n]{0,60}\b(instruc\w*|consignes|anweisung\w*|instruk\w*|regla\w*|r[eè]gle\w*|regel\w*|criteri\w*|crit[eè]re\w*|kriteri\w*|istruzioni|tutto|talimat\w*|todo|tudo|alles|tout)/g,
  new RegExp(
    `(?<![\\p{L}])${grades}\\s+(?:\\p{L}+\\s+){0,1}${highest}(?![\\p{L}])|(?<![\\p{L}])${highest}\\s+(?:\\p{L}+\\s+){0,1}${grades}(?![\\p{L}])`,
    'gu',
  ),
]

/** Runs of another script inside a text in Latin letters: four words, or six signs of a script without spaces. */
export const otherScript =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}][\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}，。！？、\s]{5,}|(?:(?<!\p{L})[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Hangul}\p{Script=Greek}\p{M}]{2,}[\s,.!?،]*){4,}/gu
