// The keys of the queue: one a verdict, none that a browser or a screen reader needs.
import { isTyping } from '../../ui/isTyping';

export const reviewKeys = [
  { key: 's', action: 'same', words: 'The ticked records are the same; the others wait on' },
  {
    key: 'o',
    action: 'only',
    words: 'Only the ticked records are the same; each other one is somebody else',
  },
  { key: 'n', action: 'none', words: 'None is the same as another' },
  { key: 'l', action: 'later', words: 'Decide later: go to the next group' },
  { key: 'b', action: 'back', words: 'Back to the group before' },
  { key: 'u', action: 'undo', words: 'Take the last decision back' },
] as const;
export type ReviewAction = (typeof reviewKeys)[number]['action'];

/** Ticks and unticks the record with this number; a group has at most eight. */
export const tickKeys = { key: '1 … 8', words: 'Tick or untick the record with this number' } as const;

/** What a key asks for: an action, or the place of a record to tick, from 0; undefined with a modifier, or while somebody types. */
export function actionOf(event: KeyboardEvent): ReviewAction | number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target))
    return undefined;
  if (/^[1-9]$/.test(event.key)) return Number(event.key) - 1;
  return reviewKeys.find(({ key }) => key === event.key.toLowerCase())?.action;
}
