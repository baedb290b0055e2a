// KV_MODE: fields that nobody configured (props.conf.spec; limits.conf [kv], [spath]).
import { isTrue } from '../../splunk/conf/layers';
import { autoFields } from './autoFields';
import type { SearchTimeStep } from './eventView';
import { jsonFields, oneJsonField } from './jsonFields';
import type { FieldValue } from '../search/host';

type ReadFields = (raw: string) => ReadonlyMap<string, FieldValue>;

/** The steps that KV_MODE asks for; modes that the stand-in does not have are reported, and find nothing. */
export function automaticFields(
  settings: ReadonlyMap<string, string>,
  report: (text: string) => void,
): readonly SearchTimeStep[] {
  return readers(settings, report).map((read): SearchTimeStep => (view) => {
    for (const [name, value] of read(view.event.raw))
      if (!view.fields.has(name)) view.fields.set(name, value);
  });
}

/**
 * Reads single fields that the steps of `automaticFields` would set.
 *
 * @returns undefined where the settings or the text want all of them read.
 */
export function oneAutomaticField(
  settings: ReadonlyMap<string, string>,
  raw: string,
): ((name: string) => FieldValue | undefined) | undefined {
  const mode = (settings.get('KV_MODE') ?? 'auto').toLowerCase();
  if (mode === 'none') return () => undefined;
  const hasOnlyJson = mode === 'json' || (mode === 'auto' && !raw.includes('='));
  return hasOnlyJson && isTrue(settings.get('AUTO_KV_JSON'), true) ? oneJsonField(raw) : undefined;
}

function readers(
  settings: ReadonlyMap<string, string>,
  report: (text: string) => void,
): readonly ReadFields[] {
  const mode = (settings.get('KV_MODE') ?? 'auto').toLowerCase();
  const isTrimmed = isTrue(settings.get('KV_TRIM_SPACES'), true);
  const pairs: ReadFields = (raw) =>
    raw.includes('=') ? autoFields(raw, { isEscaped: mode === 'auto_escaped', isTrimmed }) : new Map();
  if (mode === 'none') return [];
  if (mode === 'json') return [jsonFields];
  if (mode === 'auto' || mode === 'auto_escaped')
    return isTrue(settings.get('AUTO_KV_JSON'), true) ? [jsonFields, pairs] : [pairs];
  report(
    `props.conf: the stand-in does not do KV_MODE = ${mode.slice(0, 30)} (see COVERAGE.md); it has none, auto, auto_escaped and json.`,
  );
  return [];
}
