// The keys of the queue: one a verdict, none that a browser or a screen reader needs.

export const reviewKeys = [
  { key: 's', action: 'same', words: 'The ticked records are the same' },
  { key: 'n', action: 'none', words: 'None is the same as another' },
  { key: 'l', action: 'later', words: 'Decide later: go to the next group' },
  { key: 'b', action: 'back', words: 'Back to the group before' },
  { key: 'u', action: 'undo', words: 'Take the last decision back' },
] as const;
export type ReviewAction = (typeof reviewKeys)[number]['action'];

/** What a key asks for; undefined with a modifier, or while somebody types. */
export function actionOf(event: KeyboardEvent): ReviewAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target))
    return undefined;
  return reviewKeys.find(({ key }) => key === event.key.toLowerCase())?.action;
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return target instanceof HTMLInputElement && target.type !== 'checkbox';
}
