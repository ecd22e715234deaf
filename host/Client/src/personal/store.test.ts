import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const answer = (user: string, kept: object | null) => ({
  persoonlijk: kept ? [{ waarde: JSON.stringify(kept) }] : [],
  schil: { gebruiker: { naam: user, code: user } },
});

/** The store as a browser has it when the client is opened by somebody, once the server has answered. */
async function open(user: string, kept: object | null) {
  vi.resetModules();
  const asked = vi.fn(() => Promise.resolve(new Response(JSON.stringify({ data: answer(user, kept) }), { status: 200 })));
  vi.stubGlobal('fetch', asked);
  const store = await import('./store');
  store.listenToSettings(() => undefined);
  await vi.waitFor(() => {
    expect(localStorage.getItem('leefbaarheid.personal.of')).toBe(user);
  });
  return store;
}

beforeEach(() => {
  localStorage.clear();
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('personal settings', () => {
  it('are those of the server, which may come from another device', async () => {
    localStorage.setItem('leefbaarheid.personal', JSON.stringify({ tiles: 'true' }));
    expect((await open('JANSEN', { tiles: 'false' })).settingOf('tiles')).toBe('false');
  });

  it('stay as this browser has them when the server knows none', async () => {
    localStorage.setItem('leefbaarheid.personal', JSON.stringify({ tiles: 'true' }));
    expect((await open('JANSEN', null)).settingOf('tiles')).toBe('true');
  });

  it('of somebody else who used this browser are not taken over', async () => {
    await open('JANSEN', { tiles: 'true', 'columns.lijst': '{}' });
    expect((await open('VISSER', null)).settingOf('tiles')).toBeNull();
    expect((await open('JANSEN', { tiles: 'true' })).settingOf('tiles')).toBe('true');
  });

  it('that are no settings are left aside', async () => {
    localStorage.setItem('leefbaarheid.personal', '["no"');
    expect((await open('JANSEN', null)).settingOf('tiles')).toBeNull();
  });
});
