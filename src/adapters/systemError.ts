// What an error from Node says, read by its shape: its class may belong to another realm than ours.

/** `ENOENT`, `EPIPE`, …; '' where the error has none. */
export function errorCode(error: unknown): string {
  return textOf(error, 'code');
}

/** The error's message, or whatever was thrown as text. */
export function errorMessage(error: unknown): string {
  return textOf(error, 'message') || String(error);
}

function textOf(error: unknown, name: 'code' | 'message'): string {
  const value = typeof error === 'object' && error !== null ? (error as Record<string, unknown>)[name] : '';
  return typeof value === 'string' ? value : '';
}
