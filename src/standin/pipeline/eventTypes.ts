// eventtypes.conf: names for searches; each event has the names of those that find it, by priority, then by name
// (Knowledge Manager Manual, "About event types").
import { isTrue } from '../../splunk/conf/layers';
import type { ConfSettings, ConfStanzas } from '../../splunk/conf/tree';
import { parseSearchText } from '../../splunk/spl/parse';
import type { SearchExpression } from '../../splunk/spl/tree';
import { compileTerms, type RowTest, type TermContext } from '../search/searchTerms';
import type { SearchTimeStep } from './eventView';

const LOWEST_PRIORITY = 10; // 1 is the highest

/** The step that sets `eventtype`; none without event types. One that cannot run is reported. */
export function eventTypeSteps(
  stanzas: ConfStanzas,
  context: TermContext,
  report: (text: string) => void,
): readonly SearchTimeStep[] {
  const types = [...stanzas]
    .filter(([name, settings]) => name !== 'default' && !isTrue(settings.get('disabled')))
    .sort(([leftName, left], [rightName, right]) =>
      priorityOf(left) === priorityOf(right)
        ? leftName < rightName
          ? -1
          : 1
        : priorityOf(left) - priorityOf(right),
    )
    .flatMap(([name, settings]) => {
      const test = testOf(settings.get('search') ?? '', context);
      if (typeof test !== 'string') return [{ name, test }];
      report(`eventtypes.conf [${name}]: ${test}`);
      return [];
    });
  if (types.length === 0) return [];
  return [
    (view) => {
      for (const { name, test } of types)
        if (test(view)) view.fields.set('eventtype', [...(view.fields.get('eventtype') ?? []), name]);
    },
  ];
}

function priorityOf(settings: ConfSettings): number {
  return Number(settings.get('priority') ?? LOWEST_PRIORITY) || LOWEST_PRIORITY;
}

function testOf(text: string, context: TermContext): RowTest | string {
  if (text.trim() === '') return 'it has no search.';
  if (text.includes('`')) return 'the stand-in does not do macros in event types.';
  const parsed = parseSearchText(text);
  if (!parsed.ok) return parsed.problem.message;
  if (parsed.value === undefined) return 'it has no search.';
  if (asksForTags(parsed.value)) return 'an event type cannot ask for tags, which come after it.';
  try {
    return compileTerms(parsed.value, context);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

function asksForTags(expression: SearchExpression): boolean {
  switch (expression.kind) {
    case 'and':
    case 'or':
      return expression.parts.some(asksForTags);
    case 'not':
      return asksForTags(expression.part);
    case 'comparison':
    case 'in':
      return /^tag(::|$)/.test(expression.field);
    default:
      return false;
  }
}
