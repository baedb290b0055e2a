// Sentences around the contacts of the sixth exam: adverts of people who sell company, massage, rooms and work.
import type { Carriers } from '../../heldBack/sentences';
import type { SixthLanguage } from '../languages';
import { asianCarriers } from './asian';
import { easternCarriers } from './eastern';
import { germanicCarriers } from './germanic';
import { romanceCarriers } from './romance';

export const sixthCarriers: Carriers<SixthLanguage> = {
  ...germanicCarriers,
  ...romanceCarriers,
  ...easternCarriers,
  ...asianCarriers,
};
