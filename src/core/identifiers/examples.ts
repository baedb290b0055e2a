// The examples of every extractor, for tests and docs; no page and no collector imports them.
import { addressExamples } from './address/addressExamples';
import { emailExamples } from './emailExamples';
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
};
