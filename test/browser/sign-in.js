// Before all tests: everybody signs in once, and the browser keeps what it was given.
const fs = require('node:fs');
const { request } = require('@playwright/test');
const { address, people, password, stateOf } = require('./house');

module.exports = async () => {
  fs.mkdirSync(process.env.TSUTOME_STATES, { recursive: true });
  for (const login of people) {
    const context = await request.newContext({ baseURL: address, extraHTTPHeaders: { origin: address } });
    const page = await (await context.get('/sign-in')).text();
    const form = { login, password, csrf: /name="csrf" value="([^"]*)"/.exec(page)?.[1] ?? '' };
    const answer = await context.post('/sign-in', { form, maxRedirects: 0 });
    if (answer.status() !== 303) throw new Error(`${login} could not sign in: ${answer.status()}`);
    await context.storageState({ path: stateOf(login) });
    await context.dispose();
  }
};
