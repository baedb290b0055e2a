// The name of a mailbox behind that of its provider: "my gmail is jane99", "gmail: jane99", "hotmail - jane99".
import { isProseWord } from './commonWords';
import type { LocalPart, MailHost } from './emailParts';
import { isWordAt } from './web/characters';

/** Words that may stand between the provider and a sign or verb. */
const between =
  / {0,2}(?:(?:address|addr|adresse|account|acc|name|user|username|id|mail|email|e-mail|correo|cuenta|konto|posta|почта) {0,2})?/iy;
/** What leads from it to the name. */
const leads =
  /(?:(?:is|es|ist|est|é|è|e|jest|to|это|là|是|=|:|->|>|–|-|→) {0,2}:? ?|i am |im |i'm |as )(["'(]?)/iuy;
const mine = /(?:my|mi|mein|meine|meu|minha|mio|mia|mon|mój|moj|мой|моя|我的|on|e-?mail) $/iu;
const name = /[\p{L}\p{N}_][\p{L}\p{N}._+-]{2,63}/uy;

export interface MailboxBehind {
  readonly local: LocalPart;
  readonly start: number;
  readonly end: number;
}

/** @param at - where the provider's name begins. */
export function mailboxBehind(text: string, at: number, host: MailHost): MailboxBehind | undefined {
  between.lastIndex = host.end;
  const place = between.test(text) ? between.lastIndex : host.end;
  leads.lastIndex = place;
  const hasLead = leads.test(text);
  const isFilled = place > host.end + 2;
  if (!hasLead && !isFilled) return undefined;
  const start = hasLead ? leads.lastIndex : place;
  name.lastIndex = start;
  const written = name.exec(text)?.[0].replace(/[._+-]+$/, '');
  if (written === undefined || isWordAt(text, start - 1)) return undefined;
  const end = start + written.length;
  if (text[end] === '@' || text[end] === '/' || !isName(text, at, { written, end, hasLead }))
    return undefined;
  const local = { start, value: written, hasSpelledDot: false };
  return { local, start: at, end };
}

const isMine = (text: string, at: number): boolean => mine.test(text.slice(Math.max(0, at - 8), at));

/** "gmail: only" and "my yahoo is down" are prose: a word must be no word, and nothing of a sentence may follow it. */
function isName(
  text: string,
  at: number,
  { written, end, hasLead }: { readonly written: string; readonly end: number; readonly hasLead: boolean },
): boolean {
  const word = written.toLowerCase();
  if (!/\p{L}{2}/u.test(word) || isProseWord(word)) return false;
  if (/[\d_]|\p{L}\.\p{L}/u.test(word)) return true;
  if (!hasLead || word.length < 4) return false;
  return isMine(text, at) || /^(?:$|\s*[\n,;!)]|\.(?:\s|$))/.test(text.slice(end, end + 3));
}
