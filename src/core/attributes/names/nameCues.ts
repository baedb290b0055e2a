// Words by which people are introduced, in twelve languages. A strong cue is said of names only ("my name is"); after a
// weak one anything may follow ("I'm new in town"), so only a known name counts.

const strong = `
  my name is|my name s|name s|name is|my names|the name is|names|named|name was|name|goes by|go by the name|known as|they call me|
  everyone calls me|ich heisse|ich heiss|mein name ist|heisse|mein name|genannt|me llamo|mi nombre es|se llama|nombre es|
  mi chiamo|il mio nome e|je m appelle|m appelle|mon nom est|mon prenom est|me chamo|meu nome e|ma numesc|numele meu este|
  ma cheama|ik heet|mijn naam is|mam na imie|nazywam sie|benim adim|adim|меня зовут|зовут|моё имя|мое имя|мене звати|
  ten em la|em ten la|em ten|ten toi la|ten minh la|jmenuji se|a nevem|jag heter|제 이름은|이름은|ime mi je|zovem se|aka`;
const weak = `
  i m|im|i am|it s|its|this is|ask for|call me|call|text|meet|meet miss|see|visit|with|i m miss|hi i m|by|love|xoxo|xo|xx|xxx|
  kisses|hugs|yours|sincerely|regards|cheers|from|ich bin|ich bin die|ich bin der|hier ist|hier ist die|deine|eure|
  soy|soy la|tu|tu amiga|sono|sono la|je suis|moi c est|eu sou|sunt|jestem|я|mistress|goddess|miss|masseuse|therapist|
  new girl|hey its|hi its|hey it s|hi it s|hello it s|hi this is|hey this is|sexy|sweet|hot|beautiful|pretty|cute|gorgeous|lovely|petite|busty|curvy|stunning|naughty|young|exotic|classy|
  blonde|brunette|young lady|with miss|lady|ts|tgirl|book|book with|contact|frage nach|frag nach|fragen sie nach|
  pregunta por|preguntar por|chiedi di|demandez|alias|welcome|say hi to|hello to|hi to|your girl|ya girl|ur girl|signed|looking for`;

const read = (list: string): readonly (readonly string[])[] =>
  list
    .split('|')
    .map((words) => words.trim().split(' '))
    .filter(([first]) => first !== '');

/** Words of strong cues that are met in every text, and so are not what a cue is looked up by. */
const frequent = new Set(
  'my is s was the by me go up a ich je na mein meu il e mon est mi este ten em la toi minh m k they everyone я ik mijn mam ma se'.split(
    ' ',
  ),
);

export interface StrongCue {
  readonly words: readonly string[];
  /** Place in `words` of the rare one that it is looked up by. */
  readonly trigger: number;
}

/** Rare word of a strong cue → the cues that hold it, longest first. */
export const strongCues: ReadonlyMap<string, readonly StrongCue[]> = grouped(
  read(strong).map((words): readonly [string, StrongCue] => {
    const rare = words.findIndex((word) => !frequent.has(word));
    const trigger = Math.max(0, rare);
    return [words[trigger] ?? '', { words, trigger }];
  }),
);

/** Last word of a weak cue → the cues that end in it, longest first. */
export const weakCues: ReadonlyMap<string, readonly { readonly words: readonly string[] }[]> = grouped(
  read(weak).map((words) => [words.at(-1) ?? '', { words }] as const),
);

/** Weak cues that stand before many things; what follows must be a name that is no other word. */
export const loosestCues: ReadonlySet<string> = new Set(
  `its,it s,this is,call,text,see,visit,with,by,love,from,tu,soy,sono,sunt,book,contact,sexy,sweet,hot,beautiful,pretty,
  cute,gorgeous,lovely,petite,busty,curvy,stunning,naughty,young,exotic,classy,blonde,brunette,lady,welcome,looking for,
  new girl,я,deine,eure,yours,sincerely,regards,cheers,meet,therapist,masseuse,alias`
    .split(',')
    .map((words) => words.trim()),
);

/** Cues under which a text is signed: a comma or a line end may follow. */
export const signings: ReadonlySet<string> = new Set(
  'xoxo xo xx xxx love kisses hugs yours sincerely regards cheers signed'.split(' '),
);

/** Cues that ask for somebody, so that a sentence may go on behind the name: "ask for Lily when you call". */
export const firmCues: ReadonlySet<string> = new Set(
  'ask for,frage nach,frag nach,fragen sie nach,pregunta por,preguntar por,chiedi di,demandez,mistress,goddess'.split(
    ',',
  ),
);
export const linkingWords: ReadonlySet<string> = new Set(
  'when at to if or now for in on with tonight today only before after is wenn oder im am bei o si a en al per pour au'.split(
    ' ',
  ),
);

/** Words that say a name is a person who offers herself, where they follow it: "Jane here", "Mia is back". */
export const followingWords: ReadonlySet<string> = new Set('here hier aqui ici qui'.split(' '));
export const arrivals: ReadonlySet<string> = new Set(
  'back available here new visiting waiting ready returning working'.split(' '),
);

/** Strong cues are followed by these, too: "my name is not important". */
export const noNames: ReadonlySet<string> = new Set(
  `a an and the not no in on at is it its on your you my me we us here there from of or for to by with what who very so too
  private secret unknown whatever up now today tonight available only just still really also baby babe sweetheart
  anytime any all day later back please asap soon now girl woman man nicht egal das die der ein eine keine mucho muy la el
  una un tout pas toujours non que как не important important irrelevant call text name names new best hot sexy ready open
  after before between during around if when this that his her their our one two three am pm est days hours services
  service massage details pics prices rates info appointments appointment more everything anything anyone someone`.split(
    /\s+/,
  ),
);

function grouped<Cue extends { readonly words: readonly string[] }>(
  cues: readonly (readonly [string, Cue])[],
): ReadonlyMap<string, readonly Cue[]> {
  const groups = new Map<string, Cue[]>();
  for (const [word, cue] of cues) groups.set(word, [...(groups.get(word) ?? []), cue]);
  for (const group of groups.values()) group.sort((left, right) => right.words.length - left.words.length);
  return groups;
}
