// One group at a time: verdicts by button or key, and the way back.
import { useEffect, useState } from 'react';
import Button from '@splunk/react-ui/Button';
import { decisionsOfVerdict, type ClusterVerdict, type QueuedCluster } from '../../core/entity/reviewQueue';
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
      if (typeof action === 'number') tick(cluster?.records[action]);
      else act(action);
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
        {cluster.records.length > 2 && (
          <Button label="Only the ticked are (O)" disabled={count < 2} onClick={() => act('only')} />
        )}
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
  const [changed, setChanged] = useState<ReadonlySet<string>>(new Set());
  const [last, setLast] = useState<readonly Decision[]>([]);
  const [problem, setProblem] = useState<SearchProblem>();
  const [said, setSaid] = useState('');
  const [reason, setReason] = useState(USUAL_REASON);
  const found = clusters.findIndex(({ id }) => id === place.id);
  // What was decided has gone from the queue, and the next one stands in its place.
  const at = found >= 0 ? found : Math.min(place.at, clusters.length - 1);
  const cluster = clusters[at];
  // Only the strongest pair is ticked at first: what nobody looked at must not be joined by one press.
  const strongest = new Set<string>(cluster?.pairs[0]?.records ?? []);
  const ticked = new Set(cluster?.records.filter((key) => strongest.has(key) !== changed.has(key)) ?? []);
  const goTo = (next: number): void => {
    const bounded = Math.max(0, Math.min(next, clusters.length - 1));
    setPlace({ id: clusters[bounded]?.id ?? '', at: bounded });
    setChanged(new Set());
  };
  const written = (outcome: Decided, words: string, kept: readonly Decision[]): void => {
    setProblem(outcome.ok ? undefined : outcome.problem);
    setSaid(outcome.ok ? words : '');
    if (outcome.ok) setLast(kept);
  };
  const decideBy = (verdict: ClusterVerdict): void => {
    if (cluster === undefined) return;
    const made = decisionsOfVerdict(cluster, verdict, ticked).map((one) => ({ ...one, mid: '' }));
    if (made.length === 0) return;
    const count = new Set(made.flatMap(({ records }) => records)).size;
    const words = `Decided about ${countOf(count, 'record')}. It counts from the next linking on.`;
    setChanged(new Set());
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
    if (action === 'same' || action === 'only' || action === 'none') decideBy(action);
    if (action === 'later') goTo(at + 1);
    if (action === 'back') goTo(at - 1);
    if (action === 'undo') takeBack();
  };
  const tick = (key: string | undefined): void => {
    if (key === undefined) return;
    const next = new Set(changed);
    if (next.has(key)) next.delete(key);
    else next.add(key);
    setChanged(next);
  };
  return { cluster, at, ticked, tick, act, last, problem, said, reason, setReason };
}
