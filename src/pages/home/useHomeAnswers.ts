// The questions of the page, each asked once and each on its own.
import { useCallback, useState } from 'react';
import { readArrivals, readQuarantine, readRuns, readSources, readTotal } from '../../queries/home/home';
import { readFiredAlerts, readLinks, readWatched } from '../../queries/home/links';
import { useAnswer } from '../../ui/useAnswer';
import type { HomeTools } from './HomeContext';

/** Answers as they come in; `again` puts all questions once more. */
export function useHomeAnswers({ client, rest, tenantApp }: HomeTools) {
  const [round, setRound] = useState(0);
  const key = `${tenantApp}:${round}`;
  const again = useCallback(() => setRound((count) => count + 1), []);
  return {
    total: useAnswer(key, (signal) => readTotal(client, signal)).answer,
    sources: useAnswer(key, (signal) => readSources(client, signal)).answer,
    arrivals: useAnswer(key, (signal) => readArrivals(client, signal)).answer,
    runs: useAnswer(key, (signal) => readRuns(client, signal)).answer,
    quarantine: useAnswer(key, (signal) => readQuarantine(client, signal)).answer,
    links: useAnswer(key, (signal) => readLinks(client, signal)).answer,
    watched: useAnswer(key, (signal) => readWatched(client, signal)).answer,
    alerts: useAnswer(key, (signal) => readFiredAlerts(rest, tenantApp, signal)).answer,
    again,
  };
}

export type HomeAnswers = ReturnType<typeof useHomeAnswers>;
