// Sentences around the contacts of the fourth exam: visitors, rooms, massage, removals, things for sale.
import type { Carriers } from '../../heldBack/sentences';
import type { FourthLanguage } from '../languages';
import { asianCarriers } from './asian';
import { easternCarriers } from './eastern';
import { germanicCarriers } from './germanic';
import { romanceCarriers } from './romance';

export const fourthCarriers: Carriers<FourthLanguage> = {
  ...germanicCarriers,
  ...romanceCarriers,
  ...easternCarriers,
  ...asianCarriers,
};
