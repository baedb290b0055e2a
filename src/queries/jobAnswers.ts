// The shapes of splunkd's answers about search jobs, as far as they are used.
import * as z from 'zod';

const messages = z
  .array(z.object({ type: z.string(), text: z.string() }))
  .optional()
  .default([]);
// JSON from splunkd writes booleans as true, 1 or "1", depending on the endpoint.
const flag = z
  .union([z.boolean(), z.number(), z.string()])
  .optional()
  .transform((value) => value === true || value === 1 || value === '1' || value === 'true');

/** Answer to creating a job. */
export const createdSchema = z.object({ sid: z.string().min(1) });

/** Answer about one job. */
export const jobSchema = z.object({
  entry: z
    .array(
      z.object({
        content: z.object({
          isDone: flag,
          isFailed: flag,
          isFinalized: flag,
          dispatchState: z.string().optional().default(''),
          doneProgress: z.coerce.number().optional().default(0),
          resultCount: z.coerce.number().optional().default(0),
          messages,
        }),
      }),
    )
    .min(1),
});

const cell = z.union([
  z.string(),
  z.array(z.string()),
  z.number().transform(String),
  z.boolean().transform(String),
  z.null(),
]);

/** Answer with rows. */
export const resultsSchema = z.object({
  results: z.array(z.record(z.string(), cell)),
  messages,
});

/** Any answer that reports errors. */
export const messagesSchema = z.object({ messages });

export type JobMessage = z.infer<typeof messages>[number];
export type ResultRow = Readonly<Record<string, string | readonly string[] | null>>;
