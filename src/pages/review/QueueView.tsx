// One group at a time: verdicts by button or key, and the way back.
import { useEffect, useState } from 'react';
import Button from '@splunk/react-ui/Button';
import { decisionsOfVerdict, type QueuedCluster } from '../../core/entity/reviewQueue';
import { MAX_REASON_CHARACTERS, type Decision } from '../../queries/entity/decisions';
import type { Finding } from '../../queries/entity/findings';
import type { SearchProblem } from '../../queries/searchProblem';
import { useDecisions, type Decided } from '../../ui/decisions/DecisionContext';
import { ProblemNotice } from '../../ui/Notice';
import { Quiet, Row, Stack } from '../../ui/surfaces';
import { countOf } from '../../ui/words';
import { ClusterCard } from './ClusterCard';
import { actionOf, type ReviewAction } from './keys';

export type Cluster = QueuedCluster<Finding>;

/** Written where nobody changes it, so that a reader knows how it was decided. */
const USUAL_REASON = 'Compared side by side in the review queue';

/** The group that is looked at. Its place is kept by id: the queue shrinks as decisions are made. */
export function QueueView({ clusters }: { readonly clusters: readonly Cluster[] }) {
  const queue = useQueue(clusters);
  const { cluster, at, ticked, tick, act, last, problem, said, reason, setReason } = queue;
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const action = actionOf(event);
      if (action === undefined) return;
      event.preventDefault();
      act(action);
    };
    window.addEventListener('keydown', listen);
    return () => window.removeEventListener('keydown', listen);
  });
  if (cluster === undefined) return null;
  const count = cluster.records.filter((key) => ticked.has(key)).length;
  return (
    <Stack $gap={14}>
      <Row $gap={14}>
        <h2 style={{ margin: 0 }}>
          Group {at + 1} of {clusters.length.toLocaleString('en')}
        </h2>
        <Button
          label={count < 2 ? 'The same (S)' : `The ${count} ticked are the same (S)`}
          appearance="primary"
          disabled={count < 2}
          onClick={() => act('same')}
        />
        <Button label="None is the same (N)" onClick={() => act('none')} />
        <Button label="Later (L)" onClick={() => act('later')} />
        <Button label="Back (B)" disabled={at === 0} onClick={() => act('back')} />
        <Button label="Take the last one back (U)" disabled={last.length === 0} onClick={() => act('undo')} />
      </Row>
      <Row>
        <label htmlFor="review-reason">Reason that is kept with each decision</label>
        <input
          id="review-reason"
          value={reason}
          size={50}
          maxLength={MAX_REASON_CHARACTERS}
          onChange={(event) => setReason(event.target.value)}
        />
      </Row>
      {problem !== undefined && <ProblemNotice problem={problem} />}
      <Quiet role="status">{said}</Quiet>
      <ClusterCard key={cluster.id} cluster={cluster} ticked={ticked} onTick={tick} />
    </Stack>
  );
}

function useQueue(clusters: readonly Cluster[]) {
  const { decide, undo } = useDecisions();
  const [place, setPlace] = useState({ id: clusters[0]?.id ?? '', at: 0 });
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<readonly Decision[]>([]);
  const [problem, setProblem] = useState<SearchProblem>();
  const [said, setSaid] = useState('');
  const [reason, setReason] = useState(USUAL_REASON);
  const found = clusters.findIndex(({ id }) => id === place.id);
  // What was decided has gone from the queue, and the next one stands in its place.
  const at = found >= 0 ? found : Math.min(place.at, clusters.length - 1);
  const cluster = clusters[at];
  const ticked = new Set(cluster?.records.filter((key) => !unticked.has(key)) ?? []);
  const goTo = (next: number): void => {
    const bounded = Math.max(0, Math.min(next, clusters.length - 1));
    setPlace({ id: clusters[bounded]?.id ?? '', at: bounded });
    setUnticked(new Set());
  };
  const written = (outcome: Decided, words: string, kept: readonly Decision[]): void => {
    setProblem(outcome.ok ? undefined : outcome.problem);
    setSaid(outcome.ok ? words : '');
    if (outcome.ok) setLast(kept);
  };
  const verdict = (same: ReadonlySet<string>): void => {
    if (cluster === undefined) return;
    const made = decisionsOfVerdict(cluster, same).map((one) => ({ ...one, mid: '' }));
    const words = `Decided about ${countOf(cluster.records.length, 'record')}. It counts from the next linking on.`;
    setUnticked(new Set());
    setPlace({ id: cluster.id, at });
    void decide(made, reason.trim() === '' ? USUAL_REASON : reason).then((outcome) =>
      written(outcome, words, outcome.ok ? outcome.value : []),
    );
  };
  const takeBack = (): void => {
    if (last.length === 0) return;
    void undo(last, 'Taken back in the review queue').then((outcome) => written(outcome, 'Taken back.', []));
  };
  const act = (action: ReviewAction): void => {
    if (action === 'same' && ticked.size >= 2) verdict(ticked);
    if (action === 'none') verdict(new Set());
    if (action === 'later') goTo(at + 1);
    if (action === 'back') goTo(at - 1);
    if (action === 'undo') takeBack();
  };
  const tick = (key: string): void => {
    const next = new Set(unticked);
    if (next.has(key)) next.delete(key);
    else next.add(key);
    setUnticked(next);
  };
  return { cluster, at, ticked, tick, act, last, problem, said, reason, setReason };
}
