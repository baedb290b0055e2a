// Where an e-mail address may be: at signs, pictures and words for the sign, and names of providers.
import { foldWord, type Token, type TokenTable } from '../text/tokens';
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
  readonly tokens: readonly Token[];
  /** In `tokens`, of words at which an address may stand. */
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
export function triggersOf({ text, table, tokens, places, circles }: Among): readonly Trigger[] {
  const triggers: Trigger[] = signTriggers(text, table);
  const joints = jointsOf(text, table);
  if ((joints.has & PICTURE) !== 0) {
    const known = new Set(triggers.map(({ at }) => at));
    for (const mark of picturesBeforeHosts(text, table, joints))
      if (!known.has(mark.start)) triggers.push({ at: mark.start, mark });
  }
  for (const mark of oddAts(text, table)) triggers.push({ at: mark.start, mark });
  for (const at of circles) triggers.push({ at, mark: atPicture(text, at, at + 1) });
  if (table.others.length > 0)
    for (const mark of gluedAtNames(text, table)) triggers.push({ at: mark.start, mark });
  const bySigns = triggers.length;
  for (const place of places) {
    const token = tokens[place] as Token;
    const mark = atWord(text, tokens, place);
    if (mark !== undefined) triggers.push({ at: token.start, mark });
    else if (spokenProviders.has(token.word) && text[token.start - 1] !== '@')
      triggers.push({ at: token.start });
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
  const each = (sign: string, make: (at: number) => AtMark | undefined): void => {
    for (let at = text.indexOf(sign); at !== -1; at = text.indexOf(sign, at + 1)) {
      const mark = make(at);
      if (mark !== undefined) triggers.push({ at, mark });
    }
  };
  const { has, glued } = jointsOf(text, table);
  if ((has & AT) !== 0) each('@', (at) => atSign(text, at));
  each('&', (at) => {
    const entity = entities.find((sign) => text.startsWith(sign, at));
    return entity === undefined ? undefined : atSign(text, at, entity.length);
  });
  if (glued.length > 0) each('AT', (at) => (isCapitalsAt(text, at, 'AT') ? atCapitals(at) : undefined));
  if ((has & PICTURE) !== 0)
    for (const picture of atPictures) each(picture, (at) => atPicture(text, at, at + picture.length));
  return triggers;
}
