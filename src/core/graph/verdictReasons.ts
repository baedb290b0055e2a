// Sentences of verdicts: why a value joins nobody, or not all who carry it.
import type { HubFacts } from './hubs';
import type { Spread } from './membershipTable';
import { countOf, dayOf, describeMid, listed } from './reasons';
import type { Verdict } from './verdict';
import { WEAK_CARRIERS_MOST, WEAK_PAIRS_MOST, type WeakCut } from './weakTies';
import { JOIN_AT_BITS, weightClassOf } from './weights';

const SHOWN_PARTS = 4;
const SHOWN_ERAS = 4;

export interface ReasonFacts {
  /** Distinct records that carry the value. */
  readonly sharers: number;
  /** What the rows tell of a value whose carriers are not listed. */
  readonly told: Spread | undefined;
  readonly maxMembers: number;
}

/** One or two sentences for a reader who may overrule the verdict. */
export function verdictReason(
  mid: string,
  verdict: Verdict,
  { sharers, told, maxMembers }: ReasonFacts,
): string {
  switch (verdict.kind) {
    case 'hub':
      return hubReason(mid, verdict.facts, told);
    case 'gap':
      return gapReason(mid, verdict.eras);
    case 'oversize':
      return oversizeReason(mid, { sharers, partSizes: verdict.partSizes, maxMembers });
    case 'weak':
      return (
        `${countOf(verdict.sharers, 'record')} share ${describeMid(mid)}, which proves ${verdict.bits.toFixed(1)} of the ` +
        `${JOIN_AT_BITS} bits that join: it joins only records that share something else too.`
      );
    case 'weak_cut':
      return (
        `${countOf(verdict.sharers, 'record')} share ${describeMid(mid)}, which proves ${verdict.bits.toFixed(1)} of the ` +
        `${JOIN_AT_BITS} bits that join. ${cutReason(verdict.cut)}`
      );
    case 'distrusted':
      return `${countOf(sharers, 'record')} share ${describeMid(mid)}. A person has said that it joins nobody.`;
  }
}

function cutReason(cut: WeakCut): string {
  return cut === 'carriers'
    ? `Which of them share something else too was not looked at: they are more than ${WEAK_CARRIERS_MOST}.`
    : 'Which of them share something else too was not looked at: rarer values had used up the ' +
        `${WEAK_PAIRS_MOST.toLocaleString('en')} pairs of one run.`;
}

function hubReason(mid: string, facts: HubFacts, told: Spread | undefined): string {
  const { sharers, holders, rule, above, withOwnContacts = 0 } = facts;
  const heldBy =
    holders === undefined || holders === sharers
      ? ''
      : ` in ${countOf(holders, 'hand')} that have nothing else in common`;
  const first = `${countOf(sharers, 'record')}${heldBy} share ${describeMid(mid)}${spreadOver(facts, told)}.`;
  if (rule === 'contacts')
    return (
      `${first} ${withOwnContacts} of them have contacts of their own: from ${above} on that is ${serviceOf(mid)}, so it ` +
      'joins nobody.'
    );
  if (rule === 'earlier') return `${first} An earlier run over all records judged that it joins nobody.`;
  return (
    `${first} That is more than ${above}: such a value mostly belongs to ${serviceOf(mid)} that many use, so it joins ` +
    'nobody.'
  );
}

function spreadOver(facts: HubFacts, told: Spread | undefined): string {
  const counts: readonly (readonly [number | undefined, string])[] = [
    [facts.sources || told?.sources, 'source'],
    [facts.kinds || told?.kinds, 'kind'],
    [facts.names || told?.names, 'name'],
    [facts.places || told?.places, 'place'],
    [facts.texts, 'text'],
  ];
  const over = counts.flatMap(([count, noun]) => {
    if (count === undefined || count === 0) return [];
    return noun === 'kind' ? `${countOf(count, noun)} of record` : countOf(count, noun);
  });
  return over.length > 0 ? `, spread over ${listed(over)}` : '';
}

/** What such a value mostly is, by its type. */
function serviceOf(mid: string): string {
  switch (weightClassOf(mid)) {
    case 'phone':
      return 'a call centre, a hotline or a platform';
    case 'email':
      return 'an agency or the support of a platform';
    case 'address':
    case 'addressOfUnit':
      return 'a public building or a registered office';
    case 'domain':
    case 'url':
      return 'a web host or a platform';
    default:
      return 'a service, a platform or a place';
  }
}

function gapReason(
  mid: string,
  eras: readonly { firstSeen: number; lastSeen: number; records: number }[],
): string {
  const shown = eras.slice(0, SHOWN_ERAS).map(({ firstSeen, lastSeen, records }) => {
    return `${dayOf(firstSeen)} to ${dayOf(lastSeen)} (${countOf(records, 'record')})`;
  });
  const rest = eras.length - shown.length;
  return (
    `${describeMid(mid)} was seen from ${listed(rest > 0 ? [...shown, countOf(rest, 'more stretch')] : shown)}, with nothing in ` +
    'common between them: it may have been given to somebody else, so it does not join one with the other.'
  );
}

/** @param partSizes - in records, largest first. */
function oversizeReason(
  mid: string,
  {
    sharers,
    partSizes,
    maxMembers,
  }: { readonly sharers: number; readonly partSizes: readonly number[]; readonly maxMembers: number },
): string {
  const shown = partSizes.slice(0, SHOWN_PARTS).map(String);
  const rest = partSizes.length - shown.length;
  const parts = listed(rest > 0 ? [...shown, `${rest} smaller ones`] : shown);
  const all = partSizes.reduce((sum, size) => sum + size, 0);
  const why =
    all > maxMembers
      ? `the limit is ${maxMembers}, and stronger ties join first, so they stay apart.`
      : 'nothing else ties these, so they stay apart.';
  return `${countOf(sharers, 'record')} share ${describeMid(mid)}. It would put parts of ${parts} records into one entity of ${all}; ${why}`;
}
