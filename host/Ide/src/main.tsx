import './workers';
import 'graphiql/style.css';
import './page.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';

// The host puts the address of the endpoint into the page's base, so that the same files serve any path.
const endpoint = document.baseURI.replace(/\/$/, '');

const fetcher = createGraphiQLFetcher({
  url: endpoint,
  subscriptionUrl: endpoint.replace(/^http/, 'ws'),
});

createRoot(document.getElementById('root')!).render(<GraphiQL fetcher={fetcher} defaultEditorToolsVisibility="variables" />);
