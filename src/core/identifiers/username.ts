// Names people have on platforms: from profile addresses, and from what they write around a handle.
import { appendAll } from '../appendAll';
import type { TokenTable } from '../text/tokens';
import { defineExtractor, type Candidate, type PreparedText } from './extractor';
import { platformOfId } from './platforms/platformLookup';
import { fediverseNames } from './usernameFediverse';
import { handleBefore } from './usernameBefore';
import { handleBehind, type Handle } from './usernameHandles';
import { handleNear } from './usernameNear';
import { withoutBlankOnes } from './usernameBlank';
import { isJoined, isOfNext, labelsListed, MAX_LABELS } from './usernameJoints';
import { detailsOf, fromDeepLinks, fromSites, valueOf } from './usernameProfiles';
import { labelNeeds, labelsIn } from './usernameLabels';
import { isFirstWordOfLabel, type Label } from './usernameLabelTable';
import { siteOfWhole } from './web/findSites';
import { AT, jointsOf } from './web/joints';
import { apartFrom, inOrder } from './web/spans';

export const username = defineExtractor({
  type: 'username',
  description:
    'Names at a platform of the table, written `platform:name`: profile addresses, `@x on instagram`, `snap: x`, `ig/tg: x`, also where the label is disguised. A handle without a platform is left alone. The detail `lookalike` is a key for names that readers confuse: a lead, never joined on.',
  needs: labelNeeds,
  settled: /^[a-z]+:(?=[\d._-]*[a-z])[a-z\d_.-]+$/,
  find: (prepared) => {
    const ofSites = fromSites(prepared.sites());
    const ofLinks = fromDeepLinks(prepared);
    const named = fromText(prepared);
    if (ofSites.length + ofLinks.length === 0) return named.length < 2 ? named : inOrder(named);
    const profiles = [...ofSites, ...ofLinks];
    // "bluesky: jane.bsky.social" is a profile and a name behind a label: one of them is enough.
    return inOrder([...profiles, ...apartFrom(inOrder(named), inOrder(profiles))]);
  },
  normalise: (written) => {
    const text = written.trim().toLowerCase();
    const colon = text.indexOf(':');
    const platform = platformOfId(text.slice(0, Math.max(0, colon)));
    const name = text.slice(colon + 1);
    if (platform && !name.includes(':')) return valueOf(platform, name, platform.numbersUnder !== undefined);
    const site = siteOfWhole(written);
    return site && fromSites([site])[0]?.value;
  },
});

function fromText(prepared: PreparedText): readonly Candidate[] {
  const { text, table } = prepared;
  const named = namesIn(text, table, prepared.places(labelNeeds));
  const hosted = (jointsOf(text, table).has & AT) === 0 ? none : fediverseNames(text);
  const found = hosted.length === 0 ? named : [...named, ...hosted];
  const together = prepared.drawn();
  if (together === undefined) return found;
  const hits = together.table.words.flatMap((word, place) => (isFirstWordOfLabel(word) ? [place] : []));
  const spelled = namesIn(together.text, together.table, hits)
    .filter(({ start, end }) => together.isTouched(start, end))
    .map((candidate) => ({
      ...candidate,
      ...together.spanOf(candidate.start, candidate.end),
      obfuscated: true,
    }));
  return [...apartFrom(inOrder(found), spelled), ...spelled];
}

const none: readonly Candidate[] = [];

const noLabels: readonly Label[] = [];

