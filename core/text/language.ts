import type { Token } from './tokens.ts'

/**
 * Whether a draft is English, by the small words that every sentence needs. Trigram libraries took
 * one English post in twenty-five for another language (names, hashtags, headlines) and cost ten
 * times as much as all other reading of a post.
 */
export type Language = 'english' | 'other'

const english = words(
  'the of and to in is you that it he was for on are with as his they be at this have from or had by but not what all were we when your can said there use an each which she how their if will up about out many then them these so some her would make like him into time has look more write see could people my than first been who its now find long down day did get come made may part our us just know take good any me i am do yes hi thanks please here today new why where',
)

/** Words that these languages cannot do without and that English does not know, spelled without accents. */
const others: readonly ReadonlySet<string>[] = [
  'hola bienvenidos bienvenidas todo toda todas que los las para con una por del como mas pero su sus este esta muy tambien nuestro nuestra porque cuando hoy ya hay desde donde todos gracias nos es el en de la y se lo al si tu te',
  'ola todos nossa nosso que nao uma com para mais voce dos das mas como seu sua por muito tambem nossa nosso ja quando hoje obrigado esta isso tem sao aos pelo pela ao em os um e',
  'bonjour bienvenue les des une est dans pour pas sur avec vous nous plus qui que mais sont cette votre notre tout aussi bien etre fait merci ces leur ou du au aux il elle je et le la de en un',
  'hallo willkommen danke unserer unserem unsere gerne alle jetzt der die das und ist nicht ein eine mit auf fur von den dem sich auch es wir sie ihr zu im bei nach wie noch aber wenn oder nur heute uns euch unser haben werden kann mehr sind zum zur',
  'ciao benvenuti che di il una per con non sono del della dei delle piu anche come questo questa nel alla gli ma se ci si ti tuo nostro nostra oggi grazie tutti essere ha ho le la e un lo',
  'het een van en niet zijn voor met dat op aan ook maar bij wij jij onze naar worden nog wel geen deze kan meer uit vandaag dit zo je ik',
  'nie jest sie na do ze w z to jak ale czy po od za dla ktory przez tak juz moze tylko bedzie oraz nas was dzis',
  'bir ve bu icin ile de da cok daha olarak var ne gibi sonra kadar olan ama biz siz bizim sizin her en mi degil bugun',
  'selamat silakan terima kasih yang dan di untuk dengan ini itu dari tidak ke pada adalah kami kita anda akan bisa juga sudah ada saya lebih atau oleh para',
  'och att det som en ar av for med pa inte den till har de ett om vi du kan eller fran nu men ska var alla hos',
  'og det som en er av for med pa ikke den til har de et om vi du kan eller fra na men skal alle hos jeg vaere',
  'ja on ei se etta en ole mutta kun niin myos tai han me te ovat jos vain nyt kuin oli mika',
  'si este nu la cu pentru mai sunt din pe ca un care sau dar ne va noi acest toate fi lui',
  'es az egy nem hogy van meg is de ha csak mert mar vagy ezt azt volt lesz mi ti',
  'ang ng mga sa na ay at ko mo ka ito kung para hindi naman lang po kami natin dito',
  'je se na da su za od ne u i sa ali kao koji ili ako biti nije sto smo ste oni',
  'va la cua nhung cho khong voi nay trong duoc toi ban mot cac de da la co khi nguoi',
].map(words)

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}

/** Of each word, which of `languages` know it. */
const languages = [english, ...others]
const knownIn = new Map<string, readonly number[]>()
for (const word of new Set(languages.flatMap((list) => [...list]))) {
  knownIn.set(
    word,
    languages.flatMap((list, index) => (list.has(word) ? [index] : [])),
  )
}

/** Enough to tell; the rest of a long draft costs nothing. */
const readAtMost = 400
const latin = /^[\u0000-\u024f\u1e00-\u1eff]/u

export function languageOf(sentences: Iterable<{ readonly tokens: readonly Token[] }>): Language {
  const counts = languages.map(() => 0)
  let read = 0
  let foreignScript = 0
  for (const { tokens } of sentences) {
    if (read >= readAtMost) break
    for (const { kind, norm } of tokens) {
      if (kind !== 'word') continue
      read++
      const known = knownIn.get(norm)
      if (known) for (const index of known) counts[index] = (counts[index] ?? 0) + 1
      else if (!latin.test(norm)) foreignScript++
    }
  }
  if (foreignScript > read / 2) return 'other'
  const [ofEnglish = 0, ...ofOthers] = counts
  const most = Math.max(...ofOthers)
  return most >= 2 && most > 1.3 * ofEnglish ? 'other' : 'english'
}
