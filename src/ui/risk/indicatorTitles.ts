/** A few words for an indicator; its id where this release does not know it. */
export function titleOfIndicator(id: string): string {
  return id;
}
