// Everything that follows from the question: what to look at next, the shortlist, comparison, map, sheet, statistics.
import { useCallback, useState, type ReactNode } from 'react';
import Button from '@splunk/react-ui/Button';
import type { Slot, SlotValue } from '../../../core/uniforms/outfit';
import type { Sheet } from '../../../core/uniforms/sheet/sheet';
import type { SearchProblem } from '../../../queries/searchProblem';
import { saidNow } from '../../../queries/risk/documents';
import { readArtwork } from '../../../queries/uniforms/artwork';
import { readContacts } from '../../../queries/uniforms/schools';
import type { AnswerSaid } from '../../../queries/uniforms/stores';
import { Notice } from '../../../ui/Notice';
import { Stack } from '../../../ui/surfaces';
import { useAnswer } from '../../../ui/useAnswer';
import type { Candidate, Shortlist } from '../desk/shortlist';
import type { Question } from '../query/editing';
import { sheetContent } from '../sheet/makeSheet';
import { SheetPanel } from '../sheet/SheetPanel';
import type { UniformTools } from '../UniformsPage';
import type { CandidateActions, Mark } from './CandidateCard';
import { CandidateMap } from './CandidateMap';
import { ComparePanel, MAX_COMPARED } from './ComparePanel';
import { QuestionBox } from './QuestionBox';
import { ShortlistView } from './ShortlistView';
import { headlineOf } from './verdicts';
import { StatisticsPanel } from './StatisticsPanel';

const MAX_CONTACTS = 120;
const never = new AbortController().signal;

interface AnswerColumnProps {
  readonly tools: UniformTools;
  readonly asking: { readonly queryId: string; readonly askedAt: number };
  readonly question: Question;
  /** Undefined while nothing was asked. */
  readonly shortlist: Shortlist | undefined;
  readonly isSearching: boolean;
  readonly onAnswer: (slot: Slot, values: readonly SlotValue[]) => void;
  readonly onSheet: (sheet: Sheet) => void;
  /** The filters, which stand between the question and the list. */
  readonly children: ReactNode;
}

/** The column; one question's marks and answers live and go with it. */
export function AnswerColumn(props: AnswerColumnProps) {
  const { tools, asking, question, shortlist, isSearching, onAnswer } = props;
  const [skipped, setSkipped] = useState<ReadonlySet<string>>(new Set());
  const [marks, setMarks] = useState<Readonly<Record<Mark, readonly Candidate[]>>>({
    compare: [],
    sheet: [],
  });
  const [audit, setAudit] = useState('');
  const listed = shortlist?.groups.flatMap(({ candidates }) => candidates) ?? [];
  const keys = listed.slice(0, MAX_CONTACTS).map(({ key }) => key);
  const { answer, again } = useAnswer(`contacts ${keys.join(' ')}`, (signal) =>
    readContacts(tools, keys, signal),
  );
  const contacts = answer.state === 'ready' ? answer.value : new Map();
  const drawn = useAnswer(`artwork ${keys.join(' ')}`, (signal) => readArtwork(tools, keys, signal)).answer;
  const artwork = drawn.state === 'ready' ? drawn.value : new Map();
  const said = useSaid(tools, { ...asking, audit, shortlist });
  const leave = (mark: Mark, key: string): void =>
    setMarks((before) => ({ ...before, [mark]: before[mark].filter((one) => one.key !== key) }));
  const actions: CandidateActions = {
    isMarked: (key, mark) => marks[mark].some((one) => one.key === key),
    onMark: (key, mark) => {
      if (marks[mark].some((one) => one.key === key)) {
        leave(mark, key);
        return;
      }
      const added = listed.find((one) => one.key === key);
      if (added === undefined) return;
      const most = mark === 'compare' ? MAX_COMPARED : Infinity;
      // The oldest leaves where there is no room; three is what fits side by side.
      setMarks((before) => ({ ...before, [mark]: [...before[mark], added].slice(-Math.min(most, 50)) }));
    },
    answered: said.answered,
    onAnswer: said.onAnswer,
  };
  const content =
    shortlist === undefined || shortlist.groups.length === 0
      ? undefined
      : () =>
          sheetContent({
            queryId: asking.queryId,
            question,
            shortlist,
            contacts,
            chosen: marks.sheet.map(({ key }) => key),
          });
  return (
    <Stack $gap={14} aria-busy={isSearching}>
      {shortlist !== undefined && (
        <QuestionBox
          sentence={headlineOf(shortlist)}
          questions={shortlist.questions.filter(({ slot }) => !skipped.has(slot))}
          onAnswer={onAnswer}
          onSkip={(slot) => setSkipped(new Set([...skipped, slot]))}
        />
      )}
      {props.children}
      {shortlist !== undefined && (
        <>
          <ComparePanel candidates={marks.compare} onLeave={(key) => leave('compare', key)} />
          {answer.state === 'problem' && <NoContacts problem={answer.problem} onAgain={again} />}
          <ShortlistView shortlist={shortlist} known={{ contacts, artwork }} actions={actions} />
          {said.status}
          <CandidateMap shortlist={shortlist} />
        </>
      )}
      <SheetPanel
        stores={tools.stores}
        content={content}
        chosen={marks.sheet.length}
        onSheet={(sheet) => {
          if (sheet.queryId === asking.queryId) setAudit(sheet.audit);
          props.onSheet(sheet);
        }}
      />
      <StatisticsPanel answers={said.answers} />
    </Stack>
  );
}

