// Mailboxes whose host is told behind the at sign instead of written there: "jane@ our site, which is example.org",
// "jane@ und dann unsere Seite, also example.de", "the site is example.org, mail is jane@ the same".
import { foldWord } from '../../text/tokens';
import { isCommonWord } from '../commonWords';
import { mailHostAt, type MailHost } from '../emailParts';
import { backOver, isLocalAt } from '../web/characters';
import { mailDomainOf } from '../web/host';
import type { ToldSides } from './toldSides';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' ').map(foldWord));

/** What stands between the sign and the host it belongs to: words for a site, and those that lead from one to the other. */
const leads = words(
  "our my the your this that same site website page domain host server address homepage web name url link which is it's its that's namely i.e ie and then plus followed by of with as in above below behind after sign " +
    'unsere unserer unsere meine meiner die der das dem den diese seite webseite homepage adresse domain also und dann danach plus gefolgt von name namen ist lautet heißt nämlich dasselbe gleiche hinter wie ' +
    'y luego despues después seguido seguida de del el la nuestra nuestro mi página pagina web sitio dominio nombre que es o sea más mas mismo misma ' +
    'puis et ensuite suivi suivie de du notre mon le la les site page domaine nom qui est soit même meme plus nos ' +
    'e poi seguito dal dalla da il nostro mio sito dominio nome che è cioè pagina stesso stessa più ' +
    'depois seguido do da de nosso meu o a site domínio nome que é ou seja mesmo mesma mais endereço ' +
    'apoi urmat de și si numele site-ul site ului nostru meu domeniul adica adică care este același ' +
    'potem i następnie nazwa naszej naszą mojej strony strona strony domena czyli to jest ta sama ' +
    'а потом затем и дальше наш наша нашего моего сайт сайта домен имя название то есть это тот же плюс ' +
    'sonra ve ardından sitemiz sitemizin sitem adı yani aynı web sitesi ' +
    '然 后 後 加 上 我 们 的 网 站 名 是 域 即 rồi sau đó là tên trang web của em mình cùng',
);
/** What says that the host stands elsewhere in the text. */
const sames = words(
  'same gleiche gleichen selbe selben dieselbe derselben mismo misma même meme stesso stessa mesmo mesma același aceeași sama samą samej тот том же aynı cùng',
);
const MAX_LEADS = 8;
const lead = /[\p{L}\p{M}'’.]{1,14}/uy;
const gap = /(?: ?[,;:(–+-] ?| )/uy;

/** The mailbox whose at sign stands at a place with a blank behind it, and a name glued before. */
export function mailboxDangling(text: string, at: number): ToldSides | undefined {
  const start = backOver(text, at, isLocalAt, { max: 40, floor: 0 });
  const value = text.slice(start, at).replace(/^[.'+-]+/, '');
  if (!/^[a-z0-9][a-z0-9._+-]{2,39}$/i.test(value) || !/[a-z]{2}/i.test(value)) return undefined;
  if (isCommonWord(value.toLowerCase())) return undefined;
  const told = hostTold(text, at + 1) ?? hostSame(text, start, at + 1);
  if (told === undefined) return undefined;
  const local = { start: at - value.length, value, hasSpelledDot: false };
  return { local, host: told, start: Math.min(local.start, told.end), end: Math.max(told.end, at + 1) };
}

/** The host behind known words, one of which at least must lead to it. */
function hostTold(text: string, from: number): MailHost | undefined {
  let at = from;
  for (let step = 0; step <= MAX_LEADS; step += 1) {
    at = endOf(gap, text, at);
    const host = step === 0 ? undefined : mailHostAt(text, at);
    if (host !== undefined && !host.isIncomplete && !host.isDisguised)
      return /[/@:]/.test(text[host.end] ?? ' ') ? undefined : host;
    const isHan = text.charCodeAt(at) >= 0x2e_80;
    const end = isHan ? at + 1 : endOf(lead, text, at);
    if (end === at || !leads.has(foldWord(text.slice(at, end).replace('’', "'").replace(/\.$/, ''))))
      return undefined;
    at = end;
  }
  return undefined;
}

function endOf(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : at;
}

const REACH_BACK = 90;
const plainHost =
  /(?<![\p{L}\p{N}@._/-])(?:www\.)?([a-z0-9-]{2,40}(?:\.[a-z0-9-]{2,20}){1,2})(?![\p{L}\p{N}@_/-]|\.[\p{L}\p{N}])/giu;

/** "site is example.org and the mail is jane@ the same" */
function hostSame(text: string, start: number, from: number): MailHost | undefined {
  let at = from;
  let isSame = false;
  for (let step = 0; step < MAX_LEADS && !isSame; step += 1) {
    at = endOf(gap, text, at);
    const end = endOf(lead, text, at);
    if (end === at) return undefined;
    const word = foldWord(text.slice(at, end));
    if (!leads.has(word) && !sames.has(word)) return undefined;
    isSame = sames.has(word);
    at = end;
  }
  if (!isSame) return undefined;
  const before = text.slice(Math.max(0, start - REACH_BACK), start);
  const written = [...before.matchAll(plainHost)].at(-1)?.[1];
  const host = written === undefined ? undefined : mailDomainOf(written);
  if (written === undefined || host === undefined) return undefined;
  return { host, written, end: at, isDisguised: true, isIncomplete: false };
}
