// FIELDALIAS-<class> = original AS|ASNEW alias … (props.conf.spec).
import { classesOf, type SearchTimeStep } from './eventView';

interface Alias {
  readonly original: string;
  readonly alias: string;
  /** ASNEW: what is there already stays. */
  readonly isNewOnly: boolean;
}

/** Steps for all FIELDALIAS settings. */
export function fieldAliases(settings: ReadonlyMap<string, string>): readonly SearchTimeStep[] {
  return classesOf(settings, 'FIELDALIAS-')
    .flatMap(([, value]) => aliasesOf(value))
    .map(({ original, alias, isNewOnly }): SearchTimeStep => (view) => {
      const value = view.get(original);
      if (isNewOnly && (value === undefined || view.get(alias) !== undefined)) return;
      if (value === undefined) view.fields.delete(alias);
      else view.fields.set(alias, value);
    });
}

/** Pairs of one setting; names may be quoted. */
export function aliasesOf(value: string): readonly Alias[] {
  const words = value.match(/"[^"]*"|[^\s,]+/g)?.map((word) => word.replaceAll('"', '')) ?? [];
  const aliases: Alias[] = [];
  for (let at = 0; at + 2 < words.length; at += 3)
    aliases.push({
      original: words[at] ?? '',
      alias: words[at + 2] ?? '',
      isNewOnly: /^asnew$/i.test(words[at + 1] ?? ''),
    });
  return aliases;
}
