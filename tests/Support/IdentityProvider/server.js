// An identity provider that lets in whom the test says. node server.js '<json: jwks, clientId, clientSecret, host, asks>'.
// The first line it prints says where it is. POST /als with claims as JSON says who signs in from then on; where it asks, after pressing a button.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';

const { jwks, clientId, clientSecret, host, asks } = JSON.parse(process.argv[2]);
const scope = 'openid profile groepen';
const page = (title, body) => `<!doctype html><html lang="nl"><link rel="icon" href="data:,"><title>${title}</title>${body}</html>`;
const accounts = new Map();
let current;

const server = createServer();
await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  jwks,
  scopes: scope.split(' '),
  claims: { openid: ['sub'], profile: ['name', 'preferred_username', 'medewerker'], groepen: ['groups'] },
  clients: [{
    client_id: clientId,
    client_secret: clientSecret,
    redirect_uris: [`${host}/aanmelden/extern/terug`],
    post_logout_redirect_uris: [`${host}/aanmelden/extern/afgemeld`],
    response_types: ['code'],
    grant_types: ['authorization_code'],
  }],
  cookies: { keys: ['only for tests'] },
  pkce: { required: () => true },
  features: {
    devInteractions: { enabled: false },
    rpInitiatedLogout: {
      enabled: true,
      // Its own page asks for letters elsewhere on the internet.
      logoutSource: (ctx, form) => {
        ctx.body = page('Afmelden', `${form}<button type="submit" form="op.logoutForm" name="logout" value="yes">Afmelden bij werkaccount</button>`);
      },
    },
    // The parameters of a request stay in its address, where a test can spoil them.
    pushedAuthorizationRequests: { enabled: false },
  },
  interactions: { url: (ctx, interaction) => `/binnen/${interaction.uid}` },
  findAccount: (ctx, sub) => ({ accountId: sub, claims: () => accounts.get(sub) }),
  // Everybody agrees to everything.
  loadExistingGrant: async (ctx) => {
    const grant = new provider.Grant({ clientId, accountId: ctx.oidc.session.accountId });
    grant.addOIDCScope(scope);
    await grant.save();
    return grant;
  },
});
const answer = provider.callback();

server.on('request', async (request, response) => {
  if (request.url === '/als') {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    current = JSON.parse(Buffer.concat(chunks).toString('utf8'));
    accounts.set(current.sub, current);
    response.end();
  } else if (asks && request.method === 'GET' && request.url.startsWith('/binnen/')) {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(page('Werkaccount', '<form method="post"><button>Doorgaan met werkaccount</button></form>'));
  } else if (request.url.startsWith('/binnen/')) {
    const result = current ? { login: { accountId: current.sub } } : { error: 'access_denied', error_description: 'nobody is there' };
    await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  } else {
    answer(request, response);
  }
});
process.stdout.write(`${JSON.stringify({ issuer })}\n`);

// Ends with whoever started it.
process.stdin.on('end', () => process.exit()).resume();
