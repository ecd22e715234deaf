import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { RouterProvider } from 'react-router';
import { Providers } from './app/Providers';
import { createRouter } from './app/routes';

const root = document.getElementById('root');
if (!root) throw new Error('The page has no place for the program.');
// The body of a browser has a margin; the frame fills the window.
document.body.style.margin = '0';

createRoot(root).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={createRouter()} />
    </Providers>
  </StrictMode>,
);
