import { actions } from './en/actions';
import { frame } from './en/frame';
import { list } from './en/list';
import { rolecenter } from './en/rolecenter';
import { shortcuts } from './en/shortcuts';
import { card } from './en/card';
import { fields } from './en/fields';
import { personal } from './en/personal';
import type { Texts } from './nl';

export const en: Texts = {
  home: 'Home',
  toHome: 'Go to Home',
  skipToContent: 'Skip to content',
  navigation: 'Navigation',
  loading: 'One moment…',
  back: 'Back',
  retry: 'Try again',
  yes: 'Yes',
  no: 'No',
  noSuchPage: 'This page does not exist',
  noSuchPageWhy: 'Perhaps the module that brings it is switched off, or it does not belong to your function. The navigation shows what there is.',
  noSuchRecord: 'This does not exist (any more)',
  noSuchRecordWhy: 'Perhaps it was deleted, or the address is wrong.',
  failed: 'That did not work',
  failedWhy: 'Try again. If it keeps failing, tell your administrator the time and what you did.',
  unreachable: 'No connection to the server',
  unreachableWhy: 'We keep trying. What you filled in stays here.',
  empty: 'There is nothing to see here',
  // One section per area, in a file of its own.
  actions,
  frame,
  list,
  rolecenter,
  shortcuts,
  card,
  fields,
  personal,
};
