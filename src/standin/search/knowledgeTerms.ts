// savedsearch= as the terms it stands for, where it begins a search (Search Reference, search).
import { parseSearchText } from '../../splunk/spl/parse';
import { prepareSearch } from '../../splunk/spl/prepare';
import type { SearchExpression } from '../../splunk/spl/tree';
import type { SearchHost } from './host';
import { SearchRefusal } from './refusal';

const MAX_DEPTH = 20; // saved searches of saved searches; people nest two or three
const MAX_PARTS = 5000; // terms brought in, so that searches of searches cannot grow without end

/**
 * Replaces what stands for another search.
 *
 * @throws SearchRefusal for a name that is not there, or one that leads back to itself.
 */
export function expandKnowledge(expression: SearchExpression, host: SearchHost): SearchExpression {
  let parts = 0;
  const expand = (one: SearchExpression, depth: number): SearchExpression => {
    if (depth > MAX_DEPTH || (depth > 0 && ++parts > MAX_PARTS))
      refuse('saved searches stand within each other too often.');
    switch (one.kind) {
      case 'and':
      case 'or':
        return { kind: one.kind, parts: one.parts.map((part) => expand(part, depth)) };
      case 'not':
        return { kind: 'not', part: expand(one.part, depth) };
      case 'in':
        if (!isKnowledge(one.field)) return one;
        return {
          kind: 'or',
          parts: one.values.map((value) =>
            expand({ kind: 'comparison', field: one.field, operator: '=', value }, depth),
          ),
        };
      case 'comparison': {
        const meaning = meaningOf(one, host);
        return meaning === undefined ? one : expand(meaning, depth + 1);
      }
      default:
        return one;
    }
  };
  return expand(expression, 0);
}

type Comparison = Extract<SearchExpression, { readonly kind: 'comparison' }>;

function isKnowledge(field: string): boolean {
  return ['savedsearch', 'savedsplunk'].includes(field);
}

function meaningOf(one: Comparison, host: SearchHost): SearchExpression | undefined {
  if (!isKnowledge(one.field)) return undefined;
  if (one.operator !== '=')
    refuse(`${one.field} stands with = only, not with '${one.operator}'. Write NOT ${one.field}=….`);
  const name = one.value.text;
  const saved = host.savedSearch?.(name);
  return saved === undefined
    ? refuse(`there is no saved search '${name}' that you may see.`)
    : termsOf(saved.spl, name, host);
}

function termsOf(spl: string, name: string, host: SearchHost): SearchExpression {
  const prepared = prepareSearch(spl.trim().replace(/^search\s/i, ''), host.macro);
  const parsed = prepared.ok ? parseSearchText(prepared.value) : prepared;
  if (!parsed.ok) refuse(`'${name}' is not made of search terms alone: ${parsed.problem.message}`);
  return parsed.value ?? { kind: 'and', parts: [] };
}

function refuse(why: string): never {
  throw new SearchRefusal('bad-argument', `Error in the search terms: ${why}`);
}
