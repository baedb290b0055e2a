// A piece of a description with what it can mean, in order of place: what the grammar works on.
import type { GrammarRole } from './grammarWords';
import type { Meaning, MeaningKind } from './meaning';
import type { Sign } from './tokens';

export type LexemeKind = MeaningKind | 'sign' | 'unknown' | 'captured';

/** A phrase of the vocabulary, a sign, a word nobody knows, or letters and mottoes as they were written. */
export interface Lexeme {
  readonly kind: LexemeKind;
  /** Id in the vocabulary, role of a small word, sign, or `letters` and `motto` of what was captured. */
  readonly id: string;
  readonly start: number;
  readonly end: number;
  /** As it was looked up, folded. */
  readonly phrase: string;
  readonly meaning?: Meaning;
  /** What else the phrase may mean, in order of likelihood. */
  readonly others: readonly Meaning[];
  /** Where a slip of the pen was read: what was written. */
  readonly slip?: string;
  /** Letters or motto as written. */
  readonly text?: string;
}

/** Whether a lexeme is a small word of one of these roles. */
export function isRole(lexeme: Lexeme | undefined, ...roles: readonly GrammarRole[]): boolean {
  return lexeme?.kind === 'grammar' && (roles as readonly string[]).includes(lexeme.id);
}

/** Whether a lexeme is one of these signs. */
export function isSign(lexeme: Lexeme | undefined, ...signs: readonly Sign[]): boolean {
  return lexeme?.kind === 'sign' && (signs as readonly string[]).includes(lexeme.id);
}

/** Whether a sentence ends here. */
export function isStop(lexeme: Lexeme | undefined): boolean {
  return isSign(lexeme, 'stop', 'line');
}

/** Whether a clause ends here: a sentence, or a comma. */
export function isBreak(lexeme: Lexeme | undefined): boolean {
  return isSign(lexeme, 'stop', 'line', 'comma', 'doubt');
}

/** A lexeme read as another of its meanings. */
export function readAs(lexeme: Lexeme, meaning: Meaning): Lexeme {
  return { ...lexeme, kind: meaning.kind, id: meaning.id, meaning };
}

/** A lexeme that says nothing here: "round" of no badge, "one" of no stripes. */
export function asNeutral(lexeme: Lexeme): Lexeme {
  return { ...lexeme, kind: 'grammar', id: 'neutral' };
}

/** The meaning of that kind a lexeme may have, its first or another. */
export function meaningOfKind(lexeme: Lexeme, kind: MeaningKind): Meaning | undefined {
  return lexeme.meaning?.kind === kind ? lexeme.meaning : lexeme.others.find((other) => other.kind === kind);
}
