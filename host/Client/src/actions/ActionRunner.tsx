import { createContext, lazy, type ReactNode, Suspense, use, useCallback, useState } from 'react';
import { useMessages } from '../app/Messages';
import { useReturnFocus } from '../app/useReturnFocus';
import { useTexts } from '../i18n/language';
import { MakeRecordContext, type WantedRecord } from '../fields/newRecord';
import type { Action } from '../pages/definition';
import { callsOf } from './calls';
import type { Answers, Subject } from './input';
import { offerPaths } from './offers';
import { perform, type Revealed } from './perform';
import { OfferContext, useOffered } from './useOffers';
import { type Finish, useFinish } from './useFinish';

const OfferDialog = lazy(async () => ({ default: (await import('./OfferDialog')).OfferDialog }));
const RevealDialog = lazy(async () => ({ default: (await import('./RevealDialog')).RevealDialog }));
const ActionDialog = lazy(async () => ({ default: (await import('./ActionDialog')).ActionDialog }));

export interface StartedAction {
  readonly action: Action;
  /** What it is done with, one after the other; one without a record when it needs none. */
  readonly subjects: readonly Subject[];
  /** Answers that are known already. */
  readonly answers?: Answers;
  readonly onDone?: () => void;
  /** Somebody waits for the record that comes of it: no page opens then. */
  readonly wanted?: Pick<WantedRecord, 'paths' | 'onMade'>;
}

export type StartAction = (started: StartedAction) => void;

const StartContext = createContext<StartAction | null>(null);

/** Does what people choose: asks what has to be asked, calls the mutation, says how it went and opens what follows. */
export function ActionRunner({ children }: { readonly children: ReactNode }) {
  // An editor in a dialog may start another, which comes over it.
  const [open, setOpen] = useState<readonly StartedAction[]>([]);
  const [question, setQuestion] = useState<StartedAction | null>(null);
  const offer = useOffered(setQuestion);
  const [reveals, setReveals] = useState<readonly { readonly title: string; readonly revealed: Revealed }[]>([]);
  const follow = useFinish(offer);
  const finish = useCallback<Finish>(
    (started, results) => {
      follow(started, results);
      const told = results.flatMap(({ revealed }) => (revealed ? [{ title: started.action.titel.replace('…', ''), revealed }] : []));
      if (told.length > 0) setReveals((others) => [...others, ...told]);
    },
    [follow],
  );
  const returnFocus = useReturnFocus();
  const performNow = usePerformNow(finish);
  const start = useCallback<StartAction>(
    (wanted) => {
      const { mutatie, vragen, bevestiging } = wanted.action;
      if (mutatie === null) finish(wanted, []);
      else if (vragen.length > 0 || bevestiging !== null) setOpen((others) => [...others, wanted]);
      else void performNow(wanted);
    },
    [finish, performNow],
  );
  const make = useCallback(
    ({ action, answers, ...wanted }: WantedRecord) => {
      start({ action, answers, wanted, subjects: [{ record: null, card: null }] });
    },
    [start],
  );
  const close = (done: StartedAction) => {
    setOpen((others) => others.filter((other) => other !== done));
  };
  return (
    <StartContext value={start}>
      <MakeRecordContext value={make}>
        <OfferContext value={offer}>{children}</OfferContext>
        <Suspense>
          {question?.action.aanbod && (
            <OfferDialog
              title={question.action.titel.replace('…', '')}
              question={question.action.aanbod.vraag}
              onAnswer={(yes) => {
                setQuestion(null);
                if (yes) start(question);
                else returnFocus();
              }}
            />
          )}
          {reveals[0] && (
            <RevealDialog
              key={reveals[0].revealed.value}
              {...reveals[0]}
              onClose={() => {
                setReveals((others) => others.slice(1));
              }}
            />
          )}
          {open.map((started, index) => (
            <ActionDialog
              key={index}
              started={started}
              onClose={() => {
                close(started);
                if (started.wanted) started.wanted.onMade(null);
                else returnFocus();
              }}
              onFinished={(results) => {
                close(started);
                if (!started.wanted) returnFocus();
                finish(started, results);
              }}
            />
          ))}
        </Suspense>
      </MakeRecordContext>
    </StartContext>
  );
}

/** Starts an action; its dialog, if it has one, comes over the page. */
export function useStartAction(): StartAction {
  const start = use(StartContext);
  if (!start) throw new Error('There is no runner of actions above this component.');
  return start;
}

/** Does at once what asks nothing, and says it when it was refused. */
function usePerformNow(finish: Finish): (started: StartedAction) => Promise<void> {
  const messages = useMessages();
  const texts = useTexts();
  return useCallback(
    async (started) => {
      try {
        const { action, subjects, answers = {}, wanted } = started;
        const results = await perform(action, callsOf(action, subjects, answers), () => undefined, [...(wanted?.paths ?? []), ...offerPaths(action, subjects)]);
        const refusals = new Set(results.flatMap((result) => result.errors.map((error) => error.message || texts.unreachable)));
        for (const refusal of refusals) messages.tell('error', refusal);
        finish(started, results);
      } catch {
        messages.tell('error', texts.unreachable);
        started.wanted?.onMade(null);
      }
    },
    [finish, messages, texts],
  );
}
