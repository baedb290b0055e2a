// Indicators of the sector, in the order in which pages list them.
import type { IndicatorDefinition } from '../../indicator';
import { contactInPersonalAdverts } from './contactInPersonalAdverts';
import { documentsHeld } from './documentsHeld';
import { housingWithWork } from './housingWithWork';
import { licenceEnded } from './licenceEnded';
import { licenceLongActive } from './licenceLongActive';
import { mailboxAddress } from './mailboxAddress';
import { noLicence } from './noLicence';
import { oneWordingManyOffers } from './oneWordingManyOffers';
import { restrictedMovement } from './restrictedMovement';
import { workersPayFees } from './workersPayFees';

export const staffingIndicators: readonly IndicatorDefinition[] = [
  workersPayFees,
  documentsHeld,
  restrictedMovement,
  housingWithWork,
  contactInPersonalAdverts,
  oneWordingManyOffers,
  noLicence,
  licenceEnded,
  mailboxAddress,
  licenceLongActive,
];
