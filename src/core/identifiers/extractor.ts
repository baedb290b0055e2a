// How one extractor is written: it finds candidates in clean text; spans on the raw text are made here, once.
import type { Confidence01, Span } from '../brand';
import { isPlatformHost } from './platforms/platformLookup';
import { cleanText, sameSpan } from '../text/cleanText';
import { scannerOf, type Met, type Needs } from '../text/needs';
import { stacked, type Layer } from '../text/segments';
import { spacedWordsIn, type SpacedWord } from '../text/spacedWords';
import { readSettledTokens, type Token, type TokenTable } from '../text/tokens';
import type { ExtractionContext, Identifier, IdentifierExtractor } from './identifier';
import { longRunsIn } from './codes/longRuns';
import { findEmails, type EmailsRead } from './emailFind';
import { emailNeeds, hasCircledAt } from './emailPlaces';
import { joinMessages, mayBeMessages } from './shown/chatMessages';
import { mayBePageSource, readPageSource } from './shown/pageSource';
import { findSites, siteNeeds, type Site } from './web/findSites';
import { withFullStops } from './web/fullStops';
import { hasCyrillicEnding, withLatinEndings } from './web/latinEndings';
import { drawnTogether, type DrawnTogether } from './web/letterRuns';
import { apartFrom, begunOutside } from './web/spans';

/**
 * A text cleaned and taken apart once for all finders; the sites in it are found once too, since three extractors read
 * them. Whatever several finders would compute each for itself belongs here.
 */
export interface PreparedText extends Met {
  readonly raw: string;
  readonly text: string;
  readonly rawSpan: (start: number, end: number) => Span;
  /** Whether `text` is `raw`: two long texts are not compared again by each who asks. */
  readonly isAsWritten: boolean;
  /** Mailboxes; what of them looks like a site is none of `sites`. */
  readonly emails: () => readonly Candidate[];
  readonly sites: () => readonly Site[];
  /** Words whose letters stand apart, found when first asked for. */
  readonly spacedWords: () => readonly SpacedWord[];
  /** Whether some of the text was written backwards: what follows in `text` may stand before it in `raw`. */
  readonly isReordered: boolean;
  /** The text with words that are written letter by letter drawn together; undefined where there are none. */
  readonly drawn: () => DrawnTogether | undefined;
  /** Long unbroken runs of ASCII letters and digits: wallets, hashes and other codes are among them. */
  readonly longRuns: () => readonly Span[];
  /** Places in `tokens` of the numbers: there are a dozen in an advert, where there are a hundred words. */
  readonly numbers: () => readonly number[];
}

/** One of many texts that are read together. */
export interface PreparedInContext {
  readonly prepared: PreparedText;
  readonly context: ExtractionContext;
}

/** A find in clean text; `start` and `end` are offsets there. */
export interface Candidate extends Span {
  readonly value: string;
  /** Name of the rule within its extractor. */
  readonly rule: string;
  readonly obfuscated: boolean;
  readonly confidence: number;
  readonly details?: Readonly<Record<string, string>>;
}

export interface ExtractorDefinition extends Omit<IdentifierExtractor, 'extract'> {
  /** Without this a text is not given to `find`; a law test holds that nothing is lost. */
  readonly needs: Needs;
  /**
   * Values that are their own normal form by what they are made of. Any other is read once more before it is given out,
   * and left out where it would be read as something else: nobody could search for it by what they see.
   */
  readonly settled?: RegExp;
  /** Finds candidates in order of place; linear in the length of the text. */
  readonly find: (prepared: PreparedText, context: ExtractionContext) => readonly Candidate[];
  /** As `find`, of many texts stage by stage: for whoever has so many that they do not fit into the processor at once. */
  readonly findTogether?: (texts: readonly PreparedInContext[]) => readonly (readonly Candidate[])[];
}

/** An identifier and its place in clean text, where other claims to the same characters are settled. */
export interface Claim extends Pick<Identifier, 'type' | 'rule' | 'confidence'>, Span {
  readonly identifier: Identifier;
}

/** An extractor that can also read a text which was prepared already. */
export interface PreparedExtractor extends IdentifierExtractor {
  readonly needs: Needs;
  readonly extractPrepared: (prepared: PreparedText, context: ExtractionContext) => readonly Identifier[];
  /** What candidates that were found together are. */
  readonly identifiersOf: (prepared: PreparedText, found: readonly Candidate[]) => readonly Identifier[];
  readonly claimsOf: (prepared: PreparedText, found: readonly Candidate[]) => readonly Claim[];
  /** As \`extractPrepared\`, also of a text without what is needed: the law test compares the two. */
  readonly extractUngated: (prepared: PreparedText, context: ExtractionContext) => readonly Identifier[];
  /** Candidates of many texts that are read stage by stage; undefined where each text is read by itself. */
  readonly findTogether: ExtractorDefinition['findTogether'] | undefined;
  /** As `extractPrepared`, each with its place in the clean text. */
  readonly claims: (prepared: PreparedText, context: ExtractionContext) => readonly Claim[];
}

