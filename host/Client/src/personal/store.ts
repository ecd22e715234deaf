import { graph } from '../api/graph';
import { mutate } from '../api/mutate';

/** What is remembered for the user, by key, each as JSON. */
type Settings = Readonly<Record<string, string>>;

const storageKey = 'leefbaarheid.personal';
/** Whose settings this browser holds: several people may share it. */
const ownerKey = 'leefbaarheid.personal.of';
/** One for the whole client: all of it is needed as soon as the first page is drawn, and is asked with one request. */
const serverKey = 'client';
const pause = 2000;

const listeners = new Set<() => void>();
let settings: Settings = parse(localStorage.getItem(storageKey));
let isAsked = false;
let timer: ReturnType<typeof setTimeout> | undefined;

export function settingOf(key: string): string | null {
  return settings[key] ?? null;
}

/** Remembers a setting, here at once and on the server soon; null forgets it. */
export function keepSetting(key: string, value: string | null): void {
  const others = Object.entries(settings).filter(([other]) => other !== key);
  take(Object.fromEntries(value === null ? others : [...others, [key, value]]));
  clearTimeout(timer);
  timer = setTimeout(() => {
    // What could not be kept there is kept here, and goes along with the next change.
    mutate('persoonlijkBewaren', { sleutel: serverKey, waarde: JSON.stringify(settings) }).catch(() => undefined);
  }, pause);
}

/** Follows the settings. The first who does has them asked from the server: they may have been set on another device. */
export function listenToSettings(changed: () => void): () => void {
  if (!isAsked) {
    isAsked = true;
    void ask();
    window.addEventListener('storage', (event) => {
      if (event.key === storageKey) adopt(parse(event.newValue));
    });
  }
  listeners.add(changed);
  return () => {
    listeners.delete(changed);
  };
}

async function ask(): Promise<void> {
  try {
    const { persoonlijk, schil } = await graph<{
      readonly persoonlijk: readonly { readonly waarde: string }[];
      readonly schil: { readonly gebruiker: { readonly naam: string; readonly code: string | null } };
    }>('query ($keys: [String!]!) { persoonlijk(sleutels: $keys) { waarde } schil { gebruiker { naam code } } }', { keys: [serverKey] });
    const owner = schil.gebruiker.code ?? schil.gebruiker.naam;
    const isOfOther = (localStorage.getItem(ownerKey) ?? owner) !== owner;
    localStorage.setItem(ownerKey, owner);
    // What was set while the answer was on its way is newer; what somebody else set here before is not this user's.
    if (isOfOther || (timer === undefined && persoonlijk[0])) take(parse(persoonlijk[0]?.waarde ?? null));
  } catch {
    // Without an answer, what this browser remembers has to do.
  }
}

function take(next: Settings): void {
  localStorage.setItem(storageKey, JSON.stringify(next));
  adopt(next);
}

function adopt(next: Settings): void {
  settings = next;
  for (const changed of listeners) changed();
}

function parse(text: string | null): Settings {
  try {
    const value: unknown = JSON.parse(text ?? '{}');
    return value !== null && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
      : {};
  } catch {
    return {};
  }
}
