// Types of identifier that held-back texts answer for; of others they say nothing.
import type { FoundValue } from './tally';
import { readIdentifiers, type Reader } from './readers';

export const askedTypes: readonly string[] = ['phone', 'email', 'username', 'url', 'domain'];

const isAsked = ({ type }: FoundValue): boolean => askedTypes.includes(type);

/** As `readIdentifiers`, without what a held-back text cannot judge. */
export const readAsked: Reader = (text) => readIdentifiers(text).filter(isAsked);
