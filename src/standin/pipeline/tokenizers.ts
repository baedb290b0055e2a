// TOKENIZER of fields.conf: a field whose value is several (fields.conf.spec). Not for indexed fields.
import { isTrue } from '../../splunk/conf/layers';
import type { ConfStanzas } from '../../splunk/conf/tree';
import type { SearchTimeStep } from './eventView';
import { compilePattern } from './evalEngine';

const MOST_VALUES = 1000;

/** Steps for all fields with a TOKENIZER; an expression that cannot be read is reported. */
export function tokenizers(stanzas: ConfStanzas, report: (text: string) => void): readonly SearchTimeStep[] {
  return [...stanzas].flatMap(([field, settings]) => {
    const written = settings.get('TOKENIZER') ?? '';
    if (written === '' || isTrue(settings.get('INDEXED'))) return [];
    const pattern = compilePattern(written, 'g');
    if (typeof pattern !== 'string') return [tokenizer(field, pattern)];
    report(`fields.conf [${field}] TOKENIZER: ${pattern}`);
    return [];
  });
}

function tokenizer(field: string, pattern: RegExp): SearchTimeStep {
  return (view) => {
    const values = view.fields.get(field)?.flatMap((text) => tokensOf(text, pattern));
    if (values !== undefined && values.length > 0) view.fields.set(field, values);
  };
}

function tokensOf(text: string, pattern: RegExp): readonly string[] {
  const tokens: string[] = [];
  for (const match of text.matchAll(pattern)) {
    if (match[1] !== undefined) tokens.push(match[1]);
    if (tokens.length >= MOST_VALUES) break;
  }
  return tokens;
}
