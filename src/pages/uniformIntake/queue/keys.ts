// The keys of the queue: one a verdict, none that a browser or a screen reader needs.
import { isTyping } from '../../../ui/isTyping';

export const queueKeys = [
  { key: 'a', action: 'accept', words: 'Accept the submission: its outfits count from the next packing on' },
  { key: 'r', action: 'refuse', words: 'Refuse it; asks for the reason where none is written' },
  { key: 'l', action: 'later', words: 'Decide later: go to the next one' },
  { key: 'b', action: 'back', words: 'Back to the one before' },
  { key: 'u', action: 'undo', words: 'Take the last decision back' },
] as const;
export type QueueAction = (typeof queueKeys)[number]['action'];

/** What a key asks for; undefined with a modifier, or while somebody types. */
export function actionOf(event: KeyboardEvent): QueueAction | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event.target))
    return undefined;
  return queueKeys.find(({ key }) => key === event.key.toLowerCase())?.action;
}
