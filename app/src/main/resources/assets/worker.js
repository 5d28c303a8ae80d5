/* Keeps a few open pages in the phone for where there is no signal: the page of a walker, the form of a survey, a
   phone in a live room, and what they load. Nothing else is looked at, and nothing of a colleague is kept: the copy in the phone is fetched
   without cookies, as a stranger sees it. What was written on it is sent by the page itself (script/offline.js).

   ASSETS stands before this: the addresses of what pages load, with their digests. */
const SHELF = "linli-" + ASSETS.map(address => address.slice(-8)).join("");
const PAGES = "linli-pages";
const MOST = 20;
const PATIENCE = 6000;
const OPEN = [/^\/walk\/[a-z2-9]{8}\/[a-z2-9]{16}$/, /^\/answer\/[a-z2-9]{8}$/, /^\/room\/\d{4}\/(console\/)?[a-z2-9]{16}$/];

const isOpen = url => url.origin === location.origin && OPEN.some(path => path.test(url.pathname));

async function keep(address, lang) {
  const url = new URL(address, location.origin);
  if (!isOpen(url)) return true;
  const pages = await caches.open(PAGES);
  try {
    const answer = await fetch(url, { credentials: "omit", cache: "no-store", redirect: "error", headers: { "Accept-Language": lang } });
    if (answer.status === 404) return pages.delete(url.href);
    if (!answer.ok) return false;
    const headers = new Headers(answer.headers);
    headers.delete("Content-Encoding");
    headers.delete("Content-Length");
    headers.set("Content-Language", lang);
    const text = (await answer.text()).replace("<body ", "<body data-kept=\"yes\" ");
    await pages.put(url.href, new Response(text, { headers }));
    for (const old of (await pages.keys()).slice(0, -MOST)) await pages.delete(old);
    return true;
  } catch {
    return false;
  }
}

/* Pages name what they load by digest: those kept before are fetched anew, and as long as one cannot be, what it loads
   stays as well. */
async function renew() {
  const pages = await caches.open(PAGES);
  let fresh = true;
  for (const request of await pages.keys()) {
    const page = await pages.match(request);
    fresh = await keep(request.url, page.headers.get("Content-Language") ?? "zh") && fresh;
  }
  if (!fresh) return;
  for (const name of await caches.keys())
    if (name.startsWith("linli-") && name !== SHELF && name !== PAGES) await caches.delete(name);
}

async function page(request, url) {
  const pages = await caches.open(PAGES);
  const kept = await pages.match(url.href) ?? await pages.match(url.href, { ignoreSearch: true });
  if (!kept) return fetch(request);
  const late = new Promise((_, lose) => setTimeout(() => lose(new Error("late")), PATIENCE));
  try {
    const answer = await Promise.race([fetch(request), late]);
    return answer.status >= 500 ? kept : answer;
  } catch {
    return kept;
  }
}

addEventListener("install", event => {
  event.waitUntil(caches.open(SHELF).then(shelf => shelf.addAll(ASSETS)).then(() => skipWaiting()));
});
addEventListener("activate", event => event.waitUntil(renew().then(() => clients.claim())));
addEventListener("message", event => {
  if (typeof event.data?.keep === "string") event.waitUntil(keep(event.data.keep, event.data.lang === "en" ? "en" : "zh"));
});
addEventListener("fetch", event => {
  const url = new URL(event.request.url);
  if (event.request.method !== "GET" || url.origin !== location.origin) return;
  if (url.pathname.startsWith("/assets/")) event.respondWith(caches.match(event.request).then(kept => kept ?? fetch(event.request)));
  else if (event.request.mode === "navigate" && isOpen(url)) event.respondWith(page(event.request, url));
});
