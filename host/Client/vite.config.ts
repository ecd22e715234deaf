import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

// Where the host listens while the client is worked on with `npm run dev`, or looked at with `npx vite preview`.
const host = process.env['LEEFBAARHEID_HOST'] ?? 'http://localhost:5080';

const proxy = {
  '/graphql': { target: host, ws: true },
  '/bestanden': { target: host },
};

export default defineConfig({
  plugins: [react()],
  server: { proxy },
  preview: { proxy },
  build: {
    outDir: 'dist',
    // Inlined files would be data: addresses, which the content security policy refuses for scripts and fonts.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    target: 'es2023',
    manifest: true,
  },
  test: {
    environment: 'jsdom',
    // The properties take seconds each, and longer where other work shares the processors.
    testTimeout: 120_000,
    setupFiles: ['src/testing/setup.ts'],
  },
});
