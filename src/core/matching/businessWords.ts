// Words of business names that are commonly written short: "Rowan Cleaning Svcs" is Rowan Cleaning Services.
//
// Source: written by hand for Minerva, November 2026, from how registers' forms and directories shorten words; facts of
// usage, no list was copied. A short word that is as often a word of its own ("rest", "dev", "pro") is left out.

const longWords: ReadonlyMap<string, string> = new Map(
  `intl international|internat international|natl national|amer american|assoc associates|assocs associates
  bros brothers|ctr center|cntr center|centre center|svc services|svcs services|serv services|service services
  mgmt management|mgt management|mfg manufacturing|dept department|grp group|inds industries|ind industries
  tech technologies|techs technologies|technology technologies|sys systems|ent enterprises|entps enterprises
  dist distribution|distr distribution|hosp hospitality|mkt market|mkts markets|mktg marketing|govt government
  univ university|inst institute|acad academy|hldgs holdings|hldg holdings|invs investments
  props properties|constr construction|contr contractors|equip equipment|transp transport
  mt mount|mtn mountain|ft fort|massg massage|thpy therapy|rstrnt restaurant
  ges gesellschaft|gebr gebruder|hnos hermanos|cia compania|zakl zaklad`
    .split(/[|\n]/)
    .map((pair) => {
      const [short = '', long = ''] = pair.trim().split(' ');
      return [short, long] as const;
    }),
);

/**
 * A folded name with its short words written out, so that both ways of writing are one value.
 *
 * "St" is a saint where it begins a name, and a street elsewhere.
 */
export function withLongWords(name: string): string {
  return name
    .split(' ')
    .map((word, place) =>
      word === 'st' ? (place === 0 ? 'saint' : 'street') : (longWords.get(word) ?? word),
    )
    .join(' ');
}
