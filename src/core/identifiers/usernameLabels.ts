// Words that say at which platform a name is, found in a text: plainly ("insta"), in pieces ("tele gram"), with digits
// and signs for letters ("1nsta", "sn@p", "t-g"), letter by letter ("i g"), or as an emoji.
import type { Needs } from '../text/needs';
import type { TokenTable } from '../text/tokens';
import { clustersOf } from './usernameClusters';
import { hiddenLabel } from './usernameHidden';
import { byFirstWord, emoji as platformEmoji, type Label } from './usernameLabelTable';
import { misspeltLabels, misspeltPairAt, type MisspeltLabel } from './usernameMisspelt';
import { gluedLabels, mayBeLabel, plainLabel } from './usernamePlain';
import { noSigns, signedLabels, signsIn } from './usernameSigned';
import { AT, GLUE, jointsOf, LEADING, LETTERS, OTHER, PICTURE, SIGN } from './web/joints';
import { innerNames } from './web/signWords';
import { apartFrom, inOrder, merged } from './web/spans';

/** "ไลน์jane" */
const scriptsGlued = /[\u0e00-\u9fff\uac00-\ud7a3][a-z_]/i;
/** What a text must hold: a site, a sign behind a label, or a label; a disguised label holds a digit or a sign. */
export const labelNeeds: Needs = {
  signs: '.@:=>~-!$|_*/0123456789',
  // A name whose signs are said has none of them.
  words: new Set([...byFirstWord.keys(), ...innerNames.keys()]),
  also: (text) => scriptsGlued.test(text) || platformEmoji.some(({ sign }) => text.includes(sign)),
};

const none: readonly Label[] = [];
const CLUSTERED = GLUE | SIGN | LETTERS;
const SIGNED = LEADING | AT | PICTURE | OTHER;

/**
 * Labels of a text, in order of place.
 *
 * @param places - in `table`, of the first words of labels.
 */
export function labelsIn(text: string, table: TokenTable, places: readonly number[]): readonly Label[] {
  const joints = jointsOf(text, table);
  let found: Label[] | undefined;
  let pairs: MisspeltLabel[] | undefined;
  for (const place of places) {
    if (!mayBeLabel(text, table, place)) continue;
    const label = plainLabel(text, table, place);
    if (label !== undefined) (found ??= []).push(label);
    const pair = misspeltPairAt(text, table, place);
    if (pair !== undefined) (pairs ??= []).push(pair);
  }
  const glued = table.others.length === 0 ? none : gluedLabels(text, table);
  const plain = glued.length === 0 ? (found ?? none) : inOrder([...(found ?? none), ...glued]);
  const clusters = (joints.has & CLUSTERED) === 0 ? none : clusteredLabels(text, table);
  const signs = (joints.has & SIGNED) === 0 ? noSigns : signsIn(text, table, joints);
  const signed = signedLabels(text, signs.leading, plain);
  const misspelt = misspeltLabels(text, table);
  if (clusters.length + signed.length + signs.emoji.length + misspelt.length === 0 && pairs === undefined)
    return plain;
  return settled({
    plain,
    hidden: [...clusters, ...signed],
    emoji: signs.emoji,
    misspelt,
    pairs: pairs ?? noneMisspelt,
  });
}

function clusteredLabels(text: string, table: TokenTable): readonly Label[] {
  let found: Label[] | undefined;
  for (const cluster of clustersOf(text, table, jointsOf(text, table))) {
    const label = hiddenLabel(text, table, cluster);
    if (label !== undefined) (found ??= []).push(label);
  }
  return found ?? none;
}

const noneMisspelt: readonly MisspeltLabel[] = [];

/** Labels of one text by how they were found, each in order of place but `hidden`. */
interface FoundLabels {
  readonly plain: readonly Label[];
  readonly hidden: readonly Label[];
  readonly emoji: readonly Label[];
  readonly misspelt: readonly MisspeltLabel[];
  /** "insta gramm" */
  readonly pairs: readonly MisspeltLabel[];
}

/** Of labels that share characters the surer ones, in order of place. */
function settled({ plain, hidden, emoji, misspelt, pairs }: FoundLabels): readonly Label[] {
  const sure = longest([...plain, ...hidden, ...emoji]);
  // "insta gramm" is one label, and "insta" a piece of it.
  const whole = apartFrom(sure, pairs);
  const others = apartFrom(apartFrom(misspelt, pairs), merged(whole));
  return inOrder([...whole, ...pairs.map(asHidden), ...others.map(asHidden)]);
}

/** Of labels over one another the longer: "inst*gram" rather than "inst". */
function longest(labels: readonly Label[]): readonly Label[] {
  const kept: Label[] = [];
  for (const label of inOrder(labels)) {
    const before = kept.at(-1);
    if (before === undefined || before.end <= label.start) kept.push(label);
    else if (label.end - label.start > before.end - before.start) kept[kept.length - 1] = label;
  }
  return kept;
}

const asHidden = ({ platform, start, end }: MisspeltLabel): Label => ({
  platform,
  kind: 'hidden',
  isShort: false,
  start,
  end,
});
