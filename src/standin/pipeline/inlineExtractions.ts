// EXTRACT-<class> = regex [in field]: named groups become fields (props.conf.spec). In ASCII order of their classes, so that
// a later one may read the field of an earlier one.
import { classesOf, type SearchTimeStep } from './eventView';
import { compilePattern } from './evalEngine';

/** Steps for all EXTRACT settings; one whose expression cannot be read is reported. */
export function inlineExtractions(
  settings: ReadonlyMap<string, string>,
  report: (text: string) => void,
): readonly SearchTimeStep[] {
  return classesOf(settings, 'EXTRACT-').flatMap(([key, value]) => {
    const placed = /^([\s\S]*\S)\s+in\s+([A-Za-z_][A-Za-z0-9_.]*)\s*$/.exec(value);
    const pattern = compilePattern(`(?ms)${placed?.[1] ?? value}`); // as Splunk puts it before every one
    if (typeof pattern !== 'string') return [extraction(pattern, placed?.[2] ?? '_raw')];
    report(`${key}: ${pattern}`);
    return [];
  });
}

function extraction(pattern: RegExp, field: string): SearchTimeStep {
  return (view) => {
    const text = field === '_raw' ? view.event.raw : view.get(field)?.[0];
    if (text === undefined) return;
    const groups = pattern.exec(text)?.groups ?? {};
    for (const [name, value] of Object.entries(groups as Readonly<Record<string, string | undefined>>))
      if (value !== undefined) view.fields.set(name, [value]);
  };
}
