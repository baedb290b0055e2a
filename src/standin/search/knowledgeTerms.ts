// eventtype=, tag=, tag::field= and savedsearch= as the searches they stand for (Knowledge Manager Manual, "Define event
// types", "Tag field-value pairs in Search"; eventtypes.conf.spec, tags.conf.spec).
import { parseSearchText } from '../../splunk/spl/parse';
import { prepareSearch } from '../../splunk/spl/prepare';
import type { SearchExpression } from '../../splunk/spl/tree';
import type { SearchHost } from './host';
import { wildcardPattern } from './patterns';
import { SearchRefusal } from './refusal';

const MAX_DEPTH = 20; // event types of tags of event types; people nest two or three
const MAX_PARTS = 5000; // terms brought in, so that types of many types cannot grow without end

const nothing: SearchExpression = { kind: 'or', parts: [] };

/**
 * Replaces what stands for another search.
 *
 * @throws SearchRefusal for a name that is not there, or one that leads back to itself.
 */
export function expandKnowledge(expression: SearchExpression, host: SearchHost): SearchExpression {
  let parts = 0;
  const expand = (one: SearchExpression, depth: number): SearchExpression => {
    if (depth > MAX_DEPTH || (depth > 0 && ++parts > MAX_PARTS))
      refuse('event types and tags stand within each other too often.');
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
  return ['eventtype', 'tag', 'savedsearch', 'savedsplunk'].includes(field);
}

function meaningOf(one: Comparison, host: SearchHost): SearchExpression | undefined {
  if (!isKnowledge(one.field)) return undefined;
  if (one.operator !== '=' && !(one.operator === '::' && one.field === 'tag'))
    refuse(`${one.field} stands with = only, not with '${one.operator}'. Write NOT ${one.field}=….`);
  const name = one.value.text;
  if (one.field === 'eventtype') return eventTypes(name, host);
  if (one.field === 'tag') {
    // The colons of tag::host=web read as the operator, and the rest as the value.
    const [field, ...tag] = one.operator === '::' ? name.split('=') : [];
    return field === undefined || tag.length === 0
      ? tagged(name, '', host)
      : tagged(tag.join('='), field, host);
  }
  const saved = host.savedSearch?.(name);
  return saved === undefined
    ? refuse(`there is no saved search '${name}' that you may see.`)
    : termsOf(saved.spl, name, host);
}

function eventTypes(name: string, host: SearchHost): SearchExpression {
  const pattern = wildcardPattern(name, { isCaseless: false });
  const found = [...(host.knowledge?.('eventtypes') ?? [])].filter(([stanza]) => pattern.test(stanza));
  if (found.length === 0 && !name.includes('*'))
    refuse(`the event type '${name}' does not exist or is disabled.`);
  return oneOf(found.map(([stanza, settings]) => termsOf(settings.get('search') ?? '', stanza, host)));
}

/** `[host=web%20server]` with `frontend = enabled`. */
function tagged(name: string, field: string, host: SearchHost): SearchExpression {
  const pattern = wildcardPattern(name, { isCaseless: false });
  const parts: SearchExpression[] = [];
  for (const [stanza, tags] of host.knowledge?.('tags') ?? []) {
    const at = stanza.indexOf('=');
    const isTagged = [...tags].some(([tag, state]) => state.trim() === 'enabled' && pattern.test(tag));
    if (at < 1 || !isTagged || (field !== '' && stanza.slice(0, at) !== field)) continue;
    const value = { text: decoded(stanza.slice(at + 1)), isQuoted: true };
    parts.push({ kind: 'comparison', field: stanza.slice(0, at), operator: '=', value });
  }
  return oneOf(parts);
}

function termsOf(spl: string, name: string, host: SearchHost): SearchExpression {
  const prepared = prepareSearch(spl.trim().replace(/^search\s/i, ''), host.macro);
  const parsed = prepared.ok ? parseSearchText(prepared.value) : prepared;
  if (!parsed.ok) refuse(`'${name}' is not made of search terms alone: ${parsed.problem.message}`);
  return parsed.value ?? { kind: 'and', parts: [] };
}

function oneOf(parts: readonly SearchExpression[]): SearchExpression {
  const [only] = parts;
  return only === undefined ? nothing : parts.length === 1 ? only : { kind: 'or', parts };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function refuse(why: string): never {
  throw new SearchRefusal('bad-argument', `Error in the search terms: ${why}`);
}
