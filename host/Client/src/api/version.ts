/** The version of everything that a client may keep while it is open: it changes when the host starts with other modules or pages. */
const header = 'X-Versie';
const eventName = 'leefbaarheid-version';

/** Tells those who listen which version the host that answered has. */
export function tellVersion(response: Response): void {
  const version = response.headers.get(header);
  if (version) window.dispatchEvent(new CustomEvent(eventName, { detail: version }));
}

/** Calls back with the version of every answer, until the returned function is called. */
export function listenToVersion(onVersion: (version: string) => void): () => void {
  const hear = (event: Event) => {
    if (event instanceof CustomEvent && typeof event.detail === 'string') onVersion(event.detail);
  };
  window.addEventListener(eventName, hear);
  return () => {
    window.removeEventListener(eventName, hear);
  };
}
