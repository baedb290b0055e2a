// Indicators of the sector, in the order in which pages list them.
import type { IndicatorDefinition } from '../../indicator';
import { addressInAdverts } from './addressInAdverts';
import { advertTemplate } from './advertTemplate';
import { advertsIntimateServices } from './advertsIntimateServices';
import { advertsNameMany } from './advertsNameMany';
import { advertsOnTour } from './advertsOnTour';
import { advertsPrice } from './advertsPrice';
import { advertsSeveralPersons } from './advertsSeveralPersons';
import { cashOnly } from './cashOnly';
import { changingStaff } from './changingStaff';
import { clinicalReviews } from './clinicalReviews';
import { closedDoor } from './closedDoor';
import { closesAfter21 } from './closesAfter21';
import { closesAfter22 } from './closesAfter22';
import { closesAfter23 } from './closesAfter23';
import { contactInAdverts } from './contactInAdverts';
import { disciplineLodging } from './disciplineLodging';
import { disciplineSexual } from './disciplineSexual';
import { disciplineUnlicensed } from './disciplineUnlicensed';
import { inspected } from './inspected';
import { lexiconHits } from './lexiconHits';
import { lexiconShare } from './lexiconShare';
import { lexiconStrong } from './lexiconStrong';
import { licenceEnded } from './licenceEnded';
import { licenceExpired } from './licenceExpired';
import { licenceLongActive } from './licenceLongActive';
import { licenceOtherAddress } from './licenceOtherAddress';
import { licenceRotation } from './licenceRotation';
import { livingIn } from './livingIn';
import { mailboxAddress } from './mailboxAddress';
import { manyPlainReviews } from './manyPlainReviews';
import { massageOnly } from './massageOnly';
import { medicalSetting } from './medicalSetting';
import { menOnly } from './menOnly';
import { minorHint } from './minorHint';
import { namePattern } from './namePattern';
import { nightVisits } from './nightVisits';
import { noLicence } from './noLicence';
import { oneHolderSeveralNames } from './oneHolderSeveralNames';
import { ordinaryHours } from './ordinaryHours';
import { ownerElsewhere } from './ownerElsewhere';
import { partOfChain } from './partOfChain';
import { phoneInAdverts } from './phoneInAdverts';
import { pictureInAdverts } from './pictureInAdverts';
import { ratingHigh } from './ratingHigh';
import { ratingLow } from './ratingLow';
import { ratingsExtreme } from './ratingsExtreme';
import { reopened } from './reopened';
import { restrictedMovement } from './restrictedMovement';
import { sharedContact } from './sharedContact';
import { sharedWithDisciplined } from './sharedWithDisciplined';
import { tableShower } from './tableShower';

export const massageIndicators: readonly IndicatorDefinition[] = [
  phoneInAdverts,
  contactInAdverts,
  addressInAdverts,
  advertTemplate,
  advertsNameMany,
  advertsSeveralPersons,
  advertsIntimateServices,
  advertsPrice,
  advertsOnTour,
  pictureInAdverts,
  minorHint,
  lexiconHits,
  lexiconStrong,
  lexiconShare,
  menOnly,
  nightVisits,
  ratingHigh,
  ratingLow,
  ratingsExtreme,
  closesAfter21,
  closesAfter22,
  closesAfter23,
  massageOnly,
  namePattern,
  cashOnly,
  tableShower,
  closedDoor,
  livingIn,
  restrictedMovement,
  changingStaff,
  ownerElsewhere,
  oneHolderSeveralNames,
  sharedContact,
  mailboxAddress,
  licenceOtherAddress,
  noLicence,
  licenceEnded,
  licenceExpired,
  disciplineSexual,
  disciplineUnlicensed,
  disciplineLodging,
  licenceRotation,
  reopened,
  sharedWithDisciplined,
  licenceLongActive,
  manyPlainReviews,
  clinicalReviews,
  ordinaryHours,
  medicalSetting,
  partOfChain,
  inspected,
];
