// As much of curl as the README uses (-s, -H, -d), so that its tour can be run where no curl is installed.
const [url, ...rest] = process.argv.slice(2).filter((word) => word !== '-s');
const headers = {};
let body;
for (let i = 0; i < rest.length; i += 2) {
  const value = rest[i + 1];
  if (rest[i] === '-H')
    headers[value.slice(0, value.indexOf(':'))] = value.slice(value.indexOf(':') + 1).trim();
  else if (rest[i] === '-d') body = value;
  else throw new Error(`this curl has no ${rest[i]}`);
}
const answer = await fetch(url, { method: body === undefined ? 'GET' : 'POST', headers, body });
process.stdout.write(await answer.text());
