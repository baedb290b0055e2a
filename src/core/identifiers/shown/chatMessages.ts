// A contact that is sent in several messages of a chat: "B: jane_fern\nB: @example.org", "Boss: 202\nBoss: 555 0123". Who
// wrote a message, and when, is no part of it.
import { LayerBuilder, type Layer } from '../../text/segments';
import { hasAnyOf, signSetOf, type SignsRead } from '../../text/signsOf';
import { isPlainProseWord } from '../commonWords';

const MAX_LEAD = 70; // characters before a message
const MAX_LINES = 200;
const MAX_LINE = 160; // characters of a message that is looked at
const lead =
  /^(?:\[?(?:\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? )?\d{1,2}[:.]\d\d(?:[:.]\d\d)?(?: ?[ap]\.?m\.?)?\]?,?(?: -)? )?(?:~ ?)?([\p{L}][\p{L}\p{N} ~.'-]{0,24}): /iu;

const colons = signSetOf(':');
const lineBreaks = signSetOf('\n');

/** Whether messages may be in a text of these signs. */
export const mayBeMessages = (read: SignsRead): boolean =>
  hasAnyOf(read, lineBreaks) && hasAnyOf(read, colons);

interface Message {
  readonly writer: string;
  /** Where the line break before it is; where what was written begins and ends. */
  readonly line: number;
  readonly start: number;
  readonly end: number;
  /** Where what its writer wrote ends; `end` is further on where the other one put in a word. */
  readonly told: number;
}

/**
 * Joins the messages of one writer over which a contact is split, and an answer with the question it answers.
 *
 * @returns the text with the map to the raw one; undefined where nothing is joined. Linear.
 */
export function joinMessages(raw: string): Layer | undefined {
  let colon = raw.indexOf(': ');
  // Two messages have a colon each.
  if (colon === -1 || raw.indexOf(': ', colon + 2) === -1 || !raw.includes('\n')) return undefined;
  const builder = new LayerBuilder(raw);
  const lines = new Lines(raw);
  let done = 0;
  let last: Message | undefined;
  for (let looks = 0; colon !== -1 && looks < MAX_LINES; looks += 1) {
    lines.goTo(colon);
    const { line } = lines;
    const message = line === -1 || colon - line > MAX_LEAD ? undefined : messageAt(raw, line);
    if (message !== undefined) {
      const isNext = last !== undefined && line - last.end <= 1;
      const before = isNext ? last : firstMessage(raw, lines.before + 1, line, message.writer);
      const joint = before === undefined ? undefined : jointOf(raw, before, message);
      if (joint !== undefined && joint.from >= done) {
        builder.keep(done, joint.from);
        builder.put(joint.from, joint.to, joint.put);
        done = joint.to;
      }
      // A short word of the other one does not end a number that is being told.
      const isGoingOn = before !== undefined && isInterjection(raw, before, message);
      last = isGoingOn ? { ...before, end: message.end } : message;
    }
    colon = lines.next === -1 ? -1 : raw.indexOf(': ', lines.next);
  }
  if (done === 0) return undefined;
  builder.keep(done, raw.length);
  return builder.build();
}

/** Walks the line breaks of a text forward, each met once. */
class Lines {
  readonly #raw: string;
  /** Break before the line that is looked at, -1 for the first; those before and behind it. */
  line = -1;
  before = -1;
  next: number;

  constructor(raw: string) {
    this.#raw = raw;
    this.next = raw.indexOf('\n');
  }

  /** On to the line of a place. */
  goTo(place: number): void {
    while (this.next !== -1 && this.next < place) {
      this.before = this.line;
      this.line = this.next;
      this.next = this.#raw.indexOf('\n', this.next + 1);
    }
  }
}

function messageAt(raw: string, line: number): Message | undefined {
  const found = lead.exec(raw.slice(line + 1, line + 1 + MAX_LEAD));
  if (found === null) return undefined;
  const start = line + 1 + found[0].length;
  const next = raw.indexOf('\n', start);
  const end = next === -1 ? raw.length : next;
  return { writer: found[1] ?? '', line, start, end, told: raw[end - 1] === '\r' ? end - 1 : end };
}

/** The first message may stand behind other text of its line: by the same writer, or by one of a letter or a word. */
function firstMessage(raw: string, from: number, end: number, writer: string): Message | undefined {
  const begin = Math.max(from, end - MAX_LINE);
  const written = raw.slice(begin, end);
  if (!written.includes(': ')) return undefined;
  const same = written.lastIndexOf(`${writer}: `);
  const other =
    same === -1 ? /(?:^|[\s\]])(\p{L}[\p{L}\p{N}]{0,14}): (?=[^:\n]{0,80}$)/u.exec(written) : null;
  if (same === -1 && other === null) return undefined;
  const start = other === null ? begin + same + writer.length + 2 : begin + other.index + other[0].length;
  const told = raw[end - 1] === '\r' ? end - 1 : end;
  return { writer: other?.[1] ?? writer, line: begin, start, end, told };
}

interface Joint {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

const figuresOnly = /^\+?\(?\d[\d ().-]{0,18}$/;
const figuresFirst = /^\(?\d[\d ().-]{0,16}(?![\p{L}\p{N}:%€$£])/u;
const mailHost = /^@[a-z0-9-]{1,63}(?:\.[a-z0-9-]{2,63}){1,3}(?![\w.])/i;
const ending = /^\.[a-z]{2,12}(?![\w.])(?:\.[a-z]{2,3}(?![\w.]))?/i;
const oneWord = /^\S{1,64}$/;

function jointOf(raw: string, before: Message, message: Message): Joint | undefined {
  const first = raw.slice(before.start, Math.min(before.told, before.start + MAX_LINE)).trimEnd();
  const next = raw.slice(message.start, Math.min(message.end, message.start + MAX_LINE));
  const whole = { from: before.start + first.length, to: message.start };
  if (before.writer !== message.writer) return answerJoint(first, next, whole);
  if (figuresOnly.test(first)) return figuresFirst.test(next) ? { ...whole, put: ' ' } : undefined;
  if (before.told !== message.line && raw[message.line - 1] !== '\r') return undefined;
  const last = first.slice(first.lastIndexOf(' ') + 1);
  const isSplit =
    (/[\p{L}\p{N}_-]$/u.test(last) && mailHost.test(next) && (oneWord.test(first) || /[\d._]/.test(last))) ||
    (/[a-z0-9]$/i.test(last) && ending.test(next) && (oneWord.test(first) || last.includes('.'))) ||
    (/[\w-]@$/.test(last) && /^[a-z0-9-]{1,63}\.[a-z]{2}/i.test(next)) ||
    (/[\w-]@?[\w-]+\.$/.test(last) && oneWord.test(first) && /^[a-z]{2,4}(?![\w.])/.test(next));
  return isSplit ? { ...whole, put: '' } : undefined;
}

const platformAsked =
  /(?:^|[\s,])(?:insta|instagram|ig|snap|snapchat|sc|tele|telegram|tg|kik|tiktok|wickr|twitter|skype|viber|line|wechat|signal|discord|инст[ауы]?|тг|телег[ауе]?|телеграм|снап)(?: (?:id|name|user|username|handle))? ?\??$/iu;
const answer =
  /^(?:(?:yes|yeah|yep|sure|ok|sí|si|da|ja|oui|tak|да|так|its|it's)[,.!]? )?@?([a-z][a-z0-9]{1,28}(?:[._][a-z0-9]{1,28}){0,3}[_.]?)(?![\w.@/])/i;

/** "A: u have insta?\nB: jane_fern" */
function answerJoint(first: string, next: string, whole: Omit<Joint, 'put'>): Joint | undefined {
  if (!platformAsked.test(first.slice(-40))) return undefined;
  const [written = '', name = ''] = answer.exec(next) ?? [];
  const rest = next.slice(written.length);
  const isAlone = !/^ ?[\p{L}\p{N}]/u.test(rest);
  const isName = /[\d_.]/.test(name) || (name.length > 4 && !isPlainProseWord(name.toLowerCase()));
  if (!isAlone || !isName) return undefined;
  return { from: whole.from - (first.endsWith('?') ? 1 : 0), to: whole.to, put: ': ' };
}

const MAX_INTERJECTION = 40; // characters

function isInterjection(raw: string, before: Message, { writer, start, end }: Message): boolean {
  if (before.writer === writer || end - start > MAX_INTERJECTION) return false;
  return (
    figuresOnly.test(raw.slice(before.start, before.told).trimEnd()) && !/\d/.test(raw.slice(start, end))
  );
}
