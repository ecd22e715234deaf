import { useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useStartAction } from '../actions/ActionRunner';
import { firstAnswers, inputOf } from '../actions/input';
import { useWhyNot } from '../actions/useWhyNot';
import { RefusedError } from '../api/errors';
import { mutate } from '../api/mutate';
import { useMessages } from '../app/Messages';
import { type AttachmentPart, attachmentsOf } from '../files/attachments';
import { UploadQueue } from '../files/UploadQueue';
import { useTexts } from '../i18n/language';
import { askAgain } from '../pages/askAgain';
import type { Page } from '../pages/definition';
import { knownLiterals } from '../pages/pageVariables';
import type { PageRecord } from '../pages/values';
import { recordQuery } from './useRecord';

export interface Attachments extends AttachmentPart {
  readonly uploads: UploadQueue;
  /** Why nothing can be added now; null when it can. */
  readonly reason: string | null;
  /** Hands in files, or asks first what else has to be known of them. */
  readonly hand: (files: readonly File[]) => void;
}

/** The files of a card, and the way to hand in more; null for a card without. */
export function useAttachments(page: Page, recordKey: string, record: PageRecord): Attachments | null {
  const client = useQueryClient();
  const messages = useMessages();
  const texts = useTexts();
  const start = useStartAction();
  const whyNot = useWhyNot();
  const found = useMemo(() => attachmentsOf(page), [page]);
  const uploads = useMemo(
    () =>
      found &&
      new UploadQueue({
        send: async (file, onProgress) => {
          const card = client.getQueryData(recordQuery(page, recordKey).queryKey) ?? null;
          const subject = { record: null, card };
          const answers = { ...firstAnswers(found.add.vragen, subject.record, knownLiterals(client)), [found.file.naam]: found.file.meervoudig ? [file] : file };
          await mutate(found.add.mutatie ?? '', inputOf(found.add, subject, answers), '', onProgress);
        },
        explain: (error) => (error instanceof RefusedError ? error.message || texts.failed : ''),
        done: (files) => {
          messages.tell('success', texts.card.uploaded(files.map(({ name }) => name)));
          void askAgain(client);
        },
      }),
    [found, client, messages, texts, page, recordKey],
  );
  return useMemo(() => {
    if (!found || !uploads) return null;
    const subject = { record: null, card: record };
    return {
      ...found,
      uploads,
      reason: whyNot(found.add, [subject]),
      hand: (files) => {
        if (found.atOnce) uploads.add(files);
        else for (const file of files) start({ action: found.add, subjects: [subject], answers: { [found.file.naam]: found.file.meervoudig ? [file] : file } });
      },
    };
  }, [found, uploads, record, whyNot, start]);
}