function namesIn(text: string, table: TokenTable, places: readonly number[]): readonly Candidate[] {
  const labels = withoutBlankOnes(text, labelsIn(text, table, places));
  if (labels.length === 0) return none;
  const found: Candidate[] = [];
  let after = 0;
  let group: Label[] = [];
  let last: Handle | undefined;
  labels.forEach((label, at) => {
    if (label.start < after) return;
    const before = group.at(-1);
    const isNext = before !== undefined && group.length < MAX_LABELS && isJoined(text, before, label);
    group = isNext ? [...group, label] : [label];
    const next = labels[at + 1];
    if (next !== undefined && isJoined(text, label, next)) return;
    const first = group[0] as Label;
    if (last !== undefined && isSameName(text, last, label)) {
      appendAll(found, candidatesOf(group, last));
      after = label.end;
      group = [];
      return;
    }
    const asked = group.length > 1 ? group.map((one) => amongOthers(group, one)) : group;
    const lastAsked = asked.at(-1) ?? label;
    const sure = handleOf(text, asked, after);
    const room = { floor: after, ceiling: next?.start ?? text.length };
    const handle =
      (sure !== undefined && fits(group, sure) ? sure : undefined) ??
      handleNear(text, lastAsked, room) ??
      (first === label ? undefined : handleNear(text, asked[0] ?? first, room));
    if (handle === undefined || isOfNext(text, label, handle, next)) return;
    // "@x on ig, tiktok and twitter"
    const others = handle.end <= first.start ? labelsListed(text, labels, at) : noLabels;
    const candidates = candidatesOf([...group, ...others], handle);
    if (candidates.length === 0) return;
    appendAll(found, candidates);
    last = handle;
    after = Math.max(handle.end, (others.at(-1) ?? label).end);
    group = [];
  });
  return found;
}

const MAX_TO_SAME = 40;
const same =
  /^ ?[:=–-]? ?(?:is |the |es |ist |est |è |é |to |el |le |lo |la |o |der |die |den |das ){0,2}(?:same|gleiche?r?|selbe|dasselbe|derselbe|mismo|igual|m[êe]me|pareil|stesso|uguale|mesmo|idem|ditto|ten sam|taki sam|то же|тот же|так же|aynı|zelfde|hetzelfde|acelaşi|același|la fel|giống vậy|一样|同上|samma)(?: (?:name|user|username|handle|id|nick|nickname|there|here|one|too|usuario|usuária|usuário|pseudo|nombre|nome|nom|naam|nume|ник|имя|adı?|namn|thing)){0,2}(?= {0,2}(?:$|[\n\r,;!)|/•]|\.(?:\s|$)|[^\p{L}\p{N}\p{P}\s]))/iu;

/** "snap: jane_x, ig: same": a label behind which the name before it is said to be meant again. */
const isSameName = (text: string, { end }: Handle, label: Label): boolean =>
  label.start >= end &&
  label.start - end <= MAX_TO_SAME &&
  label.isClose !== true &&
  same.test(text.slice(label.end, label.end + MAX_TO_SAME));

/** Beside a label that is nothing else, an ordinary word is one too: "insta and snap". */
const amongOthers = (group: readonly Label[], label: Label): Label =>
  label.kind === 'word' && group.some(({ kind }) => kind === 'plain') ? { ...label, kind: 'plain' } : label;

function handleOf(text: string, group: readonly Label[], floor: number): Handle | undefined {
  const [first] = group as readonly [Label];
  const last = group.at(-1) as Label;
  const before = handleBefore(text, first, floor);
  // "@x on ig, snap: y": what leads to the label belongs to it; a sign before it may part two names.
  if (before !== undefined && /[\p{L}]/u.test(text.slice(before.end, first.start))) return before;
  const behind = handleBehind(text, last);
  if (behind === undefined || before === undefined) return behind ?? before;
  // "@x – instagram | next": what parts two thoughts, or is no name there, does not lead from the label.
  return partingBehind.test(text.slice(last.end, last.end + 3)) || !fits(group, behind) ? before : behind;
}
const partingBehind = /^(?:[)\]>]| {0,2}[|/*~•·–—✨-])/u;

const fits = (labels: readonly Label[], { name }: Handle): boolean =>
  labels.some(({ platform }) => valueOf(platform, name) !== undefined);

function candidatesOf(labels: readonly Label[], handle: Handle): readonly Candidate[] {
  const values = new Map<string, Candidate>();
  for (const { platform, kind } of labels) {
    const value = valueOf(platform, handle.name);
    if (value === undefined) continue;
    values.set(value, {
      start: handle.start,
      end: handle.end,
      value,
      rule: 'label',
      obfuscated: kind === 'hidden' || kind === 'apart' || handle.isHidden === true,
      confidence: handle.confidence,
      details: detailsOf(value),
    });
  }
  return [...values.values()];
}
