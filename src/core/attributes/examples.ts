// Examples of every finder, beside the registry: read by tests and docs, never shipped.
import { ageExamples } from './age/ageExamples';
import { arrivalExamples } from './arrivalExamples';
import { availabilityExamples } from './availabilityExamples';
import { contactruleExamples } from './contactruleExamples';
import { hoursExamples } from './hoursExamples';
import { languageExamples } from './language/languageExamples';
import { nameExamples } from './names/nameExamples';
import { priceExamples } from './price/priceExamples';
import { restrictionExamples } from './restrictionExamples';
import { serviceExamples } from './serviceExamples';
import { tourExamples } from './tour/tourExamples';
import { wordingExamples } from './wordingExamples';
import type { AttributeExamples, AttributeKind } from './attribute';

export const attributeExamples: Readonly<Record<AttributeKind, AttributeExamples>> = {
  language: languageExamples,
  age: ageExamples,
  price: priceExamples,
  availability: availabilityExamples,
  hours: hoursExamples,
  tour: tourExamples,
  service: serviceExamples,
  arrival: arrivalExamples,
  wording: wordingExamples,
  restriction: restrictionExamples,
  contactrule: contactruleExamples,
  name: nameExamples,
};
