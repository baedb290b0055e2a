/**
 * Whether a signal has fired by now. Asked through a function, because the compiler believes that the first reading of
 * `aborted` holds for ever, and would call every later question needless.
 */
export function hasFired({ aborted }: { readonly aborted: boolean }): boolean {
  return aborted;
}
