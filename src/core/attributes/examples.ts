// Examples of every finder, beside the registry: read by tests and docs, never shipped.
import type { AttributeExamples, AttributeKind } from './attribute';
import { nameExamples } from './names/nameExamples';

export const attributeExamples: Readonly<Partial<Record<AttributeKind, AttributeExamples>>> = {
  name: nameExamples,
};
