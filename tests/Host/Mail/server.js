// A mail server that keeps nothing: what it takes it prints, a line of JSON per message. The first line says on which port it listens.
// node server.js [port] [--tls] [--auth]. It refuses addresses that begin with "weiger", and with --auth whoever does not sign in.
import { SMTPServer } from 'smtp-server';

const secure = process.argv.includes('--tls');
const port = Number(process.argv.slice(2).find((argument) => /^\d+$/.test(argument)) ?? 0);
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const quotedPrintable = (bytes) =>
  Buffer.from(bytes.replace(/=\r?\n/g, '').replace(/=([0-9A-Fa-f]{2})/g, (_, hex) => String.fromCharCode(parseInt(hex, 16))), 'latin1').toString('utf8');

/** RFC 2047: words in base 64 or a kind of quoted-printable, with nothing between two of them. */
const words = (header) => header
  .replace(/\?=\s+=\?/g, '?==?')
  .replace(/=\?utf-8\?([bq])\?([^?]*)\?=/gi, (_, kind, text) =>
    kind.toLowerCase() === 'b' ? Buffer.from(text, 'base64').toString('latin1') : text.replace(/_/g, ' ').replace(/=([0-9A-F]{2})/gi, (__, hex) => String.fromCharCode(parseInt(hex, 16))));

function read(raw) {
  const end = raw.indexOf('\r\n\r\n');
  const headers = Object.fromEntries(raw.slice(0, end).replace(/\r\n[ \t]+/g, ' ').split('\r\n').map((line) => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  }));
  if (headers['content-transfer-encoding'] !== 'quoted-printable') throw new Error(`An unexpected encoding: ${headers['content-transfer-encoding']}`);
  return {
    onderwerp: Buffer.from(words(headers.subject), 'latin1').toString('utf8'),
    van: headers.from,
    messageId: headers['message-id'],
    automatisch: headers['auto-submitted'],
    tekst: quotedPrintable(raw.slice(end + 4)).replace(/\r\n/g, '\n'),
  };
}

const server = new SMTPServer({
  authOptional: !process.argv.includes('--auth'),
  allowInsecureAuth: true,
  disabledCommands: secure ? [] : ['STARTTLS'],
  onAuth: ({ username, password }, session, callback) =>
    password === 'geheim' ? callback(null, { user: username }) : callback(new Error('Wrong password')),
  onRcptTo: ({ address }, session, callback) =>
    callback(address.startsWith('weiger') ? Object.assign(new Error('No such mailbox'), { responseCode: 550 }) : null),
  onData(stream, session, callback) {
    const chunks = [];
    stream.on('data', (chunk) => chunks.push(chunk));
    stream.on('end', () => {
      say({ ...read(Buffer.concat(chunks).toString('latin1')), aan: session.envelope.rcptTo.map(({ address }) => address), gebruiker: session.user ?? null });
      callback();
    });
  },
});
server.on('error', (error) => process.stderr.write(`${error.message}\n`));
server.listen(port, '127.0.0.1', () => say({ port: server.server.address().port }));

// Ends with whoever started it.
process.stdin.on('end', () => process.exit()).resume();
