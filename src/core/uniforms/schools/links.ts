// Links between schools as registers word them, and as records carry them: `<number> <name> (<type>, <day>)`.
import type { NationPack, SchoolAttributes } from './nationPack';
import { schoolKeyOf, type SchoolKey, type SchoolLink, type SchoolLinkKind } from './school';

/** A link of a school as a mapping writes it into its record. */
export interface WrittenLink {
  readonly number: string;
  readonly name: string;
  /** Type as registered. */
  readonly type: string;
  /** `YYYY-MM-DD`; '' where the register has none. */
  readonly since: string;
}

/** Where a link belongs in the record: what came before, what came after, or neither. */
export type LinkPlace = 'predecessors' | 'successors' | 'related_schools';

/**
 * Place of a link by its type.
 *
 * @param type - as registered: `Predecessor - merged`, `Successor`, `Sixth Form Centre Link`, `Result of Amalgamation`.
 */
export function placeOfLink(type: string): LinkPlace {
  const word = type.trim().toLowerCase();
  if (word.startsWith('predecessor')) return 'predecessors';
  return word.startsWith('successor') ? 'successors' : 'related_schools';
}

/** A link as one line of a record. */
export function writeLink({ number, name, type, since }: WrittenLink): string {
  // A bracket in the name would be taken for that of the type.
  return `${number} ${name} (${[type, since].filter(Boolean).join(', ').replaceAll('(', '').replaceAll(')', '')})`;
}

/** The line of a record as a link; undefined for a line that is none. */
export function readLink(line: string): WrittenLink | undefined {
  const space = line.indexOf(' ');
  const open = line.lastIndexOf(' (');
  if (space <= 0 || open < space || !line.endsWith(')')) return undefined;
  const said = line.slice(open + 2, -1);
  const since = dayAtEnd.exec(said)?.[1] ?? '';
  return {
    number: line.slice(0, space),
    name: line.slice(space + 1, open),
    type: since === '' ? said : said.slice(0, Math.max(0, said.length - since.length - 2)),
    since,
  };
}

const dayAtEnd = /(?:^|, )(\d{4}-\d\d-\d\d)$/;

/** Links of a record, each from the earlier school to the later one. */
export function linksOfAttributes(
  key: SchoolKey,
  pack: NationPack,
  attributes: SchoolAttributes,
): readonly SchoolLink[] {
  const links: SchoolLink[] = [];
  for (const place of ['predecessors', 'successors', 'related_schools'] as const) {
    const lines: unknown = attributes[place];
    if (!Array.isArray(lines)) continue;
    for (const line of lines) {
      const link = typeof line === 'string' ? readLink(line) : undefined;
      const other =
        link && pack.numberForm.test(link.number) ? schoolKeyOf(pack.nation, link.number) : undefined;
      if (!link || !other || other === key) continue;
      const [from, to] = place === 'predecessors' ? [other, key] : [key, other];
      links.push({
        from,
        to,
        kind: kindOf(place, link.type),
        toldBy: key,
        isMutual: place === 'related_schools',
        otherName: link.name,
        ...(link.since === '' ? {} : { since: link.since }),
      });
    }
  }
  return links;
}

function kindOf(place: LinkPlace, type: string): SchoolLinkKind {
  const word = type.toLowerCase();
  // `Result of Amalgamation` stands on both sides alike; `history.ts` asks who of the two is closed.
  if (place === 'related_schools') return word.includes('amalgamation') ? 'amalgamated' : 'related';
  if (word.includes('merged')) return 'merged';
  if (word.includes('amalgamated')) return 'amalgamated';
  return word.includes('split') ? 'split' : 'succeeded';
}
