// The examples of every extractor, for tests and docs; no page and no collector imports them.
import { addressExamples } from './address/addressExamples';
import { emailExamples } from './emailExamples';
import { walletExamples } from './wallet/walletExamples';
import { paymentExamples } from './payment/paymentExamples';
import { ibanExamples } from './iban/ibanExamples';
import { registrationExamples } from './registration/registrationExamples';
import { licenceExamples } from './licence/licenceExamples';
import { plateExamples } from './plate/plateExamples';
import { coordinatesExamples } from './coordinates/coordinatesExamples';
import { hashExamples } from './hash/hashExamples';
import { documentExamples } from './document/documentExamples';
import type { ExtractorExamples, IdentifierType } from './identifier';
import { phoneExamples } from './phone/phoneExamples';
import { usernameExamples } from './usernameExamples';
import { domainExamples, urlExamples } from './web/urlExamples';

export const extractorExamples: Readonly<Record<IdentifierType, ExtractorExamples>> = {
  email: emailExamples,
  phone: phoneExamples,
  url: urlExamples,
  domain: domainExamples,
  username: usernameExamples,
  address: addressExamples,
  wallet: walletExamples,
  payment: paymentExamples,
  iban: ibanExamples,
  registration: registrationExamples,
  licence: licenceExamples,
  plate: plateExamples,
  coordinates: coordinatesExamples,
  hash: hashExamples,
  document: documentExamples,
};