/** Splunk is away or refuses: which part of the page waits for it. */
function NoContacts({ problem, onAgain }: { readonly problem: SearchProblem; readonly onAgain: () => void }) {
  return (
    <Notice weight="warning" action={<Button label="Read them again" onClick={onAgain} />}>
      <p>Contacts of these schools could not be read. {problem.message} The search itself goes on without.</p>
    </Notice>
  );
}

interface SaidAbout {
  readonly queryId: string;
  readonly askedAt: number;
  readonly audit: string;
  readonly shortlist: Shortlist | undefined;
}

/** Answers of this tenant, and what is confirmed or rejected here. */
function useSaid({ stores }: UniformTools, { queryId, askedAt, audit, shortlist }: SaidAbout) {
  const { answer, again } = useAnswer('answers', (signal) => stores.answers.list(signal));
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState('');
  const answers =
    answer.state === 'ready' ? answer.value.documents.filter(({ undone }) => undone === undefined) : [];
  const [own, setOwn] = useState<readonly AnswerSaid[]>([]);
  const onAnswer = useCallback(
    (candidate: Candidate, given: 'confirmed' | 'rejected'): void => {
      const nowSeconds = Date.now() / 1000;
      const group = shortlist?.groups.find(({ candidates }) =>
        candidates.some(({ key }) => key === candidate.key),
      );
      const { author } = stores.answers;
      const written: AnswerSaid = {
        // One answer a school and question: the other answer takes its place.
        ...saidNow({ prefix: 'u', seed: [queryId, candidate.key], reason: '' }, { author, nowSeconds }),
        queryId,
        school: candidate.key,
        answer: given,
        audit,
        rank: group?.rank,
        tieCount: group?.ties,
        askedAt,
        seconds: Math.max(0, Math.floor(nowSeconds) - askedAt),
      };
      const before = own.find(({ school }) => school === candidate.key);
      const kept = before === undefined ? written : { ...written, id: before.id };
      void stores.answers.save([kept], never).then((outcome) => {
        setProblem(
          outcome.ok ? '' : `Nothing was recorded. ${outcome.problem.message} ${outcome.problem.remedy}`,
        );
        if (!outcome.ok) return;
        setDone(`Recorded: ${candidate.name} ${given} for this question.`);
        setOwn((said) => [...said.filter(({ school }) => school !== candidate.key), kept]);
        again();
      });
    },
    [stores, queryId, askedAt, audit, shortlist, own, again],
  );
  const status = (
    <span role="status">
      {problem}
      {problem === '' && done}
    </span>
  );
  return {
    answers,
    onAnswer,
    status,
    answered: (key: string) => own.find(({ school }) => school === key)?.answer,
  };
}
