import { useEffect, useId, useRef, useState, type FormEvent, type KeyboardEvent } from 'react';
import type { Mid } from '../../core/brand';
import { MAX_NOTE_CHARACTERS, watchOf, type Watch } from '../../queries/watch';
import type { SearchProblem } from '../../queries/searchProblem';
import { Foreign } from '../Foreign';
import { LinkButton, Quiet, Row, Unseen } from '../surfaces';
import { nameOfType, readableValue } from '../words';
import { useWatches, type WatchTools } from './WatchContext';

interface WatchButtonProps {
  readonly mid: Mid;
  readonly type: string;
  /** In its normal form. */
  readonly value: string;
}

/** Watches an identifier, or says who watches it since when; nothing on a page without a watch list. */
export function WatchButton(what: WatchButtonProps) {
  const tools = useWatches();
  if (tools?.state !== 'ready') return null;
  return <ReadyButton what={what} tools={tools} />;
}

function ReadyButton({ what, tools }: { readonly what: WatchButtonProps; readonly tools: WatchTools }) {
  const [isAsking, setIsAsking] = useState(false);
  const [problem, setProblem] = useState<SearchProblem>();
  const [said, setSaid] = useState('');
  const button = useRef<HTMLButtonElement>(null);
  const watch = tools.watches.get(what.mid);
  const label = `${nameOfType(what.type)} ${readableValue(what.type, what.value).slice(0, 200)}`;
  const report = (outcome: SearchProblem | undefined, done: string): void => {
    setProblem(outcome);
    setSaid(outcome === undefined ? done : '');
  };
  const closeForm = (): void => {
    setIsAsking(false);
    button.current?.focus();
  };
  const add = (note: string): void => {
    closeForm();
    const made = watchOf(what, note, tools.author, Date.now() / 1000);
    void tools.add(made).then((outcome) => report(outcome, `Watching ${label}`));
  };
  const press = (): void => {
    setProblem(undefined);
    if (watch === undefined) setIsAsking(!isAsking);
    else void tools.remove(what.mid).then((outcome) => report(outcome, `No longer watching ${label}`));
  };
  return (
    <>
      {watch !== undefined && <WatchedBy watch={watch} />}
      <LinkButton
        type="button"
        ref={button}
        onClick={press}
        aria-label={`${watch === undefined ? 'Watch' : 'Stop watching'} (${label})`}
        {...(watch === undefined ? { 'aria-expanded': isAsking } : {})}
      >
        {watch === undefined ? 'Watch' : 'Stop watching'}
      </LinkButton>
      {isAsking && watch === undefined && <NoteForm onSave={add} onCancel={closeForm} />}
      {problem !== undefined && (
        <span role="alert">
          <b>Nothing was changed.</b> {problem.message} {problem.remedy}
        </span>
      )}
      <Unseen role="status">{said}</Unseen>
    </>
  );
}

/** `Watched by ana since 3 Mar 2026`, with the note. */
export function WatchedBy({ watch }: { readonly watch: Watch }) {
  const day = new Date(watch.created * 1000).toISOString().slice(0, 10);
  return (
    <Quiet>
      Watched by <Foreign>{watch.author === '' ? 'somebody' : watch.author.slice(0, 80)}</Foreign> since{' '}
      <time dateTime={day}>{day}</time>
      {watch.note !== '' && (
        <>
          : <Foreign>{watch.note.slice(0, MAX_NOTE_CHARACTERS)}</Foreign>
        </>
      )}
    </Quiet>
  );
}

interface NoteFormProps {
  readonly onSave: (note: string) => void;
  readonly onCancel: () => void;
}

function NoteForm({ onSave, onCancel }: NoteFormProps) {
  const [note, setNote] = useState('');
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => box.current?.focus(), []);
  const save = (event: FormEvent): void => {
    event.preventDefault();
    onSave(note);
  };
  // The page's own Escape closes the record; here it closes only this form.
  const leave = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    onCancel();
  };
  return (
    <form onSubmit={save} onKeyDown={leave}>
      <Row $gap={8}>
        <label htmlFor={id}>Why? (optional, seen by your colleagues)</label>
        <input
          id={id}
          ref={box}
          value={note}
          maxLength={MAX_NOTE_CHARACTERS}
          onChange={(event) => setNote(event.target.value)}
        />
        <LinkButton type="submit">Start watching</LinkButton>
        <LinkButton type="button" onClick={onCancel}>
          Cancel
        </LinkButton>
      </Row>
    </form>
  );
}
