import { createBrowserRouter } from 'react-router';
import { HomeRoute } from './HomeRoute';
import { PageRoute } from './PageRoute';
import { Shell } from './Shell';

/** `/` the role centre, `/page` a list or role centre, `/page/key` a card. What is set on a page stands behind the question mark. */
export function createRouter() {
  return createBrowserRouter([
    {
      element: <Shell />,
      children: [
        { index: true, element: <HomeRoute /> },
        { path: ':page', element: <PageRoute /> },
        { path: ':page/:key', element: <PageRoute /> },
      ],
    },
  ]);
}
