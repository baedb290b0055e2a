// The name beside a label: "ig: x", "snap @x", "kik me at x", "@x on ig", "x (insta)".
import { isCommonWord } from './commonWords';
import { isFirstWordOfLabel, type Label } from './usernameLabels';
import { dotNames } from './web/signWords';
import { backOver, isHandleAt, isWordAt } from './web/characters';

export interface Handle {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly confidence: number;
}

const fillers =
  'id|i\\.d|user ?name|user|handle|account|acc|acct|name|nick ?name|nick|me|add|tag|profile|profil|konto|benutzername|usuario|usuário|utente|nom|pseudo|identifiant|cuenta|perfil|号|號|帐号|账号|ник|логин|аккаунт|아이디|ไอดี|login|uin|contact';
const behindLabel = new RegExp(
  String.raw`(?:[.)\]]|@(?=[ :]))?["'*]? {0,2}(?:(?:${fillers})(?![\p{L}\p{N}_]) {0,2}){0,2}` +
    String.raw`(?:([:=>~|*#]{1,3}|-{1,2}>?|→|➡|➜|👉|\(|\[) {0,2})?` +
    String.raw`(?:(is|at|on|es|ist|est|è|é|jest|это|是) {1,2}:? ?)?` +
    String.raw`(?:[:=>]{1,2} {0,2})?["'*(\[]?(@?)([\p{L}\p{N}_][\p{L}\p{N}_.-]{1,59})`,
  'iuy',
);
const filled = new RegExp(`^[ :]{0,2}(?:${fillers})`, 'iu');
/** Words that lead from a name to its platform. */
const leading = new Set(
  'on at in via auf bei en sur su no na op pe i på under through over на в в'.split(' '),
);
const adding =
  /(?:add|follow|message|msg|dm|hmu|hit me up|search|find|text|write|contact|call me|i am|im|i'm|sígueme|sigueme|suche|folge|agrega|cerca|пиши|ищи|добавь)(?: me| us)?:? {1,2}$/i;
const announcing =
  /(?:my|add|add me on|me on|mein|meine|mi|mon|ma|mio|meu|minha|мой|our|her|his|find me on|hmu on) {1,2}$/i;
/** What ends so is a site, whatever label stands before it. */
const plainSite = /\.(?:com|net|org)$/;

/** The name that stands behind the last of some labels. */
export function handleBehind(text: string, label: Label): Handle | undefined {
  behindLabel.lastIndex = label.end;
  const found = behindLabel.exec(text);
  if (found === null) return undefined;
  const [all, sign, word, at, written = ''] = found;
  const end = label.end + all.length;
  const name = written.replace(/[._-]+$/, (tail) =>
    tail.startsWith('_') ? (/^_+/.exec(tail)?.[0] ?? '') : '',
  );
  const start = end - written.length;
  if (isPartOfAddress(text, start, end, at === '@') || !isPossible(name)) return undefined;
  const handle = { start, end: start + name.length, name };
  const confidence = confidenceBehind(text, label, {
    name,
    hasAt: at === '@',
    hasSign: sign !== undefined && !isHyphenOnly(text, label.end, sign),
    isSaid: word !== undefined,
    isFilled: filled.test(text.slice(label.end, start)),
  });
  return confidence === undefined ? undefined : { ...handle, confidence };
}

interface Clues {
  readonly name: string;
  readonly hasAt: boolean;
  /** A colon, an arrow, or a hyphen with space. */
  readonly hasSign: boolean;
  /** "is", "me at". */
  readonly isSaid: boolean;
  /** "id", "user name". */
  readonly isFilled: boolean;
}

/** How sure it is that the word behind a label is a name; undefined if it is not. */
function confidenceBehind(text: string, label: Label, clues: Clues): number | undefined {
  const { name, hasAt, hasSign, isSaid, isFilled } = clues;
  const strength = strengthOf(name);
  if (strength === 'prose') return undefined;
  if (label.kind === 'apart' && !hasAt && !hasSign) return undefined;
  if (label.kind === 'emoji') return hasAt || hasSign || strength === 'name' ? 0.65 : undefined;
  if (hasAt) return label.kind === 'word' && !/^[a-z_]/.test(name.toLowerCase()) ? undefined : 0.9;
  if (label.kind === 'word' && label.platform.id !== 'snapchat' && label.platform.id !== 'discord') {
    if (strength === 'name') return hasSign || isFilled ? 0.75 : undefined;
    return isFilled && hasSign ? 0.65 : undefined;
  }
  if (hasSign) return strength === 'number' && label.platform.hasNumbers !== true ? undefined : 0.8;
  if (strength === 'number') return label.platform.hasNumbers && label.kind === 'plain' ? 0.65 : undefined;
  if (strength === 'name') {
    const isStrongEnough = !label.isShort || label.kind === 'hidden' || isSaid || /[_]|[a-z]{4}/i.test(name);
    return isStrongEnough ? (isSaid || isFilled ? 0.75 : 0.65) : undefined;
  }
  if (!isSaid || label.isShort) return undefined;
  const before = text.slice(Math.max(0, label.start - 16), label.start);
  return announcing.test(before) || /\bme at $/i.test(text.slice(label.end, label.end + 8)) ? 0.6 : undefined;
}

/** `-` glued to both: "insta-famous" is a word. */
function isHyphenOnly(text: string, labelEnd: number, sign: string): boolean {
  return sign === '-' && text[labelEnd] === '-' && text[labelEnd + 1] !== ' ';
}

/** The name that stands before a label: "@x on ig", "@x (ig)", "add jane99 on snap". */
export function handleBefore(text: string, label: Label): Handle | undefined {
  const gap = gapBefore(text, label.start);
  if (gap === undefined) return undefined;
  const start = backOver(text, gap.start, isHandleAt, { max: 60, floor: 0 });
  const isGlued = isWordAt(text, start - 1);
  const hasAt = text[start - 1] === '@' && !/[\p{L}\p{N}.]/u.test(text[start - 2] ?? ' ');
  if (isGlued || (!hasAt && /[@/:#$]/.test(text[start - 1] ?? ''))) return undefined;
  const name = text.slice(start, gap.start);
  if (!/^[\p{L}\p{N}_]/u.test(name) || /[.-]$/.test(name) || !isPossible(name)) return undefined;
  const handle = { start: hasAt ? start - 1 : start, end: gap.start, name };
  const strength = strengthOf(name);
  if (hasAt) return strength === 'prose' ? undefined : { ...handle, confidence: 0.9 };
  if (label.kind === 'word' && label.platform.id === 'twitter') return undefined;
  if (!/^[a-z_]/i.test(name)) return undefined;
  if (strength === 'name') return { ...handle, confidence: 0.7 };
  if (strength !== 'letters' || !gap.isSaid || label.isShort || name.length < 5) return undefined;
  return adding.test(text.slice(Math.max(0, start - 16), start)) ? { ...handle, confidence: 0.6 } : undefined;
}

interface Gap {
  /** Where the name ends. */
  readonly start: number;
  /** "on", "via", rather than a sign. */
  readonly isSaid: boolean;
}

const signsBefore = '([-|~/:';

function gapBefore(text: string, labelStart: number): Gap | undefined {
  let at = labelStart;
  while (at > 0 && text[at - 1] === ' ' && labelStart - at < 2) at -= 1;
  const sign = text[at - 1];
  if (sign !== undefined && signsBefore.includes(sign)) {
    at -= 1;
    if (text[at - 1] === ' ') at -= 1;
    return at > 0 && isHandleAt(text, at - 1) ? { start: at, isSaid: false } : undefined;
  }
  if (at === labelStart) return undefined;
  const wordStart = backOver(text, at, isWordAt, { max: 8, floor: 0 });
  if (wordStart === at || text[wordStart - 1] !== ' ') return undefined;
  const word = text.slice(wordStart, at).toLowerCase();
  // "on my ig", "auf meinem insta" are too far.
  return leading.has(word) && isHandleAt(text, wordStart - 2)
    ? { start: wordStart - 1, isSaid: true }
    : undefined;
}

type Strength = 'prose' | 'number' | 'letters' | 'name';

/** `name`: no word of a sentence is written so; `letters`: a word that is not known to be one of running text. */
function strengthOf(name: string): Strength {
  const plain = name.toLowerCase();
  if (isCommonWord(plain) || isFirstWordOfLabel(plain)) return 'prose';
  if (/^[\d._-]+$/.test(plain)) return 'number';
  if (!/[a-z]{2}/.test(plain)) return /[a-z]/.test(plain) ? 'number' : 'letters';
  // "24h", "100k", "2girls": a measure or a count.
  if (/^\d{1,4}[a-z]{1,8}$/.test(plain)) return 'number';
  const isNameLike = /\d|_/.test(plain) && plain.length >= 5;
  if (isNameLike) return 'name';
  if (!plain.includes('.')) return plain.length >= 3 ? 'letters' : 'prose';
  return plain.split('.').every((part) => isCommonWord(part)) ? 'prose' : 'letters';
}

/** Handles are written in Latin letters; a site is none. */
function isPossible(name: string): boolean {
  if (dotNames.has(name.toLowerCase())) return false;
  return name.length >= 2 && !plainSite.test(name.toLowerCase()) && !/^(?:https?|www)$/i.test(name);
}

/** The "name" goes on as an e-mail address or a site. */
function isPartOfAddress(text: string, start: number, end: number, hasAt: boolean): boolean {
  if (text[end] === '@') return !hasAt;
  return (
    (text[end] === '/' && text[end + 1] !== ' ' && text[end + 1] !== undefined) ||
    text.startsWith('://', end) ||
    text[start - 1] === '/'
  );
}
