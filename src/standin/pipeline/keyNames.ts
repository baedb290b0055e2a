// Names of fields that come from the text of events.

/** CLEAN_KEYS: other signs than letters and digits become `_`; leading `_` and digits go (transforms.conf.spec). */
export function cleanKey(name: string): string {
  return name.replace(/[^A-Za-z0-9]/g, '_').replace(/^[_0-9]+/, '');
}