/**
 * Makes what prepares texts for any number of finders.
 *
 * @param needs - of all finders that will be asked.
 */
export function preparerOf(needs: readonly Needs[]): (raw: string) => PreparedText {
  const scan = scannerOf([...new Set([...needs, siteNeeds, emailNeeds])]);
  return (raw) => {
    const whole = ofOneShape(raw);
    const settled = readSettledTokens(whole);
    if (settled !== undefined && !mayBeShownOtherwise(settled))
      return new Prepared(
        { raw, text: whole, rawSpan: sameSpan, isReordered: false, isAsWritten: true },
        scan(whole, settled),
      );
    const shown = asShown(raw);
    const { text, rawSpan, isReordered } = cleanText(ofOneShape(shown?.text ?? raw));
    const back = stacked(shown, { text, rawSpan })?.rawSpan ?? rawSpan;
    const isAsWritten = raw === text;
    return new Prepared({ raw, text, rawSpan: back, isReordered, isAsWritten }, scan(text));
  };
}

/** Whether a text that the clean-up leaves as it is may still be read otherwise (`asShown`). */
const mayBeShownOtherwise = (table: TokenTable): boolean => mayBePageSource(table) || mayBeMessages(table);

/** The source of a page as the page shows it, the messages of a chat as one text; undefined for any other text. */
function asShown(raw: string): Layer | undefined {
  const page = readPageSource(raw);
  const messages = joinMessages(page?.text ?? raw);
  return stacked(page, messages);
}

const noRuns: readonly Span[] = [];

const MIN_CUT = 14; // shorter cuts are copied

/**
 * The same text, whole and of its own. Engines keep a text that was joined or cut out as such and look the methods of
 * strings up by that (`unitAt`): finders are to meet one kind only. It costs a hundredth of the preparation.
 */
function ofOneShape(text: string): string {
  return text.length < MIN_CUT ? text : [text.charAt(0), text.slice(1)].join('');
}

type Cleaned = Pick<PreparedText, 'raw' | 'text' | 'rawSpan' | 'isReordered' | 'isAsWritten'>;

/** Nothing is found before it is asked for; functions are fields, since finders take them out of the whole. */
class Prepared implements PreparedText {
  readonly raw: string;
  readonly text: string;
  readonly rawSpan: PreparedText['rawSpan'];
  readonly isReordered: boolean;
  readonly isAsWritten: boolean;
  readonly table: TokenTable;
  readonly #met: Met;
  #drawn: { readonly together: DrawnTogether | undefined } | undefined;
  #stopped: string | undefined;
  #emails: EmailsRead | undefined;
  #sites: readonly Site[] | undefined;
  #spacedWords: readonly SpacedWord[] | undefined;
  #longRuns: readonly Span[] | undefined;

  constructor({ raw, text, rawSpan, isReordered, isAsWritten }: Cleaned, met: Met) {
    this.raw = raw;
    this.text = text;
    this.rawSpan = rawSpan;
    this.isReordered = isReordered;
    this.isAsWritten = isAsWritten;
    this.table = met.table;
    this.#met = met;
  }

  get tokens(): readonly Token[] {
    return this.#met.tokens;
  }

  readonly meets = (asked: Needs): boolean =>
    this.#met.meets(asked) ||
    (asked === emailNeeds && !this.isAsWritten && hasCircledAt(this.raw, this.text));

  readonly places = (asked: Needs): readonly number[] => this.#met.places(asked);

  readonly drawn = (): DrawnTogether | undefined => {
    this.#drawn ??= { together: drawnTogether(this.text, this.table) };
    return this.#drawn.together;
  };

  readonly emails = (): readonly Candidate[] => this.#readEmails().emails;

  readonly sites = (): readonly Site[] => {
    const { table, drawn } = this;
    if (this.#sites !== undefined) return this.#sites;
    const read = this.#readEmails();
    const places = this.places(siteNeeds);
    const text = this.#withStops();
    this.#sites = outOfMailboxes(
      findSites({ text, table, places, drawn: drawn(), mailboxes: read.emails }),
      read,
    );
    return this.#sites;
  };

