/** Versions of the generator of persons; lines are added, never changed. */
export const personSetVersions: readonly {
  readonly version: number;
  /** SHA-256, first 16 hexadecimal digits, of what it writes from fixed seeds. */
  readonly digest: string;
  readonly why: string;
}[] = [{ version: 1, digest: '21259850d99fab15', why: 'frozen before any weight was tuned on it' }];
