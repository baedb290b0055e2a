// Where an e-mail address may be: at signs, pictures and words for the sign, and names of providers.
import { hasSign } from '../text/signsOf';
import { foldWord, type TokenTable } from '../text/tokens';
import {
  atCapitals,
  atPicture,
  atPictures,
  atSign,
  atWord,
  picturesBeforeHosts,
  type AtMark,
} from './emailMarks';
import { spokenProviders } from './emailProviders';
import { oddAts } from './mailbox/oddAts';
import { isLocalAt, isUnparted, isWordAt } from './web/characters';
import { isCapitalsAt } from './web/dots';
import { AT, jointsOf, PICTURE } from './web/joints';
import { atNames } from './web/signWords';

/** A text with what the finder has read of it. */
export interface Among {
  readonly text: string;
  readonly table: TokenTable;
  /** In `table`, of words at which an address may stand. */
  readonly places: readonly number[];
  /** Places of letters "a" in a circle. */
  readonly circles: readonly number[];
}

/** The at sign as pages write it. */
const entities = ['&#64;', '&#x40;', '&commat;'];

export interface Trigger {
  readonly at: number;
  /** Absent where only the provider is named. */
  readonly mark?: AtMark;
}

/** At signs, pictures and words in order of place. */
export function triggersOf({ text, table, places, circles }: Among): readonly Trigger[] {
  const triggers: Trigger[] = signTriggers(text, table);
  const joints = jointsOf(text, table);
  if ((joints.has & PICTURE) !== 0) {
    const marks = picturesBeforeHosts(text, table, joints);
    const known = marks.length === 0 ? undefined : new Set(triggers.map(({ at }) => at));
    for (const mark of marks) if (known?.has(mark.start) !== true) triggers.push({ at: mark.start, mark });
  }
  for (const mark of oddAts(text, table)) triggers.push({ at: mark.start, mark });
  for (const at of circles) triggers.push({ at, mark: atPicture(text, at, at + 1) });
  if (table.others.length > 0)
    for (const mark of gluedAtNames(text, table)) triggers.push({ at: mark.start, mark });
  const bySigns = triggers.length;
  for (const place of places) {
    const at = table.starts[place] ?? 0;
    const mark = atWord(text, table, place);
    if (mark !== undefined) triggers.push({ at, mark });
    else if (text[at - 1] !== '@' && spokenProviders.has(table.words[place] ?? '')) triggers.push({ at });
  }
  if (bySigns > 0 && triggers.length > 1) triggers.sort((left, right) => left.at - right.at);
  return triggers;
}

/** "janeアットexampleドットcom", "janeแอทexample.com": the name of the sign, in a script that parts no words. */
export function gluedAtNames(text: string, { starts, ends, others }: TokenTable): readonly AtMark[] {
  const marks: AtMark[] = [];
  for (const place of others) {
    const from = starts[place] ?? 0;
    const to = ends[place] ?? 0;
    if (to - from > MAX_GLUED_CHARACTERS) continue;
    for (let start = from; start < to; start += 1) {
      if (!isUnparted(text.charCodeAt(start))) continue;
      let end = start + 1;
      while (end < to && isUnparted(text.charCodeAt(end))) end += 1;
      const isName = atNames.get(foldWord(text.slice(start, end)))?.some(({ then }) => then.length === 0);
      if (isName === true && isLocalAt(text, start - 1) && isWordAt(text, end))
        marks.push({ kind: 'named', start, end, hasLine: false });
      start = end;
    }
  }
  return marks;
}
const MAX_GLUED_CHARACTERS = 100;
/** Names of the sign that may be glued so. */
export const unpartedAts: readonly string[] = [...atNames.keys()].filter((word) =>
  isUnparted(word.charCodeAt(0)),
);

function signTriggers(text: string, table: TokenTable): Trigger[] {
  const triggers: Trigger[] = [];
  const { has, glued } = jointsOf(text, table);
  if ((has & AT) !== 0)
    for (let at = text.indexOf('@'); at !== -1; at = text.indexOf('@', at + 1))
      triggers.push({ at, mark: atSign(text, at) });
  if (hasSign(table, AMPERSAND))
    for (let at = text.indexOf('&'); at !== -1; at = text.indexOf('&', at + 1)) {
      const entity = entities.find((sign) => text.startsWith(sign, at));
      if (entity !== undefined) triggers.push({ at, mark: atSign(text, at, entity.length) });
    }
  if (glued.length > 0)
    for (let at = text.indexOf('AT'); at !== -1; at = text.indexOf('AT', at + 1))
      if (isCapitalsAt(text, at, 'AT')) triggers.push({ at, mark: atCapitals(at) });
  if ((has & PICTURE) !== 0)
    for (const picture of atPictures)
      for (let at = text.indexOf(picture); at !== -1; at = text.indexOf(picture, at + 1))
        triggers.push({ at, mark: atPicture(text, at, at + picture.length) });
  return triggers;
}

const AMPERSAND = 0x26;
