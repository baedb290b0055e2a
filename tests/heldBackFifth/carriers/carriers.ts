// Sentences around the contacts of the fifth exam: work abroad, papers, lifts over a border, rooms, loans, dates,
// massage, and people who report or forward what they got.
import type { Carriers } from '../../heldBack/sentences';
import type { FifthLanguage } from '../languages';
import { easternCarriers } from './eastern';
import { farCarriers } from './far';
import { germanicCarriers } from './germanic';
import { romanceCarriers } from './romance';
import { southernCarriers } from './southern';

export const fifthCarriers: Carriers<FifthLanguage> = {
  ...germanicCarriers,
  ...romanceCarriers,
  ...easternCarriers,
  ...southernCarriers,
  ...farCarriers,
};
