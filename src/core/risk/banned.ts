// What no signal and no indicator may read: who somebody is said to be by birth, and what stands in for it. Data, so that
// a page can show it; the gate in `fairness.test.ts` holds code and definitions to it.

export interface BannedInput {
  readonly id: string;
  /** Why, in a sentence a page can show. */
  readonly why: string;
  /** Words of names of signals, indicators and of code, in any case: whole parts of a name (`nation` of `nation_word`). */
  readonly words: readonly string[];
}

export const bannedInputs: readonly BannedInput[] = [
  {
    id: 'ethnicity',
    why: 'Ethnicity, race and colour say nothing of what a business does; policing of massage falls on migrants already.',
    words: [
      ...[
        'ethnic',
        'ethnicity',
        'ethnicities',
        'race',
        'races',
        'racial',
        'nonwhite',
        'white',
        'black',
        'skin',
      ],
      ...['asian', 'asians', 'latina', 'latino', 'hispanic', 'caucasian', 'oriental', 'ebony'],
    ],
  },
  {
    id: 'nationality',
    why: 'Nationality, migration and papers of origin are not evidence; many of those harmed share them with many who are not.',
    words: [
      ...[
        'nationality',
        'nationalities',
        'citizenship',
        'immigrant',
        'immigrants',
        'migrant',
        'foreigner',
        'foreign',
      ],
      ...[
        'visa',
        'birthplace',
        'chinese',
        'korean',
        'thai',
        'vietnamese',
        'romanian',
        'russian',
        'mexican',
        'japanese',
      ],
    ],
  },
  {
    id: 'name-origin',
    why: 'Where a name seems to come from is a guess about birth; names are compared, never classed.',
    words: [
      'nameorigin',
      'surnameorigin',
      'origin',
      'surnames',
      'romanization',
      'givennames',
      'findgivennames',
    ],
  },
  {
    id: 'gender-guess',
    why: 'The published model guessed the gender of reviewers from their names; a guess of this kind is wrong for many and harms some.',
    words: ['gender', 'genders', 'authorgender', 'male', 'female', 'masculine', 'feminine', 'transgender'],
  },
  {
    id: 'census',
    why: 'Census figures of an area score neighbours, not a business; one of the published features is a proxy of race.',
    words: [
      ...['census', 'household', 'households', 'income', 'bachelors', 'vacancy', 'vacant', 'manufacturing'],
      ...[
        'demographic',
        'demographics',
        'neighbourhood',
        'neighborhood',
        'landcover',
        'deprivation',
        'poverty',
      ],
    ],
  },
  {
    id: 'distance',
    why: 'Distance to bases, police, highways or poor areas is about where people live, and stands in for who they are.',
    words: [
      'mindist',
      'distance',
      'distances',
      'military',
      'police',
      'highway',
      'truckstop',
      'latitude',
      'longitude',
    ],
  },
  {
    id: 'language',
    why: 'The language or script that a text is in, or that a person speaks, stands in for origin; words are read in eight languages alike.',
    words: [
      'language',
      'languages',
      'languagemodel',
      'script',
      'scripts',
      'accent',
      'limitedlanguage',
      'postcode',
      'zip',
    ],
  },
];

const idOfWord = new Map(bannedInputs.flatMap(({ id, words }) => words.map((word) => [word, id] as const)));

/**
 * Banned inputs that a name or a piece of code asks for.
 *
 * @param text - a name (`author_gender_pct`) or code, whose names are taken apart at capitals and signs.
 * @returns ids of `bannedInputs`, sorted, each once. Neighbouring parts of one name are also read together, so that
 *   `name_origin` and `minDist` are seen.
 */
export function bannedIn(text: string): readonly string[] {
  return [...new Set(bannedWordsIn(text).map((word) => idOfWord.get(word) ?? ''))].sort();
}

/** The banned words themselves, sorted, each once; read as `bannedIn` reads them. */
export function bannedWordsIn(text: string): readonly string[] {
  const found = new Set<string>();
  for (const [name] of text.matchAll(/[A-Za-z_][A-Za-z0-9_-]{0,200}/g)) {
    const parts = name
      .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
      .toLowerCase()
      .split(/[_-]+/)
      .filter((part) => part !== '');
    parts.forEach((part, at) => {
      for (const word of [part, `${part}${parts[at + 1] ?? ''}`]) {
        if (idOfWord.has(word)) found.add(word);
      }
    });
  }
  return [...found].sort();
}
