// The three things that people say about risk: an indicator misled here, this is what I found at a business, and (admins)
// this indicator shall weigh so much.
import * as z from 'zod';
import { riskLabels, type GivenLabel, type RiskLabel } from '../../core/risk/calibration/labels';
import type { SplunkRest } from '../splunkRest';
import { createDocumentStore, type DocumentKind, type DocumentStore, type Said } from './documents';

/** An indicator that fired for a business although what it stands for is not so. */
export interface Feedback extends Said {
  readonly indicator: string;
  readonly subject: string;
}

/** What an analyst found out about a business after looking. */
export interface LabelSaid extends Said {
  readonly subject: string;
  readonly label: RiskLabel;
  /** What the score said at that moment, so that later scores are not judged by what they were made from. */
  readonly modelVersion: string;
  readonly tier: string;
}

/** A change of one indicator's weight; the newest that holds counts. */
export interface WeightChange extends Said {
  readonly indicator: string;
  /** Version of the model that is changed. */
  readonly version: string;
  readonly points: number;
  readonly on: boolean;
  readonly pointsBefore: number;
  readonly onBefore: boolean;
}

export interface RiskStores {
  readonly feedback: DocumentStore<Feedback>;
  readonly labels: DocumentStore<LabelSaid>;
  readonly weights: DocumentStore<WeightChange>;
}

// The KV Store gives a flag back as it was written, or as what its collection calls the type.
const flag = z
  .union([z.boolean(), z.number(), z.string()])
  .transform((value) => value === true || value === 1 || value === '1' || value === 'true');
const feedbackSchema = z.object({ indicator: z.string().min(1), subject: z.string().min(1) });
const labelSchema = z.object({
  subject: z.string().min(1),
  label: z.enum(riskLabels),
  model_version: z.string().nullish().catch(''),
  tier: z.string().nullish().catch(''),
});
const weightSchema = z.object({
  indicator: z.string().min(1),
  version: z.string().nullish().catch(''),
  points: z.coerce.number().int().min(0),
  on: flag,
  points_before: z.coerce.number().int().min(0).catch(0),
  on_before: flag.catch(false),
});

const feedbackKind: DocumentKind<Feedback> = {
  collection: 'minerva_indicator_feedback',
  what: 'false positives of indicators',
  read: (fields, said) => {
    const read = feedbackSchema.safeParse(fields);
    return read.success ? { ...said, ...read.data } : undefined;
  },
  write: ({ indicator, subject }) => ({ indicator, subject, verdict: 'false_positive' }),
};

const labelKind: DocumentKind<LabelSaid> = {
  collection: 'minerva_risk_labels',
  what: 'findings about businesses',
  read: (fields, said) => {
    const read = labelSchema.safeParse(fields);
    if (!read.success) return undefined;
    const { subject, label, model_version: modelVersion, tier } = read.data;
    return { ...said, subject, label, modelVersion: modelVersion ?? '', tier: tier ?? '' };
  },
  write: ({ subject, label, modelVersion, tier }) => ({
    subject,
    label,
    model_version: modelVersion,
    tier,
  }),
};

const weightKind: DocumentKind<WeightChange> = {
  collection: 'minerva_model',
  what: 'changes of weights',
  read: (fields, said) => {
    const read = weightSchema.safeParse(fields);
    if (!read.success) return undefined;
    const { indicator, version, points, on, points_before: pointsBefore, on_before: onBefore } = read.data;
    return { ...said, indicator, version: version ?? '', points, on, pointsBefore, onBefore };
  },
  write: ({ indicator, version, points, on, pointsBefore, onBefore }) => ({
    indicator,
    version,
    points,
    on: on ? '1' : '0',
    points_before: pointsBefore,
    on_before: onBefore ? '1' : '0',
  }),
};

/** What people say about risk in one tenant. */
export function createRiskStores(rest: SplunkRest, tenantApp: string, author: string): RiskStores {
  const where = { tenantApp, author };
  return {
    feedback: createDocumentStore(rest, where, feedbackKind),
    labels: createDocumentStore(rest, where, labelKind),
    weights: createDocumentStore(rest, where, weightKind),
  };
}

/** Labels as measuring takes them. */
export function givenLabels(said: readonly LabelSaid[]): readonly GivenLabel[] {
  return said.map(({ subject, label, author, created, undone }) => ({
    subject,
    label,
    author,
    created,
    isUndone: undone !== undefined,
  }));
}
