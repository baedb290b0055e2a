// The tenant somebody looked at last, kept by the browser. Storage may be switched off or full; then nothing is kept.

const KEY = 'minerva.tenant';

type Memory = Pick<Storage, 'getItem' | 'setItem'>;

/** Name of the tenant looked at last; '' if none is known. */
export function lastTenant(memory: () => Memory): string {
  try {
    return memory().getItem(KEY) ?? '';
  } catch {
    return '';
  }
}

/** Remembers the tenant for the next page. */
export function rememberTenant(memory: () => Memory, name: string): void {
  try {
    memory().setItem(KEY, name);
  } catch {
    // Without a memory every page begins with the default; nothing else is lost.
  }
}
