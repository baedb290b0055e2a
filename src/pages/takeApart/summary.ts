import { countOf, nameOfLanguage } from '../../ui/words';
import type { ReadText } from './reading/readText';

/** What was found, in one sentence; an empty answer says that it proves nothing. */
export function summaryOf(read: ReadText): string {
  const { languages } = read;
  if (languages.length === 0) return foundIn(read);
  return `${foundIn(read)} Language: ${languages.map(nameOfLanguage).join(', ')}.`;
}

function foundIn({ finds, leftOut }: ReadText): string {
  const all = finds.length + leftOut;
  if (all === 0)
    return 'Nothing that identifies was recognised in this text. That does not mean that there is nothing.';
  if (leftOut > 0) return `${all.toLocaleString('en')} identifiers and other statements recognised.`;
  const identifiers = finds.filter(({ group }) => group === 'identifier').length;
  const others = all - identifiers;
  const rest = others === 0 ? '' : ` and ${countOf(others, 'other statement')}`;
  return `${countOf(identifiers, 'identifier')}${rest} recognised.`;
}
