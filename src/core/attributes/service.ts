// What is offered, in a neutral taxonomy of massages and companionship.
import { definePhraseFinder } from './phrases/phraseFinder';

/** Values are those of the lexicons; "no happy ending" reads `no happy ending`, never `happy ending`. */
export const service = definePhraseFinder({
  kind: 'service',
  description:
    'Services named, in a neutral taxonomy; what is denied reads no happy ending and is never counted as offered.',
  keepsNegated: true,
});
