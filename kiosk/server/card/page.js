"use strict";
(() => {
  const page = document.querySelector("main");
  const modules = document.getElementById("modules");
  const track = document.getElementById("track");
  const bar = document.getElementById("bar");
  const next = document.getElementById("next");
  const trouble = document.getElementById("trouble");
  const address = location.pathname.replace(/\/+$/, "") + "/code";
  const step = Number(page.dataset.step) * 1000;
  const later = Math.random() * 1000; // not all phones at the same instant

  // By the wall clock, which goes on while the phone sleeps. A code is taken for one step after its own.
  let endsAt = Date.now() + Number(page.dataset.left) * 1000;
  let askAgainAt = endsAt + later;
  let asking = false;

  function say(words) {
    if (trouble.textContent !== words) trouble.textContent = words;
  }

  async function ask() {
    if (asking) return;
    asking = true;
    const given = new AbortController();
    const limit = setTimeout(() => given.abort(), 8000);
    try {
      const answer = await fetch(address, { cache: "no-store", credentials: "omit", signal: given.signal });
      if (answer.status === 404) location.reload(); // the link is dead, and the page says so
      if (!answer.ok) throw new Error("no code");
      const code = await answer.json();
      modules.setAttribute("d", code.modules);
      endsAt = Date.now() + code.seconds_left * 1000;
      askAgainAt = endsAt + later;
      page.className = "";
    } catch {
      askAgainAt = Date.now() + 2000;
    } finally {
      clearTimeout(limit);
      asking = false;
      tick();
    }
  }

  function tick() {
    const now = Date.now();
    const left = Math.min(step, Math.max(0, endsAt - now));
    bar.style.transform = `scaleX(${left / step})`;
    next.textContent = left > 0 ? `New code in ${Math.ceil(left / 1000)} s` : "New code …";
    if (now >= endsAt + step || now < endsAt - 2 * step) {
      page.className = "old";
      say(navigator.onLine ? "The club does not answer. The code comes back by itself."
        : "You are offline. The code comes back with the network.");
    } else if (!navigator.onLine || now >= endsAt + 5000) {
      say("No connection. This code is good for some seconds more.");
    } else if (now < endsAt) {
      say("");
    }
    if (now >= askAgainAt || askAgainAt > now + 2 * step) ask();
  }

  // The screen stays on while the code is shown, where the browser can do that.
  async function stayAwake() {
    try {
      await navigator.wakeLock.request("screen");
    } catch {
      // it cannot, or the battery is low: the member's own settings hold
    }
  }

  function seen() {
    if (document.visibilityState !== "visible") return;
    stayAwake();
    if (Date.now() >= endsAt) ask();
  }

  document.addEventListener("visibilitychange", seen);
  window.addEventListener("pageshow", seen);
  window.addEventListener("online", ask);
  next.hidden = false;
  track.hidden = false;
  setInterval(tick, 250);
  stayAwake();
  tick();
})();
