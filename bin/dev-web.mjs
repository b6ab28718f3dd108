// `npm run dev:web`: the console from its sources, bundled anew on every change, in front of a server that runs
// (`npm run dev`); an open page loads itself again. GOUFU_API names another server, PORT another port.
import { readFile } from 'node:fs/promises';
import { createServer, request } from 'node:http';
import { join, relative } from 'node:path';
import { context } from 'esbuild';
import { register } from 'tsx/esm/api';

register();
const { consoleOptions, webFolder } = await import('../src/console/bundle.ts');

const api = new URL(process.env.GOUFU_API ?? 'http://127.0.0.1:3000');
const port = Number(process.env.PORT ?? 3001);
const types = { js: 'text/javascript', css: 'text/css', txt: 'text/plain', html: 'text/html' };
const reload = `<script>new EventSource('/app/changed').onmessage = () => location.reload();</script>`;

let files = new Map();
const pages = new Set();

const keep = {
  name: 'keep',
  setup(build) {
    build.onEnd(({ outputFiles = [], errors }) => {
      if (errors.length > 0) return;
      files = new Map(outputFiles.map(({ path, contents }) => [relative('/', path), contents]));
      for (const page of pages) page.write('data: changed\n\n');
      console.log(`console: ${files.size} files, http://127.0.0.1:${port}/app/`);
    });
  },
};
const bundling = await context({
  ...consoleOptions('/'),
  write: false,
  minify: false,
  sourcemap: 'inline',
  define: { 'process.env.NODE_ENV': '"development"' },
  logLevel: 'warning',
  plugins: [keep],
});
await bundling.watch();

createServer(async (incoming, answer) => {
  const path = new URL(incoming.url, api).pathname;
  if (path === '/app/changed') {
    answer.writeHead(200, { 'content-type': 'text/event-stream' });
    pages.add(answer);
    answer.on('close', () => pages.delete(answer));
    return;
  }
  const file = files.get(path.slice(1));
  if (file) {
    answer.writeHead(200, { 'content-type': `${types[path.split('.').pop()]}; charset=utf-8` });
    answer.end(file);
  } else if (path.startsWith('/app')) {
    const page = await readFile(join(webFolder, 'index.html'), 'utf8');
    answer.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    answer.end(page.replace('</body>', `${reload}</body>`));
  } else {
    pass(incoming, answer);
  }
}).listen(port, '127.0.0.1');

function pass(incoming, answer) {
  const { method, headers } = incoming;
  // The server compares the origin of a page with its own address.
  const onward = { ...headers, host: api.host, ...(headers.origin ? { origin: api.origin } : {}) };
  const passed = request(new URL(incoming.url, api), { method, headers: onward }, (reply) => {
    answer.writeHead(reply.statusCode, reply.headers);
    reply.pipe(answer);
  });
  passed.on('error', () => {
    answer.writeHead(502, { 'content-type': 'text/plain' });
    answer.end(`${api.origin} does not answer: npm run dev`);
  });
  incoming.pipe(passed);
}
