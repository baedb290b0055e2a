// PCRE (as Splunk has it) in, JavaScript out: exactly the same matches and groups, or a refusal by name.
import { parsePcre } from './parse';
import { printPcre, type PrintedPcre } from './print';
import { partsOf } from './traits';
import type { PcreNode } from './tree';

/**
 * Translates a pattern.
 *
 * @param groups - `read`: somebody reads what the groups captured; `unread`: only whether and where it matches.
 * @returns the source for JavaScript, to be read with the flag `u`, and where the pattern's groups are in it.
 * @throws PcreProblem `wrong` or `lacking`.
 * @see pcre2pattern(3); Splunk, Knowledge Manager Manual, "About Splunk regular expressions" (PCRE).
 */
export function translatePcre(pattern: string, groups: 'read' | 'unread'): PrintedPcre {
  const tree = parsePcre(pattern, {
    isCaseless: false,
    isMultiline: false,
    dotTakesAll: false,
    isExtended: false,
    isUngreedy: false,
  });
  return printPcre(tree, groups === 'read' ? everyGroup(tree) : referredTo(tree));
}

function everyGroup(node: PcreNode): ReadonlySet<number> {
  const own = node.kind === 'group' && node.number !== undefined ? [node.number] : [];
  return new Set([...own, ...partsOf(node).flatMap((part) => [...everyGroup(part)])]);
}

function referredTo(node: PcreNode): ReadonlySet<number> {
  const own = node.kind === 'reference' ? [node.number] : [];
  return new Set([...own, ...partsOf(node).flatMap((part) => [...referredTo(part)])]);
}
