import type { personal as nl } from '../nl/personal';

export const personal: typeof nl = {
  personalise: 'Personalise',
  cardTitle: 'Personalise card',
  cardHelp: 'Choose what you see on this card, and in which order. This is for you only, on all your devices. Alt+↑ and Alt+↓ move things too.',
  fields: 'Fields',
  when: (caption) => `When ${caption} is shown`,
  importance: { STANDAARD: 'Always', GEPROMOVEERD: 'Also when collapsed', AANVULLEND: 'Under Show more' },
  up: (caption) => `Move ${caption} up`,
  down: (caption) => `Move ${caption} down`,
  moved: (caption, place, count) => `${caption} is now at ${place} of ${count}`,
  reset: 'Restore',
  done: 'Done',
};
