/*
 * A browser without a screen: cookies, the form token, and what the last answer said.
 *
 *     const b = browser(s.url);
 *     await b.sign_in('officer', 'demo');          // true where it was let in
 *     (await b.get('/me/today.json')).doc
 *     await b.post('/me/clock', { act: 'in' });    // { status, text, location, doc }
 */
import { set_cookies } from './case.mjs';

export function browser(url, { headers = {} } = {}) {
    const jar = new Map();
    const cookies = () => [...jar].map(([k, v]) => `${k}=${v}`).join('; ');
    const ask = async (method, path, fields, more = {}) => {
        const r = await fetch(url + path, {
            method, redirect: 'manual', signal: more.signal,
            headers: {
                accept: 'text/html', ...headers, ...more.headers,
                ...(jar.size ? { cookie: cookies() } : {}),
                ...(fields ? { 'content-type': 'application/x-www-form-urlencoded' } : {}),
            },
            body: fields ? new URLSearchParams(fields).toString() : undefined,
        });
        for (const line of set_cookies(r.headers)) {
            const [, name, value] = /^([^=]+)=([^;]*)/.exec(line);
            if (/max-age=0\b/i.test(line))
                jar.delete(name);
            else
                jar.set(name, value);
        }
        return r;
    };
    const heard = async r => {
        const text = await r.text();
        let doc = null;
        try {
            doc = JSON.parse(text);
        } catch { /* a page */ }
        return { status: r.status, text, doc, location: r.headers.get('location'), headers: r.headers };
    };
    const b = {
        jar,
        get: async (path, more) => heard(await ask('GET', path, null, more)),
        /* Only the head; whoever reads the body ends it. */
        open: (path, more) => ask('GET', path, null, more),
        /* With the token of the session where there is one. */
        async post(path, fields = {}, more) {
            if (!b.csrf && [...jar.keys()].some(k => k.endsWith('tsutome')))
                b.csrf = (await b.get('/me/settings.json')).doc?.csrf;
            return heard(await ask('POST', path, { ...(b.csrf ? { csrf: b.csrf } : {}), ...fields }, more));
        },
        async sign_in(login, password) {
            b.csrf = undefined;
            b.last = await heard(await ask('POST', '/sign-in', { login, password }));
            return b.last.status === 303 && !(b.last.location || '').startsWith('/sign-in');
        },
    };
    return b;
}
