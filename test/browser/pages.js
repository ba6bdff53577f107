// The pages we ship, laid over their samples and served as the program would: same names, same guard.
const { execFileSync } = require('node:child_process');
const fs = require('node:fs');
const http = require('node:http');
const path = require('node:path');

const root = path.resolve(__dirname, '../..');
const build = process.env.TSUTOME_PROGRAM ? path.dirname(process.env.TSUTOME_PROGRAM) : path.join(root, 'build');
const folder = path.join(root, 'test/web/pages');
const guard = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; font-src 'self'; " +
  "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const types = { '.css': 'text/css', '.js': 'text/javascript', '.svg': 'image/svg+xml' };

const samples = fs.readdirSync(folder).filter((f) => f.endsWith('.json') && f !== 'frame.json')
  .map((f) => f.slice(0, -5)).sort();

/** `record-fault` is a second sample of the page `record`. */
function pageOf(sample) {
  for (let name = sample; name; name = name.slice(0, Math.max(0, name.lastIndexOf('-'))))
    if (fs.existsSync(path.join(root, 'ui/pages', name + '.html'))) return name;
  throw new Error('no page for ' + sample);
}

/** The HTML of a sample. */
function render(sample, lang = 'ja') {
  return execFileSync(path.join(build, 'test/web/show-page'), [pageOf(sample), lang, path.join(folder, sample + '.json')],
    { encoding: 'utf8', maxBuffer: 1 << 24 });
}

function file(name) {
  if (name === 'tsutome.css') return fs.readFileSync(path.join(build, 'ui/tsutome.css'));
  if (name === 'favicon.svg') return fs.readFileSync(path.join(root, 'ui/style/favicon.svg'));
  return fs.readFileSync(path.join(root, 'ui/modules', name));
}

/** Serves /SAMPLE?lang=en and the static files; `answer(req, res)` may take a request first.  Returns { address, close }. */
function serve(answer = () => false) {
  const server = http.createServer((req, res) => {
    if (answer(req, res)) return;
    const url = new URL(req.url, 'http://localhost'), name = url.pathname.slice(1);
    const type = types[path.extname(name)];
    try {
      const body = type ? file(name) : render(name, url.searchParams.get('lang') ?? 'ja');
      res.writeHead(200, { 'content-type': type ?? 'text/html; charset=utf-8', 'content-security-policy': guard });
      res.end(body);
    } catch {
      res.writeHead(404, { 'content-type': 'text/plain' }).end('nothing here');
    }
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done({
    address: `http://127.0.0.1:${server.address().port}`,
    close: () => (server.closeAllConnections?.(), new Promise((end) => server.close(end))),
  })));
}

module.exports = { samples, render, serve, root };
