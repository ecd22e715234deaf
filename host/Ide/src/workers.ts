declare const WORKERS: Record<'editor' | 'json' | 'graphql', string>;

// Beside this file, from the same origin: the Content-Security-Policy of the page allows no other workers.
self.MonacoEnvironment = {
  getWorker(_id: string, label: string) {
    const file = WORKERS[label as keyof typeof WORKERS] ?? WORKERS.editor;
    return new Worker(new URL(file, import.meta.url), { type: 'module' });
  },
};

export {};