  readonly spacedWords = (): readonly SpacedWord[] => (this.#spacedWords ??= spacedWordsIn(this.text));

  readonly longRuns = (): readonly Span[] =>
    (this.#longRuns ??= this.table.hasLongRun ? longRunsIn(this.text) : noRuns);

  readonly numbers = (): readonly number[] => this.table.figures;

  #withStops(): string {
    const { raw, text, rawSpan } = this;
    this.#stopped ??=
      this.isAsWritten && !hasCyrillicEnding(text, this.table)
        ? text
        : withLatinEndings(raw, withFullStops(raw, text, rawSpan), rawSpan);
    return this.#stopped;
  }

  #readEmails(): EmailsRead {
    if (this.#emails !== undefined) return this.#emails;
    const { raw, rawSpan, table, drawn } = this;
    const places = this.places(emailNeeds);
    this.#emails = findEmails({ raw, text: this.#withStops(), rawSpan, table, places, drawn: drawn() });
    return this.#emails;
  }
}

/** A page whose query holds a mailbox stays; a bare host that touches one, read or not, is a part of it. */
function outOfMailboxes(sites: readonly Site[], { emails, shadows }: EmailsRead): readonly Site[] {
  const outside = begunOutside(sites, emails);
  if (shadows.length === 0) return outside;
  const apart = new Set(apartFrom(outside, shadows));
  return outside.filter((site) => site.hasScheme || site.hasWww || apart.has(site) || isPageOfPlatform(site));
}

/** "t (dot) me / jane": whatever stands before looks like the end of a mailbox. */
const isPageOfPlatform = ({ path, host }: Site): boolean => path !== '' && isPlatformHost(host.registrable);

const none: readonly Identifier[] = [];

/**
 * Makes an extractor of its definition: candidates in clean text become identifiers with spans on the raw text.
 * A candidate whose raw letters or digits differ from what they were read as counts as obfuscated.
 */
export function defineExtractor(definition: ExtractorDefinition): PreparedExtractor {
  const { type, description, needs } = definition;
  const identifiersOf: PreparedExtractor['identifiersOf'] = (prepared, candidates) => {
    if (candidates.length === 0) return none;
    const found = candidates.map((candidate) => toIdentifier(definition, candidate, prepared));
    return prepared.isReordered ? found.sort((left, right) => left.start - right.start) : found;
  };
  const claimsOf: PreparedExtractor['claimsOf'] = (prepared, candidates) =>
    candidates.map((candidate) => {
      const identifier = toIdentifier(definition, candidate, prepared);
      const { type, rule, confidence } = identifier;
      return { type, rule, confidence, start: candidate.start, end: candidate.end, identifier };
    });
  const extractUngated: PreparedExtractor['extractUngated'] = (prepared, context) =>
    identifiersOf(prepared, candidatesOf(definition, prepared, context));
  const extractPrepared: PreparedExtractor['extractPrepared'] = (prepared, context) =>
    prepared.meets(needs) ? extractUngated(prepared, context) : [];
  const claims: PreparedExtractor['claims'] = (prepared, context) =>
    prepared.meets(needs) ? claimsOf(prepared, candidatesOf(definition, prepared, context)) : [];
  const prepare = preparerOf([needs]);
  return {
    type,
    description,
    needs,
    normalise: (written, context) => {
      const value = definition.normalise(written, context);
      return value === undefined || isSettled(definition, value) ? value : undefined;
    },
    extractPrepared,
    extractUngated,
    findTogether: definition.findTogether,
    identifiersOf,
    claimsOf,
    claims,
    extract: (text, context) => extractPrepared(prepare(text), context),
  };
}

/** What was found, without values that would not stay as they are. */
function candidatesOf(
  definition: ExtractorDefinition,
  prepared: PreparedText,
  context: ExtractionContext,
): readonly Candidate[] {
  const found = definition.find(prepared, context);
  if (definition.settled === undefined || found.length === 0) return found;
  const stays = ({ value }: Candidate): boolean => isSettled(definition, value);
  return found.every(stays) ? found : found.filter(stays);
}

/** Whether a normal form stays as it is where it is read again. */
const isSettled = ({ settled, normalise }: ExtractorDefinition, value: string): boolean =>
  settled === undefined || settled.test(value) || normalise(value, {}) === value;

function toIdentifier(
  definition: ExtractorDefinition,
  candidate: Candidate,
  prepared: PreparedText,
): Identifier {
  const { start, end } = prepared.rawSpan(candidate.start, candidate.end);
  const written = prepared.raw.slice(start, end);
  const read = prepared.text.slice(candidate.start, candidate.end);
  const isDisguised = written !== read && skeleton(written) !== skeleton(read);
  const { type } = definition;
  const { value, details } = candidate;
  const rule = `${type}.${candidate.rule}`;
  const obfuscated = candidate.obfuscated || isDisguised;
  const confidence = candidate.confidence as Confidence01;
  // Written out: a spread costs more than all the rest.
  return details === undefined
    ? { type, value, written, rule, obfuscated, confidence, start, end }
    : { type, value, written, rule, obfuscated, confidence, start, end, details };
}

/** Without what editors change by themselves: kinds of hyphen, space and quote, accents apart. Invisible ones stay. */
function skeleton(text: string): string {
  return text.normalize('NFC').replace(/[\p{Pd}\p{Zs}\s'’‘"“”]+/gu, '');
}
