// What the words around a block of figures say it is.
import type { Candidate, PreparedText } from '../extractor';
import type { Block } from './blocks';
import { gaps } from './gaps';
import type { Item } from './items';
import { isSaidToBePhone, labelBefore, type Label } from './labels';

const MAX_LIST_GAP = 8; // characters

/** What stands beside a block. */
export interface Beside {
  readonly run: readonly Item[];
  readonly last: Candidate | undefined;
}

/** What is said of a number before it, in the list that it stands in, or right behind it. */
export function labelOfBlock(prepared: PreparedText, { items }: Block, beside: Beside): Label {
  const announced = labelOrOfList(prepared, items[0] as Item, beside);
  if (announced === 'phone' || announced === 'none') return announced;
  return isSaidToBePhone(prepared, items.at(-1)?.last ?? 0) ? 'phone' : announced;
}

/** The label of a number, or of the list it stands in: "Tel. 020 7946 0018, 0019 or 020 7946 0020". */
function labelOrOfList(prepared: PreparedText, first: Item, { run, last }: Beside): Label {
  const own = labelBefore(prepared, first.first);
  if (own !== 'none') return own;
  const lead = run[0] as Item;
  if (first !== lead) {
    const ofLead = labelBefore(prepared, lead.first);
    if (ofLead === 'other') return isOneWith(run, first) ? 'other' : 'none';
    return first.gap.strength >= gaps.comma && ofLead === 'phone' ? 'phone' : 'none';
  }
  if (last === undefined || first.start < last.end || first.start - last.end > MAX_LIST_GAP) return 'none';
  const between = prepared.text.slice(last.end, first.start);
  return /^[\s,;/&|.-]*(?:or|and|und|oder|y|o|et|ou|e)?[\s,;/&|.-]*$/i.test(between) ? 'phone' : 'none';
}

/** Whether nothing but spaces and hyphens part an item from the first of its run: the tail of what is announced there. */
function isOneWith(run: readonly Item[], item: Item): boolean {
  for (let at = 1; at < run.length; at += 1) {
    const one = run[at] as Item;
    if (one.gap.strength > gaps.space) return false;
    if (one === item) return true;
  }
  return false;
}
